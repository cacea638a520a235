"""Two results side by side, and the few changes that matter most.

`compare` takes the results of a case and of a changed copy of it, and names what differs in dollars, in dates and in
answers. Dollars are summed over the months that both results have. `suggestions` names changes whose worth can be read
from the result or worked out by running the tally again; it never advises on treatment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

from benefits.case import Case
from benefits.costs import horizon, savings_needed, tally
from benefits.costs.cover import Cover, answer, counted, covers, medicare_start, year_begins, year_of
from benefits.law import Citation, Law
from benefits.law.calendar import ONE_DAY, Month
from benefits.law.money import ZERO, Dollars
from benefits.result import CostMonth, CostTally, ProgramResult, Result, TimelineMonth
from benefits.result.answers import Outcome
from benefits.result.messages import Message, _

Unit = Literal["dollars", "date", "month", "hours", "answer"]
SUGGESTED_AT_MOST = 5
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
        return not (self.dollars or self.dates or self.answers)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change worth looking at. `worth` is in dollars as `why` says; None where it cannot be counted."""

    id: str
    what: Message
    why: Message
    citation: Citation
    by: date | None = None
    worth: Decimal | None = None


_COST_SUMS: tuple[tuple[str, Message, Callable[[CostMonth], Decimal | None]], ...] = (
    ("costs.out_of_pocket", _("Out-of-pocket costs"), lambda month: month.out_of_pocket),
    ("costs.lost_wages_patient", _("Your pay lost to hours missed"), lambda month: month.lost_wages_patient),
    (
        "costs.lost_wages_caregivers",
        _("Caregivers' pay lost to hours missed"),
        lambda month: month.lost_wages_caregivers,
    ),
    ("costs.total", _("Total cost"), lambda month: month.total),
)
_TIMELINE_SUMS: tuple[tuple[str, Message, Callable[[TimelineMonth], Decimal | None]], ...] = (
    ("timeline.income", _("Money in"), lambda month: sum(month.income.values(), ZERO)),
    ("timeline.costs", _("Money out"), lambda month: sum(month.costs.values(), ZERO)),
    ("timeline.net", _("What is left"), lambda month: month.net),
    ("timeline.gap", _("What falls short of the usual income"), lambda month: month.gap),
)
_DOLLAR_FACTS = {
    ("ssdi", "monthly_benefit"): _("Social Security disability a month"),
    ("ssdi", "auxiliary_monthly"): _("Social Security for the family a month"),
    ("ssi", "monthly_benefit"): _("SSI a month"),
    ("state_paid_leave", "weekly_benefit"): _("State paid leave a week"),
    ("cobra", "monthly_premium_max"): _("COBRA a month, at most"),
    ("medicare", "part_b_premium"): _("Medicare Part B premium a month"),
}
_DATE_FACTS = {
    ("ssdi", "first_month_of_entitlement"): _("First month of Social Security disability"),
    ("ssdi", "latest_protective_filing"): _("Last day to apply without losing a month"),
    ("ssdi", "date_last_insured"): _("Last day insured for disability"),
    ("medicare", "eligible_on"): _("Medicare begins"),
    ("cobra", "election_deadline"): _("Last day to choose COBRA"),
    ("cobra", "covers_until"): _("Last day of COBRA"),
    ("fmla", "eligible_on"): _("Job-protected leave can begin"),
    ("fmla", "runs_out_on"): _("Job-protected leave runs out"),
}
_HOUR_FACTS = {("fmla", "remaining_hours"): _("Hours of job-protected leave left")}


