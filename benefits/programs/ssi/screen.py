"""Supplemental Security Income: a federal monthly payment for people with little income and little saved.

42 USC 1381-1383f; 20 CFR part 416. Disability itself is answered by the disability insurance program, whose medical
and work answers are read here. Not covered: the state's own supplement (said in a notice), a child's SSI, sponsors'
income, plans to achieve self-support, and property that is not counted (a person is told what to leave out).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import Month, attains_age
from benefits.law.money import ZERO, Dollars, to_cents
from benefits.programs import Program, Screening
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.ssi.immigration import status_for_ssi
from benefits.programs.ssi.notices import notices
from benefits.programs.ssi.payment import Payment, monthly_payment
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, Working, WouldChange
from benefits.result.answers import Answer, Outcome, Unknown, all_of, any_of, from_bool, unknown_among
from benefits.result.findings import outcome_of, still_deciding
from benefits.result.messages import Message, _

CATEGORY = Requirement(
    "category",
    Citation("42 USC 1382c(a)", "https://www.ssa.gov/OP_Home/ssact/title16b/1614.htm"),
    _("Are you 65 or older, blind, or disabled?"),
)
CITIZENSHIP = Requirement(
    "citizenship",
    Citation("8 USC 1612, 1613; 20 CFR 416.1600-416.1618", "https://www.law.cornell.edu/uscode/text/8/1612"),
    _("Citizen, or a resident whose status counts?"),
)
RESIDENCE = Requirement(
    "residence",
    Citation("42 USC 1382c(a)(1)(B), (e)", "https://www.ssa.gov/OP_Home/ssact/title16b/1614.htm"),
    _("Do you live in a state or the District of Columbia?"),
)
INCOME = Requirement(
    "income",
    Citation(
        "42 USC 1382(a), 1382a; 20 CFR 416.1100-416.1182", "https://www.ecfr.gov/current/title-20/section-416.1163"
    ),
    _("Is the income that counts below the federal rate?"),
)
RESOURCES = Requirement(
    "resources",
    Citation("42 USC 1382(a)(3); 20 CFR 416.1205", "https://www.ecfr.gov/current/title-20/section-416.1205"),
    _("Do you own no more than the limit?"),
)
_PHONE = "1-800-772-1213"
_URL = "https://www.ssa.gov/ssi"


def screen_ssi(screening: Screening) -> Iterable[ProgramResult]:
    """SSI for the patient on the day of the screen."""
    case, law = screening.case, screening.law
    payment = monthly_payment(case, law)
    findings = (
        category(screening),
        citizenship(screening),
        residence(case),
        income(case, payment),
        resources(case, law),
    )
    usual = ("citizenship", "residence") if case.patient.citizenship is None else ("residence",)
    outcome = Outcome.ALREADY if _receives(case) else outcome_of(findings, usually_met=usual)
    if outcome is Outcome.LIKELY and _medical_is_open(screening):
        outcome = Outcome.POSSIBLE
    yield ProgramResult(
        program="ssi",
        person=PATIENT,
        outcome=outcome,
        summary=_summary(case, outcome, payment),
        findings=findings,
        facts=_facts(case, law, payment),
        missing=() if outcome is Outcome.ALREADY else still_deciding(findings),
        wanted=_spouse_income_missing(case),
        would_change=tuple(_would_change(screening, findings)),
        next_steps=tuple(_next_steps(case, outcome)),
        notices=tuple(notices(case, law, screening.result("ssdi"), outcome, _first_payable(case))),
        workings=_workings(payment),
    )


def category(screening: Screening) -> Finding:
    """65 or older, blind, or disabled and not working above the limit. A blind person's work is not asked about."""
    case, law = screening.case, screening.law
    patient = case.patient
    aged_from = law.number("ssi.aged_from", on=case.as_of)
    born = patient.birth_date
    aged = from_bool(None if born is None else attains_age(born, aged_from) <= case.as_of)
    if aged is Answer.MET:
        return CATEGORY.met(_("You are {age} or older.", age=aged_from))
    if patient.statutorily_blind:
        return CATEGORY.met(_("You are blind as the law defines it."))
    disability = screening.result("ssdi")
    if disability is not None and disability.outcome is Outcome.ALREADY:
        return CATEGORY.met(_("Social Security already finds you disabled."))
    asked = [disability.finding(name) for name in _DISABILITY_TESTS] if disability else []
    known = [finding for finding in asked if finding is not None]
    disabled = all_of(finding.answer for finding in known) if known else Answer.UNKNOWN
    together = any_of([aged, from_bool(patient.statutorily_blind), disabled])
    if together is Answer.MET:
        return CATEGORY.met(_("What you told us fits Social Security's meaning of disability."))
    missing = [path for finding in known if finding.answer is Answer.UNKNOWN for path in finding.missing]
    missing += unknown_among(
        {"patient.birth_date": born, "patient.statutorily_blind": patient.statutorily_blind}
    ).missing
    if together is Answer.NOT_MET:
        return CATEGORY.not_met(_first_failure(known))
    return CATEGORY.unknown(
        _("We need to know more about your age, your illness and your work."),
        *(dict.fromkeys(missing or ["patient.diagnosis.condition"])),
    )


