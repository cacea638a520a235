"""The result document arranged for reading."""

from typing import Any

from screener.plan import formats
from screener.plan.page import ActionPlan


def test_the_first_three_steps_are_the_plans_first_three(sample: dict[str, Any]) -> None:
    first = [step.what for step in ActionPlan(sample).first_steps]
    assert first == [step["what"] for step in sample["plan"]["steps"][:3]]


def test_a_step_names_its_program_and_person(sample: dict[str, Any]) -> None:
    step = ActionPlan(sample).steps[1]
    assert (step.program, step.person) == ("Family and Medical Leave (FMLA)", "Daniel (your husband)")


def test_what_is_not_for_this_situation_stands_apart(sample: dict[str, Any]) -> None:
    plan = ActionPlan(sample)
    assert {card.outcome for card in plan.set_aside} == {"not_applicable"}
    assert len(plan.cards) + len(plan.set_aside) == len(sample["programs"])


def test_each_open_question_is_listed_once(sample: dict[str, Any]) -> None:
    left = ActionPlan(sample).questions_left
    assert len(left) == len(set(left))


def test_tests_that_fail_or_are_open_stand_first(sample: dict[str, Any]) -> None:
    cobra = next(card for card in ActionPlan(sample).cards if card.program == "cobra")
    assert [str(check.sign.label) for check in cobra.checks] == ["Not known yet", "Met"]


def test_every_caregiver_has_a_page(sample: dict[str, Any]) -> None:
    people = [page.person for page in ActionPlan(sample).caregivers]
    assert people[:2] == ["Daniel (your husband)", "Rosa (your sister)"]
    assert len(people) == 3


def test_ten_caregivers_keep_their_order(sample: dict[str, Any]) -> None:
    leave = next(entry for entry in sample["programs"] if entry["person"] == "caregivers[0]")
    sample["programs"] = [
        {**leave, "person": f"caregivers[{place}]", "person_label": f"Helper {place}"} for place in range(11)
    ]
    assert [page.person for page in ActionPlan(sample).caregivers] == [f"Helper {place}" for place in range(11)]


def test_a_caregivers_page_has_hours_and_the_dates_of_the_papers(sample: dict[str, Any]) -> None:
    leave = {fact.name: fact.value for fact in ActionPlan(sample).caregivers[0].leave}
    assert leave == {
        "remaining_hours": "320 hours",
        "remaining_weeks": "8 weeks",
        "runs_out_on": "September 6, 2027",
        "notice_due": "November 24, 2026",
        "certification_due": "December 9, 2026",
    }


def test_a_column_that_is_zero_all_along_is_left_out(sample: dict[str, Any]) -> None:
    sample["costs"]["months"] = [{**entry, "lost_wages_patient": 0} for entry in sample["costs"]["months"]]
    table = ActionPlan(sample).cost_table
    assert table is not None
    assert list(table.names) == ["out_of_pocket", "lost_wages_caregivers"]


def test_a_column_with_an_unknown_month_stays(sample: dict[str, Any]) -> None:
    sample["costs"]["months"] = [{**entry, "lost_wages_patient": None} for entry in sample["costs"]["months"]]
    table = ActionPlan(sample).cost_table
    assert table is not None
    assert "lost_wages_patient" in table.names


def test_without_a_tally_there_is_no_table(sample: dict[str, Any]) -> None:
    sample["costs"] = {"months": [], "total": None, "lines": [], "missing": [], "notes": [], "figures": []}
    assert ActionPlan(sample).cost_table is None


def test_a_figure_used_by_two_programs_is_one_source(sample: dict[str, Any]) -> None:
    sample["programs"].append(sample["programs"][0])
    names = [source["name"] for source in ActionPlan(sample).sources]
    assert len(names) == len(set(names))


def test_the_crisis_line_comes_first_for_caregivers(sample: dict[str, Any]) -> None:
    assert ActionPlan(sample).caregiver_lines[0]["phone"] == "988"


def test_the_chart_in_words_says_what_is_missing_in_all(sample: dict[str, Any]) -> None:
    sample["timeline"][-1]["cumulative_gap"] = 1234
    assert "$1,234 is missing in all against the usual income" in ActionPlan(sample).chart_about


def test_the_chart_in_words_says_when_nothing_is_missing(sample: dict[str, Any]) -> None:
    sample["timeline"][-1]["cumulative_gap"] = 0
    assert "income and help keep up with the usual income" in ActionPlan(sample).chart_about


def test_without_the_usual_income_the_table_shows_what_is_left(sample: dict[str, Any]) -> None:
    sample["timeline"][3]["cumulative_gap"] = None
    assert "The usual income is not known" in ActionPlan(sample).chart_about
    table = ActionPlan(sample).timeline_table
    assert list(table.headings) == ["Money in", "Money out", "Left over", "Left over, added up"]
    assert [formats.money(amount) for amount in table.rows[0][1]] == ["$6,700", "$763.10", "$5,936.90", "$14,936.90"]


def test_a_question_of_the_timeline_is_listed(sample: dict[str, Any]) -> None:
    sample["timeline"][3]["missing"] = ["patient.work.paid_leave_hours"]
    assert [question.label for question in ActionPlan(sample).timeline_questions] == [
        "hours of paid leave still to use"
    ]


def test_a_card_has_the_notices_of_its_program(sample: dict[str, Any]) -> None:
    assert [list(card.notices) for card in ActionPlan(sample).all_cards] == [
        entry.get("notices") or [] for entry in sample["programs"]
    ]


def test_a_caregiver_without_a_name_is_counted(sample: dict[str, Any]) -> None:
    sample["programs"] = [{**entry, "person_label": None} for entry in sample["programs"]]
    assert [page.person for page in ActionPlan(sample).caregivers] == ["Caregiver 1", "Caregiver 2", "Caregiver 3"]


def test_many_papers_stand_in_one_list_and_not_with_the_step(sample: dict[str, Any]) -> None:
    sample["plan"]["steps"][0]["bring"] = ["one", "two", "three", "four", "five"]
    sample["plan"]["steps"][1]["bring"] = ["one", "two", "three", "four"]
    assert [step.brings_many for step in ActionPlan(sample).steps[:2]] == [True, False]


def test_the_line_for_a_crisis_is_the_first_help(sample: dict[str, Any]) -> None:
    sample["resources"].reverse()
    assert ActionPlan(sample).resource_groups[0][1][0]["id"] == "988"
