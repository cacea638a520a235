"""What the family of a disabled worker may get on the worker's record, within the family maximum.

42 USC 402(b)-(d), 402(q), 403(a)(6); 20 CFR 404.330-404.355, 404.403; POMS RS 00615.

Counted: children under 18, disabled children under 22, a spouse with a child under 16 or disabled in care, a spouse of
62 or more without a retirement benefit of her own, reduced for the months before full retirement age.

Not counted, and named in a notice: children of 18 still at school, adult children disabled since before 22, divorced
spouses, stepchildren and grandchildren with conditions of their own, what a working spouse or child loses through the
earnings test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, Child
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month, attains_age
from benefits.law.money import ZERO, down_to_dime, down_to_dollar
from benefits.records.earnings.full_retirement_age import full_retirement_day
from benefits.records.earnings.tables import SPOUSE_REDUCTION, Fraction
from benefits.result.answers import Answer, Path

SPOUSE = "spouse"
NOT_REDUCED = Decimal(1)


@dataclass(frozen=True, slots=True)
class Relative:
    """One of the family: whether paid on the worker's record, and the share left after reduction for age."""

    who: str
    paid: Answer
    left_after_reduction: Decimal = NOT_REDUCED
    missing: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FamilyBenefits:
    """Dollars a month for each of the family, and together; None while it is not known who is paid."""

    shares: Mapping[str, Decimal]
    monthly: Decimal | None
    missing: tuple[Path, ...] = ()
    has_student_age_child: bool = False


def family_benefits(
    case: Case, month: Month, primary_amount: Decimal, family_maximum: Decimal, law: Law
) -> FamilyBenefits:
    """The family's benefits for a month, from the worker's amount and the family maximum in effect in it."""
    relatives, missing = _relatives(case, month, law)
    missing = (*missing, *(path for relative in relatives for path in relative.missing))
    share = law.share("social_security.spouse_and_child_share", on=month.first_day)
    certain = [relative for relative in relatives if relative.paid is Answer.MET]
    possible = [relative for relative in relatives if relative.paid is not Answer.NOT_MET]
    shares = _shares(certain, primary_amount, family_maximum, share)
    at_school = _has_student_age_child(case, month, law)
    together = sum(shares.values(), ZERO)
    if len(possible) == len(certain) and not missing:
        return FamilyBenefits(shares, together, (), at_school)
    children_known = case.household.children is not None
    if children_known and sum(_shares(possible, primary_amount, family_maximum, share).values(), ZERO) == together:
        return FamilyBenefits(shares, together, (), at_school)
    return FamilyBenefits({}, None, tuple(dict.fromkeys(missing)), at_school)


def _shares(
    relatives: Sequence[Relative], primary_amount: Decimal, family_maximum: Decimal, share: Decimal
) -> dict[str, Decimal]:
    """Equal shares of what the maximum leaves, none above half the worker's amount; cut to the dollar when paid."""
    if not relatives:
        return {}
    room = max(family_maximum - primary_amount, ZERO)
    each = min(down_to_dime(primary_amount * share), down_to_dime(room / len(relatives)))
    return {relative.who: down_to_dollar(down_to_dime(each * relative.left_after_reduction)) for relative in relatives}


def _relatives(case: Case, month: Month, law: Law) -> tuple[list[Relative], tuple[Path, ...]]:
    children = case.household.children
    if children is None:
        return _spouse(case, (), month, law), (PATHS.household.children,)
    paid = [(place, child, _is_paid(child, month, law)) for place, child in enumerate(children)]
    relatives = [
        Relative(
            f"children[{place}]",
            answer,
            missing=(PATHS.household.children[place].birth_date,) if answer is Answer.UNKNOWN else (),
        )
        for place, child, answer in paid
    ]
    in_care = [(place, child) for place, child, answer in paid if answer is not Answer.NOT_MET]
    return _spouse(case, in_care, month, law) + relatives, ()


def _is_paid(child: Child, month: Month, law: Law) -> Answer:
    """Whether a child is paid for the month, 42 USC 402(d)(1)."""
    if child.birth_date is None:
        return Answer.UNKNOWN
    if child.birth_date > month.last_day:
        return Answer.NOT_MET
    name = "social_security.disabled_before_age" if child.disabled else "social_security.child_until_age"
    until = attains_age(child.birth_date, law.number(name, on=month.first_day))
    return Answer.MET if Month.of(until) > month else Answer.NOT_MET


