"""Two results side by side: what differs in dollars, in dates and in answers.

Dollars are summed over the months that both results have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from benefits.costs import savings_needed
from benefits.law.calendar import Month
from benefits.law.money import ZERO
from benefits.planning.what_if import words
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.result import HOUSEHOLD, CostMonth, ProgramResult, Result, TimelineMonth
from benefits.result.facts import F
from benefits.result.messages import Message

Unit = Literal["dollars", "date", "month", "hours", "answer"]
_AnyMonth = TypeVar("_AnyMonth", CostMonth, TimelineMonth)


@dataclass(frozen=True, slots=True)
class Difference:
    """One line that differs. `change` is after less before: dollars, hours, days or months, as `unit` says."""

    id: str
    label: Message
    person: str
    before: object
    after: object
    unit: Unit
    change: Decimal | int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two results, over `months` months that both have."""

    months: int
    dollars: tuple[Difference, ...]
    dates: tuple[Difference, ...]
    answers: tuple[Difference, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.dollars or self.dates or self.answers)


@dataclass(frozen=True, slots=True)
class ComparedFact(Generic[F]):
    """A fact of one program that is compared for every person it was worked out for."""

    id: str
    program: type[F]
    read: Callable[[F], object]
    label: Message


_COST_SUMS: Sequence[tuple[str, Message, Callable[[CostMonth], Decimal | None]]] = (
    ("costs.out_of_pocket", words.OUT_OF_POCKET, lambda month: month.out_of_pocket),
    ("costs.lost_wages_patient", words.YOUR_LOST_PAY, lambda month: month.lost_wages_patient),
    ("costs.lost_wages_caregivers", words.CAREGIVERS_LOST_PAY, lambda month: month.lost_wages_caregivers),
    ("costs.total", words.TOTAL_COST, lambda month: month.total),
)
_TIMELINE_SUMS: Sequence[tuple[str, Message, Callable[[TimelineMonth], Decimal | None]]] = (
    ("timeline.income", words.MONEY_IN, lambda month: sum(month.income.values(), ZERO)),
    ("timeline.costs", words.MONEY_OUT, lambda month: sum(month.costs.values(), ZERO)),
    ("timeline.net", words.WHAT_IS_LEFT, lambda month: month.net),
    ("timeline.gap", words.FALLS_SHORT, lambda month: month.gap),
)
_DOLLAR_FACTS: Sequence[ComparedFact[Any]] = (
    ComparedFact("ssdi.monthly_benefit", SsdiFacts, lambda facts: facts.monthly_benefit, words.SSDI_A_MONTH),
    ComparedFact("ssdi.auxiliary_monthly", SsdiFacts, lambda facts: facts.auxiliary_monthly, words.FAMILY_SSDI_A_MONTH),
    ComparedFact("ssi.monthly_benefit", SsiFacts, lambda facts: facts.monthly_benefit, words.SSI_A_MONTH),
    ComparedFact(
        "state_paid_leave.weekly_benefit",
        StatePaidLeaveFacts,
        lambda facts: facts.weekly_benefit,
        words.STATE_PAID_LEAVE_A_WEEK,
    ),
    ComparedFact("cobra.monthly_premium_max", CobraFacts, lambda facts: facts.monthly_premium_max, words.COBRA_A_MONTH),
    ComparedFact("medicare.part_b_premium", MedicareFacts, lambda facts: facts.part_b_premium, words.PART_B_PREMIUM),
)
_DATE_FACTS: Sequence[ComparedFact[Any]] = (
    ComparedFact(
        "ssdi.first_month_of_entitlement",
        SsdiFacts,
        lambda facts: facts.first_month_of_entitlement,
        words.FIRST_MONTH_OF_SSDI,
    ),
    ComparedFact(
        "ssdi.latest_protective_filing",
        SsdiFacts,
        lambda facts: facts.latest_protective_filing,
        words.LAST_DAY_TO_APPLY,
    ),
    ComparedFact("ssdi.date_last_insured", SsdiFacts, lambda facts: facts.date_last_insured, words.LAST_DAY_INSURED),
    ComparedFact("medicare.eligible_on", MedicareFacts, lambda facts: facts.eligible_on, words.MEDICARE_BEGINS),
    ComparedFact(
        "cobra.election_deadline", CobraFacts, lambda facts: facts.election_deadline, words.LAST_DAY_TO_CHOOSE_COBRA
    ),
    ComparedFact("cobra.covers_until", CobraFacts, lambda facts: facts.covers_until, words.LAST_DAY_OF_COBRA),
    ComparedFact("fmla.eligible_on", FmlaFacts, lambda facts: facts.eligible_on, words.LEAVE_CAN_BEGIN),
    ComparedFact("fmla.runs_out_on", FmlaFacts, lambda facts: facts.runs_out_on, words.LEAVE_RUNS_OUT),
)
_HOUR_FACTS: Sequence[ComparedFact[Any]] = (
    ComparedFact("fmla.remaining_hours", FmlaFacts, lambda facts: facts.remaining_hours, words.HOURS_OF_LEAVE_LEFT),
)


def compare(result_a: Result, result_b: Result) -> Comparison:
    """What differs in `result_b` from `result_a`."""
    shared = _shared_months(result_a, result_b)
    answers = _Answers.of(result_a, result_b)
    return Comparison(
        months=len(shared),
        dollars=(
            *_sums(result_a, result_b, shared),
            *_cover_sums(result_a, result_b),
            *_facts(answers, _DOLLAR_FACTS, "dollars"),
        ),
        dates=(
            *_red_months(result_a, result_b),
            *_gaps(result_a, result_b),
            *_facts(answers, _DATE_FACTS, "date"),
            *_facts(answers, _HOUR_FACTS, "hours"),
        ),
        answers=tuple(_outcomes(answers)),
    )


