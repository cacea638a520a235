"""A letter to the employer that asks for leave: in English, without the diagnosis, to be changed as one likes.

29 CFR 825.302 and 825.303: the letter need not name the law or the illness, only enough to show that the law may apply.
"""

from __future__ import annotations

from benefits.case import Caregiver, Case
from benefits.law import Law
from benefits.planning import words
from benefits.programs.fmla.facts import FmlaFacts
from benefits.result import PATIENT, ProgramResult
from benefits.result.messages import ENGLISH, Message, render


def notice_letter(case: Case, result: ProgramResult) -> str:
    """The text of the notice for one person of the case, as the FMLA answer `result` has the hours and days."""
    helper = _helper(case, result.person)
    begins = (helper.leave.starts_on if helper and helper.leave else None) or case.as_of
    law = Law()
    paragraphs = [
        words.WRITTEN_ON(day=case.as_of),
        words.TO_THE_EMPLOYER,
        words.SUBJECT,
        words.I_ASK_FOR_LEAVE(whom=_whom(helper), day=begins),
        _pattern(helper),
        words.TELL_ME_WHETHER_ELIGIBLE(days=law.number("fmla.employer_answer_days", on=begins)),
        words.TIME_FOR_CERTIFICATION(days=law.number("fmla.certification_days", on=begins)),
        _hours_left(result.facts_as(FmlaFacts)),
        words.MY_SHARE_OF_INSURANCE,
        words.SINCERELY,
        words.NAME(name=(helper.name if helper else case.patient.name) or "[your name]"),
    ]
    return "\n\n".join(render(paragraph, ENGLISH) for paragraph in paragraphs)


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
