import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from screener import answers

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_of_a_visitor(rf):
    request = rf.get("/")
    request.session = SessionStore()
    return request


def test_nothing_is_known_at_first(request_of_a_visitor):
    assert answers.load(request_of_a_visitor) == answers.Answers(document={}, door=None, started=False)


def test_what_is_saved_is_loaded_again(request_of_a_visitor):
    answers.save(request_of_a_visitor, {"state": "OH"}, door="caregiver")
    assert answers.load(request_of_a_visitor) == answers.Answers({"state": "OH"}, "caregiver", started=True)


def test_what_is_loaded_is_a_copy(request_of_a_visitor):
    answers.save(request_of_a_visitor, {"patient": {"work": {}}})
    answers.load(request_of_a_visitor).document["patient"]["work"]["status"] = "working"
    assert answers.load(request_of_a_visitor).document == {"patient": {"work": {}}}


def test_what_is_erased_is_gone_from_the_database_too(request_of_a_visitor):
    answers.save(request_of_a_visitor, {"state": "OH"})
    request_of_a_visitor.session.save()
    answers.erase(request_of_a_visitor)
    assert not answers.load(request_of_a_visitor).started
    assert not Session.objects.exists()
