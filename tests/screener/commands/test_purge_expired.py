from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone

from screener.middleware import PurgeExpired

pytestmark = pytest.mark.django_db


@pytest.fixture
def visits():
    over, going_on = SessionStore(), SessionStore()
    for visit in (over, going_on):
        visit["case"] = {"patient": {}}
        visit.save()
    Session.objects.filter(pk=over.session_key).update(expire_date=timezone.now() - timedelta(seconds=1))
    return over.session_key, going_on.session_key


def test_a_visit_that_is_over_is_deleted_and_one_that_goes_on_stays(visits):
    call_command("purge_expired")
    assert list(Session.objects.values_list("pk", flat=True)) == [visits[1]]


def test_the_first_request_deletes_what_is_over(visits, client):
    client.get("/about/")
    assert list(Session.objects.values_list("pk", flat=True)) == [visits[1]]


def test_the_next_requests_leave_it_for_some_minutes(visits, rf):
    served = PurgeExpired(lambda request: request)
    served(rf.get("/"))
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    served(rf.get("/"))
    assert Session.objects.count() == 1
