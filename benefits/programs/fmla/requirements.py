"""The six tests of the Family and Medical Leave Act, each on the day that governs it. 29 CFR 825.104-825.123."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from dateutil.relativedelta import relativedelta

from benefits.case import Caregiver, Case, Employer
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.result import Finding, ProgramResult, Requirement
from benefits.result.messages import _

_ECFR = "https://www.ecfr.gov/current/title-29/section-825."
EMPLOYER = Requirement(
    "employer_covered",
    Citation("29 USC 2611(4); 29 CFR 825.104-825.108", _ECFR + "104"),
    _("Is the employer covered?"),
)
MONTHS = Requirement(
    "months_of_service", Citation("29 CFR 825.110(b)", _ECFR + "110"), _("Twelve months with the employer?")
)
HOURS = Requirement(
    "hours_of_service", Citation("29 CFR 825.110(c)", _ECFR + "110"), _("Enough hours worked in the year before?")
)
WORKSITE = Requirement(
    "worksite", Citation("29 CFR 825.110(e), 825.111", _ECFR + "111"), _("Enough workers near the worksite?")
)
RELATIONSHIP = Requirement(
    "relationship", Citation("29 CFR 825.122, 825.201", _ECFR + "122"), _("Is this relative covered?")
)
REASON = Requirement(
    "reason", Citation("29 CFR 825.112-825.115", _ECFR + "115"), _("Is it a serious health condition?")
)
DAYS_IN_WEEK = 7
WEEKS_IN_YEAR = 52
_ALWAYS_COVERED = ("public_agency", "school", "federal")


@dataclass(frozen=True, slots=True)
class Absence:
    """One worker's leave: whose job, from which day, to care for the patient or for the own illness."""

    person: str
    path: str
    employer: Employer
    begins: date
    helper: Caregiver | None = None

    def missing(self, name: str) -> str:
        """The path of one answer about the job."""
        return f"{self.path}.{name}"


def employer_covered(absence: Absence, law: Law) -> Finding:
    """50 workers in 20 weeks of this or last year; public agencies and schools always, 825.104, 825.108."""
    job = absence.employer
    if job.kind in _ALWAYS_COVERED:
        return EMPLOYER.met(_("Public agencies and schools are covered whatever their size."))
    least = law.number("fmla.employer.employees", on=absence.begins)
    words = {"least": least, "weeks": law.number("fmla.employer.weeks", on=absence.begins)}
    if job.employees is None:
        return EMPLOYER.unknown(
            _("A private employer needs {least} workers.", least=least), absence.missing("employees")
        )
    if job.employees >= least and job.employees_20_weeks:
        return EMPLOYER.met(_("{have} workers; {least} are enough.", have=job.employees, least=least))
    if job.employees >= least and job.employees_20_weeks is None:
        return EMPLOYER.unknown(
            _("Were there {least} workers in {weeks} weeks of this year or the last? Usually yes.", **words),
            absence.missing("employees_20_weeks"),
        )
    if job.kind is None:
        return EMPLOYER.unknown(
            _("Too few workers for a private employer. A public agency or school would still be covered."),
            absence.missing("kind"),
        )
    if job.employees < least:
        return EMPLOYER.not_met(_("{have} workers; a private employer needs {least}.", have=job.employees, least=least))
    return EMPLOYER.not_met(_("There were not {least} workers in {weeks} weeks of this year or the last.", **words))


def months_of_service(absence: Absence, law: Law) -> Finding:
    """Twelve months in all on the day leave starts; they need not follow one another, 825.110(b)."""
    needed = law.number("fmla.months_of_service", on=absence.begins)
    counted, hired = absence.employer.months_employed, absence.employer.hired_on
    if counted is not None:
        if counted >= needed:
            return MONTHS.met(_("{have} months; {needed} are enough.", have=counted, needed=needed))
        return MONTHS.not_met(_("{have} months; {needed} are needed.", have=counted, needed=needed))
    if hired is None:
        return MONTHS.unknown(
            _("{needed} months with the employer are needed.", needed=needed), absence.missing("hired_on")
        )
    reached = hired + relativedelta(months=needed)
    if reached <= absence.begins:
        return MONTHS.met(_("Employed there since {hired}.", hired=hired))
    return MONTHS.not_met(_("The {needed} months are reached on {reached}.", needed=needed, reached=reached))


