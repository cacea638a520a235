"""Sums of days that would run past the calendar: one odd number never takes the plan away."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import parse_case, screen, to_document

DAYS = st.dates(date(1850, 1, 1), date(2200, 12, 31)).map(date.isoformat)
HOURS = st.integers(1, 1_680_000).map(lambda number: str(Decimal(number) / 10_000))
WAITING = st.sampled_from([0, 7, 3660])
SHORT_TERM = {"weekly_benefit": 600, "waiting_days": 7, "weeks": 26}


def timeline(**work):
    work = {"status": "stopped", "short_term_disability": SHORT_TERM, **work}
    return to_document(screen(parse_case({"as_of": "2026-11-24", "patient": {"work": work}})))["timeline"]


@pytest.mark.parametrize("stopped_on", ["2026-06-15", "2200-12-31", "1850-01-01"])
@pytest.mark.parametrize("hours_per_week", ["0.0001", "0.0007", "0.2"])
def test_leave_that_outlasts_the_calendar_is_paid_all_along(stopped_on, hours_per_week):
    employer = {"hours_per_week": hours_per_week, "weekly_pay": 70}
    months = timeline(stopped_on=stopped_on, paid_leave_hours=100_000, employer=employer)
    if stopped_on == "2026-06-15":
        assert [month["income"]["paid_leave"] for month in months[1:3]] == [310, 310]
    assert all(month["income"].get("short_term_disability", 0) == 0 for month in months)


def test_a_long_policy_from_the_last_day_of_a_case_does_not_overflow():
    policy = {"weekly_benefit": 600, "waiting_days": 3660, "weeks": 520}
    assert timeline(stopped_on="2200-12-31", short_term_disability=policy, employer={"weekly_pay": 700})


@given(
    stopped_on=DAYS,
    paid_leave_hours=st.integers(0, 100_000),
    employer=st.fixed_dictionaries({"hours_per_week": HOURS | st.just("0.0001"), "weekly_pay": st.integers(0, 20_000)}),
    short_term_disability=st.fixed_dictionaries(
        {"weekly_benefit": st.integers(1, 2000), "waiting_days": WAITING, "weeks": st.integers(0, 520)}
    ),
    long_term_disability=st.fixed_dictionaries({"monthly_benefit": st.integers(1, 9000), "waiting_days": WAITING}),
)
def test_pay_leave_and_policies_of_any_length_get_a_timeline(**work):
    assert isinstance(timeline(**work), list)
