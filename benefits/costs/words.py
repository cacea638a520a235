"""The words of the tally: who bears a cost, by which rule, what a reader should know, and what happens on which day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from benefits.case import Caregiver, Case
from benefits.costs.cover import ORIGINAL_MEDICARE, UNINSURED, PlanYear, covers, doubly_covered, medicare_start
from benefits.costs.engine import Prepared
from benefits.costs.entries import Entry
from benefits.costs.health_plan import dollars
from benefits.costs.lost_wages import LostWages
from benefits.costs.part_d import payment_plan_bills
from benefits.costs.trips import Driven
from benefits.language import Message, _
from benefits.law import Law, NotInForce
from benefits.money import Dollars, Percent, to_cents
from benefits.periods import Month
from benefits.result import ProgramResult, TimelineEvent

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


def notes(
    case: Case,
    law: Law,
    results: Sequence[ProgramResult],
    prepared: Prepared,
    driven: Sequence[Driven],
    patient: LostWages | None,
    caregivers: Mapping[int, LostWages],
) -> tuple[Message, ...]:
    """What a reader should know about the figures, each once."""
    found = [
        *_notes_on_cover(case, law, results, prepared),
        *_notes_on_plans(case, prepared),
        *_notes_on_medicines(law, prepared),
        *_notes_on_trips(driven),
        *_notes_on_wages(law, case, patient, caregivers),
    ]
    if any(run.no_figures for run in prepared.runs) or any(trip.no_figures for trip in driven):
        found.append(_("We do not hold the official figures of every year here, so some months are not known."))
    return tuple({str(note): note for note in found}.values())


def _notes_on_cover(case: Case, law: Law, results: Sequence[ProgramResult], prepared: Prepared) -> Iterator[Message]:
    used = [block.year for block in prepared.plan_blocks]
    if not used:
        return
    uninsured = [year for year in used if year.kind == UNINSURED]
    if uninsured:
        yield _(
            "From {day} no cover is known, so the full price is counted. Ask the hospital for financial assistance, "
            "and look at the marketplace and Medicaid answers.",
            day=date.fromordinal(uninsured[0].first),
        )
    if doubly_covered(case, law, results, prepared.calendar):
        yield _(
            "Two covers are entered for the same days. We used the first one; how they pay together was not computed."
        )
    medicare = medicare_start(case, results)
    on_medicare = any(year.kind == ORIGINAL_MEDICARE for year in used)
    if medicare is not None and medicare.assumed and on_medicare:
        yield _("We took Medicare to begin on {day}, as the Medicare answer has it.", day=medicare.on)
    for cover in covers(case, law, results):
        if cover.end_assumed and prepared.calendar.first <= cover.last.toordinal() <= prepared.calendar.last:
            yield _(
                "We took COBRA to end on {day}. Months beyond the usual 18 need Social Security's decision, "
                "sent to the plan in time.",
                day=cover.last,
            )
    hospital = _figure(law, "costs.medicare.part_a.hospital_deductible", case.as_of)
    if on_medicare and hospital is not None:
        yield _(
            "Medicare: care is counted under Part B, with nothing yet paid toward this year's deductible. "
            "A hospital stay falls under Part A and is not counted here: {amount} for each benefit period.",
            amount=Dollars(hospital),
        )
    if any(year.letter == "?" for year in used):
        yield _(
            "Your Medigap plan's letter is not known. We took it to pay the Part B coinsurance and not the deductible."
        )
    if any(year.letter == "N" for year in used):
        yield _("Medigap plan N also asks small copays for office and emergency visits, which are not counted.")


def _notes_on_plans(case: Case, prepared: Prepared) -> Iterator[Message]:
    used = [year for year in [block.year for block in prepared.plan_blocks] if year.index is not None]
    listed = case.patient.insurance or ()
    plans = [plan for year in used if year.index is not None and (plan := listed[year.index].plan) is not None]
    for year in used:
        if year.limit_above_law is not None:
            yield _(
                "The yearly maximum entered for {cover} is above {limit}, the most most plans may ask of one person. "
                "Some older plans may ask more. Please check it.",
                cover=cover_name(year.kind),
                limit=Dollars(year.limit_above_law),
            )
            break
    if any(year.terms is not None for year in used) and any(plan.year_starts is None for plan in plans):
        yield _("The day your plan year starts is not known. We took 1 January.")
    if any(year.terms is not None for year in used) and any(plan.out_of_network_share is None for plan in plans):
        yield _("We took all care to be in your plan's network. Care outside it can cost more.")
    if any(plan.family_deductible is not None or plan.family_out_of_pocket_max is not None for plan in plans):
        yield _(
            "Only your own costs are added to the family's spending. Costs of others would reach the limits sooner."
        )
    if prepared.expected.in_full:
        yield _("What is left until your plan's yearly maximum is not known, so each copay is counted in full.")
    if any(entry.item.amount is None and entry.is_walked for entry in prepared.entries):
        yield _(
            "A cost has no amount yet. The others are counted as if it used up nothing of the deductible and the "
            "maximum, so they may turn out lower."
        )


def _notes_on_medicines(law: Law, prepared: Prepared) -> Iterator[Message]:
    drugs = [entry for entry in prepared.entries if entry.covered == "part_d"]
    if not drugs or not prepared.drug_blocks:
        return
    yield _(
        "Medicines are counted by the standard Medicare drug benefit, with nothing yet paid this year. Your own plan "
        "may use other copays."
    )
    if prepared.extra_help:
        return
    bills = _first_payment_plan_bill(law, prepared)
    if bills is not None:
        month, cost, bill = bills
        yield _(
            "The Medicare Prescription Payment Plan spreads medicine costs and lowers nothing: the {cost} of {month} "
            "would first be billed as {bill}.",
            month=month,
            cost=Dollars(cost),
            bill=Dollars(bill),
        )


def _first_payment_plan_bill(law: Law, prepared: Prepared) -> tuple[Month, Decimal, Decimal] | None:
    """The dearest month of medicines and its first bill under the payment plan, where spreading helps."""
    months = prepared.calendar.months
    for place, month in enumerate(months):
        rows = [prepared.expected.rows[entry.index] for entry in prepared.entries if entry.covered == "part_d"]
        cost = [row[place] for row in rows]
        if None in cost or not any(cost):
            continue
        paid = dollars(sum(amount or 0 for amount in cost))
        threshold = law.dollars("costs.medicare.part_d.threshold", on=month.first_day)
        bill = payment_plan_bills(threshold, [paid], first_month=month.month)[0]
        return (month, paid, bill) if bill < paid else None
    return None


def _notes_on_trips(driven: Sequence[Driven]) -> Iterator[Message]:
    if any(trip.trip.parking is None or trip.trip.tolls is None for trip in driven):
        yield _("No parking or tolls were entered for some trips, so none are counted there.")
    if any(trip.trip.cost_per_mile is None for trip in driven):
        yield _("The high end for trips counts every cost of a car, not only fuel.")


def _notes_on_wages(
    law: Law, case: Case, patient: LostWages | None, caregivers: Mapping[int, LostWages]
) -> Iterator[Message]:
    people = [lost for lost in (patient, *caregivers.values()) if lost is not None]
    lost = [sum(amount or 0 for amount in person.months) for person in people]
    if not any(lost):
        return
    gross = dollars(sum(lost))
    social_security = _figure(law, "costs.payroll_tax.social_security", case.as_of)
    medicare = _figure(law, "costs.payroll_tax.medicare", case.as_of)
    if social_security is None or medicare is None:
        return
    tax = social_security + medicare
    yield _(
        "Lost pay is counted before tax. After Social Security and Medicare tax of {tax}, {gross} of lost pay is {net} "
        "less in hand, before income tax.",
        tax=Percent(tax),
        gross=Dollars(gross),
        net=Dollars(to_cents(gross * (1 - tax))),
    )


def _figure(law: Law, name: str, on: date) -> Decimal | None:
    """A figure for a note; None for a day without one."""
    try:
        return law.dollars(name, on=on)
    except NotInForce:
        return None
