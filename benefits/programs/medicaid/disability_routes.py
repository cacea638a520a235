"""The ways in for people who are 65, blind or disabled: by receiving SSI, or by the state's own limits.

42 USC 1396a(a)(10)(A)(i)(II), (f), (m). The buy-in of people who work, long-term care and home-care waivers exist in
nearly every state; their limits are not built, so they answer that they were not looked at. Dollars are a month.
"""

from __future__ import annotations

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law.money import ZERO, Dollars
from benefits.programs import Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.limits import income_limit, owns_too_much, resource_limit
from benefits.programs.medicaid.requirements import AGED_OR_DISABLED, LONG_TERM_CARE, SSI, WORKING_DISABLED
from benefits.programs.medicaid.tables import OWN_RULES_STATES, SEPARATE_APPLICATION_STATES
from benefits.records.household.poverty import own_means
from benefits.result import Finding
from benefits.result.answers import Answer, Outcome, Unknown


def from_ssi(screening: Screening) -> Finding:
    """Most states cover whoever receives SSI; some want a form of their own, some have stricter rules."""
    case, law = screening.case, screening.law
    ssi = screening.result("ssi")
    if ssi is None or ssi.outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return SSI.not_met(words.SSI_UNLIKELY)
    if case.state is None:
        return SSI.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    if ssi.outcome in (Outcome.UNKNOWN, Outcome.POSSIBLE):
        return SSI.unknown(words.SSI_NOT_KNOWN, *(ssi.missing or (PATHS.state,)))
    if case.state in law.table(OWN_RULES_STATES, on=case.as_of):
        return SSI.unknown(words.STATE_HAS_RULES_OF_ITS_OWN, PATHS.state)
    if case.state in law.table(SEPARATE_APPLICATION_STATES, on=case.as_of):
        return SSI.met(words.ASK_THE_STATE_SEPARATELY)
    return SSI.met(words.COMES_WITH_SSI)


def aged_or_disabled(screening: Screening) -> Finding:
    """SSI's meaning of old age, blindness or disability with the state's own income and resource limits."""
    case, law = screening.case, screening.law
    fits = aged_blind_or_disabled(screening)
    if fits is not None and fits.answer is Answer.NOT_MET:
        return AGED_OR_DISABLED.not_met(fits.reason)
    if case.state is None:
        return AGED_OR_DISABLED.unknown(words.DEPENDS_ON_STATE, PATHS.state)
    means = own_means(case, law)
    income = means if isinstance(means, Unknown) else means.income
    owned = case.household.countable_resources
    if isinstance(means, Unknown) or isinstance(income, Unknown) or owned is None:
        of_income = income.missing if isinstance(income, Unknown) else ()
        of_owned = (PATHS.household.countable_resources,) if owned is None else ()
        return AGED_OR_DISABLED.unknown(words.NEED_INCOME_AND_OWNED, *of_income, *of_owned)
    limit = income_limit(means.people, case.state, law, case.as_of)
    filled = {"counted": Dollars(income.amount), "limit": Dollars(limit)}
    if income.amount > limit and means.may_lower_income:
        return AGED_OR_DISABLED.unknown(words.CHILDREN_LOWER_INCOME, *means.may_lower_income)
    if income.amount > limit:
        return AGED_OR_DISABLED.not_met(words.ABOVE_THE_MONTHS_LIMIT(**filled))
    most = resource_limit(means.people, case.state, law, case.as_of)
    too_much = owns_too_much(owned, means.people, case.state, law, case.as_of)
    if most is not None and too_much is not Answer.NOT_MET:
        filled = {"owned": Dollars(owned), "most": Dollars(most)}
        if too_much is Answer.UNKNOWN:
            return AGED_OR_DISABLED.unknown(words.MAY_OWN_TOO_MUCH(**filled), PATHS.state)
        return AGED_OR_DISABLED.not_met(words.OWNS_TOO_MUCH(**filled))
    if fits is None or fits.answer is Answer.UNKNOWN:
        asked = fits.missing if fits and fits.missing else (PATHS.patient.birth_date,)
        return AGED_OR_DISABLED.unknown(words.INCOME_AND_SAVINGS_FIT, *asked)
    return AGED_OR_DISABLED.met(words.WITHIN_THE_MONTHS_LIMIT(**filled))


def working_disabled(case: Case) -> Finding:
    """People with a disability who have pay: open in nearly every state, whatever they earn; never a no from here."""
    told = case.household.monthly_earned_income
    earned = case.patient.work.monthly_earnings if told is None else told
    status = case.patient.work.status
    if earned is None and status in (None, "on_leave"):
        return WORKING_DISABLED.unknown(words.TELL_US_WHETHER_YOU_WORK, PATHS.patient.work.monthly_earnings)
    if status == "working" if earned is None else earned > ZERO:
        return WORKING_DISABLED.unknown(words.BUY_IN_NOT_LOOKED_AT, PATHS.state)
    return WORKING_DISABLED.not_applicable(words.ONLY_FOR_WORKERS)


def long_term_care(case: Case) -> Finding:
    """Care at home or in a nursing home at higher incomes; never a no for somebody who needs it daily."""
    if case.patient.needs_help_with_daily_activities or case.household.lives_in == "institution":
        return LONG_TERM_CARE.unknown(words.WAIVERS_NOT_LOOKED_AT, PATHS.state)
    if case.patient.needs_help_with_daily_activities is None:
        return LONG_TERM_CARE.unknown(words.TELL_US_OF_DAILY_HELP, PATHS.patient.needs_help_with_daily_activities)
    return LONG_TERM_CARE.not_applicable(words.ONLY_FOR_DAILY_HELP)


def aged_blind_or_disabled(screening: Screening) -> Finding | None:
    """SSI's finding whether the person is 65, blind or disabled; None when SSI was not screened."""
    ssi = screening.result("ssi")
    return ssi.finding("category") if ssi else None
