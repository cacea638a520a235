"""The ways in to Medicaid, computed a second time from the law: each is met, not met or unknown.

Limits of states whose source was not read serve as bounds only: an answer is met or not met where every reading
agrees and unknown between. The outcome of the whole is bounded the same way: see `never_unlikely`.
"""

from copy import deepcopy
from fractions import Fraction

from .health_cover import (
    DOUBTFUL,
    FIGURES,
    MET,
    NOT_MET,
    UNKNOWN,
    VERY_MUCH,
    age_attained,
    agreed,
    as_of,
    attains,
    completions,
    day,
    exact,
    federal_rate,
    get,
    has_part_a,
    income_of_ssi_kind,
    lives_with_spouse,
    own_sums,
    poverty_month,
    spouse_sums,
    ssi_income_test,
    ssi_resource_test,
    work_expenses,
)  # fmt: skip

NOT_CREDITABLE = ("medigap", "other")  # what "other" is, is not told. 42 USC 300gg-3(c)(1); 45 CFR 146.113(a)(1)


def month_income(filled):
    """Modified adjusted gross income of the month of applicants. 42 CFR 435.603(e), (f), (h)(1)."""
    earned, unearned = own_sums(filled)
    return earned + unearned + (sum(spouse_sums(filled)) if lives_with_spouse(filled) else 0)


def tax_household(filled):
    """The person, a spouse who lives with her (42 CFR 435.603(f)(4)) and the children."""
    return 1 + lives_with_spouse(filled) + len(filled["household"].get("children") or ())


def share_of_poverty(filled, extra=0):
    """Percent of poverty the month's income makes, with `extra` people expected."""
    return month_income(filled) * 100 / poverty_month(filled, tax_household(filled) + extra)


def adult_percent(filled):
    state = filled["state"]
    if as_of(filled).year == 2025 and state in FIGURES["adult_group_2025"]:
        return FIGURES["adult_group_2025"][state]
    return None if state in FIGURES["adult_group_not"] else FIGURES["adult_group_percent"]


def adult_route(filled):
    """19 to 64, not pregnant, without Medicare, up to 133 percent and five points. 42 CFR 435.119(b)."""
    limit = adult_percent(filled) or FIGURES["adults_without_the_group"].get(filled["state"])
    young_or_old = not age_attained(filled, 19) or age_attained(filled, 65)
    if limit is None or young_or_old or filled["patient"]["pregnant"] or has_part_a(filled):
        return NOT_MET
    return MET if share_of_poverty(filled) <= limit else NOT_MET


def georgia_pathways(filled):
    """Georgia's own way in for the same people, up to the poverty guideline, who work or the like 80 hours a month."""
    of_age = age_attained(filled, 19) and not age_attained(filled, 65)
    if filled["state"] != "GA" or not of_age or has_part_a(filled):
        return NOT_MET
    return UNKNOWN if share_of_poverty(filled) <= FIGURES["georgia_pathways"] else NOT_MET


def parent_route(filled):
    """A parent who lives with a child under 18; Medicare does not close it. 42 CFR 435.110. Bounds: see the figures."""
    children = filled["household"].get("children")
    if children is None:
        return UNKNOWN
    minors = [child for child in children if attains(day(child["birth_date"]), 18) > as_of(filled)]
    limit = FIGURES["parents"].get(filled["state"])
    if not minors:
        return NOT_MET
    if limit is None or limit < share_of_poverty(filled) <= 2 * limit + 10:
        return UNKNOWN
    return MET if share_of_poverty(filled) <= limit else NOT_MET


def pregnant_route(filled):
    """Up to the federal least with the child expected; Medicare does not close it. 42 CFR 435.116(c), 435.603(b)."""
    if not filled["patient"]["pregnant"]:
        return NOT_MET
    share = share_of_poverty(filled, extra=1)
    if share <= FIGURES["pregnant_least"]:
        return MET
    most = FIGURES["pregnant"].get(filled["state"], VERY_MUCH)
    return UNKNOWN if share <= most + 10 else NOT_MET


def ssi_route(filled):
    """Those who receive SSI have Medicaid, but by rules of its own in a 209(b) state. 42 CFR 435.120-435.121."""
    if get(filled, "patient", "benefits", "ssi", "status") == "receiving":
        return UNKNOWN if filled["state"] in FIGURES["section_209b"] else MET
    if earns_too_much_to_be_disabled(filled):
        return NOT_MET
    return NOT_MET if NOT_MET in (ssi_resource_test(filled), ssi_income_test(filled)) else UNKNOWN


def earns_too_much_to_be_disabled(filled):
    """Not 65, not blind, not found disabled, and in substantial gainful activity. 20 CFR 416.971-416.976."""
    limit = FIGURES["substantial_gainful_activity"][as_of(filled).year]
    return not known_category(filled) and own_sums(filled)[0] - work_expenses(filled) > limit


def known_category(filled):
    """65, blind, or found disabled by Social Security. 42 CFR 435.520-435.541."""
    return (
        age_attained(filled, 65)
        or bool(filled["patient"].get("statutorily_blind"))
        or get(filled, "patient", "benefits", "ssdi", "status") == "receiving"
    )


def resource_limits(state):
    """Of one person and of a couple; None where nothing is looked at."""
    return FIGURES["aged_or_disabled_resources"].get(state, FIGURES["ssi_resources"])


