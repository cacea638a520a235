"""What the law asks: a plan from work that ends for a reason that counts, at an employer large enough.

29 USC 1161, 1163. The employees of a typical day of the year before are taken as told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.case import Case, Insurance
from benefits.case.paths import PATHS, CasePath
from benefits.law import Citation, Law
from benefits.law.calendar import days_after
from benefits.programs.cobra import words
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer

DEPARTMENTS_URL = "https://content.naic.org/state-insurance-departments"
USC = "https://www.law.cornell.edu/uscode/text/29/"
EMPLOYER = Requirement("employer_size", Citation("29 USC 1161(b)", USC + "1161"), words.DOES_THE_LAW_APPLY)
EVENT = Requirement("qualifying_event", Citation("29 USC 1163", USC + "1163"), words.DOES_COVER_END_FOR_A_REASON)
TIME = Requirement("time_to_choose", Citation("29 USC 1165(a)(1), 1166", USC + "1165"), words.IS_THERE_TIME_TO_CHOOSE)
LENGTH = Requirement("months_of_cover", Citation("29 USC 1162(2)", USC + "1162"), words.HOW_LONG_DOES_IT_GO_ON)
STATE_LAW = Requirement(
    "route_state_continuation", Citation("The state's insurance law", DEPARTMENTS_URL), words.DOES_A_STATE_LAW_REACH_IT
)
FEDERAL_WORKERS = Requirement(
    "route_federal_workers",
    Citation("5 USC 8905a", "https://www.law.cornell.edu/uscode/text/5/8905a"),
    words.DOES_THE_FEDERAL_WORKERS_LAW_REACH_IT,
)
_WORK_EVENTS = ("job_loss", "reduced_hours")


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover that ends or was continued: its last day, the event, and whether it is continued already."""

    place: int
    entry: Insurance
    last_day: date | None
    event: str
    is_continued: bool

    @property
    def path(self) -> CasePath:
        """Where the cover stands in the case."""
        return PATHS.patient.insurance[self.place]

    @property
    def ends_with_work(self) -> bool:
        """Whether the end of work or fewer hours ends it, rather than a change in the family."""
        return self.event in _WORK_EVENTS


def cover_of(case: Case) -> Cover | None:
    """The plan from work that ends first; else the cover already continued, whose plan ended the day before."""
    insurance = case.patient.insurance or ()
    for place, entry in enumerate(insurance):
        if entry.kind == "employer" and (entry.ends_on is not None or _work_ends(case, entry)):
            return Cover(place, entry, entry.ends_on, entry.qualifying_event or _usual_event(case), False)
    for place, entry in enumerate(insurance):
        if entry.kind == "cobra" and (entry.ends_on is None or entry.ends_on >= case.as_of):
            last = days_after(entry.began_on, -1) if entry.began_on is not None else None
            return Cover(place, entry, last, entry.qualifying_event or "job_loss", True)
    return None


def _work_ends(case: Case, entry: Insurance) -> bool:
    return entry.through in (None, "self") and case.patient.work.status in ("stopped", "on_leave")


def _usual_event(case: Case) -> str:
    return "reduced_hours" if case.patient.work.status == "on_leave" else "job_loss"


def is_federal(cover: Cover, case: Case) -> bool:
    """Whether the plan is of federal work, the person's own or a husband's or wife's."""
    if cover.entry.through in (None, "self"):
        own = case.patient.work.employer
        return own is not None and own.kind == "federal"
    employers = (caregiver.employer for caregiver in case.caregivers or () if caregiver.relationship == "spouse")
    return cover.entry.through == "spouse" and any(
        employer is not None and employer.kind == "federal" for employer in employers
    )


def other_laws(
    cover: Cover, case: Case, law: Law, of_employer: Finding, months_of_state: int | None
) -> tuple[Finding, ...]:
    """The law of the state for small employers, and of federal workers: not worked out here, so never a no.

    `months_of_state`: how long the state's law continues the plan, where it is known.
    """
    if is_federal(cover, case):
        kind = "work" if cover.ends_with_work else "family"
        months = law.number(f"cobra.federal_workers.months.{kind}", on=case.as_of)
        return (FEDERAL_WORKERS.unknown(words.FEDERAL_WORKERS_MAY_CONTINUE(months=months)),)
    if of_employer.answer is Answer.NOT_MET:
        if months_of_state is None:
            missing = () if case.state is not None else (PATHS.state,)
            return (STATE_LAW.unknown(words.STATE_LAW_NOT_LOOKED_AT, *missing),)
        return (STATE_LAW.unknown(words.STATE_LAW_CONTINUES_IT(months=months_of_state)),)
    return ()


def time_to_choose(cover: Cover, election: date | None, law: Law, on: date) -> Finding:
    """Sixty days from the end of cover, or from the plan's notice where that comes later, 29 USC 1165(a)(1)."""
    if cover.is_continued:
        return TIME.not_applicable(words.CHOICE_WAS_MADE)
    if cover.last_day is None:
        return TIME.unknown(words.NEED_LAST_DAY, cover.path.ends_on)
    if election is not None and on <= election:
        return TIME.met(words.TIME_UNTIL(day=election))
    late = law.number("cobra.notice_days", on=on)
    if election is not None and on <= days_after(election, late):
        return TIME.unknown(words.TIME_NOT_KNOWN, cover.path.ends_on)
    return TIME.not_met(words.TIME_IS_OVER(day=cover.last_day if election is None else election))


def months_of_cover(cover: Cover, last: date | None, on: date) -> Finding | None:
    """Cover that goes on as far as was told, though the months of the law are over; None while they are not.

    `last`: the last day of those months. The plan may have given more, or the event another length: it is asked.
    """
    if not cover.is_continued or cover.entry.ends_on is not None or last is None or on <= last:
        return None
    return LENGTH.unknown(words.MONTHS_MAY_BE_OVER(day=last), cover.path.ends_on)


def employer(cover: Cover, case: Case, law: Law) -> Finding:
    """Twenty employees, 29 USC 1161(b); who has continued cover already need not ask. Federal plans are exempt."""
    on = case.as_of
    if is_federal(cover, case):
        return EMPLOYER.not_applicable(words.FEDERAL_WORKERS_HAVE_THEIR_OWN)
    least, size = law.number("cobra.employees", on=on), cover.entry.employer_size
    if cover.is_continued and size is None:
        return EMPLOYER.met(words.COVER_ALREADY_CONTINUED)
    if size is None:
        return EMPLOYER.unknown(words.LAW_COVERS_EMPLOYERS_WITH(least=least), cover.path.employer_size)
    if size >= least:
        return EMPLOYER.met(words.WORKERS_ENOUGH(size=size, least=least))
    return EMPLOYER.not_met(words.TOO_FEW_WORKERS(size=size, least=least))


def event(cover: Cover) -> Finding:
    """Every event the case can name counts, 29 USC 1163; the last day of the plan must be known."""
    if cover.last_day is None and not cover.is_continued:
        return EVENT.unknown(words.NEED_LAST_DAY, cover.path.ends_on)
    return EVENT.met(words.REASON_COUNTS)


def cover_not_told(case: Case) -> Finding | None:
    """What is still to be asked where no ending plan is named; None when every cover is named."""
    insurance = case.patient.insurance
    if insurance is None:
        return EVENT.unknown(words.NEED_COVER, PATHS.patient.insurance)
    unnamed = tuple(PATHS.patient.insurance[place].kind for place, entry in enumerate(insurance) if entry.kind is None)
    return EVENT.unknown(words.NEED_KIND_OF_COVER, *unnamed) if unnamed else None
