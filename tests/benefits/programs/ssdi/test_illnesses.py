"""Illnesses as people write them: the right name is among the few that are offered, and nothing for other words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from benefits import suggest_illnesses
from benefits.case import Diagnosis
from benefits.law import load_yaml
from benefits.programs.ssdi import medical_fast_tracks
from benefits.programs.ssdi.illnesses import MOST_SUGGESTED
from benefits.programs.ssdi.medical_fast_tracks import fast_track

WRITTEN = {
    "breast cancer": [
        "brest cancer", "breast ca", "brest canser", "breastcancer", "cancer of the breast", "cáncer de mama",
        "cancer de seno", "cancer de pecho", "Tengo cancer de mama", "cancer breast", "BREAST CANCER", "tnbc",
        "HER2+ breast cancer", "triple negative brest cancer", "invasive ductal carcinoma", "brast cancer", "ibrance",
        "Ibrance pills", "herceptin", "on Kisqali", "verzenio", "enhertu", "herceptn", "cancer mama",
        "lobular carcinoma",
    ],
    "lung cancer": ["lung cncer", "nsclc", "cancer de pulmon", "cáncer de pulmón", "lung ca", "lungs cancer"],
    "small cell lung cancer": ["small cell lung cancer", "sclc", "smal cell lung cancer"],
    "colon cancer": ["colen cancer", "bowel cancer", "colorectal ca", "cancer de colon", "rectal cancer"],
    "pancreatic cancer": ["pancretic cancer", "pancreas cancer", "cancer de pancreas", "pancreatic canser"],
    "liver cancer": ["liver cancer", "hcc", "cáncer de hígado", "hepatocellular carcinoma"],
    "prostate cancer": ["prostrate cancer", "prostate ca", "cancer de prostata", "xtandi"],
    "ovarian cancer": ["ovarian cancer", "overian cancer", "cancer de ovario", "cancer ovary"],
    "uterine cancer": ["womb cancer", "endometrial cancer", "cancer de matriz", "uterin cancer"],
    "cervical cancer": ["cervicle cancer", "cancer de cuello uterino", "cancer of the cervix"],
    "kidney cancer": ["kidney cancer", "renal cell carcinoma", "cancer de riñón", "kidny cancer"],
    "bladder cancer": ["blader cancer", "cancer de vejiga"],
    "stomach cancer": ["stomache cancer", "gastric cancer", "cancer del estomago"],
    "esophageal cancer": ["esophagus cancer", "esophagal cancer", "cáncer de esófago"],
    "head and neck cancer": ["throat cancer", "tounge cancer", "cancer de garganta"],
    "thyroid cancer": ["thyriod cancer", "cancer de tiroides"],
    "melanoma": ["melanoma", "melinoma"],
    "glioblastoma": ["gbm", "glioblastoma", "glyoblastoma"],
    "brain cancer": ["brain tumor", "brain tumour", "tumor cerebral"],
    "leukemia": ["leukimia", "lukemia", "leucemia", "leukaemia", "CLL"],
    "acute leukemia": ["AML", "acute myeloid leukemia"],
    "lymphoma": ["lymphoma", "lymfoma", "linfoma", "non-Hodgkin's lymphoma"],
    "multiple myeloma": ["mutiple myeloma", "mieloma", "revlimid"],
    "cancer": ["cancer", "mets to bone", "bone mets", "stage 4 cancer", "quimioterapia"],
    "ALS": ["ALS / Lou Gehrig", "als", "Lou Gehrig's disease", "lou gerig", "ELA", "esclerosis lateral amiotrófica"],
    "kidney failure": [
        "kidney falure", "kidny failure", "ESRD", "dialysis", "renal failure", "insuficiencia renal", "diálisis",
        "my kidneys failed", "stage 5 kidney disease",
    ],
    "heart failure": ["congestive heart failure", "chf", "hart failure", "heart falure", "insuficiencia cardíaca"],
    "COPD": ["copd", "emphysema", "emphasema", "EPOC"],
    "multiple sclerosis": ["MS", "multiple sclerosis", "multiple scleroses", "esclerosis múltiple", "ocrevus"],
    "Parkinson disease": ["parkinsons", "Parkinson's", "parkinson disease", "mal de Parkinson", "parkensons"],
    "Alzheimer disease": ["alzheimers", "alzhiemers", "altzheimers", "mal de alzheimer"],
    "dementia": ["demensia", "dementia", "demencia", "vascular dementia"],
    "lupus": ["lupus", "SLE lupus", "lupus eritematoso", "benlysta"],
    "depression": ["depresion", "major depression", "severe depresion", "depression"],
    "bipolar disorder": ["bipolar", "bi polar disorder", "trastorno bipolar"],
    "stroke": ["stroke", "derrame cerebral"],
    "cirrhosis": ["cirrosis", "chirrosis of the liver", "liver failure"],
    "rheumatoid arthritis": ["rheumatoid arthritis", "rumatoid arthritis", "artritis reumatoide"],
    "schizophrenia": ["schizophrenia", "schitzophrenia", "esquizofrenia"],
    "HIV": ["HIV", "VIH"],
    "diabetes": ["diabetes", "diabetis", "type 2 diabetes"],
    "epilepsy": ["seizures", "epilepsia"],
    "pulmonary fibrosis": ["ipf", "pulmonary fibrosus"],
    "fibromyalgia": ["fibromialgia", "fibromyalga"],
}  # fmt: skip
OTHER_WORDS = [
    "", " ", "fine", "tired", "broken arm", "back pain", "nothing", "I don't know", "no idea", "pregnant", "flu",
    "hearing aids", "heart pain", "chest cold", "bad knee", "headache", "cannot work", "hurt at work", "old age",
    "surgery", "sick", "ill", "breathing", "the doctor will tell", "pain in my breast bone", "cold", "male",
    "mother", "false alarm", "no se", "me duele la espalda", "cansada", "brazo roto", "stage fright", "12345", "!!!",
]  # fmt: skip
ALLOWANCES = load_yaml(Path(medical_fast_tracks.__file__).parent / "compassionate_allowances.yaml")["conditions"]


@pytest.mark.parametrize(
    ("condition", "written"), [(condition, text) for condition, texts in WRITTEN.items() for text in texts]
)
def test_the_illness_is_offered(condition, written):
    offered = suggest_illnesses(written)
    assert condition in [one.condition for one in offered[:2]]
    assert len(offered) <= MOST_SUGGESTED


@pytest.mark.parametrize("written", OTHER_WORDS)
def test_nothing_is_offered_for_other_words(written):
    assert suggest_illnesses(written) == ()


@pytest.mark.parametrize(
    "written",
    [
        "stage 4 breast ca", "stage IV breast cancer", "mbc", "metastatic brest cancer", "breast cancer mets to bone",
        "breast cancer that spread to the liver and lungs", "cáncer de mama metastásico", "cancer de mama etapa 4",
        "breast cancer with bone mets",
    ],
)  # fmt: skip
def test_what_is_said_of_spread_is_offered_with_the_name(written):
    (offered,) = suggest_illnesses(written)
    assert (offered.condition, offered.metastatic) == ("breast cancer", True)
    assert str(offered.title) == "Breast cancer that has spread to other parts"


@pytest.mark.parametrize(
    "written", ["breast cancer stage 2", "breast cancer, no mets", "non-metastatic breast cancer", "stage 4 lymphoma"]
)
def test_nothing_is_said_of_spread_where_the_words_do_not(written):
    assert [one.metastatic for one in suggest_illnesses(written)] == [None]


def test_the_last_stage_of_a_kidney_is_no_cancer():
    (offered,) = suggest_illnesses("stage 4 kidney disease")
    assert (offered.condition, offered.metastatic) == ("kidney failure", None)


def test_two_illnesses_are_both_offered():
    assert {one.condition for one in suggest_illnesses("breast cancer and copd")} == {"breast cancer", "COPD"}


@pytest.mark.parametrize("row", ALLOWANCES, ids=lambda row: row["name"])
def test_each_name_of_the_list_is_found_and_leads_to_its_place_on_it(row):
    assert suggest_illnesses(row["name"])
    for written in row.get("words", []):
        offered = [one.condition for one in suggest_illnesses(written)]
        answered = [Diagnosis(name, metastatic=True, inoperable=True, recurrent=True) for name in offered or [written]]
        assert row["name"] in [fast_track(diagnosis).allowance for diagnosis in answered]


@pytest.mark.parametrize(
    "said", ["recurrent breast cancer", "inoperable pancretic cancer", "bladder cancer, unresectable"]
)
def test_a_choice_loses_nothing_that_was_said(said):
    (offered,) = suggest_illnesses(said)
    assert fast_track(Diagnosis(offered.condition)).allowance is not None


def test_any_length_of_words_is_read_in_bounded_time():
    suggest_illnesses("")
    for text in ("brest canser " * 100_000, "a b c d e f g h " * 50_000, "mets to the " * 50_000):
        began = time.perf_counter()
        suggest_illnesses(text)
        assert time.perf_counter() - began < 0.2  # 0.02 on a quiet machine
