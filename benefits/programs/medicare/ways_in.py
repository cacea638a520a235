"""Why and from when Medicare is open: age, 24 months of disability insurance, ALS, kidneys. 42 USC 426, 426-1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month, attains_age
from benefits.programs.medicare import words
from benefits.programs.medicare.facts import BasisKind
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import ProgramResult
from benefits.result.answers import Outcome, Path
from benefits.result.messages import Message

AGE: Final = "age"
DISABILITY: Final = "disability"
ALS: Final = "als"
KIDNEYS: Final = "esrd"
_MONTHS_AFTER_DIALYSIS = 3  # the third month after the month dialysis began, 42 USC 426-1(b)(1)(A)
SOON: Final = 36  # months
"""Medicare by age further off than this is told as not open yet."""

_HELD = (Outcome.ALREADY, Outcome.LIKELY, Outcome.POSSIBLE)


@dataclass(frozen=True, slots=True)
class Basis:
    """One way into Medicare: its kind and its first month.

    `is_undecided`: it hangs on a disability claim not yet decided, or on an insured status not yet known.
    `by_government_work`: earnings taxed for Medicare alone complete the record, so that no insurance is paid.
    """

    kind: BasisKind
    month: Month
    is_undecided: bool = False
    by_government_work: bool = False

    @property
    def begins(self) -> date:
        """The first day of cover on this way."""
        return self.month.first_day


def why(basis: Basis, law: Law, on: date) -> Message:
    """Why Medicare begins when it does."""
    if basis.kind == AGE:
        return words.BY_AGE(age=law.number("medicare.age", on=on))
    if basis.kind == DISABILITY:
        return words.AFTER_DISABILITY(months=law.number("ssdi.medicare_after_months", on=on))
    return words.WITH_KIDNEY_FAILURE if basis.kind == KIDNEYS else words.WITH_ALS


def month_of_age(born: date, law: Law, on: date) -> Month:
    """The month in which 65 is attained: the month before for a birthday on the first."""
    return Month.of(attains_age(born, law.number("medicare.age", on=on)))


def ways_in(case: Case, law: Law, disability: ProgramResult | None) -> Iterator[Basis]:
    """Every way that can be dated."""
    born = case.patient.birth_date
    if born is not None:
        yield Basis(AGE, month_of_age(born, law, case.as_of))
    if disability is not None and disability.outcome in _HELD:
        claim = disability.facts_as(SsdiFacts)
        month = None if claim is None else claim.medicare_begins
        if claim is not None and month is not None:
            kind: BasisKind = ALS if month == claim.first_month_of_entitlement else DISABILITY
            yield Basis(kind, month, disability.outcome is Outcome.POSSIBLE)
    kidneys = kidney_month(case, law)
    insured = insured_for_kidneys(case, law, disability)
    if kidneys is not None and insured is not False:
        yield Basis(KIDNEYS, kidneys, insured is None)


def kidney_month(case: Case, law: Law) -> Month | None:
    """The first month with kidney failure: after dialysis began, with training for it at home, or with a transplant.

    Three years after a transplant it has ended; dialysis that begins again brings it back with its first month,
    42 USC 426-1(b)(2), (c); 42 CFR 406.13(e)-(g).
    """
    kidneys = case.patient.esrd
    if kidneys is None:
        return None
    dialysis, transplant = kidneys.dialysis_began, kidneys.transplant_on
    begins_again = dialysis is not None and transplant is not None and dialysis > transplant
    months = []
    if transplant is not None:
        ends = Month.of(transplant) + law.number("medicare.kidneys.months_after_transplant", on=case.as_of)
        if Month.of(dialysis if dialysis is not None and begins_again else case.as_of) <= ends:
            months.append(Month.of(transplant))
        elif not begins_again:
            return None
    if dialysis is not None:
        wait = 0 if kidneys.self_dialysis_training or begins_again else _MONTHS_AFTER_DIALYSIS
        months.append(Month.of(dialysis) + wait)
    return min(months, default=None)


def insured_for_kidneys(case: Case, law: Law, disability: ProgramResult | None) -> bool | None:
    """Fully or currently insured, or paid a benefit; own or a spouse's record, 42 USC 426-1(a)(1). None: not known."""
    retirement = case.patient.benefits.social_security_retirement
    if retirement is not None and retirement.status == "receiving":
        return True
    if disability is not None and disability.outcome is Outcome.ALREADY:
        return True
    claim = None if disability is None else disability.facts_as(SsdiFacts)
    own = (None, None) if claim is None else (claim.fully_insured, claim.currently_insured)
    married = case.patient.marital_status in ("married", "separated")
    spouse = case.spouse.credits_total if case.spouse and married else None
    enough = law.number("social_security.fully_insured_most_credits", on=case.as_of)
    too_few = law.number("social_security.fully_insured_fewest_credits", on=case.as_of)
    if True in own or (spouse is not None and spouse >= enough):
        return True
    if (
        own == (False, False)
        and not case.patient.work.medicare_earnings
        and not _another_record_may_count(case, law)
        and (not married or (spouse is not None and spouse < too_few))
    ):
        return False
    return None


def _another_record_may_count(case: Case, law: Law) -> bool:
    """A former or a late spouse's record, or a parent's for who is unmarried and young, 42 USC 426-1(a)(1)(B), (C)."""
    status, born = case.patient.marital_status, case.patient.birth_date
    if status in ("divorced", "widowed") or case.former_spouses:
        return True
    until = law.number("medicare.kidneys.childs_age", on=case.as_of)
    return status != "married" and (born is None or attains_age(born, until) > case.as_of)


def missing_for(case: Case, disability: ProgramResult | None) -> tuple[Path, ...]:
    """What would date a way in, most decisive first."""
    paths: list[Path] = []
    if case.patient.birth_date is None:
        paths.append(PATHS.patient.birth_date)
    if disability is not None and disability.outcome in (Outcome.UNKNOWN, Outcome.ALREADY):
        paths.extend(disability.missing)
    return tuple(dict.fromkeys(paths))
