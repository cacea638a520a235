"""A name for the illness is offered after saving, and taken only when it is chosen."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
CONDITION = "patient.diagnosis.condition"


@pytest.fixture
def visit(client: Client) -> Visit:
    return Visit.begun(client)


def save(visit: Visit, words: str, go: str = "next", **more: str) -> str:
    return str(visit.save("health", go=go, **{CONDITION: words}, **more)["Location"])


def test_the_persons_own_words_stay_until_she_chooses(visit: Visit) -> None:
    assert save(visit, "stage 4 brest ca").endswith("/health/")
    page = visit.get("intake:step", "health").content.decode()
    assert "Which illness do you mean?" in page
    assert "Breast cancer that has spread to other parts" in page
    assert visit.answers == {"patient": {"diagnosis": {"condition": "stage 4 brest ca"}}}
    assert save(visit, "stage 4 brest ca", go="illness:breast cancer").endswith("/work/")
    assert visit.answers == {"patient": {"diagnosis": {"condition": "breast cancer", "metastatic": True}}}
    assert "Which illness" not in visit.get("intake:step", "health").content.decode()


def test_what_she_wrote_can_stay(visit: Visit) -> None:
    save(visit, "brest cancer")
    assert save(visit, "brest cancer", go="illness-kept").endswith("/work/")
    assert visit.answers == {"patient": {"diagnosis": {"condition": "brest cancer"}}}
    assert "Which illness" not in visit.get("intake:step", "health").content.decode()


def test_it_holds_nobody_up_twice(visit: Visit) -> None:
    assert save(visit, "brest cancer", go="plan").endswith("/health/")
    assert save(visit, "brest cancer", go="plan").endswith("/plan/")


@pytest.mark.parametrize("words", ["", "breast cancer", "als", "broken arm", "kidney_failure"])
def test_nothing_is_asked_where_the_words_are_clear_or_near_nothing(visit: Visit, words: str) -> None:
    assert save(visit, words).endswith("/work/")


def test_spread_that_was_answered_stays_as_it_was_answered(visit: Visit) -> None:
    answered = {"patient.diagnosis.metastatic": "no"}
    save(visit, "stage 4 brest ca", **answered)
    save(visit, "stage 4 brest ca", go="illness:breast cancer", **answered)
    assert visit.answers["patient"]["diagnosis"] == {"condition": "breast cancer", "metastatic": False}


def test_a_name_that_was_not_offered_for_the_words_is_not_taken(visit: Visit) -> None:
    save(visit, "brest cancer")
    assert save(visit, "pancretic cancer", go="illness:breast cancer").endswith("/health/")
    assert visit.answers["patient"]["diagnosis"] == {"condition": "pancretic cancer"}


def test_the_same_choice_twice_is_one(visit: Visit) -> None:
    save(visit, "brest cancer")
    targets = {save(visit, "brest cancer", go="illness:breast cancer", page="mine") for _time in range(2)}
    assert len(targets) == 1
    assert visit.answers == {"patient": {"diagnosis": {"condition": "breast cancer"}}}
