"""How long insured status and the monthly amount take for a record of 40 years, and how many records a second.

.venv/bin/python benchmarks/bench_social_security.py
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benefits import Month, disability_computation, insured_status

ROUNDS = 2_000
RECORDS = 100_000
BORN, ONSET, ENTITLEMENT = date(1966, 3, 14), date(2026, 2, 2), Month(2026, 8)
RECORD = {year: Decimal(30_000 + 700 * (year - 1985)) for year in range(1986, 2026)}


def microseconds(work: Callable[[], object]) -> tuple[float, float]:
    """Median and 95th percentile of one call."""
    work()
    taken = []
    for _round in range(ROUNDS):
        begun = perf_counter()
        work()
        taken.append((perf_counter() - begun) * 1e6)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def main() -> None:
    """Print the figures."""
    parts = {
        "insured status": lambda: insured_status(BORN, RECORD, ONSET),
        "average and amount": lambda: disability_computation(BORN, RECORD, ONSET, ENTITLEMENT),
    }
    for name, work in parts.items():
        median, slow = microseconds(work)
        print(f"{name:20} median {median:6.1f} µs   95 % within {slow:6.1f} µs")
    records = [{year: amount + place % 1_000 for year, amount in RECORD.items()} for place in range(1_000)]
    begun = perf_counter()
    for place in range(RECORDS):
        earnings = records[place % len(records)]
        onset = date(2018 + place % 9, 1 + place % 12, 2)
        insured_status(BORN, earnings, onset)
        disability_computation(BORN, earnings, onset, Month.of(onset) + 6)
    taken = perf_counter() - begun
    print(f"{RECORDS:,} records in {taken:.1f} s: {RECORDS / taken:,.0f} a second")


if __name__ == "__main__":
    main()
