"""A leave planner: treatment days or a pattern in, a calendar out.

What is protected, what is paid from the worker's own bank, what is left after each day, the day it runs out, and what
would make it last.

It rests on the same account of hours as the FMLA screen (records/leave_account). Hours are exact decimals.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from benefits.case import Employer
from benefits.law import Law
from benefits.law.calendar import days_after
from benefits.law.money import ZERO
from benefits.planning import words
from benefits.records.leave_account.balance import DayOfPlan, LeaveAccount, account_on, follow, runs_out_on
from benefits.records.leave_account.days import WORKDAYS, LeaveDay, is_workday
from benefits.result.messages import Message

LONGEST_PLAN_DAYS = 156 * 7
QUARTER_HOUR = Decimal("0.25")
_HALVINGS = 12


class BadPlan(ValueError):
    """The request cannot be planned; the message says which part and what is accepted."""


@dataclass(frozen=True, slots=True)
class LeaveRequest:
    """Days off: `days_in_a_row` from `first`, again every `every_days` days until `until`; `hours` None is a whole day.

    A request without `every_days` is one block. Days that are not worked (Saturday, Sunday) take no leave.
    """

    first: date
    days_in_a_row: int = 1
    every_days: int | None = None
    until: date | None = None
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One day of leave: hours asked, protected, paid from the worker's own bank, unpaid, and hours left after it.

    `came_back` are the hours that returned to the account since the day before it in the plan: leave of a year ago
    under a rolling year, a whole entitlement where a new leave year began.
    """

    day: date
    asked: Decimal
    protected: Decimal
    paid: Decimal
    unpaid: Decimal
    left: Decimal
    came_back: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class LeavePlan:
    """The calendar, the day protection runs out, and what would make it last to the end of the request."""

    entitlement: Decimal
    left_at_start: Decimal
    days: tuple[PlannedDay, ...]
    runs_out_on: date | None
    hours_asked: Decimal
    hours_protected: Decimal
    hours_paid: Decimal
    suggestions: tuple[Message, ...] = ()


def plan_leave(employer: Employer, requests: Sequence[LeaveRequest], *, law: Law | None = None) -> LeavePlan:
    """Plan leave from a job; raises `BadPlan`. The job's weekly hours are needed; leave taken before counts."""
    weekly = employer.hours_per_week
    if employer.kind == "airline_crew":
        raise BadPlan("kind: the leave of a flight crew is counted in days, not in hours")
    if not weekly:
        raise BadPlan("hours_per_week: the hours worked in a week are needed")
    asked = requested_days(requests, weekly)
    if not asked:
        raise BadPlan("first: no working day lies in the days asked for")
    begins = asked[0].day
    entitlement = (law or Law()).number("fmla.weeks", on=begins) * weekly
    account = account_on(begins, employer, entitlement)
    left_at_start = account.balance(begins).left
    followed = tuple(follow(account.copy(), asked))
    days = tuple(_paid_from_bank(followed, employer.paid_leave_hours or ZERO, left_at_start))
    runs_out = runs_out_on(entry for entry in followed if entry.protected < entry.asked)
    return LeavePlan(
        entitlement=entitlement,
        left_at_start=left_at_start,
        days=days,
        runs_out_on=runs_out,
        hours_asked=sum((entry.asked for entry in days), ZERO),
        hours_protected=sum((entry.protected for entry in days), ZERO),
        hours_paid=sum((entry.paid for entry in days), ZERO),
        suggestions=() if runs_out is None else tuple(_suggestions(account, asked)),
    )


def requested_days(requests: Sequence[LeaveRequest], weekly_hours: Decimal) -> list[LeaveDay]:
    """The working days asked for, in order, none twice and none above a day's hours; raises `BadPlan`."""
    daily = weekly_hours / WORKDAYS
    hours: dict[date, Decimal] = {}
    for request in requests:
        for day in _days_of(request):
            if is_workday(day):
                wanted = daily if request.hours is None else min(request.hours, daily)
                hours[day] = min(hours.get(day, ZERO) + wanted, daily)
    return [LeaveDay(day, asked) for day, asked in sorted(hours.items()) if asked > ZERO]


def _days_of(request: LeaveRequest) -> Iterator[date]:
    if request.days_in_a_row < 1:
        raise BadPlan("days_in_a_row: one day or more is accepted")
    if request.every_days is not None and request.every_days < request.days_in_a_row:
        raise BadPlan("every_days: at least as many days as are taken in a row")
    last = request.until or (request.first if request.every_days else days_after(request.first, LONGEST_PLAN_DAYS))
    if last < request.first:
        raise BadPlan("until: a day not before the first day of leave")
    if (last - request.first).days > LONGEST_PLAN_DAYS and request.until is not None:
        raise BadPlan("until: at most three years after the first day of leave")
    start = request.first
    while start <= last:
        for step in range(request.days_in_a_row):
            day = days_after(start, step)
            if request.until is None or day <= request.until:
                yield day
        if request.every_days is None:
            return
        start = days_after(start, request.every_days)


def _paid_from_bank(days: Iterable[DayOfPlan], bank: Decimal, left: Decimal) -> Iterator[PlannedDay]:
    """Paid leave is used alongside from the first hour until it is gone, 29 CFR 825.207; `left` is before the first."""
    for entry in days:
        paid = min(entry.asked, bank)
        bank -= paid
        came_back = entry.left + entry.protected - left
        left = entry.left
        yield PlannedDay(entry.day, entry.asked, entry.protected, paid, entry.asked - paid, left, came_back)


def _suggestions(account: LeaveAccount, asked: Sequence[LeaveDay]) -> Iterator[Message]:
    """What would make the leave last: shorter days, every other time, and, past that, other doors."""
    shorter = _longest_day_that_lasts(account, asked)
    if shorter > ZERO:
        yield words.SHORTER_DAYS_LAST(hours=shorter)
    if _lasts(account, asked[::2]):
        yield words.EVERY_OTHER_DAY_LASTS
    yield words.AFTER_THAT_DAY


def _longest_day_that_lasts(account: LeaveAccount, asked: Sequence[LeaveDay]) -> Decimal:
    """The most hours on each day with which the leave lasts, in quarters of an hour; zero when none do."""
    low, high = ZERO, max(entry.hours for entry in asked)
    for _step in range(_HALVINGS):
        middle = (low + high) / 2
        if _lasts(account, [LeaveDay(entry.day, min(entry.hours, middle)) for entry in asked]):
            low = middle
        else:
            high = middle
    return (low / QUARTER_HOUR).quantize(Decimal(1), rounding=ROUND_FLOOR) * QUARTER_HOUR


def _lasts(account: LeaveAccount, asked: Sequence[LeaveDay]) -> bool:
    return all(entry.protected == entry.asked for entry in follow(account.copy(), asked))
