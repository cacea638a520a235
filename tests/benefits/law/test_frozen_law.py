"""The tests' own book stays what it was when new values are added to the live one."""

from dataclasses import replace
from datetime import date

from benefits.law import Book, Law, load_book
from benefits.law.book import parameter
from tests.benefits.law.made_up import entry
from tests.frozen_law import cut, frozen_book

YEARLY = parameter(
    "figure", entry(lasts_months=12, beyond={"project": "carry_forward"}), "figures.yaml"
)  # of 2025 and 2026


def test_a_value_added_since_is_left_out_and_the_year_is_projected_still():
    (left,) = cut(Book({"figure": YEARLY}), {"figure": date(2025, 1, 1)}).values()
    assert (left.values, left.announced_until) == ((1810,), date(2026, 1, 1))
    assert left.on(date(2026, 6, 1)).projected


def test_a_figure_stays_as_it_is_when_nothing_was_added():
    (left,) = cut(Book({"figure": YEARLY}), {"figure": date(2026, 1, 1)}).values()
    assert left is YEARLY


def test_a_figure_added_since_is_whole():
    (left,) = cut(Book({"figure": YEARLY}), {}).values()
    assert left is YEARLY


def test_a_corrected_value_reaches_the_tests():
    corrected = replace(YEARLY, values=(1810, 1900))
    (left,) = cut(Book({"figure": corrected}), {"figure": date(2026, 1, 1)}).values()
    assert left.on(date(2026, 6, 1)).value == 1900


def test_every_test_runs_on_the_frozen_book():
    assert Law()._book is frozen_book()
    assert frozen_book().keys() == load_book().keys()
