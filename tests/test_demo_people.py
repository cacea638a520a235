"""The demo people get the answers worked out by hand in tests/cases/."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from benefits import parse_case, screen, to_document

ROOT = Path(__file__).parent
FIXTURES = ROOT.parent / "fixtures" / "cases"
NAMES = sorted(path.stem for path in FIXTURES.glob("*.json"))


def screened(name):
    document = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"), parse_float=Decimal)
    return to_document(screen(parse_case(document)))


def expected(name):
    return yaml.safe_load((ROOT / "cases" / f"{name}.yaml").read_text(encoding="utf-8"))


def test_every_demo_person_has_an_expected_result():
    assert sorted(path.stem for path in (ROOT / "cases").glob("*.yaml")) == NAMES
    assert len(NAMES) >= 8


@pytest.mark.parametrize("name", NAMES)
def test_programs_answer_as_worked_out_by_hand(name):
    programs = {(entry["program"], entry["person"]): entry for entry in screened(name)["programs"]}
    for wanted in expected(name)["programs"]:
        found = programs[wanted["program"], wanted["person"]]
        assert {**found["facts"], **wanted.get("facts", {})} == found["facts"]
        assert found["outcome"] == wanted.get("outcome", found["outcome"])
        tests = {test["id"]: test["outcome"] for test in found["tests"]}
        assert {**tests, **wanted.get("tests", {})} == tests
        periods = found["facts"].get("enrollment_periods") or []
        for period in wanted.get("enrollment", []):
            assert any({**entry, **period} == entry for entry in periods), periods


@pytest.mark.parametrize("name", [name for name in NAMES if "costs" in expected(name)])
def test_costs_come_to_what_was_worked_out_by_hand(name):
    costs = screened(name)["costs"]
    wanted = expected(name)["costs"]
    assert {**costs["total"]["by_kind"], **wanted["total"]["by_kind"]} == costs["total"]["by_kind"]
    months = {month["month"]: month["by_kind"] for month in costs["months"]}
    for month, by_kind in wanted["months"].items():
        found = {kind: months[month].get(kind, 0) for kind in by_kind}
        assert found == by_kind, month
