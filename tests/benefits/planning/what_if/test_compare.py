"""What differs between two results: every sum, amount, day and answer that is compared."""

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal

import pytest

from benefits import compare, parse_case, screen
from benefits.costs import tally
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from benefits.result.cover import NO_PATH
from benefits.result.messages import _
from benefits.timeline import build
from tests.benefits.costs.cases import case_of, day, item, program
from tests.benefits.cover_path.people import JOB_LOST

EMPTY = screen(parse_case({"as_of": "2026-11-24"}))


def answered(*programs):
    return replace(EMPTY, programs=programs)


def counted(costs, **parts):
    """A result with the tally and the timeline of some costs alone."""
    case = case_of(costs, **parts)
    found = tally(case, Law(), ())
    return replace(EMPTY, costs=found, timeline=build(case, Law(), (), found))


def by_id(differences):
    return {entry.id: (entry.before, entry.after, entry.change) for entry in differences}


AMOUNTS = [
    ("ssdi", "monthly_benefit", "Social Security disability a month"),
    ("ssdi", "auxiliary_monthly", "Social Security for the family a month"),
    ("ssi", "monthly_benefit", "SSI a month"),
    ("state_paid_leave", "weekly_benefit", "State paid leave a week"),
    ("cobra", "monthly_premium_max", "COBRA a month, at most"),
    ("medicare", "part_b_premium", "Medicare Part B premium a month"),
]


@pytest.mark.parametrize(("code", "name", "label"), AMOUNTS)
def test_an_amount_that_differs_is_told_with_its_change(code, name, label):
    before, after = (answered(program(code, **{name: Decimal(amount)})) for amount in (100, 90))
    (found,) = compare(before, after).dollars
    assert (found.id, str(found.label), found.person, found.unit) == (f"{code}.{name}", label, "patient", "dollars")
    assert (found.before, found.after, found.change) == (100, 90, -10)
    assert compare(before, before).dollars == ()


DAYS = [
    ("ssdi", "latest_protective_filing", "Last day to apply without losing a month"),
    ("ssdi", "date_last_insured", "Last day insured for disability"),
    ("medicare", "eligible_on", "Medicare begins"),
    ("cobra", "election_deadline", "Last day to choose COBRA"),
    ("cobra", "covers_until", "Last day of COBRA"),
    ("fmla", "eligible_on", "Job-protected leave can begin"),
    ("fmla", "runs_out_on", "Job-protected leave runs out"),
]


@pytest.mark.parametrize(("code", "name", "label"), DAYS)
def test_a_day_that_differs_is_told_with_the_days_between(code, name, label):
    before, after = (answered(program(code, **{name: day(on)})) for on in ("2027-01-31", "2027-02-02"))
    (found,) = compare(before, after).dates
    assert (found.id, str(found.label), found.unit, found.change) == (f"{code}.{name}", label, "date", 2)


def test_a_month_that_differs_is_told_with_the_months_between():
    before, after = (answered(program("ssdi", first_month_of_entitlement=Month(2027, n))) for n in (1, 4))
    (found,) = compare(before, after).dates
    assert (found.id, found.unit, found.change) == ("ssdi.first_month_of_entitlement", "month", 3)
    assert str(found.label) == "First month of Social Security disability"


def test_hours_of_leave_that_differ_are_told():
    before, after = (answered(program("fmla", remaining_hours=Decimal(hours))) for hours in (480, 400))
    (found,) = compare(before, after).dates
    assert (found.id, found.unit, found.change) == ("fmla.remaining_hours", "hours", -80)
    assert str(found.label) == "Hours of job-protected leave left"


@pytest.mark.parametrize(
    ("before", "after", "unit"), [(None, Month(2027, 1), "month"), (Month(2027, 1), None, "month")]
)
def test_a_fact_that_comes_or_goes_has_no_change(before, after, unit):
    results = (answered(program("ssdi", first_month_of_entitlement=month)) for month in (before, after))
    (found,) = compare(*results).dates
    assert (found.before, found.after, found.unit, found.change) == (before, after, unit, None)


def test_each_person_is_compared_with_herself():
    before = answered(
        program("fmla", remaining_hours=Decimal(100)),
        program("fmla", person="caregivers[0]", remaining_hours=Decimal(50)),
    )
    after = answered(
        program("fmla", person="caregivers[0]", remaining_hours=Decimal(40)),
        program("fmla", remaining_hours=Decimal(100)),
    )
    (found,) = compare(before, after).dates
    assert (found.person, found.before, found.after) == ("caregivers[0]", 50, 40)


def test_an_answer_that_is_there_only_once_is_told():
    titled = replace(program("fmla"), title=_("Leave"))
    (gone,) = compare(answered(titled), answered()).answers
    assert (gone.id, str(gone.label), gone.before, gone.after) == ("fmla", "Leave", Outcome.LIKELY, None)
    (come,) = compare(answered(), answered(titled)).answers
    assert (str(come.label), come.before, come.after) == ("Leave", None, Outcome.LIKELY)
    (untitled,) = compare(answered(), answered(program("fmla"))).answers
    assert str(untitled.label) == "Answer"


def test_the_title_of_the_later_answer_is_the_one():
    before, after = (
        replace(program("fmla", outcome), title=_(name))
        for outcome, name in ((Outcome.LIKELY, "A"), (Outcome.UNKNOWN, "B"))
    )
    (found,) = compare(answered(before), answered(after)).answers
    assert str(found.label) == "B"


def test_answers_that_stay_are_not_told():
    assert compare(answered(program("fmla")), answered(program("fmla"))).is_empty


