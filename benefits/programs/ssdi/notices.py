"""What people act on and should know about a claim, each only where it applies."""

from __future__ import annotations

from decimal import Decimal

from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs.ssdi.claim import Claim
from benefits.programs.ssdi.tables import TICKET_AGES
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message, _

_DAYS_IN_A_MONTH = Decimal(365) / 12


def notices(claim: Claim, outcome: Outcome, law: Law) -> tuple[Message, ...]:
    """What people act on and should know, each only where it applies."""
    patient = claim.case.patient
    listed: list[Message] = []
    if claim.status != "receiving" and patient.diagnosis.condition is not None:
        listed += _about_the_diagnosis(claim, law)
    if claim.status == "ended":
        listed += _about_benefits_that_ended(claim, law)
    if claim.status == "receiving":
        listed += _about_trying_work(claim, law)
    elif outcome not in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        listed += _about_the_decision(claim, law)
    if patient.work.status == "working" and claim.status != "receiving" and patient.diagnosis.condition is not None:
        listed.append(
            _(
                "If the illness kept you from work for {needed} months or more before you went back, those months may "
                "still be paid. Apply within {months} months of the day you got better (a closed period).",
                needed=law.number("ssdi.duration_months", on=claim.case.as_of),
                months=law.number("ssdi.closed_period_months", on=claim.case.as_of),
            )
        )
    listed += _about_the_insurance(claim)
    if outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return tuple(listed)
    return (*listed, *_about_the_money(claim, law), *_about_the_family(claim, law), *_about_the_record(claim, law))


def _about_trying_work(claim: Claim, law: Law) -> list[Message]:
    """Trial work, the months after it, and free help: 42 USC 422(c), 423(a)(1), 1320b-19."""
    on, born = claim.case.as_of, claim.case.patient.birth_date
    listed = [
        _(
            "You may try working: {months} months of work do not end SSDI whatever you earn. A month above {limit} "
            "is one of them. Tell Social Security before you start.",
            months=law.number("ssdi.trial_work_months", on=on),
            limit=Dollars(law.dollars("social_security.trial_work_month", on=on)),
        ),
        _(
            "After those, SSDI is paid for {months} more months in each month you earn no more than the limit. If it "
            "ends because you work, you can ask within {again} months to have it started again.",
            months=law.number("ssdi.extended_months", on=on),
            again=law.number("ssdi.reinstatement_months", on=on),
        ),
    ]
    ages = law.table(TICKET_AGES, on=on)
    if born is not None and attains_age(born, ages.youngest) <= on < attains_age(born, ages.until):
        listed.append(
            _(
                "The Ticket to Work gives free help with going back to work: 1-866-968-7842, choosework.ssa.gov. While "
                "you use it, Social Security does not review whether you are still disabled."
            )
        )
    return listed


def _about_the_decision(claim: Claim, law: Law) -> list[Message]:
    """How long it takes; agencies publish averages, nobody a promise. Nothing for days before the figures held here."""
    on, diagnosis = claim.case.as_of, claim.case.patient.diagnosis
    if on < law.begins("ssdi.decision_days"):
        return []
    months = (Decimal(law.number("ssdi.decision_days", on=on)) / _DAYS_IN_A_MONTH).to_integral_value()
    if claim.fast_track.allowance is not None or diagnosis.terminal:
        return [
            _(
                "A first decision on this fast track often comes within weeks; others took about {months} months on "
                "average, by the last figure we found. Money comes only after it, and then for the months before.",
                months=months,
            )
        ]
    return [
        _(
            "A first decision took about {months} months on average, by the last figure we found. Money comes only "
            "after it, and then for the months before.",
            months=months,
        )
    ]


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
