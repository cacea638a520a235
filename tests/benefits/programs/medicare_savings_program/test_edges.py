"""Medicare Savings Programs in 2026: a cent, a day and a credit either side of each line."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

PROGRAM = "medicare_savings_program"
RETIRED = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1950-03-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "stopped", "credits_total": 40},
        "benefits": {"medicare": {"part_a_since": "2015-03-01", "part_b_since": "2015-03-01"}},
    },
    "household": {"size": 1, "monthly_earned_income": 0, "monthly_unearned_income": 1000, "countable_resources": 500},
}
COUPLE = {
    "patient__marital_status": "married",
    "spouse": {"monthly_earned_income": 0, "monthly_unearned_income": 0},
    "household__size": 2,
}
WORKER = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1980-03-03",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "work": {"status": "working", "monthly_earnings": 1000, "credits_total": 40},
        "benefits": {"ssdi": {"status": "ended", "entitled_since": "2012-03-01"}},
    },
    "household": {"size": 1, "monthly_earned_income": 1000, "monthly_unearned_income": 0, "countable_resources": 500},
}


def savings(base=RETIRED, **changes):
    return ask(PROGRAM, base, **changes)


@pytest.mark.parametrize(
    ("income", "level"),
    [
        ("1824", "qmb"),  # 21,640 a year is 1,803.33 a month, up to 1,804, and 20
        ("1824.01", "slmb"),
        ("2183.99", "slmb"),  # below 2,164 and 20
        ("2184", "qi"),
        ("2454.99", "qi"),  # below 2,435 and 20
        ("2455", None),
    ],
)
def test_1396d_p_each_level_at_the_limit_of_a_couple(income, level):
    assert savings(**COUPLE, household__monthly_unearned_income=income)["facts"]["level"] == level


@pytest.mark.parametrize(
    ("level", "income", "value"),
    [("qmb", 1000, 202.9), ("slmb", 1500, 202.9), ("qi", 1700, 202.9), (None, 2000, None)],
)
def test_what_it_is_worth_is_the_premium_of_part_b(level, income, value):
    facts = savings(household__monthly_unearned_income=income)["facts"]
    assert (facts["level"], facts["monthly_value"]) == (level, value)


@pytest.mark.parametrize(
    ("credits", "income", "value"),
    [(40, 1000, 202.9), (39, 1000, 513.9), (29, 1000, 767.9), (29, 1500, 202.9), (None, 1000, 202.9)],
)
def test_the_lowest_level_pays_a_premium_of_part_a_too(credits, income, value):
    changes = {"patient__work__credits_total": credits, "household__monthly_unearned_income": income}
    assert savings(**changes)["facts"]["monthly_value"] == value


@pytest.mark.parametrize(
    ("changes", "owned", "answer"),
    [
        ({}, "9950", "met"),
        ({}, "9950.01", "not_met"),
        (COUPLE, "14910", "met"),
        (COUPLE, "14910.01", "not_met"),
        ({"state": "NY"}, "9950.01", "not_applicable"),
        ({"state": None}, "9950", "met"),
        ({"state": None}, "9950.01", "unknown"),
    ],
)
def test_1396d_p_what_one_person_and_a_couple_may_own(changes, owned, answer):
    assert answers(savings(household__countable_resources=owned, **changes))["resources"] == answer


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"patient__marital_status": None}, "patient.marital_status"),
        ({"household__monthly_unearned_income": None}, "household.monthly_unearned_income"),
        ({"household__countable_resources": None}, "household.countable_resources"),
        ({**COUPLE, "spouse": {"monthly_earned_income": 0}}, "spouse.monthly_unearned_income"),
        ({**COUPLE, "spouse": {"monthly_unearned_income": 0}}, "spouse.monthly_earned_income"),
    ],
)
def test_what_is_not_told_is_asked_for_and_no_level_is_named(changes, path):
    result = savings(**changes)
    assert (result["outcome"], result["facts"]["level"], missing(result)) == ("unknown", None, [path])


@pytest.mark.parametrize(("status", "counted"), [("married", "slmb"), ("separated", "qmb"), ("widowed", "qmb")])
def test_a_spouse_counts_for_who_live_together(status, counted):
    changes = {**COUPLE, "patient__marital_status": status, "spouse": {"monthly_earned_income": 0}}
    changes["spouse"]["monthly_unearned_income"] = 1000
    assert savings(**changes)["facts"]["level"] == counted


@pytest.mark.parametrize(
    ("since", "outcome", "day"),
    [("2026-11-24", "likely", None), ("2026-11-25", "not_applicable", "2026-12-01")],
)
def test_it_begins_with_medicare(since, outcome, day):
    changes = {"patient__birth_date": "1961-12-18", "patient__benefits": {"medicare": {"part_a_since": since}}}
    result = savings(**changes)
    assert result["outcome"] == outcome
    assert [entry["from"] for entry in result["would_change"]] == ([day] if day else [])


@pytest.mark.parametrize(("as_of", "answer"), [("2026-11-30", "not_met"), ("2026-12-01", "met")])
def test_medicare_that_is_likely_counts_from_its_first_day(as_of, answer):
    changes = {"patient__birth_date": "1961-12-18", "patient__benefits": {"ssdi": {"status": "none"}}}
    assert answers(savings(as_of=as_of, **changes))["medicare"] == answer


@pytest.mark.parametrize(("as_of", "answer"), [("2026-11-30", "not_met"), ("2026-12-01", "unknown")])
def test_medicare_that_is_only_possible_leaves_it_open_from_its_first_day(as_of, answer):
    changes = {"patient__birth_date": "1961-12-18", "patient__benefits": {"ssdi": {"status": "none"}}}
    result = savings(as_of=as_of, patient__citizenship=None, **changes)
    assert answers(result)["medicare"] == answer
    assert missing(result) == (["patient.citizenship"] if answer == "unknown" else [])


def test_since_when_it_has_been_there_is_said():
    result = savings(patient__benefits__medicare={"part_a_since": "2026-11-24"})
    assert "You have Medicare since November 24, 2026." in [test["reason"] for test in result["tests"]]


def test_who_has_medicare_nobody_says_since_when_has_it():
    changes = {"patient__birth_date": None, "patient__benefits__medicare": {"part_a_since": "2026-11-24"}}
    assert answers(savings(**changes))["medicare"] == "met"


@pytest.mark.parametrize(
    ("changes", "outcome", "steps"),
    [
        ({}, "likely", 1),
        ({"household__monthly_unearned_income": 2000}, "unlikely", 1),  # some states allow more
        ({"household__monthly_unearned_income": None}, "unknown", 1),
        ({"state": "PR"}, "not_applicable", 0),
    ],
)
def test_asking_is_advised_wherever_it_is_offered(changes, outcome, steps):
    result = savings(**changes)
    assert (result["outcome"], len(result["next_steps"])) == (outcome, steps)
    assert len(result["notices"]) == (outcome == "likely")


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"household__monthly_unearned_income": 2000}, ["household.monthly_unearned_income"]),
        ({"household__countable_resources": 20000}, ["household.countable_resources"]),
        (
            {"household__monthly_unearned_income": 2000, "household__countable_resources": 20000},
            ["household.monthly_unearned_income", "household.countable_resources"],
        ),
        ({}, []),
    ],
)
def test_a_no_names_what_would_change_it(changes, paths):
    assert [entry["path"] for entry in savings(**changes)["would_change"]] == paths


@pytest.mark.parametrize("state", [None, "OH", "PR"])
def test_the_place_is_not_asked_while_the_state_is_not_known(state):
    answer = {None: "not_applicable", "OH": "met", "PR": "not_met"}[state]
    assert answers(savings(state=state))["place"] == answer


def worker(**changes):
    return savings(WORKER, **changes)


@pytest.mark.parametrize(
    ("born", "level"),
    [("1961-11-25", "qmb"), ("1961-11-26", "qdwi")],  # 65 attained on 24 and on 25 November 2026
)
def test_1396d_s_disabled_workers_are_under_65(born, level):
    assert worker(patient__birth_date=born)["facts"]["level"] == level


@pytest.mark.parametrize(
    "changes",
    [
        {"patient__benefits__ssdi": {"status": "receiving", "entitled_since": "2025-09-01", "monthly_amount": 900}},
        {"patient__benefits__ssdi": None},
        {"patient__work__status": "on_leave"},
        {"patient__birth_date": None},
        {"patient__benefits__medicare": {"part_a_since": "2014-03-01"}},
    ],
)
def test_1396d_s_others_are_not_taken_for_disabled_workers(changes):
    assert "qdwi" not in (worker(**changes)["facts"].get("income_limits") or {})


def test_1396d_s_part_b_alone_leaves_a_disabled_worker_one():
    assert worker(patient__benefits__medicare={"part_b_since": "2014-03-01"})["facts"]["level"] == "qdwi"


@pytest.mark.parametrize(
    ("changes", "earned", "level"),
    [
        ({}, "5405", "qdwi"),  # (5,405 - 85) / 2 is 2,660, twice the guideline
        ({}, "5405.02", None),
        (COUPLE, "7299", "qdwi"),  # (7,299 - 85) / 2 is 3,607, twice 21,640 / 12 up to the dollar
        (COUPLE, "7299.02", None),
    ],
)
def test_1396d_s_income_up_to_twice_the_guideline(changes, earned, level):
    assert worker(household__monthly_earned_income=earned, **changes)["facts"]["level"] == level


@pytest.mark.parametrize(
    ("changes", "owned", "level"),
    [({}, "4000", "qdwi"), ({}, "4000.01", None), (COUPLE, "6000", "qdwi"), (COUPLE, "6000.01", None)],
)
def test_1396d_s_resources_up_to_twice_the_limit_of_ssi(changes, owned, level):
    result = worker(household__countable_resources=owned, **changes)
    assert (result["facts"]["level"], result["outcome"]) == (level, "possible" if level else "unlikely")


@pytest.mark.parametrize(("credits", "value"), [(30, 311), (29, 565), (None, None)])
def test_1395i_2a_what_it_is_worth_is_the_premium_of_part_a(credits, value):
    assert worker(patient__work__credits_total=credits)["facts"]["monthly_value"] == value


def test_1396d_s_nothing_is_worth_anything_above_the_limits():
    assert worker(household__countable_resources=5000)["facts"]["monthly_value"] is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Your state may pay the Part A premium"),
        ({"household__countable_resources": 5000}, "Above the limits, which are the same in every state."),
        ({"household__countable_resources": None}, "We cannot tell yet."),
        ({"state": "PR"}, "This help is not offered where you live."),
    ],
)
def test_a_disabled_workers_summary(changes, words):
    assert worker(**changes)["summary"].startswith(words)


def test_a_disabled_worker_whose_marriage_is_not_told_is_asked_about_it():
    result = worker(patient__marital_status=None)
    assert (result["outcome"], result["facts"]["income_limits"]) == ("unknown", {})
    assert "patient.marital_status" in missing(result)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Your state would likely pay premiums, deductibles"),
        ({"household__monthly_unearned_income": 1500}, "Your state would likely pay the Part B premium (Specified"),
        ({"household__monthly_unearned_income": 2000}, "Above the limits of your state."),
        ({"household__monthly_unearned_income": None}, "We cannot tell yet."),
        (
            {"patient__birth_date": "1961-12-18", "patient__benefits": {"ssdi": {"status": "none"}}},
            "This help begins with Medicare, expected on December 1, 2026.",
        ),
        ({"patient__citizenship": "other_noncitizen", "patient__benefits": {}}, "This help begins with Medicare"),
    ],
)
def test_the_summary_says_what_is_paid_or_why_not(changes, words):
    assert savings(**changes)["summary"].startswith(words)
