"""Who may wait with Part B, who has Part A alone, and the new first period at 65. 42 CFR 407.20; 42 USC 1395p(d)."""

import pytest

from tests.benefits.programs.asking import ask

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1961-12-18",
        "citizenship": "us_citizen",
        "marital_status": "married",
        "statutorily_blind": False,
        "diagnosis": {"condition": "arthritis", "expected_months": 3},
        "work": {"status": "working", "monthly_earnings": 5000, "credits_total": 152},
        "insurance": [],
    },
}
PLAN = {
    "kind": "employer",
    "through": "self",
    "employer_size": 450,
    "based_on_current_work": True,
    "began_on": "2003-10-01",
    "creditable_drug_coverage": True,
}
WAIT = "Sign up for Medicare, or decide with the plan from work to wait with Part B."
NOW = "Sign up for Medicare, Part A and Part B. Do not wait with Part B."
UNLESS = "Sign up for Medicare. You may wait with Part B only with a plan from work that you or your spouse still do."
STOPPED = {"status": "stopped", "stopped_on": "2026-10-20", "monthly_earnings": 0, "credits_total": 152}


def medicare(**changes):
    return ask("medicare", BASE, **changes)


def periods(result):
    return {entry["kind"]: entry for entry in result["facts"]["enrollment_periods"]}


def first_steps(result):
    return [step["what"] for step in result["next_steps"]]


@pytest.mark.parametrize(
    ("insurance", "step"),
    [
        ([PLAN], WAIT),
        ([{**PLAN, "through": "spouse"}], WAIT),
        ([{**PLAN, "ends_on": "2026-11-24"}], WAIT),
        ([{**PLAN, "ends_on": "2026-11-23"}], NOW),
        ([{**PLAN, "kind": "cobra", "based_on_current_work": False}], NOW),
        ([{**PLAN, "kind": "retiree", "based_on_current_work": False}], NOW),
        ([{**PLAN, "kind": "marketplace", "based_on_current_work": None}], NOW),
        ([{**PLAN, "kind": "va", "based_on_current_work": None}], NOW),
        ([{**PLAN, "kind": "cobra", "based_on_current_work": True}], NOW),
        ([{**PLAN, "through": "parent"}], NOW),  # at 65 only own or a spouse's work counts
        ([], NOW),
        ([{**PLAN, "based_on_current_work": None}], UNLESS),
        (None, UNLESS),
    ],
)
def test_407_20_only_cover_from_current_work_lets_somebody_wait(insurance, step):
    assert first_steps(medicare(patient__insurance=insurance))[0] == step


@pytest.mark.parametrize(("stopped", "step"), [("2026-11-24", WAIT), ("2026-11-23", NOW)])
def test_a_plan_of_work_that_has_stopped_is_not_current_work(stopped, step):
    work = {**STOPPED, "stopped_on": stopped}
    assert first_steps(medicare(patient__insurance=[PLAN], patient__work=work))[0] == step


PART_A = {"medicare": {"part_a_since": "2024-12-01"}}
PAST = {"patient__birth_date": "1959-12-18", "patient__benefits": PART_A}


def test_part_a_alone_past_the_first_period_shows_the_penalty_and_the_step():
    # the first period ended in March 2025: April 2025 to March 2027 are 24 months, 42 CFR 408.22, 408.24
    result = medicare(**PAST)
    assert (result["outcome"], result["facts"]["part_b_penalty_percent"]) == ("already", 20)
    step = result["next_steps"][0]
    assert (step["what"], step["by"]) == ("You have Part A. Sign up for Part B.", "2027-03-31")
    general = periods(result)["general"]
    assert (general["from"], general["to"], general["coverage_begins"]) == ("2027-01-01", "2027-03-31", "2027-02-01")


def test_part_a_alone_in_the_general_period_brings_cover_the_month_after():
    general = periods(medicare(as_of="2027-02-10", **PAST))["general"]
    assert (general["to"], general["coverage_begins"]) == ("2027-03-31", "2027-03-01")


def test_part_a_alone_with_a_plan_from_current_work_is_not_hurried():
    result = medicare(patient__insurance=[PLAN], **PAST)
    assert (result["facts"]["part_b_penalty_percent"], result["next_steps"]) == (0, [])


def test_part_a_alone_with_a_plan_that_ends_is_told_the_last_day_without_a_penalty():
    result = medicare(patient__insurance=[{**PLAN, "ends_on": "2026-12-31"}], **PAST)
    assert result["next_steps"][0]["by"] == "2027-08-31"


def test_who_has_part_b_is_told_nothing_more():
    parts = {"medicare": {"part_a_since": "2024-12-01", "part_b_since": "2024-12-01"}}
    assert medicare(**{**PAST, "patient__benefits": parts})["next_steps"] == []


@pytest.mark.parametrize(
    ("as_of", "begins"),
    [
        ("2026-10-15", "2026-11-01"),
        ("2026-11-01", "2026-11-01"),
        ("2026-11-02", "2026-12-01"),
        ("2027-06-30", "2027-07-01"),
        ("2027-07-01", None),  # eight months after October are over
    ],
)
def test_407_25_cover_after_work_never_begins_in_the_past(as_of, begins):
    insurance = [{**PLAN, "ends_on": "2026-10-31"}]
    result = medicare(as_of=as_of, patient__birth_date="1958-12-18", patient__insurance=insurance)
    assert periods(result)["special_group_health"]["coverage_begins"] == begins


def test_406_13_kidney_failure_brings_nothing_by_itself():
    kidneys = {"dialysis_began": "2026-08-05"}
    assert "automatic" not in periods(medicare(patient__birth_date="1980-03-03", patient__esrd=kidneys))


