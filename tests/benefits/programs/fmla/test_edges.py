"""Whose leave, which days and what is said: a day, an hour and a worker either side of each line."""

import pytest

from benefits import parse_case, screen
from tests.benefits.programs.asking import answers, ask, missing
from tests.benefits.programs.fmla.test_fmla import EMPLOYER, LEAVE, PATIENT, fmla

OWN = {"status": "on_leave", "stopped_on": "2026-11-02", "employer": EMPLOYER}
JOB = "caregivers[0].employer."


def own(as_of="2026-11-24", patient=PATIENT, employer=None, **work):
    job = OWN | {"employer": EMPLOYER | (employer or {})} | work
    return ask("fmla", {"as_of": as_of, "patient": {**patient, "work": job}})


def people(**document):
    case = parse_case({"as_of": "2026-11-24", **document})
    return [entry.person for entry in screen(case).programs if entry.program == "fmla"]


# Whose leave


@pytest.mark.parametrize(
    ("status", "asked"),
    [("working", True), ("on_leave", True), (None, True), ("stopped", False), ("never_worked", False)],
)
def test_the_patients_own_leave_is_asked_while_the_job_lasts(status, asked):
    assert (people(patient={"work": {"status": status, "employer": EMPLOYER}}) == ["patient"]) is asked


def test_every_caregiver_is_asked_and_a_patient_without_a_job_is_not():
    assert people(patient={"work": {"status": "working"}}) == []
    assert people(caregivers=[{}, {}]) == ["caregivers[0]", "caregivers[1]"]


@pytest.mark.parametrize(
    ("hired", "stopped", "answer"),
    [
        ("2025-11-02", "2026-11-02", "met"),
        ("2025-11-03", "2026-11-02", "not_met"),
        ("2025-11-24", None, "met"),
        ("2025-11-25", None, "not_met"),
    ],
)
def test_ones_own_leave_begins_the_day_work_stopped_or_today(hired, stopped, answer):
    assert answers(own(employer={"hired_on": hired}, stopped_on=stopped))["months_of_service"] == answer


@pytest.mark.parametrize(
    ("hired", "leave", "answer"),
    [
        ("2025-11-24", {}, "met"),
        ("2025-11-25", {}, "not_met"),
        ("2025-11-25", None, "not_met"),
        ("2025-12-07", LEAVE, "met"),
    ],
)
def test_a_caregivers_leave_begins_on_its_day_or_today(hired, leave, answer):
    assert answers(fmla(leave=leave, hired_on=hired))["months_of_service"] == answer


# What the Act asks


@pytest.mark.parametrize(
    ("employer", "path"),
    [
        ({"employees": None}, "employees"),
        ({"employees_20_weeks": None}, "employees_20_weeks"),
        ({"employees": 49, "kind": None}, "kind"),
        ({"employees": 50, "kind": None, "employees_20_weeks": False}, "kind"),
        ({"hired_on": None}, "hired_on"),
        ({"hours_last_12_months": None}, "hours_last_12_months"),
        ({"employees_within_75_miles": None}, "employees_within_75_miles"),
    ],
)
def test_what_is_not_known_of_the_job_is_asked(employer, path):
    assert missing(fmla(**employer)) == [JOB + path]


@pytest.mark.parametrize(
    ("employer", "answer"),
    [
        ({"kind": None}, "met"),
        ({"kind": "airline_crew", "employees": 49}, "not_met"),
        ({"kind": "airline_crew"}, "met"),
        ({"employees": 50, "kind": None, "employees_20_weeks": None}, "unknown"),
    ],
)
def test_a_private_employer_of_any_kind_needs_fifty(employer, answer):
    assert answers(fmla(**employer))["employer_covered"] == answer


