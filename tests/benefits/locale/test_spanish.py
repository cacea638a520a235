"""Spanish: the words of the offices, one form of address, plain sentences."""

import re
from functools import lru_cache
from itertools import groupby

import pyphen
import pytest

from benefits.law import load_yaml
from benefits.result.messages import LOCALE_FOLDER
from scripts.catalogues import catalogue, entries, written
from scripts.sentences import PACKAGES

GLOSSARY = load_yaml(LOCALE_FOLDER / "es" / "glossary.yaml")
TERMS = GLOSSARY["terms"]
EASY = 70  # Fernández-Huerta: 70 to 80 is the fifth to sixth year of school
_SYLLABLES = pyphen.Pyphen(lang="es", left=1, right=1)
_ENDS = re.compile(r"[.?!:;]+(?=\s|$)")


@lru_cache(maxsize=1)
def translations():
    """Each sentence in English, with its plural, and each form of its translation."""
    return [
        (
            entry.id if isinstance(entry.id, str) else " ".join(entry.id),
            words,
            min(place for place, _ in entry.locations),
        )
        for package in PACKAGES
        for entry in entries(catalogue("es", package))
        if not entry.fuzzy
        for words in filter(None, written(entry))
    ]


def has(term, text):
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE) is not None


def holds(term, english):
    excepted = any(words.lower() in english.lower() for words in term.get("except", ()))
    return not excepted and any(has(name, english) for name in term["english"])


def ease(text):
    """Fernández-Huerta's reading ease; brackets hold English names and places hold values, and both are left out."""
    plain = re.sub(r"%\(\w+\)[sd]|\([^)]*\)|\{\w+\}|<[^>]*>", "", text)
    words = re.findall(r"[^\W\d_]+", plain)
    syllables = sum(len(_SYLLABLES.positions(word.lower())) + 1 for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / max(1, len(_ENDS.findall(plain)))


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["english"][0])
def test_a_term_is_said_in_the_words_of_the_office(term):
    said = [(english, words) for english, words, _place in translations() if holds(term, english)]
    assert said, "no sentence has this term any more"
    assert [words for _english, words in said if not any(has(spanish, words) for spanish in term["spanish"])] == []


@pytest.mark.parametrize("name", sorted({term["kept"] for term in TERMS if "kept" in term}))
def test_the_english_name_stands_in_brackets_where_the_office_will_use_it(name):
    assert any(re.search(rf"\([^)]*{re.escape(name)}[^)]*\)", words) for _english, words, _place in translations())


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term["english"][0])
def test_a_term_says_where_it_was_read_and_whether_it_was(term):
    assert re.match(r"https?://", term["source"])
    assert isinstance(term["verified"], bool)
    assert set(term) <= {"english", "spanish", "except", "kept", "source", "read_in", "verified", "note"}


@pytest.mark.parametrize("avoided", GLOSSARY["avoid"], ids=lambda avoided: avoided["why"])
def test_words_to_avoid_are_avoided(avoided):
    pattern = re.compile(rf"(?<!\w)(?:{avoided['words'].replace('_', ' ')})(?!\w)", re.IGNORECASE)
    assert [words for _english, words, _place in translations() if pattern.search(words)] == []


def test_questions_open_and_close():
    for _english, words, _place in translations():
        assert words.count("¿") == words.count("?"), words
        assert words.count("¡") == words.count("!") - words.count("!:"), words  # a mark of the leave calendar


def test_a_sentence_ends_as_the_english_does():
    for english, words, _place in translations():
        if english[-1] in ".?:,":
            assert words[-1] == english[-1], words


def test_every_file_reads_easily():
    rooms = groupby(sorted(translations(), key=lambda entry: entry[2]), key=lambda entry: entry[2])
    for room, found in rooms:
        if room.endswith("words.py"):
            text = " ".join(words if words[-1] in ".?" else f"{words}." for _english, words, _place in found)
            assert ease(text) >= EASY, room


def test_no_long_sentence_is_hard():
    long = [words for _english, words, place in translations() if place.endswith(".py") and len(words.split()) >= 12]
    assert [words for words in long if ease(words) < 55] == []


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        ("Llame hoy.", "Comuníquese telefónicamente inmediatamente."),
        ("Pida la carta. Llame al plan.", "Pida la carta y luego llame al plan para que le digan lo que hay que hacer"),
    ],
)
def test_short_words_and_short_sentences_read_easier(easier, harder):
    assert ease(easier) > ease(harder)
