"""What to do about a disability claim: steps, days to act by, headlines."""

from __future__ import annotations

from datetime import date, timedelta

from benefits.law import Citation, Law, NotInForce
from benefits.law.money import Dollars
from benefits.programs.ssdi.claim import Claim
from benefits.programs.ssdi.filing_days import last_filing_day
from benefits.result import Deadline, Headline, NextStep
from benefits.result.answers import Outcome
from benefits.result.messages import Message, _

SSDI = "ssdi"
PHONE = "1-800-772-1213"
TTY = "1-800-325-0778"
APPLY_URL = "https://www.ssa.gov/apply"
RETROACTIVE = Citation("20 CFR 404.621(a)", "https://www.ecfr.gov/current/title-20/section-404.621")
APPEAL = Citation("20 CFR 404.909(a), 404.901", "https://www.ecfr.gov/current/title-20/section-404.909")
APPLY_RANK, APPEAL_RANK, RECORD_RANK = 10, 12, 30

IS_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN)


def next_steps(claim: Claim, outcome: Outcome, law: Law) -> tuple[NextStep, ...]:
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


def _apply(claim: Claim, law: Law) -> NextStep:
    allowance = claim.fast_track.allowance
    what = (
        _("Apply for Social Security disability (SSDI) now.")
        if allowance is None
        else _(
            "Apply for Social Security disability (SSDI) now. Write the diagnosis as your doctor does: "
            "it is on the Compassionate Allowances list as “{name}”.",
            name=allowance,
        )
    )
    return NextStep(
        what=what,
        by=claim.case.as_of,  # the last day without a loss is among the deadlines; waiting helps nobody
        how=_(
            "Online, by phone ({phone}, TTY {tty}) or at a Social Security office. Starting the form online, or asking "
            "in writing to apply, can save today as your filing date if you finish within the time the letter gives. "
            "Do not wait for missing papers.",
            phone=PHONE,
            tty=TTY,
        ),
        url=APPLY_URL,
        phone=PHONE,
        bring=papers(claim, law),
        rank=APPLY_RANK,
    )


def papers(claim: Claim, law: Law) -> tuple[Message, ...]:
    """The forms and papers of this claim; only what applies."""
    patient, work = claim.case.patient, claim.case.patient.work
    years_of_jobs = law.number("ssdi.past_work_years", on=claim.case.as_of)
    listed = [
        _("Social Security number, and birth certificate or other proof of age"),
        _("Form SSA-16, the application (online it is part of the questions)"),
        _("Form SSA-3368, the disability report: conditions, treatment, jobs"),
        _("Form SSA-827, signed: lets Social Security ask your doctors for records"),
        _("Names, addresses and visit dates of all doctors, hospitals and clinics"),
        _("Medicines, who prescribed them, and test results"),
        _("Jobs of the last {years} years before you could no longer work", years=years_of_jobs),
        _("Last year's W-2, or the tax return if self-employed; earnings of this year; the day work stopped"),
        _("Bank routing and account number for direct deposit"),
    ]
    if claim.fast_track.listing is not None:
        listed.insert(
            5, _("Pathology and operation reports, and scans that show stage, places of spread or recurrence")
        )
    if patient.citizenship not in (None, "us_citizen"):
        listed.append(_("Proof of lawful status in the United States"))
    if patient.benefits.veteran:
        listed.append(_("Military discharge papers (DD 214)"))
    if patient.marital_status in ("married", "separated") or claim.case.spouse is not None:
        listed.append(_("Spouse: name, Social Security number, marriage certificate"))
    if claim.case.former_spouses or patient.marital_status in ("divorced", "widowed"):
        listed.append(_("Former spouses: names, dates of marriage, divorce or death papers"))
    if claim.case.household.children:
        listed.append(_("Children: names, birth certificates, Social Security numbers"))
    if patient.benefits.workers_compensation_monthly:
        listed.append(_("Workers' compensation: award letter, amounts and dates"))
    if work.short_term_disability is not None or work.long_term_disability is not None:
        listed.append(_("Letters of the disability insurance: it often wants to see the decision of Social Security"))
    return tuple(listed)


