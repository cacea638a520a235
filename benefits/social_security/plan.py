"""What to do about a disability claim: steps, days to act by, headlines and what to know."""

from __future__ import annotations

from datetime import date, timedelta

from benefits.language import Message, _
from benefits.law import Citation, Law, NotInForce
from benefits.logic import Answer, Outcome
from benefits.money import Dollars
from benefits.periods import attains_age
from benefits.result import Deadline, Headline, NextStep
from benefits.social_security.claim import Claim

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
    by = claim.months.last_day_to_apply if claim.months is not None else None
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
        by=by if by is not None and by >= claim.case.as_of else None,
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
    """The last day to ask for a reconsideration: sixty days after the letter counts as received."""
    denial = claim.case.patient.benefits.ssdi
    if denial is None or denial.denied_on is None:
        return None
    try:
        days = law.number("ssdi.appeal_days", on=denial.denied_on)
        mail = law.number("ssdi.days_for_the_mail", on=denial.denied_on)
    except NotInForce:
        return None
    return denial.denied_on + timedelta(days=days + mail)


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


def notices(claim: Claim, outcome: Outcome, law: Law) -> tuple[Message, ...]:
    """What people act on and should know, each only where it applies."""
    patient = claim.case.patient
    listed: list[Message] = []
    if claim.status != "receiving" and patient.diagnosis.condition is not None:
        listed += _about_the_diagnosis(claim, law)
    if claim.status == "ended":
        listed += _about_benefits_that_ended(claim, law)
    if claim.status == "receiving":
        listed.append(
            _(
                "You may try working: {months} months of work do not end SSDI whatever you earn. A month above {limit} "
                "is one of them. Tell Social Security before you start.",
                months=law.number("ssdi.trial_work_months", on=claim.case.as_of),
                limit=Dollars(law.dollars("social_security.trial_work_month", on=claim.case.as_of)),
            )
        )
    listed += _about_the_insurance(claim)
    if outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return tuple(listed)
    return (*listed, *_about_the_money(claim, law), *_about_the_family(claim, law), *_about_the_record(claim, law))


def _about_benefits_that_ended(claim: Claim, law: Law) -> list[Message]:
    return [
        _(
            "If SSDI ended because you worked, you can ask within {months} months to have it started again without a "
            "new application (expedited reinstatement).",
            months=law.number("ssdi.reinstatement_months", on=claim.case.as_of),
        ),
        _(
            "If you became disabled again within {months} months after SSDI ended, there are no new waiting months. "
            "The first month shown here still has them.",
            months=law.number("ssdi.no_new_waiting_within_months", on=claim.case.as_of),
        ),
    ]


def _about_the_insurance(claim: Claim) -> list[Message]:
    """How long the cover lasts, for people who may still have to stop."""
    test = claim.work_test
    if claim.status == "receiving" or test is None or test.last_insured is None:
        return []
    if test.last_insured < claim.case.as_of:
        return [
            _(
                "Your insurance for disability ended on {day}. The illness must have kept you from working by then; "
                "the application itself may come later.",
                day=test.last_insured,
            )
        ]
    return [
        _(
            "Your insurance for disability lasts through {day} if you earn nothing more. The illness must have kept "
            "you from working by then.",
            day=test.last_insured,
        )
    ]


def _about_the_diagnosis(claim: Claim, law: Law) -> list[Message]:
    if claim.fast_track.is_als:
        return [
            _(
                "ALS has rules of its own: no waiting months, and Medicare from the first month of SSDI. The work test "
                "still applies, and work above the monthly limit still stops an award."
            )
        ]
    said = [
        _(
            "Medicare does not come with a diagnosis. Before the age for it, it comes after {months} months of SSDI; "
            "other rules apply to ALS and kidney failure.",
            months=law.number("ssdi.medicare_after_months", on=claim.case.as_of),
        )
    ]
    if claim.fast_track.allowance is not None:
        said.insert(
            0,
            _(
                "The diagnosis makes the medical decision faster. It does not replace the work test, the monthly "
                "earnings limit or the {waiting} waiting months.",
                waiting=law.number("ssdi.waiting_months", on=claim.case.as_of),
            ),
        )
    if claim.case.patient.diagnosis.metastatic or claim.case.patient.diagnosis.terminal:
        said.append(
            _(
                "Social Security handles claims of very seriously ill people first, at every step. A doctor, relative "
                "or friend may point out how serious it is."
            )
        )
    return said


