"""What would turn a no: the nearest fact for each requirement that is not met, and another door."""

import pytest

from tests.benefits.programs.asking import answers
from tests.benefits.programs.ssdi.claims import LEVEL, OLD_WORK, notices, ssdi

ENDED_2015 = {str(year): 40_000 for year in range(1996, 2011)} | {"2026": 0}  # covered through 31 December 2015
LESS = "Earning $1,690 a month or less, because of the illness."
COSTS = "Costs you pay because of the illness to be able to work are taken off first: medicine, rides, a helper."
TRY = "A try at work of 6 months or less that the illness ended may be left aside: tell Social Security why it ended."
DOORS = (
    "Without enough credits, ask about SSI, and about benefits on the record of a spouse, a late spouse, or of a "
    "parent if the disability began before 22."
)
PROOF = "Proof that the illness kept you from working on or before {}, when your insurance for disability ended."
A_YEAR = "If your doctor expects it to keep you from working a year or more."
RETIREMENT = "Retirement benefits are the door at this age: ask Social Security about them."


def changes(**places):
    return [(entry["what"], entry["path"], entry["from"]) for entry in ssdi(**places)["would_change"]]


@pytest.mark.parametrize(
    ("expenses", "costs"),
    [
        (None, [(COSTS, "patient.work.impairment_work_expenses_monthly", None)]),
        (0, []),
        (100, []),
    ],
)
def test_work_above_the_limit_could_be_less_or_cost_something_or_be_a_try(expenses, costs):
    listed = changes(
        patient__work__status="working",
        patient__work__monthly_earnings=2900,
        patient__work__impairment_work_expenses_monthly=expenses,
    )
    assert listed == [
        (LESS, "patient.work.monthly_earnings", None),
        *costs,
        (TRY, "patient.work.stopped_on", None),
    ]


def test_working_above_the_limit_is_not_yet():
    result = ssdi(patient__work__status="working", patient__work__monthly_earnings=2900)
    assert result["outcome"] == "unlikely"
    assert "Not yet" in result["summary"]


def test_the_diagnosis_does_not_replace_the_credits():
    places = {"patient__work__earnings": {"2025": 40000}}
    result = ssdi(**places)
    assert answers(result)["medical_severity"] == "met"
    assert answers(result)["recent_work"] == "not_met"
    assert result["outcome"] == "unlikely"
    assert "does not replace the work test" in notices(**places)
    assert "Medicare does not come with a diagnosis" in notices(**places)


def test_a_no_for_want_of_credits_tells_how_many_and_when_and_another_door():
    record = OLD_WORK | {str(year): 40_000 for year in range(2022, 2026)}
    result = ssdi(patient__work__earnings=record)
    assert answers(result)["recent_work"] == "not_met"
    assert changes(patient__work__earnings=record) == [
        (
            "4 more work credits would be enough, if work is possible at all: by the quarter of July 2027.",
            "patient.work.earnings",
            "2027-07-01",
        ),
        (PROOF.format("December 31, 2014"), "patient.work.stopped_on", None),
        (DOORS, None, None),
    ]


def test_one_credit_in_the_quarter_of_the_screen_may_be_enough():
    record = OLD_WORK | {str(year): 40_000 for year in range(2021, 2025)} | {"2025": 5430}
    assert changes(patient__work__earnings=record)[0] == (
        "1 more work credit would be enough, if work is possible at all: in the quarter of October 2026.",
        "patient.work.earnings",
        "2026-10-01",
    )


@pytest.mark.parametrize("onset", ["2016-01-01", "2026-06-15"])
def test_an_onset_before_the_cover_ended_would_change_it(onset):
    _credits, proof, door = changes(patient__work__earnings=ENDED_2015, patient__work__stopped_on=onset)
    assert proof == (PROOF.format("December 31, 2015"), "patient.work.stopped_on", None)
    assert door == (DOORS, None, None)


def test_an_onset_on_the_last_day_of_the_cover_needs_no_change():
    assert changes(patient__work__earnings=ENDED_2015, patient__work__stopped_on="2015-12-31") == []


def test_somebody_who_never_worked_is_told_how_many_credits_that_would_be_and_of_another_door():
    """One a quarter from the last of 2026 on; by 2035 a credit is needed for each of 36 years."""
    assert changes(patient__work={"status": "never_worked"}) == [
        (
            "36 more work credits would be enough, if work is possible at all: by the quarter of July 2035.",
            "patient.work.earnings",
            "2035-07-01",
        ),
        (DOORS, None, None),
    ]


def test_the_credits_still_to_earn_are_not_told_without_a_record():
    listed = changes(
        patient__work__earnings=None, patient__work__credits_total=26, patient__work__credits_last_10_years=19
    )
    assert listed == [(DOORS, None, None)]


def test_a_shorter_illness_could_be_expected_to_last():
    listed = changes(patient__diagnosis__expected_months=11)
    assert listed == [(A_YEAR, "patient.diagnosis.expected_months", None)]


def test_at_full_retirement_age_retirement_is_the_door():
    assert changes(patient__birth_date="1958-03-14") == [(RETIREMENT, None, None)]


def test_each_thing_that_stands_in_the_way_has_its_own():
    listed = changes(
        patient__birth_date="1958-03-14",
        patient__work={"status": "working", "earnings": LEVEL, "monthly_earnings": 2900},
        patient__diagnosis={"condition": "back pain", "expected_months": 6, "terminal": False},
    )
    assert [what for what, _path, _from in listed] == [LESS, COSTS, TRY, A_YEAR, RETIREMENT]


def test_nothing_is_said_to_change_an_answer_that_is_not_a_no():
    assert changes(patient__work__monthly_earnings=None, patient__diagnosis__expected_months=None) == []
