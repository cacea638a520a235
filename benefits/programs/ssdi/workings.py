"""How the credits and the amount were worked out, with the numbers in it."""

from __future__ import annotations

from decimal import Decimal

from benefits.law import Citation, Law
from benefits.law.money import ZERO, Dollars, Percent
from benefits.programs.ssdi.claim import Claim
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
from benefits.result.messages import Message, _

CREDITS = Citation("20 CFR 404.143", "https://www.ecfr.gov/current/title-20/section-404.143")
AVERAGE = Citation("42 USC 415(b)", "https://www.law.cornell.edu/uscode/text/42/415")
FORMULA = Citation("42 USC 415(a)(1)(A), 415(i)", "https://www.law.cornell.edu/uscode/text/42/415")
FAMILY = Citation("42 USC 403(a)(6)", "https://www.law.cornell.edu/uscode/text/42/403")
OFFSET = Citation("20 CFR 404.408", "https://www.ecfr.gov/current/title-20/section-404.408")
CENTS = Decimal("0.01")


def workings(claim: Claim, law: Law) -> tuple[Working, ...]:
    """Credits by year; then, when the amount is certain, the average, the formula and the family's part."""
    listed = [_credits(claim, law)] if claim.record is not None and claim.record.least else []
    exact = claim.amount.exact if claim.amount is not None else None
    if exact is not None:
        listed += [_average(claim, exact, law), _formula(exact, law), _family(claim, exact)]
        if claim.offset is not None:
            listed.append(_offset(claim))
    return tuple(listed)


def _credits(claim: Claim, law: Law) -> Working:
    assert claim.record is not None
    on = claim.tested_on or claim.case.as_of
    amounts = amounts_for_a_credit(law, on)
    lines = []
    for year, count in credits_by_year(claim.record.least, law, on):
        earned = Dollars(claim.record.least[year])
        if year < amounts.first_year:
            lines.append(_("{year}: {earned} earned, {count} credits.", year=year, earned=earned, count=count))
        else:
            each = Dollars(amounts.at(year) * CENTS)
            lines.append(
                _(
                    "{year}: {earned} earned, {count} credits at {each} each, no more than four a year.",
                    year=year,
                    earned=earned,
                    count=count,
                    each=each,
                )
            )
    lines.extend(_("{year}: not posted yet.", year=year) for year in claim.record.unposted)
    test = claim.work_test
    if test is not None and test.window is not None:
        lines.append(
            _(
                "Recent work is counted from {first} to {last}. No credit counts in a quarter after disability began.",
                first=test.window[0].begins,
                last=test.window[1].ends,
            )
        )
    return Working(_("Your work credits, year by year"), tuple(lines), CREDITS)


def _average(claim: Claim, exact: DisabilityComputation, law: Law) -> Working:
    """Every year that counts, brought up to later wages; the highest make the average."""
    assert claim.record is not None
    years = base_years(claim.record.least, exact.eligibility_year, exact.last_base_year, law)
    used = sorted(years, key=lambda row: row.indexed, reverse=True)[: exact.computation_years]
    together = sum(row.indexed for row in used) * CENTS
    lines = [
        _(
            "{year}: {counted} counts as {indexed} in later wages.",
            year=row.year,
            counted=Dollars(row.counted * CENTS),
            indexed=Dollars(row.indexed * CENTS),
        )
        for row in sorted(used)
    ]
    lines.append(
        _(
            "{elapsed} years count; {dropped} of low earnings are left out, so the best {used} make the average.",
            elapsed=exact.elapsed_years,
            dropped=exact.dropout_years,
            used=exact.computation_years,
        )
    )
    lines.append(
        _(
            "Together {together}, over {months} months: {average} a month on average.",
            together=Dollars(together),
            months=exact.computation_years * MONTHS_A_YEAR,
            average=Dollars(exact.aime),
        )
    )
    if not exact.leaves_out_disability:
        lines.append(
            _("Counting from the year in which the waiting months begin gives more here, so that is what counts.")
        )
    return Working(_("Your average earnings over a life of work"), tuple(lines), AVERAGE)


def _formula(exact: DisabilityComputation, law: Law) -> Working:
    rules = amount_law(law, exact.eligibility_year)
    low, middle, high = parts_of_average(int(exact.aime), rules.bend_points)
    one, two, three = (share * CENTS for share in rules.shares)
    lines: list[Message] = [
        _(
            "{first_share} of {low}, {second_share} of {middle} and {third_share} of {high} make {amount}, "
            "cut to ten cents.",
            first_share=Percent(one),
            low=Dollars(Decimal(low)),
            second_share=Percent(two),
            middle=Dollars(Decimal(middle)),
            third_share=Percent(three),
            high=Dollars(Decimal(high)),
            amount=Dollars(exact.pia_at_eligibility),
        )
    ]
    for increase in increases(law, exact.eligibility_year, exact.in_effect):
        lines.append(
            _(
                "Cost-of-living increase of {month}: {share}.",
                month=increase.month,
                share=Percent(increase.share),
            )
        )
    lines.append(
        _(
            "In {month} the amount is {amount}; {paid} is paid, cut to the dollar.",
            month=exact.in_effect,
            amount=Dollars(exact.pia),
            paid=Dollars(exact.monthly_benefit),
        )
    )
    return Working(_("From the average to the monthly amount"), tuple(lines), FORMULA)


def _family(claim: Claim, exact: DisabilityComputation) -> Working:
    lines = [
        _(
            "You and your family together can get at most {maximum} a month. Your own part is never cut for it.",
            maximum=Dollars(exact.family_maximum),
        )
    ]
    if claim.family is not None and claim.family.shares:
        count = len(claim.family.shares)
        together = claim.family.monthly if claim.family.monthly is not None else ZERO
        lines.append(
            _(
                "{count} of your family can be paid; after the limit that is {together} a month for them together.",
                count=count,
                together=Dollars(together),
            )
        )
    return Working(_("What the family can get"), tuple(lines), FAMILY)


def _offset(claim: Claim) -> Working:
    assert claim.offset is not None
    return Working(
        _("What workers' compensation takes off"),
        (
            _(
                "Disability benefits and workers' compensation together may reach {limit} a month.",
                limit=Dollars(claim.offset.limit),
            ),
            _(
                "That leaves {worker} for you and {family} for your family.",
                worker=Dollars(claim.offset.worker),
                family=Dollars(claim.offset.family),
            ),
        ),
        OFFSET,
    )
