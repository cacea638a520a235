"""The way in for uninsured people with breast or cervical cancer, 42 USC 1396a(a)(10)(A)(ii)(XVIII), (aa)."""

from __future__ import annotations

from datetime import date

from benefits.case import Insurance
from benefits.case.paths import PATHS
from benefits.law.calendar import attains_age
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.income_routes import has_medicare
from benefits.programs.medicaid.requirements import CANCER
from benefits.result import Finding
from benefits.result.answers import unknown_among

_NAMES_OF_THE_CANCERS = ("breast", "cervical", "cervix", "mama", "seno", "cuello uterino")


def cancer(screening: Screening) -> Finding:
    """Under 65, without other cover and without Medicare, found as the state's screening program says, 1396a(aa)(4)."""
    case, law = screening.case, screening.law
    condition = case.patient.diagnosis.condition
    if condition is None:
        return CANCER.unknown(words.ONLY_FOR_THESE_CANCERS, PATHS.patient.diagnosis.condition)
    if not any(name in condition.lower() for name in _NAMES_OF_THE_CANCERS):
        return CANCER.not_applicable(words.ONLY_FOR_THESE_CANCERS)
    until = law.number("medicaid.cancer_route.until_age", on=case.as_of)
    if has_medicare(screening):
        return CANCER.not_met(words.ONLY_WITHOUT_MEDICARE)
    born, insurance = case.patient.birth_date, case.patient.insurance
    if any(_is_in_force(entry, case.as_of) for entry in insurance or ()):
        return CANCER.not_met(words.ONLY_WITHOUT_OTHER_COVER)
    if born is not None and attains_age(born, until) <= case.as_of:
        return CANCER.not_met(words.ONLY_UNDER_AGE(age=until))
    if insurance is None or born is None:
        needed = unknown_among({PATHS.patient.insurance: insurance, PATHS.patient.birth_date: born})
        return CANCER.unknown(words.NEED_AGE_AND_COVER, *needed.missing)
    return CANCER.met(words.ASK_FOR_THE_TREATMENT_PROGRAM)


def _is_in_force(entry: Insurance, on: date) -> bool:
    return entry.ends_on is None or entry.ends_on >= on
