from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from screener.cases import store
from screener.cases.contents import Contents
from screener.middleware import PurgeExpired
from screener.models import CaseFile

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases():
    over, going_on = store.create(Contents()), store.create(Contents())
    CaseFile.objects.filter(pk=over.id).update(expires_at=timezone.now() - timedelta(seconds=1))
    return over.id, going_on.id


def test_a_case_file_that_is_over_is_deleted_and_one_that_goes_on_stays(cases):
    call_command("purge_expired")
    assert list(CaseFile.objects.values_list("pk", flat=True)) == [cases[1]]


def test_the_first_request_deletes_what_is_over(cases, client):
    client.get("/about/")
    assert list(CaseFile.objects.values_list("pk", flat=True)) == [cases[1]]


def test_the_next_requests_leave_it_for_some_minutes(cases, rf):
    served = PurgeExpired(lambda request: request)
    served(rf.get("/"))
    CaseFile.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    served(rf.get("/"))
    assert CaseFile.objects.count() == 1
