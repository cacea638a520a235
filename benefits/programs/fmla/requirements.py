"""What the Family and Medical Leave Act asks, each on the day that governs it. 29 CFR 825.104-825.123."""

from __future__ import annotations

from benefits.case import Caregiver, Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age, months_after
from benefits.programs.fmla import words
from benefits.programs.fmla.absence import Absence
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import Finding, Requirement

_ECFR = "https://www.ecfr.gov/current/title-29/section-825."
EMPLOYER = Requirement(
    "employer_covered",
    Citation("29 USC 2611(4); 29 CFR 825.104-825.108", _ECFR + "104"),
    words.IS_THE_EMPLOYER_COVERED,
)
MONTHS = Requirement("months_of_service", Citation("29 CFR 825.110(b)", _ECFR + "110"), words.TWELVE_MONTHS_THERE)
HOURS = Requirement("hours_of_service", Citation("29 CFR 825.110(c)", _ECFR + "110"), words.ENOUGH_HOURS)
WORKSITE = Requirement("worksite", Citation("29 CFR 825.110(e), 825.111", _ECFR + "111"), words.ENOUGH_WORKERS_NEAR)
RELATIONSHIP = Requirement(
    "relationship", Citation("29 CFR 825.122, 825.201", _ECFR + "122"), words.IS_THE_RELATIVE_COVERED
)
REASON = Requirement("reason", Citation("29 CFR 825.112-825.115", _ECFR + "115"), words.IS_IT_SERIOUS)
_ALWAYS_COVERED = ("public_agency", "school", "federal")


def employer_covered(absence: Absence, law: Law) -> Finding:
    """50 workers in 20 weeks of this or last year; public agencies and schools always, 825.104, 825.108."""
    job, path = absence.employer, absence.path.employer
    if job.kind in _ALWAYS_COVERED:
        return EMPLOYER.met(words.ALWAYS_COVERED)
    least = law.number("fmla.employer.employees", on=absence.begins)
    weeks = law.number("fmla.employer.weeks", on=absence.begins)
    if job.employees is None:
        return EMPLOYER.unknown(words.WORKERS_NOT_KNOWN(least=least), path.employees)
    if job.employees >= least and job.employees_20_weeks:
        return EMPLOYER.met(words.WORKERS_ENOUGH(have=job.employees, least=least))
    if job.employees >= least and job.employees_20_weeks is None:
        return EMPLOYER.unknown(words.WERE_THEY_THERE_IN_20_WEEKS(least=least, weeks=weeks), path.employees_20_weeks)
    if job.kind is None:
        return EMPLOYER.unknown(words.TOO_FEW_UNLESS_PUBLIC, path.kind)
    if job.employees < least:
        return EMPLOYER.not_met(words.TOO_FEW_WORKERS(have=job.employees, least=least))
    return EMPLOYER.not_met(words.NOT_IN_20_WEEKS(least=least, weeks=weeks))


def months_of_service(absence: Absence, law: Law) -> Finding:
    """Twelve months in all on the day leave starts; they need not follow one another, 825.110(b)."""
    needed = law.number("fmla.months_of_service", on=absence.begins)
    counted, hired = absence.employer.months_employed, absence.employer.hired_on
    if counted is not None:
        if counted >= needed:
            return MONTHS.met(words.MONTHS_ENOUGH(have=counted, needed=needed))
        return MONTHS.not_met(words.MONTHS_TOO_FEW(have=counted, needed=needed))
    if hired is None:
        return MONTHS.unknown(words.MONTHS_NOT_KNOWN(needed=needed), absence.path.employer.hired_on)
    reached = months_after(hired, needed)
    if reached <= absence.begins:
        return MONTHS.met(words.EMPLOYED_SINCE(hired=hired))
    return MONTHS.not_met(words.MONTHS_REACHED_LATER(needed=needed, reached=reached))


def hours_of_service(absence: Absence, law: Law) -> Finding:
    """1,250 hours actually worked in the twelve months before leave; airline crew 504; not asked of civil servants."""
    job = absence.employer
    if job.kind == "federal":
        return HOURS.not_applicable(words.HOURS_NOT_ASKED_OF_CIVIL_SERVANTS)
    needed = hours_needed(absence, law)
    have = job.hours_last_12_months
    if have is None and job.exempt:
        return HOURS.met(words.EXEMPT_WITHOUT_RECORD)
    if have is None:
        return HOURS.unknown(words.HOURS_NOT_KNOWN(needed=needed), absence.path.employer.hours_last_12_months)
    if have >= needed:
        return HOURS.met(words.HOURS_ENOUGH(have=have, needed=needed))
    return HOURS.not_met(words.HOURS_TOO_FEW(have=have, needed=needed))


def hours_needed(absence: Absence, law: Law) -> int:
    """Hours worked in the year before: 1,250, 825.110(a)(2); of a flight crew 504, 825.801(b)."""
    crew = absence.employer.kind == "airline_crew"
    return law.number("fmla.airline_crew.hours_of_service" if crew else "fmla.hours_of_service", on=absence.begins)


