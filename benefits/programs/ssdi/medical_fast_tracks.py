"""Whether an illness, in the person's own words, is one that Social Security decides fast. Never a medical verdict.

Compassionate Allowances: POMS DI 23022. Cancer listings: 20 CFR part 404 subpart P appendix 1, 13.00. The names stand
in the two YAML files of this folder; they are not complete, so no match means nothing. Words are compared without
accents, capitals and marks, in English and Spanish.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as FilePath

from benefits.case import Diagnosis
from benefits.case.paths import PATHS
from benefits.law import load_yaml
from benefits.programs.ssdi.facts import ALS_NAME
from benefits.result.answers import Path

_FOLDER = FilePath(__file__).parent
_APOSTROPHES = {ord("'"): None, 0x2019: None}

_SAID = {
    "metastatic": (
        "metastatic", "metastasis", "metastases", "metastasized", "stage iv", "stage 4", "stage four", "mbc",
        "metastasico", "metastasica", "metastatico", "metastatica", "etapa iv", "etapa 4", "estadio iv", "estadio 4",
    ),
    "inoperable": (
        "inoperable", "unresectable", "not operable", "no operable", "irresecable", "cannot be removed by surgery",
    ),
    "recurrent": (
        "recurrent", "recurrence", "recurred", "came back", "recurrente", "recidiva", "recidivante", "reaparecio",
    ),
}  # fmt: skip
_DENIED = (
    "non metastatic", "not metastatic", "no metastatic", "nonmetastatic", "no metastasis", "no metastases",
    "without metastasis", "without metastases", "no metastasico", "no metastasica", "no metastatico", "sin metastasis",
    "not inoperable", "not unresectable", "not recurrent", "no recurrence", "without recurrence", "no recurrente",
    "sin recurrencia",
)  # fmt: skip
_ASKED = {
    "metastatic": PATHS.patient.diagnosis.metastatic,
    "inoperable": PATHS.patient.diagnosis.inoperable,
    "recurrent": PATHS.patient.diagnosis.recurrent,
}
_FILLERS = frozenset({"of", "the", "de", "del", "la", "el", "los", "las", "a", "an", "en", "in"})
_DESCRIPTIONS = frozenset(
    {
        "metastatic", "metastasico", "metastasica", "metastatico", "metastatica", "recurrent", "recurrente",
        "recidivante", "inoperable", "unresectable", "irresecable", "invasive", "invasivo", "advanced", "avanzado",
    }
)  # fmt: skip
_STAGES = ("stage iv", "stage 4", "stage four", "etapa iv", "etapa 4", "estadio iv", "estadio 4")


@dataclass(frozen=True, slots=True)
class FastTrack:
    """What the words lead to.

    `allowance` is the name on Social Security's list, `section` its place in the manual, `listing` the number of the
    cancer listing. `asks` are the answers that could still bring the illness onto the list.
    """

    allowance: str | None = None
    section: str | None = None
    listing: str | None = None
    asks: tuple[Path, ...] = ()

    @property
    def is_als(self) -> bool:
        """Amyotrophic lateral sclerosis has rules of its own: no waiting months, Medicare at once."""
        return self.allowance == ALS_NAME


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    section: str | None
    phrases: tuple[tuple[str, str], ...]
    needs: tuple[str, ...]
    unless: tuple[str, ...]


def fast_track(diagnosis: Diagnosis) -> FastTrack:
    """The fast track for a diagnosis, as far as its words and answers tell."""
    if diagnosis.condition is None:
        return FastTrack()
    return _matched(diagnosis.condition, diagnosis.metastatic, diagnosis.inoperable, diagnosis.recurrent)


@lru_cache(maxsize=4096)
def _matched(words: str, metastatic: bool | None, inoperable: bool | None, recurrent: bool | None) -> FastTrack:
    text = plain(words)
    answered = {"metastatic": metastatic, "inoperable": inoperable, "recurrent": recurrent}
    known = {name: _said(text, name) if answer is None else answer for name, answer in answered.items()}
    listing = _longest(text, _listings())
    asks: dict[Path, None] = {}
    best: tuple[int, _Entry] | None = None
    for entry in _allowances():
        length = _fits(text, entry)
        if not length:
            continue
        if not entry.needs or any(known[need] for need in entry.needs):
            if best is None or length > best[0]:
                best = (length, entry)
        else:
            asks.update({_ASKED[need]: None for need in entry.needs if known[need] is None})
    number = None if listing is None else listing.name
    if best is None:
        return FastTrack(listing=number, asks=tuple(asks))
    return FastTrack(best[1].name, best[1].section, number)


def plain(words: str) -> str:
    """Lower case, without accents and marks; codes such as ``breast_cancer`` become words."""
    letters = unicodedata.normalize("NFKD", words.translate(_APOSTROPHES))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def _said(text: str, qualifier: str) -> bool | None:
    """Whether the words themselves say it; None when they do not speak of it."""
    kept = text
    for phrase in _DENIED:
        kept = _without(kept, phrase)
    return True if any(_holds(kept, phrase) for phrase in _SAID[qualifier]) else None


def _holds(text: str, phrase: str) -> bool:
    return f" {phrase} " in f" {text} "


def _without(text: str, phrase: str) -> str:
    return f" {text} ".replace(f" {phrase} ", " ").strip()


def _stripped(text: str) -> str:
    """The words that name the illness, without those that describe it or join them."""
    for phrase in (*_DENIED, *_STAGES):
        text = _without(text, phrase)
    return " ".join(word for word in text.split() if word not in _FILLERS and word not in _DESCRIPTIONS)


def _fits(text: str, entry: _Entry) -> int:
    """The length of the longest phrase of the entry found in the text, or zero."""
    if any(_holds(text, phrase) for phrase in entry.unless):
        return 0
    stripped = _stripped(text)
    return max(
        (len(phrase) for phrase, bare in entry.phrases if _holds(text, phrase) or (bare and _holds(stripped, bare))),
        default=0,
    )


def _longest(text: str, entries: tuple[_Entry, ...]) -> _Entry | None:
    fitting = [(length, entry) for entry in entries if (length := _fits(text, entry))]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


@lru_cache(maxsize=1)
def _allowances() -> tuple[_Entry, ...]:
    return _entries("compassionate_allowances.yaml", "conditions", "name")


@lru_cache(maxsize=1)
def _listings() -> tuple[_Entry, ...]:
    return _entries("cancer_listings.yaml", "listings", "number")


def _entries(file: str, key: str, name: str) -> tuple[_Entry, ...]:
    book = load_yaml(_FOLDER / file)
    if not isinstance(book, Mapping):
        raise ValueError(f"{file}: a table is expected")
    return tuple(
        _Entry(
            name=str(row[name]),
            section=row.get("poms"),
            phrases=tuple((words, _stripped(words)) for words in map(plain, row.get("words", ()))),
            needs=tuple(row.get("needs", ())),
            unless=tuple(map(plain, row.get("unless", ()))),
        )
        for row in book[key]
    )
