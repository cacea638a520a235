"""A result in Spanish says what the one in English says: the same amounts and dates, and no English sentence."""

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from babel import Locale

from benefits import notice_letter, parse_case, screen, to_document
from benefits.directory.resources import directory
from benefits.directory.state_doors import doors_by_state
from benefits.result import messages

CASES = sorted((Path(__file__).parents[3] / "fixtures" / "cases").glob("*.json"))
MONTHS = {
    language: [str(Locale(language).months["format"]["wide"][month]) for month in range(1, 13)]
    for language in ("en", "es")
}
TYPED = {"label", "person_label", "patient_name"}  # what the person typed herself
OFFICIAL = {"compassionate_allowance"}  # as Social Security's list has it, which is English
_ENGLISH = re.compile(r"\b(?:the|and|you|your|of|is|are|not|for|with|this|that|when|from|which)\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^)]*\)|“[^”]*”")


def document(path, language):
    return to_document(screen(parse_case({**json.loads(path.read_text()), "language": language})))


def texts(value, key=""):
    """Every text of a document with the name it stands under, in order; law and addresses are the same everywhere."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in {"citation", "url", "language"}:
                yield from texts(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, key)
    elif isinstance(value, str):
        yield key, value


def figures(text, language):
    """The amounts, days and months of a text, however the language orders them."""
    named = re.findall(rf"\b({'|'.join(MONTHS[language])})(?= (?:de )?\d)", text)
    months = [MONTHS[language].index(name) for name in named]
    return Counter(re.findall(r"\d+(?:[.,]\d+)*%?", text)) + Counter(f"month {month}" for month in months)


def is_english(text):
    """Whether a text reads as English; one such word may stand in a name."""
    return len(_ENGLISH.findall(_IN_BRACKETS.sub("", text))) > 1


def names_kept():
    """Names that are the same in every language: helpers and offices of states."""
    doors = (door for doors in doors_by_state().values() for door in _each(doors))
    return {str(entry.resource.name) for entry in directory()} | {door.name for door in doors}


def _each(doors):
    found = (doors.medicaid, doors.counselors, doors.cancer_screening, doors.insurance, doors.medicines)
    return [door for door in found if door is not None]


@pytest.mark.usefixtures("spanish_is_offered")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_amounts_and_dates_are_the_same_in_both_languages(path):
    english, spanish = list(texts(document(path, "en"))), list(texts(document(path, "es")))
    assert len(english) == len(spanish)
    for (_key, first), (_same, second) in zip(english, spanish, strict=True):
        assert figures(first, "en") == figures(second, "es"), (first, second)


@pytest.mark.usefixtures("spanish_is_offered")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_sentence_stays_english(path):
    found = document(path, "es")
    assert found["language"] == "es"
    kept = names_kept()
    for key, text in texts(found):
        if key not in TYPED and text not in kept:
            assert not is_english(text), text


@pytest.mark.usefixtures("spanish_is_offered")
def test_the_catalogue_is_loaded_once_for_any_number_of_plans(monkeypatch):
    loaded = []
    real = messages.gettext_module.translation
    monkeypatch.setattr(
        messages.gettext_module, "translation", lambda *given, **more: loaded.append(given) or real(*given, **more)
    )
    for path in CASES:
        document(path, "es")
    assert len(loaded) == 1


@pytest.mark.usefixtures("marked_is_offered")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_text_of_a_result_comes_from_a_catalogue(path):
    """A text of several words without marks is one that no translator ever sees."""
    kept = names_kept()
    unmarked = [
        (key, text)
        for key, text in texts(document(path, "es"))
        if " " in text and "⟦" not in text and key not in TYPED | OFFICIAL and text not in kept
    ]
    assert unmarked == []


@pytest.mark.usefixtures("nothing_is_translated")
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_gets_the_english_plan_where_there_is_no_catalogue_of_its_language(path):
    english, asked = document(path, "en"), document(path, "es")
    assert asked["language"] == "en"
    said = [text for _key, text in texts(asked)]
    assert [text for text in said if "free interpreters" not in text] == [text for _key, text in texts(english)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It begins on May 1, 2029 at $1,250.50.", "en", ["1", "1,250.50", "2029", "month 4"]),
        ("Empieza el 1 de mayo de 2029 con $1,250.50.", "es", ["1", "1,250.50", "2029", "month 4"]),
        ("You may get 7.5% in December 2027.", "en", ["2027", "7.5%", "month 11"]),
    ],
)
def test_figures_are_found_in_any_order(text, language, found):
    assert sorted(figures(text, language).elements()) == found


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("We need the last day of the plan from work.", True),
        ("Necesitamos saber el último día del plan del trabajo.", False),
        ("“Cancer of the Head and Neck” está en la lista (the list of the office).", False),
    ],
)
def test_english_is_told_from_spanish(text, english):
    assert is_english(text) is english


@pytest.mark.usefixtures("spanish_is_offered")
@pytest.mark.parametrize("person", ["patient", "caregivers[0]"])
def test_the_letter_to_the_employer_has_a_copy_to_read_in_spanish(person):
    """The letter itself is English; the copy says the same, with the same numbers."""
    case = parse_case(json.loads(CASES[1].read_text()))
    leave = screen(case).program("fmla", person)
    days = [date(2027, 1, 11), date(2027, 1, 12), date(2027, 2, 1)]
    letter, copy = notice_letter(case, leave, days), notice_letter(case, leave, days, language="es")
    assert is_english(letter)
    assert not is_english(copy)
    assert figures(letter, "en") == figures(copy, "es")
