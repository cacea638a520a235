"""Nobody needs more than six years of school to read what is shown: every sentence, page by page."""

from __future__ import annotations

import pytest

from scripts.reading_level import (
    GRADE,
    Reading,
    reading_of,
    sentences_by_file,
    sentences_of,
    sentences_on,
    syllables_of,
    together,
    worst_of,
)
from scripts.reading_pages import pages_in_a_database

# What is harder, how hard it is, and why it may be. An entry is lowered when the words get plainer, and never raised.
HARDER = {
    "plan how": (7.0, "the names of the law's figures, with where each stands written"),
    "screener/intake/rhythms.py": (7.0, "labels of treatments: infusion, radiation"),
    "benefits/directory/words.py": (6.2, "what each helper does, in a line, with the names of illnesses"),
}


def allowed(name: str) -> float:
    return next((grade for begins, (grade, _why) in HARDER.items() if name.startswith(begins)), GRADE)


def too_hard(name: str, sentences: list[str]) -> list[str]:
    """The page and its worst sentences, when it is harder than it may be."""
    grade = together(sentences).grade
    if grade <= allowed(name):
        return []
    return [f"{name}: grade {grade:.1f}", *(f"  {hard:.1f}  {sentence}" for hard, sentence in worst_of(sentences, 5))]


def test_every_file_of_sentences_is_easy_enough() -> None:
    assert [line for name, found in sentences_by_file().items() for line in too_hard(name, found)] == []


@pytest.mark.django_db
def test_every_page_and_paper_of_the_demo_people_is_easy_enough() -> None:
    pages = {name: sentences_on(page) for name, page in pages_in_a_database()}
    assert len(pages) > 200
    assert all(pages.values())
    assert [line for name, found in pages.items() for line in too_hard(name, found)] == []


@pytest.mark.parametrize(
    ("sentence", "words", "syllables", "grade"),
    [
        # The formula's usual example: 11.3.
        (
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature",
            13,
            24,
            11.3,
        ),
        ("The cat sat on the mat.", 6, 6, -1.45),
        ("You may appeal a decision within sixty days.", 8, 13, 6.7),
    ],
)
def test_the_formula_gives_its_known_values(sentence: str, words: int, syllables: int, grade: float) -> None:
    reading = reading_of(sentence)
    assert (reading.words, reading.syllables) == (words, syllables)
    assert reading.grade == pytest.approx(grade, abs=0.05)


def test_two_sentences_are_read_as_one_text() -> None:
    assert together(["The cat sat.", "The dog ran off."]) == Reading(sentences=2, words=7, syllables=7)
    assert together([]).grade == 0


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("the", 1),
        ("able", 2),
        ("asked", 1),
        ("needed", 2),
        ("ends", 1),
        ("rates", 1),
        ("changes", 2),
        ("people", 2),
        ("open", 2),
        ("insurance", 3),
        ("eligible", 4),
        ("certification", 5),
        ("disability", 5),
        ("well-known", 2),
        ("doctor's", 2),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word: str, syllables: int) -> None:
    assert syllables_of(word) == syllables


@pytest.mark.parametrize(
    "sentence",
    [
        "Call Social Security at 1-800-772-1213 now.",
        "Call Supplemental Security Income at ssa.gov/apply now.",
        "Call COBRA at 29 USC 1162(2)(A) now.",
    ],
)
def test_names_numbers_and_addresses_count_as_one_short_word(sentence: str) -> None:
    assert reading_of(sentence).syllables == reading_of("Call ten at ten now.").syllables


def test_a_label_is_no_sentence_and_a_colon_ends_one() -> None:
    assert sentences_of("Phone number. Call and say: I want to apply for it.") == ["I want to apply for it."]


def test_a_page_is_read_block_by_block_without_menus() -> None:
    page = "<nav><p>This is in the menu.</p></nav><p>One is <b>here</b> now.</p><ul><li>Two is there now</li></ul>"
    assert sentences_on(page) == ["One is here now.", "Two is there now"]


def test_a_hard_page_is_found_with_its_worst_sentence_first() -> None:
    hard = "Administrative determinations necessitate considerable documentation."
    found = too_hard("a page", ["The cat sat on it.", hard])
    assert found[1].endswith(hard)
