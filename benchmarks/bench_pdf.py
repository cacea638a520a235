"""How long the action plan takes: the first document of a process, and the ones after it.

    .venv/bin/python benchmarks/bench_pdf.py [CASE.json ...]

Without arguments every demo person is taken. Each line has the two pages, the same in large print, every part but the
law, and everything with the law: pages, and the median seconds of the processor. The two pages are to take half a
second at most; the last line says whether the slowest of them does.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import django

_ROOT = Path(__file__).parent.parent
_TIMES = 5
_SECONDS_FOR_TWO_PAGES = 0.5


def main(paths: Sequence[str]) -> None:
    """Print one line for each person; the first one also with the time of a process's first document."""
    sys.path.insert(0, str(_ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")
    django.setup()
    from benefits import parse_case, screen, to_document
    from screener.plan.paper.choices import EVERYTHING, Paper, Part

    parts = tuple(part for part in Part if part is not Part.LAW)
    papers = {"two pages": Paper(), "large": Paper(large_print=True), "parts": Paper(parts), "everything": EVERYTHING}
    slowest = 0.0
    for place, path in enumerate(map(Path, paths or sorted((_ROOT / "fixtures" / "cases").glob("*.json")))):
        document = to_document(screen(parse_case(json.loads(path.read_text(encoding="utf-8"))), with_cover_path=True))
        if place == 0:
            begun = perf_counter()
            _made(document, Paper())
            print(f"first document of a process: {perf_counter() - begun:.2f} s")
        measured = {name: _measured(document, paper) for name, paper in papers.items()}
        slowest = max(slowest, measured["two pages"][1])
        print(
            f"{path.stem:36}"
            + "".join(f"{name:>12} {pages:3} p {took:5.2f} s" for name, (pages, took) in measured.items())
        )
    verdict = "as fast as it should be" if slowest <= _SECONDS_FOR_TWO_PAGES else "slower than it should be"
    print(f"slowest two pages: {slowest:.2f} s of at most {_SECONDS_FOR_TWO_PAGES} s, {verdict}")


def _measured(document: Mapping[str, Any], paper: Any) -> tuple[int, float]:
    """The pages, and the median seconds."""
    import pikepdf

    content, times = b"", []
    for _time in range(_TIMES):
        begun = process_time()
        content = _made(document, paper)
        times.append(process_time() - begun)
    return len(pikepdf.open(BytesIO(content)).pages), statistics.median(times)


def _made(document: Mapping[str, Any], paper: Any) -> bytes:
    from screener.plan.pdf import render_pdf

    return render_pdf(document, paper=paper)


if __name__ == "__main__":
    main(sys.argv[1:])
