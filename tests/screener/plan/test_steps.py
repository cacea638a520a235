"""Steps: how soon, whose, and what waiting costs."""

from typing import Any

import pytest

from screener.plan.page import ActionPlan
from screener.plan.steps import Step, Urgency, first_sentence

TODAY = "2026-11-23"


def one_step(sample: dict[str, Any], *, by: str | None, firm: bool = True, on: str = "2026-12-31") -> Step:
    """The only step of a plan whose program has one deadline."""
    program = sample["programs"][0]
    program["deadlines"] = [{"on": on, "what": "Apply.", "program": program["program"], "firm": firm, "citation": {}}]
    entry = {"what": "Apply.", "by": by, "program": program["program"], "person": program["person"], "rank": 10}
    sample["plan"]["steps"] = [entry]
    return ActionPlan(sample).steps[0]


@pytest.mark.parametrize(
    ("by", "urgency", "words"),
    [
        (None, Urgency.OPEN, ""),
        ("2026-11-22", Urgency.NOW, "Do this now"),
        (TODAY, Urgency.NOW, "Do this now"),
        ("2026-11-24", Urgency.GOOD_DAY, "A good day: November 24, 2026"),
        ("2026-12-31", Urgency.BINDING, "Last day: December 31, 2026"),
    ],
)
def test_a_day_binds_only_where_the_law_ends_something_on_it(
    sample: dict[str, Any], by: str | None, urgency: Urgency, words: str
) -> None:
    step = one_step(sample, by=by)
    assert (step.urgency, step.when) == (urgency, words)


def test_a_day_that_is_only_good_does_not_bind(sample: dict[str, Any]) -> None:
    assert one_step(sample, by="2026-12-31", firm=False).urgency is Urgency.GOOD_DAY


def test_on_the_last_day_it_says_so(sample: dict[str, Any]) -> None:
    assert one_step(sample, by=TODAY, on=TODAY).when == "Do this today: it is the last day"


def test_a_last_day_that_is_past_is_not_called_one(sample: dict[str, Any]) -> None:
    assert one_step(sample, by="2026-11-22", on="2026-11-22").urgency is Urgency.NOW


def test_waiting_has_its_price_after_the_last_day_without_loss(sample: dict[str, Any]) -> None:
    sample["programs"][0]["facts"] |= {"latest_protective_filing": TODAY, "monthly_benefit": 2043}
    assert "After November 23, 2026, each month of waiting also loses about $2,043." in str(
        one_step(sample, by=TODAY).waiting
    )


def test_once_months_are_lost_each_further_one_has_its_price(sample: dict[str, Any]) -> None:
    sample["programs"][0]["facts"] |= {"latest_protective_filing": "2026-11-22", "monthly_benefit": 2043}
    assert one_step(sample, by=TODAY).waiting == "Each month you wait can cost about $2,043."


@pytest.mark.parametrize(("outcome", "amount"), [("unlikely", 2043), ("unknown", 2043), ("likely", None)])
def test_what_is_not_to_be_had_costs_nothing_by_waiting(sample: dict[str, Any], outcome: str, amount: object) -> None:
    sample["programs"][0]["outcome"] = outcome
    sample["programs"][0]["facts"]["monthly_benefit"] = amount
    assert one_step(sample, by=TODAY).waiting is None


def two_people(sample: dict[str, Any], **differs: Any) -> list[Step]:
    """The same step for the patient and a caregiver; the second differs in these."""
    step = {"what": "Tell the employer.", "by": None, "how": None, "url": None, "phone": None, "program": "fmla"}
    sample["plan"]["steps"] = [{**step, "person": "patient"}, {**step, "person": "caregivers[0]", **differs}]
    return ActionPlan(sample, "patient").steps


def test_a_step_alike_in_every_word_is_one_step_of_both(sample: dict[str, Any]) -> None:
    (step,) = two_people(sample)
    assert (step.person, step.people) == ("You and Daniel (your husband)", ("patient", "caregivers[0]"))


@pytest.mark.parametrize("differs", [{"by": "2026-12-01"}, {"bring": ["a form"]}, {"what": "Ask the employer."}])
def test_steps_that_differ_are_told_apart_by_name(sample: dict[str, Any], differs: dict[str, Any]) -> None:
    assert [step.person for step in two_people(sample, **differs)] == ["You", "Daniel (your husband)"]


def test_a_caregiver_who_reads_has_her_own_steps_first_and_is_you(sample: dict[str, Any]) -> None:
    steps = ActionPlan(sample, "caregivers[0]").steps
    own = [step.person.startswith("You") for step in steps]
    assert own == sorted(own, reverse=True)
    assert own[0]
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))


def test_a_patient_who_reads_keeps_the_order_to_act(sample: dict[str, Any]) -> None:
    assert [step.what for step in ActionPlan(sample, "patient").steps] == [
        step.what for step in ActionPlan(sample).steps
    ]


def test_who_does_what_has_each_step_once(sample: dict[str, Any]) -> None:
    plan = ActionPlan(sample)
    listed = [step.number for group in plan.steps_by_person for step in group.steps]
    assert sorted(listed) == [step.number for step in plan.steps]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Apply now. Write the diagnosis as it is.", "Apply now."),
        ("Get the record (the Statement).", "Get the record (the Statement)."),
        ("Pay $12.50 a day. Then ask.", "Pay $12.50 a day."),
        ("No stop at all", "No stop at all"),
        ("Ask the U.S. office.", "Ask the U.S. office."),
    ],
)
def test_the_first_sentence_stands_alone(text: str, first: str) -> None:
    assert first_sentence(text) == first
