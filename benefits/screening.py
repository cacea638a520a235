"""`screen(case)`: runs the programs in order and assembles the result. A pure function of the case.

A part that fails is answered with "could not be worked out", and the others stand (`benefits.failure`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from benefits import costs, cover_path, timeline, words
from benefits.case import Case
from benefits.directory import resources
from benefits.failure import contained
from benefits.law import Law, NotInForce
from benefits.letters import letter_deadlines
from benefits.planning import deadlines, plan
from benefits.planning.after_yes import after_yes
from benefits.planning.changing_days import changing_days
from benefits.planning.waiting import price_of_waiting
from benefits.programs import Program, Screening, catalogue, with_needs
from benefits.result import HOUSEHOLD, PATIENT, SPOUSE, CostTally, NextStep, Plan, ProgramResult, Result, caregiver
from benefits.result.answers import Outcome
from benefits.result.cover import CoverPath
from benefits.result.messages import ENGLISH, Message, written_in

RULES_VERSION = "2026.11"
catalogue()  # at import, so that every room has declared the forms of its tables before the book is read
T = TypeVar("T")

_NO = (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE)


def screen(case: Case, *, with_cover_path: bool = False) -> Result:
    """Answer a case: every program, the costs, the timeline, the deadlines and the plan.

    Health cover month by month with its last days to choose among the deadlines, the price of waiting, the days on
    which the answer changes, and what follows a yes, only `with_cover_path`: it runs the costs of care again under
    every cover there could be, which takes half as long as all the rest.
    """
    parts = _Parts()
    screening = Screening(case, Law())
    results = tuple(_answers(screening, parts, catalogue()))
    known = tuple(screening.results)
    tally = _tally(case, known, parts)
    months = parts.get("timeline", words.TIMELINE, lambda: timeline.build(case, Law(), known, tally)) or ()
    path, prices, afterwards, changing = CoverPath(), None, None, None
    if with_cover_path:
        path = parts.get("cover_path", words.COVER_PATH, lambda: cover_path.build(case, Law(), known)) or path
        prices = parts.get("waiting", words.WAITING, lambda: price_of_waiting(case, Law(), known))
        changing = parts.get("changing_days", words.CHANGING_DAYS, lambda: changing_days(case, Law(), known))
        afterwards = parts.get("after_yes", words.AFTER_YES, lambda: after_yes(case, Law(), known))
    letters = parts.get("letters", words.LETTERS, lambda: tuple(letter_deadlines(case, Law()))) if case.letters else ()
    dates = parts.get("deadlines", words.DEADLINES, lambda: deadlines.gather(results, path, letters or ()))
    steps = parts.get("plan", words.STEPS, lambda: plan.build(results, costs.headlines(tally, months)))
    helpers = parts.get("resources", words.RESOURCES, lambda: resources.match(case, known))
    notices = parts.get("notices", words.NOTICES, lambda: _notices(results))
    return Result(
        as_of=case.as_of,
        language=written_in(case.language),
        rules_version=RULES_VERSION,
        programs=results,
        costs=tally,
        timeline=months,
        deadlines=dates or (),
        plan=steps or Plan(),
        resources=helpers or (),
        notices=(*parts.notices(), *(notices or ()), *_about_the_language(case)),
        disclaimer=words.DISCLAIMER,
        patient_name=case.patient.name,
        cover_path=path,
        waiting=prices or (),
        after_yes=afterwards or (),
        changing_days=changing or (),
    )


def screen_programs(case: Case, programs: frozenset[str] | None = None) -> tuple[ProgramResult, ...]:
    """The answers of the programs alone, as `screen` gives them: for those who ask about many people at once.

    With `programs`, codes of some, only these are screened and those they build on. A program that fails answers "could
    not be worked out".
    """
    chosen = catalogue() if programs is None else with_needs(programs)
    return tuple(_answers(Screening(case, Law()), _Parts(), chosen))


def tally_costs(case: Case, programs: Sequence[ProgramResult]) -> CostTally:
    """The costs of a case, as `screen` tallies them with the answers of all programs."""
    return _tally(case, tuple(programs), _Parts())


def _tally(case: Case, programs: tuple[ProgramResult, ...], parts: _Parts) -> CostTally:
    tally = parts.get("costs", words.COSTS, lambda: costs.tally(case, Law(), programs))
    return tally or CostTally(notes=(words.COSTS_FAILED,))


@dataclass(slots=True)
class _Parts:
    """The parts of one screen, and which of them failed: by their codes, as a reader calls them."""

    failed: dict[str, Message] = field(default_factory=dict)

    def get(self, code: str, name: Message, work: Callable[[], T]) -> T | None:
        """What the work gives, or None when it failed."""
        found = contained(code, work)
        if found is None:
            self.failed[code] = name
        return found

    def notices(self) -> Iterator[Message]:
        """What a reader must know before all else: which parts are not to be relied on."""
        if self.failed:
            yield words.PARTS_FAILED(parts=tuple(self.failed.values()))


def _answers(screening: Screening, parts: _Parts, programs: Sequence[Program]) -> Iterator[ProgramResult]:
    """The programs' answers in order. A program that failed is not seen by those that come after it."""
    for program in programs:
        answered = parts.get(program.code, program.title, partial(run, program, screening))
        if answered is None:
            yield _failed(program, screening.case)
            continue
        missing = tuple(parts.failed[need] for need in program.needs if need in parts.failed)
        stands = [_resting_on(result, missing) for result in answered] if missing else answered
        screening.results.extend(stands)
        yield from stands


