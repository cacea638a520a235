"""Screen a case from the command line.

manage.py screen CASE.json                     the result as JSON
manage.py screen - --format pdf > plan.pdf     the case from standard input, the action plan as a PDF
manage.py screen CASE.json --format fhir       the plan as an HL7 FHIR R4 bundle; --with-pdf puts the PDF inside
manage.py screen --lines < cases.jsonl         one case a line in, one result a line out, in order
manage.py screen CASE.json --language es         the result in Spanish, whatever language the case names
manage.py screen CASE.json --statement FILE    the earnings from a downloaded Social Security Statement
"""

from __future__ import annotations

import os
import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from benefits import (
    Case,
    Fault,
    InvalidCase,
    Statement,
    UnreadableStatement,
    parse_case,
    read_statement,
    screen,
    to_document,
)
from screener import documents
from screener.plan.paper.choices import Paper, Part, parts_of
from screener.plan.paper.side_by_side import other_than
from screener.plan.saved import case_in

CANNOT_READ = 2  # exit status: the case, or a file, could not be read or written
PROGRAM_FAILED = 1  # exit status: a line met an error of ours
STANDARD_INPUT = "-"
PARTS = [part.value for part in Part]
OUR_FAULT = Fault("", "an error in the program, not in the case: please report it")


class Command(BaseCommand):
    """`manage.py screen`"""

    help = "Screen a case document and print the result."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("case", nargs="?", default=STANDARD_INPUT, help="a case document; - is standard input")
        parser.add_argument("--as-of", metavar="DAY", help="screen for this day (2026-11-24), whatever the case says")
        parser.add_argument(
            "--language",
            choices=[code for code, _name in settings.LANGUAGES],
            help="of the result, whatever the case says",
        )
        parser.add_argument(
            "--format", choices=("json", "text", "pdf", "fhir"), default="json", help="json is the default"
        )
        parser.add_argument(
            "--parts",
            nargs="+",
            choices=PARTS,
            default=[],
            metavar="PART",
            help=f"of a PDF: what is printed besides the two pages; {', '.join(PARTS)}",
        )
        parser.add_argument("--large-print", action="store_true", help="of a PDF: letters of 18 points and more")
        parser.add_argument("--with-pdf", action="store_true", help="of fhir: the plan as a PDF inside the bundle")
        parser.add_argument("--output", metavar="FILE", help="write here instead of standard output")
        parser.add_argument(
            "--statement",
            metavar="FILE",
            help="the XML file of a Social Security Statement: its yearly earnings take the place of those in the case",
        )
        parser.add_argument("--lines", action="store_true", help="one case a line in, one result a line out")

    def handle(self, *args: Any, **options: Any) -> None:
        """Screen one case, or one a line. Exit status 2 when a case or a file cannot be read."""
        if options["lines"] and options["format"] != "json":
            self._stop([Fault("--format", "with --lines the results are JSON")])
        if options["with_pdf"] and options["format"] != "fhir":
            self._stop([Fault("--with-pdf", "only a FHIR bundle has a PDF inside: --format fhir is accepted")])
        if _is_the_input(options):
            self._stop([Fault("--output", "this is the file the case is read from: name another file to write to")])
        if options["lines"] and options["statement"]:
            self._stop([Fault("--statement", "a statement is one person's: not with --lines")])
        try:
            if options["lines"]:
                self._screen_lines(options)
            else:
                self._screen_one(options)
        except InvalidCase as error:
            self._stop(error.errors)
        except UnreadableStatement as error:
            self._stop([Fault("--statement", str(error))])
        except BrokenPipeError:  # the reader has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            self._stop([Fault(str(error.filename or options["case"]), error.strerror or "it cannot be read")])

    def _screen_one(self, options: Mapping[str, Any]) -> None:
        statement = read_statement(Path(options["statement"]).read_bytes()) if options["statement"] else None
        with _reading(options["case"]) as source:
            text = source.read()
            case = _case(text, options, statement)
        document = _result_of(case)
        if options["format"] == "pdf":
            if not options["output"] and self._binary_output().isatty():
                self._stop([Fault("--output", "a PDF is not for a terminal: name a file")])
            from screener.plan.pdf import render_pdf  # loads the layout library: a second that JSON need not wait

            parts, other = parts_of(options["parts"]), None
            if Part.BESIDE in parts:
                beside = {**options, "language": other_than(document["language"])}
                other = _result_of(_case(text, beside, statement))
            written = render_pdf(document, paper=Paper(parts, options["large_print"], other=other))
        elif options["format"] == "text":
            from screener.plan.text import render_text

            written = render_text(document).encode()
        elif options["format"] == "fhir":
            written = _fhir(case, document, with_pdf=options["with_pdf"])
        else:
            written = documents.write(document, indent=2).encode() + b"\n"
        with self._writing(options["output"]) as target:
            target.write(written)

    def _screen_lines(self, options: Mapping[str, Any]) -> None:
        failed = False
        with _reading(options["case"]) as source, self._writing(options["output"]) as target:
            for number, line in enumerate(source, start=1):
                try:
                    answer = _result_of(_case(line, options))
                except InvalidCase as error:
                    answer = documents.as_errors(error.errors)
                except Exception as error:  # one case may not stop the others; the exit status tells
                    failed = True
                    self.stderr.write(f"line {number}: {type(error).__name__}\n{_frames(error)}")
                    answer = documents.as_errors(
                        [Fault("", "an error in the program, not in the case: please report it")]
                    )
                target.write(documents.write(answer).encode() + b"\n")
                target.flush()
        if failed:
            sys.exit(PROGRAM_FAILED)

    @contextmanager
    def _writing(self, name: str | None) -> Any:
        if name is None:
            output = self._binary_output()
            yield output
            output.flush()
            return
        # A plan is about a person's health: a new file is its owner's alone.
        with open(name, "wb", opener=partial(os.open, mode=0o600)) as target:
            yield target

    def _binary_output(self) -> BinaryIO:
        return _bytes_of(self.stdout._out)  # the stream the caller gave

    def _stop(self, faults: Any) -> None:
        for fault in faults:
            self.stderr.write(f"{fault.path}: {fault.message}" if fault.path else fault.message)
        sys.exit(CANNOT_READ)


