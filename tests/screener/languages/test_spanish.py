"""Spanish as it is shown: no English sentence, the same amounts and dates, and easy to read."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest
from babel import Locale

from scripts.catalogues import catalogue, entries, written
from scripts.reading_ease import EASY, Ease, ease_of, hardest_of, sentences_of
from scripts.sentences import PAGES
from tests.screener.languages.shown import PEOPLE, Shown, everything, printed_by_command
from tests.screener.languages.words import texts_of, without_what_is_kept

pytestmark = pytest.mark.django_db
_ENGLISH = re.compile(r"\b(?:the|and|you|your|of|is|are|not|for|with|this|that|when|from|which|have|it|to)\b", re.I)
_IN_BRACKETS = re.compile(r"\([^)]*\)|“[^”]*”")
_MONTHS = {
    language: {
        str(name).rstrip(".").lower(): number
        for form in ("wide", "abbreviated")
        for number, name in Locale(language, "US").months["format"][form].items()
    }
    for language in ("en", "es")
}
_MONTH = {
    "en": re.compile(rf"\b({'|'.join(_MONTHS['en'])})\b\.?(?= \d)", re.IGNORECASE),
    "es": re.compile(
        rf"(?<=\d de )({'|'.join(_MONTHS['es'])})\b|\b({'|'.join(_MONTHS['es'])})\b\.?(?= (?:de )?\d)", re.IGNORECASE
    ),
}


@cache
def _all(language: str) -> tuple[Shown, ...]:
    """Everything shown in a language, rendered once."""
    return tuple(everything(language))


def is_english(text: str) -> bool:
    """Whether a text reads as English; one such word may stand in a name."""
    return len(_ENGLISH.findall(_IN_BRACKETS.sub("", without_what_is_kept(text)))) > 1


def labels() -> set[str]:
    """The English of what is another in Spanish: a label is too short to be told by its words."""
    return {
        entry.id
        for entry in entries(catalogue("es", PAGES))
        if isinstance(entry.id, str) and entry.id not in written(entry)
    }


@pytest.mark.usefixtures("spanish")
def test_no_sentence_of_a_page_a_paper_or_a_file_is_english() -> None:
    english = labels()
    stayed = {
        text.strip(): shown.name
        for shown in _all("es")
        for text in texts_of(shown)
        if is_english(text) or without_what_is_kept(text).strip() in english
    }
    assert stayed == {}


@pytest.mark.usefixtures("spanish")
def test_no_sentence_of_the_command_line_is_english(capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed_by_command(PEOPLE[0], "es", capsys)
    assert [
        sentence for text in texts_of(shown) for sentence in re.split(r"(?<=[.:?]) ", text) if is_english(sentence)
    ] == []


_COPY = re.compile(r'<details open class="letter-copy">.*?</details>', re.DOTALL)  # only where the page is not English


def figures(shown: Shown, language: str) -> Counter[str]:
    """The amounts, days and months of what is shown, however the language orders them."""
    said = " ".join(texts_of(Shown(shown.name, _COPY.sub("", shown.text))))
    named = [next(filter(None, match.groups())).lower() for match in _MONTH[language].finditer(said)]
    months = Counter(f"month {_MONTHS[language][name]}" for name in named)
    return Counter(re.findall(r"\d+(?:[.,]\d+)*", said)) + months


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("person", PEOPLE)
def test_amounts_and_days_are_the_same_in_both_languages(person: str) -> None:
    """On every page, paper and file of a person."""
    english = {one.name: figures(one, "en") for one in _all("en") if person in one.name}
    spanish = {one.name: figures(one, "es") for one in _all("es") if person in one.name}
    assert len(english) > 40
    differs = {
        name: (english[name] - spanish[name], spanish[name] - english[name])
        for name in english
        if english[name] != spanish[name]
    }
    assert differs == {}


# What is harder, how hard it is, and why it may be. An entry is raised when the words get plainer, and never lowered.
HARDER: dict[str, float] = {}


@pytest.mark.usefixtures("spanish")
def test_every_page_reads_easily() -> None:
    """Fernández-Huerta: 70 to 80 is the fifth to sixth year of school."""
    hard = {}
    for shown in _all("es"):
        sentences = [sentence for text in texts_of(shown) for sentence in sentences_of(without_what_is_kept(text))]
        read = sum(map(ease_of, sentences), Ease(0, 0, 0))
        if read.words and read.score < HARDER.get(shown.name, EASY):
            hard[shown.name] = (round(read.score, 1), hardest_of(sentences, 5))
    assert hard == {}
