"""Employers, the jobs there and the work of the patient."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from benefits.case import limits
from benefits.case.choices import EmployerKind, LeaveYear, State, WorkStatus
from benefits.case.marks import Entries, Limits
from benefits.case.record import Record
from benefits.case.values import (
    Credits,
    Day,
    Earnings,
    Employees,
    Hours,
    Money,
    Rate,
    ShortText,
    WaitingDays,
    WeekHours,
    Weeks,
    WindowCredits,
    YearDay,
    YesNo,
)


@dataclass(frozen=True, slots=True)
class LeaveTaken(Record):
    """Leave already used, both days included. `hours` None: every working hour between them."""

    from_: Day | None = None
    to: Day | None = None
    hours: Hours | None = None
    reason: ShortText | None = None


@dataclass(frozen=True, slots=True)
class Employer(Record):
    """An employer and the job there, as far as leave law asks."""

    id: ShortText | None = None
    kind: EmployerKind | None = None
    employees: Employees | None = None
    employees_20_weeks: YesNo | None = None
    employees_within_75_miles: Employees | None = None
    work_state: State | None = None
    hired_on: Day | None = None
    months_employed: Annotated[Decimal, Limits(0, limits.MONTHS, decimals=2)] | None = None
    hours_last_12_months: Hours | None = None
    hours_per_week: WeekHours | None = None
    varying_hours: YesNo | None = None
    weekly_pay: Money | None = None
    hourly_pay: Rate | None = None
    exempt: YesNo | None = None
    quarterly_earnings: Annotated[tuple[Money, ...], Entries(limits.QUARTERLY_EARNINGS)] | None = None
    key_employee: YesNo | None = None
    leave_year: LeaveYear | None = None
    leave_year_starts: YearDay | None = None
    leave_taken: Annotated[tuple[LeaveTaken, ...], Entries(limits.LEAVE_TAKEN)] | None = None
    paid_leave_hours: Hours | None = None
    health_plan_premium_share_monthly: Money | None = None


@dataclass(frozen=True, slots=True)
class ShortTermDisability(Record):
    """A private or employer policy that replaces part of weekly pay."""

    weekly_benefit: Money | None = None
    waiting_days: WaitingDays | None = None
    weeks: Weeks | None = None
    began_on: Day | None = None


@dataclass(frozen=True, slots=True)
class LongTermDisability(Record):
    """A private or employer policy that replaces part of monthly pay."""

    monthly_benefit: Money | None = None
    waiting_days: WaitingDays | None = None
    offsets_ssdi: YesNo | None = None
    minimum_monthly: Money | None = None


@dataclass(frozen=True, slots=True)
class Work(Record):
    """The patient's work. `earnings`, when given, is the whole record; see the case format for what a gap means."""

    status: WorkStatus | None = None
    stopped_on: Day | None = None
    worked_in_last_10_years: YesNo | None = None
    years_worked_in_last_10: Annotated[Decimal, Limits(0, limits.WORK_YEARS, decimals=2)] | None = None
    credits_total: Credits | None = None
    credits_last_10_years: WindowCredits | None = None
    earnings: Earnings | None = None
    medicare_earnings: Earnings | None = None
    monthly_earnings: Money | None = None
    usual_monthly_earnings: Money | None = None
    impairment_work_expenses_monthly: Money | None = None
    employer: Employer | None = None
    paid_leave_hours: Hours | None = None
    short_term_disability: ShortTermDisability | None = None
    long_term_disability: LongTermDisability | None = None
