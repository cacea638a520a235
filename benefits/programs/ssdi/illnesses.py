"""Names of illnesses near to what a person wrote, to be offered for confirmation. Nothing is decided by likeness.

The list is `illnesses.yaml` and the names of the Compassionate Allowances. Words are compared without accents, capitals
and joining words, word by word: letters may be missing, doubled or swapped, and a short name has to be written exactly.
Only so many words are read, so that the time is bounded whatever is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from benefits.case import Diagnosis
from benefits.law import load_yaml
from benefits.programs.ssdi import illness_words as words
from benefits.programs.ssdi.medical_fast_tracks import fast_track, plain, said_of
from benefits.result.messages import Message

MOST_SUGGESTED = 4
_LONGEST_TEXT, _MOST_WORDS, _MOST_IN_A_NAME = 200, 16, 6
_EXACT, _ALIKE, _ALIKE_SHORT, _WORD_ALIKE = 100, 84, 88, 72
_DETAILS = ("inoperable", "recurrent")
_SHORT_WORD, _SHORTEST_NAME, _SHORT_NAME = 3, 5, 7  # letters

_FILLERS = frozenset(
    {
        "of", "the", "de", "del", "la", "el", "los", "las", "a", "an", "en", "in", "al", "my", "mi", "his", "her",
        "with", "con", "and", "y", "i", "have", "has", "tengo", "tiene",
    }
)  # fmt: skip
_SAME = {"ca": "cancer", "cancers": "cancer", "tumour": "tumor", "leukaemia": "leukemia", "carcinomas": "carcinoma"}
_STAGE = re.compile(r"\b(?:stage|stg|etapa|estadio|fase) (?P<number>iv|four|4|i{1,3}|one|two|three|[0-3])[abc]?\b")
_LAST_STAGES = {"iv", "four", "4"}
_SITE = (
    r"(?:bones?|liver|brain|lungs?|spine|lymph|nodes?|skin|hip|ribs?|pelvis|adrenals?|huesos?|higado|cerebro|"
    r"pulmon(?:es)?|columna|ganglios)"
)
_LINK = r"(?:(?:to|in|into|a|al|en|the|my|her|his|el|la|los|mi|and|y) )*"
_JOINED = rf"{_LINK}{_SITE}(?: {_LINK}{_SITE})*"
_SPREAD_WORD = r"(?:mets?|metastas\w*|metastat\w*|metastiz\w*|has spread|spread|extendido|diseminado|regado|propagado)"
_SPREAD = re.compile(rf"\b{_SITE} mets?\b|\b{_SPREAD_WORD}(?: {_JOINED})?\b")
_NOT_SPREAD = re.compile(
    rf"\b(?:no|not|non|without|sin|hasnt|has not|never|no se ha)(?: yet)? {_SPREAD_WORD}\b|\bnonmetastatic\b"
)


@dataclass(frozen=True, slots=True)
class IllnessSuggestion:
    """A name to be offered: `condition` is what would be kept, `title` what is read.

    `metastatic` is whether the person's words say so of a cancer, never a guess; `score` is the likeness, 100 at most.
    """

    condition: str
    title: Message
    metastatic: bool | None
    score: int


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    condition: str


@dataclass(frozen=True, slots=True)
class _Likeness:
    score: int
    first: int
    last: int
    condition: str

    def holds(self, other: _Likeness) -> bool:
        """Whether it reads the other's words and more."""
        wider = self.last - self.first > other.last - other.first
        return wider and self.first <= other.first and other.last <= self.last

    def overlaps(self, other: _Likeness) -> bool:
        """Whether both read some of the same words."""
        return self.first < other.last and other.first < self.last


def suggest_illnesses(text: str) -> tuple[IllnessSuggestion, ...]:
    """The few names nearest to the words, nearest first; none when nothing is near. Letters beyond 200 are not read."""
    said = plain(text[:_LONGEST_TEXT])
    stages = {found["number"] for found in _STAGE.finditer(said)}
    rest = _NOT_SPREAD.sub(" ", _STAGE.sub(" ", said))
    spread = rest == _STAGE.sub(" ", said) and bool(_SPREAD.search(rest) or "mbc" in rest.split())
    named = _parts(_SPREAD.sub(" ", rest))[:_MOST_WORDS]
    far = spread or bool(stages & _LAST_STAGES)
    if not named and spread:
        named = ("cancer",)
    kept = _fullest(sorted(_likenesses(named), key=lambda like: (-like.score, like.first - like.last, like.first)))
    scores = {like.condition: like.score for like in reversed(kept)}
    offered = [_suggestion(name, said, far, scores[name]) for name in dict.fromkeys(like.condition for like in kept)]
    return tuple(one for one in offered if _keeps_the_fast_track(said, one))[:MOST_SUGGESTED]


