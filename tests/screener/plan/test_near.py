"""The list of the place on the page of help and on paper."""

import json
from html import escape
from io import BytesIO

import pytest
from pypdf import PdfReader

from screener.directory import local
from screener.directory.entry import Entry
from tests.screener.visits import Visit

CASE = {"as_of": "2026-11-24", "state": "OH", "patient": {"birth_date": "1970-05-02"}}
NAMED = "Help near you, from a local list"

pytestmark = pytest.mark.django_db


@pytest.fixture
def pantry(settings, tmp_path):
    settings.LOCAL_DIRECTORY = tmp_path / "local.json"
    local.store(
        [
            Entry(
                id="1",
                name="Food & more",
                source="Central Ohio list",
                organization="Helping Hands",
                serves='Says "hello" for <3.',
                phone="1-614-555-0100",
                extension="7",
                url="https://pantry.example.org/eastside?a=1&b=2",
                areas=("Franklin County",),
                states=("OH",),
                assured_on="2026-10-01",
            ),
            Entry(id="2", name="Old list", source="Somebody"),
        ]
    )


def page(case=CASE, **more):
    return Visit.with_answers(case, **more).get("plan:help").content.decode()


def test_an_entry_is_shown_with_its_list_and_the_day_it_was_checked(pantry):
    text = page()
    assert NAMED in text
    assert "From Central Ohio list, not from us. Checked there October 1, 2026." in text
    assert "From Somebody, not from us. It does not say when it was checked" in text
    assert "Where: Franklin County" in text


def test_its_words_are_escaped_and_its_links_lead_where_it_says(pantry):
    text = page()
    assert "Food &amp; more" in text
    assert "Says &quot;hello&quot; for &lt;3." in text
    assert '<a href="tel:16145550100">1-614-555-0100</a> extension 7' in text
    assert f'<a href="{escape("https://pantry.example.org/eastside?a=1&b=2")}" rel="noopener noreferrer">' in text


def test_the_line_for_a_crisis_stands_before_it(pantry):
    text = page()
    assert text.index("tel:988") < text.index(NAMED)


def test_in_another_state_only_what_is_for_all_is_shown(pantry):
    text = page({**CASE, "state": "MI"})
    assert "Old list" in text
    assert "Food &amp; more" not in text


def test_an_example_and_a_server_without_a_list_show_none(pantry, settings, tmp_path):
    assert NAMED not in page(is_example=True)
    settings.LOCAL_DIRECTORY = tmp_path / "none.json"
    assert NAMED not in page()


def test_the_words_are_there_on_paper_with_everything(pantry):
    visitor = Visit.with_answers(CASE, paper={"parts": ["law"]})
    pages = PdfReader(BytesIO(visitor.get("plan:pdf").content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "1-614-555-0100 extension 7" in text
    assert "Checked there October 1, 2026" in text


def test_the_data_of_the_plan_is_that_of_the_rules_alone(pantry):
    assert "Food & more" not in json.dumps(Visit.with_answers(CASE).get("plan:document").json())
