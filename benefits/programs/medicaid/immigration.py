"""Whose citizenship or status opens full Medicaid, 8 USC 1611-1613, 1641; Pub. L. 119-21, section 71109."""

from __future__ import annotations

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import years_after
from benefits.programs.medicaid import words
from benefits.programs.medicaid.income_routes import is_a_child
from benefits.programs.medicaid.requirements import CITIZENSHIP
from benefits.result import Finding


def citizenship(case: Case, law: Law) -> Finding:
    """Citizens; permanent residents after five years, with exceptions a state or status may make."""
    status = case.patient.citizenship
    if status is None:
        return CITIZENSHIP.unknown(words.STATUS_NOT_KNOWN, PATHS.patient.citizenship)
    if status == "us_citizen":
        return CITIZENSHIP.met(words.CITIZEN)
    if status == "other_noncitizen":
        if case.patient.pregnant or is_a_child(case, law):
            reason = words.STATUS_MAY_COUNT_FOR_PREGNANCY_AND_CHILDREN
            return CITIZENSHIP.unknown(reason, PATHS.patient.citizenship)
        return CITIZENSHIP.not_met(words.STATUS_COUNTS_ONLY_FOR_EMERGENCIES)
    if status == "qualified_noncitizen":
        listed_only = law.flag("medicaid.listed_status_only", on=case.as_of)
        reason = words.ONLY_LISTED_STATUSES if listed_only else words.EXACT_STATUS_DECIDES
        return CITIZENSHIP.unknown(reason, PATHS.patient.citizenship)
    return _permanent_resident(case, law)


def _permanent_resident(case: Case, law: Law) -> Finding:
    """Five years of residence, 8 USC 1613(a). Who has fewer may be excepted: not known here."""
    years = law.number("permanent_resident.years_before_help", on=case.as_of)
    since = case.patient.us_resident_since
    if since is None:
        return CITIZENSHIP.unknown(words.RESIDENTS_OFTEN_WAIT(years=years), PATHS.patient.us_resident_since)
    if years_after(since, years) <= case.as_of:
        return CITIZENSHIP.met(words.RESIDENT_LONG_ENOUGH(years=years))
    return CITIZENSHIP.unknown(words.RESIDENTS_OFTEN_WAIT(years=years), PATHS.patient.citizenship)