def _fullest(found: list[_Likeness]) -> list[_Likeness]:
    """Those that read most of the words; what is only alike gives way to what is written exactly."""
    widest = [like for like in found if not any(other.holds(like) for other in found)]
    exact = [like for like in widest if like.score == _EXACT]
    return [like for like in widest if like.score == _EXACT or not any(like.overlaps(other) for other in exact)]


def _suggestion(condition: str, said: str, far: bool, score: int) -> IllnessSuggestion:
    spread = far and condition in _list().spreading
    details = [detail for detail in _DETAILS if said_of(said, detail)]
    name = ", ".join((condition, *details))  # as the rules read it from what a person writes herself
    read = Message(condition[0].upper() + condition[1:])
    if details:
        read = words.WITH_DETAILS(illness=read, details=tuple(words.DETAILS[detail] for detail in details))
    title = (words.SPREAD if spread else words.NAMED)(illness=read)
    return IllnessSuggestion(name, title, True if spread else None, score)


def _keeps_the_fast_track(said: str, offered: IllnessSuggestion) -> bool:
    """Whether the name leads to what the person's own words lead to already, if they lead to anything."""
    own = fast_track(Diagnosis(said)).allowance
    return own is None or own == fast_track(Diagnosis(offered.condition, metastatic=offered.metastatic)).allowance


def _likenesses(named: tuple[str, ...]) -> Iterator[_Likeness]:
    for length in range(1, min(len(named), _MOST_IN_A_NAME) + 1):
        for first in range(len(named) - length + 1):
            window = named[first : first + length]
            for written in {window, window[::-1]}:
                for name, score in _near(written):
                    yield _Likeness(score, first, first + length, name.condition)


def _near(window: tuple[str, ...]) -> Iterator[tuple[_Name, int]]:
    """The names of as many words that the words are, or are nearly."""
    book = _list()
    text = " ".join(window)
    exact = book.exact.get(text, ())
    yield from ((_Name(window, condition), _EXACT) for condition in exact)
    if exact or len(text) < _SHORTEST_NAME:
        return
    from rapidfuzz import fuzz, process  # late: most screens match no words, and it takes a while to import

    least = _ALIKE_SHORT if len(text) <= _SHORT_NAME else _ALIKE
    for candidate, score, _place in process.extract(
        text, book.by_length.get(len(window), ()), scorer=fuzz.ratio, score_cutoff=least, limit=MOST_SUGGESTED
    ):
        if len(candidate) >= _SHORTEST_NAME and all(map(_alike, window, candidate.split())):
            for condition in book.exact[candidate]:
                yield _Name(window, condition), min(int(score), _EXACT - 1)


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) <= _SHORT_WORD:
        return one == other
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) >= _WORD_ALIKE


def _parts(text: str) -> tuple[str, ...]:
    return tuple(_SAME.get(word, word) for word in plain(text).split() if word not in _FILLERS)


@dataclass(frozen=True, slots=True)
class _List:
    exact: Mapping[str, tuple[str, ...]]  # the illnesses of each name
    by_length: Mapping[int, tuple[str, ...]]  # the names by their number of words
    spreading: frozenset[str]


@lru_cache(maxsize=1)
def _list() -> _List:
    exact: dict[str, dict[str, None]] = {}
    spreading = set()
    for condition, entry in _rows("illnesses.yaml", "illnesses").items():
        if entry.get("spreads"):
            spreading.add(condition)
        for name in (condition, *entry.get("words", ()), *entry.get("drugs", ())):
            exact.setdefault(" ".join(_parts(name)), {})[condition] = None
    for row in _rows("compassionate_allowances.yaml", "conditions"):
        own = [row["name"], row["name"].split(" - ")[0].split(" (")[0], *row.get("words", ())]
        names = [" ".join(_parts(name)) for name in own]
        known = next((condition for name in names for condition in exact.get(name, ()) if _leads(condition, row)), None)
        condition = known or (row["words"][0] if row.get("words") else row["name"])
        if set(row.get("needs", ())) and known is None:
            spreading.add(condition)
        for name in names:
            exact.setdefault(name, {condition: None})
    for name in [name for name in exact if name.count(" ") == 1 and len(name) > _SHORT_NAME]:
        exact.setdefault(name.replace(" ", ""), exact[name])  # the space is easily missed
    by_length: dict[int, list[str]] = {}
    for name in exact:
        by_length.setdefault(len(name.split()), []).append(name)
    return _List(
        {name: tuple(conditions) for name, conditions in exact.items()},
        {length: tuple(names) for length, names in by_length.items()},
        frozenset(spreading),
    )


def _leads(condition: str, row: dict[str, Any]) -> bool:
    """Whether a name leads to a row of the list of allowances; a row without words is led to by no name."""
    answered = Diagnosis(condition, metastatic=True, inoperable=True, recurrent=True)
    return not row.get("words") or fast_track(answered).allowance == row["name"]


def _rows(file: str, key: str) -> Any:
    book = load_yaml(Path(__file__).parent / file)
    if not isinstance(book, Mapping):
        raise ValueError(f"{file}: a table is expected")
    return book[key]
