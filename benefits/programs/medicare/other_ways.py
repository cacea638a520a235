"""Ways into Medicare beside one's own disability insurance and the kidneys, so that none is missing behind a no.

Worked out: government work taxed for Medicare alone, 42 USC 426(b)(2)(C). Not worked out, but said: months of earlier
disability, 42 USC 426(f); a parent's record for who was disabled before 22, and a late spouse's for a disabled widow or
widower, 42 USC 426(b)(2)(A), 402(d), (e), (f).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month, attains_age
from benefits.law.money import ZERO
from benefits.programs.medicare import words
from benefits.programs.medicare.ways_in import ALS, DISABILITY, KIDNEYS, Basis
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.records.earnings.insured_status import first_full_month, insured_status
from benefits.result import ProgramResult
from benefits.result.answers import Answer, Path
from benefits.result.messages import Message

_OF_THE_RECORD = {"work_credits", "recent_work"}


def government_work(case: Case, law: Law, disability: ProgramResult | None) -> Basis | None:
    """After the waiting and the 24 months, where earnings taxed for Medicare alone complete the record.

    With ALS there is neither, 42 USC 426(h), 423(a)(1)(ii). None where something else than the record fails, or where
    the record does not suffice even so.
    """
    work, born = case.patient.work, case.patient.birth_date
    if disability is None or not work.medicare_earnings or born is None or work.stopped_on is None:
        return None
    failed = {finding.id for finding in disability.findings if finding.answer is Answer.NOT_MET}
    record = {finding.answer for finding in disability.findings if finding.id in _OF_THE_RECORD}
    if not failed <= _OF_THE_RECORD or not record & {Answer.NOT_MET, Answer.UNKNOWN}:
        return None
    own, other = work.earnings or {}, work.medicare_earnings
    together = {year: own.get(year, ZERO) + other.get(year, ZERO) for year in sorted({*own, *other})}
    blind = bool(case.patient.statutorily_blind)
    insured = insured_status(born, together, work.stopped_on, blind=blind, until=case.as_of)
    if insured.insured_from is None:
        return None
    back = law.number("ssdi.retroactive_months", on=case.as_of)
    claim = disability.facts_as(SsdiFacts)
    has_als = claim is not None and claim.has_als
    without_waiting = has_als and law.flag("ssdi.als_without_waiting", on=case.as_of)
    waiting = 0 if without_waiting else law.number("ssdi.waiting_months", on=case.as_of)
    first = max(first_full_month(insured.insured_from) + waiting, Month.of(case.as_of).back(back))
    after = 0 if has_als else law.number("ssdi.medicare_after_months", on=case.as_of)
    return Basis(ALS if has_als else DISABILITY, first + after, is_undecided=True, by_government_work=True)


def earlier_months_may_count(case: Case) -> bool:
    """Disability insurance that was paid before and ended: its months may count again, 42 USC 426(f)."""
    claim = case.patient.benefits.ssdi
    return claim is not None and claim.status == "ended"


def _may_be_disabled_child(case: Case, law: Law) -> bool:
    """Not at work nor married, and disabled before 22 as far as the days that were told go."""
    patient, born = case.patient, case.patient.birth_date
    if born is None or patient.marital_status == "married":
        return False
    grown = attains_age(born, law.number("social_security.disabled_before_age", on=case.as_of))
    told = [day for day in (patient.work.stopped_on, patient.diagnosis.diagnosed_on) if day is not None]
    if told:
        return min(told) < grown
    return patient.work.status == "never_worked" or case.as_of < grown


def _may_be_disabled_widow(case: Case, law: Law) -> bool:
    """Widowed, or divorced from somebody who has died, and of the age for it."""
    born = case.patient.birth_date
    former = case.former_spouses or ()
    if born is None or not (
        case.patient.marital_status == "widowed" or any(entry.ended_by == "death" for entry in former)
    ):
        return False
    return attains_age(born, law.number("medicare.disabled_widow.age", on=case.as_of)) <= case.as_of


def not_worked_out(case: Case, law: Law, claim: SsdiFacts | None, begins: date | None) -> Iterator[Message]:
    """What is not worked out here and could bring Medicare before `begins`: a sentence each."""
    if begins is not None and begins <= case.as_of:
        return
    if earlier_months_may_count(case):
        yield words.EARLIER_MONTHS_MAY_COUNT
    at_work = claim is not None and claim.engaging_in_sga is True
    if at_work or case.patient.work.status == "working":
        return
    if _may_be_disabled_child(case, law):
        yield words.DISABLED_BEFORE_22(age=law.number("social_security.disabled_before_age", on=case.as_of))
    if _may_be_disabled_widow(case, law):
        yield words.DISABLED_WIDOW(age=law.number("medicare.disabled_widow.age", on=case.as_of))


def paths_of_other_ways(messages: tuple[Message, ...]) -> tuple[Path, ...]:
    """What to ask Social Security about, so that the answer is left open."""
    if not messages:
        return ()
    if words.EARLIER_MONTHS_MAY_COUNT in messages:
        return (PATHS.patient.benefits.medicare.part_a_since,)
    return (PATHS.patient.benefits.ssdi.status,)


def after_a_transplant(case: Case, law: Law, basis: Basis | None) -> Iterator[Message]:
    """Part B for the medicines that keep a transplant, once Medicare for the kidneys ends, 42 USC 1395o(b)."""
    kidneys = case.patient.esrd
    if kidneys is None or kidneys.transplant_on is None or (kidneys.dialysis_began or date.min) > kidneys.transplant_on:
        return
    ends = Month.of(kidneys.transplant_on) + law.number("medicare.kidneys.months_after_transplant", on=case.as_of)
    if basis is None or basis.kind == KIDNEYS or basis.begins > ends.first_day:
        yield words.MEDICINES_AFTER_A_TRANSPLANT(month=ends)
