"""Pay, paid leave and policies that replace pay: a day, an hour and a dollar either side of each line."""

from decimal import Decimal

import pytest

from benefits.result.answers import Outcome
from tests.benefits.costs.cases import day, money, program
from tests.benefits.timeline.asked import EMPLOYER, HORIZON, SSDI, STOPPED, days_of, income, missing, timeline_of

WEEKLY_PAY = "patient.work.employer.weekly_pay"
JANUARY_ON = {"starts_on": "2027-01-01", "months": 2}
SPOUSE = {"monthly_earned_income": 1}  # so that something is known
HOURS_MISSED = {"patient_hours_missed": {"count": 1, "per": "day"}}


def short_term(weekly=350, waiting=0, weeks=1, **more):
    return {"weekly_benefit": weekly, "waiting_days": waiting, "weeks": weeks} | more


def long_term(monthly=2400, waiting=0, **more):
    return {"monthly_benefit": monthly, "waiting_days": waiting} | more


def state_leave(weekly=200, weeks=1, waiting=0, **more):
    return program(
        "state_paid_leave", weekly_benefit=Decimal(weekly), weeks=Decimal(weeks), waiting_days=waiting, **more
    )


# Pay


@pytest.mark.parametrize(("stopped", "december"), [("2026-12-01", None), ("2026-12-02", 100), ("2027-01-01", 3100)])
def test_the_day_work_stopped_is_the_first_without_pay(stopped, december):
    found = timeline_of(STOPPED | {"stopped_on": stopped}, spouse=SPOUSE)
    assert income(found, "wages")[0] == december


@pytest.mark.parametrize("status", ["stopped", "on_leave"])
def test_who_stopped_on_a_day_not_told_is_asked_for_it(status):
    found = timeline_of(STOPPED | {"status": status, "stopped_on": None}, spouse=SPOUSE)
    assert "patient.work.stopped_on" in missing(found)


@pytest.mark.parametrize("status", ["stopped", "on_leave"])
def test_who_stopped_and_earns_nothing_now_has_stopped_by_today(status):
    work = STOPPED | {"status": status, "stopped_on": None, "monthly_earnings": 0}
    assert income(timeline_of(work, as_of="2026-12-15"), "wages")[:2] == money(1400, 0)


def test_who_stopped_and_earns_something_is_asked_for_the_day():
    work = STOPPED | {"stopped_on": None, "monthly_earnings": 1}
    found = timeline_of(work, spouse=SPOUSE)
    assert income(found, "wages")[0] is None
    assert "patient.work.stopped_on" in missing(found)


def test_who_does_not_say_whether_they_work_is_asked():
    found = timeline_of(STOPPED | {"status": None, "stopped_on": None}, spouse=SPOUSE)
    assert "patient.work.status" in missing(found)


def test_a_day_on_which_work_stopped_says_enough():
    assert income(timeline_of(STOPPED | {"status": None}), "wages")[:2] == money(1400, 0)


@pytest.mark.parametrize(
    ("stopped", "december", "january"),
    [("2026-12-14", "1822.58", 900), ("2026-12-15", "1893.55", 900), ("2026-12-16", "1500", 0)],
)
def test_work_that_was_cut_by_today_goes_on_and_a_cut_ahead_is_a_stop(stopped, december, january):
    work = STOPPED | {"status": "working", "stopped_on": stopped, "monthly_earnings": 900}
    assert income(timeline_of(work, as_of="2026-12-15"), "wages")[:2] == money(december, january)


def test_what_cut_work_earns_is_asked():
    found = timeline_of(STOPPED | {"status": "working"}, as_of="2026-12-15", spouse=SPOUSE)
    assert income(found, "wages") == [None] * 6
    assert "patient.work.monthly_earnings" in missing(found)


def test_pay_before_work_stopped_is_asked_in_the_months_it_was_paid():
    found = timeline_of(STOPPED | {"employer": {}}, spouse=SPOUSE)
    assert income(found, "wages")[:2] == [None, 0]
    assert WEEKLY_PAY in found[0].missing


