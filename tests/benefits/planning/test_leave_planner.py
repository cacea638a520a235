"""The leave planner: every planned hour accounted for once, never below zero, and leave that comes back."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.case import Employer, LeaveTaken
from benefits.planning.leave_planner import LONGEST_PLAN_DAYS, BadPlan, LeaveRequest, plan_leave

MONDAY = date(2026, 12, 7)
METHODS = ["calendar", "fixed", "forward", "rolling_backward", None]


def job(**changes):
    return Employer(**{"hours_per_week": Decimal(40), "leave_year": "rolling_backward", **changes})


def test_two_days_every_three_weeks():
    plan = plan_leave(job(), [LeaveRequest(MONDAY, 2, 21, date(2027, 12, 5))])
    assert len(plan.days) == 36
    assert (plan.hours_asked, plan.hours_protected, plan.runs_out_on) == (288, 288, None)


def test_half_days():
    plan = plan_leave(job(), [LeaveRequest(MONDAY, 1, 7, date(2027, 1, 4), Decimal(4))])
    assert [entry.asked for entry in plan.days] == [4, 4, 4, 4, 4]
    assert plan.days[-1].left == 460


def test_a_block_takes_working_days_alone():
    plan = plan_leave(job(), [LeaveRequest(MONDAY, 14)])
    assert [entry.day.day for entry in plan.days] == [7, 8, 9, 10, 11, 14, 15, 16, 17, 18]


def test_a_block_and_single_days_on_one_day_count_once():
    plan = plan_leave(job(), [LeaveRequest(MONDAY, 5), LeaveRequest(MONDAY, 1, 7, date(2026, 12, 14))])
    assert plan.hours_asked == 48


def test_paid_leave_is_used_alongside_until_it_is_gone():
    plan = plan_leave(job(paid_leave_hours=Decimal(12)), [LeaveRequest(MONDAY, 5)])
    assert [(entry.paid, entry.unpaid) for entry in plan.days] == [(8, 0), (4, 4), (0, 8), (0, 8), (0, 8)]
    assert plan.days[-1].left == 440


def test_the_day_it_runs_out_is_the_first_that_is_not_wholly_protected():
    plan = plan_leave(job(), [LeaveRequest(MONDAY, 91)])
    assert plan.runs_out_on == date(2027, 3, 1)
    assert plan.hours_protected == 480
    assert plan.suggestions


def test_twelve_whole_weeks_are_all_protected():
    assert plan_leave(job(), [LeaveRequest(MONDAY, 84)]).runs_out_on is None


def test_a_rolling_year_gives_leave_back_day_by_day():
    taken = (LeaveTaken(from_=date(2026, 1, 5), to=date(2026, 3, 27), reason="family_care"),)
    plan = plan_leave(job(leave_taken=taken), [LeaveRequest(date(2027, 1, 4), 12)])
    assert plan.left_at_start == 0
    assert [entry.protected for entry in plan.days] == [0] + [8] * 9


def test_a_calendar_year_starts_anew_on_the_first_of_january():
    taken = (LeaveTaken(from_=date(2026, 9, 14), to=date(2026, 12, 4), reason="family_care"),)
    plan = plan_leave(job(leave_year="calendar", leave_taken=taken), [LeaveRequest(date(2026, 12, 31), 2)])
    assert [entry.protected for entry in plan.days] == [0, 8]


def test_what_is_suggested_really_lasts():
    requests = [LeaveRequest(MONDAY, 5, 7, date(2027, 6, 4))]
    plan = plan_leave(job(), requests)
    hours = plan.suggestions[0].values["hours"]
    shorter = plan_leave(job(), [LeaveRequest(MONDAY, 5, 7, date(2027, 6, 4), hours)])
    assert plan.runs_out_on is not None
    assert shorter.runs_out_on is None


@pytest.mark.parametrize(
    ("request_", "part"),
    [
        (LeaveRequest(MONDAY, 0), "days_in_a_row"),
        (LeaveRequest(MONDAY, 3, 2, date(2027, 1, 1)), "every_days"),
        (LeaveRequest(MONDAY, 1, 7, date(2026, 12, 6)), "until"),
        (LeaveRequest(MONDAY, 1, 7, date(2036, 12, 6)), "until"),
        (LeaveRequest(date(2026, 12, 5), 2), "first"),
    ],
)
def test_a_request_that_cannot_be_planned_names_the_part(request_, part):
    with pytest.raises(BadPlan, match=part):
        plan_leave(job(), [request_])


def test_without_weekly_hours_nothing_is_guessed():
    with pytest.raises(BadPlan, match="hours_per_week"):
        plan_leave(Employer(), [LeaveRequest(MONDAY)])


REQUESTS = st.lists(
    st.builds(
        LeaveRequest,
        first=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
        days_in_a_row=st.integers(1, 100),
        hours=st.none() | st.integers(1, 12).map(Decimal),
    ),
    min_size=1,
    max_size=4,
)
TAKEN = st.lists(
    st.builds(
        lambda first, days: LeaveTaken(from_=first, to=first + timedelta(days=days), reason="family_care"),
        st.dates(date(2025, 1, 1), date(2026, 12, 31)),
        st.integers(0, 60),
    ),
    max_size=3,
).map(tuple)


@given(requests=REQUESTS, taken=TAKEN, method=st.sampled_from(METHODS), weekly=st.integers(5, 60).map(Decimal))
def test_every_hour_is_accounted_for_once_and_the_balance_never_falls_below_zero(requests, taken, method, weekly):
    employer = job(leave_taken=taken, leave_year=method, hours_per_week=weekly, paid_leave_hours=Decimal(30))
    try:
        plan = plan_leave(employer, requests)
    except BadPlan:
        return
    for entry in plan.days:
        assert Decimal(0) <= entry.protected <= entry.asked
        assert entry.paid + entry.unpaid == entry.asked
        assert entry.left >= 0
    assert len({entry.day for entry in plan.days}) == len(plan.days)
    assert plan.hours_paid <= 30


@given(requests=REQUESTS, more=st.dates(date(2025, 6, 1), date(2025, 12, 31)), method=st.sampled_from(METHODS[:4]))
def test_having_taken_more_leave_never_leaves_more(requests, more, method):
    less = job(leave_year=method)
    taken = job(leave_year=method, leave_taken=(LeaveTaken(from_=more, to=more + timedelta(days=30)),))
    try:
        assert plan_leave(taken, requests).left_at_start <= plan_leave(less, requests).left_at_start
    except BadPlan:
        return


@given(requests=REQUESTS)
def test_without_leave_taken_before_and_within_a_year_the_methods_agree(requests):
    within = [
        LeaveRequest(date(2026, 2, 2) + (entry.first - date(2026, 1, 1)) % timedelta(days=200), 20)
        for entry in requests
    ]
    plans = {plan_leave(job(leave_year=method), within).hours_protected for method in METHODS[:4]}
    assert len(plans) == 1


def test_a_leap_day_and_a_span_of_53_weeks():
    plan = plan_leave(job(), [LeaveRequest(date(2027, 12, 6), 1, 7, date(2028, 12, 11))])
    assert len(plan.days) == 54
    assert plan.hours_protected == 54 * 8
    assert plan.days[-1].left == 480 - 53 * 8  # 53 Mondays lie in the 366 days that end with the last


def test_hours_that_come_back_are_named_on_the_day_they_are_there_again():
    taken = (LeaveTaken(from_=date(2026, 1, 5), to=date(2026, 1, 9)),)
    days = plan_leave(job(leave_taken=taken), [LeaveRequest(date(2026, 12, 31), 13)]).days
    assert [(entry.day.day, entry.came_back) for entry in days if entry.came_back] == [
        (5, 8),
        (6, 8),
        (7, 8),
        (8, 8),
        (11, 8),
    ]


@pytest.mark.parametrize(
    ("request_", "days"),
    [
        (LeaveRequest(MONDAY), [7]),
        (LeaveRequest(MONDAY, 2), [7, 8]),
        (LeaveRequest(MONDAY, 5, until=date(2026, 12, 9)), [7, 8, 9]),
        (LeaveRequest(MONDAY, until=MONDAY), [7]),
        (LeaveRequest(MONDAY, 2, 2, date(2026, 12, 10)), [7, 8, 9, 10]),
        (LeaveRequest(MONDAY, 1, 7, date(2026, 12, 20)), [7, 14]),
        (LeaveRequest(MONDAY, 1, 7, date(2026, 12, 21)), [7, 14, 21]),
        (LeaveRequest(MONDAY, 2, 7, date(2026, 12, 14)), [7, 8, 14]),
        (LeaveRequest(MONDAY, 2, 7), [7, 8]),
        (LeaveRequest(date(2026, 12, 11), 4), [11, 14]),
    ],
)
def test_the_days_of_a_request(request_, days):
    assert [entry.day.day for entry in plan_leave(job(), [request_]).days] == days


def test_a_request_may_span_three_years():
    assert date(2029, 12, 3) == MONDAY + timedelta(days=LONGEST_PLAN_DAYS)
    assert plan_leave(job(), [LeaveRequest(MONDAY, 1, 7, MONDAY + timedelta(days=LONGEST_PLAN_DAYS))]).days[
        -1
    ].day == MONDAY + timedelta(days=LONGEST_PLAN_DAYS)


def test_a_request_may_not_span_a_day_more():
    with pytest.raises(BadPlan, match="until"):
        plan_leave(job(), [LeaveRequest(MONDAY, 1, 7, MONDAY + timedelta(days=LONGEST_PLAN_DAYS + 1))])


@pytest.mark.parametrize(("hours", "asked"), [(None, 8), (Decimal(4), 4), (Decimal(8), 8), (Decimal(9), 8)])
def test_a_day_asks_no_more_than_a_days_hours(hours, asked):
    assert plan_leave(job(), [LeaveRequest(MONDAY, hours=hours)]).days[0].asked == asked


def test_parts_of_a_day_add_up_to_a_day_at_most():
    parts = [LeaveRequest(MONDAY, hours=Decimal(hours)) for hours in (3, 4)]
    assert plan_leave(job(), parts).hours_asked == 7
    assert plan_leave(job(), [*parts, parts[0]]).hours_asked == 8


def test_no_hours_are_no_day():
    with pytest.raises(BadPlan, match="no working day"):
        plan_leave(job(), [LeaveRequest(MONDAY, hours=Decimal(0))])


@pytest.mark.parametrize(
    ("changes", "part"),
    [({"kind": "airline_crew"}, "kind"), ({"hours_per_week": Decimal(0)}, "hours_per_week")],
)
def test_leave_that_is_not_counted_in_hours_is_not_planned(changes, part):
    with pytest.raises(BadPlan, match=part):
        plan_leave(job(**changes), [LeaveRequest(MONDAY)])


@pytest.mark.parametrize(("bank", "paid", "unpaid"), [(7, 7, 1), (8, 8, 0), (9, 8, 0), (None, 0, 8)])
def test_the_bank_pays_as_far_as_it_goes(bank, paid, unpaid):
    plan = plan_leave(job(paid_leave_hours=bank and Decimal(bank)), [LeaveRequest(MONDAY)])
    assert (plan.days[0].paid, plan.days[0].unpaid, plan.hours_paid) == (paid, unpaid, paid)


def test_leave_that_ends_with_the_last_hour_has_not_run_out():
    taken = (LeaveTaken(from_=date(2026, 6, 1), to=date(2026, 6, 1), hours=Decimal(472)),)
    assert plan_leave(job(leave_taken=taken), [LeaveRequest(MONDAY)]).runs_out_on is None
    over = plan_leave(job(leave_taken=taken), [LeaveRequest(MONDAY, 2)])
    assert over.runs_out_on == date(2026, 12, 8)
    assert (over.left_at_start, over.hours_asked, over.hours_protected) == (8, 16, 8)


def words_of(*requests, left):
    """What is suggested to someone with so many hours left."""
    taken = (LeaveTaken(from_=date(2026, 6, 1), to=date(2026, 6, 1), hours=480 - Decimal(left)),)
    return [str(message) for message in plan_leave(job(leave_taken=taken), requests).suggestions]


def test_nothing_is_suggested_where_the_leave_lasts():
    assert words_of(LeaveRequest(MONDAY), left=8) == []


@pytest.mark.parametrize(("left", "hours"), [("2", "1"), ("2.4", "1"), ("2.5", "1.25"), ("15.9", "7.75")])
def test_shorter_days_are_suggested_in_quarters_of_an_hour(left, hours):
    shorter, *_others = words_of(LeaveRequest(MONDAY, 2), left=left)
    assert shorter == f"With {hours} hours on each of these days the leave would last to the end."


def test_a_day_that_is_short_already_stays_as_it_is():
    requests = [LeaveRequest(MONDAY, hours=Decimal(2)), LeaveRequest(MONDAY + timedelta(days=1))]
    assert words_of(*requests, left=8)[0].startswith("With 6 hours")


@pytest.mark.parametrize(("left", "listed"), [("0.1", False), ("7.9", False), ("8", True)])
def test_every_other_day_is_suggested_where_it_lasts(left, listed):
    assert any("every other" in words for words in words_of(LeaveRequest(MONDAY, 2), left=left)) is listed


def test_every_other_day_is_every_second():
    assert not any("every other" in words for words in words_of(LeaveRequest(MONDAY, 3), left=8))
    assert any("every other" in words for words in words_of(LeaveRequest(MONDAY, 3), left=16))


def test_of_one_day_there_is_no_other():
    assert not any("every other" in words for words in words_of(LeaveRequest(MONDAY), left="4"))
    assert words_of(LeaveRequest(MONDAY), left="0")[0].startswith("After that day")
