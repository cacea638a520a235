"""Words a third longer fit the paper: no text runs past its edge, at either size."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation
from weasyprint.formatting_structure import boxes

from benefits import parse_case, screen, to_document
from screener.plan import pdf
from screener.plan.paper.choices import Paper, Part
from tests.screener.languages.shown import PEOPLE, case_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("pseudolocale")]
_ROUNDING = 1  # a CSS pixel


def past_the_edge(page: Any) -> list[str]:
    """Each text of a laid out page that begins or ends outside of it."""
    box = page._page_box
    return [
        text.text
        for text in box.descendants()
        if isinstance(text, boxes.TextBox)
        and (
            text.position_x < -_ROUNDING
            or text.position_x + text.width > box.width + box.margin_right + box.margin_left
        )
    ]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("person", PEOPLE)
def test_no_text_runs_past_the_edge(person: str, large: bool) -> None:
    document = to_document(screen(parse_case({**case_of(person), "language": "es"}), with_cover_path=True))
    parts = tuple(part for part in Part if part is not Part.LAW)
    with translation.override("es"):
        laid_out, _markup = pdf._plan(document, None, Paper(parts, large))
    assert [text for page in laid_out.pages for text in past_the_edge(page)] == []
    assert "⟦" in "".join(box.text for page in laid_out.pages for box in _texts(page))


def _texts(page: Any) -> list[Any]:
    return [box for box in page._page_box.descendants() if isinstance(box, boxes.TextBox)]


def test_the_two_pages_stay_two_in_the_language_of_long_words() -> None:
    document = to_document(screen(parse_case({**case_of(PEOPLE[0]), "language": "es"}), with_cover_path=True))
    with translation.override("es"):
        laid_out, _markup = pdf._plan(document, None, Paper())
    assert len(laid_out.pages) == 2
