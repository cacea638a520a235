"""Social Security Disability Insurance: may the patient be paid, from which month, and how much.

42 USC 423; 20 CFR part 404. Everything is asked of the patient alone. Whether the illness is severe enough is for the
agency: a name on the Compassionate Allowances list makes that finding fast, nothing here makes it certain.

Not covered, and said in a notice where it can matter: an earlier period of disability, work abroad under a treaty,
railroad work, military wage credits, the residual capacity and past work behind a medical finding, the months of a
closed period, and benefits on the record of a parent or a late spouse.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benefits.law import Law
from benefits.law.calendar import Month
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.ssdi.claim import Claim, claim_of, facts_of
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssdi.notices import notices
from benefits.programs.ssdi.onset import ONSET_PATH
from benefits.programs.ssdi.requirements import (
    AGE,
    DURATION,
    MEDICAL_SEVERITY,
    NOT_ALREADY,
    SUBSTANTIAL_WORK,
)
from benefits.programs.ssdi.steps import deadlines, headlines, next_steps
from benefits.programs.ssdi.work_history import BIRTH_PATH
from benefits.programs.ssdi.work_history import EARNINGS_PATH as RECORD_PATH
from benefits.programs.ssdi.work_requirements import recent_work, work_credits
from benefits.programs.ssdi.workings import workings
from benefits.programs.ssdi.would_change import EXPECTED_PATH, would_change
from benefits.result import PATIENT, Finding, ProgramResult
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CONDITION_PATH = "patient.diagnosis.condition"
SINCE_PATH = "patient.benefits.ssdi.entitled_since"
STATUS_PATH = "patient.work.status"
TERMINAL_PATH = "patient.diagnosis.terminal"


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
        facts=facts_of(claim),
        missing=_missing(claim, findings, outcome),
        wanted=_wanted(claim),
        would_change=would_change(claim, findings, law) if outcome is Outcome.UNLIKELY else (),
        next_steps=next_steps(claim, outcome, law),
        deadlines=deadlines(claim, outcome, law),
        headlines=headlines(claim, outcome),
        notices=notices(claim, outcome, law),
        workings=workings(claim, law),
    )


def not_already(claim: Claim) -> Finding:
    """Somebody who is paid already need not apply."""
    if claim.status is None:
        return NOT_ALREADY.not_applicable(_("You did not say that you get SSDI."))
    if claim.status == "receiving":
        return NOT_ALREADY.not_met(_("You get SSDI already."))
    return NOT_ALREADY.met(_("You do not get SSDI now."))


def substantial_work(claim: Claim) -> Finding:
    """Earnings must not exceed the limit; costs of being able to work are taken off, 404.1574(b)(2), 404.1576."""
    now = claim.work_now
    limit = Dollars(now.limit)
    if now.counted is None:
        return SUBSTANTIAL_WORK.unknown(
            _(
                "Earnings up to {limit} a month do not stand in the way. We need to know what you earn now.",
                limit=limit,
            ),
            *now.missing,
        )
    counted = Dollars(now.counted)
    if now.engaging is Answer.NOT_MET:
        return SUBSTANTIAL_WORK.met(
            _("You earn {counted} a month; up to {limit} does not stand in the way.", counted=counted, limit=limit)
        )
    if now.engaging is Answer.UNKNOWN:
        return SUBSTANTIAL_WORK.unknown(
            _(
                "You earn {counted} a month, above the limit of {limit}. The limit is higher for people who are "
                "legally blind.",
                counted=counted,
                limit=limit,
            ),
            *now.missing,
        )
    if claim.case.patient.work.status == "on_leave":
        return SUBSTANTIAL_WORK.not_met(
            _(
                "You have {counted} a month, above the limit of {limit}. If this is sick or vacation pay, it is not "
                "work: tell Social Security so and enter only pay for work done.",
                counted=counted,
                limit=limit,
            )
        )
    return SUBSTANTIAL_WORK.not_met(
        _(
            "Not yet: you earn {counted} a month, above the limit of {limit}. While that is so, SSDI cannot be "
            "awarded, whatever the diagnosis.",
            counted=counted,
            limit=limit,
        )
    )


def medical_severity(claim: Claim) -> Finding:
    """The agency's own finding. A Compassionate Allowance makes it fast; the words here never decide it."""
    track = claim.fast_track
    if track.allowance is not None:
        return MEDICAL_SEVERITY.met(
            _(
                "“{name}” is on Social Security's Compassionate Allowances list: once your records confirm it, this "
                "part is usually found met, and quickly.",
                name=track.allowance,
            )
        )
    if claim.case.patient.diagnosis.condition is None:
        return MEDICAL_SEVERITY.unknown(_("Social Security will ask for the exact diagnosis."), CONDITION_PATH)
    if track.asks:
        return MEDICAL_SEVERITY.unknown(
            _(
                "Whether it has spread, came back or cannot be removed decides if it is on the list for fast "
                "decisions. Otherwise Social Security weighs the medical records."
            ),
            *track.asks,
        )
    if track.listing is not None:
        return MEDICAL_SEVERITY.unknown(
            _(
                "Social Security weighs the medical records; it looks under listing {number} and at what treatment "
                "does to you. We did not find the diagnosis on our copy of the list for fast decisions, which is not "
                "complete.",
                number=track.listing,
            ),
            CONDITION_PATH,
        )
    return MEDICAL_SEVERITY.unknown(
        _(
            "Social Security weighs the medical records. We did not find the diagnosis on our copy of the list for "
            "fast decisions, which is not complete."
        ),
        CONDITION_PATH,
    )


