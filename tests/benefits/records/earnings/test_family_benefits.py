"""The family's benefits: who counts on which day, and how the maximum is shared."""

from decimal import Decimal

import pytest

from benefits import Month, parse_case
from benefits.law import Law
from benefits.records.earnings.family_benefits import family_benefits

MONTH = Month(2027, 5)
NONE_IN_CARE = {"disabled": False, "in_care_of_spouse": False}


def family(children, status="single", spouse=None, amount="1000", maximum="1500"):
    document = {
        "as_of": "2026-11-24",
        "patient": {"marital_status": status},
        "household": {"children": children},
        "spouse": spouse,
    }
    return family_benefits(parse_case(document), MONTH, Decimal(amount), Decimal(maximum), Law())


def child(born, **more):
    return {"birth_date": born, **NONE_IN_CARE, **more}


def test_three_share_what_the_maximum_leaves_as_20_cfr_404_440_shows():
    """Worker 100, family maximum 150: the example reduces wife and two children to 16.60 each, and 16 is paid."""
    found = family(
        [child("2015-01-01", in_care_of_spouse=True), child("2016-01-01")],
        "married",
        {"birth_date": "1980-01-01"},
        "100",
        "150",
    )
    assert dict(found.shares) == {"spouse": 16, "children[0]": 16, "children[1]": 16}
    assert found.monthly == 48


def test_two_children_as_poms_di_52150_015_shares():
    """Amount 550.00, maximum 675.30: 62.60 for each child, cut to the dollar when paid."""
    assert family([child("2015-01-01"), child("2016-01-01")], amount="550", maximum="675.3").monthly == 124


def test_nobody_gets_more_than_half_the_amount():
    assert family([child("2015-01-01")], maximum="1900").monthly == 500


def test_a_maximum_at_the_amount_leaves_nothing():
    assert family([child("2015-01-01")], maximum="1000").monthly == 0


@pytest.mark.parametrize(("born", "monthly"), [("2009-06-02", 500), ("2009-06-01", 0), ("2009-05-02", 0)])
def test_a_child_is_paid_until_the_month_of_18(born, monthly):
    """18 is attained the day before the birthday: on 31 May for a child born on 1 June."""
    assert family([child(born)]).monthly == monthly


@pytest.mark.parametrize(("born", "monthly"), [("2005-06-02", 500), ("2005-06-01", 0)])
def test_a_disabled_child_is_counted_below_22(born, monthly):
    assert family([child(born, disabled=True)]).monthly == monthly


@pytest.mark.parametrize(("born", "people"), [("2011-06-02", 2), ("2011-06-01", 1)])
def test_a_spouse_is_paid_while_a_child_in_care_is_under_16(born, people):
    found = family([child(born, in_care_of_spouse=True)], "married", {"birth_date": "1980-01-01"})
    assert len(found.shares) == people


@pytest.mark.parametrize(("born", "people"), [("1965-05-02", 1), ("1965-05-03", 0)])
def test_a_spouse_is_paid_from_the_first_whole_month_of_62(born, people):
    """Born on the second, 62 is attained on the first: the whole month counts, 42 USC 402(b)(1)."""
    found = family([], "married", {"birth_date": born, "credits_total": 10, "receives_social_security": False})
    assert len(found.shares) == people


def test_a_spouse_of_62_gets_less_for_each_month_before_full_retirement_age():
    """60 months early: 36 x 25/36 % and 24 x 5/12 % off half of 1,000, 42 USC 402(q)."""
    found = family([], "married", {"birth_date": "1965-05-02", "credits_total": 10, "receives_social_security": False})
    assert found.monthly == 325


def test_a_spouse_of_62_with_a_record_of_her_own_leaves_the_sum_open():
    found = family([], "married", {"birth_date": "1964-01-01", "credits_total": 120})
    assert (found.monthly, found.missing) == (None, ("spouse.receives_social_security",))


def test_without_an_answer_about_children_the_sum_is_open():
    assert family(None).missing == ("household.children",)


def test_without_an_answer_about_marriage_the_sum_is_open():
    assert family([], status=None).missing == ("patient.marital_status",)


def test_single_without_children_is_nothing_for_the_family():
    assert family([]).monthly == 0


def test_a_child_of_18_is_named_for_the_school_rule():
    assert family([child("2009-02-01")]).has_student_age_child is True
