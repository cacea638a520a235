"""Which cover pays on which day: plan years, families, changes of cover, Medicare, no cover, what is not known."""

from decimal import Decimal

import pytest

from benefits.costs.part_d import payment_plan_bills
from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import (
    FRESH_PLAN,
    PLAN,
    day,
    employer_plan,
    item,
    money,
    program,
    tally_of,
    totals,
)

ONCE = {"starts_on": "2027-01-01", "months": 1}
COBRA = {"kind": "cobra", "through": "self", "began_on": "2026-12-15", "qualifying_event": "job_loss"}


def bill(amount, on="2027-01-05", **more):
    """One bill, once."""
    return item("coinsured_care", amount, "plan", "once", **{"from": on}, **more)


def notes(found):
    return " ".join(str(note) for note in found.notes)


def test_what_was_spent_counts_only_in_the_plan_year_that_holds_as_of():
    costs = {"starts_on": "2026-12-01", "months": 2, "items": [bill(1000, "2026-12-31"), bill(1000, "2027-01-01")]}
    assert totals(tally_of(costs, insurance=[employer_plan()])) == money(200, 1000)


@pytest.mark.parametrize(("on", "paid"), [("2027-06-30", 200), ("2027-07-01", 1000)])
def test_a_plan_year_may_start_in_july(on, paid):
    costs = {"starts_on": "2026-12-01", "months": 12, "items": [bill(1000, on)]}
    found = tally_of(costs, insurance=[employer_plan(year_starts="07-01")])
    assert found.total.total == paid


def test_cobra_goes_on_with_what_was_spent():
    insurance = [
        employer_plan() | {"ends_on": "2026-12-14"},
        COBRA | {"plan": PLAN | {"spent_toward_deductible": None}},
    ]
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(9000, "2026-12-01"), bill(9000, "2026-12-20")]}
    assert tally_of(costs, insurance=insurance).total.total == Decimal(1800 + 1600)


def test_cobra_without_a_plan_of_its_own_has_the_former_plans_terms():
    insurance = [employer_plan() | {"ends_on": "2026-12-14"}, COBRA]
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-20")]}
    assert tally_of(costs, insurance=insurance).total.total == Decimal(200)


@pytest.mark.parametrize("kind", ["marketplace", "employer", "medicare_advantage"])
def test_another_new_cover_starts_at_zero(kind):
    new = {"kind": kind, "through": "self", "began_on": "2026-12-15", "plan": PLAN}
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-20")]}
    found = tally_of(costs, insurance=[employer_plan() | {"ends_on": "2026-12-14"}, new])
    assert found.total.total == Decimal(1000)


@pytest.mark.parametrize(("on", "paid"), [("2028-06-14", 1000), ("2028-06-15", 5000)])
def test_cobra_ends_after_18_months(on, paid):
    costs = {"starts_on": "2026-12-01", "months": 24, "items": [bill(5000, on)]}
    plan = FRESH_PLAN | {"deductible": 0}
    assert tally_of(costs, insurance=[COBRA | {"plan": plan}]).total.total == paid


@pytest.mark.parametrize(("on", "paid"), [("2029-05-14", 1000), ("2029-05-15", 5000)])
def test_cobra_lasts_29_months_when_social_security_finds_disability(on, paid):
    costs = {"starts_on": "2026-12-01", "months": 36, "items": [bill(5000, on)]}
    plan = FRESH_PLAN | {"deductible": 0}
    ssdi = program("ssdi", first_month_of_entitlement=Month(2027, 5))
    assert tally_of(costs, insurance=[COBRA | {"plan": plan}], results=(ssdi,)).total.total == paid


def test_the_first_of_two_covers_is_used_and_said():
    second = {"kind": "other", "plan": FRESH_PLAN}
    found = tally_of({**ONCE, "items": [bill(1000)]}, insurance=[employer_plan(deductible=0), second])
    assert found.total.total == Decimal(200)
    assert "Two covers" in notes(found)


