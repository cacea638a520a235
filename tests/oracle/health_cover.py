"""Help by income for a sick person, computed a second time from the law: SSI, Savings Programs, Extra Help.

Literal and slow on purpose. It shares no line and no figure with the package it checks; its figures stand in
health_cover.yaml. Every function takes a whole case document, so `completions` first fills in what is not known.

How the law is read here:

*Unknown* is anything: each unknown sum is tried as nothing and as very much, each unknown yes-or-no both ways. An
answer on which all completions agree is the answer; otherwise it is unknown.

*A child* with a disability may receive SSI or not, which decides whether it has an allocation (20 CFR 416.1160(b));
that is a thing unknown too.

*A spouse* who does not receive SSI is taken as ineligible; spouses of 65 and over are not made up.

*The months January to March* are not asked about: poverty guidelines and the increase of Social Security that is not
counted (42 USC 1396d(p)(2)(D)) change in them.

*Another's home* may lower SSI by a third (20 CFR 416.1130-416.1131); that is not decided here, nor is an institution.
"""

from copy import deepcopy
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from math import ceil
from pathlib import Path

import yaml

from .social_security import attains

FIGURES = yaml.safe_load((Path(__file__).parent / "health_cover.yaml").read_text(encoding="utf-8"))
MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"
DOUBTFUL = "not_met or unknown"  # closed by figures of a state that were not read
VERY_MUCH = 10**7
SUMS = (
    ("household", "monthly_earned_income"),
    ("household", "monthly_unearned_income"),
    ("household", "countable_resources"),
    ("spouse", "monthly_earned_income"),
    ("spouse", "monthly_unearned_income"),
)


# --- What is known ---------------------------------------------------------------------------------------------------


def get(document, *names):
    """The value at a path, None when any step of it is absent."""
    for name in names:
        if document is None:
            return None
        document = document.get(name)
    return document


def day(text):
    return text and date.fromisoformat(text)


def as_of(document):
    return day(document["as_of"])


def age_attained(document, age, on=None):
    """Whether the age is attained by the day (20 CFR 404.2(c)(4), 416.801 ff.: the day before the birthday)."""
    return attains(day(document["patient"]["birth_date"]), age) <= (on or as_of(document))


def completions(document):
    """The document with every unknown that matters here filled in, in all combinations."""
    document = deepcopy(document)
    patient = document["patient"]
    earned = document["household"].get("monthly_earned_income")
    if earned is None:
        document["household"]["monthly_earned_income"] = get(patient, "work", "monthly_earnings")
    statuses = ["single", "married"] if patient.get("marital_status") is None else [patient["marital_status"]]
    children = document["household"].get("children")
    pregnancies = [False, True] if patient.get("pregnant") is None else [patient["pregnant"]]
    unsure = any(child.get("disabled") is not False for child in children or ())
    for status, pregnant, disabled in product(statuses, pregnancies, (False, True) if unsure else (False,)):
        filled = deepcopy(document)
        filled["patient"] |= {"marital_status": status, "pregnant": pregnant}
        for child in filled["household"].get("children") or ():
            child["disabled"] = disabled if child.get("disabled") is not False else False
        if status == "married":
            filled.setdefault("spouse", {})
        else:
            filled.pop("spouse", None)
        missing = [path for path in SUMS if path[0] in filled and filled[path[0]].get(path[1]) is None]
        for values in product((0, VERY_MUCH), repeat=len(missing)):
            for (part, name), value in zip(missing, values, strict=True):
                filled[part][name] = value
            yield deepcopy(filled)


def agreed(answers):
    """The answer all completions give, else unknown."""
    answers = set(answers)
    if answers == {NOT_MET, DOUBTFUL}:
        return DOUBTFUL
    return answers.pop() if len(answers) == 1 else UNKNOWN


def exact(amount):
    return amount if isinstance(amount, Fraction) else Fraction(Decimal(str(amount)))


# --- Income as SSI counts it -----------------------------------------------------------------------------------------


def lives_with_spouse(filled):
    """Married and not separated: deeming needs one household. 20 CFR 416.1160(a), 416.1163(a)."""
    return filled["patient"]["marital_status"] == "married"


