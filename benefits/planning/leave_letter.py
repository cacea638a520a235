"""A letter to the employer that asks for leave: in English, without the diagnosis, to be changed as one likes.

29 CFR 825.302 and 825.303: the letter need not name the law or the illness, only enough to show that the law may apply.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from benefits.case import Caregiver, Case
from benefits.law import Law
from benefits.planning import words
from benefits.programs.fmla.facts import FmlaFacts
from benefits.records.leave_account.days import next_workday
from benefits.result import PATIENT, ProgramResult
from benefits.result.messages import ENGLISH, Message, render

_LINES_AT_MOST = 20


def notice_letter(case: Case, result: ProgramResult, days: Sequence[date] = (), *, language: str = ENGLISH) -> str:
    """The text of the notice for one person of the case, as the FMLA answer `result` has the hours and days.

    `days` are days off that were planned, in order; they are named, and the first of them is when the leave begins.
    The employer gets it in English; another `language` gives a copy for who sends it to read.
    """
    helper = _helper(case, result.person)
    begins = days[0] if days else _begins(helper, case)
    law = Law()
    paragraphs: list[Message | str] = [
        words.WRITTEN_ON(day=case.as_of),
        words.TO_THE_EMPLOYER,
        words.SUBJECT,
        words.I_ASK_FOR_LEAVE(whom=_whom(helper), day=begins),
        _days_away(days, language) if days else _pattern(helper),
        words.TELL_ME_WHETHER_ELIGIBLE(days=law.number("fmla.employer_answer_days", on=begins)),
        words.TIME_FOR_CERTIFICATION(days=law.number("fmla.certification_days", on=begins)),
        _hours_left(result.facts_as(FmlaFacts)),
        words.MY_SHARE_OF_INSURANCE,
        words.SINCERELY,
        words.NAME(name=(helper.name if helper else case.patient.name) or words.YOUR_NAME),
    ]
    return "\n\n".join(render(paragraph, language) for paragraph in paragraphs)


def _begins(helper: Caregiver | None, case: Case) -> date:
    return (helper.leave.starts_on if helper and helper.leave else None) or case.as_of


def _days_away(days: Sequence[date], language: str) -> str:
    """The planned days, a line for each stretch of workdays; only so many lines, and a word for the rest."""
    lines = [_line(first, last) for first, last in _spells(days)]
    listed = [words.AWAY_ON, *lines[:_LINES_AT_MOST]]
    if len(lines) > _LINES_AT_MOST:
        listed.append(words.FURTHER_DAYS(last=days[-1]))
    return "\n".join(render(line, language) for line in (*listed, words.DATES_MAY_MOVE))


def _line(first: date, last: date) -> Message:
    return words.ONE_DAY(day=first) if first == last else words.SPELL(first=first, last=last)


def _spells(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    first = last = days[0]
    for day in days[1:]:
        if day > next_workday(last):
            yield first, last
            first = day
        last = day
    yield first, last


def _helper(case: Case, person: str) -> Caregiver | None:
    """The caregiver the answer is for; None when it is the patient."""
    if person == PATIENT:
        return None
    return case.caregivers[int(person.removeprefix("caregivers[").removesuffix("]"))]


def _whom(helper: Caregiver | None) -> Message:
    if helper is None:
        return words.OWN_CONDITION
    relative = words.MY_RELATIVE.get(helper.relationship or "")
    return words.CARE_OF_FAMILY if relative is None else words.CARE_OF_RELATIVE(whom=relative)


def _pattern(helper: Caregiver | None) -> Message:
    pattern = helper.leave.pattern if helper and helper.leave else None
    if pattern == "intermittent":
        return words.IN_BLOCKS_OF_TIME
    if pattern == "reduced_schedule":
        return words.FEWER_HOURS
    return words.HOW_LONG_AS_SOON_AS_KNOWN


def _hours_left(leave: FmlaFacts | None) -> Message:
    if leave is None or leave.remaining_hours is None:
        return words.TELL_ME_HOURS_LEFT
    return words.HOURS_BY_MY_COUNT(hours=leave.remaining_hours)
