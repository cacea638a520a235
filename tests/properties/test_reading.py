"""Reading what is nearly a case: any document with anything at all put into it."""

import json
from copy import deepcopy
from decimal import Decimal

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benefits import InvalidCase, case_schema, case_to_document, limits, parse_case
from tests.properties.strategies import documents

ANY = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example])
VALIDATOR = jsonschema.Draft202012Validator(case_schema())

NEARLY = st.sampled_from(
    [
        None, True, 0, 1, -1, 5.0, 5.5, 1e-7, 1e15, 10**30, "5", "1.500", "1.234", "1e3", " 5", "-0", "100000000.01",
        Decimal("1E+3"), Decimal("0.125"), Decimal("NaN"), "2026-02-29", "2026-11-23", "20261123", "1066-10-14",
        "01-01", "02-30", "working", "x" * 201, "a\x00b", "\ud800", [], {}, [None], [{}], {"2020": 1, "soon": 2},
        {"2020": None}, {"surprise": None}, {5: 6}, [[]] * 500, (), b"5",
    ]
)  # fmt: skip
NAMES = st.sampled_from(["surprise", "from", "from_", "to", "2020", "1936", "as_of", "employer", "\ud800", 7])


@st.composite
def nearly_cases(draw):
    document = deepcopy(draw(documents()))
    for _time in range(draw(st.integers(1, 4))):
        holder = draw(st.sampled_from(_holders(document)))
        value = deepcopy(draw(NEARLY | st.text(max_size=5) | st.integers() | st.floats()))
        if isinstance(holder, list):
            holder[draw(st.integers(0, len(holder))) :] = [value]
        else:
            holder[draw(st.sampled_from([*holder, "surprise"]) | NAMES)] = value
    return document


def _holders(value):
    found = []
    if isinstance(value, dict | list):
        found.append(value)
        for part in value.values() if isinstance(value, dict) else value:
            found += _holders(part)
    return found


def read(document):
    """The case, or None, and the faults."""
    try:
        return parse_case(document), ()
    except InvalidCase as refused:
        return None, refused.errors


@ANY
@given(nearly_cases())
def test_a_document_is_read_or_refused_in_words_that_can_be_written(document):
    case, faults = read(document)
    assert (case is None) == (0 < len(faults) <= limits.FAULTS + 1)
    assert all(len(fault.path) < 200 and 0 < len(fault.message) < 600 for fault in faults)
    assert all((fault.path + fault.message).encode() for fault in faults)
    if case is not None:
        VALIDATOR.validate(document)
        assert parse_case(json.loads(json.dumps(case_to_document(case)))) == case


@ANY
@given(nearly_cases())
def test_reading_changes_nothing_in_the_document(document):
    before = repr(document)
    read(document)
    assert repr(document) == before
