"""The file of a backup: a tar of two members, a manifest that says what it is, and what the database gave."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

FORMAT = 1
PRODUCT = "careplan-compass"
_MANIFEST, _DATABASE = "manifest.json", "database"
_LARGEST_MANIFEST = 200_000  # bytes; a thousand migrations take about half
_A_PIECE = 1024 * 1024


class Refused(Exception):
    """It was not done, and nothing was changed; the message says why, in words for who runs the site."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup is."""

    made_at: str  # ISO 8601, UTC
    version: str  # of the program
    engine: str  # sqlite or postgresql
    migrations: tuple[str, ...]  # application.name, those that the database had seen
    sha256: str  # of what the database gave, in hexadecimal


def write(target: Path, database: Path, manifest: Manifest) -> None:
    """Write the file, readable by its owner alone. Raises `Refused` when there is one already, and `OSError`."""
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refused(f"{target} is there already: name another file") from None
    try:
        with open(descriptor, "wb") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                described = {"product": PRODUCT, "format": FORMAT, **asdict(manifest)}
                _add(tar, _MANIFEST, io.BytesIO(json.dumps(described, indent=1).encode()))
                with database.open("rb") as content:
                    _add(tar, _DATABASE, content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise


def _add(tar: tarfile.TarFile, name: str, content: IO[bytes]) -> None:
    member = tarfile.TarInfo(name)
    member.size = content.seek(0, os.SEEK_END)
    member.mode = 0o600
    content.seek(0)
    tar.addfile(member, content)


def read(source: Path, database: Path) -> Manifest:
    """What the file says it is; the copy of the database is written to `database`. Raises `Refused` and `OSError`."""
    try:
        with tarfile.open(source, "r:") as tar:
            manifest = _manifest(_member(tar, _MANIFEST).read(_LARGEST_MANIFEST))
            digest = hashlib.sha256()
            with (
                _member(tar, _DATABASE) as content,
                open(os.open(database, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as to,
            ):
                while piece := content.read(_A_PIECE):
                    digest.update(piece)
                    to.write(piece)
    except tarfile.TarError:
        raise Refused(f"{source} is no backup of this program, or was cut short") from None
    if digest.hexdigest() != manifest.sha256:
        raise Refused(f"{source} was changed or cut short after it was made: its checksum does not fit")
    return manifest


def _member(tar: tarfile.TarFile, name: str) -> IO[bytes]:
    """The next member, which has to be this one."""
    found = tar.next()
    plain = found is not None and found.name == name and found.type == tarfile.REGTYPE and not found.issparse()
    content = tar.extractfile(found) if found is not None and plain else None
    if content is None:
        raise tarfile.ReadError
    return content


def _manifest(text: bytes) -> Manifest:
    try:
        told: dict[str, Any] = json.loads(text)
        if told.pop("product") != PRODUCT:
            raise ValueError
        form = told.pop("format")
        if form != FORMAT:
            raise Refused(
                f"the backup has the form {form}, and this version reads form {FORMAT}: use the newer version"
            )
        return Manifest(**{**told, "migrations": tuple(map(str, told["migrations"]))})
    except (ValueError, KeyError, TypeError, AttributeError):
        raise tarfile.ReadError from None


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
