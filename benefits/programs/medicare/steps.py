"""What to do about Medicare and by when, from what its rules found: steps, deadlines, the headline and notices.

42 USC 1395y(b) for who pays first; 42 CFR 407.14-407.25 for the periods.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import Month
from benefits.law.money import Dollars
from benefits.programs.medicare.credits import FreeOfPremium
from benefits.programs.medicare.enrollment import Period, current_work_cover
from benefits.programs.medicare.premiums import income_additions
from benefits.programs.medicare.ways_in import AGE, DISABILITY, KIDNEYS, Basis
from benefits.result import Deadline, Headline, NextStep
from benefits.result.answers import Outcome
from benefits.result.messages import Message, _

CODE = "medicare"
_SSA_URL = "https://www.ssa.gov/medicare/sign-up"
_SSA_PHONE = "1-800-772-1213"
_SHIP_PHONE = "1-877-839-2675"
_PERIODS = Citation("42 CFR 407.14-407.25", "https://www.law.cornell.edu/cfr/text/42/407.14")


@dataclass(frozen=True, slots=True)
class Answered:
    """What the rules found, gathered once."""

    basis: Basis
    free: FreeOfPremium
    on: date
    periods: tuple[Period, ...]


def basis_words(basis: Basis, law: Law, on: date) -> Message:
    """Why Medicare begins when it does."""
    if basis.kind == AGE:
        return _("You are {age}, or will be.", age=law.number("medicare.age", on=on))
    if basis.kind == DISABILITY:
        months = law.number("ssdi.medicare_after_months", on=on)
        return _("It comes after {months} months of disability insurance.", months=months)
    if basis.kind == KIDNEYS:
        return _("It comes with kidney failure treated by dialysis or a transplant.")
    return _("With ALS it comes with the first month of disability insurance.")


def pays_first(case: Case, law: Law, basis: Basis) -> str | None:
    """Who pays first once Medicare begins, 42 USC 1395y(b); None while cover or the employer's size is not known."""
    insurance = case.patient.insurance
    if insurance is None:
        return None
    on = max(basis.begins, case.as_of)
    if basis.kind == KIDNEYS:
        months = law.number("medicare.pays_second.kidney_months", on=on)
        group = any(
            entry.kind in ("employer", "cobra", "retiree") and (entry.ends_on is None or entry.ends_on >= on)
            for entry in insurance
        )
        return "group_plan" if group and Month.of(case.as_of) < basis.month + months else "medicare"
    if any(entry.kind == "employer" and entry.based_on_current_work is None for entry in insurance):
        return None
    sizes = [entry.employer_size for entry in current_work_cover(case) if entry.ends_on is None or entry.ends_on >= on]
    name = "aged_employees" if basis.kind == AGE else "disabled_employees"
    least = law.number(f"medicare.pays_second.{name}", on=on)
    if any(size is not None and size >= least for size in sizes):
        return "group_plan"
    return None if None in sizes else "medicare"


def initial_period(found: Answered) -> Period | None:
    return next((period for period in found.periods if period.kind == "initial"), None)


def next_steps(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[NextStep]:
    if outcome not in (Outcome.LIKELY, Outcome.POSSIBLE):
        return
    if found.basis.kind == KIDNEYS:
        yield NextStep(
            _("Apply for Medicare for kidney failure. Nobody is signed up for it by itself."),
            how=_(
                "Call Social Security. The dialysis or transplant center fills in form CMS-2728. It can reach back "
                "{months} months. With a plan from work, ask first when it is best to begin.",
                months=law.number("medicare.kidneys.retroactive_months", on=case.as_of),
            ),
            url=_SSA_URL,
            phone=_SSA_PHONE,
            rank=30,
        )
        return
    first = initial_period(found)
    if first is not None and first.last is not None and first.last >= case.as_of:
        before = found.basis.begins > case.as_of
        yield NextStep(
            _("Sign up for Medicare, or decide with the plan from work to wait with Part B."),
            by=(found.basis.month.back(1).last_day if before else first.last),
            how=_(
                "Signing up before that birthday's month starts cover on its first day. Ask the plan who pays first."
            ),
            url=_SSA_URL,
            phone=_SSA_PHONE,
            bring=(_("Proof of age"), _("Insurance cards"), _("If you wait: form CMS-L564 from the employer, later")),
            rank=30,
        )
    elif found.basis.kind != AGE and found.basis.begins > case.as_of:
        yield NextStep(
            _("Watch for the Medicare card about three months before {month}.", month=found.basis.month),
            by=found.basis.month.back(3).first_day,
            how=_("You are signed up by yourself. Then choose drug coverage; a free counselor helps."),
            url="https://www.shiphelp.org",
            phone=_SHIP_PHONE,
            rank=78,
        )
    elif any(period.kind == "general" for period in found.periods):
        yield NextStep(
            _("Sign up for Medicare between January and March."),
            how=_("Cover begins the month after. Ask about help with the penalty at your state Medicaid office."),
            url=_SSA_URL,
            phone=_SSA_PHONE,
            rank=35,
        )


def deadlines(case: Case, outcome: Outcome, found: Answered) -> Iterator[Deadline]:
    if outcome is not Outcome.LIKELY:
        return
    words = {
        "initial": _("Last day of your first period to sign up for Medicare."),
        "general": _("Last day to sign up for Medicare this time round."),
        "special_group_health": _("Last day to sign up for Part B without a penalty after work or its plan ends."),
        "medigap_open": _("Last day on which a Medicare supplement may not refuse you."),
    }
    for period in found.periods:
        if period.kind in words and period.last is not None and period.last >= case.as_of:
            yield Deadline(period.last, words[period.kind], CODE, True, _PERIODS)


def headlines(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[Headline]:
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE):
        yield Headline(
            id=CODE,
            rank=40,
            label=_("Medicare begins"),
            value=_("{month}", month=found.basis.month),
            detail=basis_words(found.basis, law, case.as_of),
            on=found.basis.month,
        )


def notices(case: Case, law: Law, outcome: Outcome, found: Answered) -> Iterator[Message]:
    if outcome is Outcome.ALREADY and case.patient.citizenship in ("qualified_noncitizen", "other_noncitizen"):
        yield from _grace(law, case.as_of)
    if outcome is Outcome.UNLIKELY:
        return
    group = current_work_cover(case)
    if group and found.basis.kind == AGE and pays_first(case, law, found.basis) == "medicare":
        yield _("The employer is small: Medicare pays first, and bills may stay unpaid if you do not take Part B.")
    if group and found.basis.kind == AGE and outcome is not Outcome.ALREADY:
        yield _(
            "Hospital insurance can reach back {months} months. Stop paying into a health savings account before then.",
            months=law.number("medicare.retroactive_months", on=case.as_of),
        )
    additions = income_additions(case, law, found.on)
    if additions is not None and additions[0] > 0:
        yield _(
            "With this income {extra} a month is added to Part B. If work has stopped, ask for less with form SSA-44.",
            extra=Dollars(additions[0]),
        )


def _grace(law: Law, as_of: date) -> Iterator[Message]:
    """Who had Medicare before the list of statuses loses it at the latest when the grace months are over."""
    if not law.flag("medicare.listed_status_only", on=as_of):
        return
    listed = law.figure("medicare.listed_status_only", on=as_of).since
    months = law.number("medicare.listed_status_only.months_of_grace", on=as_of)
    yield _(
        "A new law ends Medicare for people with many immigration statuses by {day}. Cuban and Haitian entrants "
        "and people from the Marshall Islands, Micronesia and Palau keep it. Ask a legal aid office now.",
        day=listed + relativedelta(months=months),
    )
