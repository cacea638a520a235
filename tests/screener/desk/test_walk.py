"""A walk over every address of the site as everybody who may not see a client: nothing of her leaks, nothing changes.

The addresses are taken from the site itself. One with a part that this walk cannot fill makes it fail: a new page must
say here what stands for its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.urls import URLPattern, URLResolver, get_resolver

from screener.desk import clients
from screener.desk.models import AuditEntry, Client, Membership, Note, Role, Task
from screener.models import CaseFile
from tests.screener.desk.people import SECRET, browser_of, client_of, member, organisation

pytestmark = pytest.mark.django_db
OF_A_CLIENT = {"case_id", "client_id"}
# Addresses of the machine itself and of the API, which know no client, and of static files.
OPEN_TO_ALL = ("api/", "static/")
FILLED: dict[str, Any] = {
    "slug": "metastatic_breast_cancer_at_49",
    "step": "about-you",
    "place": 1,
    "code": "ssa-16",
    "helper": 1,
    "token": "no-such-token",
    "pk": 1,
    "key": "none",
    "uidb36": "1",
    "member_id": uuid4(),
    "token_id": uuid4(),
    "invitation_id": uuid4(),
    "task_id": uuid4(),
    "screening_id": uuid4(),
}


def addresses(resolver: URLResolver | None = None, before: str = "", names: tuple[str, ...] = ()) -> Iterator[Any]:
    """Each pattern of the site, with the names of its parts."""
    for entry in (resolver or get_resolver()).url_patterns:
        route = before + str(entry.pattern)
        parts = (*names, *entry.pattern.converters)
        if isinstance(entry, URLResolver):
            yield from addresses(entry, route, parts)
        elif isinstance(entry, URLPattern):
            yield route, parts


def filled(route: str, parts: tuple[str, ...], client: Client) -> str:
    values = {**FILLED, "case_id": client.case_file_id, "client_id": client.id}
    for part in parts:
        before, _sign, rest = route.partition("<")
        _converter, _sign, after = rest.partition(">")
        assert part in values, f"{route}: the walk does not know what stands for {part}"
        route = f"{before}{values[part]}{after}"
    return "/" + route


# Signing out would end the walk of whoever is signed in.
EVERY = [
    (route, parts)
    for route, parts in addresses()
    if not route.startswith(OPEN_TO_ALL) and route != "desk/account/logout/"
]


@pytest.fixture
def client_and_strangers() -> tuple[Client, dict[str, Browser]]:
    worker = member(organisation())
    client = client_of(worker)
    elsewhere = organisation("Elsewhere")
    strangers = {
        "anonymous": Browser(),
        "a worker of another organisation": browser_of(member(elsewhere, name="other")),
        "a supervisor of another organisation": browser_of(member(elsewhere, Role.SUPERVISOR, "supervisor")),
        "an administrator of hers": browser_of(member(worker.organisation, Role.ADMINISTRATOR, "administrator")),
        "a worker who has not got her": browser_of(member(worker.organisation, name="colleague")),
        "somebody who left": browser_of(left(member(worker.organisation, Role.SUPERVISOR, "left"))),
        "a worker without a second factor": browser_of(alone(member(worker.organisation, Role.SUPERVISOR, "alone"))),
    }
    return client, strangers


def left(who: Membership) -> Membership:
    who.is_active = False
    who.save()
    return who


def alone(who: Membership) -> Membership:
    who.user.authenticator_set.all().delete()
    return who


@pytest.mark.parametrize("method", ["get", "post"])
def test_strangers_see_and_change_nothing_of_a_client(client_and_strangers, method):
    client, strangers = client_and_strangers
    file = SimpleUploadedFile("a.json", b"{}")
    before = (CaseFile.objects.get(pk=client.case_file_id).revision, bytes(client.sealed))
    for route, parts in EVERY:
        for who, browser in strangers.items():
            answer = getattr(browser, method)(filled(route, parts, client), {"name": "x", "text": "x", "answers": file})
            assert SECRET not in b"".join(answer).decode("utf-8", "replace"), (who, route)
            if OF_A_CLIENT & set(parts):
                refused = (
                    answer.status_code in {403, 404, 405}
                    or is_sent_to_sign_in(answer)
                    or is_sent_elsewhere(answer, client)
                )
                over = route.endswith("time/") and answer.status_code == 200  # says that the time is over, to everybody
                assert refused or over, (who, route, answer.status_code)
    row = Client.objects.get(pk=client.pk)
    assert (CaseFile.objects.get(pk=client.case_file_id).revision, bytes(row.sealed)) == before
    assert clients.case_of(row).contents.document["state"] == "OH"
    assert not Note.objects.filter(client=client).exists()
    assert not Task.objects.filter(client=client).exists()
    assert not AuditEntry.objects.filter(object_id=client.id).exclude(what="new client").exists()


def is_sent_elsewhere(answer: Any, client: Client) -> bool:
    """To sign in; or, with what was typed, to a case file of her own that begins anew."""
    address = answer.get("Location", "")
    return answer.status_code == 302 and str(client.id) not in address and str(client.case_file_id) not in address


def is_sent_to_sign_in(answer: Any) -> bool:
    return answer.status_code == 302 and answer["Location"].startswith("/desk/account/")


def test_each_role_sees_what_is_its_own(client_and_strangers):
    client, strangers = client_and_strangers
    supervisor = browser_of(member(client.organisation, Role.SUPERVISOR, "supervisor"))
    assert supervisor.get(f"/desk/clients/{client.id}/").status_code == 200
    for address in ("/desk/", "/desk/new/", "/desk/days/"):
        assert supervisor.get(address).status_code == 200
        assert strangers["an administrator of hers"].get(address).status_code == 403
        assert is_sent_to_sign_in(strangers["anonymous"].get(address))
        assert is_sent_to_sign_in(strangers["a worker without a second factor"].get(address))
        assert strangers["somebody who left"].get(address).status_code == 403
