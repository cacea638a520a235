"""Medicare: by age, after 24 months of disability insurance, with ALS, with kidney failure. Never by a diagnosis alone.

42 USC 426, 426-1, 1395 ff.; 42 CFR parts 406-408, 423. Government work taxed for Medicare alone counts. Not covered,
and said where it may matter: months of an earlier entitlement, records of a parent or a late spouse. Not covered:
railroad records, hospital stays before a transplant, Part A's own late penalty, Medicare Advantage's own periods.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Month, months_after
from benefits.programs import Program, Screening
from benefits.programs.medicare import requirements, steps, words
from benefits.programs.medicare.credits import FreeOfPremium, free_of_premium
from benefits.programs.medicare.enrollment import enrollment_periods
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare.late_penalties import part_b_penalty_percent, part_d_penalty
from benefits.programs.medicare.medigap import supplements
from benefits.programs.medicare.other_ways import (
    after_a_transplant,
    government_work,
    not_worked_out,
    paths_of_other_ways,
)
from benefits.programs.medicare.premiums import income_additions, part_a_premium
from benefits.programs.medicare.steps import Answered
from benefits.programs.medicare.ways_in import AGE, DISABILITY, KIDNEYS, SOON, Basis, missing_for, ways_in, why
from benefits.programs.medicare.who_pays_first import pays_first
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result import PATIENT, Finding, ProgramResult, WouldChange
from benefits.result.answers import Answer, Outcome, Path, unknown_among
from benefits.result.messages import Message
from benefits.result.purposes import Purpose

_NOT_LOOKED_AT = (words.OTHER_RECORDS_OPEN, words.EARLIER_THAN_IT_SEEMS)


def screen_medicare(screening: Screening) -> Iterable[ProgramResult]:
    """Medicare for the patient."""
    case, law = screening.case, screening.law
    disability, claim = screening.result("ssdi"), screening.facts(SsdiFacts)
    ways = (*ways_in(case, law, disability), government_work(case, law, disability))
    basis = min((way for way in ways if way is not None), key=lambda way: way.month, default=None)
    basis = _with_medicare_already(case, basis)
    open_paths = missing_for(case, disability)
    if basis is None:
        yield _without_basis(case, law, open_paths)
        return
    credits = None if claim is None else claim.credits_total
    free = _free(case, law, basis, credits)
    resides = requirements.residence(case, law, free, basis)
    if free.answer is Answer.NOT_MET and resides.answer is Answer.NOT_MET:
        basis = requirements.after_residence(case, law, basis)
        free = _free(case, law, basis, credits)
    on = max(basis.begins, case.as_of)
    others = tuple(not_worked_out(case, law, claim, basis.begins))
    found = Answered(basis, free, on, tuple(enrollment_periods(case, law, basis)))
    findings = (
        requirements.entitlement(case, law, basis, open_paths, paths_of_other_ways(others)),
        requirements.premium_free_part_a(free, basis),
        resides,
        requirements.immigration_status(case, law),
    )
    outcome = _outcome(case, basis, findings)
    dated = outcome is not Outcome.UNKNOWN or (_is_soon(case, basis) and findings[0].answer is Answer.MET)
    facts = _facts(case, law, found) if dated else None
    yield ProgramResult(
        program=MedicareFacts.program,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(case, law, outcome, found, findings),
        findings=findings,
        facts=MedicareFacts() if facts is None else facts,
        missing=_missing(basis, outcome, findings),
        wanted=() if facts is None else tuple(_wanted(case, facts, free)),
        would_change=tuple(_would_change(case, law, outcome, found, findings)),
        next_steps=tuple(steps.next_steps(case, law, outcome, found)),
        deadlines=tuple(steps.deadlines(case, outcome, found)),
        headlines=tuple(steps.headlines(case, law, outcome, found)),
        notices=(
            *(() if outcome is Outcome.ALREADY else others),
            *after_a_transplant(case, law, basis),
            *steps.notices(case, law, outcome, found),
            *supplements(case, law, basis, outcome),
        ),
    )


def _since(case: Case) -> date | None:
    """Since when Part A runs, when it has begun."""
    parts = case.patient.benefits.medicare
    since = parts.part_a_since if parts else None
    return since if since is not None and since <= case.as_of else None


def _with_medicare_already(case: Case, basis: Basis | None) -> Basis | None:
    """Who has Medicare before any way in that can be dated has it through a disability, or through the kidneys."""
    since = _since(case)
    if since is None or basis is None or Month.of(since) >= basis.month:
        return basis
    return Basis(DISABILITY if case.patient.esrd is None else KIDNEYS, Month.of(since))


def _is_soon(case: Case, basis: Basis) -> bool:
    return basis.begins <= months_after(case.as_of, SOON)


def _without_basis(case: Case, law: Law, paths: tuple[Path, ...]) -> ProgramResult:
    """No way in can be dated: it is unknown, or the person has Medicare and we cannot tell why."""
    program, since = MedicareFacts.program, _since(case)
    if since is not None:
        facts = MedicareFacts(eligible_on=since)
        return ProgramResult(program, PATIENT, Outcome.ALREADY, words.HAS_MEDICARE, facts=facts)
    finding = requirements.ENTITLEMENT.unknown(
        words.BIRTH_AND_DISABILITY_NEEDED, *(paths or (PATHS.patient.birth_date,))
    )
    return ProgramResult(
        program,
        PATIENT,
        Outcome.UNKNOWN,
        words.CANNOT_TELL_YET,
        findings=(finding,),
        missing=finding.missing,
        notices=(*not_worked_out(case, law, None, None), *after_a_transplant(case, law, None)),
    )


def _free(case: Case, law: Law, basis: Basis, credits: int | None) -> FreeOfPremium:
    if basis.kind != AGE:
        return FreeOfPremium(Answer.MET, None, ())
    return free_of_premium(case, law, basis.begins, credits)


def _outcome(case: Case, basis: Basis, findings: tuple[Finding, ...]) -> Outcome:
    """Credits or residence is enough; the way in and the status are needed by everybody."""
    if _since(case) is not None:
        return Outcome.ALREADY
    entitlement, credits, residence, status = (finding.answer for finding in findings)
    if status is Answer.NOT_MET:
        return Outcome.UNLIKELY
    if entitlement is not Answer.MET:
        return Outcome.UNKNOWN if entitlement is Answer.UNKNOWN else Outcome.UNLIKELY
    if credits is not Answer.MET and residence is not Answer.MET:
        return Outcome.UNKNOWN if Answer.UNKNOWN in (credits, residence) else Outcome.UNLIKELY
    return Outcome.POSSIBLE if basis.is_undecided or status is Answer.UNKNOWN else Outcome.LIKELY


def _missing(basis: Basis, outcome: Outcome, findings: tuple[Finding, ...]) -> tuple[Path, ...]:
    """What can still turn the answer; and with kidney failure, what would make it certain or earlier."""
    if outcome in (Outcome.ALREADY, Outcome.UNLIKELY):
        return ()
    paths = [path for finding in findings if finding.answer is Answer.UNKNOWN for path in finding.missing]
    if basis.kind == KIDNEYS and basis.is_undecided:
        paths.append(PATHS.patient.work.earnings)
    return tuple(dict.fromkeys(paths))


def _wanted(case: Case, facts: MedicareFacts, free: FreeOfPremium) -> Iterator[Path]:
    """Answers that would complete the facts without turning the outcome."""
    household, insurance, kidneys = case.household, case.patient.insurance, case.patient.esrd
    if facts.part_a_premium_free is None:
        yield from free.missing
    if facts.irmaa_part_b is None:
        income, filing = PATHS.household.irmaa_magi, PATHS.household.tax_filing
        yield from unknown_among({income: household.irmaa_magi, filing: household.tax_filing}).missing
    if insurance is None:
        yield PATHS.patient.insurance
    for place, entry in enumerate(insurance or ()):
        path = PATHS.patient.insurance[place]
        if entry.kind == "employer" and entry.based_on_current_work is None:
            yield path.based_on_current_work
        if facts.pays_first is None and entry.kind == "employer" and entry.employer_size is None:
            yield path.employer_size
        if facts.part_d_penalty_monthly is None and entry.creditable_drug_coverage is None:
            yield path.creditable_drug_coverage
        if None in (facts.part_b_penalty_percent, facts.part_d_penalty_monthly) and entry.began_on is None:
            yield path.began_on
    if facts.basis == KIDNEYS and kidneys is not None and kidneys.self_dialysis_training is None:
        yield PATHS.patient.esrd.self_dialysis_training


def _facts(case: Case, law: Law, found: Answered) -> MedicareFacts:
    basis, free, on = found.basis, found.free, found.on
    additions = income_additions(case, law, on)
    return MedicareFacts(
        basis=basis.kind,
        eligible_on=basis.begins,
        part_a_premium_free=None if free.answer is Answer.UNKNOWN else free.answer is Answer.MET,
        part_a_premium=part_a_premium(free, basis, law, on),
        part_b_premium=law.dollars("medicare.part_b.premium", on=on),
        part_b_penalty_percent=part_b_penalty_percent(case, law, basis),
        part_d_penalty_monthly=part_d_penalty(case, law, basis),
        irmaa_part_b=None if additions is None else additions[0],
        irmaa_part_d=None if additions is None else additions[1],
        enrollment_periods=tuple(period.as_fact() for period in found.periods),
        pays_first=pays_first(case, law, basis),
    )


def _summary(case: Case, law: Law, outcome: Outcome, found: Answered, findings: tuple[Finding, ...]) -> Message:
    basis, month, reason = found.basis, found.basis.month, why(found.basis, law, case.as_of)
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    if outcome is Outcome.ALREADY:
        return words.HAS_MEDICARE
    if outcome is Outcome.LIKELY and basis.kind == AGE and basis.begins <= case.as_of:
        return words.LIKELY_OPEN_SINCE(month=month, why=reason)
    if outcome is Outcome.LIKELY and basis.kind != KIDNEYS and basis.begins <= case.as_of:
        return words.LIKELY_HAS_BEGUN(month=month, why=reason)
    if outcome is Outcome.LIKELY:
        return words.LIKELY_BEGINS(month=month, why=reason)
    if outcome is Outcome.POSSIBLE and basis.by_government_work:
        return words.BEGINS_BY_GOVERNMENT_WORK(month=month)
    if outcome is Outcome.POSSIBLE and basis.is_undecided and basis.kind != KIDNEYS:
        return words.BEGINS_IF_DISABILITY_IS_GRANTED(month=month, why=reason)
    if outcome is Outcome.POSSIBLE:
        return words.MAY_BEGIN(month=month, why=reason)
    if outcome is Outcome.UNLIKELY and requirements.STATUS.id in failed:
        return words.UNLIKELY_BY_STATUS
    if outcome is Outcome.UNLIKELY and requirements.RESIDENCE.id in failed:
        return words.NOT_OPEN_BEFORE_RESIDENCE(month=month)
    if outcome is Outcome.UNLIKELY:
        return words.NOT_OPEN_BEFORE_AGE(month=month)
    if findings[0].reason in (sentence(day=basis.begins) for sentence in _NOT_LOOKED_AT):
        return words.OTHER_WAYS_NOT_LOOKED_AT(month=month)
    return words.CANNOT_TELL_YET


def _would_change(
    case: Case, law: Law, outcome: Outcome, found: Answered, findings: tuple[Finding, ...]
) -> Iterator[WouldChange]:
    if outcome is not Outcome.UNLIKELY:
        return
    begins, month = found.basis.begins, found.basis.month
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    if requirements.STATUS.id in failed:
        yield WouldChange(words.ANOTHER_STATUS, PATHS.patient.citizenship)
        return
    if requirements.RESIDENCE.id in failed:
        what = words.YEARS_OF_RESIDENCE_REACHED(month=month)
        yield WouldChange(what, PATHS.patient.us_resident_since, begins)
        return
    what = words.AT_AGE_OR_EARLIER(
        age=law.number("medicare.age", on=case.as_of),
        months=law.number("ssdi.medicare_after_months", on=case.as_of),
    )
    yield WouldChange(what, PATHS.patient.benefits.ssdi.status, begins)


PROGRAM = Program(
    code=MedicareFacts.program,
    title=words.TITLE,
    screen=screen_medicare,
    needs=(SsdiFacts.program,),
    facts=MedicareFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=20,
    ask="medicare",
)
