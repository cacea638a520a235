"""Sentences and the values in them."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.law.money import Dollars, Percent
from benefits.result import messages
from benefits.result.messages import _, ngettext, render, written_in


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Dollars(Decimal("1890")), "$1,890"),
        (Dollars(Decimal("202.9")), "$202.90"),
        (Percent(Decimal("0.2")), "20%"),
        (Percent(Decimal("0.0145")), "1.45%"),
        (date(2026, 6, 5), "June 5, 2026"),
        (Month(2027, 5), "May 2027"),
        (1250, "1250"),
        (12500, "12,500"),
        (Decimal("37.50"), "37.5"),
        (("one", "two", "three"), "one, two, and three"),
        (_("inside {n}", n=3), "inside 3"),
    ],
)
def test_each_value_is_written_as_the_language_writes_it(value, words):
    assert render(_("{value}", value=value), "en") == words


@pytest.mark.parametrize(("count", "words"), [(1, "1 day is left."), (2, "2 days are left.")])
def test_plurals_follow_the_number(count, words):
    assert render(ngettext("{number} day is left.", "{number} days are left.", count), "en") == words


def test_a_yes_or_no_has_no_words_of_its_own():
    with pytest.raises(TypeError):
        render(_("{value}", value=True), "en")


@pytest.mark.parametrize(("language", "written"), [(None, "en"), ("en", "en"), ("fr", "en"), ("xx", "en")])
def test_a_language_that_is_not_offered_is_answered_in_english(language, written):
    assert written_in(language) == written


@pytest.mark.parametrize(("offered", "written"), [({"en", "es"}, "es"), ({"en"}, "en")])
def test_a_catalogue_alone_does_not_open_a_language(monkeypatch, tmp_path, offered, written):
    catalogue = tmp_path / "es" / "LC_MESSAGES" / "benefits.mo"
    catalogue.parent.mkdir(parents=True)
    catalogue.touch()
    monkeypatch.setattr(messages, "OFFERED", offered)
    monkeypatch.setattr(messages, "LOCALE_FOLDER", tmp_path)
    written_in.cache_clear()
    try:
        assert written_in("es") == written
    finally:
        written_in.cache_clear()
