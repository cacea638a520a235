"""A packet as a page, a PDF and plain text show it: plain values alone, so that another process can lay it out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from benefits import Case, Message, Packet, Status, in_words, state_of
from screener.plan.formats import language


def sheet_of(packet: Packet, case: Case, name: str | None) -> dict[str, Any]:
    """The boxes by section, and how far they are filled. `name` is the helper's, for a helper's form."""
    form = packet.form
    state = form.states.get(state_of(form, case) or "")
    return {
        "number": form.number,
        "name": form.name,
        "agency": form.agency,
        "edition": form.edition,
        "official": form.official if state is None else state["address"],
        "online": form.online,
        "checked_on": form.checked_on.isoformat(),
        "verified": form.verified,
        "about": in_words(form.about, language()),
        "for_employer": form.for_employer,
        "state": state,
        "whose": name,
        "answered": packet.answered,
        "blank": packet.blank,
        "asked": packet.answered + packet.blank,
        "sections": [
            {
                "title": in_words(boxes[0].section, language()),
                "boxes": [
                    {
                        "number": box.number,
                        "label": box.label,
                        "words": _in_other_words(box.words, box.label),
                        "asks": in_words(box.asks, language()),
                        "status": box.status.value,
                        "answer": box.answer,
                        "why": in_words(box.why, language()),
                    }
                    for box in boxes
                ],
            }
            for boxes in [list(found) for _section, found in groupby(packet.boxes, key=lambda box: box.section.text)]
        ],
    }


def _in_other_words(words: Message, label: str) -> str:
    """The words of a box in the reader's language; empty where that is the form's own."""
    said = str(in_words(words, language()))
    return "" if said == label else said


def lines_of(sheet: dict[str, Any]) -> Iterator[str]:
    """The sheet as plain text: the heading, and each box in a line with its answer."""
    yield f"{sheet['number']}: {sheet['name']}"
    for section in sheet["sections"]:
        yield ""
        yield section["title"]
        for box in section["boxes"]:
            if box["status"] != Status.NOT_ASKED.value:
                named = f"{box['words']} ({box['label']})" if box["words"] else box["label"]
                yield f"{box['number']} {named}: {box['answer'] or '____________'}".strip()
