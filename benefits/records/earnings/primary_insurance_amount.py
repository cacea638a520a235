"""The monthly amount of a disabled worker from yearly earnings: indexing, averaging, formula, increases.

42 USC 415, 423(a)(2), 420; 20 CFR 404.201-404.278; POMS RS 00605.

The amount is worked out with the period of disability left out of the years that count. Where it makes a difference
(the waiting months begin in a later year than disability did, or there are earnings in years of disability) it is also
worked out without leaving it out, and the higher amount counts, 42 USC 420, 20 CFR 404.320(a).

Everything is whole cents and dimes inside; nothing is rounded but where the law rounds.

Not covered: the special minimum, the old methods for eligibility before 1979, years dropped for child care, credits
for military service, an earlier period of disability.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from benefits.law import BadParameter, Value
from benefits.law.calendar import Month, Quarter
from benefits.records.earnings.insured_status import Lifespan, credits_by_year, first_full_month, is_insured_in
from benefits.records.earnings.yearly_figures import (
    Earnings,
    Increase,
    bend_points,
    increases,
    parameter,
    series,
    whole_number,
)

MONTHS_A_YEAR = 12
DIMES = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class DisabilityComputation:
    """The amounts in dollars; the names are those of the case format.

    `pia` and `family_maximum` are in effect in `in_effect`, after every increase since eligibility.
    `leaves_out_disability` tells which of the two ways gave the higher amount.
    """

    eligibility_year: int
    elapsed_years: int
    dropout_years: int
    computation_years: int
    aime: Decimal
    pia_at_eligibility: Decimal
    pia: Decimal
    monthly_benefit: Decimal
    family_maximum_at_eligibility: Decimal
    family_maximum: Decimal
    in_effect: Month
    last_base_year: int
    leaves_out_disability: bool


class IndexedYear(NamedTuple):
    """One base year: earnings, what counts of them, and what that is at the wages of the indexing year, in cents."""

    year: int
    earned: int
    counted: int
    indexed: int


def disability_computation(
    birth_date: date,
    earnings: Earnings,
    onset: date,
    entitlement_month: Month,
    *,
    as_of_month: Month | None = None,
    waiting_months: int | None = None,
    blind: bool = False,
) -> DisabilityComputation:
    """The amount for disability that began on `onset`, first payable for `entitlement_month`.

    In effect in that month, or in `as_of_month` when later. Earnings of the years before the first month count; those
    of later years come in when they raise the amount by a dollar or more, 42 USC 415(b)(2)(B)(ii), (f)(2), (f)(4).
    `earnings` are dollars by calendar year. `waiting_months` is five unless said otherwise (none for ALS).
    Raises `NotInForce` for eligibility before 1979.
    """
    if waiting_months is None:
        waiting_months = whole_number("ssdi.waiting_months", onset)
    in_effect = entitlement_month if as_of_month is None or as_of_month < entitlement_month else as_of_month
    person = Lifespan.of(birth_date, onset)
    waiting_begins = max(entitlement_month.back(waiting_months), first_full_month(onset))

    def best(before: int) -> DisabilityComputation:
        return _best(person, earnings, onset, waiting_begins, before, in_effect, blind=blind)

    computed = best(entitlement_month.year)
    if in_effect.year > entitlement_month.year:
        recomputed = best(in_effect.year)
        if recomputed.pia - computed.pia >= _least_gain(in_effect.year):
            return recomputed
    return computed


def _best(
    person: Lifespan,
    earnings: Earnings,
    onset: date,
    waiting_begins: Month,
    before: int,
    in_effect: Month,
    *,
    blind: bool,
) -> DisabilityComputation:
    """The higher of the two ways, from earnings of the years before `before`."""
    last_with_work = onset.year - 1 if (onset.month, onset.day) == (1, 1) else onset.year
    last_year = min(before - 1, last_with_work)
    eligible = min(onset.year, person.counts_until_year)
    computed = _computed(person, earnings, eligible, last_year, in_effect, leaves_out=True)
    otherwise = min(waiting_begins.year, person.counts_until_year)
    has_later_earnings = last_year < before - 1 and any(last_year < year < before for year in earnings)
    if otherwise == eligible and not has_later_earnings:
        return computed
    at = Quarter.of(waiting_begins.first_day).index
    if not is_insured_in(credits_by_year(earnings), person, at, blind=blind):
        return computed
    without = _computed(person, earnings, otherwise, before - 1, in_effect, leaves_out=False)
    return without if without.pia > computed.pia else computed


@lru_cache(maxsize=256)
def _least_gain(year: int) -> int:
    return whole_number("social_security.least_gain_of_a_recomputation", date(year, 1, 1))


def base_years(earnings: Earnings, eligibility_year: int, last_year: int) -> list[IndexedYear]:
    """Each base year with earnings, brought up to the wages two years before eligibility, 42 USC 415(b)(3).

    Earnings above a year's maximum are cut to it. From the indexing year on they count as they are.
    """
    return [IndexedYear(*row) for row in _rows(earnings, eligibility_year, last_year)]


def _rows(earnings: Earnings, eligibility_year: int, last_year: int) -> list[tuple[int, int, int, int]]:
    """The base years as plain rows: this runs for every record there is, so it makes nothing it does not need."""
    first_year, rates = _indexing(eligibility_year)
    known = len(rates)
    rows = []
    for year, amount in earnings.items():
        if first_year <= year <= last_year:
            place = year - first_year
            most, level, then = rates[place] if place < known else _unindexed(year)
            earned = int(amount * 100)
            counted = earned if earned < most else most
            rows.append((year, earned, counted, (2 * counted * level + then) // (2 * then)))  # to the nearest cent
    return rows


@lru_cache(maxsize=256)
def _lag(eligibility_year: int) -> int:
    return whole_number("social_security.indexing_lag_years", date(eligibility_year, 12, 31))


@lru_cache(maxsize=256)
def _indexing(eligibility_year: int) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """First base year; then for each year its maximum in cents, and the two wages earnings are multiplied by."""
    wages = series("social_security.average_wage_index")
    base = series("social_security.contribution_and_benefit_base")
    indexing_year = eligibility_year - _lag(eligibility_year)
    level = wages.at(indexing_year)
    return wages.first_year, tuple(
        (base.at(year), level, wages.at(year)) if year < indexing_year else (base.at(year), 1, 1)
        for year in range(wages.first_year, eligibility_year + 1)
    )


def _computed(
    person: Lifespan, earnings: Earnings, eligibility_year: int, last_year: int, in_effect: Month, *, leaves_out: bool
) -> DisabilityComputation:
    points = bend_points(eligibility_year)
    elapsed = person.elapsed_years(eligibility_year)
    dropout, years = _years(elapsed, eligibility_year)
    aime = _average(earnings, eligibility_year, last_year, years)
    dimes = _formula(aime, points, eligibility_year)
    most = _family_maximum(dimes, aime, eligibility_year)
    now, family_now = dimes, most
    for increase in increases():
        if eligibility_year <= increase.month.year and increase.month <= in_effect:
            now, family_now = _increased(now, increase), _increased(family_now, increase)
    return DisabilityComputation(
        eligibility_year=eligibility_year,
        elapsed_years=elapsed,
        dropout_years=dropout,
        computation_years=years,
        aime=Decimal(aime),
        pia_at_eligibility=dimes * DIMES,
        pia=now * DIMES,
        monthly_benefit=Decimal(now // 10),
        family_maximum_at_eligibility=most * DIMES,
        family_maximum=max(family_now, now) * DIMES,
        in_effect=in_effect,
        last_base_year=last_year,
        leaves_out_disability=leaves_out,
    )


def _years(elapsed: int, eligibility_year: int) -> tuple[int, int]:
    """Years dropped, and years in the average, 42 USC 415(b)(2)(A)."""
    share, most, fewest = _dropout_rule(eligibility_year)
    dropout = min(elapsed // share, most)
    return dropout, max(elapsed - dropout, fewest)


@lru_cache(maxsize=256)
def _dropout_rule(year: int) -> tuple[int, int, int]:
    day = date(year, 12, 31)
    return (
        whole_number("social_security.years_for_each_dropout_year", day),
        whole_number("social_security.most_dropout_years", day),
        whole_number("social_security.fewest_computation_years", day),
    )


def _average(earnings: Earnings, eligibility_year: int, last_year: int, years: int) -> int:
    """Average indexed monthly earnings in whole dollars, the rest cut off."""
    found = [row[-1] for row in _rows(earnings, eligibility_year, last_year)]
    if len(found) > years:
        found.sort(reverse=True)
        del found[years:]
    return sum(found) // (years * MONTHS_A_YEAR * 100)


def _unindexed(year: int) -> tuple[int, int, int]:
    """A base year after the one of eligibility: the onset year of someone eligible since 62."""
    return series("social_security.contribution_and_benefit_base").at(year), 1, 1


@lru_cache(maxsize=8)
def _formula_shares() -> tuple[int, int, int]:
    """The formula's shares in hundredths."""
    value = parameter("social_security.pia_shares").values[-1]
    if not isinstance(value, tuple):
        raise BadParameter("social_security.pia_shares is not a list")
    low, middle, high = (int(Decimal(str(share)) * 100) for share in value)
    return low, middle, high


