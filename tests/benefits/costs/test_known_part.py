"""Where one cost is not known the others still are: the part that is known, and what is open."""

from decimal import Decimal

import pytest

from tests.benefits.costs.cases import FRESH_PLAN, infusion, item, tally_of

PARKING = item("parking", 40, "none", "month")
SITTER = item("childcare", 99, "none", "month", label="Sitter")
CARE = infusion(label="Infusion")


def costs(*items, **more):
    return {"starts_on": "2026-12-01", "months": 24, "items": list(items), **more}


def test_without_insurance_told_the_known_costs_are_still_counted():
    found = tally_of(costs(PARKING, SITTER, CARE))
    assert (found.total.out_of_pocket, found.total.total) == (None, None)
    assert (found.total.known_out_of_pocket, found.total.known_total) == (Decimal(3336), Decimal(3336))
    assert {month.out_of_pocket for month in found.months} == {None}
    assert {month.known_out_of_pocket for month in found.months} == {Decimal(139)}


def test_what_is_open_is_named_with_its_months_and_the_answers_it_waits_for():
    (entry,) = tally_of(costs(PARKING, SITTER, CARE)).open
    assert (entry.index, entry.kind, entry.label, entry.months) == (2, "infusion", "Infusion", 24)
    assert entry.missing == ("patient.insurance",)


def test_the_known_part_of_a_tally_without_gaps_is_the_whole():
    found = tally_of(costs(PARKING, SITTER, CARE), insurance=[{"kind": "employer", "plan": FRESH_PLAN}])
    assert found.open == ()
    assert found.total.known_total == found.total.total
    assert [month.known_out_of_pocket for month in found.months] == [month.out_of_pocket for month in found.months]


def test_where_nothing_is_known_the_known_part_is_not_nothing():
    found = tally_of(costs(CARE))
    assert (found.total.known_out_of_pocket, found.total.known_total) == (None, None)
    assert {month.known_out_of_pocket for month in found.months} == {None}


def test_a_month_in_which_nothing_happens_costs_nothing_known_or_not():
    found = tally_of(costs(CARE | {"from": "2027-03-01"}))
    assert (found.months[0].out_of_pocket, found.months[0].known_out_of_pocket) == (0, 0)
    assert (found.months[3].out_of_pocket, found.months[3].known_out_of_pocket) == (None, None)
    assert found.open[0].months == 21


@pytest.mark.parametrize(
    ("lacks", "missing"),
    [
        ({"amount": None}, "costs.items[1].amount"),
        ({"times": None}, "costs.items[1].times"),
        ({"covered": None, "kind": None}, "costs.items[1].covered"),
    ],
)
def test_a_cost_that_lacks_an_answer_of_its_own_waits_for_that(lacks, missing):
    found = tally_of(costs(PARKING, SITTER | lacks))
    assert found.total.known_total == 960
    assert [entry.missing for entry in found.open] == [(missing,)]


def test_trips_and_lost_pay_are_open_too():
    trips = [{"round_trip_miles": None, "times": {"count": 1, "per": "month"}, "parking": 12}]
    found = tally_of(costs(PARKING, trips=trips, patient_hours_missed={"count": 8, "per": "week"}))
    assert [(entry.kind, entry.months) for entry in found.open] == [("travel", 24), ("lost_wages_patient", 24)]
    assert found.total.known_out_of_pocket == 52 * 24
    assert found.total.lost_wages_patient is None
    assert all(entry.missing for entry in found.open)
    assert all(path in found.missing for entry in found.open for path in entry.missing)


def test_pay_lost_is_in_the_known_total_and_not_in_what_is_paid():
    job = {"employer": {"hourly_pay": 20, "hours_per_week": 40}, "paid_leave_hours": 0}
    missed = {"count": 10, "per": "month"}
    found = tally_of(costs(PARKING, CARE, patient_hours_missed=missed), work=job)
    assert found.total.lost_wages_patient is not None
    assert found.total.known_total == 960 + found.total.lost_wages_patient
    assert found.total.known_out_of_pocket == 960
