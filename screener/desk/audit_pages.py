"""The administrator's view of the audit log. It names members; of clients it says the number alone."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from django import forms
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from screener.desk import audit
from screener.desk.access import members_only
from screener.desk.audit import Action
from screener.desk.models import AuditEntry, Client, Membership, Organisation, Role

A_PAGE = 100
_READ_AT_ONCE = 500
_WORDS = {
    Action.READ: gettext_lazy("Read"),
    Action.CHANGED: gettext_lazy("Changed"),
    Action.ERASED: gettext_lazy("Erased"),
    Action.EXPORTED: gettext_lazy("Exported"),
    Action.SIGNED_IN: gettext_lazy("Signed in"),
}
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, in words."""

    at: datetime
    who: str
    action: str
    what: str
    whom: str  # a member's name, or a client's number


class FilterForm(forms.Form):
    """Whose entries, and which."""

    member = forms.ModelChoiceField(
        Membership.objects.none(), required=False, label=gettext_lazy("Member"), empty_label=gettext_lazy("Everybody")
    )
    action = forms.ChoiceField(required=False, label=gettext_lazy("What was done"))

    def __init__(self, organisation: Organisation, given: Any) -> None:
        super().__init__(given)
        members = Membership.objects.filter(organisation=organisation).select_related("user").order_by("user__name")
        self.fields["member"].queryset = members  # type: ignore[attr-defined]
        self.fields["action"].choices = [("", _("Everything")), *_WORDS.items()]  # type: ignore[attr-defined]

    def entries(self, organisation: Organisation) -> QuerySet[AuditEntry]:
        """What was asked for, newest first."""
        found = AuditEntry.objects.filter(organisation_id=organisation.id).order_by("-id")
        if not self.is_valid():
            return found.none()
        member, action = self.cleaned_data["member"], self.cleaned_data["action"]
        found = found.filter(user_id=member.user_id) if member else found
        return found.filter(action=action) if action else found


@never_cache
@require_safe
@members_only(Role.ADMINISTRATOR)
def entries(request: HttpRequest) -> HttpResponse:
    """The log, a hundred entries a page."""
    organisation = request.member.organisation  # type: ignore[attr-defined]
    form = FilterForm(organisation, request.GET)
    page = Paginator(form.entries(organisation), A_PAGE).get_page(request.GET.get("page"))
    asked = request.GET.copy()
    asked.pop("page", None)
    lines = list(_lines(organisation, page.object_list))
    context = {"form": form, "page": page, "lines": lines, "asked": asked.urlencode()}
    return render(request, "desk/team/audit.html", context)


@never_cache  # type: ignore[type-var]  # a stream is an answer too
@require_safe
@members_only(Role.ADMINISTRATOR)
def download(request: HttpRequest) -> StreamingHttpResponse:
    """The same entries as a CSV file. That it was taken is noted itself."""
    member: Membership = request.member  # type: ignore[attr-defined]
    form = FilterForm(member.organisation, request.GET)
    audit.note(member, Action.EXPORTED, "desk:audit_csv")
    rows = _rows(_lines(member.organisation, form.entries(member.organisation).iterator(_READ_AT_ONCE)))
    writer = csv.writer(_Echo())
    response = StreamingHttpResponse((writer.writerow(row) for row in rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return response


class _Echo:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> str:
        return text


def _rows(lines: Iterable[Line]) -> Iterator[list[str]]:
    yield [_("When"), _("Who"), _("What was done"), _("Page"), _("Of whom")]
    for line in lines:
        row = [localtime(line.at).isoformat(timespec="seconds"), line.who, line.action, line.what, line.whom]
        yield [f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell for cell in row]


def _lines(organisation: Organisation, found: Iterable[AuditEntry]) -> Iterator[Line]:
    """Entries in words; names and numbers are looked up many at a time."""
    members = list(Membership.objects.filter(organisation=organisation).select_related("user"))
    names: dict[UUID, str] = {member.user_id: str(member) for member in members}
    of_members: dict[UUID, str] = {member.id: str(member) for member in members}
    left = iter(found)
    while some := list(islice(left, _READ_AT_ONCE)):
        ids = {entry.object_id for entry in some if entry.object_id is not None}
        clients = dict(Client.objects.filter(organisation=organisation, pk__in=ids).values_list("pk", "number"))
        for entry in some:
            who = _("The program") if entry.user_id is None else names.get(entry.user_id, "")
            number = clients.get(entry.object_id)  # type: ignore[arg-type]  # None is in neither
            client = "" if number is None else _("Client %(number)d") % {"number": number}
            whom = client or of_members.get(entry.object_id, "")  # type: ignore[arg-type]
            action = str(_WORDS[Action(entry.action)]) if entry.action in set(Action) else entry.action
            yield Line(entry.at, who, action, entry.what, whom)
