"""COBRA: keeping an employer's health plan after the job or the hours, at one's own cost, and how long it reaches.

29 USC 1161-1168; 26 USC 4980B. Not covered: a state's own law for small employers (said), a second event that lengthens
cover, retiree plans in bankruptcy, plans of the federal government and churches. The day of the plan's notice is not
known; the days shown count from the end of cover, and a later notice moves them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from benefits.case import Case, Insurance
from benefits.law import Citation, Law
from benefits.law.calendar import ONE_DAY, Month
from benefits.law.money import Dollars, Percent, to_cents
from benefits.programs import Program, Screening
from benefits.programs.cobra.facts import CobraFacts
from benefits.result import (
    PATIENT,
    Deadline,
    Finding,
    Headline,
    NextStep,
    ProgramResult,
    Requirement,
    Working,
    WouldChange,
)
from benefits.result.answers import Answer, Outcome
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CODE = "cobra"
_USC = "https://www.law.cornell.edu/uscode/text/29/"
_EBSA_URL = "https://www.askebsa.dol.gov"
_EBSA_PHONE = "1-866-444-3272"
EMPLOYER = Requirement(
    "employer_size", Citation("29 USC 1161(b)", _USC + "1161"), _("Does the federal law apply to the employer?")
)
EVENT = Requirement(
    "qualifying_event", Citation("29 USC 1163", _USC + "1163"), _("Does cover end for a reason that counts?")
)
ELECTION = Citation("29 USC 1165(a)(1)", _USC + "1165")
LENGTH = Citation("29 USC 1162(2)", _USC + "1162")
TELL_PLAN = Citation("29 USC 1162(2)(A), 1166(a)(3)", _USC + "1166")
_WORK_EVENTS = ("job_loss", "reduced_hours")
_HELD = (Outcome.ALREADY, Outcome.LIKELY, Outcome.POSSIBLE)


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover that ends or was continued: its last day, the event, and whether it is continued already."""

    place: int
    entry: Insurance
    last_day: date | None
    event: str
    is_continued: bool

    @property
    def path(self) -> str:
        return f"patient.insurance[{self.place}]"


def screen_cobra(screening: Screening) -> Iterable[ProgramResult]:
    """Continued cover for the patient, where there is a plan from work that ends, or has ended."""
    case, law = screening.case, screening.law
    cover = _cover(case)
    if cover is None:
        yield _none(case, law)
        return
    findings = (_employer(cover, law, case.as_of), _event(cover))
    outcome = outcome_of(findings)
    if cover.is_continued and outcome is not Outcome.UNLIKELY and _begun(cover, case):
        outcome = Outcome.ALREADY
    days = _days(cover, law)
    extension = _extension(screening, cover, days, law)
    yield ProgramResult(
        program=CODE,
        person=PATIENT,
        outcome=outcome,
        summary=_summary(outcome, days, extension, law, case.as_of),
        findings=findings,
        facts={
            "election_deadline": days.election,
            "covers_until": days.until,
            "disability_extension_until": extension,
            "monthly_premium_max": _premium(cover, law, case.as_of, "usual"),
            "monthly_premium_max_extension": _premium(cover, law, case.as_of, "disability_extension"),
        },
        missing=still_deciding(findings),
        wanted=_premium_missing(cover),
        would_change=tuple(_would_change(findings)),
        next_steps=tuple(_next_steps(case, law, outcome, days, extension)),
        deadlines=tuple(_deadlines(case, law, outcome, days, extension)),
        headlines=tuple(_headlines(screening, outcome, days, extension)),
        notices=tuple(_notices(screening, outcome, days, extension)),
        workings=_workings(cover, law, case.as_of),
    )


@dataclass(frozen=True, slots=True)
class Days:
    """The days that follow from the last day of cover; None while it is not known."""

    last_day: date | None
    election: date | None
    until: date | None


def _cover(case: Case) -> Cover | None:
    """The plan from work that ends first; else the cover already continued, whose plan ended the day before."""
    insurance = case.patient.insurance or ()
    for place, entry in enumerate(insurance):
        if entry.kind == "employer" and (entry.ends_on is not None or _work_ends(case, entry)):
            return Cover(place, entry, entry.ends_on, entry.qualifying_event or _usual_event(case), False)
    for place, entry in enumerate(insurance):
        if entry.kind == "cobra":
            last = entry.began_on - ONE_DAY if entry.began_on is not None else None
            return Cover(place, entry, last, entry.qualifying_event or "job_loss", True)
    return None


def _work_ends(case: Case, entry: Insurance) -> bool:
    return entry.through in (None, "self") and case.patient.work.status in ("stopped", "on_leave")


def _usual_event(case: Case) -> str:
    return "reduced_hours" if case.patient.work.status == "on_leave" else "job_loss"


def _begun(cover: Cover, case: Case) -> bool:
    return cover.entry.began_on is not None and cover.entry.began_on <= case.as_of


