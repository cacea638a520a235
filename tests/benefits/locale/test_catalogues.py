"""The catalogues of the core: whole, not stale, with the same places; and what the report says of them."""

import re
from string import Formatter

import pytest
from babel.messages import Catalog
from babel.messages.plurals import get_plural

from benefits.result.messages import ENGLISH, LOCALE_FOLDER, OFFERED
from scripts import catalogues
from scripts.catalogues import catalogue, collected, entries, report, written

LANGUAGES = sorted(path.parent.parent.name for path in LOCALE_FOLDER.glob("*/LC_MESSAGES/benefits.po"))


def ids(found):
    return {entry.id for entry in entries(found)}


def settled(language):
    """Each translation that is not in doubt, and the sentence it must have the places of."""
    for entry in entries(catalogue(language)):
        for words in () if entry.fuzzy else filter(None, written(entry)):
            yield entry.id if isinstance(entry.id, str) else entry.id[-1], words


def places(sentence):
    return sorted(name for _words, name, _form, _conversion in Formatter().parse(sentence) if name is not None)


def numbers(sentence):
    return sorted(re.findall(r"\d+(?:[.,-]\d+)*", sentence))


@pytest.fixture(scope="module")
def sentences():
    return collected()


def test_there_is_a_catalogue():
    assert "es" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_sentence_and_no_other(sentences, language):
    """When this fails: `make messages TO=es`, then translate what is new."""
    there = ids(catalogue(language))
    assert ids(sentences) - there == set(), "not collected yet"
    assert there - ids(sentences) == set(), "no longer said"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_sentence(language):
    for sentence, words in settled(language):
        assert places(words) == places(sentence), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_numbers_of_its_sentence(language):
    """A form, a section of law or a telephone number is the same in every language."""
    for sentence, words in settled(language):
        assert numbers(words) == numbers(sentence), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_can_be_compiled(language):
    """A percent sign in a sentence can look like a place of another kind: write it as a value, `Percent`."""
    assert [(entry.id, faults) for entry, faults in catalogue(language).check()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_is_there(language):
    forms = get_plural(language).num_plurals
    for entry in entries(catalogue(language)):
        assert len(written(entry)) == (1 if isinstance(entry.id, str) else forms), entry.id


def test_a_language_that_is_offered_lacks_nothing():
    for language in OFFERED - {ENGLISH}:
        *_lacking, sums = report(language)
        assert sums.endswith(" sentences, 0 missing, 0 in doubt, 0 not read twice."), sums


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
    monkeypatch.setattr(catalogues, "catalogue", lambda language: small_catalogue())
    read = {"Read twice.": "Leída dos veces.", "Changed since.": "Como era antes."}
    monkeypatch.setattr(catalogues, "read_twice", lambda language: read)
    return list(report("es"))


def test_the_report_lists_what_is_missing_in_doubt_and_not_read_twice(reported):
    assert [line for line in reported if line.startswith("missing")] == ["missing: No words.", "missing: {number} day"]
    assert [line for line in reported if line.startswith("in doubt")] == ["in doubt: In doubt."]
    assert "all: 6 sentences, 2 missing, 1 in doubt, 3 not read twice." in reported


def test_a_changed_translation_has_to_be_read_again(reported):
    assert "not read twice: Changed since." in reported
    assert "not read twice: Read twice." not in reported


def test_collecting_keeps_translations_and_drops_what_is_no_longer_said(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogues, "LOCALE_FOLDER", tmp_path)
    found = Catalog("es")
    found.add("Medicaid", "Medicaid de siempre")
    found.add("Nobody says this any more, not even nearly.", "Nadie lo dice.")
    catalogues.write(found, "es")
    catalogues.collect("es")
    kept = catalogue("es")
    assert kept.get("Medicaid").string == "Medicaid de siempre"
    assert kept.get("Nobody says this any more, not even nearly.") is None
    assert kept.get("SSI is unlikely now.") is not None


def test_collecting_twice_changes_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(catalogues, "LOCALE_FOLDER", tmp_path)
    catalogues.collect("es")
    first = catalogues.catalogue_file("es").read_bytes()
    catalogues.collect("es")
    assert catalogues.catalogue_file("es").read_bytes() == first


@pytest.fixture
def a_catalogue(monkeypatch, tmp_path):
    """One sentence each of two rooms, one of them translated in two forms, and one in doubt."""
    monkeypatch.setattr(catalogues, "LOCALE_FOLDER", tmp_path)
    found = Catalog("es")
    found.add("SSDI", "SSDI", locations=[("benefits/programs/ssdi/words.py", None)])
    found.add("In doubt.", "Con dudas.", flags=["fuzzy"], locations=[("benefits/programs/ssdi/words.py", None)])
    days = ("{number} day", "{number} days"), ("{number} día", "{number} días")
    found.add(*days, locations=[("benefits/programs/ssi/words.py", None)])
    catalogues.write(found, "es")


@pytest.mark.usefixtures("a_catalogue")
def test_a_room_is_shown_for_the_second_reading_until_it_is_read():
    assert list(catalogues.pairs("es", "programs/ssdi")) == ["SSDI\nSSDI\n"]
    catalogues.note_as_read("es", "programs/ssdi")
    assert list(catalogues.pairs("es", "programs/ssdi")) == []


@pytest.mark.usefixtures("a_catalogue")
def test_reading_one_room_keeps_what_was_read_of_another():
    catalogues.note_as_read("es", "programs/ssi")
    catalogues.note_as_read("es", "programs/ssdi")
    assert catalogues.read_twice("es") == {"SSDI": "SSDI", "{number} day": "{number} día\n{number} días"}


@pytest.mark.usefixtures("a_catalogue")
def test_the_report_says_how_far_each_room_is():
    catalogues.note_as_read("es", "programs/ssdi")
    lines = list(report("es"))
    assert "benefits/programs/ssdi: 2 sentences, 0 missing, 1 in doubt, 1 not read twice." in lines
    assert "benefits/programs/ssi: 1 sentences, 0 missing, 0 in doubt, 1 not read twice." in lines


@pytest.mark.usefixtures("a_catalogue")
def test_a_translation_in_doubt_is_not_noted_as_read():
    catalogues.note_as_read("es", "programs")
    assert "In doubt." not in catalogues.read_twice("es")
