"""How long a case document takes to read: demo people, the largest case there is, and documents made to be slow.

Memory is the most that Python held at once beside the document.

python benchmarks/bench_reading.py
"""

import json
import statistics
import sys
import time
import tracemalloc
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benefits import InvalidCase, case_to_document, limits, parse_case  # noqa: E402 - the checkout is put on the path
from tests.benefits.case.documents import largest  # noqa: E402

ROUNDS = 5
LONG = "k" * 500_000


def nested(levels):
    inside = None
    for _level in range(levels):
        inside = [inside]
    return inside


def hostile():
    """Documents of about a megabyte of JSON each, by what is wrong with them."""
    leave = {"from": "", "to": 0, "hours": "", "a": 0, "b": 0, "c": 0}
    busy = {"employer": {"leave_taken": [leave] * limits.LEAVE_TAKEN}}
    return {
        "nulls in a list": {"caregivers": [None] * 200_000},
        "unknown names": {f"n{place}": 0 for place in range(100_000)},
        "unknown names, as many as are read": {f"n{place}": 0 for place in range(limits.VALUES - 2)},
        "unknown names in every person": {"caregivers": [{f"n{place}": 0 for place in range(3_000)}] * 12},
        "faults in every leave": {"caregivers": [busy] * limits.CAREGIVERS},
        "years that are none": {"patient": {"work": {"earnings": {f"n{place}": 0 for place in range(39_000)}}}},
        "empty people": {"caregivers": [{}] * 300_000},
        "a long name over a long list": {LONG: [0] * 250_000},
        "a long name in every person": {"caregivers": [{LONG: 0}] * limits.CAREGIVERS},
        "a long text": {"patient": {"name": LONG * 2}},
        "deep lists": {"patient": nested(500_000)},
        "a number of a million digits": {"household": {"annual_magi": Decimal("1" * 1_000_000)}},
        "a whole number of a million digits": {"household": {"size": 10**1_000_000}},
        "a text of a million digits": {"household": {"annual_magi": "1" * 1_000_000}},
        "1E-9999999": {"household": {"annual_magi": Decimal("1E-9999999")}},
    }


def read(document):
    try:
        parse_case({"as_of": "2026-11-24", **document})
    except InvalidCase as error:
        return len(error.errors)
    return 0


def milliseconds(work, given, rounds):
    times = []
    for _round in range(rounds):
        begun = time.perf_counter()
        work(given)
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times), max(times)


def main():
    files = sorted((ROOT / "fixtures" / "cases").glob("*.json"), key=lambda path: -path.stat().st_size)
    print(f"{'case':40}{'read':>16}{'write':>16}   median / slowest, ms")
    known = {path.stem: json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal) for path in files[:3]}
    for name, document in (known | {"every list full": largest()}).items():
        case = parse_case(document)
        rounds = ROUNDS if name == "every list full" else 200
        columns = milliseconds(parse_case, document, rounds), milliseconds(case_to_document, case, rounds)
        print(f"{name:40}" + "".join(f"{middle:9.2f} /{slow:5.2f}" for middle, slow in columns))
    print()
    print(f"{'made to be slow':40}{'read':>18}{'faults':>8}{'memory, MB':>12}")
    for name, document in hostile().items():
        middle, slow = milliseconds(read, document, ROUNDS)
        tracemalloc.start()
        faults = read(document)
        _now, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        print(f"{name:40}{middle:9.2f} /{slow:7.2f}{faults:8}{most / 1e6:12.2f}")


if __name__ == "__main__":
    main()
