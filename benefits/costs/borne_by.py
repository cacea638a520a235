"""Who bears a cost of the list, and by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from benefits.costs import words
from benefits.costs.entries import Entry
from benefits.costs.plan_years import ORIGINAL_MEDICARE, UNINSURED, PlanYear
from benefits.costs.trips import Driven
from benefits.result.messages import Message


def borne_by(entry: Entry, used: Sequence[PlanYear], *, extra_help: bool) -> tuple[Message, Message]:
    """Who bears a cost, and by which rule; `used` are the plan years it falls in."""
    if entry.covered is None or entry.occurs is None:
        return words.NOT_KNOWN, words.RULE_NOT_KNOWN
    if entry.covered == "none":
        return words.YOU, words.RULE_OF_PRICE
    counts = entry.counts_toward_maximum
    if entry.covered == "copay":
        return words.YOU, words.RULE_OF_COPAY if counts else words.RULE_OF_COPAY_OUTSIDE
    if entry.covered == "part_d":
        return words.YOU_AND_DRUG_PLAN, words.RULE_OF_EXTRA_HELP if extra_help else words.RULE_OF_PART_D
    rules = [(_who(year), _rule(year, counts=counts)) for year in used]
    if not rules:
        return words.YOU_AND_PLAN, words.RULE_OF_PLAN
    if any(rule != rules[0] for rule in rules):
        who = words.YOU_AND_PLAN if any(year.terms for year in used) else words.YOU
        return who, words.RULE_OF_CHANGING_COVER
    return rules[0]


def rule_of_trip(trip: Driven) -> Message:
    """How a trip is counted."""
    return words.RULE_OF_MILES if trip.trip.cost_per_mile is None else words.RULE_OF_OWN_MILES


def _who(year: PlanYear) -> Message:
    if year.kind == UNINSURED:
        return words.YOU
    if year.kind == ORIGINAL_MEDICARE:
        return words.YOU_AND_MEDICARE if year.letter is None else words.YOU_MEDICARE_AND_MEDIGAP
    return words.NOT_KNOWN if year.terms is None else words.YOU_AND_PLAN


def _rule(year: PlanYear, *, counts: bool) -> Message:
    if year.kind == UNINSURED:
        return words.RULE_OF_NO_COVER
    if year.kind == ORIGINAL_MEDICARE:
        return words.RULE_OF_PART_B
    if year.terms is None:
        return words.RULE_NOT_KNOWN
    return words.RULE_OF_PLAN if counts else words.RULE_OF_PLAN_OUTSIDE
