"""How long the tally and the timeline take, how that grows with the costs, and the largest legal case as a whole.

.venv/bin/python benchmarks/bench_costs.py
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benefits import Case, parse_case, screen
from benefits.case import (
    CostItem,
    Costs,
    LeaveTaken,
    Times,
    Trip,
    limits,
)
from benefits.costs import tally
from benefits.law import Law, load_book
from benefits.law.calendar import Month
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import ProgramResult
from benefits.result.answers import Outcome
from benefits.result.messages import _
from benefits.timeline import build

ROUNDS = 100
START = date(2026, 12, 1)
PLAN = {
    "year_starts": "01-01",
    "deductible": 2000,
    "coinsurance": 0.2,
    "out_of_pocket_max": 6500,
    "spent_toward_deductible": 2000,
    "spent_toward_maximum": 3100,
    "out_of_network_share": 0.05,
}
RHYTHMS = (
    (Times(Decimal(1), "cycle"), 21),
    (Times(Decimal(1), "month"), None),
    (Times(Decimal(1), "week"), None),
    (Times(Decimal(4), "year"), None),
    (Times(Decimal(1), "day"), None),
)
COVERED = ("plan", "copay", "none", "part_d", "none")
KINDS = ("infusion", "copay", "childcare", "prescription", "meals", "scan")


def items(count: int, *, ranges: bool = True) -> tuple[CostItem, ...]:
    """Costs of every cover, each with its own rhythm and first day; `ranges`: with a low and a high end."""
    found = []
    for place in range(count):
        times, cycle_days = RHYTHMS[place % len(RHYTHMS)]
        amount = Decimal(40 + 35 * (place % 60))
        found.append(
            CostItem(
                kind=KINDS[place % len(KINDS)],
                label=f"Cost {place}",
                amount=amount,
                covered=COVERED[place % len(COVERED)],
                times=times,
                cycle_days=cycle_days,
                from_=START + timedelta(days=place % 28),
                low=amount / 2 if ranges else None,
                high=amount * 2 if ranges else None,
            )
        )
    return tuple(found)


def with_costs(case: Case, costs: tuple[CostItem, ...], *, months: int) -> Case:
    """The case with other costs over so many months, past what a document may hold."""
    return replace(case, costs=replace(case.costs or Costs(), items=costs, months=months))


def usual_case() -> Case:
    """A made-up household with three caregivers, two covers, insurance of pay, and hours missed."""
    employer = {
        "kind": "private",
        "employees": 120,
        "employees_20_weeks": True,
        "employees_within_75_miles": 64,
        "work_state": "NJ",
        "hired_on": "2010-01-04",
        "hours_last_12_months": 1890,
        "weekly_pay": 1150,
        "hours_per_week": 40,
        "paid_leave_hours": 64,
    }
    leave = {"starts_on": "2026-12-07", "pattern": "continuous", "weeks": 12}
    relatives = ("spouse", "child", "sibling")
    return parse_case(
        {
            "as_of": "2026-11-24",
            "state": "NJ",
            "patient": {
                "birth_date": "1974-05-02",
                "diagnosis": {"condition": "breast cancer", "metastatic": True},
                "work": {
                    "status": "stopped",
                    "stopped_on": "2026-11-02",
                    "paid_leave_hours": 80,
                    "employer": employer,
                    "short_term_disability": {"weekly_benefit": 600, "waiting_days": 7, "weeks": 26},
                    "long_term_disability": {"monthly_benefit": 2900, "waiting_days": 180, "offsets_ssdi": True},
                },
                "insurance": [
                    {"kind": "employer", "ends_on": "2027-01-31", "monthly_premium": 310, "plan": PLAN},
                    {"kind": "cobra", "began_on": "2027-02-01", "monthly_premium": 948.6, "plan": PLAN},
                ],
            },
            "spouse": {"monthly_earned_income": 4980},
            "household": {"size": 4, "annual_magi": 64000, "children": [{"birth_date": "2014-09-01"}]},
            "caregivers": [{"relationship": name, "employer": employer, "leave": leave} for name in relatives],
            "costs": {
                "starts_on": START.isoformat(),
                "months": 36,
                "trips": [{"round_trip_miles": 46, "times": {"count": 3, "per": "month"}, "parking": 12, "tolls": 0}],
                "patient_hours_missed": {"count": 40, "per": "week"},
                "caregiver_hours_missed": [{"caregiver": place, "count": 8, "per": "week"} for place in range(3)],
            },
        }
    )


def largest_legal_case(*, ranges: bool) -> Case:
    """As many caregivers, days of leave, costs and trips as a case may hold, over 120 months."""
    case = with_costs(usual_case(), items(limits.COST_ITEMS, ranges=ranges), months=limits.COST_MONTHS)
    days = (START - timedelta(days=2 * place) for place in range(limits.LEAVE_TAKEN))
    taken = tuple(LeaveTaken(from_=day, to=day, hours=Decimal(4), reason="family_care") for day in days)
    helpers = [replace(helper, employer=replace(helper.employer, leave_taken=taken)) for helper in case.caregivers * 4][
        : limits.CAREGIVERS
    ]
    assert case.costs is not None
    assert case.costs.caregiver_hours_missed is not None
    missed = [replace(case.costs.caregiver_hours_missed[0], caregiver=place) for place in range(len(helpers))]
    trip = Trip(round_trip_miles=Decimal(46), times=Times(Decimal(3), "month"), parking=Decimal(12), tolls=Decimal(0))
    costs = replace(case.costs, trips=(trip,) * limits.TRIPS, caregiver_hours_missed=tuple(missed))
    return replace(case, caregivers=tuple(helpers), costs=costs)


def answers() -> tuple[ProgramResult, ...]:
    """Answers as the programs would give them."""
    said = _("A made-up answer.")
    ssdi = SsdiFacts(first_month_of_entitlement=Month(2027, 5), monthly_benefit=Decimal(1850))
    medicare = MedicareFacts(eligible_on=Month(2029, 5).first_day, part_b_premium=Decimal("202.90"))
    return (
        ProgramResult("ssdi", "patient", Outcome.LIKELY, said, facts=ssdi),
        ProgramResult("medicare", "patient", Outcome.LIKELY, said, facts=medicare),
    )


def row(name: str, work: Callable[[], object], rounds: int) -> None:
    """Print the median and the best of some rounds, in milliseconds of processor time, after one to warm up."""
    work()
    times = []
    for _round in range(rounds):
        began = process_time()
        work()
        times.append(process_time() - began)
    print(f"{name:58}{statistics.median(times) * 1000:9.2f}{min(times) * 1000:9.2f}")


def main() -> None:
    usual, results, book = usual_case(), answers(), load_book()
    print(f"{'milliseconds of processor time':58}{'median':>9}{'best':>9}")
    for count, months, rounds in ((60, 36, ROUNDS), (200, 36, ROUNDS), (1_000, 36, 20), (4_000, 36, 5)):
        case = with_costs(usual, items(count), months=months)
        counted = tally(case, Law(book), results)
        row(f"tally, {count:,} costs, {months} months", lambda case=case: tally(case, Law(book), results), rounds)
        row(
            f"timeline, {count:,} costs, {months} months",
            lambda case=case, counted=counted: build(case, Law(book), results, counted),
            rounds,
        )
    for ranges in (False, True):
        case = largest_legal_case(ranges=ranges)
        name = "largest legal case, " + ("every cost with a low and a high end" if ranges else "no ranges")
        row(f"screen, {name}", lambda case=case: screen(case), 20)


if __name__ == "__main__":
    main()
