"""The forms as dated data: one file a form, its boxes in the order of the form, read once and checked.

A box is answered from a path of the case or by a computed fact (`facts.py`), is left for the person, or is not filled
here at all. A form whose field list could not be read at a source has no box numbers: they are never made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from benefits.law import BadParameter, load_yaml
from benefits.result.messages import Message

FORMS = Path(__file__).parent / "forms"
PATIENT, HELPER = "patient", "helper"
_NEVER_FOR_AN_EMPLOYER = (
    "patient.diagnosis",
    "patient.esrd",
    "papers.doctors",
    "papers.medicines",
    "papers.tests",
    "papers.other_conditions",
)


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """A box that is asked of some only: the path that decides, for which of its words, and why of nobody else."""

    path: str
    among: tuple[object, ...]
    why: Message


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a form. `from_` is a path of the case, `fact` the name of a computed fact with its `options`.

    Neither: it is left for the person, or with `not_here` filled by somebody else, or by hand. `fields` are the
    beginnings of the names that the fields of the published file have. `label` is the English of the form, `words` the
    same to be put into another language.
    """

    number: str
    section: Message
    label: str
    words: Message
    asks: Message
    from_: str | None = None
    as_: str = ""
    fact: str | None = None
    options: Mapping[str, Any] | None = None
    not_here: Message | None = None
    only_if: OnlyIf | None = None
    fields: tuple[str, ...] = ()
    of_list: str | None = None
    place: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """A form and where its field list was read. `edition` is the one looked at; forms change.

    Smaller `rank` comes first among forms whose programs have the same answer."""

    code: str
    number: str
    name: str
    agency: str
    edition: str
    official: str
    online: str | None
    checked_on: date
    verified: bool
    source: str
    about: Message
    rank: int
    programs: tuple[str, ...]
    person: str
    for_employer: bool
    states: Mapping[str, Mapping[str, str]]
    first_if: str | None
    boxes: tuple[Box, ...]


@lru_cache(maxsize=1)
def forms() -> Mapping[str, Form]:
    """Every form by its code, in the order of the file names. Raises `BadParameter` for a file that is not sound."""
    return {path.stem: _form(path) for path in sorted(FORMS.glob("*.yaml"))}


def _form(path: Path) -> Form:
    read = load_yaml(path)
    if not isinstance(read, dict):
        raise BadParameter(f"{path.name} is no form")
    form = Form(
        code=path.stem,
        number=read["number"],
        name=read["name"],
        agency=read["agency"],
        edition=str(read["edition"]),
        official=read["official"],
        online=read.get("online"),
        checked_on=read["checked_on"],
        verified=read["verified"],
        source=read["source"],
        about=Message(read["about"]),
        rank=read["rank"],
        programs=tuple(read["programs"]),
        person=read.get("person", PATIENT),
        for_employer=read.get("for_employer", False),
        states=read.get("states", {}),
        first_if=read.get("first_if"),
        boxes=tuple(_boxes(read["boxes"])),
    )
    _check(form)
    return form


def _check(form: Form) -> None:
    if not form.verified and any(box.number for box in form.boxes):
        raise BadParameter(f"{form.code}: a list that was not read at a source has no box numbers")
    for box in form.boxes:
        path = box.from_ or ""
        if form.for_employer and (path.startswith(_NEVER_FOR_AN_EMPLOYER) or box.fact in {"illness", "other_illness"}):
            raise BadParameter(f"{form.code}: an employer is told nothing of the illness ({path or box.fact})")


_NAMES_OF_A_BOX = frozenset({"n", "label", "asks", "from", "as", "fact", "with", "not_here", "only_if", "pdf"})


def _boxes(entries: list[dict[str, Any]]) -> Iterator[Box]:
    section = Message("")
    for entry in entries:
        if set(entry) == {"section"}:
            section = Message(entry["section"])
        elif "rows" in entry:
            yield from _rows(entry, section)
        else:
            yield _box(entry, section)


def _rows(entry: Mapping[str, Any], section: Message) -> Iterator[Box]:
    """The boxes of a table, row by row: `{row}` stands for the row, counted from one."""
    for place in range(entry["most"]):
        for inside in entry["boxes"]:
            box = _box(inside, section, place + 1)
            from_ = None if box.from_ is None else f"{entry['rows']}[{place}].{box.from_}"
            yield replace(box, from_=from_, of_list=entry["rows"], place=place)


def _numbered(value: object, row: int) -> object:
    if isinstance(value, list):
        return [_numbered(part, row) for part in value]
    return value.replace("{row}", str(row)) if isinstance(value, str) else value


def _box(written: Mapping[str, Any], section: Message, row: int | None = None) -> Box:
    entry: Mapping[str, Any] = written
    if row is not None:
        entry = {name: _numbered(value, row) for name, value in written.items()}
    if unknown := set(entry) - _NAMES_OF_A_BOX:  # such as the rest of a sentence that a comma cut off
        raise BadParameter(f"{entry.get('label')}: {sorted(unknown)} is not known")
    only_if = entry.get("only_if")
    return Box(
        number=entry.get("n", ""),
        section=section,
        label=entry["label"],
        words=_said(written["label"], row),
        asks=_said(written["asks"], row),
        from_=entry.get("from"),
        as_=entry.get("as", ""),
        fact=entry.get("fact"),
        options=entry.get("with"),
        not_here=None if "not_here" not in entry else Message(entry["not_here"]),
        only_if=None if only_if is None else OnlyIf(only_if["path"], tuple(only_if["among"]), Message(only_if["why"])),
        fields=tuple(entry.get("pdf", ())),
    )


def _said(text: str, row: int | None) -> Message:
    """Words of a form for a reader, with the row of a table where they name it."""
    return Message(text) if row is None or "{row}" not in text else Message(text, {"row": row})
