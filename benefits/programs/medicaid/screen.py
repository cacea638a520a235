"""Medicaid: health cover from the state for people with little income. There are several ways in; one is enough.

42 USC 1396a(a)(10), (f), (m), (aa); 42 CFR part 435. The routes shown: adults by income alone, people on SSI, people
who are 65, blind or disabled, pregnancy up to the federal least, uninsured people with breast or cervical cancer, and
medical bills taken off income. Children, parents, long-term care and home-care waivers are not screened; the state
Medicaid office looks at all routes at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dateutil.relativedelta import relativedelta

from benefits.case import Case
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.law.money import Dollars
from benefits.programs import Program, Screening
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicaid.tables import (
    ADULT_AGES,
    ADULT_POVERTY_SHARE,
    AGED_OR_DISABLED_SHARE,
    MEDICALLY_NEEDY_STATES,
    OWN_RULES_STATES,
    RESOURCE_LIMIT,
    SEPARATE_APPLICATION_STATES,
)
from benefits.records.household.poverty import monthly_limit, own_means, yearly_guideline
from benefits.result import PATIENT, Finding, NextStep, ProgramResult, Requirement, WouldChange
from benefits.result.answers import Answer, Outcome, Unknown, any_of, unknown_among
from benefits.result.messages import Message, _

_URL = "https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip"
_USC = "https://www.law.cornell.edu/uscode/text/42/1396a"
CITIZENSHIP = Requirement(
    "citizenship",
    Citation("8 USC 1611-1613, 1641", "https://www.law.cornell.edu/uscode/text/8/1613"),
    _("Citizen, or a resident whose status counts?"),
)
ADULT = Requirement(
    "route_adult",
    Citation("42 USC 1396a(a)(10)(A)(i)(VIII); 42 CFR 435.119", "https://www.law.cornell.edu/cfr/text/42/435.119"),
    _("Way in: adults of 19 to 64 by income alone"),
)
SSI = Requirement(
    "route_ssi",
    Citation("42 USC 1396a(a)(10)(A)(i)(II), (f)", "https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"),
    _("Way in: people who receive SSI"),
)
AGED_OR_DISABLED = Requirement(
    "route_aged_or_disabled", Citation("42 USC 1396a(m)", _USC), _("Way in: 65 or older, blind or disabled")
)
CANCER = Requirement(
    "route_breast_or_cervical_cancer",
    Citation("42 USC 1396a(aa)", _USC),
    _("Way in: breast or cervical cancer without insurance"),
)
BILLS = Requirement(
    "route_medical_bills",
    Citation("42 CFR 435.800-435.852", "https://www.ecfr.gov/current/title-42/part-435"),
    _("Way in: medical bills taken off income"),
)
PREGNANT = Requirement(
    "route_pregnant",
    Citation("42 CFR 435.116", "https://www.law.cornell.edu/cfr/text/42/435.116"),
    _("Way in: pregnancy"),
)
_CANCERS = ("breast", "cervical", "cervix", "mama", "seno", "cuello uterino")


def screen_medicaid(screening: Screening) -> Iterable[ProgramResult]:
    """Medicaid for the patient on the day of the screen."""
    case, law = screening.case, screening.law
    status = citizenship(case, law)
    sure = (adult(screening), pregnancy(case, law), from_ssi(screening))
    weighed = (aged_or_disabled(screening), cancer(case, law), medical_bills(screening))
    routes = (*sure, *weighed)
    outcome = _outcome(case, status, sure, weighed)
    open_routes = [finding for finding in (status, *routes) if finding.answer is Answer.UNKNOWN]
    missing = () if outcome in (Outcome.ALREADY, Outcome.LIKELY, Outcome.UNLIKELY) else open_routes
    yield ProgramResult(
        program="medicaid",
        person=PATIENT,
        outcome=outcome,
        summary=_summary(outcome, status),
        findings=(status, *routes),
        facts={"routes": tuple(finding.id for finding in routes if finding.answer is Answer.MET)},
        missing=tuple(dict.fromkeys(path for finding in missing for path in finding.missing)),
        would_change=tuple(_would_change(outcome, status)),
        next_steps=tuple(_next_steps(outcome)),
        notices=tuple(_notices(case, outcome)),
    )


def _outcome(case: Case, status: Finding, sure: Iterable[Finding], weighed: Iterable[Finding]) -> Outcome:
    medicaid = case.patient.benefits.medicaid
    if medicaid is not None and medicaid.status == "receiving":
        return Outcome.ALREADY
    certain = any_of(finding.answer for finding in sure)
    possible = any_of(finding.answer for finding in weighed)
    if status.answer is Answer.NOT_MET or any_of([certain, possible]) is Answer.NOT_MET:
        return Outcome.UNLIKELY
    if certain is Answer.MET:
        return Outcome.LIKELY if status.answer is Answer.MET else Outcome.POSSIBLE
    return Outcome.POSSIBLE if possible is Answer.MET else Outcome.UNKNOWN


def citizenship(case: Case, law: Law) -> Finding:
    """Citizens; permanent residents after five years, with exceptions a state or status may make."""
    status = case.patient.citizenship
    if status is None:
        return CITIZENSHIP.unknown(_("We do not know your citizenship or status."), "patient.citizenship")
    if status == "us_citizen":
        return CITIZENSHIP.met(_("You are a citizen of the United States."))
    if status == "other_noncitizen":
        return CITIZENSHIP.not_met(
            _("With this status Medicaid usually pays only for emergencies. Some states do more.")
        )
    if status == "qualified_noncitizen":
        return CITIZENSHIP.unknown(
            _(
                "By a new law only Cuban and Haitian entrants, and people from the Marshall Islands, Micronesia "
                "and Palau, have full Medicaid with such a status; some states do more. Ask a legal aid office."
            )
            if law.flag("medicaid.listed_status_only", on=case.as_of)
            else _("This depends on your exact status and since when you have it. Ask a legal aid office."),
            "patient.citizenship",
        )
    years = law.number("permanent_resident.years_before_help", on=case.as_of)
    since = case.patient.us_resident_since
    if status == "permanent_resident" and since is not None and since + relativedelta(years=years) <= case.as_of:
        return CITIZENSHIP.met(_("You have been a resident for {years} years or more.", years=years))
    return CITIZENSHIP.unknown(
        _("Many permanent residents wait {years} years; some do not. Ask a legal aid office.", years=years),
        "patient.us_resident_since" if since is None else "patient.citizenship",
    )


def adult(screening: Screening) -> Finding:
    """Household income no more than the state's share of the poverty guideline, 19 to 64, without Medicare."""
    case, law = screening.case, screening.law
    if case.state is None:
        return ADULT.unknown(_("This depends on your state."), "state")
    share = law.table(ADULT_POVERTY_SHARE, on=case.as_of).get(case.state)
    if share is None:
        return ADULT.not_met(_("Your state does not cover adults by income alone."))
    born, household = case.patient.birth_date, case.household
    medicare = case.patient.benefits.medicare
    if medicare is not None and medicare.part_a_since is not None and medicare.part_a_since <= case.as_of:
        return ADULT.not_met(_("This way in is closed to people who have Medicare."))
    if _medicare_has_begun(screening):
        return ADULT.not_met(_("This way in is closed to people who have Medicare."))
    if case.patient.pregnant:
        return ADULT.not_met(_("During pregnancy another way in takes its place."))
    ages = law.table(ADULT_AGES, on=case.as_of)
    youngest, oldest = ages.youngest, ages.until
    if born is not None and not attains_age(born, youngest) <= case.as_of < attains_age(born, oldest):
        return ADULT.not_met(_("This way in is for ages {youngest} to {oldest}.", youngest=youngest, oldest=oldest - 1))
    if born is None or household.size is None or household.annual_magi is None:
        missing = {
            "household.annual_magi": household.annual_magi,
            "household.size": household.size,
            "patient.birth_date": born,
        }
        return ADULT.unknown(
            _("We need your age, the size of your household and its yearly income."),
            *(path for path, value in missing.items() if value is None),
        )
    limit = yearly_guideline(household.size, case.state, law, case.as_of) * share
    words = {"income": Dollars(household.annual_magi), "limit": Dollars(limit), "size": household.size}
    if household.annual_magi <= limit:
        return ADULT.met(_("{income} a year is within {limit} for a household of {size}.", **words))
    return ADULT.not_met(_("{income} a year is more than {limit} for a household of {size}.", **words))


