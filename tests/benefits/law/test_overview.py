"""How old the figures are, by room."""

from datetime import date

import pytest

from benefits.law import overview
from benefits.law.book import Book, parameter
from tests.benefits.law.made_up import entry

YEARLY = {"lasts_months": 12, "beyond": {"project": "carry_forward"}}  # of 2025 and 2026


def rooms(monkeypatch, on, *files, **changes):
    book = Book({f"{place}": parameter(f"{place}", entry(**changes), file) for place, file in enumerate(files)})
    monkeypatch.setattr(overview, "load_book", lambda: book)
    return {room.room: room for room in overview.figures_looked_at(date.fromisoformat(on))}


def test_figures_lie_in_the_room_of_their_program_or_subject(monkeypatch):
    files = ["programs/ssi/figures.yaml", "programs/state_paid_leave/states/ca.yaml", "costs/figures.yaml"]
    assert set(rooms(monkeypatch, "2026-06-01", *files)) == {"ssi", "state_paid_leave", "costs"}


@pytest.mark.parametrize(("on", "projected"), [("2026-12-31", 0), ("2027-01-01", 1)])
def test_a_value_is_projected_from_the_day_the_last_one_ends(monkeypatch, on, projected):
    (room,) = rooms(monkeypatch, on, "costs/figures.yaml", **YEARLY).values()
    assert (room.count, room.projected, room.unverified) == (1, projected, 0)


@pytest.mark.parametrize(("on", "unverified"), [("2026-05-31", 0), ("2026-06-01", 1)])
def test_what_nobody_read_is_counted_from_its_day(monkeypatch, on, unverified):
    (room,) = rooms(monkeypatch, on, "costs/figures.yaml", unverified_since=date(2026, 6, 1)).values()
    assert room.unverified == unverified


def test_a_figure_that_is_not_in_force_yet_is_not_counted(monkeypatch):
    assert rooms(monkeypatch, "1900-01-01", "costs/figures.yaml") == {}
