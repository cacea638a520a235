"""What the law asks before Medicare is open: a way in, credits or residence, and an immigration status.

42 USC 426, 426-1, 1395o; 42 CFR 406.10, 406.20, 407.10; Pub. L. 119-21, section 71201.
"""

from __future__ import annotations

from dataclasses import replace

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import Month, months_after, years_after
from benefits.programs.medicare import words
from benefits.programs.medicare.credits import FreeOfPremium
from benefits.programs.medicare.other_ways import earlier_months_may_count
from benefits.programs.medicare.ways_in import AGE, DISABILITY, SOON, Basis, why
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Path

ENTITLEMENT = Requirement(
    "entitlement",
    Citation("42 USC 426, 426-1", "https://www.law.cornell.edu/uscode/text/42/426"),
    words.IS_THERE_A_WAY_IN,
)
CREDITS = Requirement(
    "premium_free_part_a",
    Citation("42 CFR 406.10", "https://www.law.cornell.edu/cfr/text/42/406.10"),
    words.IS_PART_A_FREE,
)
RESIDENCE = Requirement(
    "citizenship_and_residence",
    Citation("42 USC 1395o; 42 CFR 406.20, 407.10", "https://www.law.cornell.edu/cfr/text/42/407.10"),
    words.CITIZEN_OR_FIVE_YEARS_RESIDENT,
)
STATUS = Requirement(
    "immigration_status",
    Citation("Pub. L. 119-21, section 71201", "https://www.congress.gov/bill/119th-congress/house-bill/1/text"),
    words.CITIZEN_OR_OPEN_STATUS,
)


def entitlement(
    case: Case, law: Law, basis: Basis, open_paths: tuple[Path, ...], other_paths: tuple[Path, ...] = ()
) -> Finding:
    """A way into Medicare that is open or soon will be; `open_paths` could still date an earlier one.

    `other_paths`: of ways that are not worked out here; what is not looked at is never a no.
    """
    if basis.kind == DISABILITY and earlier_months_may_count(case) and basis.begins > case.as_of:
        return ENTITLEMENT.unknown(words.EARLIER_THAN_IT_SEEMS(day=basis.begins), *other_paths)
    if basis.kind == AGE and basis.begins > months_after(case.as_of, SOON) and other_paths and not open_paths:
        return ENTITLEMENT.unknown(words.OTHER_RECORDS_OPEN(day=basis.begins), *other_paths)
    if basis.kind == AGE and basis.begins > months_after(case.as_of, SOON):
        reason = words.ONLY_BY_AGE_LATER(day=basis.begins)
        return ENTITLEMENT.unknown(reason, *open_paths) if open_paths else ENTITLEMENT.not_met(reason)
    return ENTITLEMENT.met(words.BEGINS_ON(why=why(basis, law, case.as_of), day=basis.begins))


def premium_free_part_a(free: FreeOfPremium, basis: Basis) -> Finding:
    """Enough credits on a record that counts at 65; every other way in is free of a premium, 42 CFR 406.10-406.13."""
    if basis.kind != AGE:
        return CREDITS.met(words.FREE_ON_THIS_WAY)
    if free.answer is Answer.MET:
        return CREDITS.met(words.ENOUGH_CREDITS)
    if free.answer is Answer.UNKNOWN:
        return CREDITS.unknown(words.CREDITS_NEEDED, *free.missing)
    return CREDITS.not_met(words.TOO_FEW_CREDITS)


def residence(case: Case, law: Law, free: FreeOfPremium, basis: Basis) -> Finding:
    """Asked of who pays for Part A, 42 CFR 406.20; Part B asks it of everyone without free Part A, 407.10."""
    if free.answer is Answer.MET:
        return RESIDENCE.not_applicable(words.RESIDENCE_NOT_ASKED)
    status, since = case.patient.citizenship, case.patient.us_resident_since
    if status == "us_citizen":
        return RESIDENCE.met(words.IS_A_CITIZEN)
    if status is None:
        return RESIDENCE.unknown(words.STATUS_NOT_KNOWN, PATHS.patient.citizenship)
    years = law.number("medicare.residence_years", on=basis.begins)
    if status == "permanent_resident":
        if since is None:
            return RESIDENCE.unknown(words.YEARS_OF_RESIDENCE_NEEDED(years=years), PATHS.patient.us_resident_since)
        if years_after(since, years) <= max(basis.begins, case.as_of):
            return RESIDENCE.met(words.LONG_ENOUGH_RESIDENT(years=years))
    return RESIDENCE.not_met(words.NOT_LONG_ENOUGH_RESIDENT(years=years))


def after_residence(case: Case, law: Law, basis: Basis) -> Basis:
    """The first month that begins after the years of residence, for a permanent resident; else unchanged."""
    since = case.patient.us_resident_since
    if case.patient.citizenship != "permanent_resident" or since is None:
        return basis
    complete = years_after(since, law.number("medicare.residence_years", on=basis.begins))
    month = Month.of(complete) if complete.day == 1 else Month.of(complete) + 1
    return replace(basis, month=max(basis.month, month))


def immigration_status(case: Case, law: Law) -> Finding:
    """Since July 2025 open to citizens, permanent residents, and Cuban, Haitian and Compact entrants, on any way in."""
    status = case.patient.citizenship
    if not law.flag("medicare.listed_status_only", on=case.as_of):
        return STATUS.not_applicable(words.STATUS_NOT_ASKED_THEN)
    if status is None:
        return STATUS.unknown(words.STATUS_NOT_KNOWN, PATHS.patient.citizenship)
    if status in ("us_citizen", "permanent_resident"):
        return STATUS.met(words.STATUS_IS_OPEN)
    if status == "qualified_noncitizen":
        return STATUS.unknown(words.STATUS_MAY_BE_OPEN, PATHS.patient.citizenship)
    return STATUS.not_met(words.STATUS_IS_CLOSED)
