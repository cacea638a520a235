"""The letter to the employer as a document that a word processor opens."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

from docx import Document
from docx.shared import Pt

_LETTERS = "Liberation Sans"
_SIZE = 11


def letter_as_docx(text: str, written_on: date, title: str = "Request for leave") -> bytes:
    """The letter, a paragraph for each of its paragraphs. Its own data name nobody: only the day it was written."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = _LETTERS, Pt(_SIZE)
    for paragraph in text.split("\n\n"):
        document.add_paragraph(_printable(paragraph))
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = ""
    about.title, about.language = title, "en-US"
    about.created = about.modified = datetime(written_on.year, written_on.month, written_on.day, tzinfo=UTC)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _printable(text: str) -> str:
    """The text without control characters, which XML has no place for; line ends stay."""
    return "".join(character for character in text if character.isprintable() or character == "\n")
