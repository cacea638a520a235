"""Every row of every run, in cents a month, and how rows are added up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.costs import lost_wages, trips
from benefits.costs.charging import Row, Run
from benefits.costs.engine import Prepared, prepare
from benefits.costs.health_plan import dollars
from benefits.costs.occurrences import Calendar
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law
from benefits.result.answers import Path

DEFAULT_MONTHS = 24


@dataclass(frozen=True, slots=True)
class Sheet:
    """The costs of the list, the trips, and the pay lost by the patient and by each caregiver."""

    prepared: Prepared
    driven: Sequence[trips.Driven]
    patient: lost_wages.LostWages | None
    caregivers: Mapping[int, lost_wages.LostWages]

    @classmethod
    def of(cls, case: Case, law: Law, answers: ProgramAnswers) -> Sheet:
        """All rows of a case."""
        calendar = horizon(case)
        return cls(
            prepare(case, law, answers, calendar),
            trips.reckon(case, law, calendar),
            lost_wages.of_patient(case, calendar),
            lost_wages.of_caregivers(case, calendar),
        )

    def out_of_pocket(self, run: Run, *, high: bool = False) -> Iterator[tuple[str, Row]]:
        """Every out-of-pocket row of a run with its kind."""
        for entry, row in zip(self.prepared.entries, run.rows, strict=True):
            yield entry.kind, row
        for trip in self.driven:
            yield "travel", trip.travel_high if high else trip.travel
            if trip.parking is not None:
                yield "parking", trip.parking

    def missing(self) -> tuple[Path, ...]:
        """The answers for want of which a month is not known."""
        paths = [path for run in self.prepared.runs for path in run.missing]
        paths.extend(path for trip in self.driven for path in trip.missing)
        for lost in (self.patient, *self.caregivers.values()):
            paths.extend(() if lost is None else lost.missing)
        return tuple(dict.fromkeys(paths))


def horizon(case: Case) -> Calendar:
    """The months counted: as entered, else 24 from `as_of`."""
    costs = case.costs
    first = case.as_of if costs is None or costs.starts_on is None else costs.starts_on
    months = DEFAULT_MONTHS if costs is None or costs.months is None else costs.months
    return Calendar.starting(first, months)


def added_up(rows: Iterable[Sequence[int | None]], calendar: Calendar) -> Row:
    """Rows month by month; unknown where one of them is."""
    listed = list(rows)
    if not listed:
        return [0] * len(calendar.months)
    return [total(month) for month in zip(*listed, strict=True)]


def total(row: Sequence[int | None]) -> int | None:
    """Cents in all; None where a part is not known."""
    return None if None in row else sum(filter(None, row))


def in_dollars(amount: int | None) -> Decimal | None:
    """Cents as dollars."""
    return None if amount is None else dollars(amount)