@pytest.mark.parametrize(
    ("employees", "weeks", "reason"),
    [
        (50, True, "50 workers; 50 are enough."),
        (49, True, "49 workers; a private employer needs 50."),
        (50, False, "There were not 50 workers in 20 weeks of this year or the last."),
    ],
)
def test_the_reason_says_which_number_is_wanting(employees, weeks, reason):
    (found, *_others) = fmla(employees=employees, employees_20_weeks=weeks)["tests"]
    assert found["reason"] == reason


@pytest.mark.parametrize(
    ("employees", "near", "answer"),
    [(49, None, "not_met"), (50, None, "unknown"), (49, 50, "met"), (None, 49, "not_met"), (0, None, "not_met")],
)
def test_an_employer_with_too_few_workers_has_too_few_near(employees, near, answer):
    found = fmla(kind="school", employees=employees, employees_within_75_miles=near)
    assert answers(found)["worksite"] == answer


def test_civil_servants_are_asked_neither_for_hours_nor_for_a_worksite():
    found = fmla(kind="federal", hours_last_12_months=0, employees_within_75_miles=0)
    assert (answers(found)["hours_of_service"], answers(found)["worksite"]) == ("not_applicable", "not_applicable")
    assert (found["facts"]["hours_test"], found["facts"]["worksite_test"]) == ("met", "met")
    assert found["outcome"] == "likely"


@pytest.mark.parametrize(
    ("hours", "exempt", "answer"),
    [
        (None, True, "met"),
        (None, False, "unknown"),
        (None, None, "unknown"),
        (1249, True, "not_met"),
        (0, True, "not_met"),
    ],
)
def test_exempt_workers_have_the_hours_only_where_none_are_recorded(hours, exempt, answer):
    assert answers(fmla(hours_last_12_months=hours, exempt=exempt))["hours_of_service"] == answer


COVERED, EXIGENCY = "covered_servicemember", "qualifying_exigency"


@pytest.mark.parametrize(
    ("relation", "military", "answer"),
    [
        ("spouse", COVERED, "met"),
        ("child", COVERED, "met"),
        ("parent", COVERED, "met"),
        ("next_of_kin", COVERED, "met"),
        ("sibling", COVERED, "unknown"),
        ("spouse", EXIGENCY, "met"),
        ("child", EXIGENCY, "met"),
        ("parent", EXIGENCY, "met"),
        ("next_of_kin", EXIGENCY, "unknown"),
        ("next_of_kin", None, "unknown"),
        ("parent", None, "unknown"),
        ("sibling", EXIGENCY, "unknown"),
    ],
)
def test_relatives_of_servicemembers(relation, military, answer):
    assert answers(fmla(relationship=relation, person={"military": military}))["relationship"] == answer


@pytest.mark.parametrize(
    ("relation", "person", "path"),
    [
        (None, {}, "caregivers[0].relationship"),
        ("next_of_kin", {}, "caregivers[0].military"),
        ("next_of_kin", {"military": EXIGENCY}, "caregivers[0].in_loco_parentis"),
        ("sibling", {}, "caregivers[0].in_loco_parentis"),
        ("parent", {}, "caregivers[0].patient_incapable_of_self_care"),
    ],
)
def test_what_is_not_known_of_the_relative_is_asked(relation, person, path):
    assert missing(fmla(relationship=relation, person=person)) == [path]


@pytest.mark.parametrize(
    ("born", "incapable", "answer"),
    [
        (None, None, "unknown"),
        (None, False, "unknown"),
        (None, True, "met"),
        ("2008-12-09", None, "met"),
        ("2008-12-08", None, "unknown"),
        ("2008-12-08", True, "met"),
    ],
)
def test_a_parents_leave_is_for_a_child_under_eighteen_or_one_who_cannot_manage(born, incapable, answer):
    patient = PATIENT | {"birth_date": born}
    found = fmla(relationship="parent", patient=patient, person={"patient_incapable_of_self_care": incapable})
    assert answers(found)["relationship"] == answer
    assert (born is None and answer == "unknown") == ("patient.birth_date" in missing(found))


