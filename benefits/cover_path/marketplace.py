"""A marketplace plan as an option: when it can be chosen, and its price with the premium tax credit.

45 CFR 155.410, 155.420; 26 USC 36B. It is priced as the benchmark plan whose price the person told. There is no credit
beside Medicare, Medicaid, or a plan from work that counts as affordable, and no plan is sold to who has Medicare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case.paths import PATHS
from benefits.costs.cover import FOREVER
from benefits.cover_path import words
from benefits.cover_path.drafts import ENDS, NEW_PLAN, NOT_DECIDED, Amounts, Draft
from benefits.cover_path.ground import Ground, day_before
from benefits.cover_path.losses import Loss
from benefits.law import Citation, NotInForce
from benefits.law.calendar import Month, days_after
from benefits.law.money import ZERO, Percent
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.records.household.poverty import MONTHS
from benefits.records.marketplace.premium_tax_credit import Standing, YearlyCredit, credit_of
from benefits.records.marketplace.yearly_period import period_of
from benefits.result.answers import Outcome
from benefits.result.cover import CoverStanding, CoverWindow, CreditYear
from benefits.result.messages import Message

MARKETPLACE = "marketplace"
_WITHOUT_A_MARKETPLACE = ("PR",)  # territories have no exchange, 42 USC 18043
SPECIAL = Citation("45 CFR 155.420(c), (d)(1)", "https://www.ecfr.gov/current/title-45/section-155.420")
YEARLY = Citation("45 CFR 155.410(e)", "https://www.ecfr.gov/current/title-45/section-155.410")
_ENROLLED_IN = ("tricare", "va", "other")
_REASONS = {
    Standing.INCOME_TOO_HIGH: words.CREDIT_INCOME_TOO_HIGH,
    Standing.INCOME_TOO_LOW: words.CREDIT_INCOME_TOO_LOW,
    Standing.FILING_APART: words.CREDIT_FILING_APART,
    Standing.STATUS_CLOSED: words.CREDIT_STATUS_CLOSED,
    Standing.STATUS_OPEN: words.CREDIT_STATUS_OPEN,
    Standing.NOT_KNOWN: words.CREDIT_NOT_KNOWN,
    Standing.NO_FIGURES: words.CREDIT_NO_FIGURES,
}


@dataclass(frozen=True, slots=True)
class MonthsCredit:
    """The credit of one month, dollars; None while it is not known. `reason`: why there is none, or it is not known."""

    amount: Decimal | None
    reason: Message | None = None


def is_here(ground: Ground) -> bool:
    """Whether there is a marketplace where the person lives."""
    return ground.case.state not in _WITHOUT_A_MARKETPLACE


def credits_by_year(ground: Ground) -> dict[int, YearlyCredit]:
    """The credit of each year of the path, were no other cover in the way."""
    years = range(ground.months[0].year, ground.months[-1].year + 1)
    return {year: credit_of(ground.case, ground.law, year) for year in years}


def marketplace(ground: Ground, lost: Sequence[Loss], credits: dict[int, YearlyCredit]) -> Iterator[Draft]:
    """A plan from the marketplace, from the first window on and until Medicare."""
    until = day_before(ground.medicare.closes_others)
    windows = tuple(window for window in windows_of(ground, lost) if window.begins <= min(until, ground.last_day))
    if not windows or not is_here(ground):
        return
    by_month = tuple(credit_of_month(ground, month, credits[month.year]) for month in ground.months)
    unsure = ground.case.patient.citizenship == "other_noncitizen"
    draft = Draft(
        id=MARKETPLACE,
        kind=MARKETPLACE,
        name=words.MARKETPLACE,
        standing=CoverStanding.POSSIBLE if unsure else CoverStanding.LIKELY,
        how=words.ASK_THE_MARKETPLACE_FIRST if unsure else words.CHOOSE_ON_MARKETPLACE,
        citation=SPECIAL,
        premiums=_premiums(ground, by_month),
        care=ground.flat(None),
        first=min(window.begins for window in windows),
        last=until,
        alone_until=until,
        windows=windows,
        most_a_year=_legal_limit(ground),
        keeps_doctors=ground.doctors.marketplace,
        risks=[(NEW_PLAN, words.RISK_STARTS_AT_ZERO)],
    )
    if ground.care.is_told:
        draft.why.append(words.NO_TERMS)
    _explain_price(ground, draft, by_month, credits)
    if unsure:
        draft.risks.append((NOT_DECIDED, words.RISK_NOT_DECIDED))
    if until <= ground.last_day:
        draft.risks.append((ENDS, words.RISK_ENDS(day=until)))
    yield draft


def _explain_price(
    ground: Ground, draft: Draft, by_month: Sequence[MonthsCredit], credits: dict[int, YearlyCredit]
) -> None:
    """Why the price, or the credit in it, is not known."""
    if ground.case.household.benchmark_premium_monthly is None:
        draft.why.append(words.NEED_BENCHMARK)
        draft.missing.append(PATHS.household.benchmark_premium_monthly)
    reasons = [
        credit.reason
        for month, credit in zip(ground.months, by_month, strict=True)
        if credit.reason is not None and draft.is_open_in(month.first_day, month.last_day)
    ]
    draft.why.extend({reason.key: reason for reason in reasons}.values())
    draft.missing.extend(path for credit in credits.values() for path in credit.missing)
    if any(credit.amount for credit in by_month):
        draft.risks.append((NEW_PLAN, words.RISK_CREDIT_PAID_BACK))


def windows_of(ground: Ground, lost: Sequence[Loss]) -> Iterator[CoverWindow]:
    """The days around each loss of cover, and the yearly periods; in the order of the first day of the plans."""
    found = [*_after_losses(ground, lost), *_yearly(ground)]
    yield from sorted(found, key=lambda window: (window.begins, window.last or FOREVER))


def _after_losses(ground: Ground, lost: Sequence[Loss]) -> Iterator[CoverWindow]:
    """Sixty days before and after; a plan chosen before begins the month after the loss, 45 CFR 155.420(b)(2)(iv)."""
    days = ground.law.number("marketplace.special_days", on=ground.case.as_of)
    for loss in lost:
        last = days_after(loss.day, days)
        if last >= ground.case.as_of:
            begins = (Month.of(max(loss.day, ground.case.as_of)) + 1).first_day
            what = words.AFTER_COVER_ENDS(cover=loss.cover)
            first, by = days_after(loss.day, -days), _in_time(last, begins)
            yield CoverWindow("after_loss", what, first, last, by, begins, SPECIAL)


def _in_time(last: date, begins: date) -> date:
    """The last day to choose for the plan to begin that day: the day before, unless the window ends sooner."""
    return min(last, day_before(begins))


def _yearly(ground: Ground) -> Iterator[CoverWindow]:
    as_of = ground.case.as_of
    for year in range(as_of.year - 1, ground.months[-1].year):
        try:
            period = period_of(ground.case, ground.law, year)
        except NotInForce:
            continue
        last = period.last if as_of <= period.last else period.latest
        if last >= as_of:
            what = words.YEARLY_PERIOD(begins=period.begins)
            yield CoverWindow("yearly", what, period.first, last, last, period.begins, YEARLY)


def _premiums(ground: Ground, by_month: Sequence[MonthsCredit]) -> Amounts:
    benchmark = ground.case.household.benchmark_premium_monthly
    if benchmark is None:
        return ground.flat(None)
    return tuple(None if credit.amount is None else benchmark - credit.amount for credit in by_month)


def _legal_limit(ground: Ground) -> Decimal | None:
    """The most any such plan may ask in a year, by the newest figure that reaches the path, 42 USC 18022(c)."""
    try:
        return ground.law.dollars("costs.out_of_pocket_limit.self_only", on=ground.last_day)
    except NotInForce:
        return None


def credit_of_month(ground: Ground, month: Month, year: YearlyCredit) -> MonthsCredit:
    """The month's credit: the year's, unless another cover stands in its way, 26 USC 36B(c)(2)."""
    closed = _closed_by_another_cover(ground, month)
    if closed is not None:
        return closed
    if year.closed:
        return MonthsCredit(ZERO, _REASONS[year.standing])
    if year.standing is not Standing.OPEN:
        return MonthsCredit(None, _REASONS[year.standing])
    return MonthsCredit(year.monthly)


def _closed_by_another_cover(ground: Ground, month: Month) -> MonthsCredit | None:
    opens, sure = ground.medicare.opens, ground.medicare.closes_others
    if sure is not None and sure <= month.first_day:
        return MonthsCredit(ZERO, words.CREDIT_CLOSED_BY_MEDICARE)
    if opens is not None and sure is None and opens <= month.first_day:
        return MonthsCredit(None, words.CREDIT_CLOSED_BY_MEDICARE)
    if _may_have_medicaid(ground):
        return MonthsCredit(ZERO, words.CREDIT_CLOSED_BY_MEDICAID)
    return _closed_by_entries(ground, month)


def _may_have_medicaid(ground: Ground) -> bool:
    """Whether Medicaid runs or is likely, which bars the credit whether or not it is asked for."""
    medicaid = ground.answers.of(MedicaidFacts)
    return medicaid is not None and medicaid.outcome in (Outcome.ALREADY, Outcome.LIKELY)


def _closed_by_entries(ground: Ground, month: Month) -> MonthsCredit | None:
    """The covers of the list in a month: those one has bar the credit, and an offer of work where it is affordable."""
    for cover in ground.covers:
        if not cover.first <= month.first_day <= cover.last:
            continue
        if cover.entry.kind == "medicaid":
            return MonthsCredit(ZERO, words.CREDIT_CLOSED_BY_MEDICAID)
        if cover.entry.kind in _ENROLLED_IN:
            return MonthsCredit(ZERO, words.CREDIT_CLOSED_BY_COVER)
        if cover.entry.kind == "employer":
            return _beside_work(ground, month, cover.entry.monthly_premium)
    return None


def _beside_work(ground: Ground, month: Month, premium: Decimal | None) -> MonthsCredit:
    """Affordable where even the premium paid, which may be a family's, is within the share, 36B(c)(2)(C)(i)(II)."""
    income = ground.case.household.annual_magi
    try:
        share = ground.law.share("marketplace.credit.affordable_share", on=date(month.year, 1, 1))
    except NotInForce:
        share = None
    if income is None or premium is None or share is None or premium * MONTHS > income * share:
        return MonthsCredit(None, words.CREDIT_UNCLEAR_BESIDE_WORK)
    return MonthsCredit(ZERO, words.CREDIT_CLOSED_BY_WORK)


