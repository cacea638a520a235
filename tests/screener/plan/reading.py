"""Reading a finished PDF back, as a screen reader would: its words in the order they were written."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf

_PAIR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_CODE_LENGTH = 2


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def words_of_pages(pdf: pikepdf.Pdf) -> list[str]:
    """The text of each page in the order of its content, all white space removed."""
    return ["".join(_words(page)) for page in pdf.pages]


def squeezed(text: str) -> str:
    """A text without its white space: lines may break anywhere on paper."""
    return "".join(text.split())


def structure_of(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """All structure elements."""
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.StructElem
    ]


def tags_of(pdf: pikepdf.Pdf) -> set[str]:
    """The kinds of all structure elements."""
    return {str(item.S) for item in structure_of(pdf)}


def _words(page: pikepdf.Page) -> list[str]:
    letters = {name: _letters(font) for name, font in page.Resources.Font.items()}
    found: list[str] = []
    current: dict[bytes, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = letters[str(operands[0])]
        if str(operator) == "Tj":
            found.extend(_decoded(bytes(operands[0]), current))
        if str(operator) == "TJ":
            pieces = [bytes(piece) for piece in operands[0] if isinstance(piece, pikepdf.String)]
            found.extend(letter for piece in pieces for letter in _decoded(piece, current))
    return found


def _decoded(codes: bytes, letters: dict[bytes, str]) -> list[str]:
    pieces = [codes[place : place + _CODE_LENGTH] for place in range(0, len(codes), _CODE_LENGTH)]
    return [squeezed(letters[piece]) for piece in pieces]


def _letters(font: pikepdf.Object) -> dict[bytes, str]:
    mapped = font.ToUnicode.read_bytes().partition(b"beginbfchar")[2]
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(letter.decode()).decode("utf-16-be")
        for code, letter in _PAIR.findall(mapped)
    }