def test_someone_at_work_without_weekly_pay_has_what_a_month_earns():
    work = {"status": "working", "monthly_earnings": 2500}
    found = timeline_of(work)
    assert income(found, "wages") == money(*[2500] * 6)
    assert found[0].baseline == 2500


def test_someone_at_work_without_any_pay_told_is_asked():
    found = timeline_of({"status": "working"}, spouse=SPOUSE)
    assert income(found, "wages") == [None] * 6
    assert WEEKLY_PAY in missing(found)


def test_hours_missed_never_cost_more_than_the_pay():
    work = {"status": "working", "paid_leave_hours": 0, "employer": EMPLOYER}
    costs = HORIZON | {"patient_hours_missed": {"count": 24, "per": "day", "to": "2026-12-31"}}
    assert income(timeline_of(work, costs=costs), "wages")[:2] == money(0, 3100)


def test_hours_missed_with_leave_not_told_leave_the_pay_unknown():
    work = {"status": "working", "employer": EMPLOYER}
    found = timeline_of(work, costs=HORIZON | HOURS_MISSED, spouse=SPOUSE)
    assert income(found, "wages") == [None] * 6
    assert income(found, "paid_leave") == [None] * 6
    assert "patient.work.paid_leave_hours" in missing(found)


def test_someone_at_work_who_misses_no_hours_takes_no_leave():
    work = {"status": "working", "paid_leave_hours": 10, "employer": EMPLOYER}
    assert income(timeline_of(work), "paid_leave") == [None] * 6


# Paid leave


@pytest.mark.parametrize(
    ("hours", "paid", "last"),
    [
        ("5", 100, "2026-12-15"),
        ("5.0001", Decimal("100.00"), "2026-12-16"),
        ("5.1", Decimal("102.00"), "2026-12-16"),
        ("10", 200, "2026-12-16"),
        ("35", 700, "2026-12-21"),
    ],
)
def test_paid_leave_lasts_its_hours_in_the_days_of_the_week(hours, paid, last):
    found = timeline_of(STOPPED | {"paid_leave_hours": hours})
    assert income(found, "paid_leave")[0] == paid
    assert days_of(found, "paid_leave_used_up") == [day(last)]


def test_paid_leave_goes_over_into_the_next_month():
    found = timeline_of(STOPPED | {"paid_leave_hours": "87.5"})
    assert income(found, "paid_leave")[:3] == money(1700, 50, 0)


def test_paid_leave_may_be_told_of_the_employer():
    employer = EMPLOYER | {"paid_leave_hours": 10}
    assert income(timeline_of(STOPPED | {"paid_leave_hours": None, "employer": employer}), "paid_leave")[0] == 200
    assert income(timeline_of(STOPPED | {"paid_leave_hours": 5, "employer": employer}), "paid_leave")[0] == 100


def test_no_paid_leave_is_no_line():
    found = timeline_of(STOPPED)
    assert income(found, "paid_leave") == [None] * 6
    assert days_of(found, "paid_leave_used_up") == []
    assert "patient.work.paid_leave_hours" not in missing(found)


@pytest.mark.parametrize(
    ("work", "path"),
    [
        ({"paid_leave_hours": None}, "patient.work.paid_leave_hours"),
        ({"paid_leave_hours": 10, "employer": {"weekly_pay": 700}}, "patient.work.employer.hours_per_week"),
    ],
)
def test_paid_leave_not_known_is_asked_in_the_month_work_stopped(work, path):
    found = timeline_of(STOPPED | work)
    assert [path in month.missing for month in found] == [True] + [False] * 5


def test_paid_leave_not_known_is_not_asked_when_work_stopped_outside_the_months():
    found = timeline_of(STOPPED | {"paid_leave_hours": None}, costs=JANUARY_ON, spouse=SPOUSE)
    assert "patient.work.paid_leave_hours" not in missing(found)


