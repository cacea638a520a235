"""The last days of letters: mailing days, weekends, holidays, ends of months and of years."""

from datetime import date, timedelta

import pytest

from benefits import letter_answers, parse_case, screen
from benefits.law.workdays import next_workday
from benefits.letters import KINDS
from benefits.letters.counted import end_of_month, months_or_the_next_day


def answer(kind, as_of="2026-11-25", state=None, **letter):
    document = {"as_of": as_of, "state": state, "letters": [{"kind": kind, **letter}]}
    (found,) = letter_answers(parse_case(document))
    return found


def days(kind, dated_on, **more):
    """The days of a letter in their order, as texts."""
    found = answer(kind, dated_on=dated_on, **more)
    return [None if entry.on is None else entry.on.isoformat() for entry in found.days]


# Social Security: 60 days after the day the letter comes, five days after its date (20 CFR 404.901, 404.909); a last
# day on a weekend or federal holiday moves to the next workday (20 CFR 404.3(b)).


@pytest.mark.parametrize(
    ("dated_on", "last_day"),
    [
        ("2026-11-02", "2027-01-06"),  # a Wednesday, as it falls
        ("2026-11-04", "2027-01-08"),  # a Friday
        ("2026-11-05", "2027-01-11"),  # 9 January is a Saturday
        ("2026-11-06", "2027-01-11"),  # 10 January is a Sunday
        ("2026-11-07", "2027-01-11"),  # the Monday itself
        ("2026-11-14", "2027-01-19"),  # 18 January is Martin Luther King's day
        ("2026-10-21", "2026-12-28"),  # Christmas on a Friday, and the weekend behind it
        ("2026-10-28", "2027-01-04"),  # New Year's Day on a Friday
        ("2027-12-26", "2028-02-29"),  # 29 February of a leap year
        ("2026-12-26", "2027-03-01"),  # no 29 February
    ],
)
def test_an_appeal_to_social_security(dated_on, last_day):
    assert days("ssa_denial", dated_on) == [last_day]


@pytest.mark.parametrize(
    "kind", ["ssa_reconsideration_denial", "ssa_judge_denial", "ssa_council_denial", "ssa_award", "medicare_surcharge"]
)
def test_every_step_at_social_security_has_the_same_time(kind):
    assert days(kind, "2026-11-05") == ["2027-01-11"]


@pytest.mark.parametrize("kind", ["ssa_disability_ended", "ssi_change"])
@pytest.mark.parametrize(
    ("dated_on", "keep_by"),
    [
        ("2026-11-02", "2026-11-17"),  # 10 days after 7 November (20 CFR 404.1597a(f), 416.1336(b))
        ("2026-11-13", "2026-11-30"),  # 28 November is a Saturday
        ("2026-11-11", "2026-11-27"),  # Thanksgiving on 26 November
    ],
)
def test_asking_that_pay_goes_on(kind, dated_on, keep_by):
    assert days(kind, dated_on)[0] == keep_by


def test_an_overpayment_has_a_day_before_money_is_taken_and_one_to_appeal():
    assert days("ssa_overpayment", "2026-11-02") == ["2026-12-02", "2027-01-06"]


@pytest.mark.parametrize("kind", ["ssa_records", "ssa_review_form"])
def test_what_only_the_letter_knows_is_asked_for(kind):
    found = answer(kind, dated_on="2026-11-02")
    assert (found.days[0].on, found.missing) == (None, ("letters[0].last_day",))
    found = answer(kind, dated_on="2026-11-02", last_day="2026-12-01")
    assert (found.days[0].on, found.missing) == (date(2026, 12, 1), ())


# Medicare: the bill until the end of the third month after it (42 CFR 408.8), appeals 120 and 60 days after five days
# for the mail, to have arrived by then (42 CFR 405.942, 422.582, 423.582)


