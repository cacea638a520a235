"""The account of a leave year: a day either side of each renewal, an hour either side of what is left."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from benefits.case import Employer, LeaveTaken
from benefits.records.leave_account.balance import DayOfPlan, LeaveAccount, account_on, follow, runs_out_on
from benefits.records.leave_account.days import LeaveDay

EIGHT = Decimal(8)
ENTITLEMENT = Decimal(480)


def day(text):
    return date.fromisoformat(text)


def account(method, *taken, start=(1, 1), entitlement=ENTITLEMENT):
    """An account with whole days taken on the days named."""
    found = LeaveAccount(method, entitlement, start)
    for text in taken:
        found.enter(LeaveDay(day(text), EIGHT))
    return found


def used(method, on, *taken, **more):
    return account(method, *taken, **more).balance(day(on)).used


@pytest.mark.parametrize(("on", "hours"), [("2026-12-31", 8), ("2027-01-01", 0)])
def test_a_calendar_year_ends_with_december(on, hours):
    assert used("calendar", on, "2026-01-01") == hours


def test_a_calendar_year_heeds_no_other_start():
    assert used("calendar", "2026-07-01", "2026-06-30", start=(7, 1)) == 8


@pytest.mark.parametrize(("on", "hours"), [("2027-06-30", 8), ("2027-07-01", 0)])
def test_a_fixed_year_begins_on_its_day(on, hours):
    found = account("fixed", "2026-07-01", start=(7, 1)).balance(day(on))
    assert found.used == hours
    assert found.year_begins == day("2026-07-01" if hours else "2027-07-01")
    assert found.year_ends == day("2027-06-30" if hours else "2028-06-30")


@pytest.mark.parametrize(
    ("on", "begins", "ends"),
    [
        ("2027-02-28", "2026-03-01", "2027-02-28"),
        ("2027-03-01", "2027-03-01", "2028-02-28"),
        ("2028-02-28", "2027-03-01", "2028-02-28"),
        ("2028-02-29", "2028-02-29", "2029-02-28"),
    ],
)
def test_a_fixed_year_from_29_february_begins_on_1_march_of_a_common_year(on, begins, ends):
    found = account("fixed", start=(2, 29)).balance(day(on))
    assert (found.year_begins, found.year_ends) == (day(begins), day(ends))


@pytest.mark.parametrize(("on", "hours"), [("2027-03-09", 8), ("2027-03-10", 0)])
def test_a_forward_year_lasts_twelve_months_from_its_first_leave(on, hours):
    assert used("forward", on, "2026-03-10") == hours


def test_the_next_forward_year_begins_with_the_first_leave_after_it():
    found = account("forward", "2026-03-10", "2027-05-03")
    assert found.balance(day("2028-03-10")).used == 8
    assert found.balance(day("2028-05-02")).year_begins == day("2027-05-03")
    assert found.balance(day("2028-05-03")).used == 0


def test_asking_does_not_begin_a_forward_year():
    found = account("forward")
    assert found.balance(day("2026-03-10")).year_begins == day("2026-03-10")
    assert found.balance(day("2026-03-11")).year_begins == day("2026-03-11")


@pytest.mark.parametrize(("on", "hours"), [("2027-03-09", 8), ("2027-03-10", 0)])
def test_a_rolling_year_gives_a_day_back_on_its_anniversary(on, hours):
    found = account("rolling_backward", "2026-03-10").balance(day(on))
    assert (found.used, found.left) == (hours, 480 - hours)
    assert (found.year_begins, found.year_ends) == (day(on) - timedelta(days=364), day(on))


@pytest.mark.parametrize(
    ("left", "protected"), [(Decimal(9), 8), (Decimal(8), 8), (Decimal("7.75"), Decimal("7.75")), (Decimal(0), 0)]
)
def test_a_day_is_protected_as_far_as_the_balance_goes(left, protected):
    found = account("calendar", entitlement=left)
    assert found.enter(LeaveDay(day("2026-03-10"), EIGHT)) == protected
    assert found.left == left - protected
    assert found.balance(day("2026-03-10")).left == left - protected


def test_what_was_not_protected_does_not_come_back():
    found = account("rolling_backward", entitlement=Decimal(12))
    found.enter(LeaveDay(day("2026-03-10"), EIGHT))
    found.enter(LeaveDay(day("2026-03-11"), EIGHT))
    assert found.balance(day("2027-03-10")).left == 8
    assert found.balance(day("2027-03-11")).left == 12


def test_a_copy_goes_on_apart():
    found = account("calendar", "2026-03-10")
    other = found.copy()
    other.enter(LeaveDay(day("2026-03-11"), EIGHT))
    assert other.balance(day("2027-01-01")).used == 0
    assert found.balance(day("2026-03-12")).used == 8


def on_the_job(on, *spells, **changes):
    taken = tuple(LeaveTaken(from_=day(first), to=day(last)) for first, last in spells)
    job = Employer(**{"hours_per_week": Decimal(40), "leave_taken": taken, **changes})
    return account_on(day(on), job, ENTITLEMENT)


FOUR_WEEKS = ("2026-04-06", "2026-05-01")


@pytest.mark.parametrize(
    ("method", "on", "hours"),
    [
        ("calendar", "2026-12-31", 160),
        ("calendar", "2027-01-01", 0),
        ("fixed", "2026-06-30", 160),
        ("fixed", "2026-07-01", 0),
        ("forward", "2027-04-05", 160),
        ("forward", "2027-04-06", 0),
        ("rolling_backward", "2027-04-05", 160),
        ("rolling_backward", "2027-04-06", 152),
        ("rolling_backward", "2027-05-01", 0),
    ],
)
def test_each_leave_year_holds_what_was_taken_in_it(method, on, hours):
    found = on_the_job(on, FOUR_WEEKS, leave_year=method, leave_year_starts="07-01")
    assert found.method == method
    assert found.balance(day(on)).used == hours


@pytest.mark.parametrize(
    ("starts", "on", "method"),
    [
        (None, "2026-12-07", "calendar"),  # all alike: the first
        ("07-01", "2026-12-07", "fixed"),
        ("07-01", "2027-01-04", "calendar"),
        (None, "2026-06-01", "calendar"),
    ],
)
def test_where_none_was_chosen_the_leave_year_that_leaves_most_applies(starts, on, method):
    assert on_the_job(on, FOUR_WEEKS, leave_year_starts=starts).method == method


def test_a_forward_year_can_leave_most():
    earlier, now = ("2025-11-03", "2025-11-28"), ("2026-01-05", "2026-01-30")
    assert on_the_job("2026-11-03", earlier, now).method == "forward"
    assert on_the_job("2026-11-03", earlier, now).balance(day("2026-11-03")).left == 480


def test_forward_years_follow_one_another_through_years_of_leave():
    spells = [("2023-02-01", "2023-02-01"), ("2024-01-31", "2024-01-31"), ("2024-02-01", "2024-02-02")]
    found = on_the_job("2025-01-31", *spells, leave_year="forward").balance(day("2025-01-31"))
    assert (found.year_begins, found.used) == (day("2024-02-01"), 16)


@pytest.mark.parametrize(("weekly", "hours"), [(None, 0), (Decimal(40), 8)])
def test_days_taken_have_no_hours_where_the_weeks_hours_are_not_known(weekly, hours):
    found = on_the_job("2026-12-07", ("2026-12-01", "2026-12-01"), hours_per_week=weekly, leave_year="calendar")
    assert found.balance(day("2026-12-07")).used == hours


def plan(*days):
    return [
        DayOfPlan(day(text), Decimal(asked), Decimal(protected), Decimal(left)) for text, asked, protected, left in days
    ]


def test_leave_runs_out_with_its_last_hour_or_when_more_is_asked_than_is_left():
    assert runs_out_on(plan(("2026-12-07", 8, 8, 8), ("2026-12-08", 8, 8, 0))) == day("2026-12-08")
    assert runs_out_on(plan(("2026-12-07", 8, 8, "0.25"), ("2026-12-08", 8, "7.75", 1))) == day("2026-12-08")
    assert runs_out_on(plan(("2026-12-07", 8, 8, "0.25"))) is None


def test_following_a_plan_tells_what_is_left_after_each_day():
    days = list(follow(account("calendar", entitlement=Decimal(12)), [LeaveDay(day("2026-12-07"), EIGHT)] * 2))
    assert [(entry.asked, entry.protected, entry.left) for entry in days] == [(8, 8, 4), (8, 4, 0)]


@pytest.mark.parametrize(("hours", "each"), [(4, 90), (8, 90), (14, 70), (16, 70)])
@pytest.mark.parametrize("on", ["2026-12-07", "2027-06-01", "2027-06-02"])
def test_825_200_b_4_a_long_record_of_a_rolling_year_is_entered_like_day_after_day(hours, each, on):
    """Weekly days of leave, below and above twelve weeks a year, with the day that comes back on its anniversary."""
    first = day("2025-06-02")
    record = [LeaveDay(first + timedelta(weeks=week), Decimal(hours)) for week in range(each)]
    one_by_one = LeaveAccount("rolling_backward", ENTITLEMENT)
    for entry in record:
        if entry.day < day(on):
            one_by_one.enter(entry)
    taken = tuple(
        LeaveTaken(from_=entry.day, to=entry.day, hours=entry.hours, reason="family_care") for entry in record
    )
    employer = Employer(leave_taken=taken, leave_year="rolling_backward", hours_per_week=Decimal(40))
    assert account_on(day(on), employer, ENTITLEMENT).balance(day(on)) == one_by_one.balance(day(on))


@pytest.mark.parametrize(("on", "used"), [("2028-06-30", 24), ("2028-07-01", 0)])
def test_825_200_b_3_the_third_forward_year_begins_with_its_own_first_leave(on, used):
    """Years from 3 February 2025, from 1 May 2026 and from 1 July 2027."""
    days = ("2025-02-03", "2026-05-01", "2026-06-01", "2027-07-01", "2027-09-01", "2027-10-01")
    taken = tuple(LeaveTaken(from_=day(text), hours=EIGHT, reason="family_care") for text in days)
    employer = Employer(leave_taken=taken, leave_year="forward", hours_per_week=Decimal(40))
    assert account_on(day(on), employer, ENTITLEMENT).balance(day(on)).used == used
