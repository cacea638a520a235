"""What to do, printed in two languages side by side: the same steps, each in its own words."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from django.core.management import call_command
from pypdf import PdfReader

from benefits import parse_case, screen, to_document
from screener.plan.paper import views as paper_views
from screener.plan.paper.choices import Paper, Part
from screener.plan.paper.side_by_side import SideBySide, other_than, side_by_side
from screener.plan.pdf import render_pdf
from tests.screener.languages.shown import CASES, PEOPLE, case_of, visit_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("spanish")]


def result(language: str) -> dict[str, Any]:
    return to_document(screen(parse_case({**case_of(PEOPLE[0]), "language": language}), with_cover_path=True))


def both(reader: str | None = None) -> SideBySide:
    found = side_by_side(result("es"), result("en"), reader)
    assert found is not None
    return found


@pytest.mark.parametrize("reader", [None, "caregivers[0]"])
def test_each_line_is_the_same_step_in_both_languages(reader: str | None) -> None:
    found = both(reader)
    assert found.languages == (("es", "Español"), ("en", "English"))
    assert len(found.lines) > 5
    for spanish, english in found.lines:
        assert (spanish.number, spanish.contact) == (english.number, english.contact)
        assert spanish.what != english.what
    assert [one.when for one, _two in found.lines if one.when.startswith(("Do", "Last", "A good"))] == []


def test_there_is_nothing_beside_a_plan_without_another_language_or_without_a_step() -> None:
    assert side_by_side(result("es"), None, None) is None
    nobody = {**result("es"), "plan": {**result("es")["plan"], "steps": []}}
    assert side_by_side(nobody, nobody, None) is None


@pytest.mark.parametrize(("language", "other"), [("en", "es"), ("es", "en"), ("fr", "en")])
def test_the_other_language_is_the_first_that_is_offered(language: str, other: str) -> None:
    assert other_than(language) == other


def words_of(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def test_both_are_printed_when_that_is_asked_for() -> None:
    printed = words_of(render_pdf(result("es"), paper=Paper((Part.BESIDE,), other=result("en"))))
    assert "Qué hacer, en dos idiomas" in printed
    assert "Avise al empleador por escrito" in printed
    assert "Tell the employer in writing" in printed
    assert "en dos idiomas" not in words_of(render_pdf(result("es"), paper=Paper(other=result("en"))))


def test_it_is_chosen_like_any_other_part(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Paper] = []
    monkeypatch.setattr(paper_views, "render_pdf", lambda document, *, paper, **_more: seen.append(paper) or b"%PDF-")
    visit = visit_of(case_of(PEOPLE[0]), "es")
    visit.post("plan:print", data={"parts": ["side_by_side"], "written_in": "es"}, follow=True)
    assert seen[0].other is not None
    assert seen[0].other["language"] == "en"
    visit.post("plan:print", data={"parts": ["log"], "written_in": "es"}, follow=True)
    assert seen[1].other is None


def test_the_command_line_prints_it_too(tmp_path: Any) -> None:
    file = tmp_path / "plan.pdf"
    case = str(CASES / f"{PEOPLE[0]}.json")
    call_command("screen", case, "--format", "pdf", "--parts", "side_by_side", "--output", str(file))
    assert "What to do, in two languages" in words_of(file.read_bytes())
