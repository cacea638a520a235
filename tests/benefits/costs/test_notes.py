"""What a reader is told about the figures, and when not."""

from decimal import Decimal

import pytest

from benefits.result.answers import Outcome
from tests.benefits.costs.cases import PLAN, day, employer_plan, item, program, tally_of

DECEMBER = {"starts_on": "2026-12-01", "months": 1}
SCAN = item("scan", 1000, "plan", "once", **{"from": "2026-12-10"})
MEDICARE = {"medicare": {"part_b_since": "2020-01-01"}}


def notes(*items, costs=DECEMBER, **parts):
    listed = {"items": list(items)} if items else {}
    return " ".join(str(note) for note in tally_of(costs | listed, **parts).notes)


def test_without_covered_care_nothing_is_said_of_covers():
    doubled = [employer_plan(), employer_plan()]
    assert "Two covers" not in notes(item("meals", 5, "none", "month"), insurance=doubled)
    assert "Two covers" in notes(SCAN, insurance=doubled)


def test_days_without_cover_are_named_from_their_first():
    said = notes(SCAN, insurance=[employer_plan() | {"ends_on": "2026-12-04"}])
    assert "From December 5, 2026 no cover is known" in said
    assert "no cover is known" not in notes(SCAN, insurance=[employer_plan()])


@pytest.mark.parametrize(
    ("insurance", "benefits", "said"),
    [([], None, True), ([], MEDICARE, False), ([employer_plan()], None, False)],
)
def test_medicare_taken_from_the_answer_is_said_where_it_pays(insurance, benefits, said):
    answer = program("medicare", eligible_on=day("2026-12-01"))
    found = notes(SCAN, insurance=insurance, benefits=benefits, results=(answer,))
    assert ("We took Medicare to begin on December 1, 2026" in found) is said


@pytest.mark.parametrize(("insurance", "said"), [([], True), ([employer_plan()], False)])
def test_a_hospital_stay_is_said_not_to_be_counted_where_medicare_pays(insurance, said):
    assert ("A hospital stay falls under Part A" in notes(SCAN, insurance=insurance, benefits=MEDICARE)) is said


COBRA = {"kind": "cobra", "plan": PLAN, "qualifying_event": "job_loss"}


@pytest.mark.parametrize(
    ("began", "said"),
    [("2025-06-01", False), ("2025-06-02", True), ("2025-07-01", True), ("2025-07-02", False)],
)
def test_a_cobra_end_that_was_taken_is_said_when_it_falls_in_the_months(began, said):
    found = notes(SCAN, costs=DECEMBER, insurance=[COBRA | {"began_on": began}])
    assert ("We took COBRA to end" in found) is said


def test_a_cobra_end_that_was_told_is_not_said():
    told = COBRA | {"began_on": "2025-07-01", "ends_on": "2026-12-31"}
    assert "We took COBRA to end" not in notes(SCAN, insurance=[told])


@pytest.mark.parametrize(
    ("letter", "not_known", "copays"), [(None, True, False), ("N", False, True), ("G", False, False)]
)
def test_a_medigap_letter_has_its_note(letter, not_known, copays):
    found = notes(SCAN, insurance=[{"kind": "medigap", "medigap_plan": letter}], benefits=MEDICARE)
    assert ("letter is not known" in found) is not_known
    assert ("also asks small copays" in found) is copays


@pytest.mark.parametrize(
    ("plan", "words", "said"),
    [
        ({"year_starts": None}, "We took 1 January", True),
        ({"year_starts": "07-01"}, "We took 1 January", False),
        ({"year_starts": None, "deductible": None}, "We took 1 January", False),
        ({"out_of_network_share": None}, "in your plan's network", True),
        ({"out_of_network_share": 0}, "in your plan's network", False),
        ({"out_of_network_share": None, "deductible": None}, "in your plan's network", False),
        ({"family_deductible": 4000}, "Only your own costs", True),
        ({"family_out_of_pocket_max": 9000}, "Only your own costs", True),
        ({}, "Only your own costs", False),
    ],
)
def test_what_a_plan_was_taken_to_be_is_said(plan, words, said):
    assert (words in notes(SCAN, insurance=[employer_plan(**plan)])) is said


@pytest.mark.parametrize(("covered", "said"), [("plan", True), ("none", False)])
def test_a_covered_cost_without_an_amount_may_lower_the_others(covered, said):
    found = notes(SCAN | {"amount": None, "covered": covered}, insurance=[employer_plan()])
    assert ("A cost has no amount yet" in found) is said


# Medicines


def drug(price, **more):
    return item("prescription", price, "part_d", "month", **more)


JANUARY = {"starts_on": "2026-01-01", "months": 12}


def test_the_standard_drug_benefit_is_said_of_medicines_alone():
    assert "standard Medicare drug benefit" in notes(drug(100))
    assert "standard Medicare drug benefit" not in notes(SCAN, insurance=[employer_plan()])
    assert "standard Medicare drug benefit" not in notes(drug(100, to="2020-01-01"))