def _about_the_money(claim: Claim, law: Law) -> list[Message]:
    patient, listed = claim.case.patient, []
    if patient.work.long_term_disability is not None and patient.work.long_term_disability.offsets_ssdi is not False:
        listed.append(
            _(
                "Long-term disability insurance usually takes SSDI off its own payment, and asks for back pay to be "
                "handed over. Read the policy before you spend back pay."
            )
        )
    if patient.benefits.workers_compensation_monthly is None:
        listed.append(
            _("Workers' compensation and some public disability payments can lower SSDI. They are not counted here.")
        )
    if claim.offset is not None:
        listed.append(
            _(
                "Workers' compensation is taken into account. Some states take the cut on their own side, and "
                "veterans' compensation never counts: ask Social Security which applies."
            )
        )
    retirement = patient.benefits.social_security_retirement
    if retirement is not None and retirement.status == "receiving":
        listed.append(
            _(
                "You already get retirement benefits. If SSDI is awarded it can be higher, but the months of early "
                "retirement already paid lower it. The amount here does not take that off."
            )
        )
    listed.append(
        _("SSDI can be taxed when the household has other income. Social Security sends a form each January.")
    )
    return listed


def _could_take_retirement(claim: Claim, law: Law) -> bool:
    born, retirement = claim.case.patient.birth_date, claim.case.patient.benefits.social_security_retirement
    if born is None or (retirement is not None and retirement.status == "receiving"):
        return False
    return attains_age(born, law.number("social_security.retirement_from_age", on=claim.case.as_of)) <= claim.case.as_of


def _about_the_family(claim: Claim, law: Law) -> list[Message]:
    listed = []
    test = claim.work_test
    has_family = claim.case.spouse is not None or bool(claim.case.household.children)
    if has_family and test is not None and Answer.MET in (test.fully_insured, test.currently_insured):
        listed.append(
            _("Your record also insures your family for survivors' benefits. Ask Social Security what they could get.")
        )
    if claim.family is not None and claim.family.has_student_age_child:
        listed.append(
            _(
                "A child who is still in high school can be paid until {age}. That is not counted here.",
                age=law.number("social_security.student_until_age", on=claim.case.as_of),
            )
        )
    if claim.family is not None and claim.family.shares:
        listed.append(_("What your spouse or children earn at work can lower their part. That is not counted here."))
    return listed


def _about_the_record(claim: Claim, law: Law) -> list[Message]:
    listed = []
    exact = claim.amount.exact if claim.amount is not None else None
    test, work = claim.work_test, claim.case.patient.work
    if (
        exact is not None
        and work.credits_total is not None
        and test is not None
        and test.total.at_least < work.credits_total
    ):
        listed.append(_("You know of more credits than the earnings given here show, so the amount may be higher."))
    if exact is not None and _may_drop_childcare_years(claim, law):
        listed.append(
            _(
                "Years without earnings while you cared for a child under three may be left out of the average. "
                "That is not counted here and could raise the amount."
            )
        )
    if work.medicare_earnings and any(work.medicare_earnings.values()):
        listed.append(
            _(
                "Government work taxed for Medicare only gives no SSDI credits. It can count for Medicare after a "
                "finding of disability; ask Social Security about it."
            )
        )
    if claim.case.patient.citizenship not in (None, "us_citizen"):
        listed.append(
            _(
                "If your Social Security number was first given in {year} or later, your work counts only if the "
                "number allowed work then or later. Ask Social Security when in doubt.",
                year=law.number("ssdi.number_must_allow_work_since", on=claim.case.as_of),
            )
        )
    if claim.case.patient.citizenship == "other_noncitizen":
        listed.append(_("People who are not lawfully present cannot be paid SSDI in the United States."))
    if claim.months is not None and claim.months.lost_months > 0:
        listed.append(
            _(
                "Filing came too long after the first possible month, so {count} months cannot be paid any more.",
                count=claim.months.lost_months,
            )
        )
    return listed


def _may_drop_childcare_years(claim: Claim, law: Law) -> bool:
    """Young workers with few dropped years, a child then under three, and a year without earnings."""
    exact = claim.amount.exact if claim.amount is not None else None
    if exact is None or claim.record is None:
        return False
    limit = law.number("social_security.childcare_dropout_limit", on=claim.case.as_of)
    if exact.dropout_years >= limit:
        return False
    earned = claim.record.least
    return any(
        child.birth_date is not None
        and any(not earned.get(child.birth_date.year + after) for after in range(limit + 1))
        for child in claim.case.household.children or ()
    )
