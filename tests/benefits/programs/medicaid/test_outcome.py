"""What the ways into Medicaid come to together, and what is said, asked and advised then."""

import pytest

from benefits.programs.medicaid import words
from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.medicaid.people import BLIND
from tests.benefits.programs.medicaid.test_medicaid import BASE

ABOVE_ALL = {"household__monthly_unearned_income": 7500}
NONE_OPEN = {**ABOVE_ALL, "state": "TX"}
MONTH_NOT_TOLD = {"household__monthly_unearned_income": None}
CANCER_ONLY = {**NONE_OPEN, "patient__diagnosis": {"condition": "breast cancer", "metastatic": True}}


def outcome(base=BASE, **changes):
    result = ask("medicaid", base, **changes)
    return result["outcome"], result["summary"]


def test_one_sure_way_in_and_a_status_that_counts_are_likely():
    assert outcome() == ("likely", str(words.LIKELY))


@pytest.mark.parametrize("citizenship", ["permanent_resident", "qualified_noncitizen", None])
def test_a_status_not_settled_leaves_it_possible(citizenship):
    assert outcome(patient__citizenship=citizenship) == ("possible", str(words.POSSIBLE))


def test_a_way_in_that_the_agency_must_weigh_is_possible_however_well_it_fits():
    assert outcome(**CANCER_ONLY) == ("possible", str(words.POSSIBLE))
    above_adults = {"state": "CA", "household__monthly_unearned_income": 1850}  # 1,836; only here 20 are not counted
    assert answers(ask("medicaid", BLIND, **above_adults))["route_aged_or_disabled"] == "met"
    assert outcome(BLIND, **above_adults) == ("possible", str(words.POSSIBLE))


def test_no_way_in_is_unlikely_by_means():
    assert outcome(**ABOVE_ALL) == ("unlikely", str(words.UNLIKELY_BY_MEANS))


def test_a_status_that_does_not_count_is_named_before_income():
    assert outcome(patient__citizenship="other_noncitizen") == ("unlikely", str(words.UNLIKELY_BY_STATUS))


def test_an_open_question_leaves_it_unknown():
    assert outcome(**MONTH_NOT_TOLD) == ("unknown", str(words.UNKNOWN))


@pytest.mark.parametrize(
    ("status", "found"), [("receiving", "already"), ("ended", "unlikely"), ("applied", "unlikely"), (None, "unlikely")]
)
def test_only_who_receives_it_has_it_already(status, found):
    assert outcome(patient__benefits={"medicaid": {"status": status}}, **NONE_OPEN)[0] == found


def test_who_has_it_is_told_so_whatever_the_income():
    paid = {"medicaid": {"status": "receiving"}}
    assert outcome(patient__benefits=paid, **ABOVE_ALL) == ("already", str(words.ALREADY))


def test_the_facts_name_the_ways_in_that_are_open():
    assert ask("medicaid", BASE)["facts"]["routes"] == ["route_adult"]
    assert ask("medicaid", BASE, **NONE_OPEN)["facts"]["routes"] == []


@pytest.mark.parametrize(
    "decided",
    [
        {"patient__insurance": None, "patient__diagnosis": {"condition": "breast cancer"}},
        {"patient__citizenship": "other_noncitizen", **MONTH_NOT_TOLD},
        {"patient__benefits": {"medicaid": {"status": "receiving"}}, **MONTH_NOT_TOLD},
    ],
)
def test_once_it_is_decided_nothing_more_is_asked(decided):
    result = ask("medicaid", BASE, **decided)
    assert "unknown" in answers(result).values()
    assert result["missing"] == []


def test_while_it_is_open_every_open_way_in_asks():
    assert missing(ask("medicaid", BASE, patient__citizenship=None))[0] == "patient.citizenship"
    assert "household.monthly_magi" in missing(ask("medicaid", BASE, **MONTH_NOT_TOLD))


