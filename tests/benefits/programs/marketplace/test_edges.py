"""The marketplace as a bridge: sixty days after cover is lost."""

from datetime import date, timedelta

import pytest

from benefits import parse_case, screen, to_document
from benefits.programs.marketplace import words
from tests.benefits.programs.asking import answers, ask, changed, missing

BASE = {"as_of": "2026-11-24", "state": "OH", "patient": {"birth_date": "1977-03-14"}}
AS_OF = date(2026, 11, 24)


def marketplace(insurance, **changes):
    return ask("marketplace", BASE, patient__insurance=insurance, **changes)


def ended(days_ago, kind="employer"):
    return [{"kind": kind, "ends_on": (AS_OF - timedelta(days=days_ago)).isoformat()}]


def test_without_an_answer_about_cover_it_is_not_known():
    result = ask("marketplace", BASE)
    assert result["outcome"] == "unknown"
    assert missing(result) == ["patient.insurance"]


@pytest.mark.parametrize(
    ("days_ago", "outcome"), [(-30, "likely"), (0, "likely"), (60, "likely"), (61, "not_applicable")]
)
def test_45_cfr_155_420_sixty_days_after_the_loss(days_ago, outcome):
    assert marketplace(ended(days_ago))["outcome"] == outcome


def test_the_last_day_to_choose_is_the_sixtieth():
    result = marketplace([{"kind": "employer", "ends_on": "2027-01-31"}])
    assert result["facts"]["special_enrollment_until"] == "2027-04-01"
    assert [step["by"] for step in result["next_steps"]] == ["2027-04-01"]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("employer", "likely"),
        ("cobra", "likely"),
        ("medicaid", "likely"),
        ("tricare", "likely"),
        ("retiree", "likely"),
        ("medigap", "not_applicable"),
        ("other", "not_applicable"),
    ],
)
def test_only_the_loss_of_comprehensive_cover_opens_it(kind, outcome):
    assert marketplace(ended(10, kind))["outcome"] == outcome


def test_without_any_cover_the_yearly_period_is_the_way_in():
    result = marketplace([])
    assert result["outcome"] == "possible"
    assert answers(result) == {"special_enrollment": "not_met"}


@pytest.mark.parametrize(("as_of", "outcome"), [("2027-04-01", "likely"), ("2027-04-02", "not_applicable")])
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


def test_who_has_no_cover_hears_of_the_yearly_period():
    result = marketplace([])
    assert result["summary"] == str(words.OPENS_EACH_YEAR)
    assert result["tests"][0]["reason"] == str(words.ONLY_THE_YEARLY_PERIOD(days=60))
    (step,) = result["next_steps"]
    assert step["what"] == str(words.LOOK_IN_THE_YEARLY_PERIOD)
    assert (step["url"], step["rank"]) == ("https://www.healthcare.gov", 57)


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