def own_sums(filled):
    household = filled["household"]
    return exact(household["monthly_earned_income"]), exact(household["monthly_unearned_income"])


def spouse_sums(filled):
    return exact(filled["spouse"]["monthly_earned_income"]), exact(filled["spouse"]["monthly_unearned_income"])


def work_expenses(filled):
    """Impairment-related work expenses, of the disabled and not of the aged alone. 20 CFR 416.1112(c)(6)."""
    expenses = exact(get(filled, "patient", "work", "impairment_work_expenses_monthly") or 0)
    return Fraction(0) if age_attained(filled, 65) else expenses


def countable(earned, unearned, expenses=Fraction(0)):
    """Without 20 dollars of any, 65 of earned, expenses, half the rest. 20 CFR 416.1112(c)(4)-(7), 416.1124(c)(12)."""
    after_general = max(Fraction(0), unearned - 20)
    left_of_general = max(Fraction(0), 20 - unearned)
    rest = max(Fraction(0), earned - left_of_general - 65)
    return after_general + max(Fraction(0), rest - expenses) / 2


def federal_rate(filled):
    """The rates of one person and of a couple in the month."""
    return [Fraction(dollars) for dollars in FIGURES["federal_benefit_rate"][as_of(filled).year]]


def ineligible_children(filled):
    """Children under 18 who do not receive SSI. 20 CFR 416.1160(b), 416.1163(b)."""
    children = filled["household"].get("children") or ()
    return [
        child for child in children
        if not child.get("disabled") and attains(day(child["birth_date"]), 18) > as_of(filled)
    ]  # fmt: skip


def spouse_after_allocations(filled):
    """What is left of the spouse's income after the children's parts, unearned first. 20 CFR 416.1163(b)."""
    one, two = federal_rate(filled)
    earned, unearned = spouse_sums(filled)
    allocation = (two - one) * len(ineligible_children(filled))
    from_unearned = min(unearned, allocation)
    return max(Fraction(0), earned - (allocation - from_unearned)), unearned - from_unearned


def deemed(filled):
    """Whether any of an ineligible spouse's income counts. 20 CFR 416.1163(d)."""
    if not lives_with_spouse(filled) or get(filled, "spouse", "receives_ssi"):
        return False
    one, two = federal_rate(filled)
    return sum(spouse_after_allocations(filled)) > two - one


def together(filled, spouse):
    """Countable income of both."""
    (earned, unearned), (theirs_earned, theirs_unearned) = own_sums(filled), spouse
    return countable(earned + theirs_earned, unearned + theirs_unearned, work_expenses(filled))


def own_countable(filled):
    return countable(*own_sums(filled), work_expenses(filled))


# --- SSI -------------------------------------------------------------------------------------------------------------


def ssi_payment(filled):
    """Countable income and the federal payment of the person, before any part for another's home. 20 CFR 416.420."""
    one, two = federal_rate(filled)
    own = own_countable(filled)
    if lives_with_spouse(filled) and get(filled, "spouse", "receives_ssi"):
        both = together(filled, spouse_sums(filled))
        return both, max(Fraction(0), two - both) / 2  # 416.432: half of the couple's payment to each
    if not deemed(filled):
        return own, max(Fraction(0), one - own)
    both = together(filled, spouse_after_allocations(filled))
    return both, max(Fraction(0), min(two - both, one - own))  # 416.1163(d)(2): never more than without deeming


def ssi_income_test(filled):
    return MET if ssi_payment(filled)[1] > 0 else NOT_MET


def ssi_resource_limit(filled):
    return FIGURES["ssi_resources"][lives_with_spouse(filled)]


def ssi_resource_test(filled):
    """Not more than the limit on the first of the month. 20 CFR 416.1205, 416.1207; a spouse's count, 416.1202(a)."""
    return MET if exact(filled["household"]["countable_resources"]) <= ssi_resource_limit(filled) else NOT_MET


# --- Poverty ---------------------------------------------------------------------------------------------------------


