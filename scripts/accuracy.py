"""Counts how many answers agree with cases worked by hand and with another computation, for the page `/accuracy/`.

    python -m scripts.accuracy [--cases 1000] [--seed 7]

Writes `screener/accuracy/published.json`. Some minutes for the usual number of cases; run it when rules have changed.
"""

import argparse
import ast
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from benefits import RULES_VERSION, titles
from tests.oracle import agreement, cover_agreement, households, records

ROOT = Path(__file__).resolve().parent.parent
PUBLISHED = ROOT / "screener" / "accuracy" / "published.json"
LEFT_OPEN = "left open"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="accuracy", description="How many answers agree, for the page on accuracy.")
    parser.add_argument("--cases", type=int, default=1000, help="made-up cases to compare; 1000")
    parser.add_argument("--seed", type=int, default=7, help="which ones; 7")
    asked = parser.parse_args(arguments)
    computed = {"ssdi": of_records(asked.cases, asked.seed), **of_households(asked.cases, asked.seed)}
    hand = by_hand()
    found = {
        "made_on": date.today().isoformat(),  # noqa: DTZ011 - the day somebody ran it
        "rules_version": RULES_VERSION,
        "programs": {
            code: {"criteria": criteria(code), "by_hand": hand.get(code), "computed": computed.get(code)}
            for code in titles("en")
        },
    }
    PUBLISHED.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(f"{PUBLISHED.relative_to(ROOT)} written from {asked.cases} cases")
    return 0


def by_hand() -> Mapping[str, Mapping[str, int]]:
    """Program -> how many people and answers in tests/cases were worked out by hand; the tests hold them to it."""
    people: Counter[str] = Counter()
    answers: Counter[str] = Counter()
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        wanted = yaml.safe_load(path.read_text(encoding="utf-8"))["programs"]
        for entry in wanted:
            answers[entry["program"]] += ("outcome" in entry) + sum(
                len(entry.get(part, ())) for part in ("facts", "tests", "enrollment")
            )
        people.update({entry["program"] for entry in wanted})
    return {code: {"people": people[code], "answers": answers[code]} for code in sorted(people)}


def of_records(count: int, seed: int) -> Mapping[str, int]:
    """Social Security disability: work records on which the other computation agrees in every fact."""
    listed = list(records.seeded_records(count, seed))
    differ = len(agreement.disagreements(listed, agreement.screened_facts))
    return {"cases": len(listed), "agree": len(listed) - differ, "left_open": 0, "differ": differ}


def of_households(count: int, seed: int) -> Mapping[str, Mapping[str, int]]:
    """Health cover: households on which the other computation agrees, program by program."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for document in households.households(count, seed):
        kinds: dict[str, set[str]] = defaultdict(set)
        for kind, _expected, _found in cover_agreement.differences(document, cover_agreement.screened(document)):
            kinds[kind.split(":")[0]].add(LEFT_OPEN if LEFT_OPEN in kind else "differ")
        for program in cover_agreement.PROGRAMS:
            found = kinds[program]
            counted[program]["differ" if "differ" in found else "left_open" if found else "agree"] += 1
    return {
        program: {"cases": count, **{answer: counted[program][answer] for answer in ("agree", "left_open", "differ")}}
        for program in cover_agreement.PROGRAMS
    }


def criteria(code: str) -> list[str]:
    """The ids of what a program asks, as its code names them."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "benefits" / "programs" / code).glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = _texts(tree)
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="Requirement"), args=[ast.Constant(value=str(name)), *_]):
                    found[name] = None
                case ast.Call(func=ast.Name(id="Requirement"), args=[ast.Name(id=name), *_]) if name in named:
                    found[named[name]] = None
    return sorted(found)


def _texts(tree: ast.Module) -> Mapping[str, Any]:
    """The names of a module that stand for a text."""
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


if __name__ == "__main__":
    raise SystemExit(main())
