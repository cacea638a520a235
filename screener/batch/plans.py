"""The action plans of a run: a PDF for each row that is sound, in a ZIP file for each partition and one for the run.

Documents are laid out as they are for pages, by a process beside each worker (`screener.plan.pdf_pool`): it is killed
when one hangs and replaced after a number of them, so memory stays flat. The same rows give the same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, cast
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.core.exceptions import SuspiciousFileOperation
from django.utils.text import get_valid_filename

from benefits import Case, screen, to_document
from screener.batch.partition import PlanPaper
from screener.plan import pdf_pool
from screener.plan.paper.choices import Paper, Part, parts_of
from screener.plan.paper.side_by_side import other_than

_LONGEST_MARK = 40  # characters of the sender's own id in the name of a file
_TRIES = 3
_OWNERS_ALONE = 0o600 << 16  # where a ZIP file keeps the permissions


class Plans:
    """The plans of a partition, written into an open file one by one."""

    def __init__(self, file: IO[bytes], paper: PlanPaper) -> None:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")  # a worker elsewhere was told of none
        self._zip = ZipFile(file, "w", ZIP_STORED)  # a PDF is packed already
        self._parts = parts_of(paper.parts)
        self._large_print = paper.large_print

    def __enter__(self) -> Plans:
        return self

    def __exit__(self, *error: object) -> None:
        self._zip.close()

    def add(self, number: int, mark: str, case: Case, result: Mapping[str, Any]) -> str:
        """Lays out the plan of a row and gives the name of its file.

        Raises `RuntimeError` when it cannot be laid out, and `pdf_pool.Busy` when that took too long, each time.
        """
        other = None
        if Part.BESIDE in self._parts:
            in_other = replace(case, language=cast(Any, other_than(result["language"])))
            other = to_document(screen(in_other, with_cover_path=True))
        plan = _laid_out(result, Paper(self._parts, self._large_print, other=other))
        name = file_name(number, mark)
        self._zip.writestr(_entry(name), plan)
        return name


def file_name(number: int, mark: str) -> str:
    """``000012-A17.pdf``: the number of the row, so that no two are alike, and what is safe of the sender's own id."""
    try:
        safe = get_valid_filename(mark[:_LONGEST_MARK]).strip(".")
    except SuspiciousFileOperation:  # nothing of it can be in a name
        safe = ""
    return f"{number:06}-{safe}.pdf" if safe else f"{number:06}.pdf"


def join(parts: Iterable[Path], target: IO[bytes]) -> None:
    """The plans of all partitions as one ZIP file; no more than one of them is in memory."""
    with ZipFile(target, "w", ZIP_STORED) as whole:
        for part in parts:
            with ZipFile(part) as plans:
                for entry in plans.infolist():
                    whole.writestr(_entry(entry.filename), plans.read(entry))


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name)  # of no day, so that the same rows give the same bytes
    entry.external_attr = _OWNERS_ALONE
    return entry


def _laid_out(result: Mapping[str, Any], paper: Paper) -> bytes:
    for _try in range(_TRIES - 1):
        try:
            return pdf_pool.render_pdf_unhurried(result, paper)
        except pdf_pool.Busy:  # what lays out was killed, or loads
            continue
    return pdf_pool.render_pdf_unhurried(result, paper)
