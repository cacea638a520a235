"""Each state's own doors, and who is shown them."""

from datetime import date
from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from benefits.case import State
from benefits.case.document import parse_case
from benefits.directory.resources import match
from benefits.directory.state_doors import NEEDED_BY, Door, doors_by_state
from benefits.directory.words import SERVES_IN_STATE
from benefits.law.calendar import months_after
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import program

CERVICAL = {"diagnosis": {"condition": "cervical cancer"}, "insurance": []}


def found(results=(), state="NY", **patient):
    case = parse_case({"as_of": "2026-11-24", "state": state, "patient": patient})
    return [entry.id for entry in match(case, results)]


def test_every_state_and_the_district_has_its_doors():
    assert set(doors_by_state()) == set(get_args(State)) - {"PR"}


def test_every_kind_has_its_sentence():
    assert set(NEEDED_BY) == set(SERVES_IN_STATE)


def test_every_door_was_looked_at_and_no_number_is_shared_by_two_medicaid_offices():
    doors = [door for entry in doors_by_state().values() for door in (entry.medicaid, entry.counselors)]
    assert all(months_after(door.checked_on, 0) >= date(2026, 11, 1) for door in doors)
    numbers = [entry.medicaid.phone for entry in doors_by_state().values() if entry.medicaid.phone]
    assert len(numbers) == len(set(numbers)) > 30


@pytest.mark.parametrize("wrong", [{"phone": "800-123-4567"}, {"url": "http://example.org"}, {"fax": "1"}])
def test_a_door_with_a_slip_is_refused(wrong):
    told = {"name": "Office", "url": "https://example.org", "checked_on": date(2026, 11, 24)}
    TypeAdapter(Door).validate_python(told)
    with pytest.raises(ValidationError):
        TypeAdapter(Door).validate_python(told | wrong)


@pytest.mark.parametrize(("state", "listed"), [("NY", True), ("TX", False), (None, False), ("PR", False)])
def test_only_the_persons_own_state_is_shown(state, listed):
    assert ("medicaid-ny" in found(state=state)) is listed


@pytest.mark.parametrize(("outcome", "listed"), [(Outcome.LIKELY, True), (Outcome.UNLIKELY, False)])
def test_the_medicaid_office_is_for_who_may_have_little(outcome, listed):
    assert ("medicaid-ny" in found((program("medicaid", outcome),))) is listed


@pytest.mark.parametrize(
    ("patient", "listed"),
    [
        (CERVICAL, True),
        ({**CERVICAL, "diagnosis": {"condition": "breast cancer"}}, True),
        ({**CERVICAL, "diagnosis": {"condition": "lung cancer"}}, False),
        ({**CERVICAL, "insurance": [{"kind": "employer"}]}, False),
    ],
)
def test_the_screening_program_is_for_breast_and_cervical_cancer_without_cover(patient, listed):
    ids = found(**patient)
    assert ("cancer-screening-ny" in ids) is listed
    assert ("bccptp" in ids) is listed


@pytest.mark.parametrize(("born", "listed"), [("1961-11-25", True), ("1961-11-26", False)])
def test_a_states_help_with_medicines_asks_for_its_age(born, listed):
    medicare = {"benefits": {"medicare": {"part_a_since": "2026-01-01"}}}
    assert ("medicines-ny" in found(birth_date=born, **medicare)) is listed


def test_the_states_own_counselors_stand_before_the_national_number():
    ids = found(benefits={"medicare": {"part_a_since": "2026-01-01"}})
    assert ids.index("counselors-ny") < ids.index("ship")


@pytest.mark.parametrize(("insurance", "listed"), [([], True), ([{"kind": "va"}], False)])
def test_the_insurance_department_is_for_cover_in_question(insurance, listed):
    assert ("insurance-ny" in found(insurance=insurance)) is listed
