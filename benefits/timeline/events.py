"""What changes money or cover in a month, on the days the answers themselves name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from benefits.case import Case
from benefits.costs.cover import answer, covers, medicare_start
from benefits.costs.words import cover_name
from benefits.law import Law
from benefits.law.money import Dollars
from benefits.result import CostTally, ProgramResult, TimelineEvent, TimelineMonth
from benefits.result.messages import Message, _
from benefits.timeline.income import Income
from benefits.timeline.outgo import dearer_cobra_from
from benefits.timeline.spans import Months

FIRST_MONTH_IN_THE_RED = "first_month_in_the_red"


def put_in(
    timeline: Sequence[TimelineMonth],
    case: Case,
    law: Law,
    results: Sequence[ProgramResult],
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
        *_of_cover(case, law, results),
        *_of_leave(case, results),
    ):
        place = None if event.on is None else months.place(event.on)
        if place is not None:
            by_place.setdefault(place, []).append(event)
    red = next((place for place, month in enumerate(timeline) if month.net < 0), None)
    if red is not None and set(timeline[red].missing) - set(income.missing):
        red = None  # a line of that month is not known: nothing is said
    if red is not None:
        by_place.setdefault(red, []).append(_in_the_red(timeline[red]))
    return tuple(
        replace(month, events=tuple(sorted(by_place[place], key=_day))) if place in by_place else month
        for place, month in enumerate(timeline)
    )


def _day(event: TimelineEvent) -> date:
    return event.on or date.max


def _in_the_red(month: TimelineMonth) -> TimelineEvent:
    what = _(
        "The first month in which more goes out than comes in, before rent, food and other household costs: {amount} "
        "is short.",
        amount=Dollars(-month.net),
    )
    return TimelineEvent(FIRST_MONTH_IN_THE_RED, what)


def _of_work(income: Income) -> Iterator[TimelineEvent]:
    if income.paid_leave is not None:
        yield TimelineEvent("paid_leave_used_up", _("Paid leave is used up."), income.paid_leave.last)
    if income.short_term is not None:
        what = _("Short-term disability pay ends.")
        yield TimelineEvent("short_term_disability_ends", what, income.short_term.last)


def _of_social_security(income: Income) -> Iterator[TimelineEvent]:
    if income.ssdi_since is not None:
        what = _(
            "The first month Social Security disability is for. It is paid the month after; if the decision comes "
            "later, as back pay."
        )
        yield TimelineEvent("ssdi_begins", what, income.ssdi_since.first_day)
    if income.offset_since is not None:
        what = _(
            "Long-term disability pay is cut by the Social Security benefit. If that comes late as back pay, the "
            "insurer will ask for its part back."
        )
        yield TimelineEvent("long_term_disability_offset_begins", what, income.offset_since.first_day)


def _of_cover(case: Case, law: Law, results: Sequence[ProgramResult]) -> Iterator[TimelineEvent]:
    cobra = answer(results, "cobra")
    election = cobra.fact("election_deadline") if cobra is not None else None
    if isinstance(election, date):
        yield TimelineEvent("cobra_election_deadline", _("The last day to choose COBRA."), election)
    for cover in covers(case, law, results):
        if cover.last < date.max:
            what = _("The last day of {cover}.", cover=cover_name(cover.entry.kind or "other"))
            yield TimelineEvent("cover_ends", what, cover.last)
        dearer = dearer_cobra_from(cover, law)
        if dearer is not None:
            yield TimelineEvent("cobra_150_percent", _("COBRA may cost half as much again from here."), dearer)
    medicare = medicare_start(case, results)
    if medicare is not None:
        yield TimelineEvent("medicare_begins", _("Medicare begins."), medicare.on)


def _of_leave(case: Case, results: Sequence[ProgramResult]) -> Iterator[TimelineEvent]:
    for result in results:
        runs_out = result.fact("runs_out_on") if result.program == "fmla" else None
        if isinstance(runs_out, date):
            yield TimelineEvent("fmla_runs_out", _leave_runs_out(case, result.person), runs_out)


def _leave_runs_out(case: Case, person: str) -> Message:
    for index, caregiver in enumerate(case.caregivers):
        if person == f"caregivers[{index}]":
            if caregiver.name:
                return _("The job-protected leave of {name} runs out.", name=caregiver.name)
            return _("The caregiver's job-protected leave runs out.")
    return _("Your job-protected leave runs out.")
