"""What the law asks of a person who wants Supplemental Security Income, and whether it is met.

42 USC 1382, 1382a, 1382b, 1382c; 8 USC 1612, 1613; 20 CFR part 416. Each requirement stands above the function that
decides it. Whether an illness is a disability is answered by the disability insurance program and read here.
"""

from __future__ import annotations

from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.law.money import ZERO, Dollars
from benefits.programs import Screening
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi import words
from benefits.programs.ssi.immigration import status_for_ssi
from benefits.programs.ssi.payment import Payment
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Outcome, Unknown, all_of, any_of, from_bool, unknown_among

_MAKE_DISABILITY = ("medical_severity", "substantial_gainful_activity", "duration")
"""The requirements of disability insurance that together make a person disabled."""

CATEGORY = Requirement(
    "category",
    Citation("42 USC 1382c(a)", "https://www.ssa.gov/OP_Home/ssact/title16b/1614.htm"),
    words.ASKS_CATEGORY,
)


def is_aged(case: Case, law: Law) -> Answer:
    """Whether the person is of the age from which nobody asks for a disability; unknown without the birth date."""
    born, aged_from = case.patient.birth_date, law.number("ssi.aged_from", on=case.as_of)
    return from_bool(None if born is None else attains_age(born, aged_from) <= case.as_of)


def category(screening: Screening) -> Finding:
    """65 or older, blind, or disabled and not working above the limit. A blind person's work is not asked about."""
    case, patient = screening.case, screening.case.patient
    born, aged_from = patient.birth_date, screening.law.number("ssi.aged_from", on=case.as_of)
    aged = is_aged(case, screening.law)
    if aged is Answer.MET:
        return CATEGORY.met(words.OLD_ENOUGH(age=aged_from))
    if patient.statutorily_blind:
        return CATEGORY.met(words.BLIND)
    disability = screening.result("ssdi")
    if disability is not None and disability.outcome is Outcome.ALREADY:
        return CATEGORY.met(words.FOUND_DISABLED_ALREADY)
    asked = [disability.finding(name) for name in _MAKE_DISABILITY] if disability else []
    known = [finding for finding in asked if finding is not None]
    disabled = all_of(finding.answer for finding in known) if known else Answer.UNKNOWN
    together = any_of([aged, from_bool(patient.statutorily_blind), disabled])
    if together is Answer.MET:
        return CATEGORY.met(words.FITS_DISABILITY)
    if together is Answer.NOT_MET:
        return CATEGORY.not_met(next(finding.reason for finding in known if finding.answer is Answer.NOT_MET))
    missing = [path for finding in known if finding.answer is Answer.UNKNOWN for path in finding.missing]
    missing += unknown_among(
        {
            PATHS.patient.birth_date: born,
            PATHS.patient.statutorily_blind: patient.statutorily_blind,
        }
    ).missing
    return CATEGORY.unknown(
        words.AGE_ILLNESS_AND_WORK_NEEDED, *dict.fromkeys(missing or [PATHS.patient.diagnosis.condition])
    )


CITIZENSHIP = Requirement(
    "citizenship",
    Citation("8 USC 1612, 1613; 20 CFR 416.1600-416.1618", "https://www.law.cornell.edu/uscode/text/8/1612"),
    words.ASKS_CITIZENSHIP,
)


def citizenship(screening: Screening) -> Finding:
    """Citizens; permanent residents after five years with 40 credits; others by exceptions of their own.

    8 USC 1612(a)(2), 1613(a). A refugee, a veteran's family and others are excepted in ways the case does not tell.
    """
    case, law = screening.case, screening.law
    status = case.patient.citizenship
    if status is None:
        return CITIZENSHIP.unknown(words.STATUS_NOT_KNOWN, PATHS.patient.citizenship)
    if status == "us_citizen":
        return CITIZENSHIP.met(words.CITIZEN)
    if status == "other_noncitizen":
        return CITIZENSHIP.not_met(words.STATUS_CLOSES_IT)
    if status == "qualified_noncitizen":
        return CITIZENSHIP.unknown(words.STATUS_MAY_COUNT, PATHS.patient.citizenship)
    needed = law.number("ssi.permanent_resident.credits", on=case.as_of)
    years = law.number("permanent_resident.years_before_help", on=case.as_of)
    disability = screening.facts(SsdiFacts)
    found = status_for_ssi(case, law, None if disability is None else disability.credits_total)
    if found.answer is Answer.MET:
        return CITIZENSHIP.met(words.LONG_HERE_WITH_CREDITS(years=years, needed=needed))
    if found.answer is Answer.NOT_MET:
        return CITIZENSHIP.not_met(words.CREDITS_ARE_MISSING(needed=needed))
    return CITIZENSHIP.unknown(words.YEARS_AND_CREDITS_NEEDED(years=years, needed=needed), *found.missing)


