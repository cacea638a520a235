"""The weekly benefit of a state's paid leave from the worker's wages, by that state's own formula. Dollars a week."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Employer
from benefits.law.money import CENT, ZERO, down_to_dollar, to_cents, up_to_dollar

WEEKS_IN_QUARTER = 13
WEEKS_IN_YEAR = 52
_ROUND: Mapping[str, Callable[[Decimal], Decimal]] = {
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


def average_weekly_wage(wages: Wages, method: str) -> Decimal:
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
    raise ValueError(f"no such way to take the average weekly wage: {method}")


def weekly_benefit(wages: Wages, plan: Mapping[str, object], figures: Mapping[str, object], *, own: bool) -> Decimal:
    """The weekly benefit; `own` picks the schedule for one's own condition where the state has another."""
    wage = _ROUND[str(plan["wage_rounding"])](average_weekly_wage(wages, str(plan["wage"])))
    formula = plan["formula"]
    if isinstance(formula, Mapping) and formula.get("kind") == "california":
        return _california(wage, figures)
    pieces = figures["own_pieces"] if own and "own_pieces" in figures else figures["pieces"]
    maximum = _number(figures["own_maximum"] if own and "own_maximum" in figures else figures["maximum"])
    amount = min(_by_pieces(wage, _rows(pieces)), maximum)
    if "minimum" in figures:
        amount = max(amount, min(_number(figures["minimum"]), wage))
    return min(_ROUND[str(plan["benefit_rounding"])](amount), maximum)


def _by_pieces(wage: Decimal, pieces: Sequence[Sequence[object]]) -> Decimal:
    """Each part of the wage at its own rate: ``[up to, rate]``, the last without an end."""
    amount = below = ZERO
    for up_to, rate in pieces:
        end = wage if up_to is None else min(wage, _number(up_to))
        amount += max(end - below, ZERO) * _number(rate)
        below = end
    return amount


def _california(wage: Decimal, figures: Mapping[str, object]) -> Decimal:
    """California by the highest quarter, Unemployment Insurance Code 2655: a higher rate at low wages, and a floor."""
    quarter = wage * WEEKS_IN_QUARTER
    state_wage = _number(figures["state_average_weekly_wage"])
    maximum = _number(figures["maximum"])
    if quarter < _number(figures["minimum_quarter"]):
        return _number(figures["minimum"])
    if quarter <= _number(figures["threshold_share"]) * state_wage * WEEKS_IN_QUARTER:
        return min(up_to_dollar((wage * _number(figures["low_rate"])).quantize(CENT)), maximum)
    higher = max(wage * _number(figures["high_rate"]), state_wage * _number(figures["floor_share"]))
    return min(up_to_dollar(higher.quantize(CENT)), maximum)


def _number(value: object) -> Decimal:
    return Decimal(str(value))


def _rows(value: object) -> Sequence[Sequence[object]]:
    return value if isinstance(value, tuple) else ()
