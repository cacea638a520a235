"""A result document that has everything a page can meet: long words, markup in names, unknowns, three caregivers."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

_SAMPLE = json.loads((Path(__file__).parent / "sample_result.json").read_text(encoding="utf-8"))


@pytest.fixture
def sample() -> dict[str, Any]:
    """A copy of the sample, free to be changed."""
    return deepcopy(_SAMPLE)


@pytest.fixture(scope="session")
def sample_pdf() -> bytes:
    """The sample with every part that can be asked for."""
    from screener.plan.paper.choices import EVERYTHING
    from screener.plan.pdf import render_pdf

    return render_pdf(_SAMPLE, paper=EVERYTHING)
