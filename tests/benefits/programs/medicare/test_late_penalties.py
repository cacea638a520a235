"""Penalties for signing up late: a day and a month either side of each line. 42 CFR 408.22-408.24, 423.46.

Born 18 December 1961 the first period ends with March 2027; born 18 December 1960 with March 2026.
"""

import pytest

from tests.benefits.programs.medicare.people import PLAN, fact

B, D = "part_b_penalty_percent", "part_d_penalty_monthly"
A_YEAR_OLDER = "1960-12-18"


@pytest.mark.parametrize(
    ("as_of", "percent"),
    [
        ("2027-03-31", 0),  # the first period is open
        ("2027-04-01", 10),  # the next to sign up in ends in March 2028: April 2027 to March 2028
        ("2028-03-31", 10),
        ("2028-04-01", 20),  # March 2029
    ],
)
def test_408_24_the_months_to_the_end_of_the_next_general_period(as_of, percent):
    assert fact(B, as_of=as_of) == percent


@pytest.mark.parametrize(
    ("part_b", "percent"),
    [
        ("2027-04-01", 0),
        ("2028-03-31", 0),  # April 2027 to February 2028 are eleven months
        ("2028-04-01", 10),
        ("2029-03-31", 10),
        ("2029-04-01", 20),
    ],
)
def test_408_22_each_full_twelve_months_before_part_b(part_b, percent):
    assert fact(B, as_of="2030-01-01", patient__benefits__medicare={"part_b_since": part_b}) == percent


@pytest.mark.parametrize(
    ("ends", "percent"),
    [
        ("2028-03-31", 10),  # April 2028 to March 2029
        ("2028-04-01", 0),  # a day of April covers it: eleven months
    ],
)
def test_408_24_a_month_with_a_day_of_cover_from_current_work_is_not_counted(ends, percent):
    assert fact(B, as_of="2029-01-15", patient__insurance=[{**PLAN, "ends_on": ends}]) == percent


@pytest.mark.parametrize(
    ("began", "percent"),
    [
        ("2027-04-30", 0),  # eleven months from May 2028
        ("2027-05-01", 10),  # and April 2027
    ],
)
def test_408_24_cover_that_began_on_the_last_day_of_a_month_covers_it(began, percent):
    plan = {**PLAN, "began_on": began, "ends_on": "2028-04-30"}
    assert fact(B, as_of="2029-01-15", patient__insurance=[plan]) == percent


@pytest.mark.parametrize(("began", "percent"), [("2028-02-01", 0), ("2028-03-01", 0), ("2028-04-01", 10)])
def test_408_24_with_cover_now_the_months_are_counted_to_the_month_before(began, percent):
    plan = {**PLAN, "began_on": began}
    assert fact(B, as_of="2028-04-01", patient__insurance=[plan]) == percent


def test_408_24_with_cover_now_the_months_after_it_are_not_counted_yet():
    plan = {**PLAN, "began_on": "2028-03-01", "ends_on": "2028-06-30"}
    assert fact(B, as_of="2028-04-01", patient__insurance=[plan]) == 0


def test_408_22_ten_years_late_double_the_premium():
    parts = {"part_b_since": "2027-04-01"}
    changes = {"patient__birth_date": "1951-12-18", "patient__benefits__medicare": parts}
    assert fact(B, as_of="2028-01-01", **changes) == 100


def test_in_the_first_period_there_is_no_penalty_whatever_the_insurance():
    assert fact(B, as_of="2026-05-15", patient__birth_date="1961-04-18", patient__insurance=None) == 0


@pytest.mark.parametrize(
    ("plan", "percent"),
    [
        ({"based_on_current_work": False}, 10),
        ({"based_on_current_work": None}, None),
        ({"began_on": None}, None),
        ({"based_on_current_work": False, "began_on": None}, 10),
        ({"kind": "cobra"}, 10),
        ({"kind": "retiree", "based_on_current_work": None, "began_on": None}, 10),
    ],
)
def test_cover_that_is_not_told_in_full_leaves_the_penalty_open_only_where_it_may_count(plan, percent):
    assert fact(B, as_of="2027-10-15", patient__insurance=[{**PLAN, **plan}]) == percent


def test_insurance_that_is_not_told_leaves_both_open():
    assert fact(B, as_of="2028-06-15", patient__insurance=None) is None
    assert fact(D, as_of="2028-06-15", patient__insurance=None) is None


@pytest.mark.parametrize(
    ("as_of", "penalty"),
    [("2027-03-31", 0), ("2027-04-30", 0), ("2027-05-01", None)],  # April is the first month that can be missed
)
def test_423_46_no_month_is_missed_in_the_first_period_whatever_the_insurance(as_of, penalty):
    assert fact(D, as_of=as_of, patient__insurance=None) == penalty