def _has_student_age_child(case: Case, month: Month, law: Law) -> bool:
    until_child = law.number("social_security.child_until_age", on=month.first_day)
    until_student = law.number("social_security.student_until_age", on=month.first_day)
    return any(
        child.birth_date is not None
        and Month.of(attains_age(child.birth_date, until_child)) <= month
        and Month.of(attains_age(child.birth_date, until_student)) > month
        for child in case.household.children or ()
    )


def _spouse(case: Case, in_care: Sequence[tuple[int, Child]], month: Month, law: Law) -> list[Relative]:
    """The spouse, when there is or may be one, 42 USC 402(b), (c)."""
    status = case.patient.marital_status
    if status in ("single", "divorced", "widowed"):
        return []
    if status is None and case.spouse is None:
        return [Relative(SPOUSE, Answer.UNKNOWN, missing=(PATHS.patient.marital_status,))]
    cared, missing = _has_child_in_care(in_care, month, law)
    if cared is Answer.MET:
        has_own = case.spouse is not None and case.spouse.receives_social_security is True
        return [Relative(SPOUSE, Answer.UNKNOWN if has_own else Answer.MET, missing=(PATHS.spouse,) if has_own else ())]
    aged = _aged_spouse(case, month, law)
    if cared is Answer.UNKNOWN:
        return [Relative(SPOUSE, Answer.UNKNOWN, missing=missing)]
    return [aged]


def _has_child_in_care(in_care: Sequence[tuple[int, Child]], month: Month, law: Law) -> tuple[Answer, tuple[Path, ...]]:
    """Whether the spouse has a child under 16 or disabled in care, 42 USC 402(s)(1)."""
    until_age = law.number("social_security.child_in_care_until_age", on=month.first_day)
    missing: list[Path] = []
    for place, child in in_care:
        young = child.birth_date is not None and Month.of(attains_age(child.birth_date, until_age)) > month
        if child.birth_date is not None and not young and not child.disabled:
            continue
        if child.in_care_of_spouse and child.birth_date is not None:
            return Answer.MET, ()
        if child.in_care_of_spouse is None:
            missing.append(PATHS.household.children[place].in_care_of_spouse)
        elif child.in_care_of_spouse:
            missing.append(PATHS.household.children[place].birth_date)
    return (Answer.UNKNOWN, tuple(missing)) if missing else (Answer.NOT_MET, ())


def _aged_spouse(case: Case, month: Month, law: Law) -> Relative:
    """A spouse paid for age: from the first month throughout which 62 is attained."""
    spouse = case.spouse
    born = spouse.birth_date if spouse is not None else None
    if spouse is None or born is None:
        return Relative(SPOUSE, Answer.UNKNOWN, missing=(PATHS.spouse.birth_date,))
    attained = attains_age(born, law.number("social_security.spouse_from_age", on=month.first_day))
    first = Month.of(attained) if attained.day == 1 else Month.of(attained) + 1
    if month < first:
        return Relative(SPOUSE, Answer.NOT_MET)
    most = law.number("social_security.fully_insured_most_credits", on=month.first_day)
    if spouse.receives_social_security or spouse.credits_total is None or spouse.credits_total >= most:
        path = PATHS.spouse.credits_total if spouse.credits_total is None else PATHS.spouse.receives_social_security
        return Relative(SPOUSE, Answer.UNKNOWN, missing=(path,))
    return Relative(SPOUSE, Answer.MET, _left_after_reduction(born, month, law))


def _left_after_reduction(born: date, month: Month, law: Law) -> Decimal:
    """What is left of a spouse's benefit that begins before full retirement age, 42 USC 402(q)(1)(A), (9)."""
    early = max(Month.of(full_retirement_day(born, law)) - month, 0)
    reduction = law.table(SPOUSE_REDUCTION, on=month.first_day)
    first = min(early, reduction.first_months)
    return NOT_REDUCED - first * _share(reduction.first) - (early - first) * _share(reduction.later)


def _share(fraction: Fraction) -> Decimal:
    numerator, denominator = fraction
    return Decimal(numerator) / Decimal(denominator)
