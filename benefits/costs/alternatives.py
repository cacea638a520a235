"""What the covered care of the list would leave to pay under other covers than those of the case.

The days, the order and the medicines are settled once; each cover is then charged by its own rules from the same days.
Expected amounts alone. A cover that begins anew starts at zero; one that goes on keeps what was spent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from benefits.case import Case, Insurance, MedicareParts
from benefits.costs.charging import Charging, Row
from benefits.costs.engine import blocks_of_drugs, blocks_of_plans, has_full_extra_help
from benefits.costs.entries import entries_of
from benefits.costs.plan_years import plan_years
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.sheet import added_up, horizon
from benefits.law import Law
from benefits.law.calendar import Month

_WITHOUT_A_PRICE: Final = ("copay", "part_d")


class Care:
    """The costs of a case that a cover bears on, ready to be charged under any cover."""

    def __init__(self, case: Case, law: Law, answers: ProgramAnswers) -> None:
        self._case, self._law, self._answers = case, law, answers
        self.calendar = horizon(case)
        items = (case.costs.items or ()) if case.costs is not None else ()
        self._entries = entries_of(items, self.calendar)
        self._covered = [entry for entry in self._entries if entry.covered != "none"]
        self._by_plan = [entry for entry in self._entries if entry.is_walked and entry.covered != "part_d"]
        drugs = [entry for entry in self._entries if entry.is_walked and entry.covered == "part_d"]
        extra_help = has_full_extra_help(answers)
        self._drugs = tuple(blocks_of_drugs(drugs, law, self.calendar, extra_help=extra_help))

    @property
    def is_told(self) -> bool:
        """Whether any cost that a cover bears on was entered."""
        return bool(self._covered)

    @property
    def has_shares_of_a_plan(self) -> bool:
        """Whether a cost is known only as a plan's copay, or as a medicine of Medicare, and has no price of its own."""
        return any(entry.covered in _WITHOUT_A_PRICE for entry in self._covered)

    @property
    def has_copays(self) -> bool:
        """Whether a cost was entered as the copay of a plan."""
        return any(entry.covered == "copay" for entry in self._covered)

    def months(self) -> Sequence[Month]:
        """The months counted, in the order of the rows."""
        return self.calendar.months

    def under(self, insurance: Iterable[Insurance], *, medicare_since: date | None, share_is_paid: bool = False) -> Row:
        """Cents a month under these covers, and Original Medicare from a day on where no other cover is in force.

        `share_is_paid`: another program pays the deductibles and coinsurance of these covers; drugs are not among them.
        """
        parts = MedicareParts(part_a_since=medicare_since, part_b_since=medicare_since)
        patient = self._case.patient
        benefits = replace(patient.benefits, medicare=parts)
        other = replace(self._case, patient=replace(patient, insurance=tuple(insurance), benefits=benefits))
        years = plan_years(other, self._law, _WITHOUT_MEDICARE, self.calendar) if self._by_plan else ()
        charging = Charging(self._entries, "expected", self.calendar)
        for block in () if share_is_paid else blocks_of_plans(self._by_plan, years, self.calendar):
            charging.plan(block)
        for drugs in self._drugs:
            charging.drugs(drugs)
        return added_up((charging.run.rows[entry.index] for entry in self._covered), self.calendar)


_WITHOUT_MEDICARE = ProgramAnswers(())