def hours_of_service(absence: Absence, law: Law) -> Finding:
    """1,250 hours actually worked in the twelve months before leave; airline crew 504; not asked of civil servants."""
    job = absence.employer
    if job.kind == "federal":
        return HOURS.not_applicable(_("Federal civil servants are not asked for hours."))
    name = "fmla.airline_crew.hours_of_service" if job.kind == "airline_crew" else "fmla.hours_of_service"
    needed = law.number(name, on=absence.begins)
    have = job.hours_last_12_months
    if have is None and job.exempt:
        return HOURS.met(_("With no record of hours, a salaried exempt worker is taken to have enough."))
    if have is None:
        return HOURS.unknown(
            _("{needed} hours actually worked are needed; vacation and sick days do not count.", needed=needed),
            absence.missing("hours_last_12_months"),
        )
    if have >= needed:
        return HOURS.met(_("{have} hours; {needed} are enough.", have=have, needed=needed))
    return HOURS.not_met(_("{have} hours; {needed} are needed.", have=have, needed=needed))


def worksite(absence: Absence, law: Law) -> Finding:
    """50 workers within 75 miles on the day of notice, public agencies too; not asked of civil servants."""
    job = absence.employer
    if job.kind == "federal":
        return WORKSITE.not_applicable(_("Federal civil servants are not asked for this."))
    words = {
        "least": law.number("fmla.worksite.employees", on=absence.begins),
        "miles": law.number("fmla.worksite.miles", on=absence.begins),
    }
    near = job.employees_within_75_miles
    if near is None and job.employees is not None and job.employees < words["least"]:
        near = job.employees
    if near is None:
        return WORKSITE.unknown(
            _("{least} workers within {miles} miles are needed.", **words), absence.missing("employees_within_75_miles")
        )
    if near >= words["least"]:
        return WORKSITE.met(_("{near} workers within {miles} miles; {least} are enough.", near=near, **words))
    return WORKSITE.not_met(_("{near} workers within {miles} miles; {least} are needed.", near=near, **words))


def relationship(absence: Absence, case: Case, law: Law) -> Finding:
    """Spouse, son or daughter, parent, or who stood in a parent's place, 825.122. In-laws and siblings are outside."""
    helper = absence.helper
    if helper is None:
        return RELATIONSHIP.met(_("This is for your own illness."))
    path = absence.path.removesuffix(".employer")
    relation = helper.relationship
    if relation is None:
        return RELATIONSHIP.unknown(_("Who the patient is to the worker decides."), f"{path}.relationship")
    if helper.military == "covered_servicemember" and relation in ("spouse", "child", "parent", "next_of_kin"):
        return RELATIONSHIP.met(_("Care of a servicemember is open to spouse, child, parent and next of kin."))
    if relation == "next_of_kin" and helper.military is None:
        return RELATIONSHIP.unknown(_("Next of kin are covered only for servicemembers."), f"{path}.military")
    if helper.military == "qualifying_exigency" and relation in ("spouse", "child", "parent"):
        return RELATIONSHIP.met(_("Exigency leave is open to spouse, child and parent."))
    if relation == "spouse":
        return RELATIONSHIP.met(_("Husbands and wives are covered."))
    if relation == "child":
        return RELATIONSHIP.met(_("A son or daughter may care for a parent."))
    if relation == "parent":
        return _parent(absence, case, law, path)
    if helper.in_loco_parentis:
        return RELATIONSHIP.met(_("Who stood in a parent's place counts as a parent, and so does the child raised."))
    if helper.in_loco_parentis is None:
        return RELATIONSHIP.unknown(
            _("This relative is covered only if one of you raised the other as a parent would."),
            f"{path}.in_loco_parentis",
        )
    return RELATIONSHIP.not_met(
        _("Federal leave covers spouses, children and parents. State law or the employer's own policy may cover you.")
    )


