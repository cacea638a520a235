"""What a state adds to SSI in a home of one's own, either side of each line. The federal rate of 2026 is 994."""

from datetime import date
from decimal import Decimal

import pytest

from benefits import parse_case, screen, to_document
from benefits.law import Law
from benefits.programs.ssi.tables import SUPPLEMENTS
from tests.benefits.programs.ssi.test_ssi import BASE, answers, ssi
from tests.frozen_law import frozen_book

COUPLE = {"marital_status": "married"}
BOTH = {"spouse": {"monthly_earned_income": 0, "monthly_unearned_income": 0, "receives_ssi": True}}
UNDER_65 = {
    "birth_date": "1980-03-01",
    "benefits": {"ssdi": {"status": "receiving", "entitled_since": "2026-10-01", "monthly_amount": 100}},
}


def part(**told):
    facts = ssi(**told)["facts"]
    return facts.get("state_supplement"), facts.get("state_supplement_paid_by")


@pytest.mark.parametrize(
    ("state", "added"),
    [
        ("CA", (239.94, "ssa")),
        ("NJ", (31.25, "ssa")),
        ("NV", (36.4, "ssa")),
        ("NY", (87, "state")),
        ("MA", (128.82, "state")),
        ("DE", (0, "ssa")),
        ("TX", (None, None)),  # not looked at
        ("VT", (None, None)),
    ],
)
def test_the_states_part_for_who_is_65_and_lives_in_a_home_of_her_own(state, added):
    assert part(state=state) == added


@pytest.mark.parametrize(("state", "added"), [("MA", 114.39), ("NV", 0), ("CA", 239.94)])
def test_below_65_the_part_is_that_of_disabled_people(state, added):
    assert part(patient=UNDER_65, state=state)[0] == added


@pytest.mark.parametrize(
    "told",
    [
        {"household": {"lives_in": "someone_elses_home"}},
        {"household": {"lives_in": "institution"}},
        {"household": {"lives_in": None}},
        {"patient": {"statutorily_blind": True}},
        {"patient": COUPLE},
        {"patient": {"birth_date": None}},
        {"as_of": "2024-12-31"},
    ],
)
def test_what_was_not_looked_at_is_not_guessed(told):
    assert part(state="CA", **told) == (None, None)


def test_of_a_couple_that_both_receive_ssi_each_has_half():
    assert part(patient=COUPLE, state="CA", **BOTH)[0] == 303.92  # 607.83 / 2, to the cent


@pytest.mark.parametrize(
    ("spouse", "unearned", "outcome", "added"),
    [
        (0, 1253.93, "possible", 0.01),  # nothing is deemed: the rate and the state's part for one
        (0, 1253.94, "unlikely", 0),
        (1200, 550.93, "possible", 0.01),  # deemed: 1,730.93 of the two count, 239.93 above the couple's 1,491
        (1200, 550.94, "unlikely", 0),
    ],
)
def test_with_a_husband_or_wife_who_does_not_receive_ssi_it_is_the_part_for_one(spouse, unearned, outcome, added):
    beside = {"spouse": {"monthly_earned_income": 0, "monthly_unearned_income": spouse, "receives_ssi": False}}
    result = ssi(patient=COUPLE, household={"monthly_unearned_income": unearned}, state="CA", **beside)
    assert (result["outcome"], result["facts"]["state_supplement"]) == (outcome, added)


@pytest.mark.parametrize(
    ("unearned", "answer", "outcome", "added"),
    [
        (1013.99, "met", "likely", 239.94),  # 20 are not counted: a cent of the federal rate is left
        (1014, "unknown", "possible", 239.94),
        (1253.93, "unknown", "possible", 0.01),
        (1253.94, "not_met", "unlikely", 0),  # 994 and 239.94 together
    ],
)
def test_416_2020_income_above_the_federal_rate_comes_off_the_states_part(unearned, answer, outcome, added):
    result = ssi(household={"monthly_unearned_income": unearned}, state="CA")
    assert (answers(result)["income"], result["outcome"]) == (answer, outcome)
    assert result["facts"]["state_supplement"] == added


def test_a_part_that_the_state_pays_itself_does_not_open_ssi():
    result = ssi(household={"monthly_unearned_income": 1014}, state="NY")
    assert result["outcome"] == "unlikely"
    assert any("more income is allowed for the state's part" in said for said in result["notices"])


@pytest.mark.parametrize(
    ("state", "said"),
    [("CA", "adds about $239.94"), ("NY", "pays it itself"), ("DE", "nothing in a household of your own")],
)
def test_it_is_said_in_words(state, said):
    assert any(said in notice for notice in ssi(state=state)["notices"])


@pytest.mark.parametrize(("state", "paid"), [("CA", 1233.94), ("NY", 994), ("TX", 994)])
def test_only_what_social_security_pays_is_counted_as_money(state, paid):
    document = to_document(screen(parse_case({**BASE, "state": state})))
    january = next(month for month in document["timeline"] if month["month"] == "2027-01")
    assert january["income"]["ssi"] == paid


@pytest.mark.parametrize(
    ("federal", "individual", "couple_federal", "couple"),
    [(943, "1182.94", 1415, "2022.83"), (967, "1206.94", 1450, "2057.83"), (994, "1233.94", None, None)],
)
def test_a_second_look_californias_printed_totals_less_the_federal_rate(federal, individual, couple_federal, couple):
    # what Social Security printed for 2024, 2025 and 2026 in a home of one's own with a kitchen
    row = Law(frozen_book()).table(SUPPLEMENTS, on=date(2026, 1, 1))["CA"]
    assert row.aged.individual == row.disabled.individual == Decimal(individual) - federal
    assert couple is None or row.aged.couple == row.disabled.couple == Decimal(couple) - couple_federal
