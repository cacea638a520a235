"""How much a tired person must read: the pages of the answer on a phone of 360 x 740, before and now.

    .venv/bin/python benchmarks/measure_pages.py

One server of its own, over loopback, and the browser of the tests. Prints a table; a row is a name, what it was when
the answer was one page, the goal, and a function that measures it now. New rows go into `ROWS`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django
from playwright.sync_api import Page, ViewportSize, sync_playwright
from pypdf import PdfReader

from benefits import parse_case, screen, to_document
from tests.browser.conftest import CHROMIUM, QUIET
from tests.screener.servers.running import running

PHONE: ViewportSize = {"width": 360, "height": 740}
DEMO = Path("fixtures/cases/metastatic_breast_cancer_at_49.json")
DOORS = {
    "patient": "I am ill",
    "caregiver": "I help someone who is ill",
    "worker": "I am a social worker with a client",
}
SUBJECTS = ("steps", "benefits", "cover", "leave", "money", "questions", "help", "how", "benefits/1")
_HEIGHT = "document.documentElement.scrollHeight"
_INSIDE = (
    """(elements, height) => elements.filter(element => element.getBoundingClientRect().bottom <= height).length"""
)


class Site:
    """The pages of one server, as a phone shows them."""

    def __init__(self, page: Page, base: str) -> None:
        self.page, self.base = page, base

    def open_answers(self, answers: dict[str, Any]) -> str:
        """Open answers as a person opens a saved file; the address of the plan."""
        self.page.goto(f"{self.base}/")
        self.page.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)")
        file = {"name": "answers.json", "mimeType": "application/json", "buffer": json.dumps(answers).encode()}
        self.page.set_input_files("#answers", files=[file])  # type: ignore[list-item]  # a payload is a mapping
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="Open the file").click()
        return self.page.url.split("check/")[0].split("plan/")[0] + "plan/"

    def screens(self, address: str) -> float:
        """How many screens of the phone a page fills."""
        self.page.goto(address)
        return float(self.page.evaluate(_HEIGHT)) / PHONE["height"]

    def on_first_screen(self, selector: str) -> int:
        """How many of these lie wholly on the first screen of the page that is open."""
        return int(self.page.locator(selector).evaluate_all(_INSIDE, PHONE["height"]))


class Measured:
    """What the rows read: the plan of the demo person of 49, by three doors, and a plan of nothing."""

    def __init__(self, site: Site) -> None:
        case = json.loads(DEMO.read_text(encoding="utf-8"))
        self.site = site
        self.plan = site.open_answers(case)
        self.helper = site.open_answers({"careplan_compass": {"door": "caregiver"}, "case": case})
        self.nothing = site.open_answers({})

    def overview_screens(self) -> str:
        return f"{self.site.screens(self.plan):.1f}"

    def overview_links(self) -> str:
        self.site.page.goto(self.plan)
        return str(self.site.page.locator("a").count())

    def first_screen(self) -> str:
        self.site.page.goto(self.plan)
        answers, steps = self.site.on_first_screen(".findings > li"), self.site.on_first_screen(".short-steps > li")
        return f"{answers} answers and {steps} steps"

    def longest_subject(self) -> str:
        longest = max(SUBJECTS, key=lambda slug: self.site.screens(f"{self.plan}{slug}/"))
        return f"{self.site.screens(f'{self.plan}{longest}/'):.1f} ({longest})"

    def all_screens(self) -> str:
        return f"{sum(self.site.screens(f'{self.plan}{slug}/') for slug in ('', *SUBJECTS)):.0f} on {len(SUBJECTS) + 1}"

    def with_nothing_answered(self) -> str:
        self.site.page.goto(self.nothing)
        heading = self.site.page.locator("h2").first.inner_text()
        asked = self.site.on_first_screen(".next-questions > li")
        return f"{heading}: {asked} questions"

    def helpers_first_step(self) -> str:
        self.site.page.goto(self.helper)
        return self.site.page.locator(".short-steps > li .step-what").first.inner_text()

    def quick_check(self) -> str:
        return ", ".join(f"{self._walked(door, 'Quick check')[0]} {door}" for door in DOORS)

    def all_questions(self) -> str:
        found = [(door, *self._walked(door, "All questions")) for door in DOORS]
        return ", ".join(f"{questions} on {screens:.0f} {door}" for door, questions, screens in found)

    def _walked(self, door: str, way: str) -> tuple[int, float]:
        """The questions that are seen before the end, and the screens they fill; nothing is answered."""
        page, questions, screens = self.site.page, 0, 0.0
        page.goto(f"{self.site.base}/")
        for button in (DOORS[door], way):
            with page.expect_navigation():
                page.get_by_role("button", name=button).first.click()
        while "/questions/" in page.url:
            questions += page.locator(".question:visible").count()
            screens += float(page.evaluate(_HEIGHT)) / PHONE["height"]
            with page.expect_navigation():
                page.get_by_role("button", name="Save and continue").last.click()
        return questions, screens

    def paper(self) -> str:
        """Pages of the plan, of the plan with every part but the law, and of everything, in both sizes of print."""
        from screener.plan.paper.choices import EVERYTHING, Paper, Part
        from screener.plan.pdf import render_pdf

        document = to_document(screen(parse_case(json.loads(DEMO.read_text("utf-8"))), with_cover_path=True))
        papers = (Paper(), Paper(tuple(part for part in Part if part is not Part.LAW)), EVERYTHING)
        usual, large = (
            [
                len(PdfReader(BytesIO(render_pdf(document, paper=replace(paper, large_print=big)))).pages)
                for paper in papers
            ]
            for big in (False, True)
        )
        return f"{', '.join(map(str, usual))}; large print {', '.join(map(str, large))}"

    def start_doors(self) -> str:
        self.site.page.goto(f"{self.site.base}/")
        return f"{self.site.on_first_screen('.doors button')} doors"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    what: str
    before: str
    goal: str
    now: Callable[[Measured], str]


ROWS = (
    Row("Overview, demo of 49: phone screens", "56", "at most 3", Measured.overview_screens),
    Row("Overview, demo of 49: links", "299", "-", Measured.overview_links),
    Row("Its first screen", "a warning, no answer", "the answer and 3 steps", Measured.first_screen),
    Row("Longest subject page: phone screens", "-", "at most 6", Measured.longest_subject),
    Row("All pages together: phone screens", "56 on 1", "-", Measured.all_screens),
    Row("Nothing answered", "Apply for SSDI now", "what to tell first, and why", Measured.with_nothing_answered),
    Row("Caregiver's first step", "the patient's", "his own", Measured.helpers_first_step),
    Row("Quick check: questions", "157", "8 to 12; caregiver 10", Measured.quick_check),
    Row("All questions: visible, on phone screens", "157 on 57, every door", "-", Measured.all_questions),
    Row("PDF pages: plan, with parts, everything", "28", "2, at most 8, -", Measured.paper),
    Row("Start page, first screen", "-", "3 doors", Measured.start_doors),
)


def main() -> None:
    """Measure every row and print the table."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    django.setup()
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server, sync_playwright() as playwright:
        server.manage("collectstatic", "--noinput", "--verbosity", "0")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        measured = Measured(Site(browser.new_context(viewport=PHONE).new_page(), server.base))
        lines = [(row.what, row.before, row.now(measured), row.goal) for row in ROWS]
        browser.close()
    widths = [max(len(line[place]) for line in lines) for place in range(4)]
    for line in (("", "before", "now", "goal"), *lines):
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