def _medicare_has_begun(screening: Screening) -> bool:
    """Whether disability insurance has brought Medicare by itself, though the person does not say so."""
    medicare = screening.result("medicare")
    if (
        medicare is None
        or medicare.outcome is not Outcome.LIKELY
        or medicare.fact("basis") not in ("disability", "als")
    ):
        return False
    begins = medicare.fact("eligible_on")
    return isinstance(begins, date) and begins <= screening.case.as_of


def pregnancy(case: Case, law: Law) -> Finding:
    """Open in every state up to the federal least; most states go higher. The child to come counts in the household."""
    household = case.household
    if not case.patient.pregnant:
        return PREGNANT.not_applicable(_("This is for people who are pregnant, and for a year after in most states."))
    if household.size is None or household.annual_magi is None:
        values = {"household.annual_magi": household.annual_magi, "household.size": household.size}
        return PREGNANT.unknown(
            _("We need the size of your household and its yearly income."), *unknown_among(values).missing
        )
    if case.state == "PR":
        return PREGNANT.unknown(_("This depends on your state."), "state")
    people = household.size + 1
    share = law.share("medicaid.pregnant.least_poverty_share", on=case.as_of)
    limit = yearly_guideline(people, case.state, law, case.as_of) * share
    words = {"income": Dollars(household.annual_magi), "limit": Dollars(limit), "size": people}
    if household.annual_magi <= limit:
        return PREGNANT.met(_("{income} a year is within {limit} for a household of {size}.", **words))
    return PREGNANT.unknown(
        _("Every state covers pregnancy up to {limit} a year for a household of {size}; most go higher. Ask.", **words),
        "state",
    )


