"""What follows exactly from the answers, as a form's box wants it. None: the box is left for the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from benefits.packets import words
from benefits.packets.asked import Asked, any_of, papers_of
from benefits.packets.values import money, written
from benefits.packets.work_facts import (
    had_a_job,
    helper_name,
    hours_a_week,
    latest_employer,
    latest_employer_address,
    latest_tasks,
    latest_title,
    leave_at_a_stretch,
    one_job_or_more,
    recent_job,
    relation_of_patient,
    why_stopped,
    work_status,
    work_stopped,
)

_MARRIED = ("married", "separated")
_OVER = ("divorced", "widowed")

Fact = Callable[[Asked], str | None]


def city_and_state(asked: Asked) -> str | None:
    """Both, or nothing: half of it is no answer."""
    city, state = papers_of(asked).city, asked.case.state
    return f"{city}, {state}" if city and state else None


def full_address(asked: Asked) -> str | None:
    """Street, city, state and ZIP code, all of them known."""
    papers, place = papers_of(asked), city_and_state(asked)
    return f"{papers.street}, {place} {papers.zip_code}" if papers.street and place and papers.zip_code else None


def is_citizen(asked: Asked) -> str | None:
    """A citizen, yes or no."""
    status = asked.case.patient.citizenship
    return None if status is None else words.YES if status == "us_citizen" else words.NO


def lawfully_present(asked: Asked) -> str | None:
    """Yes for the statuses that are lawful by their name; of others nothing is said."""
    lawful = asked.case.patient.citizenship in ("permanent_resident", "qualified_noncitizen")
    return words.YES if lawful else None


def other_language(asked: Asked) -> str | None:
    """The language besides English that the answers were given in."""
    return words.SPANISH if asked.case.language == "es" else None


def used_other_names(asked: Asked) -> str | None:
    """Whether other names were used, when that was told."""
    told = papers_of(asked).other_names
    return None if told is None else words.NO if _is_none(told) else words.YES


def other_names(asked: Asked) -> str | None:
    """The other names."""
    told = papers_of(asked).other_names
    return None if told is None or _is_none(told) else told


def _is_none(told: str) -> bool:
    return told.strip(" .").lower() in {"none", "no", "ninguno", "ninguna"}


def ever_married(asked: Asked) -> str | None:
    """Yes for whoever is or was; no for a single person who said that no marriage ended."""
    case = asked.case
    if case.patient.marital_status in (*_MARRIED, *_OVER) or case.former_spouses:
        return words.YES
    return words.NO if case.patient.marital_status == "single" and case.former_spouses == () else None


def married_now(asked: Asked) -> str | None:
    """Yes for whoever is married, living together or apart; no for whoever is single, divorced or widowed."""
    status = asked.case.patient.marital_status
    return None if status is None else words.YES if status in _MARRIED else words.NO


def no_current_marriage(asked: Asked) -> str | None:
    """The word None, for whoever is not married now."""
    return words.NONE if asked.case.patient.marital_status in ("single", *_OVER) else None


def covered_all_years(asked: Asked) -> str | None:
    """Whether the record of earnings, told whole, has each year since the one the form names."""
    gaps = _years_without(asked)
    return None if gaps is None else words.NO if gaps else words.YES


def years_without_earnings(asked: Asked) -> str | None:
    """Those years, the ones in a row together."""
    gaps = _years_without(asked)
    if not gaps:
        return None
    runs = [[gaps[0], gaps[0]]]
    for before, year in pairwise(gaps):
        if year == before + 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _years_without(asked: Asked) -> list[int] | None:
    earnings, last = asked.case.patient.work.earnings, asked.case.as_of.year - 1
    if not earnings or max(earnings) < last:  # what came after the record is not known
        return None
    return [year for year in range(asked.options["since"], last + 1) if not earnings.get(year)]


def may_name_test(asked: Asked) -> bool:
    """Whether a test of this kind was told, or none was asked for yet."""
    tests = papers_of(asked).tests
    return tests is None or any(test.kind in (asked.options["kind"], None) for test in tests)


def may_use_other_names(asked: Asked) -> bool:
    """Whether there may be other names."""
    return used_other_names(asked) != words.NO


def may_name_years(asked: Asked) -> bool:
    """Whether there may be years without earnings."""
    return covered_all_years(asked) != words.YES


def blind(asked: Asked) -> str | None:
    """Yes for whoever is legally blind; low vision is not asked here."""
    return words.YES if asked.case.patient.statutorily_blind else None


def other_benefits(asked: Asked) -> str | None:
    """Yes where SSI was asked for or workers' compensation is paid."""
    return words.YES if _other_benefits(asked) else None


