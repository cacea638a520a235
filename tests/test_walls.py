"""Walls that the import checker cannot see: no clock, no float and no figure of the law in the core's code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE = sorted((ROOT / "benefits").rglob("*.py"))

CLOCKS = {"today", "now", "utcnow", "time", "localtime", "gmtime"}
CLOCK_OWNERS = {"date", "datetime", "time"}
SMALLEST_FIGURE = 1000  # a bare number from here on is a year or an amount: it belongs in a figures.yaml
DOLLARS_IN_WORDS = re.compile(r"\$\s?\d")
YEAR_IN_WORDS = re.compile(r"\b(19|20)\d\d\b(?!-\d)")  # an example of how a day is written is no year

# Each entry says why it is no figure of the law. Figures of the law go into a parameter file instead.
ALLOWED_NUMBERS = {
    ("benefits/case/marks.py", 2000): "any year with a 29 February",
    ("benefits/result/messages.py", 10_000): "from here on whole numbers are grouped when written",
    ("benefits/costs/health_plan.py", 1_000_000): "a share is counted in millionths",
    ("benefits/costs/lost_wages.py", 377_580): "parts of an hour, so that days and weeks divide it evenly",
    ("benefits/costs/occurrences.py", 10_000): "a count of times is kept in ten-thousandths",
    ("benefits/costs/trips.py", 10_000): "miles have two decimals, rates four",
    (
        "benefits/records/earnings/yearly_figures.py",
        1000,
    ): "an increase in percent with one decimal is counted in thousandths",
    ("benefits/timeline/work_income.py", 200_000): "more days than lie between any two of a case",
    ("benefits/programs/ssdi/medical_fast_tracks.py", 0x2019): "a curved apostrophe",
    ("benefits/records/earnings/primary_insurance_amount.py", 1000): "an increase is counted in thousandths",
}
ALLOWED_FILES = {
    "benefits/case/limits.py": "the limits of what may be typed, given by the case format",
    "benefits/records/earnings/statement_text.py": "the limit of a text that is read, and an example of its lines",
    "benefits/records/earnings/statement.py": "the limits of a file that is read, and an example of its lines",
}
ALLOWED_FLOATS = {
    "benefits/case/marks.py": "JSON has one kind of number: a document is read from it and written to it",
}


DAY_SUMS = {"timedelta", "relativedelta", "ONE_DAY"}
ALLOWED_DAY_SUMS = {
    "benefits/law/calendar.py": "it keeps every sum within the calendar",
    "benefits/programs/ssdi/filing_days.py": "the nth weekday of a month, which no sum can carry away",
}


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', '?')}"


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def called(node: ast.AST) -> tuple[str, str]:
    """The owner and the name of what is called: ("date", "today"), ("", "float")."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)):
            return owner, name
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr=owner), attr=name)):
            return owner, name
        case ast.Call(func=ast.Name(id=name)):
            return "", name
    return "", ""


def docstrings(tree: ast.AST) -> set[int]:
    """The identities of the strings that are no value: docstrings."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def store_sizes(tree: ast.AST) -> set[int]:
    """The identities of the numbers that say how much a store of results may hold: `maxsize=4096`."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "maxsize"}


def clock_calls(path: Path) -> list[str]:
    calls = [(node, *called(node)) for node in nodes(path)]
    return [place(path, node) for node, owner, name in calls if owner in CLOCK_OWNERS and name in CLOCKS]


def binary_fractions(path: Path) -> list[str]:
    if path.relative_to(ROOT).as_posix() in ALLOWED_FLOATS:
        return []
    made = [place(path, node) for node in nodes(path) if called(node) == ("", "float")]
    written = [
        place(path, node) for node in nodes(path) if isinstance(node, ast.Constant) and isinstance(node.value, float)
    ]
    return made + written


def bare_numbers(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    if name in ALLOWED_FILES:
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    sizes = store_sizes(tree)
    return [
        f"{place(path, node)} {node.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and id(node) not in sizes
        and type(node.value) is int
        and node.value >= SMALLEST_FIGURE
        and (name, node.value) not in ALLOWED_NUMBERS
    ]


def unbounded_day_sums(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    return [
        place(path, node)
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and name not in ALLOWED_DAY_SUMS
        for imported in node.names
        if imported.name in DAY_SUMS
    ]


def figures_in_words(path: Path) -> list[str]:
    if path.relative_to(ROOT).as_posix() in ALLOWED_FILES:
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = docstrings(tree)
    return [
        f"{place(path, node)} {node.value!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in silent
        and " " in node.value
        and (DOLLARS_IN_WORDS.search(node.value) or YEAR_IN_WORDS.search(node.value))
    ]


@pytest.mark.parametrize("wall", [clock_calls, binary_fractions, bare_numbers, unbounded_day_sums, figures_in_words])
def test_the_core_keeps(wall):
    assert [found for path in CORE for found in wall(path)] == []  # see ALLOWED_NUMBERS for what may be let through


@pytest.mark.parametrize(
    ("wall", "line"),
    [
        (clock_calls, "from datetime import date\nx = date.today()"),
        (clock_calls, "import datetime\nx = datetime.datetime.now()"),
        (binary_fractions, "x = float(3)"),
        (binary_fractions, "x = 0.5"),
        (bare_numbers, "x = 1690"),
        (unbounded_day_sums, "from datetime import date, timedelta"),
        (unbounded_day_sums, "from dateutil.relativedelta import relativedelta"),
        (figures_in_words, "x = 'You may earn $1,690 a month.'"),
        (figures_in_words, "x = 'The limit of 2026 counts.'"),
    ],
)
def test_each_wall_sees_what_crosses_it(wall, line, tmp_path, monkeypatch):
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    crossing = tmp_path / "rule.py"
    crossing.write_text(line)
    assert len(wall(crossing)) == 1


def test_every_allowance_is_still_used():
    numbers = {
        (path.relative_to(ROOT).as_posix(), node.value)
        for path in CORE
        for node in nodes(path)
        if isinstance(node, ast.Constant) and type(node.value) is int
    }
    assert set(ALLOWED_NUMBERS) <= numbers
    assert {*ALLOWED_FLOATS, *ALLOWED_FILES} <= {path.relative_to(ROOT).as_posix() for path in CORE}