def _none(case: Case, law: Law) -> ProgramResult:
    insurance = case.patient.insurance
    if insurance is None:
        finding = EVENT.unknown(_("We need to know your health cover."), "patient.insurance")
        summary = _("Tell us your health cover to see whether a plan from work can be kept.")
        return ProgramResult(CODE, PATIENT, Outcome.UNKNOWN, summary, findings=(finding,), missing=finding.missing)
    unnamed = tuple(f"patient.insurance[{place}].kind" for place, entry in enumerate(insurance) if entry.kind is None)
    if unnamed:
        finding = EVENT.unknown(_("We need to know what kind of cover you have."), *unnamed)
        summary = _("Tell us your health cover to see whether a plan from work can be kept.")
        return ProgramResult(CODE, PATIENT, Outcome.UNKNOWN, summary, findings=(finding,), missing=finding.missing)
    summary = _(
        "No plan from work is ending. If one does, you have {days} days to choose to keep it.",
        days=law.number("cobra.election_days", on=case.as_of),
    )
    return ProgramResult(CODE, PATIENT, Outcome.NOT_APPLICABLE, summary)


def _premium_missing(cover: Cover) -> tuple[str, ...]:
    """What is not known of the full premium."""
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    parts = {f"{cover.path}.monthly_premium": own}
    if not cover.is_continued:
        parts[f"{cover.path}.employer_premium_share_monthly"] = employers
    return tuple(path for path, value in parts.items() if value is None)


def _employer(cover: Cover, law: Law, on: date) -> Finding:
    least, size = law.number("cobra.employees", on=on), cover.entry.employer_size
    if cover.is_continued and size is None:
        return EMPLOYER.met(_("You already have continued cover."))
    if size is None:
        reason = _("The federal law covers employers with {least} workers.", least=least)
        return EMPLOYER.unknown(reason, f"{cover.path}.employer_size")
    if size >= least:
        return EMPLOYER.met(_("{size} workers; {least} are enough.", size=size, least=least))
    return EMPLOYER.not_met(_("{size} workers; the federal law needs {least}.", size=size, least=least))


def _event(cover: Cover) -> Finding:
    if cover.last_day is None and not cover.is_continued:
        return EVENT.unknown(_("We need the last day of the plan from work."), f"{cover.path}.ends_on")
    return EVENT.met(_("The end of work, fewer hours, or a change in the family counts."))


def _days(cover: Cover, law: Law) -> Days:
    last = cover.last_day
    if last is None or last < law.begins("cobra.months.work"):
        return Days(last, None, None)
    kind = "work" if cover.event in _WORK_EVENTS else "family"
    months = _months_after(law, kind, last)
    election = last + timedelta(days=law.number("cobra.election_days", on=last))
    return Days(last, election, _after(last, months))


def _months_after(law: Law, kind: str, on: date) -> int:
    return law.number(f"cobra.months.{kind}", on=on)


def _after(last: date, months: int) -> date:
    """The last day of so many months of cover after the last day of the old."""
    return last + ONE_DAY + relativedelta(months=months) - ONE_DAY


def _extension(screening: Screening, cover: Cover, days: Days, law: Law) -> date | None:
    """The twenty-ninth month, when Social Security is likely to find disability that began by the sixtieth day."""
    disability = screening.result("ssdi")
    if days.until is None or days.last_day is None or cover.event not in _WORK_EVENTS or disability is None:
        return None
    onset = disability.fact("onset")
    if disability.outcome not in _HELD or not isinstance(onset, date):
        return None
    if onset > days.last_day + timedelta(days=law.number("cobra.disability_days", on=screening.case.as_of)):
        return None
    return _after(days.last_day, law.number("cobra.disability_extension_months", on=screening.case.as_of))


def _premium(cover: Cover, law: Law, on: date, kind: str) -> Decimal | None:
    """The most the plan may ask a month: a share of the employee's and the employer's part together."""
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    if cover.is_continued:
        return own if kind == "usual" else None
    if own is None or employers is None:
        return None
    return to_cents((own + employers) * law.share(f"cobra.premium_share.{kind}", on=on))


def _summary(outcome: Outcome, days: Days, extension: date | None, law: Law, on: date) -> Message:
    if outcome is Outcome.UNLIKELY:
        return _("The federal law does not reach this employer. Most states have a law for smaller ones: ask the plan.")
    if days.until is None:
        return _(
            "A plan from work can usually be kept for {months} months. We need the last day of the plan.",
            months=_months_after(law, "work", on),
        )
    if extension is not None:
        return _(
            "You can keep the plan from work until {until}, and until {extension} if Social Security finds disability.",
            until=days.until,
            extension=extension,
        )
    return _("You can keep the plan from work until {until}, at your own cost.", until=days.until)


def _would_change(findings: Iterable[Finding]) -> Iterator[WouldChange]:
    for finding in findings:
        if finding.id == "employer_size" and finding.answer is Answer.NOT_MET:
            yield WouldChange(_("Ask the plan or the state insurance office about the state's own law."))


