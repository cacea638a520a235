"""Beyond the answer: a talk about costs, help that was not looked at, support, and the file about our mistakes."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as project

from benefits import RULES_VERSION
from screener.models import CaseFile
from screener.plan.pdf import render_sheet
from tests.screener.plan.reading import opened, tags_of, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PEOPLE = sorted((Path(project.BASE_DIR) / "fixtures" / "cases").glob("*.json"))
PERSON = json.loads((Path(project.BASE_DIR) / "fixtures/cases/metastatic_breast_cancer_at_49.json").read_text())
ABOUT = "ssdi|patient"


@pytest.fixture
def visit() -> Visit:
    return Visit.with_answers(PERSON)


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ["cost_talk", "wider", "support", "mistake"])
def test_every_page_is_there_for_everybody(path: Path, name: str) -> None:
    page = Visit.with_answers(json.loads(path.read_text())).get(f"beyond:{name}")
    assert page.status_code == 200
    assert page["Cache-Control"].startswith("max-age=0")


def test_the_plan_leads_to_each(visit: Visit) -> None:
    for name, page in (
        ("cost_talk", visit.get("plan:money")),
        ("cost_talk", visit.get("plan:questions")),
        ("wider", visit.get("plan:help")),
        ("support", visit.get("plan:help")),
        ("mistake", visit.get("plan:program", 1)),
    ):
        assert visit.address(f"beyond:{name}") in page.content.decode()


def test_without_costs_the_sheet_asks_for_them() -> None:
    page = Visit.with_answers({"as_of": "2026-11-25"}).get("beyond:cost_talk").content.decode()
    assert "Add costs" in page


def test_the_sheet_is_a_tagged_paper_of_two_pages_at_most(visit: Visit) -> None:
    shown = {"talk": visit.get("beyond:cost_talk").context["talk"]}
    made = render_sheet("beyond/cost_talk_pdf.html", shown, "en", date(2026, 11, 25))
    words = words_of_pages(opened(made))
    assert len(words) <= 2
    assert "$128,036" in words[0]
    assert "/H1" in tags_of(opened(made))
    assert visit.get("beyond:cost_talk_pdf")["Content-Disposition"] == 'attachment; filename="cost-talk.pdf"'


def test_answers_that_cannot_be_used_lead_to_the_plan() -> None:
    visit = Visit.with_answers({"as_of": "xyzzy"})
    for name in ("cost_talk", "wider", "support", "mistake"):
        assert visit.get(f"beyond:{name}")["Location"] == visit.address("plan:result")


def told(visit: Visit, **more: str) -> Any:
    return visit.post("beyond:mistake", data={"about": ABOUT, "what": "It is $2,000.", **more})


def test_the_file_names_the_program_and_its_figures_and_no_answer(visit: Visit) -> None:
    answer = told(visit)
    assert answer["Content-Disposition"] == 'attachment; filename="mistake.json"'
    file = json.loads(answer.content)
    assert file["about"]["program"] == "ssdi"
    assert file["you_say"] == "It is $2,000."
    assert file["rules_version"] == RULES_VERSION
    assert file["figures"]
    assert "case" not in file


def test_a_single_test_can_be_named(visit: Visit) -> None:
    choices = dict(visit.get("beyond:mistake").context["form"].fields["about"].choices)
    chosen = next(code for code in choices if code.startswith(f"{ABOUT}|"))
    file = json.loads(told(visit, about=chosen).content)
    assert file["about"]["test"] == chosen.split("|")[2]


def test_the_answers_go_in_only_when_it_is_ticked(visit: Visit) -> None:
    assert json.loads(told(visit, with_answers="on").content)["case"] == visit.answers


@pytest.mark.parametrize("wrong", [{"about": ""}, {"about": "xyzzy"}, {"what": ""}, {"what": "x" * 4_001}])
def test_what_was_typed_stays_when_something_is_missing(visit: Visit, wrong: dict[str, str]) -> None:
    page = told(visit, source="20 CFR 404.130", **wrong)
    assert page.status_code == 200
    assert page.context["form"].errors
    assert "20 CFR 404.130" in page.content.decode()


def test_nothing_is_kept_and_nothing_logged(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    before = CaseFile.objects.values_list("revision", "sealed").get(pk=visit.case_id)
    with caplog.at_level(logging.DEBUG):
        told(visit, what="xyzzy goats")
    assert CaseFile.objects.values_list("revision", "sealed").get(pk=visit.case_id) == before
    assert "goats" not in caplog.text


def test_the_address_is_the_one_that_whoever_runs_it_has_set(visit: Visit, settings: Any) -> None:
    assert "mailto:" not in visit.get("beyond:mistake").content.decode()
    settings.MISTAKES_ADDRESS = "rules@hospital.example"
    page = visit.get("beyond:mistake").content.decode()
    assert "mailto:rules%40hospital.example?subject=Careplan%20Compass" in page
