"""Offering a name for an illness as a person wrote it. Her words stay what they are until she chooses another."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from django.utils.translation import get_language

from benefits import IllnessSuggestion, in_words, suggest_illnesses
from screener.cases.contents import Contents
from screener.intake import paths
from screener.intake.asking import Section
from screener.intake.pages import Page
from screener.intake.saving import owned, replace

_CONDITION, _METASTATIC = "patient.diagnosis.condition", "patient.diagnosis.metastatic"
_CHOOSE, _KEEP = "illness:", "illness-kept"
_ON_ITS_WAY = {"next", "plan"}  # the buttons that a question may come before, once


@dataclass(frozen=True, slots=True)
class Choice:
    """A name that is offered."""

    condition: str
    title: str


def offered(contents: Contents, section: Section) -> list[Choice]:
    """The names to choose from on the page that asks for the illness; none when its words are clear, or are to stay."""
    if _CONDITION not in owned(section.parts) or contents.illness_kept == said(contents):
        return []
    return [Choice(one.condition, in_words(one.title, get_language() or "en")) for one in _unclear(contents)]


def settle(contents: Contents, section: Section, page: Page) -> bool:
    """Take the choice that a button made; whether the page has to ask for one first, which it does once."""
    if _CONDITION not in owned(section.parts):
        return False
    words = said(contents)
    if page.go == _KEEP:
        contents.illness_kept = words
    elif page.go.startswith(_CHOOSE):
        return not _chosen(contents, page)
    elif page.go in _ON_ITS_WAY and contents.illness_asked != words and offered(contents, section):
        contents.illness_asked = words
        return True
    return False


def _chosen(contents: Contents, page: Page) -> bool:
    """Whether the name was among those offered for the words as they are now."""
    name = page.go.removeprefix(_CHOOSE)
    choice = next((one for one in _unclear(contents) if one.condition == name), None)
    if choice is None:
        return said(contents) == name
    document = deepcopy(contents.document)
    paths.put(document, _CONDITION, choice.condition)
    if choice.metastatic is not None and paths.get(document, _METASTATIC) is None:
        paths.put(document, _METASTATIC, choice.metastatic)
    replace(contents, document, page.name)
    contents.illness_kept = choice.condition
    return True


def _unclear(contents: Contents) -> tuple[IllnessSuggestion, ...]:
    """The names for the words, unless the words are one of them and say nothing more."""
    words = said(contents)
    named = suggest_illnesses(words) if words else ()
    answered = paths.get(contents.document, _METASTATIC) is not None
    clear = any(_plain(one.condition) == _plain(words) and (answered or one.metastatic is None) for one in named)
    return () if clear else named


def said(contents: Contents) -> str:
    """The illness in the words that are kept; blank when nothing is."""
    return str(paths.get(contents.document, _CONDITION) or "")


def _plain(words: str) -> str:
    return words.replace("_", " ").casefold().strip()