@pytest.mark.parametrize(
    ("diagnosis", "more", "answer"),
    [
        ({"terminal": True}, {}, "met"),
        ({"metastatic": True}, {}, "met"),
        ({}, {"esrd": {}}, "met"),
        ({"condition": "als"}, {}, "met"),
        ({"condition": "small cell lung cancer"}, {}, "met"),
        ({"condition": "migraine", "expected_months": 1}, {}, "met"),
        ({"condition": "migraine", "expected_months": 0}, {}, "unknown"),
        ({"expected_months": 12}, {}, "unknown"),
        ({"condition": "migraine", "terminal": False, "metastatic": False}, {}, "unknown"),
    ],
)
def test_what_makes_an_illness_serious(diagnosis, more, answer):
    assert answers(fmla(patient={"birth_date": "1974-05-02", "diagnosis": diagnosis, **more}))["reason"] == answer


def test_deployment_is_a_reason_of_its_own():
    found = fmla(person={"military": EXIGENCY}, patient={"birth_date": "1974-05-02"})
    assert answers(found)["reason"] == "met"
    assert answers(fmla(person={"military": COVERED}, patient={"birth_date": "1974-05-02"}))["reason"] == "unknown"


def test_an_illness_not_told_is_asked_and_leaves_it_possible():
    found = fmla(patient={"birth_date": "1974-05-02"})
    assert (missing(found), found["outcome"]) == (["patient.diagnosis.condition"], "possible")
    known = fmla(patient={"birth_date": "1974-05-02", "diagnosis": {"condition": "migraine"}})
    assert (missing(known), known["outcome"]) == (["patient.diagnosis.expected_months"], "possible")


@pytest.mark.parametrize(
    ("employer", "outcome"),
    [
        ({"employees_20_weeks": None}, "possible"),
        ({"employees_20_weeks": None, "hired_on": None}, "unknown"),
        ({"employees_20_weeks": None, "hours_last_12_months": 1}, "unlikely"),
        ({"hired_on": None}, "unknown"),
        ({"employees": None}, "unknown"),
    ],
)
@pytest.mark.parametrize("patient", [{}, {"birth_date": "1974-05-02"}], ids=["illness told", "illness not told"])
def test_only_the_twenty_weeks_open_is_possible_whether_or_not_the_illness_is_known(employer, outcome, patient):
    told = {"patient": patient} if patient else {}
    assert fmla(**employer, **told)["outcome"] == outcome


# How much leave


@pytest.mark.parametrize(
    ("employer", "hours"),
    [({"hours_per_week": None}, None), ({"hours_per_week": 0}, None), ({"kind": "airline_crew"}, None), ({}, 480)],
)
def test_hours_of_leave_need_the_hours_of_the_week(employer, hours):
    assert fmla(**employer)["facts"]["entitlement_hours"] == hours


@pytest.mark.parametrize(
    ("taken", "as_of", "used", "year_ends"),
    [
        ([], "2026-11-24", 0, "2026-11-24"),
        ([("2026-11-02", "2026-11-20")], "2026-11-24", 120, "2026-11-24"),
        ([("2026-11-02", "2026-11-24")], "2026-11-24", 136, "2026-11-25"),
        ([("2026-11-02", "2026-12-04")], "2026-11-24", 200, "2026-12-05"),
        ([("2026-11-02", "2026-11-02")], "2026-11-02", 8, "2026-11-03"),
        ([("2026-10-01", "2026-11-01")], "2026-11-02", 176, "2026-11-02"),
    ],
)
def test_ones_own_leave_is_counted_from_the_day_after_what_is_recorded(taken, as_of, used, year_ends):
    spells = [{"from": first, "to": last} for first, last in taken]
    facts = own(as_of, employer={"leave_taken": spells})["facts"]
    assert (facts["used_hours"], facts["leave_year_ends"]) == (used, year_ends)


