"""Medicaid for breast and cervical cancer, 42 USC 1396a(aa): the age, other cover, and what is asked for."""

import pytest

from benefits.programs.medicaid import words
from tests.benefits.programs.medicaid.people import asked_for, way_in


def cancer(condition="breast_cancer", **changes):
    return way_in("breast_or_cervical_cancer", patient__diagnosis={"condition": condition}, **changes)


def asked(condition="breast_cancer", **changes):
    return asked_for("breast_or_cervical_cancer", patient__diagnosis={"condition": condition}, **changes)


@pytest.mark.parametrize(
    "condition",
    ["Breast cancer", "cervical cancer", "cancer of the cervix", "cáncer de mama", "cáncer de seno", "cuello uterino"],
)
def test_the_cancers_are_known_by_their_names_in_both_languages(condition):
    assert cancer(condition) == ("met", str(words.ASK_FOR_THE_TREATMENT_PROGRAM))


@pytest.mark.parametrize(("condition", "answer"), [("lung cancer", "not_applicable"), (None, "unknown")])
def test_it_is_only_for_these_cancers(condition, answer):
    assert cancer(condition) == (answer, str(words.ONLY_FOR_THESE_CANCERS))


def test_the_illness_is_asked_for():
    assert asked(None) == ["patient.diagnosis.condition"]


@pytest.mark.parametrize(("born", "answer"), [("1961-11-26", "met"), ("1961-11-25", "not_met")])
def test_1396a_aa_until_the_day_65_is_attained(born, answer):
    found = cancer(patient__birth_date=born)
    assert found[0] == answer
    assert (found[1] == str(words.ONLY_UNDER_AGE(age=65))) is (answer == "not_met")


@pytest.mark.parametrize(("ends", "answer"), [("2026-11-23", "met"), ("2026-11-24", "not_met"), (None, "not_met")])
def test_1396a_aa_cover_closes_it_through_its_last_day(ends, answer):
    plans = [{"kind": "employer", "ends_on": "2020-12-31"}, {"kind": "employer", "ends_on": ends}]
    found = cancer(patient__insurance=plans)
    assert found[0] == answer
    assert (found[1] == str(words.ONLY_WITHOUT_OTHER_COVER)) is (answer == "not_met")


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"patient__insurance": None}, ["patient.insurance"]),
        ({"patient__birth_date": None}, ["patient.birth_date"]),
        ({"patient__insurance": None, "patient__birth_date": None}, ["patient.insurance", "patient.birth_date"]),
    ],
)
def test_age_and_cover_are_asked_for(changes, paths):
    assert cancer(**changes) == ("unknown", str(words.NEED_AGE_AND_COVER))
    assert asked(**changes) == paths


def test_cover_in_force_decides_without_the_age():
    assert cancer(patient__insurance=[{"kind": "va"}], patient__birth_date=None)[0] == "not_met"


def test_age_decides_without_an_answer_about_cover():
    assert cancer(patient__insurance=None, patient__birth_date="1950-01-01")[0] == "not_met"
