"""How easy Spanish is to read, by Fernández-Huerta: 206.84 - 60 syllables a word - 1.02 words a sentence.

70 to 80 is the fifth to sixth year of school. Fernández Huerta, Medidas sencillas de lecturabilidad, 1959. What stands
in brackets is an English name, and counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pyphen

EASY = 70
FEWEST_WORDS = 4  # a heading or a label is no sentence
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_END = re.compile(r"(?<=[.!?:;])[)”\"]?\s+|\s(?:[*=]+|\[ \])\s")  # or a mark of a list in plain text
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLES = pyphen.Pyphen(lang="es", left=1, right=1)


@dataclass(frozen=True, slots=True)
class Ease:
    """What was counted in some sentences."""

    sentences: int
    words: int
    syllables: int

    @property
    def score(self) -> float:
        """The ease, the more the easier; a hundred where there is nothing to read."""
        if not self.words:
            return 100.0
        return 206.84 - 60 * self.syllables / self.words - 1.02 * self.words / self.sentences

    def __add__(self, other: Ease) -> Ease:
        return Ease(self.sentences + other.sentences, self.words + other.words, self.syllables + other.syllables)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text. A colon or semicolon ends one: each part is read by itself."""
    plain = " ".join(_IN_BRACKETS.sub("", text).split())
    return [sentence for sentence in _END.split(plain) if len(_WORD.findall(sentence)) >= FEWEST_WORDS]


def ease_of(sentence: str) -> Ease:
    """What is counted in one sentence."""
    words = _WORD.findall(sentence)
    return Ease(1, len(words), sum(map(_syllables_of, words)))


def hardest_of(sentences: Iterable[str], most: int) -> list[tuple[float, str]]:
    """The hardest sentences with their ease, hardest first."""
    return sorted((round(ease_of(sentence).score, 1), sentence) for sentence in set(sentences))[:most]


@lru_cache(maxsize=20_000)
def _syllables_of(word: str) -> int:
    return len(_SYLLABLES.positions(word.lower())) + 1