def test_ones_own_leave_runs_out_when_no_more_is_left_and_a_caregivers_only_by_its_pattern():
    assert own()["facts"]["runs_out_on"] == "2027-02-15"
    assert fmla(leave={"starts_on": "2026-12-07"})["facts"]["runs_out_on"] is None
    assert fmla(leave=None)["facts"]["runs_out_on"] is None
    assert fmla(leave=LEAVE)["facts"]["runs_out_on"] == "2027-02-26"


@pytest.mark.parametrize(
    ("spells", "left"),
    [
        ([("2026-06-01", "2026-06-05", COVERED), ("2026-05-29", "2026-05-29", "new_child")], 1000),
        ([("2026-06-01", "2026-06-05", COVERED), ("2026-06-01", "2026-06-01", "new_child")], 992),
        ([("2026-06-01", "2026-06-05", "new_child")], 1040),
        ([("2026-07-06", "2026-07-10", COVERED), ("2026-06-01", "2026-06-05", COVERED)], 960),
        ([("2025-12-07", "2025-12-07", COVERED), ("2026-06-01", "2026-06-05", "new_child")], 1040),
        ([("2025-12-08", "2025-12-08", COVERED), ("2026-06-01", "2026-06-05", "new_child")], 992),
    ],
)
def test_825_127_the_single_year_for_a_servicemember_begins_with_the_first_such_leave(spells, left):
    taken = [{"from": first, "to": last, "reason": reason} for first, last, reason in spells]
    facts = fmla(person={"military": COVERED}, leave_taken=taken, leave_year="calendar")["facts"]
    assert (facts["remaining_hours"], facts["leave_year_method"]) == (left, "forward")


# When


@pytest.mark.parametrize(
    ("employer", "on"),
    [
        ({"hired_on": "2025-12-07"}, "2026-12-07"),
        ({"hired_on": "2025-12-08"}, "2026-12-08"),
        ({"months_employed": 12}, "2026-12-07"),
        ({"months_employed": "11.5"}, "2027-01-07"),
        ({"months_employed": "10.9"}, "2027-02-07"),
        ({"months_employed": 20, "hired_on": "2026-11-01"}, "2026-12-07"),
        ({"hired_on": None}, None),
        ({"hours_last_12_months": 1250}, "2026-12-07"),
        ({"hours_last_12_months": 1250, "hours_per_week": None}, "2026-12-07"),
        ({"hours_last_12_months": 1249}, "2026-12-08"),
        ({"hours_last_12_months": None}, None),
        ({"hours_last_12_months": None, "exempt": True}, "2026-12-07"),
        ({"hours_last_12_months": 0, "hours_per_week": None}, None),
        ({"hours_last_12_months": 1200, "hours_per_week": "24.03"}, None),
        ({"hours_last_12_months": 1200, "hours_per_week": "24.04"}, "2027-12-06"),
        ({"hours_last_12_months": 520, "hours_per_week": 40, "hired_on": "2025-12-07"}, "2027-05-27"),
        ({"hours_last_12_months": 520, "hours_per_week": 40, "hired_on": "2025-12-08"}, "2027-04-14"),
        ({"kind": "federal", "hours_last_12_months": None}, "2026-12-07"),
        ({"kind": "airline_crew", "hours_last_12_months": 504}, "2026-12-07"),
        ({"employees_within_75_miles": 49}, None),
    ],
)
def test_the_first_day_on_which_months_and_hours_are_reached(employer, on):
    assert fmla(**employer)["facts"]["eligible_on"] == on


@pytest.mark.parametrize(
    "failing", [{"relationship": "sibling", "person": {"in_loco_parentis": False}}, {"employees": 49}]
)
def test_there_is_no_first_day_where_time_does_not_help(failing):
    assert fmla(**failing)["facts"]["eligible_on"] is None


