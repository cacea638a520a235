"""The action plan on paper, read back from the finished file."""

from typing import Any

import pytest

from screener.plan.paper.choices import EVERYTHING
from screener.plan.pdf import render_pdf
from tests.screener.plan.reading import opened, squeezed, structure_of, tags_of, words_of_pages


@pytest.fixture(scope="module")
def pages(sample_pdf: bytes) -> list[str]:
    return words_of_pages(opened(sample_pdf))


def test_the_headlines_are_on_the_first_page_in_the_plans_order(pages: list[str], sample: dict[str, Any]) -> None:
    shown = [entry for entry in sample["plan"]["headlines"] if entry["id"] not in ("apply", "cost")]
    places = [pages[0].index(squeezed(f"{headline['label']}:{headline['value']}")) for headline in shown]
    assert places == sorted(places)


def test_no_correction_stands_before_the_answer(pages: list[str], sample: dict[str, Any]) -> None:
    assert squeezed(sample["notices"][0]) not in pages[0]
    assert squeezed(sample["notices"][0]) in "".join(pages)


def test_every_page_has_its_number_the_day_and_the_disclaimer(pages: list[str]) -> None:
    footers = [f"Page{place}of{len(pages)}" for place in range(1, len(pages) + 1)]
    assert all(footer in page for footer, page in zip(footers, pages, strict=True))
    assert all("WorkedoutforNov23,2026" in page for page in pages)
    assert all("Information,notadecision." in page for page in pages)


@pytest.mark.parametrize(
    "words",
    [
        "Page for Daniel (your husband)",
        "Leave left: 320 hours",
        "Runs out on: September 6, 2027",
        "Tell the employer by: November 24, 2026",
        "Doctor's form due: December 9, 2026",
        "Tasks to share out",
        "988 Suicide & Crisis Lifeline",
        "Questions to ask",
        "a log kept at the time is evidence",
        "Where this stands written",
        "In force since Jan 1, 2026. Checked Nov 23, 2026.",
        "Not confirmed at the source.",
        "Papers to gather",
        "Whole time $12,554 $24,960 $5,520 $43,034",
        "How the monthly amount was worked out",
        "It is not legal, medical or tax advice.",
    ],
)
def test_nothing_of_the_plan_is_left_out(pages: list[str], words: str) -> None:
    assert squeezed(words) in "".join(pages)


def test_names_and_labels_are_shown_as_typed_and_never_as_markup(pages: list[str]) -> None:
    assert "Maria<b>Torres</b>&" in pages[0]
    assert "<script>alert('x')</script>" in "".join(pages)


def test_the_file_is_tagged_and_has_a_language_and_a_title(sample_pdf: bytes) -> None:
    file = opened(sample_pdf)
    assert file.Root.MarkInfo.Marked
    assert str(file.Root.Lang) == "en"
    assert str(file.docinfo["/Title"]) == "Action plan"
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/Link", "/Figure"} <= tags_of(file)
    assert b"pdfuaid" in file.Root.Metadata.read_bytes()


def test_the_chart_has_words_for_those_who_cannot_see_it(sample_pdf: bytes) -> None:
    with opened(sample_pdf) as file:
        alternatives = [str(item.Alt) for item in structure_of(file) if item.S == "/Figure"]
    assert ["missing in all against the usual income" in words for words in alternatives] == [True]


def test_the_files_own_data_name_neither_the_person_nor_the_illness(sample_pdf: bytes) -> None:
    file = opened(sample_pdf)
    own = str(dict(file.docinfo)) + file.Root.Metadata.read_bytes().decode()
    assert "Torres" not in own
    assert "cancer" not in own.lower()


def test_the_files_date_is_the_day_of_the_screen(sample_pdf: bytes) -> None:
    file = opened(sample_pdf)
    assert str(file.docinfo["/CreationDate"]).startswith("D:20261123")


def test_the_same_document_gives_the_same_bytes(sample: dict[str, Any], sample_pdf: bytes) -> None:
    assert render_pdf(sample, paper=EVERYTHING) == sample_pdf


def test_an_almost_empty_result_still_prints(sample: dict[str, Any]) -> None:
    sample |= {"programs": [], "timeline": [], "deadlines": [], "resources": [], "notices": [], "patient_name": None}
    sample["plan"] = {"headlines": [], "steps": [], "bring": [], "questions": []}
    sample["costs"] = {"months": [], "total": None, "lines": [], "missing": [], "notes": [], "figures": []}
    assert "Actionplan" in words_of_pages(opened(render_pdf(sample)))[0]


def test_no_word_runs_off_the_paper(sample_pdf: bytes, sample: dict[str, Any]) -> None:
    long_word = max(sample["patient_name"].split(), key=len)
    assert long_word in "".join(words_of_pages(opened(sample_pdf)))