def _parent(absence: Absence, case: Case, law: Law, path: str) -> Finding:
    """A parent's leave: for a child under 18, or one who is grown and cannot care for herself, 825.122(d)."""
    grown = law.number("fmla.adult_from", on=absence.begins)
    born = case.patient.birth_date
    helper = absence.helper
    incapable = helper.patient_incapable_of_self_care if helper else None
    if born is not None and attains_age(born, grown) > absence.begins:
        return RELATIONSHIP.met(_("The patient is your child under {age}.", age=grown))
    if incapable:
        return RELATIONSHIP.met(_("The patient is your child and cannot care for herself or himself."))
    if born is None:
        return RELATIONSHIP.unknown(_("The patient's age decides."), "patient.birth_date")
    if incapable is None:
        return RELATIONSHIP.unknown(
            _("A grown child counts when a disability makes active help needed with daily life."),
            f"{path}.patient_incapable_of_self_care",
        )
    return RELATIONSHIP.not_met(_("A grown child who can manage daily life alone is not covered."))


def reason(absence: Absence, case: Case, disability: ProgramResult | None) -> Finding:
    """A serious health condition by what the case tells; a doctor certifies it, 825.113-825.115."""
    diagnosis = case.patient.diagnosis
    if absence.helper is not None and absence.helper.military == "qualifying_exigency":
        return REASON.met(_("Deployment gives its own reasons for leave."))
    listed = disability is not None and (
        disability.fact("compassionate_allowance") is not None or disability.fact("cancer_listing") is not None
    )
    if diagnosis.terminal or diagnosis.metastatic or listed or case.patient.esrd is not None:
        return REASON.met(_("Chemotherapy, radiation, dialysis and grave illness count. A doctor certifies it."))
    if diagnosis.condition and (diagnosis.expected_months or 0) >= 1:
        return REASON.met(_("An illness that keeps a person from work for weeks, under treatment, counts."))
    if not diagnosis.condition:
        return REASON.unknown(_("We need to know the illness."), "patient.diagnosis.condition")
    return REASON.unknown(
        _("It counts when it needs a hospital stay, or treatment over time, or more than three days off."),
        "patient.diagnosis.expected_months",
    )


def eligible_on(absence: Absence, law: Law) -> date | None:
    """The first day the months and hours are both reached at the present schedule; None when never, or not known.

    Hours grow with each week worked and fall as weeks of the year before drop out; in the first year none drop out.
    """
    job = absence.employer
    months = law.number("fmla.months_of_service", on=absence.begins)
    served = absence.begins
    if job.months_employed is not None:
        short = max(months - job.months_employed, Decimal(0))
        served = absence.begins + relativedelta(months=ceil(short))
    elif job.hired_on is not None:
        served = max(absence.begins, job.hired_on + relativedelta(months=months))
    else:
        return None
    if job.kind == "federal":
        return served
    name = "fmla.airline_crew.hours_of_service" if job.kind == "airline_crew" else "fmla.hours_of_service"
    needed = law.number(name, on=absence.begins)
    have, weekly = job.hours_last_12_months, job.hours_per_week
    if have is None:
        return served if job.exempt else None
    if have >= needed:
        return served
    if weekly is None or weekly * WEEKS_IN_YEAR < needed:
        return None
    new_this_year = job.hired_on is not None and job.hired_on > absence.begins - relativedelta(years=1)
    gained = weekly if new_this_year else weekly - have / WEEKS_IN_YEAR
    if gained <= 0:
        return None
    days = ceil((needed - have) / gained * DAYS_IN_WEEK)
    return max(served, absence.begins + timedelta(days=days))
