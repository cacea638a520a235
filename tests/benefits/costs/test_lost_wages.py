"""Pay lost to missed hours: an hour of leave and a day of the months either side."""

from decimal import Decimal

import pytest

from benefits.case import Employer
from benefits.costs.lost_wages import hourly_pay, weekly_pay
from tests.benefits.costs.cases import money, tally_of

WORK = {"paid_leave_hours": 0, "employer": {"hourly_pay": 10}}
PAID = "patient.work.employer."


def missed(count=1, per="day", **more):
    return {"count": count, "per": per} | more


def lost(hours, *, work=WORK, months=2, starts_on="2026-12-01", **parts):
    """The patient's lost pay, month by month."""
    costs = {"starts_on": starts_on, "months": months, "patient_hours_missed": hours}
    return [month.lost_wages_patient for month in tally_of(costs, work=work, **parts).months]


@pytest.mark.parametrize(
    ("hours", "paid"),
    [
        (missed(), [310, 310]),
        (missed(7, "week"), [310, 310]),
        (missed(31, "month"), [310, 310]),
        (missed(62, "month", to="2026-12-15"), [300, 0]),
        (missed(**{"from": "2026-12-31"}), [10, 310]),
        (missed(**{"from": "2027-01-31"}), [0, 10]),
        (missed(**{"from": "2027-02-01"}), [0, 0]),
        (missed(to="2026-12-01"), [10, 0]),
        (missed(to="2027-01-01"), [310, 10]),
        (missed(to="2026-11-30"), [0, 0]),
        (missed(0), [0, 0]),
    ],
)
def test_hours_are_missed_on_the_days_between_both_included(hours, paid):
    assert lost(hours) == paid


def test_a_month_begun_counts_the_days_that_are_left_of_it():
    assert lost(missed(), starts_on="2026-12-30") == [20, 310]


@pytest.mark.parametrize(
    ("bank", "paid"),
    [(0, [310, 310]), (1, [300, 310]), (31, [0, 310]), (32, [0, 300]), ("31.5", [0, 305]), (62, [0, 0])],
)
def test_leave_covers_the_first_hours_missed(bank, paid):
    assert lost(missed(), work=WORK | {"paid_leave_hours": bank}) == paid


@pytest.mark.parametrize(("own", "employers", "paid"), [(1, 2, 300), (0, 2, 310), (None, 2, 290), (None, None, None)])
def test_leave_told_of_the_person_comes_before_the_employers(own, employers, paid):
    work = {"paid_leave_hours": own, "employer": {"hourly_pay": 10, "paid_leave_hours": employers}}
    assert lost(missed(), work=work, months=1) == [paid]


@pytest.mark.parametrize(
    ("from_", "as_of", "paid"),
    [
        ("2026-11-30", "2026-11-30", 300),
        ("2026-11-30", "2026-12-01", 290),
        ("2026-11-29", "2026-11-29", 310),
        ("2026-11-29", "2026-11-30", 300),
        ("2026-11-28", "2026-11-28", 310),
    ],
)
def test_hours_missed_from_today_to_the_first_month_use_up_leave(from_, as_of, paid):
    work = WORK | {"paid_leave_hours": 2}
    assert lost(missed(**{"from": from_}), work=work, months=1, as_of=as_of) == [paid]


def test_hours_that_ended_before_the_months_use_up_leave_until_then():
    people = [{"employer": {"hourly_pay": 10, "paid_leave_hours": 3}}]
    entries = [
        missed(caregiver=0, to="2026-11-26", **{"from": "2026-11-25"}),
        missed(caregiver=0, **{"from": "2026-12-01"}),
    ]
    costs = {"starts_on": "2026-12-01", "months": 1, "caregiver_hours_missed": entries}
    assert tally_of(costs, caregivers=people).total.lost_wages_caregivers == 300


@pytest.mark.parametrize(
    ("employer", "missing"),
    [
        ({}, "weekly_pay"),
        ({"weekly_pay": 400}, "hours_per_week"),
        ({"weekly_pay": 400, "hours_per_week": 0}, "hours_per_week"),
        ({"hours_per_week": 40}, "weekly_pay"),
    ],
)
def test_pay_for_an_hour_not_known_is_asked(employer, missing):
    found = tally_of({"months": 1, "patient_hours_missed": missed()}, work=WORK | {"employer": employer})
    assert found.total.lost_wages_patient is None
    assert found.missing == (PAID + missing,)


