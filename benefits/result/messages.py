"""Sentences not yet put into a language, and putting them into one.

Rules write whole sentences with named places: ``_("You have {count} work credits.", count=12)``.
`render` translates the sentence and writes each value as the language does: dates, months, money, percentages, lists.
"""

from __future__ import annotations

import gettext as gettext_module
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from benefits.law.calendar import Month, Quarter
from benefits.law.money import Dollars, Percent

LOCALE_FOLDER = Path(__file__).parent.parent / "locale"
DOMAIN = "benefits"
ENGLISH = "en"
_NOTHING: Mapping[str, object] = MappingProxyType({})
_GROUPED_FROM = 10_000  # smaller whole numbers may be years, which are never grouped


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places and the values that go there. `plural` is chosen by the value named `number`."""

    text: str
    values: Mapping[str, object] = field(default_factory=lambda: _NOTHING)
    plural: str | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two messages the same sentence: the words and the values, without writing them out."""
        values = ((name, _key_of(value)) for name, value in self.values.items())
        return (self.text, *values)

    def __call__(self, **values: object) -> Message:
        """The same sentence with its places filled: ``words.TOO_FEW(needed=20)``."""
        return Message(self.text, MappingProxyType({**self.values, **values}), self.plural)

    def __str__(self) -> str:
        return render(self, "en")


def _key_of(value: object) -> object:
    if isinstance(value, Message):
        return value.key
    return tuple(_key_of(part) for part in value) if isinstance(value, tuple | list) else value


def _(text: str, **values: object) -> Message:
    """Mark a sentence for translation."""
    return Message(text, MappingProxyType(values) if values else _NOTHING)


def ngettext(singular: str, plural: str, number: int | None = None, **values: object) -> Message:
    """Mark a sentence that depends on a number, which is also the place ``{number}``; it may be filled in later."""
    named = values if number is None else {"number": number, **values}
    return Message(singular, MappingProxyType(named) if named else _NOTHING, plural)


@lru_cache(maxsize=8)
def written_in(language: str | None) -> str:
    """The language a person is written to: the one asked for where there is a catalogue of it, else English.

    Dates and amounts follow the sentences: half of each language serves nobody.
    """
    if language is None or gettext_module.find(DOMAIN, LOCALE_FOLDER, languages=[language]) is None:
        return ENGLISH  # which is what the sentences are written in to begin with
    return language


def render(message: Message | str, language: str) -> str:
    """The sentence in a language (`en`, `es`), its values written as that language writes them."""
    if isinstance(message, str):
        return message
    catalog = _catalog(language)
    if message.plural is None:
        text = catalog.gettext(message.text)
    else:
        text = catalog.ngettext(message.text, message.plural, cast("int", message.values["number"]))
    if not message.values:
        return text
    return text.format_map({name: write(value, language) for name, value in message.values.items()})


def write(value: object, language: str) -> str:
    """One value as the language writes it."""
    match value:
        case Message():
            return render(value, language)
        case str():
            return value
        case bool():
            raise TypeError("a yes or no has no words of its own: write two sentences")
        case Dollars():
            return _write_money(value.amount, language)
        case Percent():
            return format_percent(value.share, format="#,##0.##%", locale=_locale(language))
        case date():
            return _write_date(value, language)
        case Month():
            return _write_month(value, language)
        case Quarter():
            return _write_month(Month.of(value.begins), language)
        case int():
            return format_decimal(value, locale=_locale(language)) if abs(value) >= _GROUPED_FROM else str(value)
        case Decimal():
            return format_decimal(value, format="#,##0.##", locale=_locale(language))
        case tuple() | list():
            return format_list([write(part, language) for part in value], locale=_locale(language))
    raise TypeError(f"no words for a value of type {type(value).__name__}")


@lru_cache(maxsize=4096)
def _write_money(amount: Decimal, language: str) -> str:
    pattern = "¤#,##0" if amount == amount.to_integral_value() else "¤#,##0.00"
    return format_currency(amount, "USD", format=pattern, locale=_locale(language), currency_digits=False)


@lru_cache(maxsize=4096)
def _write_date(day: date, language: str) -> str:
    return format_date(day, format="long", locale=_locale(language))


@lru_cache(maxsize=1024)
def _write_month(month: Month, language: str) -> str:
    return format_skeleton("yMMMM", month.first_day, locale=_locale(language))


def _locale(language: str) -> str:
    return {"en": "en_US", "es": "es_US"}[language]


@lru_cache(maxsize=8)
def _catalog(language: str) -> gettext_module.NullTranslations:
    return gettext_module.translation(DOMAIN, LOCALE_FOLDER, languages=[language], fallback=True)
