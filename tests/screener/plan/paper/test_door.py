"""The two pages for the refrigerator door: what stands on them, and that they are two."""

from __future__ import annotations

from functools import cache
from typing import Any

import pikepdf
import pytest

from screener.plan.page import ActionPlan
from screener.plan.paper.choices import EVERYTHING, Paper, Part
from screener.plan.paper.door import Door, Room
from screener.plan.pdf import PLAN, render_pdf
from tests.screener.plan.paper.demo import CAREGIVER, LARGEST, PEOPLE, result_of, result_of_answers
from tests.screener.plan.reading import opened, squeezed, tags_of, words_of_pages

LARGE = Paper(large_print=True)
ALL_BUT_THE_LAW = Paper(tuple(part for part in Part if part is not Part.LAW))
MOST_PAGES = 8
SMALLEST_IN_LARGE_PRINT = 18
_A_POINT_IN_PIXELS = 0.75


def pages(document: dict[str, Any], **options: Any) -> list[str]:
    return words_of_pages(opened(render_pdf(document, **options)))


@cache
def pages_of(person: str, paper: Paper = PLAN) -> list[str]:
    return words_of_pages(opened(pdf_of(person, paper)))


@cache
def pdf_of(person: str, paper: Paper = PLAN) -> bytes:
    return render_pdf(result_of(person), paper=paper)


def door(document: dict[str, Any], reader: str | None = None) -> Door:
    return Door(ActionPlan(document, reader), Room())


def letter_sizes(content: bytes) -> set[float]:
    """The sizes in points of every letter of the text, rounded to a tenth."""
    found: set[float] = set()
    for page in opened(content).pages:
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tm":
                scale = float(operands[3])
            if str(operator) == "Tf":
                size = float(operands[1])
            if str(operator) in ("Tj", "TJ"):
                found.add(round(abs(scale) * size * _A_POINT_IN_PIXELS, 1))
    return found


@pytest.mark.parametrize("person", PEOPLE)
def test_the_plan_is_two_pages(person: str) -> None:
    assert len(pages_of(person)) == 2


@pytest.mark.parametrize("person", PEOPLE)
def test_every_part_but_the_law_makes_eight_pages_at_most(person: str) -> None:
    assert len(pages_of(person, ALL_BUT_THE_LAW)) <= MOST_PAGES


@pytest.mark.parametrize("person", PEOPLE)
def test_large_print_is_eight_pages_at_most_and_no_letter_is_smaller_than_eighteen_points(person: str) -> None:
    content = pdf_of(person, LARGE)
    assert len(opened(content).pages) <= MOST_PAGES
    assert min(letter_sizes(content)) >= SMALLEST_IN_LARGE_PRINT


def test_every_part_has_large_letters_in_large_print() -> None:
    parts = Paper((Part.PAPERS, Part.HELPER, Part.QUESTIONS, Part.LEAVE, Part.LOG), large_print=True)
    assert min(letter_sizes(pdf_of(LARGEST, parts))) >= SMALLEST_IN_LARGE_PRINT


def test_the_usual_print_is_smaller_so_that_the_measure_can_fail() -> None:
    assert min(letter_sizes(pdf_of(LARGEST))) < SMALLEST_IN_LARGE_PRINT


@pytest.mark.parametrize("person", PEOPLE)
def test_the_first_step_is_on_page_one_with_its_day_and_the_last_line_on_page_two(person: str) -> None:
    first, second = pages_of(person)
    step = door(result_of(person)).steps[0]
    assert squeezed(f"1. {step.what}") in first
    assert all(squeezed(when) in first for when in step.when)
    assert "youcanappealit." in second
    assert "988" in second


def test_nothing_answered_says_what_to_tell_first_and_why_and_sends_nobody_anywhere() -> None:
    first, second = pages(result_of_answers())
    assert squeezed("We cannot tell yet. Tell us this first") in first
    assert squeezed("Birth date of the person who is ill") in first
    assert squeezed("It helps to decide: Social Security disability (SSDI)") in first
    assert squeezed("Apply for Social Security") not in first + second
    assert squeezed("breast cancer") not in (first + second).lower()


def test_one_answer_that_decides_something_makes_it_a_plan() -> None:
    document = result_of_answers(patient={"work": {"status": "never_worked"}})
    assert not door(document).nothing_told
    assert squeezed("Find out next") in pages(document)[0]


@pytest.mark.parametrize(("act_by", "named"), [("2027-11-24", True), ("2027-11-25", False), (None, False)])
def test_what_waiting_costs_stands_on_page_two_when_it_begins_within_a_year(act_by: str | None, named: bool) -> None:
    document = result_of(LARGEST)
    (line,) = (dict(line) for line in document["waiting"] if line["program"] == "ssdi")
    shown = door({**document, "waiting": [line | {"act_by": act_by}]})
    assert [entry["monthly"] for entry in shown.waiting] == ([line["monthly"]] if named else [])


