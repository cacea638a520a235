"""What somebody who may get SSI should know beside the amount. 20 CFR 416.931-416.934, 416.1130; 42 USC 1382e."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import Dollars
from benefits.programs.ssi.tables import STATES_WITHOUT_SUPPLEMENT
from benefits.result import ProgramResult
from benefits.result.answers import Outcome
from benefits.result.messages import Message, _

_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN)


def notices(
    case: Case, law: Law, disability: ProgramResult | None, outcome: Outcome, first_payable: Month
) -> Iterator[Message]:
    """Each only where it applies; `disability` is the answer about disability insurance."""
    first = None if disability is None else disability.fact("first_month_of_entitlement")
    if outcome in _OPEN and isinstance(first, Month) and first_payable < first:
        yield _(
            "SSI can pay in the waiting months before disability insurance begins in {month}; then it ends or shrinks.",
            month=first,
        )
    if outcome in _OPEN and _is_decided_fast(case, disability):
        yield _(
            "SSI can pay for up to {months} months before the decision when disability is very likely. Ask for this "
            "(presumptive disability) when you apply.",
            months=law.number("ssi.presumptive_months", on=case.as_of),
        )
    if case.household.lives_in == "someone_elses_home" and outcome is not Outcome.UNLIKELY:
        yield _(
            "Living in someone's home can lower SSI by up to a third when they give you shelter and all your meals. "
            "It is not lowered when you pay your share."
        )
    if case.household.lives_in == "institution" and outcome is not Outcome.UNLIKELY:
        yield _(
            "In a hospital or nursing home that Medicaid pays for, SSI is at most {rate} a month.",
            rate=Dollars(law.dollars("ssi.medical_facility_rate", on=case.as_of)),
        )
    if outcome in _OPEN:
        yield _state_supplement(case, law)


def _is_decided_fast(case: Case, disability: ProgramResult | None) -> bool:
    """A listed disease, kidney failure or an illness expected to end life: such claims may be paid ahead."""
    listed = disability is not None and disability.fact("compassionate_allowance") is not None
    dialysis = case.patient.esrd is not None and case.patient.esrd.dialysis_began is not None
    return listed or dialysis or bool(case.patient.diagnosis.terminal)


def _state_supplement(case: Case, law: Law) -> Message:
    known = law.begins(STATES_WITHOUT_SUPPLEMENT.name) <= case.as_of
    if case.state is None or not known:
        return _("Many states add their own payment to SSI. It is not counted here; ask when you apply.")
    if case.state in law.table(STATES_WITHOUT_SUPPLEMENT, on=case.as_of):
        return _("As far as we know, your state adds nothing of its own to SSI.")
    return _("Your state adds a payment of its own to SSI for some people. It is not counted here; ask when you apply.")
