"""What to do about Medicare and by when, from what its rules found: steps, deadlines, the headline and notices.

42 CFR 407.14-407.25 for the periods.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import months_after
from benefits.law.money import Dollars
from benefits.programs.medicare import words
from benefits.programs.medicare.credits import FreeOfPremium
from benefits.programs.medicare.enrollment import EnrollmentPeriod, special_period_perhaps
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare.premiums import income_additions
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, Basis, why
from benefits.programs.medicare.who_pays_first import pays_first
from benefits.programs.medicare.work_cover import may_wait
from benefits.result import Deadline, Headline, NextStep
from benefits.result.answers import Answer, Outcome
from benefits.result.messages import Message

_SSA_URL = "https://www.ssa.gov/medicare/sign-up"
_SSA_PHONE = "1-800-772-1213"
_SHIP_URL = "https://www.shiphelp.org"
_SHIP_PHONE = "1-877-839-2675"
_PERIODS = Citation("42 CFR 407.14-407.25", "https://www.law.cornell.edu/cfr/text/42/407.14")
_CARD_COMES_MONTHS_BEFORE = 3
_LAST_DAYS = {
    "initial": words.LAST_DAY_OF_FIRST_PERIOD,
    "general": words.LAST_DAY_THIS_TIME,
    "special_group_health": words.LAST_DAY_AFTER_WORK,
    "medigap_open": words.LAST_DAY_OF_THE_SUPPLEMENT,
}

_FOR_PART_B = ("initial", "special_group_health", "general")
_SIGN_UP = {
    Answer.MET: words.SIGN_UP_OR_WAIT,
    Answer.UNKNOWN: words.SIGN_UP_UNLESS_WORKING,
    Answer.NOT_MET: words.SIGN_UP_NOW,
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What the rules found, gathered once. `on` is the first day of cover, or today once that is past."""

    basis: Basis
    free: FreeOfPremium
    on: date
    periods: tuple[EnrollmentPeriod, ...]

    def period(self, kind: str) -> EnrollmentPeriod | None:
        """The first period of a kind."""
        return next((period for period in self.periods if period.kind == kind), None)

    def period_for_part_b(self, day: date) -> EnrollmentPeriod | None:
        """The period to sign up for Part B that is open on a day, or else the next to come."""
        listed = [period for period in self.periods if period.kind in _FOR_PART_B]
        running = [period for period in listed if period.is_open_on(day)]
        coming = [period for period in listed if period.first is not None and period.first > day]
        return next(iter(running), None) or min(coming, key=lambda period: period.first or day, default=None)


