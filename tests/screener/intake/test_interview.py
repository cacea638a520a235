"""The interview: what is typed becomes the case document, and nothing is lost on the way."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from benefits import parse_case
from screener.intake.asking import Section, groups
from screener.intake.forms import COUNT, SectionForm
from screener.intake.rhythms import RHYTHMS
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


@pytest.mark.parametrize("section", SECTIONS.values(), ids=list(SECTIONS))
def test_every_question_says_why_it_is_asked(section: Section) -> None:
    assert [ask.path for group in groups(section.parts) for ask in group.asks if not (ask.why or group.why)] == []


@pytest.mark.parametrize("slug", list(RHYTHMS))
def test_one_click_fills_the_list_for_a_treatment(client: Client, slug: str) -> None:
    first = {f"{COUNT}costs.items": "2", "costs.items[0].label": "Wig", f"{COUNT}costs.trips": "1"}
    page = client.post(reverse("intake:step", args=["costs"]), first | {"go": f"fill:{slug}"}, follow=True)
    assert page.status_code == 200
    items = _answers(client)["costs"]["items"]
    assert items[0] == {"label": "Wig"}
    assert len(items) == 1 + len(RHYTHMS[slug].items)
    assert all("amount" not in item and item["times"]["count"] >= 1 for item in items[1:])
    assert len(_answers(client)["costs"]["trips"]) == len(RHYTHMS[slug].trips)


def test_pills_are_priced_by_the_drug_with_part_d(client: Client) -> None:
    _post(client, "benefits", patient__benefits__medicare__part_d_since="2026-02-01")
    _post(client, "costs", go="fill:pills")
    assert _answers(client)["costs"]["items"][0]["covered"] == "part_d"


def test_radiation_ends_after_six_weeks(client: Client) -> None:
    _post(client, "costs", costs__starts_on="2026-12-07", go="fill:radiation")
    again = _post(client, "costs", costs__starts_on="2026-12-07", go="fill:radiation")
    assert again.status_code == 302
    items = _answers(client)["costs"]["items"]
    assert (items[0]["from"], items[0]["to"]) == (str(date(2026, 12, 7)), str(date(2027, 1, 17)))


def test_hours_missed_name_the_person_who_helps(client: Client) -> None:
    _post(client, "caregivers", **{"count:caregivers": "2", "caregivers[0].name": "Ann", "caregivers[1].name": "Bo"})
    missed = {"count:costs__caregiver_hours_missed": "1", "costs__caregiver_hours_missed[0]__caregiver": "1"}
    _post(client, "costs", **missed)
    assert _answers(client)["costs"]["caregiver_hours_missed"] == [{"caregiver": 1}]
    page = client.get(reverse("intake:check")).content.decode()
    assert "Bo <a" in page


def test_a_record_that_is_read_keeps_a_wrong_entry_beside_it(client: Client) -> None:
    typed = {"patient__work__years_worked_in_last_10": "400", "go": "paste", "paste": "2023 50,000\n2024 51,000"}
    _post(client, "earnings", **typed)
    page = client.get(reverse("intake:step", args=["earnings"])).content.decode()
    assert 'value="400"' in page
    assert 'value="51000"' in page


def test_lines_that_cannot_be_read_stay_in_their_box(client: Client) -> None:
    page = _post(client, "earnings", go="paste", paste="no figures here")
    assert page.status_code == 422
    assert "no figures here</textarea>" in page.content.decode()


def test_a_file_too_large_is_refused_and_never_put_on_disk(client: Client) -> None:
    large = SimpleUploadedFile("statement.xml", b"x" * 3_000_000)
    page = client.post(reverse("intake:step", args=["earnings"]), {"go": "upload", "statement": large})
    assert page.status_code == 422
    assert "at most 1 MB" in page.content.decode()
    assert settings.FILE_UPLOAD_HANDLERS == ["django.core.files.uploadhandler.MemoryFileUploadHandler"]


def test_an_answer_of_a_file_that_is_no_choice_stays(client: Client) -> None:
    taken = {"from": "2026-01-05", "to": "2026-01-09", "reason": "jury_duty"}
    document = {"patient": {"work": {"employer": {"leave_taken": [taken]}}}}
    shown = SectionForm(SECTIONS["job"], document, "patient")
    typed = {name: [str(value)] for name, value in shown.initial.items()}
    assert SectionForm(SECTIONS["job"], document, "patient", typed).applied() == document


def test_the_illness_is_shown_without_the_marks_of_a_code() -> None:
    document = {"patient": {"diagnosis": {"condition": "breast_cancer"}}}
    assert (
        SectionForm(SECTIONS["health"], document, "patient").initial["patient.diagnosis.condition"] == "breast cancer"
    )


def test_the_check_page_names_rows_and_writes_dollars_out(client: Client) -> None:
    items = {"count:costs__items": "1", "costs__items[0]__label": "Wig", "costs__items[0]__amount": "1200.5"}
    _post(client, "costs", **items)
    page = client.get(reverse("intake:check")).content.decode()
    assert "Cost 1" in page
    assert "$1,200.50" in page


def test_a_page_sent_after_the_visit_ended_is_kept_and_says_so(client: Client) -> None:
    page = _post(client, "about-you", follow=True, visit="1", state="OH")
    assert "the visit had ended" in page.content.decode()
    assert _answers(client) == {"state": "OH"}


def test_an_example_asks_before_it_takes_a_persons_answers_away(client: Client) -> None:
    _post(client, "about-you", state="OH")
    asked = client.post(reverse("intake:demo", args=[PEOPLE[0].stem]))
    assert "Leave your answers?" in asked.content.decode()
    assert _answers(client) == {"state": "OH"}
    client.post(reverse("intake:demo", args=[PEOPLE[0].stem]), {"replace": "1"})
    assert parse_case(_answers(client)) == parse_case(json.loads(PEOPLE[0].read_text()))


def test_ones_own_interview_starts_without_the_answers_of_an_example(client: Client) -> None:
    page = client.post(reverse("intake:demo", args=[PEOPLE[0].stem]), follow=True)
    assert "This person is made up." in page.content.decode()
    assert client.post(reverse("intake:demo", args=[PEOPLE[1].stem])).status_code == 302
    client.post(reverse("intake:begin"), {"door": "patient"})
    assert _answers(client) == {}


def test_ones_own_answers_stay_when_coming_in_by_another_door(client: Client) -> None:
    _post(client, "about-you", state="OH")
    client.post(reverse("intake:begin"), {"door": "caregiver"})
    assert _answers(client) == {"state": "OH"}


def test_two_tabs_on_two_pages_lose_nothing_of_each_other(client: Client) -> None:
    client.get(reverse("intake:step", args=["about-you"]))
    client.get(reverse("intake:step", args=["household"]))
    _post(client, "household", household__size="4")
    _post(client, "about-you", state="OH")
    assert _answers(client) == {"state": "OH", "household": {"size": 4}}
