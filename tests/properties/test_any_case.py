"""What must hold for any case at all."""

import json
import re
from contextlib import suppress

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benefits import InvalidCase, case_schema, case_to_document, parse_case, result_schema, screen, to_document
from benefits.case import Case
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record
from tests.properties.strategies import documents

ANY = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example])
CASE_VALIDATOR = jsonschema.Draft202012Validator(case_schema())
RESULT_VALIDATOR = jsonschema.Draft202012Validator(result_schema())


@ANY
@given(documents())
def test_every_valid_document_gets_a_result_of_the_published_form(document):
    result = to_document(screen(parse_case(document), with_cover_path=True))
    RESULT_VALIDATOR.validate(json.loads(json.dumps(result)))


@ANY
@given(documents())
def test_a_case_written_and_read_again_is_the_same_case(document):
    case = parse_case(document)
    assert parse_case(json.loads(json.dumps(case_to_document(case)))) == case


@ANY
@given(documents())
def test_the_published_schema_accepts_what_the_parser_accepts(document):
    CASE_VALIDATOR.validate(document)
    CASE_VALIDATOR.validate(case_to_document(parse_case(document)))


@ANY
@given(documents())
def test_screening_twice_gives_the_same_result(document):
    case = parse_case(document)
    assert to_document(screen(case, with_cover_path=True)) == to_document(screen(case, with_cover_path=True))


@ANY
@given(documents())
def test_every_missing_path_is_a_field_of_the_case(document):
    result = to_document(screen(parse_case(document), with_cover_path=True))
    for program in result["programs"]:
        for missing in program["missing"]:
            assert is_field(missing["path"]), (program["program"], missing["path"])
        for test in program["tests"]:
            assert all(is_field(path) for path in test["missing"]), (program["program"], test["id"], test["missing"])
    assert all(is_field(path) for path in result["costs"]["missing"]), result["costs"]["missing"]


NOT_LOOKED_AT = {("cobra", "route_state_continuation"), ("cobra", "route_federal_workers")}
"""Laws that are named and not worked out: no answer of the person would settle them."""


@ANY
@given(documents())
def test_an_unknown_answer_names_what_is_missing(document):
    result = to_document(screen(parse_case(document), with_cover_path=True))
    for program in result["programs"]:
        for test in program["tests"]:
            if test["outcome"] == "unknown" and (program["program"], test["id"]) not in NOT_LOOKED_AT:
                assert test["missing"], (program["program"], test["id"])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_no_document_whatever_crashes_the_parser(document):
    with suppress(InvalidCase):
        parse_case(document)


def is_field(path: str) -> bool:
    """Whether a path such as caregivers[0].employer.hired_on leads to a field of the case."""
    hint = Case
    for step in re.sub(r"\[\d+\]", "", path).split("."):
        if amount_of(hint) is not None:
            return step.isdigit()
        hint = hints_of(base_of(hint)).get(step) if is_record(hint) else None
        if hint is None:
            return False
        hint = entry_of(hint) or hint
    return True