def parts_of_average(aime: int, points: tuple[int, int]) -> tuple[int, int, int]:
    """The average cut at the bend points."""
    first, second = points
    return min(aime, first), max(min(aime, second) - first, 0), max(aime - second, 0)


def _formula(aime: int, points: tuple[int, int], eligibility_year: int) -> int:
    """The amount in dimes, 42 USC 415(a)(1)(A), (a)(2)(C)."""
    in_cents = sum(share * part for share, part in zip(_formula_shares(), parts_of_average(aime, points), strict=True))
    return in_cents // 10 if _formula_rounds_down(eligibility_year) else -(-in_cents // 10)


@lru_cache(maxsize=256)
def _formula_rounds_down(eligibility_year: int) -> bool:
    return parameter("social_security.amounts_rounded_down").on(date(eligibility_year - 1, 12, 31)).value is True


def _increased(dimes: int, increase: Increase) -> int:
    raised = dimes * (1000 + increase.thousandths)
    return raised // 1000 if increase.rounds_down else -(-raised // 1000)


def _family_maximum(dimes: int, aime: int, eligibility_year: int) -> int:
    """What the whole family may get, in dimes at eligibility, 42 USC 403(a)(6)."""
    of_earnings, at_least, at_most = _family_shares(eligibility_year)
    return min(max(aime * of_earnings // 10, dimes * at_least // 100), dimes * at_most // 100)


@lru_cache(maxsize=256)
def _family_shares(eligibility_year: int) -> tuple[int, int, int]:
    """The shares in hundredths."""
    value = parameter("ssdi.family_maximum").on(date(eligibility_year, 12, 31)).value
    if not isinstance(value, Mapping):
        raise BadParameter("ssdi.family_maximum is not a table")
    return (
        _hundredths(value["of_earnings"]),
        _hundredths(value["of_amount_at_least"]),
        _hundredths(value["of_amount_at_most"]),
    )


def _hundredths(value: Value) -> int:
    return int(Decimal(str(value)) * 100)
