"""Medicare Savings Programs: the state pays Medicare premiums, and at the lowest income the deductibles too.

42 USC 1396a(a)(10)(E), 1396d(p). The limits of the states that allow more are used, and a limit that could not be made
certain leaves the answer open. Income is counted as SSI counts it, with allowances for children. Disabled workers whose
free Part A ended get the Part A premium paid, 1396d(s). Not covered: larger families some states count, and what some
states leave out of income beyond SSI's rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.programs import Program, Screening
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program import requirements, steps, words
from benefits.programs.medicare_savings_program.disabled_worker import disabled_worker, may_be_disabled_worker
from benefits.programs.medicare_savings_program.facts import Level, MedicareSavingsProgramFacts
from benefits.programs.medicare_savings_program.levels import income_limits, level_of, monthly_value
from benefits.records.household.help_with_medicare import has_medicare
from benefits.records.household.poverty import OwnMeans, own_means
from benefits.result import PATIENT, Finding, ProgramResult
from benefits.result.answers import Answer, Outcome, Unknown
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose


def screen_medicare_savings_program(screening: Screening) -> Iterable[ProgramResult]:
    """The level that fits the patient on the day of the screen."""
    case, law = screening.case, screening.law
    means = own_means(case, law)
    if may_be_disabled_worker(case, law):
        yield _for_disabled_worker(screening, means)
        return
    medicare, begins = screening.facts(MedicareFacts), _medicare_begins(screening)
    limits = income_limits(case, law, means)
    findings = (
        has_medicare(requirements.MEDICARE, case, screening.result(MedicareFacts.program), begins),
        requirements.place(case, law),
        requirements.income(case, law, means, limits),
        requirements.resources(case, law, means),
    )
    level = level_of(findings, means, limits)
    outcome = outcome_of(findings)
    if Answer.NOT_MET in (findings[0].answer, findings[1].answer):
        outcome = Outcome.NOT_APPLICABLE
    yield ProgramResult(
        program=MedicareSavingsProgramFacts.program,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(outcome, level, findings, begins),
        findings=findings,
        facts=MedicareSavingsProgramFacts(
            level=level,
            monthly_value=monthly_value(level, medicare),
            income_limits={} if limits is None else dict(limits),
        ),
        missing=still_deciding(findings),
        would_change=tuple(steps.would_change(outcome, findings, begins)),
        next_steps=tuple(steps.next_steps(outcome)),
        notices=tuple(steps.notices(outcome)),
    )


def _for_disabled_worker(screening: Screening, means: OwnMeans | Unknown) -> ProgramResult:
    found, begins = disabled_worker(screening.case, screening.law, means), _medicare_begins(screening)
    summary = _summary(found.outcome, found.facts.level, found.findings, begins)
    refused = summary == words.ABOVE_THE_LIMITS
    return ProgramResult(
        program=MedicareSavingsProgramFacts.program,
        person=PATIENT,
        outcome=found.outcome,
        summary=words.ABOVE_THE_FEDERAL_LIMITS if refused else summary,
        findings=found.findings,
        facts=found.facts,
        missing=still_deciding(found.findings),
        would_change=tuple(steps.would_change(found.outcome, found.findings, begins)),
        next_steps=tuple(steps.next_steps(found.outcome)),
    )


def _medicare_begins(screening: Screening) -> date | None:
    """The first day Medicare can begin, when it is known."""
    medicare = screening.facts(MedicareFacts)
    return None if medicare is None else medicare.eligible_on


def _summary(outcome: Outcome, level: Level | None, findings: tuple[Finding, ...], begins: date | None) -> Message:
    place = findings[1]
    if place.answer is Answer.NOT_MET:
        return place.reason
    if level is not None:
        sentence = words.STATE_WOULD_LIKELY_PAY if outcome is Outcome.LIKELY else words.STATE_MAY_PAY
        return sentence(what=words.WHAT_A_LEVEL_PAYS[level])
    if outcome is Outcome.NOT_APPLICABLE:
        return words.FOR_PEOPLE_WITH_MEDICARE if begins is None else words.BEGINS_WITH_MEDICARE(day=begins)
    if outcome is Outcome.UNLIKELY:
        return words.ABOVE_THE_LIMITS
    if any(finding.reason in (words.STATE_MAY_ALLOW_MORE, words.STATE_MAY_NOT_LOOK) for finding in findings):
        return words.STATE_NOT_CERTAIN
    return words.CANNOT_TELL_YET


PROGRAM = Program(
    code=MedicareSavingsProgramFacts.program,
    title=words.TITLE,
    screen=screen_medicare_savings_program,
    needs=(MedicareFacts.program, "ssi"),
    facts=MedicareSavingsProgramFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=60,
    ask="ship",
)
