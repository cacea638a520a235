"""The few changes that matter most, with what they are worth.

Their worth is read from the result or worked out by running the tally again. Nothing here advises on treatment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.costs import horizon, tally
from benefits.costs.cover import FOREVER, Cover, covers, medicare_start
from benefits.costs.events import MAXIMUM_REACHED, PLAN_YEAR_RESET
from benefits.costs.plan_years import year_begins, year_of
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Citation, Law
from benefits.law.calendar import days_after
from benefits.law.money import ZERO, Dollars
from benefits.planning.what_if import words
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import CostTally, Result
from benefits.result.answers import Outcome
from benefits.result.messages import Message

SUGGESTED_AT_MOST = 5
_FILING = Citation("20 CFR 404.621(a)", "https://www.ecfr.gov/current/title-20/section-404.621")
_COBRA_EXTENSION = Citation("29 USC 1162(2)(A)", "https://www.law.cornell.edu/uscode/text/29/1162")
_COBRA = Citation("29 USC 1162(2)", "https://www.law.cornell.edu/uscode/text/29/1162")
_MAXIMUM = Citation("42 USC 18022(c)", "https://www.law.cornell.edu/uscode/text/42/18022")
_EXTRA_HELP = Citation("42 CFR 423.782", "https://www.ecfr.gov/current/title-42/section-423.782")
_LIFE_CHANGING_EVENT = Citation("20 CFR 418.1205", "https://www.ecfr.gov/current/title-20/section-418.1205")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change worth looking at. `worth` is in dollars as `why` says; None where it cannot be counted."""

    id: str
    what: Message
    why: Message
    citation: Citation
    by: date | None = None
    worth: Decimal | None = None


def suggestions(case: Case, result: Result) -> tuple[Suggestion, ...]:
    """The few changes that matter most, the most urgent kind first."""
    answers = ProgramAnswers(result.programs)
    found = (
        *_apply_now(case, answers),
        *_extend_cobra(case, answers),
        *_change_cover_at_reset(case, result, answers),
        *_use_the_months_without_cost(result),
        *_ask_for_extra_help(case, result, answers),
        *_ask_for_lower_premium(case, answers),
    )
    return found[:SUGGESTED_AT_MOST]


def _apply_now(case: Case, answers: ProgramAnswers) -> Iterator[Suggestion]:
    """Benefits reach back only a fixed time before the application, 20 CFR 404.621(a)."""
    own = case.patient.benefits.ssdi
    found, facts = answers.counted(SsdiFacts), answers.counted_facts(SsdiFacts)
    if found is None or found.outcome is Outcome.ALREADY or (own is not None and own.status not in (None, "none")):
        return
    if facts is None or facts.monthly_benefit is None or facts.latest_protective_filing is None:
        return
    amount, latest = facts.monthly_benefit, facts.latest_protective_filing
    why = words.WAITING_LOSES_NOW if latest < case.as_of else words.WAITING_WOULD_LOSE
    by = max(latest, case.as_of)
    yield Suggestion(
        "apply_for_ssdi", words.APPLY_NOW(day=by), why(amount=Dollars(amount)), _FILING, by=by, worth=amount
    )


def _extend_cobra(case: Case, answers: ProgramAnswers) -> Iterator[Suggestion]:
    """Eleven more months of COBRA reach to Medicare when Social Security finds disability in time."""
    cobra, medicare = answers.facts(CobraFacts), medicare_start(case, answers)
    if cobra is None or medicare is None or answers.counted(SsdiFacts) is None:
        return
    until, extended = cobra.covers_until, cobra.disability_extension_until
    if until is None or extended is None or until >= medicare.on or extended <= until:
        return
    why = words.COBRA_LASTS_LONGER(extended=extended, until=until, medicare=medicare.on)
    yield Suggestion("extend_cobra", words.SEND_THE_DECISION(day=until), why, _COBRA_EXTENSION, by=until)


