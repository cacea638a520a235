"""How the credits and the amount were worked out, with the numbers in it."""

from __future__ import annotations

from decimal import Decimal

from benefits.law import Citation, Law
from benefits.law.money import ZERO, Dollars, Percent
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim
from benefits.programs.ssdi.rough_answers import RoughAmount
from benefits.records.earnings.insured_status import amounts_for_a_credit, credits_by_year
from benefits.records.earnings.primary_insurance_amount import (
    MONTHS_A_YEAR,
    DisabilityComputation,
    amount_law,
    base_years,
    parts_of_average,
)
from benefits.records.earnings.yearly_figures import increases
from benefits.result import Working
from benefits.result.messages import Message

CREDITS = Citation("20 CFR 404.143", "https://www.ecfr.gov/current/title-20/section-404.143")
AVERAGE = Citation("42 USC 415(b)", "https://www.law.cornell.edu/uscode/text/42/415")
FORMULA = Citation("42 USC 415(a)(1)(A), 415(i)", "https://www.law.cornell.edu/uscode/text/42/415")
FAMILY = Citation("42 USC 403(a)(6)", "https://www.law.cornell.edu/uscode/text/42/403")
OFFSET = Citation("20 CFR 404.408", "https://www.ecfr.gov/current/title-20/section-404.408")
CENTS = Decimal("0.01")


def workings(claim: DisabilityClaim, law: Law) -> tuple[Working, ...]:
    """Credits by year; then, when the amount is certain, the average, the formula and the family's part."""
    listed = [_credits(claim, law)] if claim.record is not None and claim.record.least else []
    if claim.rough is not None and claim.told is not None:
        listed.append(_guess(claim.rough, claim.told.years))
    exact = claim.amount.exact if claim.amount is not None else None
    if exact is not None:
        listed += [_average(claim, exact, law), _formula(exact, law), _family(claim, exact)]
        if claim.offset is not None:
            listed.append(_offset(claim))
    return tuple(listed)


def _guess(rough: RoughAmount, years: int) -> Working:
    """The three readings of the pay and the years that were told."""
    lines = (
        words.PAY_IN_EARLIER_YEARS(pay=Dollars(rough.pay)),
        words.GUESS_LOW(years=years, amount=Dollars(rough.low.monthly_benefit)),
        words.GUESS_EXPECTED(amount=Dollars(rough.expected.monthly_benefit)),
        words.GUESS_HIGH(amount=Dollars(rough.high.monthly_benefit)),
    )
    return Working(words.GUESSED_FROM_PAY, lines, AVERAGE)


def _credits(claim: DisabilityClaim, law: Law) -> Working:
    assert claim.record is not None
    on = claim.counted_on or claim.case.as_of
    amounts = amounts_for_a_credit(law, on)
    lines = []
    for year, count in credits_by_year(claim.record.least, law, on):
        earned = Dollars(claim.record.least[year])
        if year < amounts.first_year:
            lines.append(words.CREDITS_OF_AN_OLD_YEAR(year=year, earned=earned, count=count))
        else:
            each = Dollars(amounts.at(year) * CENTS)
            lines.append(words.CREDITS_OF_A_YEAR(year=year, earned=earned, count=count, each=each))
    lines.extend(words.YEAR_NOT_POSTED(year=year) for year in claim.record.unposted)
    window = claim.insured.window if claim.insured is not None else None
    if window is not None:
        lines.append(words.RECENT_WORK_IS_COUNTED_FROM(first=window[0].begins, last=window[1].ends))
    return Working(words.CREDITS_BY_YEAR, tuple(lines), CREDITS)


def _average(claim: DisabilityClaim, exact: DisabilityComputation, law: Law) -> Working:
    """Every year that counts, brought up to later wages; the highest make the average."""
    assert claim.record is not None
    years = base_years(claim.record.least, exact.eligibility_year, exact.last_base_year, law)
    used = sorted(years, key=lambda row: row.indexed, reverse=True)[: exact.computation_years]
    together = sum(row.indexed for row in used) * CENTS
    lines = [
        words.YEAR_IN_LATER_WAGES(
            year=row.year, counted=Dollars(row.counted * CENTS), indexed=Dollars(row.indexed * CENTS)
        )
        for row in sorted(used)
    ]
    lines.append(
        words.YEARS_LEFT_OUT(elapsed=exact.elapsed_years, dropped=exact.dropout_years, used=exact.computation_years)
    )
    lines.append(
        words.AVERAGE_A_MONTH(
            together=Dollars(together), months=exact.computation_years * MONTHS_A_YEAR, average=Dollars(exact.aime)
        )
    )
    if not exact.leaves_out_disability:
        lines.append(words.COUNTED_FROM_THE_WAITING_MONTHS)
    return Working(words.AVERAGE_EARNINGS, tuple(lines), AVERAGE)


def _formula(exact: DisabilityComputation, law: Law) -> Working:
    rules = amount_law(law, exact.eligibility_year)
    low, middle, high = parts_of_average(int(exact.aime), rules.bend_points)
    one, two, three = (share * CENTS for share in rules.shares)
    lines: list[Message] = [
        words.SHARES_OF_THE_AVERAGE(
            first_share=Percent(one),
            low=Dollars(Decimal(low)),
            second_share=Percent(two),
            middle=Dollars(Decimal(middle)),
            third_share=Percent(three),
            high=Dollars(Decimal(high)),
            amount=Dollars(exact.pia_at_eligibility),
        )
    ]
    lines.extend(
        words.COST_OF_LIVING_INCREASE(month=increase.month, share=Percent(increase.share))
        for increase in increases(law, exact.eligibility_year, exact.in_effect)
    )
    lines.append(
        words.AMOUNT_IN_A_MONTH(month=exact.in_effect, amount=Dollars(exact.pia), paid=Dollars(exact.monthly_benefit))
    )
    return Working(words.FROM_AVERAGE_TO_AMOUNT, tuple(lines), FORMULA)


def _family(claim: DisabilityClaim, exact: DisabilityComputation) -> Working:
    lines = [words.FAMILY_MAXIMUM(maximum=Dollars(exact.family_maximum))]
    if claim.family is not None and claim.family.shares:
        count = len(claim.family.shares)
        together = claim.family.monthly if claim.family.monthly is not None else ZERO
        lines.append(words.FAMILY_TOGETHER(count=count, together=Dollars(together)))
    return Working(words.FAMILYS_PART, tuple(lines), FAMILY)


def _offset(claim: DisabilityClaim) -> Working:
    assert claim.offset is not None
    return Working(
        words.COMPENSATIONS_CUT,
        (
            words.LIMIT_WITH_COMPENSATION(limit=Dollars(claim.offset.limit)),
            words.LEFT_AFTER_COMPENSATION(worker=Dollars(claim.offset.worker), family=Dollars(claim.offset.family)),
        ),
        OFFSET,
    )
