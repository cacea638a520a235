"""The page that compares: a change is tried beside the answers, kept or dropped, and never mixed with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PEOPLE = sorted(path.stem for path in (Path(settings.BASE_DIR) / "fixtures" / "cases").glob("*.json"))
PAGE = "what_if:compared"


@pytest.fixture
def visitor(client: Client) -> Visit:
    return _example(client, "metastatic_breast_cancer_at_49")


def _example(client: Client, slug: str) -> Visit:
    return Visit.at(client, client.post(reverse("cases:demo", args=[slug])))


def _shown(client: Visit) -> dict[str, str]:
    """What the form shows, as the browser would send it back."""
    form = client.get(PAGE).context["form"]
    return {name: str(value) for name, value in form.initial.items()}


def _try(client: Visit, **typed: Any) -> Any:
    changed = {name.replace("__", "."): value for name, value in typed.items()}
    return client.post(PAGE, data=_shown(client) | changed, follow=True)


def _answers(client: Visit) -> Any:
    return client.answers


def test_with_answers_that_cannot_be_used_it_leads_to_the_plan_that_says_so() -> None:
    visit = Visit.with_answers({"patient": {"birth_date": "soon"}})
    assert visit.get(PAGE)["Location"] == visit.address("plan:result")


def test_it_says_what_is_worth_looking_at_first(visitor: Visit) -> None:
    page = visitor.get(PAGE).content.decode()
    assert "Apply for Social Security disability now" in page
    assert "20 CFR 404.621(a)" in page


@pytest.mark.parametrize("name", PEOPLE)
def test_sending_the_form_as_shown_differs_in_nothing(client: Client, name: str) -> None:
    visit = _example(client, name)
    assert "Nothing in the plan differs." in _try(visit).content.decode()


def test_stopping_work_two_months_later_moves_the_months_by_two(visitor: Visit) -> None:
    page = _try(visitor, patient__work__stopped_on="January 4, 2027").content.decode()
    assert "First month of Social Security disability" in page
    assert "May 2027" in page
    assert "July 2027" in page
    assert "2 months later" in page


def test_a_month_in_the_red_that_does_not_come_is_not_called_unknown(visitor: Visit) -> None:
    page = _try(visitor, patient__work__stopped_on="2027-01-04", **{"patient__insurance[1]__kind": "marketplace"})
    assert "none of these months" in page.content.decode()


def test_the_answers_stay_until_the_change_is_kept(visitor: Visit) -> None:
    before = _answers(visitor)
    _try(visitor, patient__work__stopped_on="2027-01-04")
    assert _answers(visitor) == before
    visitor.post("what_if:keep")
    assert _answers(visitor)["patient"]["work"]["stopped_on"] == "2027-01-04"
    assert "What differs" not in visitor.get(PAGE).content.decode()


def test_a_change_that_is_dropped_is_gone(visitor: Visit) -> None:
    before = _answers(visitor)
    _try(visitor, patient__work__stopped_on="2027-01-04")
    visitor.post("what_if:drop")
    assert "What differs" not in visitor.get(PAGE).content.decode()
    visitor.post("what_if:keep")
    assert _answers(visitor) == before


def test_a_change_to_answers_of_another_day_is_not_kept(visitor: Visit) -> None:
    _try(visitor, patient__work__stopped_on="2027-01-04")
    visitor.post("intake:step", "household", data={"household.size": "5"})
    before = _answers(visitor)
    visitor.post("what_if:keep")
    assert _answers(visitor) == before


def test_a_wrong_entry_is_named_and_kept(visitor: Visit) -> None:
    page = _try(visitor, patient__work__stopped_on="next spring")
    assert page.redirect_chain == [(visitor.address(PAGE), 302)]
    assert 'value="next spring"' in page.content.decode()
    assert "Enter a date such as" in page.content.decode()


def test_a_helpers_leave_and_a_plan_can_be_changed(visitor: Visit) -> None:
    page = _try(visitor, **{"caregivers[0]__leave__hours_per_week": "16", "patient__insurance[1]__kind": "marketplace"})
    text = page.content.decode()
    assert "Job-protected leave runs out" in text
    assert "COBRA" in text