def test_one_cover_after_the_other_is_not_two_covers():
    insurance = [employer_plan() | {"ends_on": "2026-12-14"}, COBRA]
    found = tally_of({"starts_on": "2026-12-01", "months": 2, "items": [bill(1000)]}, insurance=insurance)
    assert "Two covers" not in notes(found)


def test_no_cover_costs_the_full_price():
    found = tally_of({**ONCE, "items": [bill(1000)]}, insurance=[])
    assert found.total.total == Decimal(1000)
    assert "financial assistance" in notes(found)


def test_cover_not_said_leaves_covered_care_unknown():
    found = tally_of({**ONCE, "items": [bill(1000), item("meals", 10, "none", "month")]})
    assert found.months[0].by_kind == {"coinsured_care": None, "meals": Decimal(10)}
    assert found.total.total is None
    assert found.missing == ("patient.insurance",)


@pytest.mark.parametrize("name", ["deductible", "coinsurance", "out_of_pocket_max"])
def test_a_plan_without_its_cost_sharing_cannot_be_applied(name):
    found = tally_of({**ONCE, "items": [bill(1000)]}, insurance=[employer_plan(**{name: None})])
    assert found.total.total is None
    assert found.missing == (f"patient.insurance[0].plan.{name}",)


def test_spending_so_far_is_asked_in_its_plan_year_only():
    plan = employer_plan(spent_toward_maximum=None)
    costs = {"starts_on": "2026-12-01", "months": 2, "items": [bill(1000, "2026-12-05"), bill(1000)]}
    found = tally_of(costs, insurance=[plan])
    assert totals(found) == [None, Decimal(1000)]
    assert found.missing == ("patient.insurance[0].plan.spent_toward_maximum",)


def test_spending_toward_the_deductible_is_not_asked_once_the_maximum_is_reached():
    plan = employer_plan(spent_toward_deductible=None, spent_toward_maximum=6500)
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-05")]}
    assert tally_of(costs, insurance=[plan]).total.total == 0


def test_a_copay_is_what_was_entered_when_the_plan_is_not_known():
    found = tally_of({**ONCE, "items": [item("copay", 40, "copay", "month")]})
    assert found.total.total == Decimal(40)
    assert "counted in full" in notes(found)


def test_a_copay_stops_at_the_maximum():
    plan = employer_plan(spent_toward_maximum=6475)
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [item("copay", 40, "copay", "month", count=2)]}
    assert tally_of(costs, insurance=[plan]).total.total == Decimal(25)


def test_a_copay_that_does_not_count_is_never_capped():
    plan = employer_plan(spent_toward_maximum=6500)
    copay = item("copay", 40, "copay", "month", count=2, counts_toward_maximum=False)
    assert tally_of({**ONCE, "starts_on": "2026-12-01", "items": [copay]}, insurance=[plan]).total.total == Decimal(80)


def test_care_outside_the_network_is_paid_in_full_and_counts_toward_nothing():
    plan = employer_plan(deductible=0, out_of_network_share=0.25, out_of_pocket_max=100)
    found = tally_of({**ONCE, "items": [bill(1000), bill(1000)]}, insurance=[plan])
    assert found.total.total == Decimal(250 + 100 + 250)


def test_an_embedded_family_deductible_stops_a_persons_own():
    family = {"family_deductible": 4000, "family_spent_toward_deductible": 3500, "spent_toward_deductible": 0}
    limits = {"family_out_of_pocket_max": 13000, "family_spent_toward_maximum": 0, "spent_toward_maximum": 0}
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-05")]}
    found = tally_of(costs, insurance=[employer_plan(**family, **limits, family_embedded=True)])
    assert found.total.total == Decimal(500 + 100)


