"""What the law asks: a plan from work that ends for a reason that counts, at an employer large enough.

29 USC 1161, 1163. The employees of a typical day of the year before are taken as told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.case import Case, Insurance
from benefits.case.paths import PATHS, CasePath
from benefits.law import Citation, Law
from benefits.law.calendar import ONE_DAY
from benefits.programs.cobra import words
from benefits.result import Finding, Requirement

USC = "https://www.law.cornell.edu/uscode/text/29/"
EMPLOYER = Requirement("employer_size", Citation("29 USC 1161(b)", USC + "1161"), words.DOES_THE_LAW_APPLY)
EVENT = Requirement("qualifying_event", Citation("29 USC 1163", USC + "1163"), words.DOES_COVER_END_FOR_A_REASON)
_WORK_EVENTS = ("job_loss", "reduced_hours")
_USUAL_EVENT = "job_loss"  # where none is given; fewer hours count alike


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
            return Cover(place, entry, entry.ends_on, entry.qualifying_event or _USUAL_EVENT, False)
    for place, entry in enumerate(insurance):
        if entry.kind == "cobra":
            last = entry.began_on - ONE_DAY if entry.began_on is not None else None
            return Cover(place, entry, last, entry.qualifying_event or _USUAL_EVENT, True)
    return None


def _work_ends(case: Case, entry: Insurance) -> bool:
    return entry.through in (None, "self") and case.patient.work.status in ("stopped", "on_leave")


def employer(cover: Cover, law: Law, on: date) -> Finding:
    """Twenty employees, 29 USC 1161(b); who has continued cover already need not ask."""
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
