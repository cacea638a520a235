"""Single questions out of their sections, by the path of the case they answer: for pages that ask a few of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from screener.fields import Words
from screener.intake.asking import Ask, Group, Part, Rows, Section, YearTable
from screener.intake.sections import ASIDE, SECTIONS
from screener.plan.paths import ASKED_AS

_PLACE = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Asked:
    """What asks for a path: one question, or a whole list or table; and the section it belongs to."""

    slug: str
    part: Ask | Rows | YearTable


def asked_for(path: str) -> Asked | None:
    """The question for a path such as ``caregivers[0].employer.hired_on``; None when the interview has none."""
    path = ASKED_AS.get(path, path)
    found = _by_pattern().get(_PLACE.sub("[]", path))
    if found is None:
        return None
    if isinstance(found.part, Ask):  # named by itself: whatever it hangs on has been looked at
        return Asked(found.slug, replace(found.part, path=path, when=None))
    return Asked(found.slug, replace(found.part, path=path))


def section_of(
    slug: str, title: Words, paths: Iterable[str], own_words: Mapping[str, tuple[Words, Words]] = MappingProxyType({})
) -> Section:
    """A page that asks for some paths. Those the interview has no question for are left out.

    `own_words` has, by path, a question as it is asked away from its section: of oneself, and of another.
    """
    asked_once = {asked.part.path: asked for asked in map(asked_for, paths) if asked is not None}
    found = [_worded(asked, own_words.get(path)) for path, asked in asked_once.items()]
    return Section(
        slug,
        title,
        parts=tuple(_parts(asked.part for asked in found)),
        covers=tuple(dict.fromkeys(asked.slug for asked in found)),
    )


def _worded(asked: Asked, words: tuple[Words, Words] | None) -> Asked:
    if words is None or not isinstance(asked.part, Ask):
        return asked
    you, they = words
    return replace(asked, part=replace(asked.part, you=you, they=they))


def _parts(asked: Iterable[Ask | Rows | YearTable]) -> Iterator[Part]:
    """Questions in a row as one group; a list or a table stands for itself."""
    row: list[Ask] = []
    for part in asked:
        if isinstance(part, Ask):
            row.append(part)
            continue
        if row:
            yield Group("", tuple(row))
            row = []
        yield part
    if row:
        yield Group("", tuple(row))


@cache
def _by_pattern() -> Mapping[str, Asked]:
    """Every question of the interview by its path without the places of lists; the first of two that ask the same."""
    found: dict[str, Asked] = {}
    for section in (*SECTIONS.values(), *ASIDE.values()):
        for path, part in _walk(section.parts, ""):
            found.setdefault(path, Asked(section.slug, part))
    return found


def paths_of(section: Section) -> list[str]:
    """The paths a page asks for, a list or a table by its own."""
    return [
        path
        for part in section.parts
        for path in ([ask.path for ask in part.asks] if isinstance(part, Group) else [part.path])
    ]


def _walk(parts: Iterable[Part], prefix: str) -> Iterator[tuple[str, Ask | Rows | YearTable]]:
    for part in parts:
        if isinstance(part, Group):
            yield from ((f"{prefix}{ask.path}", ask) for ask in part.asks if not ask.elsewhere)
            continue
        path = f"{prefix}{part.path}"
        yield path, part
        if isinstance(part, Rows):
            yield from _walk(part.parts, f"{path}[].")
