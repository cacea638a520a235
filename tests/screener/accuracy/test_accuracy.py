"""The page on accuracy, and what it is made from. Nothing here depends on the day it runs."""

import json
from datetime import date, timedelta

import pytest
from django.urls import reverse

from benefits import figures_looked_at, titles
from screener.accuracy import views
from screener.accuracy.views import PUBLISHED, published
from screener.accuracy.words import AGENCY_DECIDES, GAPS, ROOMS
from scripts import accuracy
from tests.oracle import cover_agreement

pytestmark = pytest.mark.django_db


def test_what_was_counted_is_of_the_programs_there_are():
    """`make accuracy` when this fails."""
    found = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert set(found) == {"made_on", "rules_version", "programs"}
    assert list(found["programs"]) == list(titles("en"))
    for code, entry in found["programs"].items():
        assert entry["criteria"] == accuracy.criteria(code)
        assert entry["by_hand"] == accuracy.by_hand().get(code)


def test_every_program_of_health_cover_and_disability_was_computed_twice():
    computed = {code for code, entry in published()["programs"].items() if entry["computed"]}
    assert computed == {"ssdi", *cover_agreement.PROGRAMS}
    for entry in published()["programs"].values():
        if entry["computed"]:
            counts = entry["computed"]
            assert counts["cases"] == counts["agree"] + counts["left_open"] + counts["differ"] >= 1000


def test_a_handful_of_cases_is_counted_as_it_is():
    assert accuracy.of_records(3, 7) == {"cases": 3, "agree": 3, "left_open": 0, "differ": 0}
    counted = accuracy.of_households(3, 7)
    assert all(entry["cases"] == 3 for entry in counted.values())
    assert set(counted) == set(cover_agreement.PROGRAMS)


def test_every_program_says_what_an_agency_decides_and_what_is_missing():
    assert set(AGENCY_DECIDES) == set(GAPS) == set(titles("en"))


def test_every_room_of_figures_has_a_name():
    rooms = {entry.room for entry in figures_looked_at(date(2026, 11, 24))}
    assert rooms <= set(titles("en")) | set(ROOMS)


def test_criteria_are_counted_with_those_that_only_the_agency_can_answer(client):
    page = client.get(reverse("accuracy")).content.decode()
    assert (
        "We look at 6 of 7 questions of the law." in page
    )  # disability insurance: the illness is weighed by the agency
    assert "Whether the medical records show an illness as severe as the law asks." in page


@pytest.mark.parametrize(
    ("days", "said"), [(0, "each checked today."), (1, "within 1 day."), (400, "within 400 days.")]
)
def test_the_age_of_the_figures_is_counted_on_the_day_it_is_looked_at(client, monkeypatch, days, said):
    oldest = min(entry.looked_at for entry in figures_looked_at(date(2026, 11, 24)))
    monkeypatch.setattr(views.timezone, "localdate", lambda: oldest + timedelta(days=days))
    assert said in client.get(reverse("accuracy")).content.decode()


def test_what_was_not_read_and_what_is_projected_is_counted(client, monkeypatch):
    monkeypatch.setattr(views.timezone, "localdate", lambda: date(2100, 1, 1))
    page = client.get(reverse("accuracy")).content.decode()
    assert "known from summaries alone" in page
    assert "estimate" in page


def test_the_footer_leads_to_it(client):
    assert f'href="{reverse("accuracy")}"' in client.get(reverse("start")).content.decode()
