"""Numbers and dollars as people write them: 1,200, about 1200, 4k, 1200 a month.

Each pattern is linear in its input, which is cut at `LONGEST`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from django.utils.translation import gettext as _

LONGEST = 40
_THOUSAND = 1000
_COUNTED = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_WORDS = {word: Decimal(number) for number, word in enumerate(_COUNTED)} | {"none": Decimal(0)}
_ABOUT = re.compile(r"(?:~|(?:about|around|approx\.?|approximately|roughly|circa|ca\.?) )+ ?")
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{0,6})?|-?\.[0-9]{1,6}")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?")
_LIKE_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_PERIOD = re.compile(
    r"(?: ?/ ?| (?:a|an|per|each|every) )(?P<name>[a-z]+)\.?$"
    r"|(?: |^)(?P<adverb>hourly|daily|weekly|monthly|yearly|annually)$"
)
_PERIODS = {
    "hour": ("hour", "hr", "h", "hourly"),
    "day": ("day", "daily"),
    "week": ("week", "wk", "weekly"),
    "month": ("month", "mo", "mon", "monthly"),
    "year": ("year", "yr", "y", "annum", "yearly", "annually"),
    "time": ("time", "visit", "trip"),
}
_PERIOD_OF = {written: period for period, all_written in _PERIODS.items() for written in all_written}


class NotRead(ValueError):
    """What was written is no number; the sentence says why, or is blank when there is nothing to say about it."""


def read_number(text: str, *, unit: str = "", per: str = "") -> Decimal:
    """The number that was written; raises `NotRead`.

    `unit` is the sign it may carry, such as a dollar sign. `per` is the stretch of time it is asked for: written beside
    it, another one is refused, for the number would mean something else.
    """
    bare = " ".join(text[: LONGEST + 1].lower().split())
    if len(bare) > LONGEST:
        raise NotRead
    bare = _ABOUT.sub("", bare, count=1) if _ABOUT.match(bare) else bare
    bare = _without_period(bare, per)
    if unit == "$":
        bare = bare.removesuffix("dollars").removesuffix("usd").strip()
    if unit == "%":
        bare = bare.removesuffix("percent").strip()
    if unit:
        bare = bare.replace(unit, "", 1).replace("- ", "-").strip()
    if bare in _WORDS:
        return _WORDS[bare]
    times = 1
    if unit == "$" and bare.endswith(("k", " thousand")):
        bare, times = bare.removesuffix("k").removesuffix("thousand").strip(), _THOUSAND
    if unit == "$" and times == 1 and _LIKE_THOUSANDS.fullmatch(bare):
        raise NotRead(
            _("This can mean thousands or cents. Write thousands with a comma or without a mark, such as 1,200.")
        )
    if _GROUPED.fullmatch(bare):
        bare = bare.replace(",", "")
    if not _NUMBER.fullmatch(bare):
        raise NotRead
    return Decimal(bare) * times


def _without_period(text: str, per: str) -> str:
    found = _PERIOD.search(text)
    if found is None:
        return text
    period = _PERIOD_OF.get(found["name"] or found["adverb"])
    if period is None:
        raise NotRead
    if period != per and not (period == "time" and not per):
        raise NotRead(_another_period(per))
    return text[: found.start()].strip()


def _another_period(per: str) -> str:
    sentences = {
        "hour": _("This asks for one hour. Enter what it comes to in an hour."),
        "day": _("This asks for one day. Enter what it comes to in a day."),
        "week": _("This asks for one week. Enter what it comes to in a week."),
        "month": _("This asks for one month. Enter what it comes to in a month."),
        "year": _("This asks for one year. Enter what it comes to in a year."),
    }
    return sentences.get(per, _("Enter the number alone, without a day, week, month or year beside it."))
