"""The costs of the list, settled and charged: `prepare` settles once what does not depend on amounts - the days, the
order, the covers - and then charges the expected, the low and the high amounts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from benefits.case import Case
from benefits.costs.charging import Charging, DrugBlock, PlanBlock, Run
from benefits.costs.entries import Entry, entries_of
from benefits.costs.occurrences import Calendar
from benefits.costs.part_d import drug_year
from benefits.costs.plan_years import PlanYear, plan_years
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.rules import Which
from benefits.law import Law
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.result.answers import Outcome


@dataclass(frozen=True, slots=True)
class Prepared:
    """The settled costs and their three runs."""

    calendar: Calendar
    entries: tuple[Entry, ...]
    plan_blocks: tuple[PlanBlock, ...]
    drug_blocks: tuple[DrugBlock, ...]
    extra_help: bool
    expected: Run
    low: Run
    high: Run

    @property
    def runs(self) -> tuple[Run, Run, Run]:
        """All three; the low and the high one may be the expected one."""
        return self.expected, self.low, self.high


def prepare(case: Case, law: Law, answers: ProgramAnswers, calendar: Calendar) -> Prepared:
    """Settle the days and covers of a case's costs, and run them."""
    items = (case.costs.items or ()) if case.costs is not None else ()
    entries = entries_of(items, calendar)
    extra_help = has_full_extra_help(answers)
    asked_of_plan = [entry for entry in entries if entry.is_walked and entry.covered != "part_d"]
    drugs = [entry for entry in entries if entry.is_walked and entry.covered == "part_d"]
    years = plan_years(case, law, answers, calendar) if asked_of_plan else ()
    plan_blocks = tuple(blocks_of_plans(asked_of_plan, years, calendar))
    drug_blocks = tuple(blocks_of_drugs(drugs, law, calendar, extra_help=extra_help))

    def run(which: Which) -> Run:
        charging = Charging(entries, which, calendar)
        for plan_block in plan_blocks:
            charging.plan(plan_block)
        for drug_block in drug_blocks:
            charging.drugs(drug_block)
        return charging.run

    expected = run("expected")

    def unless_alike(which: Which) -> Run:
        if not _differs(entries, which, extra_help=extra_help):
            return expected
        if _differs((*asked_of_plan, *drugs), which, extra_help=extra_help):
            return run(which)
        return Charging(entries, which, calendar).with_care_of(expected)

    low, high = unless_alike("low"), unless_alike("high")
    return Prepared(calendar, entries, plan_blocks, drug_blocks, extra_help, expected, low, high)


def has_full_extra_help(answers: ProgramAnswers) -> bool:
    """Whether full Extra Help is received, which alone is counted on."""
    found, facts = answers.of(ExtraHelpFacts), answers.facts(ExtraHelpFacts)
    return found is not None and found.outcome is Outcome.ALREADY and facts is not None and facts.level == "full"


def blocks_of_plans(entries: Sequence[Entry], years: Sequence[PlanYear], calendar: Calendar) -> Iterator[PlanBlock]:
    """The costs of each plan year."""
    for year in years:
        start, end = calendar.point(year.first), calendar.point(year.last + 1)
        inside = [entry for entry in entries if entry.between(start, end)]
        if inside:
            yield PlanBlock(start, end, inside, year)


def blocks_of_drugs(entries: Sequence[Entry], law: Law, calendar: Calendar, *, extra_help: bool) -> Iterator[DrugBlock]:
    """The medicines of each calendar year."""
    places: dict[int, list[int]] = {}
    for place, month in enumerate(calendar.months):
        places.setdefault(month.year, []).append(place)
    for year, listed in places.items():
        start, end = calendar.point(calendar.begins[listed[0]]), calendar.point(calendar.ends[listed[-1]] + 1)
        inside = [entry for entry in entries if entry.between(start, end)]
        if inside:
            yield DrugBlock(start, end, inside, drug_year(law, year, extra_help=extra_help))


def _differs(entries: Iterable[Entry], which: Which, *, extra_help: bool) -> bool:
    """Whether these costs can come out otherwise than in the expected run."""
    for entry in entries:
        end = entry.item.low if which == "low" else entry.item.high
        if end is not None and end != entry.item.amount:
            return True
        if which == "low" and extra_help and entry.covered == "part_d" and entry.item.brand is None:
            return True
    return False
