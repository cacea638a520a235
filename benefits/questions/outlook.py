"""What a person acts on in the answers to a case, for what she came for: outcomes, days, amounts, and the money of two
years. Two outlooks are held against each other to see what an answer changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache, partial
from typing import TypeAlias, TypeVar

from benefits import costs, timeline
from benefits.case import Case
from benefits.costs.program_answers import COUNTED_ON
from benefits.failure import contained
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import ZERO
from benefits.programs import Program, Screening, catalogue
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.questions.notes import Notes
from benefits.result import PATIENT, CostTally, Finding, ProgramResult, TimelineMonth
from benefits.result.answers import Answer, Outcome, Path
from benefits.result.facts import Facts, fact_fields
from benefits.result.purposes import Purpose
from benefits.screening import run
from benefits.timeline.public_benefits import FAMILY_SSDI, SSDI, SSI, STATE_PAID_LEAVE

MONTHS = 24
"""The months over which money is counted, as the timeline counts them."""

Answered: TypeAlias = tuple[str, str]
"""A program, and the person it was answered for."""
_Fact: TypeAlias = tuple[str, str, str]
_Value = TypeVar("_Value", date, Decimal)
_BENEFITS = (SSDI, FAMILY_SSDI, SSI, STATE_PAID_LEAVE)


@dataclass(frozen=True, slots=True)
class Outlook:
    """The answers for the purposes asked. `money` is dollars over `MONTHS`; None where a part of it is not known, or
    before it was counted (`in_money`). `everything` is what was screened, for whatever purpose."""

    case: Case
    purposes: Collection[Purpose]
    everything: Sequence[ProgramResult]
    results: Mapping[Answered, ProgramResult]
    outcomes: Mapping[Answered, Outcome]
    days: Mapping[_Fact, date]
    amounts: Mapping[_Fact, Decimal]
    money: Decimal | None
    missing: tuple[Path, ...]

    def finding(self, answered: Answered, requirement: str) -> Finding | None:
        """One requirement's finding, when the program was screened and asked it."""
        found = self.results.get(answered)
        return None if found is None else found.finding(requirement)

    def in_money(self) -> Outlook:
        """The same, with the money counted, and the answers that are missing for it."""
        tally, months = _months(self.case, self.everything, self.purposes)
        parts = tuple(_money(self.results.values(), tally, months, self.purposes))
        return replace(
            self,
            money=None if None in parts else sum((part for part in parts if part is not None), ZERO),
            missing=(*self.missing, *tally.missing, *(path for month in months for path in month.missing)),
        )


class Known:
    """A case whose outlook is known, for looking at the same case with a few more answers: only the programs that read
    what the answers change are asked again, and those that rest on one whose answer then differs."""

    def __init__(self, case: Case, purposes: Collection[Purpose]) -> None:
        self._purposes = purposes
        self._notes = Notes(case)
        self._answers: dict[str, Sequence[ProgramResult]] = {}
        self._read: dict[str, frozenset[Path]] = {}
        screening = Screening(self._notes.case, Law())
        for program in _needed(frozenset(purposes)):
            answers, self._read[program.code] = self._notes.of(partial(_answers, program, screening))
            self._answers[program.code] = answers
            screening.results.extend(answers)
        self.outlook = _outlook(case, purposes, screening.results)

    def with_answers(self, case: Case, paths: Collection[Path]) -> Outlook:
        """The outlook of the case that differs by the answers at the paths alone."""
        touched, differ = self._notes.touched_by(paths), set[str]()
        screening = Screening(case, Law())
        for program in _needed(frozenset(self._purposes)):
            answers = self._answers[program.code]
            if not differ.isdisjoint(program.needs) or not touched.isdisjoint(self._read[program.code]):
                again = _answers(program, screening)
                if again != answers:
                    answers = again
                    differ.add(program.code)
            screening.results.extend(answers)
        return _outlook(case, self._purposes, screening.results)


def _answers(program: Program, screening: Screening) -> Sequence[ProgramResult]:
    return contained(program.code, partial(run, program, screening)) or ()


