"""Everything a person can be shown, in a language: pages, errors, papers, files and letters of made-up people."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from benefits import forms, letter_titles, parse_case, screen, to_document
from screener.cases.contents import Earlier
from screener.intake.sections import SECTIONS
from screener.models import CaseFile
from screener.plan import saved
from screener.plan.page import ActionPlan
from screener.plan.paper.chart_summary import ChartSummary
from screener.plan.paper.choices import EVERYTHING, Paper
from screener.plan.paper.door import Door, Room
from screener.plan.pdf import markup_of
from tests.screener.visits import Visit

CASES = Path(__file__).parents[3] / "fixtures" / "cases"
PEOPLE = ("metastatic_breast_cancer_at_49", "part_time_caregiver_1249_hours")
STANDING = ("start", "about", "privacy", "accessibility", "accuracy", "examples", "cases:erase_all")
OF_A_CASE = (
    "beyond:cost_talk",
    "beyond:wider",
    "beyond:support",
    "beyond:mistake",
    "intake:came_for",
    "intake:check",
    "leave:jobs",
    "leave:own",
    "what_if:compared",
    "plan:print",
)
SUBJECTS = ("result", "steps", "benefits", "cover", "leave", "money", "questions", "help", "how", "changes")
NONSENSE = "xyzzy 99999999"
DAYS = {
    "line-0-first": "12/07/2026",
    "line-0-days_in_a_row": "2",
    "line-0-every_days": "21",
    "line-0-until": "06/30/2027",
}
FORMS = {"line-TOTAL_FORMS": "3", "line-INITIAL_FORMS": "0", "line-MIN_NUM_FORMS": "0", "line-MAX_NUM_FORMS": "3"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person sees, by a name that says where."""

    name: str
    text: str

    @property
    def is_page(self) -> bool:
        return self.text.lstrip().startswith("<")


