"""Medicaid by the household's income alone: a dollar and a day either side of each line, and what is asked for."""

from decimal import Decimal

import pytest

from benefits.law.money import Dollars
from benefits.programs.medicaid import words
from tests.benefits.programs.asking import ask, changed
from tests.benefits.programs.medicaid.people import asked_for, way_in
from tests.benefits.programs.medicaid.test_medicaid import BASE

OH_TWO = {"limit": Dollars(Decimal("29863.20")), "size": 2}


def test_adults_hear_their_income_and_the_limit():
    within = words.WITHIN_THE_YEARS_LIMIT(income=Dollars(Decimal("29863.20")), **OH_TWO)
    above = words.ABOVE_THE_YEARS_LIMIT(income=Dollars(Decimal("29863.21")), **OH_TWO)
    assert way_in("adult", household__annual_magi="29863.20") == ("met", str(within))
    assert way_in("adult", household__annual_magi="29863.21") == ("not_met", str(above))


# 2026: 15,960 dollars for one, 19,950 in Alaska, 18,360 in Hawaii; Wisconsin covers up to the guideline itself
@pytest.mark.parametrize(
    ("state", "most", "over"),
    [
        ("OH", "22024.80", "22024.81"),
        ("WI", "15960", "15960.01"),
        ("AK", "27531", "27531.01"),
        ("HI", "25336.80", "25336.81"),
    ],
)
def test_435_119_the_states_share_of_its_own_guideline(state, most, over):
    changes = {"state": state, "household__size": 1}
    assert way_in("adult", household__annual_magi=most, **changes)[0] == "met"
    assert way_in("adult", household__annual_magi=over, **changes)[0] == "not_met"


@pytest.mark.parametrize(
    ("state", "answer", "said"),
    [("TX", "not_met", words.STATE_DOES_NOT_COVER_ADULTS), (None, "unknown", words.DEPENDS_ON_STATE)],
)
def test_adults_hear_of_their_state(state, answer, said):
    assert way_in("adult", state=state) == (answer, str(said))


def test_the_state_is_asked_for():
    assert asked_for("adult", state=None) == ["state"]


@pytest.mark.parametrize(
    ("born", "answer"),
    [("2007-11-25", "met"), ("2007-11-26", "not_met"), ("1961-11-26", "met"), ("1961-11-25", "not_met")],
)
def test_435_119_from_the_day_19_is_attained_until_65_is(born, answer):
    assert way_in("adult", patient__birth_date=born)[0] == answer


def test_adults_hear_of_the_ages():
    said = words.ONLY_FOR_AGES(youngest=19, oldest=64)
    old = {"patient__birth_date": "1961-11-01", "patient__work__credits_total": 40}
    assert ask("medicare", BASE, **old)["outcome"] == "likely"  # to be asked for: it does not come by itself
    assert way_in("adult", **old) == ("not_met", str(said))


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("household__annual_magi", "household.annual_magi"),
        ("household__size", "household.size"),
        ("patient__birth_date", "patient.birth_date"),
    ],
)
def test_age_household_and_income_are_asked_for_alone(place, path):
    assert way_in("adult", **{place: None}) == ("unknown", str(words.NEED_AGE_HOUSEHOLD_AND_INCOME))
    assert asked_for("adult", **{place: None}) == [path]


def test_medicare_and_pregnancy_close_it_and_say_so():
    parts = {"medicare": {"part_a_since": "2026-11-24"}}
    closed, pregnant = str(words.CLOSED_BY_MEDICARE), str(words.PREGNANCY_TAKES_ITS_PLACE)
    assert way_in("adult", patient__benefits=parts) == ("not_met", closed)
    assert way_in("adult", patient__pregnant=True) == ("not_met", pregnant)


@pytest.mark.parametrize("parts", [{}, {"part_b_since": "2020-01-01"}])
def test_medicare_parts_without_part_a_do_not_close_it(parts):
    assert way_in("adult", patient__benefits={"medicare": parts})[0] == "met"


