"""Figures by date: the one in force, before the first, past the last."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law import BadParameter, Law, NotInForce
from benefits.law import lookup as law_module

CITE = {"text": "42 USC 413(d)", "url": "https://www.ssa.gov/OACT/COLA/QC.html"}


def entry(**changes):
    values = {date(2025, 1, 1): 1810, date(2026, 1, 1): 1890}
    base = {
        "says": "x",
        "unit": "dollars",
        "governed_by": "year",
        "cite": CITE,
        "checked_on": date(2026, 11, 23),
    }
    return {**base, "values": values, **changes}


def law_with(**changes):
    return Law({"figure": law_module._parameter("test", "figure", entry(**changes))})


@pytest.mark.parametrize(
    ("day", "amount"),
    [("2025-12-31", 1810), ("2026-01-01", 1890), ("2025-01-01", 1810)],
)
def test_the_figure_in_force_on_the_day_is_picked(day, amount):
    assert law_with().number("figure", on=date.fromisoformat(day)) == amount


def test_a_day_before_the_first_entry_has_no_figure():
    with pytest.raises(NotInForce):
        law_with().number("figure", on=date(2024, 12, 31))


def test_a_standing_figure_holds_until_amended():
    assert law_with().figure("figure", on=date(2090, 1, 1)).projected is False


@pytest.mark.parametrize(("day", "projected"), [("2026-12-31", False), ("2027-01-01", True)])
def test_a_yearly_figure_is_projected_from_the_day_after_its_year(day, projected):
    law = law_with(lasts_months=12, beyond={"project": "carry_forward"})
    figure = law.figure("figure", on=date.fromisoformat(day))
    assert (figure.value, figure.projected) == (1890, projected)
    assert law.has_projected is projected


def test_a_rate_of_increase_not_announced_is_taken_as_none():
    law = law_with(lasts_months=12, beyond={"project": "zero"})
    assert law.figure("figure", on=date(2027, 1, 1)).value == Decimal(0)


def test_a_figure_that_may_not_be_projected_is_refused_for_a_later_year():
    with pytest.raises(NotInForce):
        law_with(lasts_months=12, beyond="refuse").figure("figure", on=date(2027, 1, 1))


def test_the_figures_handed_out_are_noted_once():
    law = law_with()
    law.number("figure", on=date(2026, 3, 1))
    law.number("figure", on=date(2026, 4, 1))
    assert [figure.name for figure in law.figures] == ["figure"]


@pytest.mark.parametrize(
    "changes",
    [
        {"values": {}},
        {"values": {"2025": 1}},
        {"checked_on": "soon"},
        {"beyond": {"project": "guess"}},
        {"surprise": 1},
    ],
)
def test_a_parameter_of_the_wrong_form_is_refused_at_load(changes):
    with pytest.raises(BadParameter):
        law_with(**changes)


def test_every_parameter_file_loads_and_has_a_source():
    for parameter in law_module.load_book().values():
        assert parameter.citation.text
        assert parameter.citation.url.startswith("https://"), parameter.name
        assert parameter.checked_on <= date(2026, 11, 24), parameter.name


def test_numbers_with_a_point_are_decimals_not_floats():
    for parameter in law_module.load_book().values():
        assert not any(isinstance(value, float) for value in parameter.values), parameter.name