def credit_years(ground: Ground, credits: dict[int, YearlyCredit]) -> tuple[CreditYear, ...]:
    """The years of the path in which a marketplace plan could be had."""
    if not is_here(ground):
        return ()
    until, as_of = day_before(ground.medicare.closes_others), ground.case.as_of
    open_years = (credit for credit in credits.values() if max(date(credit.year, 1, 1), as_of) <= until)
    return tuple(_shown(credit, _closed_all_year(ground, credit.year, until)) for credit in open_years)


def _closed_all_year(ground: Ground, year: int, until: date) -> MonthsCredit | None:
    """What bars the credit, or leaves it open, in every month of the year in which there is no Medicare."""
    months = [month for month in ground.months if month.year == year and month.first_day <= until]
    found = [_closed_by_another_cover(ground, month) for month in months]
    return found[0] if None not in found else None


def _shown(credit: YearlyCredit, barred: MonthsCredit | None) -> CreditYear:
    amount = ZERO if credit.closed else credit.monthly
    if barred is not None and barred.reason is not None and not credit.closed:
        why, amount = barred.reason, barred.amount
    elif credit.standing is Standing.OPEN and credit.asked is not None:
        known = credit.monthly is not None
        why = (words.CREDIT_IS if known else words.CREDIT_NEEDS_BENCHMARK)(share=Percent(credit.asked))
    else:
        why = _REASONS[credit.standing]
    return CreditYear(
        year=credit.year,
        why=why,
        of_guideline=credit.of_guideline,
        asked=credit.asked,
        contribution=credit.contribution,
        credit=amount,
        silver_pays=credit.silver_pays,
        missing=credit.missing,
    )
