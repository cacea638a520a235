"""The caseload, its days, and new clients."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime, time, timedelta

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from icalendar import Calendar, Event

from screener.desk import audit, caseload, clients
from screener.desk.access import WITH_CLIENTS, members_only
from screener.desk.audit import Action
from screener.desk.forms import NewClientForm
from screener.desk.models import Membership
from screener.desk.sealed import Details
from screener.limits import limited

_ON_A_PAGE = 50
_LONGEST_SEARCH = 100


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@members_only(*WITH_CLIENTS)
def listed(request: HttpRequest) -> HttpResponse:
    """The clients. Words to look for are sent in the body: an address says nothing of a client."""
    member: Membership = request.member  # type: ignore[attr-defined]
    shown = request.GET.get("show", caseload.MINE)
    if shown not in caseload.SHOWN:
        shown = caseload.MINE
    words = request.POST.get("words", "")[:_LONGEST_SEARCH]
    rows = caseload.found(member, shown, words)
    page = Paginator(rows, len(rows) or 1 if words else _ON_A_PAGE).get_page(request.GET.get("page"))
    audit.note(member, Action.READ, "caseload")
    tabs = [
        (caseload.MINE, _("Mine")),
        (caseload.ALL, _("All I may see")),
        (caseload.NEWS, _("An answer changed")),
        (caseload.CLOSED, _("Closed")),
    ]
    return render(request, "desk/caseload.html", {"page": page, "shown": shown, "words": words, "tabs": tabs})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@members_only(*WITH_CLIENTS)
@limited("open")
def new(request: HttpRequest) -> HttpResponse:
    """Take on a client."""
    member: Membership = request.member  # type: ignore[attr-defined]
    form = NewClientForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        details = Details()
        form.put_into(details)
        try:
            client = clients.take_on(member, details, form.cleaned_data["contents"])
        except clients.TooManyClients:
            form.add_error(None, _("The organization has as many clients as this desk can hold. Erase old ones first."))
        else:
            return redirect("desk:client", client.id)
    return render(request, "desk/new.html", {"form": form})


@never_cache
@require_safe
@members_only(*WITH_CLIENTS)
def days(request: HttpRequest) -> HttpResponse:
    """The days and tasks of every client that are near, on one page."""
    member: Membership = request.member  # type: ignore[attr-defined]
    audit.note(member, Action.READ, "days")
    return render(request, "desk/days.html", {"days": caseload.days(member), "has_feed": bool(member.feed_hash)})


@require_POST
@members_only(*WITH_CLIENTS)
def new_feed(request: HttpRequest) -> HttpResponse:
    """A new address for the private calendar; the one before ends."""
    member: Membership = request.member  # type: ignore[attr-defined]
    token = secrets.token_urlsafe(32)
    member.feed_hash = _hashed(token)
    member.save(update_fields=["feed_hash"])
    audit.note(member, Action.CHANGED, "calendar feed")
    address = request.build_absolute_uri(reverse("desk:feed", args=[token]))
    messages.success(
        request, _("Put this address into your calendar. It is shown once: %(address)s") % {"address": address}
    )
    return redirect("desk:days")


@never_cache
@require_safe
@limited("open")
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The days for a calendar, by numbers of clients and names of programs alone: calendars are often shared."""
    member = (
        Membership.objects.select_related("organisation", "user")
        .filter(feed_hash=_hashed(token), is_active=True, user__is_active=True)
        .first()
    )
    if member is None:
        raise Http404
    audit.note(member, Action.READ, "calendar feed")
    calendar = Calendar()
    calendar.add("prodid", "-//desk//")
    calendar.add("version", "2.0")
    for day in caseload.days(member):
        event = Event()
        event.add("uid", f"{day.client.id}-{day.on}-{_hashed(day.what)[:16]}")
        event.add("dtstamp", datetime.combine(day.on, time(), UTC))
        event.add("dtstart", day.on)
        event.add("dtend", day.on + timedelta(days=1))
        event.add(
            "summary", _("Client %(number)s: %(what)s") % {"number": day.client.number, "what": day.title or _("task")}
        )
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
