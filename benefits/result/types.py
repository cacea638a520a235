"""What a screen answers. Plain values; no rule is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from benefits.law import Citation, Figure
from benefits.law.calendar import Month
from benefits.result.answers import Outcome, Path
from benefits.result.cover import NO_PATH, CoverPath
from benefits.result.facts import NO_FACTS, F, Facts
from benefits.result.findings import Finding
from benefits.result.messages import Message

PATIENT = "patient"
SPOUSE = "spouse"
HOUSEHOLD = "household"


def caregiver(index: int) -> str:
    """The name a result uses for one caregiver of the case."""
    return f"caregivers[{index}]"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do. `by` is the last good day; None means soon, without a legal day.

    `headline` marks the one step a reader must not miss; smaller `rank` comes first among steps of one day.
    """

    what: Message
    by: date | None = None
    how: Message | None = None
    url: str | None = None
    phone: str | None = None
    bring: tuple[Message, ...] = ()
    rank: int = 50


@dataclass(frozen=True, slots=True)
class WouldChange:
    """The nearest fact that would turn the answer, and from when."""

    what: Message
    path: Path | None = None
    from_day: date | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day to act by. `firm` means the law sets it; otherwise it is the best day, with room.

    `title` stands in place of the program's own, for a day that is of a letter and of no program.
    """

    on: date
    what: Message
    program: str
    firm: bool
    citation: Citation
    title: Message | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waiting costs. Until `act_by` nothing is lost by it; after `final_on` it is lost for good.

    `monthly` is what each month in which nothing was filed loses, dollars; None where it is no amount or not known.
    `lost_from` is the last month in which filing loses nothing more. `is_late`: months are lost already.
    """

    program: str
    person: str
    title: Message | None
    loses: Message
    citation: Citation
    act_by: date | None = None
    final_on: date | None = None
    monthly: Decimal | None = None
    lost_from: Month | None = None
    is_late: bool = False

    def lost_by(self, filed_on: date) -> Decimal | None:
        """The dollars lost by filing on that day; None where they cannot be told."""
        if self.monthly is None or self.lost_from is None:
            return None
        if self.act_by is not None and filed_on <= self.act_by:
            return Decimal(0)
        return self.monthly * max(Month.of(filed_on) - self.lost_from, 0)


@dataclass(frozen=True, slots=True)
class Working:
    """How a figure was worked out: a title, the sums a line each, and the law."""

    title: Message
    lines: tuple[Message, ...]
    citation: Citation


@dataclass(frozen=True, slots=True)
class Headline:
    """One line of the plan at a glance. Programs offer them; `rank` puts them in the plan's order.

    Ranks: 10 apply, 20 first payment, 30 monthly amount, 40 Medicare, 50 cover in the gap, 60 leave,
    70 pay on leave, 80 cost.
    """

    id: str
    rank: int
    label: Message
    value: Message
    detail: Message | None = None
    on: date | Month | None = None


@dataclass(frozen=True, slots=True)
class MissingAnswer:
    """An answer that would help: where it stands in the case, and whether it can still turn the outcome."""

    path: Path
    decides: bool