@pytest.mark.parametrize(
    ("as_of", "penalty"),
    [
        ("2026-06-02", 0),  # 1 April to 1 June are 62 days
        ("2026-06-03", 0.8),  # 63 days, two full months: 0.02 x 38.99
        ("2026-06-30", 0.8),
        ("2026-07-01", 1.2),
    ],
)
def test_423_46_sixty_three_days_from_the_end_of_the_first_period(as_of, penalty):
    assert fact(D, as_of=as_of, patient__birth_date=A_YEAR_OLDER) == penalty


@pytest.mark.parametrize(("since", "penalty"), [("2026-06-02", 0), ("2026-06-03", 0.8), ("2026-07-01", 1.2)])
def test_423_46_the_days_end_with_the_day_before_drug_cover(since, penalty):
    changes = {"patient__birth_date": A_YEAR_OLDER, "patient__benefits__medicare": {"part_d_since": since}}
    assert fact(D, **changes) == penalty


@pytest.mark.parametrize(
    ("began", "penalty"),
    [
        ("2026-06-02", 0),  # 1 April to 1 June: 62 days
        ("2026-06-03", 0.8),  # April and May; a day of June covers it
        ("2026-06-30", 0.8),
        ("2026-07-01", 1.2),
    ],
)
def test_423_46_a_gap_ends_with_the_day_before_the_next_cover(began, penalty):
    plan = {**PLAN, "began_on": began}
    assert fact(D, patient__birth_date=A_YEAR_OLDER, patient__insurance=[plan]) == penalty


@pytest.mark.parametrize(
    ("ends", "penalty"),
    [
        ("2026-08-31", 0.8),  # September and October, 84 days to 23 November
        ("2026-09-01", 0.4),  # a day of September covers it
        ("2026-09-21", 0.4),  # 63 days
        ("2026-09-22", 0),
    ],
)
def test_423_46_a_gap_begins_with_the_day_after_the_cover_before(ends, penalty):
    plan = {**PLAN, "ends_on": ends}
    assert fact(D, patient__birth_date=A_YEAR_OLDER, patient__insurance=[plan]) == penalty


def test_423_46_each_long_gap_is_counted_and_no_short_one():
    plans = [
        {**PLAN, "ends_on": "2024-01-31"},  # born in 1955: February to May 2024, four months
        {**PLAN, "began_on": "2024-06-01", "ends_on": "2025-03-31"},  # April 2025, a short one
        {**PLAN, "began_on": "2025-05-01", "ends_on": "2026-06-30"},  # July to October 2026, four months
    ]
    assert fact(D, patient__birth_date="1955-11-18", patient__insurance=plans) == 3.1  # 0.08 x 38.99 = 3.12


@pytest.mark.parametrize(
    ("cover", "penalty"),
    [
        ({"creditable_drug_coverage": True}, 0),
        ({"creditable_drug_coverage": False}, 2.7),  # seven months
        ({"creditable_drug_coverage": None}, None),
        ({"began_on": None}, None),
        ({"creditable_drug_coverage": False, "began_on": None}, 2.7),
        ({"kind": "medigap", "creditable_drug_coverage": None}, 2.7),
        ({"kind": "medigap", "creditable_drug_coverage": False, "began_on": None}, 2.7),
        ({"kind": "va", "creditable_drug_coverage": None}, 0),
        ({"kind": "tricare", "creditable_drug_coverage": None}, 0),
        ({"kind": "medicaid", "creditable_drug_coverage": None, "began_on": None}, 0),
        ({"kind": "cobra", "creditable_drug_coverage": None}, None),
        ({"kind": "cobra"}, 0),
    ],
)
def test_423_56_drug_cover_that_counts_and_drug_cover_not_told(cover, penalty):
    assert fact(D, patient__birth_date=A_YEAR_OLDER, patient__insurance=[{**PLAN, **cover}]) == penalty


OLD_KIDNEYS = {
    "patient__birth_date": "1975-03-03",
    "patient__esrd": {"dialysis_began": "2022-01-05", "self_dialysis_training": False},
}  # Medicare could have begun in April 2022


def test_kidney_failure_is_never_late_before_medicare_is_asked_for():
    # Part B comes with Part A on the application, POMS HI 00801.251
    assert (fact(B, **OLD_KIDNEYS), fact(D, **OLD_KIDNEYS)) == (0, 0)


def test_who_has_part_a_for_the_kidneys_and_left_part_b_pays_for_the_months():
    parts = {"part_a_since": "2022-04-01"}
    changes = {**OLD_KIDNEYS, "patient__benefits__medicare": parts}
    assert fact(B, **changes) == 40  # August 2022 to March 2027: 56 months
    assert fact(D, **changes) > 0


def test_with_kidney_failure_what_is_late_after_65_still_is():
    changes = {**OLD_KIDNEYS, "patient__birth_date": "1959-12-18"}  # 65 in December 2024, the period to March 2025
    assert fact(B, **changes) == 20  # April 2025 to March 2027
