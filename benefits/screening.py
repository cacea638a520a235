"""`screen(case)`: runs the programs in order and assembles the result. A pure function of the case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from benefits import costs, timeline
from benefits.case import Case
from benefits.directory import resources
from benefits.law import Law, NotInForce
from benefits.planning import deadlines, plan
from benefits.programs import Program, Screening, catalogue
from benefits.result import HOUSEHOLD, PATIENT, SPOUSE, ProgramResult, Result, caregiver
from benefits.result.answers import Outcome
from benefits.result.facts import Facts
from benefits.result.messages import ENGLISH, Message, _, written_in

RULES_VERSION = "2026.11"
PROGRAMS = catalogue()  # at import, so that every room has declared the forms of its tables before the book is read
DISCLAIMER = _(
    "This is information, not a decision. The agency, plan or employer named on each page decides. "
    "It is not legal, medical or tax advice."
)


def screen(case: Case) -> Result:
    """Answer a case: every program, the costs, the timeline, the deadlines and the plan."""
    screening = Screening(case, Law())
    for program in PROGRAMS:
        screening.results.extend(run(program, screening))
    results = tuple(screening.results)
    tally = costs.tally(case, Law(), results)
    months = timeline.build(case, Law(), results, tally)
    return Result(
        as_of=case.as_of,
        language=written_in(case.language),
        rules_version=RULES_VERSION,
        programs=results,
        costs=tally,
        timeline=months,
        deadlines=deadlines.gather(results),
        plan=plan.build(results, costs.headlines(tally, months)),
        resources=resources.match(case, results),
        notices=(*_notices(results), *_about_the_language(case)),
        disclaimer=DISCLAIMER,
        patient_name=case.patient.name,
    )


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
    facts = result.facts if isinstance(result.facts, program.facts) else program.facts(**dict(_named(result)))
    figures = result.figures or law.figures
    return replace(
        result,
        title=result.title or program.title,
        person_label=result.person_label or person_label(case, result.person),
        facts=facts,
        figures=figures,
        projected=result.projected or any(figure.projected for figure in figures),
    )


def _named(result: ProgramResult) -> Mapping[str, Any]:
    return {} if isinstance(result.facts, Facts) else result.facts


def person_label(case: Case, person: str) -> Message:
    """How the pages call the person an answer is for."""
    if person == HOUSEHOLD:
        return _("Your household")
    if person == SPOUSE:
        return _("Your spouse")
    for index, helper in enumerate(case.caregivers):
        if person == caregiver(index):
            return _("{name}", name=helper.name) if helper.name else _("Caregiver {number}", number=index + 1)
    return _("{name}", name=case.patient.name) if case.patient.name else _("You")


def _no_figures(program: Program, gap: NotInForce) -> ProgramResult:
    return ProgramResult(
        program=program.code,
        person=PATIENT,
        outcome=Outcome.UNKNOWN,
        summary=_("We do not have this program's figures for {day}, so we cannot answer.", day=gap.on),
    )


def _notices(results: Iterable[ProgramResult]) -> tuple[Message, ...]:
    """Notices that several programs give are shown once."""
    return tuple({notice.key: notice for result in results for notice in result.notices}.values())


def _about_the_language(case: Case) -> tuple[Message, ...]:
    if case.language in (None, ENGLISH) or written_in(case.language) == case.language:
        return ()
    return (_("This plan is written in English. Social Security and Medicare give free interpreters when you call."),)
