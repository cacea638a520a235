"""Leave counted in hours and days: what was taken, what a leave year leaves, how far it lasts. 29 CFR 825.200-825.205.

A week of leave is five working days, Monday to Friday, each a fifth of the person's weekly hours: the case does not
tell the shifts. Hours are exact decimals. Holidays and shutdown weeks (825.200(h)) are not known and not taken off.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from dateutil.relativedelta import relativedelta

from benefits.case import Employer, LeaveTaken, LeaveYear, WantedLeave
from benefits.law.calendar import ONE_DAY
from benefits.law.money import ZERO

WORKDAYS = 5
WEEK = timedelta(days=7)
LONGEST_WEEKS = 520
ONE_YEAR = relativedelta(years=1)
NOT_LEAVE = frozenset({"vacation", "sick_day", "holiday", "other"})


@dataclass(frozen=True, slots=True)
class LeaveDay:
    """Hours of leave on one day."""

    day: date
    hours: Decimal


@dataclass(frozen=True, slots=True)
class DayOfPlan:
    """A planned day: hours asked for, how many are protected, and what is left when the day is over."""

    day: date
    asked: Decimal
    protected: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class Balance:
    """What a leave year leaves on a day, before that day's leave."""

    year_begins: date
    year_ends: date
    used: Decimal
    left: Decimal


def is_workday(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < WORKDAYS


def workdays_from(first: date) -> Iterator[date]:
    """Working days in a row, beginning on or after `first`."""
    day = first
    while True:
        if is_workday(day):
            yield day
        day += ONE_DAY


def workdays_between(first: date, last: date) -> list[date]:
    """Working days between two days, both included."""
    span = (first + timedelta(days=step) for step in range((last - first).days + 1))
    return [day for day in span if is_workday(day)]


def next_workday(day: date) -> date:
    """The first working day after `day`."""
    return next(workdays_from(day + ONE_DAY))


def taken_days(taken: Iterable[LeaveTaken], weekly_hours: Decimal) -> list[LeaveDay]:
    """Leave already used, day by day and in order. Hours given are spread evenly over the working days of the spell."""
    days: list[LeaveDay] = []
    for spell in taken:
        if spell.from_ is None or spell.reason in NOT_LEAVE:
            continue
        last = spell.to or spell.from_
        working = workdays_between(spell.from_, last) or [spell.from_]
        each = weekly_hours / WORKDAYS if spell.hours is None else spell.hours / len(working)
        days.extend(LeaveDay(day, each) for day in working)
    return sorted(days, key=lambda entry: entry.day)


def wanted_days(wanted: WantedLeave, begins: date, weekly_hours: Decimal) -> Iterator[LeaveDay]:
    """The days of the leave in mind, in order; without an end when the person gave none."""
    daily = weekly_hours / WORKDAYS
    if wanted.pattern in ("intermittent", "reduced_schedule"):
        weeks = wanted.for_weeks or wanted.weeks
        per_week = wanted.hours_per_week
        if per_week is None or not daily:
            return
        for week in range(_whole(weeks)):
            left = min(per_week, weekly_hours)
            for day in islice(workdays_from(begins + week * WEEK), WORKDAYS):
                if left <= ZERO:
                    break
                yield LeaveDay(day, min(left, daily))
                left -= daily
        return
    asked = None if wanted.weeks is None else wanted.weeks * weekly_hours
    for day in workdays_from(begins):
        hours = daily if asked is None else min(daily, asked)
        if hours <= ZERO or (day - begins).days > LONGEST_WEEKS * 7:
            return
        yield LeaveDay(day, hours)
        asked = None if asked is None else asked - hours


def _whole(weeks: Decimal | None) -> int:
    return LONGEST_WEEKS if weeks is None else int(weeks.to_integral_value())


class LeaveAccount:
    """The running account of one leave year method. Days are entered in order; each asks what is left on it.

    calendar and fixed years renew on their day; a forward year begins with its first leave and the next with the first
    leave after it ended; a rolling year looks back twelve months from each day, 29 CFR 825.200(b).
    """

    def __init__(self, method: LeaveYear, entitlement: Decimal, fixed_start: tuple[int, int] = (1, 1)) -> None:
        self._method = method
        self._entitlement = entitlement
        self._fixed_start = (1, 1) if method == "calendar" else fixed_start
        self._days: deque[LeaveDay] = deque()
        self._used = ZERO
        self._forward_begins: date | None = None

    def balance(self, day: date) -> Balance:
        """What is left on `day` before its own leave. Days must not go back."""
        begins, ends = self._year_of(day)
        while self._days and self._days[0].day < begins:
            self._used -= self._days.popleft().hours
        return Balance(begins, ends, self._used, max(self._entitlement - self._used, ZERO))

    def enter(self, entry: LeaveDay) -> Decimal:
        """Take the hours of a day as far as the balance goes; returns the hours that are protected."""
        if self._method == "forward" and (self._forward_begins is None or entry.day >= self._forward_begins + ONE_YEAR):
            self._forward_begins = entry.day
        protected = min(entry.hours, self.balance(entry.day).left)
        if protected > ZERO:
            self._days.append(LeaveDay(entry.day, protected))
            self._used += protected
        return protected

    def _year_of(self, day: date) -> tuple[date, date]:
        if self._method == "rolling_backward":
            return _twelve_months_back(day), day
        if self._method == "forward":
            started = self._forward_begins
            begins = day if started is None or day >= started + ONE_YEAR else started
            return begins, begins + ONE_YEAR - ONE_DAY
        begins = self._start_in(day.year)
        if begins > day:
            begins = self._start_in(day.year - 1)
        return begins, self._start_in(begins.year + 1) - ONE_DAY

    def _start_in(self, year: int) -> date:
        month, day = self._fixed_start
        try:
            return date(year, month, day)
        except ValueError:  # 29 February in a common year
            return date(year, month + 1, 1)


@lru_cache(maxsize=8192)
def _twelve_months_back(day: date) -> date:
    """The first day of the twelve months that end with `day`: looked up for every day of every plan."""
    return day - ONE_YEAR + ONE_DAY


def account_of(employer: Employer, method: LeaveYear, entitlement: Decimal, until: date) -> LeaveAccount:
    """The account with all leave taken before `until` entered."""
    month, day = (int(part) for part in (employer.leave_year_starts or "01-01").split("-"))
    account = LeaveAccount(method, entitlement, (month, day))
    weekly = employer.hours_per_week or ZERO
    for entry in taken_days(employer.leave_taken or (), weekly):
        if entry.day < until:
            account.enter(entry)
    return account


def follow(account: LeaveAccount, planned: Iterable[LeaveDay]) -> Iterator[DayOfPlan]:
    """Each planned day with what is protected and what is left after it."""
    for entry in planned:
        protected = account.enter(entry)
        yield DayOfPlan(entry.day, entry.hours, protected, account.balance(entry.day).left)


def runs_out_on(days: Iterable[DayOfPlan]) -> date | None:
    """The day on which the last hour is used, or on which more is asked for than is left."""
    for entry in days:
        if entry.protected < entry.asked or entry.left <= ZERO:
            return entry.day
    return None


def best_method(employer: Employer, entitlement: Decimal, begins: date) -> LeaveYear:
    """The method the employer has; where none was chosen the one best for the worker applies, 29 CFR 825.200(e)."""
    if employer.leave_year is not None:
        return employer.leave_year
    methods: Sequence[LeaveYear] = ("calendar", "fixed", "forward", "rolling_backward")
    return max(methods, key=lambda method: account_of(employer, method, entitlement, begins).balance(begins).left)
