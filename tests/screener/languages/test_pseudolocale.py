"""Every sentence that can be reached stands in a catalogue: in the pseudolocale no word comes out plain."""

from __future__ import annotations

import re

import pytest
from babel import Locale
from django.utils import translation

from tests.screener.languages.opened import BEGIN, END, pseudo
from tests.screener.languages.shown import PEOPLE, everything, printed_by_command
from tests.screener.languages.words import texts_of, without_what_is_kept

pytestmark = pytest.mark.django_db
_PLAIN = re.compile(r"(?<![\w{%])[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*(?!\w)")
_NO_SENTENCE = 3  # letters: "P", "U" of the leave calendar, "de" and "el" of dates, "a. m."
_OF_DAYS = {
    str(name).rstrip(".").lower()
    for kind in ("months", "days")
    for form in ("wide", "abbreviated")
    for name in getattr(Locale("es", "US"), kind)["format"][form].values()
}


def plain_words(text: str) -> list[str]:
    """Each plain word with what stands around it."""
    found = without_what_is_kept(text)
    return [
        found[max(0, match.start() - 40) : match.end() + 40].strip()
        for match in _PLAIN.finditer(found)
        if len(match[0]) >= _NO_SENTENCE and match[0].lower() not in _OF_DAYS
    ]


@pytest.mark.usefixtures("pseudolocale")
def test_no_word_of_a_page_a_paper_or_a_file_stays_plain() -> None:
    shown = list(everything("es"))
    assert len(shown) > 170
    stayed = {words: one.name for one in shown for text in texts_of(one) for words in plain_words(text)}
    assert stayed == {}


@pytest.mark.usefixtures("pseudolocale")
def test_no_word_of_the_command_line_stays_plain(capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed_by_command(PEOPLE[0], "es", capsys)
    assert BEGIN in shown.text
    assert [words for text in texts_of(shown) for words in plain_words(text)] == []


@pytest.mark.usefixtures("pseudolocale")
def test_the_pseudolocale_is_that_of_the_catalogues() -> None:
    with translation.override("es"):
        assert translation.gettext("Save and continue") == pseudo("Save and continue")


def test_a_pseudo_sentence_keeps_its_places_and_is_longer() -> None:
    assert pseudo("Due on {day}") == f"{BEGIN}Dúé ón {{day}} ṽ{END}"
    assert pseudo("%(low)s to <strong>%(high)s</strong>").startswith(f"{BEGIN}%(low)s tó <strong>%(high)s</strong>")


@pytest.mark.parametrize(("text", "found"), [("Save it", ["Save it"]), (pseudo("Save it"), []), ("3 de mayo", [])])
def test_a_plain_word_is_found(text: str, found: list[str]) -> None:
    assert plain_words(text) == found
