"""The cover path as page and PDF show it: months in a row that are alike as one span, in the reader's words.

Nothing is worked out here: amounts, days and sentences come from the result document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from benefits import formats_of
from screener.plan import formats

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Span:
    """Months in a row: what they are called, the cover, its price in words, and what to do by when."""

    months: str
    cover: str
    price: str
    note: str
    choose_by: str | None
    is_gap: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One cover to compare: how sure it is, what it costs, when to choose it, and what speaks against it."""

    name: str
    standing: str
    price: str
    with_care: str
    yearly_most: str
    begins: str | None
    begins_by: str | None
    choose_by: str | None
    how: str
    doctors: str
    risks: Sequence[str]
    why: Sequence[str]
    citation: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Opening:
    """A period in which a cover may be chosen or changed."""

    name: str
    first: str
    last: str
    begins: str | None
    citation: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Credit:
    """A year's tax credit in words."""

    year: str
    asked: str
    credit: str
    silver_pays: str | None
    why: str


class CoverPages:
    """The cover path of a result document; falsy where there is none."""

    def __init__(self, document: Document) -> None:
        self._path: Document = document.get("cover_path") or {}
        self._options = {option["id"]: option for option in self._path.get("options", ())}
        self._prices = {
            name: {entry["month"]: entry for entry in option["months"]} for name, option in self._options.items()
        }

    def __bool__(self) -> bool:
        return bool(self._path.get("months"))

    @cached_property
    def as_things_stand(self) -> list[Span]:
        """What runs if nothing is done; a gap says what to do."""
        return self._spans(self._now)

    @cached_property
    def recommended(self) -> list[Span]:
        """What to have in each month, likely the cheapest of those known."""
        days = {span["first"]: span for span in self._path.get("recommended", ())}
        return self._spans(lambda month: self._best(month, days))

    @cached_property
    def by_cost(self) -> list[Choice]:
        """The covers, the cheapest of those known first."""
        return self._ordered("by_cost")

    @cached_property
    def by_doctors(self) -> list[Choice]:
        """The covers, those the doctors take first."""
        return self._ordered("by_doctors")

    @cached_property
    def by_risk(self) -> list[Choice]:
        """The covers, the safest first."""
        return self._ordered("by_risk")

    @cached_property
    def openings(self) -> list[Opening]:
        """The periods that are for this person, the earliest first."""
        return [
            Opening(
                period["name"],
                formats.day(period["first"]),
                formats.day(period["last"]),
                formats.day(period["begins"]) if period["begins"] else None,
                period["citation"],
            )
            for period in self._path.get("periods", ())
            if period["applies"]
        ]

    @cached_property
    def credit(self) -> list[Credit]:
        """The tax credit of each year."""
        return [
            Credit(
                str(entry["year"]),
                _a_month(entry["contribution"]),
                _a_month(entry["credit"]),
                _percent(entry["silver_pays"]) if entry["silver_pays"] is not None else None,
                entry["why"],
            )
            for entry in self._path.get("credit", ())
        ]

    @property
    def notes(self) -> Sequence[str]:
        """What to know about all of it."""
        return tuple(self._path.get("notes", ()))

    def _ordered(self, order: str) -> list[Choice]:
        return [self._choice(self._options[name]) for name in self._path.get(order, ())]

    def _choice(self, option: Document) -> Choice:
        most = option["most_a_year"]
        in_time = next((window for window in option["windows"] if window["by"]), None)
        return Choice(
            name=option["name"],
            standing=_standing(option["standing"]),
            price=self._price_over_its_months(option),
            with_care=_with_care(option),
            yearly_most=formats.whole_money(most) if most is not None else _("no limit known"),
            begins=_day(in_time["begins"]) if in_time else None,
            begins_by=_day(in_time["by"]) if in_time else None,
            choose_by=_day(option["choose_by"]),
            how=option["how"],
            doctors=_doctors(option["keeps_doctors"]),
            risks=option["risks"],
            why=option["why"],
            citation=option["citation"],
        )

    def _price_over_its_months(self, option: Document) -> str:
        premiums = [entry["premium"] for entry in option["months"] if entry["premium"] is not None]
        if not premiums:
            return _("price not known")
        low, high = min(premiums), max(premiums)
        if formats.whole_money(low) == formats.whole_money(high):
            return _a_month(low)
        return _("%(low)s to %(high)s a month") % {
            "low": formats.whole_money(low),
            "high": formats.whole_money(high),
        }

    def _now(self, month: Document) -> Span:
        gap = month["gap"]
        if gap is None:
            return self._of_option(month, month["in_force"], month["note"] or "", None)
        return Span("", _gap(gap["kind"]), "", gap["what"], _day(gap["choose_by"]), is_gap=True)

    def _best(self, month: Document, spans: Mapping[str, Document]) -> Span:
        span = spans.get(month["month"])
        if month["recommended"] is None:
            return Span("", _("No cover is known"), "", span["why"] if span else "", None, is_gap=True)
        choose_by = _day(span["choose_by"]) if span else None
        return self._of_option(month, month["recommended"], span["why"] if span else "", choose_by)

    def _of_option(self, month: Document, name: str, note: str, choose_by: str | None) -> Span:
        price = self._prices[name].get(month["month"], {}).get("premium")
        return Span("", self._options[name]["name"], _premium(price), note, choose_by, is_gap=False)

    def _spans(self, read: Callable[[Document], Span]) -> list[Span]:
        """Months in a row with the same cover and price; the first of them says what to do."""
        found: list[tuple[Document, Document, Span]] = []
        for month in self._path.get("months", ()):
            span = read(month)
            if found and _is_alike(found[-1][2], span):
                first, _last, before = found.pop()
                found.append((first, month, before))
            else:
                found.append((month, month, span))
        return [replace(span, months=_range(first, last)) for first, last, span in found]


