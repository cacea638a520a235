"""State paid leave, Social Security disability and SSI, each at its first and last day."""

from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import day, money, program
from tests.benefits.timeline.asked import HORIZON, STOPPED, income, missing, timeline_of

SPOUSE = {"monthly_earned_income": 4000}
HOURS_MISSED = {"caregiver_hours_missed": [{"caregiver": 0, "count": 1, "per": "day", "to": "2026-12-31"}]}


def state_leave(person="patient", outcome=Outcome.LIKELY, **facts):
    usual = {"weekly_benefit": Decimal(700), "weeks": Decimal(2), "waiting_days": 0}
    return program("state_paid_leave", outcome, person, **(usual | facts))


def own_leave(work=STOPPED, **answer):
    return income(timeline_of(work, results=(state_leave(**answer),), spouse=SPOUSE), "state_paid_leave")[:2]


def spouses_leave(leave, relationship="spouse", costs=HOURS_MISSED, employer=None, **answer):
    """State leave pay of a caregiver in December and January."""
    job = {"hourly_pay": 20, "hours_per_week": 40, "paid_leave_hours": 0} if employer is None else employer
    person = {"relationship": relationship, "employer": job, "leave": leave}
    found = timeline_of(
        results=(state_leave("caregivers[0]", **answer),), costs=HORIZON | costs, caregivers=[person], spouse=SPOUSE
    )
    return income(found, "state_paid_leave")[:2]


# State paid leave of the patient


@pytest.mark.parametrize(
    ("answer", "paid"),
    [
        ({}, [1400, 0]),
        ({"waiting_days": None}, [1400, 0]),
        ({"waiting_days": 3}, [1400, 0]),
        ({"waiting_days": 4}, [1300, 100]),
        ({"begins": day("2026-12-18")}, [1400, 0]),
        ({"begins": day("2026-12-18"), "waiting_days": None}, [1400, 0]),
        ({"begins": day("2026-12-19")}, [1300, 100]),
        ({"begins": day("2026-12-18"), "waiting_days": 7}, [700, 700]),
        ({"weeks": Decimal("0.15")}, [100, 0]),
        ({"weeks": Decimal("0.14")}, [None, None]),
        ({"weeks": Decimal(0)}, [None, None]),
        ({"weeks": None}, [None, None]),
        ({"weekly_benefit": None}, [None, None]),
        ({"outcome": Outcome.ALREADY}, [1400, 0]),
        ({"outcome": Outcome.POSSIBLE}, [1400, 0]),
        ({"outcome": Outcome.UNLIKELY}, [None, None]),
        ({"outcome": Outcome.UNKNOWN}, [None, None]),
    ],
)
def test_a_state_pays_its_weeks_from_the_day_work_stopped_or_the_plan_began(answer, paid):
    assert own_leave(**answer) == paid


def test_a_state_pays_nobody_who_works_or_has_not_said_since_when_not():
    assert own_leave(STOPPED | {"status": "working"}) == [None, None]
    assert own_leave(STOPPED | {"stopped_on": None, "monthly_earnings": 0}) == [None, None]


# State paid leave of the spouse who cares

BLOCK = {"starts_on": "2026-12-15", "pattern": "continuous"}
PARTS = {"starts_on": "2026-12-15", "pattern": "intermittent", "hours_per_week": 20, "for_weeks": 2}


@pytest.mark.parametrize(
    ("leave", "paid"),
    [
        (BLOCK, [1400, 0]),
        (BLOCK | {"weeks": 1}, [700, 0]),
        (BLOCK | {"weeks": 2}, [1400, 0]),
        (BLOCK | {"weeks": 3}, [1400, 0]),
        (BLOCK | {"weeks": "0.15"}, [100, 0]),
        (BLOCK | {"weeks": "0.14"}, [None, None]),
        (BLOCK | {"starts_on": "2026-12-19"}, [1300, 100]),
        (BLOCK | {"starts_on": None}, [None, None]),
        (None, [None, None]),
    ],
)
def test_a_spouses_block_of_leave_is_paid_as_far_as_the_plan_goes(leave, paid):
    assert spouses_leave(leave) == paid


