"""The price of waiting: the last day without a loss, what each month costs, and the day after which it is lost."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from benefits import parse_case, screen, to_document

CASES = Path(__file__).parents[3] / "fixtures" / "cases"


def demo(name="metastatic_breast_cancer_at_49", **changes):
    return json.loads((CASES / f"{name}.json").read_text()) | changes


def lines(document):
    result = screen(parse_case(document), with_cover_path=True)
    return {(line.program, line.person): line for line in result.waiting}


def test_disability_loses_nothing_for_twelve_months_after_its_first_month():
    """First entitled month May 2027: filed by May 2028 all is paid, 20 CFR 404.621(a)(1)(i)."""
    line = lines(demo())["ssdi", "patient"]
    assert (line.act_by, line.monthly) == (date(2028, 5, 31), Decimal(2554))
    filed = [date(2026, 11, 24), date(2028, 5, 31), date(2028, 6, 1), date(2028, 6, 30), date(2028, 8, 1)]
    assert [line.lost_by(day) for day in filed] == [0, 0, 2554, 2554, 3 * 2554]


@pytest.mark.parametrize(
    ("earnings", "says"), [(None, "costs a month of pay."), ("30000", "costs a month of pay: about $")]
)
def test_who_fell_ill_long_ago_loses_a_month_with_each_month(earnings, says):
    """Stopped in March 2024: entitled from September 2024, paid back to November 2025 alone."""
    work = {"status": "stopped", "stopped_on": "2024-03-15", "credits_total": 80, "credits_last_10_years": 36}
    if earnings:
        work = {"status": "stopped", "stopped_on": "2024-03-15", "monthly_earnings": 0} | {
            "earnings": {str(year): earnings for year in range(1996, 2025)}
        }
    patient = {
        "birth_date": "1974-05-02",
        "diagnosis": {"condition": "breast cancer", "metastatic": True},
        "work": work,
    }
    line = lines({"as_of": "2026-11-25", "state": "OH", "patient": patient})["ssdi", "patient"]
    assert (line.is_late, line.act_by, str(line.lost_from)) == (True, date(2026, 11, 30), "2026-11")
    assert says in str(line.loses)
    assert "later than the day shown" not in str(line.loses)


def test_a_claim_that_was_made_waits_no_more():
    document = demo()
    document["patient"]["benefits"] = document["patient"].get("benefits", {}) | {
        "ssdi": {"status": "applied", "applied_on": "2026-11-20"}
    }
    assert ("ssdi", "patient") not in lines(document)


@pytest.mark.parametrize(("program", "final_on"), [("cobra", date(2027, 4, 1)), ("marketplace", date(2027, 4, 1))])
def test_what_ends_on_a_day_is_gone_after_it(program, final_on):
    line = lines(demo())[program, "patient"]
    assert (line.final_on, line.act_by, line.lost_by(date(2027, 5, 1))) == (final_on, None, None)


def test_the_day_itself_is_still_in_time_and_the_day_after_is_not():
    case = parse_case(demo())
    for as_of, stands in ((date(2027, 4, 1), True), (date(2027, 4, 2), False)):
        result = screen(replace(case, as_of=as_of), with_cover_path=True)
        assert ("cobra" in {line.program for line in result.waiting}) is stands


def test_signing_up_late_for_part_b_costs_ten_percent_a_year_for_life():
    """42 USC 1395r(b): 10 percent of 202.90 is 20.29. The initial period ends three months after the month of 65."""
    document = demo("turning_65_with_employer_cover")
    document["patient"]["insurance"] = []
    line = lines(document)["medicare", "patient"]
    assert line.final_on == date(2027, 3, 31)
    assert "about $20.29 a month" in str(line.loses)


def test_with_cover_from_work_the_period_has_no_end_yet():
    assert ("medicare", "patient") not in lines(demo("turning_65_with_employer_cover"))


def test_the_soonest_loss_comes_first():
    result = screen(parse_case(demo()), with_cover_path=True)
    days = [line.act_by or line.final_on for line in result.waiting]
    known = [day for day in days if day is not None]
    assert known == sorted(known) == days[: len(known)]


def test_a_case_without_answers_has_no_line():
    assert lines({"as_of": "2026-11-24"}) == {}


def test_only_who_asks_for_the_cover_path_gets_it_and_it_is_written():
    case = parse_case(demo())
    assert screen(case).waiting == ()
    written = to_document(screen(case, with_cover_path=True))["waiting"]
    assert {"program", "loses", "act_by", "final_on", "monthly", "citation"} <= written[0].keys()


@pytest.mark.parametrize(
    ("as_of", "says"),
    [("2026-12-31", "only 2"), ("2027-01-01", "Bills of up to 2 months")],
)
def test_medicaid_pays_fewer_old_bills_from_2027_on(as_of, says):
    """Pub. L. 119-21 section 71112; a person of 70 comes in by age, not as an adult by income alone."""
    document = {
        "as_of": as_of,
        "state": "OH",
        "patient": {"birth_date": "1955-01-01", "marital_status": "single", "citizenship": "us_citizen"},
        "household": {"size": 1, "monthly_earned_income": 0, "monthly_unearned_income": 300, "countable_resources": 0},
    }
    assert says in str(lines(document)["medicaid", "patient"].loses)