def _range(first: Document, last: Document) -> str:
    """From month to month; a gap that begins or ends within a month, by the day."""
    begins, ends = first["gap"], last["gap"]
    if begins is not None and ends is not None and not begins["first"].endswith("-01"):
        return _("%(first)s to %(last)s") % {"first": formats.day(begins["first"]), "last": formats.day(ends["last"])}
    if first["month"] == last["month"]:
        return formats.month(first["month"])
    return pgettext("months", "%(first)s to %(last)s") % {
        "first": formats.month(first["month"]),
        "last": formats.month(last["month"]),
    }


def _percent(share: Any) -> str:
    return formats_of(formats.language()).percent(Decimal(str(share)))


def _is_alike(one: Span, other: Span) -> bool:
    if one.is_gap and other.is_gap and (one.choose_by is None) != (other.choose_by is None):
        return False  # what could be chosen in time, and what could not, are two things to tell
    return (one.cover, one.price, one.is_gap) == (other.cover, other.price, other.is_gap)


def _day(text: str | None) -> str | None:
    return formats.day(text) if text else None


def _with_care(option: Document) -> str:
    """Premium and care of an average month; at most so much where the plan's terms are not known."""
    if option["a_month"] is None:
        return _("not known")
    if option["is_at_most"]:
        return _("at most %(amount)s a month") % {"amount": formats.whole_money(option["a_month"])}
    return _("about %(amount)s a month") % {"amount": formats.whole_money(option["a_month"])}


def _premium(amount: Any) -> str:
    return _("price not known") if amount is None else _a_month(amount)


def _a_month(amount: Any) -> str:
    if amount is None:
        return _("not known")
    return _("%(amount)s a month") % {"amount": formats.whole_money(amount)}


def _gap(kind: str) -> str:
    return {
        "uninsured": _("No cover"),
        "hospital_only": _("Hospital stays only (Part A)"),
        "not_told": _("Not told"),
    }[kind]


def _standing(code: str) -> str:
    return {
        "in_force": _("You have it"),
        "likely": _("Likely open to you"),
        "possible": _("Not sure yet"),
        "ask": _("Ask about it"),
    }[code]


def _doctors(keeps: bool | None) -> str:
    if keeps is None:
        return _("not known")
    return _("yes") if keeps else _("no")
