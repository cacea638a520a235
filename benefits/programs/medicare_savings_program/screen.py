"""Medicare Savings Programs: the state pays Medicare premiums, and at the lowest income the deductibles too.

42 USC 1396a(a)(10)(E), 1396d(p). The federal limits are used; a state may be more generous, which is said. Income is
counted as SSI counts it. Disabled workers whose free Part A ended get the Part A premium paid, 1396d(s). Not covered:
larger families some states count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.programs.medicare_savings_program.tables import NOT_OFFERED_IN, STATES_WITHOUT_RESOURCE_TEST
from benefits.records.household.help_with_medicare import (
    has_medicare,
    limits_of,
    medicare_begins,
    offered,
    resources_finding,
)
from benefits.records.household.poverty import OwnMeans, monthly_limit, own_means
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, WouldChange
from benefits.result.answers import Answer, Outcome, Unknown
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

_URL = "https://www.medicare.gov/basics/costs/help/medicare-savings-programs"
MEDICARE = Requirement("medicare", Citation("42 USC 1396d(p)(1)(A)", _URL), _("Do you have Medicare?"))
INCOME = Requirement(
    "income",
    Citation("42 USC 1396a(a)(10)(E), 1396d(p)(2)", "https://www.law.cornell.edu/uscode/text/42/1396d"),
    _("Is the income that counts below the limit?"),
)
PLACE = Requirement(
    "place",
    Citation("42 USC 1396a(a)(10)(E)", "https://www.law.cornell.edu/uscode/text/42/1396a"),
    _("Is it offered where you live?"),
)
RESOURCES = Requirement(
    "resources",
    Citation("42 USC 1396d(p)(1)(C)", "https://www.law.cornell.edu/uscode/text/42/1396d"),
    _("Do you own no more than the limit?"),
)
LEVELS = ("qmb", "slmb", "qi")
_SHIP_PHONE = "1-877-839-2675"
LEVEL_WORDS: Mapping[str, Message] = {
    "qmb": _("premiums, deductibles and coinsurance of Medicare (Qualified Medicare Beneficiary)"),
    "slmb": _("the Part B premium (Specified Low-Income Medicare Beneficiary)"),
    "qi": _("the Part B premium (Qualifying Individual)"),
    "qdwi": _("the Part A premium (Qualified Disabled and Working Individual)"),
}


def screen_medicare_savings_program(screening: Screening) -> Iterable[ProgramResult]:
    """The level that fits the patient on the day of the screen."""
    case, law = screening.case, screening.law
    medicare = screening.result("medicare")
    means = own_means(case, law)
    if may_be_disabled_worker(case, law):
        yield disabled_worker(screening, means)
        return
    limits = income_limits(case, law, means)
    findings = (
        has_medicare(MEDICARE, case, medicare),
        offered(PLACE, case, law.table(NOT_OFFERED_IN, on=case.as_of)),
        income(means, limits),
        _resources(case, law, means),
    )
    level = level_of(findings, means, limits)
    outcome = outcome_of(findings)
    if Answer.NOT_MET in (findings[0].answer, findings[1].answer):
        outcome = Outcome.NOT_APPLICABLE
    yield ProgramResult(
        program="medicare_savings_program",
        person=PATIENT,
        outcome=outcome,
        summary=_summary(outcome, level, screening, findings),
        findings=findings,
        facts={
            "level": level,
            "monthly_value": monthly_value(level, medicare),
            "income_limits": dict(zip(LEVELS, limits or (), strict=False)),
        },
        missing=still_deciding(findings),
        would_change=tuple(_would_change(screening, outcome, findings)),
        next_steps=tuple(_next_steps(outcome)),
        notices=tuple(_notices(outcome)),
    )


def may_be_disabled_worker(case: Case, law: Law) -> bool:
    """Under 65, at work, with disability insurance that ended and no Medicare given: 42 USC 1395i-2a, 1396d(s)."""
    ssdi, parts, born = case.patient.benefits.ssdi, case.patient.benefits.medicare, case.patient.birth_date
    if ssdi is None or ssdi.status != "ended" or case.patient.work.status != "working" or born is None:
        return False
    has_part_a = parts is not None and parts.part_a_since is not None
    return not has_part_a and attains_age(born, law.number("medicare.age", on=case.as_of)) > case.as_of


def disabled_worker(screening: Screening, means: OwnMeans | Unknown) -> ProgramResult:
    """The Part A premium, for who is still disabled and lost free Part A through work alone, which the agency finds."""
    case, law = screening.case, screening.law
    place = offered(PLACE, case, law.table(NOT_OFFERED_IN, on=case.as_of))
    part_a = MEDICARE.unknown(
        _(
            "Free Part A goes on for years after disability insurance ends through work. When that is over and you are "
            "still disabled, you can buy Part A, and the state may pay for it. Ask Social Security which it is."
        ),
        "patient.benefits.medicare.part_a_since",
    )
    limits = None
    if not isinstance(means, Unknown):
        share = law.share("medicare_savings_program.qdwi.poverty_share", on=case.as_of)
        limits = (monthly_limit(share, means.people, case.state, law, case.as_of),)
    owned = limits_of("medicare_savings_program.qdwi.resource_limit", law, case.as_of)
    counted = income(means, limits, includes_limit=True)
    findings = (part_a, place, counted, resources_finding(RESOURCES, means, owned, asked=True))
    outcome = outcome_of(findings, usually_met=(MEDICARE.id,))
    level = "qdwi" if outcome is Outcome.POSSIBLE else None
    credits = case.patient.work.credits_total
    reduced = credits is not None and credits >= law.number("medicare.part_a.reduced_credits", on=case.as_of)
    premium = law.dollars("medicare.part_a.premium", "reduced" if reduced else "full", on=case.as_of)
    return ProgramResult(
        program="medicare_savings_program",
        person=PATIENT,
        outcome=outcome,
        summary=(
            _("Your state may pay {what}.", what=LEVEL_WORDS["qdwi"])
            if level is not None
            else _summary(outcome, None, screening, findings)
        ),
        findings=findings,
        facts={
            "level": level,
            "monthly_value": None if level is None or credits is None else premium,
            "income_limits": {} if limits is None else {"qdwi": limits[0]},
        },
        missing=still_deciding(findings),
        would_change=tuple(_would_change(screening, outcome, findings)),
        next_steps=tuple(_next_steps(outcome)),
    )


def _resources(case: Case, law: Law, means: OwnMeans | Unknown) -> Finding:
    """Some states do not look at what is owned; above the limit the state decides."""
    free = law.table(STATES_WITHOUT_RESOURCE_TEST, on=case.as_of)
    limits = limits_of("medicare_savings_program.resource_limit", law, case.as_of)
    found = resources_finding(RESOURCES, means, limits, asked=case.state not in free)
    if found.answer is Answer.NOT_MET and case.state is None:
        return RESOURCES.unknown(_("Some states do not look at what you own."), "state")
    return found


def income_limits(case: Case, law: Law, means: OwnMeans | Unknown) -> tuple[Decimal, ...] | None:
    """The month's limit of each level, lowest first; None while the marriage is unknown."""
    if isinstance(means, Unknown):
        return None
    shares = [law.share(f"medicare_savings_program.{level}.poverty_share", on=case.as_of) for level in LEVELS]
    return tuple(monthly_limit(share, means.people, case.state, law, case.as_of) for share in shares)


