"""Words of people in two languages, and the names of Social Security's list."""

import pytest

from benefits.case import Diagnosis
from benefits.programs.ssdi.medical_fast_tracks import fast_track

BREAST = "Breast Cancer - with Distant Metastases or Recurrent"


@pytest.mark.parametrize(
    "words",
    ["breast_cancer", "Breast cancer", "BREAST CANCER!", "cáncer de mama", "Cancer de seno", "cancer of the breast"],
)
def test_spread_breast_cancer_is_found_in_any_words(words):
    found = fast_track(Diagnosis(words, metastatic=True))
    assert (found.allowance, found.listing, found.section) == (BREAST, "13.10", "DI 23022.125")


@pytest.mark.parametrize(
    "words",
    [
        "metastatic breast cancer",
        "Stage IV breast cancer",
        "cáncer de mama metastásico",
        "MBC",
        "recurrent breast cancer",
    ],
)
def test_spread_or_return_may_stand_in_the_words_themselves(words):
    assert fast_track(Diagnosis(words)).allowance == BREAST


@pytest.mark.parametrize(
    "words", ["non-metastatic breast cancer", "breast cancer, no metastases", "cáncer de mama sin metástasis"]
)
def test_spread_that_is_denied_is_not_spread(words):
    assert fast_track(Diagnosis(words)).allowance is None


def test_breast_cancer_that_came_back_is_on_the_list():
    assert fast_track(Diagnosis("breast_cancer", metastatic=False, recurrent=True)).allowance == BREAST


def test_early_breast_cancer_is_not_on_the_list_but_has_a_listing():
    found = fast_track(Diagnosis("breast_cancer", metastatic=False, inoperable=False, recurrent=False))
    assert (found.allowance, found.listing, found.asks) == (None, "13.10", ())


def test_what_is_not_answered_is_asked():
    found = fast_track(Diagnosis("breast_cancer", metastatic=False))
    assert (found.allowance, found.asks) == (None, ("patient.diagnosis.recurrent",))


def test_an_answer_outweighs_the_words():
    assert fast_track(Diagnosis("metastatic breast cancer", metastatic=False)).allowance is None


def test_inflammatory_breast_cancer_needs_no_spread():
    assert fast_track(Diagnosis("inflammatory breast cancer")).allowance == "Inflammatory Breast Cancer (IBC)"


def test_cancer_in_place_is_not_on_the_list():
    assert fast_track(Diagnosis("ductal carcinoma in situ", metastatic=True)).allowance is None


@pytest.mark.parametrize(
    "words",
    ["ALS", "als", "Lou Gehrig's disease", "Lou Gehrig\u2019s disease", "Esclerosis lateral amiotrófica", "ELA"],
)
def test_als_is_found_by_each_of_its_names(words):
    assert fast_track(Diagnosis(words)).is_als


@pytest.mark.parametrize("words", ["false alarm", "dental pain", "relapse", "", "x", "malse"])
def test_other_words_find_nothing(words):
    assert fast_track(Diagnosis(words)).allowance is None


def test_small_cell_and_non_small_cell_are_two_illnesses():
    assert fast_track(Diagnosis("small cell lung cancer")).allowance == "Small Cell Lung Cancer"
    assert fast_track(Diagnosis("non-small cell lung cancer")).allowance is None


def test_nothing_said_finds_nothing():
    assert fast_track(Diagnosis()).allowance is None
