"""A packet as a page, a PDF and plain text show it: plain values alone, so that another process can lay it out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from benefits import Case, Packet, Status, state_of


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
        "about": form.about,
        "for_employer": form.for_employer,
        "state": state,
        "whose": name,
        "answered": packet.answered,
        "blank": packet.blank,
        "asked": packet.answered + packet.blank,
        "sections": [
            {
                "title": title,
                "boxes": [
                    {
                        "number": box.number,
                        "label": box.label,
                        "asks": box.asks,
                        "status": box.status.value,
                        "answer": box.answer,
                        "why": box.why,
                    }
                    for box in boxes
                ],
            }
            for title, boxes in groupby(packet.boxes, key=lambda box: box.section)
        ],
    }


def lines_of(sheet: dict[str, Any]) -> Iterator[str]:
    """The sheet as plain text: the heading, and each box in a line with its answer."""
    yield f"{sheet['number']}: {sheet['name']}"
    for section in sheet["sections"]:
        yield ""
        yield section["title"]
        for box in section["boxes"]:
            if box["status"] != Status.NOT_ASKED.value:
                yield f"{box['number']} {box['label']}: {box['answer'] or '____________'}".strip()