def which_other_benefits(asked: Asked) -> str | None:
    """Which of the boxes of other public disability benefits."""
    return ", ".join(_other_benefits(asked)) or None


def _other_benefits(asked: Asked) -> list[str]:
    benefits, found = asked.case.patient.benefits, []
    if benefits.ssi is not None and benefits.ssi.status in ("applied", "denied", "receiving", "ended"):
        found.append(words.SSI)
    if benefits.workers_compensation_monthly:
        found.append(words.OTHER_BENEFIT)
    return found


def illness(asked: Asked) -> str | None:
    """The illness in the person's words, with what was told of its stage."""
    told = asked.case.patient.diagnosis
    if not told.condition:
        return None
    more = (
        (told.metastatic, words.SPREAD),
        (told.inoperable, words.NO_SURGERY),
        (told.recurrent, words.CAME_BACK),
    )
    return "; ".join([told.condition.replace("_", " "), *(said for known, said in more if known)])


def takes_medicines(asked: Asked) -> str | None:
    """Whether any medicine is taken now."""
    return any_of(papers_of(asked).medicines)


def had_tests(asked: Asked) -> str | None:
    """Whether there were tests."""
    return any_of(papers_of(asked).tests)


def sees_doctors(asked: Asked) -> str | None:
    """Whether anybody treats the person."""
    return words.YES if papers_of(asked).doctors else None


def has_contacts(asked: Asked) -> str | None:
    """Whether there is somebody to call."""
    return words.YES if papers_of(asked).contacts else None


def of_test(asked: Asked) -> str | None:
    """The cells of one kind of test: of all that were told, each once."""
    told = [test for test in papers_of(asked).tests or () if test.kind == asked.options["kind"]]
    what = asked.options["what"]
    found = [written(test.on, "month") if what == "when" else getattr(test, what) for test in told]
    return "; ".join(dict.fromkeys(part for part in found if part)) or None


def filing_status(asked: Asked) -> str | None:
    """How taxes are filed, in the words of the form."""
    return words.FILING.get(asked.case.household.tax_filing or "")


def spouse_earnings(asked: Asked) -> str | None:
    """The spouse's pay in a month."""
    spouse = asked.case.spouse
    return None if spouse is None or spouse.monthly_earned_income is None else money(spouse.monthly_earned_income)


def employee_self(asked: Asked) -> str | None:
    """The relationship to the employee, for whoever is insured by her own job."""
    own = [cover for cover in asked.case.patient.insurance or () if cover.kind in ("employer", "cobra")]
    return words.EMPLOYEE_SELF if own and own[0].through == "self" else None


def insured_employee(asked: Asked) -> str | None:
    """The patient, where the one cover by work there is comes from her own job."""
    covers = [cover for cover in asked.case.patient.insurance or () if cover.kind == "employer"]
    return asked.case.patient.name if len(covers) == 1 and covers[0].through == "self" else None


def job_cover(asked: Asked) -> str | None:
    """A day of the cover by current work: its begin or its end."""
    own = [cover for cover in asked.case.patient.insurance or () if cover.kind == "employer"]
    return written(getattr(own[0], asked.options["what"]), "month") if len(own) == 1 else None


FACTS: Mapping[str, Fact] = {
    fact.__name__: fact
    for fact in (
        blind, city_and_state, covered_all_years, employee_self, ever_married, filing_status, full_address, had_a_job,
        had_tests, has_contacts, helper_name, hours_a_week, illness, is_citizen, insured_employee, job_cover,
        latest_employer, latest_employer_address, latest_tasks, latest_title, lawfully_present,
        leave_at_a_stretch, married_now, no_current_marriage,
        of_test, one_job_or_more, other_benefits, other_language, other_names, recent_job, relation_of_patient,
        sees_doctors, spouse_earnings, takes_medicines, used_other_names, which_other_benefits, why_stopped,
        work_status, work_stopped, years_without_earnings,
    )
}  # fmt: skip
"""By the name a form's file gives. `remaining_entries` of a table is no fact of one box: see `filling.py`."""
