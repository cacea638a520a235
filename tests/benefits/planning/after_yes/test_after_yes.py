"""What follows a yes: it says what the programs' facts say, of nobody who is unlikely, and never of a day gone by."""

import json
from datetime import date
from pathlib import Path

import pytest

from benefits import parse_case, screen
from benefits.costs.program_answers import COUNTED_ON
from benefits.planning.after_yes import words
from benefits.result.messages import render

PEOPLE = sorted((Path(__file__).parents[4] / "fixtures" / "cases").glob("*.json"))


def screened(document):
    return screen(parse_case(document), with_cover_path=True)


def said(result, program, person="patient"):
    found = [entry for entry in result.after_yes if (entry.program, entry.person) == (program, person)]
    return {line.text.text: line.text for entry in found for line in entry.lines}


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_only_what_is_likely_possible_or_there_already_has_an_after(path):
    result = screened(json.loads(path.read_text()))
    assert result.after_yes
    for entry in result.after_yes:
        assert result.program(entry.program, entry.person).outcome in COUNTED_ON


def test_it_is_not_worked_out_where_nobody_asks_for_it():
    assert screen(parse_case(json.loads(PEOPLE[0].read_text()))).after_yes == ()


def test_the_first_money_is_that_of_the_facts():
    document = json.loads(next(path for path in PEOPLE if path.stem == "metastatic_breast_cancer_at_49").read_text())
    result = screened(document)
    facts = result.program("ssdi").facts
    message = said(result, "ssdi")[words.SSDI_FIRST_MONEY.text]
    assert message.values["month"] == facts.first_month_of_entitlement
    assert message.values["day"] == facts.first_payment_on


def of_65(born, as_of="2026-11-25", disabled=True):
    benefits = {"ssdi": {"status": "receiving", "entitled_since": "2021-01-01", "monthly_amount": 1500}}
    medicare = {"part_a_since": "2023-01-01", "part_b_since": "2023-01-01"}
    told = {**benefits, "medicare": medicare} if disabled else {}
    return said(screened({"as_of": as_of, "patient": {"birth_date": born, "benefits": told}}), "medicare")


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [
        ("1970-05-02", date(2035, 2, 1), date(2035, 8, 31)),
        ("1970-05-01", date(2035, 1, 1), date(2035, 7, 31)),  # 65 is reached the day before: 42 USC 1395p(d)
        ("1961-11-27", date(2026, 8, 1), date(2027, 2, 28)),  # 65 tomorrow
    ],
)
def test_a_new_time_to_sign_up_at_65_for_those_who_came_to_medicare_before(born, first, last):
    found = of_65(born)[words.NEW_PERIOD_AT_65.text]
    assert (found.values["first"], found.values["last"]) == (first, last)


def test_nobody_of_65_and_nobody_without_disability_is_told_of_a_new_time():
    assert words.NEW_PERIOD_AT_65.text not in of_65("1961-11-26")  # 65 is reached today
    assert words.NEW_PERIOD_AT_65.text not in of_65("1962-05-02", disabled=False)


def test_an_insurer_is_named_only_where_there_is_one():
    work = {"long_term_disability": {"monthly_benefit": 2000, "offsets_ssdi": True}}
    document = json.loads(PEOPLE[0].read_text())
    for told, expected in (({}, False), (work, True), ({"long_term_disability": {"offsets_ssdi": False}}, False)):
        document["patient"]["work"] = {
            **{name: value for name, value in document["patient"]["work"].items() if name != "long_term_disability"},
            **told,
        }
        assert (words.INSURER_WANTS_BACK.text in said(screened(document), "ssdi")) is expected


def test_every_figure_is_one_of_the_law():
    ssi = {"as_of": "2026-11-25", "patient": {"benefits": {"ssi": {"status": "receiving", "monthly_amount": 900}}}}
    found = said(screened(ssi), "ssi")
    assert "by the 10th of the next month" in render(found[words.SSI_REPORT.text], "en")
    assert "For 9 months" in render(found[words.BACK_PAY_NOT_COUNTED.text], "en")
