"""Journeys to care: miles, tolls and parking, and what is missing for them."""

from decimal import Decimal

import pytest

from tests.benefits.costs.cases import money, tally_of

TRIP = {"round_trip_miles": 100, "times": {"count": 1, "per": "month"}, "parking": 5, "tolls": 2}
YEAR_2026 = {"starts_on": "2026-03-01", "months": 2}


def driven(*trips, costs=YEAR_2026):
    return tally_of(costs | {"trips": list(trips)}, as_of="2026-03-01")


def months(found, kind="travel"):
    return [month.by_kind.get(kind) for month in found.months]


def test_miles_and_tolls_are_travel_and_parking_stands_apart():
    found = driven(TRIP | {"cost_per_mile": "0.5"})
    assert months(found) == money(52, 52)
    assert months(found, "parking") == money(5, 5)
    assert [(line.kind, line.total) for line in found.lines] == [("travel", 104), ("parking", 10)]


@pytest.mark.parametrize(
    ("days", "paid"),
    [
        ({"from": "2026-03-01"}, [52, 52]),
        ({"from": "2026-03-31"}, [52, 52]),
        ({"from": "2026-04-01"}, [0, 52]),
        ({"to": "2026-03-31"}, [52, 0]),
        ({"to": "2026-04-01"}, [52, 52]),
        ({"to": "2026-02-28"}, [0, 0]),
    ],
)
def test_trips_are_made_between_their_days(days, paid):
    assert months(driven(TRIP | {"cost_per_mile": "0.5"} | days)) == paid


def test_ones_own_cost_of_a_mile_has_no_higher_end():
    own = driven(TRIP | {"cost_per_mile": "0.5"})
    assert own.total.high == own.total.total
    agencys = driven(TRIP)
    assert agencys.total.high > agencys.total.total == agencys.total.low


@pytest.mark.parametrize(
    ("miles", "rate", "paid"),
    [
        ("0.01", "0.4999", 0),
        ("0.01", "0.5", "0.01"),
        ("1", "0.0049", 0),
        ("1", "0.005", "0.01"),
        ("3", "0.3333", "1.00"),
    ],
)
def test_the_miles_of_a_trip_are_rounded_to_the_cent(miles, rate, paid):
    trip = {"round_trip_miles": miles, "cost_per_mile": rate, "times": {"count": 1, "per": "once"}}
    assert driven(trip).total.by_kind["travel"] == Decimal(paid)


def test_several_trips_are_so_many_times_one():
    trip = {"round_trip_miles": 1, "cost_per_mile": "0.3333", "times": {"count": 3, "per": "month"}}
    assert months(driven(trip)) == money("0.99", "0.99")


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"round_trip_miles": None}, ("costs.trips[0].round_trip_miles",)),
        ({"times": None}, ("costs.trips[0].times",)),
        ({"times": {"count": 1}}, ("costs.trips[0].times.per",)),
        ({"times": {"per": "month"}}, ("costs.trips[0].times.count",)),
        ({"times": {"count": 1, "per": "cycle"}}, ("costs.trips[0].cycle_days",)),
        ({"times": {"per": "cycle"}}, ("costs.trips[0].times.count", "costs.trips[0].cycle_days")),
        ({"times": {"count": 1, "per": "cycle"}, "cycle_days": 21}, ()),
    ],
)
def test_what_a_trip_wants_for_is_asked(changes, missing):
    found = driven(TRIP | changes)
    assert found.missing == missing
    assert (found.total.by_kind["travel"] is None) is bool(missing)


def test_without_miles_the_parking_is_still_counted():
    assert months(driven(TRIP | {"round_trip_miles": None}), "parking") == money(5, 5)


@pytest.mark.parametrize(("parking", "kinds"), [(None, {"travel": None}), (0, {"travel": None, "parking": 0})])
def test_how_often_not_known_leaves_what_costs_nothing_known(parking, kinds):
    assert driven(TRIP | {"times": None, "parking": parking}).total.by_kind == kinds


def test_how_often_not_known_leaves_parking_unknown():
    assert driven(TRIP | {"times": None}).total.by_kind == {"travel": None, "parking": None}


@pytest.mark.parametrize(
    ("days", "unknown"),
    [
        ({"to": "2026-03-01"}, [True, False]),
        ({"from": "2026-04-30"}, [False, True]),
        ({"to": "2026-02-28"}, [False, False]),
        ({"from": "2026-05-01"}, [False, False]),
    ],
)
def test_a_trip_of_unknown_rhythm_is_unknown_in_the_months_it_may_fall_in(days, unknown):
    found = driven(TRIP | {"times": None} | days)
    assert [amount is None for amount in months(found)] == unknown
    assert bool(found.missing) is any(unknown)


def test_a_trip_without_miles_that_never_happens_asks_nothing():
    assert driven(TRIP | {"round_trip_miles": None, "to": "2026-02-28"}).missing == ()


def test_years_without_a_rate_are_unknown_and_said():
    found = tally_of({"starts_on": "1980-03-01", "months": 1, "trips": [TRIP]})
    assert found.total.by_kind["travel"] is None
    assert any("do not hold" in str(note) for note in found.notes)
    own = tally_of({"starts_on": "1980-03-01", "months": 1, "trips": [TRIP | {"cost_per_mile": "0.5"}]})
    assert own.total.by_kind["travel"] == 52
