"""A visitor with case files, for tests."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from screener.cases import access, store
from screener.cases.contents import Contents
from screener.cases.store import OpenCase
from screener.plan.saved import case_in


def give(client: Client, contents: Contents) -> OpenCase:
    """Make a case file and put its key into the visitor's cookies."""
    case = store.create(contents)
    response = HttpResponse()
    access.hand_over(response, case)
    client.cookies.update(response.cookies)
    return case


class Visit:
    """A visitor and one of her case files. Every address is of that case file."""

    def __init__(self, client: Client, case_id: UUID) -> None:
        self.client, self.case_id = client, case_id

    @classmethod
    def begun(cls, client: Client, door: str = "patient") -> Visit:
        """A visitor who came in by a door."""
        return cls.at(client, client.post(reverse("cases:begin"), {"door": door}))

    @classmethod
    def at(cls, client: Client, response: Any) -> Visit:
        """The visit to the case file a redirect leads to."""
        return cls(client, UUID(response["Location"].split("/")[2]))

    @classmethod
    def with_answers(cls, document: dict[str, Any], **more: Any) -> Visit:
        """A visitor who has given these answers."""
        client = Client()
        return cls(client, give(client, Contents(document, **more)).id)

    def address(self, name: str, *parts: object) -> str:
        return reverse(name, args=[self.case_id, *parts])

    def get(self, name: str, *parts: object, **more: Any) -> Any:
        return self.client.get(self.address(name, *parts), **more)

    def post(self, name: str, *parts: object, data: Any = None, **more: Any) -> Any:
        return self.client.post(self.address(name, *parts), data or {}, **more)

    def save(self, step: str, follow: bool = False, **typed: Any) -> Any:
        """Send a page of the interview; two underscores stand for a dot."""
        named = {name.replace("__", "."): value for name, value in typed.items()}
        return self.post("intake:step", step, data=named, follow=follow)

    def shown(self, step: str) -> dict[str, Any]:
        """A page of the interview as a browser would send it back: its answers, and what says which page it is."""
        context = self.get("intake:step", step).context
        answers = {name: value for name, value in context["form"].initial.items() if value not in (None, False)}
        about = {"page": context["page"], "revision": context["revision"]}
        return answers | about | ({"draft": context["made_from"]} if context["made_from"] else {})

    @property
    def answers(self) -> Any:
        return case_in(self.get("plan:case").json())

    @property
    def case(self) -> OpenCase:
        """The case file as it is kept."""
        request = self.client.request().wsgi_request
        request.COOKIES = {name: morsel.value for name, morsel in self.client.cookies.items()}
        return access.case_file_for(request, self.case_id, extend=False)