def duration(claim: Claim, law: Law) -> Finding:
    """Twelve months in a row, or expected to last so long, or to end in death, 42 USC 423(d)(1)(A)."""
    needed = law.number("ssdi.duration_months", on=claim.case.as_of)
    diagnosis, work = claim.case.patient.diagnosis, claim.case.patient.work
    words: dict[str, object] = {"needed": needed}
    if diagnosis.expected_months is not None:
        words["expected"] = diagnosis.expected_months
    if diagnosis.terminal:
        return DURATION.met(_("An illness this serious meets the rule on how long it must last."))
    if diagnosis.expected_months is not None and diagnosis.expected_months >= needed:
        return DURATION.met(
            _("It is expected to keep you from working {expected} months; {needed} are enough.", **words)
        )
    has_lasted = _has_lasted(claim, needed)
    if has_lasted is Answer.MET:
        return DURATION.met(_("It has kept you from working for more than {needed} months.", **words))
    if diagnosis.expected_months is None:
        return DURATION.unknown(
            _("The illness must keep you from working {needed} months, or be expected to.", **words), EXPECTED_PATH
        )
    if diagnosis.terminal is None or has_lasted is Answer.UNKNOWN:
        return DURATION.unknown(
            _("It is expected to last {expected} months; {needed} are needed, with exceptions.", **words),
            *((TERMINAL_PATH,) if diagnosis.terminal is None else ()),
            *((ONSET_PATH,) if claim.onset is None else ()),
            *((STATUS_PATH,) if work.status is None else ()),
        )
    return DURATION.not_met(
        _("It is expected to keep you from working {expected} months; {needed} are needed.", **words)
    )


def _has_lasted(claim: Claim, needed: int) -> Answer:
    """Whether work has stopped for longer than the months needed already."""
    status = claim.case.patient.work.status
    if status in ("working", "never_worked"):
        return Answer.NOT_MET
    if claim.onset is None:
        return Answer.UNKNOWN
    long_enough = Month.of(claim.case.as_of) - Month.of(claim.onset) > needed
    if not long_enough:
        return Answer.NOT_MET
    return Answer.UNKNOWN if status is None else Answer.MET


