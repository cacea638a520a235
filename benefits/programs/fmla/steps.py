"""What follows from the answer: what would change it, steps, deadlines, the headline, notices and the sums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.programs.fmla import words
from benefits.programs.fmla.absence import Absence
from benefits.programs.fmla.dates import certification_due, notice_due
from benefits.programs.fmla.hours import Amount
from benefits.programs.fmla.requirements import HOURS, MONTHS, RELATIONSHIP
from benefits.programs.fmla.rights import other_ways, rights
from benefits.result import Deadline, Finding, Headline, NextStep, Working, WouldChange
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

CODE = "fmla"
_PHONE = "1-866-487-9243"
_URL = "https://www.dol.gov/agencies/whd/fmla"
_NOTICE = Citation("29 CFR 825.302, 825.303", "https://www.ecfr.gov/current/title-29/section-825.302")
_CERTIFICATION = Citation("29 CFR 825.305(b)", "https://www.ecfr.gov/current/title-29/section-825.305")
_AMOUNT = Citation("29 CFR 825.200, 825.205", "https://www.ecfr.gov/current/title-29/section-825.205")
_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE)


def summary(outcome: Outcome, amount: Amount | None) -> Message:
    """The answer in a sentence."""
    if outcome is Outcome.UNLIKELY:
        return words.UNLIKELY
    if outcome not in _OPEN:
        return words.MORE_IS_NEEDED
    if amount is None:
        return words.TWELVE_WEEKS_A_YEAR
    left, entitlement = amount.balance.left, amount.entitlement
    if amount.runs_out is None:
        return words.HOURS_LEFT(hours=left, entitlement=entitlement)
    return words.HOURS_LEFT_UNTIL(day=amount.runs_out, hours=left, entitlement=entitlement)


def would_change(absence: Absence, findings: Iterable[Finding], first_day: date | None) -> Iterator[WouldChange]:
    """The nearest facts that turn a no; `first_day` is when the months and hours will be reached."""
    for finding in findings:
        if finding.answer is not Answer.NOT_MET:
            continue
        if finding.id in (MONTHS.id, HOURS.id) and first_day is not None:
            yield WouldChange(words.OPEN_FROM_THAT_DAY, absence.path.employer.hours_last_12_months, first_day)
        elif finding.id == HOURS.id:
            yield WouldChange(words.MORE_HOURS_A_WEEK, absence.path.employer.hours_per_week)
        elif finding.id == RELATIONSHIP.id:
            yield WouldChange(words.STATE_LAW_OR_RAISED, absence.path.in_loco_parentis)


def next_steps(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[NextStep]:
    """Notice and certification, or other leave where the Act does not reach."""
    if outcome is Outcome.UNLIKELY:
        yield NextStep(words.ASK_FOR_OTHER_LEAVE, how=words.HOW_OTHER_LEAVE, rank=75)
        yield from other_ways(absence, case, law)
        return
    yield NextStep(
        words.TELL_THE_EMPLOYER,
        by=max(notice_due(absence, law), case.as_of),
        how=words.HOW_TO_TELL,
        url=_URL,
        phone=_PHONE,
        bring=(words.FORM_FOR_OWN_ILLNESS if absence.helper is None else words.FORM_FOR_FAMILY,),
        rank=52,
    )
    yield NextStep(
        words.BRING_CERTIFICATION(days=law.number("fmla.certification_days", on=absence.begins)),
        by=certification_due(absence, case, law),
        how=words.HOW_TO_BE_CERTIFIED(days=law.number("fmla.certification_cure_days", on=absence.begins)),
        rank=56,
    )
    yield from other_ways(absence, case, law)


def deadlines(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[Deadline]:
    """Notice, while it is not past, and the doctor's certification."""
    if outcome is Outcome.UNLIKELY:
        return
    due = notice_due(absence, law)
    if due >= case.as_of:
        yield Deadline(due, words.NOTICE_IS_DUE, CODE, firm=True, citation=_NOTICE)
    certified = certification_due(absence, case, law)
    yield Deadline(certified, words.CERTIFICATION_IS_DUE, CODE, firm=False, citation=_CERTIFICATION)


def headlines(absence: Absence, amount: Amount | None, outcome: Outcome) -> Iterator[Headline]:
    """The hours left, where leave is likely and its hours are known."""
    if amount is None or outcome not in _OPEN:
        return
    yield Headline(
        id=f"{CODE}.{absence.person}",
        rank=60,
        label=_whose_leave(absence),
        value=words.HOURS_LEFT_SHORT(hours=amount.balance.left),
        detail=words.RUN_OUT_ON(day=amount.runs_out) if amount.runs_out else None,
        on=amount.runs_out,
    )


def _whose_leave(absence: Absence) -> Message:
    if absence.helper is None:
        return words.OWN_LEAVE
    return words.LEAVE_OF(name=absence.helper.name) if absence.helper.name else words.CAREGIVERS_LEAVE


def notices(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[Message]:
    """What a protected worker should know."""
    if outcome not in _OPEN:
        return
    yield words.UNPAID_WITH_INSURANCE
    yield from rights(absence, law)
    if absence.employer.leave_year is None:
        yield words.BEST_LEAVE_YEAR_TAKEN
    if absence.helper is None and case.patient.work.status == "on_leave":
        yield words.HOURS_LOOKED_AT_AGAIN


def workings(amount: Amount | None) -> tuple[Working, ...]:
    """How the hours were worked out."""
    if amount is None:
        return ()
    balance = amount.balance
    lines = (
        words.WEEKS_MAKE_HOURS(hours=amount.weekly, entitlement=amount.entitlement),
        words.YEAR_AND_WHAT_IS_LEFT(
            begins=balance.year_begins, ends=balance.year_ends, used=balance.used, left=balance.left
        ),
    )
    return (Working(words.HOURS_OF_LEAVE, lines, _AMOUNT),)
