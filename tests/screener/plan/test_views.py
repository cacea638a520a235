"""The results page and its files, for a visit with answers, without, and with answers that cannot be used."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from screener.plan import views
from screener.plan.paper import views as paper
from screener.plan.pdf_pool import Busy
from screener.plan.subjects import HOW, SUBJECTS
from tests.screener.visits import Visit

CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))
FILES = ["plan:pdf", "plan:text", "plan:calendar", "plan:document", "plan:case"]
PAGES = [subject.address for subject in (*SUBJECTS, HOW)]

pytestmark = pytest.mark.django_db


def visit(case: dict[str, Any]) -> Visit:
    """A visitor who has given these answers."""
    return Visit.with_answers(case)


@pytest.fixture
def of_sample(sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Visit:
    """A visitor whose answers give the sample result."""
    monkeypatch.setattr(views, "_screened", lambda *_given: sample)
    return visit({"as_of": sample["as_of"]})


def page(client: Visit, name: str = "plan:result", *place: int) -> str:
    response = client.get(name, *place)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_without_a_case_file_the_page_says_what_may_have_happened_and_leads_to_the_start(name: str) -> None:
    response = Client().get(reverse(name, args=[uuid4()]))
    assert response.status_code == 404
    assert "These answers cannot be opened" in response.content.decode()
    assert f'href="{reverse("start")}"' in response.content.decode()


def test_an_answer_that_cannot_be_used_is_named_with_a_link_to_its_question() -> None:
    visitor = visit({"as_of": "2026-11-23", "patient": {"birth_date": "1974-02-31"}})
    text = page(visitor)
    assert "birth date of the person who is ill" in text
    assert f'href="{visitor.address("cases:home")}questions/' in text


@pytest.mark.parametrize("name", ["plan:pdf", "plan:text", "plan:calendar", "plan:document", *PAGES[1:]])
def test_an_answer_that_cannot_be_used_makes_no_file(name: str) -> None:
    visitor = visit({"patient": {"birth_date": "soon"}})
    assert visitor.get(name)["Location"] == visitor.address("plan:result")


def test_an_answer_that_cannot_be_used_can_still_be_saved() -> None:
    response = visit({"patient": {"birth_date": "soon"}}).get("plan:case")
    assert json.loads(response.content) == {"patient": {"birth_date": "soon"}}


def test_an_empty_case_has_a_plan_that_promises_nothing() -> None:
    assert "sign-good" not in page(visit({}))


def test_the_answer_and_the_first_steps_stand_before_every_warning(of_sample: Visit, sample: dict[str, Any]) -> None:
    text = page(of_sample)
    assert text.index("What we found") < text.index("Do first") < text.index("Each program")
    assert not any(escape(notice) in text for notice in sample["notices"])
    assert all(escape(notice) in page(of_sample, "plan:how") for notice in sample["notices"])


def test_a_notice_stands_with_its_program(of_sample: Visit, sample: dict[str, Any]) -> None:
    assert escape(sample["programs"][0]["notices"][0]) in page(of_sample, "plan:program", 1)


@pytest.mark.parametrize("place", [0, 10_000])
def test_a_program_that_is_not_there_is_not_found(of_sample: Visit, place: int) -> None:
    assert of_sample.get("plan:program", place).status_code == 404


@pytest.mark.parametrize("name", PAGES)
def test_the_menu_leads_to_every_page_and_marks_this_one(of_sample: Visit, name: str) -> None:
    text = page(of_sample, name)
    assert all(f'href="{of_sample.address(subject.address)}"' in text for subject in SUBJECTS)
    assert re.findall(r'href="([^"]+)" aria-current="page"', text) == [
        of_sample.address(subject.address) for subject in SUBJECTS if subject.address == name
    ]


def test_names_and_labels_never_become_markup(of_sample: Visit) -> None:
    text = "".join(page(of_sample, name) for name in PAGES)
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in text
    assert "Maria &lt;b&gt;Torres&lt;/b&gt; &amp;" in text


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_inline_style_or_script(of_sample: Visit, name: str) -> None:
    text = page(of_sample, name)
    assert " style=" not in text
    assert "<style" not in text
    assert re.findall(r"<script(?! src=)", text) == []


def test_every_program_has_its_outcome_in_words(of_sample: Visit) -> None:
    text = page(of_sample)
    for words in ("Likely", "Possible", "Not known yet", "Unlikely for now", "Already in place"):
        assert f"</span> {words}</span>" in text


def test_a_missing_answer_leads_back_to_its_question(of_sample: Visit) -> None:
    address = f"{of_sample.address('intake:step', 'household')}#ask-household.countable_resources"
    assert f'href="{address}">savings and other things that count</a>' in page(of_sample, "plan:benefits")


@pytest.mark.parametrize("name", [*FILES, "cases:erase"])
def test_the_pages_offer_every_file_and_the_way_out(of_sample: Visit, name: str) -> None:
    assert f'"{of_sample.address(name)}"' in page(of_sample, "plan:steps") + page(of_sample, "plan:how")
    assert f'"{reverse("start")}"' in page(of_sample)


def test_the_chart_is_there_only_with_a_timeline(of_sample: Visit, sample: dict[str, Any]) -> None:
    assert page(of_sample, "plan:money").count('role="img"') == 2
    sample["timeline"] = []
    assert 'role="img"' not in page(of_sample, "plan:money")


def test_projected_and_unconfirmed_figures_are_marked(of_sample: Visit) -> None:
    text = page(of_sample, "plan:how")
    assert '<span class="mark">Projected</span>' in text
    assert '<span class="mark">Not confirmed at the source</span>' in text


@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_nothing_with_answers_may_be_stored(of_sample: Visit, name: str) -> None:
    assert "no-store" in of_sample.get(name)["Cache-Control"]


@pytest.mark.parametrize(
    ("name", "kind", "file_name"),
    [
        ("plan:pdf", "application/pdf", "action-plan-2026-11-23.pdf"),
        ("plan:text", "text/plain; charset=utf-8", "action-plan-2026-11-23.txt"),
        ("plan:calendar", "text/calendar; charset=utf-8", "plan-dates-2026-11-23.ics"),
        ("plan:document", "application/json", "result-2026-11-23.json"),
        ("plan:case", "application/json", "answers.json"),
    ],
)
def test_a_file_is_named_by_its_day_alone(of_sample: Visit, name: str, kind: str, file_name: str) -> None:
    response = of_sample.get(name)
    assert response["Content-Type"] == kind
    assert response["Content-Disposition"] == f'attachment; filename="{file_name}"'


@pytest.mark.parametrize("name", [*PAGES, *FILES])
def test_a_plan_is_only_read(name: str) -> None:
    assert visit(CASE).post(name).status_code == 405


def test_a_busy_server_says_when_to_come_back(of_sample: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(document: object, **options: object) -> bytes:
        raise Busy

    monkeypatch.setattr(paper, "render_pdf", busy)
    response = of_sample.get("plan:pdf")
    assert (response.status_code, response["Retry-After"]) == (503, "5")


def test_a_real_case_is_answered_as_the_core_answers_it() -> None:
    client = visit(CASE)
    document = json.loads(client.get("plan:document").content)
    text = page(client)
    assert document["patient_name"] in text
    assert client.get("plan:pdf").content.startswith(b"%PDF")


def test_saved_answers_are_the_ones_given() -> None:
    saved = json.loads(visit(CASE).get("plan:case").content)
    assert saved["case"] == CASE
    assert saved["careplan_compass"]["result"]["programs"][0]["outcome"] == "likely"
