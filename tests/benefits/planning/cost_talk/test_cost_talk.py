"""The sheet for a talk about costs: the tally's own dollars, the dearest first, and no unknown taken for nothing."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from benefits import cost_talk, parse_case, screen

FIXTURES = Path(__file__).parents[4] / "fixtures" / "cases"
PEOPLE = sorted(FIXTURES.glob("*.json"))
PERSON = json.loads((FIXTURES / "metastatic_breast_cancer_at_49.json").read_text())


def topics(document):
    case = parse_case(document)
    return {topic.id: topic for topic in cost_talk(case, screen(case)).topics}


def with_plan(**plan):
    document = json.loads(json.dumps(PERSON))
    document["patient"]["insurance"][0]["plan"] |= plan
    return document


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_the_dearest_stands_first_and_what_is_not_known_last(path):
    case = parse_case(json.loads(path.read_text()))
    dollars = [topic.dollars for topic in cost_talk(case, screen(case)).topics]
    known = [amount for amount in dollars if amount is not None]
    assert dollars == sorted(known, reverse=True) + [None] * (len(dollars) - len(known))


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_the_topics_add_up_to_the_tally(path):
    case = parse_case(json.loads(path.read_text()))
    result = screen(case)
    found = {topic.id: topic for topic in cost_talk(case, result).topics}
    amounts = [topic.dollars for id, topic in found.items() if id != "maximum"]
    total = result.costs.total
    if total is None or None in amounts or total.total is None:
        return
    left_out = sum(amount for kind, amount in total.by_kind.items() if kind in ("premium", "other"))
    assert sum(amounts) == total.total - left_out


def test_what_the_maximum_leaves_to_pay_and_when_it_starts_again():
    found = topics(PERSON)["maximum"]
    assert found.dollars == Decimal(3400)
    assert [str(fact) for fact in found.facts] == [
        "Of $6,500 you have paid $3,100 in this plan year. $3,400 is left.",
        "On the costs you entered it is reached on December 22, 2026. Then covered care costs nothing more that year.",
        "It starts again from zero on January 1, 2027.",
    ]


@pytest.mark.parametrize(("spent", "left"), [(6499, 1), (6500, 0), (7000, 0), (None, None)])
def test_nothing_is_left_once_it_is_paid_and_nobody_guesses_what_was_paid(spent, left):
    assert topics(with_plan(spent_toward_maximum=spent))["maximum"].dollars == left


def test_an_amount_that_is_not_known_is_said_to_be_so():
    document = json.loads(json.dumps(PERSON))
    document["costs"]["items"].append({"kind": "prescription", "covered": "copay"})
    found = topics(document)["medicines"]
    assert found.dollars is None
    assert "not known yet" in str(found.facts[-1])


def test_without_costs_there_is_no_sheet():
    assert topics({"as_of": "2026-11-25"}) == {}
