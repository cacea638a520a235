"""Family and Medical Leave Act: one hour, day and worker either side of each line, and each leave year's balance."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

EMPLOYER = {
    "kind": "private",
    "employees": 120,
    "employees_20_weeks": True,
    "employees_within_75_miles": 64,
    "work_state": "OH",
    "hired_on": "2019-02-04",
    "hours_last_12_months": 1890,
    "hours_per_week": 40,
    "leave_year": "rolling_backward",
    "leave_taken": [],
}
PATIENT = {"birth_date": "1974-05-02", "diagnosis": {"condition": "breast_cancer", "metastatic": True}}
LEAVE = {"starts_on": "2026-12-07", "pattern": "continuous", "weeks": 12}


def fmla(relationship="spouse", leave=LEAVE, patient=PATIENT, person=None, **employer):
    helper = {"relationship": relationship, "employer": {**EMPLOYER, **employer}, "leave": leave, **(person or {})}
    base = {"as_of": "2026-11-24", "patient": patient}
    return ask("fmla", base, person="caregivers[0]", caregivers=[helper])


def fact(name, **changes):
    return fmla(**changes)["facts"][name]


@pytest.mark.parametrize(
    ("employer", "answer"),
    [
        ({"employees": 50}, "met"),
        ({"employees": 49}, "not_met"),
        ({"employees": 50, "employees_20_weeks": False}, "not_met"),
        ({"employees": 50, "employees_20_weeks": None}, "unknown"),
        ({"employees": None}, "unknown"),
        ({"employees": 49, "kind": None}, "unknown"),
        ({"employees": 6, "kind": "public_agency"}, "met"),
        ({"employees": 6, "kind": "school"}, "met"),
        ({"employees": None, "kind": "federal"}, "met"),
    ],
)
def test_825_104_fifty_workers_or_a_public_agency_or_school(employer, answer):
    assert fact("employer_covered", **employer) == answer


@pytest.mark.parametrize(("near", "answer"), [(50, "met"), (49, "not_met"), (None, "unknown")])
def test_825_110_fifty_workers_within_75_miles(near, answer):
    assert fact("worksite_test", employees_within_75_miles=near) == answer


def test_a_covered_small_agency_may_have_no_eligible_worker():
    result = fmla(kind="public_agency", employees=30, employees_within_75_miles=30)
    assert answers(result)["employer_covered"] == "met"
    assert result["outcome"] == "unlikely"


@pytest.mark.parametrize(("hired", "answer"), [("2025-12-07", "met"), ("2025-12-08", "not_met"), (None, "unknown")])
def test_825_110_twelve_months_on_the_day_leave_starts(hired, answer):
    assert fact("months_test", hired_on=hired) == answer


@pytest.mark.parametrize(("months", "answer"), [(12, "met"), (11.99, "not_met")])
def test_months_of_several_spells_are_taken_as_counted(months, answer):
    assert fact("months_test", months_employed=months, hired_on="2026-06-01") == answer


@pytest.mark.parametrize(
    ("employer", "answer"),
    [
        ({"hours_last_12_months": 1250}, "met"),
        ({"hours_last_12_months": 1249}, "not_met"),
        ({"hours_last_12_months": None}, "unknown"),
        ({"hours_last_12_months": None, "exempt": True}, "met"),
        ({"hours_last_12_months": 504, "kind": "airline_crew"}, "met"),
        ({"hours_last_12_months": 503, "kind": "airline_crew"}, "not_met"),
        ({"hours_last_12_months": None, "kind": "federal"}, "met"),
    ],
)
def test_825_110_and_801_hours_worked_in_the_year_before(employer, answer):
    assert fact("hours_test", **employer) == answer


@pytest.mark.parametrize(
    ("relationship", "person", "answer"),
    [
        ("spouse", {}, "met"),
        ("child", {}, "met"),
        ("parent", {"patient_incapable_of_self_care": True}, "met"),
        ("parent", {"patient_incapable_of_self_care": False}, "not_met"),
        ("parent", {}, "unknown"),
        ("sibling", {"in_loco_parentis": False}, "not_met"),
        ("sibling", {"in_loco_parentis": True}, "met"),
        ("sibling", {}, "unknown"),
        ("domestic_partner", {"in_loco_parentis": False}, "not_met"),
        ("child_in_law", {"in_loco_parentis": False}, "not_met"),
        ("next_of_kin", {"military": "covered_servicemember"}, "met"),
        ("next_of_kin", {}, "unknown"),
        (None, {}, "unknown"),
    ],
)
def test_825_122_relatives(relationship, person, answer):
    assert fact("relationship_test", relationship=relationship, person=person) == answer


@pytest.mark.parametrize(("born", "answer"), [("2008-12-09", "met"), ("2008-12-08", "not_met")])
def test_a_child_is_grown_on_the_day_before_the_eighteenth_birthday(born, answer):
    patient = {**PATIENT, "birth_date": born}
    person = {"patient_incapable_of_self_care": False}
    assert fact("relationship_test", relationship="parent", patient=patient, person=person) == answer


@pytest.mark.parametrize(
    ("diagnosis", "answer"),
    [
        ({"condition": "breast_cancer", "metastatic": True}, "met"),
        ({"condition": "migraine", "expected_months": 6}, "met"),
        ({"condition": "migraine"}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_825_115_a_serious_health_condition(diagnosis, answer):
    assert fact("reason_test", patient={"birth_date": "1974-05-02", "diagnosis": diagnosis}) == answer


@pytest.mark.parametrize(("weekly", "hours"), [(30, 360), (40, 480), (42, 504), (50, 600), (37.5, 450), (20, 240)])
def test_825_205_twelve_of_ones_own_weeks(weekly, hours):
    assert fact("entitlement_hours", hours_per_week=weekly) == hours


def test_825_127_twenty_six_weeks_for_a_servicemember():
    assert fact("entitlement_hours", person={"military": "covered_servicemember"}) == 1040


WHOLE_WEEKS = [{"from": "2026-04-06", "to": "2026-05-01", "hours": None, "reason": "family_care"}]


@pytest.mark.parametrize(
    ("method", "used", "begins", "ends"),
    [
        ("calendar", 160, "2026-01-01", "2026-12-31"),
        ("rolling_backward", 160, "2025-12-08", "2026-12-07"),
        ("forward", 160, "2026-04-06", "2027-04-05"),
        ("fixed", 0, "2026-07-01", "2027-06-30"),
    ],
)
def test_825_200_four_weeks_taken_under_each_leave_year(method, used, begins, ends):
    facts = fmla(leave_taken=WHOLE_WEEKS, leave_year=method, leave_year_starts="07-01")["facts"]
    assert (facts["used_hours"], facts["remaining_hours"]) == (used, 480 - used)
    assert (facts["leave_year_begins"], facts["leave_year_ends"]) == (begins, ends)


def test_825_200_rolling_example_no_leave_is_left_until_the_first_day_comes_back():
    # Four weeks each from 1 February, 1 June and 1 December 2008: nothing until 1 February 2009, then day by day.
    taken = [
        {"from": "2008-02-01", "to": "2008-02-28", "reason": "family_care"},
        {"from": "2008-06-02", "to": "2008-06-27", "reason": "family_care"},
        {"from": "2008-12-01", "to": "2008-12-26", "reason": "family_care"},
    ]
    before = fmla(leave_taken=taken, leave={**LEAVE, "starts_on": "2009-01-31"})["facts"]
    first = fmla(leave_taken=taken, leave={**LEAVE, "starts_on": "2009-02-01"})["facts"]
    second = fmla(leave_taken=taken, leave={**LEAVE, "starts_on": "2009-02-02"})["facts"]
    assert (before["remaining_hours"], first["remaining_hours"], second["remaining_hours"]) == (0, 8, 8)


def test_with_no_leave_taken_before_the_four_methods_agree():
    left = {
        fact("remaining_hours", leave_year=method) for method in ("calendar", "fixed", "forward", "rolling_backward")
    }
    assert left == {480}


def test_825_200_e_without_a_chosen_method_the_best_for_the_worker_applies():
    facts = fmla(leave_taken=WHOLE_WEEKS, leave_year=None, leave_year_starts="07-01")["facts"]
    assert facts["remaining_hours"] == 480


def test_vacation_is_not_leave_under_the_act():
    taken = [{**WHOLE_WEEKS[0], "reason": "vacation"}]
    assert fact("used_hours", leave_taken=taken) == 0


@pytest.mark.parametrize(
    ("leave", "day"),
    [
        ({"pattern": "continuous", "weeks": 12}, "2027-02-26"),  # the last hour, on the twelfth Friday
        ({"pattern": "continuous", "weeks": 11}, None),
        ({"pattern": "continuous"}, "2027-02-26"),
        ({"pattern": "reduced_schedule", "hours_per_week": 20, "for_weeks": 24}, "2027-05-19"),
        ({"pattern": "intermittent", "hours_per_week": 8, "for_weeks": 60}, None),  # each week comes back a year later
        ({"pattern": "intermittent", "hours_per_week": 12, "for_weeks": 52}, "2027-09-07"),
    ],
)
def test_the_day_leave_runs_out_under_a_rolling_year(leave, day):
    assert fact("runs_out_on", leave={"starts_on": "2026-12-07", **leave}) == day


@pytest.mark.parametrize(
    ("leave", "notice", "certification"),
    [
        ({"starts_on": "2027-01-04"}, "2026-12-05", "2026-12-20"),
        ({"starts_on": "2026-12-07", "foreseeable_since": "2026-11-20"}, "2026-11-23", "2026-12-09"),
        ({"starts_on": "2027-01-04", "foreseeable_since": "2026-12-04"}, "2026-12-05", "2026-12-20"),
        ({"starts_on": "2027-01-04", "foreseeable_since": "2026-12-05"}, "2026-12-07", "2026-12-22"),
    ],
)
def test_825_302_thirty_days_or_the_next_working_day(leave, notice, certification):
    facts = fmla(leave={**leave, "pattern": "continuous"})["facts"]
    assert (facts["notice_due"], facts["certification_due"]) == (notice, certification)


@pytest.mark.parametrize(
    ("employer", "day"),
    [
        ({}, "2026-12-07"),
        ({"hired_on": "2026-03-02"}, "2027-03-02"),
        ({"hours_last_12_months": 1249, "hours_per_week": 24}, None),  # 24 hours a week never make 1,250 a year
        ({"hired_on": "2025-12-01", "hours_last_12_months": 1150, "hours_per_week": 30}, "2027-03-06"),
        ({"employees": 20}, None),
    ],
)
def test_the_first_day_of_eligibility_at_the_present_schedule(employer, day):
    assert fact("eligible_on", **employer) == day


def test_the_patients_own_job_is_screened_too():
    job = {**EMPLOYER, "leave_year": "calendar", "leave_taken": [{"from": "2026-11-02", "to": "2026-11-24"}]}
    work = {"status": "on_leave", "stopped_on": "2026-11-02", "employer": job}
    facts = ask("fmla", {"as_of": "2026-11-24", "patient": {**PATIENT, "work": work}})["facts"]
    assert (facts["relationship_test"], facts["used_hours"], facts["remaining_hours"]) == ("met", 136, 344)


def test_a_failed_test_asks_for_nothing_more():
    assert missing(fmla(employees=10, hours_last_12_months=None)) == []


def test_likely_only_when_every_test_is_met():
    assert fmla()["outcome"] == "likely"
    assert fmla(employees_20_weeks=None)["outcome"] == "possible"
    assert fmla(hours_last_12_months=None)["outcome"] == "unknown"
    assert fmla(hours_last_12_months=1249)["outcome"] == "unlikely"
