"""Days as people write them."""

from __future__ import annotations

import time
from datetime import date

import pytest
from django.core.exceptions import ValidationError

from screener.fields import FIRST, LAST, DateAnswer, YearDayAnswer, days

TODAY = date(2026, 11, 25)


@pytest.fixture(autouse=True)
def _on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days.timezone, "localdate", lambda: TODAY)


def _read(text: str, **options: object) -> str | None:
    return DateAnswer(required=False, **options).clean(text)


@pytest.mark.parametrize(
    "text",
    [
        "3/14/77", "03/14/1977", "3.14.1977", "3-14-1977", "14.3.1977", "14/03/1977", "14 March 1977", "March 14, 1977",
        "mar. 14 1977", "14th of march 1977", "14-Mar-1977", "1977-03-14", "1977/3/14", "03141977",
        "14 de marzo de 1977", "  MARCH  14 , 1977 ",
    ],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written(text: str) -> None:
    assert _read(text, future=False) == "1977-03-14"


def test_the_month_stands_before_the_day() -> None:
    assert _read("03/04/25") == "2025-03-04"


@pytest.mark.parametrize(("text", "read"), [("11/25/26", "2026-11-25"), ("11/26/26", "1926-11-26")])
def test_two_digits_of_a_birth_year_are_never_in_the_future(text: str, read: str) -> None:
    assert _read(text, future=False) == read


@pytest.mark.parametrize(("text", "read"), [("1/1/46", "2046-01-01"), ("1/1/47", "1947-01-01")])
def test_two_digits_of_another_year_reach_twenty_years_ahead(text: str, read: str) -> None:
    assert _read(text) == read


@pytest.mark.parametrize(("month", "read"), [(FIRST, "2025-02-01"), (LAST, "2025-02-28")])
@pytest.mark.parametrize("text", ["February 2025", "Feb 2025", "2/2025", "2025-02", "02.2025"])
def test_a_month_is_enough_where_the_question_says_so(text: str, month: str, read: str) -> None:
    assert _read(text, month=month) == read


@pytest.mark.parametrize(("text", "read"), [("2015", "2015-01-01"), ("March 2015", "2015-03-01")])
def test_a_year_is_enough_when_it_was_long_ago(text: str, read: str) -> None:
    assert _read(text, rough_after_years=10) == read


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        ("13/14/77", {}, "Neither 13 nor 14 is a month"),
        ("02/30/2026", {}, "does not have a day 30"),
        ("March 2025", {}, "Add the day"),
        ("1977", {}, "Add the month and the day"),
        ("1977", {"month": FIRST}, "Add the month"),
        ("2016", {"rough_after_years": 10}, "Add the month and the day"),
        ("03/25", {"month": FIRST}, "four digits"),
        ("March 14", {}, "The year is missing"),
        ("the fifth of May", {}, "Enter a date such as"),
        ("May June 2025", {}, "Enter a date such as"),
        ("\u0661/\u0662/2025", {}, "Enter a date such as"),
        ("01/01/2027", {"future": False}, "has not come yet"),
        ("01/01/1899", {}, "from 1900 to 2100"),
        ("01/01/0000", {}, "Enter a date"),
    ],
)
def test_what_is_not_clear_is_refused_with_the_reason(text: str, options: dict[str, object], reason: str) -> None:
    with pytest.raises(ValidationError) as refused:
        _read(text, **options)
    assert reason in str(refused.value.messages)


@pytest.mark.parametrize("text", ["", "  ", "I don't know", "don\u2019t know", "?", "not sure", "no sé"])
def test_nothing_and_not_knowing_leave_the_answer_open(text: str) -> None:
    assert _read(text) is None


def test_a_day_is_read_back_with_the_name_of_its_month() -> None:
    field = DateAnswer(required=False)
    assert field.read_back("3/14/77") == "March 14, 1977"
    assert [field.read_back(text) for text in ("", None, "soon", "?")] == ["", "", "", ""]


@pytest.mark.parametrize("text", ["1" * 40, "-" * 40, "a" * 40, "1 " * 20, "9/" * 20, "of " * 13, "é" * 40])
def test_hostile_text_is_refused_at_once(text: str) -> None:
    began = time.process_time()
    for _time in range(100):
        with pytest.raises(ValidationError):
            _read(text)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("text", ["7/1", "07-01", "July 1", "1 July", "Jul. 1", "7.1"])
def test_a_day_of_every_year(text: str) -> None:
    assert YearDayAnswer(required=False).clean(text) == "07-01"
