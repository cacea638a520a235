"""Periods to sign up in: a day either side of each line. 42 CFR 407.14-407.25; 42 USC 1395p(i), 1395ss(s)."""

from datetime import date

import pytest

from benefits.programs.medicare.enrollment import EnrollmentPeriod
from tests.benefits.programs.medicare.people import DISABLED, KIDNEYS, PLAN, days, periods

RETIREMENT = {"status": "receiving", "monthly_amount": 900}


@pytest.mark.parametrize(
    ("day", "last", "is_open"),
    [
        (date(2026, 11, 30), date(2027, 3, 31), False),
        (date(2026, 12, 1), date(2027, 3, 31), True),
        (date(2027, 3, 31), date(2027, 3, 31), True),
        (date(2027, 4, 1), date(2027, 3, 31), False),
        (date(2026, 11, 30), None, False),
        (date(2026, 12, 1), None, True),
        (date(2090, 1, 1), None, True),
    ],
)
def test_a_period_is_open_on_its_first_and_on_its_last_day(day, last, is_open):
    assert EnrollmentPeriod("initial", date(2026, 12, 1), last, None).is_open_on(day) is is_open


@pytest.mark.parametrize(
    ("as_of", "general"),
    [
        ("2027-03-31", None),  # the last day of the first period
        ("2027-04-01", ("2028-01-01", "2028-03-31", "2028-02-01")),
        ("2027-12-31", ("2028-01-01", "2028-03-31", "2028-02-01")),
        ("2028-01-01", ("2028-01-01", "2028-03-31", "2028-02-01")),
        ("2028-01-31", ("2028-01-01", "2028-03-31", "2028-02-01")),
        ("2028-02-01", ("2028-01-01", "2028-03-31", "2028-03-01")),
        ("2028-03-31", ("2028-01-01", "2028-03-31", "2028-04-01")),
        ("2028-04-01", ("2029-01-01", "2029-03-31", "2029-02-01")),
    ],
)
def test_407_15_the_general_period_opens_once_the_first_is_over_and_covers_the_month_after(as_of, general):
    assert days("general", as_of=as_of) == general


def test_who_has_part_b_needs_no_general_period():
    parts = {"part_a_since": "2027-01-01", "part_b_since": "2027-01-01"}
    assert days("general", as_of="2027-06-15", patient__benefits__medicare=parts) is None


def test_who_has_part_a_alone_needs_it():
    parts = {"part_a_since": "2027-01-01"}
    assert days("general", as_of="2027-06-15", patient__benefits__medicare=parts)[0] == "2028-01-01"


@pytest.mark.parametrize(
    ("ends", "special"),
    [
        ("2026-11-30", None),  # before 65 there was nothing to sign up for
        ("2026-12-01", ("2026-12-01", "2027-08-31", "2027-01-01")),
        ("2026-12-31", ("2026-12-01", "2027-08-31", "2027-01-01")),
        ("2027-01-01", ("2026-12-01", "2027-09-30", "2027-02-01")),
    ],
)
def test_407_20_eight_months_after_the_month_in_which_cover_ends(ends, special):
    assert days("special_group_health", patient__insurance=[{**PLAN, "ends_on": ends}]) == special


@pytest.mark.parametrize(
    ("through", "status", "ends", "last"),
    [
        ("self", "stopped", "2027-04-15", "2027-10-31"),  # the work ended in February
        ("self", "stopped", None, "2027-10-31"),
        ("self", "stopped", "2027-01-15", "2027-09-30"),  # the plan ended before the work
        ("self", "working", "2027-04-15", "2027-12-31"),
        ("self", "on_leave", "2027-04-15", "2027-12-31"),
        ("spouse", "stopped", "2027-04-15", "2027-12-31"),
        ("self", "working", None, None),
        ("spouse", "stopped", None, None),
    ],
)
def test_407_20_the_work_or_the_plan_whichever_ends_first(through, status, ends, last):
    work = {"status": status, "monthly_earnings": 0, "credits_total": 40, "stopped_on": "2027-02-10"}
    plan = {**PLAN, "through": through, "ends_on": ends}
    found = periods(as_of="2027-05-20", patient__work=work, patient__insurance=[plan])["special_group_health"]
    assert (found["from"], found["to"]) == ("2026-12-01", last)


@pytest.mark.parametrize(("as_of", "general"), [("2027-12-31", None), ("2028-01-01", "2028-01-01")])
def test_the_general_period_is_for_who_has_no_special_one_left(as_of, general):
    found = periods(as_of=as_of, patient__insurance=[{**PLAN, "ends_on": "2027-04-15"}])
    assert found.get("general", {"from": None})["from"] == general


@pytest.mark.parametrize(
    ("kind", "current"), [("employer", False), ("cobra", True), ("retiree", True), ("marketplace", True)]
)
def test_407_20_only_an_employers_plan_from_current_work_opens_it(kind, current):
    plan = {**PLAN, "kind": kind, "based_on_current_work": current}
    assert days("special_group_health", patient__insurance=[plan]) is None


@pytest.mark.parametrize(
    ("as_of", "cover"), [("2026-11-30", "2026-12-01"), ("2026-12-01", "2027-01-01"), ("2027-04-01", None)]
)
def test_drug_cover_has_the_same_first_period(as_of, cover):
    assert days("part_d_initial", as_of=as_of) == ("2026-09-01", "2027-03-31", cover)


@pytest.mark.parametrize(
    ("status", "automatic"), [("receiving", ("2026-12-01", None, "2026-12-01")), ("applied", None), ("none", None)]
)
def test_407_17_who_is_paid_retirement_is_signed_up_by_itself(status, automatic):
    assert days("automatic", patient__benefits__social_security_retirement={"status": status}) == automatic


def test_407_17_who_is_paid_disability_insurance_is_signed_up_by_itself():
    found = periods(**DISABLED)
    assert list(found) == ["automatic", "part_d_initial"]
    assert found["automatic"]["coverage_begins"] == "2027-02-01"
    assert (found["part_d_initial"]["from"], found["part_d_initial"]["to"]) == ("2026-11-01", "2027-05-31")


def test_with_kidney_failure_neither_the_special_nor_the_general_period_is_told():
    found = periods(as_of="2026-11-24", patient__insurance=[PLAN], **KIDNEYS)
    assert not {"special_group_health", "general"} & set(found)


@pytest.mark.parametrize(
    ("part_b", "medigap"),
    [
        (None, ("2026-12-01", "2027-05-31", None)),
        ("2026-11-30", ("2026-12-01", "2027-05-31", None)),  # not before the month of 65
        ("2026-12-01", ("2026-12-01", "2027-05-31", None)),
        ("2027-02-01", ("2027-02-01", "2027-07-31", None)),
    ],
)
def test_1395ss_six_months_from_part_b_at_65(part_b, medigap):
    assert days("medigap_open", patient__benefits__medicare={"part_b_since": part_b}) == medigap


@pytest.mark.parametrize(
    ("as_of", "first"),
    [
        ("2027-03-31", "2027-04-01"),  # signing up in the first period
        ("2027-04-01", "2027-05-01"),  # it is over: with the special one, after the plan
    ],
)
def test_1395ss_they_begin_with_the_first_month_a_period_still_open_can_bring(as_of, first):
    plan = {**PLAN, "ends_on": "2027-04-15"}
    assert days("medigap_open", as_of=as_of, patient__insurance=[plan])[0] == first


def test_1395ss_they_have_no_day_yet_while_work_goes_on():
    assert days("medigap_open", as_of="2027-04-01", patient__insurance=[PLAN]) is None
