"""The summary for a chart: one page, with what a colleague needs next."""

from __future__ import annotations

from typing import Any

import pytest

from screener.plan.pdf import render_pdf
from tests.screener.plan.paper.demo import LARGEST, PEOPLE, result_of, result_of_answers
from tests.screener.plan.reading import opened, squeezed, tags_of, words_of_pages


def summary(document: dict[str, Any]) -> list[str]:
    return words_of_pages(opened(render_pdf(document, one_page=True)))


@pytest.mark.parametrize("person", PEOPLE)
def test_it_is_one_page_with_the_name_the_day_and_every_outcome(person: str) -> None:
    document = result_of(person)
    pages = summary(document)
    assert len(pages) == 1
    assert squeezed(f"Benefits summary: {document['patient_name']}") in pages[0]
    assert squeezed("Worked out for November") in pages[0]
    titles = [entry["title"] for entry in document["programs"] if entry["outcome"] != "not_applicable"]
    assert [title for title in titles if squeezed(title) not in pages[0]] == []


def test_it_has_amounts_dates_steps_and_whom_to_call() -> None:
    page = summary(result_of(LARGEST))[0]
    for words in (
        "SSDI a month About $2,554",
        "What you pay for care and around it $30,263",
        "Nov 28, 2026 Tell the employer that leave is needed.",
        "Daniel: Last day: November 28, 2026",
        "1-800-772-1213",
    ):
        assert squeezed(words) in page


def test_nothing_answered_lists_the_open_questions() -> None:
    page = summary(result_of_answers())[0]
    assert squeezed("Open questions") in page
    assert squeezed("Birth date of the person who is ill") in page


def test_a_document_that_is_full_of_long_entries_is_still_one_page(sample: dict[str, Any]) -> None:
    sample["deadlines"] = sample["deadlines"] * 6
    assert len(summary(sample)) == 1


def test_it_is_tagged_and_the_same_each_time() -> None:
    made = render_pdf(result_of(LARGEST), one_page=True)
    assert made == render_pdf(result_of(LARGEST), one_page=True)
    assert {"/H1", "/H2", "/Table", "/TH", "/L"} <= tags_of(opened(made))