def test_leave_that_lasts_for_ages_is_paid_in_every_month():
    work = STOPPED | {"paid_leave_hours": 100_000, "employer": {"weekly_pay": 700, "hours_per_week": "0.0001"}}
    found = timeline_of(work | {"short_term_disability": short_term()})
    assert income(found, "paid_leave")[:2] == money(1700, 3100)
    assert days_of(found, "paid_leave_used_up") == []
    assert income(found, "short_term_disability") == [None] * 6


# Short-term policies


@pytest.mark.parametrize(
    ("waiting", "december", "january"), [(15, 100, 250), (16, 50, 300), (17, 0, 350), (47, 0, 50), (48, 0, 0)]
)
def test_a_short_term_policy_pays_after_its_waiting_days(waiting, december, january):
    found = timeline_of(STOPPED | {"short_term_disability": short_term(waiting=waiting)})
    assert income(found, "short_term_disability")[:2] == [december, january]


@pytest.mark.parametrize(("hours", "last"), [(35, "2026-12-28"), ("69.9999", "2027-01-04"), (75, "2027-01-05")])
def test_a_short_term_policy_waits_for_the_later_of_its_days_and_paid_leave(hours, last):
    policy = short_term(waiting=7)
    found = timeline_of(STOPPED | {"paid_leave_hours": hours, "short_term_disability": policy})
    assert days_of(found, "short_term_disability_ends") == [day(last)]


def test_a_short_term_policy_that_began_pays_from_that_day():
    policy = short_term(waiting=None, began_on="2026-12-20")
    found = timeline_of(STOPPED | {"paid_leave_hours": 70, "short_term_disability": policy})
    assert days_of(found, "short_term_disability_ends") == [day("2026-12-26")]
    assert not missing(found) & {"patient.work.short_term_disability.waiting_days"}


@pytest.mark.parametrize("weeks", [0, "0.14"])
def test_a_short_term_policy_of_less_than_a_day_pays_nothing(weeks):
    found = timeline_of(STOPPED | {"short_term_disability": short_term(weeks=weeks)})
    assert income(found, "short_term_disability") == [None] * 6
    assert days_of(found, "short_term_disability_ends") == []


@pytest.mark.parametrize("weeks", ["0.15", "0.28"])
def test_a_short_term_policy_pays_whole_days(weeks):
    found = timeline_of(STOPPED | {"short_term_disability": short_term(weeks=weeks)})
    assert income(found, "short_term_disability")[0] == 50


@pytest.mark.parametrize("name", ["weekly_benefit", "weeks", "waiting_days"])
def test_a_short_term_policy_not_fully_told_is_asked_in_the_first_month(name):
    found = timeline_of(STOPPED | {"short_term_disability": short_term() | {name: None}})
    path = f"patient.work.short_term_disability.{name}"
    assert [path in month.missing for month in found] == [True] + [False] * 5


def test_a_short_term_policy_without_the_day_work_stopped_asks_for_it():
    work = {"status": "stopped", "employer": EMPLOYER, "short_term_disability": short_term()}
    found = timeline_of(work, spouse=SPOUSE)
    assert "patient.work.stopped_on" in found[0].missing


@pytest.mark.parametrize("status", ["working", "never_worked"])
@pytest.mark.parametrize("name", ["short_term_disability", "long_term_disability"])
def test_policies_pay_nobody_who_works_or_never_worked(status, name):
    policy = {"short_term_disability": short_term(), "long_term_disability": long_term()}[name]
    found = timeline_of(STOPPED | {"status": status, name: policy}, spouse=SPOUSE)
    assert income(found, name) == [None] * 6


