"""The leave planner in the browser: what is entered, what is shown, and what is never kept."""

import json
from io import BytesIO
from pathlib import Path

import docx
import pytest

from screener.leave import views
from screener.leave.views import LONGEST_LETTER
from screener.plan.pdf_pool import Busy
from tests.screener.plan.reading import opened, squeezed, words_of_pages
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
CASE = json.loads((Path(__file__).parents[3] / "fixtures/cases/metastatic_breast_cancer_at_49.json").read_text())


def lines(**first):
    blank = {"first": "", "days_in_a_row": "", "every_days": "", "until": "", "hours": ""}
    data = {"line-TOTAL_FORMS": "3", "line-INITIAL_FORMS": "0"}
    for number, entry in enumerate(({**blank, **first}, blank, blank)):
        data |= {f"line-{number}-{name}": value for name, value in entry.items()}
    return data


@pytest.fixture
def visitor():
    return Visit.with_answers(CASE)


DANIEL = ("leave:caregiver", [0])


def post(visitor, address=DANIEL, **first):
    name, args = address
    return visitor.post(name, *args, data=lines(**first), follow=True)


def test_two_days_every_three_weeks_are_shown_day_by_day(visitor):
    page = post(visitor, first="2026-12-28", days_in_a_row="2", every_days="21", until="2027-06-30")
    assert page.context["plan"].hours_asked == 9 * 16
    assert "Jan 18, 2027" in page.content.decode()


@pytest.mark.parametrize("typed", ["2026-12-28", "12/28/2026", "December 28, 2026"])
def test_a_date_may_be_typed_as_people_type_it(visitor, typed):
    assert post(visitor, first=typed).context["plan"].days[0].day.isoformat() == "2026-12-28"


@pytest.mark.parametrize(
    ("entry", "label"),
    [
        ({"first": "soon"}, "First day off"),
        ({"days_in_a_row": "2"}, "First day off"),
        ({"first": "2026-12-28", "hours": "99"}, "Hours each day"),
        ({"first": "2026-12-28", "every_days": "21"}, "Until"),
        ({"first": "2026-12-28", "every_days": "21", "until": "2026-12-01"}, "Until"),
        ({"first": "2026-12-28", "days_in_a_row": "30", "every_days": "21", "until": "2027-12-01"}, "Again after"),
    ],
)
def test_a_wrong_entry_names_its_field_and_is_shown_again(visitor, entry, label):
    page = post(visitor, **entry).content.decode()
    assert "Error:" in page
    assert f"Line 1, {label}" in page
    assert all(f'value="{typed}"' in page for typed in entry.values())


@pytest.mark.parametrize("entry", [{}, {"first": "2026-12-26"}])
def test_nothing_to_plan_is_said(visitor, entry):
    page = post(visitor, **entry)
    assert page.context["plan"] is None
    assert "There is a problem" in page.content.decode()


def test_the_day_it_runs_out_stands_out_with_what_would_make_it_last(visitor):
    page = post(visitor, first="2026-12-28", days_in_a_row="120").content.decode()
    assert "The protected hours run out on" in page
    assert "would last to the end" in page


def test_the_letter_can_be_had_as_a_file_without_the_illness(visitor):
    response = visitor.get("leave:caregiver_letter", 0)
    assert response["Content-Type"].startswith("text/plain")
    assert "cancer" not in response.content.decode().lower()
    assert "no-store" in response["Cache-Control"]


LETTER = ("leave:caregiver_letter_kept", [0])


def test_what_is_edited_in_the_letter_stays_through_reload_and_new_days(visitor):
    visitor.post(*LETTER[:1], *LETTER[1], data={"letter": "Dear boss,\r\n\r\nI need time."})
    post(visitor, first="2026-12-28")
    page = visitor.get("leave:caregiver", 0).content.decode()
    assert "Dear boss,\n\nI need time.</textarea>" in page
    assert "as you changed it" in page
    assert visitor.get("leave:caregiver_letter", 0).content.decode() == "Dear boss,\n\nI need time.\n"


@pytest.mark.parametrize("data", [{"letter": "x", "anew": "1"}, {"letter": "  "}, {}])
def test_the_letter_can_be_written_anew_with_the_planned_days(visitor, data):
    visitor.post(*LETTER[:1], *LETTER[1], data={"letter": "Dear boss"})
    post(visitor, first="2026-12-28", days_in_a_row="2")
    visitor.post(*LETTER[:1], *LETTER[1], data=data)
    text = visitor.get("leave:caregiver_letter", 0).content.decode()
    assert "- December 28, 2026 to December 29, 2026" in text
    assert "as you changed it" not in visitor.get("leave:caregiver", 0).content.decode()