def test_the_payment_plan_is_told_with_its_first_bill_where_it_spreads():
    said = notes(drug(14000), costs=JANUARY, as_of="2026-01-01")
    assert "the $2,100 of January 2026 would first be billed as $175" in said
    assert "would first be billed" not in notes(drug(14000), costs=JANUARY | {"starts_on": "2026-12-01", "months": 1})


def test_the_payment_plan_is_told_of_the_first_month_that_is_known_and_costs_something():
    late = drug(14000, **{"from": "2026-03-01"})
    assert "of March 2026" in notes(late, costs=JANUARY, as_of="2026-01-01")
    unknown = drug(None, to="2026-02-15")
    assert "of March 2026" in notes(drug(5), unknown, drug(14000, **{"from": "2026-03-01"}), costs=JANUARY)


def test_with_extra_help_the_payment_plan_is_not_told():
    helped = program("extra_help", Outcome.ALREADY, level="full")
    assert "Payment Plan" not in notes(drug(14000), costs=JANUARY, results=(helped,))


# Trips, pay and tax

TRIP = {"round_trip_miles": 10, "times": {"count": 1, "per": "month"}, "parking": 0, "tolls": 0, "cost_per_mile": "0.5"}


@pytest.mark.parametrize(
    ("trip", "parking", "high"),
    [
        ({}, False, False),
        ({"parking": None}, True, False),
        ({"tolls": None}, True, False),
        ({"cost_per_mile": None}, False, True),
    ],
)
def test_what_a_trip_leaves_out_is_said(trip, parking, high):
    found = notes(costs=DECEMBER | {"trips": [TRIP | trip]})
    assert ("No parking or tolls" in found) is parking
    assert ("The high end for trips" in found) is high


def test_lost_pay_is_told_in_hand_only_where_some_is_lost():
    hours = {"patient_hours_missed": {"count": 1, "per": "day"}}
    work = {"paid_leave_hours": 0, "employer": {"hourly_pay": 10}}
    assert "$310 of lost pay is $286.29 less in hand" in notes(costs=DECEMBER | hours, work=work)
    assert "less in hand" not in notes(costs=DECEMBER | hours, work=work | {"paid_leave_hours": 31})
    assert "less in hand" not in notes(costs=DECEMBER | hours, work=work, as_of="1920-01-01")


def test_the_pay_of_all_is_added_up():
    missed = {"caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day"}]}
    hours = {"patient_hours_missed": {"count": 1, "per": "day"}} | missed
    people = [{"employer": {"hourly_pay": 10, "paid_leave_hours": 0}}]
    work = {"paid_leave_hours": 0, "employer": {"hourly_pay": 10}}
    assert "$620 of lost pay" in notes(costs=DECEMBER | hours, work=work, caregivers=people)
    assert "$310 of lost pay" in notes(costs=DECEMBER | missed, caregivers=people)


@pytest.mark.parametrize(
    ("income", "words"),
    [
        (40000, "above 7.5% of income: above about $3,000 on the income you entered."),
        (1, "above 7.5% of income: above about $0 on the income you entered."),
        (0, "above 7.5% of income."),
        (-5, "above 7.5% of income."),
        (None, "above 7.5% of income."),
    ],
)
def test_the_tax_deduction_is_told_with_an_amount_where_there_is_income(income, words):
    assert words in notes(item("meals", 5, "none", "month"), household={"annual_magi": income})


def test_the_tax_deduction_is_told_of_trips_too_and_not_of_lost_pay_alone():
    assert "People who itemize" in notes(costs=DECEMBER | {"trips": [TRIP]})
    assert "People who itemize" not in notes(costs=DECEMBER | {"patient_hours_missed": {"count": 1, "per": "day"}})


@pytest.mark.parametrize(("kind", "said"), [("lodging", True), ("meals", False)])
def test_nights_away_have_their_own_limit(kind, said):
    assert ("nights away" in notes(item(kind, 5, "none", "month"))) is said


def test_figures_that_are_not_held_are_left_out():
    found = notes(item("lodging", 5, "none", "month"), as_of="1950-01-01")
    assert "People who itemize" not in found
    assert "nights away" not in found


def test_each_note_is_given_once():
    told = tally_of(DECEMBER | {"items": [SCAN, SCAN]}, insurance=[COBRA | {"began_on": "2025-07-01"}] * 2).notes
    assert len({str(note) for note in told}) == len(told)
    assert sum("We took COBRA to end" in str(note) for note in told) == 1


def test_a_share_of_lost_pay_is_to_the_cent():
    hours = {"patient_hours_missed": {"count": 1, "per": "day", "to": "2026-12-01"}}
    work = {"paid_leave_hours": 0, "employer": {"hourly_pay": Decimal("10.01")}}
    assert "$10.01 of lost pay is $9.24 less" in notes(costs=DECEMBER | hours, work=work)