def _next_steps(case: Case, law: Law, outcome: Outcome, days: Days, extension: date | None) -> Iterator[NextStep]:
    if outcome is Outcome.LIKELY and days.election is not None and days.election >= case.as_of:
        yield NextStep(
            _("Choose to keep the plan from work (COBRA) before the choice runs out."),
            by=days.election,
            how=_(
                "Wait for the plan's notice, compare with a marketplace plan, then return the form. "
                "It reaches back to the day cover ended; the first payment is due {days} days after you choose.",
                days=law.number("cobra.first_payment_days", on=case.as_of),
            ),
            url=_EBSA_URL,
            phone=_EBSA_PHONE,
            bring=(_("The plan's COBRA notice"), _("What you have spent toward this year's deductible and maximum")),
            rank=54,
        )
    if extension is not None and outcome in (Outcome.LIKELY, Outcome.ALREADY):
        usual = _months_after(law, "work", case.as_of)
        yield NextStep(
            _(
                "Send Social Security's decision to the plan within {days} days, for {more} more months of cover.",
                days=law.number("cobra.tell_plan_days", on=case.as_of),
                more=law.number("cobra.disability_extension_months", on=case.as_of) - usual,
            ),
            by=days.until,
            how=_(
                "A copy of the award letter, sent so that you can prove it. It must arrive before month {month} ends.",
                month=usual,
            ),
            url=_EBSA_URL,
            phone=_EBSA_PHONE,
            rank=72,
        )


def _deadlines(case: Case, law: Law, outcome: Outcome, days: Days, extension: date | None) -> Iterator[Deadline]:
    if outcome not in (Outcome.LIKELY, Outcome.ALREADY):
        return
    if outcome is Outcome.LIKELY and days.election is not None and days.election >= case.as_of:
        words = _("Last day to choose COBRA, unless the notice comes later.")
        yield Deadline(days.election, words, CODE, True, ELECTION)
    if days.until is not None and days.until >= case.as_of:
        yield Deadline(days.until, _("COBRA ends, unless it is extended."), CODE, True, LENGTH)
        if extension is not None:
            words = _(
                "Last day to tell the plan of Social Security's decision, and within {days} days of the decision.",
                days=law.number("cobra.tell_plan_days", on=case.as_of),
            )
            yield Deadline(days.until, words, CODE, True, TELL_PLAN)


def _headlines(screening: Screening, outcome: Outcome, days: Days, extension: date | None) -> Iterator[Headline]:
    """What covers the months until Medicare."""
    medicare = screening.result("medicare")
    begins = medicare.fact("eligible_on") if medicare and medicare.outcome is not Outcome.UNLIKELY else None
    if outcome not in (Outcome.LIKELY, Outcome.ALREADY) or days.until is None:
        return
    reaches = extension or days.until
    detail = None
    if isinstance(begins, date) and begins > screening.case.as_of:
        detail = (
            _("With the extension it reaches to Medicare in {month}.", month=Month.of(begins))
            if reaches >= begins - ONE_DAY
            else _("Medicare is expected in {month}; look for other cover in between.", month=Month.of(begins))
        )
    value = (
        _(
            "COBRA until {until}, until {extension} with Social Security's decision",
            until=days.until,
            extension=extension,
        )
        if extension is not None
        else _("COBRA until {until}", until=days.until)
    )
    yield Headline(id=CODE, rank=50, label=_("Health cover in the gap"), value=value, detail=detail, on=days.election)


def _notices(screening: Screening, outcome: Outcome, days: Days, extension: date | None) -> Iterator[Message]:
    if outcome not in (Outcome.LIKELY, Outcome.ALREADY):
        return
    yield _("Continued cover ends early when Medicare begins after you chose it, or when a payment is missed.")
    if extension is not None:
        law, on = screening.law, screening.case.as_of
        yield _(
            "In months {first} to {last} the plan may ask {share} of its full cost.",
            first=_months_after(law, "work", on) + 1,
            last=law.number("cobra.disability_extension_months", on=on),
            share=Percent(law.share("cobra.premium_share.disability_extension", on=on)),
        )


def _workings(cover: Cover, law: Law, on: date) -> tuple[Working, ...]:
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    most = _premium(cover, law, on, "usual")
    if cover.is_continued or own is None or employers is None or most is None:
        return ()
    line = _(
        "Your part {own} and the employer's {employers} make the full cost; {share} of it is {most}.",
        share=Percent(law.share("cobra.premium_share.usual", on=on)),
        own=Dollars(own),
        employers=Dollars(employers),
        most=Dollars(most),
    )
    return (Working(_("The most the plan may ask"), (line,), Citation("29 USC 1162(3)", _USC + "1162")),)


PROGRAM = Program(
    code=CODE,
    title=_("Keeping the plan from work (COBRA)"),
    screen=screen_cobra,
    needs=("ssdi", "medicare"),
    facts=CobraFacts,
    order=30,
)