_DISABILITY_TESTS = ("medical_severity", "substantial_gainful_activity", "duration")


def _first_failure(findings: Iterable[Finding]) -> Message:
    failed = next((finding for finding in findings if finding.answer is Answer.NOT_MET), None)
    if failed is None:
        return _("You are not 65, blind, or disabled as Social Security means it.")
    return failed.reason


def _medical_is_open(screening: Screening) -> bool:
    """Whether an agency still has to weigh the illness: age, blindness or a listed disease would settle it."""
    case = screening.case
    born = case.patient.birth_date
    aged_from = screening.law.number("ssi.aged_from", on=case.as_of)
    if case.patient.statutorily_blind or (born is not None and attains_age(born, aged_from) <= case.as_of):
        return False
    disability = screening.result("ssdi")
    return disability is None or (
        disability.outcome is not Outcome.ALREADY and disability.fact("compassionate_allowance") is None
    )


def citizenship(screening: Screening) -> Finding:
    """Citizens; permanent residents after five years with 40 credits; others by exceptions of their own.

    8 USC 1612(a)(2), 1613(a). A refugee, a veteran's family and others are excepted in ways the case does not tell.
    """
    case, law = screening.case, screening.law
    status = case.patient.citizenship
    if status is None:
        return CITIZENSHIP.unknown(_("We do not know your citizenship or status."), "patient.citizenship")
    if status == "us_citizen":
        return CITIZENSHIP.met(_("You are a citizen of the United States."))
    if status == "other_noncitizen":
        return CITIZENSHIP.not_met(_("SSI is not open to people with this status, with few exceptions."))
    if status == "qualified_noncitizen":
        return CITIZENSHIP.unknown(
            _("Your status may count, often for seven years. Ask a legal aid office before you apply."),
            "patient.citizenship",
        )
    needed = law.number("ssi.permanent_resident.credits", on=case.as_of)
    years = law.number("permanent_resident.years_before_help", on=case.as_of)
    found = status_for_ssi(case, law, screening.fact("ssdi", "credits_total"))
    words = {"years": years, "needed": needed}
    if found.answer is Answer.MET:
        return CITIZENSHIP.met(_("You have been here {years} years or more and have {needed} work credits.", **words))
    if found.answer is Answer.NOT_MET:
        return CITIZENSHIP.not_met(
            _(
                "A permanent resident needs {needed} work credits, own and a spouse's. Military service of you, a "
                "spouse or a parent would be an exception.",
                **words,
            )
        )
    return CITIZENSHIP.unknown(
        _(
            "A permanent resident needs {years} years here and {needed} work credits, own or of a spouse, "
            "or an exception such as military service. Ask before you apply.",
            **words,
        ),
        *found.missing,
    )