@dataclass(frozen=True, slots=True)
class ProgramResult:
    """One program's answer for one person. `facts` uses the names of the case format.

    `missing` can still turn the outcome; `wanted` would only complete or sharpen the facts.
    """

    program: str
    person: str
    outcome: Outcome
    summary: Message
    findings: tuple[Finding, ...] = ()
    facts: Facts = NO_FACTS
    missing: tuple[Path, ...] = ()
    wanted: tuple[Path, ...] = ()
    would_change: tuple[WouldChange, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    headlines: tuple[Headline, ...] = ()
    notices: tuple[Message, ...] = ()
    workings: tuple[Working, ...] = ()
    title: Message | None = None
    person_label: Message | None = None
    figures: tuple[Figure, ...] = ()
    projected: bool = False

    @property
    def missing_answers(self) -> tuple[MissingAnswer, ...]:
        """What is missing, and then what is wanted besides, each path once."""
        besides = (path for path in self.wanted if path not in self.missing)
        return (
            *(MissingAnswer(path, decides=True) for path in self.missing),
            *(MissingAnswer(path, decides=False) for path in besides),
        )

    def facts_as(self, kind: type[F]) -> F | None:
        """The facts as the record of their program; None for another program's."""
        return self.facts if isinstance(self.facts, kind) else None

    def finding(self, requirement_id: str) -> Finding | None:
        """The finding of one requirement, when the program asked it."""
        return next((finding for finding in self.findings if finding.id == requirement_id), None)


@dataclass(frozen=True, slots=True)
class CostLine:
    """One entry of the tally over the whole horizon: what it comes to and who bears it under which rule."""

    index: int
    kind: str
    label: str | Message
    total: Decimal | None
    low: Decimal | None
    high: Decimal | None
    borne_by: Message
    rule: Message
    plan_pays: Decimal | None = None


@dataclass(frozen=True, slots=True)
class OpenCost:
    """An entry of the tally that is not known in `months` months of it, for want of the `missing` answers."""

    index: int
    kind: str
    label: str | Message
    months: int
    missing: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class CostMonth:
    """Dollars of one month; None where a fact is missing. `by_kind` has only out-of-pocket kinds.

    `known_out_of_pocket` and `known_total` are what is known of them: as much where all is known, less where a part is
    open, None where none of it is known. They are never taken for the whole.
    """

    month: Month
    by_kind: Mapping[str, Decimal | None]
    out_of_pocket: Decimal | None
    lost_wages_patient: Decimal | None
    lost_wages_caregivers: Decimal | None
    total: Decimal | None
    low: Decimal | None
    high: Decimal | None
    known_out_of_pocket: Decimal | None = None
    known_total: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CostTotal:
    """The same dollars over the whole horizon."""

    by_kind: Mapping[str, Decimal | None]
    out_of_pocket: Decimal | None
    lost_wages_patient: Decimal | None
    lost_wages_caregivers: Decimal | None
    total: Decimal | None
    low: Decimal | None
    high: Decimal | None
    known_out_of_pocket: Decimal | None = None
    known_total: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CostTally:
    """The tally month by month, what is missing for it, and what the reader should know about it.

    `open` lists the entries that are not known in some month.
    """

    months: tuple[CostMonth, ...] = ()
    total: CostTotal | None = None
    lines: tuple[CostLine, ...] = ()
    missing: tuple[Path, ...] = ()
    notes: tuple[Message, ...] = ()
    events: tuple[TimelineEvent, ...] = ()
    figures: tuple[Figure, ...] = ()
    projected: bool = False
    open: tuple[OpenCost, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """Something that changes money or cover in a month."""

    id: str
    what: Message
    on: date | None = None


@dataclass(frozen=True, slots=True)
class TimelineMonth:
    """Dollars that come in and go out in one month; lines that are not known are left out and named in `missing`."""

    month: Month
    income: Mapping[str, Decimal]
    costs: Mapping[str, Decimal]
    net: Decimal
    cumulative: Decimal
    baseline: Decimal | None
    gap: Decimal | None
    cumulative_gap: Decimal | None
    events: tuple[TimelineEvent, ...] = ()
    missing: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangingDay:
    """A day to come on which the answer changes. `program` is empty where it is of no program or of several."""

    on: date
    what: Message
    program: str
    person: str
    title: Message | None
    citation: Citation


class AfterYesKind(StrEnum):
    """What a line about the time after a yes is about."""

    MONEY = "money"
    REPORT = "report"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class AfterYesLine:
    """A thing to know or do after a yes. `verified` is False where its figure could not be read in its source."""

    kind: AfterYesKind
    text: Message
    citation: Citation
    verified: bool = True


@dataclass(frozen=True, slots=True)
class AfterYes:
    """What follows a yes of one program: money, what to report, and what comes next."""

    program: str
    person: str
    title: Message | None
    lines: tuple[AfterYesLine, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """Help that fits the case: whom to call. `verified` is False where a detail still has to be checked."""

    id: str
    name: str | Message
    category: str
    serves: Message
    url: str | None
    phone: str | None
    verified: bool
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A next step with the program and person it comes from, in the order to act."""

    step: NextStep
    program: str
    person: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The action plan: what to know at a glance, what to do in order, what to bring and ask."""

    headlines: tuple[Headline, ...] = ()
    steps: tuple[PlanStep, ...] = ()
    bring: tuple[Message, ...] = ()
    questions: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """Everything one screen answers."""

    as_of: date
    language: str
    rules_version: str
    programs: tuple[ProgramResult, ...]
    costs: CostTally
    timeline: tuple[TimelineMonth, ...]
    deadlines: tuple[Deadline, ...]
    plan: Plan
    resources: tuple[Resource, ...]
    notices: tuple[Message, ...]
    disclaimer: Message
    patient_name: str | None = None
    cover_path: CoverPath = NO_PATH
    waiting: tuple[Waiting, ...] = ()
    after_yes: tuple[AfterYes, ...] = ()
    changing_days: tuple[ChangingDay, ...] = ()

    def program(self, code: str, person: str = PATIENT) -> ProgramResult | None:
        """One program's answer for one person, or None when it was not screened."""
        return next((entry for entry in self.programs if (entry.program, entry.person) == (code, person)), None)
