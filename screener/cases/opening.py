"""A file of answers, or a plan with answers in it, and what is said when it cannot be opened, in the person's words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from benefits import Fault, InvalidCase, parse_case
from screener import documents
from screener.cases import passphrase
from screener.cases.contents import Contents, Earlier
from screener.intake import paths
from screener.intake.asking import DOORS, PATIENT, Part, Rows
from screener.intake.sections import SECTIONS
from screener.plan import saved
from screener.plan.paths import question_for

LARGEST_FILE = 1_000_000
_PDF = b"%PDF"
_NAMED_AT_MOST = 5


class CannotBeOpened(ValueError):
    """What is wrong with the file and what to do next, in sentences for the person who chose it."""


def read_answers(file: UploadedFile[Any] | None) -> Contents:
    """The answers of a file, with the record of what was said of them; raises `CannotBeOpened`."""
    if file is None or not file.size:
        raise CannotBeOpened(_("Choose the file answers.json that you saved here, then press “Open the file”."))
    if file.size > LARGEST_FILE:
        raise CannotBeOpened(
            _("This file is too large to be answers saved here. Choose the file answers.json. It can be at most 1 MB.")
        )
    file.seek(0)
    return _answers_in(file.read())


def _answers_in(text: bytes) -> Contents:
    try:
        case = saved.case_in(documents.read(text))
        longer = next(too_long(case), None)
        if longer is not None:
            raise CannotBeOpened(longer)
        parse_case(case, clock=timezone.localdate)
    except saved.TooNew:
        raise CannotBeOpened(
            _("This file was saved by a newer version of this program. Open it there, so that no answer is lost.")
        ) from None
    except InvalidCase as error:
        raise CannotBeOpened(_in_words(error.errors)) from None
    document = json.loads(text.decode("utf-8-sig"), parse_float=str)
    kept, record, door = saved.case_in(document), saved.record_in(json.loads(text)), saved.door_in(document)
    earlier = None if record is None else Earlier(kept, record)
    paper = {"language": kept.get("language")} if saved.is_file(document) and kept.get("language") else {}
    return Contents(kept, door if door in DOORS else PATIENT, earlier=earlier, paper=paper)


def locked_in(file: UploadedFile[Any] | None) -> str | None:
    """The locked answers in a plan that was printed here; None for a file of another kind. Raises `CannotBeOpened`."""
    if file is None or not file.size or file.size > LARGEST_FILE or file.read(len(_PDF)) != _PDF:
        return None
    file.seek(0)
    try:
        return passphrase.found_in(file.read()).decode("ascii")
    except (passphrase.NotLocked, UnicodeDecodeError):
        raise CannotBeOpened(
            _(
                "There are no answers in this PDF. A plan holds them only when “Put my answers into the PDF” was "
                "ticked, and loses them when another program saves it anew. Open the file as you downloaded it, or "
                "the file answers.json."
            )
        ) from None


def unlocked(locked: str, typed: str) -> Contents:
    """The answers that the passphrase opens; raises `CannotBeOpened`."""
    try:
        text = passphrase.unlock(locked.encode("ascii"), typed[: passphrase.LONGEST_PASSPHRASE])
    except passphrase.WrongPassphrase:
        raise CannotBeOpened(
            _("This passphrase does not open it. Capital and small letters count, and so do blanks between words.")
        ) from None
    except passphrase.NotLocked:
        raise CannotBeOpened(_("The answers in this PDF were cut off or changed: they cannot be opened.")) from None
    return _answers_in(text)


def _in_words(faults: tuple[Fault, ...]) -> str:
    if any(not fault.path for fault in faults):
        return _(
            "This is not a file of answers saved here, or it was changed or cut off. Choose the file named "
            "answers.json that “Save my answers” gave you. If you have no other copy, start anew: every question can "
            "stay open."
        )
    questions = (question_for(fault.path) for fault in faults)
    named = list(dict.fromkeys(question.label for question in questions if question is not None))
    if not named:
        return _(
            "This file holds something that answers saved here do not have. Choose the file named answers.json that "
            "“Save my answers” gave you."
        )
    listed = "; ".join(named[:_NAMED_AT_MOST])
    return ngettext(
        "This file was changed since it was saved: one answer cannot be read (%(answers)s). Open an unchanged copy, "
        "or start anew and answer again.",
        "This file was changed since it was saved: some answers cannot be read (%(answers)s). Open an unchanged copy, "
        "or start anew and answer again.",
        len(named),
    ) % {"answers": listed}


def too_long(document: Any) -> Iterator[str]:
    """A list with more rows than the questions have place for, in the rows of another list too."""
    for section in SECTIONS.values():
        for rows, count in _longest(section.parts, [document]):
            if count > rows.most:
                yield _("This file has %(count)s entries under “%(list)s”. At most %(most)s can be opened here.") % {
                    "count": count,
                    "list": rows.title,
                    "most": rows.most,
                }


def _longest(parts: tuple[Part, ...], holders: list[Any]) -> Iterator[tuple[Rows, int]]:
    """Each list of the questions, with how many entries the longest has that one of the holders holds there."""
    for rows in (part for part in parts if isinstance(part, Rows)):
        lists = [held for holder in holders if isinstance(held := paths.get(holder, rows.path), list)]
        yield rows, max(map(len, lists), default=0)
        yield from _longest(rows.parts, [entry for held in lists for entry in held[: rows.most]])
