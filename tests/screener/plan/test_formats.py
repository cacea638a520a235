"""Figures and dates as people read them."""

from decimal import Decimal

import pytest
from django.utils import translation

from screener.plan import formats, labels


@pytest.mark.parametrize(
    ("dollars", "text"),
    [
        (0, "$0"),
        (2043, "$2,043"),
        (12.5, "$12.50"),
        (0.1 + 0.2, "$0.30"),
        (Decimal("1234567.89"), "$1,234,567.89"),
        (-510, "-$510"),
    ],
)
def test_money_has_cents_only_where_there_are_any(dollars: object, text: str) -> None:
    assert formats.money(dollars) == text


@pytest.mark.parametrize(
    "write", [formats.money, formats.whole_money, formats.number, formats.day, formats.month, formats.hours]
)
def test_what_is_not_known_is_never_written_as_zero(write: object) -> None:
    assert write(None) == "not known"


def test_a_range_of_one_sum_is_not_a_range() -> None:
    assert formats.money_range(100, 100) == ""


def test_a_range_reads_from_low_to_high() -> None:
    assert formats.money_range(900.2, 1250) == "$900 to $1,250"


def test_a_range_with_an_unknown_end_is_not_written() -> None:
    assert formats.money_range(None, 1250) == ""


@pytest.mark.parametrize(("value", "text"), [("2026-11-23", "November 23, 2026"), ("2026-12", "December 2026")])
def test_a_day_or_month_is_written_out(value: str, text: str) -> None:
    assert formats.day_or_month(value) == text


def test_dates_follow_the_language() -> None:
    with translation.override("es"):
        assert formats.day("2026-11-23") == "23 de noviembre de 2026"


def test_one_hour_is_not_one_hours() -> None:
    assert (formats.hours(1), formats.hours(1.5), formats.hours(480)) == ("1 hour", "1.5 hours", "480 hours")


@pytest.mark.parametrize("outcome", ["already", "likely", "possible", "unknown", "unlikely", "not_applicable"])
def test_every_outcome_has_words_and_a_sign_of_its_own(outcome: str) -> None:
    others = [sign for name, sign in labels.OUTCOMES.items() if name != outcome]
    assert labels.OUTCOMES[outcome].glyph not in {other.glyph for other in others}
    assert str(labels.OUTCOMES[outcome].label) not in {str(other.label) for other in others}


def test_a_new_kind_of_cost_reads_as_its_own_words() -> None:
    assert labels.kind("wig_and_scarf") == "Wig and scarf"
