"""The catalogues of core and pages: whole, not stale, with the same places; and what the report says of them."""

import re
from dataclasses import replace
from string import Formatter

import pytest
from babel.messages import Catalog
from babel.messages.plurals import get_plural

from benefits.result.messages import ENGLISH, OFFERED
from scripts import catalogues
from scripts.catalogues import catalogue, entries, report, written
from scripts.sentences import CORE, PACKAGES, PAGES, collected

CATALOGUES = [
    pytest.param(path.parent.parent.name, package, id=f"{package.name}-{path.parent.parent.name}")
    for package in PACKAGES
    for path in sorted(package.locale_folder.glob(f"*/LC_MESSAGES/{package.domain}.po"))
]


def ids(found):
    return {(entry.id, entry.context) for entry in entries(found)}


def settled(language, package):
    """Each translation that is not in doubt, and the sentence it must have the places of."""
    for entry in entries(catalogue(language, package)):
        said = (entry.id,) if isinstance(entry.id, str) else entry.id
        for form, words in enumerate(() if entry.fuzzy else written(entry)):
            if words:
                yield said[min(form, len(said) - 1)], words


def places(sentence, package=CORE):
    if package is PAGES:
        return sorted(set(re.findall(r"%\(\w+\)[sd]", sentence)))
    return sorted(name for _words, name, _form, _conversion in Formatter().parse(sentence) if name is not None)


def numbers(sentence):
    return sorted(re.findall(r"\d+(?:[.,-]\d+)*", sentence))


@pytest.fixture(scope="module")
def sentences():
    return collected()


def test_each_package_has_a_catalogue():
    assert [(each.values[0], each.values[1].name) for each in CATALOGUES] == [("es", "benefits"), ("es", "screener")]


@pytest.mark.parametrize(("language", "package"), CATALOGUES)
def test_a_catalogue_has_every_sentence_and_no_other(language, package):
    """When this fails: `make messages TO=es`, then translate what is new."""
    there, said = ids(catalogue(language, package)), ids(collected(package))
    assert said - there == set(), "not collected yet"
    assert there - said == set(), "no longer said"


@pytest.mark.parametrize(("language", "package"), CATALOGUES)
def test_a_translation_has_the_places_of_its_sentence(language, package):
    for sentence, words in settled(language, package):
        assert places(words, package) == places(sentence, package), words


@pytest.mark.parametrize(("language", "package"), CATALOGUES)
def test_a_translation_has_the_numbers_of_its_sentence(language, package):
    """A form, a section of law or a telephone number is the same in every language."""
    for sentence, words in settled(language, package):
        assert numbers(words) == numbers(sentence), words


@pytest.mark.parametrize(("language", "package"), CATALOGUES)
def test_a_catalogue_can_be_compiled(language, package):
    """A percent sign in a sentence can look like a place of another kind: write it as a value, `Percent`."""
    assert [(entry.id, faults) for entry, faults in catalogue(language, package).check()] == []


@pytest.mark.parametrize(("language", "package"), CATALOGUES)
def test_every_plural_form_is_there(language, package):
    forms = get_plural(language).num_plurals
    for entry in entries(catalogue(language, package)):
        assert len(written(entry)) == (1 if isinstance(entry.id, str) else forms), entry.id


def test_a_language_that_is_offered_lacks_no_sentence():
    """What is not read twice yet is said on its pages."""
    for language in OFFERED - {ENGLISH}:
        *_lacking, sums = report(language)
        assert " sentences, 0 missing, 0 in doubt, " in sums, sums


@pytest.mark.parametrize("name", ["Paid Leave Oregon", "California Family Rights Act", "State Medicaid agency"])
def test_names_in_data_files_are_collected(sentences, name):
    assert name in sentences


def test_both_forms_of_a_plural_are_collected(sentences):
    assert sentences.get("Cost in {number} month").id == ("Cost in {number} month", "Cost over {number} months")


def small_catalogue():
    found = Catalog("es")
    found.add("Read twice.", "Leída dos veces.")
    found.add("Read once.", "Leída una vez.")
    found.add("Changed since.", "Cambiada.")
    found.add("In doubt.", "Con dudas.", flags=["fuzzy"])
    found.add("No words.", "")
    found.add(("{number} day", "{number} days"), ("{number} día", ""))
    return found


@pytest.fixture
def reported(monkeypatch):
    monkeypatch.setattr(catalogues, "PACKAGES", (CORE,))
    monkeypatch.setattr(catalogues, "catalogue", lambda language, package: small_catalogue())
    read = {"Read twice.": "Leída dos veces.", "Changed since.": "Como era antes."}
    monkeypatch.setattr(catalogues, "read_twice", lambda language, package: read)
    return list(report("es"))


