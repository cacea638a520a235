"""What every part of the path rests on: the months, the covers of the case with their days, and Medicare ahead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from benefits.case import Case, DoctorsTake
from benefits.costs.alternatives import Care
from benefits.costs.cover import FOREVER, Cover, covers
from benefits.costs.health_plan import dollars
from benefits.costs.program_answers import COUNTED_ON, ProgramAnswers
from benefits.law import Law
from benefits.law.calendar import Month, attains_age, days_after
from benefits.programs.medicare.facts import MedicareFacts
from benefits.result import ProgramResult
from benefits.result.answers import Outcome
from benefits.result.cover import CoverStanding

LENGTH = 37
"""Months of a path: the one of the screen, and three years after it."""
_RECEIVED = ("receiving",)


@dataclass(frozen=True, slots=True)
class MedicareAhead:
    """Medicare as the path counts on it.

    `opens`: the first day it can begin, or began. `hospital_since` and `since`: from when Part A, and both parts, are
    in force as things stand: told, or coming by themselves. None where they are not.
    """

    facts: MedicareFacts
    standing: CoverStanding | None
    opens: date | None
    hospital_since: date | None
    since: date | None

    @property
    def closes_others(self) -> date | None:
        """The first day from which Medicare is there or surely open, so that no tax credit is."""
        return self.opens if self.standing in (CoverStanding.IN_FORCE, CoverStanding.LIKELY) else None


class Ground:
    """The case, the law and the answers, and what follows from them for every month. Made once for a path."""

    def __init__(self, case: Case, law: Law, results: Iterable[ProgramResult]) -> None:
        self.case, self.law = case, law
        self.answers = ProgramAnswers(results)
        start = Month.of(case.as_of)
        self.months = tuple(start + step for step in range(LENGTH))
        self.ends_of_months = tuple(month.last_day for month in self.months)
        self.medicare = medicare_ahead(case, self.answers)
        self.doctors = case.patient.doctors_take or DoctorsTake()

    @property
    def last_day(self) -> date:
        """The last day of the path."""
        return self.ends_of_months[-1]

    @cached_property
    def care(self) -> Care:
        """Her care, ready to be charged under any cover."""
        return Care(self.case, self.law, self.answers)

    @cached_property
    def covers(self) -> tuple[Cover, ...]:
        """The covers of the list with their days; a parent's plan ends at the age the law sets."""
        listed = covers(self.case, self.law, self.answers)
        return tuple(entry for entry in map(self._of_parent, listed) if entry.last >= entry.first)

    def _of_parent(self, cover: Cover) -> Cover:
        born = self.case.patient.birth_date
        if cover.entry.through != "parent" or cover.entry.kind != "employer" or cover.last < FOREVER or born is None:
            return cover
        until = attains_age(born, self.law.number("cover_path.parents_plan.until_age", on=self.case.as_of))
        return Cover(cover.index, cover.entry, cover.plan, cover.first, until, cover.account, end_assumed=True)

    @cached_property
    def aged_from(self) -> date | None:
        """The day on which the age of Medicare is attained."""
        born = self.case.patient.birth_date
        return None if born is None else attains_age(born, self.law.number("medicare.age", on=self.case.as_of))

    @cached_property
    def employees_of_the_aged(self) -> int:
        """Workers from which a plan from work pays before Medicare at 65, 42 USC 1395y(b)(1)(A)."""
        return self.law.number("medicare.pays_second.aged_employees", on=self.case.as_of)

    @cached_property
    def employees_of_the_disabled(self) -> int:
        """The same below 65 with a disability, 42 USC 1395y(b)(1)(B)."""
        return self.law.number("medicare.pays_second.disabled_employees", on=self.case.as_of)

    def by_month(self, row: Sequence[int | None]) -> tuple[Decimal | None, ...]:
        """Cents of the months counted as dollars of the path's months; not known in a month that is not counted."""
        counted: Mapping[Month, int | None] = dict(zip(self.care.months(), row, strict=True))
        cents = (counted.get(month) for month in self.months)
        return tuple(None if amount is None else dollars(amount) for amount in cents)

    def flat(self, amount: Decimal | None) -> tuple[Decimal | None, ...]:
        """The same amount in every month."""
        return (amount,) * len(self.months)


def medicare_ahead(case: Case, answers: ProgramAnswers) -> MedicareAhead:
    """Medicare as told, or as its answer has it where it is counted on."""
    found, facts = answers.of(MedicareFacts), answers.facts(MedicareFacts) or MedicareFacts()
    parts = case.patient.benefits.medicare
    hospital = parts.part_a_since if parts is not None else None
    both = parts.part_b_since if parts is not None else None
    if hospital is not None or both is not None:
        first = min(day for day in (hospital, both) if day is not None)
        return MedicareAhead(facts, CoverStanding.IN_FORCE, first, hospital or both, both)
    if found is None or found.outcome not in COUNTED_ON or facts.eligible_on is None:
        return MedicareAhead(facts, None, None, None, None)
    sure = found.outcome in (Outcome.LIKELY, Outcome.ALREADY)
    standing = CoverStanding.LIKELY if sure else CoverStanding.POSSIBLE
    itself = _by_itself(case, facts) if sure else None
    # in Puerto Rico Part B never comes by itself, 42 CFR 407.17(b)
    return MedicareAhead(facts, standing, facts.eligible_on, itself, None if case.state == "PR" else itself)


def _by_itself(case: Case, facts: MedicareFacts) -> date | None:
    """From when both parts come by themselves, because Social Security is received already."""
    benefits = case.patient.benefits
    received = (benefits.ssdi, benefits.social_security_retirement)
    if not any(benefit is not None and benefit.status in _RECEIVED for benefit in received):
        return None
    periods = facts.enrollment_periods or ()
    return next((period["coverage_begins"] for period in periods if period["kind"] == "automatic"), None)


def day_before(day: date | None) -> date:
    """The day before, or the last of all where there is none."""
    return FOREVER if day is None else days_after(day, -1)
