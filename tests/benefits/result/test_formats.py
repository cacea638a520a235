"""Values as a language writes them."""

from datetime import date
from decimal import Decimal

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from benefits.law.calendar import Month
from benefits.result.formats import formats_of, remembered

CENTS = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize("language", ["en", "es"])
@given(cents=CENTS)
def test_money_reads_as_the_library_of_locales_writes_it(language, cents):
    amount = Decimal(cents) / 100
    pattern = "¤#,##0" if amount == int(amount) else "¤#,##0.00"
    expected = format_currency(amount, "USD", format=pattern, locale=f"{language}_US", currency_digits=False)
    assert formats_of(language).money(amount) == expected


@given(cents=CENTS)
def test_whole_money_is_rounded_as_the_library_of_locales_rounds_it(cents):
    amount = Decimal(cents) / 100
    expected = format_currency(amount, "USD", format="¤#,##0", locale="en_US", currency_digits=False)
    assert formats_of("en").whole_money(amount) == expected


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ("November 23, 2026", "Nov 23, 2026", "December 2026", "Dec 2026", "12,500.5", "1.45%")),
        (
            "es",
            ("23 de noviembre de 2026", "23 nov 2026", "diciembre de 2026", "dic 2026", "12,500.5", "1.45%"),
        ),
    ],
)
def test_days_months_and_numbers_follow_the_language(language, written):
    write = formats_of(language)
    day, month = date(2026, 11, 23), Month(2026, 12)
    dates = (write.day(day), write.short_day(day), write.month(month), write.short_month(month))
    others = (write.number(Decimal("12500.50")), write.percent(Decimal("0.0145")))
    assert tuple(text.replace("\N{NO-BREAK SPACE}", " ") for text in (*dates, *others)) == written


def test_what_is_remembered_is_answered_the_same_after_it_was_forgotten():
    asked = []
    double = remembered(lambda number: asked.append(number) or number * 2)
    assert [double(number) for number in range(5000)] == [number * 2 for number in range(5000)]
    assert (double(4999), double(0), double(0)) == (9998, 0, 0)
    assert asked.count(0) == 2
