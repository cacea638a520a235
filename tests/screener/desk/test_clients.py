"""A social worker's clients, by her pages."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar
from pypdf import PdfReader

from screener.cases import seal, store
from screener.cases.contents import Contents
from screener.desk import caseload, clients, giving, screenings, sealed
from screener.desk.models import AuditEntry, Client, HandOver, Membership, Note, Role, Screening, Task
from screener.models import CaseFile
from tests.screener.desk.people import SECRET, browser_of, client_of, member, organisation
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
CASE = json.loads(Path("fixtures/cases/metastatic_breast_cancer_at_49.json").read_text(encoding="utf-8"))


@pytest.fixture
def worker() -> Membership:
    return member(organisation())


def address(client, name="client", *parts):
    return reverse(f"desk:{name}", args=[client.id, *parts])


def test_a_client_is_taken_on_and_her_pages_are_those_of_a_case(worker):
    browser = browser_of(worker)
    answer = browser.post(reverse("desk:new"), {"name": SECRET, "tags": "oncology, spanish, oncology"}, follow=True)
    client = Client.objects.get()
    assert SECRET in answer.content.decode()
    assert sealed.details_of(client).tags == ["oncology", "spanish"]
    for name in ("intake:check", "plan:print"):
        page = browser.get(reverse(name, args=[client.case_file_id]))
        assert page.status_code == 200
        assert f"Client {client.number}" in page.content.decode()
    assert browser.get(reverse("plan:summary", args=[client.case_file_id]))["Content-Type"] == "application/pdf"


def test_answers_of_a_client_are_saved_under_the_organisations_key(worker):
    client = client_of(worker)
    visit = Visit(browser_of(worker), client.case_file_id)
    visit.save("about-you", state="TX")
    assert clients.case_of(client).contents.document["state"] == "TX"
    assert not any(name.startswith("case-") for name in visit.client.cookies)


def test_a_file_or_a_code_brings_the_answers(worker):
    browser = browser_of(worker)
    file = SimpleUploadedFile("answers.json", json.dumps(CASE).encode())
    browser.post(reverse("desk:new"), {"name": "By file", "answers": file})
    patient = Visit.with_answers(CASE)
    page = patient.post("cases:give").content.decode()
    (code,) = re.findall(r"\b(?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}\b", page)
    browser.post(reverse("desk:new"), {"name": "By code", "code": f" {code.lower()} "})
    by_name = {sealed.details_of(row).name: clients.case_of(row).contents for row in Client.objects.all()}
    assert by_name["By code"].document["patient"] == json.loads(json.dumps(CASE))["patient"]
    assert by_name["By file"].document["state"] == by_name["By code"].document["state"]
    again = browser.post(reverse("desk:new"), {"name": "Twice", "code": code})
    assert "opens nothing" in again.content.decode()
    assert 'value="Twice"' in again.content.decode()
    assert patient.get("plan:result").status_code == 200  # her own answers stay


def test_a_code_is_over_after_its_time_and_the_row_says_nothing():
    code = giving.give(answers())
    row = HandOver.objects.get()
    assert SECRET.encode() not in bytes(row.sealed)
    assert code not in row.code_hash
    HandOver.objects.update(expires_at=timezone.now())
    with pytest.raises(giving.NoSuchCode):
        giving.take(code)
    giving.purge()
    assert not HandOver.objects.exists()


def answers():
    return Contents({"patient": {"name": SECRET}})


@pytest.mark.parametrize("typed", ["", "AAAA-AAAA-AAAA", "x" * 500, "\ud83d"])
def test_a_wrong_code_opens_nothing(typed):
    giving.give(answers())
    with pytest.raises(giving.NoSuchCode):
        giving.take(typed)


def test_a_wrong_entry_is_named_and_loses_nothing(worker):
    page = browser_of(worker).post(reverse("desk:new"), {"name": "", "record_number": "MRN-12", "tags": "x" * 31})
    text = page.content.decode()
    assert 'value="MRN-12"' in text
    assert "This field is required" in text
    assert "At most 10 tags" in text
    assert not Client.objects.exists()


def test_clients_are_found_by_words_that_are_in_no_address(worker):
    for name in ("Ana Ruiz", "Bea Ruiz", "Cora Smith"):
        client_of(worker, name=name)
    found = [row.details.name for row in caseload.found(worker, caseload.MINE, "ruiz ONCOLOGY")]
    assert found == ["Bea Ruiz", "Ana Ruiz"]
    page = browser_of(worker).post(reverse("desk:caseload"), {"words": "cora"}).content.decode()
    assert "Cora Smith" in page
    assert "Ana Ruiz" not in page


def test_notes_and_tasks_are_kept_sealed_and_in_order(worker):
    client = client_of(worker)
    browser = browser_of(worker)
    browser.post(address(client, "note"), {"text": "She is afraid of losing the house."})
    browser.post(address(client, "task"), {"text": "Call the plan", "due_on": "2026-12-01"})
    page = browser.get(address(client)).content.decode()
    assert "afraid of losing" in page
    assert "Call the plan" in page
    assert b"afraid" not in bytes(Note.objects.get().sealed)
    task = Task.objects.get()
    assert b"Call" not in bytes(task.sealed)
    for is_done in (True, False):
        browser.post(address(client, "task_done", task.id))
        task.refresh_from_db()
        assert bool(task.done_at) is is_done


def test_the_papers_of_the_plan_are_kept_with_how_far_each_is(worker):
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    browser.get(address(client))
    first, second, *_rest = sealed.screened_of(screenings.latest(client)).papers
    browser.post(address(client, "papers"), {"paper-0": "here", "paper-1": "asked", "paper-2": "made up"})
    client.refresh_from_db()
    assert sealed.details_of(client).papers == {first: "here", second: "asked"}
    assert '<option value="asked" selected>' in browser.get(address(client)).content.decode()
    browser.post(address(client, "papers"), {"paper-1": ""})
    client.refresh_from_db()
    assert sealed.details_of(client).papers == {}


def test_what_is_printed_for_a_client_bears_the_organisations_name_and_stays_on_its_pages(worker):
    worker.organisation.name = "W" * 120
    worker.organisation.letterhead = "\n".join(["Department of Social Work", "", *["1 Long Street"] * 9])
    worker.organisation.save()
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    for name, pages in (("plan:pdf", 2), ("plan:summary", 1)):
        read = PdfReader(BytesIO(browser.get(reverse(name, args=[client.case_file_id])).content))
        assert len(read.pages) == pages
        assert "WWWW" in read.pages[0].extract_text()
    assert read.pages[0].extract_text().count("1 Long Street") == 5
    visitor = Visit.with_answers(CASE)
    assert "Careplan Compass" in PdfReader(BytesIO(visitor.get("plan:pdf").content)).pages[0].extract_text()


def test_the_page_is_in_the_readers_language_and_what_is_kept_in_one(worker, spanish):
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    browser.get(address(client))
    first = sealed.screened_of(screenings.latest(client)).papers[0]
    browser.post(address(client, "papers"), {"paper-0": "here"})
    page = browser.get(address(client), headers={"Accept-Language": "es"}).content.decode()
    assert "Licencia familiar y médica" in page
    assert "Family and medical leave" not in page
    assert first not in page
    assert '<option value="here" selected>' in page
    assert Screening.objects.count() == 1


def test_nothing_of_a_client_stands_open_in_the_database(worker):
    client = client_of(worker, CASE)
    browser_of(worker).get(address(client))
    clients.write_note(client, worker, f"{SECRET} called")
    with connection.cursor() as cursor:
        for table in ("screener_casefile", "desk_client", "desk_note", "desk_screening", "desk_auditentry"):
            cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 - the names above
            held = repr([[bytes(v) if isinstance(v, memoryview) else v for v in row] for row in cursor.fetchall()])
            for word in (SECRET, "MRN-7781", "oncology", "breast", "Torres"):
                assert word not in held, (table, word)


def test_a_row_does_not_open_under_another_organisation_or_in_place_of_another(worker):
    first, second = client_of(worker, name="First"), client_of(worker, name="Second")
    second.sealed = first.sealed
    with pytest.raises(seal.NotOpened):
        sealed.details_of(second)
    first.organisation = organisation("Elsewhere")
    with pytest.raises(seal.NotOpened):
        sealed.details_of(first)


def test_a_screen_is_kept_when_it_gives_something_else_and_says_why(worker):
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    for _time in range(2):
        assert browser.get(address(client)).status_code == 200
    assert Screening.objects.count() == 1

    def stop_later(contents):
        contents.document["patient"]["work"]["stopped_on"] = "2026-12-15"

    store.change(clients.case_of(client), stop_later)
    browser.get(address(client))
    newest = screenings.latest(client)
    assert Screening.objects.count() == 2
    page = browser.get(address(client, "changed", newest.id)).content.decode()
    assert "a changed answer" in page
    assert Client.objects.get().has_news is False  # the worker did it herself


def test_what_time_changes_is_told_to_the_worker_and_is_no_news_once_looked_at(worker, monkeypatch):
    client = client_of(worker, {**CASE, "as_of": None} if "as_of" in CASE else CASE)
    screenings.keep(client, worker)
    assert screenings.rescreen(client) is False
    later = timezone.localdate() + timedelta(days=900)
    monkeypatch.setattr(timezone, "localdate", lambda *_args: later)
    assert screenings.rescreen(client) is True
    client.refresh_from_db()
    assert client.has_news is True
    entry = AuditEntry.objects.filter(what="answer changed").get()
    assert (entry.user_id, entry.object_id) == (None, client.id)
    browser = browser_of(worker)
    assert "An answer changed" in browser.get(reverse("desk:caseload")).content.decode()
    page = browser.get(address(client, "changed", screenings.latest(client).id)).content.decode()
    assert "time that has passed" in page
    browser.get(address(client))
    client.refresh_from_db()
    assert client.has_news is False


def test_answers_that_cannot_be_used_are_left_to_the_worker(worker):
    client = client_of(worker, {"patient": {"birth_date": "2090-01-01"}})
    assert screenings.rescreen(client) is False
    page = browser_of(worker).get(address(client)).content.decode()
    assert "need another look" in page


def test_the_days_of_all_clients_stand_on_one_page_and_in_the_calendar_by_number(worker):
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    browser.get(address(client))
    today = timezone.localdate()
    for days in (-31, -30, 90, 91):
        clients.plan_task(client, f"Task {days}", today + timedelta(days=days))
    page = browser.get(reverse("desk:days")).content.decode()
    assert SECRET in page
    assert [f"Task {days}<" in page.replace("</td>", "<") for days in (-31, -30, 90, 91)] == [False, True, True, False]
    made = browser.post(reverse("desk:new_feed"), follow=True).content.decode()
    token = made.split("/desk/feed/")[1].split(".ics")[0]
    feed = browser_of(member(organisation("Elsewhere"), name="other")).get(reverse("desk:feed", args=[token]))
    text = feed.content.decode()
    assert len(Calendar.from_ical(text).walk("VEVENT")) == len(caseload.days(worker)) > 2
    assert f"Client {client.number}" in text
    assert SECRET not in text
    assert "Task 90" not in text
    Membership.objects.filter(pk=worker.pk).update(is_active=False)
    assert browser.get(reverse("desk:feed", args=[token])).status_code == 404


def test_a_client_is_handed_over_and_seen_no_more(worker):
    client = client_of(worker, name=SECRET)
    other = member(worker.organisation, name="other")
    browser = browser_of(worker)
    assert browser_of(other).get(address(client)).status_code == 404
    browser.post(address(client, "assign"), {"to": other.id})
    assert browser.get(address(client)).status_code == 404
    assert browser.get(reverse("plan:result", args=[client.case_file_id])).status_code == 404
    assert browser_of(other).get(address(client)).status_code == 200


def test_a_client_is_given_to_no_stranger_and_no_administrator(worker):
    client = client_of(worker)
    stranger = member(organisation("Elsewhere"), name="stranger")
    administrator = member(worker.organisation, Role.ADMINISTRATOR, "administrator")
    for to in (stranger, administrator):
        browser_of(worker).post(address(client, "assign"), {"to": to.id})
        client.refresh_from_db()
        assert client.assigned_to_id == worker.id


def test_a_client_is_closed_and_opened_again(worker):
    client = client_of(worker)
    browser = browser_of(worker)
    browser.post(address(client, "close"))
    assert caseload.found(worker, caseload.MINE, "") == []
    assert [row.client for row in caseload.found(worker, caseload.CLOSED, "")] == [client]
    browser.post(address(client, "close"))
    assert [row.client for row in caseload.found(worker, caseload.MINE, "")] == [client]


def test_everything_that_is_held_is_given_out_and_then_erased_for_good(worker):
    client = client_of(worker, CASE)
    browser = browser_of(worker)
    browser.get(address(client))
    browser.post(address(client, "note"), {"text": "A note"})
    held = json.loads(browser.get(address(client, "export")).content)
    assert (held["name"], held["notes"][0]["text"], len(held["screenings"])) == (SECRET, "A note", 1)
    assert held["case"]["state"] == CASE["state"]
    asked = browser.get(reverse("cases:erase", args=[client.case_file_id]))
    assert asked["Location"] == address(client, "erase")
    assert browser.get(address(client, "erase")).status_code == 200
    assert Client.objects.exists()
    browser.post(address(client, "erase"))
    for model in (Client, CaseFile, Note, Screening):
        assert not model.objects.exists()
    done = AuditEntry.objects.filter(object_id=client.id).values_list("action", flat=True)
    assert {"exported", "erased"} <= set(done)


def test_a_client_is_kept_for_the_organisations_days_from_when_she_was_last_looked_at(worker):
    client = client_of(worker)
    days = timedelta(days=worker.organisation.kept_days)
    CaseFile.objects.update(expires_at=timezone.now() + timedelta(days=1))
    browser_of(worker).get(reverse("intake:check", args=[client.case_file_id]))
    assert abs(CaseFile.objects.get().expires_at - timezone.now() - days) < timedelta(minutes=1)
    CaseFile.objects.update(expires_at=timezone.now())
    store.purge()
    assert not Client.objects.exists()


@pytest.mark.parametrize(("days", "left"), [(30, 30), (364, 364), (365, 365), (366, 365), (3650, 365)])
def test_the_organisations_new_days_hold_for_the_clients_it_has(worker, days, left):
    client = client_of(worker)
    administrator = browser_of(member(worker.organisation, Role.ADMINISTRATOR, "administrator"))
    administrator.post(reverse("desk:organisation"), {"name": "Mercy", "letterhead": "", "kept_days": days})
    minute = timedelta(minutes=1)
    assert abs(CaseFile.objects.get().expires_at - timezone.now() - timedelta(days=left)) < minute
    browser_of(worker).get(reverse("intake:check", args=[client.case_file_id]))  # from now on her own days count
    assert abs(CaseFile.objects.get().expires_at - timezone.now() - timedelta(days=days)) < minute


def test_no_more_clients_than_can_be_searched(worker, monkeypatch):
    monkeypatch.setattr(clients, "MOST_CLIENTS", 1)
    client_of(worker)
    page = browser_of(worker).post(reverse("desk:new"), {"name": "One too many"}).content.decode()
    assert "as many clients as this desk can hold" in page
    assert Client.objects.count() == 1


def test_the_log_is_only_added_to(worker):
    client_of(worker)
    entry = AuditEntry.objects.first()
    for change in (
        entry.save,
        entry.delete,
        AuditEntry.objects.all().delete,
        lambda: AuditEntry.objects.update(what=""),
    ):
        with pytest.raises(TypeError):
            change()


def test_each_reading_and_change_is_noted(worker):
    client = client_of(worker)
    browser = browser_of(worker)
    browser.get(address(client))
    browser.post(address(client, "note"), {"text": "x"})
    Visit(browser, client.case_file_id).save("about-you", state="TX")
    noted = set(AuditEntry.objects.filter(object_id=client.id, user_id=worker.user_id).values_list("action", "what"))
    assert {("read", "desk:client"), ("changed", "desk:note"), ("changed", "intake:step")} <= noted


def test_the_rescreening_command_hands_a_task_for_each_organisation(worker):
    client = client_of(worker, CASE)
    call_command("rescreen")
    assert Screening.objects.filter(client=client, by=None).count() == 1
