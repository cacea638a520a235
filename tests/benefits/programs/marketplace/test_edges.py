"""The marketplace: what is said to whom, and by when; a day either side of each line."""

from datetime import date

import pytest

from benefits import parse_case, screen, to_document
from benefits.programs.marketplace import words
from tests.benefits.programs.asking import ask, changed
from tests.benefits.programs.marketplace.test_marketplace import BASE, ended, marketplace


@pytest.mark.parametrize(("as_of", "outcome"), [("2027-04-01", "likely"), ("2027-04-02", "possible")])
def test_the_days_run_from_the_last_day_of_cover(as_of, outcome):
    result = marketplace([{"kind": "employer", "ends_on": "2027-01-31"}], as_of=as_of)
    assert result["outcome"] == outcome


def test_the_first_cover_still_to_be_replaced_sets_the_days():
    ends = ["2026-06-30", "2026-12-31", "2027-03-31", None]  # the first too long ago, the last not ending
    result = marketplace([{"kind": "employer", "ends_on": day} for day in ends])
    assert result["facts"]["special_enrollment_until"] == "2027-03-01"


def test_who_loses_cover_hears_until_when_to_choose_and_how_to_compare():
    result = marketplace([{"kind": "employer", "ends_on": "2027-01-31"}])
    days = {"day": date(2027, 1, 31), "days": 60}
    last = date(2027, 4, 1)
    assert result["summary"] == str(words.CHOOSE_UNTIL(last=last))
    assert result["tests"][0]["reason"] == str(words.COVER_ENDS_ON(**days))
    (step,) = result["next_steps"]
    assert step["what"] == str(words.COMPARE_WITH_THE_PLAN_FROM_WORK)
    assert step["how"] == str(words.ASK_ABOUT_DOCTORS_AND_MAXIMUM)
    assert (step["url"], step["rank"]) == ("https://www.healthcare.gov", 58)


def test_the_last_day_to_choose_is_among_the_deadlines_and_firm():
    document = to_document(screen(parse_case(changed(BASE, patient__insurance=ended(0)))))
    (deadline,) = [entry for entry in document["deadlines"] if entry["program"] == "marketplace"]
    assert deadline["on"] == "2027-01-23"
    assert deadline["what"] == str(words.LAST_DAY_TO_CHOOSE)
    assert deadline["firm"] is True


def _yearly(opens, **days):
    """The sentence with its days: those of the plans of 2027 unless others are given."""
    usual = {"first": date(2026, 11, 1), "last": date(2026, 12, 15), "begins": date(2027, 1, 1)}
    return str(opens(**(usual | days)))


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2026-10-31", _yearly(words.OPENS_EACH_YEAR)),
        ("2026-11-01", _yearly(words.IS_OPEN)),
        ("2026-12-15", _yearly(words.IS_OPEN)),
        (
            "2026-12-16",
            _yearly(words.OPENS_EACH_YEAR, first=date(2027, 11, 1), last=date(2027, 12, 15), begins=date(2028, 1, 1)),
        ),
    ],
)
def test_who_has_no_cover_hears_of_the_yearly_period(as_of, said):
    result = marketplace([], as_of=as_of)
    assert result["summary"] == said
    assert result["tests"][0]["reason"] == str(words.ONLY_THE_YEARLY_PERIOD(days=60))
    (step,) = result["next_steps"]
    assert (step["what"], step["how"]) == (str(words.LOOK_IN_THE_YEARLY_PERIOD), str(words.MEDICAID_HAS_NO_PERIOD))
    assert (step["url"], step["rank"]) == ("https://www.healthcare.gov", 57)


@pytest.mark.parametrize(
    ("as_of", "said", "last"),
    [
        ("2026-12-15", _yearly(words.IS_OPEN), "2026-12-15"),
        ("2026-12-16", _yearly(words.STATE_MAY_STILL_BE_OPEN, latest=date(2026, 12, 31)), "2026-12-31"),
        ("2026-12-31", _yearly(words.STATE_MAY_STILL_BE_OPEN, latest=date(2026, 12, 31)), "2026-12-31"),
    ],
)
@pytest.mark.parametrize("state", ["CA", None])
def test_a_state_with_an_exchange_of_its_own_may_stay_open_longer_and_is_to_be_asked(state, as_of, said, last):
    result = marketplace([], as_of=as_of, state=state)
    assert result["summary"] == said
    assert result["next_steps"][0]["how"] == str(words.STATE_SETS_ITS_OWN_DAY(latest=date(2026, 12, 31)))
    assert result["next_steps"][0]["by"] == last


@pytest.mark.parametrize(
    ("as_of", "state", "begins"),
    [
        # 45 CFR 155.410(f): the period before the last reached into January
        ("2025-12-15", "OH", "January 1, 2026"),
        ("2025-12-16", "OH", "February 1, 2026"),
        ("2026-01-15", "OH", "February 1, 2026"),
        ("2026-01-31", "CA", "February 1, 2026"),
        ("2026-12-31", "CA", "January 1, 2027"),  # nowhere beyond 31 December any more
    ],
)
def test_who_chooses_late_in_a_period_that_reaches_into_the_year_is_covered_a_month_later(as_of, state, begins):
    said = marketplace([], as_of=as_of, state=state)["summary"]
    assert f"for plans from {begins}." in said


@pytest.mark.parametrize(("state", "firm"), [("OH", True), ("CA", False), (None, False)])
def test_the_last_day_of_the_yearly_period_is_firm_where_the_state_cannot_move_it(state, firm):
    listed = [(entry["on"], entry["what"], entry["firm"]) for entry in marketplace([], state=state)["deadlines"]]
    assert listed == [("2026-12-15", str(words.LAST_DAY_OF_THE_YEARLY_PERIOD), firm)]


def test_who_keeps_other_cover_hears_how_long_the_days_are():
    result = marketplace([{"kind": "employer"}])
    assert result["summary"] == str(words.OTHER_COVER_IN_FORCE(days=60))
    assert [(test["outcome"], test["reason"]) for test in result["tests"]] == [
        ("not_applicable", str(words.NO_COVER_ENDS))
    ]


def test_without_an_answer_about_cover_it_is_asked_for():
    result = ask("marketplace", BASE)
    assert result["summary"] == str(words.TELL_US_YOUR_COVER)
    assert [test["reason"] for test in result["tests"]] == [str(words.NEED_COVER)]


def test_the_program_and_its_question_have_titles():
    result = marketplace([])
    assert (result["title"], result["tests"][0]["title"]) == (
        str(words.TITLE),
        str(words.DOES_THE_LOSS_OF_COVER_OPEN_IT),
    )