def residence(case: Case) -> Finding:
    """A state or the District of Columbia; Puerto Rico has another program."""
    if case.state is None:
        return RESIDENCE.unknown(_("We do not know where you live."), "state")
    if case.state == "PR":
        return RESIDENCE.not_met(
            _("SSI is not paid in Puerto Rico. Ask there for Aid to the Aged, Blind and Disabled.")
        )
    return RESIDENCE.met(_("You live where SSI is paid."))


def income(case: Case, payment: Payment | Unknown) -> Finding:
    """Countable income below the rate, so that something is paid."""
    if isinstance(payment, Unknown):
        return INCOME.unknown(_("We need the monthly income of you and of a spouse you live with."), *payment.missing)
    words = {"countable": Dollars(payment.countable.amount), "rate": Dollars(payment.rate)}
    if payment.amount > ZERO:
        return INCOME.met(
            _("{countable} a month counts; the federal rate is {rate}.", **words), working=payment.countable.working
        )
    return INCOME.not_met(
        _("{countable} a month counts, too much for the federal rate of {rate}.", **words),
        working=payment.countable.working,
    )


def resource_limit(case: Case, law: Law) -> Decimal | None:
    """The limit that applies: a couple's when a spouse is lived with. None when the marriage is not known."""
    status = case.patient.marital_status
    if status is None:
        return None
    return law.dollars("ssi.resource_limit", "couple" if status == "married" else "individual", on=case.as_of)


def resources(case: Case, law: Law) -> Finding:
    """No more than the limit on the first of the month; the limit itself passes. 20 CFR 416.1205."""
    owned, limit = case.household.countable_resources, resource_limit(case, law)
    least = law.dollars("ssi.resource_limit", "individual", on=case.as_of)
    most = law.dollars("ssi.resource_limit", "couple", on=case.as_of)
    if owned is not None and (owned <= least or (limit is not None and owned <= limit)):
        return RESOURCES.met(
            _("{owned} counts; the limit is {limit}.", owned=Dollars(owned), limit=Dollars(limit or least))
        )
    if owned is not None and (owned > most or limit is not None):
        return RESOURCES.not_met(
            _("{owned} counts, more than the limit of {limit}.", owned=Dollars(owned), limit=Dollars(limit or most))
        )
    return RESOURCES.unknown(
        _("We need what you own that counts: savings, a second car; not the home you live in or one car."),
        *unknown_among({"household.countable_resources": owned, "patient.marital_status": limit}).missing,
    )


def _receives(case: Case) -> bool:
    return case.patient.benefits.ssi is not None and case.patient.benefits.ssi.status == "receiving"


def _first_payable(case: Case) -> Month:
    """The month after the application, 42 USC 1382(c)(7)."""
    ssi = case.patient.benefits.ssi
    return Month.of((ssi.applied_on if ssi else None) or case.as_of) + 1


def _facts(case: Case, law: Law, payment: Payment | Unknown) -> dict[str, object]:
    facts: dict[str, object] = {
        "resource_limit": resource_limit(case, law),
        "first_month_payable": _first_payable(case),
    }
    reported = case.patient.benefits.ssi
    if reported is not None and reported.status == "receiving":
        facts["monthly_benefit"] = reported.monthly_amount
    if isinstance(payment, Unknown):
        return facts
    facts |= {"countable_income": to_cents(payment.countable.amount), "federal_benefit_rate": payment.rate}
    if _spouse_income_missing(case):
        facts |= {"countable_income": None, "federal_benefit_rate": None}
    if facts.get("monthly_benefit") is not None:
        return facts
    lives_in = case.household.lives_in
    if lives_in == "someone_elses_home":
        share = law.share("ssi.in_kind_support.reduction_share", on=case.as_of)
        lowest = max(payment.amount - payment.rate * share, ZERO)
        facts |= {"monthly_benefit_low": to_cents(lowest), "monthly_benefit_high": payment.amount}
    elif lives_in != "institution":
        facts["monthly_benefit"] = payment.amount
    return facts


