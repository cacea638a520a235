"""COBRA: one worker and one day either side of each line of 29 USC 1161-1168."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

PLAN = {
    "kind": "employer",
    "through": "self",
    "employer_size": 140,
    "began_on": "2014-04-01",
    "ends_on": "2027-01-31",
    "monthly_premium": 310,
    "employer_premium_share_monthly": 620,
    "qualifying_event": "job_loss",
}
RECORD = {str(year): 60_000 for year in range(1998, 2027)}
BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1977-03-14",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "diagnosis": {"condition": "breast cancer", "metastatic": True, "expected_months": 24},
        "work": {"status": "stopped", "stopped_on": "2026-11-02", "monthly_earnings": 0, "earnings": RECORD},
    },
}


def cobra(base=BASE, others=(), **entry):
    return ask("cobra", base, patient__insurance=[PLAN | entry, *others])


def fact(name, **entry):
    return cobra(**entry)["facts"][name]


@pytest.mark.parametrize(
    ("size", "answer", "outcome"),
    [(20, "met", "likely"), (19, "not_met", "possible"), (None, "unknown", "unknown")],
)
def test_29_usc_1161_b_twenty_employees(size, answer, outcome):
    result = cobra(employer_size=size)
    assert answers(result)["employer_size"] == answer
    assert result["outcome"] == outcome


def test_a_small_employer_is_pointed_to_the_states_own_law():
    result = cobra(employer_size=19)
    assert "state" in result["would_change"][0]["what"]
    assert [step["what"] for step in result["next_steps"]] == [
        "Ask your state's insurance department whether the plan can be kept."
    ]
    assert answers(result)["route_state_continuation"] == "unknown"
    assert result["facts"]["election_deadline"] is None  # the state's days are not the federal ones


def test_who_keeps_a_small_employers_plan_already_has_it():
    kept = {"kind": "cobra", "employer_size": 19, "began_on": "2026-06-01"}
    assert ask("cobra", BASE, patient__insurance=[kept])["outcome"] == "already"


@pytest.mark.parametrize(
    ("as_of", "answer", "outcome"),
    [
        # 29 USC 1165(a)(1): 60 days from 31 January 2027; the notice may come up to 44 days later, 29 USC 1166
        ("2027-04-01", "met", "likely"),
        ("2027-04-02", "unknown", "unknown"),
        ("2027-05-15", "unknown", "unknown"),
        ("2027-05-16", "not_met", "unlikely"),
    ],
)
def test_after_the_time_to_choose_it_is_not_likely_any_more(as_of, answer, outcome):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[PLAN])
    assert (answers(result)["time_to_choose"], result["outcome"]) == (answer, outcome)
    assert (outcome == "unlikely") is any("never sent its notice" in entry["what"] for entry in result["would_change"])


@pytest.mark.parametrize(
    ("through", "own", "spouses", "federal"),
    [
        ("self", "federal", "private", True),
        ("self", "private", "federal", False),
        ("self", "public_agency", "private", False),
        ("spouse", "private", "federal", True),
        ("spouse", "federal", "private", False),
    ],
)
def test_5_usc_8905a_federal_workers_have_a_continuation_of_their_own(through, own, spouses, federal):
    work = {**BASE["patient"]["work"], "employer": {"kind": own}}
    helper = {"relationship": "spouse", "employer": {"kind": spouses}}
    base = {**BASE, "patient": {**BASE["patient"], "work": work}, "caregivers": [helper]}
    result = cobra(base, through=through)
    assert ("route_federal_workers" in answers(result)) is federal
    assert result["outcome"] == ("possible" if federal else "likely")
    if federal:
        assert answers(result)["employer_size"] == "not_applicable"
        assert "personnel office" in result["next_steps"][0]["what"]


@pytest.mark.parametrize(
    ("event", "until"),
    [
        ("job_loss", "2028-07-31"),
        ("reduced_hours", "2028-07-31"),
        ("death", "2030-01-31"),
        ("divorce", "2030-01-31"),
        ("medicare_entitlement", "2030-01-31"),
        ("dependent_aged_out", "2030-01-31"),
    ],
)
def test_29_usc_1162_2_eighteen_months_after_work_thirty_six_after_a_change_in_the_family(event, until):
    assert fact("covers_until", qualifying_event=event) == until


@pytest.mark.parametrize(
    ("ends_on", "until"),
    [("2026-08-31", "2028-02-29"), ("2027-08-31", "2029-02-28"), ("2026-11-14", "2028-05-14")],
)
def test_months_are_counted_from_the_day_after_the_last_of_the_old_cover(ends_on, until):
    assert fact("covers_until", ends_on=ends_on) == until


def test_29_usc_1165_a_1_sixty_days_to_choose():
    assert fact("election_deadline", ends_on="2027-01-31") == "2027-04-01"
    assert fact("election_deadline", ends_on="2027-11-30") == "2028-01-29"


@pytest.mark.parametrize(("as_of", "said"), [("2027-04-01", True), ("2027-04-02", False)])
def test_the_step_to_choose_is_there_until_the_last_day(as_of, said):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[PLAN])
    assert any("Choose to keep" in step["what"] for step in result["next_steps"]) is said


@pytest.mark.parametrize(
    ("stopped_on", "extended"),
    [("2026-11-02", "2029-06-30"), ("2027-04-01", "2029-06-30"), ("2027-04-02", None)],
)
def test_29_usc_1162_2_a_disability_by_the_sixtieth_day_of_continued_cover(stopped_on, extended):
    base = {**BASE, "patient": {**BASE["patient"], "work": {**BASE["patient"]["work"], "stopped_on": stopped_on}}}
    assert cobra(base)["facts"]["disability_extension_until"] == extended


@pytest.mark.parametrize("event", ["death", "divorce"])
def test_the_extension_is_for_the_end_of_work_or_fewer_hours_only(event):
    assert fact("disability_extension_until", qualifying_event=event) is None


def test_without_disability_insurance_in_sight_there_is_no_extension():
    base = {**BASE, "patient": {**BASE["patient"], "work": {"status": "never_worked"}}}
    assert cobra(base)["facts"]["disability_extension_until"] is None


def test_the_decision_must_reach_the_plan_before_the_eighteenth_month_ends():
    steps = {step["what"]: step["by"] for step in cobra()["next_steps"]}
    assert next(by for what, by in steps.items() if "decision" in what) == "2028-07-31"


@pytest.mark.parametrize(("own", "employers", "most"), [(310, 620, 948.6), ("310.33", "620.66", 949.61), (0, 500, 510)])
def test_29_usc_1162_3_at_most_102_percent_of_the_full_cost(own, employers, most):
    assert fact("monthly_premium_max", monthly_premium=own, employer_premium_share_monthly=employers) == most


def test_29_usc_1162_3_at_most_150_percent_in_the_months_of_the_extension():
    assert fact("monthly_premium_max_extension") == 1395


def test_without_the_employers_part_the_premium_is_asked_for_not_guessed():
    result = cobra(employer_premium_share_monthly=None)
    assert result["facts"]["monthly_premium_max"] is None
    assert missing(result) == ["patient.insurance[0].employer_premium_share_monthly"]


def test_cover_already_continued_counts_from_its_first_day():
    kept = {"kind": "cobra", "began_on": "2026-06-01", "monthly_premium": "700.50"}
    result = ask("cobra", BASE, patient__insurance=[kept])
    assert result["outcome"] == "already"
    assert result["facts"]["covers_until"] == "2027-11-30"
    assert result["facts"]["monthly_premium_max"] == 700.5


def test_a_plan_of_a_job_that_ends_without_its_last_day_asks_for_the_day():
    result = cobra(ends_on=None)
    assert result["outcome"] == "unknown"
    assert "patient.insurance[0].ends_on" in missing(result)


@pytest.mark.parametrize(("insurance", "outcome"), [([], "not_applicable"), (None, "unknown"), ([{}], "unknown")])
def test_no_cover_is_not_the_same_as_no_answer(insurance, outcome):
    assert ask("cobra", BASE, patient__insurance=insurance)["outcome"] == outcome


def test_cover_that_ended_before_there_was_such_a_law_has_no_days():
    result = cobra(began_on="1980-01-01", ends_on="1986-04-06")
    assert result["facts"]["covers_until"] is None