def from_ssi(screening: Screening) -> Finding:
    """Most states cover whoever receives SSI; some want a form of their own, some have stricter rules."""
    case, law = screening.case, screening.law
    ssi = screening.result("ssi")
    if ssi is None or ssi.outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return SSI.not_met(_("SSI is unlikely now."))
    if case.state is None:
        return SSI.unknown(_("This depends on your state."), "state")
    if ssi.outcome in (Outcome.UNKNOWN, Outcome.POSSIBLE):
        return SSI.unknown(_("We cannot tell yet whether you would receive SSI."), *(ssi.missing or ("state",)))
    if case.state in law.table(OWN_RULES_STATES, on=case.as_of):
        return SSI.unknown(_("Your state has rules of its own for people on SSI. Ask the Medicaid office."), "state")
    if case.state in law.table(SEPARATE_APPLICATION_STATES, on=case.as_of):
        return SSI.met(_("SSI opens Medicaid in your state; you ask the state separately."))
    return SSI.met(_("In your state Medicaid comes with SSI."))


def aged_or_disabled(screening: Screening) -> Finding:
    """SSI's meaning of old age, blindness or disability with the state's own income and resource limits."""
    case, law = screening.case, screening.law
    ssi = screening.result("ssi")
    fits = ssi.finding("category") if ssi else None
    if fits is not None and fits.answer is Answer.NOT_MET:
        return AGED_OR_DISABLED.not_met(fits.reason)
    if case.state is None:
        return AGED_OR_DISABLED.unknown(_("This depends on your state."), "state")
    means = own_means(case, law)
    income = means if isinstance(means, Unknown) else means.income
    owned = case.household.countable_resources
    if isinstance(means, Unknown) or isinstance(income, Unknown) or owned is None:
        paths = income.missing if isinstance(income, Unknown) else ()
        needed = (*paths, *(("household.countable_resources",) if owned is None else ()))
        return AGED_OR_DISABLED.unknown(_("We need your monthly income and what you own."), *needed)
    who = "individual" if means.people == 1 else "couple"
    if case.state in law.table(AGED_OR_DISABLED_SHARE, on=case.as_of):
        share = law.dollars("medicaid.aged_or_disabled.poverty_share", case.state, who, on=case.as_of)
        limit = monthly_limit(share, means.people, case.state, law, case.as_of)
    else:
        limit = law.dollars("ssi.federal_benefit_rate", who, on=case.as_of)
    words = {"counted": Dollars(income.amount), "limit": Dollars(limit), "owned": Dollars(owned)}
    if income.amount > limit:
        return AGED_OR_DISABLED.not_met(_("{counted} a month counts, more than your state's {limit}.", **words))
    looked_at = law.table(RESOURCE_LIMIT, on=case.as_of)
    if case.state in looked_at:
        most = law.dollars("medicaid.aged_or_disabled.resource_limit", case.state, who, on=case.as_of)
        if owned > most:
            return AGED_OR_DISABLED.not_met(
                _("{owned} counts as owned, more than your state's {most}.", owned=Dollars(owned), most=Dollars(most))
            )
    if fits is None or fits.answer is Answer.UNKNOWN:
        return AGED_OR_DISABLED.unknown(
            _("Income and savings fit. We need to know more about your age, your illness and your work."),
            *(fits.missing if fits and fits.missing else ("patient.birth_date",)),
        )
    return AGED_OR_DISABLED.met(_("{counted} a month counts; your state's limit is {limit}.", **words))


