"""Full retirement age, 42 USC 416(l); 20 CFR 404.409. Disability benefits end, and turn into retirement, with it."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from benefits.law import Law
from benefits.law.calendar import ONE_DAY


def full_retirement_day(birth_date: date, law: Law) -> date:
    """The day full retirement age is attained: the day before the anniversary, 20 CFR 404.2(c)(4)."""
    months = law.number("social_security.full_retirement_age_months", on=birth_date - ONE_DAY)
    # A person born on the 29th to 31st attains the age at the end of a shorter month.
    anniversary = birth_date + relativedelta(months=months)
    return anniversary - ONE_DAY if anniversary.day == birth_date.day else anniversary
