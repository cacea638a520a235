"""The quick check: the few questions that bring a first answer, on three pages, by who answers and what for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from benefits import EVERY_PURPOSE, Purpose
from screener.cases.contents import Contents
from screener.fields import Words
from screener.intake.asked import paths_of, section_of
from screener.intake.asking import CAREGIVER, Section

_MONEY, _COVER, _LEAVE, _COSTS = Purpose.MONEY, Purpose.HEALTH_COVER, Purpose.LEAVE, Purpose.COSTS
_ALL = EVERY_PURPOSE
PREFIX = "quick-"
MOST_QUESTIONS = 12

Page = tuple[Words, Sequence[tuple[str, frozenset[Purpose]]]]

_PATIENT: Sequence[Page] = (
    (
        _("About you"),
        (
            ("patient.birth_date", _ALL),
            ("state", _ALL),
            ("patient.citizenship", frozenset({_MONEY, _COVER})),
            ("patient.marital_status", frozenset({_MONEY, _COVER})),
        ),
    ),
    (
        _("The illness and work"),
        (
            ("patient.diagnosis.condition", _ALL),
            ("patient.diagnosis.metastatic", frozenset({_MONEY, _COVER})),
            ("patient.work.status", _ALL),
            ("patient.work.stopped_on", frozenset({_MONEY, _COVER})),
            ("patient.work.years_worked_in_last_10", frozenset({_MONEY, _COVER})),
            ("patient.work.employer.employees", frozenset({_LEAVE})),
            ("patient.work.employer.employees_within_75_miles", frozenset({_LEAVE})),
            ("patient.work.employer.hired_on", frozenset({_LEAVE})),
            ("patient.work.employer.hours_last_12_months", frozenset({_LEAVE})),
        ),
    ),
    (
        _("Pay and health cover"),
        (
            ("patient.work.usual_monthly_earnings", frozenset({_MONEY, _COSTS})),
            ("patient.insurance[0].kind", frozenset({_COVER, _COSTS})),
            ("household.size", frozenset({_COVER})),
        ),
    ),
)
_CAREGIVER: Sequence[Page] = (
    (
        _("You and the person you help"),
        (
            ("caregivers[0].relationship", _ALL),
            ("caregivers[0].employer.work_state", _ALL),
            ("caregivers[0].leave.starts_on", _ALL),
        ),
    ),
    (
        _("Your job"),
        (
            ("caregivers[0].employer.employees", _ALL),
            ("caregivers[0].employer.employees_within_75_miles", _ALL),
            ("caregivers[0].employer.hired_on", _ALL),
            ("caregivers[0].employer.hours_last_12_months", _ALL),
        ),
    ),
    (
        _("Your leave and pay"),
        (
            ("caregivers[0].leave.pattern", _ALL),
            ("caregivers[0].employer.weekly_pay", _ALL),
            ("caregivers[0].employer.paid_leave_hours", _ALL),
        ),
    ),
)
_OWN_WORDS: Mapping[str, tuple[Words, Words]] = {  # where a question leans on those around it in its section
    "patient.insurance[0].kind": (
        _("What kind of health insurance do you have?"),
        _("What kind of health insurance does the person have?"),
    ),
    "patient.work.usual_monthly_earnings": (
        _("About what did a month of work pay, before taxes?"),
        _("About what did a month of work pay the person, before taxes?"),
    ),
}
_FOR_LATER = ("patient.work.employer.",)  # of somebody who came for everything: leave is asked after the first answer


def pages(contents: Contents) -> list[Section]:
    """The pages of the quick check of a case file, at most `MOST_QUESTIONS` questions in all."""
    came_for = purposes(contents)
    listed = _CAREGIVER if contents.door == CAREGIVER else _PATIENT
    found = []
    for number, (title, asks) in enumerate(listed, start=1):
        paths = [path for path, serves in asks if serves & came_for and not _is_for_later(path, came_for)]
        if paths:
            found.append(section_of(f"{PREFIX}{number}", title, paths, _OWN_WORDS))
    return found


def purposes(contents: Contents) -> frozenset[Purpose]:
    """What somebody came for; all of it where nothing was said."""
    told = frozenset(purpose for purpose in Purpose if purpose.value in contents.purposes)
    return told or EVERY_PURPOSE


def number_of_questions(sections: Iterable[Section]) -> int:
    """How many questions the pages show."""
    return sum(len(paths_of(section)) for section in sections)


def _is_for_later(path: str, came_for: frozenset[Purpose]) -> bool:
    return came_for != frozenset({_LEAVE}) and path.startswith(_FOR_LATER)
