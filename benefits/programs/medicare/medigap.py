"""Medicare supplements (Medigap): when one may not be refused, by federal and by state law, 42 USC 1395ss(s).

The six months of everybody at 65 are a period of `enrollment.py`. Here: below 65, after another plan ends, around the
birthday, and where a supplement can be bought all year. What a state asks below 65, and its days around the birthday,
were read in lists; the counselors know. Not covered: prices, and states whose supplements have other letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import Month, age_on, attains_age, days_after, months_after, years_after
from benefits.programs.medicare import words
from benefits.programs.medicare.tables import ALL_YEAR_STATES, BIRTHDAY_RULES, UNDER_65_STATES, BirthdayRule
from benefits.programs.medicare.ways_in import AGE, Basis
from benefits.result.answers import Outcome
from benefits.result.messages import Message

_WITH_MEDICARE = (Outcome.LIKELY, Outcome.ALREADY)
_PLANS_THAT_SUPPLEMENT = ("employer", "cobra", "retiree", "medicare_advantage")


def supplements(case: Case, law: Law, basis: Basis, outcome: Outcome) -> Iterator[Message]:
    """What to know of a supplement beside the six months at 65; each only where it applies."""
    if outcome not in _WITH_MEDICARE or case.as_of < law.begins(UNDER_65_STATES.name):
        return
    if _is_below_65(case, law, basis):
        yield _below_65(case, law)
    last = _last_day_after_another_plan(case, law, basis)
    if last is not None:
        yield words.SUPPLEMENT_AFTER_A_PLAN_ENDS(day=last)
    trial = _last_day_of_the_trial(case, law)
    if trial is not None:
        yield words.SUPPLEMENT_AFTER_A_TRIAL(day=trial)
    window = birthday_window(case, law)
    if window is not None:
        yield words.SUPPLEMENT_AROUND_THE_BIRTHDAY(first=window[0], last=window[1])
    if case.state is not None and case.state in law.table(ALL_YEAR_STATES, on=case.as_of):
        yield words.SUPPLEMENT_ALL_YEAR


def _is_below_65(case: Case, law: Law, basis: Basis) -> bool:
    born = case.patient.birth_date
    if born is None or basis.kind == AGE:
        return False
    return max(basis.begins, case.as_of) < attains_age(born, law.number("medicare.age", on=case.as_of))


def _below_65(case: Case, law: Law) -> Message:
    age = law.number("medicare.age", on=case.as_of)
    if case.state is not None and case.state in law.table(UNDER_65_STATES, on=case.as_of):
        return words.SUPPLEMENT_UNDER_65(age=age)
    return words.SUPPLEMENT_UNDER_65_NOT_KNOWN(age=age)


def _last_day_after_another_plan(case: Case, law: Law, basis: Basis) -> date | None:
    """The last of the days after a plan beside Medicare ended, or one of Medicare Advantage, (s)(3)(A), (B)."""
    days = law.number("medicare.medigap.days_after_a_plan", on=case.as_of)
    ends = (
        days_after(entry.ends_on, days)
        for entry in case.patient.insurance or ()
        if entry.kind in _PLANS_THAT_SUPPLEMENT and entry.ends_on is not None and entry.ends_on >= basis.begins
    )
    return max((day for day in ends if day >= case.as_of), default=None)


def _last_day_of_the_trial(case: Case, law: Law) -> date | None:
    """The last day of the first months with Medicare Advantage; whether it is the first such plan is not told."""
    months = law.number("medicare.medigap.trial_months", on=case.as_of)
    ends = (
        days_after(months_after(entry.began_on, months), -1)
        for entry in case.patient.insurance or ()
        if entry.kind == "medicare_advantage" and entry.began_on is not None and entry.began_on <= case.as_of
    )
    return max((day for day in ends if day >= case.as_of), default=None)


def birthday_window(case: Case, law: Law) -> tuple[date, date] | None:
    """The days around the birthday in which a supplement may be changed: those open now, or the next ones.

    None without a supplement, or where the state has no such rule as far as is known here.
    """
    born = case.patient.birth_date
    has_one = any(
        entry.kind == "medigap" and (entry.ends_on is None or entry.ends_on >= case.as_of)
        for entry in case.patient.insurance or ()
    )
    rule = None if case.state is None else law.table(BIRTHDAY_RULES, on=case.as_of).get(case.state)
    if born is None or rule is None or not has_one:
        return None
    years = case.as_of.year - born.year
    around = (_window(born, years + more, rule) for more in (-1, 0, 1))
    found = next((window for window in around if case.as_of <= window[1]), None)
    if found is None:  # at the end of the calendar
        return None
    first, last = found
    age = age_on(born, last)
    open_at_that_age = (rule.from_age or age) <= age and (
        rule.until_age is None or age_on(born, first) < rule.until_age
    )
    return (first, last) if open_at_that_age else None


def _window(born: date, years: int, rule: BirthdayRule) -> tuple[date, date]:
    birthday = years_after(born, years)
    first = Month.of(birthday).first_day if rule.opens == "month" else birthday
    return first, days_after(first, rule.days)
