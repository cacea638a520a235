"""Cases of every program worked out by hand, each with its source, against the facts of the program."""

from pathlib import Path

import pytest
import yaml

from tests.benefits.programs.asking import ask

CASES = Path(__file__).parent


@pytest.mark.parametrize(
    "path", sorted(CASES.glob("*/cases/*.yaml")), ids=lambda path: f"{path.parents[1].name}-{path.stem}"
)
def test_the_facts_are_those_worked_out_by_hand(path):
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    facts = ask(path.parents[1].name, case["given"])["facts"]
    assert {name: facts[name] for name in case["expected"]} == case["expected"]
    assert case["source"]