def next_steps(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[NextStep]:
    """The one thing to do next about signing up."""
    if outcome is Outcome.ALREADY:
        yield from _add_part_b(case, law, found)
    if outcome not in (Outcome.LIKELY, Outcome.POSSIBLE):
        return
    if found.basis.kind == KIDNEYS:
        yield _apply_for_kidney_failure(case, law)
        return
    if found.basis.by_government_work:
        yield NextStep(
            words.APPLY_BY_GOVERNMENT_WORK,
            how=words.HOW_TO_APPLY_BY_GOVERNMENT_WORK,
            url=_SSA_URL,
            phone=_SSA_PHONE,
            rank=40,
        )
        return
    initial = found.period("initial")
    if found.basis.kind == AGE and initial is not None and initial.last is not None and initial.last >= case.as_of:
        yield _sign_up_first(case, law, found.basis, initial.last)
    elif found.basis.kind != AGE and found.basis.begins > case.as_of:
        yield NextStep(
            words.WATCH_FOR_THE_CARD(month=found.basis.month),
            by=found.basis.month.back(_CARD_COMES_MONTHS_BEFORE).first_day,
            how=words.SIGNED_UP_BY_ITSELF,
            url=_SHIP_URL,
            phone=_SHIP_PHONE,
            rank=78,
        )
    elif (special := _special_that_ends(case, found)) is not None:
        yield _sign_up_after_work(words.SIGN_UP_AFTER_WORK, words.NO_PENALTY_IN_THIS_PERIOD, special)
    elif (perhaps := special_period_perhaps(case, law, found.basis)) is not None:
        yield _sign_up_after_work(words.SIGN_UP_IF_THE_PLAN_IS_FROM_WORK, words.OR_IN_THE_GENERAL_PERIOD, perhaps)
    elif found.period("general") is not None:
        yield NextStep(
            words.SIGN_UP_IN_THE_GENERAL_PERIOD,
            how=words.COVER_A_MONTH_LATER,
            url=_SSA_URL,
            phone=_SSA_PHONE,
            rank=35,
        )


def _sign_up_after_work(what: Message, how: Message, period: EnrollmentPeriod) -> NextStep:
    form = (words.FORM_FILLED_IN_BY_THE_EMPLOYER,)
    return NextStep(what, by=period.last, how=how, url=_SSA_URL, phone=_SSA_PHONE, bring=form, rank=32)


def _special_that_ends(case: Case, found: Answered) -> EnrollmentPeriod | None:
    """The period after work whose last day is known and not over."""
    special = found.period("special_group_health")
    return None if special is None or special.last is None or special.last < case.as_of else special


def _add_part_b(case: Case, law: Law, found: Answered) -> Iterator[NextStep]:
    """For who has Part A alone: the period that is open or comes next. Nobody is hurried who may wait."""
    parts = case.patient.benefits.medicare
    if parts is None or parts.part_b_since is not None:
        return
    waiting = may_wait(case, law, found.basis)
    period = found.period("special_group_health") if waiting is Answer.MET else found.period_for_part_b(case.as_of)
    if period is None or period.last is None:
        return
    what = words.SIGN_UP_FOR_PART_B_UNLESS_WORKING if waiting is Answer.UNKNOWN else words.SIGN_UP_FOR_PART_B
    how = words.COVER_A_MONTH_LATER if period.kind == "general" else words.NO_PENALTY_IN_THIS_PERIOD
    yield NextStep(what, by=period.last, how=how, url=_SSA_URL, phone=_SSA_PHONE, rank=32)


def _apply_for_kidney_failure(case: Case, law: Law) -> NextStep:
    months = law.number("medicare.kidneys.retroactive_months", on=case.as_of)
    return NextStep(
        words.APPLY_FOR_KIDNEY_FAILURE,
        how=words.HOW_TO_APPLY_FOR_KIDNEY_FAILURE(months=months),
        url=_SSA_URL,
        phone=_SSA_PHONE,
        rank=30,
    )


def _sign_up_first(case: Case, law: Law, basis: Basis, last_day: date) -> NextStep:
    """By the end of the month before 65, so that cover begins with its first day; after that, by the last day."""
    waiting = may_wait(case, law, basis)
    form = (words.FORM_FROM_THE_EMPLOYER,) if waiting is not Answer.NOT_MET else ()
    return NextStep(
        _SIGN_UP[waiting],
        by=basis.month.back(1).last_day if basis.begins > case.as_of else last_day,
        how=words.NO_OTHER_COVER_LETS_YOU_WAIT if waiting is Answer.NOT_MET else words.SIGNING_UP_BEFORE_THE_BIRTHDAY,
        url=_SSA_URL,
        phone=_SSA_PHONE,
        bring=(words.PROOF_OF_AGE, words.INSURANCE_CARDS, *form),
        rank=30,
    )


def deadlines(case: Case, outcome: Outcome, found: Answered) -> Iterator[Deadline]:
    """The last day of each period that is not over; for who has Medicare, of those that bring a missing Part B."""
    if outcome not in (Outcome.LIKELY, Outcome.ALREADY):
        return
    parts = case.patient.benefits.medicare
    if outcome is Outcome.ALREADY and (parts is None or parts.part_b_since is not None):
        return
    for period in found.periods:
        if outcome is Outcome.ALREADY and period.kind not in _FOR_PART_B:
            continue
        if period.kind in _LAST_DAYS and period.last is not None and period.last >= case.as_of:
            yield Deadline(period.last, _LAST_DAYS[period.kind], MedicareFacts.program, True, _PERIODS)


def headlines(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[Headline]:
    """The month in which Medicare begins."""
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE):
        yield Headline(
            id=MedicareFacts.program,
            rank=40,
            label=words.MEDICARE_BEGINS,
            value=words.THAT_MONTH(month=found.basis.month),
            detail=why(found.basis, law, case.as_of),
            on=found.basis.month,
        )


def notices(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[Message]:
    """What to know beside the steps: a status that ends, a small employer, savings accounts, higher income."""
    if outcome is Outcome.ALREADY and case.patient.citizenship in ("qualified_noncitizen", "other_noncitizen"):
        yield from _grace(law, case.as_of)
    if outcome is Outcome.UNLIKELY:
        return
    group = may_wait(case, law, found.basis) is Answer.MET
    if group and found.basis.kind == AGE and pays_first(case, law, found.basis) == "medicare":
        yield words.SMALL_EMPLOYER
    if group and found.basis.kind == AGE and outcome is not Outcome.ALREADY:
        yield words.STOP_HEALTH_SAVINGS(months=law.number("medicare.retroactive_months", on=case.as_of))
    if found.basis.kind != AGE and any(period.kind == "initial" for period in found.periods):
        yield words.FIRST_PERIOD_AGAIN(age=law.number("medicare.age", on=case.as_of))
    additions = income_additions(case, law, found.on)
    if additions is not None and additions[0] > 0:
        yield words.HIGHER_INCOME(extra=Dollars(additions[0]))


def _grace(law: Law, as_of: date) -> Iterator[Message]:
    """Who had Medicare before the list of statuses loses it at the latest when the grace months are over."""
    if not law.flag("medicare.listed_status_only", on=as_of):
        return
    listed = law.figure("medicare.listed_status_only", on=as_of).since
    months = law.number("medicare.listed_status_only.months_of_grace", on=as_of)
    yield words.STATUS_LOSES_MEDICARE(day=months_after(listed, months))
