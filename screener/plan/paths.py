"""Where a missing answer is asked for: from a case path to plain words and the step of the interview.

The longest entry of `QUESTIONS` that begins the path decides, so a field without a line of its own still leads to its
section.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

Words = str | Promise

_CAREGIVER = re.compile(r"^caregivers\[(\d+)\]")
_INDEX = re.compile(r"\[\d+\]")

FIRST_STEP = "about-you"

# Two fields of the case for one fact: the interview asks for the second, and the rules take it for the first.
ASKED_AS = {
    "household.monthly_earned_income": "patient.work.monthly_earnings",
    "patient.work.paid_leave_hours": "patient.work.employer.paid_leave_hours",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the interview: its words for the reader, the slug of the step that asks it, and its place there."""

    label: str
    step: str
    anchor: str = field(default="", compare=False)  # two paths may be answered by one question


_EMPLOYER: dict[str, Words] = {
    "": _("the employer"),
    "kind": _("what kind of employer it is"),
    "employees": _("how many people the employer has"),
    "employees_20_weeks": _("whether the employer had that many people for 20 weeks of a year"),
    "employees_within_75_miles": _("how many people work within 75 miles"),
    "work_state": _("the state of the job"),
    "hired_on": _("the day the job began"),
    "months_employed": _("months worked for the employer"),
    "hours_last_12_months": _("hours worked in the last 12 months"),
    "hours_per_week": _("hours in a usual week"),
    "varying_hours": _("whether the hours vary from week to week"),
    "weekly_pay": _("pay for a week"),
    "hourly_pay": _("pay for an hour"),
    "exempt": _("whether the job is paid by salary, without overtime"),
    "quarterly_earnings": _("pay in the last eight quarters"),
    "key_employee": _("whether the employer named a key employee"),
    "leave_year": _("how the employer counts the leave year"),
    "leave_year_starts": _("the day the leave year starts"),
    "leave_taken": _("leave taken before"),
    "paid_leave_hours": _("hours of paid leave still to use"),
    "health_plan_premium_share_monthly": _("the share of the health plan's premium"),
}

