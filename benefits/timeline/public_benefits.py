"""Income from public programs: state paid leave, Social Security disability and the family's, SSI.

A benefit stands in the month it is for. Social Security pays the month after, and what was due before a decision comes
as back pay.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from benefits.case import Caregiver, Case
from benefits.case.paths import PATHS
from benefits.costs.lost_wages import LostWages
from benefits.costs.program_answers import COUNTED_ON, ProgramAnswers
from benefits.law import Law
from benefits.law.calendar import Month, attains_age, days_after
from benefits.law.money import ZERO
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.records.earnings.family_benefits import family_benefits
from benefits.result import PATIENT, caregiver
from benefits.result.answers import Path
from benefits.timeline.spans import Line, Months, flat, unknown, weekly
from benefits.timeline.work_income import Spell

STATE_PAID_LEAVE = "state_paid_leave"
SSDI = "ssdi"
FAMILY_SSDI = "ssdi_family"
SSI = "ssi"


def state_paid_leave(
    case: Case, answers: ProgramAnswers, missed_by_caregivers: Mapping[int, LostWages], months: Months
) -> tuple[list[tuple[Spell, Decimal]], list[Line]]:
    """State leave pay of the patient, and of the spouse for hours whose lost pay is counted."""
    own: list[tuple[Spell, Decimal]] = []
    lines: list[Line] = []
    spouses = {
        caregiver(index): case.caregivers[index]
        for index in missed_by_caregivers
        if case.caregivers[index].relationship == "spouse"
    }
    for result in answers.listed:
        facts = result.facts_as(StatePaidLeaveFacts)
        if facts is None or facts.weekly_benefit is None or facts.weeks is None or result.outcome not in COUNTED_ON:
            continue
        if result.person == PATIENT:
            spell = _own_state_leave(case, facts, facts.weeks)
            amount = facts.weekly_benefit
            own.extend([(spell, amount)] if spell is not None else [])
        elif result.person in spouses:
            spell, amount = _state_leave_of_spouse(spouses[result.person], facts, facts.weekly_benefit, facts.weeks)
        else:
            continue
        if spell is not None:
            lines.append(weekly(STATE_PAID_LEAVE, amount, months.days_between(spell.first, spell.last)))
    return own, lines


def _waiting_days(facts: StatePaidLeaveFacts) -> int:
    return 0 if facts.waiting_days is None else facts.waiting_days


def _own_state_leave(case: Case, facts: StatePaidLeaveFacts, weeks: Decimal) -> Spell | None:
    """The patient's paid days: from the day work stopped, or the plan began, after the waiting days."""
    work = case.patient.work
    if work.stopped_on is None or work.status == "working":
        return None
    begins = work.stopped_on if facts.begins is None else facts.begins
    return _spell(days_after(begins, _waiting_days(facts)), int(weeks * 7))


def _state_leave_of_spouse(
    spouse: Caregiver, facts: StatePaidLeaveFacts, amount: Decimal, weeks: Decimal
) -> tuple[Spell | None, Decimal]:
    """The paid days of a spouse who cares, and the weekly amount: the share of a week that is taken off."""
    leave = spouse.leave
    if leave is None or leave.starts_on is None:
        return None, amount
    first = days_after(leave.starts_on, _waiting_days(facts))
    if leave.pattern == "continuous":
        return _spell(first, int(min(weeks, weeks if leave.weeks is None else leave.weeks) * 7)), amount
    usual, off = spouse.employer.hours_per_week, leave.hours_per_week
    if not usual or not off or leave.for_weeks is None:
        return None, amount
    share = min(off / usual, Decimal(1))
    return _spell(first, int(min(weeks / share, leave.for_weeks) * 7)), amount * share


def _spell(first: date, days: int) -> Spell | None:
    return Spell(first, days_after(first, days - 1)) if days > 0 else None


def ssdi(case: Case, answers: ProgramAnswers, months: Months) -> tuple[Line | None, Month | None]:
    """The worker's disability benefit from its first month of entitlement."""
    own, found = case.patient.benefits.ssdi, answers.counted_facts(SsdiFacts)
    since, amount = (None, None) if found is None else (found.first_month_of_entitlement, found.monthly_benefit)
    if own is not None and own.status == "receiving":
        amount = own.monthly_amount if own.monthly_amount is not None else amount
        if own.entitled_since is not None:
            since = Month.of(own.entitled_since)
        elif since is None:
            since = months.months[0]
    if since is None:
        return None, None
    if amount is None:
        happens = [month >= since for month in months.months]
        patient = PATHS.patient
        needed = patient.work.earnings if case.patient.work.earnings is None else patient.benefits.ssdi.monthly_amount
        return unknown(SSDI, happens, (needed,)), since
    return flat(SSDI, amount, months, since=since), since


def family_ssdi(case: Case, law: Law, answers: ProgramAnswers, since: Month | None, months: Months) -> Line | None:
    """What children and a spouse get on the worker's record: the household's money, not the worker's.

    Worked out anew in the months in which a child or the spouse comes of an age that changes it.
    """
    found = answers.counted_facts(SsdiFacts)
    if found is None or since is None or not found.auxiliary_monthly:
        return None
    turning = _coming_of_age(case, law, months) if found.auxiliary_shares else frozenset()
    current: Decimal | None = found.auxiliary_monthly
    amounts: list[Decimal | None] = []
    missing: tuple[Path, ...] = ()
    for month in months.months:
        if month > since and month in turning and found.pia is not None and found.family_maximum is not None:
            family = family_benefits(case, month, found.pia, found.family_maximum, law)
            current, missing = family.monthly, family.missing
        amounts.append(current if month >= since else ZERO)
    return Line(FAMILY_SSDI, tuple(amounts), missing)


def _coming_of_age(case: Case, law: Law, months: Months) -> frozenset[Month]:
    """The months in which a child or the spouse attains an age that changes family benefits."""
    on = max(months.first_day, case.as_of)
    child = [
        law.number(f"social_security.{name}", on=on)
        for name in ("child_in_care_until_age", "child_until_age", "disabled_before_age")
    ]
    spouse = law.number("social_security.spouse_from_age", on=on)
    born = [(entry.birth_date, age) for entry in case.household.children or () for age in child]
    if case.spouse is not None:
        born.append((case.spouse.birth_date, spouse))
    attained = [Month.of(attains_age(day, age)) for day, age in born if day is not None]
    return frozenset((*attained, *(month + 1 for month in attained)))


def ssi(case: Case, answers: ProgramAnswers, ssdi: Line | None, months: Months) -> Line | None:
    """SSI from the month after the application; the worker's disability benefit takes its place or makes it smaller."""
    own, found = case.patient.benefits.ssi, answers.counted_facts(SsiFacts)
    since, amount = (None, None) if found is None else (found.first_month_payable, found.paid_by_social_security)
    receiving = own is not None and own.status == "receiving"
    if own is not None and receiving:
        amount = own.monthly_amount if own.monthly_amount is not None else amount
        since = months.months[0]
    if since is None:
        applied = own.applied_on if own is not None and own.applied_on is not None else case.as_of
        since = Month.of(applied) + 1
    if not amount:
        return None
    beside = ssdi.amounts if ssdi is not None else (ZERO,) * len(months)
    already = receiving and bool(beside[0])
    amounts = []
    for month, other in zip(months.months, beside, strict=True):
        if month < since:
            amounts.append(ZERO)
        elif other is None or already:
            amounts.append(amount if already else ZERO)
        else:
            amounts.append(max(amount - other, ZERO))
    return Line(SSI, tuple(amounts))