@pytest.mark.parametrize(
    ("leave", "paid"),
    [
        (PARTS, [700, 0]),
        (PARTS | {"pattern": "reduced_schedule"}, [700, 0]),
        (PARTS | {"for_weeks": 5}, [850, 550]),  # two whole weeks of pay are four weeks of half days
        (PARTS | {"for_weeks": 4}, [850, 550]),
        (PARTS | {"for_weeks": 3}, [850, 200]),
        (PARTS | {"hours_per_week": 40}, [1400, 0]),
        (PARTS | {"hours_per_week": 60}, [1400, 0]),
        (PARTS | {"hours_per_week": 0}, [None, None]),
        (PARTS | {"hours_per_week": None}, [None, None]),
        (PARTS | {"for_weeks": None}, [None, None]),
    ],
)
def test_a_spouses_leave_in_parts_is_paid_by_its_share_of_the_week(leave, paid):
    assert spouses_leave(leave) == paid


def test_a_spouses_leave_waits_for_the_plan():
    assert spouses_leave(BLOCK, waiting_days=4) == [1300, 100]


def test_a_spouses_leave_in_parts_needs_the_hours_of_the_week():
    assert spouses_leave(PARTS, employer={"hourly_pay": 20, "paid_leave_hours": 0}) == [None, None]


def test_only_a_spouse_whose_lost_pay_is_counted_brings_leave_pay():
    assert spouses_leave(BLOCK, relationship="sibling") == [None, None]
    assert spouses_leave(BLOCK, costs={}) == [None, None]
    assert spouses_leave(BLOCK, outcome=Outcome.UNLIKELY) == [None, None]


def test_leave_pay_of_the_patient_and_of_the_spouse_add_up():
    person = {"relationship": "spouse", "employer": {"hourly_pay": 20, "paid_leave_hours": 0}, "leave": BLOCK}
    answers = (state_leave(), state_leave("caregivers[0]"))
    found = timeline_of(results=answers, costs=HORIZON | HOURS_MISSED, caregivers=[person], spouse=SPOUSE)
    assert income(found, "state_paid_leave")[0] == 2800


# Social Security disability


def disability(outcome=Outcome.LIKELY, **facts):
    usual = {"first_month_of_entitlement": Month(2027, 3), "monthly_benefit": Decimal(1850)}
    return program("ssdi", outcome, **(usual | facts))


def ssdi(benefits=None, **answer):
    return income(
        timeline_of(results=(disability(**answer),), benefits={"ssdi": benefits} if benefits else None), "ssdi"
    )


@pytest.mark.parametrize(
    ("benefits", "answer", "paid"),
    [
        (None, {}, [0, 0, 0, 1850, 1850, 1850]),
        ({"status": "applied"}, {}, [0, 0, 0, 1850, 1850, 1850]),
        ({"status": "applied", "monthly_amount": 1}, {}, [0, 0, 0, 1850, 1850, 1850]),
        ({"status": "receiving"}, {}, [0, 0, 0, 1850, 1850, 1850]),
        ({"status": "receiving", "monthly_amount": 900}, {}, [0, 0, 0, 900, 900, 900]),
        ({"status": "receiving", "entitled_since": "2027-02-28"}, {}, [0, 0, 1850, 1850, 1850, 1850]),
        ({"status": "receiving"}, {"first_month_of_entitlement": None}, [1850] * 6),
        (None, {"first_month_of_entitlement": None}, [None] * 6),
        (None, {"outcome": Outcome.UNLIKELY}, [None] * 6),
        ({"status": "receiving", "monthly_amount": 900}, {"outcome": Outcome.UNLIKELY}, [900] * 6),
    ],
)
def test_disability_benefits_stand_from_their_first_month(benefits, answer, paid):
    assert ssdi(benefits, **answer) == paid


@pytest.mark.parametrize(
    ("earnings", "path"),
    [(None, "patient.work.earnings"), ({"2024": 50000}, "patient.benefits.ssdi.monthly_amount")],
)
def test_a_benefit_not_known_is_asked_from_its_first_month(earnings, path):
    found = timeline_of(STOPPED | {"earnings": earnings}, results=(disability(monthly_benefit=None),))
    assert income(found, "ssdi") == [0, 0, 0, None, None, None]
    assert [path in month.missing for month in found] == [False] * 3 + [True] * 3


DECEMBER = Month(2026, 12)
FAMILY = {
    "auxiliary_monthly": Decimal(800),
    "auxiliary_shares": {"children[0]": Decimal(400), "children[1]": Decimal(400)},
    "pia": Decimal(1000),
    "family_maximum": Decimal(1800),
}


