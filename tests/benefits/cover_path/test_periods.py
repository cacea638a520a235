"""The periods in the path, each at both sides of its days."""

from copy import deepcopy
from datetime import date

import pytest

from benefits import parse_case, screen
from tests.benefits.cover_path.people import DISABLED_WITHOUT_PART_B, JOB_LOST, ON_A_LARGE_PLAN_AT_65


def periods(document, kind):
    found = screen(parse_case(document), with_cover_path=True).cover_path.periods
    return [(entry.first, entry.last, entry.begins) for entry in found if entry.id == kind and entry.applies]


def on_medicare(**cover):
    """Sixty-eight years old with both parts, and one other cover."""
    document = deepcopy(DISABLED_WITHOUT_PART_B)
    document["patient"]["birth_date"] = "1958-05-05"
    document["patient"]["benefits"] = {"medicare": {"part_a_since": "2023-05-01", "part_b_since": "2023-05-01"}}
    document["patient"]["work"] = {"status": "stopped", "credits_total": 100}
    document["patient"]["insurance"] = [cover] if cover else []
    return document


# 45 CFR 155.410(e)(5): 1 November to 15 December, at the latest 31 December on a state's own exchange
@pytest.mark.parametrize(
    ("as_of", "state", "last"),
    [
        ("2026-12-15", "TX", date(2026, 12, 15)),
        ("2026-12-16", "TX", date(2027, 12, 15)),
        ("2026-12-16", "NY", date(2026, 12, 31)),
        ("2027-01-01", "NY", date(2027, 12, 15)),
    ],
)
def test_the_marketplaces_yearly_period(as_of, state, last):
    assert periods({**JOB_LOST, "as_of": as_of, "state": state}, "marketplace_yearly")[0][1] == last


# 42 CFR 422.62(a)(2), 423.38(b)
@pytest.mark.parametrize(("as_of", "year"), [("2026-12-07", 2026), ("2026-12-08", 2027)])
def test_medicares_yearly_period_for_plans(as_of, year):
    first = periods({**on_medicare(), "as_of": as_of}, "medicare_plans")[0]
    assert first == (date(year, 10, 15), date(year, 12, 7), date(year + 1, 1, 1))


def test_the_period_of_january_to_march_is_for_who_has_an_advantage_plan():  # 42 CFR 422.62(a)(3)
    assert periods(on_medicare(), "medicare_advantage") == []
    found = periods(on_medicare(kind="medicare_advantage"), "medicare_advantage")
    assert found[0] == (date(2027, 1, 1), date(2027, 3, 31), None)


def test_a_first_advantage_plan_may_be_left_within_twelve_months():  # 42 USC 1395ss(s)(3)(B)(v)
    found = periods(on_medicare(kind="medicare_advantage", began_on="2026-02-01"), "advantage_trial")
    assert found == [(date(2026, 2, 1), date(2027, 1, 31), None)]
    assert periods(on_medicare(kind="medicare_advantage", began_on="2025-11-25"), "advantage_trial") == []


def test_the_general_period_is_for_who_is_late():  # 42 CFR 407.15, 407.25
    document = deepcopy(ON_A_LARGE_PLAN_AT_65)
    document["patient"]["birth_date"] = "1958-05-05"
    document["patient"]["insurance"] = []
    assert periods(document, "general_enrollment")[0] == (date(2027, 1, 1), date(2027, 3, 31), date(2027, 2, 1))
    assert periods(ON_A_LARGE_PLAN_AT_65, "general_enrollment") == []  # current work keeps the special period open
    assert periods(on_medicare(), "general_enrollment") == []


# 42 CFR 423.38(c)(2): two months after; not where the cover that ends was not as good
@pytest.mark.parametrize(("as_good", "ends"), [(True, [date(2027, 3, 31)]), (False, [])])
def test_a_drug_plan_after_losing_drug_cover(as_good, ends):
    document = on_medicare(kind="retiree", ends_on="2027-01-15", creditable_drug_coverage=as_good)
    assert [last for _first, last, _begins in periods(document, "part_d_after_loss")] == ends


def test_medigap_after_losing_a_plan_from_work():  # 42 USC 1395ss(s)(3)(E): 63 days
    document = on_medicare(kind="retiree", ends_on="2027-01-15")
    assert periods(document, "medigap_after_loss")[0][1] == date(2027, 3, 19)


def test_medigap_may_not_refuse_for_six_months_from_part_b_at_65():  # 42 USC 1395ss(s)(2)(A)
    assert periods(ON_A_LARGE_PLAN_AT_65, "medigap_open") == [(date(2026, 12, 1), date(2027, 5, 31), None)]