_SECTIONS: dict[str, dict[str, Words]] = {
    "about-you": {
        "as_of": _("the day this is worked out for"),
        "language": _("the language"),
        "state": _("the state you live in"),
        "patient": _("the person who is ill"),
        "patient.birth_date": _("birth date of the person who is ill"),
        "patient.citizenship": _("citizenship or immigration status"),
        "patient.us_resident_since": _("since when the person has lived in the United States"),
        "patient.marital_status": _("married or not"),
        "patient.pregnant": _("pregnancy"),
        "patient.benefits.veteran": _("military service"),
    },
    "health": {
        "patient.diagnosis": _("the illness"),
        "patient.diagnosis.condition": _("the name of the illness"),
        "patient.diagnosis.metastatic": _("whether it has spread to distant parts of the body"),
        "patient.diagnosis.inoperable": _("whether surgery can remove it"),
        "patient.diagnosis.recurrent": _("whether it came back"),
        "patient.diagnosis.diagnosed_on": _("the day of the diagnosis"),
        "patient.diagnosis.expected_months": _("how long it is expected to keep the person from work"),
        "patient.diagnosis.terminal": _("whether the doctor expects the illness to end life"),
        "patient.statutorily_blind": _("legal blindness"),
        "patient.esrd": _("kidney failure, dialysis or a transplant"),
        "patient.esrd.dialysis_began": _("kidney failure, and the day dialysis began"),
        "patient.esrd.self_dialysis_training": _("training for dialysis at home"),
        "patient.esrd.transplant_on": _("the day of the transplant"),
        "patient.needs_help_with_daily_activities": _("help needed with daily activities"),
    },
    "work": {
        "patient.work": _("work of the person who is ill"),
        "patient.work.status": _("whether the person works now"),
        "patient.work.stopped_on": _("the day the illness made the person stop or cut work"),
        "patient.work.monthly_earnings": _("earnings from work now, for a month"),
        "patient.work.impairment_work_expenses_monthly": _("costs the illness adds to working"),
    },
    "earnings": {
        "patient.work.worked_in_last_10_years": _("work in the last ten years"),
        "patient.work.years_worked_in_last_10": _("how many of the last ten years were worked"),
        "patient.work.usual_monthly_earnings": _("about what a month of work paid before the illness"),
        "patient.work.credits_total": _("work credits in all, from the Social Security statement"),
        "patient.work.credits_last_10_years": _("work credits in the last ten years"),
        "patient.work.earnings": _("earnings year by year, from the Social Security statement"),
        "patient.work.medicare_earnings": _("earnings taxed for Medicare only"),
    },
    "job": {
        "patient.work.paid_leave_hours": _("hours of paid leave still to use"),
        "patient.work.short_term_disability": _("short-term disability insurance"),
        "patient.work.long_term_disability": _("long-term disability insurance"),
    },
    "benefits": {
        "patient.benefits": _("benefits asked for or received"),
        "patient.benefits.ssdi": _("Social Security disability so far"),
        "patient.benefits.ssi": _("Supplemental Security Income so far"),
        "patient.benefits.social_security_retirement": _("Social Security retirement so far"),
        "patient.benefits.medicare": _("Medicare so far"),
        "patient.benefits.medicaid": _("Medicaid so far"),
        "patient.benefits.workers_compensation_monthly": _("workers' compensation"),
        "patient.benefits.average_current_earnings": _("average earnings that Social Security uses"),
    },
    "insurance": {
        "patient.insurance": _("health insurance"),
        "patient.insurance.kind": _("the kind of health insurance"),
        "patient.insurance.through": _("whose job or plan the insurance comes through"),
        "patient.insurance.employer_size": _("how many people the plan's employer has"),
        "patient.insurance.based_on_current_work": _("whether the plan comes from a present job"),
        "patient.insurance.began_on": _("the day the insurance began"),
        "patient.insurance.ends_on": _("the day the insurance ends"),
        "patient.insurance.qualifying_event": _("why the job's cover ends"),
        "patient.insurance.monthly_premium": _("the insurance premium for a month"),
        "patient.insurance.employer_premium_share_monthly": _("what the employer pays of the premium"),
        "patient.insurance.creditable_drug_coverage": _("whether drug cover is as good as Medicare's"),
        "patient.insurance.medigap_plan": _("the letter of the Medigap plan"),
        "patient.insurance.doctors_take_it": _("whether the doctors take the insurance"),
        "patient.doctors_take": _("which other cover the doctors take"),
        "patient.insurance.plan": _("the plan's deductible, share of cost and yearly maximum"),
        "patient.insurance.plan.deductible": _("the plan's deductible"),
        "patient.insurance.plan.coinsurance": _("the share of cost the plan leaves to you"),
        "patient.insurance.plan.out_of_pocket_max": _("the most the plan lets you pay in a year"),
        "patient.insurance.plan.spent_toward_deductible": _("what was paid toward the deductible this year"),
        "patient.insurance.plan.spent_toward_maximum": _("what was paid toward the yearly maximum"),
        "patient.insurance.plan.year_starts": _("the day the plan's year starts"),
    },
    "household": {
        "household": _("the household"),
        "household.size": _("how many people live together"),
        "household.children": _("children in the household"),
        "household.monthly_earned_income": _("income from work, for a month"),
        "household.monthly_unearned_income": _("other income, for a month"),
        "household.annual_magi": _("household income for a year, from the tax return"),
        "household.monthly_magi": _("household income this month"),
        "household.benchmark_premium_monthly": _("the price of the second cheapest silver plan where you live"),
        "household.irmaa_magi": _("income on the tax return of two years before"),
        "household.tax_filing": _("how taxes are filed"),
        "household.countable_resources": _("savings and other things that count"),
        "household.lives_in": _("where the person lives"),
        "spouse": _("the husband or wife"),
        "spouse.birth_date": _("birth date of the husband or wife"),
        "spouse.credits_total": _("work credits of the husband or wife"),
        "spouse.earnings": _("earnings of the husband or wife, year by year"),
        "spouse.monthly_earned_income": _("income from work of the husband or wife"),
        "spouse.monthly_unearned_income": _("other income of the husband or wife"),
        "spouse.receives_social_security": _("Social Security of the husband or wife"),
        "spouse.receives_ssi": _("SSI of the husband or wife"),
        "spouse.married_since": _("the day of the wedding"),
        "former_spouses": _("earlier marriages"),
    },
    "caregivers": {
        "caregivers": _("those who help"),
        "caregivers.name": _("name"),
        "caregivers.relationship": _("how they are related"),
        "caregivers.in_loco_parentis": _("whether one raised the other as a parent"),
        "caregivers.patient_incapable_of_self_care": _("whether the person who is ill needs daily care"),
        "caregivers.military": _("leave for military reasons"),
        "caregivers.leave": _("the leave they have in mind"),
        "caregivers.leave.starts_on": _("the day leave starts"),
        "caregivers.leave.pattern": _("leave at one stretch or now and then"),
        "caregivers.leave.weeks": _("how many weeks of leave"),
        "caregivers.leave.hours_per_week": _("hours of leave in a week"),
        "caregivers.leave.for_weeks": _("for how many weeks leave is needed"),
        "caregivers.leave.foreseeable_since": _("since when the need for leave is known"),
    },
    "costs": {
        "costs": _("the costs to add up"),
        "costs.starts_on": _("the month the costs start"),
        "costs.months": _("how many months to add up"),
        "costs.items": _("the list of costs"),
        "costs.items.amount": _("the amount of a cost"),
        "costs.items.covered": _("whether the plan pays toward a cost"),
        "costs.items.times": _("how often a cost comes"),
        "costs.items.cycle_days": _("the days of a treatment cycle"),
        "costs.trips": _("trips to care"),
        "costs.trips.round_trip_miles": _("miles of a trip to care and back"),
        "costs.trips.times": _("how often a trip is made"),
        "costs.patient_hours_missed": _("working hours the person who is ill misses"),
        "costs.caregiver_hours_missed": _("working hours those who help miss"),
    },
    "papers": {"papers": _("what only a form asks")},
    "letters": {"letters": _("a letter that came")},
}


