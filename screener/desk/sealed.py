"""What the desk keeps of a client, sealed with the key of the organisation.

An organisation has a key of its own, kept wrapped by the server's secret (`manage.py rewrap_keys` wraps it anew when
the secret is changed). Each sealed text is bound to its organisation and its row: no row can be swapped for another.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any
from uuid import UUID

from screener.cases import seal
from screener.desk.models import Client, Note, Organisation, Screening, Task

_PADDED_TO = 256  # bytes: there are thousands of names, and their lengths say little


@dataclass(slots=True)
class Details:
    """Whom the answers are about, and what the desk notes of her."""

    name: str = ""
    record_number: str = ""  # of the hospital
    tags: list[str] = field(default_factory=list)
    papers: dict[str, str] = field(default_factory=dict)  # by the words of a paper: "asked" or "here"


@dataclass(frozen=True, slots=True)
class Screened:
    """What the answers of a day gave: the case, the record (`screener/plan/saved.py`), days and papers."""

    case: dict[str, Any]
    record: dict[str, Any]
    days: list[dict[str, Any]]
    papers: list[str]  # to gather


def new_key() -> str:
    """A key for an organisation, as it is kept."""
    return seal.wrap(seal.new_key(), seal.ORGANISATIONS)


def rewrapped(wrapped: str) -> str:
    """The same key, wrapped by the secret of now."""
    return seal.wrap(seal.unwrap(wrapped, seal.ORGANISATIONS), seal.ORGANISATIONS)


def details_of(client: Client) -> Details:
    """Whom a client's answers are about."""
    return Details(**_read(client.organisation, client.id, client.sealed))


def seal_details(client: Client, details: Details) -> None:
    """Put them into the row, which the caller saves."""
    client.sealed = _write(client.organisation, client.id, asdict(details))


def seal_case_key(client: Client, key: bytes) -> None:
    """Put the key of the case file into the row, which the caller saves."""
    client.wrapped_key = seal.seal(
        key, _key_of(client.organisation), about=_about(client.organisation, client.case_file_id), padded_to=1
    )


def case_key_of(client: Client) -> bytes:
    """The key of a client's case file."""
    about = _about(client.organisation, client.case_file_id)
    return seal.unseal(bytes(client.wrapped_key), _key_of(client.organisation), about=about)


def text_of(row: Note | Task) -> str:
    """What a note or a task says."""
    return str(_read(row.client.organisation, row.id, row.sealed)["text"])


def seal_text(row: Note | Task, text: str) -> None:
    """Put it into the row, which the caller saves."""
    row.sealed = _write(row.client.organisation, row.id, {"text": text})


def screened_of(row: Screening) -> Screened:
    """What the answers gave on that day."""
    return Screened(**_read(row.client.organisation, row.id, row.sealed))


def seal_screened(row: Screening, screened: Screened) -> None:
    """Put it into the row, which the caller saves."""
    row.sealed = _write(row.client.organisation, row.id, asdict(screened))


def _write(organisation: Organisation, row_id: UUID, content: dict[str, Any]) -> bytes:
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return seal.seal(plain, _key_of(organisation), about=_about(organisation, row_id), padded_to=_PADDED_TO)


def _read(organisation: Organisation, row_id: UUID, sealed: bytes | memoryview) -> dict[str, Any]:
    plain = seal.unseal(bytes(sealed), _key_of(organisation), about=_about(organisation, row_id))
    read: dict[str, Any] = json.loads(plain.decode("utf-8", "surrogatepass"))
    return read


def _about(organisation: Organisation, row_id: UUID) -> str:
    return f"{organisation.id}:{row_id}"


def _key_of(organisation: Organisation) -> bytes:
    return _unwrapped(organisation.wrapped_key)


@lru_cache(maxsize=256)
def _unwrapped(wrapped: str) -> bytes:
    return seal.unwrap(wrapped, seal.ORGANISATIONS)
