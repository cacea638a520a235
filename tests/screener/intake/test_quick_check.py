"""The quick check and what makes an answer surer: how much is asked, in which order, and that nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.test import Client

from benefits import Purpose
from benefits.questions.answers import leaves
from screener.cases.contents import Contents
from screener.intake import quick, surer
from screener.intake.asked import asked_for, paths_of, section_of
from screener.intake.asking import DOORS
from screener.intake.forms import SectionForm
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db

PURPOSES = [[], *([purpose.value] for purpose in Purpose), ["leave", "costs"]]
ANSWERS = {
    "quick-1": {"patient.birth_date": "03/14/1977", "state": "OH", "patient.citizenship": "us_citizen"},
    "quick-2": {
        "patient.diagnosis.condition": "breast cancer",
        "patient.diagnosis.metastatic": "yes",
        "patient.work.status": "stopped",
        "patient.work.stopped_on": "11/02/2026",
        "patient.work.years_worked_in_last_10": "10",
    },
    "quick-3": {"patient.work.usual_monthly_earnings": "4000", "household.size": "3"},
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("came_for", PURPOSES, ids=str)
def test_the_quick_check_has_twelve_questions_at_most_and_every_one_is_asked(door: str, came_for: list[str]) -> None:
    pages = quick.pages(Contents(door=door, purposes=came_for))
    assert 3 <= quick.number_of_questions(pages) <= quick.MOST_QUESTIONS
    assert all(pages_of.parts for pages_of in pages)
    if not came_for:
        assert quick.number_of_questions(pages) >= 8


def test_a_caregiver_is_asked_nothing_of_the_earnings_of_the_one_who_is_ill() -> None:
    asked = [path for page in quick.pages(Contents(door="caregiver")) for path in paths_of(page)]
    assert len(asked) == 10
    assert all(path.startswith("caregivers[0].") for path in asked)


def test_a_first_answer_comes_right_after_the_last_page(client: Client) -> None:
    visit = Visit.begun(client)
    went = visit.post("intake:came_for", data={"go": "quick"})
    for slug, typed in ANSWERS.items():
        assert went["Location"] == visit.address("intake:step", slug)
        assert visit.get("intake:step", slug).status_code == 200
        went = visit.post("intake:step", slug, data={**typed, "go": "next"})
    assert went["Location"] == visit.address("plan:result")
    assert visit.answers["patient"]["work"]["stopped_on"] == "2026-11-02"
    assert visit.get("plan:result").status_code == 200


def test_a_caregivers_answers_make_an_entry_of_the_list(client: Client) -> None:
    visit = Visit.begun(client, "caregiver")
    visit.post("intake:step", "quick-1", data={"caregivers[0].relationship": "spouse", "go": "next"})
    visit.post("intake:step", "quick-2", data={"caregivers[0].employer.employees": "120", "go": "next"})
    assert visit.answers["caregivers"] == [{"relationship": "spouse", "employer": {"employees": 120}}]


def test_nothing_typed_leaves_no_caregiver_behind(client: Client) -> None:
    visit = Visit.begun(client, "caregiver")
    visit.post("intake:step", "quick-1", data={"go": "next"})
    assert "caregivers" not in visit.answers


def test_back_from_the_first_page_leads_to_what_one_came_for(client: Client) -> None:
    visit = Visit.begun(client)
    assert visit.post("intake:step", "quick-1", data={"go": "back"})["Location"] == visit.address("intake:came_for")
    assert visit.post("intake:step", "quick-2", data={"go": "back"})["Location"].endswith("/quick-1/")


def test_what_somebody_came_for_is_kept_and_shown_again(client: Client) -> None:
    visit = Visit.begun(client)
    visit.post("intake:came_for", data={"purpose": ["leave", "nonsense"], "go": "all"})
    assert visit.case.contents.purposes == ["leave"]
    chosen = {value for value, _words, is_chosen in visit.get("intake:came_for").context["purposes"] if is_chosen}
    assert chosen == {"leave"}


def test_a_wrong_entry_stays_and_is_named(client: Client) -> None:
    visit = Visit.begun(client)
    visit.post("intake:step", "quick-1", data={"patient.birth_date": "the fifth", "state": "OH", "go": "next"})
    page = visit.get("intake:step", "quick-1")
    assert page.context["errors"]
    assert "the fifth" in page.content.decode()
    assert visit.answers == {"state": "OH"}


def test_a_page_of_several_sections_and_a_section_saved_meanwhile_are_both_shown(client: Client) -> None:
    visit = Visit.begun(client)
    early = visit.shown("quick-2")
    visit.post("intake:step", "work", data={"patient.work.status": "working", "go": "next"})
    visit.post("intake:step", "quick-2", data={**early, "patient.work.status": "stopped", "go": "next"})
    assert visit.answers["patient"]["work"]["status"] == "working"
    assert "two_versions" in visit.get("intake:step", "quick-2").templates[0].name


def test_a_section_that_the_page_does_not_touch_may_be_saved_meanwhile(client: Client) -> None:
    visit = Visit.begun(client)
    early = visit.shown("quick-2")
    visit.post("intake:step", "household", data={"household.size": "3", "go": "next"})
    went = visit.post("intake:step", "quick-2", data={**early, "patient.work.status": "stopped", "go": "next"})
    assert went["Location"].endswith("/quick-3/")
    assert visit.answers["patient"]["work"]["status"] == "stopped"


def test_the_most_decisive_question_comes_next_and_what_was_left_open_is_not_asked_again(client: Client) -> None:
    visit = Visit.with_answers({"as_of": "2026-11-25", "state": "OH", "patient": {"birth_date": "1977-03-14"}})
    seen: list[str] = []
    for _page in range(40):
        page = visit.get("intake:step", "next")
        if page.status_code == 302:
            assert page["Location"] == visit.address("plan:result")
            break
        asked = page.context["asked"]
        assert asked
        assert not set(asked.split()) & set(seen), "asked again"
        seen.extend(asked.split())
        visit.post("intake:step", "next", data={"asked": asked, "go": "next"})
    else:
        pytest.fail("the questions do not come to an end")
    assert seen


def test_an_answer_to_the_next_question_is_saved_under_its_path(client: Client) -> None:
    visit = Visit.begun(client)
    visit.post("intake:step", "next", data={"asked": "household.size state", "household.size": "4", "go": "next"})
    assert visit.answers == {"household": {"size": 4}}
    assert visit.case.contents.passed == ["state"]


@pytest.mark.parametrize("asked", ["", "nonsense", "patient.name" * 200, "caregivers[9", "../x"])
def test_a_page_that_names_no_question_is_not_there(client: Client, asked: str) -> None:
    visit = Visit.begun(client)
    assert visit.post("intake:step", "next", data={"asked": asked, "go": "next"}).status_code == 404


def test_a_place_past_the_end_of_a_list_changes_nothing(client: Client) -> None:
    visit = Visit.begun(client)
    name = "caregivers[7].name"
    visit.post("intake:step", "next", data={"asked": name, name: "Ann", "go": "next"})
    assert not visit.answers.get("caregivers")


def test_every_path_the_ranking_may_name_is_found_or_left_out() -> None:
    assert asked_for("caregivers[3].employer.hired_on") is not None
    assert asked_for("patient.insurance") is not None
    assert asked_for("patient.no_such_thing") is None
    assert surer.section_of_page({"asked": ["patient.no_such_thing"]}) is None


def test_nothing_is_chosen_beforehand_and_not_knowing_is_an_answer_that_stays(client: Client) -> None:
    visit = Visit.begun(client)
    name = "patient.diagnosis.metastatic"
    assert name not in visit.get("intake:step", "health").context["form"].initial
    visit.save("health", **{name: "unknown"})
    assert visit.case.contents.passed == [name]
    assert visit.answers == {}
    assert visit.get("intake:step", "health").context["form"].initial[name] == "unknown"
    visit.save("health", **{name: "yes"})
    assert visit.case.contents.passed == []


def test_not_knowing_may_be_written_into_a_text_field_too(client: Client) -> None:
    visit = Visit.begun(client)
    visit.save("household", **{"household.size": "I don't know"})
    assert visit.case.contents.passed == ["household.size"]


def test_rows_that_moved_are_forgotten_among_what_is_not_known(client: Client) -> None:
    visit = Visit.begun(client)
    two = {"count:caregivers": "2", "caregivers[1].name": "Bo", "caregivers[0].relationship": "unknown"}
    visit.save("caregivers", **two)
    assert visit.case.contents.passed == ["caregivers[0].relationship"]
    visit.post("intake:step", "caregivers", data={**two, "go": "remove:caregivers[0]"})
    assert visit.case.contents.passed == []


ONE_OF_EACH = {
    "caregivers": [{}],
    "patient": {"insurance": [{}]},
    "former_spouses": [{}],
    "household": {"children": [{}]},
    "costs": {"items": [{}], "trips": [{}]},
}


@pytest.mark.parametrize("pattern", sorted(set(leaves()) - {"language"}))
def test_every_question_of_the_case_can_stand_on_a_page_of_its_own(pattern: str) -> None:
    section = section_of("next", "", [pattern.replace("[]", "[0]")])
    assert SectionForm(section, ONE_OF_EACH, "patient").fields


@pytest.mark.parametrize("person", ["sister_as_caregiver", "part_time_caregiver_1249_hours"])
def test_leaving_everything_open_comes_to_an_end_for_a_demo_person(person: str) -> None:
    visit = Visit.with_answers(json.loads(Path(f"fixtures/cases/{person}.json").read_text("utf-8")))
    for _page in range(40):
        page = visit.get("intake:step", "next")
        if page.status_code == 302:
            return
        assert page.context["form"].fields
        visit.post("intake:step", "next", data={"asked": page.context["asked"], "go": "next"})
    pytest.fail("the questions do not come to an end")


def test_what_is_asked_under_another_name_is_passed_under_both(client: Client) -> None:
    visit = Visit.begun(client)
    visit.post("intake:step", "next", data={"asked": "household.monthly_earned_income", "go": "next"})
    assert set(visit.case.contents.passed) == {"household.monthly_earned_income", "patient.work.monthly_earnings"}


def test_a_question_away_from_its_section_can_be_understood_alone() -> None:
    fields = SectionForm(quick.pages(Contents(door="patient"))[2], {}, "patient").fields
    assert str(fields["patient.insurance[0].kind"].label) == "What kind of health insurance do you have?"


MONTHLY = sorted(path for path in set(leaves()) if "monthly" in path.rpartition(".")[2])


@pytest.mark.parametrize("pattern", MONTHLY)
def test_an_amount_of_a_month_may_say_so(pattern: str) -> None:
    path = pattern.replace("[]", "[0]")
    section = section_of("next", "", [path])
    (name,) = [ask.path for part in section.parts for ask in part.asks]
    form = SectionForm(section, ONE_OF_EACH, "patient", {name: ["about 1200 a month"]})
    form.is_valid()
    assert name not in form.errors or "month" not in form.errors[name][0]


def test_what_has_two_names_is_asked_once_on_a_page() -> None:
    section = section_of("next", "", ["patient.work.monthly_earnings", "household.monthly_earned_income"])
    assert paths_of(section) == ["patient.work.monthly_earnings"]
