"""The book of figures: a file that breaks its form is refused with file, figure and key; the live book keeps it."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law import BadParameter, Table
from benefits.law.book import figure_files, parameter, read_book
from tests.benefits.law.made_up import book_of, entry

FIGURE = """
{name}:
  says: A made-up figure
  unit: dollars
  governed_by: the day
  cite: {{ text: {cite}, url: https://example.org }}
  checked_on: 2026-11-24
  values:
    2026-01-01: {value}
"""


def figure(name="made_up.amount", cite="1 USC 1", value=5):
    return FIGURE.format(name=name, cite=cite, value=value)


@pytest.mark.parametrize(
    "changes",
    [
        {"values": {}},
        {"values": {"2025": 1}},
        {"values": {date(2025, 1, 1): None}},
        {"checked_on": "soon"},
        {"unverified_since": "soon"},
        {"beyond": {"project": "guess"}},
        {"surprise": 1},
    ],
)
def test_a_parameter_of_the_wrong_form_is_refused_at_load(changes):
    with pytest.raises(BadParameter, match=r"figures\.yaml: figure"):
        parameter("figure", entry(**changes), "figures.yaml")


def test_a_table_without_a_declared_form_is_refused():
    with pytest.raises(BadParameter, match="no form is declared"):
        parameter("figure", entry(values={date(2025, 1, 1): {"a": 1}}), "figures.yaml")


def test_a_figure_given_in_two_files_is_refused(tmp_path):
    with pytest.raises(BadParameter, match=r"two\.yaml: made_up\.amount is given in one\.yaml too"):
        book_of(tmp_path, one=figure(), two=figure(cite="2 USC 2"))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (figure() + figure(), "made_up.amount"),
        (figure() + "    2026-01-01: 6\n", "2026-01-01"),
        (figure().replace("unit: dollars", "unit: dollars\n  unit: miles"), "unit"),
    ],
)
def test_a_key_given_twice_is_refused_with_its_line(tmp_path, text, key):
    with pytest.raises(BadParameter, match=rf"one\.yaml, line \d+: {key} is given twice"):
        book_of(tmp_path, one=text)


def test_a_file_that_is_no_yaml_is_named(tmp_path):
    with pytest.raises(BadParameter, match=r"one\.yaml: "):
        book_of(tmp_path, one="a: [")


def test_a_file_that_is_no_table_is_named(tmp_path):
    with pytest.raises(BadParameter, match=r"one\.yaml: a table of figures is expected"):
        book_of(tmp_path, one="- a")


def test_the_same_number_from_the_same_paragraph_in_two_files_is_refused(tmp_path):
    one = figure("one.months", "29 USC 1162(2)", 18)
    two = figure("two.months", "'29 USC 1161, 1162(2); more'", 18)
    with pytest.raises(BadParameter, match=r"one\.months and two\.yaml: two\.months have the same number"):
        book_of(tmp_path, one=one, two=two)


@pytest.mark.parametrize(
    ("name", "cite", "value"),
    [
        ("two.months", "29 USC 1162(3)", 18),
        ("two.months", "29 USC 1162(2)", 29),
        ("two.flag", "29 USC 1162(2)", "true"),
    ],
)
def test_another_number_or_another_paragraph_is_another_figure(tmp_path, name, cite, value):
    assert len(book_of(tmp_path, one=figure("one.months", "29 USC 1162(2)", 18), two=figure(name, cite, value))) == 2


def test_two_things_of_one_paragraph_and_number_can_be_told_apart(tmp_path):
    two = figure("two.months", "29 USC 1162(2)", 18) + "  unlike: [one.months]\n"
    assert len(book_of(tmp_path, one=figure("one.months", "29 USC 1162(2)", 18), two=two)) == 2


def test_two_states_may_cite_one_list_for_the_same_number(tmp_path):
    Table("made_up_list.*.limit", dict[str, int])
    one, two = (figure(f"made_up_list.{state}.limit", "List of states", "{ a: 18 }") for state in ("yy", "zz"))
    assert len(book_of(tmp_path, yy=one, zz=two)) == 2


def test_a_figure_without_the_one_that_must_stand_beside_it_is_refused(tmp_path):
    Table("made_up_state.*.plan", dict[str, int], beside=("amounts",))
    with pytest.raises(BadParameter, match=r"made_up_state\.zz\.plan needs made_up_state\.zz\.amounts beside it"):
        book_of(tmp_path, zz=figure("made_up_state.zz.plan", value="{ a: 1 }"))


def test_every_figure_of_the_live_book_has_a_source_and_was_looked_at():
    for found in read_book(figure_files()).values():
        assert found.citation.text
        assert found.citation.url.startswith("https://"), found.name
        assert found.checked_on <= date.today(), found.name  # nobody has looked at it yet  # noqa: DTZ011


def test_numbers_with_a_point_are_decimals_not_floats(tmp_path):
    book = book_of(tmp_path, one=figure(value="1.10"))
    assert book["made_up.amount"].values == (Decimal("1.10"),)


def test_a_source_cut_by_a_comma_without_quotes_is_refused(tmp_path):
    with pytest.raises(BadParameter, match="in quotes where there is a comma"):
        book_of(tmp_path, one=figure(cite="SSA, Understanding SSI"))
