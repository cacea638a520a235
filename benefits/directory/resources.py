"""Help that fits the case: offices, foundations, rides, rooms, people to talk to, from `directory/resources.yaml`.

The doors of the person's state (`state_doors.py`) stand before the national ones.

An entry fits when nothing known speaks against it; what only few people need (a veteran's services, hospice) must be
known. Entries that answer something the person told stand first. Money is not what orders them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from benefits.case import Case
from benefits.costs.program_answers import COUNTED_ON, ProgramAnswers
from benefits.directory.state_doors import state_doors
from benefits.directory.words import SERVES
from benefits.law import load_yaml
from benefits.law.calendar import age_on
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.result import ProgramResult, Resource
from benefits.result.answers import Outcome
from benefits.result.messages import Message

DIRECTORY = Path(__file__).parent / "resources.yaml"
_CANCER = re.compile(
    r"cancer|carcinoma|sarcoma|leuk(a?e)mia|lymphoma|melanoma|myeloma|glioblastoma|blastoma|mesothelioma|tumou?r|metasta"
    r"|c[aá]ncer|leucemia|linfoma|mieloma",
    re.IGNORECASE,
)
_BREAST = re.compile(r"breast|mama|mammary", re.IGNORECASE)
_CERVICAL = re.compile(r"cervical|cervix|cérvix|cervicouterino|cuello uterino", re.IGNORECASE)
_FOR_LITTLE_INCOME = (SsiFacts, MedicaidFacts, MedicareSavingsProgramFacts, ExtraHelpFacts)


@dataclass(frozen=True, slots=True)
class Entry:
    """A helper of the directory and what must fit for it. Ages are those the helper itself speaks to."""

    resource: Resource
    needed_by: tuple[str, ...]
    from_age: int | None = None
    under_age: int | None = None

    def fits(self, known: Mapping[str, bool | None], age: int | None) -> bool:
        """Whether nothing known speaks against it."""
        if age is not None and not (self.from_age or age) <= age < (self.under_age or age + 1):
            return False
        return all(known[need] is not False for need in self.needed_by)


@lru_cache(maxsize=1)
def directory() -> tuple[Entry, ...]:
    """Every helper, read once."""
    entries = load_yaml(DIRECTORY)
    assert isinstance(entries, list)
    return tuple(_entry(entry) for entry in entries)


def _entry(entry: Mapping[str, object]) -> Entry:
    name, checked_on, needed_by = str(entry["id"]), entry["checked_on"], entry.get("needed_by", [])
    assert isinstance(checked_on, date)
    assert isinstance(needed_by, list)
    resource = Resource(
        id=name,
        name=Message(str(entry["name"])),
        category=str(entry["category"]),
        serves=SERVES[name],
        url=_text(entry.get("url")),
        phone=_text(entry.get("phone")),
        verified=entry.get("verified", True) is True,
        checked_on=checked_on,
    )
    return Entry(resource, tuple(needed_by), _age(entry.get("from_age")), _age(entry.get("under_age")))


def _age(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def helper(name: str) -> Resource:
    """One helper of the directory by its id; raises `KeyError` for an id that is not there."""
    return {entry.resource.id: entry.resource for entry in directory()}[name]


def match(case: Case, results: Iterable[ProgramResult]) -> tuple[Resource, ...]:
    """The helpers that fit; those that answer something the person told come first."""
    known = _what_is_known(case, ProgramAnswers(results))
    birth_date = case.patient.birth_date
    age = None if birth_date is None or birth_date > case.as_of else age_on(birth_date, case.as_of)
    at_home = [Entry(resource, needed_by) for resource, needed_by in state_doors(case.state, age)]
    found = [entry for entry in (*at_home, *directory()) if entry.fits(known, age)]
    told = {entry.resource.category for entry in found if any(known[need] for need in entry.needed_by)}
    ordered = sorted(found, key=lambda entry: entry.resource.category not in told)
    return tuple(entry.resource for entry in ordered)


def _what_is_known(case: Case, answers: ProgramAnswers) -> Mapping[str, bool | None]:
    """Each need of the directory: True, False, or None where it was not told and may be so."""
    patient = case.patient
    insurance, work, diagnosis = patient.insurance, patient.work, patient.diagnosis
    condition = diagnosis.condition
    cancer = None if condition is None else _CANCER.search(condition) is not None or diagnosis.metastatic is True
    breast = None if condition is None else cancer and _BREAST.search(condition) is not None
    screened = None if condition is None else cancer and (breast or _CERVICAL.search(condition) is not None)
    kinds = {item.kind for item in (case.costs.items or ())} if case.costs is not None else set()
    return {
        "cancer": cancer,
        "breast_cancer": breast,
        "breast_or_cervical_cancer": screened,
        "metastatic": diagnosis.metastatic,
        "terminal": diagnosis.terminal is True,
        "insured": None if insurance is None else bool(insurance),
        "uninsured": None if insurance is None else not insurance,
        "insurance_in_question": _insurance_in_question(case),
        "job_plan": None if insurance is None else any(entry.kind in ("employer", "cobra") for entry in insurance),
        "medicare": _has_or_nears_medicare(case, answers),
        "low_income": _has_low_income(answers),
        "veteran": patient.benefits.veteran is True,
        "working": None if work.status is None else work.status in ("working", "on_leave"),
        "lost_income": None if work.status is None else work.status in ("on_leave", "stopped"),
        "disability_benefits": _gets_disability_benefits(case),
        "medicines": True if "prescription" in kinds else None,
        "travel": True if kinds & {"travel", "lodging"} or (case.costs is not None and case.costs.trips) else None,
        "caregiver": bool(case.caregivers),
        "spouse_caregiver": any(person.relationship in ("spouse", "domestic_partner") for person in case.caregivers),
        "children": bool(case.household.children),
    }


def _insurance_in_question(case: Case) -> bool | None:
    """Uninsured, or cover that ends or hangs on a job."""
    insurance = case.patient.insurance
    if insurance is None:
        return None
    return not insurance or any(
        entry.ends_on is not None or entry.kind in ("employer", "cobra", "marketplace") for entry in insurance
    )


def _has_or_nears_medicare(case: Case, answers: ProgramAnswers) -> bool:
    parts = case.patient.benefits.medicare
    if parts is not None and (parts.part_a_since or parts.part_b_since or parts.part_d_since):
        return True
    return answers.counted(MedicareFacts) is not None


def _has_low_income(answers: ProgramAnswers) -> bool | None:
    """Whether a program for people with little income fits; None while that is open."""
    outcomes = [found.outcome for program in _FOR_LITTLE_INCOME if (found := answers.of(program)) is not None]
    if any(outcome in COUNTED_ON for outcome in outcomes):
        return True
    return None if not outcomes or Outcome.UNKNOWN in outcomes else False


def _gets_disability_benefits(case: Case) -> bool:
    benefits = case.patient.benefits
    return any(benefit is not None and benefit.status == "receiving" for benefit in (benefits.ssdi, benefits.ssi))