def _appeal(claim: Claim, law: Law) -> NextStep:
    by = appeal_until(claim, law)
    in_time = by is not None and by >= claim.case.as_of
    if in_time:
        return NextStep(
            what=_("Ask Social Security to look at the denial again (reconsideration), form SSA-561, with SSA-3441."),
            by=by,
            how=_("Online or by phone. An appeal keeps your first filing date; a new application starts over."),
            url="https://www.ssa.gov/apply/appeal-decision-we-made",
            phone=PHONE,
            bring=(_("The denial letter"), _("New medical records since the application")),
            rank=APPEAL_RANK,
        )
    return NextStep(
        what=_("Ask Social Security whether a late appeal is still possible, or apply again today."),
        how=_(
            "Being too ill to answer in time can be a good reason for a late appeal. A new application counts from the "
            "day it is filed, so months can be lost."
        ),
        url=APPLY_URL,
        phone=PHONE,
        bring=(_("The denial letter"), *papers(claim, law)),
        rank=APPEAL_RANK,
    )


def _follow_the_claim(claim: Claim, law: Law) -> NextStep:
    return NextStep(
        what=_("Follow your disability application, and send what Social Security asks for at once."),
        how=_(
            "Call {phone} (TTY {tty}) or look at your my Social Security account. Tell them the exact diagnosis and "
            "any spread or new treatment.",
            phone=PHONE,
            tty=TTY,
        ),
        phone=PHONE,
        bring=papers(claim, law),
        rank=RECORD_RANK,
    )


def _report_changes() -> NextStep:
    return NextStep(
        what=_("Tell Social Security about any work, pay or change in the family."),
        how=_("Call {phone} (TTY {tty}) or use your my Social Security account.", phone=PHONE, tty=TTY),
        phone=PHONE,
        rank=60,
    )


def _get_the_record() -> NextStep:
    return NextStep(
        what=_("Get your earnings record (the Social Security Statement)."),
        how=_("Sign in to my Social Security, or ask by phone. It shows each year's earnings and your credits."),
        url="https://www.ssa.gov/myaccount/",
        phone=PHONE,
        rank=RECORD_RANK,
    )


def appeal_until(claim: Claim, law: Law) -> date | None:
    """The last day to ask for a reconsideration: sixty days after the letter counts as received, 404.909, 404.3(b)."""
    denial = claim.case.patient.benefits.ssdi
    if denial is None or denial.denied_on is None:
        return None
    try:
        days = law.number("ssdi.appeal_days", on=denial.denied_on)
        mail = law.number("ssdi.days_for_the_mail", on=denial.denied_on)
    except NotInForce:
        return None
    return last_filing_day(denial.denied_on + timedelta(days=days + mail), law)


def deadlines(claim: Claim, outcome: Outcome, law: Law) -> tuple[Deadline, ...]:
    """The days to act by that have not passed."""
    found = []
    if claim.status == "denied":
        by = appeal_until(claim, law)
        if by is not None and by >= claim.case.as_of:
            found.append(Deadline(by, _("Ask for a new look at the SSDI denial."), SSDI, True, APPEAL))
    if claim.status in (None, "none", "ended") and outcome in IS_OPEN and claim.months is not None:
        by = claim.months.last_day_to_apply
        if by >= claim.case.as_of:
            what = _("Apply for SSDI; each later month of filing loses a month of benefits.")
            found.append(Deadline(by, what, SSDI, True, RETROACTIVE))
    return tuple(found)


def headlines(claim: Claim, outcome: Outcome) -> tuple[Headline, ...]:
    """Apply; the first month; the amount. Only while the door is open."""
    if outcome not in (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN):
        return ()
    listed = []
    if claim.status in (None, "none", "ended"):
        detail = None
        if claim.fast_track.allowance is not None:
            detail = _("Compassionate Allowance: {name}", name=claim.fast_track.allowance)
        listed.append(Headline("apply", 10, _("Apply for SSDI"), _("Now"), detail, claim.case.as_of))
    if claim.months is not None:
        paid = None
        if claim.first_payment_on is not None:
            paid = _(
                "Each month is paid in the next one, this first one on {day} or once approved.",
                day=claim.first_payment_on,
            )
        first = claim.months.entitlement
        listed.append(
            Headline("first_payment", 20, _("First month SSDI can pay for"), _("{month}", month=first), paid, first)
        )
    amount = _amount_headline(claim)
    return (*listed, amount) if amount is not None else tuple(listed)


def _amount_headline(claim: Claim) -> Headline | None:
    label = _("SSDI a month")
    family = None
    if claim.family is not None and claim.family.monthly:
        family = _("And {amount} a month for your family together", amount=Dollars(claim.family.monthly))
    if claim.monthly_benefit is not None:
        value = _("About {amount}", amount=Dollars(claim.monthly_benefit))
        return Headline("monthly_amount", 30, label, value, family)
    if claim.amount is not None:
        value = _("At least about {amount}", amount=Dollars(claim.amount.least.monthly_benefit))
        return Headline("monthly_amount", 30, label, value)
    return None