@pytest.mark.parametrize(
    ("starts", "known", "due"),
    [
        ("2026-12-07", None, "2026-11-07"),
        ("2026-12-07", "2026-11-06", "2026-11-07"),
        ("2026-12-07", "2026-11-07", "2026-11-09"),
        ("2026-12-07", "2026-11-24", "2026-11-25"),
        ("2026-12-07", "2026-12-04", "2026-12-07"),
        ("2026-12-07", "2026-12-07", "2026-12-07"),
        ("2026-12-05", "2026-12-04", "2026-12-05"),
        ("2026-12-07", "2026-12-08", "2026-12-08"),
        ("2026-12-07", "2026-12-11", "2026-12-11"),
    ],
)
def test_notice_is_due_thirty_days_ahead_or_the_next_workday_but_not_after_the_leave_began(starts, known, due):
    leave = {"starts_on": starts, "foreseeable_since": known, "pattern": "continuous"}
    assert fmla(leave=leave)["facts"]["notice_due"] == due


@pytest.mark.parametrize(
    ("starts", "due"), [("2026-12-24", "2026-12-09"), ("2026-12-25", "2026-12-10"), ("2026-12-23", "2026-12-09")]
)
def test_the_certification_is_due_fifteen_days_after_notice_or_today(starts, due):
    assert fmla(leave={"starts_on": starts})["facts"]["certification_due"] == due


# What is said


def deadlines(as_of, starts_on):
    helper = {"relationship": "spouse", "employer": EMPLOYER, "leave": {"starts_on": starts_on}}
    found = screen(parse_case({"as_of": as_of, "patient": PATIENT, "caregivers": [helper]}))
    return [(str(entry.on), entry.firm) for entry in found.program("fmla", "caregivers[0]").deadlines]


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        ("2026-11-06", [("2026-11-07", True), ("2026-11-22", False)]),
        ("2026-11-07", [("2026-11-07", True), ("2026-11-22", False)]),
        ("2026-11-08", [("2026-11-23", False)]),
    ],
)
def test_a_notice_day_that_is_past_is_no_deadline(as_of, found):
    assert deadlines(as_of, "2026-12-07") == found


def steps(result):
    return [(step["what"], step["by"]) for step in result["next_steps"]]


def test_who_is_not_protected_is_sent_to_other_leave_alone():
    (step,) = steps(fmla(employees=10))
    assert step[0].startswith("Ask the employer what leave there is")


def test_notice_is_a_step_by_its_day_or_today():
    assert steps(fmla())[0] == ("Tell the employer in writing that leave is needed.", "2026-11-24")
    assert steps(fmla(leave={"starts_on": "2026-12-25"}))[0][1] == "2026-11-25"


@pytest.mark.parametrize(("result", "form"), [(fmla, "WH-380-F"), (own, "WH-380-E")])
def test_the_form_is_that_of_the_one_who_is_ill(result, form):
    assert form in result()["next_steps"][0]["bring"][0]


@pytest.mark.parametrize(
    ("employer", "changes"),
    [
        ({"hired_on": "2026-03-02"}, [("hours_last_12_months", "2027-03-02")]),
        ({"hours_last_12_months": 1249, "hours_per_week": 24}, [("hours_per_week", None)]),
        ({"hours_last_12_months": 1249}, [("hours_last_12_months", "2026-12-08")]),
        ({"hired_on": "2026-03-02", "employees": 49}, []),
        ({}, []),
    ],
)
def test_what_would_change_the_answer(employer, changes):
    found = fmla(**employer)["would_change"]
    assert [(entry["path"], entry["from"]) for entry in found] == [(JOB + path, day) for path, day in changes]


def test_a_relative_not_covered_is_told_what_would_change_it():
    (found,) = fmla(relationship="sibling", person={"in_loco_parentis": False})["would_change"]
    assert found["path"] == "caregivers[0].in_loco_parentis"


def headline(result_of, **case):
    found = screen(parse_case({"as_of": "2026-11-24", "patient": PATIENT, **case})).plan.headlines
    return next(
        ((str(entry.label), str(entry.value), str(entry.detail)) for entry in found if entry.id == result_of), None
    )


