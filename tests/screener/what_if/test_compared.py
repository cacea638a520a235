"""The page that compares: a change is tried beside the answers, kept or dropped, and never mixed with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db
PEOPLE = sorted(path.stem for path in (Path(settings.BASE_DIR) / "fixtures" / "cases").glob("*.json"))
PAGE = "what_if:compared"


@pytest.fixture
def visitor(client: Client) -> Client:
    client.post(reverse("intake:demo", args=["metastatic_breast_cancer_at_49"]))
    return client


def _shown(client: Client) -> dict[str, str]:
    """What the form shows, as the browser would send it back."""
    form = client.get(reverse(PAGE)).context["form"]
    return {name: str(value) for name, value in form.initial.items()}


def _try(client: Client, **typed: Any) -> Any:
    changed = {name.replace("__", "."): value for name, value in typed.items()}
    return client.post(reverse(PAGE), _shown(client) | changed, follow=True)


def _answers(client: Client) -> Any:
    return json.loads(client.get(reverse("plan:case")).content)


def test_without_answers_it_leads_to_the_plan(client: Client) -> None:
    assert client.get(reverse(PAGE))["Location"] == reverse("plan:result")


def test_it_says_what_is_worth_looking_at_first(visitor: Client) -> None:
    page = visitor.get(reverse(PAGE)).content.decode()
    assert "Apply for Social Security disability now" in page
    assert "20 CFR 404.621(a)" in page


@pytest.mark.parametrize("name", PEOPLE)
def test_sending_the_form_as_shown_differs_in_nothing(client: Client, name: str) -> None:
    client.post(reverse("intake:demo", args=[name]))
    assert "Nothing in the plan differs." in _try(client).content.decode()


def test_stopping_work_two_months_later_moves_the_months_by_two(visitor: Client) -> None:
    page = _try(visitor, patient__work__stopped_on="January 4, 2027").content.decode()
    assert "First month of Social Security disability" in page
    assert "May 2027" in page
    assert "July 2027" in page
    assert "2 months later" in page


def test_a_month_in_the_red_that_does_not_come_is_not_called_unknown(visitor: Client) -> None:
    page = _try(visitor, patient__work__stopped_on="2027-01-04", **{"patient__insurance[1]__kind": "marketplace"})
    assert "none of these months" in page.content.decode()


def test_the_answers_stay_until_the_change_is_kept(visitor: Client) -> None:
    before = _answers(visitor)
    _try(visitor, patient__work__stopped_on="2027-01-04")
    assert _answers(visitor) == before
    visitor.post(reverse("what_if:keep"))
    assert _answers(visitor)["patient"]["work"]["stopped_on"] == "2027-01-04"
    assert "What differs" not in visitor.get(reverse(PAGE)).content.decode()


def test_a_change_that_is_dropped_is_gone(visitor: Client) -> None:
    before = _answers(visitor)
    _try(visitor, patient__work__stopped_on="2027-01-04")
    visitor.post(reverse("what_if:drop"))
    assert "What differs" not in visitor.get(reverse(PAGE)).content.decode()
    visitor.post(reverse("what_if:keep"))
    assert _answers(visitor) == before


def test_a_change_to_answers_of_another_day_is_not_kept(visitor: Client) -> None:
    _try(visitor, patient__work__stopped_on="2027-01-04")
    visitor.post(reverse("intake:step", args=["household"]), {"household.size": "5"})
    before = _answers(visitor)
    visitor.post(reverse("what_if:keep"))
    assert _answers(visitor) == before


def test_a_wrong_entry_is_named_and_kept(visitor: Client) -> None:
    page = _try(visitor, patient__work__stopped_on="next spring")
    assert page.status_code == 422
    assert 'value="next spring"' in page.content.decode()
    assert "Enter a date such as" in page.content.decode()


def test_a_helpers_leave_and_a_plan_can_be_changed(visitor: Client) -> None:
    page = _try(visitor, **{"caregivers[0]__leave__hours_per_week": "16", "patient__insurance[1]__kind": "marketplace"})
    text = page.content.decode()
    assert "Job-protected leave runs out" in text
    assert "COBRA" in text
