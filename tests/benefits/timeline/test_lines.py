"""Each line of income and costs, at its edges."""

from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import day, item, money, program
from tests.benefits.timeline.asked import EMPLOYER, HORIZON, SSDI, STOPPED, income, missing, outgo, timeline_of


def test_wages_run_until_the_day_before_work_stopped():
    assert income(timeline_of(), "wages")[:2] == money(1400, 0)


def test_someone_at_work_loses_the_hours_missed_and_not_those_leave_pays():
    work = {"status": "working", "paid_leave_hours": 10, "employer": EMPLOYER}
    costs = HORIZON | {"months": 1, "patient_hours_missed": {"count": 1, "per": "day"}}
    (december,) = timeline_of(work, costs=costs)
    assert december.income == {"wages": Decimal(3100 - 620), "paid_leave": Decimal(200)}
    assert december.gap == Decimal(420)


def test_someone_who_cut_work_earns_what_is_earned_now():
    work = STOPPED | {"status": "working", "stopped_on": "2026-11-20", "monthly_earnings": 900}
    assert income(timeline_of(work), "wages")[:2] == money(900, 900)


def test_a_stop_planned_ahead_ends_the_wages():
    work = STOPPED | {"status": "working", "stopped_on": "2027-01-01"}
    assert income(timeline_of(work), "wages")[:2] == money(3100, 0)


def test_paid_leave_may_end_within_a_day():
    work = STOPPED | {"paid_leave_hours": "7.5"}
    assert income(timeline_of(work), "paid_leave")[0] == Decimal(150)


def test_disability_pay_waits_for_the_last_begun_day_of_leave():
    policy = {"weekly_benefit": 350, "waiting_days": 0, "weeks": 1}
    work = STOPPED | {"paid_leave_hours": "7.5", "short_term_disability": policy}
    found = timeline_of(work)
    assert income(found, "short_term_disability")[0] == Decimal(350)
    ends = [event.on for month in found for event in month.events if event.id == "short_term_disability_ends"]
    assert ends == [day("2026-12-23")]


def test_a_state_plan_for_the_same_days_lowers_short_term_disability():
    policy = {"weekly_benefit": 600, "waiting_days": 7, "weeks": 26}
    plan = program("state_paid_leave", weekly_benefit=Decimal(500), weeks=2, waiting_days=7)
    found = timeline_of(STOPPED | {"short_term_disability": policy}, results=(plan,))
    assert income(found, "state_paid_leave")[:2] == money("714.29", "285.71")
    assert income(found, "short_term_disability")[:2] == money("142.85", "2371.43")


def test_long_term_disability_is_cut_by_the_social_security_benefit():
    policy = {"monthly_benefit": 2400, "waiting_days": 48, "offsets_ssdi": True, "minimum_monthly": 100}
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert income(found, "long_term_disability") == money(0, 0, 2400, 550, 550, 550)


def test_the_offset_leaves_the_policys_minimum():
    policy = {"monthly_benefit": 1900, "waiting_days": 48, "offsets_ssdi": True, "minimum_monthly": 100}
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert income(found, "long_term_disability")[3] == Decimal(100)


def test_an_offset_not_known_leaves_the_line_out_and_asks():
    policy = {"monthly_benefit": 2400, "waiting_days": 48}
    found = timeline_of(STOPPED | {"long_term_disability": policy}, results=(SSDI,))
    assert income(found, "long_term_disability") == [*money(0, 0, 2400), None, None, None]
    assert "patient.work.long_term_disability.offsets_ssdi" in missing(found)


@pytest.mark.parametrize(
    ("outcome", "counted"),
    [
        (Outcome.ALREADY, True),
        (Outcome.LIKELY, True),
        (Outcome.POSSIBLE, True),
        (Outcome.UNLIKELY, False),
        (Outcome.UNKNOWN, False),
    ],
)
def test_social_security_is_counted_when_its_answer_allows(outcome, counted):
    answer = program("ssdi", outcome, first_month_of_entitlement=Month(2027, 3), monthly_benefit=Decimal(1850))
    assert ("ssdi" in timeline_of(results=(answer,))[3].income) is counted


def test_a_benefit_already_received_is_what_the_person_says_it_is():
    benefits = {"ssdi": {"status": "receiving", "monthly_amount": 1432, "entitled_since": "2027-02-01"}}
    assert income(timeline_of(benefits=benefits), "ssdi")[:3] == money(0, 1432, 1432)[:1] + money(0, 1432)


def test_ssi_bridges_the_waiting_months_and_ends_with_social_security():
    ssi = program("ssi", monthly_benefit=Decimal(994))
    found = timeline_of(results=(SSDI, ssi), as_of="2026-11-24")
    assert income(found, "ssi") == money(994, 994, 994, 0, 0, 0)


def test_ssi_shrinks_beside_a_small_social_security_benefit():
    ssi = program("ssi", monthly_benefit=Decimal(994))
    small = program("ssdi", first_month_of_entitlement=Month(2027, 3), monthly_benefit=Decimal(300))
    assert income(timeline_of(results=(small, ssi)), "ssi")[3] == Decimal(694)


