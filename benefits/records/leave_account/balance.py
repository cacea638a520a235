"""The account of a leave year: what it gives, what was used of it, what is left on a day. 29 CFR 825.200."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from benefits.case import Employer, LeaveYear
from benefits.law.calendar import days_after, years_after
from benefits.law.money import ZERO
from benefits.records.leave_account.days import LeaveDay, taken_days

METHODS: Sequence[LeaveYear] = ("calendar", "fixed", "forward", "rolling_backward")


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


class LeaveAccount:
    """The running account of one leave year method. Days are entered in order; each asks what is left on it.

    calendar and fixed years renew on their day; a forward year begins with its first leave and the next with the first
    leave after it ended; a rolling year looks back twelve months from each day, 29 CFR 825.200(b).
    """

    __slots__ = ("_days", "_entitlement", "_fixed_start", "_used", "_year", "method")

    def __init__(self, method: LeaveYear, entitlement: Decimal, fixed_start: tuple[int, int] = (1, 1)) -> None:
        self.method = method
        self._entitlement = entitlement
        self._fixed_start = (1, 1) if method == "calendar" else fixed_start
        self._days: deque[LeaveDay] = deque()
        self._used = ZERO
        self._year: tuple[date, date] | None = None  # its first and last day; of a forward year, once it has begun

    def copy(self) -> LeaveAccount:
        """The same account, to go on with apart from this one."""
        other = copy(self)
        other._days = self._days.copy()
        return other

    def balance(self, day: date) -> Balance:
        """What is left on `day` before its own leave. Days must not go back."""
        begins, ends = self._year_of(day)
        self._forget_before(begins)
        return Balance(begins, ends, self._used, self.left)

    @property
    def left(self) -> Decimal:
        """Hours left on the day last asked for or entered."""
        return self._entitlement - self._used if self._used < self._entitlement else ZERO

    def fill(self, taken: Sequence[LeaveDay], before: date) -> None:
        """Enter the leave taken before a day, in order. Only a rolling year is borne on by what earlier years used."""
        if self.method == "rolling_backward":
            self._look_back(taken)
            return
        if taken:
            begins = _last_forward_year(taken) if self.method == "forward" else self._year_of(before)[0]
            taken = taken[_place(taken, begins) :]
        for entry in taken:
            self.enter(entry)

    def _look_back(self, taken: Sequence[LeaveDay]) -> None:
        """`enter` for all the days of a rolling year, in a third of its time: a record may be long."""
        days, used, entitlement = self._days, self._used, self._entitlement
        for entry in taken:
            begins = _twelve_months_back(entry.day)
            while days and days[0].day < begins:
                used -= days.popleft().hours
            left = entitlement - used
            if entry.hours <= left:
                days.append(entry)
                used += entry.hours
            elif left > ZERO:
                days.append(LeaveDay(entry.day, left))
                used = entitlement
        self._used = used

    def enter(self, entry: LeaveDay) -> Decimal:
        """Take the hours of a day as far as the balance goes; returns the hours that are protected."""
        year = self._year_of(entry.day)
        if self.method != "rolling_backward":
            self._year = year
        self._forget_before(year[0])
        left = self.left
        taken = entry if entry.hours <= left else LeaveDay(entry.day, left)
        if taken.hours > ZERO:
            self._days.append(taken)
            self._used += taken.hours
        return taken.hours

    def _forget_before(self, begins: date) -> None:
        while self._days and self._days[0].day < begins:
            self._used -= self._days.popleft().hours

    def _year_of(self, day: date) -> tuple[date, date]:
        """The first and last day of the leave year that holds a day."""
        if self.method == "rolling_backward":
            return _twelve_months_back(day), day
        if self._year is not None and self._year[0] <= day <= self._year[1]:
            return self._year
        if self.method == "forward":
            return day, days_after(years_after(day, 1), -1)
        begins = self._start_in(day.year)
        if begins > day:
            begins = self._start_in(day.year - 1)
        return begins, days_after(self._start_in(begins.year + 1), -1)

    def _start_in(self, year: int) -> date:
        month, day = self._fixed_start
        try:
            return date(year, month, day)
        except ValueError:  # 29 February in a common year
            return date(year, month + 1, 1)


@lru_cache(maxsize=8192)
def _twelve_months_back(day: date) -> date:
    """The first day of the twelve months that end with `day`: looked up for every day of every plan."""
    return days_after(years_after(day, -1), 1)


def _last_forward_year(taken: Sequence[LeaveDay]) -> date:
    """The first day of the last forward year: each begins with the first leave after the one before it ended."""
    place = 0
    while (following := _place(taken, years_after(taken[place].day, 1))) < len(taken):
        place = following
    return taken[place].day


def _place(taken: Sequence[LeaveDay], day: date) -> int:
    """Where in the days of leave, which are in order, those from `day` on begin."""
    return bisect_left(taken, day, key=lambda entry: entry.day)


def account_on(day: date, employer: Employer, entitlement: Decimal) -> LeaveAccount:
    """The account of an employer's leave year with the leave taken before a day.

    Where the employer chose no leave year the one that leaves most on that day applies, 29 CFR 825.200(e).
    """
    taken = taken_days(employer.leave_taken or (), employer.hours_per_week or ZERO, day)
    accounts = [LeaveAccount(method, entitlement, start) for method, start in _leave_years(employer)]
    for account in accounts:
        account.fill(taken, day)
    return max(accounts, key=lambda account: account.balance(day).left)


def _leave_years(employer: Employer) -> Sequence[tuple[LeaveYear, tuple[int, int]]]:
    """The leave year the employer chose, or all it may choose, each with the day on which a fixed one begins."""
    month, day = (int(part) for part in (employer.leave_year_starts or "01-01").split("-"))
    if employer.leave_year is not None:
        return ((employer.leave_year, (month, day)),)
    return tuple((method, (month, day)) for method in METHODS if method != "fixed" or (month, day) != (1, 1))


def follow(account: LeaveAccount, planned: Iterable[LeaveDay]) -> Iterator[DayOfPlan]:
    """Each planned day with what is protected and what is left after it."""
    for entry in planned:
        protected = account.enter(entry)
        yield DayOfPlan(entry.day, entry.hours, protected, account.left)


def runs_out_on(days: Iterable[DayOfPlan]) -> date | None:
    """The day on which the last hour is used, or on which more is asked for than is left."""
    for entry in days:
        if entry.protected < entry.asked or entry.left <= ZERO:
            return entry.day
    return None
