"""The words of the tally: who bears a cost, by which rule, what a reader should know, and what happens on which day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from benefits.case import Caregiver
from benefits.costs.cover import ORIGINAL_MEDICARE, UNINSURED, PlanYear
from benefits.costs.engine import Prepared
from benefits.costs.entries import Entry
from benefits.costs.trips import Driven
from benefits.result import TimelineEvent
from benefits.result.messages import Message, _

YOU = _("You.")
YOU_AND_PLAN = _("You up to your plan's yearly maximum; the plan pays the rest.")
YOU_AND_MEDICARE = _("You and Medicare. Your share has no yearly limit.")
YOU_MEDICARE_AND_MEDIGAP = _("You, Medicare and your Medigap plan.")
YOU_AND_DRUG_PLAN = _("You up to the yearly limit of Medicare drug coverage; the drug plan pays the rest.")
NOT_KNOWN = _("We cannot tell yet who bears this.")
WHO_MISSES_WORK = _("The person who misses work.")
YOUR_PAY = _("Your pay for hours missed")

RULE_OF_PRICE = _("The price you entered, each time. No plan pays a part.")
RULE_OF_COPAY = _("The copay you entered, each time, until your plan's yearly maximum.")
RULE_OF_COPAY_OUTSIDE = _("The copay you entered, each time. It does not count toward your plan's yearly maximum.")
RULE_OF_PLAN = _("Your plan's deductible first, then your share of the rest, until the yearly maximum.")
RULE_OF_PLAN_OUTSIDE = _(
    "Your plan's deductible first, then your share of the rest. It does not count toward the yearly maximum."
)
RULE_OF_PART_B = _("Medicare Part B: the yearly deductible, then your share of the rest, without a yearly limit.")
RULE_OF_PART_D = _(
    "Medicare drug coverage: the yearly deductible, then your share of the price, until the yearly limit."
)
RULE_OF_EXTRA_HELP = _("Full Extra Help: a small copay for each fill, until the yearly limit.")
RULE_OF_NO_COVER = _("No cover on these days: the full price.")
RULE_OF_CHANGING_COVER = _("The rules of the cover you have on each day; they change during these months.")
RULE_NOT_KNOWN = _("We need more about this cost or about your plan.")
RULE_OF_WAGES = _("Hours missed, less paid leave that is left, times pay for an hour. Before tax.")
RULE_OF_MILES = _("Miles there and back at the tax agency's rate for medical trips, and tolls.")
RULE_OF_OWN_MILES = _("Miles there and back at the cost you entered, and tolls.")

KIND_NAMES: Mapping[str, Message] = {
    "copay": _("Copays"),
    "coinsured_care": _("Care your plan pays a part of"),
    "prescription": _("Medicines"),
    "infusion": _("Infusions"),
    "surgery": _("Surgery"),
    "scan": _("Scans"),
    "travel": _("Travel"),
    "parking": _("Parking"),
    "lodging": _("Lodging"),
    "meals": _("Meals"),
    "childcare": _("Child care"),
    "elder_care": _("Care for an older relative"),
    "home_help": _("Help at home"),
    "equipment": _("Equipment"),
    "premium": _("Insurance premiums"),
    "other": _("Other costs"),
}

COVER_NAMES: Mapping[str, Message] = {
    "employer": _("your plan from work"),
    "cobra": _("COBRA"),
    "marketplace": _("your marketplace plan"),
    "medicare_advantage": _("your Medicare Advantage plan"),
    "medicaid": _("Medicaid"),
    "tricare": _("TRICARE"),
    "va": _("VA health care"),
    "retiree": _("your retiree plan"),
    ORIGINAL_MEDICARE: _("Medicare"),
}
_OTHER_COVER = _("your plan")


def kind_name(kind: str) -> Message:
    """What a kind of cost is called."""
    return KIND_NAMES[kind]


def cover_name(kind: str) -> Message:
    """What a cover is called inside a sentence."""
    return COVER_NAMES.get(kind, _OTHER_COVER)


def pay_of(caregiver: Caregiver) -> Message:
    """The label of a caregiver's lost pay."""
    if caregiver.name:
        return _("Pay of {name} for hours missed", name=caregiver.name)
    return _("Pay of the caregiver for hours missed")


