"""What the programs that help pay for Medicare ask alike: Medicare itself, income, and what is owned."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.law import Law
from benefits.law.money import Dollars
from benefits.records.household.poverty import OwnMeans
from benefits.result import Finding, ProgramResult, Requirement
from benefits.result.answers import Outcome, Unknown
from benefits.result.messages import _


def has_medicare(requirement: Requirement, case: Case, medicare: ProgramResult | None) -> Finding:
    """Medicare now, or a day from which it is expected."""
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_a_since is not None and parts.part_a_since <= case.as_of:
        return requirement.met(_("You have Medicare since {day}.", day=parts.part_a_since))
    if medicare is not None and medicare.outcome is Outcome.ALREADY:
        return requirement.met(_("You have Medicare."))
    begins = medicare_begins(case, medicare)
    likely = medicare is not None and medicare.outcome is Outcome.LIKELY
    if begins is not None and begins <= case.as_of and likely:
        return requirement.met(_("You can have Medicare now."))
    if begins is not None and begins > case.as_of:
        return requirement.not_met(
            _("Your Medicare is expected to begin on {day}. Look at this help again then.", day=begins)
        )
    if medicare is None or medicare.outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return requirement.not_met(_("This help is for people who have Medicare."))
    return requirement.unknown(
        _("We do not know when your Medicare begins."), *(medicare.missing or ("patient.birth_date",))
    )


def offered(requirement: Requirement, case: Case, elsewhere: tuple[object, ...]) -> Finding:
    """Whether the help exists where the person lives. It does in every state."""
    if case.state is None:
        return requirement.not_applicable(_("This help is offered in every state."))
    if case.state in elsewhere:
        return requirement.not_met(_("This help is not offered where you live. Ask the Medicaid office for its own."))
    return requirement.met(_("This help is offered where you live."))


def medicare_begins(case: Case, medicare: ProgramResult | None) -> date | None:
    """The first day Medicare can begin, when it is known."""
    day = medicare.fact("eligible_on") if medicare else None
    return day if isinstance(day, date) else None


def resources_finding(
    requirement: Requirement, means: OwnMeans | Unknown, limits: tuple[Decimal, Decimal], *, asked: bool
) -> Finding:
    """Countable resources no more than the limit of a person, or of a couple; not asked in some states."""
    if not asked:
        return requirement.not_applicable(_("Your state does not look at what you own."))
    if isinstance(means, Unknown):
        return requirement.unknown(_("We need to know whether you are married."), *means.missing)
    if means.resources is None:
        return requirement.unknown(
            _("We need what you own that counts: savings, a second car; not the home you live in or one car."),
            "household.countable_resources",
        )
    limit = limits[0] if means.people == 1 else limits[1]
    words = {"owned": Dollars(means.resources), "limit": Dollars(limit)}
    if means.resources <= limit:
        return requirement.met(_("{owned} counts; the limit is {limit}.", **words))
    return requirement.not_met(_("{owned} counts, more than the limit of {limit}.", **words))


def limits_of(name: str, law: Law, on: date) -> tuple[Decimal, Decimal]:
    """The limits of a person and of a couple from a parameter with both."""
    return law.dollars(name, "individual", on=on), law.dollars(name, "couple", on=on)
