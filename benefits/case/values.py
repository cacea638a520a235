"""The values of a case with their limits. Dollars and hours are `Decimal`; shares are of one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import Strict

from benefits.case import limits
from benefits.case.marks import ByYear, Days, Limits, MonthAndDay, Words

YesNo: TypeAlias = Annotated[bool, Strict()]
ShortText: TypeAlias = Annotated[str, Words(limits.TEXT)]
LongText: TypeAlias = Annotated[str, Words(limits.LONG_TEXT)]

Money: TypeAlias = Annotated[Decimal, Limits(0, limits.DOLLARS, decimals=2)]
SignedMoney: TypeAlias = Annotated[Decimal, Limits(-limits.DOLLARS, limits.DOLLARS, decimals=2)]
Rate: TypeAlias = Annotated[Decimal, Limits(0, limits.RATE, decimals=4)]
Share: TypeAlias = Annotated[Decimal, Limits(0, 1, decimals=6)]

Hours: TypeAlias = Annotated[Decimal, Limits(0, limits.HOURS, decimals=4)]
WeekHours: TypeAlias = Annotated[Decimal, Limits(0, limits.WEEK_HOURS, decimals=4)]
Weeks: TypeAlias = Annotated[Decimal, Limits(0, limits.WEEKS, decimals=2)]
Miles: TypeAlias = Annotated[Decimal, Limits(0, limits.MILES, decimals=2)]
Frequency: TypeAlias = Annotated[Decimal, Limits(0, limits.TIMES, decimals=4)]

Credits: TypeAlias = Annotated[int, Limits(0, limits.CREDITS)]
WindowCredits: TypeAlias = Annotated[int, Limits(0, limits.WINDOW_CREDITS)]
Employees: TypeAlias = Annotated[int, Limits(0, limits.EMPLOYEES)]
WaitingDays: TypeAlias = Annotated[int, Limits(0, limits.DAYS)]
CycleDays: TypeAlias = Annotated[int, Limits(1, limits.DAYS)]

Day: TypeAlias = Annotated[date, Days(limits.FIRST_YEAR, limits.LAST_YEAR)]
YearDay: TypeAlias = Annotated[str, MonthAndDay()]
Earnings: TypeAlias = Annotated[
    Mapping[int, Money], ByYear(limits.FIRST_EARNINGS_YEAR, limits.LAST_YEAR, limits.EARNINGS_YEARS)
]
