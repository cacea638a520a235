"""A letter to the employer that asks for leave: in English, without the diagnosis, to be changed as one likes.

29 CFR 825.302 and 825.303: the letter need not name the law or the illness, only enough to show that the law may apply.
"""

from __future__ import annotations

from benefits.case import Case
from benefits.law import Law
from benefits.result import PATIENT, ProgramResult
from benefits.result.messages import Message, _, render

_RELATION = {
    "spouse": _("my spouse"),
    "child": _("my parent"),
    "parent": _("my child"),
}


def notice_letter(case: Case, result: ProgramResult) -> str:
    """The text of the notice for one person of the case, as the FMLA answer `result` has the hours and days."""
    index = None if result.person == PATIENT else int(result.person.removeprefix("caregivers[").removesuffix("]"))
    helper = None if index is None else case.caregivers[index]
    begins = (helper.leave.starts_on if helper and helper.leave else None) or case.as_of
    relation = helper.relationship if helper else None
    whom = (
        _("because of my own serious health condition")
        if helper is None
        else _("to care for {whom}, who has a serious health condition", whom=_RELATION[relation])
        if relation in _RELATION
        else _("to care for a member of my family who has a serious health condition")
    )
    hours, law = result.fact("remaining_hours"), Law()
    paragraphs = [
        _("{day}", day=case.as_of),
        _("To: [name of supervisor or personnel office]"),
        _("Subject: request for leave"),
        _("I am asking for leave {whom}, beginning {day}.", whom=whom, day=begins),
        _pattern(helper.leave.pattern if helper and helper.leave else None),
        _(
            "Please tell me in writing within {days} business days whether I am eligible, and what you need from me.",
            days=law.number("fmla.employer_answer_days", on=begins),
        ),
        _(
            "If you need a certification, I understand that I have at least {days} days to bring it.",
            days=law.number("fmla.certification_days", on=begins),
        ),
        _("By my own count I have {hours} hours of leave left.", hours=hours)
        if hours is not None
        else _("Please tell me how many hours of leave I have left."),
        _("Please let me know how my share of the health insurance is to be paid during the leave."),
        _("Sincerely,"),
        _("{name}", name=(helper.name if helper else case.patient.name) or "[your name]"),
    ]
    return "\n\n".join(render(paragraph, "en") for paragraph in paragraphs)


def _pattern(pattern: str | None) -> Message:
    if pattern == "intermittent":
        return _(
            "I need it in separate blocks of time, as treatment requires. I will tell you the dates as I learn them."
        )
    if pattern == "reduced_schedule":
        return _("I need to work fewer hours a week for a time.")
    return _("I will tell you as soon as I can how long it will last.")
