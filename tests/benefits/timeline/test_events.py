"""Which days are named in which month."""

from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import day, item, program
from tests.benefits.timeline.asked import HORIZON, STOPPED, days_of, timeline_of


def told(timeline, event):
    return [str(found.what) for month in timeline for found in month.events if found.id == event]


@pytest.mark.parametrize(
    ("on", "place"),
    [
        ("2026-11-30", None),
        ("2026-12-01", 0),
        ("2026-12-31", 0),
        ("2027-01-01", 1),
        ("2027-05-31", 5),
        ("2027-06-01", None),
    ],
)
def test_a_day_stands_in_its_month_or_nowhere(on, place):
    found = timeline_of(results=(program("cobra", election_deadline=day(on)),))
    assert [number for number, month in enumerate(found) if month.events] == ([] if place is None else [place])
    assert days_of(found, "cobra_election_deadline") == ([] if place is None else [day(on)])


def test_the_days_of_a_month_are_in_order_and_what_has_no_day_comes_last():
    answers = (
        program("cobra", election_deadline=day("2027-03-20")),
        program("medicare", eligible_on=day("2027-03-01")),
        program("fmla", runs_out_on=day("2027-03-09")),
    )
    costs = HORIZON | {"items": [item("home_help", 2000, "none", "month", **{"from": "2027-03-01"})]}
    found = timeline_of(STOPPED | {"stopped_on": "2027-03-02"}, results=answers, costs=costs)
    assert [event.id for event in found[3].events] == [
        "medicare_begins",
        "fmla_runs_out",
        "cobra_election_deadline",
        "first_month_in_the_red",
    ]


def test_no_deadline_is_named_where_there_is_none():
    assert days_of(timeline_of(results=(program("cobra"),)), "cobra_election_deadline") == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("employer", "The last day of your plan from work."),
        ("cobra", "The last day of COBRA."),
        (None, "The last day of your plan."),
        ("other", "The last day of your plan."),
    ],
)
def test_the_last_day_of_a_cover_is_named(kind, words):
    found = timeline_of(insurance=[{"kind": kind, "ends_on": "2027-02-15"}])
    assert days_of(found, "cover_ends") == [day("2027-02-15")]
    assert told(found, "cover_ends") == [words]


def test_a_cover_without_an_end_has_no_last_day():
    assert days_of(timeline_of(insurance=[{"kind": "employer"}]), "cover_ends") == []


def test_medicare_begins_on_the_day_told_or_answered():
    answered = timeline_of(results=(program("medicare", eligible_on=day("2027-02-01")),))
    assert days_of(answered, "medicare_begins") == [day("2027-02-01")]
    assert days_of(timeline_of(benefits={"medicare": {"part_b_since": "2027-04-01"}}), "medicare_begins") == [
        day("2027-04-01")
    ]


@pytest.mark.parametrize(
    ("person", "name", "words"),
    [
        ("patient", None, "Your job-protected leave runs out."),
        ("caregivers[0]", "Ann", "The job-protected leave of Ann runs out."),
        ("caregivers[0]", None, "The caregiver's job-protected leave runs out."),
        ("caregivers[0]", "", "The caregiver's job-protected leave runs out."),
    ],
)
def test_whose_leave_runs_out_is_named(person, name, words):
    answer = program("fmla", Outcome.LIKELY, person, runs_out_on=day("2027-02-15"))
    found = timeline_of(results=(answer,), caregivers=[{"name": name}])
    assert days_of(found, "fmla_runs_out") == [day("2027-02-15")]
    assert told(found, "fmla_runs_out") == [words]


def test_leave_that_does_not_run_out_is_not_named():
    assert days_of(timeline_of(results=(program("fmla"),)), "fmla_runs_out") == []


@pytest.mark.parametrize(("rent", "months"), [(3099, []), (3100, []), (3101, [0])])
def test_a_month_is_in_the_red_when_more_goes_out_than_comes_in(rent, months):
    costs = HORIZON | {"items": [item("home_help", rent, "none", "once")]}
    found = timeline_of(STOPPED | {"stopped_on": "2027-01-01"}, costs=costs, spouse={"monthly_earned_income": 0})
    first = [number for number, month in enumerate(found) for event in month.events if "red" in event.id]
    assert first == months


def test_a_first_month_in_the_red_is_told_with_what_is_short():
    costs = HORIZON | {"items": [item("home_help", 3300, "none", "once")]}
    found = timeline_of(STOPPED | {"stopped_on": "2027-01-01"}, costs=costs)
    assert told(found, "first_month_in_the_red") == [
        "The first month in which more goes out than comes in, before rent, food and other household costs: $200 is "
        "short."
    ]


def test_social_security_begins_on_the_first_of_its_month():
    answer = program("ssdi", first_month_of_entitlement=Month(2027, 3), monthly_benefit=Decimal(1850))
    assert days_of(timeline_of(results=(answer,)), "ssdi_begins") == [day("2027-03-01")]


def spend_down(amount, outcome=Outcome.POSSIBLE, **costs):
    answer = program("medicaid", outcome, spend_down_monthly=Decimal(amount))
    bills = [item("copay", 100, "none", "month"), item("scan", 400, "none", "once", **{"from": "2027-02-10"})]
    return timeline_of(results=(answer,), costs=HORIZON | {"items": bills} | costs)


@pytest.mark.parametrize(
    ("amount", "met"),
    [
        ("100", ["2026-12-01"]),
        ("100.01", ["2027-02-01"]),  # the copay and the scan of February
        ("500", ["2027-02-01"]),
        ("500.01", []),
        ("0", []),
    ],
)
def test_435_831_the_month_in_which_her_bills_come_to_the_spend_down(amount, met):
    assert days_of(spend_down(amount), "medicaid_spend_down_met") == [day(on) for on in met]


def test_rides_and_rent_are_no_medical_bills():
    found = spend_down("100", items=[item("travel", 5000, "none", "month"), item("other", 5000, "none", "month")])
    assert days_of(found, "medicaid_spend_down_met") == []


def test_who_has_medicaid_needs_no_bills():
    assert days_of(spend_down("100", Outcome.ALREADY), "medicaid_spend_down_met") == []