@pytest.mark.parametrize(
    ("dated_on", "last_day"),
    [
        ("2026-09-30", "2026-12-31"),
        ("2026-10-01", "2027-02-01"),  # 31 January is a Sunday
        ("2026-11-30", "2027-03-01"),  # 28 February is a Sunday
        ("2027-11-27", "2028-02-29"),
    ],
)
def test_a_premium_can_be_paid_until_the_end_of_the_third_month(dated_on, last_day):
    assert days("medicare_premium_bill", dated_on) == [last_day]


@pytest.mark.parametrize(
    ("kind", "last_day"),
    [("medicare_denial", "2027-03-06"), ("medicare_plan_denial", "2027-01-05"), ("medicare_drug_denial", "2027-01-05")],
)
def test_what_must_have_arrived_does_not_wait_for_a_workday(kind, last_day):
    assert days(kind, "2026-11-01") == [last_day]
    assert date.fromisoformat("2027-03-06").weekday() == 5


# Medicaid: before the change (42 CFR 431.230), never later than 90 days (42 CFR 431.221(d)), papers 90 days


def test_medicaid_that_ends_is_kept_by_asking_the_day_before():
    found = answer("medicaid_ending", dated_on="2026-11-10", changes_on="2026-12-01")
    assert [entry.on for entry in found.days] == [date(2026, 11, 30), None, date(2027, 3, 1)]
    assert found.days[1].latest == date(2027, 2, 8)
    assert found.missing == ("letters[0].last_day",)


def test_without_the_day_of_the_change_it_is_asked_for():
    found = answer("medicaid_ending", dated_on="2026-11-10", last_day="2026-12-10")
    assert found.missing == ("letters[0].changes_on",)


def test_a_denial_is_not_late_before_the_longest_time_is_over():
    on = {"dated_on": "2026-08-27"}  # the ninetieth day after is 25 November
    assert answer("medicaid_denial", as_of="2026-11-25", **on).if_late is None
    assert answer("medicaid_denial", as_of="2026-11-26", **on).if_late is not None


@pytest.mark.parametrize(
    ("changes_on", "keep_by"), [(None, "2026-11-20"), ("2026-11-19", "2026-11-20"), ("2026-11-21", "2026-11-21")]
)
def test_care_of_a_medicaid_plan_goes_on_by_the_later_of_two_days(changes_on, keep_by):
    assert days("medicaid_plan_denial", "2026-11-10", changes_on=changes_on) == [keep_by, "2027-01-09"]


def test_a_marketplace_may_give_thirty_days_and_most_give_ninety():
    found = answer("marketplace_notice", dated_on="2026-11-01")
    assert (found.days[0].on, found.days[0].latest) == (date(2026, 12, 1), date(2027, 1, 30))


# A plan: 180 days (29 CFR 2560.503-1(h)(3)(i)); a review outside within four months, with the regulation's own
# example: received on 30 October, no 30 February, so 1 March (45 CFR 147.136(d)(2)(i))


def test_an_appeal_to_a_plan():
    assert days("plan_denial", "2026-11-02") == ["2027-05-01"]


@pytest.mark.parametrize(
    ("day", "last_day"),
    [
        ("2026-10-30", "2027-03-01"),
        ("2026-10-28", "2027-02-28"),
        ("2027-10-30", "2028-03-01"),
        ("2027-10-29", "2028-02-29"),
        ("2026-08-31", "2026-12-31"),
    ],
)
def test_four_months_after(day, last_day):
    assert months_or_the_next_day(date.fromisoformat(day), 4) == date.fromisoformat(last_day)


@pytest.mark.parametrize(
    ("dated_on", "last_day"),
    [
        ("2026-10-30", "2027-03-01"),  # the example
        ("2026-10-28", "2027-03-01"),  # 28 February 2027 is a Sunday
        ("2026-09-01", "2027-01-04"),  # New Year's Day, and the weekend behind it
    ],
)
def test_a_review_outside_the_plan(dated_on, last_day):
    assert days("plan_final_denial", dated_on) == [last_day]


