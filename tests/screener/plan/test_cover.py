"""The cover path in the reader's words: spans of months, the covers side by side, the credit by year."""

from copy import deepcopy

import pytest
from django.template.loader import render_to_string

from benefits import parse_case, screen, to_document
from screener.plan.cover import CoverPages
from tests.benefits.cover_path.people import (
    ALS_AT_40,
    DISABLED_WITHOUT_PART_B,
    JOB_LOST,
    ON_A_SMALL_PLAN_AT_63,
    PEOPLE,
)


def cover_of(document):
    return CoverPages(to_document(screen(parse_case(document), with_cover_path=True)))


def test_months_that_are_alike_are_one_span():
    spans = [(span.months, span.cover, span.price) for span in cover_of(JOB_LOST).recommended]
    assert spans == [
        ("November 2026", "The plan from work", "$180 a month"),
        ("December 2026", "A marketplace plan", "$180 a month"),
        ("January 2027 to April 2029", "A marketplace plan", "$176 a month"),
        ("May 2029 to November 2029", "A marketplace plan", "price not known"),
    ]


def test_a_cover_to_choose_says_by_when():
    spans = cover_of(JOB_LOST).recommended
    assert spans[1].choose_by == "November 30, 2026"


def test_a_gap_is_named_and_says_what_to_do():
    spans = cover_of(JOB_LOST).as_things_stand
    assert [(span.months, span.cover) for span in spans] == [
        ("November 2026", "The plan from work"),
        ("December 2026 to November 2029", "No cover"),
    ]
    assert "Choose it by November 30, 2026" in spans[1].note


def test_a_gap_that_begins_within_a_month_is_shown_by_the_day():
    document = deepcopy(JOB_LOST)
    document["patient"]["insurance"][0]["ends_on"] = "2026-12-15"
    gaps = [span for span in cover_of(document).as_things_stand if span.is_gap]
    assert gaps[0].months == "December 16, 2026 to November 30, 2029"


def test_months_in_which_nothing_can_be_chosen_in_time_stand_alone():
    gaps = [span for span in cover_of(DISABLED_WITHOUT_PART_B).as_things_stand if span.is_gap]
    assert [span.months for span in gaps] == [
        "November 25, 2026 to January 31, 2027",
        "February 2027 to November 2029",
    ]
    assert "Sign up for Part B by January 31, 2027" in gaps[1].note


def test_each_cover_says_how_sure_it_is_and_what_it_costs():
    choices = {choice.name: choice for choice in cover_of(JOB_LOST).by_cost}
    cobra = choices["COBRA: the plan from work, kept at your own cost"]
    assert (cobra.standing, cobra.price, cobra.doctors) == ("Likely open to you", "$816 to $1,200 a month", "yes")
    assert (cobra.yearly_most, cobra.choose_by) == ("$6,500", "January 29, 2027")
    assert cobra.with_care == "about $1,696 a month"  # (18 x 816 + 11 x 1,200 + 1,800 + 3 x 6,500) / 29 months
    marketplace = choices["A marketplace plan"]
    assert (marketplace.begins, marketplace.begins_by) == ("December 1, 2026", "November 30, 2026")
    assert marketplace.with_care.startswith("at most")


def test_the_credit_by_year_in_words():
    years = cover_of(JOB_LOST).credit
    assert [(entry.year, entry.asked, entry.credit, entry.silver_pays) for entry in years][:2] == [
        ("2026", "$180 a month", "$540 a month", "73%"),
        ("2027", "$176 a month", "$544 a month", "87%"),
    ]


def test_only_periods_for_this_person_are_listed():
    names = {opening.name for opening in cover_of(ON_A_SMALL_PLAN_AT_63).openings}
    assert "Medicare: sign up for Part B late. Cover begins the month after." not in names


def test_a_document_without_a_path_has_nothing_to_show():
    assert not CoverPages({})
    assert render_to_string("plan/cover_path.html", {"cover": CoverPages({})}).strip() == ""


@pytest.mark.parametrize("name", PEOPLE)
def test_every_path_is_shown_whole(name):
    shown = render_to_string("plan/cover_path.html", {"cover": cover_of(PEOPLE[name])})
    assert "Likely best, with no gap" in shown
    assert "None" not in shown


def test_the_page_names_the_law():
    shown = render_to_string("plan/cover_path.html", {"cover": cover_of(ALS_AT_40)})
    assert "42 CFR 422.62(a)" in shown
