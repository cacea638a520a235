"""What people act on and should know about a claim, each only where it applies."""

from __future__ import annotations

from decimal import Decimal

from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim
from benefits.programs.ssdi.requirements import rests_on_the_years
from benefits.programs.ssdi.tables import TICKET_AGES
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

_DAYS_IN_A_MONTH = Decimal(365) / 12


def notices(claim: DisabilityClaim, outcome: Outcome, law: Law) -> tuple[Message, ...]:
    """What people act on and should know, each only where it applies."""
    patient = claim.case.patient
    listed: list[Message] = []
    if claim.status != "receiving" and patient.diagnosis.condition is not None:
        listed += _about_the_diagnosis(claim, law)
    if claim.status == "ended":
        listed += _about_benefits_that_ended(claim, law)
    if claim.status == "receiving":
        listed += _about_trying_work(claim, law)
    elif outcome is not Outcome.UNLIKELY:
        listed += _about_the_decision(claim, law)
    if patient.work.status == "working" and claim.status != "receiving" and patient.diagnosis.condition is not None:
        listed.append(
            words.CLOSED_PERIOD(
                needed=law.number("ssdi.duration_months", on=claim.case.as_of),
                months=law.number("ssdi.closed_period_months", on=claim.case.as_of),
            )
        )
    listed += _about_the_insurance(claim)
    if outcome is Outcome.UNLIKELY:
        return tuple(listed)
    return (*listed, *_about_the_money(claim, law), *_about_the_family(claim, law), *_about_the_record(claim, law))


def _about_trying_work(claim: DisabilityClaim, law: Law) -> list[Message]:
    """Trial work, the months after it, and free help: 42 USC 422(c), 423(a)(1), 1320b-19."""
    on, born = claim.case.as_of, claim.case.patient.birth_date
    listed = [
        words.TRIAL_WORK(
            months=law.number("ssdi.trial_work_months", on=on),
            limit=Dollars(law.dollars("social_security.trial_work_month", on=on)),
        ),
        words.MONTHS_AFTER_TRIAL_WORK(
            months=law.number("ssdi.extended_months", on=on), again=law.number("ssdi.reinstatement_months", on=on)
        ),
    ]
    ages = law.table(TICKET_AGES, on=on)
    if born is not None and attains_age(born, ages.youngest) <= on < attains_age(born, ages.until):
        listed.append(words.TICKET_TO_WORK)
    return listed


def _about_the_decision(claim: DisabilityClaim, law: Law) -> list[Message]:
    """How long it takes; agencies publish averages, nobody a promise. Nothing for days before the figures held here."""
    on, diagnosis = claim.case.as_of, claim.case.patient.diagnosis
    if on < law.begins("ssdi.decision_days"):
        return []
    months = (Decimal(law.number("ssdi.decision_days", on=on)) / _DAYS_IN_A_MONTH).to_integral_value()
    if claim.fast_track.allowance is not None or diagnosis.terminal:
        return [words.FAST_DECISION_TAKES_WEEKS(months=months)]
    return [words.DECISION_TAKES_MONTHS(months=months)]


def _about_benefits_that_ended(claim: DisabilityClaim, law: Law) -> list[Message]:
    return [
        words.STARTED_AGAIN_AFTER_WORK(months=law.number("ssdi.reinstatement_months", on=claim.case.as_of)),
        words.NO_NEW_WAITING_MONTHS(months=law.number("ssdi.no_new_waiting_within_months", on=claim.case.as_of)),
    ]


def _about_the_insurance(claim: DisabilityClaim) -> list[Message]:
    """How long the cover lasts, for people who may still have to stop."""
    last = claim.insured.last_insured if claim.insured is not None else None
    if claim.status == "receiving" or last is None:
        return []
    return [words.COVER_ENDED(day=last) if last < claim.case.as_of else words.COVER_LASTS(day=last)]


