"""Which cover pays on which day of the tally.

The first entry of the insurance list that covers a day is used; a Medigap entry only fills up Original Medicare.
Original Medicare pays on a day without any other cover. COBRA is the former employer's plan going on: it keeps the
plan's terms and what was spent. Every other new cover starts at zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from benefits.case import Case, HealthPlan, Insurance
from benefits.costs.cobra_cover import cobra_ends, continued, former_plans, through_whom
from benefits.costs.occurrences import Calendar
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law
from benefits.programs.medicare.facts import MedicareFacts

ALWAYS = date.min
FOREVER = date.max


@dataclass(frozen=True, slots=True)
class MedicareStart:
    """From when Original Medicare pays. `assumed`: not entered, but taken from the Medicare answer."""

    on: date
    assumed: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """An entry of the insurance list as it is counted: its days, and the entry whose spending it continues."""

    index: int
    entry: Insurance
    plan: HealthPlan | None
    first: date
    last: date
    account: int
    end_assumed: bool = False

    def on(self, day: date) -> bool:
        """Whether it covers a day."""
        return self.first <= day <= self.last


def medicare_start(case: Case, answers: ProgramAnswers) -> MedicareStart | None:
    """The day Original Medicare's Part B begins: as entered, else as the Medicare answer has it."""
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_b_since is not None:
        return MedicareStart(parts.part_b_since, assumed=False)
    medicare = answers.counted_facts(MedicareFacts)
    if medicare is None or medicare.eligible_on is None:
        return None
    return MedicareStart(medicare.eligible_on, assumed=True)


def covers(case: Case, law: Law, answers: ProgramAnswers) -> tuple[Cover, ...]:
    """The insurance list with its days settled; Medigap is left out."""
    listed = case.patient.insurance or ()
    medicare = medicare_start(case, answers)
    former = former_plans(listed)
    found = []
    for index, entry in enumerate(listed):
        if entry.kind == "medigap":
            continue
        first, last = entry.began_on or ALWAYS, entry.ends_on
        if entry.kind != "cobra":
            found.append(Cover(index, entry, entry.plan, first, last or FOREVER, index))
            continue
        if last is None:
            last = cobra_ends(entry, law, answers, None if medicare is None else medicare.on)
        account = former.get(through_whom(entry), index)
        plan = entry.plan if account == index else continued(entry.plan, listed[account].plan)
        assumed = entry.ends_on is None and last is not None
        found.append(Cover(index, entry, plan, first, last or FOREVER, account, assumed))
    return tuple(found)


def doubly_covered(case: Case, law: Law, answers: ProgramAnswers, calendar: Calendar) -> bool:
    """Whether two covers pay on one day of the tally, so that the order between them would matter."""
    first, last = date.fromordinal(calendar.first), date.fromordinal(calendar.last)
    spans = [(cover.first, cover.last) for cover in covers(case, law, answers)]
    medicare = medicare_start(case, answers)
    advantage = any(entry.kind == "medicare_advantage" for entry in case.patient.insurance or ())
    if medicare is not None and not medicare.assumed and not advantage:
        spans.append((medicare.on, FOREVER))
    inside = sorted((max(begin, first), min(end, last)) for begin, end in spans if begin <= last and end >= first)
    return any(later[0] <= earlier[1] for earlier, later in pairwise(inside))
