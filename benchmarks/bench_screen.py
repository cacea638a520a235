"""How long a whole screen takes in process, parameters loaded: every demo person, the largest first.

python benchmarks/bench_screen.py

`write` is `to_document`, `in Spanish` the same for a case that asks for Spanish (`make translations` first); `JSON` is
the document as one text; `all with JSON` is a case document read, screened, written and made that text in one go, as
the JSON door does it. `first` is the same in a process that has done nothing yet but
import, without and with the import.
"""

import json
import statistics
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pydantic_core import to_json  # noqa: E402

from benefits import parse_case, screen, to_document  # noqa: E402 - the checkout is put on the path first

ROUNDS = 100
COLD_STARTS = 5
COLD = """
import sys, time
sys.path.insert(0, {root!r})
import json
from decimal import Decimal
from pydantic_core import to_json
begun = time.perf_counter()
from benefits import parse_case, screen, to_document
imported = time.perf_counter()
with open({file!r}, encoding="utf-8") as text:
    case = parse_case(json.load(text, parse_float=Decimal))
result = screen(case)
screened = time.perf_counter()
document = to_document(result)
written = time.perf_counter()
to_json(document)
print(imported - begun, screened - imported, written - screened, time.perf_counter() - imported)
"""


def milliseconds(work, given):
    """Median and slowest twentieth of so many rounds, after one to warm up."""
    work(given)
    times = []
    for _round in range(ROUNDS):
        begun = time.perf_counter()
        work(given)
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def everything(document):
    """A case document to the JSON text of its result."""
    return to_json(to_document(screen(parse_case(document))))


def cold(file):
    """Median milliseconds of the first screen of a process: import, read and screen, write, all but the import."""
    program = COLD.format(root=str(ROOT), file=str(file))
    runs = [
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout  # noqa: S603 - ourselves
        for _start in range(COLD_STARTS)
    ]
    columns = zip(*([float(part) * 1000 for part in run.split()] for run in runs), strict=True)
    return [statistics.median(column) for column in columns]


def main():
    files = sorted((ROOT / "fixtures" / "cases").glob("*.json"), key=lambda path: -path.stat().st_size)
    names = ("parse", "screen", "write", "in Spanish", "JSON", "all with JSON")
    print(f"{'demo person':34}" + "".join(f"{name:>16}" for name in names) + f"   median / 95 % of {ROUNDS}, ms")
    for path in files:
        document = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        case = parse_case(document)
        result = screen(case)
        in_spanish = screen(parse_case({**document, "language": "es"}))
        columns = [
            milliseconds(parse_case, document),
            milliseconds(screen, case),
            milliseconds(to_document, result),
            milliseconds(to_document, in_spanish),
            milliseconds(to_json, to_document(result)),
            milliseconds(everything, document),
        ]
        print(f"{path.stem:34}" + "".join(f"{middle:9.2f} /{slow:5.2f}" for middle, slow in columns))
    imported, screened, written, whole = cold(files[0])
    print(
        f"first of a process, {files[0].stem}: import {imported:.0f}, read and screen {screened:.0f}, "
        f"write {written:.0f}, all with JSON but the import {whole:.0f}   median of {COLD_STARTS}, ms"
    )


if __name__ == "__main__":
    main()
