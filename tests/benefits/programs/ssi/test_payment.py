"""What SSI would pay: whose income counts, with what exclusions, against which rate, to the cent."""

from decimal import Decimal

import pytest

from benefits import parse_case
from benefits.law import Law
from benefits.programs.ssi.payment import monthly_payment
from benefits.result.answers import Unknown
from tests.benefits.programs.asking import changed
from tests.benefits.programs.ssi.people import BASE, SPOUSE

MARRIED = {"patient__marital_status": "married"}
CHILD_OF_17 = {"birth_date": "2008-11-26"}
CHILD_OF_18 = {"birth_date": "2008-11-25"}


def payment(**changes):
    return monthly_payment(parse_case(changed(BASE, **changes)), Law())


def paid(**changes):
    found = payment(**changes)
    return found.amount, found.rate, found.countable.amount


def spouse(**more):
    return {**MARRIED, "spouse": {**SPOUSE, **more}}


@pytest.mark.parametrize(
    ("household", "work", "counted"),
    [(585, 0, 250), (0, 585, 0), (None, 585, 250), (585, None, 250)],
)
def test_earnings_are_those_of_the_household_and_else_those_of_the_work(household, work, counted):
    """585 less 20 and 65, and half of the rest."""
    found = payment(household__monthly_earned_income=household, patient__work__monthly_earnings=work)
    assert found.countable.amount == counted


@pytest.mark.parametrize(("born", "counted"), [("1961-11-26", 200), ("1961-11-25", 250)])
def test_work_expenses_come_off_before_the_half_until_65(born, counted):
    """20 CFR 416.1112(c)(6): of people under 65; that age is attained the day before the birthday."""
    expenses = {"patient__work__impairment_work_expenses_monthly": 100, "patient__birth_date": born}
    found = payment(household__monthly_earned_income=585, **expenses)
    assert found.countable.amount == counted


def test_benefits_that_are_paid_count_though_they_were_left_out():
    benefits = {"ssdi": {"status": "receiving", "monthly_amount": 620}}
    assert payment(patient__benefits=benefits).countable.amount == 600


def test_alone_the_rate_of_one_person_is_paid_to_the_cent():
    """85.01 earned: half a cent counts, and 993.995 is paid as 994.00."""
    assert paid(household__monthly_earned_income="85.01") == (Decimal("994.00"), 994, Decimal("0.005"))


def test_two_who_receive_it_put_their_incomes_together_and_share_the_rate():
    """500 and 300 together: 480 and 117.50 count; half of 1,491 less 597.50."""
    changes = spouse(receives_ssi=True, monthly_earned_income=100, monthly_unearned_income=200)
    found = paid(**changes, household__monthly_earned_income=200, household__monthly_unearned_income=300)
    assert found == (Decimal("446.75"), 1491, Decimal("597.5"))


def test_their_half_is_rounded_to_the_cent():
    changes = spouse(receives_ssi=True, monthly_earned_income="100.02", monthly_unearned_income=200)
    found = paid(**changes, household__monthly_earned_income=200, household__monthly_unearned_income=300)
    assert found == (Decimal("446.75"), 1491, Decimal("597.51"))


def test_two_with_too_much_are_paid_nothing():
    assert paid(**spouse(receives_ssi=True, monthly_unearned_income=2000))[0] == 0


@pytest.mark.parametrize(
    ("unearned", "amount", "rate"),
    [
        ("497", Decimal(994), 994),  # up to the difference of the rates nothing of the spouse's counts
        ("497.01", Decimal(994), 1491),  # then all of it, but never to more than is paid alone
        ("600", Decimal(911), 1491),
        ("1510.99", Decimal("0.01"), 1491),
        ("1511", Decimal(0), 1491),
    ],
)
def test_a_spouses_income_above_the_difference_counts_against_the_couples_rate(unearned, amount, rate):
    assert paid(**spouse(monthly_unearned_income=unearned))[:2] == (amount, rate)


@pytest.mark.parametrize(("earned", "amount"), [("900.01", Decimal("994.00")), ("1200.01", Decimal("933.50"))])
def test_what_is_paid_beside_a_spouses_income_is_rounded_to_the_cent(earned, amount):
    """1,200.01 less 20 and 65, half of it: 557.505 from 1,491 leaves 933.495."""
    assert paid(**spouse(monthly_earned_income=earned))[0] == amount


def test_what_is_paid_without_the_spouses_income_is_rounded_to_the_cent():
    changes = spouse(monthly_unearned_income=100)
    assert paid(**changes, household__monthly_earned_income="85.01")[0] == Decimal("994.00")


@pytest.mark.parametrize(
    ("children", "amount"),
    [
        ([], Decimal(511)),
        ([CHILD_OF_17], Decimal(994)),  # 1,000 less 497 is 503, above the difference: 1,491 less 483
        ([CHILD_OF_18], Decimal(511)),
        ([CHILD_OF_17, CHILD_OF_18], Decimal(994)),
    ],
)
def test_a_part_of_the_spouses_income_is_set_aside_for_each_child_under_18(children, amount):
    assert paid(**spouse(monthly_unearned_income=1000), household__children=children)[0] == amount


@pytest.mark.parametrize(
    ("children", "countable"),
    [([CHILD_OF_17], 1483), ([CHILD_OF_18], 1980), ([CHILD_OF_17, CHILD_OF_17], 986), ([], 1980)],
)
def test_the_part_set_aside_is_the_difference_of_the_rates(children, countable):
    assert paid(**spouse(monthly_unearned_income=2000), household__children=children)[2] == countable


@pytest.mark.parametrize(
    ("children", "missing"),
    [
        (None, ("household.children",)),
        ([CHILD_OF_17, {"birth_date": None}], ("household.children[1].birth_date",)),
    ],
)
def test_children_are_asked_for_where_a_part_would_be_set_aside(children, missing):
    found = payment(**spouse(monthly_unearned_income=1000), household__children=children)
    assert found == Unknown(missing)


@pytest.mark.parametrize("children", [None, [{"birth_date": None}]])
def test_they_are_not_asked_for_where_nothing_of_the_spouses_counts(children):
    assert paid(**spouse(monthly_unearned_income=497), household__children=children)[0] == 994


@pytest.mark.parametrize(("unearned", "amount"), [(1014, 0), (1013, None)])
def test_who_has_too_much_alone_needs_no_spouses_income_to_be_told(unearned, amount):
    married = {**MARRIED, "spouse": {"receives_ssi": False}, "household__monthly_unearned_income": unearned}
    assert getattr(payment(**married), "amount", None) == amount


@pytest.mark.parametrize("told", [{"spouse": {"receives_ssi": True}}, {"spouse": {}}, {}])
@pytest.mark.parametrize(("unearned", "amount"), [(1511, 0), (1510, None)])
def test_beside_a_spouse_who_receives_ssi_the_couples_rate_counts(told, unearned, amount):
    """20 CFR 416.412, 416.1160(d): 1,491 and the $20. What is not known of the spouse is no reason for a no."""
    found = payment(**MARRIED, **told, household__monthly_unearned_income=unearned)
    assert getattr(found, "amount", None) == amount
