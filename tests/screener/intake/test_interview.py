"""The interview: what is typed becomes the case document, and nothing is lost on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from benefits import parse_case
from screener.intake.forms import COUNT, SectionForm
from screener.intake.sections import SECTIONS

pytestmark = pytest.mark.django_db
PEOPLE = sorted((Path(settings.BASE_DIR) / "fixtures" / "cases").glob("*.json"))


def _post(client: Client, step: str, follow: bool = False, **typed: Any) -> Any:
    named = {name.replace("__", "."): value for name, value in typed.items()}
    return client.post(reverse("intake:step", args=[step]), named, follow=follow)


def _answers(client: Client) -> Any:
    return client.get(reverse("plan:case")).json()


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_sending_every_page_as_shown_changes_no_answer(path: Path) -> None:
    document = json.loads(path.read_text())
    before = parse_case(document)
    for section in SECTIONS.values():
        shown = SectionForm(section, document, "patient")
        typed = {name: [str(value)] for name, value in shown.initial.items() if value is not False}
        typed = {name: ["on"] if name.startswith("whole:") else value for name, value in typed.items()}
        sent = SectionForm(section, document, "patient", typed)
        assert sent.is_valid(), sent.errors
        document = sent.applied()
    assert parse_case(document) == before


@pytest.mark.parametrize("step", list(SECTIONS))
def test_a_blank_page_answers_nothing(client: Client, step: str) -> None:
    _post(client, step)
    assert _answers(client) == {}


def test_a_day_and_a_state_are_kept_as_the_format_has_them(client: Client) -> None:
    _post(client, "about-you", patient__birth_date="June 15, 1974", state="OH")
    assert _answers(client) == {"patient": {"birth_date": "1974-06-15"}, "state": "OH"}


def test_a_blank_takes_the_old_answer_away(client: Client) -> None:
    _post(client, "work", patient__work__monthly_earnings="$1,200.50")
    assert _answers(client) == {"patient": {"work": {"monthly_earnings": "1200.5"}}}
    _post(client, "work", patient__work__monthly_earnings="")
    assert _answers(client) == {}


def test_a_wrong_day_is_named_and_still_there_after_a_look_elsewhere(client: Client) -> None:
    response = _post(client, "about-you", patient__birth_date="the fifth", state="OH")
    assert response.status_code == 422
    assert "Enter a date such as" in response.content.decode()
    again = client.get(reverse("intake:step", args=["about-you"])).content.decode()
    assert 'value="the fifth"' in again
    assert _answers(client) == {"state": "OH"}


def test_a_day_of_birth_to_come_is_refused(client: Client) -> None:
    response = _post(client, "about-you", patient__birth_date="2099-01-01")
    assert "has not come yet" in response.content.decode()


def test_an_absurd_amount_is_refused_with_what_is_accepted(client: Client) -> None:
    response = _post(client, "work", patient__work__monthly_earnings="99999999999")
    assert "Enter an amount in dollars from $0 to $100,000" in response.content.decode()


def test_no_insurance_is_not_the_same_as_no_answer(client: Client) -> None:
    _post(client, "insurance", **{"has:patient__insurance": "no", "count:patient__insurance": "0"})
    assert _answers(client) == {"patient": {"insurance": []}}
    _post(client, "insurance", **{"has:patient__insurance": "", "count:patient__insurance": "0"})
    assert _answers(client) == {}


def test_rows_are_added_and_removed_without_losing_what_was_typed(client: Client) -> None:
    count = f"{COUNT}caregivers"
    url = reverse("intake:step", args=["caregivers"])
    added = client.post(url, {count: "1", "caregivers[0].name": "Ann", "go": "add:caregivers"}, follow=True)
    assert 'name="caregivers[1].name"' in added.content.decode()
    both = {count: "2", "caregivers[0].name": "Ann", "caregivers[1].name": "Bo"}
    left = client.post(url, both | {"go": "remove:caregivers[0]"}, follow=True).content.decode()
    assert 'value="Bo"' in left
    assert 'value="Ann"' not in left
    assert _answers(client) == {"caregivers": [{"name": "Bo"}]}


def test_a_part_of_the_record_is_not_taken_for_the_whole(client: Client) -> None:
    response = _post(client, "earnings", patient__work__earnings__2024="48000")
    assert "Tick this box" in response.content.decode()
    assert _answers(client) == {}


def test_pasted_lines_fill_the_table(client: Client) -> None:
    page = _post(client, "earnings", follow=True, go="paste", paste="2023 50,000 50,000\n2024 51,000 51,000")
    assert "We read 2 years" in page.content.decode()
    assert _answers(client)["patient"]["work"]["earnings"] == {"2023": "50000", "2024": "51000"}


def test_erasing_asks_first_and_then_forgets(client: Client) -> None:
    _post(client, "about-you", state="OH")
    assert client.get(reverse("intake:erase")).status_code == 200
    client.post(reverse("intake:erase"))
    assert client.get(reverse("plan:case")).status_code == 302


def test_saved_answers_open_again(client: Client) -> None:
    with PEOPLE[0].open("rb") as file:
        page = client.post(reverse("intake:open"), {"answers": file}, follow=True)
    assert page.redirect_chain[-1][0] == reverse("intake:check")
    assert parse_case(_answers(client)) == parse_case(json.loads(PEOPLE[0].read_text()))


def test_every_door_leads_to_the_first_page_and_the_last_to_the_check(client: Client) -> None:
    begun = client.post(reverse("intake:begin"), {"door": "caregiver"})
    assert begun["Location"] == reverse("intake:step", args=["about-you"])
    last = _post(client, "costs")
    assert last["Location"] == reverse("intake:check")


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_a_demo_person_shows_a_plan(client: Client, path: Path) -> None:
    assert client.post(reverse("intake:demo", args=[path.stem]), follow=True).status_code == 200