@pytest.mark.parametrize(
    ("hours", "missing"),
    [
        ({"count": None, "per": "day"}, ("costs.patient_hours_missed.count",)),
        ({"count": 1, "per": None}, ("costs.patient_hours_missed.per",)),
        ({}, ("costs.patient_hours_missed.count", "costs.patient_hours_missed.per")),
    ],
)
def test_hours_not_fully_told_are_asked(hours, missing):
    found = tally_of({"months": 1, "patient_hours_missed": hours}, work=WORK)
    assert found.total.lost_wages_patient is None
    assert found.missing == missing


def test_pay_not_known_does_not_matter_in_months_without_missed_hours():
    hours = missed(**{"from": "2027-01-01"})
    assert lost(hours, work={"paid_leave_hours": 0}) == [0, None]
    found = tally_of({"months": 1, "patient_hours_missed": missed(0)}, work={"paid_leave_hours": 0})
    assert (found.total.lost_wages_patient, found.missing) == (0, ())


@pytest.mark.parametrize(
    ("employer", "pay"),
    [
        (Employer(hourly_pay=Decimal("12.3456")), (123_456, 10_000)),
        (Employer(weekly_pay=Decimal(400), hours_per_week=Decimal(40)), (4_000_000, 400_000)),
        (Employer(weekly_pay=Decimal(400), hours_per_week=Decimal(40), hourly_pay=Decimal(1)), (10_000, 10_000)),
        (Employer(weekly_pay=Decimal(400)), None),
        (Employer(hours_per_week=Decimal(40)), None),
    ],
)
def test_pay_for_an_hour_is_as_told_or_the_weeks_by_its_hours(employer, pay):
    assert hourly_pay(employer) == pay


@pytest.mark.parametrize(
    ("employer", "pay"),
    [
        (None, None),
        (Employer(), None),
        (Employer(weekly_pay=Decimal(400)), 400),
        (Employer(hourly_pay=Decimal(10)), None),
        (Employer(hours_per_week=Decimal(40)), None),
        (Employer(hourly_pay=Decimal(10), hours_per_week=Decimal(40)), 400),
        (Employer(weekly_pay=Decimal(500), hourly_pay=Decimal(10), hours_per_week=Decimal(40)), 500),
    ],
)
def test_pay_of_a_week_is_as_told_or_the_hours_pay(employer, pay):
    assert weekly_pay(employer) == pay


@pytest.mark.parametrize(("hours", "paid"), [("0.3333", "3.33"), ("0.3335", "3.34"), ("0.0005", "0.01"), ("0.0004", 0)])
def test_pay_is_rounded_to_the_cent_half_a_cent_up(hours, paid):
    assert lost(missed(hours, to="2026-12-01"), months=1) == money(paid)


def caregivers(*entries, people=2, months=1, **job):
    employer = {"hourly_pay": 10, "paid_leave_hours": 0} | job
    costs = {"starts_on": "2026-12-01", "months": months, "caregiver_hours_missed": list(entries)}
    return tally_of(costs, caregivers=[{"name": f"Person {place}", "employer": employer} for place in range(people)])


def test_the_hours_of_several_entries_of_one_caregiver_share_her_leave():
    found = caregivers(missed(caregiver=0, to="2026-12-01"), missed(caregiver=0, to="2026-12-02"), paid_leave_hours=1)
    assert found.total.lost_wages_caregivers == 20


def test_each_caregiver_with_missed_hours_has_a_line_in_the_order_of_the_list():
    found = caregivers(missed(caregiver=1), missed(2, caregiver=0))
    assert [(line.index, str(line.label), line.total) for line in found.lines] == [
        (0, "Pay of Person 0 for hours missed", 620),
        (1, "Pay of Person 1 for hours missed", 310),
    ]
    assert [line.index for line in caregivers(missed(caregiver=1)).lines] == [1]


def test_hours_of_nobody_in_the_list_are_not_counted():
    found = caregivers({"count": 1, "per": "day"})
    assert (found.total.lost_wages_caregivers, found.lines) == (0, ())


def test_what_is_missing_of_a_caregiver_names_her_place():
    found = caregivers({"count": None, "per": "day", "caregiver": 1}, paid_leave_hours=None, hourly_pay=None)
    assert found.missing == (
        "costs.caregiver_hours_missed[0].count",
        "caregivers[1].employer.weekly_pay",
        "caregivers[1].employer.paid_leave_hours",
    )
