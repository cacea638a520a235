"""Social Security Disability Insurance: may the patient be paid, from which month, and how much.

42 USC 423; 20 CFR part 404. Everything is asked of the patient alone. Whether the illness is severe enough is for the
agency: a name on the Compassionate Allowances list makes that finding fast, nothing here makes it certain.

Not covered, and said in a notice where it can matter: an earlier period of disability, work abroad under a treaty,
railroad work, military wage credits, the residual capacity and past work behind a medical finding, the months of a
closed period, and benefits on the record of a parent or a late spouse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from benefits.case.paths import PATHS
from benefits.law.money import Dollars, down_to_dollar
from benefits.programs import Program, Screening
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim, claim_of
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssdi.notices import notices
from benefits.programs.ssdi.requirements import (
    DURATION,
    MEDICAL_SEVERITY,
    RECENT_WORK,
    SUBSTANTIAL_WORK,
    WORK_CREDITS,
    age,
    duration,
    medical_severity,
    met_by_the_years,
    not_already,
    recent_work,
    rests_on_the_years,
    substantial_work,
    work_credits,
)
from benefits.programs.ssdi.steps import deadlines, headlines, next_steps
from benefits.programs.ssdi.workings import workings
from benefits.programs.ssdi.would_change import would_change
from benefits.result import PATIENT, Finding, ProgramResult
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message
from benefits.result.purposes import Purpose


def screen(screening: Screening) -> Iterable[ProgramResult]:
    """One answer, for the patient."""
    claim = claim_of(screening.case, screening.law)
    law = screening.law
    findings = (
        not_already(claim),
        work_credits(claim, law),
        recent_work(claim),
        substantial_work(claim),
        medical_severity(claim),
        duration(claim, law),
        age(claim, law),
    )
    outcome = _outcome(claim, findings)
    yield ProgramResult(
        program=PROGRAM.code,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(claim, findings, outcome),
        findings=findings,
        facts=_facts(claim),
        missing=_missing(claim, findings, outcome),
        wanted=_wanted(claim),
        would_change=would_change(claim, findings, law) if outcome is Outcome.UNLIKELY else (),
        next_steps=next_steps(claim, outcome, law),
        deadlines=deadlines(claim, outcome, law),
        headlines=headlines(claim, outcome),
        notices=notices(claim, outcome, law),
        workings=workings(claim, law),
    )


def _outcome(claim: DisabilityClaim, findings: Sequence[Finding]) -> Outcome:
    if claim.status == "receiving":
        return Outcome.ALREADY
    usually_met = {MEDICAL_SEVERITY.id}
    if claim.case.patient.work.status in ("stopped", "on_leave"):
        usually_met.add(SUBSTANTIAL_WORK.id)
    usually_met |= {asked.id for asked in (WORK_CREDITS, RECENT_WORK) if met_by_the_years(claim, asked)}
    if claim.fast_track.allowance is not None or claim.case.patient.diagnosis.metastatic:
        usually_met.add(DURATION.id)
    return outcome_of(findings, usually_met=usually_met)


def _missing(claim: DisabilityClaim, findings: Sequence[Finding], outcome: Outcome) -> tuple[str, ...]:
    """Open answers, most decisive first; a diagnosis already given is not asked for again."""
    if outcome is Outcome.ALREADY:
        is_dated = claim.months is not None or claim.paid_since is not None
        return () if is_dated else (PATHS.patient.benefits.ssdi.entitled_since,)
    given = {PATHS.patient.diagnosis.condition} if claim.case.patient.diagnosis.condition is not None else set()
    return tuple(path for path in still_deciding(findings) if path not in given)


def _wanted(claim: DisabilityClaim) -> tuple[str, ...]:
    """Answers that would complete the facts without turning the outcome."""
    family = claim.family.missing if claim.family is not None and claim.family.monthly is None else ()
    exact = claim.amount.exact if claim.amount is not None else None
    insured = claim.insured
    is_open = exact is None or (insured is not None and None in (insured.total.exact, insured.in_window.exact))
    record = claim.record is None or bool(claim.record.unposted)
    asks = is_open and record and claim.onset is not None and claim.status != "receiving"
    return (*((PATHS.patient.work.earnings,) if asks else ()), *family)


def _summary(claim: DisabilityClaim, findings: Sequence[Finding], outcome: Outcome) -> Message:
    if outcome is Outcome.ALREADY:
        return words.PAID_ALREADY
    if outcome is Outcome.UNLIKELY:
        return _first_obstacle(findings)
    amount = claim.monthly_benefit
    if outcome is Outcome.UNKNOWN or claim.months is None:
        return words.CANNOT_TELL_YET
    first = claim.months.entitlement
    if rests_on_the_years(claim):
        return _summary_by_the_years(claim, outcome)
    if outcome is Outcome.LIKELY and amount is not None:
        return words.LIKELY_WITH_AMOUNT(amount=Dollars(amount), first=first)
    if amount is not None:
        return words.POSSIBLE_WITH_AMOUNT(amount=Dollars(amount), first=first)
    return words.POSSIBLE_FROM_A_MONTH(first=first)


def _summary_by_the_years(claim: DisabilityClaim, outcome: Outcome) -> Message:
    """An answer that rests on the years worked says so, and with the pay told what it may come to."""
    assert claim.told is not None
    assert claim.months is not None
    filled: dict[str, object] = {
        "first": claim.months.entitlement,
        "years": claim.told.years,
        "each": Dollars(claim.told.each),
    }
    if claim.rough is None:
        sentence = words.LIKELY_IF_EACH_YEAR_PAID if outcome is Outcome.LIKELY else words.POSSIBLE_IF_EACH_YEAR_PAID
        return sentence(**filled)
    filled["low"] = Dollars(claim.rough.low.monthly_benefit)
    filled["high"] = Dollars(claim.rough.high.monthly_benefit)
    return (words.LIKELY_WITH_A_RANGE if outcome is Outcome.LIKELY else words.POSSIBLE_WITH_A_RANGE)(**filled)


def _first_obstacle(findings: Sequence[Finding]) -> Message:
    """The sentence for a no: what stands in the way, and that it is not the last word."""
    failed = next(finding for finding in findings if finding.answer is Answer.NOT_MET)
    return words.NOT_LIKELY_BECAUSE(why=failed.reason)


def _facts(claim: DisabilityClaim) -> SsdiFacts:
    """What was worked out, as far as it is known."""
    track, now = claim.fast_track, claim.work_now
    facts = SsdiFacts(
        onset=claim.onset,
        engaging_in_sga=_yes_no(now.engaging),
        sga_limit=now.limit,
        compassionate_allowance=track.allowance,
        cancer_listing=track.listing,
        full_retirement_on=claim.full_retirement_on,
        monthly_benefit=claim.monthly_benefit,
    )
    return _with_the_amount(_with_the_months(_with_insured_status(facts, claim), claim), claim)


def _with_insured_status(facts: SsdiFacts, claim: DisabilityClaim) -> SsdiFacts:
    insured = claim.insured
    if insured is None:
        return facts
    return replace(
        facts,
        fully_insured=_yes_no(insured.fully_insured),
        disability_insured=_yes_no(insured.disability_insured(claim.case.patient.statutorily_blind)),
        currently_insured=_yes_no(insured.currently_insured),
        credits_total=insured.total.exact,
        credits_needed=insured.needed,
        credits_in_window=insured.in_window.exact,
        recent_credits_needed=insured.window_needed,
        date_last_insured=insured.last_insured,
        elapsed_years=insured.elapsed_years,
    )


def _with_the_months(facts: SsdiFacts, claim: DisabilityClaim) -> SsdiFacts:
    if claim.paid_since is not None:
        first, medicare = claim.paid_since
        return replace(facts, first_month_of_entitlement=first, medicare_begins=medicare)
    months = claim.months
    if months is None:
        return facts
    return replace(
        facts,
        first_month_of_entitlement=months.entitlement,
        first_payment_on=claim.first_payment_on,
        latest_protective_filing=months.last_day_to_apply,
        medicare_begins=months.medicare_begins,
    )


def _with_the_amount(facts: SsdiFacts, claim: DisabilityClaim) -> SsdiFacts:
    rough = claim.rough
    if rough is not None:
        return replace(
            facts,
            monthly_benefit_low=rough.low.monthly_benefit,
            monthly_benefit_expected=rough.expected.monthly_benefit,
            monthly_benefit_high=rough.high.monthly_benefit,
        )
    if claim.amount is None:
        return facts
    exact = claim.amount.exact
    if exact is None:
        return replace(facts, monthly_benefit_at_least=claim.amount.least.monthly_benefit)
    facts = replace(
        facts,
        elapsed_years=exact.elapsed_years,
        computation_years=exact.computation_years,
        aime=exact.aime,
        pia_at_eligibility=exact.pia_at_eligibility,
        pia=exact.pia,
        family_maximum=exact.family_maximum,
    )
    family, cut = claim.family, claim.offset
    if family is None:
        return facts
    if cut is None:
        return replace(facts, auxiliary_monthly=family.monthly, auxiliary_shares=family.shares)
    together = None if family.monthly is None else down_to_dollar(cut.family)
    return replace(facts, auxiliary_monthly=together, auxiliary_shares={})


def _yes_no(answer: Answer) -> bool | None:
    return {Answer.MET: True, Answer.NOT_MET: False}.get(answer)


PROGRAM = Program(
    code="ssdi",
    title=words.TITLE,
    screen=screen,
    facts=SsdiFacts,
    purposes=frozenset({Purpose.MONEY}),
    order=10,
    ask="ssa",
)
