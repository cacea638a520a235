"""The centre: every program in its order, nothing said twice, and every answer says whose it is."""

from datetime import date
from decimal import Decimal

from benefits import parse_case, screen, screening, to_document
from benefits.law import Law
from benefits.law.money import Dollars
from benefits.programs import Program, Screening, catalogue
from benefits.result.answers import Outcome
from benefits.result.facts import fact_fields
from benefits.result.messages import Message, _
from benefits.screening import run

CASE = {
    "as_of": "2026-11-24",
    "patient": {"name": "Maria"},
    "caregivers": [{"name": "Daniel", "relationship": "spouse"}, {"relationship": "friend"}],
}


def test_each_program_comes_after_those_it_reads():
    place = {program.code: number for number, program in enumerate(catalogue())}
    assert all(place[need] < place[program.code] for program in catalogue() for need in program.needs if need in place)


def test_every_need_names_a_program():
    codes = {program.code for program in catalogue()}
    assert {need for program in catalogue() for need in program.needs} <= codes


def test_every_promised_fact_is_named_even_when_nothing_is_known():
    document = to_document(screen(parse_case({"as_of": "2026-11-24"})))
    records = {program.code: program.facts for program in catalogue()}
    for entry in document["programs"]:
        promised = {fact.name for fact in fact_fields(records[entry["program"]]) if not fact.only_when_known}
        assert promised <= set(entry["facts"])


def test_an_empty_case_is_never_told_likely_or_unlikely():
    result = to_document(screen(parse_case({"as_of": "2026-11-24"})))
    assert {entry["outcome"] for entry in result["programs"]} <= {"unknown", "possible", "not_applicable"}


def test_every_answer_says_whose_it_is():
    document = to_document(screen(parse_case(CASE)))
    labels = {entry["person"]: entry["person_label"] for entry in document["programs"]}
    assert labels["patient"] == "Maria"
    assert labels["caregivers[0]"] == "Daniel"
    assert labels["caregivers[1]"] == "Caregiver 2"


def test_no_notice_is_given_twice():
    notices = to_document(screen(parse_case(CASE)))["notices"]
    assert len(notices) == len(set(notices))


def test_a_day_without_figures_is_answered_with_unknown_and_said():
    def without_figures(screening):
        screening.law.number("ssi.aged_from", on=date(1900, 1, 1))
        return []

    screening = Screening(parse_case(CASE), Law())
    (answered,) = run(Program("test", _("Test"), without_figures), screening)
    assert answered.outcome is Outcome.UNKNOWN
    assert "January 1, 1900" in str(answered.summary)


def test_two_messages_are_the_same_when_words_and_values_are():
    one = _("{amount} for {who}.", amount=Dollars(Decimal(5)), who=_("you"))
    other = _("{amount} for {who}.", amount=Dollars(Decimal("5.0")), who=_("you"))
    assert one.key == other.key
    assert one.key != Message("{amount} for {who}.").key


def test_reading_a_case_of_any_year_from_1951_to_2100_does_not_crash():
    for year in (1951, 1977, 1990, 2010, 2024, 2031, 2050, 2100):
        document = {**CASE, "as_of": f"{year}-06-30", "patient": {"birth_date": f"{year - 50}-07-01"}}
        assert to_document(screen(parse_case(document)))["as_of"] == f"{year}-06-30"


def test_without_a_catalogue_all_of_a_plan_is_in_english_and_says_so(monkeypatch):
    monkeypatch.setattr(screening, "written_in", lambda language: "en")
    document = to_document(screen(parse_case({"as_of": "2026-11-24", "language": "es", "patient": {}})))
    assert document["language"] == "en"
    assert any("free interpreters" in notice for notice in document["notices"])
    assert "noviembre" not in str(document)


def test_english_needs_no_word_about_the_language():
    document = to_document(screen(parse_case({"as_of": "2026-11-24", "language": "en", "patient": {}})))
    assert not any("interpreters" in notice for notice in document["notices"])
