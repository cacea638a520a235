"""What COBRA's answer comes to in words, what to do by when, and what the plan says of the months until Medicare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import Month, days_after
from benefits.law.money import Percent
from benefits.programs import Screening
from benefits.programs.cobra import words
from benefits.programs.cobra.days import Days, months_of_cover
from benefits.programs.cobra.requirements import DEPARTMENTS_URL, LENGTH, TIME, USC
from benefits.programs.medicare.facts import MedicareFacts
from benefits.result import Deadline, Finding, Headline, NextStep, WouldChange
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

CODE = "cobra"
_EBSA_URL = "https://www.askebsa.dol.gov"
_OPM_URL = "https://www.opm.gov/healthcare-insurance/healthcare/temporary-continuation-of-coverage/"
_EBSA_PHONE = "1-866-444-3272"
_ELECTION = Citation("29 USC 1165(a)(1)", USC + "1165")
_LENGTH = Citation("29 USC 1162(2)", USC + "1162")
_TELL_PLAN = Citation("29 USC 1162(2)(A), 1166(a)(3)", USC + "1166")
_OPEN_TO_THEM = (Outcome.LIKELY, Outcome.ALREADY)


def summary(outcome: Outcome, findings: Iterable[Finding], days: Days, law: Law, on: date) -> Message:
    """The answer in one sentence."""
    answered = {finding.id: finding.answer for finding in findings}
    time = answered[TIME.id]
    if LENGTH.id in answered and days.longest is not None:
        return words.MAY_HAVE_ENDED(day=days.longest)
    if time is Answer.NOT_MET:
        return words.TIME_OVER
    if time is Answer.UNKNOWN and days.election is not None:
        return words.TIME_OVER_UNLESS_NOTICE_LATE
    if days.until is None:
        return words.KEEP_FOR_MONTHS(months=months_of_cover(law, "work", on))
    if days.extension is not None:
        return words.KEEP_UNTIL_OR_LONGER(until=days.until, extension=days.extension)
    return words.KEEP_UNTIL(until=days.until)


def would_change(findings: Iterable[Finding]) -> Iterator[WouldChange]:
    """A notice that never came, once the time to choose is over."""
    for finding in findings:
        if finding.id == TIME.id and finding.answer is Answer.NOT_MET:
            yield WouldChange(words.NOTICE_NEVER_CAME)


def ask_under_another_law(case: Case, law: Law, *, federal: bool) -> NextStep:
    """Whom to ask where COBRA does not reach the plan."""
    if not federal:
        return NextStep(
            words.ASK_THE_INSURANCE_DEPARTMENT, how=words.HOW_TO_ASK_THE_DEPARTMENT, url=DEPARTMENTS_URL, rank=54
        )
    how = words.HOW_TO_ASK_THE_OFFICE(
        free=law.number("cobra.federal_workers.free_days", on=case.as_of),
        days=law.number("cobra.federal_workers.days_to_choose", on=case.as_of),
    )
    return NextStep(words.ASK_THE_PERSONNEL_OFFICE, how=how, url=_OPM_URL, rank=54)


def _may_choose(outcome: Outcome, days: Days, case: Case) -> date | None:
    """The last day to choose, while it has not passed."""
    if outcome is not Outcome.LIKELY or days.election is None or days.election < case.as_of:
        return None
    return days.election


def next_steps(case: Case, law: Law, outcome: Outcome, days: Days) -> Iterator[NextStep]:
    """To choose in time, and to send Social Security's decision in time."""
    election = _may_choose(outcome, days, case)
    if election is not None:
        first_payment = law.number("cobra.first_payment_days", on=case.as_of)
        yield NextStep(
            words.CHOOSE,
            by=election,
            how=words.WAIT_FOR_THE_NOTICE_AND_COMPARE(days=first_payment),
            url=_EBSA_URL,
            phone=_EBSA_PHONE,
            bring=(words.BRING_NOTICE, words.BRING_SPENDING),
            rank=54,
        )
    if days.extension is not None and outcome in _OPEN_TO_THEM:
        usual = months_of_cover(law, "work", case.as_of)
        yield NextStep(
            words.SEND_THE_DECISION(
                days=law.number("cobra.tell_plan_days", on=case.as_of),
                more=law.number("cobra.disability_extension_months", on=case.as_of) - usual,
            ),
            by=days.until,
            how=words.SEND_A_COPY_IN_TIME(month=usual),
            url=_EBSA_URL,
            phone=_EBSA_PHONE,
            rank=72,
        )


def deadlines(case: Case, law: Law, outcome: Outcome, days: Days) -> Iterator[Deadline]:
    """The last day to choose, the end of cover, and the last day to tell the plan of the decision."""
    if outcome not in _OPEN_TO_THEM:
        return
    election = _may_choose(outcome, days, case)
    if election is not None:
        yield Deadline(election, words.LAST_DAY_TO_CHOOSE, CODE, True, _ELECTION)
    if days.until is None or days.until < case.as_of:
        return
    yield Deadline(days.until, words.COVER_ENDS, CODE, True, _LENGTH)
    if days.extension is not None:
        tell = words.LAST_DAY_TO_TELL_THE_PLAN(days=law.number("cobra.tell_plan_days", on=case.as_of))
        yield Deadline(days.until, tell, CODE, True, _TELL_PLAN)


def headlines(screening: Screening, outcome: Outcome, days: Days) -> Iterator[Headline]:
    """What covers the months until Medicare."""
    if outcome not in _OPEN_TO_THEM or days.until is None:
        return
    value = (
        words.COBRA_UNTIL(until=days.until)
        if days.extension is None
        else words.COBRA_UNTIL_OR_LONGER(until=days.until, extension=days.extension)
    )
    detail = _until_medicare(screening, days.until, days.extension)
    yield Headline(id=CODE, rank=50, label=words.COVER_IN_THE_GAP, value=value, detail=detail, on=days.election)


def _until_medicare(screening: Screening, until: date, extension: date | None) -> Message | None:
    """Whether cover leaves a gap before Medicare, the extension apart; None where Medicare is not to come."""
    medicare, facts = screening.result("medicare"), screening.facts(MedicareFacts)
    if medicare is None or facts is None or medicare.outcome is Outcome.UNLIKELY:
        return None
    begins = facts.eligible_on
    if begins is None or begins <= screening.case.as_of:
        return None
    day_before, month = days_after(begins, -1), Month.of(begins)
    if until >= day_before:
        return words.REACHES_MEDICARE(month=month)
    if extension is not None and extension >= day_before:
        return words.REACHES_MEDICARE_WITH_THE_EXTENSION(month=month)
    return words.GAP_BEFORE_MEDICARE(month=month)


def notices(screening: Screening, outcome: Outcome, days: Days) -> Iterator[Message]:
    """What ends continued cover early, and what its last months may cost."""
    if outcome not in _OPEN_TO_THEM:
        return
    yield words.ENDS_EARLY
    if days.extension is not None:
        law, on = screening.law, screening.case.as_of
        yield words.LAST_MONTHS_COST_MORE(
            first=months_of_cover(law, "work", on) + 1,
            last=law.number("cobra.disability_extension_months", on=on),
            share=Percent(law.share("cobra.premium_share.disability_extension", on=on)),
        )
