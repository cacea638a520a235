"""Extra Help in 2026: a cent, a day and a person either side of each line. 42 USC 1395w-114; 42 CFR 423.772-423.773."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.medicare_savings_program.test_edges import COUPLE, RETIRED

CHILD = {"birth_date": "2014-09-01"}


def extra_help(**changes):
    return ask("extra_help", RETIRED, **{"household__monthly_unearned_income": 1900, **changes})


@pytest.mark.parametrize(
    ("changes", "income", "answer"),
    [
        ({"household__children": []}, "2014.99", "met"),  # 15,960 x 1.5 / 12 is 1,995, and 20
        ({"household__children": []}, "2015", "not_met"),
        (COUPLE, "2724.99", "met"),  # 21,640 x 1.5 / 12 is 2,705, and 20
        (COUPLE, "2725", "not_met"),
    ],
)
def test_1395w_114_income_below_one_and_a_half_times_the_guideline(changes, income, answer):
    result = extra_help(household__monthly_unearned_income=income, **changes)
    assert (answers(result)["income"], result["outcome"]) == (answer, "likely" if answer == "met" else "unlikely")


@pytest.mark.parametrize(
    ("child", "answer"),
    [
        ({"birth_date": "2008-11-26"}, "met"),  # eighteen attained on 25 November 2026
        ({"birth_date": "2008-11-25"}, "unknown"),  # somebody else in a household of two may be supported
        ({"birth_date": "1990-01-01", "disabled": True}, "met"),
        ({"birth_date": "1990-01-01", "disabled": False}, "unknown"),
        ({"disabled": True}, "met"),
        ({}, "unknown"),
    ],
)
def test_423_772_a_child_under_eighteen_or_disabled_raises_the_limit(child, answer):
    changes = {"household__size": 2, "household__children": [child]}
    assert answers(extra_help(household__monthly_unearned_income=2700, **changes))["income"] == answer


@pytest.mark.parametrize(
    ("size", "income", "answer", "path"),
    [
        (1, 2015, "not_met", None),
        (2, 2015, "unknown", "household.children"),
        (2, "2724.99", "unknown", "household.children"),
        (2, 2725, "not_met", None),
        (None, 2015, "unknown", "household.size"),
        (None, 2014, "met", None),
    ],
)
def test_423_772_relatives_not_told_of_keep_it_open_up_to_their_limit(size, income, answer, path):
    result = extra_help(household__size=size, household__children=[], household__monthly_unearned_income=income)
    assert answers(result)["income"] == answer
    assert missing(result) == ([path] if path else [])


def test_423_772_a_household_told_smaller_than_its_children_counts_the_children():
    changes = {"household__size": 1, "household__children": [CHILD, CHILD]}
    assert answers(extra_help(household__monthly_unearned_income=3434, **changes))["income"] == "met"
    assert answers(extra_help(household__monthly_unearned_income=3435, **changes))["income"] == "not_met"


@pytest.mark.parametrize(
    ("changes", "owned", "answer"),
    [
        ({}, "18090", "met"),
        ({}, "18090.01", "not_met"),
        (COUPLE, "36100", "met"),
        (COUPLE, "36100.01", "not_met"),
        ({"state": "AL"}, "18090.01", "not_met"),  # Alabama does not look at it for its savings programs: not here
        ({"state": "NY"}, "18090.01", "met"),  # at this income New York's savings program brings it
    ],
)
def test_1395w_114_what_one_person_and_a_couple_may_own(changes, owned, answer):
    income = 2600 if "spouse" in changes else 1900
    result = extra_help(household__countable_resources=owned, household__monthly_unearned_income=income, **changes)
    assert answers(result)["resources"] == answer


@pytest.mark.parametrize("benefit", ["medicaid", "ssi"])
@pytest.mark.parametrize(
    ("status", "since", "outcome", "level"),
    [
        ("receiving", "2026-11-24", "already", "full"),
        ("receiving", "2026-11-25", "not_applicable", None),  # Medicare is still to begin
        ("applied", "2026-11-24", "unlikely", None),
    ],
)
def test_423_773_c_medicaid_or_ssi_with_medicare_brings_it(benefit, status, since, outcome, level):
    benefits = {"medicare": {"part_a_since": since}, "ssdi": {"status": "none"}, benefit: {"status": status}}
    changes = {"patient__birth_date": "1961-12-18", "patient__benefits": benefits}
    result = extra_help(household__countable_resources=50000, **changes)
    assert (result["outcome"], result["facts"]["level"]) == (outcome, level)


def test_423_773_c_in_puerto_rico_nothing_brings_it():
    benefits = {"medicare": {"part_a_since": "2015-03-01"}, "medicaid": {"status": "receiving"}}
    assert extra_help(state="PR", patient__benefits=benefits)["outcome"] == "not_applicable"


@pytest.mark.parametrize(
    ("state", "income", "outcome"),
    [
        ("AL", "1815.99", "likely"),  # 135 %: 1,796, and 20
        ("AL", "1816", "unlikely"),
        ("NY", "2493.99", "likely"),  # 186 %: 2,474, and 20; its own limit is 1,995 and 20
        ("NY", "2494", "unlikely"),
        ("OH", "1815.99", "unlikely"),  # a state that looks at what is owned
    ],
)
def test_423_773_c_a_medicare_savings_program_brings_it_whatever_is_owned(state, income, outcome):
    changes = {"household__monthly_unearned_income": income, "household__countable_resources": 50000}
    assert extra_help(state=state, **changes)["outcome"] == outcome


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"patient__marital_status": None}, "patient.marital_status"),
        ({"household__monthly_unearned_income": None}, "household.monthly_unearned_income"),
        ({"household__countable_resources": None}, "household.countable_resources"),
    ],
)
def test_what_is_not_told_is_asked_for(changes, path):
    result = extra_help(**changes)
    assert (result["outcome"], result["facts"]["level"], missing(result)) == ("unknown", None, [path])


def test_who_has_it_is_asked_for_nothing():
    benefits = {"medicare": {"part_a_since": "2015-03-01"}, "ssi": {"status": "receiving"}}
    assert missing(extra_help(patient__benefits=benefits, state=None, household__countable_resources=None)) == []


@pytest.mark.parametrize(
    ("changes", "words", "steps"),
    [
        ({}, "Extra Help would likely lower", 1),
        ({"household__monthly_unearned_income": None}, "We cannot tell yet.", 1),
        ({"household__countable_resources": 20000}, "Above the limits now.", 0),
        ({"state": "PR"}, "This help is not offered where you live.", 0),
        (
            {"patient__birth_date": "1961-12-18", "patient__benefits": {"ssdi": {"status": "none"}}},
            "This help begins with Medicare, expected on December 1, 2026.",
            0,
        ),
        (
            {"patient__benefits": {"medicare": {"part_a_since": "2015-03-01"}, "medicaid": {"status": "receiving"}}},
            "You should already have Extra Help",
            0,
        ),
    ],
)
def test_the_summary_and_the_step(changes, words, steps):
    result = extra_help(**changes)
    assert result["summary"].startswith(words)
    assert len(result["next_steps"]) == steps


@pytest.mark.parametrize(
    ("changes", "path", "day"),
    [
        ({"household__countable_resources": 20000}, "household.monthly_unearned_income", None),
        (
            {"patient__birth_date": "1961-12-18", "patient__benefits": {"ssdi": {"status": "none"}}},
            "patient.benefits.medicare.part_a_since",
            "2026-12-01",
        ),
    ],
)
def test_a_no_names_what_would_change_it(changes, path, day):
    (found,) = extra_help(**changes)["would_change"]
    assert (found["path"], found["from"]) == (path, day)


def test_a_yes_names_nothing_that_would_change_it():
    assert extra_help()["would_change"] == []
