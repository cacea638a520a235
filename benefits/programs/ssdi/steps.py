"""What to do about a disability claim: steps, days to act by, headlines."""

from __future__ import annotations

from datetime import date

from benefits.law import Citation, Law, NotInForce
from benefits.law.calendar import days_after
from benefits.law.money import Dollars
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim
from benefits.programs.ssdi.filing_days import last_filing_day
from benefits.result import Deadline, Headline, NextStep
from benefits.result.answers import Outcome
from benefits.result.messages import Message

SSDI = "ssdi"
PHONE = "1-800-772-1213"
TTY = "1-800-325-0778"
APPLY_URL = "https://www.ssa.gov/apply"
RETROACTIVE = Citation("20 CFR 404.621(a)", "https://www.ecfr.gov/current/title-20/section-404.621")
APPEAL = Citation("20 CFR 404.909(a), 404.901", "https://www.ecfr.gov/current/title-20/section-404.909")
APPLY_RANK, APPEAL_RANK, RECORD_RANK = 10, 12, 30

IS_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN)


def next_steps(claim: DisabilityClaim, outcome: Outcome, law: Law) -> tuple[NextStep, ...]:
    """What to do now, most urgent first."""
    if claim.status == "receiving":
        return (_report_changes(),)
    if claim.status == "applied":
        return (_follow_the_claim(claim, law),)
    steps = []
    if claim.status == "denied":
        steps.append(_appeal(claim, law))
    elif outcome in IS_OPEN:
        steps.append(_apply(claim, law))
    if claim.record is None or claim.record.unposted:
        steps.append(_get_the_record())
    return tuple(steps)


def _apply(claim: DisabilityClaim, law: Law) -> NextStep:
    allowance = claim.fast_track.allowance
    return NextStep(
        what=words.APPLY_NOW if allowance is None else words.APPLY_NOW_BY_THE_LISTS_NAME(name=allowance),
        by=claim.case.as_of,  # the last day without a loss is among the deadlines; waiting helps nobody
        how=words.HOW_TO_APPLY(phone=PHONE, tty=TTY),
        url=APPLY_URL,
        phone=PHONE,
        bring=papers(claim, law),
        rank=APPLY_RANK,
    )


def papers(claim: DisabilityClaim, law: Law) -> tuple[Message, ...]:
    """The forms and papers of this claim; only what applies."""
    patient, work = claim.case.patient, claim.case.patient.work
    years_of_jobs = law.number("ssdi.past_work_years", on=claim.case.as_of)
    listed = [
        words.PROOF_OF_AGE,
        words.THE_APPLICATION_FORM,
        words.THE_DISABILITY_REPORT,
        words.THE_RELEASE_OF_RECORDS,
        words.DOCTORS_AND_HOSPITALS,
        words.MEDICINES_AND_RESULTS,
        words.JOBS_OF_PAST_YEARS(years=years_of_jobs),
        words.EARNINGS_PAPERS,
        words.BANK_NUMBERS,
    ]
    if claim.fast_track.listing is not None:
        listed.insert(5, words.PATHOLOGY_AND_SCANS)
    if patient.citizenship not in (None, "us_citizen"):
        listed.append(words.PROOF_OF_STATUS)
    if patient.benefits.veteran:
        listed.append(words.DISCHARGE_PAPERS)
    if patient.marital_status in ("married", "separated") or claim.case.spouse is not None:
        listed.append(words.SPOUSES_PAPERS)
    if claim.case.former_spouses or patient.marital_status in ("divorced", "widowed"):
        listed.append(words.FORMER_SPOUSES_PAPERS)
    if claim.case.household.children:
        listed.append(words.CHILDRENS_PAPERS)
    if patient.benefits.workers_compensation_monthly:
        listed.append(words.COMPENSATION_PAPERS)
    if work.short_term_disability is not None or work.long_term_disability is not None:
        listed.append(words.DISABILITY_INSURERS_LETTERS)
    return tuple(listed)


def _appeal(claim: DisabilityClaim, law: Law) -> NextStep:
    by = appeal_until(claim, law)
    in_time = by is not None and by >= claim.case.as_of
    if in_time:
        return NextStep(
            what=words.ASK_FOR_RECONSIDERATION,
            by=by,
            how=words.HOW_TO_APPEAL,
            url="https://www.ssa.gov/apply/appeal-decision-we-made",
            phone=PHONE,
            bring=(words.DENIAL_LETTER, words.NEW_MEDICAL_RECORDS),
            rank=APPEAL_RANK,
        )
    return NextStep(
        what=words.ASK_FOR_A_LATE_APPEAL,
        how=words.HOW_TO_APPEAL_LATE,
        url=APPLY_URL,
        phone=PHONE,
        bring=(words.DENIAL_LETTER, *papers(claim, law)),
        rank=APPEAL_RANK,
    )


