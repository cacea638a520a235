"""Nothing meant for an employer names the illness: every letter of every demo person, in every form it takes."""

import json
import re
from io import BytesIO
from pathlib import Path

import docx
import pytest

from benefits import parse_case, screen, to_document
from tests.screener.plan.reading import opened, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(Path("fixtures/cases").glob("*.json"))}
TELLING = ("cancer", "tumor", "metasta", "stage iv", "chemo", "radiation", "oncolog", "hospice", "terminal", "infusion")
HARMLESS = {"or", "with", "of", "the", "and", "disease", "other"}
PLANNED = {
    "line-TOTAL_FORMS": "3",
    "line-INITIAL_FORMS": "0",
    "line-0-first": "2026-12-28",
    "line-0-days_in_a_row": "2",
    "line-0-every_days": "21",
    "line-0-until": "2027-06-30",
}


def words_of_the_illness(case):
    """Every word by which the case, or the answer to it, names the illness and its treatment."""
    condition = case["patient"].get("diagnosis", {}).get("condition") or ""
    named = [condition, condition.replace("_", " ")]
    named += [item["label"] for item in case.get("costs", {}).get("items", ()) if item["kind"] in ("infusion", "scan")]
    facts = [entry["facts"] for entry in to_document(screen(parse_case(case)))["programs"]]
    named += [entry["compassionate_allowance"] for entry in facts if entry.get("compassionate_allowance")]
    single = {word for name in named for word in re.findall(r"[a-z]{3,}", name.lower())} - HARMLESS
    return {*TELLING, *single}


EVERY_WORD = set().union(*map(words_of_the_illness, CASES.values()))


def jobs():
    for name, case in CASES.items():
        if case["patient"].get("work", {}).get("employer"):
            yield name, "own", []
        yield from ((name, "caregiver", [place]) for place, _helper in enumerate(case.get("caregivers", ())))


def texts(visitor, whose, place):
    yield visitor.get(f"leave:{whose}_letter", *place).content.decode()
    written = docx.Document(BytesIO(visitor.get(f"leave:{whose}_letter_docx", *place).content))
    yield "\n".join(paragraph.text for paragraph in written.paragraphs) + str(vars(written.core_properties))
    file = opened(visitor.get(f"leave:{whose}_letter_pdf", *place).content)
    yield "".join(words_of_pages(file)) + str(dict(file.docinfo)) + file.Root.Metadata.read_bytes().decode()


@pytest.mark.parametrize(("name", "whose", "place"), list(jobs()))
def test_no_letter_to_an_employer_names_the_illness(name, whose, place):
    visitor = Visit.with_answers(CASES[name])
    visitor.post(f"leave:{whose}", *place, data=PLANNED)
    found = [word for text in texts(visitor, whose, place) for word in EVERY_WORD if word in text.lower()]
    assert found == []


@pytest.mark.parametrize(("name", "whose", "place"), [job for job in jobs() if job[1] == "caregiver"])
def test_a_helpers_letter_does_not_name_whom_he_helps(name, whose, place):
    visitor = Visit.with_answers(CASES[name])
    assert (
        CASES[name]["patient"]["name"].split()[0] not in visitor.get(f"leave:{whose}_letter", *place).content.decode()
    )


def test_the_words_looked_for_are_those_of_the_demo_people():
    assert {"breast", "cancer", "sclerosis"} <= EVERY_WORD
