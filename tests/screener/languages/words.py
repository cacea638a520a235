"""The words of what is shown: texts and spoken names of pages, and files; and what is the same in every language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from lxml import html

from benefits import forms, in_words, letter_answers, letter_titles, parse_case, screen, to_document, wider_help
from benefits.directory.resources import directory
from benefits.directory.state_doors import doors_by_state
from benefits.law import load_yaml
from scripts.sentences import ROOT
from tests.screener.languages.shown import CASES, NONSENSE, Shown

SPOKEN = (
    "aria-label",
    "title",
    "placeholder",
    "alt",
    "data-label",
    "data-page",
    "data-of",
    "data-made",
    "data-note",
    "label",
)
_UNSEEN = {"script", "style"}
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]*\w\.(?:gov|org|com|net|edu|json|pdf|mil|us)\b[\w/.#?=&-]*|\S+@\S+"
)
NAMES = {
    "Careplan Compass", NONSENSE, "English", "Español", "EN", "ES", "Word", "JavaScript",
    "Web Content Accessibility Guidelines",
    "Asegúrese de que este valor es mayor o igual a", "Asegúrese de que este valor es menor o igual a",
    "Escoja una opción válida. x no es una de las opciones disponibles",
    "Escoja una opción válida. xyzzy 99999999 no es una de las opciones disponibles",
}  # fmt: skip


def texts_of(shown: Shown) -> Iterator[str]:
    """Each text of a page; a file as one text, for its lines are broken anywhere."""
    if not shown.is_page:
        text = shown.text.replace("\r\n ", "").replace("\r\n", "\n")
        if text.startswith("BEGIN:VCALENDAR"):
            said = re.findall(r"^(?:SUMMARY|DESCRIPTION|LOCATION)[^:]*:(.*)$", text, re.MULTILINE)
            text = " ".join(said).replace("\\,", ",").replace("\\;", ";").replace("\\n", " ")
        yield " ".join(text.split())
        return
    for element in html.fromstring(shown.text).iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag not in _UNSEEN and not _is_english_on_purpose(element):
            yield element.text or ""
            yield from (element.get(name, "") for name in SPOKEN)
        yield element.tail or ""


def _is_english_on_purpose(element: Any) -> bool:
    """What says of itself that it is English: the letter to an employer, and the name of the language."""
    return element.tag != "html" and element.get("lang") == "en"


@cache
def without_what_is_kept(text: str) -> str:
    """A text without addresses, and without what was typed and what is a name in every language."""
    text = _ADDRESS.sub(" ", text)
    for kept in _kept():
        if kept in text:
            text = re.sub(rf"(?<!\w){re.escape(kept)}(?!\w)", " ", text)
    return text


@cache
def _kept() -> tuple[str, ...]:
    kept: set[str] = set(NAMES)
    for path in CASES.glob("*.json"):
        case = json.loads(path.read_text(encoding="utf-8"))
        kept |= set(_typed(case))
        kept |= set(_citations(to_document(screen(parse_case(case), with_cover_path=True))))
    letters = [{"kind": kind} for kind in letter_titles()]
    for first in range(0, len(letters), 13):
        told = parse_case({"as_of": "2026-11-24", "letters": letters[first : first + 13]})
        kept |= set(_citations([in_words(answer, "en") for answer in letter_answers(told)]))
    ill = {"as_of": "2026-11-24", "patient": {"pregnant": True, "diagnosis": {"metastatic": True}}}
    kept |= set(_citations(in_words(wider_help(parse_case(ill)), "en")))
    for form in forms().values():
        kept |= {form.name, form.number, form.agency}
        kept |= {text for state in form.states.values() for text in state.values()}
        kept |= {box.number for box in form.boxes} | {box.label for box in form.boxes}
    kept |= {str(entry.resource.name) for entry in directory()}
    for doors in doors_by_state().values():
        offices = (doors.medicaid, doors.counselors, doors.cancer_screening, doors.insurance, doors.medicines)
        kept |= {office.name for office in offices if office is not None}
    kept |= {name.replace("_", " ") for name in kept} | {name.upper() for name in kept if " " not in name}
    kept |= _listed()
    kept |= {part.strip() for name in kept for part in _ADDRESS.split(name)}
    return tuple(sorted((text for text in kept if len(text) > 1), key=len, reverse=True))


def _listed() -> set[str]:
    """The names on Social Security's list of illnesses, which is English."""
    listed = load_yaml(ROOT / "benefits" / "programs" / "ssdi" / "compassionate_allowances.yaml")
    return {str(entry["name"]) for entry in listed["conditions"]}


def _typed(value: Any) -> Iterator[str]:
    """What a made-up person typed: words with a capital, or several; a code of the format is neither."""
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and (name.endswith("name") or name in {"label", "condition", "id"}):
                yield part
            yield from _typed(part)
    elif isinstance(value, list):
        for part in value:
            yield from _typed(part)


def _citations(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            if name == "citation":
                yield part["text"]
            elif name == "citations":
                yield from (one["text"] for one in part)
            else:
                yield from _citations(part)
    elif isinstance(value, list):
        for part in value:
            yield from _citations(part)