def family(since=DECEMBER, born="2009-02-16", **facts):
    answer = disability(first_month_of_entitlement=since, **(FAMILY | facts))
    household = {"children": [{"birth_date": born}, {"birth_date": "2015-05-05"}]}
    found = timeline_of(results=(answer,), household=household, person={"marital_status": "single"})
    return income(found, "ssdi_family")


@pytest.mark.parametrize(
    ("facts", "paid"),
    [
        ({}, [800, 800, 500, 500, 500, 500]),  # eighteen in February: the younger child's half alone
        ({"since": Month(2027, 1)}, [0, 800, 500, 500, 500, 500]),
        ({"since": Month(2027, 2)}, [0, 0, 800, 500, 500, 500]),  # the answer itself has the first month
        ({"born": "2009-03-01"}, [800, 800, 500, 500, 500, 500]),  # attains eighteen on 28 February
        ({"born": "2009-03-02"}, [800, 800, 800, 500, 500, 500]),
        ({"auxiliary_shares": None}, [800] * 6),
        ({"pia": None}, [800] * 6),
        ({"family_maximum": None}, [800] * 6),
        ({"auxiliary_monthly": Decimal(0)}, [None] * 6),
        ({"auxiliary_monthly": None}, [None] * 6),
        ({"since": None}, [None] * 6),
    ],
)
def test_family_benefits_are_worked_out_anew_after_the_first_month(facts, paid):
    assert family(**facts) == paid


# SSI


def ssi(benefits=None, answers=(), as_of="2026-11-24", outcome=Outcome.LIKELY, **facts):
    answer = program("ssi", outcome, **({"monthly_benefit": Decimal(994)} | facts))
    own = {"ssi": benefits} if benefits else None
    return income(timeline_of(results=(answer, *answers), benefits=own, as_of=as_of), "ssi")


@pytest.mark.parametrize(
    ("asked", "paid"),
    [
        ({"as_of": "2026-11-30"}, [994] * 6),
        ({"as_of": "2026-12-01"}, [0, *[994] * 5]),
        ({"benefits": {"status": "applied", "applied_on": "2026-10-31"}, "as_of": "2026-12-01"}, [994] * 6),
        ({"benefits": {"status": "applied", "applied_on": "2026-11-01"}, "as_of": "2026-12-01"}, [994] * 6),
        ({"benefits": {"status": "applied"}, "as_of": "2026-12-01"}, [0, *[994] * 5]),
        ({"first_month_payable": Month(2027, 2)}, [0, 0, *[994] * 4]),
        ({"benefits": {"status": "receiving"}, "first_month_payable": Month(2027, 2)}, [994] * 6),
        ({"benefits": {"status": "receiving", "monthly_amount": 500}}, [500] * 6),
        ({"benefits": {"status": "applied", "monthly_amount": 500}}, [994] * 6),
        ({"monthly_benefit": Decimal(0)}, [None] * 6),
        ({"monthly_benefit": None}, [None] * 6),
        ({"outcome": Outcome.UNLIKELY}, [None] * 6),
        ({"benefits": {"status": "receiving", "monthly_amount": 500}, "outcome": Outcome.UNLIKELY}, [500] * 6),
    ],
)
def test_ssi_is_paid_from_the_month_after_the_application(asked, paid):
    assert ssi(**asked) == paid


@pytest.mark.parametrize(("benefit", "paid"), [(Decimal(993), 1), (Decimal(994), 0), (Decimal(995), 0), (None, 0)])
def test_ssi_is_what_disability_benefits_leave_of_it(benefit, paid):
    beside = disability(monthly_benefit=benefit)
    assert ssi(answers=(beside,)) == money(994, 994, 994, paid, paid, paid)


def test_ssi_received_beside_disability_benefits_goes_on_as_it_is():
    beside = disability(first_month_of_entitlement=Month(2026, 12))
    assert ssi({"status": "receiving", "monthly_amount": 100}, (beside,)) == [100] * 6
    assert ssi({"status": "receiving", "monthly_amount": 100}, (disability(),)) == money(100, 100, 100, 0, 0, 0)
    later = disability(first_month_of_entitlement=Month(2027, 1))
    assert ssi({"status": "receiving", "monthly_amount": 100}, (later,)) == money(100, 0, 0, 0, 0, 0)
    assert ssi({"status": "applied"}, (beside,)) == [None] * 6


def test_what_is_asked_for_ssi_is_nothing_new():
    found = timeline_of(results=(program("ssi", monthly_benefit=None),))
    assert not {path for path in missing(found) if "ssi" in path}