def case_of(person: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((CASES / f"{person}.json").read_text(encoding="utf-8"))
    return {name: value for name, value in document.items() if name != "language"}


def everything(language: str, people: tuple[str, ...] = PEOPLE) -> Iterator[Shown]:
    """All of it; needs a database."""
    yield from _standing(language)
    yield from _errors(language)
    for person in people:
        yield from _of(person, case_of(person), language)
        yield from papers(person, case_of(person), language)
    yield from _of("nobody", {"as_of": "2026-11-24"}, language)
    yield from _letters(language)
    yield from _packets(language)
    yield from _interview_of_nonsense(language)
    yield from _answers_that_contradict(language)


def _client(language: str, **more: Any) -> Client:
    return Client(headers={"Accept-Language": language}, raise_request_exception=False, **more)


def _page(name: str, response: Any) -> Shown:
    return Shown(f"{name} ({response.status_code})", response.content.decode())


def _standing(language: str) -> Iterator[Shown]:
    for name in STANDING:
        yield _page(name, _client(language).get(reverse(name)))


def _errors(language: str) -> Iterator[Shown]:
    client = _client(language)
    yield _page("no such page", client.get("/nowhere/"))
    yield _page("no such case file", client.get(reverse("plan:result", args=[uuid4()])))
    yield _page("no file chosen", client.post(reverse("cases:open"), follow=True))
    strict = _client(language, enforce_csrf_checks=True)
    yield _page("not sent from here", strict.post(reverse("cases:begin"), {"door": "9", "a.b": "99"}))
    with translation.override(language):
        for template in ("400.html", "403.html", "500.html", "errors/too_large.html", "errors/too_often.html"):
            yield Shown(template, render_to_string(template))
        kept = {"fields": [("a.b", "99")], "shown": [("a.b", "99")], "address": "/", "most_open": 20}
        for template in ("errors/not_saved.html", "errors/too_many_open.html"):
            yield Shown(template, render_to_string(template, kept))
        yield Shown("busy", render_to_string("plan/busy.html", {"case_id": uuid4(), "seconds_left": 60}))


def visit_of(document: dict[str, Any], language: str, **more: Any) -> Visit:
    visit = Visit.with_answers(document, **more)
    visit.client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    return visit


def _of(person: str, document: dict[str, Any], language: str) -> Iterator[Shown]:
    earlier = Earlier(document, saved.record_of(to_document(screen(parse_case(document)))))
    changed = {**document, "household": {**document.get("household", {}), "size": 5}}
    visit = visit_of(changed, language, earlier=earlier)
    for place in ((), (0,)) if document.get("caregivers") else ((),):
        address = "leave:caregiver" if place else "leave:own"
        visit.post(address, *place, data={**FORMS, **DAYS})
    for subject in SUBJECTS:
        yield _page(f"plan:{subject}, {person}", visit.get(f"plan:{subject}", follow=True))
    for place in range(1, 10):
        yield _page(f"program {place}, {person}", visit.get("plan:program", place, follow=True))
    for name in OF_A_CASE:
        yield _page(f"{name}, {person}", visit.get(name, follow=True))
    if document.get("caregivers"):
        yield _page(f"leave of a helper, {person}", visit.get("leave:caregiver", 0, follow=True))
    for step in (*SECTIONS, "quick-1", "surer"):
        yield _page(f"interview {step}, {person}", visit.get("intake:step", step, follow=True))
    for name in ("plan:text", "plan:calendar"):
        yield _page(f"{name}, {person}", visit.get(name))
    compared = {"patient.work.stopped_on": "03/01/2027", "household.size": "2"}
    yield _page(f"what if, compared, {person}", visit.post("what_if:compared", data=compared, follow=True))
    yield _page(f"planner of nonsense, {person}", visit.post("leave:own", data=_planner_of_nonsense(), follow=True))
    yield _page(f"chooser of nonsense, {person}", visit.post("plan:print", data={"attach": "on", "parts": ["x"]}))
    yield _page(f"erase, {person}", visit.get("cases:erase"))
    CaseFile.objects.filter(pk=visit.case_id).update(expires_at=timezone.now() + timedelta(minutes=5))
    yield _page(f"time, {person}", visit.get("cases:time"))
    yield _page(f"locked, {person}", visit_of({}, language, locked="x").get("cases:unlock"))


def _letters(language: str) -> Iterator[Shown]:
    """Every kind of letter, with the days told and without, as pages and on paper."""
    told = {"dated_on": "2026-11-02", "changes_on": "2026-12-15"}
    kinds = [*letter_titles()]
    of_a_helper = {"kind": "fmla_denial", **told, "caregiver": 0}
    for name, letters in (
        ("first", [{"kind": kind, **told} for kind in kinds[:13]]),
        ("second", [{"kind": kind, **told} for kind in kinds[13:]]),
        ("late", [{"kind": kind, "dated_on": "2026-01-05", "last_day": "2026-02-05"} for kind in kinds[::2]]),
        ("open", [{"kind": kind} for kind in kinds[1::2]] + [of_a_helper]),
    ):
        visit = visit_of({"as_of": "2026-11-24", "state": "MA", "caregivers": [{}], "letters": letters}, language)
        yield _page(f"letters, {name}", visit.get("letters:listed"))
        yield _page(f"letters, {name}, put in", visit.get("intake:step", "letters"))
        yield _page(f"letters, {name}, in the plan", visit.get("plan:steps"))
        for place in range(len(letters)):
            page = visit.get("letters:one", place)
            yield _page(f"letter {name} {place}", page)
            context = {"letter": page.context["letter"], "made_for": date(2026, 11, 24), "language": language}
            with translation.override(language):
                yield Shown(f"paper of letter {name} {place}", render_to_string("letters/sheet_pdf.html", context))
    yield _page("no letter", visit_of({"as_of": "2026-11-24"}, language).get("letters:listed"))


def _packets(language: str) -> Iterator[Shown]:
    """The applications, each as a page and on paper: of somebody who told little, and of one who told it all."""
    told = {**case_of(PEOPLE[0]), "state": "NY"}
    for name, document in (("told", told), ("blank", {"as_of": "2026-11-24", "state": "NY", "caregivers": [{}]})):
        visit = visit_of(document, language)
        yield _page(f"papers of {name}", visit.get("packets:choose"))
        yield _page(f"papers of {name}, asked", visit.get("intake:step", "papers"))
        for code, form in forms().items():
            kind, places = ("helper_", (0,)) if form.person == "helper" else ("", ())
            page = visit.get(f"packets:{kind}sheet", code, *places)
            yield _page(f"sheet {code}, {name}", page)
            context = {"sheet": page.context["sheet"], "made_for": date(2026, 11, 24), "language": language}
            with translation.override(language):
                yield Shown(f"paper of {code}, {name}", render_to_string("packets/sheet_pdf.html", context))


def _planner_of_nonsense() -> dict[str, str]:
    typed = {"first": NONSENSE, "days_in_a_row": "0", "every_days": "999", "until": NONSENSE, "hours": "99"}
    return {**FORMS, **{f"line-{row}-{name}": value for row in range(2) for name, value in typed.items()}}


def _interview_of_nonsense(language: str) -> Iterator[Shown]:
    """Every page of the interview with something in each field that no field takes."""
    for door in ("patient", "caregiver"):
        visit = visit_of({"as_of": "2026-11-24", "caregivers": [{}], "costs": {"items": [{}]}}, language, door=door)
        for step in SECTIONS:
            shown = visit.get("intake:step", step)
            if not shown.context:
                continue
            form = shown.context["form"]
            typed = {name: NONSENSE for name in form.fields if ":" not in name}
            yield _page(
                f"interview of nonsense, {step}, {door}", visit.post("intake:step", step, data=typed, follow=True)
            )


def _answers_that_contradict(language: str) -> Iterator[Shown]:
    """The page that says which answers cannot both be so; and what is said of a record that cannot be read."""
    caregiver = {"employer": {"leave_taken": [{"from": "2026-03-02", "to": "2026-03-01"}]}}
    document = {
        "as_of": "2026-11-24",
        "patient": {
            "birth_date": "2027-01-01",
            "work": {"stopped_on": "1900-01-01", "earnings": {"2090": "1"}},
            "diagnosis": {"diagnosed_on": "1900-01-01"},
        },
        "caregivers": [caregiver],
        "costs": {"caregiver_hours_missed": [{"caregiver": 7, "hours": 1}]},
    }
    visit = visit_of(document, language)
    yield _page("answers that contradict", visit.get("plan:result"))
    for pasted in ("99", "9" * 30_000):
        sent = {"paste": pasted, "go": "paste"}
        yield _page(f"record of {len(pasted)}", visit.post("intake:step", "earnings", data=sent, follow=True))
    for content in (b"%PDF-1.7 nothing", b"<a/>", b"\0"):
        file = SimpleUploadedFile("statement", content)
        sent = {"statement": file, "go": "upload"}
        yield _page(f"file of {len(content)}", visit.post("intake:step", "earnings", data=sent, follow=True))
        yield _page(
            f"answers of {len(content)}", visit.client.post(reverse("cases:open"), {"answers": file}, follow=True)
        )


def papers(person: str, case: dict[str, Any], language: str) -> Iterator[Shown]:
    """The plan as it is printed, with everything, and the summary for a chart."""
    document = to_document(screen(parse_case({**case, "language": language}), with_cover_path=True))
    with translation.override(language):
        plan = ActionPlan(document)
        for name, paper in (("door", Paper()), ("everything", EVERYTHING)):
            yield Shown(f"paper {name}, {person}", markup_of(document, plan, Door(plan, Room()), None, paper))
        context = {"document": document, "summary": ChartSummary(plan, 40, ()), "made_on": None}
        yield Shown(f"summary, {person}", render_to_string("plan/pdf/chart_summary.html", context))


def printed_by_command(person: str, language: str, capsys: pytest.CaptureFixture[str]) -> Shown:
    """What the command line writes."""
    call_command("screen", str(CASES / f"{person}.json"), "--format", "text", "--language", language)
    return Shown(f"command, {person}", capsys.readouterr().out)
