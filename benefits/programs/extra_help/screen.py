"""Extra Help: lower prices, no deductible and no premium for Medicare's drug coverage (Part D low-income subsidy).

42 USC 1395w-114; 42 CFR 423.773. Since 2024 there is one full level. Whoever has Medicaid, SSI or a Medicare Savings
Program has it without asking. Children at home raise the limit; other relatives who are supported are asked about.
Medicaid that is not received yet
brings it too, which is said. Not covered: partial help before 2024.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.programs import Program, Screening
from benefits.programs.extra_help import requirements, words
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.records.household.help_with_medicare import has_medicare
from benefits.records.household.poverty import own_means
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, WouldChange
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose

_PHONE = "1-800-772-1213"


def screen_extra_help(screening: Screening) -> Iterable[ProgramResult]:
    """Extra Help for the patient on the day of the screen."""
    case, begins = screening.case, _medicare_begins(screening)
    findings = _findings(screening, begins)
    outcome = _outcome(case, findings)
    yield ProgramResult(
        program=ExtraHelpFacts.program,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(outcome, findings, begins),
        findings=findings,
        facts=ExtraHelpFacts(level="full" if outcome in (Outcome.LIKELY, Outcome.ALREADY) else None),
        missing=() if outcome is Outcome.ALREADY else still_deciding(findings),
        would_change=tuple(_would_change(outcome, begins)),
        next_steps=tuple(_next_steps(outcome)),
    )


def _medicare_begins(screening: Screening) -> date | None:
    """The first day Medicare can begin, when it is known."""
    medicare = screening.facts(MedicareFacts)
    return None if medicare is None else medicare.eligible_on


def _findings(screening: Screening, begins: date | None) -> tuple[Finding, ...]:
    """Medicare and the place first; income and what is owned are not looked at where it comes by itself."""
    case, law = screening.case, screening.law
    means = own_means(case, law, with_allowances=False)
    medicare = has_medicare(requirements.MEDICARE, case, screening.result(MedicareFacts.program), begins)
    place = requirements.place(case, law)
    savings = screening.result(MedicareSavingsProgramFacts.program)
    automatic = requirements.comes_by_itself(case, savings)
    if automatic is not None:
        return (medicare, place, requirements.INCOME.met(automatic), requirements.RESOURCES.met(automatic))
    found = (requirements.income(case, law, means), requirements.resources(case, law, means))
    return (medicare, place, *(requirements.open_with_savings_program(finding, savings) for finding in found))


def _outcome(case: Case, findings: tuple[Finding, ...]) -> Outcome:
    medicare, place = findings[0].answer, findings[1].answer
    if Answer.NOT_MET in (medicare, place):
        return Outcome.NOT_APPLICABLE
    if medicare is Answer.MET and requirements.comes_by_receipt(case):
        return Outcome.ALREADY
    return outcome_of(findings)


def _summary(outcome: Outcome, findings: tuple[Finding, ...], begins: date | None) -> Message:
    place = findings[1]
    if place.answer is Answer.NOT_MET:
        return place.reason
    if outcome is Outcome.ALREADY:
        return words.SHOULD_ALREADY_HAVE_IT
    if outcome is Outcome.LIKELY:
        return words.WOULD_LIKELY_LOWER_COSTS
    if outcome is Outcome.NOT_APPLICABLE:
        return words.FOR_PEOPLE_WITH_MEDICARE if begins is None else words.BEGINS_WITH_MEDICARE(day=begins)
    if outcome is Outcome.UNLIKELY:
        return words.ABOVE_THE_LIMITS
    return words.CANNOT_TELL_YET


def _would_change(outcome: Outcome, begins: date | None) -> Iterable[WouldChange]:
    if outcome is Outcome.NOT_APPLICABLE and begins is not None:
        path = PATHS.patient.benefits.medicare.part_a_since
        yield WouldChange(words.APPLY_WHEN_MEDICARE_BEGINS, path, begins)
    if outcome is Outcome.UNLIKELY:
        yield WouldChange(words.ASK_AGAIN_WHEN_LESS_IS_LEFT, PATHS.household.monthly_unearned_income)


def _next_steps(outcome: Outcome) -> Iterable[NextStep]:
    if outcome in (Outcome.LIKELY, Outcome.UNKNOWN):
        yield NextStep(
            what=words.APPLY,
            how=words.APPLY_ONLINE_OR_BY_PHONE,
            url=requirements.URL,
            phone=_PHONE,
            bring=(words.MEDICARE_CARD, words.PROOF_OF_INCOME, words.BANK_STATEMENTS),
            rank=65,
        )


PROGRAM = Program(
    code=ExtraHelpFacts.program,
    title=words.TITLE,
    screen=screen_extra_help,
    needs=(MedicareFacts.program, "ssi", MedicareSavingsProgramFacts.program),
    facts=ExtraHelpFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=65,
    ask="ssa",
)
