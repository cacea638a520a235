"""Figures by date: the one in force, before the first, past the last; and what is noted of those handed out."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law import BadParameter, Law, NotInForce
from benefits.law.book import parameter
from tests.benefits.law.made_up import entry, law_with


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


def test_each_value_that_governed_something_is_noted():
    law = law_with()
    law.number("figure", on=date(2026, 3, 1))
    law.number("figure", on=date(2025, 3, 1))
    assert [figure.since for figure in law.figures] == [date(2026, 1, 1), date(2025, 1, 1)]


@pytest.mark.parametrize(
    ("value", "ask"),
    [
        ("a word", "number"),
        (Decimal("1.5"), "number"),
        (True, "number"),
        (True, "dollars"),
        ("a word", "share"),
        (1, "flag"),
        (1, "day"),
    ],
)
def test_a_figure_asked_for_as_something_else_is_refused(value, ask):
    law = law_with(values={date(2025, 1, 1): value})
    with pytest.raises(BadParameter):
        getattr(law, ask)("figure", on=date(2026, 1, 1))


def test_a_day_that_the_law_sets_is_handed_out_as_a_day():
    law = law_with(values={date(2025, 1, 1): date(2028, 1, 3)})
    assert law.day("figure", on=date(2026, 1, 1)) == date(2028, 1, 3)


def test_a_glance_notes_nothing_until_it_mattered():
    law = law_with()
    figure = law.glance("figure", on=date(2026, 1, 1))
    assert law.figures == ()
    law.note(figure)
    assert law.figures == (figure,)


def test_a_series_has_every_year_and_notes_the_one_that_governs():
    law = law_with(values={date(2023, 1, 1): 5, date(2025, 1, 1): Decimal("7.5")})
    series = law.series("figure", governed_on=date(2024, 6, 1))
    assert (series.first_year, series.values) == (2023, (500, 500, 750))
    assert [figure.since for figure in law.figures] == [date(2023, 1, 1)]


def test_a_series_has_no_year_before_its_first_and_keeps_its_last():
    series = law_with().series("figure", scale=1, governed_on=date(2026, 1, 1))
    assert series.at(2030) == 1890
    with pytest.raises(NotInForce):
        series.at(2024)


def test_a_history_has_each_value_with_its_day_and_notes_the_one_that_governs():
    law = law_with()
    assert law.history("figure", governed_on=date(2025, 6, 1)) == ((date(2025, 1, 1), 1810), (date(2026, 1, 1), 1890))
    assert [figure.since for figure in law.figures] == [date(2025, 1, 1)]


def test_what_is_worked_out_once_notes_its_figures_each_time():
    book = law_with()._book
    calls = []

    def doubled(law, year):
        calls.append(year)
        return 2 * law.number("figure", on=date(year, 1, 1))

    for law in (Law(book), Law(book)):
        assert law.once(doubled, 2026) == 3780
        assert [figure.since for figure in law.figures] == [date(2026, 1, 1)]
    assert calls == [2026]


def test_what_is_worked_out_once_is_worked_out_anew_for_another_book():
    def looked_up(law, year):
        return law.number("figure", on=date(year, 1, 1))

    assert law_with().once(looked_up, 2026) == 1890
    assert law_with(values={date(2025, 1, 1): 7}).once(looked_up, 2026) == 7


def test_what_a_trial_looks_up_is_not_noted():
    law = law_with()
    law.trial().number("figure", on=date(2026, 1, 1))
    assert law.figures == ()


def test_where_a_figure_begins_and_stands_written_can_be_asked_without_its_value():
    law = law_with()
    assert (law.begins("figure"), law.citation("figure").text, law.figures) == (date(2025, 1, 1), "42 USC 413(d)", ())


def test_a_value_unverified_since_a_day_says_so_from_then_on():
    figure = parameter("figure", entry(unverified_since=date(2026, 1, 1)), "figures.yaml")
    assert (figure.on(date(2025, 1, 1)).verified, figure.on(date(2026, 1, 1)).verified) == (True, False)
