"""An earnings record from a file or from pasted lines, put into the table to be corrected before use."""

from __future__ import annotations

from decimal import Decimal

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from benefits import Statement, UnreadableStatement, read_pasted_earnings, read_statement
from screener.cases.contents import Contents, Typed
from screener.cases.opening import LARGEST_FILE
from screener.intake import paths
from screener.intake.asking import Section
from screener.intake.forms import MOST_EARNED, WHOLE
from screener.intake.sections import SECTIONS
from screener.intake.statement_pdf import is_pdf, read_pdf

_LONGEST_PASTE = 20_000  # some hundred lines: a record has one a year
_EARNINGS, _MEDICARE_EARNINGS = "patient.work.earnings", "patient.work.medicare_earnings"
_BIRTH_DATE = "patient.birth_date"


def read_record(request: HttpRequest, pasted: str | None) -> Statement:
    """The record of the file that was sent, or of pasted lines; raises `UnreadableStatement` with what to do."""
    if pasted is not None and len(pasted) > _LONGEST_PASTE:
        raise UnreadableStatement(
            _("This is more than the earnings table of a statement. Paste its lines alone: a year and its amounts.")
        )
    statement = read_pasted_earnings(pasted) if pasted is not None else _read_file(_file(request))
    amounts = (*statement.earnings.values(), *statement.medicare_earnings.values())
    if any(not _is_earned(amount) for amount in amounts):
        raise UnreadableStatement(
            _("One of the amounts is too large to be the earnings of a year. Look the lines over and read them again.")
        )
    return statement


def put_record(contents: Contents, section: Section, statement: Statement, typed: Typed, page: str) -> bool:
    """Put the record into the case file, and into what was typed; a birth date only where none is known.

    A record with years that could not be read, or that stand in one sum, is not whole: it stays on the page until she
    has filled it in, which True says.
    """
    by_year = {str(year): str(amount) for year, amount in sorted(statement.earnings.items())}
    medicare = {str(year): str(amount) for year, amount in sorted(statement.medicare_earnings.items())}
    is_whole = not statement.not_read and not statement.ranges
    if is_whole:
        paths.put(contents.document, _EARNINGS, by_year or None)
        paths.put(contents.document, _MEDICARE_EARNINGS, medicare or None)
    contents.saved(section.slug, page)
    if statement.birth_date is not None and paths.get(contents.document, _BIRTH_DATE) is None:
        paths.put(contents.document, _BIRTH_DATE, statement.birth_date.isoformat())
        contents.saved(next(iter(SECTIONS)), page)
    for name in [name for name in typed if name.startswith(f"{_EARNINGS}.")]:
        del typed[name]
    typed |= {f"{_EARNINGS}.{year}": [amount] for year, amount in by_year.items()}
    typed[_MEDICARE_EARNINGS] = ["\n".join(f"{year} {amount}" for year, amount in medicare.items())]
    typed[f"{WHOLE}{_EARNINGS}"] = ["on"] if is_whole else []
    return not is_whole


def tell(request: HttpRequest, statement: Statement) -> None:
    """Say what was read, and what the person has to look up herself."""
    count = len(statement.earnings)
    messages.success(
        request,
        ngettext(
            "We read %(count)s year of earnings. Look it over below.",
            "We read %(count)s years of earnings. Look them over below.",
            count,
        )
        % {"count": count},
    )
    if statement.not_read:
        messages.warning(request, _not_read(statement))
    for several in statement.ranges:
        messages.warning(
            request,
            _("The statement gives one sum for %(first)s to %(last)s. Enter each of these years yourself.")
            % {"first": several.first_year, "last": several.last_year},
        )


def _not_read(statement: Statement) -> str:
    years = ", ".join(map(str, statement.not_read))
    return _("We could not read these years: %(years)s. Enter them yourself, then tick the box below the table.") % {
        "years": years
    }


def _read_file(content: bytes) -> Statement:
    return read_pdf(content) if is_pdf(content) else read_statement(content)


def _file(request: HttpRequest) -> bytes:
    file = request.FILES.get("statement")
    if file is None or file.size is None or file.size > LARGEST_FILE:
        raise UnreadableStatement(_("Choose the statement file that you downloaded. It can be at most 1 MB."))
    content: bytes = file.read()
    return content


def _is_earned(amount: Decimal | int) -> bool:
    return 0 <= amount <= MOST_EARNED
