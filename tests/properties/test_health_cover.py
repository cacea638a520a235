"""What must hold of health cover for any household: income never helps, a window never punishes, a no has looked."""

import json
from datetime import date

import pytest

from benefits import parse_case, screen, to_document
from benefits.programs.medicaid import requirements
from tests.oracle.households import households

RAISED = 37  # dollars a month: across one line at a time
LEVELS = [None, "qi", "slmb", "qmb"]
BETTER = ["unlikely", "not_applicable", "unknown", "possible", "likely", "already"]
SEEDS = range(4)
EACH = 80
FIGURES_SINCE = "2026"  # Medicaid's go back no further


def people(seed):
    """Households of the days whose figures are held; every other one tells that nobody needs help every day."""
    listed = [document for document in households(EACH, seed) if document["as_of"] >= FIGURES_SINCE]
    for place, document in enumerate(listed):
        document["patient"]["needs_help_with_daily_activities"] = [False, None][place % 2]
    return listed


def programs(document):
    return {
        entry["program"]: entry
        for entry in to_document(screen(parse_case(document)))["programs"]
        if entry["person"] == "patient"
    }


def richer(document):
    """The same household with more unearned income in the month and in the year, where those are told."""
    found = json.loads(json.dumps(document))
    household = found["household"]
    for name, more in (("monthly_unearned_income", RAISED), ("monthly_magi", RAISED), ("annual_magi", 12 * RAISED)):
        if household.get(name) is not None:
            household[name] = float(household[name]) + more
    return found


def answers(program):
    return {test["id"]: test["outcome"] for test in program["tests"]}


@pytest.mark.parametrize("seed", SEEDS)
def test_more_income_never_brings_more_help(seed):
    for poor in people(seed):
        before, after = programs(poor), programs(richer(poor))
        ssi = [found["ssi"]["facts"].get("monthly_payment") for found in (before, after)]
        if None not in ssi:
            assert ssi[1] <= ssi[0], poor
        levels = [found["medicare_savings_program"]["facts"].get("level") for found in (before, after)]
        if LEVELS[0] not in levels:
            assert LEVELS.index(levels[1]) <= LEVELS.index(levels[0]), poor
        for code in ("ssi", "extra_help", "medicare_savings_program"):
            pair = [answers(found[code]) for found in (before, after)]
            turned = {name for name in pair[0] if (pair[0][name], pair[1].get(name)) == ("not_met", "met")}
            assert not turned, (code, turned, poor)
        routes = [answers(found["medicaid"]) for found in (before, after)]
        turned = {name for name in routes[0] if (routes[0][name], routes[1].get(name)) == ("not_met", "met")}
        assert not turned, (turned, poor)


def has_been_covered(document, facts):
    """Whether no month between the first window and now was without work cover: 42 CFR 408.24(b) counts those."""
    plans = [entry for entry in document["patient"].get("insurance") or () if entry["kind"] == "employer"]
    begins = facts.get("eligible_on")
    initial = any(
        period["kind"] == "initial" and document["as_of"] <= period["to"] for period in facts["enrollment_periods"]
    )
    return initial or any(begins and entry.get("began_on") and entry["began_on"] <= begins for entry in plans)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_signs_up_inside_a_window_bears_no_penalty(seed):
    windows = 0
    for document in people(seed):
        facts, on = programs(document)["medicare"]["facts"], document["as_of"]
        if not facts.get("enrollment_periods"):
            continue
        parts = (document["patient"].get("benefits") or {}).get("medicare") or {}
        if parts.get("part_b_since") is not None or not has_been_covered(document, facts):
            continue
        for period in facts["enrollment_periods"]:
            free_of_penalty = period["kind"] in {"initial", "special_group_health"}
            if free_of_penalty and period["from"] <= on and (period["to"] is None or on <= period["to"]):
                windows += 1
                assert facts["part_b_penalty_percent"] in (0, None), document
    assert windows


ROUTES = {
    value.id
    for value in vars(requirements).values()
    if isinstance(getattr(value, "id", None), str) and value.id.startswith("route_")
}


@pytest.mark.parametrize("seed", SEEDS)
def test_medicaid_says_unlikely_only_when_every_way_in_was_looked_at_and_failed(seed):
    said = 0
    for document in people(seed):
        medicaid = programs(document)["medicaid"]
        found = answers(medicaid)
        assert set(found) >= ROUTES, "a way in is missing behind the answer"
        if medicaid["outcome"] != "unlikely":
            continue
        said += 1
        open_routes = {name for name in ROUTES if found[name] not in ("not_met", "not_applicable")}
        assert found["citizenship"] == "not_met" or not open_routes, (open_routes, document)
    assert ROUTES
    assert said


def test_a_household_reaches_past_65_and_below():
    ages = {date.fromisoformat(document["patient"]["birth_date"]).year for document in people(0)}
    assert min(ages) < 1960 < max(ages)
