"""The worked examples of 29 CFR part 825, each under the section it stands in.

The sections' dates are kept where they matter; the people are given the rest of a job that the Act covers.
"""

from datetime import date
from decimal import Decimal

import pytest

from benefits import Employer, LeaveRequest, parse_case, plan_leave, screen
from benefits.case import LeaveTaken
from benefits.result.messages import render

JOB = {
    "kind": "private",
    "employees": 120,
    "employees_20_weeks": True,
    "employees_within_75_miles": 120,
    "work_state": "OH",
    "hired_on": "2001-03-05",
    "hours_last_12_months": 1800,
    "hours_per_week": 40,
    "leave_year": "rolling_backward",
}
MONDAY = date(2026, 12, 7)


def fmla(starts_on="2026-12-07", relationship="spouse", military=None, patient=None, **job):
    helper = {
        "relationship": relationship,
        "military": military,
        "employer": JOB | job,
        "leave": {"starts_on": starts_on, "pattern": "continuous"},
    }
    ill = {"birth_date": "1974-05-02", "diagnosis": {"condition": "breast cancer", "metastatic": True}}
    document = {"as_of": starts_on, "patient": ill | (patient or {}), "caregivers": [helper]}
    return screen(parse_case(document)).program("fmla", "caregivers[0]")


def hours_of(weekly, *requests):
    """Leave used by the requests, in the weeks of that worker."""
    plan = plan_leave(Employer(hours_per_week=Decimal(weekly), leave_year="calendar"), requests)
    return (plan.left_at_start - plan.days[-1].left) / Decimal(weekly)


def four_weeks_from(*days):
    return tuple(LeaveTaken(from_=day, to=date.fromordinal(day.toordinal() + 27)) for day in days)


FEBRUARY, JUNE, DECEMBER = date(2008, 2, 1), date(2008, 6, 1), date(2008, 12, 1)
ROLLING = Employer(
    hours_per_week=Decimal(40),
    leave_year="rolling_backward",
    leave_taken=four_weeks_from(FEBRUARY, JUNE, DECEMBER),
)


def test_825_104_a_fifty_workers_in_twenty_weeks_of_this_or_the_last_year():
    assert fmla(employees=50).facts.employer_covered == "met"
    assert fmla(employees=50, employees_20_weeks=False).facts.employer_covered == "not_met"


def test_825_108_d_a_public_agency_is_covered_with_any_number_but_its_workers_need_fifty_near():
    result = fmla(kind="public_agency", employees=12, employees_within_75_miles=12)
    assert result.facts.employer_covered == "met"
    assert result.facts.worksite_test == "not_met"


def test_825_110_b_3_fifty_two_weeks_are_twelve_months():
    assert fmla(starts_on="2002-03-05").facts.months_test == "met"
    assert fmla(starts_on="2002-03-04").facts.months_test == "not_met"


def test_825_110_b_months_need_not_follow_one_another():
    assert fmla(hired_on="2026-09-01", months_employed=14).facts.months_test == "met"


def test_825_110_c_3_exempt_workers_without_records_are_taken_to_have_the_hours():
    assert fmla(hours_last_12_months=None, exempt=True).facts.hours_test == "met"
    assert fmla(hours_last_12_months=None, exempt=False).facts.hours_test == "unknown"


def test_825_110_d_who_reaches_twelve_months_during_a_leave_is_protected_from_then():
    result = fmla(starts_on="2026-12-07", hired_on="2026-01-05")
    assert result.facts.months_test == "not_met"
    assert result.facts.eligible_on == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("relationship", "answer"),
    [("spouse", "met"), ("child", "met"), ("child_in_law", "not_met"), ("sibling", "not_met")],
)
def test_825_122_c_parents_in_law_are_not_parents(relationship, answer):
    helper = fmla(relationship=relationship)
    assert helper.facts.relationship_test == ("unknown" if answer == "not_met" else answer)


def test_825_115_e_chemotherapy_radiation_and_dialysis_are_multiple_treatments():
    for diagnosis in ({"condition": "breast cancer", "metastatic": True}, {"condition": "kidney failure"}):
        esrd = {"dialysis_began": "2026-09-01"} if diagnosis["condition"] == "kidney failure" else None
        assert fmla(patient={"diagnosis": diagnosis, "esrd": esrd}).facts.reason_test == "met"


