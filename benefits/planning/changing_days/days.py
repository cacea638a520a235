"""The days on which the answer changes, told from the answers of a screen; no rule is worked out again here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from benefits.case import Case
from benefits.costs.plan_years import NEW_YEAR
from benefits.costs.program_answers import COUNTED_ON
from benefits.law import Citation, Law, NotInForce
from benefits.law.calendar import Month, attains_age, days_after, months_after
from benefits.planning.changing_days import words
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.records.household.tables import RETROACTIVE_MONTHS
from benefits.result import HOUSEHOLD, PATIENT, ChangingDay, ProgramResult
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

_ECFR = "https://www.ecfr.gov/current/title-"
_WAITING = Citation("42 USC 423(c)(2); 20 CFR 404.315(a)(4)", f"{_ECFR}20/section-404.315")
_SSI = Citation("42 USC 1382(c)(7)", "https://www.law.cornell.edu/uscode/text/42/1382")
_INSURED = Citation("20 CFR 404.131", f"{_ECFR}20/section-404.131")
_MEDICARE = Citation("42 USC 426(a), (b)", "https://www.law.cornell.edu/uscode/text/42/426")
_RETIREMENT = Citation("20 CFR 404.321(c)", f"{_ECFR}20/section-404.321")
_LEAVE = Citation("29 CFR 825.110, 825.200", f"{_ECFR}29/section-825.200")
_COBRA = Citation("29 USC 1162(2)", "https://www.law.cornell.edu/uscode/text/29/1162")
_PLAN_YEAR = Citation("45 CFR 155.20, 158.103", f"{_ECFR}45/section-155.20")
_NONE = Citation("", "")
_AT = 65
_MONTHS_A_YEAR = 12
_NAMED_AT_MOST = 4


def changing_days(case: Case, law: Law, results: Sequence[ProgramResult]) -> tuple[ChangingDay, ...]:
    """Every such day after that of the screen, the soonest first; the same day and words are listed once a person."""
    found = [*_of_the_case(case), *_new_year(case, law, results)]
    for result in results:
        days_of = _PROGRAMS.get(result.program)
        if days_of is not None and result.outcome in COUNTED_ON:
            found.extend(days_of(case, law, result))
        found.extend(_leave_to_come(result))
    ahead = {(day.on, day.person, day.what.key): day for day in found if day.on > case.as_of}
    return tuple(sorted(ahead.values(), key=lambda day: (day.on, day.program, day.person)))


def _day(result: ProgramResult, on: date | None, what: Message, citation: Citation) -> Iterator[ChangingDay]:
    if on is not None:
        yield ChangingDay(on, what, result.program, result.person, result.title, citation)


def _ssdi(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    facts = result.facts_as(SsdiFacts) or SsdiFacts()
    first = facts.first_month_of_entitlement
    yield from _day(result, None if first is None else first.first_day, words.WAITING_IS_OVER, _WAITING)
    if result.outcome is not Outcome.ALREADY:
        yield from _day(result, facts.date_last_insured, words.INSURED_UNTIL, _INSURED)
    yield from _day(result, facts.full_retirement_on, words.RETIREMENT_TAKES_OVER, _RETIREMENT)


def _ssi(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    first = (result.facts_as(SsiFacts) or SsiFacts()).first_month_payable
    if result.outcome is not Outcome.ALREADY:
        yield from _day(result, None if first is None else first.first_day, words.SSI_CAN_BEGIN, _SSI)


def _medicare(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    """The month of disability benefits that opens it, or an age."""
    begins = (result.facts_as(MedicareFacts) or MedicareFacts()).eligible_on
    yield from _day(result, begins, words.MEDICARE_BEGINS, _MEDICARE)


def _fmla(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    facts = result.facts_as(FmlaFacts) or FmlaFacts()
    yield from _day(result, facts.runs_out_on, words.LEAVE_RUNS_OUT, _LEAVE)
    ends = facts.leave_year_ends
    yield from _day(result, None if ends is None else days_after(ends, 1), words.LEAVE_YEAR_BEGINS, _LEAVE)


def _leave_to_come(result: ProgramResult) -> Iterator[ChangingDay]:
    """The day on which the months and hours at work are reached, where they are what stands in the way today."""
    facts = result.facts_as(FmlaFacts)
    if facts is not None and Answer.NOT_MET in (facts.months_test, facts.hours_test):
        yield from _day(result, facts.eligible_on, words.LEAVE_IS_PROTECTED, _LEAVE)


def _cobra(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    facts = result.facts_as(CobraFacts) or CobraFacts()
    yield from _day(result, facts.covers_until, words.COBRA_ENDS, _COBRA)


def _medicaid(case: Case, law: Law, result: ProgramResult) -> Iterator[ChangingDay]:
    """Fewer months before the application from a day of the law on, 42 USC 1396a(a)(34)."""
    changes_on, _value = law.history(RETROACTIVE_MONTHS.name, governed_on=case.as_of)[-1]
    if result.outcome is not Outcome.ALREADY and result.facts_as(MedicaidFacts) is not None:
        yield from _day(result, changes_on, words.FEWER_OLD_MONTHS, law.citation(RETROACTIVE_MONTHS.name))


_PROGRAMS: dict[str, Callable[[Case, Law, ProgramResult], Iterator[ChangingDay]]] = {
    SsdiFacts.program: _ssdi,
    SsiFacts.program: _ssi,
    MedicareFacts.program: _medicare,
    FmlaFacts.program: _fmla,
    CobraFacts.program: _cobra,
    MedicaidFacts.program: _medicaid,
}


def _of_the_case(case: Case) -> Iterator[ChangingDay]:
    """An age, the last days of covers, and the next plan year of the one that is in force."""
    if case.patient.birth_date is not None:
        on = attains_age(case.patient.birth_date, _AT)
        yield ChangingDay(on, words.TURNS_65, MedicareFacts.program, PATIENT, None, _MEDICARE)
    for cover in case.patient.insurance or ():
        if cover.ends_on is not None:
            yield ChangingDay(cover.ends_on, words.COVER_ENDS, "", PATIENT, None, _NONE)
    in_force = next(
        (cover for cover in case.patient.insurance or () if cover.ends_on is None or cover.ends_on > case.as_of), None
    )
    if in_force is not None and in_force.plan is not None and in_force.plan.deductible is not None:
        on = next_year_day(case.as_of, in_force.plan.year_starts or NEW_YEAR)
        if in_force.ends_on is None or on <= in_force.ends_on:
            yield ChangingDay(on, words.PLAN_YEAR_BEGINS, "", PATIENT, None, _PLAN_YEAR)


def next_year_day(day: date, month_and_day: str) -> date:
    """The next day after `day` that is this month and day; 29 February is kept on the 28th in a common year."""
    month, number = int(month_and_day[:2]), int(month_and_day[3:])
    first = date(day.year, month, 1)
    this_year = days_after(first, min(number, Month.of(first).days) - 1)
    if this_year > day:
        return this_year
    again = months_after(first, _MONTHS_A_YEAR)
    return days_after(again, min(number, Month.of(again).days) - 1)


def _new_year(case: Case, law: Law, results: Sequence[ProgramResult]) -> Iterator[ChangingDay]:
    """1 January, where a figure that an answer rests on has another value, or none that is announced, from then on."""
    on = next_year_day(case.as_of, NEW_YEAR)
    titles = {
        result.title.key: result.title
        for result in results
        if result.title is not None
        and result.outcome in (*COUNTED_ON, Outcome.UNLIKELY)
        and any(_is_another(law, figure.name, case.as_of, on) for figure in result.figures)
    }
    if titles:
        named = tuple(titles.values())[:_NAMED_AT_MOST]
        yield ChangingDay(on, words.NEW_FIGURES(programs=named), "", HOUSEHOLD, None, _NONE)


def _is_another(law: Law, name: str, now: date, then: date) -> bool:
    try:
        before, after = law.glance(name, on=now), law.glance(name, on=then)
    except NotInForce:
        return True
    return (before.value, before.projected) != (after.value, after.projected)
