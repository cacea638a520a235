"""Who pays first, 42 USC 1395y(b): a worker and a day either side of each line."""

import pytest

from tests.benefits.programs.medicare.people import DISABLED, KIDNEYS, PLAN, fact


def payer(*plans, **changes):
    return fact("pays_first", patient__insurance=[{**PLAN, **plan} for plan in plans], **changes)


@pytest.mark.parametrize(("size", "first"), [(20, "group_plan"), (19, "medicare"), (None, None)])
def test_at_65_the_plan_of_twenty_workers(size, first):
    assert payer({"employer_size": size}) == first


@pytest.mark.parametrize(("size", "first"), [(100, "group_plan"), (99, "medicare"), (None, None)])
def test_under_65_the_plan_of_a_hundred_workers(size, first):
    assert payer({"through": "spouse", "employer_size": size}, **DISABLED) == first


@pytest.mark.parametrize(
    ("sizes", "first"),
    [((19, 20), "group_plan"), ((None, 20), "group_plan"), ((None, 19), None), ((19, 19), "medicare")],
)
def test_one_large_plan_is_enough_and_one_of_unknown_size_leaves_it_open(sizes, first):
    assert payer(*({"employer_size": size} for size in sizes)) == first


@pytest.mark.parametrize(
    ("as_of", "ends", "first"),
    [
        ("2026-11-24", "2026-11-30", "medicare"),  # over when Medicare begins
        ("2026-11-24", "2026-12-01", "group_plan"),
        ("2027-02-15", "2027-02-14", "medicare"),  # over today
        ("2027-02-15", "2027-02-15", "group_plan"),
        ("2027-02-15", None, "group_plan"),
    ],
)
def test_a_plan_pays_first_while_it_lasts(as_of, ends, first):
    assert payer({"ends_on": ends}, as_of=as_of) == first


@pytest.mark.parametrize(
    ("plan", "first"),
    [
        ({"based_on_current_work": False}, "medicare"),
        ({"based_on_current_work": None}, None),
        ({"kind": "cobra", "based_on_current_work": None}, "medicare"),
        ({"kind": "retiree"}, "medicare"),
    ],
)
def test_only_a_plan_from_current_work_pays_first(plan, first):
    assert payer(plan) == first


def test_without_any_insurance_medicare_pays_and_without_an_answer_nobody_knows():
    assert payer() == "medicare"
    assert fact("pays_first", patient__insurance=None) is None


@pytest.mark.parametrize(
    ("plan", "first"),
    [
        ({"employer_size": 5}, "group_plan"),  # of any size
        ({"kind": "cobra", "based_on_current_work": False}, "group_plan"),
        ({"kind": "retiree", "based_on_current_work": False}, "group_plan"),
        ({"based_on_current_work": None}, "group_plan"),
        ({"kind": "marketplace"}, "medicare"),
        ({"ends_on": "2026-11-23"}, "medicare"),
        ({"ends_on": "2026-11-24"}, "group_plan"),
    ],
)
def test_with_kidney_failure_every_group_plan_pays_first(plan, first):
    assert payer(plan, **KIDNEYS) == first


@pytest.mark.parametrize(("as_of", "first"), [("2028-09-30", "group_plan"), ("2028-10-01", "medicare")])
def test_with_kidney_failure_for_thirty_months_from_april_2026(as_of, first):
    assert payer({}, as_of=as_of, **KIDNEYS) == first
