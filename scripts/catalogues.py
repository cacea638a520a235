"""The sentences in other languages: collects them into catalogues and tells what one still lacks.

``python -m scripts.catalogues collect es`` brings ``benefits/locale/es/LC_MESSAGES/benefits.po`` (answers) and
``screener/locale/es/LC_MESSAGES/django.po`` (pages) up to date;
``python -m scripts.catalogues report es`` lists what is missing, in doubt, or not yet read by a second person.
``python -m scripts.catalogues pairs es benefits/programs/ssdi`` shows a room's sentences and translations one below the
other; a room is a folder or a file of ``benefits``, ``screener`` or ``templates``.
``python -m scripts.catalogues read es benefits/programs/ssdi`` notes all of a room as read by a second person.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path

import yaml
from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.pofile import read_po, write_po

from scripts.sentences import CORE, PACKAGES, Package, collected

MISSING, IN_DOUBT, NOT_READ_TWICE = LACKING = ("missing", "in doubt", "not read twice")


def catalogue_file(language: str, package: Package = CORE) -> Path:
    """Where the catalogue of a language stands."""
    return package.locale_folder / language / "LC_MESSAGES" / f"{package.domain}.po"


def catalogue(language: str, package: Package = CORE) -> Catalog:
    """The catalogue of a language as it stands; an empty one where there is none."""
    path = catalogue_file(language, package)
    if not path.exists():
        return Catalog(language, domain=package.domain, project="Careplan Compass", charset="utf-8", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=package.domain)


def write(found: Catalog, language: str, package: Package = CORE) -> None:
    """Write the catalogue of a language in the order of the files, without a day in its head that changes each time."""
    path = catalogue_file(language, package)
    path.parent.mkdir(parents=True, exist_ok=True)
    whose = f"The sentences of {package.name} in {Locale.parse(language).english_name}"
    lines = BytesIO()
    write_po(lines, found, width=120, omit_header=True, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    forms = f'"Plural-Forms: {found.plural_forms}\\n"\n'
    kept = f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n{forms}"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_bytes(f"# {whose}: see docs/how-to/a-language.md\n{kept}".encode() + lines.getvalue())


def collect(language: str, package: Package = CORE) -> None:
    """Bring a catalogue up to date: new sentences without words, changed ones in doubt, dropped ones gone."""
    found = catalogue(language, package)
    found.update(collected(package))
    write(found, language, package)


def entries(found: Catalog) -> Iterator[Message]:
    """The sentences of a catalogue, without its head."""
    return (entry for entry in found if entry.id)


def english(entry: Message) -> str:
    """The sentence as the program has it; its singular where it has two."""
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def name_of(entry: Message) -> str:
    """The sentence, and what it is about where the same words mean two things."""
    return f"{entry.context}: {english(entry)}" if entry.context else english(entry)


def written(entry: Message) -> tuple[str, ...]:
    """The translations of a sentence: one, or one for each plural form. Empty ones are not there yet."""
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string)


def is_missing(entry: Message) -> bool:
    """Whether a form of the sentence has no words yet."""
    return not all(written(entry))


def reading_file(language: str, package: Package = CORE) -> Path:
    """Where it is noted what a second person has read."""
    return package.locale_folder / language / "read_twice.yaml"


def read_twice(language: str, package: Package = CORE) -> dict[str, str]:
    """The translations a second person has read, by their English sentence: a change of either undoes the reading."""
    path = reading_file(language, package)
    listed = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
    return {entry["english"]: entry["translation"] for entry in listed or ()}


def is_read(entry: Message, read: Mapping[str, str]) -> bool:
    """Whether the sentence was read twice as it stands now."""
    return read.get(name_of(entry)) == "\n".join(written(entry))


def package_of(room: str) -> Package:
    """The package a room belongs to, a path from the root on; raises `ValueError` for any other path."""
    for package in PACKAGES:
        if room.partition("/")[0] in package.rooms:
            return package
    raise ValueError(f"{room}: a room begins with benefits, screener or templates")


def settled(language: str, room: str) -> list[Message]:
    """The whole translations of a room that are not in doubt."""
    found = entries(catalogue(language, package_of(room)))
    return [
        entry
        for entry in found
        if not entry.fuzzy and not is_missing(entry) and any(_is_in(place, room) for place, _line in entry.locations)
    ]


def _is_in(place: str, room: str) -> bool:
    return place == room or place.startswith(f"{room.removesuffix('/')}/")


def pairs(language: str, room: str) -> Iterator[str]:
    """Each sentence of a room above its translation, for the second reading; what is read already is left out."""
    read = read_twice(language, package_of(room))
    for entry in settled(language, room):
        if not is_read(entry, read):
            yield "\n".join((name_of(entry), *written(entry), ""))


def note_as_read(language: str, room: str) -> None:
    """Note all settled translations of a room as read by a second person; what is no longer said is dropped."""
    package = package_of(room)
    said = {name_of(entry) for entry in entries(catalogue(language, package))}
    read = {sentence: words for sentence, words in read_twice(language, package).items() if sentence in said}
    read.update({name_of(entry): "\n".join(written(entry)) for entry in settled(language, room)})
    listed = [{"english": sentence, "translation": words} for sentence, words in sorted(read.items())]
    text = yaml.safe_dump(listed, allow_unicode=True, sort_keys=False, width=120)
    reading_file(language, package).write_text(text, encoding="utf-8")


def report(language: str) -> Iterator[str]:
    """What the catalogues lack, a line each; then how far each room is, and the whole."""
    lacks: list[tuple[Message, tuple[str, ...]]] = []
    for package in PACKAGES:
        read = read_twice(language, package)
        lacks.extend((entry, lacking(entry, read)) for entry in entries(catalogue(language, package)))
    for what in LACKING:
        yield from (f"{what}: {name_of(entry)}" for entry, wanting in lacks if what in wanting)
    rooms: dict[str, list[tuple[str, ...]]] = {}
    for entry, wanting in lacks:
        rooms.setdefault(_room(entry), []).append(wanting)
    for room, those in sorted(rooms.items()):
        yield _sums(room, those)
    yield _sums("all", [wanting for _entry, wanting in lacks])


def lacking(entry: Message, read: Mapping[str, str]) -> tuple[str, ...]:
    """What a sentence lacks, of `LACKING`."""
    if is_missing(entry):
        return (MISSING,)
    unread = () if is_read(entry, read) else (NOT_READ_TWICE,)
    return (IN_DOUBT, *unread) if entry.fuzzy else unread


def _room(entry: Message) -> str:
    """The folder of the first file a sentence stands in."""
    first = min((place for place, _line in entry.locations), default="benefits/")
    return str(Path(first).parent)


def _sums(name: str, lacks: list[tuple[str, ...]]) -> str:
    counted = ", ".join(f"{sum(what in wanting for wanting in lacks)} {what}" for what in LACKING)
    return f"{name}: {len(lacks)} sentences, {counted}."


def main(arguments: Iterable[str]) -> int:
    """Run one command; returns the exit status."""
    match list(arguments):
        case ["collect", language]:
            for package in PACKAGES:
                collect(language, package)
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
