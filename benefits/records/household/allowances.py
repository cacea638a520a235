"""For which children part of a spouse's income is set aside before it is counted, 20 CFR 416.1160(d), 416.1163(b)."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.case import Case, Child
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import attains_age
from benefits.result.answers import Path


@dataclass(frozen=True, slots=True)
class ChildrenWithAllowance:
    """How many are known, and what could still add one: each lowers the income that counts."""

    known: int
    undated: tuple[Path, ...] = ()
    may_have_ssi: tuple[Path, ...] = ()

    @property
    def missing(self) -> tuple[Path, ...]:
        """The answers that could still add a child."""
        return (*self.undated, *self.may_have_ssi)


def children_with_allowance(case: Case, law: Law) -> ChildrenWithAllowance:
    """Children under 18 whom SSI does not pay. A disabled child is taken to have SSI until told otherwise."""
    listed = case.household.children
    if listed is None:
        return ChildrenWithAllowance(0, () if _only_the_couple(case) else (PATHS.household.children,))
    grown, known = law.number("ssi.child_until_age", on=case.as_of), 0
    undated: list[Path] = []
    may_have_ssi: list[Path] = []
    for place, child in enumerate(listed):
        path = PATHS.household.children[place]
        if child.birth_date is None:
            undated.append(path.birth_date)
        elif attains_age(child.birth_date, grown) <= case.as_of or child.receives_ssi:
            continue
        elif _may_have_ssi(child):
            may_have_ssi.append(path.receives_ssi)
        else:
            known += 1
    return ChildrenWithAllowance(known, tuple(undated), tuple(may_have_ssi))


def _may_have_ssi(child: Child) -> bool:
    return bool(child.disabled) and child.receives_ssi is None


def _only_the_couple(case: Case) -> bool:
    size = case.household.size
    return size is not None and size <= 2
