"""Nothing that is meant for an employer names the illness: every such document, of people who told it all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from docx import Document

from benefits import forms, letter_titles
from tests.screener.plan.reading import opened, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PERSON = json.loads((Path(settings.BASE_DIR) / "fixtures/cases/metastatic_breast_cancer_at_49.json").read_text())
NAMES_IT = re.compile(r"cancer|metasta|breast|tumou?r|chemo|oncolog|infusion|bone|stage", re.IGNORECASE)
FROM_AN_EMPLOYER = ("fmla_eligibility", "fmla_designation", "fmla_denial", "cobra_notice")
PAPERS = {
    "doctors": [{"facility": "Breast Cancer Center", "treated_for": "metastatic breast cancer"}],
    "medicines": [{"name": "Xyzzymab", "reason": "breast cancer"}],
    "tests": [{"kind": "mri_ct", "part": "breast"}],
    "other_conditions": "bone metastases",
    "jobs": [{"title": "Clerk", "tasks": "I sat out with breast cancer."}],
}


def visit() -> Visit:
    letters = [{"kind": kind, "dated_on": "2026-11-02"} for kind in FROM_AN_EMPLOYER]
    helpers = [{"kind": "fmla_denial", "dated_on": "2026-11-02", "caregiver": 0}]
    return Visit.with_answers({**PERSON, "papers": PAPERS, "letters": [*letters, *helpers]})


def said(response: Any) -> str:
    """The words of a file or a page."""
    assert response.status_code == 200
    kind = response["Content-Type"]
    if kind == "application/pdf":
        return " ".join(words_of_pages(opened(response.content)))
    if "wordprocessingml" in kind:
        return "\n".join(part.text for part in Document(BytesIO(response.content)).paragraphs)
    return str(response.content.decode())


def documents() -> Iterator[tuple[str, str]]:
    """Every document an employer reads, by a name that says which."""
    by = visit()
    for place in range(len(FROM_AN_EMPLOYER) + 1):
        for kind in ("pdf", "docx", "txt"):
            yield f"answer {place} {kind}", said(by.get(f"letters:written_{kind}", place))
    for address, of in (("own_letter", ()), ("caregiver_letter", (0,))):
        for kind in ("", "_docx", "_pdf"):
            yield f"{address}{kind}", said(by.get(f"leave:{address}{kind}", *of))
    for code, form in forms().items():
        if form.for_employer:
            helper = form.person == "helper"
            for kind in ("text", "pdf"):
                name = f"packets:helper_{kind}" if helper else f"packets:{kind}"
                yield f"{code} {kind}", said(by.get(name, code, *((0,) if helper else ())))


def test_no_document_for_an_employer_names_the_illness() -> None:
    found = dict(documents())
    assert len(found) >= 23
    assert {name: NAMES_IT.findall(text) for name, text in found.items() if NAMES_IT.search(text)} == {}


@pytest.mark.parametrize("kind", letter_titles())
def test_the_letters_of_an_employer_are_all_here(kind: str) -> None:
    page = Visit.with_answers({"as_of": "2026-11-25", "letters": [{"kind": kind}]}).get("letters:one", 0)
    assert page.context["letter"]["for_employer"] is (kind in FROM_AN_EMPLOYER)
