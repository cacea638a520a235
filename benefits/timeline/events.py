"""What changes money or cover in a month, on the days the answers themselves name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from benefits.case import Case
from benefits.costs.cover import FOREVER, covers, medicare_start
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.words import cover_name
from benefits.law import Law
from benefits.law.money import ZERO, Dollars
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.result import CostTally, TimelineEvent, TimelineMonth, caregiver
from benefits.result.answers import Outcome
from benefits.result.messages import Message
from benefits.timeline import words
from benefits.timeline.income import Income
from benefits.timeline.outgo import dearer_cobra_from
from benefits.timeline.spans import Months

_MEDICAL_BILLS = ("copay", "coinsured_care", "prescription", "infusion", "surgery", "scan", "equipment", "premium")
FIRST_MONTH_IN_THE_RED = "first_month_in_the_red"


def put_in(
    timeline: Sequence[TimelineMonth],
    case: Case,
    law: Law,
    answers: ProgramAnswers,
    costs: CostTally,
    income: Income,
    months: Months,
) -> tuple[TimelineMonth, ...]:
    """The same months with their events, in the order of their days."""
    by_place: dict[int, list[TimelineEvent]] = {}
    for event in (
        *costs.events,
        *_of_work(income),
        *_of_social_security(income),
        *_of_cover(case, law, answers),
        *_of_leave(case, answers),
        *_of_bills(answers, costs),
    ):
        place = None if event.on is None else months.place(event.on)
        if place is not None:
            by_place.setdefault(place, []).append(event)
    red = _first_month_in_the_red(timeline, income)
    if red is not None:
        what = words.MORE_GOES_OUT(amount=Dollars(-timeline[red].net))
        by_place.setdefault(red, []).append(TimelineEvent(FIRST_MONTH_IN_THE_RED, what))
    return tuple(
        replace(month, events=tuple(sorted(by_place[place], key=_day))) if place in by_place else month
        for place, month in enumerate(timeline)
    )


def _day(event: TimelineEvent) -> date:
    return event.on or date.max


def _first_month_in_the_red(timeline: Sequence[TimelineMonth], income: Income) -> int | None:
    """Its place; None when there is none, or when a line of that month is not known."""
    red = next((place for place, month in enumerate(timeline) if month.net < 0), None)
    if red is None or set(timeline[red].missing) - set(income.missing):
        return None
    return red


def _of_work(income: Income) -> Iterator[TimelineEvent]:
    if income.paid_leave is not None:
        yield TimelineEvent("paid_leave_used_up", words.PAID_LEAVE_USED_UP, income.paid_leave.last)
    if income.short_term is not None:
        what = words.SHORT_TERM_DISABILITY_ENDS
        yield TimelineEvent("short_term_disability_ends", what, income.short_term.last)


def _of_social_security(income: Income) -> Iterator[TimelineEvent]:
    if income.ssdi_since is not None:
        yield TimelineEvent("ssdi_begins", words.SSDI_BEGINS, income.ssdi_since.first_day)
    if income.offset_since is not None:
        what = words.LONG_TERM_DISABILITY_IS_CUT
        yield TimelineEvent("long_term_disability_offset_begins", what, income.offset_since.first_day)


def _of_cover(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[TimelineEvent]:
    cobra = answers.facts(CobraFacts)
    if cobra is not None and cobra.election_deadline is not None:
        yield TimelineEvent("cobra_election_deadline", words.LAST_DAY_TO_CHOOSE_COBRA, cobra.election_deadline)
    for cover in covers(case, law, answers):
        if cover.last < FOREVER:
            what = words.LAST_DAY_OF_COVER(cover=cover_name(cover.entry.kind or "other"))
            yield TimelineEvent("cover_ends", what, cover.last)
        dearer = dearer_cobra_from(cover, law)
        if dearer is not None:
            yield TimelineEvent("cobra_150_percent", words.COBRA_COSTS_MORE, dearer)
    medicare = medicare_start(case, answers)
    if medicare is not None:
        yield TimelineEvent("medicare_begins", words.MEDICARE_BEGINS, medicare.on)


def _of_leave(case: Case, answers: ProgramAnswers) -> Iterator[TimelineEvent]:
    what = {caregiver(index): _leave_runs_out(helper.name) for index, helper in enumerate(case.caregivers)}
    for result in answers.listed:
        leave = result.facts_as(FmlaFacts)
        if leave is not None and leave.runs_out_on is not None:
            yield TimelineEvent("fmla_runs_out", what.get(result.person, words.OWN_LEAVE_RUNS_OUT), leave.runs_out_on)


def _leave_runs_out(name: str | None) -> Message:
    return words.LEAVE_OF_RUNS_OUT(name=name) if name else words.CAREGIVERS_LEAVE_RUNS_OUT


def _of_bills(answers: ProgramAnswers, costs: CostTally) -> Iterator[TimelineEvent]:
    """The first month whose known medical bills come to Medicaid's spend-down, 42 CFR 435.831(d).

    Each state adds up one to six months, and older unpaid bills may count too: it may be met earlier.
    """
    medicaid, found = answers.facts(MedicaidFacts), answers.of(MedicaidFacts)
    if medicaid is None or found is None or found.outcome is Outcome.ALREADY or not medicaid.spend_down_monthly:
        return
    needed = medicaid.spend_down_monthly
    for month in costs.months:
        known = (month.by_kind.get(kind) for kind in _MEDICAL_BILLS)
        bills = sum((amount for amount in known if amount is not None), ZERO)
        if bills >= needed:
            what = words.BILLS_COME_TO_THE_SPEND_DOWN(bills=Dollars(bills), needed=Dollars(needed))
            yield TimelineEvent("medicaid_spend_down_met", what, month.month.first_day)
            return