def _under(prefix: str, fields: Mapping[str, Words]) -> dict[str, Words]:
    return {f"{prefix}.{name}" if name else prefix: label for name, label in fields.items()}


_SECTIONS["job"] |= _under("patient.work.employer", _EMPLOYER)
_SECTIONS["caregivers"] |= _under("caregivers.employer", _EMPLOYER)

# path without list positions -> (step of the interview, words)
QUESTIONS: dict[str, tuple[str, Words]] = {
    path: (step, label) for step, labels in _SECTIONS.items() for path, label in labels.items()
}


def question_for(path: str, reader: str | None = None) -> Question | None:
    """The question behind a case path such as ``caregivers[1].employer.hired_on``; None when it is not of the case.

    It says which caregiver it is about, unless that is the one who reads, such as ``caregivers[0]``.
    """
    path = ASKED_AS.get(path, path)
    parts = _INDEX.sub("", path).split(".")
    for length in range(len(parts), 0, -1):
        found = QUESTIONS.get(".".join(parts[:length]))
        if found is not None:
            step, label = found
            return Question(_for_whom(path, str(label), reader), step, f"ask-{path}")
    return None


def _for_whom(path: str, label: str, reader: str | None) -> str:
    caregiver = _CAREGIVER.match(path)
    if caregiver is None or (reader is not None and path.startswith(f"{reader}.")):
        return label
    place = int(caregiver.group(1)) + 1
    return gettext("caregiver %(place)s: %(what)s") % {"place": place, "what": label}