def _is_the_input(options: Mapping[str, Any]) -> bool:
    """Whether the file to write is the one to read, by whatever name: it would be emptied before it was read."""
    output, given = options["output"], options["case"]
    if output is None or not Path(output).exists():
        return False
    try:
        read = os.fstat(_bytes_of(sys.stdin).fileno()) if given == STANDARD_INPUT else Path(given).stat()
    except (OSError, AttributeError, ValueError):  # no such file, or standard input that is no file
        return False
    return os.path.samestat(read, Path(output).stat())


def _case(text: bytes, options: Mapping[str, Any], statement: Statement | None = None) -> Case:
    """The case of a case document; raises `InvalidCase` with every fault."""
    document = case_in(documents.read(text))
    for name in ("as_of", "language"):
        if options[name] is not None and isinstance(document, dict):
            document[name] = options[name]
    if statement is not None:
        _put_in(document, statement)
    return parse_case(document, clock=timezone.localdate)


def _result_of(case: Case) -> dict[str, Any]:
    return to_document(screen(case, with_cover_path=True))


def _fhir(case: Case, document: Mapping[str, Any], *, with_pdf: bool) -> bytes:
    """The bundle; the layout library is loaded only for the PDF inside."""
    from screener.fhir.bundle import bundle_of

    pdf = None
    if with_pdf:
        from screener.plan.pdf import render_pdf

        pdf = render_pdf(document)
    return documents.write(bundle_of(case, document, pdf=pdf), indent=2).encode() + b"\n"


def _put_in(document: Any, statement: Statement) -> None:
    """The record of a statement into a case document; a birth date only where the case has none.

    In a case a year that is left out before the last one had no earnings. So a record with a year whose amount nobody
    knows cannot be put in: raises `UnreadableStatement`.
    """
    last = max(statement.earnings, default=0)
    unknown = {year for year in statement.not_recorded if year < last}
    unknown |= {part.first_year for part in statement.ranges}
    if unknown:
        raise UnreadableStatement(
            f"the statement does not give the amount of single years from {min(unknown)} on: "
            "write the yearly earnings into the case"
        )
    patient = _part(document, "patient")
    work = _part(patient, "work")
    if not isinstance(patient, dict) or not isinstance(work, dict):
        return  # the case itself is at fault, and is told so
    work["earnings"] = {str(year): amount for year, amount in statement.earnings.items()}
    work["medicare_earnings"] = {str(year): amount for year, amount in statement.medicare_earnings.items()}
    if patient.get("birth_date") is None and statement.birth_date is not None:
        patient["birth_date"] = statement.birth_date.isoformat()


def _part(document: Any, name: str) -> Any:
    """A part of the document, made when nothing is known of it yet."""
    if not isinstance(document, dict):
        return None
    if document.get(name) is None:
        document[name] = {}
    return document[name]


@contextmanager
def _reading(name: str) -> Any:
    if name == STANDARD_INPUT:
        yield _bytes_of(sys.stdin)
        return
    with open(name, "rb") as source:
        yield source


def _bytes_of(stream: Any) -> BinaryIO:
    """The stream of bytes below a stream of text."""
    return cast(BinaryIO, getattr(stream, "buffer", stream))


def _frames(error: BaseException) -> str:
    """Where it happened; the message of the error is left out, it may quote an answer."""
    return "".join(traceback.format_tb(error.__traceback__))