def test_an_embedded_family_maximum_stops_a_persons_own():
    family = {"family_out_of_pocket_max": 13000, "family_spent_toward_maximum": 12950}
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-05")]}
    assert tally_of(costs, insurance=[employer_plan(**family)]).total.total == Decimal(50)


def test_an_aggregate_deductible_is_the_familys_alone():
    family = {"family_deductible": 4000, "family_spent_toward_deductible": 0, "family_embedded": False}
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(3000, "2026-12-05")]}
    assert tally_of(costs, insurance=[employer_plan(**family)]).total.total == Decimal(3000)


def test_an_aggregate_plan_stops_one_person_at_the_self_only_limit():
    family = {
        "family_deductible": 15000,
        "family_out_of_pocket_max": 20000,
        "family_embedded": False,
        "deductible": None,
        "out_of_pocket_max": None,
    }
    found = tally_of({**ONCE, "items": [bill(30000)]}, insurance=[employer_plan(**family)])
    assert found.total.total == Decimal(12000)


@pytest.mark.parametrize(("maximum", "warned"), [(10600, False), (10601, True)])
def test_a_maximum_above_the_legal_limit_is_kept_and_said(maximum, warned):
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-05")]}
    found = tally_of(costs, insurance=[employer_plan(out_of_pocket_max=maximum)])
    assert ("above $10,600" in notes(found)) is warned


@pytest.mark.parametrize(("maximum", "warned"), [(21200, False), (21201, True)])
def test_a_family_maximum_above_the_legal_limit_is_said(maximum, warned):
    family = {"family_out_of_pocket_max": maximum, "family_spent_toward_maximum": 0}
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1000, "2026-12-05")]}
    assert ("above $21,200" in notes(tally_of(costs, insurance=[employer_plan(**family)]))) is warned


def test_the_tax_deduction_is_a_note_and_takes_nothing_off():
    household = {"annual_magi": 64000}
    costs = {**ONCE, "items": [item("lodging", 90, "none", "month")]}
    found = tally_of(costs, household=household)
    assert found.total.total == Decimal(90)
    assert "$4,800" in notes(found)
    assert "$50 a night" in notes(found)


def test_medicare_pays_from_its_day_when_no_other_cover_does():
    costs = {"starts_on": "2026-11-24", "months": 3, "items": [bill(1000, "2026-12-31"), bill(1283, "2027-01-01")]}
    benefits = {"medicare": {"part_b_since": "2027-01-01"}}
    assert totals(tally_of(costs, insurance=[], benefits=benefits)) == money(0, 1000, 283 + 200)


def test_another_cover_comes_before_medicare():
    benefits = {"medicare": {"part_b_since": "2026-01-01"}}
    found = tally_of({**ONCE, "items": [bill(1000)]}, insurance=[employer_plan(deductible=0)], benefits=benefits)
    assert found.total.total == Decimal(200)
    assert "Two covers" in notes(found)


def test_medicare_is_taken_from_its_answer_and_said():
    medicare = program("medicare", eligible_on=day("2027-01-01"))
    found = tally_of({**ONCE, "items": [bill(1283)]}, insurance=[], results=(medicare,))
    assert found.total.total == Decimal(283 + 200)
    assert "January 1, 2027" in notes(found)


def test_medicare_that_is_unlikely_pays_nothing():
    medicare = program("medicare", Outcome.UNLIKELY, eligible_on=day("2027-01-01"))
    assert tally_of({**ONCE, "items": [bill(1000)]}, insurance=[], results=(medicare,)).total.total == Decimal(1000)


@pytest.mark.parametrize(
    ("letter", "paid"),
    [("A", 283), ("C", 0), ("F", 0), ("G", 283), ("K", 283 + 100), ("L", 283 + 50), ("N", 283), (None, 283)],
)
def test_medigap_pays_by_its_letter(letter, paid):
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(1283, "2026-12-05")]}
    benefits = {"medicare": {"part_b_since": "2026-01-01"}}
    found = tally_of(costs, insurance=[{"kind": "medigap", "medigap_plan": letter}], benefits=benefits)
    assert found.total.total == Decimal(paid)


