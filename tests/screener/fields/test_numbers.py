"""Numbers and dollars as people write them."""

from __future__ import annotations

import time

import pytest
from django.core.exceptions import ValidationError

from screener.fields import MoneyAnswer, NumberAnswer, PercentAnswer


@pytest.mark.parametrize(
    "text",
    [
        "1200", "1,200", "$1,200", "$ 1200.00", "about 1200", "About $1,200", "~1,200", "~ 1200", "approx. 1200",
        "1.2k", "$1.2k", "1.2 thousand", "1200 dollars", "1200 a month", "1,200 per month", "$1200/month", "1200/mo",
        "1200 monthly", "about 1.2k a month", "1200 each month",
    ],
)  # fmt: skip
def test_dollars_are_read_as_they_are_written(text: str) -> None:
    assert MoneyAnswer(per="month", required=False).clean(text) == 1200


def test_thousands_in_short() -> None:
    assert MoneyAnswer(required=False).clean("4k") == 4000


def test_dollars_for_an_hour_where_an_hour_is_asked_for() -> None:
    assert MoneyAnswer(per="hour", required=False).clean("15 an hour") == 15


@pytest.mark.parametrize(
    ("per", "text", "reason"),
    [
        ("month", "15 an hour", "in a month"),
        ("month", "52,000 a year", "in a month"),
        ("week", "1200 monthly", "in a week"),
        ("", "2000 a year", "the number alone"),
        ("month", "1.200", "thousands or cents"),
        ("month", "1,20", "Enter an amount in dollars"),
        ("month", "1000-1200", "Enter an amount in dollars"),
        ("month", "1200 a fortnight", "Enter an amount in dollars"),
        ("month", "101k", "Enter an amount in dollars"),
        ("month", "\u0661\u0662", "Enter an amount in dollars"),
    ],
)
def test_another_period_and_what_is_not_clear_are_refused_with_the_reason(per: str, text: str, reason: str) -> None:
    with pytest.raises(ValidationError) as refused:
        MoneyAnswer(per=per, required=False).clean(text)
    assert reason in str(refused.value.messages)


def test_dollars_are_read_back_with_their_time() -> None:
    assert MoneyAnswer(per="month", required=False).read_back("~1.2k") == "$1,200 a month"
    assert MoneyAnswer(required=False).read_back("40.5") == "$40.50"
    assert MoneyAnswer(required=False).read_back("soon") == ""


@pytest.mark.parametrize(("text", "read"), [("five", 5), ("about 12", 12), ("~7", 7), ("none", 0), ("12", 12)])
def test_a_count_in_words(text: str, read: int) -> None:
    assert NumberAnswer(0, 20, required=False).clean(text) == read


@pytest.mark.parametrize("text", ["1.125", "1.1250"])
def test_a_fraction_of_three_places_stays_where_it_may_have_them(text: str) -> None:
    assert NumberAnswer(0, 20, decimals=4, required=False).clean(text) == "1.125"


@pytest.mark.parametrize("text", ["20", "20%", "20 percent", "about 20 %"])
def test_a_share_in_percent(text: str) -> None:
    assert PercentAnswer(required=False).clean(text) == "0.2"


@pytest.mark.parametrize("text", ["about " * 6, "~" * 40, "1," * 20, "a " * 20, "/" * 40, "." * 40, "9" * 40])
def test_hostile_text_is_refused_at_once(text: str) -> None:
    began = time.process_time()
    for _time in range(100):
        with pytest.raises(ValidationError):
            MoneyAnswer(per="month", required=False).clean(text)
    assert time.process_time() - began < 1
