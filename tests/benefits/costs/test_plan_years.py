"""Where a plan year begins and ends, what it asks, and what was spent of it."""

from decimal import Decimal

import pytest

from benefits.costs.plan_years import plan_years, year_begins, year_of
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.sheet import horizon
from benefits.law import Law
from tests.benefits.costs.cases import FRESH_PLAN, PLAN, case_of, day, employer_plan, item, money, tally_of, totals

PATHS_OF_PLAN = "patient.insurance[0].plan."


def years_of(*insurance, starts_on="2026-12-01", months=14, benefits=None):
    """First and last day, year and kind of each plan year of the tally."""
    case = case_of({"starts_on": starts_on, "months": months}, insurance=list(insurance), benefits=benefits)
    found = plan_years(case, Law(), ProgramAnswers(()), horizon(case))
    first = day("2026-12-01").toordinal()
    return [(year.first - first, year.last - first, year.year, year.kind) for year in found]


@pytest.mark.parametrize(
    ("on", "starts", "year"),
    [
        ("2026-01-01", "01-01", 2026),
        ("2026-12-31", "01-01", 2026),
        ("2026-06-30", "07-01", 2025),
        ("2026-07-01", "07-01", 2026),
        ("2026-02-28", "02-29", 2025),
        ("2026-03-01", "02-29", 2026),
        ("2028-02-28", "02-29", 2027),
        ("2028-02-29", "02-29", 2028),
    ],
)
def test_a_day_belongs_to_the_plan_year_that_has_begun(on, starts, year):
    assert year_of(day(on), starts) == year
    assert year_begins(year, starts) <= day(on) < year_begins(year + 1, starts)


def test_a_plan_year_of_29_february_begins_on_1_march_of_a_common_year():
    assert year_begins(2027, "02-29") == day("2027-03-01")
    assert year_begins(2028, "02-29") == day("2028-02-29")
    assert year_begins(2027, "07-15") == day("2027-07-15")


def test_the_days_are_cut_at_each_plan_year():
    assert years_of(employer_plan()) == [
        (0, 30, 2026, "employer"),
        (31, 395, 2027, "employer"),
        (396, 426, 2028, "employer"),
    ]


@pytest.mark.parametrize(
    ("starts", "cut"), [("12-01", [(0, 30)]), ("12-02", [(0, 0), (1, 30)]), ("12-31", [(0, 29), (30, 30)])]
)
def test_a_plan_year_may_be_a_single_day_of_the_tally(starts, cut):
    assert [year[:2] for year in years_of(employer_plan(year_starts=starts), months=1)] == cut


@pytest.mark.parametrize(
    ("days", "cut"),
    [
        ({"ends_on": "2026-11-30"}, [(0, 30, 0, "none")]),
        ({"ends_on": "2026-12-01"}, [(0, 0, 2026, "employer"), (1, 30, 0, "none")]),
        ({"ends_on": "2026-12-30"}, [(0, 29, 2026, "employer"), (30, 30, 0, "none")]),
        ({"ends_on": "2026-12-31"}, [(0, 30, 2026, "employer")]),
        ({"began_on": "2026-12-01"}, [(0, 30, 2026, "employer")]),
        ({"began_on": "2026-12-31"}, [(0, 29, 0, "none"), (30, 30, 2026, "employer")]),
        ({"began_on": "2027-01-01"}, [(0, 30, 0, "none")]),
    ],
)
def test_the_days_are_cut_where_the_cover_changes(days, cut):
    assert years_of(employer_plan() | days, months=1) == cut


def test_medicare_has_calendar_years_and_begins_on_its_day():
    told = {"medicare": {"part_b_since": "2026-12-11"}}
    assert years_of(months=2, benefits=told) == [
        (0, 9, 0, "none"),
        (10, 30, 2026, "original_medicare"),
        (31, 61, 2027, "original_medicare"),
    ]


@pytest.mark.parametrize(
    ("day_of_medigap", "cut"),
    [
        ({"began_on": "2026-12-01"}, [(0, 30)]),
        ({"began_on": "2026-12-11"}, [(0, 9), (10, 30)]),
        ({"ends_on": "2026-12-10"}, [(0, 9), (10, 30)]),
        ({"ends_on": "2026-12-31"}, [(0, 30)]),
        ({"began_on": "2026-12-31"}, [(0, 29), (30, 30)]),
    ],
)
def test_medicare_is_cut_where_medigap_begins_or_ends(day_of_medigap, cut):
    told = {"medicare": {"part_b_since": "2020-01-01"}}
    found = years_of({"kind": "medigap", "medigap_plan": "G"} | day_of_medigap, months=1, benefits=told)
    assert [year[:2] for year in found] == cut


# What a plan asks


@pytest.mark.parametrize("name", ["deductible", "coinsurance", "out_of_pocket_max"])
def test_a_plan_not_told_asks_for_all_it_needs(name):
    bill = item("scan", 1000, "plan", "once")
    found = tally_of({"months": 1, "items": [bill]}, insurance=[{"kind": "employer"}])
    assert PATHS_OF_PLAN + name in found.missing
    assert len(found.missing) == 3


