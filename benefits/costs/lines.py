"""The lines of the tally: each cost over the whole horizon, who bears it, and by which rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from benefits.case import Case
from benefits.costs import words
from benefits.costs.borne_by import borne_by, rule_of_trip
from benefits.costs.engine import Prepared
from benefits.costs.entries import Entry
from benefits.costs.health_plan import cents, dollars
from benefits.costs.known_part import WAGES_OF_CAREGIVERS, WAGES_OF_PATIENT, pay_of
from benefits.costs.lost_wages import LostWages
from benefits.costs.plan_years import PlanYear
from benefits.costs.sheet import Sheet, in_dollars, total
from benefits.costs.trips import Driven
from benefits.result import CostLine
from benefits.result.messages import Message


def lines(case: Case, sheet: Sheet) -> Iterator[CostLine]:
    """The costs of the list, the trips, then pay lost to missed hours."""
    years = _plan_years_by_entry(sheet.prepared)
    for entry in sheet.prepared.entries:
        yield _cost_line(entry, sheet.prepared, years.get(entry.index, []))
    for trip in sheet.driven:
        yield from _trip_lines(trip)
    if sheet.patient is not None:
        yield _wages_line(0, WAGES_OF_PATIENT, words.YOUR_PAY, sheet.patient)
    for index, lost in sheet.caregivers.items():
        yield _wages_line(index, WAGES_OF_CAREGIVERS, pay_of(case.caregivers[index]), lost)


def _plan_years_by_entry(prepared: Prepared) -> Mapping[int, list[PlanYear]]:
    found: dict[int, list[PlanYear]] = {}
    for block in prepared.plan_blocks:
        for entry in block.entries:
            found.setdefault(entry.index, []).append(block.year)
    return found


def _cost_line(entry: Entry, prepared: Prepared, years: list[PlanYear]) -> CostLine:
    """The range holds all three runs: a cap met earlier can make a high run the cheaper one."""
    expected, low, high = (total(run.rows[entry.index]) for run in prepared.runs)
    known = [amount for amount in (expected, low, high) if amount is not None]
    who, rule = borne_by(entry, years, extra_help=prepared.extra_help)
    return CostLine(
        entry.index,
        entry.kind,
        entry.item.label or words.kind_name(entry.kind),
        total=in_dollars(expected),
        low=None if low is None else in_dollars(min(known)),
        high=None if high is None else in_dollars(max(known)),
        borne_by=who,
        rule=rule,
        plan_pays=_plan_pays(entry, expected),
    )


def _plan_pays(entry: Entry, paid: int | None) -> Decimal | None:
    """What is left of the allowed charges or prices for the plan, to the cent."""
    if entry.covered not in ("plan", "part_d") or paid is None or entry.item.amount is None:
        return None
    return dollars(cents(entry.item.amount) * entry.happens - paid)


def _trip_lines(trip: Driven) -> Iterator[CostLine]:
    travel, high_end = in_dollars(total(trip.travel)), in_dollars(total(trip.travel_high))
    label, rule = words.kind_name("travel"), rule_of_trip(trip)
    yield CostLine(trip.index, "travel", label, travel, travel, high_end, words.YOU, rule)
    if trip.parking is not None:
        parking, label = in_dollars(total(trip.parking)), words.kind_name("parking")
        yield CostLine(trip.index, "parking", label, parking, parking, parking, words.YOU, words.RULE_OF_PRICE)


def _wages_line(index: int, kind: str, label: Message, lost: LostWages) -> CostLine:
    amount = in_dollars(total(lost.months))
    return CostLine(index, kind, label, amount, amount, amount, words.WHO_MISSES_WORK, words.RULE_OF_WAGES)
