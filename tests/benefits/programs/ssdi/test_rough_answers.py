"""Years worked and about what they paid, without an earnings record: what they tell, and what they leave open.

A credit of 2026 takes 1,890 dollars, so that four take 7,560 a year or 630 a month.
"""

from datetime import date
from decimal import Decimal

import pytest

from benefits import parse_case
from benefits.law import Law
from benefits.programs.ssdi.rough_answers import rough_records, yearly_pay, years_as_told
from tests.benefits.programs.asking import answers, ask, changed, missing
from tests.benefits.programs.ssdi.claims import BASE, asked, notices, reasons, ssdi

YEAR_END = {"patient__work__stopped_on": "2026-12-31", "as_of": "2026-12-31"}
PAY = "patient.work.usual_monthly_earnings"
WORK_TESTS = ("work_credits", "recent_work")


def told(years=10, pay=4000, **changes):
    return ssdi(
        patient__work__earnings=None,
        patient__work__years_worked_in_last_10=years,
        patient__work__usual_monthly_earnings=pay,
        **changes,
    )


def work_tests(result):
    return tuple(answers(result)[name] for name in WORK_TESTS)


def guesses(result):
    return tuple(result["facts"].get(f"monthly_benefit_{name}") for name in ("low", "expected", "high"))


def records(years=10, pay=4000, on=date(2026, 6, 15)):
    work = {"earnings": None, "years_worked_in_last_10": years, "usual_monthly_earnings": pay}
    case = parse_case(changed(BASE, **{f"patient__work__{name}": value for name, value in work.items()}))
    reading = years_as_told(case, on, Law())
    assert reading is not None
    found = rough_records(case, reading, on, Law())
    assert found is not None
    return found


def test_ten_years_of_enough_pay_are_likely_and_say_on_what_that_rests():
    result = told()
    assert (result["outcome"], work_tests(result)) == ("likely", ("met", "met"))
    assert "This holds if each of your 10 years of work paid $7,560 or more." in result["summary"]
    assert any("four work credits" in notice for notice in result["notices"])


@pytest.mark.parametrize(("pay", "outcome"), [(630, "likely"), ("629.99", "unknown")])
def test_pay_must_be_enough_for_four_credits_a_year(pay, outcome):
    assert told(pay=pay)["outcome"] == outcome


@pytest.mark.parametrize(("years", "answer"), [(5, "met"), ("4.99", "unknown"), (4, "not_met")])
def test_five_years_are_the_line_for_recent_work_when_work_stopped_with_the_year(years, answer):
    assert answers(told(years, **YEAR_END))["recent_work"] == answer


@pytest.mark.parametrize(("years", "answer"), [(6, "met"), (5, "unknown")])
def test_the_year_work_stopped_counts_no_quarter_after_that_day(years, answer):
    """By June it holds two credits at most: five years may be 18."""
    assert answers(told(years))["recent_work"] == answer


@pytest.mark.parametrize(("years", "answer"), [(8, "met"), (7, "unknown")])
def test_27_credits_in_all_are_needed_at_49(years, answer):
    """Eight years hold at least 30 by June, seven 26; nothing is known of earlier ones."""
    assert answers(told(years))["work_credits"] == answer


def test_credits_known_in_all_complete_the_years_told():
    result = told(7, patient__work__credits_total=27)
    assert (result["outcome"], work_tests(result)) == ("likely", ("met", "met"))


@pytest.mark.parametrize(("onset", "answer"), [("2024-06-15", "met"), ("2022-06-15", "unknown")])
def test_years_that_may_lie_after_work_stopped_do_not_count(onset, answer):
    """Of ten years two, or four, come after: eight are left, or six with 22 credits by June."""
    assert answers(told(10, patient__work__stopped_on=onset))["work_credits"] == answer


def test_years_told_of_another_time_tell_nothing():
    assert work_tests(told(10, patient__work__stopped_on="2013-06-15")) == ("unknown", "unknown")


@pytest.mark.parametrize(("years", "answer"), [(6, "met"), (5, "unknown")])
def test_years_of_the_young_may_lie_before_those_that_count_for_them(years, answer):
    """At 28, 14 credits of the 29 quarters since 21 are enough, but five years may begin at 18; six are 22 of forty."""
    assert answers(told(years, patient__birth_date="1998-01-14"))["recent_work"] == answer


def test_blind_people_are_asked_for_no_recent_work():
    result = told(8, patient__statutorily_blind=True)
    assert (result["outcome"], work_tests(result)) == ("likely", ("met", "not_applicable"))


def test_without_the_birth_date_ten_years_to_the_end_of_a_year_are_enough_at_any_age():
    result = told(10, patient__birth_date=None, **YEAR_END)
    assert work_tests(result) == ("met", "met")
    assert guesses(result) == (None, None, None)


def test_years_without_pay_are_possible_and_the_pay_is_asked_first():
    result = told(10, None)
    assert (result["outcome"], work_tests(result)) == ("possible", ("unknown", "unknown"))
    assert missing(result)[0] == PAY
    assert asked(result)["recent_work"][0] == PAY
    assert reasons(result)["recent_work"].startswith("10 years of work are enough if each paid $7,560 or more.")
    assert guesses(result) == (None, None, None)