def test_medigap_k_has_a_yearly_limit():
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill(500000, "2026-12-05")]}
    benefits = {"medicare": {"part_b_since": "2026-01-01"}}
    found = tally_of(costs, insurance=[{"kind": "medigap", "medigap_plan": "K"}], benefits=benefits)
    assert found.total.total == Decimal(8000)


def test_a_figure_of_a_later_year_is_marked_projected():
    found = tally_of({**ONCE, "items": [item("prescription", 100, "part_d", "month")]})
    assert found.projected
    assert {figure.name for figure in found.figures if figure.projected} >= {"costs.medicare.part_d.deductible"}


@pytest.mark.parametrize(
    ("brand", "low", "expected"), [(True, "12.65", "12.65"), (False, "5.10", "5.10"), (None, "5.10", "12.65")]
)
def test_extra_help_asks_less_for_a_generic(brand, low, expected):
    helped = program("extra_help", Outcome.ALREADY, level="full")
    costs = {
        "starts_on": "2026-12-01",
        "months": 1,
        "items": [item("prescription", 100, "part_d", "month", brand=brand)],
    }
    found = tally_of(costs, results=(helped,))
    assert (found.total.low, found.total.total, found.total.high) == tuple(money(low, expected, expected))


def test_extra_help_never_asks_more_than_the_medicine_costs():
    helped = program("extra_help", Outcome.ALREADY, level="full")
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [item("prescription", 3, "part_d", "month", brand=True)]}
    assert tally_of(costs, results=(helped,)).total.total == Decimal(3)


def test_the_payment_plan_spreads_a_dear_medicine_over_twelve_bills():
    assert payment_plan_bills(Decimal(2100), [Decimal(2100), *[Decimal(0)] * 11]) == (Decimal(175),) * 12


@pytest.mark.parametrize("path", ["covered", "amount", "times"])
def test_a_cost_not_fully_said_is_unknown_and_asked(path):
    asked = {**item("scan", 100, "plan", "month"), path: None}
    found = tally_of({**ONCE, "items": [asked]}, insurance=[employer_plan()])
    assert found.total.total is None
    assert found.missing == (f"costs.items[0].{path}",)


def test_a_cycle_without_its_days_is_asked():
    found = tally_of({**ONCE, "items": [item("infusion", 100, "none", "cycle")]})
    assert found.missing == ("costs.items[0].cycle_days",)


def test_paid_leave_not_said_leaves_lost_pay_unknown():
    costs = {**ONCE, "patient_hours_missed": {"count": 8, "per": "week"}}
    found = tally_of(costs, work={"employer": {"weekly_pay": 800, "hours_per_week": 40}})
    assert found.total.total is None
    assert found.missing == ("patient.work.paid_leave_hours",)


def test_hours_missed_between_as_of_and_the_tally_use_up_leave():
    work = {"paid_leave_hours": 40, "employer": {"hourly_pay": 10}}
    costs = {
        **ONCE,
        "starts_on": "2026-12-01",
        "patient_hours_missed": {"count": 40, "per": "week", "from": "2026-11-24"},
    }
    assert tally_of(costs, work=work).total.total == Decimal("1771.43")


def test_the_hours_of_two_caregivers_add_up_each_with_their_own_pay():
    people = [{"employer": {"hourly_pay": pay, "paid_leave_hours": 0}} for pay in (10, 20)]
    missed = [{"caregiver": place, "count": 1, "per": "day"} for place in (0, 1)]
    found = tally_of({**ONCE, "caregiver_hours_missed": missed}, caregivers=people)
    assert found.total.lost_wages_caregivers == Decimal(31 * 30)


def test_nothing_said_about_costs_is_an_empty_tally():
    found = tally_of(None)
    assert (found.months, found.total, found.lines) == ((), None, ())