def test_a_letter_kept_as_it_was_goes_on_taking_new_days(visitor):
    shown = visitor.get("leave:caregiver", 0).context["letter"]
    visitor.post(*LETTER[:1], *LETTER[1], data={"letter": shown.replace("\n", "\r\n")})
    post(visitor, first="2026-12-28")
    assert "- December 28, 2026" in visitor.get("leave:caregiver_letter", 0).content.decode()


def test_the_letter_is_cut_where_no_letter_is_as_long(visitor):
    visitor.post(*LETTER[:1], *LETTER[1], data={"letter": "x" * (LONGEST_LETTER + 1)})
    assert visitor.case.contents.letters["caregivers[0]"] == "x" * LONGEST_LETTER


def test_saving_a_letter_leads_back_to_it(visitor):
    response = visitor.post(*LETTER[:1], *LETTER[1], data={"letter": "Dear boss"})
    assert response["Location"] == f"{visitor.address(*DANIEL[:1], *DANIEL[1])}#letter-title"
    assert visitor.get(*LETTER[:1], *LETTER[1]).status_code == 405


def test_the_letter_comes_as_a_word_file_that_names_nobody_in_its_own_data(visitor):
    visitor.post(*LETTER[:1], *LETTER[1], data={"letter": "Dear boss,\x01\n\nI need <b>time</b>."})
    response = visitor.get("leave:caregiver_letter_docx", 0)
    document = docx.Document(BytesIO(response.content))
    assert [paragraph.text for paragraph in document.paragraphs] == ["Dear boss,", "I need <b>time</b>."]
    assert (document.core_properties.author, document.core_properties.comments) == ("", "")
    assert response["Content-Disposition"] == 'attachment; filename="leave-letter.docx"'
    assert "no-store" in response["Cache-Control"]


def test_the_letter_comes_as_a_tagged_pdf(visitor):
    response = visitor.get("leave:caregiver_letter_pdf", 0)
    file = opened(response.content)
    assert squeezed("Subject: request for leave") in words_of_pages(file)[0]
    assert b"pdfuaid" in file.Root.Metadata.read_bytes()
    assert len(file.pages) == 1


def test_a_busy_server_says_when_to_come_back_for_a_letter(visitor, monkeypatch):
    def busy(text, language, written_on):
        raise Busy

    monkeypatch.setattr(views, "render_letter", busy)
    response = visitor.get("leave:caregiver_letter_pdf", 0)
    assert (response.status_code, response["Retry-After"]) == (503, "5")


def test_the_patients_own_job_has_a_planner(visitor):
    assert visitor.get("leave:own").status_code == 200


def test_every_job_is_listed(visitor):
    page = visitor.get("leave:jobs").content.decode()
    assert "Daniel" in page
    assert "Maria" in page


def test_a_caregiver_who_is_not_there_is_not_found(visitor):
    assert visitor.get("leave:caregiver", 7).status_code == 404


@pytest.mark.parametrize("address", [("leave:jobs", []), DANIEL, ("leave:own", []), ("leave:own_letter", [])])
def test_with_answers_that_cannot_be_used_the_way_leads_to_the_plan(address):
    visit = Visit.with_answers({"patient": {"birth_date": "soon"}})
    assert visit.get(address[0], *address[1])["Location"] == visit.address("plan:result")


def test_nothing_entered_in_the_planner_becomes_an_answer(visitor):
    post(visitor, first="2026-12-28")
    assert visitor.answers == CASE


@pytest.mark.parametrize("first", ["2026-12-28", "soon"])
def test_what_was_entered_is_shown_after_a_redirect_so_that_back_and_reload_send_nothing(visitor, first):
    page = post(visitor, first=first)
    assert page.redirect_chain == [(visitor.address(*DANIEL[:1], *DANIEL[1]), 302)]
    assert f'value="{first}"' in visitor.get("leave:caregiver", 0).content.decode()


def test_days_without_an_end_are_refused_at_once(visitor):
    page = post(visitor, first="2026-01-01", every_days="1", until="9999-12-31")
    assert page.context["plan"] is None
    assert "There is a problem" in page.content.decode()
