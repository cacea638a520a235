"""The interview: what is typed becomes the case document, and nothing is lost on the way."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

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
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
PEOPLE = sorted((Path(settings.BASE_DIR) / "fixtures" / "cases").glob("*.json"))


@pytest.fixture
def visit(client: Client) -> Visit:
    return Visit.begun(client)


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
def test_a_blank_page_answers_nothing(visit: Visit, step: str) -> None:
    visit.save(step)
    assert visit.answers == {}


def test_a_day_and_a_state_are_kept_as_the_format_has_them(visit: Visit) -> None:
    visit.save("about-you", patient__birth_date="June 15, 1974", state="OH")
    assert visit.answers == {"patient": {"birth_date": "1974-06-15"}, "state": "OH"}


def test_a_blank_takes_the_old_answer_away(visit: Visit) -> None:
    visit.save("work", patient__work__monthly_earnings="$1,200.50")
    assert visit.answers == {"patient": {"work": {"monthly_earnings": "1200.5"}}}
    visit.save("work", patient__work__monthly_earnings="")
    assert visit.answers == {}


def test_a_wrong_day_is_named_and_still_there_after_a_look_elsewhere(visit: Visit) -> None:
    response = visit.save("about-you", patient__birth_date="the fifth", state="OH", follow=True)
    assert response.redirect_chain == [(visit.address("intake:step", "about-you"), 302)]
    assert "Enter a date such as" in response.content.decode()
    again = visit.get("intake:step", "about-you").content.decode()
    assert 'value="the fifth"' in again
    assert visit.answers == {"state": "OH"}


def test_a_day_of_birth_to_come_is_refused(visit: Visit) -> None:
    response = visit.save("about-you", patient__birth_date="2099-01-01", follow=True)
    assert "has not come yet" in response.content.decode()


def test_an_absurd_amount_is_refused_with_what_is_accepted(visit: Visit) -> None:
    response = visit.save("work", patient__work__monthly_earnings="99999999999", follow=True)
    assert "Enter an amount in dollars from $0 to $100,000" in response.content.decode()


def test_no_insurance_is_not_the_same_as_no_answer(visit: Visit) -> None:
    visit.save("insurance", **{"has:patient__insurance": "no", "count:patient__insurance": "0"})
    assert visit.answers == {"patient": {"insurance": []}}
    visit.save("insurance", **{"has:patient__insurance": "", "count:patient__insurance": "0"})
    assert visit.answers == {}


def test_rows_are_added_and_removed_without_losing_what_was_typed(visit: Visit) -> None:
    count = f"{COUNT}caregivers"
    url = visit.address("intake:step", "caregivers")
    added = visit.client.post(url, {count: "1", "caregivers[0].name": "Ann", "go": "add:caregivers"}, follow=True)
    assert 'name="caregivers[1].name"' in added.content.decode()
    both = {count: "2", "caregivers[0].name": "Ann", "caregivers[1].name": "Bo"}
    left = visit.client.post(url, both | {"go": "remove:caregivers[0]"}, follow=True).content.decode()
    assert 'value="Bo"' in left
    assert 'value="Ann"' not in left
    assert visit.answers == {"caregivers": [{"name": "Bo"}]}


def test_a_part_of_the_record_is_not_taken_for_the_whole(visit: Visit) -> None:
    response = visit.save("earnings", patient__work__earnings__2024="48000", follow=True)
    assert "Tick this box" in response.content.decode()
    assert visit.answers == {}


def test_pasted_lines_fill_the_table(visit: Visit) -> None:
    page = visit.save("earnings", follow=True, go="paste", paste="2023 50,000 50,000\n2024 51,000 51,000")
    assert "We read 2 years" in page.content.decode()
    assert visit.answers["patient"]["work"]["earnings"] == {"2023": "50000", "2024": "51000"}


def test_erasing_asks_first_and_then_forgets(visit: Visit) -> None:
    visit.save("about-you", state="OH")
    assert visit.get("cases:erase").status_code == 200
    visit.post("cases:erase")
    assert visit.get("plan:case").status_code == 404


def test_saved_answers_open_again(client: Client) -> None:
    with PEOPLE[0].open("rb") as file:
        opened = client.post(reverse("cases:open"), {"answers": file})
    visit = Visit.at(client, opened)
    assert opened["Location"] == visit.address("intake:check")
    assert parse_case(visit.answers) == parse_case(json.loads(PEOPLE[0].read_text()))


def test_every_door_asks_what_one_came_for_and_the_last_section_leads_to_the_check(client: Client) -> None:
    begun = client.post(reverse("cases:begin"), {"door": "caregiver"})
    visit = Visit.at(client, begun)
    assert begun["Location"] == visit.address("intake:came_for")
    assert visit.save("costs")["Location"] == visit.address("intake:check")


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_a_demo_person_shows_a_plan(client: Client, path: Path) -> None:
    assert client.post(reverse("cases:demo", args=[path.stem]), follow=True).status_code == 200


@pytest.mark.parametrize("section", SECTIONS.values(), ids=list(SECTIONS))
def test_every_question_says_why_it_is_asked(section: Section) -> None:
    assert [ask.path for group in groups(section.parts) for ask in group.asks if not (ask.why or group.why)] == []


@pytest.mark.parametrize("slug", list(RHYTHMS))
def test_one_click_fills_the_list_for_a_treatment(visit: Visit, slug: str) -> None:
    first = {f"{COUNT}costs.items": "2", "costs.items[0].label": "Wig", f"{COUNT}costs.trips": "1"}
    page = visit.post("intake:step", "costs", data=first | {"go": f"fill:{slug}"}, follow=True)
    assert page.status_code == 200
    items = visit.answers["costs"]["items"]
    assert items[0] == {"label": "Wig"}
    assert len(items) == 1 + len(RHYTHMS[slug].items)
    assert all("amount" not in item and item["times"]["count"] >= 1 for item in items[1:])
    assert len(visit.answers["costs"]["trips"]) == len(RHYTHMS[slug].trips)


def test_pills_are_priced_by_the_drug_with_part_d(visit: Visit) -> None:
    visit.save("benefits", patient__benefits__medicare__part_d_since="2026-02-01")
    visit.save("costs", go="fill:pills")
    assert visit.answers["costs"]["items"][0]["covered"] == "part_d"


def test_radiation_ends_after_six_weeks(visit: Visit) -> None:
    visit.save("costs", costs__starts_on="2026-12-07", go="fill:radiation")
    again = visit.save("costs", costs__starts_on="2026-12-07", go="fill:radiation")
    assert again.status_code == 302
    items = visit.answers["costs"]["items"]
    assert (items[0]["from"], items[0]["to"]) == (str(date(2026, 12, 7)), str(date(2027, 1, 17)))


def test_hours_missed_name_the_person_who_helps(visit: Visit) -> None:
    visit.save("caregivers", **{"count:caregivers": "2", "caregivers[0].name": "Ann", "caregivers[1].name": "Bo"})
    missed = {"count:costs__caregiver_hours_missed": "1", "costs__caregiver_hours_missed[0]__caregiver": "1"}
    visit.save("costs", **missed)
    assert visit.answers["costs"]["caregiver_hours_missed"] == [{"caregiver": 1}]
    page = visit.get("intake:check").content.decode()
    assert "Bo <a" in page


def test_a_record_that_is_read_keeps_a_wrong_entry_beside_it(visit: Visit) -> None:
    typed = {"patient__work__years_worked_in_last_10": "400", "go": "paste", "paste": "2023 50,000\n2024 51,000"}
    visit.save("earnings", **typed)
    page = visit.get("intake:step", "earnings").content.decode()
    assert 'value="400"' in page
    assert 'value="51000"' in page


def test_lines_that_cannot_be_read_stay_in_their_box(visit: Visit) -> None:
    page = visit.save("earnings", go="paste", paste="no figures here", follow=True)
    assert "no figures here</textarea>" in page.content.decode()


def test_a_file_too_large_is_refused_and_never_put_on_disk(visit: Visit) -> None:
    large = SimpleUploadedFile("statement.xml", b"x" * 3_000_000)
    page = visit.post("intake:step", "earnings", data={"go": "upload", "statement": large}, follow=True)
    assert "1 MB" in page.content.decode()
    assert settings.FILE_UPLOAD_HANDLERS == ["django.core.files.uploadhandler.MemoryFileUploadHandler"]


def test_an_answer_of_a_file_that_is_no_choice_stays() -> None:
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


def test_the_check_page_names_rows_and_writes_dollars_out(visit: Visit) -> None:
    items = {"count:costs__items": "1", "costs__items[0]__label": "Wig", "costs__items[0]__amount": "1200.5"}
    visit.save("costs", **items)
    page = visit.get("intake:check").content.decode()
    assert "Cost 1" in page
    assert "$1,200.50" in page


def test_a_page_sent_after_the_visit_ended_is_kept_and_says_so(visit: Visit) -> None:
    visit.post("cases:erase")
    sent = visit.save("about-you", state="OH", patient__birth_date="the fifth", go="back")
    renewed = Visit.at(visit.client, visit.save("about-you", state="OH", patient__birth_date="the fifth"))
    page = renewed.get("intake:step", "about-you").content.decode()
    assert sent.status_code == 302
    assert renewed.case_id != visit.case_id
    assert "the visit had ended" in page
    assert 'value="the fifth"' in page
    assert renewed.answers == {"state": "OH"}


def test_an_example_leaves_a_persons_answers_alone(visit: Visit) -> None:
    visit.save("about-you", state="OH")
    example = Visit.at(visit.client, visit.client.post(reverse("cases:demo", args=[PEOPLE[0].stem])))
    assert visit.answers == {"state": "OH"}
    assert parse_case(example.answers) == parse_case(json.loads(PEOPLE[0].read_text()))


def test_ones_own_interview_starts_without_the_answers_of_an_example(client: Client) -> None:
    page = client.post(reverse("cases:demo", args=[PEOPLE[0].stem]), follow=True)
    assert "This person is made up." in page.content.decode()
    assert client.post(reverse("cases:demo", args=[PEOPLE[1].stem])).status_code == 302
    assert Visit.begun(client).answers == {}


def test_ones_own_answers_stay_when_coming_in_by_another_door(visit: Visit) -> None:
    visit.save("about-you", state="OH")
    other = Visit.begun(visit.client, "caregiver")
    assert (visit.answers, other.answers) == ({"state": "OH"}, {})


def test_two_tabs_on_two_pages_lose_nothing_of_each_other(visit: Visit) -> None:
    visit.get("intake:step", "about-you")
    visit.get("intake:step", "household")
    visit.save("household", household__size="4")
    visit.save("about-you", state="OH")
    assert visit.answers == {"state": "OH", "household": {"size": 4}}
