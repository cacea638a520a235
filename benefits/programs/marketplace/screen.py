"""The health insurance marketplace: who loses other cover may choose a plan outside the yearly period.

45 CFR 155.420. 26 USC 36B for who the tax credit helps. Not computed: plan prices and the amount of the
credit, which need the plans of the place and the income of the year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from benefits.case import Case
from benefits.law import Citation, Law, NotInForce
from benefits.law.calendar import ONE_DAY
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.marketplace.facts import MarketplaceFacts
from benefits.programs.marketplace.tables import CREDIT_SHARES
from benefits.records.household.poverty import yearly_guideline
from benefits.result import PATIENT, Deadline, NextStep, ProgramResult, Requirement
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message, _

CODE = "marketplace"
_URL = "https://www.healthcare.gov"
_CITATION = Citation("45 CFR 155.420", "https://www.ecfr.gov/current/title-45/section-155.420")
OPENING = Requirement("special_enrollment", _CITATION, _("Does the loss of other cover open the marketplace?"))
_LOST = ("employer", "cobra", "medicaid", "tricare", "retiree")


def screen_marketplace(screening: Screening) -> Iterable[ProgramResult]:
    """A marketplace plan as the other way to bridge the months without a plan from work."""
    case, law = screening.case, screening.law
    insurance = case.patient.insurance
    if insurance is None:
        finding = OPENING.unknown(_("We need to know your health cover."), "patient.insurance")
        summary = _("Tell us your health cover to see when the marketplace is open to you.")
        yield ProgramResult(CODE, PATIENT, Outcome.UNKNOWN, summary, findings=(finding,), missing=finding.missing)
        return
    window = law.number("marketplace.special_days", on=case.as_of)
    days = timedelta(days=window)
    ends = _cover_ends(case, days)
    if ends is not None:
        last = ends + days
        finding = OPENING.met(
            _(
                "Cover ends on {day}. You may choose from {days} days before to {days} days after.",
                day=ends,
                days=window,
            )
        )
        yield ProgramResult(
            CODE,
            PATIENT,
            Outcome.LIKELY,
            _("You may choose a marketplace plan until {last}. A new plan starts its deductible at zero.", last=last),
            findings=(finding,),
            facts={"special_enrollment_until": last},
            next_steps=(
                NextStep(
                    _("Compare a marketplace plan with keeping the plan from work."),
                    by=last,
                    how=_("Ask whether your doctors and hospital are in its network, and for the yearly maximum."),
                    url=_URL,
                    rank=58,
                ),
            ),
            notices=tuple(_credit(case, law, ends)),
            deadlines=(
                Deadline(last, _("Last day to choose a marketplace plan after losing cover."), CODE, True, _CITATION),
            ),
        )
        return
    if not insurance:
        finding = OPENING.not_met(
            _("Without a loss of cover in the last {days} days the yearly period is the way in.", days=window)
        )
        yield ProgramResult(
            CODE,
            PATIENT,
            Outcome.POSSIBLE,
            _("The marketplace opens each year from November 1. In most states that is now until January."),
            findings=(finding,),
            notices=tuple(_credit(case, law, case.as_of)),
            next_steps=(
                NextStep(
                    _("Look at marketplace plans in the yearly period; ask about Medicaid first."), url=_URL, rank=57
                ),
            ),
        )
        return
    yield ProgramResult(
        CODE,
        PATIENT,
        Outcome.NOT_APPLICABLE,
        _("You have other cover. When it ends you have {days} days to choose a marketplace plan.", days=window),
        findings=(OPENING.answered(Answer.NOT_APPLICABLE, _("No cover is about to end.")),),
    )


def _cover_ends(case: Case, days: timedelta) -> date | None:
    """The end of a cover whose loss opens the marketplace, while the days to choose have not passed."""
    ends = (entry.ends_on for entry in case.patient.insurance or () if entry.kind in _LOST)
    return min((day for day in ends if day is not None and day + days >= case.as_of), default=None)


def _credit(case: Case, law: Law, ends: date) -> Iterator[Message]:
    """Whether income lies where the tax credit helps with the premium, 26 USC 36B(c)(1); cover begins after `ends`."""
    household, year = case.household, (ends + ONE_DAY).year
    if household.size is None or household.annual_magi is None:
        yield _("Household size and yearly income decide whether the tax credit lowers the premium (26 USC 36B).")
        return
    try:
        bounds = law.table(CREDIT_SHARES, on=date(year, 1, 1))
        guideline = yearly_guideline(household.size, case.state, law, date(year, 1, 1) - ONE_DAY)
    except NotInForce:
        return  # a year before the figures held here
    most = bounds.up_to
    words = {"income": Dollars(household.annual_magi), "size": household.size, "year": str(year)}
    if most is not None and household.annual_magi > guideline * most:
        yield _(
            "{income} a year for a household of {size} is above {limit}: as the law stands the tax credit does not "
            "help with the premium in {year}. Ask for full prices. Less income can change this (26 USC 36B).",
            limit=Dollars(guideline * most),
            **words,
        )
    elif household.annual_magi >= guideline * bounds.least:
        yield _(
            "With {income} a year for a household of {size} the tax credit may lower the premium in {year}, unless a "
            "plan from work that counts as affordable, Medicare or Medicaid is open to you (26 USC 36B).",
            **words,
        )
    else:
        yield _(
            "{income} a year for a household of {size} is below {limit}: the tax credit usually does not help there. "
            "Ask about Medicaid first (26 USC 36B).",
            limit=Dollars(guideline * bounds.least),
            **words,
        )


PROGRAM = Program(
    code=CODE,
    title=_("Marketplace plan"),
    screen=screen_marketplace,
    needs=("cobra", "medicaid"),
    facts=MarketplaceFacts,
    order=35,
)
