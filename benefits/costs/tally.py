"""What it will cost, month by month: care by the plan's rules, medicines, trips, and pay lost to missed hours.

The written model is docs/cost-model.md. The engine runs on whole cents, once for the expected figures and again for
the low and the high ones where they differ, because a maximum that caps one run may not cap another. Not computed:
coordination between two covers of one day, hospital stays under Medicare Part A, copay cards, income tax.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from benefits.case import Case
from benefits.costs.charging import Row
from benefits.costs.events import events
from benefits.costs.known_part import known_in_all, known_of, open_costs
from benefits.costs.lines import lines
from benefits.costs.notes import notes
from benefits.costs.occurrences import Calendar
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.sheet import Sheet, added_up, in_dollars, total
from benefits.law import Law
from benefits.result import CostMonth, CostTally, CostTotal, ProgramResult


def tally(case: Case, law: Law, results: Iterable[ProgramResult]) -> CostTally:
    """The tally of a case, in dollars. Empty when nothing about costs was entered."""
    if case.costs is None:
        return CostTally()
    answers = ProgramAnswers(results)
    sheet = Sheet.of(case, law, answers)
    columns = _Columns.of(sheet)
    return CostTally(
        months=columns.months(sheet.prepared.calendar),
        total=columns.horizon(),
        lines=tuple(lines(case, sheet)),
        missing=sheet.missing(),
        notes=notes(case, law, answers, sheet),
        events=events(sheet.prepared),
        figures=law.figures,
        projected=law.has_projected,
        open=tuple(open_costs(case, sheet)),
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
    known_out_of_pocket: Row
    known_total: Row

    @classmethod
    def of(cls, sheet: Sheet) -> _Columns:
        """Every row of the sheet summed up."""
        prepared, calendar = sheet.prepared, sheet.prepared.calendar
        patient = added_up(() if sheet.patient is None else (sheet.patient.months,), calendar)
        caregivers = added_up((lost.months for lost in sheet.caregivers.values()), calendar)
        wages = [lost.months for lost in (sheet.patient, *sheet.caregivers.values()) if lost is not None]
        rows = list(sheet.out_of_pocket(prepared.expected))
        grouped: dict[str, list[Row]] = {}
        for kind, row in rows:
            grouped.setdefault(kind, []).append(row)
        by_kind = {kind: added_up(rows, calendar) for kind, rows in grouped.items()}
        out_of_pocket = added_up(by_kind.values(), calendar)
        low = added_up((row for _kind, row in sheet.out_of_pocket(prepared.low)), calendar)
        high = added_up((row for _kind, row in sheet.out_of_pocket(prepared.high, high=True)), calendar)
        return cls(
            by_kind,
            out_of_pocket,
            patient,
            caregivers,
            total=added_up((out_of_pocket, patient, caregivers), calendar),
            low=added_up((low, patient, caregivers), calendar),
            high=added_up((high, patient, caregivers), calendar),
            known_out_of_pocket=known_of((row for _kind, row in rows), calendar),
            known_total=known_of((*(row for _kind, row in rows), *wages), calendar),
        )

    def months(self, calendar: Calendar) -> tuple[CostMonth, ...]:
        """Each month in dollars."""
        return tuple(
            CostMonth(
                month,
                MappingProxyType({kind: in_dollars(row[place]) for kind, row in self.by_kind.items()}),
                in_dollars(self.out_of_pocket[place]),
                in_dollars(self.patient[place]),
                in_dollars(self.caregivers[place]),
                in_dollars(self.total[place]),
                in_dollars(self.low[place]),
                in_dollars(self.high[place]),
                in_dollars(self.known_out_of_pocket[place]),
                in_dollars(self.known_total[place]),
            )
            for place, month in enumerate(calendar.months)
        )

    def horizon(self) -> CostTotal:
        """All months. The range holds all three runs: a cap met earlier can make a high run the cheaper one."""
        expected, low, high = (total(row) for row in (self.total, self.low, self.high))
        known = [amount for amount in (expected, low, high) if amount is not None]
        return CostTotal(
            MappingProxyType({kind: in_dollars(total(row)) for kind, row in self.by_kind.items()}),
            in_dollars(total(self.out_of_pocket)),
            in_dollars(total(self.patient)),
            in_dollars(total(self.caregivers)),
            in_dollars(expected),
            None if low is None else in_dollars(min(known)),
            None if high is None else in_dollars(max(known)),
            in_dollars(known_in_all(self.known_out_of_pocket)),
            in_dollars(known_in_all(self.known_total)),
        )
