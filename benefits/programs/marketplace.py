"""The health insurance marketplace: who loses other cover may choose a plan outside the yearly period.

45 CFR 155.420. Not computed: plan prices and tax credits, which need the plans of the place and the income of the year.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from benefits.case import Case
from benefits.language import _
from benefits.law import Citation
from benefits.logic import Answer, Outcome
from benefits.programs import Program, Screening
from benefits.result import PATIENT, Deadline, NextStep, ProgramResult, Requirement

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
    days = timedelta(days=law.number("marketplace.special_days", on=case.as_of))
    ends = _cover_ends(case, days)
    if ends is not None:
        last = ends + days
        finding = OPENING.met(_("Cover ends on {day}. You may choose from 60 days before to 60 days after.", day=ends))
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
            deadlines=(
                Deadline(last, _("Last day to choose a marketplace plan after losing cover."), CODE, True, _CITATION),
            ),
        )
        return
    if not insurance:
        finding = OPENING.not_met(_("Without a loss of cover in the last 60 days the yearly period is the way in."))
        yield ProgramResult(
            CODE,
            PATIENT,
            Outcome.POSSIBLE,
            _("The marketplace opens each year from November 1. In most states that is now until January."),
            findings=(finding,),
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
        _("You have other cover. When it ends you have 60 days to choose a marketplace plan."),
        findings=(OPENING.answered(Answer.NOT_APPLICABLE, _("No cover is about to end.")),),
    )


def _cover_ends(case: Case, days: timedelta) -> date | None:
    """The end of a cover whose loss opens the marketplace, while the days to choose have not passed."""
    ends = (entry.ends_on for entry in case.patient.insurance or () if entry.kind in _LOST)
    return min((day for day in ends if day is not None and day + days >= case.as_of), default=None)


PROGRAM = Program(
    code=CODE,
    title=_("Marketplace plan"),
    screen=screen_marketplace,
    needs=("cobra", "medicaid"),
    facts=("special_enrollment_until",),
    order=35,
)
