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


ADRENAL = "Adrenal Cancer - with distant metastases or inoperable, unresectable or recurrent"
ALL_ANSWERED = {"metastatic": False, "inoperable": False, "recurrent": False}


@pytest.mark.parametrize(
    "said",
    [
        "metastatic",
        "metastasis",
        "metastases",
        "metastasized",
        "stage iv",
        "stage 4",
        "stage four",
        "metastasico",
        "metastasica",
        "metastatico",
        "metastatica",
        "etapa iv",
        "etapa 4",
        "estadio iv",
        "estadio 4",
        "inoperable",
        "unresectable",
        "not operable",
        "no operable",
        "irresecable",
        "cannot be removed by surgery",
        "recurrent",
        "recurrence",
        "recurred",
        "came back",
        "recurrente",
        "recidiva",
        "recidivante",
        "reaparecio",
    ],
)
def test_each_word_for_spread_return_or_what_cannot_be_removed_is_understood(said):
    assert fast_track(Diagnosis(f"adrenal cancer, {said}")).allowance == ADRENAL


DENIALS = [
    "non metastatic",
    "not metastatic",
    "no metastatic",
    "nonmetastatic",
    "no metastasis",
    "no metastases",
    "without metastasis",
    "without metastases",
    "no metastasico",
    "no metastasica",
    "no metastatico",
    "sin metastasis",
    "not inoperable",
    "not unresectable",
    "not recurrent",
    "no recurrence",
    "without recurrence",
    "no recurrente",
    "sin recurrencia",
]


@pytest.mark.parametrize("denied", DENIALS)
def test_each_denial_is_understood_and_leaves_the_question_open(denied):
    found = fast_track(Diagnosis(f"adrenal cancer, {denied}"))
    assert (found.allowance, found.asks) == (
        None,
        ("patient.diagnosis.metastatic", "patient.diagnosis.inoperable", "patient.diagnosis.recurrent"),
    )


@pytest.mark.parametrize("filler", ["of", "the", "de", "del", "la", "el", "los", "las", "a", "an", "en", "in"])
def test_little_words_inside_a_name_do_not_hide_it(filler):
    assert fast_track(Diagnosis(f"breast {filler} cancer", metastatic=True)).allowance == BREAST


@pytest.mark.parametrize(
    "description",
    [
        "metastatic",
        "metastasico",
        "metastasica",
        "metastatico",
        "metastatica",
        "recurrent",
        "recurrente",
        "recidivante",
        "inoperable",
        "unresectable",
        "irresecable",
        "invasive",
        "invasivo",
        "advanced",
        "avanzado",
        "stage iv",
        "stage 4",
        "stage four",
        "etapa iv",
        "etapa 4",
        "estadio iv",
        "estadio 4",
        *DENIALS,
    ],
)
def test_descriptions_inside_a_name_do_not_hide_it(description):
    assert fast_track(Diagnosis(f"adrenal {description} cancer", **ALL_ANSWERED)).listing == "13.21"


@pytest.mark.parametrize("words", ["breast", "in situ", "of the", "metastatic"])
def test_words_that_name_no_illness_by_themselves_find_nothing(words):
    found = fast_track(Diagnosis(words, metastatic=True))
    assert (found.allowance, found.listing) == (None, None)


@pytest.mark.parametrize(
    ("answer", "allowance"),
    [("metastatic", ADRENAL), ("inoperable", ADRENAL), ("recurrent", ADRENAL)],
)
def test_one_of_the_answers_is_enough(answer, allowance):
    assert fast_track(Diagnosis("adrenal cancer", **(ALL_ANSWERED | {answer: True}))).allowance == allowance
    assert fast_track(Diagnosis("adrenal cancer", **ALL_ANSWERED)).allowance is None


@pytest.mark.parametrize(
    ("words", "allowance", "section"),
    [
        (
            "anaplastic adrenal cancer",
            "Anaplastic Adrenal Cancer - Adult - with distant metastases or inoperable, unresectable or recurrent",
            "DI 23022.105",
        ),
        ("inflammatory breast cancer, spread to the bone", "Inflammatory Breast Cancer (IBC)", "DI 23022.200"),
    ],
)
def test_the_longer_name_wins_over_one_inside_it(words, allowance, section):
    found = fast_track(Diagnosis(words, metastatic=True, recurrent=True))
    assert (found.allowance, found.section) == (allowance, section)


def test_the_longest_name_of_a_listing_wins():
    assert fast_track(Diagnosis("lymphoma, later breast cancer")).listing == "13.10"
    assert fast_track(Diagnosis("breast cancer, later lymphoma")).listing == "13.10"


def test_marks_accents_and_capitals_are_passed_over():
    assert fast_track(Diagnosis("  CÁNCER   de Mama (metastásico) ")).allowance == BREAST


def test_who_has_another_listed_illness_is_not_asked_about_spread():
    found = fast_track(Diagnosis("ALS and adrenal cancer"))
    assert (found.is_als, found.asks) == (True, ())


def test_only_als_has_the_rules_of_als():
    assert not fast_track(Diagnosis("breast cancer", metastatic=True)).is_als


def test_words_around_a_described_name_do_not_hide_it():
    assert fast_track(Diagnosis("left breast, invasive cancer, right side", metastatic=True)).allowance == BREAST


@pytest.mark.parametrize(
    ("words", "allowance"),
    [
        ("ALS and acute leukemia", "Acute Leukemia"),  # the longer name stands earlier in the list
        ("ALS and angelman syndrome", "Angelman Syndrome"),  # and later
        ("alpers disease and acute leukemia", "Acute Leukemia"),  # as long as each other: the first of the list
        ("acute leukemia (acute myeloid leukemia), angelman syndrome", "Acute Leukemia"),
    ],
)
def test_of_two_listed_illnesses_the_longer_name_is_taken(words, allowance):
    assert fast_track(Diagnosis(words)).allowance == allowance