def test_the_report_lists_what_is_missing_in_doubt_and_not_read_twice(reported):
    assert [line for line in reported if line.startswith("missing")] == ["missing: No words.", "missing: {number} day"]
    assert [line for line in reported if line.startswith("in doubt")] == ["in doubt: In doubt."]
    assert "all: 6 sentences, 2 missing, 1 in doubt, 3 not read twice." in reported


def test_a_changed_translation_has_to_be_read_again(reported):
    assert "not read twice: Changed since." in reported
    assert "not read twice: Read twice." not in reported


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """The core with catalogues in an empty folder."""
    package = replace(CORE, locale_folder=tmp_path)
    monkeypatch.setattr(catalogues, "PACKAGES", (package,))
    return package


def test_collecting_keeps_translations_and_drops_what_is_no_longer_said(elsewhere):
    found = Catalog("es")
    found.add("Medicaid", "Medicaid de siempre")
    found.add("Nobody says this any more, not even nearly.", "Nadie lo dice.")
    catalogues.write(found, "es", elsewhere)
    catalogues.collect("es", elsewhere)
    kept = catalogue("es", elsewhere)
    assert kept.get("Medicaid").string == "Medicaid de siempre"
    assert kept.get("Nobody says this any more, not even nearly.") is None
    assert kept.get("SSI is unlikely now.") is not None


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_collecting_twice_changes_nothing(package, tmp_path):
    package = replace(package, locale_folder=tmp_path)
    catalogues.collect("es", package)
    first = catalogues.catalogue_file("es", package).read_bytes()
    catalogues.collect("es", package)
    assert catalogues.catalogue_file("es", package).read_bytes() == first


def test_sentences_of_pages_are_collected_wherever_they_stand():
    found = collected(PAGES)
    assert found.get("Save and continue") is not None, "a template"
    assert found.get("Missing against the usual income, added up") is not None, "a drawing"
    assert found.get("What is the illness?") is not None, "a question"
    assert found.get("of", context="page number") is not None, "a word that means two things"
    assert found.get("%(number)s day later").id == ("%(number)s day later", "%(number)s days later")


@pytest.fixture
def a_catalogue(elsewhere):
    """One sentence each of two rooms, one of them translated in two forms, and one in doubt."""
    found = Catalog("es")
    found.add("SSDI", "SSDI", locations=[("benefits/programs/ssdi/words.py", None)])
    found.add("In doubt.", "Con dudas.", flags=["fuzzy"], locations=[("benefits/programs/ssdi/words.py", None)])
    days = ("{number} day", "{number} days"), ("{number} día", "{number} días")
    found.add(*days, locations=[("benefits/programs/ssi/words.py", None)])
    catalogues.write(found, "es", elsewhere)
    return elsewhere


@pytest.mark.usefixtures("a_catalogue")
def test_a_room_is_shown_for_the_second_reading_until_it_is_read():
    assert list(catalogues.pairs("es", "benefits/programs/ssdi")) == ["SSDI\nSSDI\n"]
    catalogues.note_as_read("es", "benefits/programs/ssdi")
    assert list(catalogues.pairs("es", "benefits/programs/ssdi")) == []


def test_reading_one_room_keeps_what_was_read_of_another(a_catalogue):
    catalogues.note_as_read("es", "benefits/programs/ssi/words.py")
    catalogues.note_as_read("es", "benefits/programs/ssdi/")
    assert catalogues.read_twice("es", a_catalogue) == {
        "SSDI": "SSDI",
        "{number} day": "{number} día\n{number} días",
    }


def test_a_room_of_the_pages_is_read_from_their_catalogue():
    settled = catalogues.settled("es", "templates/intake/step.html")
    assert any("Guardar y seguir" in catalogues.written(entry) for entry in settled)
    with pytest.raises(ValueError, match="a room begins with"):
        catalogues.package_of("programs/ssdi")


@pytest.mark.usefixtures("a_catalogue")
def test_the_report_says_how_far_each_room_is():
    catalogues.note_as_read("es", "benefits/programs/ssdi")
    lines = list(report("es"))
    assert "benefits/programs/ssdi: 2 sentences, 0 missing, 1 in doubt, 1 not read twice." in lines
    assert "benefits/programs/ssi: 1 sentences, 0 missing, 0 in doubt, 1 not read twice." in lines


def test_a_translation_in_doubt_is_not_noted_as_read(a_catalogue):
    catalogues.note_as_read("es", "benefits/programs")
    assert "In doubt." not in catalogues.read_twice("es", a_catalogue)