def _spouse_income_missing(case: Case) -> tuple[str, ...]:
    """What is not known of the income of a spouse who is lived with."""
    if case.patient.marital_status != "married":
        return ()
    spouse = case.spouse
    return unknown_among(
        {
            "spouse.monthly_earned_income": spouse.monthly_earned_income if spouse else None,
            "spouse.monthly_unearned_income": spouse.monthly_unearned_income if spouse else None,
        }
    ).missing


def _summary(case: Case, outcome: Outcome, payment: Payment | Unknown) -> Message:
    if outcome is Outcome.ALREADY:
        return _("You already receive SSI.")
    if outcome is Outcome.UNLIKELY:
        return _("SSI is unlikely now. See below what would change that.")
    if isinstance(payment, Unknown) or outcome is Outcome.UNKNOWN:
        return _("We cannot tell yet whether SSI would pay. It needs low income and little saved.")
    if case.household.lives_in == "institution":
        return _(
            "SSI may pay; how much depends on who pays for the place you live in. Outside it: up to {amount} a month.",
            amount=Dollars(payment.amount),
        )
    if case.household.lives_in == "someone_elses_home":
        return _(
            "SSI may pay up to {amount} a month, less for shelter others give you.", amount=Dollars(payment.amount)
        )
    return _(
        "SSI would likely pay about {amount} a month from {month}, before any state supplement.",
        amount=Dollars(payment.amount),
        month=_first_payable(case),
    )


def _would_change(screening: Screening, findings: Iterable[Finding]) -> Iterable[WouldChange]:
    case = screening.case
    for finding in findings:
        if finding.answer is not Answer.NOT_MET:
            continue
        if finding.id == "resources":
            limit = resource_limit(case, screening.law)
            what = _(
                "SSI opens in the first month that begins with no more than {limit}.", limit=Dollars(limit or ZERO)
            )
            yield WouldChange(what, "household.countable_resources", (Month.of(case.as_of) + 1).first_day)
        if finding.id == "citizenship":
            yield WouldChange(
                _("Becoming a citizen, or an exception for your status. Ask a legal aid office."), "patient.citizenship"
            )
        if finding.id == "income":
            yield WouldChange(
                _("Apply again in the first month with less income, for example when sick pay or a spouse's pay ends."),
                "household.monthly_unearned_income",
            )
        if finding.id == "category":
            yield WouldChange(
                _("Working less, or stopping, would change this. So would a statement from your doctors."),
                "patient.work.monthly_earnings",
            )


def _next_steps(case: Case, outcome: Outcome) -> Iterable[NextStep]:
    if outcome not in (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN):
        return
    yield NextStep(
        what=_("Ask Social Security for SSI. A phone call that says so already holds your date."),
        by=Month.of(case.as_of).last_day,
        how=_(
            "Call and say: I want to apply for SSI. SSI is never paid for the month you apply or any month before it."
        ),
        url=_URL,
        phone=_PHONE,
        bring=(
            _("Social Security number and proof of age"),
            _("Bank statements, and papers for anything you own besides your home and one car"),
            _("Rent or mortgage, utility bills, and who pays them"),
            _("Pay slips and benefit letters for everyone whose income you live on"),
            _("Names and addresses of your doctors and hospitals"),
        ),
        rank=20 if outcome is Outcome.LIKELY else 60,
    )


def _workings(payment: Payment | Unknown) -> tuple[Working, ...]:
    if isinstance(payment, Unknown):
        return ()
    lines = (
        *payment.countable.working,
        _(
            "Federal rate {rate}, less {countable} that counts; at most {amount} is paid.",
            rate=Dollars(payment.rate),
            countable=Dollars(payment.countable.amount),
            amount=Dollars(payment.amount),
        ),
    )
    return (Working(_("The monthly amount"), lines, INCOME.citation),)


PROGRAM = Program(
    code="ssi",
    title=_("Supplemental Security Income (SSI)"),
    screen=screen_ssi,
    needs=("ssdi",),
    facts=SsiFacts,
    order=50,
)