FAMILY = {
    "family_deductible": 4000,
    "family_out_of_pocket_max": 9000,
    "family_spent_toward_deductible": 0,
    "family_spent_toward_maximum": 0,
    "spent_toward_deductible": 0,
    "spent_toward_maximum": 0,
}


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"deductible": None, "family_embedded": False}, ()),
        ({"deductible": None, "family_embedded": True}, ("deductible",)),
        ({"deductible": None, "family_embedded": None}, ("deductible",)),
        ({"deductible": None, "family_embedded": False, "family_deductible": None}, ("deductible",)),
        ({"out_of_pocket_max": None, "family_embedded": False}, ()),
        ({"out_of_pocket_max": None, "family_embedded": True}, ("out_of_pocket_max",)),
        (
            {"out_of_pocket_max": None, "family_embedded": False, "family_out_of_pocket_max": None},
            ("out_of_pocket_max",),
        ),
    ],
)
def test_an_aggregate_plan_needs_the_familys_figures_in_the_place_of_ones_own(changes, missing):
    bill = item("scan", 1000, "plan", "once")
    found = tally_of({"months": 1, "items": [bill]}, insurance=[employer_plan(**FAMILY | changes)])
    assert found.missing == tuple(PATHS_OF_PLAN + name for name in missing)


@pytest.mark.parametrize(("embedded", "paid"), [(True, 2200), (None, 2200), (False, 3000)])
def test_ones_own_deductible_stops_within_an_embedded_plan(embedded, paid):
    bill = item("scan", 3000, "plan", "once", **{"from": "2026-12-05"})
    plan = employer_plan(**FAMILY | {"family_embedded": embedded})
    assert tally_of({"starts_on": "2026-12-01", "months": 1, "items": [bill]}, insurance=[plan]).total.total == paid


@pytest.mark.parametrize(
    ("kind", "warned"), [("employer", True), ("cobra", True), ("marketplace", True), ("va", False)]
)
def test_the_legal_limit_binds_plans_of_jobs_and_the_market(kind, warned):
    bill = item("scan", 1000, "plan", "once", **{"from": "2026-12-05"})
    plan = {
        "kind": kind,
        "plan": PLAN | {"out_of_pocket_max": 20000},
        "began_on": "2026-01-01",
        "ends_on": "2027-01-31",
    }
    found = tally_of({"starts_on": "2026-12-01", "months": 1, "items": [bill]}, insurance=[plan])
    assert any("legal limit" in str(note) for note in found.notes) is warned


def test_a_limit_not_yet_announced_is_held_against_no_plan():
    bill = item("scan", 1000, "plan", "once", **{"from": "2028-12-05"})
    costs = {"starts_on": "2028-12-01", "months": 1, "items": [bill]}
    found = tally_of(costs, insurance=[employer_plan(out_of_pocket_max=20000)])
    assert not any("legal limit" in str(note) for note in found.notes)


# What was spent


@pytest.mark.parametrize(
    ("as_of", "paid"),
    [
        ("2026-12-31", [200, 1000]),
        ("2027-01-01", [1000, 200]),
        ("2026-01-01", [200, 1000]),
        ("2025-12-31", [1000, 1000]),
    ],
)
def test_what_was_spent_counts_in_the_plan_year_of_today(as_of, paid):
    bills = [item("scan", 1000, "plan", "once", **{"from": on}) for on in ("2026-12-31", "2027-01-01")]
    costs = {"starts_on": "2026-12-01", "months": 2, "items": bills}
    assert totals(tally_of(costs, insurance=[employer_plan()], as_of=as_of)) == money(*paid)


@pytest.mark.parametrize(("began", "paid"), [("2026-11-24", 200), ("2026-11-25", 1000), (None, 200)])
def test_a_cover_that_had_not_begun_today_starts_at_zero(began, paid):
    bill = item("scan", 1000, "plan", "once", **{"from": "2026-12-05"})
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill]}
    assert tally_of(costs, insurance=[employer_plan() | {"began_on": began}]).total.total == paid


def test_of_two_covers_with_one_account_the_one_that_pays_today_says_what_was_spent():
    bill = item("scan", 1000, "plan", "once", **{"from": "2026-12-05"})
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill]}
    insurance = [
        employer_plan(spent_toward_deductible=500) | {"ends_on": "2026-10-31"},
        {"kind": "cobra", "began_on": "2026-11-01", "plan": PLAN | {"spent_toward_deductible": 2000}},
    ]
    assert tally_of(costs, insurance=insurance).total.total == 200
    insurance[1] |= {"began_on": "2026-11-25"}
    insurance[0] |= {"ends_on": "2026-11-24"}
    assert tally_of(costs, insurance=insurance).total.total == Decimal(1000)


@pytest.mark.parametrize("name", ["spent_toward_deductible", "spent_toward_maximum"])
def test_spending_not_told_of_one_cover_is_the_others_of_its_account(name):
    bill = item("scan", 1000, "plan", "once", **{"from": "2026-12-05"})
    costs = {"starts_on": "2026-12-01", "months": 1, "items": [bill]}
    insurance = [
        employer_plan() | {"ends_on": "2026-10-31"},
        {"kind": "cobra", "began_on": "2026-11-01", "plan": FRESH_PLAN | {name: None}},
    ]
    assert name not in str(tally_of(costs, insurance=insurance).missing)
