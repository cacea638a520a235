"""Which open question comes first, what it can change, and when there is none left."""

import json
from pathlib import Path

import pytest

from benefits import EVERY_PURPOSE, Purpose, Together, in_words, open_questions, parse_case
from benefits.case import limits
from benefits.law import load_yaml
from benefits.questions.answers import TABLE, answers_to, leaves
from benefits.questions.documents import with_answer
from benefits.questions.effects import ENTRIES_LIKE_A_SCREEN, SCREENS_AT_MOST, Trials

CASES = Path(__file__).parents[3] / "fixtures" / "cases"
TODAY = {"as_of": "2026-11-24"}
HELPER = {
    "relationship": "spouse",
    "employer": {
        "kind": "private",
        "employees": 75,
        "employees_20_weeks": True,
        "employees_within_75_miles": 75,
        "work_state": "OH",
        "hired_on": "2020-05-06",
        "hours_last_12_months": 1300,
        "hours_per_week": 40,
        "leave_year": "calendar",
        "leave_taken": [],
    },
    "leave": {"starts_on": "2026-12-14", "pattern": "continuous", "weeks": 6},
}
LEAVE_AND_COSTS = frozenset({Purpose.LEAVE, Purpose.COSTS})


def asked(document, purposes=EVERY_PURPOSE, **others):
    return open_questions(parse_case(TODAY | document), purposes, **others).asked


def paths(document, purposes=EVERY_PURPOSE, **others):
    return [path for question in asked(document, purposes, **others) for path in question.paths]


def question_of(path, document, purposes=EVERY_PURPOSE):
    return next(question for question in asked(document, purposes) if path in question.paths)


def without(name, path):
    document = json.loads((CASES / f"{name}.json").read_text())
    *way, last = path.split(".")
    holder = document
    for step in way:
        holder = holder[step]
    del holder[last]
    return document


def test_with_nothing_answered_the_birth_date_comes_first():
    assert asked({})[0].paths == ("patient.birth_date",)


@pytest.mark.parametrize("purpose", Purpose)
def test_each_purpose_alone_has_a_first_question(purpose):
    assert asked({}, {purpose})


def test_a_full_case_leaves_nothing_to_ask_but_what_few_people_have():
    document = json.loads((CASES / "metastatic_breast_cancer_at_49.json").read_text())
    rare = {
        "patient.esrd.dialysis_began",
        "patient.esrd.transplant_on",
        "patient.benefits.medicare.part_a_since",
    }
    assert set(paths(document)) <= rare
    assert paths(document, passed=rare) == []


def test_the_day_work_stopped_is_asked_where_everything_else_is_known():
    document = without("metastatic_breast_cancer_at_49", "patient.work.stopped_on")
    first = asked(document)[0]
    assert first.paths == ("patient.work.stopped_on",)
    assert "ssdi" in first.programs
    assert first.decides
    assert first.dollars is not None
    assert first.dollars > 10_000


def test_what_changes_an_amount_alone_decides_nothing():
    document = without("never_employed_wife", "household.tax_filing")
    question = question_of("household.irmaa_magi", document)
    assert not question.decides


def test_a_question_says_how_many_days_it_can_move():
    question = question_of("patient.work.stopped_on", without("als_at_55", "patient.work.stopped_on"))
    assert question.days is not None
    assert question.days > 365


def test_a_helper_who_came_for_leave_and_costs_is_asked_nothing_of_what_the_patient_earns():
    document = {"caregivers": [{}]}
    found = paths(document, LEAVE_AND_COSTS)
    assert any(path.startswith("caregivers[0].employer") for path in found)
    assert [path for path in found if path.startswith(("patient.work", "patient.benefits", "household"))] == []


def test_a_helper_whose_leave_is_settled_is_asked_nothing_more_about_it():
    found = asked({"caregivers": [HELPER], "patient": {"diagnosis": {"condition": "breast cancer"}}}, {Purpose.LEAVE})
    assert [question.paths for question in found if question.decides] == []


def test_a_patient_who_came_for_leave_is_asked_about_the_job_and_not_the_pay():
    found = paths({}, {Purpose.LEAVE})
    assert "patient.work.employer.hired_on" in found
    assert not any("pay" in path or "earnings" in path for path in found)


def test_only_what_serves_the_purpose_is_named():
    codes = {code for question in asked({}, {Purpose.MONEY}) for code in question.programs}
    assert codes <= {"ssdi", "ssi", "state_paid_leave"}


def test_whether_there_is_a_job_is_asked_before_what_it_is_like():
    found = paths({}, {Purpose.LEAVE})
    assert found.index("patient.work.status") < found.index("patient.work.employer.hired_on")
    assert "patient.work.status" not in paths({"patient": {"work": {"status": "working"}}}, {Purpose.LEAVE})