def poverty_month(filled, size):
    """The guideline of a month for a family of the size, not rounded."""
    table = FIGURES["poverty"][as_of(filled).year]
    first, further = table.get(filled["state"], table["else"])
    return Fraction(first + further * (size - 1), 12)


# --- Medicare Savings Programs ---------------------------------------------------------------------------------------


def has_part_a(document):
    since = day(get(document, "patient", "benefits", "medicare", "part_a_since"))
    return bool(since and since <= as_of(document))


def savings_program_steps(state):
    """Percents of QMB, SLMB and QI in the state, and whether that was read."""
    for how, states in FIGURES["savings_program_income_higher"].items():
        if state in states:
            return states[state], how
    return FIGURES["savings_program_income"], "read"


def income_of_ssi_kind(filled):
    """(countable income, people) by which poverty programs of SSI's method may measure a person.

    Without a spouse, or where nothing of the spouse is deemed, the person is measured alone. With a spouse whose
    income counts both are measured together. States may also measure every couple together (42 USC 1396a(r)(2)),
    so both measures of a couple are given. 42 USC 1396d(p)(1)(B), 1382a; 42 CFR 435.601-435.602; 20 CFR 416.1163.
    """
    if not lives_with_spouse(filled):
        return [(own_countable(filled), 1)]
    if get(filled, "spouse", "receives_ssi"):
        return [(together(filled, spouse_sums(filled)), 2), (own_countable(filled), 1)]
    pair = (together(filled, spouse_after_allocations(filled)), 2)
    return [pair] if deemed(filled) else [(own_countable(filled), 1), pair]


def savings_program_resources(filled):
    """Whether what is owned lets the person in: met, not met, or unknown where lists of states disagree."""
    untested = FIGURES["savings_program_no_resource_test"]
    if filled["state"] in untested["read"]:
        return MET
    limit = FIGURES["savings_program_resources"][as_of(filled).year][lives_with_spouse(filled)]
    if exact(filled["household"]["countable_resources"]) <= limit:
        return MET
    return UNKNOWN if filled["state"] in untested["disputed"] else NOT_MET


def level_by_income(filled, income, people):
    """The step of one measure; limits are rounded up to the dollar, as CMS publishes them."""
    qmb, slmb, qi = savings_program_steps(filled["state"])[0]
    month = poverty_month(filled, people)
    if income <= ceil(month * qmb / 100):
        return "qmb"
    if slmb and income < ceil(month * slmb / 100):
        return "slmb"
    if qi and income < ceil(month * qi / 100):
        return "qi"
    return None


def savings_program_levels(filled):
    """The levels the law allows for someone with Part A, None for none."""
    levels = {level_by_income(filled, *measure) for measure in income_of_ssi_kind(filled)}
    resources = savings_program_resources(filled)
    if resources == NOT_MET:
        return {None}
    return levels | {None} if resources == UNKNOWN else levels


# --- Extra Help ------------------------------------------------------------------------------------------------------


def extra_help_levels(filled):
    """Full or none since 2024; deemed by SSI, Medicaid or a Savings Program. 42 CFR 423.773(c); 42 USC 1395w-114(a).

    Both spouses' income counts without deeming, and the family holds relatives who depend on them (42 CFR 423.772).
    """
    benefits = filled["patient"].get("benefits") or {}
    if "receiving" in (get(benefits, "ssi", "status"), get(benefits, "medicaid", "status")):
        return {"full"}
    levels = {"full" if level else None for level in savings_program_levels(filled)}
    couple = lives_with_spouse(filled)
    if exact(filled["household"]["countable_resources"]) > FIGURES["extra_help_resources"][as_of(filled).year][couple]:
        return levels
    both = together(filled, spouse_sums(filled)) if couple else own_countable(filled)
    ages = [attains(day(child["birth_date"]), 18) > as_of(filled) for child in filled["household"]["children"]]
    fits = [
        both < ceil(poverty_month(filled, 1 + couple + children) * FIGURES["extra_help_income"] / 100)
        for children in (sum(ages), len(ages))  # whether grown children depend on her is not told
    ]
    if all(fits):
        return {"full"}
    return levels | {"full"} if any(fits) else levels