def _outlook(case: Case, purposes: Collection[Purpose], everything: Sequence[ProgramResult]) -> Outlook:
    results = {(found.program, found.person): found for found in everything if _serves(found, purposes)}
    return Outlook(
        case,
        purposes,
        everything,
        results,
        {key: found.outcome for key, found in results.items()},
        dict(_facts(results, date)),
        dict(_facts(results, Decimal)),
        None,
        tuple(_missing(results.values())),
    )


@lru_cache(maxsize=16)
def _needed(purposes: frozenset[Purpose]) -> tuple[Program, ...]:
    """The programs that serve a purpose and those they read, in their order."""
    wanted: set[str] = set()
    for program in reversed(catalogue()):
        if program.purposes & purposes or program.code in wanted:
            wanted |= {program.code, *program.needs}
    return tuple(program for program in catalogue() if program.code in wanted)


@lru_cache(maxsize=1)
def _purposes_of() -> Mapping[str, frozenset[Purpose]]:
    return {program.code: program.purposes for program in catalogue()}


def _serves(result: ProgramResult, purposes: Collection[Purpose]) -> bool:
    """Pay on leave is asked about for money: of the patient only then, for it asks what she earned."""
    served = _purposes_of()[result.program] & frozenset(purposes)
    if result.program == StatePaidLeaveFacts.program and result.person == PATIENT:
        return Purpose.MONEY in served
    return bool(served)


def _months(
    case: Case, results: Sequence[ProgramResult], purposes: Collection[Purpose]
) -> tuple[CostTally, Sequence[TimelineMonth]]:
    """The tally and the timeline over the two years that everything is compared by, each only where asked for."""
    if case.costs is not None:
        case = replace(case, costs=replace(case.costs, starts_on=None, months=MONTHS))
    tally: CostTally | None = CostTally()
    if Purpose.COSTS in purposes:
        tally = contained("costs", lambda: costs.tally(case, Law(), results))
    tally = tally or CostTally()
    if Purpose.MONEY not in purposes:
        return tally, ()
    return tally, contained("timeline", lambda: timeline.build(case, Law(), results, tally)) or ()


def _money(
    results: Iterable[ProgramResult],
    tally: CostTally,
    months: Sequence[TimelineMonth],
    purposes: Collection[Purpose],
) -> Iterator[Decimal | None]:
    """What comes in from public programs, less what the illness costs. What is paid into the household's purse by the
    timeline is not counted again."""
    for month in months:
        yield sum((amount for line, amount in month.income.items() if line in _BENEFITS), ZERO)
    for found in results:
        if found.outcome in COUNTED_ON:
            yield from _by_the_facts(found.facts, by_the_timeline=Purpose.MONEY in purposes)
    if tally.total is not None:
        yield None if tally.total.total is None else -tally.total.total


def _by_the_facts(facts: Facts, *, by_the_timeline: bool) -> Iterator[Decimal]:
    match facts:
        case MedicareSavingsProgramFacts() | ExtraHelpFacts() if facts.monthly_value is not None:
            yield facts.monthly_value * MONTHS
        case StatePaidLeaveFacts() if not by_the_timeline and facts.weekly_benefit is not None:
            yield facts.weekly_benefit * (facts.weeks or ZERO)


def _facts(results: Mapping[Answered, ProgramResult], kind: type[_Value]) -> Iterator[tuple[_Fact, _Value]]:
    """The days, or the amounts, that stand on the programs' cards; a month is its first day."""
    for (program, person), found in results.items():
        for entry in fact_fields(type(found.facts)):  # type: ignore[arg-type] # a class is hashable
            value = getattr(found.facts, entry.name)
            value = value.first_day if isinstance(value, Month) else value
            if entry.shown is not None and isinstance(value, kind):
                yield (program, person, entry.name), value


def _missing(results: Iterable[ProgramResult]) -> Iterator[Path]:
    for found in results:
        yield from found.missing
        yield from found.wanted
        if found.outcome is not Outcome.UNLIKELY:
            for finding in found.findings:
                yield from finding.missing if finding.answer is Answer.UNKNOWN else ()
