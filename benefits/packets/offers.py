"""Which forms to get ready first: those whose program is likely or possible by the answers, with that answer."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.case import Case
from benefits.packets.forms import HELPER, Form, forms
from benefits.result import PATIENT, ProgramResult, Result
from benefits.result.answers import Outcome

_ORDER = {
    Outcome.LIKELY: 0,
    Outcome.POSSIBLE: 1,
    Outcome.UNKNOWN: 2,
    Outcome.ALREADY: 3,
    Outcome.UNLIKELY: 4,
    Outcome.NOT_APPLICABLE: 5,
}
_FIRST = frozenset({Outcome.LIKELY, Outcome.POSSIBLE})


@dataclass(frozen=True, slots=True)
class Offer:
    """A form for one person. `comes_first`: it is for a program that is likely or possible. `of` is its answer.

    `helper` is the place of the caregiver whose form it is; None for the form of the person who is ill.
    """

    form: Form
    helper: int | None
    name: str | None
    outcome: Outcome
    of: ProgramResult | None
    comes_first: bool


def offers(case: Case, result: Result) -> tuple[Offer, ...]:
    """Every form that can be meant for somebody in this case, the likely ones first."""
    found = [offer for form in forms().values() for offer in _of(form, case, result)]
    return tuple(sorted(found, key=lambda offer: (not offer.comes_first, _ORDER[offer.outcome], offer.form.rank)))


def _of(form: Form, case: Case, result: Result) -> list[Offer]:
    if form.states and not _states(case) & frozenset(form.states):
        return []
    if form.person == HELPER:
        return [
            _offer(form, place, helper.name, _best(form, result, f"caregivers[{place}]"), case)
            for place, helper in enumerate(case.caregivers)
        ]
    return [_offer(form, None, None, _best(form, result, PATIENT), case)]


def _offer(form: Form, helper: int | None, name: str | None, best: ProgramResult | None, case: Case) -> Offer:
    outcome = Outcome.UNKNOWN if best is None else best.outcome
    needed = None if form.first_if is None else _NEEDED[form.first_if](case)
    first = outcome in _FIRST if form.first_if is None else needed is True
    return Offer(form, helper, name, outcome, best, first)


def _best(form: Form, result: Result, person: str) -> ProgramResult | None:
    answers = [entry for code in form.programs if (entry := result.program(code, person)) is not None]
    return min(answers, key=lambda entry: _ORDER[entry.outcome], default=None)


def _states(case: Case) -> frozenset[str]:
    """Where the patient and the helpers work, else live."""
    jobs = [case.patient.work.employer, *(helper.employer for helper in case.caregivers)]
    found = {job.work_state for job in jobs if job is not None and job.work_state is not None}
    return frozenset(found or ({case.state} if case.state is not None else set()))


def state_of(form: Form, case: Case) -> str | None:
    """The state whose claim a form of several states is; None for a form of the whole country."""
    return next(iter(sorted(_states(case) & frozenset(form.states))), None)


def _has_a_without_b(case: Case) -> bool | None:
    """Part A is there and Part B is not, which is whom the form is for; None where Part A is not known."""
    benefits = case.patient.benefits
    if benefits.medicare is None or benefits.medicare.part_a_since is None:
        return None
    return benefits.medicare.part_b_since is None


def _had_employer_cover(case: Case) -> bool | None:
    """Continued cover is chosen after cover by work has a last day."""
    covers = case.patient.insurance
    if covers is None:
        return None
    return any(cover.kind == "employer" and cover.ends_on is not None for cover in covers)


def _has_b_and_told_income(case: Case) -> bool:
    """Whoever has Part B may pay more for an income of two years ago, when that income is known."""
    medicare = case.patient.benefits.medicare
    return medicare is not None and medicare.part_b_since is not None and case.household.irmaa_magi is not None


_NEEDED = {
    "has_b_and_told_income": _has_b_and_told_income,
    "has_a_without_b": _has_a_without_b,
    "had_employer_cover": _had_employer_cover,
}
