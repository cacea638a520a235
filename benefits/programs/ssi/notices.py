"""What somebody who may get SSI should know beside the amount. 20 CFR 416.931-416.934, 416.1130; 42 USC 1382e."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import ZERO, Dollars
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi import words
from benefits.programs.ssi.payment import first_payable_month
from benefits.programs.ssi.requirements import INCOME, is_aged
from benefits.programs.ssi.steps import IS_OPEN
from benefits.programs.ssi.supplement import StateSupplement
from benefits.programs.ssi.tables import STATES_PAID_WITH_SSI, STATES_WITHOUT_SUPPLEMENT
from benefits.result import Finding
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message


def notices(
    case: Case,
    law: Law,
    disability: SsdiFacts | None,
    outcome: Outcome,
    findings: Iterable[Finding],
    added: StateSupplement | None,
) -> Iterator[Message]:
    """Each only where it applies; `disability` is what was worked out about disability insurance.

    Nothing of a disability is said to who is old enough.
    """
    if is_aged(case, law) is not Answer.MET:
        yield from _about_disability(case, law, disability, outcome)
    if case.household.lives_in == "someone_elses_home" and outcome is not Outcome.UNLIKELY:
        yield words.LIVING_IN_ANOTHERS_HOME
    if case.household.lives_in == "institution" and outcome is not Outcome.UNLIKELY:
        yield words.IN_A_MEDICAL_INSTITUTION(rate=Dollars(law.dollars("ssi.medical_facility_rate", on=case.as_of)))
    if outcome in IS_OPEN:
        yield _state_supplement(case, law) if added is None else _known_supplement(added)
    failed = [finding.id for finding in findings if finding.answer is Answer.NOT_MET]
    if failed == [INCOME.id] and _state_supplement(case, law) != words.STATE_ADDS_NOTHING:
        yield words.HIGHER_WITH_THE_STATES_PAYMENT


def _about_disability(case: Case, law: Law, disability: SsdiFacts | None, outcome: Outcome) -> Iterator[Message]:
    first = None if disability is None else disability.first_month_of_entitlement
    if outcome in IS_OPEN and first is not None and first_payable_month(case) < first:
        yield words.PAYS_IN_THE_WAITING_MONTHS(month=first)
    if outcome in IS_OPEN and _is_decided_fast(case, disability):
        yield words.PAYS_AHEAD_OF_THE_DECISION(months=law.number("ssi.presumptive_months", on=case.as_of))


def _is_decided_fast(case: Case, disability: SsdiFacts | None) -> bool:
    """A listed disease, kidney failure or an illness expected to end life: such claims may be paid ahead."""
    listed = disability is not None and disability.compassionate_allowance is not None
    dialysis = case.patient.esrd is not None and case.patient.esrd.dialysis_began is not None
    return listed or dialysis or bool(case.patient.diagnosis.terminal)


def _known_supplement(added: StateSupplement) -> Message:
    if added.amount == ZERO:
        return words.STATE_ADDS_NOTHING_AT_HOME
    said = words.STATE_ADDS_AMOUNT_WITH_SSI if added.comes_with_ssi else words.STATE_ADDS_AMOUNT_BY_ITSELF
    return said(amount=Dollars(added.amount))


def _state_supplement(case: Case, law: Law) -> Message:
    known = law.begins(STATES_WITHOUT_SUPPLEMENT.name) <= case.as_of
    if case.state is None or not known:
        return words.MANY_STATES_ADD
    if case.state in law.table(STATES_WITHOUT_SUPPLEMENT, on=case.as_of):
        return words.STATE_ADDS_NOTHING
    if case.state in law.table(STATES_PAID_WITH_SSI, on=case.as_of):
        return words.STATE_ADDS_WITH_SSI
    return words.STATE_ADDS_BY_ITSELF
