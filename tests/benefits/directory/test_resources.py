"""Help that fits the case."""

import pytest

from benefits.case.document import parse_case
from benefits.directory.resources import directory, match
from benefits.directory.words import SERVES
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import program

CATEGORIES = {
    "government", "insurance_counselling", "legal_navigation", "case_management", "copay_foundation", "medicine_costs",
    "medical_debt", "emergency_and_living_costs", "transport", "lodging", "breast_cancer_support",
    "counselling_and_groups", "caregivers", "respite_and_home_care", "children_and_family", "work", "second_opinion",
    "clinical_trials", "palliative_and_hospice", "crisis", "food_and_home",
}  # fmt: skip


def found(results=(), **parts):
    case = parse_case({"as_of": "2026-11-24", **parts})
    return {entry.id: entry for entry in match(case, results)}


def patient(**parts):
    return {"patient": parts}


def diagnosed(condition, **more):
    return patient(diagnosis={"condition": condition, **more})


def test_every_helper_has_its_sentence_and_every_sentence_its_helper():
    assert {entry.resource.id for entry in directory()} == set(SERVES)
    assert len(directory()) == len(SERVES)


def test_every_helper_stands_in_a_known_category():
    assert {entry.resource.category for entry in directory()} == CATEGORIES


def test_a_number_is_given_as_people_dial_it():
    numbers = [entry.resource.phone for entry in directory() if entry.resource.phone is not None]
    assert len(numbers) > 30
    assert all(number.replace("-", "").isdigit() for number in numbers)


def test_a_number_that_was_not_read_in_a_source_is_not_given():
    helpers = found()
    assert helpers["lawhelp"].verified is False
    assert helpers["marketplace"].phone is None


def test_the_merged_copay_funds_are_listed_once():
    names = " ".join(entry.resource.name for entry in directory())
    assert "PAN Foundation" not in names
    assert "Co-Pay Relief" not in names


def test_everyone_is_told_whom_to_call_when_it_is_too_much():
    assert found()["988"].phone == "988"


@pytest.mark.parametrize(
    ("condition", "metastatic", "listed"),
    [
        ("breast_cancer", True, {"metavivor", "lbbc", "acs-rides"}),
        ("breast_cancer", False, {"lbbc", "acs-rides"}),
        ("cáncer de mama", True, {"metavivor", "lbbc", "acs-rides"}),
        ("lung cancer", True, {"acs-rides"}),
        ("als", None, set()),
    ],
)
def test_help_follows_the_diagnosis(condition, metastatic, listed):
    helpers = found(**diagnosed(condition, metastatic=metastatic))
    assert helpers.keys() & {"metavivor", "lbbc", "acs-rides"} == listed


@pytest.mark.parametrize(("insurance", "listed"), [([], {"bccptp"}), ([{"kind": "employer"}], {"totalassist"})])
def test_help_follows_the_insurance(insurance, listed):
    helpers = found(patient={"insurance": insurance, "diagnosis": {"condition": "breast_cancer"}})
    assert helpers.keys() & {"bccptp", "totalassist"} == listed


@pytest.mark.parametrize(("born", "listed"), [("1966-11-26", False), ("1966-11-25", True), (None, True)])
def test_the_eldercare_locator_is_for_people_of_sixty(born, listed):
    assert ("eldercare" in found(**patient(birth_date=born))) is listed


@pytest.mark.parametrize(("veteran", "listed"), [(True, True), (False, False), (None, False)])
def test_a_veterans_services_are_for_known_veterans(veteran, listed):
    assert ("va-health" in found(**patient(benefits={"veteran": veteran}))) is listed


@pytest.mark.parametrize(("people", "listed"), [([{"relationship": "sibling"}], True), ([], False)])
def test_caregivers_help_needs_a_caregiver(people, listed):
    assert ("fca" in found(caregivers=people)) is listed


@pytest.mark.parametrize(
    ("outcome", "listed"), [(Outcome.LIKELY, True), (Outcome.UNKNOWN, True), (Outcome.UNLIKELY, False)]
)
def test_help_for_little_income_follows_the_programs(outcome, listed):
    assert ("lsc" in found((program("medicaid", outcome),))) is listed


def test_what_answers_the_persons_own_words_comes_first():
    parts = {"caregivers": [{"relationship": "sibling"}], "patient": {"work": {"status": "never_worked"}}}
    order = list(found(**parts))
    assert order.index("fca") < order.index("paf")
