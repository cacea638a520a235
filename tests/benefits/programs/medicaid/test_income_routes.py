"""Medicaid by the household's income alone: a dollar and a day either side of each line, and what is asked for."""

from decimal import Decimal

import pytest

from benefits.law.money import Dollars
from benefits.programs.medicaid import words
from tests.benefits.programs.asking import ask, changed
from tests.benefits.programs.medicaid.people import asked_for, way_in
from tests.benefits.programs.medicaid.test_medicaid import BASE

OH_TWO = {"limit": Dollars(Decimal(2489)), "size": 2}
MONTH = ["household.monthly_magi", "household.monthly_unearned_income"]


def test_adults_hear_their_income_and_the_limit():
    within = words.WITHIN_THE_LIMIT_OF_THE_MONTH(income=Dollars(Decimal(2489)), **OH_TWO)
    above = words.ABOVE_THE_LIMIT_OF_THE_MONTH(income=Dollars(Decimal("2489.01")), **OH_TWO)
    assert way_in("adult", household__monthly_unearned_income=2489) == ("met", str(within))
    assert way_in("adult", household__monthly_unearned_income="2489.01") == ("not_met", str(above))


# 2026: 15,960 dollars a year for one, 19,950 in Alaska, 18,360 in Hawaii; Wisconsin covers up to the guideline itself.
# A twelfth of the share, up to the dollar: 1,835.40, 1,330, 2,294.25 and 2,111.40
@pytest.mark.parametrize(
    ("state", "most", "over"),
    [
        ("OH", "1836", "1836.01"),
        ("WI", "1330", "1330.01"),
        ("AK", "2295", "2295.01"),
        ("HI", "2112", "2112.01"),
    ],
)
def test_435_119_the_states_share_of_its_own_guideline(state, most, over):
    changes = {"state": state, "household__size": 1}
    assert way_in("adult", household__monthly_unearned_income=most, **changes)[0] == "met"
    assert way_in("adult", household__monthly_unearned_income=over, **changes)[0] == "not_met"


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
    ("place", "paths"),
    [
        ("household__monthly_unearned_income", MONTH),
        ("household__size", ["household.size"]),
        ("patient__birth_date", ["patient.birth_date"]),
    ],
)
def test_age_household_and_income_are_asked_for_alone(place, paths):
    assert way_in("adult", **{place: None}) == ("unknown", str(words.NEED_HOUSEHOLD_AND_MONTH))
    assert asked_for("adult", **{place: None}) == paths


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
    [("TX", 1, "2489", "2489.01"), ("AK", 1, "3111", "3111.01"), (None, 2, "3142", "3142.01")],
)
def test_435_116_the_federal_least_for_a_household_of_one_more(state, size, most, over):
    changes = {"state": state, "household__size": size}
    income = Dollars(Decimal(most))
    within = words.WITHIN_THE_LIMIT_OF_THE_MONTH(income=income, limit=income, size=size + 1)
    assert pregnant(household__monthly_unearned_income=most, **changes) == ("met", str(within))
    above = pregnant(household__monthly_unearned_income=over, **changes)
    assert above == ("unknown", str(words.MOST_STATES_GO_HIGHER))


def test_above_the_federal_least_the_state_is_asked():
    assert asked_for("pregnant", patient__pregnant=True, household__monthly_unearned_income=7500) == ["state"]


@pytest.mark.parametrize(
    ("place", "paths"), [("household__monthly_unearned_income", MONTH), ("household__size", ["household.size"])]
)
def test_in_pregnancy_household_and_income_are_asked_for_alone(place, paths):
    assert pregnant(**{place: None}) == ("unknown", str(words.NEED_HOUSEHOLD_AND_MONTH))
    assert asked_for("pregnant", patient__pregnant=True, **{place: None}) == paths


def test_puerto_rico_has_rules_of_its_own():
    said = ("unknown", str(words.LIMIT_NOT_LOOKED_AT))
    assert pregnant(state="PR", household__monthly_unearned_income=0) == said
    assert asked_for("pregnant", state="PR", patient__pregnant=True) == ["state"]


@pytest.mark.parametrize("answer", [False, None])
def test_without_a_pregnancy_it_does_not_apply(answer):
    assert way_in("pregnant", patient__pregnant=answer) == ("not_applicable", str(words.ONLY_FOR_PREGNANCY))
