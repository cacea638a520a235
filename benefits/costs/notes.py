"""What a reader should know about the figures of a tally: what was assumed, what is not counted, and what it means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.costs import words
from benefits.costs.cover import covers, doubly_covered, medicare_start
from benefits.costs.engine import Prepared
from benefits.costs.health_plan import dollars
from benefits.costs.part_d import payment_plan_bills
from benefits.costs.plan_years import ORIGINAL_MEDICARE, UNINSURED
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.sheet import Sheet
from benefits.law import Law, NotInForce
from benefits.law.calendar import Month
from benefits.law.money import Dollars, Percent, to_cents, to_nearest_dollar
from benefits.result.messages import Message


def notes(case: Case, law: Law, answers: ProgramAnswers, sheet: Sheet) -> tuple[Message, ...]:
    """What a reader should know about the figures, each once."""
    prepared = sheet.prepared
    found = [
        *_notes_on_cover(case, law, answers, prepared),
        *_notes_on_plans(case, prepared),
        *_notes_on_medicines(law, prepared),
        *_notes_on_trips(sheet),
        *_notes_on_wages(law, case, sheet),
        *_notes_on_tax(law, case, sheet),
    ]
    if any(run.no_figures for run in prepared.runs) or any(trip.no_figures for trip in sheet.driven):
        found.append(words.FIGURES_NOT_HELD)
    return tuple({note.key: note for note in found}.values())


def _notes_on_cover(case: Case, law: Law, answers: ProgramAnswers, prepared: Prepared) -> Iterator[Message]:
    used = [block.year for block in prepared.plan_blocks]
    if not used:
        return
    uninsured = [year for year in used if year.kind == UNINSURED]
    if uninsured:
        yield words.NO_COVER_FROM(day=date.fromordinal(uninsured[0].first))
    if doubly_covered(case, law, answers, prepared.calendar):
        yield words.TWO_COVERS
    medicare = medicare_start(case, answers)
    on_medicare = any(year.kind == ORIGINAL_MEDICARE for year in used)
    if medicare is not None and medicare.assumed and on_medicare:
        yield words.MEDICARE_ASSUMED_FROM(day=medicare.on)
    for cover in covers(case, law, answers):
        if cover.end_assumed and prepared.calendar.first <= cover.last.toordinal() <= prepared.calendar.last:
            yield words.COBRA_ASSUMED_UNTIL(day=cover.last)
    hospital = _figure(law, "costs.medicare.part_a.hospital_deductible", case.as_of)
    if on_medicare and hospital is not None:
        yield words.HOSPITAL_NOT_COUNTED(amount=Dollars(hospital))
    if any(year.letter == "?" for year in used):
        yield words.MEDIGAP_LETTER_NOT_KNOWN
    if any(year.letter == "N" for year in used):
        yield words.MEDIGAP_N_COPAYS


def _notes_on_plans(case: Case, prepared: Prepared) -> Iterator[Message]:
    used = [year for year in [block.year for block in prepared.plan_blocks] if year.index is not None]
    listed = case.patient.insurance or ()
    plans = [plan for year in used if year.index is not None and (plan := listed[year.index].plan) is not None]
    for year in used:
        if year.legal_limit is not None:
            yield words.ABOVE_LEGAL_LIMIT(cover=words.cover_name(year.kind), limit=Dollars(year.legal_limit))
            break
    if any(year.terms is not None for year in used) and any(plan.year_starts is None for plan in plans):
        yield words.PLAN_YEAR_START_NOT_KNOWN
    if any(year.terms is not None for year in used) and any(plan.out_of_network_share is None for plan in plans):
        yield words.TAKEN_IN_NETWORK
    if any(plan.family_deductible is not None or plan.family_out_of_pocket_max is not None for plan in plans):
        yield words.FAMILY_SPENDING
    if prepared.expected.in_full:
        yield words.COPAYS_IN_FULL
    if any(entry.item.amount is None and entry.is_walked for entry in prepared.entries):
        yield words.A_COST_WITHOUT_AMOUNT


def _notes_on_medicines(law: Law, prepared: Prepared) -> Iterator[Message]:
    drugs = [entry for entry in prepared.entries if entry.covered == "part_d"]
    if not drugs or not prepared.drug_blocks:
        return
    yield words.STANDARD_DRUG_BENEFIT
    if prepared.extra_help:
        return
    bills = _first_payment_plan_bill(law, prepared)
    if bills is not None:
        month, cost, bill = bills
        yield words.PAYMENT_PLAN(month=month, cost=Dollars(cost), bill=Dollars(bill))


def _first_payment_plan_bill(law: Law, prepared: Prepared) -> tuple[Month, Decimal, Decimal] | None:
    """The first month of medicines and its first bill under the payment plan, where spreading helps."""
    rows = [prepared.expected.rows[entry.index] for entry in prepared.entries if entry.covered == "part_d"]
    for month, costs in zip(prepared.calendar.months, zip(*rows, strict=True), strict=True):
        known = [cost for cost in costs if cost is not None]
        if len(known) < len(costs) or not any(known):
            continue
        paid = dollars(sum(known))
        threshold = law.dollars("costs.medicare.part_d.threshold", on=month.first_day)
        bill = payment_plan_bills(threshold, [paid], first_month=month.month)[0]
        return (month, paid, bill) if bill < paid else None
    return None


def _notes_on_trips(sheet: Sheet) -> Iterator[Message]:
    if any(trip.trip.parking is None or trip.trip.tolls is None for trip in sheet.driven):
        yield words.NO_PARKING_OR_TOLLS
    if any(trip.trip.cost_per_mile is None for trip in sheet.driven):
        yield words.HIGH_END_OF_TRIPS


def _notes_on_wages(law: Law, case: Case, sheet: Sheet) -> Iterator[Message]:
    people = [lost for lost in (sheet.patient, *sheet.caregivers.values()) if lost is not None]
    lost = sum(amount for person in people for amount in person.months if amount is not None)
    if not lost:
        return
    social_security = _figure(law, "costs.payroll_tax.social_security", case.as_of)
    medicare = _figure(law, "costs.payroll_tax.medicare", case.as_of)
    if social_security is None or medicare is None:
        return
    gross, tax = dollars(lost), social_security + medicare
    net = to_cents(gross * (1 - tax))
    yield words.LOST_PAY_IN_HAND(tax=Percent(tax), gross=Dollars(gross), net=Dollars(net))


def _notes_on_tax(law: Law, case: Case, sheet: Sheet) -> Iterator[Message]:
    """The income-tax deduction: told, never taken off a cost."""
    if not sheet.prepared.entries and not sheet.driven:
        return
    floor, income = _figure(law, "costs.medical_deduction.floor", case.as_of), case.household.annual_magi
    if floor is not None and income is not None and income > 0:
        amount = Dollars(to_nearest_dollar(income * floor))
        yield words.TAX_DEDUCTION_FROM(share=Percent(floor), amount=amount)
    elif floor is not None:
        yield words.TAX_DEDUCTION(share=Percent(floor))
    nightly = _figure(law, "costs.medical_deduction.lodging", case.as_of)
    if nightly is not None and any(entry.kind == "lodging" for entry in sheet.prepared.entries):
        yield words.LODGING_DEDUCTION(amount=Dollars(nightly))


def _figure(law: Law, name: str, on: date) -> Decimal | None:
    """A figure for a note; None for a day without one."""
    try:
        return law.dollars(name, on=on)
    except NotInForce:
        return None
