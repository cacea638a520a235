"""No text runs off the paper or into its margin, in any size, with any part."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation

from screener.plan.page import ActionPlan
from screener.plan.paper.choices import Paper, Part
from screener.plan.paper.door import Door, Room
from screener.plan.pdf import _laid_out, markup_of
from tests.screener.plan.paper.demo import CAREGIVER, LARGEST, result_of, result_of_answers

PARTS = tuple(part for part in Part if part is not Part.LAW)
_ROUNDING = 1


def too_wide(document: dict[str, Any], paper: Paper) -> list[str]:
    """Each text that reaches into the right margin, or below the bottom one."""
    with translation.override("en"):
        plan = ActionPlan(document, paper.reader)
        markup = markup_of(document, plan, Door(plan, Room()), None, paper)
        pages = _laid_out(markup, large=paper.large_print).pages
    return [found for page in pages for found in _beyond(page._page_box)]


def _beyond(page: Any) -> list[str]:
    right = page.content_box_x() + page.width + _ROUNDING
    bottom = page.content_box_y() + page.height + _ROUNDING
    main = next(child for child in page.children if child.element_tag == "html")
    return [
        box.text
        for box in main.descendants()
        if getattr(box, "text", "").strip()
        and (box.position_x + box.width > right or box.position_y + box.height > bottom)
    ]


@pytest.mark.parametrize("paper", [Paper(), Paper(large_print=True), Paper(PARTS), Paper(PARTS, large_print=True)])
@pytest.mark.parametrize("person", [LARGEST, CAREGIVER])
def test_every_text_of_a_demo_persons_paper_is_inside_the_margins(person: str, paper: Paper) -> None:
    assert too_wide(result_of(person), paper) == []


def test_nothing_answered_is_inside_the_margins_in_large_print() -> None:
    assert too_wide(result_of_answers(), Paper(PARTS, large_print=True)) == []


def test_long_words_are_broken(sample: dict[str, Any]) -> None:
    assert too_wide(sample, Paper(PARTS)) == []
    assert too_wide(sample, Paper(PARTS, large_print=True)) == []


def test_a_word_that_may_not_be_broken_would_be_found(sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.screener.plan.paper.test_no_overflow._ROUNDING", -600)
    assert too_wide(sample, Paper()) != []
