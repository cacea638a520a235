"""A Social Security Statement as PDF. Its text is taken out by another process with little time and memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from django.utils.translation import gettext as _

from benefits import Statement, UnreadableStatement, read_statement_text
from screener.intake import pdf_text

_LONGEST_SECONDS = 10


def is_pdf(content: bytes) -> bool:
    """Whether a file says of itself that it is a PDF."""
    return b"%PDF-" in content[:1024]


def read_pdf(content: bytes) -> Statement:
    """The earnings record of the file; raises `UnreadableStatement` with what to do instead. Nothing is stored."""
    command = [sys.executable, "-I", str(Path(pdf_text.__file__))]
    try:
        done = subprocess.run(  # noqa: S603 - this very interpreter and a file of this site
            command, input=content, capture_output=True, timeout=_LONGEST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise UnreadableStatement(_unreadable()) from None
    if done.returncode == pdf_text.LOCKED:
        raise UnreadableStatement(
            _("This file is locked with a password. Save a copy without one, or paste the lines of the table.")
        )
    if done.returncode == pdf_text.TOO_LONG:
        raise UnreadableStatement(
            _("This file has more pages than a statement. Choose the statement, or paste the lines of the table.")
        )
    if done.returncode:
        raise UnreadableStatement(_unreadable())
    return read_statement_text(done.stdout.decode("utf-8", "replace"))


def _unreadable() -> str:
    return _("We could not read this PDF. It may be damaged or made of pictures. Paste the lines of the table instead.")