def step(**changes):
    (found,) = ask("medicaid", BASE, **changes)["next_steps"]
    return found


@pytest.mark.parametrize(
    ("changes", "rank"),
    [({}, 25), ({"patient__citizenship": None}, 60), (MONTH_NOT_TOLD, 60)],
)
def test_who_may_have_it_is_told_how_to_apply_and_sooner_when_likely(changes, rank):
    found = step(**changes)
    assert found["what"] == str(words.APPLY)
    assert found["how"] == str(words.ONE_APPLICATION_FOR_EVERY_WAY_IN)
    assert found["url"] == "https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip"
    assert found["bring"] == [
        str(paper)
        for paper in (
            words.BRING_PROOF_OF_INCOME,
            words.BRING_PROOF_OF_STATUS,
            words.BRING_MEDICAL_BILLS,
            words.BRING_BANK_STATEMENTS,
        )
    ]
    assert found["rank"] == rank


def test_who_has_it_is_told_of_rides():
    found = step(patient__benefits={"medicaid": {"status": "receiving"}})
    assert (found["what"], found["how"]) == (str(words.ASK_FOR_RIDES), str(words.CALL_AHEAD_FOR_RIDES))
    assert found["rank"] == 80


def test_a_no_has_no_step_but_says_what_would_change_it():
    result = ask("medicaid", BASE, **ABOVE_ALL)
    assert result["next_steps"] == []
    assert [(entry["what"], entry["path"]) for entry in result["would_change"]] == [
        (str(words.APPLY_AGAIN_WITH_LESS_INCOME), "household.monthly_magi")
    ]


def test_a_no_by_status_says_what_would_change_it():
    result = ask("medicaid", BASE, patient__citizenship="other_noncitizen")
    assert [(entry["what"], entry["path"]) for entry in result["would_change"]] == [
        (str(words.BECOME_A_RESIDENT_OR_CITIZEN), "patient.citizenship")
    ]


@pytest.mark.parametrize("changes", [{}, {"patient__citizenship": None}, MONTH_NOT_TOLD])
def test_only_a_no_names_what_would_change_it(changes):
    assert ask("medicaid", BASE, **changes)["would_change"] == []


@pytest.mark.parametrize(("income", "found"), [(7500, "unlikely"), (0, "likely")])
def test_only_a_no_speaks_to_parents_of_their_childrens_ways_in(income, found):
    children = [{"birth_date": "2014-09-01"}]
    result = ask("medicaid", BASE, household__children=children, household__monthly_unearned_income=income)
    said = str(words.CHILDREN_HAVE_WAYS_IN)
    assert result["outcome"] == found
    assert (result["notices"] == [said]) is (said in result["notices"]) is (found == "unlikely")


def test_the_program_and_its_questions_have_titles():
    result = ask("medicaid", BASE)
    assert result["title"] == str(words.TITLE)
    assert {test["id"]: test["title"] for test in result["tests"]} == {
        "citizenship": str(words.CITIZEN_OR_STATUS_THAT_COUNTS),
        "route_adult": str(words.WAY_IN_FOR_ADULTS),
        "route_parent": str(words.WAY_IN_FOR_PARENTS),
        "route_child": str(words.WAY_IN_FOR_CHILDREN),
        "route_pregnant": str(words.WAY_IN_BY_PREGNANCY),
        "route_ssi": str(words.WAY_IN_BY_SSI),
        "route_aged_or_disabled": str(words.WAY_IN_FOR_AGED_OR_DISABLED),
        "route_working_disabled": str(words.WAY_IN_FOR_WORKERS_WITH_DISABILITIES),
        "route_breast_or_cervical_cancer": str(words.WAY_IN_BY_CANCER),
        "route_medical_bills": str(words.WAY_IN_BY_MEDICAL_BILLS),
        "route_long_term_care": str(words.WAY_IN_FOR_LONG_TERM_CARE),
    }