def worksite(absence: Absence, law: Law) -> Finding:
    """50 workers within 75 miles on the day of notice, public agencies too; not asked of civil servants."""
    job = absence.employer
    if job.kind == "federal":
        return WORKSITE.not_applicable(words.NOT_ASKED_OF_CIVIL_SERVANTS)
    least = law.number("fmla.worksite.employees", on=absence.begins)
    miles = law.number("fmla.worksite.miles", on=absence.begins)
    near = job.employees_within_75_miles
    if near is None and job.employees is not None and job.employees < least:
        near = job.employees
    if near is None:
        path = absence.path.employer.employees_within_75_miles
        return WORKSITE.unknown(words.NEAR_NOT_KNOWN(least=least, miles=miles), path)
    if near >= least:
        return WORKSITE.met(words.NEAR_ENOUGH(near=near, least=least, miles=miles))
    return WORKSITE.not_met(words.NEAR_TOO_FEW(near=near, least=least, miles=miles))


def relationship(absence: Absence, case: Case, law: Law) -> Finding:
    """Spouse, son or daughter, parent, or who stood in a parent's place, 825.122. In-laws and siblings are outside."""
    helper = absence.helper
    if helper is None:
        return RELATIONSHIP.met(words.OWN_ILLNESS)
    relation = helper.relationship
    if relation is None:
        return RELATIONSHIP.unknown(words.RELATIVE_NOT_KNOWN, absence.path.relationship)
    if helper.military == "covered_servicemember" and relation in ("spouse", "child", "parent", "next_of_kin"):
        return RELATIONSHIP.met(words.SERVICEMEMBERS_CARERS)
    if relation == "next_of_kin" and helper.military is None:
        return RELATIONSHIP.unknown(words.NEXT_OF_KIN_ONLY_FOR_SERVICEMEMBERS, absence.path.military)
    if helper.military == "qualifying_exigency" and relation in ("spouse", "child", "parent"):
        return RELATIONSHIP.met(words.EXIGENCY_OPEN_TO_FAMILY)
    if relation == "spouse":
        return RELATIONSHIP.met(words.SPOUSES_ARE_COVERED)
    if relation == "child":
        return RELATIONSHIP.met(words.CHILD_FOR_PARENT)
    if relation == "parent":
        return _parent(absence, helper, case, law)
    if helper.in_loco_parentis:
        return RELATIONSHIP.met(words.IN_A_PARENTS_PLACE)
    if helper.in_loco_parentis is None:
        return RELATIONSHIP.unknown(words.DID_ONE_RAISE_THE_OTHER, absence.path.in_loco_parentis)
    return RELATIONSHIP.not_met(words.RELATIVE_NOT_COVERED)


def _parent(absence: Absence, helper: Caregiver, case: Case, law: Law) -> Finding:
    """A parent's leave: for a child under 18, or one who is grown and cannot care for herself, 825.122(d)."""
    grown = law.number("fmla.adult_from", on=absence.begins)
    born, incapable = case.patient.birth_date, helper.patient_incapable_of_self_care
    if born is not None and attains_age(born, grown) > absence.begins:
        return RELATIONSHIP.met(words.CHILD_UNDER_AGE(age=grown))
    if incapable:
        return RELATIONSHIP.met(words.CHILD_INCAPABLE)
    if born is None:
        return RELATIONSHIP.unknown(words.CHILDS_AGE_NOT_KNOWN, PATHS.patient.birth_date)
    if incapable is None:
        return RELATIONSHIP.unknown(words.IS_GROWN_CHILD_INCAPABLE, absence.path.patient_incapable_of_self_care)
    return RELATIONSHIP.not_met(words.GROWN_CHILD_NOT_COVERED)


def reason(absence: Absence, case: Case, disability: SsdiFacts | None) -> Finding:
    """A serious health condition by what the case tells; a doctor certifies it, 825.113-825.115."""
    diagnosis = case.patient.diagnosis
    if absence.helper is not None and absence.helper.military == "qualifying_exigency":
        return REASON.met(words.DEPLOYMENT)
    listed = disability is not None and (
        disability.compassionate_allowance is not None or disability.cancer_listing is not None
    )
    if diagnosis.terminal or diagnosis.metastatic or listed or case.patient.esrd is not None:
        return REASON.met(words.GRAVE_ILLNESS)
    if not diagnosis.condition:
        return REASON.unknown(words.ILLNESS_NOT_KNOWN, PATHS.patient.diagnosis.condition)
    if diagnosis.expected_months is not None and diagnosis.expected_months >= 1:
        return REASON.met(words.WEEKS_UNDER_TREATMENT)
    return REASON.unknown(words.WHEN_AN_ILLNESS_COUNTS, PATHS.patient.diagnosis.expected_months)