RESIDENCE = Requirement(
    "residence",
    Citation("42 USC 1382c(a)(1)(B), (e)", "https://www.ssa.gov/OP_Home/ssact/title16b/1614.htm"),
    words.ASKS_RESIDENCE,
)


def residence(case: Case) -> Finding:
    """A state or the District of Columbia; Puerto Rico has another program."""
    if case.state is None:
        return RESIDENCE.unknown(words.HOME_NOT_KNOWN, PATHS.state)
    if case.state == "PR":
        return RESIDENCE.not_met(words.NOT_PAID_IN_PUERTO_RICO)
    return RESIDENCE.met(words.PAID_WHERE_YOU_LIVE)


INCOME = Requirement(
    "income",
    Citation(
        "42 USC 1382(a), 1382a; 20 CFR 416.1100-416.1182", "https://www.ecfr.gov/current/title-20/section-416.1163"
    ),
    words.ASKS_INCOME,
)


def income(payment: Payment | Unknown, states_part: Decimal) -> Finding:
    """Countable income below the rate, so that something is paid.

    `states_part`: dollars a month that Social Security would pay for the state all the same, which leave it open.
    """
    if isinstance(payment, Unknown):
        return INCOME.unknown(words.INCOME_NEEDED, *payment.missing)
    countable, rate, working = Dollars(payment.countable.amount), Dollars(payment.rate), payment.countable.working
    if payment.amount > ZERO:
        return INCOME.met(words.INCOME_BELOW_RATE(countable=countable, rate=rate), working=working)
    if states_part > ZERO:
        said = words.ABOVE_THE_RATE_BUT_THE_STATE_ADDS(countable=countable, rate=rate, amount=Dollars(states_part))
        return INCOME.unknown(said, working=working)
    return INCOME.not_met(words.INCOME_TOO_HIGH(countable=countable, rate=rate), working=working)


RESOURCES = Requirement(
    "resources",
    Citation("42 USC 1382(a)(3); 20 CFR 416.1205", "https://www.ecfr.gov/current/title-20/section-416.1205"),
    words.ASKS_RESOURCES,
)


def resources(case: Case, law: Law) -> Finding:
    """No more than the limit on the first of the month; the limit itself passes. 20 CFR 416.1205."""
    owned, limit = case.household.countable_resources, resource_limit(case, law)
    least = law.dollars("ssi.resource_limit", "individual", on=case.as_of) if limit is None else limit
    most = law.dollars("ssi.resource_limit", "couple", on=case.as_of) if limit is None else limit
    if owned is not None and owned <= least:
        return RESOURCES.met(words.OWNED_WITHIN_LIMIT(owned=Dollars(owned), limit=Dollars(least)))
    if owned is not None and owned > most:
        return RESOURCES.not_met(words.OWNED_ABOVE_LIMIT(owned=Dollars(owned), limit=Dollars(most)))
    open_answers = unknown_among({PATHS.household.countable_resources: owned, PATHS.patient.marital_status: limit})
    return RESOURCES.unknown(words.OWNED_NEEDED, *open_answers.missing)


def resource_limit(case: Case, law: Law) -> Decimal | None:
    """The limit in dollars: a couple's when a spouse is lived with. None when the marriage is not known."""
    status = case.patient.marital_status
    if status is None:
        return None
    return law.dollars("ssi.resource_limit", "couple" if status == "married" else "individual", on=case.as_of)
