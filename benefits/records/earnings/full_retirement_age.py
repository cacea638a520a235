"""Full retirement age, 42 USC 416(l); 20 CFR 404.409. Disability benefits end, and turn into retirement, with it."""

from __future__ import annotations

from datetime import date

from benefits.law import Law
from benefits.law.calendar import days_after, months_after


def full_retirement_day(birth_date: date, law: Law) -> date:
    """The day full retirement age is attained: the day before the anniversary, 20 CFR 404.2(c)(4)."""
    months = law.number("social_security.full_retirement_age_months", on=days_after(birth_date, -1))
    # A person born on the 29th to 31st attains the age at the end of a shorter month.
    anniversary = months_after(birth_date, months)
    return days_after(anniversary, -1) if anniversary.day == birth_date.day else anniversary
