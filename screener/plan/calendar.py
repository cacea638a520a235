"""The dates of a plan as a calendar file (RFC 5545).

A calendar is often shared with a family or a workplace. So a title names only the program, never the step or the
illness; the words stand in the description, and each event is marked private. An event keeps its identity as long as
its person, program, day and words stay the same: a second import changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from icalendar import Alarm, Calendar, Event

from screener.plan.page import ActionPlan

_ALARMS = (timedelta(days=7), timedelta(days=1))


@dataclass(frozen=True, slots=True)
class _Entry:
    on: date
    title: str
    description: str
    identity: str


def render_calendar(result_document: Mapping[str, Any]) -> bytes:
    """Every deadline, every dated step and every day on which the answer changes: an all-day event with two alarms."""
    with translation.override(result_document["language"]):
        calendar = Calendar()
        calendar.add("prodid", f"-//{settings.PRODUCT_NAME}//{result_document['rules_version']}//")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        stamp = datetime.combine(date.fromisoformat(result_document["as_of"]), time(), UTC)
        for entry in _entries(result_document):
            calendar.add_component(_event(entry, stamp, result_document.get("patient_name") or ""))
        written: bytes = calendar.to_ical()
    return written


def _entries(document: Mapping[str, Any]) -> Iterable[_Entry]:
    plan = ActionPlan(document)
    found: dict[str, _Entry] = {}
    for deadline in plan.deadlines:
        title = _("Last day: %(program)s") if deadline["firm"] else _("Good day to act: %(program)s")
        identity = f"deadline|{deadline['program']}|{deadline['on']}|{deadline['what']}"
        found[identity] = _Entry(
            date.fromisoformat(deadline["on"]),
            title % {"program": deadline["title"]},
            deadline["what"],
            identity,
        )
    for day in plan.changing_days:
        identity = f"changes|{day['program']}|{day['person']}|{day['on']}|{day['what']}"
        title = _("A change: %(program)s") % {"program": day["title"]} if day["title"] else _("A change in your plan")
        found[identity] = _Entry(date.fromisoformat(day["on"]), title, day["what"], identity)
    for step in plan.steps:
        if step.by is None:
            continue
        identity = f"step|{step.program}|{step.person}|{step.by}|{step.what}"
        found[identity] = _Entry(
            date.fromisoformat(step.by),
            _("To do: %(program)s") % {"program": step.program},
            "\n".join(filter(None, [step.what, step.how, step.phone, step.url])),
            identity,
        )
    return sorted(found.values(), key=lambda entry: (entry.on, entry.identity))


def _event(entry: _Entry, stamp: datetime, whose: str) -> Event:
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"{whose}|{entry.identity}")))
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.on)
    event.add("dtend", entry.on + timedelta(days=1))
    event.add("summary", entry.title)
    event.add("description", entry.description)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    for ahead in _ALARMS:
        event.add_component(_alarm(entry.title, ahead))
    return event


def _alarm(title: str, ahead: timedelta) -> Alarm:
    """A reminder on the screen; it says no more than the title."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -ahead)
    return alarm
