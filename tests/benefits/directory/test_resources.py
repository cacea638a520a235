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
    names = " ".join(str(entry.resource.name) for entry in directory())
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


EMPLOYER = [{"kind": "employer"}]
CANCER = {"condition": "lung cancer"}
BREAST = {"condition": "breast cancer"}


@pytest.mark.parametrize(
    ("helper", "parts", "listed"),
    [
        ("acs", patient(diagnosis={}), True),
        ("acs", patient(diagnosis=CANCER), True),
        ("acs", patient(diagnosis={"condition": "asthma"}), False),
        ("acs", patient(diagnosis={"condition": "asthma", "metastatic": True}), True),
        ("acs", patient(diagnosis={"condition": "asthma", "metastatic": False}), False),
        ("lbbc", patient(diagnosis={}), True),
        ("lbbc", patient(diagnosis={"condition": "breast pain"}), False),
        ("lbbc", patient(diagnosis=CANCER), False),
        ("metavivor", patient(diagnosis=BREAST), True),
        ("metavivor", patient(diagnosis=BREAST | {"metastatic": False}), False),
        ("hospice-finder", patient(diagnosis={"terminal": True}), True),
        ("hospice-finder", patient(diagnosis={"terminal": False}), False),
        ("hospice-finder", patient(diagnosis={}), False),
        ("totalassist", patient(insurance=None), True),
        ("totalassist", patient(insurance=[]), False),
        ("totalassist", patient(insurance=EMPLOYER), True),
        ("bccptp", patient(diagnosis=BREAST), True),
        ("bccptp", patient(diagnosis=BREAST, insurance=[]), True),
        ("bccptp", patient(diagnosis=BREAST, insurance=EMPLOYER), False),
        ("marketplace", patient(insurance=None), True),
        ("marketplace", patient(insurance=[]), True),
        ("marketplace", patient(insurance=[{"kind": "va"}]), False),
        ("marketplace", patient(insurance=[{"kind": "va", "ends_on": "2027-01-31"}]), True),
        ("marketplace", patient(insurance=EMPLOYER), True),
        ("marketplace", patient(insurance=[{"kind": "cobra"}]), True),
        ("marketplace", patient(insurance=[{"kind": "va"}, {"kind": "marketplace"}]), True),
        ("dol-ebsa", patient(insurance=None), True),
        ("dol-ebsa", patient(insurance=[]), False),
        ("dol-ebsa", patient(insurance=EMPLOYER), True),
        ("dol-ebsa", patient(insurance=[{"kind": "cobra"}]), True),
        ("dol-ebsa", patient(insurance=[{"kind": "marketplace"}]), False),
        ("jan", patient(work={}), True),
        ("jan", patient(work={"status": "working"}), True),
        ("jan", patient(work={"status": "on_leave"}), True),
        ("jan", patient(work={"status": "stopped"}), False),
        ("pink-fund", patient(diagnosis=BREAST), True),
        ("pink-fund", patient(diagnosis=BREAST, work={"status": "working"}), False),
        ("pink-fund", patient(diagnosis=BREAST, work={"status": "on_leave"}), True),
        ("pink-fund", patient(diagnosis=BREAST, work={"status": "stopped"}), True),
        ("pink-fund", patient(diagnosis=BREAST, work={"status": "never_worked"}), False),
        ("ticket", patient(), False),
        ("ticket", patient(benefits={"ssdi": {"status": "receiving"}}), True),
        ("ticket", patient(benefits={"ssi": {"status": "receiving"}}), True),
        ("ticket", patient(benefits={"ssdi": {"status": "applied"}, "ssi": {"status": "denied"}}), False),
        ("well-spouse", {"caregivers": [{"relationship": "spouse"}]}, True),
        ("well-spouse", {"caregivers": [{"relationship": "sibling"}, {"relationship": "domestic_partner"}]}, True),
        ("well-spouse", {"caregivers": [{"relationship": "sibling"}]}, False),
        ("va-caregiver", patient(benefits={"veteran": True}), False),
        ("va-caregiver", patient(benefits={"veteran": True}) | {"caregivers": [{}]}, True),
        ("kesem", {"household": {"children": [{"birth_date": "2015-05-05"}]}}, True),
        ("kesem", {"household": {"children": []}}, False),
        ("kesem", {}, False),
        ("ysc", patient(birth_date=None), True),
        ("ysc", patient(birth_date="1981-11-26"), True),
        ("ysc", patient(birth_date="1981-11-25"), False),
        ("eldercare", patient(birth_date="2026-11-24"), False),
    ],
)
def test_each_helper_is_named_to_whom_it_may_help(helper, parts, listed):
    assert (helper in found(**parts)) is listed


@pytest.mark.parametrize(
    ("parts", "answers", "listed"),
    [
        ({}, (), False),
        ({}, (program("medicare"),), True),
        ({}, (program("medicare", Outcome.POSSIBLE),), True),
        ({}, (program("medicare", Outcome.UNLIKELY),), False),
        (patient(benefits={"medicare": {"part_a_since": "2020-01-01"}}), (), True),
        (patient(benefits={"medicare": {"part_b_since": "2020-01-01"}}), (), True),
        (patient(benefits={"medicare": {"part_d_since": "2020-01-01"}}), (), True),
        (patient(benefits={"medicare": {}}), (), False),
        (patient(benefits={"medicare": {}}), (program("medicare"),), True),
    ],
)
def test_medicares_helpers_are_for_those_who_have_it_or_come_near(parts, answers, listed):
    assert ("ship" in found(answers, **parts)) is listed


@pytest.mark.parametrize("code", ["ssi", "medicaid", "medicare_savings_program", "extra_help"])
@pytest.mark.parametrize(
    ("outcome", "listed"), [(Outcome.ALREADY, True), (Outcome.UNKNOWN, True), (Outcome.UNLIKELY, False)]
)
def test_little_income_is_what_any_program_for_it_says(code, outcome, listed):
    assert ("lsc" in found((program(code, outcome),))) is listed


def test_one_program_that_fits_is_enough_and_one_that_is_open_leaves_it_open():
    unlikely = program("ssi", Outcome.UNLIKELY)
    assert "lsc" in found((unlikely, program("medicaid")))
    assert "lsc" in found((unlikely, program("medicaid", Outcome.UNKNOWN)))
    assert "lsc" not in found((unlikely, program("medicaid", Outcome.NOT_APPLICABLE)))
    assert "lsc" in found()
    assert "lsc" in found((program("ssdi", Outcome.UNLIKELY),))


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        ({"costs": {"items": [{"kind": "prescription"}]}}, True),
        ({"costs": {"items": [{"kind": "scan"}]}}, False),
        ({"costs": {}}, False),
        ({}, False),
    ],
)
def test_help_with_medicines_comes_first_for_who_pays_for_some(parts, first):
    order = list(found(**parts))
    assert (order.index("needymeds") < order.index("ssa")) is first


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        ({"costs": {"trips": [{"round_trip_miles": 5}]}}, True),
        ({"costs": {"items": [{"kind": "travel"}]}}, True),
        ({"costs": {"items": [{"kind": "lodging"}]}}, True),
        ({"costs": {"items": [{"kind": "meals"}], "trips": []}}, False),
        ({}, False),
    ],
)
def test_help_with_travel_comes_first_for_who_travels(parts, first):
    order = list(found(**parts))
    assert (order.index("mercy-medical") < order.index("ssa")) is first


def test_a_reference_has_its_day_and_what_was_not_read_is_marked():
    assert all(entry.resource.checked_on is not None for entry in directory())
    assert {entry.resource.verified for entry in directory()} == {True, False}
