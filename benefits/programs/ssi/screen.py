"""Supplemental Security Income: a federal monthly payment for people with little income and little saved.

42 USC 1381-1383f; 20 CFR part 416. Disability itself is answered by the disability insurance program, whose medical
and work answers are read here. The state's own supplement is worked out where it is known for a home of one's own, and
else said in a notice. Not covered: a child's SSI, sponsors' income, plans to achieve self-support, and property that is
not counted (a person is told what to leave out).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import ZERO, Dollars, to_cents
from benefits.programs import Program, Screening
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi import words
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.ssi.notices import notices
from benefits.programs.ssi.payment import Payment, first_payable_month, monthly_payment, spouse_income_missing
from benefits.programs.ssi.requirements import (
    CITIZENSHIP,
    INCOME,
    RESIDENCE,
    category,
    citizenship,
    income,
    residence,
    resource_limit,
    resources,
)
from benefits.programs.ssi.steps import next_steps, would_change
from benefits.programs.ssi.supplement import StateSupplement, state_supplement
from benefits.result import PATIENT, Finding, ProgramResult, Working
from benefits.result.answers import Outcome, Unknown
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose


def screen_ssi(screening: Screening) -> Iterable[ProgramResult]:
    """SSI for the patient on the day of the screen."""
    case, law = screening.case, screening.law
    payment = monthly_payment(case, law)
    added = state_supplement(case, law, payment)
    states_part = added.amount if added is not None and added.comes_with_ssi else ZERO
    findings = (
        category(screening),
        citizenship(screening),
        residence(case),
        income(payment, states_part),
        resources(case, law),
    )
    outcome = _outcome(case, findings, states_part)
    yield ProgramResult(
        program=PROGRAM.code,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(case, outcome, payment, states_part),
        findings=findings,
        facts=_with_the_states_part(_facts(case, law, payment), added),
        missing=() if outcome is Outcome.ALREADY else still_deciding(findings),
        wanted=spouse_income_missing(case),
        would_change=tuple(would_change(case, law, findings)),
        next_steps=tuple(next_steps(case, law, outcome)),
        notices=tuple(notices(case, law, screening.facts(SsdiFacts), outcome, findings, added)),
        workings=_workings(payment),
    )


def _outcome(case: Case, findings: Iterable[Finding], states_part: Decimal) -> Outcome:
    """Likely only where no agency still weighs the illness: disability is met by a list alone.

    Where the state's part alone would be paid it is possible: its amount could not be checked.
    """
    patient = case.patient
    if patient.benefits.ssi is not None and patient.benefits.ssi.status == "receiving":
        return Outcome.ALREADY
    usual = {RESIDENCE.id} | ({CITIZENSHIP.id} if patient.citizenship is None else set())
    return outcome_of(findings, usually_met=usual | ({INCOME.id} if states_part > ZERO else set()))


def _summary(case: Case, outcome: Outcome, payment: Payment | Unknown, states_part: Decimal) -> Message:
    if outcome is Outcome.ALREADY:
        return words.RECEIVED_ALREADY
    if outcome is Outcome.UNLIKELY:
        return words.UNLIKELY_NOW
    if isinstance(payment, Unknown) or outcome is Outcome.UNKNOWN:
        return words.CANNOT_TELL_YET
    if payment.amount == ZERO and states_part > ZERO:
        return words.THE_STATES_PART_ALONE(amount=Dollars(states_part))
    amount = Dollars(payment.amount)
    if case.household.lives_in == "institution":
        return words.DEPENDS_ON_WHO_PAYS_FOR_THE_PLACE(amount=amount)
    if case.household.lives_in == "someone_elses_home":
        return words.LESS_FOR_SHELTER_GIVEN(amount=amount)
    return words.AMOUNT_FROM_A_MONTH(amount=amount, month=first_payable_month(case))


def _facts(case: Case, law: Law, payment: Payment | Unknown) -> SsiFacts:
    """What was worked out; in another's home the amount is a range, in an institution it is not promised."""
    reported = case.patient.benefits.ssi
    is_paid = reported is not None and reported.status == "receiving"
    facts = SsiFacts(
        resource_limit=resource_limit(case, law),
        first_month_payable=first_payable_month(case),
        monthly_benefit=reported.monthly_amount if reported is not None and is_paid else None,
    )
    if isinstance(payment, Unknown):
        return facts
    if not spouse_income_missing(case):
        facts = replace(facts, countable_income=to_cents(payment.countable.amount), federal_benefit_rate=payment.rate)
    lives_in = case.household.lives_in
    if facts.monthly_benefit is not None or lives_in == "institution":
        return facts
    if lives_in == "someone_elses_home":
        share = law.share("ssi.in_kind_support.reduction_share", on=case.as_of)
        lowest = max(payment.amount - payment.rate * share, ZERO)
        return replace(facts, monthly_benefit_low=to_cents(lowest), monthly_benefit_high=payment.amount)
    return replace(facts, monthly_benefit=payment.amount)


def _with_the_states_part(facts: SsiFacts, added: StateSupplement | None) -> SsiFacts:
    if added is None:
        return facts
    return replace(facts, state_supplement=added.amount, state_supplement_paid_by=added.paid_by)


def _workings(payment: Payment | Unknown) -> tuple[Working, ...]:
    if isinstance(payment, Unknown):
        return ()
    counted = words.RATE_LESS_COUNTABLE(
        rate=Dollars(payment.rate), countable=Dollars(payment.countable.amount), amount=Dollars(payment.amount)
    )
    return (Working(words.MONTHLY_AMOUNT, (*payment.countable.working, counted), INCOME.citation),)


PROGRAM = Program(
    code="ssi",
    title=words.TITLE,
    screen=screen_ssi,
    needs=("ssdi",),
    facts=SsiFacts,
    purposes=frozenset({Purpose.MONEY}),
    order=50,
    ask="ssa",
)