def _change_cover_at_reset(case: Case, result: Result, answers: ProgramAnswers) -> Iterator[Suggestion]:
    """A new cover asks its deductible anew; changing at the old one's reset asks it once."""
    listed = covers(case, Law(), answers)
    last = horizon(case).last
    for old in listed:
        new = _following(old, listed)
        starts = old.plan.year_starts if old.plan is not None else None
        if new is None or new.account == old.account or old.entry.kind != "cobra" or old.end_assumed or starts is None:
            continue
        reset = year_begins(year_of(new.first, starts) + 1, starts)
        if new.first == year_begins(year_of(new.first, starts), starts) or reset.toordinal() > last:
            continue
        saved = _saved_by_changing_on(reset, case, result, old, new)
        if saved is not None and saved > 0:
            yield Suggestion(
                "change_cover_at_reset",
                words.KEEP_COBRA_UNTIL(day=days_after(reset, -1)),
                words.DEDUCTIBLE_ASKED_ONCE(amount=Dollars(saved)),
                _COBRA,
                by=reset,
                worth=saved,
            )


def _following(old: Cover, listed: Sequence[Cover]) -> Cover | None:
    """The cover that begins on the day after this one ends."""
    if old.last == FOREVER:
        return None
    return next((cover for cover in listed if cover.first == days_after(old.last, 1)), None)


def _saved_by_changing_on(reset: date, case: Case, result: Result, old: Cover, new: Cover) -> Decimal | None:
    insurance = list(case.patient.insurance or ())
    insurance[old.index] = replace(old.entry, ends_on=days_after(reset, -1))
    insurance[new.index] = replace(new.entry, began_on=reset)
    changed = replace(case, patient=replace(case.patient, insurance=tuple(insurance)))
    return _saved(result.costs, tally(changed, Law(), result.programs))


def _saved(now: CostTally, changed: CostTally) -> Decimal | None:
    before = now.total.total if now.total is not None else None
    after = changed.total.total if changed.total is not None else None
    return None if before is None or after is None else before - after


def _use_the_months_without_cost(result: Result) -> Iterator[Suggestion]:
    """Between the maximum and the reset covered care costs nothing more."""
    reached = next((event for event in result.costs.events if event.id == MAXIMUM_REACHED), None)
    if reached is None or reached.on is None:
        return
    resets = (event.on for event in result.costs.events if event.id == PLAN_YEAR_RESET and event.on is not None)
    reset = next((on for on in resets if on > reached.on), None)
    if reset is None or reset <= days_after(reached.on, 1):
        return
    yield Suggestion(
        "care_before_reset",
        words.CARE_BEFORE_RESET(day=reset),
        words.CARE_COSTS_NOTHING_MORE(reached=reached.on),
        _MAXIMUM,
        by=days_after(reset, -1),
    )


def _ask_for_extra_help(case: Case, result: Result, answers: ProgramAnswers) -> Iterator[Suggestion]:
    """What full Extra Help would take off the medicines entered."""
    found, facts = answers.counted(ExtraHelpFacts), answers.counted_facts(ExtraHelpFacts)
    if found is None or found.outcome is Outcome.ALREADY or facts is None or facts.level != "full":
        return
    granted = tuple(replace(entry, outcome=Outcome.ALREADY) if entry is found else entry for entry in result.programs)
    saved = _saved(result.costs, tally(case, Law(), granted))
    if saved is not None and saved > 0:
        why = words.MEDICINES_COST_LESS(amount=Dollars(saved))
        yield Suggestion("apply_for_extra_help", words.APPLY_FOR_EXTRA_HELP, why, _EXTRA_HELP, worth=saved)


def _ask_for_lower_premium(case: Case, answers: ProgramAnswers) -> Iterator[Suggestion]:
    """Stopping or cutting work is a life-changing event for the income-related premium, 20 CFR 418.1205."""
    found = answers.counted_facts(MedicareFacts)
    if found is None or case.patient.work.status not in ("stopped", "on_leave"):
        return
    amount = sum((part for part in (found.irmaa_part_b, found.irmaa_part_d) if part is not None), ZERO)
    if amount > 0:
        why = words.EXTRA_PREMIUM_MAY_FALL(amount=Dollars(amount))
        yield Suggestion(
            "ask_for_lower_medicare_premium", words.SEND_FORM_SSA_44, why, _LIFE_CHANGING_EVENT, worth=amount
        )