def _follow_the_claim(claim: DisabilityClaim, law: Law) -> NextStep:
    return NextStep(
        what=words.FOLLOW_THE_APPLICATION,
        how=words.HOW_TO_FOLLOW(phone=PHONE, tty=TTY),
        phone=PHONE,
        bring=papers(claim, law),
        rank=RECORD_RANK,
    )


def _report_changes() -> NextStep:
    return NextStep(
        what=words.REPORT_CHANGES,
        how=words.HOW_TO_REPORT(phone=PHONE, tty=TTY),
        phone=PHONE,
        rank=60,
    )


def _get_the_record() -> NextStep:
    return NextStep(
        what=words.GET_THE_EARNINGS_RECORD,
        how=words.HOW_TO_GET_THE_RECORD,
        url="https://www.ssa.gov/myaccount/",
        phone=PHONE,
        rank=RECORD_RANK,
    )


def appeal_until(claim: DisabilityClaim, law: Law) -> date | None:
    """The last day to ask for a reconsideration: sixty days after the letter counts as received, 404.909, 404.3(b)."""
    denial = claim.case.patient.benefits.ssdi
    if denial is None or denial.denied_on is None:
        return None
    try:
        days = law.number("ssdi.appeal_days", on=denial.denied_on)
        mail = law.number("ssdi.days_for_the_mail", on=denial.denied_on)
    except NotInForce:
        return None
    return last_filing_day(days_after(denial.denied_on, days + mail), law)


def deadlines(claim: DisabilityClaim, outcome: Outcome, law: Law) -> tuple[Deadline, ...]:
    """The days to act by that have not passed."""
    found = []
    if claim.status == "denied":
        by = appeal_until(claim, law)
        if by is not None and by >= claim.case.as_of:
            found.append(Deadline(by, words.APPEAL_BY, SSDI, True, APPEAL))
    if claim.status in (None, "none", "ended") and outcome in IS_OPEN and claim.months is not None:
        by = claim.months.last_day_to_apply
        if by >= claim.case.as_of:
            found.append(Deadline(by, words.APPLY_BY, SSDI, True, RETROACTIVE))
    return tuple(found)


def headlines(claim: DisabilityClaim, outcome: Outcome) -> tuple[Headline, ...]:
    """Apply; the first month; the amount. Only while the door is open."""
    if outcome not in IS_OPEN:
        return ()
    listed = []
    if claim.status in (None, "none", "ended"):
        detail = None
        if claim.fast_track.allowance is not None:
            detail = words.COMPASSIONATE_ALLOWANCE(name=claim.fast_track.allowance)
        listed.append(Headline("apply", 10, words.APPLY, words.NOW, detail, claim.case.as_of))
    if claim.months is not None:
        paid = None
        if claim.first_payment_on is not None:
            paid = words.PAID_IN_THE_NEXT_MONTH(day=claim.first_payment_on)
        first = claim.months.entitlement
        listed.append(Headline("first_payment", 20, words.FIRST_MONTH, words.THE_MONTH(month=first), paid, first))
    amount = _amount_headline(claim)
    return (*listed, amount) if amount is not None else tuple(listed)


def _amount_headline(claim: DisabilityClaim) -> Headline | None:
    label = words.AMOUNT_A_MONTH
    family = None
    if claim.family is not None and claim.family.monthly:
        family = words.AND_FOR_THE_FAMILY(amount=Dollars(claim.family.monthly))
    if claim.monthly_benefit is not None:
        value = words.ABOUT(amount=Dollars(claim.monthly_benefit))
        return Headline("monthly_amount", 30, label, value, family)
    if claim.rough is not None:
        low, high = claim.rough.low.monthly_benefit, claim.rough.high.monthly_benefit
        value = (
            words.ABOUT(amount=Dollars(low))
            if low == high
            else words.ABOUT_BETWEEN(low=Dollars(low), high=Dollars(high))
        )
        detail = words.A_GUESS_FROM_PAY_AND_YEARS(expected=Dollars(claim.rough.expected.monthly_benefit))
        return Headline("monthly_amount", 30, label, value, detail)
    if claim.amount is not None:
        value = words.AT_LEAST_ABOUT(amount=Dollars(claim.amount.least.monthly_benefit))
        return Headline("monthly_amount", 30, label, value)
    return None