def test_825_127_e_1_the_single_twelve_months_begin_with_the_first_leave_for_the_servicemember():
    newborn = [{"from": "2026-07-06", "to": "2026-09-11", "reason": "new_child"}]
    result = fmla(relationship="next_of_kin", military="covered_servicemember", leave_taken=newborn)
    assert result.facts.entitlement_hours == 26 * 40
    assert result.facts.remaining_hours == 26 * 40


def test_825_127_e_1_leave_for_the_servicemember_is_counted_in_them():
    before = [{"from": "2026-07-06", "to": "2026-09-11", "reason": "covered_servicemember"}]
    result = fmla(relationship="next_of_kin", military="covered_servicemember", leave_taken=before)
    assert result.facts.remaining_hours == 16 * 40
    assert result.facts.leave_year_begins == date(2026, 7, 6)


def test_825_127_e_3_leave_for_another_reason_in_them_is_part_of_the_26_weeks():
    taken = [
        {"from": "2026-07-06", "to": "2026-07-10", "reason": "covered_servicemember"},
        {"from": "2026-08-03", "to": "2026-08-28", "reason": "new_child"},
    ]
    result = fmla(relationship="next_of_kin", military="covered_servicemember", leave_taken=taken)
    assert result.facts.remaining_hours == 21 * 40


def test_825_200_b_4_eight_weeks_in_the_past_twelve_months_leave_four():
    taken = [{"from": "2026-02-02", "to": "2026-03-27", "reason": "family_care"}]
    assert fmla(leave_taken=taken).facts.remaining_weeks == 4


def test_825_200_b_4_nothing_is_left_until_the_first_of_february():
    before = plan_leave(ROLLING, [LeaveRequest(date(2009, 1, 30))])
    assert before.days[0].protected == 0


def test_825_200_b_4_from_the_first_of_february_a_day_comes_back_each_day_for_four_weeks():
    # The Mondays to Fridays of 2008 are the Wednesdays to Sundays of 2009; what comes back on a weekend waits there.
    plan = plan_leave(ROLLING, [LeaveRequest(date(2009, 2, 2), 26)])
    came_back = {entry.day.day: int(entry.came_back) for entry in plan.days if entry.came_back}
    assert came_back == {
        4: 8,
        5: 8,
        6: 8,
        9: 16,
        11: 8,
        12: 8,
        13: 8,
        16: 16,
        18: 8,
        19: 8,
        20: 8,
        23: 16,
        25: 8,
        26: 8,
        27: 8,
    }
    assert plan.left_at_start + sum(entry.came_back for entry in plan.days) == 19 * 8


def test_825_200_b_4_of_six_weeks_from_the_first_of_february_only_four_are_protected():
    plan = plan_leave(ROLLING, [LeaveRequest(date(2009, 2, 2), 40)])
    assert plan.hours_asked == 6 * 40
    assert plan.hours_protected == 4 * 40


@pytest.mark.parametrize(("first", "comes_back"), [(date(2009, 6, 1), 8), (date(2009, 12, 1), 8)])
def test_825_200_b_4_more_days_come_back_from_june_and_december(first, comes_back):
    assert plan_leave(ROLLING, [LeaveRequest(first)]).days[0].protected >= comes_back


@pytest.mark.parametrize(("method", "starts"), [("calendar", None), ("fixed", "01-01")])
def test_825_200_c_twelve_weeks_at_the_end_of_a_year_and_twelve_at_the_start_of_the_next(method, starts):
    job = Employer(hours_per_week=Decimal(40), leave_year=method, leave_year_starts=starts)
    plan = plan_leave(job, [LeaveRequest(date(2026, 10, 9), 24 * 7)])
    assert plan.days[0].day == date(2026, 10, 9)
    assert plan.hours_protected == 24 * 40


def test_825_200_c_the_forward_year_starts_with_the_first_leave_and_the_next_with_the_first_after_it():
    taken = (LeaveTaken(from_=date(2025, 11, 3), to=date(2025, 11, 28)),)
    job = Employer(hours_per_week=Decimal(40), leave_year="forward", leave_taken=taken)
    assert plan_leave(job, [LeaveRequest(date(2026, 11, 2))]).left_at_start == 8 * 40
    assert plan_leave(job, [LeaveRequest(date(2026, 11, 3))]).left_at_start == 12 * 40


def test_825_200_e_where_no_year_was_chosen_the_best_for_the_worker_applies():
    taken = [{"from": "2026-02-02", "to": "2026-03-27", "reason": "family_care"}]
    result = fmla(starts_on="2027-01-11", leave_year=None, leave_taken=taken)
    assert result.facts.remaining_weeks == 12


