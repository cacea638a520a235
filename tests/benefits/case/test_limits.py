"""Limits everywhere: in the types, the schema and the documentation alike; what is more is a named fault."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from benefits import InvalidCase, case_schema, case_to_document, limits, list_limits, parse_case
from tests.benefits.case.documents import count, largest, under

ROOT = Path(__file__).resolve().parents[3]
AS_OF = {"as_of": "2026-11-24"}
LISTS = sorted(list_limits().items())
BY_YEAR = {path for path, _limit in LISTS if path.endswith("earnings") and "quarterly" not in path}
VALIDATOR = jsonschema.Draft202012Validator(case_schema())


def entries(path, number):
    if path in BY_YEAR:
        return {str(limits.LAST_YEAR - place): 1 for place in range(number)}
    return [1 if "quarterly" in path else {} for _place in range(number)]


def faults(document):
    with pytest.raises(InvalidCase) as refused:
        parse_case(AS_OF | document)
    return [(fault.path, fault.message) for fault in refused.value.errors]


def test_the_largest_case_is_read_and_written_again():
    document = largest()
    case = parse_case(document)
    assert len(case.caregivers) == limits.CAREGIVERS
    assert parse_case(json.loads(json.dumps(case_to_document(case)))) == case
    VALIDATOR.validate(document)


def test_the_limit_of_the_whole_document_is_above_the_largest_case():
    assert count(largest()) < limits.VALUES


@pytest.mark.parametrize(("path", "limit"), LISTS)
def test_a_list_may_be_as_long_as_its_limit_and_no_longer(path, limit):
    as_long = AS_OF | {"as_of": f"{limits.LAST_YEAR}-01-01"} | under(path, entries(path, limit))
    assert parse_case(as_long)
    VALIDATOR.validate(as_long)
    too_long = under(path, entries(path, limit + 1))
    assert faults(too_long) == [
        (path.replace("[]", "[0]"), f"{limit + 1:,} entries were found; at most {limit:,} are accepted")
    ]
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(too_long)


def test_a_list_that_is_too_long_hides_no_other_fault():
    crowd = [{} for _person in range(1001)]
    hours = [{"caregiver": 3}, {"caregiver": 900}]
    found = faults({"caregivers": crowd, "state": "XX", "costs": {"caregiver_hours_missed": hours}})
    assert [path for path, _message in found] == ["state", "caregivers", "costs.caregiver_hours_missed[1].caregiver"]
    assert found[1] == ("caregivers", "1,001 entries were found; at most 10 are accepted")


def test_every_fault_but_no_more_than_a_hundred_is_listed_and_the_others_are_counted():
    wrong = {f"name_{place}": 1 for place in range(limits.FAULTS)}
    assert len(faults(wrong)) == limits.FAULTS
    assert faults(wrong | {"one_more": 1})[limits.FAULTS :] == [("", "1 more fault is not listed")]
    many = wrong | {f"more_{place}": 1 for place in range(1500)}
    assert faults(many)[limits.FAULTS :] == [("", "1,500 more faults are not listed")]


def test_faults_between_fields_are_counted_among_them():
    leave = {"from": "2026-05-02", "to": "2026-05-01"}
    document = under("patient.work.employer.leave_taken", [leave] * 150) | {"state": "XX"}
    found = faults(document)
    assert found[0][0] == "state"
    assert found[limits.FAULTS :] == [("", "51 more faults are not listed")]


def test_the_documentation_lists_every_limit_of_a_list_as_it_is():
    table = (ROOT / "docs" / "case-format.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([a-z_.\[\]]+)` \| ([\d,]+) \|$", table, re.MULTILINE))
    written = {path: int(limit.replace(",", "")) for path, limit in rows.items()}
    assert written == dict(LISTS)


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        ("characters of a text", limits.TEXT),
        ("digits before the point, and after it, of a number written as a text", limits.DIGITS),
        ("values in the whole document", limits.VALUES),
        ("levels of lists and objects", limits.NESTING),
        ("faults listed", limits.FAULTS),
        ("characters of a name or value that a fault repeats", limits.SHOWN),
        ("first year of a date", limits.FIRST_YEAR),
        ("last year of a date, and of earnings", limits.LAST_YEAR),
        ("first year of earnings", limits.FIRST_EARNINGS_YEAR),
    ],
)
def test_the_documentation_lists_every_other_limit_as_it_is(words, limit):
    table = (ROOT / "docs" / "case-format.md").read_text(encoding="utf-8")
    shown = str(limit) if "year" in words else f"{limit:,}"
    assert f"| {words} | {shown} |" in table