def test_what_waiting_costs_is_on_page_two_and_it_stays_two_pages() -> None:
    document = result_of(LARGEST)
    lines = [{**line, "act_by": "2026-11-30", "monthly": 1234} for line in document["waiting"]]
    found = pages({**document, "waiting": lines * 3})
    assert len(found) == 2
    assert "Whatwaitingcosts" in found[1]
    assert found[1].count("$1,234") == 3


def test_steps_that_read_alike_are_one_step_with_a_day_for_each_person() -> None:
    steps = door(result_of(LARGEST)).all_steps
    assert len({step.what for step in steps}) == len(steps)
    telling = next(step for step in steps if step.what.startswith("Tell the employer in writing"))
    assert telling.when == ["Maria Torres: Do this now", "Daniel: Last day: November 28, 2026"]


def test_days_that_read_alike_are_told_apart_by_person() -> None:
    dates = door(result_of(LARGEST)).dates
    assert len({(entry.on, entry.what, entry.about) for entry in dates}) == len(dates)
    about = [entry.about for entry in dates if entry.what.startswith("Doctor's certification")]
    assert about == ["Family and medical leave (FMLA) · Maria Torres", "Family and medical leave (FMLA) · Daniel"]


def test_a_day_that_no_law_sets_does_not_read_as_if_it_bound() -> None:
    document = result_of(LARGEST)
    assert any("Last day" in when for step in door(document).all_steps for when in step.when)
    for program in document["programs"]:
        program["deadlines"] = []
    assert not any("Last day" in when for step in door(document).all_steps for when in step.when)


def test_a_caregivers_plan_has_her_name_and_her_steps_first() -> None:
    document = result_of(CAREGIVER)
    hers = door(document, "caregivers[0]")
    assert hers.name == "Asha"
    assert hers.steps[0].what.startswith("Apply to New Jersey")
    assert squeezed("Action plan for Asha") in pages(document, paper=Paper(reader="caregivers[0]"))[0]


def test_money_in_short_keeps_what_is_paid_and_the_pay_that_is_lost_apart() -> None:
    second = pages_of(LARGEST)[1]
    assert squeezed("What you pay for care and around it $30,263") in second
    assert squeezed("Lost pay of the person who is ill $128,036") in second
    assert squeezed("Lost pay of caregivers $16,100") in second


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.BESIDE])  # needs the plan twice
def test_a_part_is_there_only_when_it_is_asked_for(part: Part) -> None:
    title = {
        Part.PAPERS: "Papers to gather",
        Part.HELPER: "Page for Daniel",
        Part.QUESTIONS: "Questions to ask",
        Part.LEAVE: "Leave calendar",
        Part.LOG: "Log of symptoms and appointments",
        Part.MONEY: "What it may cost",
        Part.LAW: "Where this stands written",
    }[part]
    without = Paper(tuple(other for other in Part if other not in (part, Part.LAW)))
    assert squeezed(title) in "".join(pages_of(LARGEST, EVERYTHING))
    assert squeezed(title) not in "".join(pages_of(LARGEST, without))


@pytest.mark.parametrize("paper", [ALL_BUT_THE_LAW, EVERYTHING])
def test_the_health_cover_stands_with_the_money_once(paper: Paper) -> None:
    words = "".join(pages_of(LARGEST, paper))
    assert words.count(squeezed("Health cover, from month to month")) == 1
    assert squeezed("February 2027 to July 2028 COBRA") in words


@pytest.mark.parametrize("paper", [PLAN, LARGE, EVERYTHING])
def test_every_form_of_it_is_tagged_and_names_itself(paper: Paper) -> None:
    file = opened(pdf_of(LARGEST, paper))
    assert b"pdfuaid" in file.Root.Metadata.read_bytes()
    assert {"/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/Link"} <= tags_of(file)


@pytest.mark.parametrize("paper", [PLAN, LARGE])
def test_the_same_paper_of_the_same_day_is_the_same_bytes(paper: Paper) -> None:
    assert render_pdf(result_of(LARGEST), paper=paper) == pdf_of(LARGEST, paper)


def test_long_words_and_many_people_still_fit_the_two_pages(sample: dict[str, Any]) -> None:
    steps = sample["plan"]["steps"]
    sample["plan"]["steps"] = [{**step, "what": f"{time} {step['what'] * 3}"} for time in range(9) for step in steps]
    assert len(pages(sample)) == 2


def test_nothing_is_put_into_the_file_unless_it_is_asked_for() -> None:
    content = pdf_of(LARGEST, EVERYTHING)
    assert b"EmbeddedFile" not in content
    assert b"careplan-compass:answers" not in content