def test_825_200_h_a_holiday_in_a_whole_week_of_leave_changes_nothing():
    week_of_thanksgiving = [{"from": "2026-11-23", "to": "2026-11-27", "reason": "family_care"}]
    assert fmla(leave_taken=week_of_thanksgiving).facts.used_hours == 40


def test_825_200_h_a_holiday_on_which_no_work_was_due_is_not_counted_in_a_part_of_a_week():
    two_days = [
        {"from": "2026-11-24", "to": "2026-11-25", "reason": "family_care"},
        {"from": "2026-11-26", "to": "2026-11-26", "reason": "holiday"},
    ]
    assert fmla(leave_taken=two_days).facts.used_hours == 16


def test_825_200_h_a_plant_that_closes_for_a_week_takes_no_leave():
    closed = [{"from": "2026-07-06", "to": "2026-07-10", "reason": "other"}]
    assert fmla(leave_taken=closed).facts.used_hours == 0


def test_825_205_b_1_one_day_of_a_five_day_week_is_a_fifth():
    assert hours_of(40, LeaveRequest(MONDAY)) == Decimal("0.2")


def test_825_205_b_1_half_days_are_half_a_week():
    assert hours_of(40, LeaveRequest(MONDAY, 5, hours=Decimal(4))) == Decimal("0.5")


def test_825_205_b_1_ten_hours_of_thirty_are_a_third_of_a_week():
    result = fmla(hours_per_week=30, leave_taken=[{"from": "2026-11-02", "to": "2026-11-06", "hours": 10}])
    assert result.facts.entitlement_hours == 12 * 30
    assert result.facts.remaining_weeks == Decimal("11.67")


def test_825_205_c_eight_hours_of_forty_eight_are_a_sixth_of_a_week():
    result = fmla(hours_per_week=48, leave_taken=[{"from": "2026-11-02", "to": "2026-11-02", "hours": 8}])
    assert result.facts.remaining_weeks == Decimal("11.83")


def test_825_207_a_paid_leave_runs_alongside_and_lengthens_nothing():
    job = Employer(hours_per_week=Decimal(40), leave_year="calendar", paid_leave_hours=Decimal(40))
    plan = plan_leave(job, [LeaveRequest(MONDAY, 12)])
    assert (plan.hours_paid, plan.hours_protected) == (40, 80)
    assert plan.days[-1].left == 400


@pytest.mark.parametrize(
    ("known", "due"),
    [
        ("2026-10-01", date(2026, 11, 7)),
        ("2026-11-07", date(2026, 11, 9)),
        ("2026-11-19", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 23)),
    ],
)
def test_825_302_a_and_b_thirty_days_or_the_same_or_the_next_working_day(known, due):
    helper = {
        "relationship": "spouse",
        "employer": JOB,
        "leave": {"starts_on": "2026-12-07", "pattern": "continuous", "foreseeable_since": known},
    }
    ill = {"birth_date": "1974-05-02", "diagnosis": {"condition": "breast cancer", "metastatic": True}}
    result = screen(parse_case({"as_of": "2026-10-01", "patient": ill, "caregivers": [helper]}))
    assert result.program("fmla", "caregivers[0]").facts.notice_due == due


def test_825_305_b_fifteen_calendar_days_for_the_certification():
    result = fmla(starts_on="2026-12-07")
    assert result.facts.certification_due == date(2026, 12, 22)


def test_825_601_teachers_are_told_of_the_rule_of_one_day_in_five():
    assert "825.601" in " ".join(render(notice, "en") for notice in fmla(kind="school").notices)
    assert "825.601" not in " ".join(render(notice, "en") for notice in fmla().notices)


@pytest.mark.parametrize(("hours", "answer"), [(504, "met"), (503, "not_met")])
def test_825_801_b_flight_crews_need_504_hours(hours, answer):
    assert fmla(kind="airline_crew", hours_last_12_months=hours).facts.hours_test == answer


@pytest.mark.parametrize(("military", "days"), [(None, "72"), ("covered_servicemember", "156")])
def test_825_802_a_flight_crews_have_days_not_hours(military, days):
    result = fmla(kind="airline_crew", military=military)
    assert f"{days} in the leave year" in " ".join(render(notice, "en") for notice in result.notices)
    assert result.facts.entitlement_hours is None
