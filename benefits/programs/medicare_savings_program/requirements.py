"""What a Medicare Savings Program asks: Medicare, a place that offers it, income below a limit, little that is owned.

42 USC 1396a(a)(10)(E), 1396d(p).
"""

from __future__ import annotations

from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.money import Dollars
from benefits.programs.medicare_savings_program import words
from benefits.programs.medicare_savings_program.levels import Limits, is_below
from benefits.programs.medicare_savings_program.tables import (
    NOT_OFFERED_IN,
    STATES_THAT_MAY_ALLOW_MORE,
    STATES_WITH_UNSURE_RESOURCE_TEST,
    STATES_WITHOUT_RESOURCE_TEST,
)
from benefits.records.household.countable_income import CountableIncome
from benefits.records.household.help_with_medicare import limits_of, offered, resources_finding
from benefits.records.household.poverty import OwnMeans
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Unknown

URL = "https://www.medicare.gov/basics/costs/help/medicare-savings-programs"
_1396A = "https://www.law.cornell.edu/uscode/text/42/1396a"
_1396D = "https://www.law.cornell.edu/uscode/text/42/1396d"

MEDICARE = Requirement("medicare", Citation("42 USC 1396d(p)(1)(A)", URL), words.DO_YOU_HAVE_MEDICARE)
PLACE = Requirement("place", Citation("42 USC 1396a(a)(10)(E)", _1396A), words.IS_IT_OFFERED_HERE)
INCOME = Requirement("income", Citation("42 USC 1396a(a)(10)(E), 1396d(p)(2)", _1396D), words.IS_INCOME_BELOW_THE_LIMIT)
RESOURCES = Requirement("resources", Citation("42 USC 1396d(p)(1)(C)", _1396D), words.IS_NO_MORE_OWNED)


def place(case: Case, law: Law) -> Finding:
    """Every state has the program; the places named by the figure have not."""
    return offered(PLACE, case, law.table(NOT_OFFERED_IN, on=case.as_of))


def income(case: Case, law: Law, means: OwnMeans | Unknown, limits: Limits | None) -> Finding:
    """Countable income within the highest level's limit of the state; open while a state may allow more."""
    if isinstance(means, Unknown) or limits is None:
        return INCOME.unknown(words.MARRIAGE_NEEDED, PATHS.patient.marital_status)
    if isinstance(means.income, Unknown):
        return INCOME.unknown(words.INCOME_NEEDED, *means.income.missing)
    amount, highest = means.income.amount, max(limits.values())
    if is_below(amount, limits):
        return income_finding(means, means.income, highest, fits=True)
    if case.state is None:
        return INCOME.unknown(words.SOME_STATES_ALLOW_MORE, PATHS.state, working=means.income.working)
    if case.state in law.table(STATES_THAT_MAY_ALLOW_MORE, on=case.as_of):
        return INCOME.unknown(words.STATE_MAY_ALLOW_MORE, PATHS.state, working=means.income.working)
    return income_finding(means, means.income, highest, fits=False)


def income_finding(means: OwnMeans, income: CountableIncome, highest: Decimal, *, fits: bool) -> Finding:
    """Income that fits below the highest limit, or does not; open while a child could still lower it."""
    counted, limit = Dollars(income.amount), Dollars(highest)
    if fits:
        return INCOME.met(words.INCOME_BELOW_HIGHEST_LIMIT(counted=counted, limit=limit), working=income.working)
    if means.may_lower_income:
        return INCOME.unknown(words.CHILDREN_LOWER_INCOME, *means.may_lower_income, working=income.working)
    return INCOME.not_met(words.INCOME_TOO_HIGH(counted=counted, limit=limit), working=income.working)


def resources(case: Case, law: Law, means: OwnMeans | Unknown) -> Finding:
    """No more owned than the limit, 42 USC 1396d(p)(1)(C). Some states do not look at it, so without one it is open."""
    free = law.table(STATES_WITHOUT_RESOURCE_TEST, on=case.as_of)
    limits = limits_of("medicare_savings_program.resource_limit", law, case.as_of)
    found = resources_finding(RESOURCES, means, limits, asked=case.state not in free)
    if found.answer is not Answer.NOT_MET:
        return found
    if case.state is None:
        return RESOURCES.unknown(words.STATE_DECIDES_WHETHER_IT_LOOKS, PATHS.state)
    if case.state in law.table(STATES_WITH_UNSURE_RESOURCE_TEST, on=case.as_of):
        return RESOURCES.unknown(words.STATE_MAY_NOT_LOOK, PATHS.state)
    return found