def _about_the_diagnosis(claim: DisabilityClaim, law: Law) -> list[Message]:
    if claim.fast_track.is_als:
        return [words.ALS_HAS_RULES_OF_ITS_OWN]
    on = claim.case.as_of
    said = [words.MEDICARE_COMES_AFTER_MONTHS(months=law.number("ssdi.medicare_after_months", on=on))]
    if claim.fast_track.allowance is not None:
        waiting = law.number("ssdi.waiting_months", on=on)
        said = [words.DIAGNOSIS_REPLACES_NO_OTHER_RULE(waiting=waiting), *said]
    if claim.case.patient.diagnosis.metastatic or claim.case.patient.diagnosis.terminal:
        said.append(words.VERY_ILL_PEOPLE_COME_FIRST)
    return said


def _about_the_money(claim: DisabilityClaim, law: Law) -> list[Message]:
    patient, listed = claim.case.patient, []
    if patient.work.long_term_disability is not None and patient.work.long_term_disability.offsets_ssdi is not False:
        listed.append(words.INSURER_TAKES_SSDI_OFF)
    if patient.benefits.workers_compensation_monthly is None:
        listed.append(words.COMPENSATION_NOT_COUNTED)
    if claim.offset is not None:
        listed.append(words.COMPENSATION_COUNTED)
    retirement = patient.benefits.social_security_retirement
    if retirement is not None and retirement.status == "receiving":
        listed.append(words.RETIREMENT_PAID_ALREADY)
    listed.append(words.SSDI_CAN_BE_TAXED)
    return listed


def _about_the_family(claim: DisabilityClaim, law: Law) -> list[Message]:
    listed = []
    insured = claim.insured
    has_family = claim.case.spouse is not None or bool(claim.case.household.children)
    if has_family and insured is not None and Answer.MET in (insured.fully_insured, insured.currently_insured):
        listed.append(words.SURVIVORS_BENEFITS)
    if claim.family is not None and claim.family.has_student_age_child:
        listed.append(
            words.CHILD_IN_HIGH_SCHOOL(age=law.number("social_security.student_until_age", on=claim.case.as_of))
        )
    if claim.family is not None and claim.family.shares:
        listed.append(words.FAMILYS_EARNINGS)
    return listed


def _about_the_record(claim: DisabilityClaim, law: Law) -> list[Message]:
    listed = []
    if claim.told is not None and rests_on_the_years(claim) and claim.status != "receiving":
        told = claim.told
        listed.append(words.EACH_YEAR_IS_TAKEN_FOR_FOUR_CREDITS(years=told.years, each=Dollars(told.each)))
    exact = claim.amount.exact if claim.amount is not None else None
    insured, work = claim.insured, claim.case.patient.work
    if (
        exact is not None
        and work.credits_total is not None
        and insured is not None
        and insured.total.at_least < work.credits_total
    ):
        listed.append(words.MORE_CREDITS_THAN_EARNINGS_SHOW)
    if exact is not None and _may_drop_childcare_years(claim, exact.dropout_years, law):
        listed.append(words.CHILDCARE_YEARS)
    if work.medicare_earnings and any(work.medicare_earnings.values()):
        listed.append(words.MEDICARE_ONLY_WORK)
    if claim.case.patient.citizenship not in (None, "us_citizen"):
        listed.append(
            words.NUMBER_MUST_ALLOW_WORK(year=law.number("ssdi.number_must_allow_work_since", on=claim.case.as_of))
        )
    if claim.case.patient.citizenship == "other_noncitizen":
        listed.append(words.NOT_LAWFULLY_PRESENT)
    if claim.months is not None and claim.months.lost_months > 0:
        listed.append(words.MONTHS_LOST(count=claim.months.lost_months))
    return listed


def _may_drop_childcare_years(claim: DisabilityClaim, dropped: int, law: Law) -> bool:
    """Young workers with few dropped years, a child then under three, and a year without earnings."""
    assert claim.record is not None  # there is no amount without a record
    limit = law.number("social_security.childcare_dropout_limit", on=claim.case.as_of)
    if dropped >= limit:
        return False
    earned = claim.record.least
    return any(
        child.birth_date is not None
        and any(not earned.get(child.birth_date.year + after) for after in range(limit + 1))
        for child in claim.case.household.children or ()
    )