DISABLED = {
    "patient__birth_date": "1997-03-01",
    "patient__marital_status": "single",
    "patient__benefits": {
        "ssdi": {"status": "receiving", "entitled_since": "2022-02-01", "monthly_amount": 1500},
        "medicare": {"part_a_since": "2024-02-01"},
    },
    "patient__work": {"status": "stopped", "stopped_on": "2021-08-15", "monthly_earnings": 0},
}


@pytest.mark.parametrize(
    ("size", "has_special", "penalty", "payer"),
    [(100, True, 0, "group_plan"), (99, False, 20, "medicare"), (None, False, None, None)],
)
def test_1395p_a_parents_plan_counts_below_65_from_a_hundred_workers(size, has_special, penalty, payer):
    # without it: the first period ended in May 2024; June 2024 to March 2027 are 34 months
    plan = {**PLAN, "through": "parent", "employer_size": size}
    result = medicare(patient__insurance=[plan], **DISABLED)
    assert ("special_group_health" in periods(result)) is has_special
    assert (result["facts"]["part_b_penalty_percent"], result["facts"]["pays_first"]) == (penalty, payer)


def turning_65(as_of, born="1962-04-10", **parts):
    """Medicare by disability since February 2024; 65 in April 2027: the new first period is January to July 2027."""
    medicare_parts = {"part_a_since": "2024-02-01", **parts}
    benefits = {**DISABLED["patient__benefits"], "medicare": medicare_parts}
    changes = {**DISABLED, "patient__birth_date": born, "patient__benefits": benefits}
    return medicare(as_of=as_of, **changes)


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [("1962-04-10", "2027-01-01", "2027-07-31"), ("1962-04-01", "2026-12-01", "2027-06-30")],
)
def test_1395p_d_disability_before_65_has_a_new_first_period_at_65(born, first, last):
    initial = periods(turning_65("2026-11-24", born=born))["initial"]
    assert (initial["from"], initial["to"]) == (first, last)


@pytest.mark.parametrize(
    ("as_of", "percent", "cover"),
    [
        # the first period of the disability ended in May 2024
        ("2026-03-31", 10, "2027-04-01"),  # June 2024 to March 2026: 22 months, in the general period
        ("2026-11-24", 0, "2027-04-01"),  # nothing opens before January 2027, where the new period begins
        ("2027-01-01", 0, "2027-04-01"),
        ("2027-04-01", 0, "2027-05-01"),  # the month of 65: the month after signing up
        ("2027-07-31", 0, "2027-08-01"),
        ("2028-04-10", 10, None),  # August 2027 to March 2029: 20 months
    ],
)
def test_hi_00805_275_the_penalty_of_the_years_before_65_ends(as_of, percent, cover):
    result = turning_65(as_of)
    assert result["facts"]["part_b_penalty_percent"] == percent
    assert periods(result)["initial"]["coverage_begins"] == cover


def test_a_penalty_paid_before_65_ends_with_the_month_of_65():
    # signed up in January 2026: June 2024 to December 2025 are 19 months
    since = {"part_b_since": "2026-01-01"}
    assert turning_65("2027-03-31", **since)["facts"]["part_b_penalty_percent"] == 10
    assert turning_65("2027-04-01", **since)["facts"]["part_b_penalty_percent"] == 0


def test_the_new_first_period_is_the_next_step():
    step = turning_65("2026-11-24")["next_steps"][0]
    assert (step["what"], step["by"]) == ("You have Part A. Sign up for Part B.", "2027-07-31")


def test_who_has_medicare_below_65_for_a_reason_not_told_is_not_sent_to_65():
    benefits = {"medicare": {"part_a_since": "2024-02-01"}}
    result = medicare(patient__birth_date="1980-03-01", patient__benefits=benefits)
    assert (result["facts"]["basis"], result["facts"]["eligible_on"]) == ("disability", "2024-02-01")
    assert "general" in periods(result)


@pytest.mark.parametrize(
    ("as_of", "by"),
    [("2026-11-24", "2027-06-30"), ("2027-06-30", "2027-06-30"), ("2027-07-01", None)],
)
def test_after_the_first_period_the_time_after_work_is_the_step(as_of, by):
    insurance = [{**PLAN, "ends_on": "2026-10-31"}]
    step = medicare(as_of=as_of, patient__birth_date="1958-12-18", patient__insurance=insurance)["next_steps"][0]
    assert step["by"] == by
    assert ("now that the plan from work ends" in step["what"]) is (by is not None)


ENDED = {**PLAN, "ends_on": "2026-10-31"}
IF_FROM_WORK = (
    "If your plan comes from work that goes on, or came from it until the plan ended: sign up for Medicare Part B now."
)
IN_MARCH = "Sign up for Medicare between January and March."


@pytest.mark.parametrize(
    ("as_of", "plan", "step", "by"),
    [
        ("2027-06-30", {**ENDED, "based_on_current_work": None}, IF_FROM_WORK, "2027-06-30"),
        ("2027-07-01", {**ENDED, "based_on_current_work": None}, IN_MARCH, None),
        ("2027-06-30", {**PLAN, "based_on_current_work": None}, IF_FROM_WORK, None),  # it goes on
        ("2027-06-30", {**ENDED, "based_on_current_work": False}, IN_MARCH, None),
    ],
)
def test_407_20_nobody_waits_for_january_whose_plan_may_have_come_from_work(as_of, plan, step, by):
    born = {"patient__birth_date": "1958-03-03", "patient__work": {**BASE["patient"]["work"]}}
    found = medicare(as_of=as_of, patient__insurance=[plan], **born)["next_steps"][0]
    assert (found["what"], found["by"]) == (step, by)