def _shared_months(a: Result, b: Result) -> frozenset[Month]:
    """The months of both timelines; of both tallies, where a result has no timeline."""
    of_a = [entry.month for entry in a.timeline] or [entry.month for entry in a.costs.months]
    of_b = [entry.month for entry in b.timeline] or [entry.month for entry in b.costs.months]
    return frozenset(of_a) & frozenset(of_b)


def _sums(a: Result, b: Result, shared: frozenset[Month]) -> Iterator[Difference]:
    for name, label, of_cost in _COST_SUMS:
        yield from _sum_differs(
            name, label, _sum(a.costs.months, of_cost, shared), _sum(b.costs.months, of_cost, shared)
        )
    for name, label, of_month in _TIMELINE_SUMS:
        yield from _sum_differs(name, label, _sum(a.timeline, of_month, shared), _sum(b.timeline, of_month, shared))
    before, after = savings_needed(a.timeline), savings_needed(b.timeline)
    yield from _sum_differs("timeline.savings_needed", words.SAVINGS_NEEDED, before, after)


def _sum(
    months: Sequence[_AnyMonth], amount: Callable[[_AnyMonth], Decimal | None], shared: frozenset[Month]
) -> Decimal | None:
    found = [amount(entry) for entry in months if entry.month in shared]
    known = [part for part in found if part is not None]
    return sum(known, ZERO) if found and len(known) == len(found) else None


def _sum_differs(name: str, label: Message, before: Decimal | None, after: Decimal | None) -> Iterator[Difference]:
    if before != after:
        change = None if before is None or after is None else after - before
        yield Difference(name, label, HOUSEHOLD, before, after, "dollars", change)


def _cover_sums(a: Result, b: Result) -> Iterator[Difference]:
    """What the suggested covers come to, where both results went through the same months and know each price."""
    months = [[entry.month for entry in result.cover_path.months] for result in (a, b)]
    if months[0] == months[1]:
        before, after = _suggested(a), _suggested(b)
        yield from _sum_differs("health_cover.suggested", words.COVER_AS_RECOMMENDED, before, after)


def _suggested(result: Result) -> Decimal | None:
    path = result.cover_path
    prices = {(option.id, entry.month): entry.total for option in path.options for entry in option.months}
    found = [prices.get((entry.recommended or "", entry.month)) for entry in path.months]
    known = [amount for amount in found if amount is not None]
    return sum(known, ZERO) if found and len(known) == len(found) else None


def _gaps(a: Result, b: Result) -> Iterator[Difference]:
    before, after = _first_gap(a), _first_gap(b)
    if before != after and a.cover_path.months and b.cover_path.months:
        change = (after - before).days if before is not None and after is not None else None
        yield Difference(
            "health_cover.first_gap", words.FIRST_DAY_WITHOUT_COVER, HOUSEHOLD, before, after, "date", change
        )


def _first_gap(result: Result) -> date | None:
    return min((entry.gap.first for entry in result.cover_path.months if entry.gap is not None), default=None)


def _red_months(a: Result, b: Result) -> Iterator[Difference]:
    before, after = _first_red_month(a), _first_red_month(b)
    if before != after:
        change = after - before if before is not None and after is not None else None
        label = words.FIRST_MONTH_IN_THE_RED
        yield Difference("timeline.first_month_in_the_red", label, HOUSEHOLD, before, after, "month", change)


def _first_red_month(result: Result) -> Month | None:
    return next((month.month for month in result.timeline if month.net < 0), None)


@dataclass(frozen=True, slots=True)
class _Answers:
    """The answers of both results by program and person, in the order of the first."""

    before: Mapping[tuple[str, str], ProgramResult]
    after: Mapping[tuple[str, str], ProgramResult]
    people: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, a: Result, b: Result) -> _Answers:
        before, after = ({(entry.program, entry.person): entry for entry in result.programs} for result in (a, b))
        people: dict[str, list[str]] = {}
        for program, person in dict.fromkeys((*before, *after)):
            people.setdefault(program, []).append(person)
        return cls(before, after, people)


def _facts(answers: _Answers, compared: Sequence[ComparedFact[Any]], unit: Unit) -> Iterator[Difference]:
    for fact in compared:
        for person in answers.people.get(fact.program.program, ()):
            before, after = (_fact(found, fact, person) for found in (answers.before, answers.after))
            if before != after:
                shown: Unit = "month" if isinstance(after if after is not None else before, Month) else unit
                yield Difference(fact.id, fact.label, person, before, after, shown, _change(before, after))


def _fact(found: Mapping[tuple[str, str], ProgramResult], fact: ComparedFact[Any], person: str) -> object:
    result = found.get((fact.program.program, person))
    facts = None if result is None else result.facts_as(fact.program)
    return None if facts is None else fact.read(facts)


def _change(before: object, after: object) -> Decimal | int | None:
    match before, after:
        case (Month(), Month()):
            return after - before
        case (date(), date()):
            return (after - before).days
        case (int() | Decimal(), int() | Decimal()):
            return Decimal(after) - Decimal(before)
    return None


def _outcomes(answers: _Answers) -> Iterator[Difference]:
    for key in dict.fromkeys((*answers.before, *answers.after)):
        before, after = answers.before.get(key), answers.after.get(key)
        outcomes = [None if found is None else found.outcome for found in (before, after)]
        if outcomes[0] == outcomes[1]:
            continue
        title = next((found.title for found in (after, before) if found is not None and found.title is not None), None)
        program, person = key
        yield Difference(program, title or words.ANSWER, person, outcomes[0], outcomes[1], "answer")