def cancer(case: Case, law: Law) -> Finding:
    """Under 65, without other cover, found through the state's screening program as the state defines it."""
    condition = case.patient.diagnosis.condition
    if condition is None:
        return CANCER.unknown(_("This is only for breast and cervical cancer."), "patient.diagnosis.condition")
    if not any(word in condition.lower() for word in _CANCERS):
        return CANCER.not_applicable(_("This is only for breast and cervical cancer."))
    until = law.number("medicaid.cancer_route.until_age", on=case.as_of)
    born, insurance = case.patient.birth_date, case.patient.insurance
    if any(entry.ends_on is None or entry.ends_on >= case.as_of for entry in insurance or ()):
        return CANCER.not_met(_("This is for people without other health cover."))
    if born is not None and attains_age(born, until) <= case.as_of:
        return CANCER.not_met(_("This is for people under {age}.", age=until))
    if insurance is None or born is None:
        paths = {"patient.insurance": insurance, "patient.birth_date": born}
        return CANCER.unknown(
            _("We need your age and whether you have other cover."),
            *(path for path, value in paths.items() if value is None),
        )
    return CANCER.met(
        _("Ask for the breast and cervical cancer treatment program. States differ in who must screen you.")
    )


def medical_bills(screening: Screening) -> Finding:
    """In some states medical bills count against income, like a deductible. Asked only of people who fit the group."""
    case, law = screening.case, screening.law
    if case.state is None:
        return BILLS.unknown(_("This depends on your state."), "state")
    if case.state not in law.table(MEDICALLY_NEEDY_STATES, on=case.as_of):
        return BILLS.not_met(_("Your state has no such way in."))
    ssi = screening.result("ssi")
    fits = ssi.finding("category") if ssi else None
    if fits is None or fits.answer is Answer.NOT_MET:
        return BILLS.not_met(_("This is for people who are 65, blind or disabled."))
    if fits.answer is Answer.UNKNOWN:
        return BILLS.unknown(_("We need to know more about your age, your illness and your work."), *fits.missing)
    owned = case.household.countable_resources
    if owned is None:
        return BILLS.unknown(_("We need what you own that counts."), "household.countable_resources")
    limits = law.table(RESOURCE_LIMIT, on=case.as_of)
    who = "couple" if case.patient.marital_status == "married" else "individual"
    if case.state in limits and owned > law.dollars(
        "medicaid.aged_or_disabled.resource_limit", case.state, who, on=case.as_of
    ):
        return BILLS.not_met(_("What you own is above your state's limit."))
    return BILLS.met(_("Keep every bill, paid or not: in your state they can bring your income down to the limit."))


def _summary(outcome: Outcome, status: Finding) -> Message:
    if outcome is Outcome.ALREADY:
        return _("You already have Medicaid.")
    if outcome is Outcome.LIKELY:
        return _("Medicaid likely covers you. It can reach back to bills of the months just before you apply.")
    if outcome is Outcome.POSSIBLE:
        return _("There may be a way in to Medicaid. The state office decides.")
    if outcome is Outcome.UNLIKELY and status.answer is Answer.NOT_MET:
        return _("Full Medicaid is unlikely with this immigration status. Emergency care may still be paid.")
    if outcome is Outcome.UNLIKELY:
        return _("Medicaid is unlikely at this income and savings.")
    return _("We cannot tell yet. It depends on the state, household, income and what you own.")


def _would_change(outcome: Outcome, status: Finding) -> Iterable[WouldChange]:
    if outcome is Outcome.UNLIKELY and status.answer is Answer.NOT_MET:
        yield WouldChange(
            _("Becoming a permanent resident or a citizen, or a state program of its own. Ask a legal aid office."),
            "patient.citizenship",
        )
    elif outcome is Outcome.UNLIKELY:
        yield WouldChange(
            _("Apply again in the first month with less income, for example when wages or sick pay end."),
            "household.annual_magi",
        )


def _notices(case: Case, outcome: Outcome) -> Iterable[Message]:
    if outcome is Outcome.UNLIKELY and case.household.children:
        yield _(
            "Every state also covers parents with very low income, up to a limit of its own that is not looked at "
            "here, and children up to much more. Ask the state Medicaid office."
        )


def _next_steps(outcome: Outcome) -> Iterable[NextStep]:
    if outcome in (Outcome.LIKELY, Outcome.POSSIBLE, Outcome.UNKNOWN):
        yield NextStep(
            what=_("Apply for Medicaid with your state."),
            how=_("One application looks at every way in. Say that you have cancer or another serious illness."),
            url=_URL,
            bring=(
                _("Proof of income for each person"),
                _("Proof of citizenship or status"),
                _("Medical bills, paid and unpaid"),
                _("Bank statements"),
            ),
            rank=25 if outcome is Outcome.LIKELY else 60,
        )
    if outcome is Outcome.ALREADY:
        yield NextStep(
            what=_("Ask Medicaid for rides to treatment."),
            how=_("Call the plan or the ride line two or three working days ahead."),
            rank=80,
        )


PROGRAM = Program(
    code="medicaid",
    title=_("Medicaid"),
    screen=screen_medicaid,
    needs=("ssi", "medicare"),
    facts=MedicaidFacts,
    order=70,
)