@pytest.mark.parametrize(("as_of", "answer"), [("2026-10-31", "met"), ("2026-11-01", "not_met")])
def test_435_119_medicare_that_comes_by_itself_closes_it_from_its_first_day(as_of, answer):
    paid = {"ssdi": {"status": "receiving", "entitled_since": "2024-11-01", "monthly_amount": 900}}
    found = way_in("adult", patient__benefits=paid, as_of=as_of)
    assert found[0] == answer
    assert (found[1] == str(words.CLOSED_BY_MEDICARE)) is (answer == "not_met")


def test_als_brings_medicare_without_a_wait_and_closes_it():
    paid = {"ssdi": {"status": "receiving", "entitled_since": "2026-11-01", "monthly_amount": 900}}
    als = {"condition": "amyotrophic lateral sclerosis"}
    assert way_in("adult", patient__benefits=paid, patient__diagnosis=als)[1] == str(words.CLOSED_BY_MEDICARE)
    assert way_in("adult", patient__benefits=paid)[0] == "met"


def test_medicare_that_hangs_on_a_claim_still_to_be_decided_does_not_close_it():
    early = {"condition": "breast_cancer", "metastatic": False, "recurrent": False, "expected_months": 40}
    pending = changed(
        BASE,
        patient__diagnosis=early,
        patient__benefits={"ssdi": {"status": "applied", "applied_on": "2023-06-01"}},
        patient__work__stopped_on="2023-01-10",
        patient__work__earnings={str(year): 60_000 for year in range(2000, 2024)},
    )
    medicare = ask("medicare", pending)
    assert (medicare["outcome"], medicare["facts"]["basis"]) == ("possible", "disability")
    assert medicare["facts"]["eligible_on"] == "2025-07-01"
    assert way_in("adult", pending)[0] == "met"


def test_medicare_for_kidney_failure_must_be_asked_for_and_does_not_close_it_by_itself():
    record = {str(year): 60_000 for year in range(2000, 2027)}
    dialysis = {"dialysis_began": "2026-01-05"}
    changes = {"patient__esrd": dialysis, "patient__work__earnings": record}
    medicare = ask("medicare", BASE, **changes)
    assert (medicare["facts"]["basis"], medicare["facts"]["eligible_on"]) == ("esrd", "2026-04-01")
    assert way_in("adult", **changes)[0] == "met"


# Pregnancy


def pregnant(**changes):
    return way_in("pregnant", patient__pregnant=True, **changes)


@pytest.mark.parametrize(
    ("state", "size", "most", "over"),
    [("TX", 1, "29863.20", "29863.21"), ("AK", 1, "37329", "37329.01"), (None, 2, "37701.60", "37701.61")],
)
def test_435_116_the_federal_least_for_a_household_of_one_more(state, size, most, over):
    changes = {"state": state, "household__size": size}
    filled = {"limit": Dollars(Decimal(most)), "size": size + 1}
    within = words.WITHIN_THE_YEARS_LIMIT(income=Dollars(Decimal(most)), **filled)
    assert pregnant(household__annual_magi=most, **changes) == ("met", str(within))
    assert pregnant(household__annual_magi=over, **changes) == ("unknown", str(words.MOST_STATES_GO_HIGHER(**filled)))


def test_above_the_federal_least_the_state_is_asked():
    assert asked_for("pregnant", patient__pregnant=True, household__annual_magi=90_000) == ["state"]


@pytest.mark.parametrize(
    ("place", "path"), [("household__annual_magi", "household.annual_magi"), ("household__size", "household.size")]
)
def test_in_pregnancy_household_and_income_are_asked_for_alone(place, path):
    assert pregnant(**{place: None}) == ("unknown", str(words.NEED_HOUSEHOLD_AND_INCOME))
    assert asked_for("pregnant", patient__pregnant=True, **{place: None}) == [path]


def test_puerto_rico_has_rules_of_its_own():
    assert pregnant(state="PR", household__annual_magi=0) == ("unknown", str(words.DEPENDS_ON_STATE))
    assert asked_for("pregnant", state="PR", patient__pregnant=True) == ["state"]


@pytest.mark.parametrize("answer", [False, None])
def test_without_a_pregnancy_it_does_not_apply(answer):
    assert way_in("pregnant", patient__pregnant=answer) == ("not_applicable", str(words.ONLY_FOR_PREGNANCY))
