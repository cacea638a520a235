"""Each form against its published field list: every field is somewhere, and no box is made up."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benefits import Status, forms, packet, parse_case, screen
from benefits.case.paths import PATHS
from benefits.packets.facts import FACTS
from benefits.packets.forms import Form
from scripts.reading_level import GRADE, sentences_of, together

HERE = Path(__file__).parent
PEOPLE = sorted((HERE.parents[2] / "fixtures" / "cases").glob("*.json"))
EVERY = pytest.mark.parametrize("form", forms().values(), ids=list(forms()))
READ = [form for form in forms().values() if form.verified]
# Fields of the files that ask nothing: text that a screen reader reads, links, and the office's own corner.
ASK_NOTHING = re.compile(r"ReadOnly|EOF|EndofForm|SSALink|PrivacyAct|PRARead")


def published(form: Form) -> list[str]:
    """The names of the fields of the agency's own fillable file."""
    names = (HERE / "published" / f"{form.code}.txt").read_text(encoding="utf-8").split()
    return [name for name in names if not ASK_NOTHING.search(name)]


def belongs(name: str, begins: str) -> bool:
    """`@` stands for the page a row of a table is on, which is 10 or 11."""
    return bool(re.match(begins.replace("@", "P1[01]"), name))


def test_there_are_the_forms_that_were_read() -> None:
    assert {form.code for form in READ} == {"ssa-16", "ssa-3368", "ssa-827"}


@pytest.mark.parametrize("form", READ, ids=[form.code for form in READ])
def test_every_field_of_the_published_list_is_in_one_box_and_every_box_has_a_field(form: Form) -> None:
    names = published(form)
    for name in names:
        boxes = [box.label for box in form.boxes if any(belongs(name, begins) for begins in box.fields)]
        assert len(boxes) == 1, (name, boxes)
    made_up = [box.label for box in form.boxes for begins in box.fields if not any(belongs(n, begins) for n in names)]
    assert made_up == []
    assert all(box.fields and box.number for box in form.boxes)


@EVERY
def test_a_list_that_was_not_read_has_no_box_numbers(form: Form) -> None:
    assert form.verified or not any(box.number or box.fields for box in form.boxes)
    assert form.source
    assert form.official.startswith("https://")


@EVERY
def test_boxes_are_answered_from_paths_and_facts_that_there_are(form: Form) -> None:
    for box in form.boxes:
        paths = [path for path in (box.from_, box.only_if and box.only_if.path) if path]
        for path in paths:
            here = PATHS
            for name, place in re.findall(r"(\w+)(?:\[(\d+)\])?", path):
                here = getattr(here, name)
                here = here[int(place)] if place else here
        assert box.fact is None or box.fact in FACTS or box.fact == "remaining_entries"
        assert sum(bool(each) for each in (box.from_, box.fact, box.not_here)) <= 1


@EVERY
@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_every_box_is_answered_or_blank_or_not_asked_and_says_what_it_asks(form: Form, path: Path) -> None:
    case = parse_case(json.loads(path.read_text(encoding="utf-8")))
    made = packet(form, case, screen(case))
    assert len(made.boxes) == len(form.boxes)
    for box in made.boxes:
        assert box.asks
        assert (box.answer is not None) is (box.status is Status.ANSWERED)
        assert box.why or box.status is not Status.NOT_ASKED
    assert made.answered + made.blank <= len(made.boxes)


@EVERY
def test_the_explanations_are_easy(form: Form) -> None:
    texts = [str(text) for box in form.boxes for text in (form.about, box.asks, box.not_here or "")]
    sentences = [sentence for text in texts if text for sentence in sentences_of(text)]
    assert together(sentences).grade <= GRADE