def compare(result_a: Result, result_b: Result) -> Comparison:
    """What differs in `result_b` from `result_a`."""
    shared = _shared_months(result_a, result_b)
    return Comparison(
        months=len(shared),
        dollars=(*_sums(result_a, result_b, shared), *_facts(result_a, result_b, _DOLLAR_FACTS, "dollars")),
        dates=(
            *_red_months(result_a, result_b),
            *_facts(result_a, result_b, _DATE_FACTS, "date"),
            *_facts(result_a, result_b, _HOUR_FACTS, "hours"),
        ),
        answers=tuple(_answers(result_a, result_b)),
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
    label = _("Savings needed to bridge the months")
    yield from _sum_differs("timeline.savings_needed", label, savings_needed(a.timeline), savings_needed(b.timeline))


def _sum(
    months: Sequence[_AnyMonth], amount: Callable[[_AnyMonth], Decimal | None], shared: frozenset[Month]
) -> Decimal | None:
    found = [amount(entry) for entry in months if entry.month in shared]
    known = [part for part in found if part is not None]
    return sum(known, ZERO) if found and len(known) == len(found) else None


def _sum_differs(name: str, label: Message, before: Decimal | None, after: Decimal | None) -> Iterator[Difference]:
    if before != after:
        change = None if before is None or after is None else after - before
        yield Difference(name, label, "household", before, after, "dollars", change)


def _red_months(a: Result, b: Result) -> Iterator[Difference]:
    before, after = _first_red_month(a), _first_red_month(b)
    if before != after:
        change = after - before if before is not None and after is not None else None
        label = _("First month in which more goes out than comes in")
        yield Difference("timeline.first_month_in_the_red", label, "household", before, after, "month", change)


def _first_red_month(result: Result) -> Month | None:
    return next((month.month for month in result.timeline if month.net < 0), None)


def _facts(a: Result, b: Result, names: dict[tuple[str, str], Message], unit: Unit) -> Iterator[Difference]:
    people = dict.fromkeys((entry.program, entry.person) for entry in (*a.programs, *b.programs))
    for (program, name), label in names.items():
        for person in (who for code, who in people if code == program):
            before, after = _fact(a, program, person, name), _fact(b, program, person, name)
            if before != after:
                shown: Unit = "month" if isinstance(after if after is not None else before, Month) else unit
                yield Difference(f"{program}.{name}", label, person, before, after, shown, _change(before, after))


def _fact(result: Result, program: str, person: str, name: str) -> object:
    found = result.program(program, person)
    return None if found is None else found.fact(name)


def _change(before: object, after: object) -> Decimal | int | None:
    match before, after:
        case (Month(), Month()):
            return after - before
        case (date(), date()):
            return (after - before).days
        case (int() | Decimal(), int() | Decimal()):
            return Decimal(after) - Decimal(before)
    return None


def _answers(a: Result, b: Result) -> Iterator[Difference]:
    people = dict.fromkeys((entry.program, entry.person) for entry in (*a.programs, *b.programs))
    for program, person in people:
        before, after = a.program(program, person), b.program(program, person)
        outcomes = [None if found is None else found.outcome for found in (before, after)]
        if outcomes[0] == outcomes[1]:
            continue
        title = next((found.title for found in (after, before) if found is not None and found.title is not None), None)
        yield Difference(program, title or _("Answer"), person, outcomes[0], outcomes[1], "answer")


def suggestions(case: Case, result: Result) -> tuple[Suggestion, ...]:
    """The few changes that matter most, the most urgent kind first."""
    found = (
        *_apply_now(case, result.programs),
        *_extend_cobra(case, result.programs),
        *_change_cover_at_reset(case, result),
        *_use_the_months_without_cost(result),
        *_ask_for_extra_help(case, result),
        *_ask_for_lower_premium(case, result.programs),
    )
    return found[:SUGGESTED_AT_MOST]


def _apply_now(case: Case, results: Sequence[ProgramResult]) -> Iterator[Suggestion]:
    """Benefits reach back only a fixed time before the application, 20 CFR 404.621(a)."""
    own = case.patient.benefits.ssdi
    found = counted(results, "ssdi")
    if found is None or found.outcome is Outcome.ALREADY or (own is not None and own.status not in (None, "none")):
        return
    amount, latest = found.fact("monthly_benefit"), found.fact("latest_protective_filing")
    if not isinstance(amount, Decimal) or not isinstance(latest, date):
        return
    why = _(
        "Each month of waiting after that day would lose about {amount}. Applying early also brings the decision, and "
        "the money, sooner.",
        amount=Dollars(amount),
    )
    if latest < case.as_of:
        why = _(
            "Benefits reach back only so far: each month of waiting now loses about {amount}.",
            amount=Dollars(amount),
        )
    what = _("Apply for Social Security disability now, and not later than {day}.", day=max(latest, case.as_of))
    cite = Citation("20 CFR 404.621(a)", "https://www.ecfr.gov/current/title-20/section-404.621")
    yield Suggestion("apply_for_ssdi", what, why, cite, max(latest, case.as_of), amount)


def _extend_cobra(case: Case, results: Sequence[ProgramResult]) -> Iterator[Suggestion]:
    """Eleven more months of COBRA reach to Medicare when Social Security finds disability in time."""
    cobra = answer(results, "cobra")
    until = cobra.fact("covers_until") if cobra is not None else None
    extended = cobra.fact("disability_extension_until") if cobra is not None else None
    medicare = medicare_start(case, results)
    if (
        not isinstance(until, date)
        or not isinstance(extended, date)
        or medicare is None
        or counted(results, "ssdi") is None
    ):
        return
    if not until < medicare.on or extended <= until:
        return
    yield Suggestion(
        "extend_cobra",
        _(
            "If you take COBRA, send Social Security's decision to the plan as soon as it comes, before {day}.",
            day=until,
        ),
        _(
            "COBRA then lasts until {extended} instead of {until}, at a higher premium. Medicare begins on {medicare}.",
            extended=extended,
            until=until,
            medicare=medicare.on,
        ),
        Citation("29 USC 1162(2)(A)", "https://www.law.cornell.edu/uscode/text/29/1162"),
        until,
    )


def _change_cover_at_reset(case: Case, result: Result) -> Iterator[Suggestion]:
    """A new cover asks its deductible anew; changing at the old one's reset asks it once."""
    law = Law()
    listed = covers(case, law, result.programs)
    last = horizon(case).last
    for old in listed:
        new = (
            next((cover for cover in listed if cover.first == old.last + ONE_DAY), None)
            if old.last < date.max
            else None
        )
        starts = old.plan.year_starts if old.plan is not None else None
        if new is None or new.account == old.account or old.entry.kind != "cobra" or old.end_assumed or starts is None:
            continue
        reset = year_begins(year_of(new.first, starts) + 1, starts)
        if new.first == year_begins(year_of(new.first, starts), starts) or reset.toordinal() > last:
            continue
        saved = _saved_by_changing_on(reset, case, result, old, new)
        if saved is not None and saved > 0:
            yield Suggestion(
                "change_cover_at_reset",
                _("If you can, keep COBRA until {day} and change cover then.", day=reset - ONE_DAY),
                _(
                    "The deductible and maximum would start again only once. On the costs you entered that is {amount} "
                    "less, before any difference between the premiums.",
                    amount=Dollars(saved),
                ),
                Citation("29 USC 1162(2)", "https://www.law.cornell.edu/uscode/text/29/1162"),
                reset,
                saved,
            )


def _saved_by_changing_on(reset: date, case: Case, result: Result, old: Cover, new: Cover) -> Decimal | None:
    insurance = list(case.patient.insurance or ())
    insurance[old.index] = replace(old.entry, ends_on=reset - ONE_DAY)
    insurance[new.index] = replace(new.entry, began_on=reset)
    changed = replace(case, patient=replace(case.patient, insurance=tuple(insurance)))
    return _saved(result.costs, tally(changed, Law(), result.programs))


def _saved(now: CostTally, changed: CostTally) -> Decimal | None:
    before = now.total.total if now.total is not None else None
    after = changed.total.total if changed.total is not None else None
    return None if before is None or after is None else before - after


def _use_the_months_without_cost(result: Result) -> Iterator[Suggestion]:
    """Between the maximum and the reset covered care costs nothing more."""
    reached = next((event for event in result.costs.events if event.id == "maximum_reached"), None)
    if reached is None or reached.on is None:
        return
    resets = (event.on for event in result.costs.events if event.id == "plan_year_reset" and event.on is not None)
    reset = next((on for on in resets if on > reached.on), None)
    if reset is None or reset <= reached.on + ONE_DAY:
        return
    yield Suggestion(
        "care_before_reset",
        _("Ask whether scans, visits or equipment that are due anyway can fall before {day}.", day=reset),
        _(
            "On the costs you entered the yearly maximum is reached on {reached}. Covered care in the network then "
            "costs nothing more until the plan year ends. Your doctors decide what is due.",
            reached=reached.on,
        ),
        Citation("42 USC 18022(c)", "https://www.law.cornell.edu/uscode/text/42/18022"),
        reset - ONE_DAY,
    )


def _ask_for_extra_help(case: Case, result: Result) -> Iterator[Suggestion]:
    """What full Extra Help would take off the medicines entered."""
    found = counted(result.programs, "extra_help")
    if found is None or found.outcome is Outcome.ALREADY or found.fact("level") != "full":
        return
    granted = tuple(replace(entry, outcome=Outcome.ALREADY) if entry is found else entry for entry in result.programs)
    saved = _saved(result.costs, tally(case, Law(), granted))
    if saved is not None and saved > 0:
        yield Suggestion(
            "apply_for_extra_help",
            _("Apply for Extra Help with medicine costs."),
            _("With full Extra Help the medicines you entered would cost {amount} less.", amount=Dollars(saved)),
            Citation("42 CFR 423.782", "https://www.ecfr.gov/current/title-42/section-423.782"),
            None,
            saved,
        )


def _ask_for_lower_premium(case: Case, results: Sequence[ProgramResult]) -> Iterator[Suggestion]:
    """Stopping or cutting work is a life-changing event for the income-related premium, 20 CFR 418.1205."""
    found = counted(results, "medicare")
    if found is None or case.patient.work.status not in ("stopped", "on_leave"):
        return
    extra = [found.fact(name) for name in ("irmaa_part_b", "irmaa_part_d")]
    amount = sum((Decimal(part) for part in extra if isinstance(part, int | Decimal)), ZERO)
    if amount > 0:
        yield Suggestion(
            "ask_for_lower_medicare_premium",
            _("Send Social Security form SSA-44: your income fell because work stopped or was cut."),
            _(
                "The extra Medicare premium for higher incomes, {amount} a month, may be lowered.",
                amount=Dollars(amount),
            ),
            Citation("20 CFR 418.1205", "https://www.ecfr.gov/current/title-20/section-418.1205"),
            None,
            amount,
        )
