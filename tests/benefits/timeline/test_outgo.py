"""Premiums by their days, COBRA's dearer months, Medicare's premium, and the tally's costs."""

from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import day, item, money, program
from tests.benefits.timeline.asked import HORIZON, days_of, missing, outgo, timeline_of

COBRA = {"kind": "cobra", "through": "self", "began_on": "2025-09-01", "monthly_premium": 1020}
SSDI = program("ssdi", first_month_of_entitlement=Month(2027, 3))


def premiums(key, *insurance, results=(), **parts):
    return outgo(timeline_of(insurance=list(insurance), results=results, **parts), key)


@pytest.mark.parametrize(
    ("days", "paid"),
    [
        ({}, [310, 310, 310]),
        ({"began_on": "2026-12-01"}, [310, 310, 310]),
        ({"began_on": "2026-12-02"}, [300, 310, 310]),
        ({"began_on": "2026-12-31"}, [10, 310, 310]),
        ({"began_on": "2027-01-01"}, [0, 310, 310]),
        ({"began_on": "2020-01-01", "ends_on": "2026-12-01"}, [10, 0, 0]),
        ({"ends_on": "2026-12-30"}, [300, 0, 0]),
        ({"ends_on": "2026-12-31"}, [310, 0, 0]),
        ({"ends_on": "2026-11-30"}, [None, None, None]),
        ({"began_on": "2027-06-01"}, [None, None, None]),
        ({"began_on": "2027-05-31"}, [0, 0, 0]),
    ],
)
@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("employer", "employer_share"),
        ("marketplace", "marketplace"),
        ("medigap", "medigap"),
        ("medicare_advantage", "medicare_advantage"),
        ("va", "other_cover"),
        (None, "other_cover"),
    ],
)
def test_a_premium_is_paid_for_the_days_of_the_cover(kind, key, days, paid):
    assert premiums(key, {"kind": kind, "monthly_premium": 310} | days)[:3] == paid


@pytest.mark.parametrize("kind", ["employer", "medigap", "cobra"])
def test_a_premium_not_told_is_asked_in_the_months_of_the_cover(kind):
    cover = {"kind": kind, "began_on": "2027-01-15", "ends_on": "2027-02-15"}
    found = timeline_of(insurance=[cover])
    path = "patient.insurance[0].monthly_premium"
    assert [path in month.missing for month in found] == [False, True, True, False, False, False]


# COBRA


def cobra_from(began, ends=None, results=(SSDI,), **more):
    return premiums("cobra", COBRA | {"began_on": began, "ends_on": ends} | more, results=results)


@pytest.mark.parametrize(
    ("began", "paid"),
    [
        ("2025-06-15", ["1283.23", 1500, 1500, 1500, 1500, 1500]),  # half as much again from 15 December
        ("2025-07-01", [1020, 1500, 1500, 1500, 1500, 1500]),
        ("2025-11-30", [1020, 1020, 1020, 1020, 1020, "1050.96"]),  # from 30 May, two days
        ("2025-12-01", [1020] * 6),
    ],
)
def test_the_months_added_for_disability_cost_half_as_much_again(began, paid):
    assert cobra_from(began) == money(*paid)


def test_the_last_day_of_the_months_may_be_the_first_dearer_one():
    insurance = [COBRA | {"began_on": "2025-10-30"}]
    found = timeline_of(insurance=insurance, results=(SSDI,), costs=HORIZON | {"months": 5})
    assert outgo(found, "cobra")[4] == Decimal(986 + 50)


@pytest.mark.parametrize(
    ("ends", "dearer", "march"),
    [
        ("2027-02-28", [], 0),
        ("2027-03-01", [day("2027-03-01")], "48.39"),
        (None, [day("2027-03-01")], 1500),
    ],
)
def test_cobra_costs_more_only_where_it_reaches_into_the_added_months(ends, dearer, march):
    found = timeline_of(insurance=[COBRA | {"ends_on": ends}], results=(SSDI,))
    assert days_of(found, "cobra_150_percent") == dearer
    assert outgo(found, "cobra")[3] == Decimal(march)


@pytest.mark.parametrize(
    ("event", "dearer"), [(None, 1500), ("job_loss", 1500), ("reduced_hours", 1500), ("divorce", 1020), ("death", 1020)]
)
def test_only_the_end_of_work_has_dearer_months(event, dearer):
    assert cobra_from("2025-09-01", qualifying_event=event)[3] == dearer


def test_cobra_without_its_first_day_has_no_dearer_months():
    assert cobra_from(None) == [1020] * 6


@pytest.mark.parametrize(
    ("answer", "employer", "paid"),
    [
        ({"monthly_premium_max": Decimal(700)}, {"monthly_premium": 100, "employer_premium_share_monthly": 400}, 700),
        ({}, {"monthly_premium": 100, "employer_premium_share_monthly": 400}, 510),
        ({}, {"monthly_premium": 100}, None),
        ({}, {"employer_premium_share_monthly": 400}, None),
    ],
)
def test_a_cobra_premium_not_told_is_as_answered_or_102_percent(answer, employer, paid):
    insurance = [
        {"kind": "employer", "ends_on": "2026-08-31"} | employer,
        COBRA | {"began_on": "2026-09-01", "monthly_premium": None},
    ]
    assert premiums("cobra", *insurance, results=(program("cobra", **answer),))[0] == paid


def test_cobra_alone_without_a_premium_is_asked():
    found = timeline_of(insurance=[COBRA | {"monthly_premium": None, "began_on": "2026-09-01"}])
    assert "patient.insurance[0].monthly_premium" in missing(found)


