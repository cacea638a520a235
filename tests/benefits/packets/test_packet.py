"""What goes into the boxes: only what was said, or follows from it exactly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benefits import FilledBox, Packet, Status, forms, offers, packet, parse_case, screen, to_document

PEOPLE = sorted((Path(__file__).resolve().parents[3] / "fixtures" / "cases").glob("*.json"))
DAY = "2026-11-25"
JOB = {
    "title": "Cashier",
    "employer": "Corner Market",
    "employer_address": "1 Main St, Columbus, OH 43004",
    "began_on": "2015-03-01",
    "hours_per_day": 8,
    "days_per_week": "5",
    "pay": "18.50",
    "paid_per": "hour",
    "tasks": "I ran the register.",
}


def made(code: str, helper: int = 0, **answers: Any) -> Packet:
    case = parse_case({"as_of": DAY, **answers})
    return packet(forms()[code], case, screen(case), helper)


def boxes(filled: Packet, label: str) -> list[FilledBox]:
    return [box for box in filled.boxes if box.label == label]


def box(filled: Packet, label: str) -> FilledBox:
    (found,) = boxes(filled, label)
    return found


@pytest.mark.parametrize("code", list(forms()))
def test_nothing_told_fills_nothing(code: str) -> None:
    assert made(code).answered == 0


def test_answers_are_written_as_the_form_wants_them() -> None:
    filled = made(
        "ssa-16",
        state="OH",
        patient={
            "name": "Ann  Lee",
            "birth_date": "1974-05-02",
            "citizenship": "us_citizen",
            "work": {"status": "on_leave", "stopped_on": "2026-06-15"},
        },
        papers={"city": "Columbus", "jobs": [JOB]},
    )
    assert box(filled, "Your name").answer == "Ann Lee"
    assert box(filled, "Date of birth").answer == "05/02/1974"
    assert box(filled, "U.S. citizen").answer == "Yes"
    assert box(filled, "When you were lawfully admitted").status is Status.NOT_ASKED
    assert box(filled, "When your illness kept you from work").answer == "06/15/2026"
    assert box(filled, "City and state").answer == "Columbus, OH"
    assert box(filled, "Employer 1: name and address").answer == "Corner Market, 1 Main St, Columbus, OH 43004"
    assert box(filled, "Employer 1: work began").answer == "03/2015"
    assert box(filled, "Employer 1: work ended").answer == "Not Ended"
    assert box(filled, "Employer 2: work ended").status is Status.NOT_ASKED
    assert box(filled, "Social Security number").status is Status.BLANK


@pytest.mark.parametrize(("ended", "is_named"), [("2024-12-31", False), ("2025-01-01", True)])
def test_the_employers_are_those_of_this_year_and_last(ended: str, is_named: bool) -> None:
    filled = made("ssa-16", papers={"jobs": [JOB | {"ended_on": ended}]})
    assert (box(filled, "Employer 1: name and address").answer != "None") is is_named


@pytest.mark.parametrize(
    ("status", "former", "answer"),
    [
        ("married", None, "Yes"),
        ("widowed", None, "Yes"),
        ("single", None, None),
        ("single", [], "No"),
        ("single", [{}], "Yes"),
        (None, [], None),
    ],
)
def test_ever_married_is_said_only_where_it_follows(status: str | None, former: Any, answer: str | None) -> None:
    filled = made("ssa-16", patient={"marital_status": status}, former_spouses=former)
    assert box(filled, "Ever been married").answer == answer


@pytest.mark.parametrize(
    ("status", "answer"),
    [("married", "Yes"), ("separated", "Yes"), ("divorced", "No"), ("widowed", "No"), ("single", "No"), (None, None)],
)
def test_whether_somebody_is_married_is_not_whether_she_ever_was(status: str | None, answer: str | None) -> None:
    assert box(made("ssi", patient={"marital_status": status}, former_spouses=[{}]), "Married").answer == answer


def test_years_without_pay_follow_from_a_whole_record_alone() -> None:
    record = {str(year): 30000 for year in range(1995, 2026) if year not in (2003, 2010, 2011)}
    filled = made("ssa-16", patient={"work": {"earnings": record}})
    assert box(filled, "Years with no pay").answer == "1978-1994, 2003, 2010-2011"
    assert box(filled, "Pay in all years from 1978 on").answer == "No"
    old = made("ssa-16", patient={"work": {"earnings": {"2024": 30000}}})
    assert box(old, "Years with no pay").status is Status.BLANK
    assert box(old, "Pay in all years from 1978 on").status is Status.BLANK


def test_somebody_on_leave_is_not_said_to_have_stopped() -> None:
    on_leave = made("ssa-3368", patient={"work": {"status": "on_leave", "stopped_on": "2026-06-15"}})
    assert box(on_leave, "Working now").status is Status.BLANK
    stopped = made("ssa-3368", patient={"work": {"status": "stopped", "stopped_on": "2026-06-15"}})
    assert box(stopped, "Working now").answer == "NO, I have stopped working"
    assert box(stopped, "Why you stopped").answer == "Because of my condition(s)"
    assert box(stopped, "Changes at work").status is Status.NOT_ASKED


def test_the_stage_stands_with_the_illness() -> None:
    filled = made("ssa-3368", patient={"diagnosis": {"condition": "breast_cancer", "metastatic": True}})
    assert box(filled, "Condition 1").answer == "breast cancer; it has spread to distant parts of the body (stage IV)"
    unknown = made("ssa-3368", patient={"diagnosis": {"condition": "breast_cancer"}})
    assert box(unknown, "Condition 1").answer == "breast cancer"


def test_a_second_job_skips_what_the_form_asks_of_one_job() -> None:
    one = made("ssa-3368", papers={"jobs": [JOB]})
    assert box(one, "What you did all day").answer == "I ran the register."
    assert box(one, "Job 1: pay").answer == "$18.50"
    assert box(one, "Job 2: title").status is Status.NOT_ASKED
    two = made("ssa-3368", papers={"jobs": [JOB, JOB]})
    assert box(two, "What you did all day").status is Status.NOT_ASKED
    assert box(two, "One job or more").answer == "I had more than one job"


def test_none_is_no_and_unknown_is_blank() -> None:
    none, unknown = made("ssa-3368", papers={"medicines": []}), made("ssa-3368", papers={})
    assert box(none, "You take medicines").answer == "No"
    assert box(none, "Medicine 1: name").status is Status.NOT_ASKED
    assert box(unknown, "You take medicines").status is Status.BLANK
    assert box(unknown, "Medicine 1: name").status is Status.BLANK
    assert box(unknown, "Medicine 2: name").status is Status.NOT_ASKED


@pytest.mark.parametrize(("number", "remarks"), [(11, None), (12, "Medicines, continued: M11, Dr. Ray")])
def test_what_a_table_has_no_room_for_goes_into_the_remarks(number: int, remarks: str | None) -> None:
    medicines = [{"name": f"M{place}", "prescribed_by": "Dr. Ray"} for place in range(number)]
    assert box(made("ssa-3368", papers={"medicines": medicines}), "Remarks").answer == remarks


def test_a_test_goes_into_the_line_of_its_kind() -> None:
    tests = [
        {"kind": "mri_ct", "part": "chest", "where": "City Hospital", "on": "2026-03-01"},
        {"kind": "mri_ct", "part": "hip", "where": "City Hospital"},
    ]
    filled = made("ssa-3368", papers={"tests": tests})
    assert box(filled, "MRI or CT scan: which part").answer == "chest; hip"
    assert box(filled, "MRI or CT scan: where").answer == "City Hospital"
    assert box(filled, "MRI or CT scan: when").answer == "03/2026"
    assert box(filled, "Blood test: where").status is Status.NOT_ASKED


@pytest.mark.parametrize(
    ("relationship", "birth", "incapable", "answer"),
    [
        ("spouse", "1974-05-02", None, "Spouse"),
        ("child", "1974-05-02", None, "Parent"),
        ("parent", "2008-11-26", None, "Child, under age 18"),
        ("parent", "2008-11-25", None, None),
        ("parent", "2008-11-25", True, "Child, age 18 or older and incapable of self-care"),
        ("friend", "1974-05-02", None, None),
    ],
)
def test_the_family_member_is_seen_from_the_one_who_takes_leave(
    relationship: str, birth: str, incapable: bool | None, answer: str | None
) -> None:
    helper = {"relationship": relationship, "patient_incapable_of_self_care": incapable}
    filled = made("wh-380-f", patient={"birth_date": birth}, caregivers=[helper])
    assert box(filled, "What that person is to you").answer == answer


@pytest.mark.parametrize("code", [code for code, form in forms().items() if form.for_employer])
@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_nothing_for_an_employer_names_the_illness(code: str, path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    condition = document["patient"].setdefault("diagnosis", {}).setdefault("condition", "breast_cancer")
    slip = f"I typed letters until {condition.replace('_', ' ')} and neuropathy made me slow."
    document["patient"].setdefault("work", {})["status"] = "on_leave"
    document["papers"] = {
        "other_conditions": "neuropathy",
        "jobs": [JOB | {"tasks": slip, "title": "Typist (neuropathy)"}],
        "doctors": [{"treated_for": condition}],
        "medicines": [{"name": "Letrozole", "reason": condition}],
        "tests": [{"kind": "biopsy", "part": "breast"}],
    }
    case = parse_case(document)
    for helper in range(max(1, len(case.caregivers))):
        told = " ".join(box.answer or "" for box in packet(forms()[code], case, screen(case), helper).boxes).casefold()
        words = [word for word in condition.replace("_", " ").casefold().split() if len(word) > 3]
        assert not any(word in told for word in [*words, "neuropathy", "letrozole", "biopsy"])


def test_the_likely_ones_come_first_and_only_a_state_that_pays_has_a_claim() -> None:
    case = parse_case(json.loads((PEOPLE[0].parent / "metastatic_breast_cancer_at_49.json").read_text()))
    offered = offers(case, screen(case))
    first = [offer.form.code for offer in offered if offer.comes_first]
    assert {"ssa-16", "ssa-3368", "ssa-827", "wh-380-e"} <= set(first)
    assert [offer.form.code for offer in offered][: len(first)] == first
    assert "state-paid-leave" not in {offer.form.code for offer in offered}
    assert "ssi" not in first


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_what_only_a_form_asks_changes_no_result(path: Path) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    papers = {"city": "Columbus", "phone": "614-555-0100", "jobs": [JOB], "medicines": [], "doctors": [{"name": "Ray"}]}
    without, with_them = parse_case(document), parse_case(document | {"papers": papers})
    assert to_document(screen(without)) == to_document(screen(with_them))


def test_a_claim_to_a_state_leads_to_the_address_that_its_leave_has() -> None:
    form = forms()["state-paid-leave"]
    states = Path(__file__).resolve().parents[3] / "benefits" / "programs" / "state_paid_leave" / "states"
    for code, state in form.states.items():
        assert f"url: {state['address']}" in (states / f"{code.lower()}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("through", "name"), [("self", "Ann Lee"), ("spouse", None)])
def test_the_employee_is_the_patient_where_the_cover_is_her_own(through: str, name: str | None) -> None:
    filled = made("cms-l564", patient={"name": "Ann Lee", "insurance": [{"kind": "employer", "through": through}]})
    assert box(filled, "Employee's name").answer == name


def test_the_claim_comes_before_its_report_and_its_release() -> None:
    case = parse_case(json.loads((PEOPLE[0].parent / "metastatic_breast_cancer_at_49.json").read_text()))
    assert [offer.form.code for offer in offers(case, screen(case))][:3] == ["ssa-16", "ssa-3368", "ssa-827"]
