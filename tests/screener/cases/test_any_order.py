"""Two tabs that save, read, erase and outlive one case file in any order: the end is one order of the saves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import hypothesis.strategies as st
from django.test import Client
from django.utils import timezone
from hypothesis import settings
from hypothesis.extra.django import TestCase
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from screener.models import CaseFile
from tests.screener.visits import Visit

TABS = st.sampled_from(["one", "two"])
SECTIONS = {
    "about-you": ("state", ["OH", "TX", "CA"]),
    "household": ("household.size", ["2", "3", "4"]),
    "work": ("patient.work.monthly_earnings", ["100", "200", ""]),
}
NAMES = st.sampled_from(sorted(SECTIONS))


def _document(saved: dict[str, str]) -> dict[str, Any]:
    document: dict[str, Any] = {}
    if saved.get("about-you"):
        document["state"] = saved["about-you"]
    if saved.get("household"):
        document["household"] = {"size": int(saved["household"])}
    if saved.get("work"):
        document["patient"] = {"work": {"monthly_earnings": int(saved["work"])}}
    return document


class TwoTabs(RuleBasedStateMachine):
    """`saved` is what the saves that were taken come to; `waiting` what the person has yet to choose about."""

    @initialize()
    def begin(self) -> None:
        self.visit = Visit.begun(Client())
        self.shown: dict[tuple[str, str], dict[str, Any]] = {}
        self.saved: dict[str, str] = {}
        self.waiting: dict[str, str] = {}
        self.over = False

    @rule(tab=TABS, section=NAMES)
    def look(self, tab: str, section: str) -> None:
        if self.over or section in self.waiting:
            return
        self.shown[tab, section] = self.visit.shown(section)

    @rule(tab=TABS, section=NAMES, value=st.integers(0, 2), twice=st.booleans())
    def save(self, tab: str, section: str, value: int, twice: bool) -> None:
        page = self.shown.get((tab, section))
        if page is None:
            return
        name, values = SECTIONS[section]
        sent = page | {name: values[value]}
        for _time in range(1 + twice):
            answer = self.visit.post("intake:step", section, data=sent)
            assert answer.status_code == 302
        if self.over:
            renewed = Visit.at(self.visit.client, answer)
            assert renewed.answers == _document({section: values[value]})
            self.visit, self.over, self.saved, self.waiting, self.shown = renewed, False, {}, {}, {}
            self.saved[section] = values[value]
            return
        contents = self.visit.case.contents
        draft = contents.drafts.get(section)
        if draft is not None and draft.page == sent["page"]:
            self.waiting[section] = values[value]  # beside what is saved: neither is lost
        else:
            self.saved[section] = values[value]

    @rule(section=NAMES, typed=st.booleans())
    def choose(self, section: str, typed: bool) -> None:
        if self.over or section not in self.waiting:
            return
        page = self.visit.get("intake:step", section)
        if "lines" not in page.context:  # both versions have come to be the same
            assert self.waiting[section] == self.saved.get(section, "")
            self.waiting.pop(section)
            return
        about = {"page": "chosen", "draft": page.context["draft"].page, "revision": page.context["revision"]}
        self.visit.post("intake:choose", section, data=about | {"take": "typed" if typed else "saved"})
        chosen = self.waiting.pop(section)
        if typed:
            self.saved[section] = chosen

    @rule(name=st.sampled_from(["plan:result", "plan:text", "intake:check", "start"]))
    def read(self, name: str) -> None:
        status = self.visit.get(name).status_code if name != "start" else self.visit.client.get("/").status_code
        assert status == (404 if self.over and name != "start" else 200)

    @precondition(lambda self: not self.over)
    @rule()
    def erase(self) -> None:
        self.visit.post("cases:erase")
        self.over = True

    @precondition(lambda self: not self.over)
    @rule()
    def outlive(self) -> None:
        CaseFile.objects.filter(pk=self.visit.case_id).update(expires_at=timezone.now() - timedelta(seconds=1))
        self.over = True

    @invariant()
    def nothing_saved_is_lost(self) -> None:
        if not hasattr(self, "visit"):
            return
        if self.over:
            assert self.visit.get("plan:case").status_code == 404
            return
        assert self.visit.answers == _document(self.saved)
        drafts = self.visit.case.contents.drafts
        for section, value in self.waiting.items():
            assert drafts[section].typed[SECTIONS[section][0]] == [value]


class TestTwoTabs(TwoTabs.TestCase, TestCase):  # type: ignore[name-defined, misc]
    settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