@pytest.mark.parametrize(
    ("name", "employer", "told"),
    [
        ("Ann", {}, ("Ann's protected leave", "480 hours left", "They run out on February 26, 2027.")),
        (None, {}, ("Caregiver's protected leave", "480 hours left", "They run out on February 26, 2027.")),
        (
            "Ann",
            {"employees_20_weeks": None},
            ("Ann's protected leave", "480 hours left", "They run out on February 26, 2027."),
        ),
        ("Ann", {"hours_per_week": None}, None),
        ("Ann", {"employees": 10}, None),
        ("Ann", {"hired_on": None}, None),
    ],
)
def test_the_hours_left_are_told_at_a_glance_where_leave_is_likely(name, employer, told):
    helper = {"name": name, "relationship": "spouse", "employer": EMPLOYER | employer, "leave": LEAVE}
    assert headline("fmla.caregivers[0]", caregivers=[helper]) == told


def test_ones_own_leave_is_told_as_ones_own():
    assert headline("fmla.patient", patient=PATIENT | {"work": OWN})[0] == "Your own protected leave"


@pytest.mark.parametrize(
    ("employer", "leave", "words"),
    [
        ({}, LEAVE, "480 of 480 hours of unpaid leave are left. They run out on February 26, 2027."),
        ({}, {"starts_on": "2026-12-07"}, "Likely protected: 480 of 480 hours of unpaid leave are left."),
        ({"hours_per_week": None}, LEAVE, "protected for twelve weeks"),
        ({"employees": 10}, LEAVE, "Federal leave is unlikely here."),
        ({"hired_on": None}, LEAVE, "We need a little more about the job"),
        ({"employees_20_weeks": None}, LEAVE, "480 of 480 hours of unpaid leave are left."),
    ],
)
def test_the_answer_in_a_sentence(employer, leave, words):
    assert words in fmla(leave=leave, **employer)["summary"]


def notices(result_of, **case):
    found = screen(parse_case({"as_of": "2026-11-24", "patient": PATIENT, **case}))
    return " ".join(str(notice) for notice in found.program("fmla", result_of).notices)


@pytest.mark.parametrize(
    ("employer", "words", "told"),
    [
        ({}, "Federal leave is unpaid", True),
        ({"employees_20_weeks": None}, "Federal leave is unpaid", True),
        ({"employees": 10}, "Federal leave is unpaid", False),
        ({"hired_on": None}, "Federal leave is unpaid", False),
        ({"leave_year": None}, "best for the worker", True),
        ({}, "best for the worker", False),
    ],
)
def test_what_a_protected_worker_is_told(employer, words, told):
    helper = {"relationship": "spouse", "employer": EMPLOYER | employer, "leave": LEAVE}
    assert (words in notices("caregivers[0]", caregivers=[helper])) is told


@pytest.mark.parametrize(("status", "told"), [("on_leave", True), ("working", False)])
def test_who_is_on_leave_already_is_told_of_the_next_year(status, told):
    assert (
        "look again at the hours" in notices("patient", patient=PATIENT | {"work": OWN | {"status": status}})
    ) is told
    helper = {"relationship": "spouse", "employer": EMPLOYER, "leave": LEAVE}
    patient = PATIENT | {"work": OWN}
    assert "look again at the hours" not in notices("caregivers[0]", caregivers=[helper], patient=patient)


@pytest.mark.parametrize(
    ("military", "starts", "days"),
    [
        (None, "2013-03-07", None),
        (None, "2013-03-08", "72 in the leave year"),
        (COVERED, "2013-03-07", None),
        (COVERED, "2013-03-08", "156 in the leave year"),
    ],
)
def test_a_flight_crews_days_are_told_since_the_rule_is_there(military, starts, days):
    crew = EMPLOYER | {"kind": "airline_crew", "hired_on": "2005-01-03"}
    helper = {"relationship": "spouse", "military": military, "employer": crew, "leave": {"starts_on": starts}}
    told = notices("caregivers[0]", caregivers=[helper], as_of="2026-11-24")
    assert ("counted in days" in told) is (days is not None)
    assert days is None or days in told
