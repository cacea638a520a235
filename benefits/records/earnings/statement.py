"""The earnings record people have: the file or the table of their Social Security Statement.

`read_statement` reads the XML file that my Social Security offers for download; `read_pasted_earnings` reads the table
copied from the web page or the PDF. Name and number are not read. Nothing is stored; the person looks the record over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from benefits.records.earnings import words

NAMESPACE = "http://ssa.gov/osss/schemas/2.0"
ROOT = "OnlineSocialSecurityStatementData"
LARGEST_FILE = 1_000_000
LONGEST_PASTE = 100_000
NOT_RECORDED = Decimal(-1)
_FIRST_YEAR, _LAST_YEAR = 1937, 2200
_LONGEST_RANGE = 60
_EXAMPLE_LINE = "2019 $41,250"


class UnreadableStatement(ValueError):
    """What was given is not a statement; the sentence says what is accepted."""


@dataclass(frozen=True, slots=True)
class EarningsRange:
    """Earnings given in one sum for several years; only the person can say which year had what."""

    first_year: int
    last_year: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class Statement:
    """Yearly dollars taxed for Social Security, and for Medicare only; years not recorded; sums over several years.

    `not_read` are years whose line was unclear.
    """

    earnings: Mapping[int, Decimal]
    medicare_earnings: Mapping[int, Decimal]
    not_recorded: tuple[int, ...] = ()
    ranges: tuple[EarningsRange, ...] = ()
    birth_date: date | None = None
    not_read: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EarningsRow:
    """One row of the table: a year or a span of years, and its dollars. -1 is not yet recorded."""

    first_year: int
    last_year: int
    social_security: Decimal
    medicare: Decimal | None


def read_statement(content: bytes) -> Statement:
    """The downloaded statement file; raises `UnreadableStatement`. At most a million bytes, nothing from outside it."""
    if len(content) > LARGEST_FILE:
        raise UnreadableStatement(words.FILE_TOO_LARGE)
    try:
        root = fromstring(_mended(content), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as fault:
        raise UnreadableStatement(words.NOT_A_STATEMENT_FILE) from fault
    if root.tag != f"{{{NAMESPACE}}}{ROOT}":
        raise UnreadableStatement(words.ANOTHER_XML_FILE)
    rows = list(_rows(root))
    if not rows:
        raise UnreadableStatement(words.NO_EARNINGS_IN_IT)
    return statement_of(rows, _birth_date(root))


def read_pasted_earnings(text: str) -> Statement:
    """The earnings table copied from the statement: a year, then one or two amounts; raises `UnreadableStatement`."""
    if len(text) > LONGEST_PASTE:
        raise UnreadableStatement(words.PASTE_TOO_LONG)
    rows = [row for line in text.splitlines() for row in _rows_of_line(line)]
    if not rows:
        raise UnreadableStatement(words.NO_YEARS_WITH_AMOUNTS(example=_EXAMPLE_LINE))
    return statement_of(rows, None)


_UNQUOTED_NAMESPACE = re.compile(rb"(\sxmlns(?::[A-Za-z_][\w.-]*)?)=([^\"'\s>][^\s>]*)")


def _mended(content: bytes) -> bytes:
    """The file with quotes put round a namespace that was written without them, as real files have it."""
    head, bracket, rest = content.partition(ROOT.encode())
    opening, end, body = rest.partition(b">")
    return head + bracket + _UNQUOTED_NAMESPACE.sub(rb'\1="\2"', opening) + end + body


def _rows(root: Element) -> Iterator[EarningsRow]:
    for entry in root.iterfind(f"{{{NAMESPACE}}}EarningsRecord/{{{NAMESPACE}}}Earnings"):
        first, last = _year(entry.get("startYear")), _year(entry.get("endYear") or entry.get("startYear"))
        if not first <= last <= first + _LONGEST_RANGE:
            raise UnreadableStatement(words.YEARS_MAKE_NO_SENSE(first=first, last=last))
        amount = _amount(entry.findtext(f"{{{NAMESPACE}}}FicaEarnings"))
        if amount is None:
            raise UnreadableStatement(words.YEAR_WITHOUT_AMOUNT(year=first))
        yield EarningsRow(first, last, amount, _amount(entry.findtext(f"{{{NAMESPACE}}}MedicareEarnings")))


def _year(text: str | None) -> int:
    if text is None or not re.fullmatch(r"\d{4}", text.strip()) or not _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        raise UnreadableStatement(words.YEAR_UNREADABLE)
    return int(text)


def _amount(text: str | None) -> Decimal | None:
    if text is None or not text.strip():
        return None
    cleaned = text.strip().replace(",", "").removeprefix("$")
    if not re.fullmatch(r"-1|\d{1,9}(\.\d{1,2})?", cleaned):
        raise UnreadableStatement(words.AMOUNT_UNREADABLE)
    return Decimal(cleaned)


def _birth_date(root: Element) -> date | None:
    text = root.findtext(f"{{{NAMESPACE}}}UserInformation/{{{NAMESPACE}}}DateOfBirth")
    try:
        return date.fromisoformat(text.strip()[:10]) if text else None
    except ValueError:
        return None


_ENTRY = re.compile(
    r"(?P<first>(?:19|20)\d\d)(?:\s*[-\u2013\u2014]\s*(?P<last>(?:19|20)\d\d))?[\s:|]+"
    r"(?P<one>not\s+yet\s+recorded|\$?\s?\d[\d,]*(?:\.\d\d)?)"
    r"(?:[\s|]+(?P<two>not\s+yet\s+recorded|\$?\s?\d[\d,]*(?:\.\d\d)?))?",
    re.IGNORECASE,
)


def _rows_of_line(line: str) -> Iterator[EarningsRow]:
    """Entries of one line; a PDF's two columns give two. Two amounts are those for Social Security and Medicare."""
    place = 0
    while (found := _ENTRY.search(line, place)) is not None:
        two = found["two"]
        rest = line[found.end() :]
        if two is not None and _looks_like_year(two) and re.match(r"[\s|]+(\$|\d|not)", rest, re.IGNORECASE):
            two = None  # one amount a year: what follows is the next year
            place = found.start("two")
        else:
            place = found.end()
        first = int(found["first"])
        yield EarningsRow(first, int(found["last"] or first), _pasted(found["one"]), _pasted(two) if two else None)