def rule_of_trip(trip: Driven) -> Message:
    """How a trip is counted."""
    return RULE_OF_MILES if trip.trip.cost_per_mile is None else RULE_OF_OWN_MILES


def of_entry(prepared: Prepared, entry: Entry, used: Sequence[PlanYear]) -> tuple[Message, Message]:
    """Who bears a cost, and by which rule; `used` are the plan years it falls in."""
    if entry.covered is None or entry.rhythm is None:
        return NOT_KNOWN, RULE_NOT_KNOWN
    if entry.covered == "none":
        return YOU, RULE_OF_PRICE
    counts = entry.item.counts_toward_maximum is not False
    if entry.covered == "copay":
        return YOU, RULE_OF_COPAY if counts else RULE_OF_COPAY_OUTSIDE
    if entry.covered == "part_d":
        return YOU_AND_DRUG_PLAN, RULE_OF_EXTRA_HELP if prepared.extra_help else RULE_OF_PART_D
    pairs = [(_who(year), _rule(year, counts=counts)) for year in used]
    rules = {(who.text, rule.text): (who, rule) for who, rule in pairs}
    if not rules:
        return YOU_AND_PLAN, RULE_OF_PLAN
    if len(rules) > 1:
        return YOU_AND_PLAN if any(year.terms for year in used) else YOU, RULE_OF_CHANGING_COVER
    return next(iter(rules.values()))


def _who(year: PlanYear) -> Message:
    if year.kind == UNINSURED:
        return YOU
    if year.kind == ORIGINAL_MEDICARE:
        return YOU_AND_MEDICARE if year.letter is None else YOU_MEDICARE_AND_MEDIGAP
    return NOT_KNOWN if year.terms is None else YOU_AND_PLAN


def _rule(year: PlanYear, *, counts: bool) -> Message:
    if year.kind == UNINSURED:
        return RULE_OF_NO_COVER
    if year.kind == ORIGINAL_MEDICARE:
        return RULE_OF_PART_B
    if year.terms is None:
        return RULE_NOT_KNOWN
    return RULE_OF_PLAN if counts else RULE_OF_PLAN_OUTSIDE


def events(prepared: Prepared) -> tuple[TimelineEvent, ...]:
    """What the run met on its way: plan years that begin, and limits reached."""
    found = [*_resets(prepared), *_limits_reached(prepared)]
    return tuple(sorted(found, key=lambda event: event.on or date.min))


def _resets(prepared: Prepared) -> Iterator[TimelineEvent]:
    used = [block.year for block in prepared.plan_blocks]
    for before, year in pairwise(used):
        if year.terms is None or before.account != year.account or before.year == year.year:
            continue
        on = date.fromordinal(year.first)
        what = _(
            "A new plan year begins for {cover}: the deductible and the yearly maximum start again at zero.",
            cover=cover_name(year.kind),
        )
        if year.terms.maximum is None and year.terms.family_maximum is None:
            what = _(
                "A new calendar year begins for {cover}: the deductible starts again.", cover=cover_name(year.kind)
            )
        yield TimelineEvent("plan_year_reset", what, on)


def _limits_reached(prepared: Prepared) -> Iterator[TimelineEvent]:
    for reached in prepared.expected.reached:
        on = date.fromordinal(reached.day)
        if reached.year is None:
            what = _(
                "The yearly limit for medicines under Medicare is reached. Covered medicines then cost nothing more."
            )
            yield TimelineEvent("part_d_threshold_reached", what, on)
            continue
        year = reached.year
        what = _(
            "The yearly maximum of {cover} is reached. Covered care in its network then costs nothing more until the "
            "next plan year.",
            cover=cover_name(year.kind),
        )
        yield TimelineEvent("maximum_reached", what, on)
