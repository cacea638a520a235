"""Care at home and in nursing homes in outline: what is said to whom, and figures looked at a second way."""

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

from benefits.case import State
from benefits.law import Law
from benefits.programs.medicaid.tables import HOME_CARE_PROGRAMS, SPECIAL_INCOME_SHARE, SPOUSAL_SHARE
from tests.benefits.programs.asking import answers, ask
from tests.benefits.programs.medicaid.test_medicaid import BASE
from tests.frozen_law import frozen_book

NEEDS_CARE = {"state": "TX", "patient__needs_help_with_daily_activities": True}
MARRIED = {"patient__marital_status": "married", "spouse__monthly_earned_income": 0}


def said(part, **changes):
    return any(part in notice for notice in ask("medicaid", BASE, **{**NEEDS_CARE, **changes})["notices"])


@pytest.mark.parametrize(
    ("state", "limit"),
    [("TX", "$2,982"), ("FL", "$2,982"), ("DE", "$2,485"), ("CA", None), ("IL", None)],  # 3 and 2.5 times 994
)
def test_1396b_f_4_c_three_times_the_rate_of_ssi(state, limit):
    assert said(f"up to {limit} of your own income", state=state) is (limit is not None)
    assert said("other limits of income", state=state) is (limit is None)


@pytest.mark.parametrize(("helped", "told"), [(True, True), (False, False), (None, False)])
def test_it_is_said_to_who_needs_such_care(helped, told):
    assert said("STAR+PLUS", patient__needs_help_with_daily_activities=helped) is told


def test_it_is_said_in_an_institution_too():
    assert said("STAR+PLUS", patient__needs_help_with_daily_activities=False, household__lives_in="institution")


def test_the_way_in_stays_not_looked_at():
    result = ask("medicaid", BASE, **NEEDS_CARE, household__monthly_unearned_income=9000)
    assert (answers(result)["route_long_term_care"], result["outcome"]) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("as_of", "kept"),
    [
        ("2026-06-30", "at least $32,532 and at most $162,660 of what the two own, and is left at least $2,643.75"),
        ("2026-07-01", "at least $32,532 and at most $162,660 of what the two own, and is left at least $2,705"),
    ],
)
def test_1396r_5_what_a_husband_or_wife_at_home_may_keep(as_of, kept):
    assert said(kept, as_of=as_of, **MARRIED)
    assert not said("may keep at least", as_of=as_of)


@pytest.mark.parametrize(
    ("born", "state", "told"),
    [("1971-11-25", "TX", True), ("1971-11-26", "TX", False), ("1971-11-25", "GA", False)],
)
def test_460_150_pace_is_for_people_of_55_where_there_is_one(born, state, told):
    assert said("have PACE", patient__birth_date=born, state=state) is told


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_1396r_5_f_g_the_three_amounts_of_a_year_grow_together(year):
    # 12,000, 60,000 and 1,500 in the statute, raised by the same index: always five times, and forty times
    kept = Law(frozen_book()).table(SPOUSAL_SHARE, on=date(year, 1, 1))
    assert kept.most_resources == 5 * kept.least_resources
    assert kept.most_resources == 40 * kept.most_income


def test_every_state_has_a_name_for_care_at_home_and_a_limit_that_the_law_allows():
    law, on = Law(frozen_book()), date(2026, 11, 24)
    assert set(law.table(HOME_CARE_PROGRAMS, on=on)) == set(get_args(State)) - {"PR"}
    assert all(Decimal(1) <= share <= Decimal(3) for share in law.table(SPECIAL_INCOME_SHARE, on=on).values())