@pytest.mark.parametrize("years", [5, 7])
def test_too_few_years_without_pay_stay_unknown(years):
    assert told(years, None)["outcome"] == "unknown"


def test_pay_without_years_tells_nothing():
    assert (told(None)["outcome"], guesses(told(None))) == ("unknown", (None, None, None))


@pytest.mark.parametrize(
    "better",
    [{"patient__work__earnings": {"2025": 0}}, {"patient__work__credits_last_10_years": 19}],
)
def test_a_record_or_a_count_of_recent_credits_is_believed_before_the_years(better):
    result = ssdi(
        **{
            "patient__work__earnings": None,
            "patient__work__years_worked_in_last_10": 10,
            "patient__work__usual_monthly_earnings": 4000,
            **better,
        }
    )
    assert answers(result)["recent_work"] == "not_met"
    assert guesses(result) == (None, None, None)


def test_a_person_still_at_work_is_told_of_stopping_today():
    result = told(patient__work__status="working", patient__work__stopped_on=None)
    assert answers(result)["recent_work"] == "unknown"
    assert reasons(result)["recent_work"].startswith("If you had to stop work today: 10 years of work give at least")


def test_the_months_of_payment_and_medicare_come_with_rough_answers_as_with_a_record():
    names = ("first_month_of_entitlement", "first_payment_on", "latest_protective_filing", "medicare_begins")
    exact, rough = ssdi()["facts"], told()["facts"]
    assert [rough[name] for name in names] == [exact[name] for name in names]
    work = {"patient__work__earnings": None, "patient__work__years_worked_in_last_10": 10}
    medicare = ask("medicare", BASE, patient__work__usual_monthly_earnings=4000, **work)
    assert (medicare["outcome"], medicare["facts"]["eligible_on"]) == ("likely", "2028-12-01")
    without_pay = ask("medicare", BASE, **work)
    assert (without_pay["outcome"], without_pay["facts"]["eligible_on"]) == ("possible", "2028-12-01")


def test_what_is_only_read_from_the_years_is_no_fact():
    facts = told()["facts"]
    names = ("fully_insured", "disability_insured", "credits_total", "credits_in_window", "monthly_benefit", "pia")
    assert [facts[name] for name in names] == [None] * len(names)


def test_the_amount_is_a_range_of_three_named_guesses():
    low, expected, high = guesses(told(6))
    assert low < expected < high
    (working,) = [entry for entry in told(6)["workings"] if "guess" in " ".join(entry["lines"]).lower()]
    assert [line.split(":")[0] for line in working["lines"][1:]] == ["Low", "Best guess", "High"]
    assert f"${low:,} a month" in working["lines"][1]


@pytest.mark.parametrize("name", ["low", "expected", "high"])
def test_each_guess_is_what_a_record_of_that_pay_gives(name):
    record = {str(year): str(amount) for year, amount in getattr(records(6), name).items()}
    exact = ssdi(patient__work__earnings=record)["facts"]["monthly_benefit"]
    assert told(6)["facts"][f"monthly_benefit_{name}"] == exact


def test_pay_is_brought_back_with_the_wage_index():
    """50,321.89 dollars in 2017 against 72,800.33 in 2025, the last year there is, for 48,000 now."""
    low = records(10).low
    assert low[2017] == Decimal("33179.12")
    assert low[2025] == 48_000
    assert low[2026] == 20_000  # five months


def test_the_guesses_differ_in_the_years_before_those_told():
    found = records(6)
    assert [min(record) for record in (found.low, found.expected, found.high)] == [2021, 2010, 1999]


def test_no_guess_is_given_to_somebody_whose_compensation_would_be_taken_off():
    assert guesses(told(patient__benefits__workers_compensation_monthly=900)) == (None, None, None)


def test_no_guess_is_given_to_somebody_who_is_paid_already():
    benefit = {"status": "receiving", "monthly_amount": 1500, "entitled_since": "2026-06-01"}
    result = told(patient__benefits__ssdi=benefit)
    assert (result["outcome"], guesses(result)) == ("already", (None, None, None))


@pytest.mark.parametrize(
    ("work", "pay"),
    [
        ({"usual_monthly_earnings": 1000, "employer": {"weekly_pay": 500}}, 12_000),
        ({"employer": {"weekly_pay": 500}}, 26_000),
        ({"employer": {"hourly_pay": 20, "hours_per_week": 30}}, 31_200),
        ({"employer": {"hourly_pay": 20}}, None),
        ({"status": "on_leave", "monthly_earnings": 900}, 10_800),
        ({"status": "on_leave", "monthly_earnings": 0}, None),
        ({"status": "stopped", "monthly_earnings": 900}, None),
    ],
)
def test_pay_is_what_was_told_else_that_of_the_job_else_that_of_now(work, pay):
    assert yearly_pay(parse_case({"as_of": "2026-11-24", "patient": {"work": work}}).patient.work) == pay


def test_a_record_is_answered_as_if_no_years_had_been_told():
    assert ssdi(patient__work__years_worked_in_last_10=10, patient__work__usual_monthly_earnings=4000) == ssdi()
    assert "four work credits" not in notices()