def _looks_like_year(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", text) is not None


def _pasted(text: str) -> Decimal:
    return NOT_RECORDED if text.lower().startswith("not") else Decimal(re.sub(r"[$,\s]", "", text))


def statement_of(rows: Iterable[EarningsRow], birth_date: date | None) -> Statement:
    """The record of the rows; what is taxed for Medicare beyond Social Security stands apart."""
    earnings: dict[int, Decimal] = {}
    medicare_only: dict[int, Decimal] = {}
    not_recorded: list[int] = []
    ranges: list[EarningsRange] = []
    for row in rows:
        years = range(row.first_year, row.last_year + 1)
        if row.social_security == NOT_RECORDED:
            not_recorded.extend(years)
        elif len(years) > 1 and row.social_security:
            ranges.append(EarningsRange(row.first_year, row.last_year, row.social_security))
        else:
            earnings |= dict.fromkeys(years, row.social_security)
        more = row.medicare is not None and row.medicare > max(row.social_security, Decimal(0))
        if more and row.medicare is not None and len(years) == 1:
            medicare_only[row.first_year] = row.medicare - max(row.social_security, Decimal(0))
    return Statement(
        MappingProxyType(dict(sorted(earnings.items()))),
        MappingProxyType(dict(sorted(medicare_only.items()))),
        tuple(not_recorded),
        tuple(ranges),
        birth_date,
    )
