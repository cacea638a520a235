"""Sentences not yet put into a language, and putting them into one.

Rules write whole sentences with named places: ``_("You have {count} work credits.", count=12)``.
`render` translates the sentence and writes each value as the language does (`benefits.result.formats`).
"""

from __future__ import annotations

import gettext as gettext_module
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from benefits.law.calendar import Month, Quarter
from benefits.law.money import Dollars, Percent
from benefits.result.formats import Formats, formats_of, remembered

LOCALE_FOLDER = Path(__file__).parent.parent / "locale"
DOMAIN = "benefits"
ENGLISH = "en"
OFFERED = frozenset({ENGLISH, "es"})
"""The languages a plan is written in. One joins when its catalogue is whole and the pages have it too."""
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
        filled = {**self.values, **values} if self.values else values
        return Message(self.text, MappingProxyType(filled), self.plural)

    def __str__(self) -> str:
        return render(self, ENGLISH)


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
    """The language a person is written to: the one asked for where it is offered and has a catalogue, else English.

    Dates and amounts follow the sentences: half of each language serves nobody.
    """
    if language not in OFFERED or gettext_module.find(DOMAIN, LOCALE_FOLDER, languages=[language]) is None:
        return ENGLISH  # which is what the sentences are written in to begin with
    return language


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence cut at its places: the text with ``%s`` at each, and the names of the values in that order."""

    text: str
    names: tuple[str, ...]

    @classmethod
    def of(cls, sentence: str) -> _Template:
        text: list[str] = []
        names: list[str] = []
        for words, name, form, conversion in Formatter().parse(sentence):
            text.append(words.replace("%", "%%"))
            if name is None:
                continue
            if not name.isidentifier() or form or conversion:
                raise ValueError(f"a place must be a plain name, found {{{name}}}: {sentence}")
            text.append("%s")
            names.append(name)
        return cls("".join(text), tuple(names))


Say: TypeAlias = Callable[[Message], str]
"""Puts a sentence into one language."""


@lru_cache(maxsize=8)
def sayer(language: str) -> Say:
    """What puts sentences into a language (`en`, `es`); raises `KeyError` for a language without formats."""
    catalog = gettext_module.translation(DOMAIN, LOCALE_FOLDER, languages=[language], fallback=True)
    plain: Callable[[str], str] = remembered(catalog.gettext)
    template_of: Callable[[str], _Template] = remembered(lambda text: _Template.of(catalog.gettext(text)))
    template_of_plural: Callable[[str], _Template] = remembered(_Template.of)

    def say(message: Message) -> str:
        values = message.values
        if not values:
            return plain(message.text)
        if message.plural is None:
            template = template_of(message.text)
        else:
            number = cast("int", values["number"])
            template = template_of_plural(catalog.ngettext(message.text, message.plural, number))
        written = []
        for name in template.names:
            value = values[name]
            written.append(writers[type(value)](value))
        return template.text % tuple(written)

    writers = _ValueWriters(_value_writers(formats_of(language), say))
    return say


class _ValueWriters(dict[type, Callable[[Any], str]]):
    """How a value in a sentence is written, by its type; a type that is not there is written as one it comes from."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        found = self[kind] = _writer_of_base(kind, self)
        return found


def _value_writers(language: Formats, say: Say) -> dict[type, Callable[[Any], str]]:
    """How the values in a sentence are written, by their types."""

    def whole(number: int) -> str:
        return language.number(number) if abs(number) >= _GROUPED_FROM else str(number)

    def listed(parts: Iterable[object]) -> str:
        return language.listed(say(Message("{part}", {"part": part})) for part in parts)

    return {
        str: str,
        Message: say,
        Dollars: lambda dollars: language.money(dollars.amount),
        Percent: lambda percent: language.percent(percent.share),
        date: language.day,
        Month: language.month,
        Quarter: lambda quarter: language.month(Month.of(quarter.begins)),
        int: remembered(whole),
        Decimal: language.number,
        tuple: listed,
        list: listed,
    }


def _writer_of_base(kind: type, writers: Mapping[type, Callable[[Any], str]]) -> Callable[[Any], str]:
    """A value of a type made from a known one is written like it."""
    if kind is bool:
        raise TypeError("a yes or no has no words of its own: write two sentences")
    for base in kind.__mro__:
        if base in writers:
            return writers[base]
    raise TypeError(f"no words for a value of type {kind.__name__}")


def render(message: Message | str, language: str) -> str:
    """The sentence in a language (`en`, `es`), its values written as that language writes them."""
    return message if isinstance(message, str) else sayer(language)(message)
