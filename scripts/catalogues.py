"""The core's sentences in other languages: collects them into a catalogue and tells what one still lacks.

``python -m scripts.catalogues collect es`` brings ``benefits/locale/es/LC_MESSAGES/benefits.po`` up to date;
``python -m scripts.catalogues report es`` lists what is missing, in doubt, or not yet read by a second person.
``python -m scripts.catalogues pairs es programs/ssdi`` shows a room's sentences and translations one below the other.
``python -m scripts.catalogues read es programs/ssdi`` notes all of a room as read by a second person.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from benefits.law import load_yaml
from benefits.result.messages import DOMAIN, LOCALE_FOLDER

ROOT = Path(__file__).parent.parent
CORE = ROOT / "benefits"
MISSING, IN_DOUBT, NOT_READ_TWICE = LACKING = ("missing", "in doubt", "not read twice")
_KEYWORDS = {"_": None, "ngettext": (1, 2)}
_WORDS_IN_DATA = (
    ("directory/resources.yaml", "name"),
    ("programs/state_leave_law/figures.yaml", "title"),
    ("programs/state_paid_leave/states/*.yaml", "title"),
    ("**/figures.yaml", "says"),
    ("programs/state_paid_leave/states/*.yaml", "says"),
)
"""Where data files hold words for a reader: the file, and under which key."""


def collected() -> Catalog:
    """Every sentence and name of the core that a person reads, with the files it stands in; no translation."""
    found = Catalog(domain=DOMAIN, project="Careplan Compass", charset="utf-8")
    for words, where in sorted(_places(), key=lambda place: place[1]):
        found.add(words, locations=[(where, None)])
    return found


def _places() -> Iterator[tuple[str | tuple[str, ...], str]]:
    marked = extract_from_dir(CORE, [("**.py", "python")], keywords=_KEYWORDS)
    for name, _line, words, _comments, _context in marked:
        yield words, f"benefits/{name}"
    for files, key in _WORDS_IN_DATA:
        for path in CORE.glob(files):
            yield from ((words, str(path.relative_to(ROOT))) for words in _under(key, load_yaml(path)))


def _under(key: str, data: Any) -> Iterator[str]:
    """The texts that stand under a key, at any depth."""
    if isinstance(data, dict):
        yield from (value for name, value in data.items() if name == key and isinstance(value, str))
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from _under(key, part)


def catalogue_file(language: str) -> Path:
    """Where the catalogue of a language stands."""
    return LOCALE_FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def catalogue(language: str) -> Catalog:
    """The catalogue of a language as it stands; an empty one where there is none."""
    path = catalogue_file(language)
    if not path.exists():
        return Catalog(language, domain=DOMAIN, project="Careplan Compass", charset="utf-8", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def write(found: Catalog, language: str) -> None:
    """Write the catalogue of a language in the order of the files, without a day in its head that changes each time."""
    path = catalogue_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    head = f"# The core's sentences in {Locale.parse(language).english_name}: see docs/how-to/a-language.md\n"
    lines = BytesIO()
    write_po(lines, found, width=120, omit_header=True, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    forms = f'"Plural-Forms: {found.plural_forms}\\n"\n'
    kept = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n{forms}"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_bytes(f"{head}{kept}".encode() + lines.getvalue())


def collect(language: str) -> None:
    """Bring a catalogue up to date: new sentences without words, changed ones in doubt, dropped ones gone."""
    found = catalogue(language)
    found.update(collected())
    write(found, language)


def entries(found: Catalog) -> Iterator[Message]:
    """The sentences of a catalogue, without its head."""
    return (entry for entry in found if entry.id)


def english(entry: Message) -> str:
    """The sentence as the program has it; its singular where it has two."""
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def written(entry: Message) -> tuple[str, ...]:
    """The translations of a sentence: one, or one for each plural form. Empty ones are not there yet."""
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string)


def is_missing(entry: Message) -> bool:
    """Whether a form of the sentence has no words yet."""
    return not all(written(entry))


def reading_file(language: str) -> Path:
    """Where it is noted what a second person has read."""
    return LOCALE_FOLDER / language / "read_twice.yaml"


def read_twice(language: str) -> dict[str, str]:
    """The translations a second person has read, by their English sentence: a change of either undoes the reading."""
    path = reading_file(language)
    listed = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
    return {entry["english"]: entry["translation"] for entry in listed or ()}


def is_read(entry: Message, read: Mapping[str, str]) -> bool:
    """Whether the sentence was read twice as it stands now."""
    return read.get(english(entry)) == "\n".join(written(entry))


def settled(language: str, room: str) -> list[Message]:
    """The whole translations of a room, a path from ``benefits/`` on, that are not in doubt."""
    found = (entry for entry in entries(catalogue(language)) if not entry.fuzzy and not is_missing(entry))
    return [entry for entry in found if any(place.startswith(f"benefits/{room}") for place, _line in entry.locations)]


def pairs(language: str, room: str) -> Iterator[str]:
    """Each sentence of a room above its translation, for the second reading; what is read already is left out."""
    read = read_twice(language)
    for entry in settled(language, room):
        if not is_read(entry, read):
            yield "\n".join((english(entry), *written(entry), ""))


def note_as_read(language: str, room: str) -> None:
    """Note all settled translations of a room as read by a second person; what is no longer said is dropped."""
    said = {english(entry) for entry in entries(catalogue(language))}
    read = {sentence: words for sentence, words in read_twice(language).items() if sentence in said}
    read.update({english(entry): "\n".join(written(entry)) for entry in settled(language, room)})
    listed = [{"english": sentence, "translation": words} for sentence, words in sorted(read.items())]
    text = yaml.safe_dump(listed, allow_unicode=True, sort_keys=False, width=120)
    reading_file(language).write_text(text, encoding="utf-8")


def report(language: str) -> Iterator[str]:
    """What a catalogue lacks, a line each; then how far each room is, and the whole."""
    found, read = list(entries(catalogue(language))), read_twice(language)
    lacks = {english(entry): lacking(entry, read) for entry in found}
    for what in LACKING:
        yield from (f"{what}: {sentence}" for sentence, wanting in lacks.items() if what in wanting)
    rooms: dict[str, list[Message]] = {}
    for entry in found:
        rooms.setdefault(_room(entry), []).append(entry)
    for room, those in sorted(rooms.items()):
        yield _sums(room, [lacks[english(entry)] for entry in those])
    yield _sums("all", list(lacks.values()))


def lacking(entry: Message, read: Mapping[str, str]) -> tuple[str, ...]:
    """What a sentence lacks, of `LACKING`."""
    if is_missing(entry):
        return (MISSING,)
    unread = () if is_read(entry, read) else (NOT_READ_TWICE,)
    return (IN_DOUBT, *unread) if entry.fuzzy else unread


def _room(entry: Message) -> str:
    """The folder of the first file a sentence stands in, from ``benefits/`` on."""
    first = min((place for place, _line in entry.locations), default="benefits/")
    return str(Path(first).parent)


def _sums(name: str, lacks: list[tuple[str, ...]]) -> str:
    counted = ", ".join(f"{sum(what in wanting for wanting in lacks)} {what}" for what in LACKING)
    return f"{name}: {len(lacks)} sentences, {counted}."


def main(arguments: Iterable[str]) -> int:
    """Run one command; returns the exit status."""
    match list(arguments):
        case ["collect", language]:
            collect(language)
        case ["report", language]:
            sys.stdout.writelines(f"{line}\n" for line in report(language))
        case ["pairs", language, room]:
            sys.stdout.writelines(f"{line}\n" for line in pairs(language, room))
        case ["read", language, room]:
            note_as_read(language, room)
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