def aged_or_disabled_route(filled):
    """By the state's limit, as a bound: unknown unless on the safe side of every reading. 42 USC 1396a(m), 1396a(f)."""
    couple, state = lives_with_spouse(filled), filled["state"]
    percent = FIGURES["aged_or_disabled"].get(state)
    if earns_too_much_to_be_disabled(filled):
        return NOT_MET
    within, generous, strict = False, False, True
    width = FIGURES["aged_or_disabled_width"].get(state, FIGURES["aged_or_disabled_width"]["else"])
    for income, people in income_of_ssi_kind(filled):
        limit = poverty_month(filled, people) * percent / 100 if percent else federal_rate(filled)[people - 1]
        strict = strict and income < limit
        within = within or income <= limit
        generous = generous or income <= limit + width
    own, limits = exact(filled["household"]["countable_resources"]), resource_limits(state)
    if limits and own > 2 * limits[couple]:
        return NOT_MET
    if not generous:
        return NOT_MET
    if not within or (limits and own > limits[couple]):
        return DOUBTFUL
    certain = state not in FIGURES["section_209b"] and percent is not None and (limits is None or own <= limits[couple])
    return MET if certain and strict and known_category(filled) else UNKNOWN


def covers_now(entry, on):
    began, ends = day(entry.get("began_on")), day(entry.get("ends_on"))
    return (began is None or began <= on) and (ends is None or ends >= on)


def cancer_route(document):
    """Under 65, screened, without creditable cover; never with Medicare. 42 USC 1396a(aa)(4), 300gg-3(c)."""
    condition = get(document, "patient", "diagnosis", "condition")
    if condition not in ("breast_cancer", "cervical_cancer") or age_attained(document, 65) or has_part_a(document):
        return NOT_MET
    insurance = document["patient"].get("insurance")
    if insurance is None:
        return UNKNOWN
    now = [entry for entry in insurance if covers_now(entry, as_of(document))]
    if any(entry["kind"] not in NOT_CREDITABLE for entry in now):
        return NOT_MET
    return UNKNOWN  # who must screen differs by state


def bills_route(filled):
    """Whether the state has one: spend-down exists or not; its amounts are not computed. 42 CFR 435.800-435.852.

    It is for the aged, blind, disabled, pregnant and parents; what is owned counts against it, bills do not mend that.
    """
    if filled["state"] not in FIGURES["medically_needy"] + FIGURES["medically_needy_families_only"]:
        return NOT_MET
    if filled["patient"]["pregnant"]:
        return UNKNOWN
    if filled["state"] in FIGURES["medically_needy_families_only"]:
        return NOT_MET
    limits = resource_limits(filled["state"])
    too_rich = limits and exact(filled["household"]["countable_resources"]) > limits[lives_with_spouse(filled)]
    if too_rich or (earns_too_much_to_be_disabled(filled) and not filled["household"].get("children")):
        return DOUBTFUL
    return UNKNOWN


def working_route(filled):
    """Whether the state may have one for her: she works and is, or may be, disabled. 42 USC 1396a(a)(10)(A)(ii)."""
    if own_sums(filled)[0] == 0 or filled["state"] in FIGURES["no_working_disabled"]:
        return NOT_MET
    return DOUBTFUL if age_attained(filled, 65) else UNKNOWN  # not all states admit those of 65 and over


ROUTES = {
    "route_adult": adult_route,
    "route_parent": parent_route,
    "route_pregnant": pregnant_route,
    "route_ssi": ssi_route,
    "route_aged_or_disabled": aged_or_disabled_route,
    "route_breast_or_cervical_cancer": cancer_route,
    "route_medical_bills": bills_route,
    "route_working_disabled": working_route,
    "route_georgia_pathways": georgia_pathways,
}


def magi_completions(document):
    """Completions for the routes by tax income: the year's twelfth stands in where a month is not known.

    It does so only when nothing says that income has changed: work neither stopped nor on leave.
    """
    annual, status = document["household"].get("annual_magi"), get(document, "patient", "work", "status")
    if not is_missing(document) or annual is None or status in ("stopped", "on_leave", None):
        return completions(document)
    twelfth = deepcopy(document)
    twelfth["household"] |= {"monthly_earned_income": 0, "monthly_unearned_income": Fraction(annual) / 12}
    twelfth["spouse"] = (document.get("spouse") or {}) | {"monthly_earned_income": 0, "monthly_unearned_income": 0}
    return completions(twelfth)


def is_missing(document):
    """Whether a sum of the month's tax income is not known."""
    household, patient = document["household"], document["patient"]
    earned = household.get("monthly_earned_income")
    own = get(patient, "work", "monthly_earnings") if earned is None else earned
    missing = own is None or household.get("monthly_unearned_income") is None
    if patient.get("marital_status") == "married":
        spouse = document.get("spouse") or {}
        missing = missing or None in (spouse.get("monthly_earned_income"), spouse.get("monthly_unearned_income"))
    return missing


def medicaid_routes(document):
    """Route -> met, not met or unknown."""
    by_tax = ("route_adult", "route_parent", "route_pregnant", "route_georgia_pathways")
    return {
        name: agreed(route(filled) for filled in (magi_completions if name in by_tax else completions)(document))
        for name, route in ROUTES.items()
    }


def never_unlikely(document):
    """The routes that forbid to say no: each is met, or exists in the state and was not found closed."""
    return [name for name, answer in medicaid_routes(document).items() if answer in (MET, UNKNOWN)]