def run(program: Program, screening: Screening) -> Sequence[ProgramResult]:
    """One program's answers: with every promised fact named, its title, and the figures it used."""
    law = Law()
    own = Screening(screening.case, law)
    own.results = screening.results
    try:
        answered = list(program.screen(own))
    except NotInForce as gap:
        answered = [_no_figures(program, gap)]
    return [_completed(result, program, law, screening.case) for result in answered]


def _completed(result: ProgramResult, program: Program, law: Law, case: Case) -> ProgramResult:
    facts = result.facts if isinstance(result.facts, program.facts) else program.facts()
    figures = result.figures or law.figures
    return replace(
        result,
        title=result.title or program.title,
        person_label=result.person_label or person_label(case, result.person),
        facts=facts,
        figures=figures,
        projected=result.projected or any(figure.projected for figure in figures),
    )


def person_label(case: Case, person: str) -> Message:
    """How the pages call the person an answer is for."""
    if person == HOUSEHOLD:
        return words.HOUSEHOLD
    if person == SPOUSE:
        return words.SPOUSE
    for index, helper in enumerate(case.caregivers):
        if person == caregiver(index):
            return words.BY_NAME(name=helper.name) if helper.name else words.CAREGIVER(number=index + 1)
    return words.BY_NAME(name=case.patient.name) if case.patient.name else words.YOU


def _no_figures(program: Program, gap: NotInForce) -> ProgramResult:
    return ProgramResult(program.code, PATIENT, Outcome.UNKNOWN, words.NO_FIGURES(day=gap.on))


def _failed(program: Program, case: Case) -> ProgramResult:
    """What is said of a program that could not be worked out: whom to ask, and nothing else."""
    helper = resources.helper(program.ask) if program.ask is not None else None
    summary = words.FAILED_WITHOUT_AGENCY if helper is None else words.FAILED(agency=helper.name)
    step = None if helper is None else NextStep(words.ASK(agency=helper.name), url=helper.url, phone=helper.phone)
    return ProgramResult(
        program.code,
        PATIENT,
        Outcome.UNKNOWN,
        summary,
        facts=program.facts(),
        next_steps=() if step is None else (step,),
        title=program.title,
        person_label=person_label(case, PATIENT),
    )


def _resting_on(result: ProgramResult, missing: tuple[Message, ...]) -> ProgramResult:
    """An answer without the programs it needs says so; a "no" is taken back, for it may come of what is missing."""
    why = words.RESTS_ON_WHAT_FAILED(programs=missing)
    if result.outcome in _NO:
        return replace(result, outcome=Outcome.UNKNOWN, summary=why)
    return replace(result, notices=(why, *result.notices))


def _notices(results: Iterable[ProgramResult]) -> tuple[Message, ...]:
    """Notices that several programs give are shown once."""
    return tuple({notice.key: notice for result in results for notice in result.notices}.values())


def _about_the_language(case: Case) -> tuple[Message, ...]:
    if case.language in (None, ENGLISH) or written_in(case.language) == case.language:
        return ()
    return (words.IN_ENGLISH,)