def test_a_premium_of_a_day_before_the_law_is_asked():
    insurance = [
        {"kind": "employer", "monthly_premium": 100, "employer_premium_share_monthly": 400, "ends_on": "1980-01-01"},
        COBRA | {"began_on": "1980-01-02", "ends_on": "2030-01-01", "monthly_premium": None},
    ]
    found = timeline_of(insurance=insurance)
    assert "patient.insurance[1].monthly_premium" in missing(found)


# Medicare

PREMIUM = Decimal("202.90")


def medicare(outcome=Outcome.LIKELY, **facts):
    return program("medicare", outcome, **({"eligible_on": day("2027-02-01"), "part_b_premium": PREMIUM} | facts))


def part_b(*insurance, answer=None, benefits=None, results=()):
    found = timeline_of(insurance=list(insurance), results=(answer or medicare(), *results), benefits=benefits)
    return outgo(found, "medicare_part_b")


@pytest.mark.parametrize(
    ("answer", "paid"),
    [
        ({}, [0, 0, PREMIUM, PREMIUM]),
        ({"eligible_on": day("2027-01-31")}, [0, PREMIUM, PREMIUM, PREMIUM]),
        ({"eligible_on": None}, [None] * 4),
        ({"part_b_premium": None}, [None] * 4),
        ({"outcome": Outcome.UNLIKELY}, [None] * 4),
    ],
)
def test_the_part_b_premium_is_paid_from_the_month_it_begins(answer, paid):
    assert part_b(answer=medicare(**answer))[:4] == paid


@pytest.mark.parametrize(
    ("cover", "march"),
    [
        ({"kind": "employer", "ends_on": "2027-02-28"}, PREMIUM),
        ({"kind": "employer", "ends_on": "2027-03-01"}, 0),
        ({"kind": "employer", "began_on": "2027-03-01"}, 0),
        ({"kind": "employer", "began_on": "2027-03-02", "ends_on": "2027-03-31"}, PREMIUM),
        ({"kind": "marketplace"}, None),
        ({"kind": "medicare_advantage"}, PREMIUM),
        ({"kind": "medigap"}, PREMIUM),
    ],
)
def test_a_premium_taken_from_the_answer_waits_while_another_cover_pays_on_the_1st(cover, march):
    assert part_b(cover | {"monthly_premium": 0})[3] == march


def test_a_part_b_premium_told_of_is_paid_beside_another_cover():
    told = {"medicare": {"part_b_since": "2027-01-15"}}
    assert part_b({"kind": "employer", "monthly_premium": 0}, benefits=told)[:3] == [0, PREMIUM, PREMIUM]
    unlikely = medicare(Outcome.UNLIKELY)
    assert part_b({"kind": "employer", "monthly_premium": 0}, answer=unlikely, benefits=told)[:3] == [None] * 3


@pytest.mark.parametrize(
    ("outcome", "paid"), [(Outcome.ALREADY, None), (Outcome.LIKELY, PREMIUM), (Outcome.UNLIKELY, PREMIUM)]
)
def test_a_savings_program_pays_the_premium_only_once_it_is_there(outcome, paid):
    assert part_b(results=(program("medicare_savings_program", outcome, level="slmb"),))[3] == paid


@pytest.mark.parametrize(
    ("facts", "since", "paid"),
    [
        ({"irmaa_part_d": Decimal("14.50")}, "2027-01-20", [0, Decimal("14.50"), Decimal("14.50")]),
        ({"part_d_penalty_monthly": Decimal(3)}, "2027-01-20", [0, 3, 3]),
        (
            {"irmaa_part_d": Decimal("14.50"), "part_d_penalty_monthly": Decimal(3)},
            "2020-01-01",
            [Decimal("17.50")] * 3,
        ),
        ({"irmaa_part_d": Decimal(0)}, "2020-01-01", [None] * 3),
        ({}, "2020-01-01", [None] * 3),
        ({"irmaa_part_d": Decimal("14.50")}, None, [None] * 3),
    ],
)
def test_what_is_added_to_a_drug_plan_is_paid_since_it_is_held(facts, since, paid):
    told = {"medicare": {"part_b_since": "2020-01-01", "part_d_since": since}}
    found = timeline_of(insurance=[], results=(medicare(**facts),), benefits=told)
    assert outgo(found, "part_d")[:3] == paid


# The tally's costs


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("travel", "travel"),
        ("parking", "travel"),
        ("lodging", "travel"),
        ("childcare", "childcare"),
        ("home_help", "home_help"),
        ("elder_care", "home_help"),
        ("meals", "out_of_pocket"),
        ("copay", "out_of_pocket"),
    ],
)
def test_each_kind_of_cost_has_its_line(kind, key):
    found = timeline_of(costs=HORIZON | {"items": [item(kind, 10, "none", "month")]})
    assert outgo(found, key)[0] == 10


def test_kinds_of_one_line_add_up_and_one_not_known_leaves_it_out():
    known = [item("meals", 10, "none", "month"), item("equipment", 5, "none", "month")]
    unknown = item("other", None, "none", "month")
    assert outgo(timeline_of(costs=HORIZON | {"items": known}), "out_of_pocket")[0] == 15
    found = timeline_of(costs=HORIZON | {"items": [*known, unknown]})
    assert outgo(found, "out_of_pocket")[0] is None
    assert "costs.items[2].amount" in found[0].missing


def test_a_line_that_is_known_asks_for_nothing():
    costs = [item("meals", 10, "none", "month"), item("childcare", None, "none", "month", to="2026-12-31")]
    found = timeline_of(costs=HORIZON | {"items": costs})
    assert [("costs.items[1].amount" in month.missing) for month in found] == [True] + [False] * 5
    assert outgo(found, "out_of_pocket") == money(*[10] * 6)