def income(means: OwnMeans | Unknown, limits: tuple[Decimal, ...] | None, *, includes_limit: bool = False) -> Finding:
    """Countable income below the highest level's limit. The lowest level takes its limit itself, 42 USC 1396d(p)(2)."""
    if isinstance(means, Unknown) or limits is None:
        return INCOME.unknown(_("We need to know whether you are married."), "patient.marital_status")
    if isinstance(means.income, Unknown):
        return INCOME.unknown(
            _("We need the monthly income of you and of a spouse you live with."), *means.income.missing
        )
    words = {"counted": Dollars(means.income.amount), "limit": Dollars(limits[-1])}
    if means.income.amount < limits[-1] or (includes_limit and means.income.amount == limits[-1]):
        return INCOME.met(
            _("{counted} a month counts; the highest limit is {limit}.", **words), working=means.income.working
        )
    return INCOME.not_met(
        _("{counted} a month counts; it would have to be below {limit}.", **words), working=means.income.working
    )


def level_of(findings: Iterable[Finding], means: OwnMeans | Unknown, limits: tuple[Decimal, ...] | None) -> str | None:
    """The most generous level, when everything it needs is met."""
    if isinstance(means, Unknown) or isinstance(means.income, Unknown) or limits is None:
        return None
    if any(finding.answer not in (Answer.MET, Answer.NOT_APPLICABLE) for finding in findings):
        return None
    lowest, middle, _highest = limits
    if means.income.amount <= lowest:
        return LEVELS[0]
    return LEVELS[1] if means.income.amount < middle else LEVELS[2]