@pytest.mark.parametrize(
    ("begins", "taken_off"),
    [
        ("2026-12-08", 0),
        ("2026-12-09", "28.57"),
        ("2026-12-15", 200),
        ("2026-12-16", "171.43"),
        ("2026-12-21", "28.57"),
        ("2026-12-22", 0),
    ],
)
def test_state_pay_is_taken_off_a_short_term_policy_on_the_days_both_are_paid(begins, taken_off):
    found = timeline_of(STOPPED | {"short_term_disability": short_term()}, results=(state_leave(begins=day(begins)),))
    assert income(found, "short_term_disability")[0] == Decimal(350) - Decimal(str(taken_off))


def test_no_more_state_pay_is_taken_off_than_the_policy_pays():
    found = timeline_of(STOPPED | {"short_term_disability": short_term()}, results=(state_leave(weekly=900),))
    assert income(found, "state_paid_leave")[0] == 900
    assert income(found, "short_term_disability") == [None] * 6


# Long-term policies


@pytest.mark.parametrize(("waiting", "december", "january"), [(16, "77.42", 2400), (17, 0, 2400), (18, 0, "2322.58")])
def test_a_long_term_policy_pays_the_days_after_its_waiting_days(waiting, december, january):
    found = timeline_of(STOPPED | {"long_term_disability": long_term(waiting=waiting)})
    assert income(found, "long_term_disability")[:2] == money(december, january)


@pytest.mark.parametrize(("waiting", "may"), [(166, "154.84"), (167, "77.42")])
def test_a_long_term_policy_may_begin_on_the_last_day_of_the_months(waiting, may):
    found = timeline_of(STOPPED | {"long_term_disability": long_term(waiting=waiting)})
    assert income(found, "long_term_disability") == money(0, 0, 0, 0, 0, may)


def test_a_long_term_policy_that_begins_after_the_months_is_no_line():
    found = timeline_of(STOPPED | {"long_term_disability": long_term(waiting=168)})
    assert income(found, "long_term_disability") == [None] * 6


@pytest.mark.parametrize("name", ["monthly_benefit", "waiting_days"])
def test_a_long_term_policy_not_fully_told_is_asked_in_the_first_month(name):
    found = timeline_of(STOPPED | {"long_term_disability": long_term() | {name: None}})
    path = f"patient.work.long_term_disability.{name}"
    assert [path in month.missing for month in found] == [True] + [False] * 5


@pytest.mark.parametrize(
    ("minimum", "paid"), [(None, 0), (99, 99), (1799, 1799), (1800, 1800), (1801, 1800), (2400, 1800)]
)
def test_what_an_offset_leaves_is_at_least_the_minimum_and_never_more_than_the_policy(minimum, paid):
    policy = long_term(monthly=1800, offsets_ssdi=True, minimum_monthly=minimum)
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert income(found, "long_term_disability")[2:4] == money(1800, paid)


def test_the_offset_begins_with_social_security():
    policy = long_term(offsets_ssdi=True)
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert days_of(found, "long_term_disability_offset_begins") == [day("2027-03-01")]


def test_a_policy_without_offset_is_paid_in_full():
    policy = long_term(offsets_ssdi=False)
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert income(found, "long_term_disability")[3] == 2400
    assert days_of(found, "long_term_disability_offset_begins") == []


@pytest.mark.parametrize("offsets", [True, None])
def test_social_security_not_known_leaves_the_policy_unknown_and_asks_nothing_about_it(offsets):
    answer = program("ssdi", Outcome.LIKELY, first_month_of_entitlement=SSDI.facts.first_month_of_entitlement)
    policy = long_term(offsets_ssdi=offsets)
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(answer,))
    assert income(found, "long_term_disability")[2:4] == [2400, None]
    assert "patient.work.long_term_disability.offsets_ssdi" not in missing(found)
    assert "patient.work.earnings" in found[3].missing


def test_an_offset_not_told_does_not_matter_before_social_security_is_paid():
    found = timeline_of(STOPPED | {"long_term_disability": long_term()}, results=(SSDI,))
    assert income(found, "long_term_disability")[:4] == [Decimal("1316.13"), 2400, 2400, None]
    assert "patient.work.long_term_disability.offsets_ssdi" in found[3].missing
