"""How long the tally and the timeline take: 36 months, 60 costs, three caregivers.

.venv/bin/python benchmarks/bench_costs.py
"""

from __future__ import annotations

import statistics
import sys
from decimal import Decimal
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benefits import Case, parse_case
from benefits.costs import tally
from benefits.law import Law, load_book
from benefits.law.calendar import Month
from benefits.result import ProgramResult
from benefits.result.answers import Outcome
from benefits.result.messages import _
from benefits.timeline import build

ROUNDS = 200
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
    {"times": {"count": 1, "per": "cycle"}, "cycle_days": 21},
    {"times": {"count": 1, "per": "month"}},
    {"times": {"count": 1, "per": "week"}},
    {"times": {"count": 4, "per": "year"}},
)
COVERED = ("plan", "copay", "none", "part_d", "none")
KINDS = ("infusion", "copay", "childcare", "prescription", "meals", "scan")


def largest_case() -> Case:
    """A made-up case of the largest size the product is meant for."""
    items = [
        {
            "kind": KINDS[place % len(KINDS)],
            "label": f"Cost {place}",
            "amount": 40 + 35 * place,
            "covered": COVERED[place % len(COVERED)],
            "low": 30 + 30 * place,
            "high": 60 + 45 * place,
            "from": f"2026-12-{1 + place % 28:02d}",
            **RHYTHMS[place % len(RHYTHMS)],
        }
        for place in range(60)
    ]
    employer = {"weekly_pay": 1150, "hours_per_week": 40, "paid_leave_hours": 64}
    missed = [{"caregiver": place, "count": 8, "per": "week"} for place in range(3)]
    return parse_case(
        {
            "as_of": "2026-11-24",
            "patient": {
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
            "caregivers": [{"relationship": name, "employer": employer} for name in ("spouse", "child", "sibling")],
            "costs": {
                "starts_on": "2026-12-01",
                "months": 36,
                "items": items,
                "trips": [{"round_trip_miles": 46, "times": {"count": 3, "per": "month"}, "parking": 12, "tolls": 0}],
                "patient_hours_missed": {"count": 40, "per": "week"},
                "caregiver_hours_missed": missed,
            },
        }
    )


def answers() -> tuple[ProgramResult, ...]:
    """Answers as the programs would give them."""
    words = _("A made-up answer.")
    ssdi = {"first_month_of_entitlement": Month(2027, 5), "monthly_benefit": Decimal(1850)}
    medicare = {"eligible_on": Month(2029, 5).first_day, "part_b_premium": Decimal("202.90")}
    return (
        ProgramResult("ssdi", "patient", Outcome.LIKELY, words, facts=ssdi),
        ProgramResult("medicare", "patient", Outcome.LIKELY, words, facts=medicare),
    )


def main() -> None:
    case, results, book = largest_case(), answers(), load_book()
    tallies, timelines = [], []
    for _round in range(ROUNDS):
        began = perf_counter()
        found = tally(case, Law(book), results)
        between = perf_counter()
        build(case, Law(book), results, found)
        ended = perf_counter()
        tallies.append(between - began)
        timelines.append(ended - between)
    print("36 months, 60 costs, three caregivers, all three runs; milliseconds, median and best of", ROUNDS)
    for name, times in (("tally", tallies), ("timeline", timelines)):
        print(f"  {name:9} {statistics.median(times) * 1000:6.2f} {min(times) * 1000:6.2f}")


if __name__ == "__main__":
    main()