def test_the_tables_paths_are_questions_of_the_case():
    table = load_yaml(TABLE)
    assert isinstance(table, dict)
    known = {leaf.rsplit(".times", 1)[0] + ".times" if ".times." in leaf else leaf for leaf in leaves()} | {*leaves()}
    listed = [path for paths in table["always"].values() for path in paths]
    listed += [path for paths in table["at_one_go"] for path in paths]
    assert set(listed) | set(table["tried"]) | set(table["rarely"]) | set(table["effort"]) <= known
    assert set(table["after"].values()) <= known


def test_every_question_that_can_change_something_has_answers_to_try():
    day = parse_case(TODAY).as_of
    silent = {leaf for leaf in leaves() if not answers_to(leaf, day)}
    silent = {leaf for leaf in silent if not leaf.startswith(("papers.", "letters"))}  # asked for beside the interview
    names = ("name", "id", "label", "reason", "from", "to", "low", "high")
    others = {
        "as_of",
        "caregivers",
        "costs.starts_on",
        "costs.months",
        "costs.trips[].cost_per_mile",
        "costs.caregiver_hours_missed",
        "costs.caregiver_hours_missed[].caregiver",
        "patient.work.employer.health_plan_premium_share_monthly",
        "caregivers[].employer.health_plan_premium_share_monthly",
    }
    assert {leaf for leaf in silent if leaf.rsplit(".", 1)[-1] not in names} == others


@pytest.mark.parametrize("path", ["patient.work.earnings", "patient.birth_date", "household.countable_resources"])
def test_every_answer_that_is_tried_is_one_the_case_accepts(path):
    day = parse_case(TODAY).as_of
    assert all(parse_case(with_answer(TODAY, path, tried.answer)) for tried in answers_to(path, day))


@pytest.mark.parametrize(("place", "amount"), [(1, "2001"), (2, "3001")])
def test_a_line_of_the_law_is_looked_up_and_crossed_by_a_dollar(place, amount):
    tried = answers_to("household.countable_resources", parse_case(TODAY).as_of)
    assert tried[place].answer == amount


def test_a_question_that_was_passed_is_not_asked_again():
    first = asked({})[0]
    assert first.paths[0] not in paths({}, passed=first.paths)


def test_an_answer_that_was_given_is_not_asked_for_again():
    assert "patient.birth_date" not in paths({"patient": {"birth_date": "1977-01-01"}})


def test_either_of_two_that_each_settle_a_test_is_one_question():
    document = json.loads((CASES / "sister_as_caregiver.json").read_text())
    question = question_of("household.monthly_magi", document)
    assert (question.together, set(question.paths)) == (
        Together.ANY_SETTLES,
        {"household.monthly_magi", "household.monthly_unearned_income"},
    )


def test_answers_of_which_none_settles_a_test_alone_are_one_question():
    both = [question for question in asked({}, {Purpose.MONEY}) if question.together is Together.ALL_NEEDED]
    assert any(len(question.paths) > 1 for question in both)


def test_the_questions_come_as_a_document():
    written = in_words(open_questions(parse_case(TODAY), {Purpose.MONEY}), "en")
    assert written == json.loads(json.dumps(written))
    assert set(written["asked"][0]) == {
        "paths",
        "together",
        "programs",
        "people",
        "decides",
        "dollars",
        "days",
        "why",
        "rare",
    }
    assert written["asked"][0]["why"].startswith("It can ")


def test_asking_twice_gives_the_same_order():
    assert paths({}) == paths({})


def test_no_more_cases_are_screened_than_the_module_says():
    case = parse_case(TODAY | {"caregivers": [{} for _each in range(limits.CAREGIVERS)]})
    trials = Trials(TODAY | {"caregivers": [{} for _each in range(limits.CAREGIVERS)]}, case, EVERY_PURPOSE)
    trials.effects([path for path in map(str, trials.now.missing) if not path.startswith("household")])
    assert 0 <= trials.left < SCREENS_AT_MOST


def test_a_case_with_long_lists_is_tried_less_often():
    item = {"kind": "other", "label": "x", "amount": 1, "covered": "none", "times": {"count": 1, "per": "month"}}
    large = TODAY | {"costs": {"items": [item] * limits.COST_ITEMS}}
    small, many = (Trials(document, parse_case(document), EVERY_PURPOSE) for document in (TODAY, large))
    assert small.left == SCREENS_AT_MOST - 1
    assert many.left == SCREENS_AT_MOST - 1 - limits.COST_ITEMS // ENTRIES_LIKE_A_SCREEN


def test_what_hardly_anybody_can_answer_says_so():
    asked = open_questions(parse_case(TODAY | {"state": "OH", "patient": {"birth_date": "1980-03-03"}})).asked
    rare = {path for question in asked if question.rare for path in question.paths}
    assert rare <= {
        "patient.esrd.dialysis_began",
        "patient.esrd.transplant_on",
        "patient.benefits.medicare.part_a_since",
        "patient.statutorily_blind",
        "patient.pregnant",
    }
    assert not all(question.rare for question in asked)