def test_cover_after_work_counts_from_the_later_day_and_the_payment_from_the_choice():
    assert days("cobra_notice", "2026-11-02") == ["2027-01-01", "2027-02-15"]
    assert days("cobra_notice", "2026-11-02", changes_on="2026-11-30") == ["2027-01-29", "2027-03-15"]
    assert days("cobra_notice", "2026-11-02", changes_on="2026-10-31") == ["2027-01-01", "2027-02-15"]


# The employer (29 CFR 825.305(b), (c); 29 USC 2617(c)) and the state


@pytest.mark.parametrize(
    ("kind", "dated_on", "last_day"),
    [
        ("fmla_eligibility", "2026-11-20", "2026-12-05"),  # calendar days: a Saturday stays
        ("fmla_designation", "2026-12-28", "2027-01-04"),
        ("fmla_denial", "2026-11-20", "2028-11-20"),
        ("fmla_denial", "2028-02-29", "2030-02-28"),
    ],
)
def test_letters_of_an_employer(kind, dated_on, last_day):
    assert days(kind, dated_on) == [last_day]


def test_a_state_whose_days_are_known_and_one_whose_are_not():
    assert days("state_leave_denial", "2026-11-20", state="MA") == ["2026-11-30"]
    for state in ("WA", None):
        found = answer("state_leave_denial", dated_on="2026-11-20", state=state)
        assert (found.days[0].on, found.missing) == (None, ("letters[0].last_day",))


# Every kind


@pytest.mark.parametrize("kind", KINDS)
def test_without_its_date_no_day_is_made_up(kind):
    assert all(entry.on is None for entry in answer(kind).days)
    assert answer(kind).missing


@pytest.mark.parametrize("kind", KINDS)
def test_a_day_is_over_the_day_after_and_then_it_is_said_what_can_still_be_done(kind):
    told = {"dated_on": "2026-11-02", "changes_on": "2026-12-15", "last_day": "2026-12-04"}
    last = max(entry.latest or entry.on for entry in answer(kind, **told).days)
    first = min(entry.latest or entry.on for entry in answer(kind, **told).days)
    assert answer(kind, as_of=first.isoformat(), **told).if_late is None
    assert answer(kind, as_of=(first + timedelta(1)).isoformat(), **told).if_late is not None
    assert all(entry.is_past for entry in answer(kind, as_of=(last + timedelta(1)).isoformat(), **told).days)


@pytest.mark.parametrize("kind", KINDS)
def test_the_day_that_the_letter_names_stands_before_our_own_count(kind):
    found = answer(kind, dated_on="2026-11-02", last_day="2026-12-04")
    assert [entry.on for entry in found.days].count(date(2026, 12, 4)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_end_of_the_calendar_is_no_fault(kind):
    assert answer(kind, dated_on="2200-12-31", changes_on="2200-12-31").days


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_from_before_its_rule_is_over_and_no_fault(kind):
    found = answer(kind, dated_on="1950-01-31", changes_on="1950-02-28", last_day="1950-02-01")
    assert all(entry.is_past for entry in found.days)
    assert found.if_late is not None


def test_a_workday_is_never_a_day_off():
    for number in range(800):
        day = next_workday(date(2026, 1, 1) + timedelta(number))
        assert day.weekday() < 5


def test_the_end_of_a_month_counts_months_not_days():
    assert end_of_month(date(2026, 11, 30), 3) == date(2027, 2, 28)


# In the plan


def test_a_letter_s_last_day_stands_among_the_days_of_the_plan_until_it_is_over():
    def told(as_of):
        letters = [{"kind": "ssa_denial", "dated_on": "2026-11-02"}]
        found = screen(parse_case({"as_of": as_of, "letters": letters})).deadlines
        return [(entry.on.isoformat(), str(entry.title)) for entry in found if entry.title is not None]

    assert told("2027-01-06") == [("2027-01-06", "Social Security")]
    assert told("2027-01-07") == []
