"""A second look at the states' figures by another way: a dollar table, a share of the poverty line, a sum, a bound.

The dollar tables are those the agencies printed: Connecticut's Department of Social Services (March 2023), New York's
Department of Health (2023) and the state's figures of 2025 less the 20 dollars that are not counted, MassHealth (2024).
"""

from datetime import date
from decimal import Decimal
from math import ceil

import pytest

from benefits.law import Law
from benefits.programs.medicaid.limits import income_limit, medically_needy_level, resource_limit
from benefits.programs.medicaid.tables import (
    ADULT_POVERTY_SHARE,
    AGED_OR_DISABLED_SHARE,
    MEDICALLY_NEEDY_LEVEL,
    MEDICALLY_NEEDY_SHARE,
    MEDICALLY_NEEDY_STATES,
    OWN_RULES_STATES,
    PARENT_POVERTY_SHARE,
    RESOURCE_LIMIT,
)
from benefits.programs.medicare_savings_program.tables import SHARES_BY_STATE, SHARES_BY_STATE_NOT_VERIFIED
from benefits.records.household.poverty import monthly_limit, yearly_guideline
from tests.frozen_law import frozen_book

LAW = Law(frozen_book())
ON = date(2026, 11, 24)
TOLERATED = {"AR", "LA"}  # levels of AFDC that were never raised: far below SSI's rate, as their states print them


def ssi(who):
    return LAW.dollars("ssi.federal_benefit_rate", who, on=ON)


@pytest.mark.parametrize(
    ("state", "level", "on", "individual", "couple"),
    [
        ("CT", "qmb", "2023-03-01", 2564, 3468),
        ("CT", "slmb", "2023-03-01", 2807, 3797),
        ("CT", "qi", "2023-03-01", 2989, 4043),
        ("CT", "qi", "2025-03-01", 3209, 4336),
        ("NY", "qmb", "2023-03-01", 1677, 2268),
        ("NY", "qi", "2023-03-01", 2260, 3057),
        ("NY", "qmb", "2025-03-01", 1800, 2433),
        ("NY", "qi", "2025-03-01", 2426, 3279),
        ("MA", "qi", "2024-03-01", 2824, 3833),
    ],
)
def test_a_states_share_of_the_guideline_gives_the_dollars_the_state_printed(state, level, on, individual, couple):
    day = date.fromisoformat(on)
    share = getattr(LAW.table(SHARES_BY_STATE, on=day)[state], level)
    assert [monthly_limit(share, people, state, LAW, day) for people in (1, 2)] == [individual, couple]


@pytest.mark.parametrize(("on", "read"), [("2026-01-18", False), ("2026-01-19", True)])
def test_washingtons_rule_was_read_as_it_stands_since_january_2026(on, read):
    day = date.fromisoformat(on)
    assert ("WA" in LAW.table(SHARES_BY_STATE, on=day)) is read
    assert ("WA" in LAW.table(SHARES_BY_STATE_NOT_VERIFIED, on=day)) is not read


@pytest.mark.parametrize("table", [SHARES_BY_STATE, SHARES_BY_STATE_NOT_VERIFIED])
def test_no_state_takes_less_than_the_federal_limits_of_the_savings_programs(table):
    for shares in LAW.table(table, on=ON).values():
        assert shares.qmb >= 1
        assert shares.slmb is None or shares.slmb > shares.qmb
        assert max(share for share in (shares.qmb, shares.slmb, shares.qi) if share is not None) >= Decimal("1.35")


def test_only_states_with_rules_of_their_own_take_less_than_ssi_pays():
    # 42 USC 1396a(f): the others must take whoever receives SSI
    below = {
        state
        for state in LAW.table(AGED_OR_DISABLED_SHARE, on=ON)
        if income_limit(1, state, LAW, ON) < ssi("individual")
    }
    assert below <= set(LAW.table(OWN_RULES_STATES, on=ON))


def test_limits_for_a_couple_are_never_below_those_for_one():
    for state in LAW.table(RESOURCE_LIMIT, on=ON):
        one, two = resource_limit(1, state, LAW, ON), resource_limit(2, state, LAW, ON)
        assert one is not None
        assert two is not None
        assert Decimal(1500) <= one <= two <= 2 * one


@pytest.mark.parametrize("state", ["AR", "MI", "OK", "SC"])
def test_what_may_be_owned_where_the_state_follows_the_savings_programs(state):
    federal = [LAW.dollars("medicare_savings_program.resource_limit", who, on=ON) for who in ("individual", "couple")]
    assert [resource_limit(people, state, LAW, ON) for people in (1, 2)] == federal


def test_new_york_lets_own_half_as_much_again_as_a_year_of_its_income_limit():
    for people in (1, 2):
        year = ceil(yearly_guideline(people, "NY", LAW, ON) * Decimal("1.38"))
        assert resource_limit(people, "NY", LAW, ON) == ceil(Decimal(year) * 3 / 2)


def test_parents_limits_lie_between_the_old_cash_aid_and_twice_the_poverty_line():
    parents, adults = LAW.table(PARENT_POVERTY_SHARE, on=ON), LAW.table(ADULT_POVERTY_SHARE, on=ON)
    assert len(parents) == 51
    for state, share in parents.items():
        assert Decimal("0.13") <= share <= 2
        # a parent above the limit of parents has cover as an adult; Connecticut alone goes further for parents
        assert state not in adults or share <= adults[state] or state == "CT"


def test_what_bills_must_bring_income_down_to_is_below_ssi_but_where_a_state_goes_by_the_poverty_line():
    by_dollars = LAW.table(MEDICALLY_NEEDY_LEVEL, on=ON)
    assert set(by_dollars) <= set(LAW.table(MEDICALLY_NEEDY_STATES, on=ON))
    assert not set(by_dollars) & set(LAW.table(MEDICALLY_NEEDY_SHARE, on=ON))
    for state in by_dollars:
        one, two = (medically_needy_level(people, state, LAW, ON) for people in (1, 2))
        assert one is not None
        assert two is not None
        assert 100 <= one < ssi("individual")  # 42 CFR 435.1007: four thirds of what cash aid paid, which was lower
        assert one <= two <= Decimal("2.05") * one
        assert state in TOLERATED or one >= Decimal("0.18") * ssi("individual")
