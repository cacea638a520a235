"""The audit log as the administrator sees it."""

import csv
from io import StringIO

import pytest
from django.urls import reverse

from screener.cases import store
from screener.cases.contents import Contents
from screener.desk import audit, sealed
from screener.desk.audit import Action
from screener.desk.models import Client
from screener.models import CaseFile
from tests.screener.desk.accounts import people


@pytest.fixture
def browser(ada):
    return people.browser_of(ada)


@pytest.fixture
def client_of_mercy(mercy):
    case = store.create(Contents())
    found = Client(organisation=mercy, number=7, case_file=CaseFile.objects.get(pk=case.id))
    sealed.seal_case_key(found, case.key)
    sealed.seal_details(found, sealed.Details(name="Rosa Quill"))
    found.save()
    return found


def lines(browser, **asked):
    return browser.get(reverse("desk:audit"), asked).context["lines"]


def rows(browser, **asked):
    response = browser.get(reverse("desk:audit_csv"), asked)
    return list(csv.reader(StringIO(response.getvalue().decode())))


def test_the_newest_comes_first_and_a_client_is_a_number(browser, ann, client_of_mercy):
    audit.note(ann, Action.SIGNED_IN, "account_login")
    audit.note(ann, Action.READ, "plan:result", client_of_mercy.id)
    page = browser.get(reverse("desk:audit"))
    newest, older = page.context["lines"]
    assert (newest.who, newest.action, newest.what, newest.whom) == ("Ann", "Read", "plan:result", "Client 7")
    assert (older.action, older.whom) == ("Signed in", "")
    assert "Rosa" not in page.content.decode()


def test_the_program_itself_is_named_as_such(browser, mercy, ann):
    audit.note_by_program(mercy, Action.ERASED, "expired", ann.id)
    (line,) = lines(browser)
    assert (line.who, line.whom) == ("The program", "Ann")


def test_a_page_has_a_hundred_entries(browser, ann):
    for turn in range(101):
        audit.note(ann, Action.READ, f"page {turn}")
    assert [line.what for line in lines(browser)][::99] == ["page 100", "page 1"]
    assert [line.what for line in lines(browser, page="2")] == ["page 0"]


def test_entries_are_shown_by_member_and_by_action(browser, ann, ada):
    audit.note(ann, Action.READ, "hers")
    audit.note(ada, Action.READ, "mine")
    audit.note(ann, Action.EXPORTED, "taken")
    assert [line.what for line in lines(browser, member=str(ann.id))] == ["taken", "hers"]
    assert [line.what for line in lines(browser, action="read")] == ["mine", "hers"]
    assert [line.what for line in lines(browser, member=str(ann.id), action="read")] == ["hers"]


def test_another_organisation_is_not_seen(browser):
    stranger = people.member(people.organisation("Grace Hospital"), "gil@grace.example")
    audit.note(stranger, Action.READ, "theirs")
    assert lines(browser) == []
    assert lines(browser, member=str(stranger.id)) == []


@pytest.mark.parametrize("asked", [{"member": "x"}, {"action": "guessed"}, {"member": "0" * 400}])
def test_what_cannot_be_asked_for_shows_nothing(browser, ada, asked):
    audit.note(ada, Action.READ, "mine")
    assert lines(browser, **asked) == []


def test_a_page_that_is_none_shows_the_nearest(browser, ada):
    audit.note(ada, Action.READ, "mine")
    assert [line.what for line in lines(browser, page="99x")] == ["mine"]


def test_the_file_has_the_same_entries_and_is_noted(browser, ann):
    audit.note(ann, Action.READ, "hers")
    head, newest, first = rows(browser)
    assert head == ["When", "Who", "What was done", "Page", "Of whom"]
    assert newest[1:] == ["Ada", "Exported", "desk:audit_csv", ""]
    assert first[1:] == ["Ann", "Read", "hers", ""]


def test_no_name_becomes_a_formula_in_a_spreadsheet(browser, ann):
    ann.user.name = "=HYPERLINK()"
    ann.user.save()
    audit.note(ann, Action.READ, "hers")
    assert rows(browser, member=str(ann.id))[1][1] == "'=HYPERLINK()"
