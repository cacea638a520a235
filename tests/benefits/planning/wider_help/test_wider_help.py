"""Help that was not looked at: chosen by what is known, with its days as figures, and never a yes or a no."""

import re

import pytest

from benefits import parse_case, screen, support, wider_help

AS_OF = "2026-11-25"


def ids(**document):
    return [entry.id for entry in wider_help(parse_case({"as_of": AS_OF, **document}))]


def supports(**document):
    case = parse_case({"as_of": AS_OF, **document})
    return {entry.id: entry for entry in support(case, screen(case).programs)}


@pytest.mark.parametrize(("born", "is_named"), [("2021-11-27", True), ("2021-11-26", False), ("2010-01-01", False)])
def test_food_for_young_children_until_the_day_before_five(born, is_named):
    assert ("young_children" in ids(household={"children": [{"birth_date": born}]})) is is_named


def test_a_pregnancy_counts_too():
    assert "young_children" in ids(patient={"pregnant": True})
    assert "young_children" not in ids(patient={"pregnant": False})


def test_who_never_served_is_not_sent_to_the_va_and_who_was_not_asked_is():
    told = {
        answer: [entry for entry in wider_help(parse_case(case)) if entry.id == "veterans"]
        for answer, case in {
            answer: {"as_of": AS_OF, "patient": {"benefits": {"veteran": answer}}} for answer in (True, False, None)
        }.items()
    }
    assert told[False] == []
    assert "You served" in str(told[True][0].why)
    assert "If you" in str(told[None][0].why)


@pytest.mark.parametrize("name", ["metastatic", "terminal"])
def test_life_insurance_is_named_only_to_those_it_may_be_for(name):
    assert "life_insurance" in ids(patient={"diagnosis": {name: True}})
    assert "life_insurance" not in ids(patient={"diagnosis": {name: False}})


def test_rides_and_rooms_for_those_who_travel():
    costs = {"trips": [{"round_trip_miles": 40, "times": {"count": 1, "per": "week"}}]}
    assert {"rides", "rooms"} <= set(ids(costs=costs))
    assert not {"rides", "rooms"} & set(ids())


def test_the_days_of_a_hospital_are_figures_and_marked_where_they_were_not_read():
    entry = next(entry for entry in wider_help(parse_case({"as_of": AS_OF})) if entry.id == "charity_care")
    assert "240 days" in str(entry.why)
    assert "120 days" in str(entry.why)
    assert not entry.verified


def test_no_entry_says_that_one_qualifies():
    everything = {
        "patient": {"pregnant": True, "benefits": {"veteran": True}, "diagnosis": {"metastatic": True}},
        "costs": {"trips": [{"round_trip_miles": 40}]},
    }
    for entry in wider_help(parse_case({"as_of": AS_OF, **everything})):
        assert not re.search(r"you (qualify|are eligible|will get)|likely", f"{entry.title} {entry.why}", re.IGNORECASE)


def test_hospice_is_named_to_the_terminally_ill_alone_and_apart_from_palliative_care():
    assert "hospice" not in supports(patient={"diagnosis": {"metastatic": True}})
    found = supports(patient={"diagnosis": {"terminal": True}})
    assert [who.id for who in found["hospice"].whom] == ["hospice-finder"]
    assert "hospice-finder" not in [who.id for who in found["palliative"].whom]


def test_support_follows_who_is_there():
    assert not {"caregivers", "children"} & set(supports())
    assert "caregivers" in supports(caregivers=[{}])
    assert "children" in supports(household={"children": [{}]})
    assert "work" in supports(patient={"work": {"status": "working"}})
    assert "work" not in supports(patient={"work": {"status": "stopped"}})
