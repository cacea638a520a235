"""Every page and paper of the demo people, rendered, so that their words can be judged as they are read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_OF_A_CASE = (
    "intake:check",
    "letters:listed",
    "leave:jobs",
    "what_if:compared",
    "packets:choose",
    "plan:print",
    "cases:erase",
)
_SUBJECTS = ("result", "steps", "benefits", "cover", "leave", "money", "questions", "help", "how")
_STANDING = ("start", "about", "privacy", "accessibility", "examples")


def pages() -> Iterator[tuple[str, str]]:
    """The name of each page, and its HTML. A database of its own is made in memory, and let go."""
    os.environ["DATABASE_URL"] = "sqlite:///:memory:"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")
    os.environ["DEBUG"] = "1"  # so that no static files need to be collected first
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    call_command("migrate", verbosity=0)
    yield from pages_in_a_database()


def pages_in_a_database() -> Iterator[tuple[str, str]]:
    """The same, where a database is there already."""
    from django.test import Client
    from django.urls import reverse

    for name in _STANDING:
        yield f"page {name}", Client().get(reverse(name)).content.decode()
    for path in sorted((ROOT / "fixtures" / "cases").glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        yield from _of(path.stem, case)
    yield from _of("nothing answered", {"as_of": "2026-11-24"})


def _of(person: str, case: dict[str, Any]) -> Iterator[tuple[str, str]]:
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import reverse

    from screener.cases import access, store
    from screener.cases.contents import Contents
    from screener.intake.sections import SECTIONS

    client, made = Client(), store.create(Contents(case))
    response = HttpResponse()
    access.hand_over(response, made)
    client.cookies.update(response.cookies)
    for subject in _SUBJECTS:
        yield f"plan {subject}, {person}", _page(client, reverse(f"plan:{subject}", args=[made.id]))
    for name in _OF_A_CASE:
        yield f"page {name}, {person}", _page(client, reverse(name, args=[made.id]))
    for section in SECTIONS:
        yield f"interview {section}, {person}", _page(client, reverse("intake:step", args=[made.id, section]))
    yield from _paper(person, case)


def _page(client: Any, address: str) -> str:
    return str(client.get(address, follow=True).content.decode())


def _paper(person: str, case: dict[str, Any]) -> Iterator[tuple[str, str]]:
    from benefits import parse_case, screen, to_document
    from screener.plan.page import ActionPlan
    from screener.plan.paper.choices import EVERYTHING, Paper, Part
    from screener.plan.paper.door import Door, Room
    from screener.plan.pdf import markup_of

    document = to_document(screen(parse_case(case), with_cover_path=True))
    plan = ActionPlan(document)
    parts = tuple(part for part in Part if part is not Part.LAW)
    for name, paper in (("door", Paper()), ("with parts", Paper(parts)), ("everything", EVERYTHING)):
        yield f"paper {name}, {person}", markup_of(document, plan, Door(plan, Room()), None, paper)
