"""The weekly benefit of a state's paid leave from the worker's wages, by that state's own formula. Dollars a week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Employer
from benefits.law.money import CENT, ZERO, down_to_dollar, to_cents, up_to_dollar
from benefits.programs.state_paid_leave.plan import Amounts, AmountsByStateWage, Pieces, Plan, Rounding, WageMethod

WEEKS_IN_QUARTER = 13
WEEKS_IN_YEAR = 52
_ROUND: Mapping[Rounding, Callable[[Decimal], Decimal]] = {
    "none": lambda amount: amount,
    "cent": to_cents,
    "down_to_dollar": down_to_dollar,
    "up_to_dollar": up_to_dollar,
}


@dataclass(frozen=True, slots=True)
class Wages:
    """Wages of the last completed quarters, newest first, and whether they were only worked out from weekly pay."""

    quarters: tuple[Decimal, ...]
    weekly: Decimal
    estimated: bool

    @property
    def base_period(self) -> tuple[Decimal, ...]:
        """The first four of the last five completed quarters; the last four when no fifth is known."""
        return self.quarters[1:5] if len(self.quarters) > 4 else self.quarters[:4]


def wages_of(employer: Employer) -> Wages | None:
    """The wages a claim would rest on, from the quarters when given, else from weekly or hourly pay."""
    weekly = employer.weekly_pay
    if weekly is None and employer.hourly_pay is not None and employer.hours_per_week is not None:
        weekly = to_cents(employer.hourly_pay * employer.hours_per_week)
    if employer.quarterly_earnings:
        quarters = employer.quarterly_earnings
        return Wages(quarters, weekly if weekly is not None else quarters[0] / WEEKS_IN_QUARTER, False)
    if weekly is None:
        return None
    return Wages((weekly * WEEKS_IN_QUARTER,) * 5, weekly, True)


def average_weekly_wage(wages: Wages, method: WageMethod) -> Decimal:
    """The average weekly wage as the state's law takes it."""
    base = sorted(wages.base_period, reverse=True)
    match method:
        case "highest_base_quarter":
            return base[0] / WEEKS_IN_QUARTER
        case "highest_base_quarter_total":
            return base[0]
        case "two_highest_of_base":
            return sum(base[:2], ZERO) / (2 * WEEKS_IN_QUARTER)
        case "two_highest_of_last_four":
            last = sorted(wages.quarters[:4], reverse=True)
            earning = [amount for amount in last if amount]
            if len(earning) < 3:
                return (earning[0] if earning else ZERO) / WEEKS_IN_QUARTER
            return sum(last[:2], ZERO) / (2 * WEEKS_IN_QUARTER)
        case "base_year_52" | "base_weeks":
            return sum(base, ZERO) / WEEKS_IN_YEAR if len(base) == 4 else wages.weekly
        case "best_four_of_five":
            best = sorted(wages.quarters[:5], reverse=True)[:4]
            return sum(best, ZERO) / WEEKS_IN_YEAR if len(best) == 4 else wages.weekly
        case "weekly":
            return wages.weekly


def weekly_benefit(wages: Wages, plan: Plan, amounts: Amounts, *, own: bool) -> Decimal:
    """The weekly benefit; `own` picks the schedule for one's own condition where the state has another."""
    wage = _ROUND[plan.wage_rounding](average_weekly_wage(wages, plan.wage))
    if isinstance(amounts, AmountsByStateWage):
        return _by_state_wage(wage, amounts)
    pieces, maximum = amounts.pieces, amounts.maximum
    if own and amounts.own_pieces is not None and amounts.own_maximum is not None:
        pieces, maximum = amounts.own_pieces, amounts.own_maximum
    amount = min(_by_pieces(wage, pieces), maximum)
    if amounts.minimum is not None:
        amount = max(amount, min(amounts.minimum, wage))
    return min(_ROUND[plan.benefit_rounding](amount), maximum)


def _by_pieces(wage: Decimal, pieces: Pieces) -> Decimal:
    """Each part of the wage at its own rate."""
    amount = below = ZERO
    for up_to, rate in pieces:
        end = wage if up_to is None else min(wage, up_to)
        amount += max(end - below, ZERO) * rate
        below = end
    return amount


def _by_state_wage(wage: Decimal, amounts: AmountsByStateWage) -> Decimal:
    """California by the highest quarter, Unemployment Insurance Code 2655: a higher rate at low wages, and a floor."""
    quarter = wage * WEEKS_IN_QUARTER
    state_wage = amounts.state_average_weekly_wage
    if quarter < amounts.minimum_quarter:
        return amounts.minimum
    if quarter <= amounts.threshold_share * state_wage * WEEKS_IN_QUARTER:
        return min(up_to_dollar((wage * amounts.low_rate).quantize(CENT)), amounts.maximum)
    higher = max(wage * amounts.high_rate, state_wage * amounts.floor_share)
    return min(up_to_dollar(higher.quantize(CENT)), amounts.maximum)
