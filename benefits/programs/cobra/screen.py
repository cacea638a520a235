"""COBRA: keeping an employer's health plan after the job or the hours, at one's own cost, and how long it reaches.

29 USC 1161-1168; 26 USC 4980B. Not covered, and said: a state's own law for small employers, of which the months are
known here and there, and that of federal workers. Not covered: a second event that lengthens cover, bankrupt retiree
plans, church plans. The day of the plan's notice is not known; the days shown count from the end of cover, and a later
notice moves them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benefits.case import Case
from benefits.law import Law
from benefits.programs import Program, Screening
from benefits.programs.cobra import words
from benefits.programs.cobra.days import days_of, last_day_of
from benefits.programs.cobra.days import months_of_cover as months_of_law
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.cobra.premium import most_a_month, most_a_month_in_extension, premium_missing, workings
from benefits.programs.cobra.requirements import (
    LENGTH,
    Cover,
    cover_not_told,
    cover_of,
    employer,
    event,
    is_federal,
    months_of_cover,
    other_laws,
    time_to_choose,
)
from benefits.programs.cobra.state_law import months_by_state_law
from benefits.programs.cobra.steps import (
    CODE,
    ask_under_another_law,
    deadlines,
    headlines,
    next_steps,
    notices,
    summary,
    would_change,
)
from benefits.result import PATIENT, Finding, ProgramResult, WouldChange, outcome_of, still_deciding
from benefits.result.answers import Outcome
from benefits.result.messages import Message
from benefits.result.purposes import Purpose


def screen_cobra(screening: Screening) -> Iterable[ProgramResult]:
    """Continued cover for the patient, where there is a plan from work that ends, or has ended."""
    case, law = screening.case, screening.law
    cover = cover_of(case)
    if cover is None:
        yield _no_plan_ends(case, law)
        return
    reach = employer(cover, case, law)
    if others := other_laws(cover, case, law, reach, months_by_state_law(cover, case, law)):
        yield _under_another_law(cover, case, law, (reach, event(cover), *others))
        return
    days = days_of(screening, cover)
    length = months_of_cover(cover, days.longest, case.as_of)
    told = (reach, event(cover), time_to_choose(cover, days.election, law, case.as_of))
    findings = told if length is None else (*told, length)
    outcome = _outcome(cover, findings, case)
    yield ProgramResult(
        program=CODE,
        person=PATIENT,
        outcome=outcome,
        summary=summary(outcome, findings, days, law, case.as_of),
        findings=findings,
        facts=CobraFacts(
            election_deadline=days.election,
            covers_until=days.until,
            disability_extension_until=days.extension,
            monthly_premium_max=most_a_month(cover, law, case.as_of),
            monthly_premium_max_extension=most_a_month_in_extension(cover, law, case.as_of),
        ),
        missing=still_deciding(findings),
        wanted=premium_missing(cover),
        would_change=tuple(would_change(findings)),
        next_steps=tuple(next_steps(case, law, outcome, days)),
        deadlines=tuple(deadlines(case, law, outcome, days)),
        headlines=tuple(headlines(screening, outcome, days)),
        notices=tuple(notices(screening, outcome, days)),
        workings=workings(cover, law, case.as_of),
    )


def _outcome(cover: Cover, findings: Sequence[Finding], case: Case) -> Outcome:
    """As the requirements come to; already where cover that may be continued has begun and its months are not over."""
    outcome = outcome_of(findings)
    began = cover.entry.began_on
    if any(finding.id == LENGTH.id for finding in findings):
        return Outcome.UNKNOWN
    if cover.is_continued and outcome is not Outcome.UNLIKELY and began is not None and began <= case.as_of:
        return Outcome.ALREADY
    return outcome


def _under_another_law(cover: Cover, case: Case, law: Law, findings: tuple[Finding, ...]) -> ProgramResult:
    """A small or a federal employer: another law may continue the plan, whose days are not worked out here."""
    outcome, federal = Outcome.POSSIBLE, is_federal(cover, case)
    began, last = cover.entry.began_on, cover.last_day
    if cover.is_continued and began is not None and last is not None and began <= case.as_of:
        known = None if federal else months_by_state_law(cover, case, law)
        longest = last_day_of(last, months_of_law(law, "family", case.as_of) if known is None else known)
        over = cover.entry.ends_on is None and longest < case.as_of
        outcome = Outcome.POSSIBLE if over else Outcome.ALREADY
    return ProgramResult(
        CODE,
        PATIENT,
        outcome,
        _about_another_law(cover, case, law, federal=federal),
        findings=findings,
        facts=CobraFacts(),
        would_change=() if federal else (WouldChange(words.ASK_ABOUT_THE_STATES_LAW),),
        next_steps=(ask_under_another_law(case, law, federal=federal),),
    )


def _about_another_law(cover: Cover, case: Case, law: Law, *, federal: bool) -> Message:
    if federal:
        return words.OTHER_LAW_FOR_FEDERAL_WORKERS
    months = months_by_state_law(cover, case, law)
    return words.EMPLOYER_TOO_SMALL if months is None else words.STATE_LAW_MAY_REACH_IT(months=months)


def _no_plan_ends(case: Case, law: Law) -> ProgramResult:
    asked = cover_not_told(case)
    if asked is not None:
        return ProgramResult(
            CODE, PATIENT, Outcome.UNKNOWN, words.TELL_US_YOUR_COVER, findings=(asked,), missing=asked.missing
        )
    days = law.number("cobra.election_days", on=case.as_of)
    return ProgramResult(CODE, PATIENT, Outcome.NOT_APPLICABLE, words.NO_PLAN_IS_ENDING(days=days))


PROGRAM = Program(
    code=CODE,
    title=words.TITLE,
    screen=screen_cobra,
    needs=("ssdi", "medicare"),
    facts=CobraFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=30,
    ask="dol-ebsa",
)
