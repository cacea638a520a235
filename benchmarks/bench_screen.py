"""How long a whole screen takes in process, parameters loaded: every demo person, the largest first.

python benchmarks/bench_screen.py
"""

import json
import statistics
import sys
import time
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benefits import parse_case, screen, to_document  # noqa: E402 - the checkout is put on the path first

ROUNDS = 100


def milliseconds(work, given):
    """Median and slowest twentieth of so many rounds, after one to warm up."""
    work(given)
    times = []
    for _round in range(ROUNDS):
        begun = time.perf_counter()
        work(given)
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def main():
    files = sorted((ROOT / "fixtures" / "cases").glob("*.json"), key=lambda path: -path.stat().st_size)
    print(f"{'demo person':36}{'parse':>16}{'screen':>16}{'write':>16}   median / 95 % of {ROUNDS}, ms")
    for path in files:
        document = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        case = parse_case(document)
        columns = [
            milliseconds(parse_case, document),
            milliseconds(screen, case),
            milliseconds(to_document, screen(case)),
        ]
        print(f"{path.stem:36}" + "".join(f"{middle:9.2f} /{slow:5.2f}" for middle, slow in columns))


if __name__ == "__main__":
    main()
