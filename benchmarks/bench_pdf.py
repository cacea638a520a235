"""How long the action plan takes: the first document of a process, and the ones after it.

    .venv/bin/python benchmarks/bench_pdf.py [CASE.json ...]

Without arguments the demo person with the longest plan is used.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import django

_ROOT = Path(__file__).parent.parent
_LONGEST = _ROOT / "fixtures" / "cases" / "metastatic_breast_cancer_at_49.json"
_TIMES = 5


def main(paths: Sequence[str]) -> None:
    """Print one line for each document: its first and its median time in seconds."""
    sys.path.insert(0, str(_ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")
    django.setup()
    from benefits import parse_case, screen, to_document

    for path in map(Path, paths or [str(_LONGEST)]):
        document = to_document(screen(parse_case(json.loads(path.read_text(encoding="utf-8")))))
        first, *later = [_seconds(document) for _time in range(1 + _TIMES)]
        sys.stdout.write(f"{path.name}: first {first:.2f} s, then {statistics.median(later):.2f} s (median)\n")


def _seconds(document: Mapping[str, Any]) -> float:
    from screener.plan.pdf import render_pdf

    begun = perf_counter()
    render_pdf(document)
    return perf_counter() - begun


if __name__ == "__main__":
    main(sys.argv[1:])
