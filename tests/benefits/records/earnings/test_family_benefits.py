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


UNREDUCED = {"birth_date": "1980-01-01"}


@pytest.mark.parametrize(("born", "monthly"), [("2027-05-31", 500), ("2027-06-01", 0)])
def test_a_child_is_paid_from_the_month_of_birth(born, monthly):
    assert family([child(born)]).monthly == monthly


@pytest.mark.parametrize(
    ("born", "named"),
    [
        ("2009-06-02", False),  # 18 only in June
        ("2009-06-01", True),  # 18 on 31 May
        ("2008-06-02", True),  # 19 only in June
        ("2008-06-01", False),
        ("2001-01-01", False),
        (None, False),
    ],
)
def test_a_child_is_of_school_age_from_18_to_19(born, named):
    assert family([child(born)]).has_student_age_child is named


def test_one_child_of_school_age_is_enough_to_name_the_rule():
    found = family([child("2015-01-01"), child("2008-12-01")])
    assert (found.has_student_age_child, found.monthly) == (True, 500)


@pytest.mark.parametrize("status", ["single", "divorced", "widowed"])
def test_nobody_is_a_spouse_after_the_marriage(status):
    found = family([child("2015-01-01", in_care_of_spouse=True)], status, UNREDUCED)
    assert dict(found.shares) == {"children[0]": 500}


@pytest.mark.parametrize("status", ["married", "separated", None])
def test_a_spouse_named_is_a_spouse_though_lived_apart_from(status):
    found = family([child("2015-01-01", in_care_of_spouse=True)], status, UNREDUCED)
    assert dict(found.shares) == {"spouse": 250, "children[0]": 250}


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"in_care_of_spouse": None}, ("household.children[0].in_care_of_spouse",)),
        ({"in_care_of_spouse": True, "birth_date": None}, ("household.children[0].birth_date",)),
    ],
)
def test_a_child_that_may_be_in_care_leaves_the_spouse_open(changes, missing):
    found = family([child("2015-01-01") | changes], "married", UNREDUCED, maximum="1900")
    assert (found.monthly, dict(found.shares)) == (None, {})
    assert set(missing) <= set(found.missing)


def test_a_child_not_in_care_without_a_birth_date_leaves_only_itself_open():
    found = family([child(None)], "married", UNREDUCED)
    assert (found.monthly, found.missing) == (None, ("household.children[0].birth_date",))


def test_a_child_in_care_decides_though_another_is_not_known():
    found = family(
        [child("2015-01-01", in_care_of_spouse=None), child("2016-01-01", in_care_of_spouse=True)], "married", UNREDUCED
    )
    assert len(found.shares) == 3


@pytest.mark.parametrize(
    ("born", "disabled", "people"),
    [("2011-06-01", False, 1), ("2011-06-01", True, 2), ("2005-06-02", True, 2), ("2005-06-01", True, 0)],
)
def test_a_disabled_child_in_care_counts_for_the_spouse_while_it_is_paid(born, disabled, people):
    found = family([child(born, disabled=disabled, in_care_of_spouse=True)], "married", UNREDUCED)
    assert len(found.shares) == people


@pytest.mark.parametrize(("own", "monthly", "missing"), [(True, None, ("spouse",)), (False, 900, ()), (None, 900, ())])
def test_a_spouse_with_a_child_and_a_benefit_of_her_own_leaves_the_sum_open(own, monthly, missing):
    spouse = {**UNREDUCED, "receives_social_security": own}
    found = family([child("2015-01-01", in_care_of_spouse=True)], "married", spouse, maximum="1900")
    assert (found.monthly, found.missing) == (monthly, missing)


@pytest.mark.parametrize(
    ("spouse", "missing"),
    [
        (None, "spouse.birth_date"),
        ({"credits_total": 10}, "spouse.birth_date"),
        ({"birth_date": "1964-01-01"}, "spouse.credits_total"),
        ({"birth_date": "1964-01-01", "credits_total": 40}, "spouse.receives_social_security"),
        (
            {"birth_date": "1964-01-01", "credits_total": 10, "receives_social_security": True},
            "spouse.receives_social_security",
        ),
    ],
)
def test_what_is_not_known_of_an_aged_spouse_is_asked_for(spouse, missing):
    found = family([], "married", spouse)
    assert (found.monthly, found.missing) == (None, (missing,))


def test_39_credits_give_a_spouse_no_benefit_of_her_own():
    assert family([], "married", {"birth_date": "1960-01-01", "credits_total": 39}).monthly > 0


@pytest.mark.parametrize(
    ("born", "monthly"),
    [
        ("1960-05-02", 500),  # 67 in this month
        ("1960-06-02", 496),  # a month early: 25/36 % less of 500
        ("1963-05-02", 375),  # 36 months early: 25 %
        ("1963-06-02", 372),  # 37: 5/12 % more
        ("1950-01-01", 500),
    ],
)
def test_each_month_before_full_retirement_age_lowers_a_spouses_part(born, monthly):
    spouse = {"birth_date": born, "credits_total": 10, "receives_social_security": False}
    assert family([], "married", spouse).monthly == monthly


@pytest.mark.parametrize(("born", "people"), [("1965-04-30", 1), ("1965-05-02", 1), ("1965-05-31", 0)])
def test_62_must_be_attained_throughout_the_month(born, people):
    spouse = {"birth_date": born, "credits_total": 10, "receives_social_security": False}
    assert len(family([], "married", spouse).shares) == people


@pytest.mark.parametrize(("amount", "monthly"), [("1003.1", 325), ("1003.2", 326)])
def test_half_the_amount_is_cut_to_ten_cents_before_the_reduction(amount, monthly):
    """501.55 is cut to 501.50, of which 65 % are 325.97; 501.60 gives 326.04."""
    spouse = {"birth_date": "1965-05-02", "credits_total": 10, "receives_social_security": False}
    assert family([], "married", spouse, amount, "2000").monthly == monthly


def test_shares_of_the_room_are_cut_to_ten_cents_and_then_to_the_dollar():
    assert dict(family([child("2015-01-01"), child("2016-01-01")], maximum="1501.99").shares) == {
        "children[0]": 250,
        "children[1]": 250,
    }
    assert family([child("2015-01-01")], maximum="1499.99").monthly == 499


@pytest.mark.parametrize(("maximum", "monthly", "open_"), [("1000", 0, ()), ("1100", None, ("spouse.credits_total",))])
def test_who_is_paid_does_not_matter_where_the_sum_is_the_same(maximum, monthly, open_):
    found = family([], "married", {"birth_date": "1964-01-01"}, maximum=maximum)
    assert (found.monthly, found.missing) == (monthly, open_)


def test_without_an_answer_about_children_even_a_sum_of_nothing_stays_open():
    assert family(None, maximum="1000").monthly is None


def test_a_second_child_does_not_change_what_is_shared():
    assert family([child("2015-01-01"), child(None)], maximum="1400").monthly == 400
    assert family([child("2015-01-01"), child(None)], maximum="2000").monthly is None


@pytest.mark.parametrize(("maximum", "monthly"), [("1504.75", 325), ("1504.80", 326)])
def test_the_room_below_the_maximum_is_cut_to_ten_cents_before_the_reduction(maximum, monthly):
    """501.55 is cut to 501.50, of which 65 % are 325.97; half of the amount would be 501.60."""
    spouse = {"birth_date": "1965-05-02", "credits_total": 10, "receives_social_security": False}
    assert family([], "married", spouse, "1003.2", maximum).monthly == monthly
