"""The earnings table in the text of a Social Security Statement's PDF (SSA-7005), read strictly.

A line that could be read in two ways is not read: its years are named, for the person to look up. Earnings taxed for
Social Security come first, then those taxed for Medicare; older years may stand in one sum ("1971-1980").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from benefits.records.earnings import words
from benefits.records.earnings.statement import (
    NOT_RECORDED,
    EarningsRow,
    Statement,
    UnreadableStatement,
    statement_of,
)

_LONGEST_TEXT, _LONGEST_RANGE = 200_000, 60
_HEADING = re.compile(r"earnings\s+record|taxed\s+for\s+social\s+security", re.IGNORECASE)
_NOT_YET = re.compile(r"not\s+yet\s+recorded", re.IGNORECASE)
_YEAR = re.compile(r"(?P<first>(?:19|20)\d\d)(?:-(?P<last>(?:19|20)\d\d))?")
_SPAN = re.compile(  # a cell may be broken between its two years: the second alone would get the sum of all
    r"(?<=(?:19|20)\d\d)\s*(?:[-\u2013\u2014]|\bto\b|\bthrough\b)\s*(?=(?:19|20)\d\d\b)", re.IGNORECASE
)
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,6}")
_UNRECORDED = "NOT-YET"


def read_statement_text(text: str) -> Statement:
    """The record in the text of the file; raises `UnreadableStatement`."""
    if len(text) > _LONGEST_TEXT:
        raise UnreadableStatement(words.PASTE_TOO_LONG)
    if not _HEADING.search(text):
        raise UnreadableStatement(words.NO_EARNINGS_TABLE)
    rows = list(_rows(text))
    counts = {len(amounts) for _years, amounts in rows}
    fit = max(counts & {1, 2}, default=0)
    times = Counter(year for (first, last), _amounts in rows for year in range(first, last + 1))
    read: list[EarningsRow] = []
    unread: set[int] = set()
    for (first, last), amounts in rows:
        years = range(first, last + 1)
        if not fit or len(amounts) != fit or any(times[year] > 1 for year in years):
            unread.update(years)
        else:
            read.append(EarningsRow(first, last, amounts[0], amounts[1] if fit == len(amounts[:2]) == 2 else None))
    if len(read) * 2 <= len(rows):  # where most is unclear, what seems clear is chance
        raise UnreadableStatement(words.TABLE_UNCLEAR)
    return replace(statement_of(read, None), not_read=tuple(sorted(unread)))


def _rows(text: str) -> Iterator[tuple[tuple[int, int], list[Decimal]]]:
    """Each year, or span of years, and the amounts that follow it before anything else does."""
    years: tuple[int, int] | None = None
    amounts: list[Decimal] = []
    for token in _tokens(text):
        found = _YEAR.fullmatch(token)
        if (found or not token) and years is not None:
            yield years, amounts
            years = None
        if found:
            first, last = int(found["first"]), int(found["last"] or found["first"])
            years, amounts = ((first, last) if first <= last <= first + _LONGEST_RANGE else None), []
        elif token and years is not None:
            amounts.append(NOT_RECORDED if token == _UNRECORDED else Decimal(token.replace(",", "")))
    if years is not None:
        yield years, amounts


def _tokens(text: str) -> Iterator[str]:
    """Years and amounts of the lines that hold nothing else; an empty one for each other line."""
    whole = _SPAN.sub("-", _NOT_YET.sub(_UNRECORDED, text).replace("$", " "))
    for line in whole.splitlines():
        tokens = line.split()
        if tokens and all(_is_of_the_table(token) for token in tokens):
            yield from tokens
        else:
            yield ""


def _is_of_the_table(token: str) -> bool:
    return token == _UNRECORDED or bool(_YEAR.fullmatch(token) or _AMOUNT.fullmatch(token))