def monthly_value(level: str | None, medicare: ProgramResult | None) -> Decimal | None:
    """The premiums the state would pay: Part B, and at the lowest level Part A where a premium is due."""
    part_b = medicare.fact("part_b_premium") if medicare else None
    if level is None or not isinstance(part_b, Decimal | int):
        return None
    part_a = medicare.fact("part_a_premium") if medicare else None
    extra = Decimal(part_a) if level == LEVELS[0] and isinstance(part_a, Decimal | int) else Decimal(0)
    return Decimal(part_b) + extra


def _summary(outcome: Outcome, level: str | None, screening: Screening, findings: tuple[Finding, ...]) -> Message:
    if findings[1].answer is Answer.NOT_MET:
        return findings[1].reason
    if outcome is Outcome.LIKELY and level is not None:
        return _("Your state would likely pay {what}.", what=LEVEL_WORDS[level])
    if outcome is Outcome.NOT_APPLICABLE:
        begins = medicare_begins(screening.case, screening.result("medicare"))
        if begins is not None:
            return _("This help begins with Medicare, expected on {day}. Look again then.", day=begins)
        return _("This help is for people who have Medicare.")
    if outcome is Outcome.UNLIKELY:
        return _("Above the federal limits. Some states allow more, so it is worth asking.")
    return _("We cannot tell yet. It depends on Medicare, income and what you own.")


def _would_change(screening: Screening, outcome: Outcome, findings: Iterable[Finding]) -> Iterable[WouldChange]:
    begins = medicare_begins(screening.case, screening.result("medicare"))
    if outcome is Outcome.NOT_APPLICABLE and begins is not None:
        yield WouldChange(_("Apply in the month Medicare begins."), "patient.benefits.medicare.part_a_since", begins)
    for finding in findings:
        if finding.answer is Answer.NOT_MET and finding.id == "income":
            yield WouldChange(
                _("Ask again when income falls, for example when wages or disability insurance end."),
                "household.monthly_unearned_income",
            )
        if finding.answer is Answer.NOT_MET and finding.id == "resources":
            yield WouldChange(_("Ask again when less is left in savings."), "household.countable_resources")


def _next_steps(outcome: Outcome) -> Iterable[NextStep]:
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN, Outcome.UNLIKELY):
        yield NextStep(
            what=_("Ask your state Medicaid office for a Medicare Savings Program."),
            how=_("A free counselor of the State Health Insurance Assistance Program can help with the form."),
            url=_URL,
            phone=_SHIP_PHONE,
            bring=(_("Medicare card"), _("Proof of income for each person"), _("Bank statements")),
            rank=70,
        )


def _notices(outcome: Outcome) -> Iterable[Message]:
    if outcome is Outcome.LIKELY:
        yield _("Whoever has a Medicare Savings Program gets Extra Help with medicine costs without asking.")


PROGRAM = Program(
    code="medicare_savings_program",
    title=_("Medicare Savings Program"),
    screen=screen_medicare_savings_program,
    needs=("medicare", "ssi"),
    facts=MedicareSavingsProgramFacts,
    order=60,
)
