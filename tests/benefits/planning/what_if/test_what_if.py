"""Two results side by side, and the changes worth looking at."""

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits import compare, in_words, screen, suggestions
from benefits.case.document import parse_case
from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import FRESH_PLAN, PLAN, day, item, program

WORK = {
    "status": "stopped",
    "stopped_on": "2026-11-02",
    "paid_leave_hours": 0,
    "employer": {"weekly_pay": 1000, "hours_per_week": 40},
}
HOURS = {"count": 40, "per": "week", "from": "2026-12-01"}


def document(**changes):
    costs = {"starts_on": "2026-12-01", "months": 12, "patient_hours_missed": HOURS} | changes.get("costs", {})
    work = WORK | changes.get("work", {})
    patient = {"work": work, "insurance": [{"kind": "employer", "plan": PLAN}]} | changes.get("patient", {})
    return {"as_of": "2026-11-24", "patient": patient, "spouse": {"monthly_earned_income": 2600}, "costs": costs}


def result_of(programs=None, **changes):
    case = parse_case(document(**changes))
    found = screen(case)
    return case, found if programs is None else replace(found, programs=programs)


def by_id(differences):
    return {entry.id: entry for entry in differences}


def suggested(programs=(), **changes):
    case, result = result_of(programs, **changes)
    return {entry.id: entry for entry in suggestions(case, result)}


def test_a_case_does_not_differ_from_itself():
    _case, result = result_of()
    assert compare(result, result).is_empty


def test_stopping_work_a_month_later_is_a_months_pay():
    _case, now = result_of()
    _later, later = result_of(
        work={"stopped_on": "2027-01-01"}, costs={"patient_hours_missed": HOURS | {"from": "2027-01-01"}}
    )
    found = by_id(compare(now, later).dollars)
    assert found["costs.lost_wages_patient"].change == Decimal("-4428.57")
    assert found["timeline.income"].change == Decimal("4428.57")


def test_sums_are_over_the_months_both_have():
    _case, year = result_of()
    _longer, longer = result_of(costs={"months": 18})
    found = compare(year, longer)
    assert found.months == 12
    assert not found.dollars


def test_a_day_that_moves_is_counted_in_days_and_a_month_in_months():
    _case, result = result_of()
    before = (
        program("medicare", eligible_on=day("2029-05-01")),
        program("ssdi", first_month_of_entitlement=Month(2027, 5)),
    )
    after = (
        program("medicare", eligible_on=day("2029-06-01")),
        program("ssdi", first_month_of_entitlement=Month(2027, 4)),
    )
    found = by_id(compare(replace(result, programs=before), replace(result, programs=after)).dates)
    assert found["medicare.eligible_on"].change == 31
    assert found["ssdi.first_month_of_entitlement"].change == -1


def test_an_answer_that_turns_is_named_with_its_person():
    _case, result = result_of()
    before = replace(result, programs=(program("fmla", Outcome.UNLIKELY, "caregivers[0]"),))
    after = replace(result, programs=(program("fmla", Outcome.LIKELY, "caregivers[0]"),))
    (found,) = compare(before, after).answers
    assert (found.id, found.person, found.before, found.after) == (
        "fmla",
        "caregivers[0]",
        Outcome.UNLIKELY,
        Outcome.LIKELY,
    )


def test_a_comparison_can_be_written_in_a_language():
    _case, now = result_of()
    _other, other = result_of(work={"paid_leave_hours": 80})
    written = in_words(compare(now, other), "en")
    assert written["dollars"][0]["label"]
    assert written["months"] == 12


@pytest.mark.parametrize(("status", "listed"), [(None, True), ("none", True), ("applied", False), ("receiving", False)])
def test_applying_is_suggested_until_it_is_done(status, listed):
    ssdi = program("ssdi", monthly_benefit=Decimal(1850), latest_protective_filing=day("2028-05-31"))
    found = suggested((ssdi,), patient={"benefits": {"ssdi": {"status": status}}})
    assert ("apply_for_ssdi" in found) is listed


def test_applying_has_its_last_day_and_its_worth():
    ssdi = program("ssdi", monthly_benefit=Decimal(1850), latest_protective_filing=day("2028-05-31"))
    found = suggested((ssdi,))["apply_for_ssdi"]
    assert (found.by, found.worth) == (day("2028-05-31"), Decimal(1850))


@pytest.mark.parametrize(("medicare_on", "listed"), [("2028-08-01", True), ("2028-07-31", False)])
def test_the_longer_cobra_is_suggested_when_medicare_comes_later(medicare_on, listed):
    answers = (
        program("ssdi"),
        program("cobra", covers_until=day("2028-07-31"), disability_extension_until=day("2029-06-30")),
        program("medicare", eligible_on=day(medicare_on)),
    )
    assert ("extend_cobra" in suggested(answers)) is listed


def test_changing_cover_at_the_reset_is_worth_what_the_deductible_asks_twice():
    cobra = {"kind": "cobra", "began_on": "2026-12-01", "ends_on": "2027-10-31", "plan": FRESH_PLAN}
    marketplace = {"kind": "marketplace", "began_on": "2027-11-01", "plan": FRESH_PLAN}
    bills = [
        item("scan", 20000, "plan", "once", **{"from": "2027-02-01"}),
        item("scan", 20000, "plan", "once", **{"from": "2027-11-15"}),
    ]
    found = suggested(patient={"insurance": [cobra, marketplace]}, costs={"items": bills, "months": 24})
    assert found["change_cover_at_reset"].by == day("2028-01-01")
    assert found["change_cover_at_reset"].worth == Decimal(2000 + 3600 - 900)


def test_care_that_is_due_can_fall_before_the_reset():
    bills = [item("scan", 20000, "plan", "once", **{"from": "2026-12-05"})]
    later = [item("scan", 100, "plan", "once", **{"from": "2027-02-05"})]
    found = suggested(costs={"items": bills + later})
    assert found["care_before_reset"].by == day("2026-12-31")


def test_extra_help_is_worth_what_it_takes_off():
    drugs = [item("prescription", 14000, "part_d", "month", brand=True)]
    found = suggested((program("extra_help", level="full"),), costs={"items": drugs, "months": 1})
    assert found["apply_for_extra_help"].worth == Decimal("2100") - Decimal("12.65")


@pytest.mark.parametrize(("status", "listed"), [("stopped", True), ("working", False)])
def test_a_lower_medicare_premium_is_asked_for_when_work_stopped(status, listed):
    medicare = program("medicare", irmaa_part_b=Decimal("81.20"), irmaa_part_d=Decimal("14.50"))
    found = suggested((medicare,), work={"status": status})
    assert ("ask_for_lower_medicare_premium" in found) is listed


def test_nothing_is_suggested_where_nothing_is_known():
    case = parse_case({"as_of": "2026-11-24"})
    assert suggestions(case, replace(screen(case), programs=())) == ()