@pytest.mark.parametrize("kind", ["dollars", "dates", "answers"])
def test_a_comparison_with_anything_in_it_is_not_empty(kind):
    same, other = compare(EMPTY, EMPTY), compare(answered(program("ssi")), answered())
    assert same.is_empty
    assert not replace(same, **{kind: other.answers}).is_empty


COSTS = {"starts_on": "2026-12-01", "months": 2, "items": [item("meals", 100, "none", "month")]}
WORK = {"status": "stopped", "stopped_on": "2027-01-01", "paid_leave_hours": 0}
JOB = {"employer": {"weekly_pay": 700, "hours_per_week": 35}}


def test_sums_of_costs_and_of_the_timeline_are_compared():
    before = counted(COSTS, work=WORK | JOB)
    dearer = COSTS | {"items": [item("meals", 150, "none", "month")]}
    found = by_id(compare(before, counted(dearer, work=WORK | JOB)).dollars)
    assert found == {
        "costs.out_of_pocket": (200, 300, 100),
        "costs.total": (200, 300, 100),
        "timeline.costs": (200, 300, 100),
        "timeline.net": (2900, 2800, -100),
        "timeline.gap": (3300, 3400, 100),
    }


def test_pay_lost_is_compared_for_the_patient_and_for_caregivers():
    job = {"hourly_pay": 10, "paid_leave_hours": 0}
    hours = {
        "patient_hours_missed": {"count": 1, "per": "day", "to": "2026-12-01"},
        "caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day", "to": "2026-12-02"}],
    }
    people = {"work": {"paid_leave_hours": 0, "employer": job}, "caregivers": [{"employer": job}]}
    found = by_id(compare(counted(COSTS, **people), counted(COSTS | hours, **people)).dollars)
    assert found["costs.lost_wages_patient"] == (0, 10, 10)
    assert found["costs.lost_wages_caregivers"] == (0, 20, 20)
    assert found["costs.total"] == (200, 230, 30)


def test_a_sum_not_known_on_one_side_has_no_change():
    unknown = COSTS | {"items": [item("meals", None, "none", "month")]}
    found = by_id(compare(counted(COSTS), counted(unknown)).dollars)
    assert found["costs.total"] == (200, None, None)


def test_savings_and_the_first_month_in_the_red_are_compared():
    dear = COSTS | {"items": [item("meals", 4000, "none", "month", **{"from": "2027-01-01"})]}
    found = compare(counted(COSTS, work=WORK | JOB), counted(dear, work=WORK | JOB))
    assert by_id(found.dollars)["timeline.savings_needed"] == (0, 900, 900)
    earlier = COSTS | {"items": [item("meals", 4000, "none", "month")]}
    (red,) = compare(counted(COSTS, work=WORK | JOB), counted(earlier, work=WORK | JOB)).dates
    assert (red.before, red.after, red.unit, red.change) == (Month(2027, 1), Month(2026, 12), "month", -1)
    (gone,) = compare(counted(COSTS, work=WORK | JOB), EMPTY).dates
    assert (gone.before, gone.after, gone.change) == (Month(2027, 1), None, None)


def test_a_month_in_which_just_as_much_comes_in_is_not_in_the_red():
    even = COSTS | {"items": [item("meals", 3100, "none", "once")]}
    (red,) = compare(
        counted(even, work=WORK | JOB), counted(even, work=WORK | {"stopped_on": "2026-12-31"} | JOB)
    ).dates
    assert (red.before, red.after) == (None, Month(2026, 12))


@pytest.mark.parametrize(
    ("starts_on", "months", "shared"), [("2026-12-01", 2, 2), ("2027-01-01", 2, 1), ("2027-02-01", 2, 0)]
)
def test_only_months_both_have_are_summed(starts_on, months, shared):
    other = COSTS | {"starts_on": starts_on, "months": months}
    found = compare(counted(COSTS), counted(other))
    assert found.months == shared
    assert "costs.total" not in by_id(found.dollars) or shared == 0


def test_a_result_without_a_timeline_has_the_months_of_its_tally():
    plain = replace(counted(COSTS), timeline=())
    assert compare(plain, counted(COSTS)).months == 2
    assert compare(plain, EMPTY).months == 0


def lost_cover(ends_on):
    document = deepcopy(JOB_LOST)
    document["patient"]["insurance"][0]["ends_on"] = ends_on
    return screen(parse_case(document), with_cover_path=True)


def test_the_first_day_without_health_cover_is_compared():
    found = by_id(compare(lost_cover("2026-12-15"), lost_cover("2027-01-31")).dates)
    assert found["health_cover.first_gap"] == (day("2026-12-16"), day("2027-02-01"), 47)


def test_what_the_suggested_covers_come_to_is_compared_where_each_price_is_known():
    path = lost_cover("2026-12-15").cover_path
    assert "health_cover.suggested" not in by_id(compare(lost_cover("2026-12-15"), lost_cover("2026-12-15")).dollars)
    cheaper = replace(path, options=tuple(_with_prices(option, 100) for option in path.options))
    dearer = replace(path, options=tuple(_with_prices(option, 150) for option in path.options))
    found = by_id(compare(replace(EMPTY, cover_path=cheaper), replace(EMPTY, cover_path=dearer)).dollars)
    told = sum(1 for entry in path.months if entry.recommended is not None)
    assert found["health_cover.suggested"][2] == 50 * told == 50 * len(path.months)


def test_without_the_path_nothing_of_it_is_compared():
    a, b = (replace(lost_cover(last), cover_path=NO_PATH) for last in ("2026-12-15", "2027-01-31"))
    found = compare(a, b)
    assert not [entry for entry in (*found.dollars, *found.dates) if entry.id.startswith("health_cover")]


def _with_prices(option, amount):
    return replace(option, months=tuple(replace(entry, total=Decimal(amount)) for entry in option.months))
