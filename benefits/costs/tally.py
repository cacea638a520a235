"""What it will cost, month by month: care by the plan's rules, medicines, trips, and pay lost to missed hours.

The written model is docs/cost-model.md. The engine runs on whole cents, once for the expected figures and again for
the low and the high ones where they differ, because a maximum that caps one run may not cap another. Not computed:
coordination between two covers of one day, hospital stays under Medicare Part A, copay cards, income tax.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from benefits.case import Case
from benefits.costs import lost_wages, trips, words
from benefits.costs.engine import Prepared, Row, Run, prepare
from benefits.costs.health_plan import cents, dollars
from benefits.costs.notes import notes
from benefits.costs.occurrences import Calendar
from benefits.law import Law
from benefits.result import CostLine, CostMonth, CostTally, CostTotal, ProgramResult
from benefits.result.answers import Path
from benefits.result.messages import Message

DEFAULT_MONTHS = 24
WAGES_OF_PATIENT = "lost_wages_patient"
WAGES_OF_CAREGIVERS = "lost_wages_caregivers"


def horizon(case: Case) -> Calendar:
    """The months counted: as entered, else 24 from `as_of`."""
    costs = case.costs
    first = case.as_of if costs is None or costs.starts_on is None else costs.starts_on
    months = DEFAULT_MONTHS if costs is None or costs.months is None else costs.months
    return Calendar.starting(first, months)


def tally(case: Case, law: Law, results: Sequence[ProgramResult]) -> CostTally:
    """The tally of a case, in dollars. Empty when nothing about costs was entered."""
    if case.costs is None:
        return CostTally()
    sheet = _Sheet.of(case, law, results)
    columns = sheet.columns()
    return CostTally(
        months=columns.months(sheet.prepared.calendar),
        total=columns.horizon(),
        lines=tuple(sheet.lines()),
        missing=sheet.missing(),
        notes=notes(case, law, results, sheet.prepared, sheet.driven, sheet.patient, sheet.caregivers),
        events=words.events(sheet.prepared),
        figures=law.figures,
        projected=law.has_projected,
    )


@dataclass(frozen=True, slots=True)
class _Columns:
    """Cents a month: what the tally shows."""

    by_kind: Mapping[str, Row]
    out_of_pocket: Row
    patient: Row
    caregivers: Row
    total: Row
    low: Row
    high: Row

    def months(self, calendar: Calendar) -> tuple[CostMonth, ...]:
        return tuple(
            CostMonth(
                month,
                MappingProxyType({kind: _dollars(row[place]) for kind, row in self.by_kind.items()}),
                _dollars(self.out_of_pocket[place]),
                _dollars(self.patient[place]),
                _dollars(self.caregivers[place]),
                _dollars(self.total[place]),
                _dollars(self.low[place]),
                _dollars(self.high[place]),
            )
            for place, month in enumerate(calendar.months)
        )

    def horizon(self) -> CostTotal:
        """All months. The range holds all three runs: a cap met earlier can make a high run the cheaper one."""
        runs = [_total(row) for row in (self.total, self.low, self.high)]
        known = [run for run in runs if run is not None]
        return CostTotal(
            MappingProxyType({kind: _dollars(_total(row)) for kind, row in self.by_kind.items()}),
            _dollars(_total(self.out_of_pocket)),
            _dollars(_total(self.patient)),
            _dollars(_total(self.caregivers)),
            _dollars(runs[0]),
            None if runs[1] is None else _dollars(min(known)),
            None if runs[2] is None else _dollars(max(known)),
        )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Every row of every run, in cents."""

    case: Case
    prepared: Prepared
    driven: Sequence[trips.Driven]
    patient: lost_wages.LostWages | None
    caregivers: Mapping[int, lost_wages.LostWages]

    @classmethod
    def of(cls, case: Case, law: Law, results: Sequence[ProgramResult]) -> _Sheet:
        calendar = horizon(case)
        found = ((index, lost_wages.of_caregiver(index, case, calendar)) for index in range(len(case.caregivers)))
        return cls(
            case,
            prepare(case, law, results, calendar),
            trips.reckon(case, law, calendar),
            lost_wages.of_patient(case, calendar),
            {index: lost for index, lost in found if lost is not None},
        )

    @property
    def _count(self) -> int:
        return len(self.prepared.calendar.months)

    def _rows(self, run: Run, *, high: bool = False) -> Iterator[tuple[str, Row]]:
        """Every out-of-pocket row of a run with its kind."""
        for entry, row in zip(self.prepared.entries, run.rows, strict=True):
            yield entry.kind, row
        for trip in self.driven:
            yield "travel", trip.travel_high if high else trip.travel
            if trip.parking is not None:
                yield "parking", trip.parking

    def _by_kind(self) -> dict[str, Row]:
        grouped: dict[str, list[Row]] = {}
        for kind, row in self._rows(self.prepared.expected):
            grouped.setdefault(kind, []).append(row)
        return {kind: self._sum(rows) for kind, rows in grouped.items()}

    def _out_of_pocket(self, run: Run, *, high: bool = False) -> Row:
        return self._sum([row for _kind, row in self._rows(run, high=high)])

    def _wages(self) -> tuple[Row, Row]:
        patient: Row = [0] * self._count if self.patient is None else list(self.patient.months)
        return patient, self._sum([list(lost.months) for lost in self.caregivers.values()])

    def _sum(self, rows: Sequence[Row]) -> Row:
        """Month by month; unknown where one of them is."""
        if not rows:
            return [0] * self._count
        return [None if None in month else sum(month) for month in zip(*rows, strict=True)]

    def columns(self) -> _Columns:
        """Every row summed up."""
        patient, caregivers = self._wages()
        by_kind = self._by_kind()
        out_of_pocket = self._sum(list(by_kind.values()))
        low = self._out_of_pocket(self.prepared.low)
        high = self._out_of_pocket(self.prepared.high, high=True)
        return _Columns(
            by_kind,
            out_of_pocket,
            patient,
            caregivers,
            self._sum([out_of_pocket, patient, caregivers]),
            self._sum([low, patient, caregivers]),
            self._sum([high, patient, caregivers]),
        )

    def missing(self) -> tuple[Path, ...]:
        """The answers for want of which a month is not known."""
        prepared = self.prepared
        paths = [path for run in prepared.runs for path in run.missing]
        paths.extend(path for trip in self.driven for path in trip.missing)
        for lost in (self.patient, *self.caregivers.values()):
            paths.extend(() if lost is None else lost.missing)
        return tuple(dict.fromkeys(paths))

    def lines(self) -> Iterator[CostLine]:
        """Each cost of the list over the whole horizon: who bears it, and by which rule."""
        prepared = self.prepared
        asked = [(block.year, {visit[1] for visit in block.visits}) for block in prepared.plan_blocks]
        for entry in prepared.entries:
            expected, low, high = (_total(run.rows[entry.index]) for run in prepared.runs)
            known = [amount for amount in (expected, low, high) if amount is not None]
            borne_by, rule = words.of_entry(
                prepared, entry, [year for year, indexes in asked if entry.index in indexes]
            )
            yield CostLine(
                entry.index,
                entry.kind,
                entry.item.label or words.kind_name(entry.kind),
                _dollars(expected),
                None if low is None else _dollars(min(known)),
                None if high is None else _dollars(max(known)),
                borne_by,
                rule,
                self._plan_pays(entry.index, expected),
            )
        for trip in self.driven:
            rule = words.rule_of_trip(trip)
            travel = _dollars(_total(trip.travel))
            high_end = _dollars(_total(trip.travel_high))
            label = words.kind_name("travel")
            yield CostLine(trip.index, "travel", label, travel, travel, high_end, words.YOU, rule)
            if trip.parking is not None:
                parking = _dollars(_total(trip.parking))
                label = words.kind_name("parking")
                yield CostLine(trip.index, "parking", label, parking, parking, parking, words.YOU, words.RULE_OF_PRICE)
        if self.patient is not None:
            yield self._wages_line(0, WAGES_OF_PATIENT, words.YOUR_PAY, self.patient)
        for index, lost in self.caregivers.items():
            yield self._wages_line(index, WAGES_OF_CAREGIVERS, words.pay_of(self.case.caregivers[index]), lost)

    def _wages_line(self, index: int, kind: str, label: Message, lost: lost_wages.LostWages) -> CostLine:
        amount = _dollars(_total(lost.months))
        return CostLine(index, kind, label, amount, amount, amount, words.WHO_MISSES_WORK, words.RULE_OF_WAGES)

    def _plan_pays(self, index: int, paid: int | None) -> Decimal | None:
        """What is left of the allowed charges or prices for the plan, to the cent."""
        entry = self.prepared.entries[index]
        if entry.covered not in ("plan", "part_d") or paid is None or entry.item.amount is None:
            return None
        return dollars(cents(entry.item.amount) * entry.happens - paid)


def _total(row: Sequence[int | None]) -> int | None:
    known = [amount for amount in row if amount is not None]
    return sum(known) if len(known) == len(row) else None


def _dollars(amount: int | None) -> Decimal | None:
    return None if amount is None else dollars(amount)
