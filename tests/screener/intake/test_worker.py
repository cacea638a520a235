"""The desk of a social worker: what is open in each section, and the way to the next open question."""

import pytest
from django.test import Client

from screener.intake.sections import SECTIONS
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def visit():
    return Visit.with_answers({}, door="social_worker")


def desk(visit, step="about-you"):
    return visit.get("intake:step", step).context["desk"]


def open_in(visit, step):
    return next(section.open for section in desk(visit).sections if section.slug == step)


@pytest.mark.parametrize("door", ["patient", "caregiver", None])
def test_only_a_social_worker_has_a_desk(door):
    visit = Visit.with_answers({}, door=door)
    response = visit.get("intake:step", "about-you")
    assert response.context["desk"] is None
    assert b"desk-sections" not in response.content


def test_the_quick_check_is_the_same_for_everybody(visit):
    assert visit.get("intake:step", "quick-1").context["desk"] is None


def test_every_section_that_is_asked_is_listed_with_what_is_open(visit):
    found = desk(visit)
    assert [section.slug for section in found.sections] == list(SECTIONS)
    assert found.open == sum(section.open for section in found.sections) > 30


def test_an_answer_is_open_no_more_and_the_next_one_is_first(visit):
    before = open_in(visit, "about-you")
    assert desk(visit).first_open == "patient.name"
    visit.save("about-you", patient__name="Ada", page="one")
    assert open_in(visit, "about-you") == before - 1
    assert desk(visit).first_open != "patient.name"


def test_what_somebody_does_not_know_is_not_open(visit):
    before = open_in(visit, "health")
    visit.save("health", patient__diagnosis__metastatic="unknown", page="one")
    assert open_in(visit, "health") == before - 1


def test_what_is_folded_away_is_not_counted(visit):
    page = visit.get("intake:step", "health")
    folded = [name for folder in page.context["form"]._folders if folder.folded for name in folder.names]
    assert folded
    assert not set(folded) & set(page.context["form"].left_open())


def test_the_button_saves_and_leads_to_the_next_open_question_of_a_later_section(visit):
    response = visit.save("about-you", patient__name="Ada", page="one", go="open")
    first = next(iter(visit.get("intake:step", "health").context["form"].left_open()))
    assert response["Location"] == f"{visit.address('intake:step', 'health')}#ask-{first}"
    assert visit.answers["patient"]["name"] == "Ada"
    assert f'id="ask-{first}"' in visit.get("intake:step", "health").content.decode()


def test_after_the_last_section_it_begins_again_with_the_first(visit):
    last = list(SECTIONS)[-1]
    assert visit.save(last, page="one", go="open")["Location"].startswith(visit.address("intake:step", "about-you"))


def test_with_nothing_open_it_leads_to_the_page_to_look_over(visit, monkeypatch):
    monkeypatch.setattr("screener.intake.worker.opened", lambda contents, section: [])
    assert visit.save("costs", page="one", go="open")["Location"] == visit.address("intake:check")


def test_a_wrong_entry_keeps_the_worker_on_the_page(visit):
    response = visit.save("about-you", patient__birth_date="soon", page="one", go="open")
    assert response["Location"] == visit.address("intake:step", "about-you")


def test_begun_at_the_door():
    visit = Visit.begun(Client(), door="social_worker")
    assert desk(visit).open > 30


def test_the_other_way_is_a_button_away_and_loses_nothing(visit):
    page = visit.get("intake:step", "household")
    assert page.context["desk"] is not None
    sent = visit.shown("household") | {"household.size": "4", "go": "way:plain"}
    plain = visit.post("intake:step", "household", data=sent, follow=True)
    assert plain.context["desk"] is None
    assert plain.context["form"]["household.size"].value() == "4"
    assert "way:dense" in plain.content.decode()
    again = visit.post("intake:step", "household", data=visit.shown("household") | {"go": "way:dense"}, follow=True)
    assert again.context["desk"] is not None


def test_a_patient_has_one_way(client):
    page = Visit.begun(client).get("intake:step", "household").content.decode()
    assert "way:" not in page
