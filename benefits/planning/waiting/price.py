"""What waiting costs, program by program, told from the answers of a screen; nothing is screened again for it.

`Waiting.lost_by` says for a day of filing what that comes to. `tests/properties/test_waiting.py` holds it against
screening anew with the later day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from benefits.case import Case
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Citation, Law
from benefits.law.calendar import Month
from benefits.law.money import Dollars, Percent
from benefits.planning.waiting import words
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.marketplace.facts import MarketplaceFacts
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.records.household.tables import RETROACTIVE_MONTHS
from benefits.result import ProgramResult, Waiting
from benefits.result.answers import Outcome
from benefits.result.facts import F
from benefits.result.messages import Message

_ECFR = "https://www.ecfr.gov/current/title-"
_SSDI = Citation("42 USC 423(b); 20 CFR 404.621(a)", _ECFR + "20/section-404.621")
_SSI = Citation("42 USC 1382(c)(7); 20 CFR 416.335", _ECFR + "20/section-416.335")
_SAVINGS_NEVER_BACK = Citation("42 USC 1396a(e)(8)", "https://www.law.cornell.edu/uscode/text/42/1396a")
_SAVINGS_BACK = Citation("42 USC 1396a(a)(34); 42 CFR 435.915", _ECFR + "42/section-435.915")
_EXTRA_HELP = Citation("42 CFR 423.773-423.774", _ECFR + "42/section-423.774")
_COBRA = Citation("29 USC 1165(a)(1)", "https://www.law.cornell.edu/uscode/text/29/1165")
_MARKETPLACE = Citation("45 CFR 155.420(c)", _ECFR + "45/section-155.420")
_MEDICARE = Citation("42 USC 1395r(b); 42 CFR 408.22", _ECFR + "42/section-408.22")
_FMLA = Citation("29 CFR 825.302-825.304", _ECFR + "29/section-825.304")
_OPEN = (Outcome.LIKELY, Outcome.POSSIBLE)
_NOT_YET = (None, "none")
_ENDS_FOR_GOOD = ("initial", "special_group_health")
_WITHOUT_PAY_BACK = "qmb"


def price_of_waiting(case: Case, law: Law, results: Sequence[ProgramResult]) -> tuple[Waiting, ...]:
    """A line for each program that is likely or possible and not applied for; what is lost soonest comes first."""
    answers = ProgramAnswers(results)
    found = [line for line_of in _LINES for line in line_of(case, law, answers)]
    return tuple(sorted(found, key=_soonest))


def _soonest(line: Waiting) -> tuple[bool, date]:
    day = line.act_by or line.final_on
    return (day is None, day or date.max)


def _open(answers: ProgramAnswers, program: type[F]) -> Iterator[tuple[ProgramResult, F]]:
    """The answers of a program that are likely or possible, each with its facts."""
    for found in answers.listed:
        facts = found.facts_as(program) if found.program == program.program else None
        if facts is not None and found.outcome in _OPEN:
            yield found, facts


def _line(found: ProgramResult) -> partial[Waiting]:
    """Makes a line of an answer: it lacks the sentence, the law, and what is known of days and dollars."""
    return partial(Waiting, found.program, found.person, found.title)


def _ssdi(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    """Nothing is lost until the months before the application that can be paid reach no longer back to the first."""
    own = case.patient.benefits.ssdi
    for found, facts in _open(answers, SsdiFacts):
        if (own is not None and own.status not in _NOT_YET) or facts.latest_protective_filing is None:
            continue
        back, monthly = law.number("ssdi.retroactive_months", on=case.as_of), facts.monthly_benefit
        late = facts.latest_protective_filing < case.as_of
        if late and monthly is None:
            sentence = words.DISABILITY_NOW_AMOUNT_OPEN
        elif monthly is None:
            sentence = words.DISABILITY_AMOUNT_OPEN(months=back)
        elif late:
            sentence = words.DISABILITY_NOW(amount=Dollars(monthly))
        else:
            sentence = words.DISABILITY(months=back, amount=Dollars(monthly))
        first = facts.first_month_of_entitlement
        yield _line(found)(
            sentence,
            _SSDI,
            act_by=Month.of(case.as_of).last_day if late else facts.latest_protective_filing,
            monthly=monthly,
            lost_from=None if first is None else first + back,
            is_late=late,
        )


def _ssi(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    own = case.patient.benefits.ssi
    for found, facts in _open(answers, SsiFacts):
        if own is not None and own.status not in _NOT_YET:
            continue
        monthly = facts.paid_by_social_security
        sentence = words.SSI_AMOUNT_OPEN if not monthly else words.SSI(amount=Dollars(monthly))
        yield _by_the_month(case, found, sentence, _SSI, monthly or None)


def _by_the_month(
    case: Case, found: ProgramResult, sentence: Message, citation: Citation, monthly: Decimal | None
) -> Waiting:
    """A line of what counts from the month of the application on: nothing is lost within this month."""
    this_month = Month.of(case.as_of)
    return _line(found)(
        sentence,
        citation,
        act_by=this_month.last_day,
        monthly=monthly,
        lost_from=this_month,
    )


def _savings_program(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, MedicareSavingsProgramFacts):
        if not facts.monthly_value:
            continue
        amount = Dollars(facts.monthly_value)
        if facts.level == _WITHOUT_PAY_BACK:
            sentence, citation = words.SAVINGS_PROGRAM_NEVER_BACK(amount=amount), _SAVINGS_NEVER_BACK
            yield _by_the_month(case, found, sentence, citation, facts.monthly_value)
            continue
        yield _line(found)(
            words.SAVINGS_PROGRAM_BACK(amount=amount),
            _SAVINGS_BACK,
            monthly=facts.monthly_value,
        )


def _extra_help(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, ExtraHelpFacts):
        if facts.monthly_value:
            sentence = words.EXTRA_HELP(amount=Dollars(facts.monthly_value))
            yield _by_the_month(case, found, sentence, _EXTRA_HELP, facts.monthly_value)


def _medicaid(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    """The bills of the oldest month drop out with each month; from a coming day on fewer months are paid at all."""
    for found, facts in _open(answers, MedicaidFacts):
        as_adult = "route_adult" in (facts.routes or ())
        back = _months_paid_back(law, case.as_of, as_adult=as_adult)
        changes_on = law.history(RETROACTIVE_MONTHS.name, governed_on=case.as_of)[-1][0]
        later = _months_paid_back(law, max(changes_on, case.as_of), as_adult=as_adult)
        sentence = words.MEDICAID(months=back)
        if later < back:
            sentence = words.MEDICAID_SHORTER(months=back, day=changes_on, later=later)
        citation = law.citation(RETROACTIVE_MONTHS.name)
        yield _by_the_month(case, found, sentence, citation, None)


def _months_paid_back(law: Law, on: date, *, as_adult: bool) -> int:
    months = law.table(RETROACTIVE_MONTHS, on=on)
    return months.adult if as_adult else months.other


def _state_paid_leave(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, StatePaidLeaveFacts):
        ends = min((entry for entry in found.deadlines if entry.firm), key=lambda entry: entry.on, default=None)
        if ends is not None and ends.on >= case.as_of and facts.weekly_benefit:
            yield _line(found)(
                words.STATE_LEAVE(amount=Dollars(facts.weekly_benefit)),
                ends.citation,
                final_on=ends.on,
            )


def _cobra(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, CobraFacts):
        yield from _final(case, found, facts.election_deadline, words.COBRA, _COBRA)


def _marketplace(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, MarketplaceFacts):
        yield from _final(case, found, facts.special_enrollment_until, words.MARKETPLACE, _MARKETPLACE)


def _medicare(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    """The end of the period in which to sign up for Part B; with cover from work another one follows."""
    for found, facts in _open(answers, MedicareFacts):
        periods = [entry for entry in facts.enrollment_periods or () if entry["kind"] in _ENDS_FOR_GOOD]
        ends = max((entry["to"] for entry in periods if entry["to"] is not None), default=None)
        if any(entry["to"] is None for entry in periods):
            continue  # a period that ends with work has no day yet
        share, premium = law.share("medicare.part_b.penalty_share", on=case.as_of), facts.part_b_premium
        if premium is not None:
            sentence = words.MEDICARE(percent=Percent(share), amount=Dollars(premium * share))
            yield from _final(case, found, ends, sentence, _MEDICARE)


def _final(
    case: Case, found: ProgramResult, ends: date | None, sentence: Message, citation: Citation
) -> Iterator[Waiting]:
    """A line of what ends on one day; none once it is over."""
    if ends is not None and ends >= case.as_of:
        yield _line(found)(
            sentence,
            citation,
            final_on=ends,
        )


def _fmla(case: Case, law: Law, answers: ProgramAnswers) -> Iterator[Waiting]:
    for found, facts in _open(answers, FmlaFacts):
        if facts.notice_due is not None and facts.notice_due >= case.as_of:
            yield _line(found)(
                words.FMLA_NOTICE,
                _FMLA,
                act_by=facts.notice_due,
            )


_LINES: Sequence[Callable[[Case, Law, ProgramAnswers], Iterator[Waiting]]] = (
    _ssdi,
    _ssi,
    _state_paid_leave,
    _cobra,
    _marketplace,
    _medicare,
    _medicaid,
    _savings_program,
    _extra_help,
    _fmla,
)
