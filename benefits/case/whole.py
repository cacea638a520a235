"""The whole case: everything known about a person and the people around her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from benefits.case import limits
from benefits.case.caregivers import Caregiver
from benefits.case.choices import Language, State
from benefits.case.costs import Costs
from benefits.case.household import FormerSpouse, Household, Spouse
from benefits.case.letters import LetterThatCame
from benefits.case.marks import Entries, MayBeNull
from benefits.case.papers import Papers
from benefits.case.patient import Patient
from benefits.case.record import Record
from benefits.case.values import Day


@dataclass(frozen=True, slots=True)
class Case(Record):
    """Everything known. `as_of` is the day the screen is made for."""

    as_of: Annotated[Day, MayBeNull()]  # `parse_case` puts in the day of its clock
    state: State | None = None
    language: Language | None = None
    patient: Annotated[Patient, MayBeNull()] = Patient()
    spouse: Spouse | None = None
    former_spouses: Annotated[tuple[FormerSpouse, ...], Entries(limits.FORMER_SPOUSES)] | None = None
    household: Annotated[Household, MayBeNull()] = Household()
    caregivers: Annotated[tuple[Caregiver, ...], Entries(limits.CAREGIVERS), MayBeNull()] = ()
    costs: Costs | None = None
    papers: Papers | None = None
    letters: Annotated[tuple[LetterThatCame, ...], Entries(limits.LETTERS), MayBeNull()] = ()