def test_the_spouses_pay_falls_by_the_hours_missed_as_caregiver():
    people = [{"relationship": "spouse", "employer": {"hourly_pay": 20, "paid_leave_hours": 0}}]
    costs = HORIZON | {"caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day", "to": "2026-12-31"}]}
    found = timeline_of(costs=costs, caregivers=people, spouse={"monthly_earned_income": 4000})
    assert income(found, "spouse")[:2] == money(3380, 4000)
    assert found[0].baseline == Decimal(3100 + 4000)


def test_another_caregivers_pay_is_not_the_households():
    people = [{"relationship": "sibling", "employer": {"hourly_pay": 20, "paid_leave_hours": 0}}]
    costs = HORIZON | {"caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day"}]}
    found = timeline_of(costs=costs, caregivers=people, spouse={"monthly_earned_income": 4000})
    assert income(found, "spouse")[0] == Decimal(4000)


@pytest.mark.parametrize(("spouse", "path"), [({}, "spouse.monthly_earned_income")])
def test_a_spouses_income_not_said_is_asked(spouse, path):
    found = timeline_of(spouse=spouse)
    assert path in missing(found)
    assert found[0].gap is None


def test_someone_who_never_worked_has_no_pay_to_miss():
    found = timeline_of({"status": "never_worked"}, spouse={"monthly_earned_income": 4000})
    assert found[0].baseline == Decimal(4000)
    assert found[0].gap == 0


def test_a_premium_is_counted_by_its_days():
    cover = {"kind": "employer", "ends_on": "2026-12-15", "monthly_premium": 310}
    assert outgo(timeline_of(insurance=[cover]), "employer_share")[:2] == money(150, 0)


def test_a_premium_entered_as_a_cost_is_not_counted_again():
    cover = {"kind": "employer", "monthly_premium": 310}
    costs = HORIZON | {"items": [item("premium", 310, "none", "month"), item("meals", 10, "none", "month")]}
    found = timeline_of(costs=costs, insurance=[cover])
    assert found[0].costs == {"employer_share": Decimal(310), "out_of_pocket": Decimal(10)}


def test_a_premium_not_said_is_asked():
    found = timeline_of(insurance=[{"kind": "marketplace"}])
    assert "patient.insurance[0].monthly_premium" in missing(found)


def test_the_part_b_premium_waits_while_another_cover_pays():
    medicare = program("medicare", eligible_on=day("2027-02-01"), part_b_premium=Decimal("202.90"))
    cover = {"kind": "employer", "ends_on": "2027-02-28", "monthly_premium": 0}
    found = timeline_of(insurance=[cover], results=(medicare,))
    assert outgo(found, "medicare_part_b") == money(0, 0, 0, "202.90", "202.90", "202.90")


def test_the_part_b_premium_is_not_asked_of_someone_whose_state_pays_it():
    medicare = program("medicare", Outcome.ALREADY, eligible_on=day("2026-01-01"), part_b_premium=Decimal("202.90"))
    savings = program("medicare_savings_program", Outcome.ALREADY, level="slmb")
    assert outgo(timeline_of(insurance=[], results=(medicare, savings)), "medicare_part_b")[0] is None


def test_the_first_month_in_the_red_is_named():
    costs = HORIZON | {"items": [item("home_help", 2000, "none", "month", **{"from": "2027-01-01"})]}
    found = timeline_of(costs=costs)
    red = [str(month.month) for month in found for event in month.events if event.id == "first_month_in_the_red"]
    assert red == ["2027-01"]


def test_nothing_is_said_of_the_red_while_income_is_not_known():
    work = {"status": "stopped"}
    costs = HORIZON | {"items": [item("home_help", 2000, "none", "month")]}
    found = timeline_of(work, costs=costs)
    assert not [event for month in found for event in month.events]


def test_without_costs_the_timeline_has_24_months():
    assert len(timeline_of(costs=None)) == 24


def test_nothing_known_is_no_timeline():
    assert timeline_of({}, costs=None) == ()


@pytest.mark.parametrize(("born", "in_april"), [("2009-04-16", 500), ("2009-05-02", 800), ("2011-04-15", 800)])
def test_family_benefits_follow_the_children(born, in_april):
    ssdi = program(
        "ssdi",
        first_month_of_entitlement=Month(2026, 12),
        monthly_benefit=Decimal(1000),
        pia=Decimal("1000.00"),
        family_maximum=Decimal("1800.00"),
        auxiliary_monthly=Decimal(800),
        auxiliary_shares={"children[0]": Decimal(400), "children[1]": Decimal(400)},
    )
    household = {"children": [{"birth_date": born}, {"birth_date": "2015-05-05"}]}
    found = timeline_of(results=(ssdi,), household=household, person={"marital_status": "single"})
    assert income(found, "ssdi_family")[3:5] == money(800, in_april)


def test_months_long_past_are_told_though_no_family_benefit_had_its_ages_then():
    ssdi = program(
        "ssdi",
        first_month_of_entitlement=Month(2027, 3),
        monthly_benefit=Decimal(1850),
        auxiliary_monthly=Decimal(900),
        auxiliary_shares={"children[0]": Decimal(900)},
        pia=Decimal(1850),
        family_maximum=Decimal(2750),
    )
    household = {"children": [{"birth_date": "2014-09-01"}]}
    costs = {"starts_on": "1926-01-01", "months": 2}
    assert len(timeline_of(results=(ssdi,), costs=costs, household=household)) == 2
