"""Care at home or in a nursing home in outline, for who needs it: the limits that are known, never an answer.

42 USC 1396a(a)(10)(A)(ii)(V), (VI), 1396b(f)(4)(C), 1396n(c), 1396r-5, 1396u-4. The way in stays "not looked at": the
level of care, what was given away before, a home's worth and a state's waiting list are not known here.
"""

from __future__ import annotations

from collections.abc import Iterator

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import attains_age, months_after
from benefits.law.money import Dollars, to_cents
from benefits.programs.medicaid import words
from benefits.programs.medicaid.tables import (
    HOME_CARE_PROGRAMS,
    PACE_STATES,
    SPECIAL_INCOME_SHARE,
    SPOUSAL_SHARE,
)
from benefits.records.household.poverty import yearly_guideline
from benefits.result.messages import Message

_MONTHS_TO_JULY = 6
_MONTHS_A_YEAR = 12


def outline(case: Case, law: Law) -> Iterator[Message]:
    """What is known of the state's rules, for who needs help every day or lives in an institution."""
    needs_care = case.patient.needs_help_with_daily_activities or case.household.lives_in == "institution"
    if not needs_care or case.state is None or case.as_of < law.begins(SPECIAL_INCOME_SHARE.name):
        return
    name = law.table(HOME_CARE_PROGRAMS, on=case.as_of).get(case.state)
    if name is not None:
        yield words.HOME_CARE_IS_CALLED(name=name)
    share = law.table(SPECIAL_INCOME_SHARE, on=case.as_of).get(case.state)
    if share is None:
        yield words.CARE_WITHOUT_A_KNOWN_LIMIT
    else:
        rate = law.dollars("ssi.federal_benefit_rate", "individual", on=case.as_of)
        yield words.CARE_UP_TO_AN_INCOME(limit=Dollars(share * rate))
    if case.patient.marital_status == "married":
        yield _for_the_spouse(case, law)
    born, age = case.patient.birth_date, law.number("medicaid.pace.from_age", on=case.as_of)
    in_reach = born is not None and attains_age(born, age) <= case.as_of
    if in_reach and case.state in law.table(PACE_STATES, on=case.as_of):
        yield words.PACE_IS_NEAR(age=age)


def _for_the_spouse(case: Case, law: Law) -> Message:
    """What the husband or wife at home may keep, 42 USC 1396r-5(d), (f); from July on by the guideline of the year."""
    kept = law.table(SPOUSAL_SHARE, on=case.as_of)
    share = law.share("medicaid.spousal.income_share", on=case.as_of)
    of_the_guideline = yearly_guideline(2, case.state, law, months_after(case.as_of, -_MONTHS_TO_JULY))
    least = to_cents(of_the_guideline * share / _MONTHS_A_YEAR)
    return words.SPOUSE_MAY_KEEP(
        least=Dollars(kept.least_resources),
        most=Dollars(kept.most_resources),
        income=Dollars(least),
        most_income=Dollars(kept.most_income),
    )
