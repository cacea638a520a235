"""What a reader should know about the figures of a tally: what was assumed, what is not counted, and what it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.costs.cover import ORIGINAL_MEDICARE, UNINSURED, covers, doubly_covered, medicare_start
from benefits.costs.engine import Prepared
from benefits.costs.health_plan import dollars
from benefits.costs.lost_wages import LostWages
from benefits.costs.part_d import payment_plan_bills
from benefits.costs.trips import Driven
from benefits.costs.words import cover_name
from benefits.law import Law, NotInForce
from benefits.law.calendar import Month
from benefits.law.money import Dollars, Percent, to_cents, to_nearest_dollar
from benefits.result import ProgramResult
from benefits.result.messages import Message, _


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
        *_notes_on_tax(law, case, prepared, driven),
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
        if year.legal_limit is not None:
            yield _(
                "The yearly maximum entered for {cover} is above {limit}, which is the legal limit for most plans. "
                "Some older plans may ask more. Please check it.",
                cover=cover_name(year.kind),
                limit=Dollars(year.legal_limit),
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


def _notes_on_tax(law: Law, case: Case, prepared: Prepared, driven: Sequence[Driven]) -> Iterator[Message]:
    """The income-tax deduction: told, never taken off a cost."""
    if not prepared.entries and not driven:
        return
    floor, income = _figure(law, "costs.medical_deduction.floor", case.as_of), case.household.annual_magi
    if floor is not None and income is not None and income > 0:
        yield _(
            "People who itemize deductions may take off the part of a year's medical costs, trips to care and premiums "
            "above {share} of income: above about {amount} on the income you entered.",
            share=Percent(floor),
            amount=Dollars(to_nearest_dollar(income * floor)),
        )
    elif floor is not None:
        yield _(
            "People who itemize deductions may take off the part of a year's medical costs, trips to care and premiums "
            "above {share} of income.",
            share=Percent(floor),
        )
    nightly = _figure(law, "costs.medical_deduction.lodging", case.as_of)
    if nightly is not None and any(entry.kind == "lodging" for entry in prepared.entries):
        yield _(
            "For nights away for hospital care, at most {amount} a night for each of the patient and one companion "
            "counts toward that deduction. Ask about free rooms first.",
            amount=Dollars(nightly),
        )


def _figure(law: Law, name: str, on: date) -> Decimal | None:
    """A figure for a note; None for a day without one."""
    try:
        return law.dollars(name, on=on)
    except NotInForce:
        return None
