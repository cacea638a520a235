"""The cover path of seven people, printed as tables. Each figure is worked out by hand at the head of its table."""

from pathlib import Path

import pytest

from benefits import parse_case, screen
from tests.benefits.cover_path.people import PEOPLE
from tests.benefits.cover_path.table import lines


@pytest.mark.parametrize("name", PEOPLE)
def test_the_path_is_the_one_checked_by_hand(name):
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    checked = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert list(lines(screen(parse_case(PEOPLE[name]), with_cover_path=True).cover_path)) == checked