def age(claim: Claim, law: Law) -> Finding:
    """Disability benefits end with the month before full retirement age, 42 USC 423(a)(1)."""
    reached = claim.full_retirement_on
    if reached is None:
        return AGE.unknown(_("Full retirement age depends on the date of birth."), BIRTH_PATH)
    back = law.number("ssdi.retroactive_months", on=claim.applied_on)
    if claim.months is None:
        if Month.of(reached) <= Month.of(claim.applied_on).back(back):
            return AGE.not_met(
                _("You reached full retirement age on {day}. From then on it is retirement.", day=reached)
            )
        return AGE.unknown(
            _("The first month that can be paid must come before full retirement age, {day}.", day=reached), ONSET_PATH
        )
    first = claim.months.entitlement
    if first < Month.of(reached):
        return AGE.met(
            _("You reach full retirement age on {day}; the first month, {first}, is earlier.", day=reached, first=first)
        )
    return AGE.not_met(
        _(
            "The first month that could be paid, {first}, is not before full retirement age, {day}. Retirement "
            "benefits take its place.",
            first=first,
            day=reached,
        )
    )


def _outcome(claim: Claim, findings: Sequence[Finding]) -> Outcome:
    if claim.status == "receiving":
        return Outcome.ALREADY
    usually_met = {MEDICAL_SEVERITY.id}
    if claim.case.patient.work.status in ("stopped", "on_leave"):
        usually_met.add(SUBSTANTIAL_WORK.id)
    if claim.fast_track.allowance is not None or claim.case.patient.diagnosis.metastatic:
        usually_met.add(DURATION.id)
    return outcome_of(findings, usually_met=usually_met)


def _missing(claim: Claim, findings: Sequence[Finding], outcome: Outcome) -> tuple[str, ...]:
    """Open answers, most decisive first; a diagnosis already given is not asked for again."""
    if outcome is Outcome.ALREADY:
        return () if claim.months is not None or claim.paid_since is not None else (SINCE_PATH,)
    given = {CONDITION_PATH} if claim.case.patient.diagnosis.condition is not None else set()
    return tuple(path for path in still_deciding(findings) if path not in given)


def _wanted(claim: Claim) -> tuple[str, ...]:
    """Answers that would complete the facts without turning the outcome."""
    family = claim.family.missing if claim.family is not None and claim.family.monthly is None else ()
    exact = claim.amount.exact if claim.amount is not None else None
    test = claim.work_test
    is_open = exact is None or (test is not None and None in (test.total.exact, test.in_window.exact))
    record = claim.record is None or bool(claim.record.unposted)
    asks = is_open and record and claim.onset is not None and claim.status != "receiving"
    return (*((RECORD_PATH,) if asks else ()), *family)


def _summary(claim: Claim, findings: Sequence[Finding], outcome: Outcome) -> Message:
    if outcome is Outcome.ALREADY:
        return _("You get SSDI already.")
    if outcome is Outcome.UNLIKELY:
        return _first_obstacle(findings)
    amount = claim.monthly_benefit
    if outcome is Outcome.UNKNOWN or claim.months is None:
        return _("We cannot tell yet. Apply now all the same if you had to stop or cut work: Social Security decides.")
    first = claim.months.entitlement
    if outcome is Outcome.LIKELY and amount is not None:
        return _(
            "You are likely to get SSDI: about {amount} a month, first for {first}. Social Security decides.",
            amount=Dollars(amount),
            first=first,
        )
    if amount is not None:
        return _(
            "You may get SSDI: about {amount} a month, first for {first}. Social Security weighs the medical records.",
            amount=Dollars(amount),
            first=first,
        )
    return _("You may get SSDI, first for {first}. Social Security decides.", first=first)


def _first_obstacle(findings: Sequence[Finding]) -> Message:
    """The sentence for a no: the test that stands in the way, and that it is not the last word."""
    failed = next(finding for finding in findings if finding.answer is Answer.NOT_MET)
    return _("SSDI is not likely as things are. {why}", why=failed.reason)


PROGRAM = Program(
    code="ssdi",
    title=_("Social Security disability (SSDI)"),
    screen=screen,
    facts=SsdiFacts,
    order=10,
)
