"""Figures and code keep together: every figure named in the core is in a file, and every one in a file is read."""

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

from benefits.case import Costs
from benefits.law.book import CORE, figure_files, read_book
from benefits.programs import catalogue
from benefits.result import CostTally

BOOK = read_book(figure_files())
SUBJECTS = {name.partition(".")[0] for name in BOOK}
NAME = re.compile(r"[a-z_]+(\.[a-z0-9_*]+)+")
ANY = "*"

# Dotted words that begin like figures and are none: facts of a program, parts of the tally, places of the case.
NO_FIGURES = {
    *(f"{program.code}.{entry.name}" for program in catalogue() for entry in fields(program.facts)),
    *(f"costs.{name}" for name in dir(CostTally)),
    *(f"costs.{entry.name}" for entry in fields(Costs)),
    "costs.out_of_pocket",
    "costs.lost_wages_patient",
    "costs.lost_wages_caregivers",
}


def names_in(source):
    """Each text of a module that is written like a figure's name; ``*`` stands for what is filled in."""
    tree = ast.parse(source)
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else ANY for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            text = node.value
        else:
            continue
        if NAME.fullmatch(text) and text.partition(".")[0] in SUBJECTS:
            yield text


def names_in_core():
    for path in sorted(Path(CORE).rglob("*.py")):
        for name in names_in(path.read_text(encoding="utf-8")):
            yield path.relative_to(CORE).as_posix(), name


def meant(name):
    pattern = re.compile(re.escape(name).replace(re.escape(ANY), r"[a-z0-9_]+"))
    return {figure for figure in BOOK if pattern.fullmatch(figure)}


def test_every_figure_named_in_the_core_stands_in_a_file():
    assert [(path, name) for path, name in names_in_core() if not meant(name) and name not in NO_FIGURES] == []


def test_every_figure_in_a_file_is_read_by_the_core():
    read = set().union(*(meant(name) for _path, name in names_in_core()))
    assert sorted(BOOK.keys() - read) == []


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ('law.number("medicare.age", on=day)', ["medicare.age"]),
        ('law.number(f"medicare.pays_second.{name}", on=day)', ["medicare.pays_second.*"]),
        ('Table("state_paid_leave.*.plan", Plan)', ["state_paid_leave.*.plan"]),
        ('path = "patient.birth_date"', []),
        ('words = "medicare. And more."', []),
    ],
)
def test_the_names_are_found_however_they_are_written(source, names):
    assert list(names_in(source)) == names


def test_no_room_but_the_law_opens_the_book():
    rooms = [path for path in Path(CORE).rglob("*.py") if path.parent.name != "law"]
    assert [path for path in rooms if "load_book" in path.read_text(encoding="utf-8")] == []
