"""Family and Medical Leave Act: unpaid, job-protected leave, for each caregiver and for the patient's own job.

29 USC 2611-2619; 29 CFR part 825; for federal civil servants 5 USC 6381-6387. Not covered: leave for a new child, the
end of a school term, joint employment, breaks of seven years, and the shared twelve weeks of spouses with one employer,
which bind only for the care of a parent by that parent's own child.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from benefits.case import Case, Employer, LeaveYear, WantedLeave
from benefits.law import Citation, Law
from benefits.law.calendar import ONE_DAY
from benefits.law.money import to_cents
from benefits.programs import Program, Screening
from benefits.programs.fmla import requirements as tests
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.fmla.requirements import Absence
from benefits.programs.fmla.rights import other_ways, rights
from benefits.records.leave_account.balance import (
    Balance,
    account_of,
    best_method,
    follow,
    next_workday,
    runs_out_on,
    wanted_days,
)
from benefits.result import (
    PATIENT,
    Deadline,
    Finding,
    Headline,
    NextStep,
    ProgramResult,
    Working,
    WouldChange,
    caregiver,
)
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CODE = "fmla"
_PHONE = "1-866-487-9243"
_URL = "https://www.dol.gov/agencies/whd/fmla"
_NOTICE = Citation("29 CFR 825.302, 825.303", "https://www.ecfr.gov/current/title-29/section-825.302")
_CERTIFICATION = Citation("29 CFR 825.305(b)", "https://www.ecfr.gov/current/title-29/section-825.305")
_AMOUNT = Citation("29 CFR 825.200, 825.205", "https://www.ecfr.gov/current/title-29/section-825.205")
_FACT_OF = {
    "employer_covered": "employer_covered",
    "months_of_service": "months_test",
    "hours_of_service": "hours_test",
    "worksite": "worksite_test",
    "relationship": "relationship_test",
    "reason": "reason_test",
}


@dataclass(frozen=True, slots=True)
class Amount:
    """Hours of leave in the leave year: all, used before this leave, left, and the day they run out."""

    entitlement: Decimal
    weekly: Decimal
    balance: Balance
    method: LeaveYear
    runs_out: date | None


def screen_fmla(screening: Screening) -> Iterable[ProgramResult]:
    """One answer for each caregiver, and one for the patient where there is a job."""
    for absence in _absences(screening.case):
        yield _answer(absence, screening)


def _absences(case: Case) -> Iterator[Absence]:
    work = case.patient.work
    if work.employer is not None and work.status in ("working", "on_leave", None):
        yield Absence(PATIENT, "patient.work.employer", work.employer, work.stopped_on or case.as_of)
    for index, helper in enumerate(case.caregivers):
        begins = (helper.leave.starts_on if helper.leave else None) or case.as_of
        yield Absence(caregiver(index), f"caregivers[{index}].employer", helper.employer, begins, helper)


def _answer(absence: Absence, screening: Screening) -> ProgramResult:
    case, law = screening.case, screening.law
    findings = (
        tests.employer_covered(absence, law),
        tests.months_of_service(absence, law),
        tests.hours_of_service(absence, law),
        tests.worksite(absence, law),
        tests.relationship(absence, case, law),
        tests.reason(absence, case, screening.result("ssdi")),
    )
    outcome = outcome_of(findings, usually_met=("reason",))
    if _only_size_is_open(absence, findings, outcome):
        outcome = Outcome.POSSIBLE
    amount = _amount(absence, case, law)
    first_day = _eligible_on(absence, law, findings)
    return ProgramResult(
        program=CODE,
        person=absence.person,
        outcome=outcome,
        summary=_summary(outcome, amount),
        findings=findings,
        facts=_facts(absence, case, law, findings, amount, first_day),
        missing=still_deciding(findings),
        would_change=tuple(_would_change(absence, findings, first_day)),
        next_steps=tuple(_next_steps(absence, case, law, outcome)),
        deadlines=tuple(_deadlines(absence, case, law, outcome)),
        headlines=tuple(_headlines(absence, amount, outcome)),
        notices=tuple(_notices(absence, case, law, outcome)),
        workings=_workings(amount),
    )


def _only_size_is_open(absence: Absence, findings: Iterable[Finding], outcome: Outcome) -> bool:
    """Only the 20 weeks are unknown of an employer that has the workers: nearly always met."""
    if outcome is not Outcome.UNKNOWN:
        return False
    unknown = [path for finding in findings if finding.answer is Answer.UNKNOWN for path in finding.missing]
    return unknown == [absence.missing("employees_20_weeks")]


def _amount(absence: Absence, case: Case, law: Law) -> Amount | None:
    """What the leave year leaves when this leave begins, and the day it runs out; None without the weekly hours.

    Nor for flight crews, whose leave is counted in days, 825.802.
    """
    weekly = absence.employer.hours_per_week
    if not weekly or absence.employer.kind == "airline_crew":
        return None
    servicemember = absence.helper is not None and absence.helper.military == "covered_servicemember"
    weeks = law.number("fmla.servicemember.weeks" if servicemember else "fmla.weeks", on=absence.begins)
    entitlement = weeks * weekly
    begins = _counting_from(absence, case)
    method: LeaveYear = "forward" if servicemember else best_method(absence.employer, entitlement, begins)
    job = _caring_for_servicemembers(absence.employer) if servicemember else absence.employer
    account = account_of(job, method, entitlement, begins)
    balance = account.balance(begins)
    wanted = absence.helper.leave if absence.helper else WantedLeave()
    runs_out = None
    if wanted is not None and (absence.helper is None or wanted.pattern is not None):
        runs_out = runs_out_on(follow(account, wanted_days(wanted, begins, weekly)))
    return Amount(entitlement, weekly, balance, method, runs_out)


def _caring_for_servicemembers(job: Employer) -> Employer:
    """The single twelve months begin with the first such leave; any leave counts from then on, 825.127(e)."""
    taken = job.leave_taken or ()
    first = min(
        (spell.from_ for spell in taken if spell.from_ and spell.reason == "covered_servicemember"), default=None
    )
    inside = tuple(spell for spell in taken if first is not None and spell.from_ is not None and spell.from_ >= first)
    return replace(job, leave_taken=inside)


def _counting_from(absence: Absence, case: Case) -> date:
    """The day of the balance: when leave begins; for the patient on leave, the day after what is already recorded."""
    if absence.helper is not None:
        return absence.begins
    recorded = [spell.to for spell in absence.employer.leave_taken or () if spell.to is not None]
    return max([absence.begins, case.as_of, *(day + ONE_DAY for day in recorded if day >= absence.begins)])


def _eligible_on(absence: Absence, law: Law, findings: Sequence[Finding]) -> date | None:
    """The first day of eligibility, when nothing but time and hours stands in the way."""
    by_time = {"months_of_service", "hours_of_service"}
    others = [finding for finding in findings if finding.id not in by_time]
    if any(finding.answer is Answer.NOT_MET for finding in others):
        return None
    return tests.eligible_on(absence, law)


def notice_due(absence: Absence, case: Case, law: Law) -> date:
    """Last day to tell the employer: 30 days ahead, or the next working day after the need was known, 825.302."""
    ahead = absence.begins - timedelta(days=law.number("fmla.notice_days", on=absence.begins))
    known = absence.helper.leave.foreseeable_since if absence.helper and absence.helper.leave else None
    if known is None or known < ahead:
        return ahead
    return min(next_workday(known), max(absence.begins, known))


def certification_due(absence: Absence, case: Case, law: Law) -> date:
    """Fifteen calendar days after the employer asks; taken as asked on the day of notice, which is the earliest."""
    asked = max(notice_due(absence, case, law), case.as_of)
    return asked + timedelta(days=law.number("fmla.certification_days", on=absence.begins))


def _facts(
    absence: Absence,
    case: Case,
    law: Law,
    findings: Iterable[Finding],
    amount: Amount | None,
    first_day: date | None,
) -> dict[str, object]:
    facts: dict[str, object] = {
        _FACT_OF[finding.id]: str(Answer.MET if finding.answer is Answer.NOT_APPLICABLE else finding.answer)
        for finding in findings
    }
    facts |= {
        "eligible_on": first_day,
        "notice_due": notice_due(absence, case, law),
        "certification_due": certification_due(absence, case, law),
    }
    if amount is not None:
        facts |= {
            "entitlement_hours": amount.entitlement,
            "used_hours": amount.balance.used,
            "remaining_hours": amount.balance.left,
            "remaining_weeks": to_cents(amount.balance.left / amount.weekly),
            "leave_year_begins": amount.balance.year_begins,
            "leave_year_ends": amount.balance.year_ends,
            "runs_out_on": amount.runs_out,
            "leave_year_method": amount.method,
        }
    return facts


def _summary(outcome: Outcome, amount: Amount | None) -> Message:
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE) and amount is not None:
        words = {"hours": amount.balance.left, "entitlement": amount.entitlement}
        if amount.runs_out is not None:
            return _(
                "Likely protected: {hours} of {entitlement} hours of unpaid leave are left. They run out on {day}.",
                day=amount.runs_out,
                **words,
            )
        return _("Likely protected: {hours} of {entitlement} hours of unpaid leave are left.", **words)
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE):
        return _("The job is likely protected for twelve weeks of unpaid leave a year.")
    if outcome is Outcome.UNLIKELY:
        return _("Federal leave is unlikely here. Look at state law, sick days and the employer's own policy.")
    return _("We need a little more about the job to say whether federal leave protects it.")


def _would_change(absence: Absence, findings: Iterable[Finding], first_day: date | None) -> Iterator[WouldChange]:
    for finding in findings:
        if finding.answer is not Answer.NOT_MET:
            continue
        if finding.id in ("months_of_service", "hours_of_service") and first_day is not None:
            what = _("At the present schedule federal leave would be open from that day.")
            yield WouldChange(what, absence.missing("hours_last_12_months"), first_day)
        elif finding.id == "hours_of_service":
            what = _("At this schedule the hours are not reached. A few more hours a week would change that.")
            yield WouldChange(what, absence.missing("hours_per_week"))
        elif finding.id == "relationship":
            what = _("State law may cover this relative; so may having raised, or been raised by, the patient.")
            path = absence.path.removesuffix(".employer") + ".in_loco_parentis"
            yield WouldChange(what, path)


def _next_steps(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[NextStep]:
    if outcome is Outcome.UNLIKELY:
        yield NextStep(
            _("Ask the employer what leave there is besides the federal law."),
            how=_("Sick days, vacation, personal leave, a change of hours. State law may protect you as well."),
            rank=75,
        )
        yield from other_ways(absence, case, law)
        return
    own = absence.helper is None
    yield NextStep(
        _("Tell the employer in writing that leave is needed."),
        by=max(notice_due(absence, case, law), case.as_of),
        how=_("Say when, how long, and that it is for a serious health condition. The diagnosis need not be named."),
        url=_URL,
        phone=_PHONE,
        bring=(
            _("Form WH-380-E, the doctor's certification for one's own illness")
            if own
            else _("Form WH-380-F, the doctor's certification for a family member"),
        ),
        rank=52,
    )
    yield NextStep(
        _(
            "Bring back the doctor's certification within {days} days of being asked.",
            days=law.number("fmla.certification_days", on=absence.begins),
        ),
        by=certification_due(absence, case, law),
        how=_(
            "Ask the clinic on the same day; some take two weeks. If it is incomplete you get {days} days to mend it.",
            days=law.number("fmla.certification_cure_days", on=absence.begins),
        ),
        rank=56,
    )
    yield from other_ways(absence, case, law)


def _deadlines(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[Deadline]:
    if outcome is Outcome.UNLIKELY:
        return
    due = notice_due(absence, case, law)
    if due >= case.as_of:
        yield Deadline(due, _("Tell the employer that leave is needed."), CODE, True, _NOTICE)
    yield Deadline(
        certification_due(absence, case, law),
        _("Doctor's certification to the employer, if asked for on the day of notice."),
        CODE,
        False,
        _CERTIFICATION,
    )


def _headlines(absence: Absence, amount: Amount | None, outcome: Outcome) -> Iterator[Headline]:
    if amount is None or outcome not in (Outcome.LIKELY, Outcome.POSSIBLE):
        return
    name = absence.helper.name if absence.helper else None
    if absence.helper is None:
        label = _("Your own protected leave")
    else:
        label = _("{name}'s protected leave", name=name) if name else _("Caregiver's protected leave")
    yield Headline(
        id=f"{CODE}.{absence.person}",
        rank=60,
        label=label,
        value=_("{hours} hours left", hours=amount.balance.left),
        detail=_("They run out on {day}.", day=amount.runs_out) if amount.runs_out else None,
        on=amount.runs_out,
    )


def _notices(absence: Absence, case: Case, law: Law, outcome: Outcome) -> Iterator[Message]:
    if outcome not in (Outcome.LIKELY, Outcome.POSSIBLE):
        return
    yield _("Federal leave is unpaid. Health insurance goes on as if at work; you keep paying your share.")
    yield from rights(absence, law)
    if absence.employer.leave_year is None:
        yield _(
            "We took the way of counting the leave year that is best for the worker. "
            "That is the rule where the employer has chosen none; ask which one it uses."
        )
    if absence.helper is None and case.patient.work.status == "on_leave":
        yield _("In a new leave year the employer may look again at the hours worked in the year before.")


def _workings(amount: Amount | None) -> tuple[Working, ...]:
    if amount is None:
        return ()
    lines = (
        _(
            "{hours} hours a week make {entitlement} hours of leave.",
            hours=amount.weekly,
            entitlement=amount.entitlement,
        ),
        _(
            "Leave year from {begins} to {ends}: {used} hours used, {left} left.",
            begins=amount.balance.year_begins,
            ends=amount.balance.year_ends,
            used=amount.balance.used,
            left=amount.balance.left,
        ),
    )
    return (Working(_("Hours of leave"), lines, _AMOUNT),)


PROGRAM = Program(
    code=CODE,
    title=_("Family and medical leave (FMLA)"),
    screen=screen_fmla,
    needs=("ssdi",),
    facts=FmlaFacts,
    order=40,
)
