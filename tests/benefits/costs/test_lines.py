"""Who bears each cost, by which rule, and what the plan pays of it."""

import pytest

from benefits.costs import words
from benefits.costs.plan_years import ORIGINAL_MEDICARE
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import employer_plan, item, program, tally_of

MONTH = {"starts_on": "2027-01-01", "months": 1}
MEDICARE = {"medicare": {"part_b_since": "2020-01-01"}}


def line(cost, *, costs=MONTH, **parts):
    (found,) = tally_of(costs | {"items": [cost]}, **parts).lines
    return found


def told(cost, **parts):
    found = line(cost, **parts)
    return found.borne_by, found.rule


def scan(covered="plan", amount=1000, count=1, **more):
    return item("scan", amount, covered, "once", count=count, **more)


@pytest.mark.parametrize(
    ("cost", "who", "rule"),
    [
        (scan("none"), words.YOU, words.RULE_OF_PRICE),
        (scan("copay"), words.YOU, words.RULE_OF_COPAY),
        (scan("copay", counts_toward_maximum=True), words.YOU, words.RULE_OF_COPAY),
        (scan("copay", counts_toward_maximum=False), words.YOU, words.RULE_OF_COPAY_OUTSIDE),
        (scan(), words.YOU_AND_PLAN, words.RULE_OF_PLAN),
        (scan(counts_toward_maximum=False), words.YOU_AND_PLAN, words.RULE_OF_PLAN_OUTSIDE),
        (scan("part_d"), words.YOU_AND_DRUG_PLAN, words.RULE_OF_PART_D),
        (scan(None), words.NOT_KNOWN, words.RULE_NOT_KNOWN),
        (scan() | {"times": None}, words.NOT_KNOWN, words.RULE_NOT_KNOWN),
        (scan(to="2026-12-31"), words.YOU_AND_PLAN, words.RULE_OF_PLAN),
    ],
)
def test_each_cost_says_who_bears_it_and_how(cost, who, rule):
    assert told(cost, insurance=[employer_plan()]) == (who, rule)


def test_care_without_cover_or_under_a_plan_not_told_says_so():
    assert told(scan(), insurance=[]) == (words.YOU, words.RULE_OF_NO_COVER)
    assert told(scan(), insurance=[{"kind": "employer"}]) == (words.NOT_KNOWN, words.RULE_NOT_KNOWN)
    assert told(scan()) == (words.NOT_KNOWN, words.RULE_NOT_KNOWN)


def test_medicare_alone_and_with_medigap():
    assert told(scan(), insurance=[], benefits=MEDICARE) == (words.YOU_AND_MEDICARE, words.RULE_OF_PART_B)
    medigap = [{"kind": "medigap", "medigap_plan": "G"}]
    assert told(scan(), insurance=medigap, benefits=MEDICARE) == (
        words.YOU_MEDICARE_AND_MEDIGAP,
        words.RULE_OF_PART_B,
    )


def test_full_extra_help_has_its_own_rule():
    helped = program("extra_help", Outcome.ALREADY, level="full")
    assert told(scan("part_d"), results=(helped,))[1] == words.RULE_OF_EXTRA_HELP


@pytest.mark.parametrize(
    ("insurance", "who"),
    [
        ([employer_plan() | {"ends_on": "2027-01-15"}], words.YOU_AND_PLAN),
        ([{"kind": "employer", "ends_on": "2027-01-15"}], words.YOU),
    ],
)
def test_a_cover_that_changes_is_said(insurance, who):
    assert told(item("scan", 10, "plan", "day"), insurance=insurance) == (who, words.RULE_OF_CHANGING_COVER)


def test_two_plan_years_of_one_cover_are_no_change():
    costs = {"starts_on": "2026-12-01", "months": 2}
    cost = item("scan", 10, "plan", "day")
    assert told(cost, costs=costs, insurance=[employer_plan()])[1] == words.RULE_OF_PLAN


@pytest.mark.parametrize(
    ("cost", "pays"),
    [
        (scan(), 0),
        (scan(amount=3000), 800),
        (scan(amount=3000, count=2), 800 + 2400),
        (scan("part_d", amount=100), 0),
        (scan("copay"), None),
        (scan("none"), None),
        (scan(amount=None), None),
    ],
)
def test_what_is_left_of_the_charges_is_the_plans(cost, pays):
    assert line(cost, insurance=[employer_plan()]).plan_pays == pays


@pytest.mark.parametrize(("label", "name"), [("Port", "Port"), (None, "Scans"), ("", "Scans")])
def test_a_cost_is_called_as_the_person_calls_it_or_by_its_kind(label, name):
    assert str(line(scan(label=label), insurance=[]).label) == name


def test_a_cost_of_no_kind_is_another():
    found = line({"amount": 5, "covered": "none", "times": {"count": 1, "per": "once"}})
    assert (found.kind, str(found.label)) == ("other", "Other costs")


@pytest.mark.parametrize(
    ("kind", "covered"),
    [("copay", "copay"), ("meals", "none"), ("travel", "none"), ("premium", "none"), ("scan", None), ("other", None)],
)
def test_the_kind_says_who_bears_it_where_it_leaves_no_choice(kind, covered):
    found = tally_of(MONTH | {"items": [item(kind, 5, None, "once")]}, insurance=[employer_plan()])
    assert (found.missing == ("costs.items[0].covered",)) is (covered is None)
    assert (found.total.total is None) is (covered is None)


def test_every_cover_has_its_name():
    assert str(words.cover_name(ORIGINAL_MEDICARE)) == "Medicare"
    assert str(words.cover_name("cobra")) == "COBRA"
    assert str(words.cover_name("other")) == "your plan"


@pytest.mark.parametrize(
    ("days", "unknown"),
    [
        ({"to": "2027-01-01"}, [True, False]),
        ({"to": "2027-02-01"}, [True, True]),
        ({"from": "2027-01-31"}, [True, True]),
        ({"from": "2027-02-01"}, [False, True]),
        ({"from": "2027-02-28"}, [False, True]),
        ({"from": "2027-03-01"}, [False, False]),
        ({"to": "2026-12-31"}, [False, False]),
    ],
)
def test_a_cost_of_unknown_rhythm_is_unknown_in_the_months_it_may_fall_in(days, unknown):
    cost = scan("none") | {"times": None} | days
    found = tally_of(MONTH | {"months": 2, "items": [cost]})
    assert [month.total is None for month in found.months] == unknown
    assert bool(found.missing) is any(unknown)


def test_a_cost_that_never_happens_asks_nothing():
    asked = scan("plan", to="2026-12-31") | {"amount": None}
    assert tally_of(MONTH | {"items": [asked]}, insurance=[employer_plan()]).missing == ()
