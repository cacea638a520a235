"""What is left of answers in the files of a database, while they are kept and after they were erased: nothing."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.screener.servers.conftest import Site

WORDS = ("Zephyrine", "glioblastoma", "Quetzalcoatlus")


def _spellings(word: str) -> Iterator[bytes]:
    plain = word.encode()
    yield from (plain, plain.lower(), plain[::-1], word.encode("utf-16-le"), plain.hex().encode())
    for lead in range(3):  # as it stands in base64, at each of its three places
        yield base64.b64encode(b"x" * lead + plain)[4 if lead else 0 : -4]


def _unpacked(content: bytes) -> Iterator[bytes]:
    """The bytes, and whatever in them was packed by zlib."""
    yield content
    for mark in (b"\x78\x9c", b"\x78\xda", b"\x78\x01"):
        place = content.find(mark)
        while place >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(content[place : place + 200_000])
            place = content.find(mark, place + 1)


def _found(folder: Path) -> list[str]:
    found = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in _unpacked(file.read_bytes()):
            found += [f"{file.name}: {word}" for word in WORDS for spelling in _spellings(word) if spelling in part]
    return found


def test_no_file_of_the_database_or_the_server_holds_a_word_that_was_typed(site: Site) -> None:
    browser = site.server.browser()
    browser.begin()
    browser.save("about-you", {"patient.name": WORDS[0]})
    browser.save("health", {"patient.diagnosis.condition": WORDS[1]})
    browser.save("caregivers", {"count:caregivers": "1", "caregivers[0].name": WORDS[2], "go": "add:caregivers"})
    browser.save("work", {"patient.work.stopped_on": WORDS[2]})
    assert browser.get(f"{browser.case}plan/action-plan.pdf").content.startswith(b"%PDF")
    assert json.loads(browser.answers())["patient"]["name"] == WORDS[0]
    assert _found(site.data) + _found(site.server.folder) == []
    assert "are erased" in browser.post(f"{browser.case}erase/", {}).text
    assert _found(site.data) + _found(site.server.folder) == []
    assert browser.get(f"{browser.case}plan/").status == 404
    assert not any(cookie.name.startswith("case-") for cookie in browser.jar)


def test_the_search_finds_what_lies_open(tmp_path: Path) -> None:
    (tmp_path / "packed").write_bytes(b"..." + zlib.compress(WORDS[0].encode() * 3))
    (tmp_path / "encoded").write_bytes(base64.b64encode(b"{" + WORDS[1].encode() + b"}"))
    assert {line.split(":")[0] for line in _found(tmp_path)} == {"packed", "encoded"}
