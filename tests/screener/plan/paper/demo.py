"""The demo people's results, screened once."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from benefits import parse_case, screen, to_document

PEOPLE = sorted(path.stem for path in Path("fixtures/cases").glob("*.json"))
LARGEST = "metastatic_breast_cancer_at_49"
CAREGIVER = "sister_as_caregiver"


def result_of(person: str) -> dict[str, Any]:
    """The result of a demo person, free to be changed."""
    return deepcopy(_result_of(person))


def result_of_answers(**answers: Any) -> dict[str, Any]:
    """The result of a few answers."""
    return to_document(screen(parse_case({"as_of": "2026-11-24", **answers}), with_cover_path=True))


@cache
def _result_of(person: str) -> dict[str, Any]:
    return to_document(
        screen(parse_case(json.loads(Path(f"fixtures/cases/{person}.json").read_text("utf-8"))), with_cover_path=True)
    )
