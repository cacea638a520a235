"""Medicare: by age, after 24 months of disability insurance, with ALS, with kidney failure. Never by a diagnosis alone.

42 USC 426, 426-1, 1395 ff.; 42 CFR parts 406-408, 423. Not covered: railroad records, months of an earlier entitlement,
hospital stays before a transplant, Part A's own late penalty, and Medicare Advantage's own periods.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import Month
from benefits.programs import Program, Screening
from benefits.programs.medicare import steps as plan
from benefits.programs.medicare.credits import FreeOfPremium, free_of_premium
from benefits.programs.medicare.enrollment import periods
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare.premiums import income_additions, part_a_premium, part_b_penalty_percent, part_d_penalty
from benefits.programs.medicare.steps import CODE, Answered
from benefits.programs.medicare.ways_in import AGE, KIDNEYS, Basis, missing_for, ways_in
from benefits.result import (
    PATIENT,
    Finding,
    ProgramResult,
    Requirement,
    WouldChange,
)
from benefits.result.answers import Answer, Outcome, unknown_among
from benefits.result.messages import Message, _

_SSA_URL = "https://www.ssa.gov/medicare/sign-up"
_SSA_PHONE = "1-800-772-1213"
_SHIP_PHONE = "1-877-839-2675"
ENTITLEMENT = Requirement(
    "entitlement",
    Citation("42 USC 426, 426-1", "https://www.law.cornell.edu/uscode/text/42/426"),
    _("Is there a way into Medicare, and from when?"),
)
CREDITS = Requirement(
    "premium_free_part_a",
    Citation("42 CFR 406.10", "https://www.law.cornell.edu/cfr/text/42/406.10"),
    _("Is hospital insurance (Part A) free of a premium?"),
)
RESIDENCE = Requirement(
    "citizenship_and_residence",
    Citation("42 USC 1395o; 42 CFR 406.20, 407.10", "https://www.law.cornell.edu/cfr/text/42/407.10"),
    _("Citizen, or a permanent resident of five years?"),
)
STATUS = Requirement(
    "immigration_status",
    Citation(
        "Pub. L. 119-21, section 71201",
        "https://www.congress.gov/bill/119th-congress/house-bill/1/text",
    ),
    _("A citizen, or with a status that is open to Medicare?"),
)
_PERIODS = Citation("42 CFR 407.14-407.25", "https://www.law.cornell.edu/cfr/text/42/407.14")
_CITIZENSHIP_PATH = "patient.citizenship"
_SOON = relativedelta(months=36)


def screen_medicare(screening: Screening) -> Iterable[ProgramResult]:
    """Medicare for the patient."""
    case, law = screening.case, screening.law
    disability = screening.result("ssdi")
    basis = min(ways_in(case, law, disability), key=lambda way: way.month, default=None)
    has_it = _since(case) is not None
    if basis is None:
        yield _without_basis(case, missing_for(case, disability), has_it=has_it)
        return
    credits = screening.fact("ssdi", "credits_total")
    free = _free(case, law, basis, credits)
    resides = _residence(case, law, free, basis)
    if free.answer is Answer.NOT_MET and resides.answer is Answer.NOT_MET:
        basis = _after_residence(case, law, basis)
        free = _free(case, law, basis, credits)
    on = max(basis.begins, case.as_of)
    found = Answered(basis, free, on, tuple(periods(case, law, basis)))
    open_paths = missing_for(case, disability)
    findings = (
        _entitlement(case, law, basis, open_paths),
        _credits(free, basis),
        resides,
        _status(case, law),
    )
    outcome = _outcome(case, basis, findings, has_it=has_it)
    facts = _facts(case, law, found) if outcome is not Outcome.UNKNOWN or basis.begins <= case.as_of + _SOON else {}
    yield ProgramResult(
        program=CODE,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(case, law, outcome, found, findings),
        findings=findings,
        facts=facts,
        missing=_missing(case, basis, outcome, findings),
        wanted=tuple(_wanted(case, facts, free)),
        would_change=tuple(_would_change(case, law, outcome, found, findings)),
        next_steps=tuple(plan.next_steps(case, law, outcome, found)),
        deadlines=tuple(plan.deadlines(case, outcome, found)),
        headlines=tuple(plan.headlines(case, law, outcome, found)),
        notices=tuple(plan.notices(case, law, outcome, found)),
    )


def _since(case: Case) -> date | None:
    """Since when Part A runs, when it has begun."""
    parts = case.patient.benefits.medicare
    since = parts.part_a_since if parts else None
    return since if since is not None and since <= case.as_of else None


def _without_basis(case: Case, paths: tuple[str, ...], *, has_it: bool) -> ProgramResult:
    """No way in can be dated: it is unknown, or the person has Medicare and we cannot tell why."""
    reason = _("We need the date of birth, and whether disability insurance is likely.")
    finding = ENTITLEMENT.unknown(reason, *(paths or ("patient.birth_date",)))
    if has_it:
        summary = _("You have Medicare.")
        return ProgramResult(CODE, PATIENT, Outcome.ALREADY, summary, facts={"eligible_on": _since(case)})
    summary = _("We cannot tell yet when Medicare would begin. A diagnosis alone does not bring it.")
    return ProgramResult(CODE, PATIENT, Outcome.UNKNOWN, summary, findings=(finding,), missing=finding.missing)


def _free(case: Case, law: Law, basis: Basis, credits: object) -> FreeOfPremium:
    if basis.kind != AGE:
        return FreeOfPremium(Answer.MET, None, ())
    return free_of_premium(case, law, basis.begins, credits)


def _entitlement(case: Case, law: Law, basis: Basis, open_paths: tuple[str, ...]) -> Finding:
    if basis.kind == AGE and basis.begins > case.as_of + _SOON:
        reason = _(
            "By age it begins on {day}. Before that only with disability insurance, ALS or kidney failure.",
            day=basis.begins,
        )
        return ENTITLEMENT.unknown(reason, *open_paths) if open_paths else ENTITLEMENT.not_met(reason)
    return ENTITLEMENT.met(
        _("{why} It begins on {day}.", why=plan.basis_words(basis, law, case.as_of), day=basis.begins)
    )


def _credits(free: FreeOfPremium, basis: Basis) -> Finding:
    if basis.kind != AGE:
        return CREDITS.met(_("On this way in hospital insurance has no premium."))
    if free.answer is Answer.MET:
        return CREDITS.met(_("Enough work credits: your own, or a spouse's that counts."))
    if free.answer is Answer.UNKNOWN:
        return CREDITS.unknown(_("We need your work credits, or those of a spouse."), *free.missing)
    return CREDITS.not_met(_("Too few work credits: hospital insurance can be bought."))


def _residence(case: Case, law: Law, free: FreeOfPremium, basis: Basis) -> Finding:
    """Asked of who pays for Part A, 42 CFR 406.20; Part B asks it of everyone without free Part A, 407.10."""
    if free.answer is Answer.MET:
        return RESIDENCE.not_applicable(_("Not asked of people with free hospital insurance."))
    status, since = case.patient.citizenship, case.patient.us_resident_since
    if status == "us_citizen":
        return RESIDENCE.met(_("You are a citizen of the United States."))
    if status is None:
        return RESIDENCE.unknown(_("We do not know your citizenship or status."), _CITIZENSHIP_PATH)
    years = law.number("medicare.residence_years", on=basis.begins)
    if status == "permanent_resident":
        if since is None:
            return RESIDENCE.unknown(
                _("{years} years of residence are needed.", years=years), "patient.us_resident_since"
            )
        if since + relativedelta(years=years) <= max(basis.begins, case.as_of):
            return RESIDENCE.met(_("You have been a resident for {years} years.", years=years))
    return RESIDENCE.not_met(_("Without free Part A, {years} years as a permanent resident are needed.", years=years))


def _after_residence(case: Case, law: Law, basis: Basis) -> Basis:
    """The first month that begins after the years of residence, for a permanent resident; else unchanged."""
    since = case.patient.us_resident_since
    if case.patient.citizenship != "permanent_resident" or since is None:
        return basis
    complete = since + relativedelta(years=law.number("medicare.residence_years", on=basis.begins))
    month = Month.of(complete) if complete.day == 1 else Month.of(complete) + 1
    return replace(basis, month=max(basis.month, month))


def _status(case: Case, law: Law) -> Finding:
    """Since July 2025 open to citizens, permanent residents, and Cuban, Haitian and Compact entrants, on any way in."""
    status = case.patient.citizenship
    if not law.flag("medicare.listed_status_only", on=case.as_of):
        return STATUS.not_applicable(_("Not asked then."))
    if status is None:
        return STATUS.unknown(_("We do not know your citizenship or status."), _CITIZENSHIP_PATH)
    if status in ("us_citizen", "permanent_resident"):
        return STATUS.met(_("Medicare is open to citizens and permanent residents."))
    if status == "qualified_noncitizen":
        return STATUS.unknown(
            _(
                "Only Cuban and Haitian entrants, and people from the Marshall Islands, Micronesia and Palau, may have "
                "Medicare with such a status. Ask a legal aid office."
            ),
            _CITIZENSHIP_PATH,
        )
    return STATUS.not_met(_("Medicare is not open to people with this immigration status."))


def _outcome(case: Case, basis: Basis, findings: tuple[Finding, ...], *, has_it: bool) -> Outcome:
    if has_it:
        return Outcome.ALREADY
    entitlement, credits, residence, status = (finding.answer for finding in findings)
    if status is Answer.NOT_MET:
        return Outcome.UNLIKELY
    if entitlement is not Answer.MET:
        return Outcome.UNKNOWN if entitlement is Answer.UNKNOWN else Outcome.UNLIKELY
    if credits is not Answer.MET and residence is not Answer.MET:
        return Outcome.UNKNOWN if Answer.UNKNOWN in (credits, residence) else Outcome.UNLIKELY
    return Outcome.POSSIBLE if basis.is_open or status is Answer.UNKNOWN else Outcome.LIKELY


def _missing(case: Case, basis: Basis, outcome: Outcome, findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """What can still turn the answer; and with kidney failure, what would make it certain or earlier."""
    if outcome in (Outcome.ALREADY, Outcome.UNLIKELY):
        return ()
    paths = [path for finding in findings if finding.answer is Answer.UNKNOWN for path in finding.missing]
    if basis.kind == KIDNEYS and basis.is_open:
        paths.append("patient.work.earnings")
    return tuple(dict.fromkeys(paths))


def _wanted(case: Case, facts: Mapping[str, object], free: FreeOfPremium) -> Iterator[str]:
    """Answers that would complete the facts without turning the outcome."""
    if not facts:
        return
    if facts["part_a_premium_free"] is None:
        yield from free.missing
    if facts["irmaa_part_b"] is None:
        yield from unknown_among(
            {"household.irmaa_magi": case.household.irmaa_magi, "household.tax_filing": case.household.tax_filing}
        ).missing
    insurance = case.patient.insurance
    if insurance is None:
        yield "patient.insurance"
    for place, entry in enumerate(insurance or ()):
        path = f"patient.insurance[{place}]"
        if entry.kind == "employer" and entry.based_on_current_work is None:
            yield f"{path}.based_on_current_work"
        if facts["pays_first"] is None and entry.kind == "employer" and entry.employer_size is None:
            yield f"{path}.employer_size"
        if facts["part_d_penalty_monthly"] is None and entry.creditable_drug_coverage is None:
            yield f"{path}.creditable_drug_coverage"
        if None in (facts["part_b_penalty_percent"], facts["part_d_penalty_monthly"]) and entry.began_on is None:
            yield f"{path}.began_on"
    kidneys = case.patient.esrd
    if facts["basis"] == KIDNEYS and kidneys is not None and kidneys.self_dialysis_training is None:
        yield "patient.esrd.self_dialysis_training"


def _facts(case: Case, law: Law, found: Answered) -> dict[str, object]:
    basis, free, on = found.basis, found.free, found.on
    additions = income_additions(case, law, on)
    return {
        "basis": basis.kind,
        "eligible_on": basis.begins,
        "part_a_premium_free": None if free.answer is Answer.UNKNOWN else free.answer is Answer.MET,
        "part_a_premium": part_a_premium(free, basis, law, on),
        "part_b_premium": law.dollars("medicare.part_b.premium", on=on),
        "part_b_penalty_percent": part_b_penalty_percent(case, law, basis),
        "part_d_penalty_monthly": part_d_penalty(case, law, basis),
        "irmaa_part_b": None if additions is None else additions[0],
        "irmaa_part_d": None if additions is None else additions[1],
        "enrollment_periods": tuple(period.as_fact() for period in found.periods),
        "pays_first": plan.pays_first(case, law, basis),
    }


def _summary(case: Case, law: Law, outcome: Outcome, found: Answered, findings: tuple[Finding, ...]) -> Message:
    words = {"month": found.basis.month, "why": plan.basis_words(found.basis, law, case.as_of)}
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    if outcome is Outcome.ALREADY:
        return _("You have Medicare.")
    if outcome is Outcome.LIKELY and found.basis.kind == AGE and found.basis.begins <= case.as_of:
        return _("Medicare is likely open to you since {month}. {why}", **words)
    if outcome is Outcome.LIKELY and found.basis.kind != KIDNEYS and found.basis.begins <= case.as_of:
        return _("Medicare has likely begun, in {month}. {why}", **words)
    if outcome is Outcome.LIKELY:
        return _("Medicare likely begins in {month}. {why}", **words)
    if outcome is Outcome.POSSIBLE and found.basis.is_open and found.basis.kind != KIDNEYS:
        return _("If disability insurance is granted, Medicare begins in {month}. {why}", **words)
    if outcome is Outcome.POSSIBLE:
        return _("Medicare may begin in {month}. {why}", **words)
    if outcome is Outcome.UNLIKELY and STATUS.id in failed:
        return _("Medicare is unlikely: it is not open to people with this immigration status.")
    if outcome is Outcome.UNLIKELY and RESIDENCE.id in failed:
        return _("Medicare is not open yet. The years of residence it needs are reached in {month}.", **words)
    if outcome is Outcome.UNLIKELY:
        return _("Medicare is not open yet. By age it begins in {month}.", month=found.basis.month)
    return _("We cannot tell yet when Medicare would begin. A diagnosis alone does not bring it.")


def _would_change(
    case: Case, law: Law, outcome: Outcome, found: Answered, findings: tuple[Finding, ...]
) -> Iterator[WouldChange]:
    if outcome is not Outcome.UNLIKELY:
        return
    failed = {finding.id for finding in findings if finding.answer is Answer.NOT_MET}
    if STATUS.id in failed:
        yield WouldChange(_("Becoming a permanent resident or a citizen. Ask a legal aid office."), _CITIZENSHIP_PATH)
        return
    if RESIDENCE.id in failed:
        what = _("Years of residence as a permanent resident, reached in {month}.", month=found.basis.month)
        yield WouldChange(what, "patient.us_resident_since", found.basis.begins)
        return
    what = _(
        "At {age}; or earlier after {months} months of disability insurance, with ALS, or with kidney failure.",
        age=law.number("medicare.age", on=case.as_of),
        months=law.number("ssdi.medicare_after_months", on=case.as_of),
    )
    yield WouldChange(what, "patient.benefits.ssdi.status", found.basis.begins)


PROGRAM = Program(
    code=CODE,
    title=_("Medicare"),
    screen=screen_medicare,
    needs=("ssdi",),
    facts=MedicareFacts,
    order=20,
)
