"""Every sentence a person can read, by the package that says it: what a catalogue has to translate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.extract import extract

from benefits.law import load_yaml
from benefits.result.messages import DOMAIN, LOCALE_FOLDER

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Package:
    """Sentences with a catalogue of their own. `rooms` are the folders they stand in."""

    name: str
    domain: str
    locale_folder: Path
    rooms: tuple[str, ...]


CORE = Package("benefits", DOMAIN, LOCALE_FOLDER, ("benefits",))
PAGES = Package("screener", "django", ROOT / "screener" / "locale", ("screener", "templates"))
PACKAGES = (CORE, PAGES)

_Words = str | tuple[str, ...]
_SAID_IN_CORE: Mapping[str, Any] = {"_": None, "ngettext": (1, 2)}
_LATER = ("", "_lazy")
_SAID_ON_PAGES: Mapping[str, Any] = {
    "_": None,
    "gettext_noop": None,
    **{f"gettext{later}": None for later in _LATER},
    **{f"ngettext{later}": (1, 2) for later in _LATER},
    **{f"pgettext{later}": ((1, "c"), 2) for later in _LATER},
    **{f"npgettext{later}": ((1, "c"), 2, 3) for later in _LATER},
}
_TEMPLATES = {".html", ".svg", ".txt"}
_WORDS_IN_DATA = (
    ("directory/resources.yaml", "name"),
    *(("packets/forms/*.yaml", key) for key in ("about", "section", "label", "asks", "not_here", "why")),
    ("programs/state_leave_law/figures.yaml", "title"),
    ("programs/state_paid_leave/states/*.yaml", "title"),
    ("**/figures.yaml", "says"),
    ("programs/state_paid_leave/states/*.yaml", "says"),
)
"""Where data files of the core hold words for a reader: the file, and under which key."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: _Words
    place: str
    context: str | None = None


def collected(package: Package = CORE) -> Catalog:
    """Every sentence and name of a package that a person reads, with the files it stands in; no translation."""
    found = Catalog(domain=package.domain, project="Careplan Compass", charset="utf-8")
    said = _of_core() if package.name == CORE.name else _of_pages()
    for sentence in sorted(said, key=lambda one: one.place):
        found.add(sentence.words, locations=[(sentence.place, None)], context=sentence.context)
    return found


def _of_core() -> Iterator[_Sentence]:
    for path in sorted((ROOT / "benefits").rglob("*.py")):
        yield from _marked(path.read_text(encoding="utf-8"), path, _SAID_IN_CORE)
    for files, key in _WORDS_IN_DATA:
        for path in (ROOT / "benefits").glob(files):
            yield from (_Sentence(words, _place(path)) for words in _under(key, load_yaml(path)))
    illnesses = ROOT / "benefits" / "programs" / "ssdi" / "illnesses.yaml"
    for name in load_yaml(illnesses)["illnesses"]:
        yield _Sentence(name[0].upper() + name[1:], _place(illnesses))  # as it is offered to be chosen


def _of_pages() -> Iterator[_Sentence]:
    from django.utils.translation.template import templatize

    for path in sorted((ROOT / "screener").rglob("*.py")):
        yield from _marked(path.read_text(encoding="utf-8"), path, _SAID_ON_PAGES)
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in _TEMPLATES:
            source = templatize(path.read_text(encoding="utf-8"), origin=str(path))
            yield from _marked(source, path, _SAID_ON_PAGES)


def _marked(source: str, path: Path, keywords: Mapping[str, Any]) -> Iterator[_Sentence]:
    for _line, words, _comments, context in extract("python", BytesIO(source.encode()), keywords):
        yield _Sentence(words, _place(path), context)


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _under(key: str, data: Any) -> Iterator[str]:
    """The texts that stand under a key, at any depth."""
    if isinstance(data, dict):
        yield from (value for name, value in data.items() if name == key and isinstance(value, str))
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from _under(key, part)
