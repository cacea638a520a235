"""Every sentence of the tally: its lines, its notes, its days and its headlines."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _, ngettext

# What a kind of cost is called

KIND_NAMES: Mapping[str, Message] = {
    "copay": _("Copays"),
    "coinsured_care": _("Care your plan pays a part of"),
    "prescription": _("Medicines"),
    "infusion": _("Infusions"),
    "surgery": _("Surgery"),
    "scan": _("Scans"),
    "travel": _("Travel"),
    "parking": _("Parking"),
    "lodging": _("Lodging"),
    "meals": _("Meals"),
    "childcare": _("Child care"),
    "elder_care": _("Care for an older relative"),
    "home_help": _("Help at home"),
    "equipment": _("Equipment"),
    "premium": _("Insurance premiums"),
    "other": _("Other costs"),
}
YOUR_PAY = _("Your pay for hours missed")
PAY_OF = _("Pay of {name} for hours missed")
PAY_OF_CAREGIVER = _("Pay of the caregiver for hours missed")

# What a cover is called inside a sentence

COVER_NAMES: Mapping[str, Message] = {
    "employer": _("your plan from work"),
    "cobra": _("COBRA"),
    "marketplace": _("your marketplace plan"),
    "medicare_advantage": _("your Medicare Advantage plan"),
    "medicaid": _("Medicaid"),
    "tricare": _("TRICARE"),
    "va": _("VA health care"),
    "retiree": _("your retiree plan"),
    "original_medicare": _("Medicare"),
}
OTHER_COVER = _("your plan")

# Who bears a cost

YOU = _("You.")
YOU_AND_PLAN = _("You up to your plan's yearly maximum; the plan pays the rest.")
YOU_AND_MEDICARE = _("You and Medicare. Your share has no yearly limit.")
YOU_MEDICARE_AND_MEDIGAP = _("You, Medicare and your Medigap plan.")
YOU_AND_DRUG_PLAN = _("You up to the yearly limit of Medicare drug coverage; the drug plan pays the rest.")
NOT_KNOWN = _("We cannot tell yet who bears this.")
WHO_MISSES_WORK = _("The person who misses work.")

# By which rule

RULE_OF_PRICE = _("The price you entered, each time. No plan pays a part.")
RULE_OF_COPAY = _("The copay you entered, each time, until your plan's yearly maximum.")
RULE_OF_COPAY_OUTSIDE = _("The copay you entered, each time. It does not count toward your plan's yearly maximum.")
RULE_OF_PLAN = _("Your plan's deductible first, then your share of the rest, until the yearly maximum.")
RULE_OF_PLAN_OUTSIDE = _(
    "Your plan's deductible first, then your share of the rest. It does not count toward the yearly maximum."
)
RULE_OF_PART_B = _("Medicare Part B: the yearly deductible, then your share of the rest, without a yearly limit.")
RULE_OF_PART_D = _(
    "Medicare drug coverage: the yearly deductible, then your share of the price, until the yearly limit."
)
RULE_OF_EXTRA_HELP = _("Full Extra Help: a small copay for each fill, until the yearly limit.")
RULE_OF_NO_COVER = _("No cover on these days: the full price.")
RULE_OF_CHANGING_COVER = _("The rules of the cover you have on each day; they change during these months.")
RULE_NOT_KNOWN = _("We need more about this cost or about your plan.")
RULE_OF_WAGES = _("Hours missed, less paid leave that is left, times pay for an hour. Before tax.")
RULE_OF_MILES = _("Miles there and back at the tax agency's rate for medical trips, and tolls.")
RULE_OF_OWN_MILES = _("Miles there and back at the cost you entered, and tolls.")

# What happens on which day

PLAN_YEAR_BEGINS = _("A new plan year begins for {cover}: the deductible and the yearly maximum start again at zero.")
CALENDAR_YEAR_BEGINS = _("A new calendar year begins for {cover}: the deductible starts again.")
MAXIMUM_REACHED = _(
    "The yearly maximum of {cover} is reached. Covered care in its network then costs nothing more until the next plan "
    "year."
)
DRUG_LIMIT_REACHED = _(
    "The yearly limit for medicines under Medicare is reached. Covered medicines then cost nothing more."
)

# Notes on the cover

NO_COVER_FROM = _(
    "From {day} no cover is known, so the full price is counted. Ask the hospital for financial assistance, and look "
    "at the marketplace and Medicaid answers."
)
TWO_COVERS = _(
    "Two covers are entered for the same days. We used the first one; how they pay together was not computed."
)
MEDICARE_ASSUMED_FROM = _("We took Medicare to begin on {day}, as the Medicare answer has it.")
COBRA_ASSUMED_UNTIL = _(
    "We took COBRA to end on {day}. Months beyond the usual 18 need Social Security's decision, sent to the plan in "
    "time."
)
HOSPITAL_NOT_COUNTED = _(
    "Medicare: care is counted under Part B, with nothing yet paid toward this year's deductible. A hospital stay "
    "falls under Part A and is not counted here: {amount} for each benefit period."
)
MEDIGAP_LETTER_NOT_KNOWN = _(
    "Your Medigap plan's letter is not known. We took it to pay the Part B coinsurance and not the deductible."
)
MEDIGAP_N_COPAYS = _("Medigap plan N also asks small copays for office and emergency visits, which are not counted.")

# Notes on the plan

ABOVE_LEGAL_LIMIT = _(
    "The yearly maximum entered for {cover} is above {limit}, which is the legal limit for most plans. Some older "
    "plans may ask more. Please check it."
)
PLAN_YEAR_START_NOT_KNOWN = _("The day your plan year starts is not known. We took 1 January.")
TAKEN_IN_NETWORK = _("We took all care to be in your plan's network. Care outside it can cost more.")
FAMILY_SPENDING = _(
    "Only your own costs are added to the family's spending. Costs of others would reach the limits sooner."
)
COPAYS_IN_FULL = _("What is left until your plan's yearly maximum is not known, so each copay is counted in full.")
A_COST_WITHOUT_AMOUNT = _(
    "A cost has no amount yet. The others are counted as if it used up nothing of the deductible and the maximum, so "
    "they may turn out lower."
)

# Notes on medicines

STANDARD_DRUG_BENEFIT = _(
    "Medicines are counted by the standard Medicare drug benefit, with nothing yet paid this year. Your own plan may "
    "use other copays."
)
PAYMENT_PLAN = _(
    "The Medicare Prescription Payment Plan spreads medicine costs and lowers nothing: the {cost} of {month} would "
    "first be billed as {bill}."
)

# Notes on trips, pay and tax

NO_PARKING_OR_TOLLS = _("No parking or tolls were entered for some trips, so none are counted there.")
HIGH_END_OF_TRIPS = _("The high end for trips counts every cost of a car, not only fuel.")
LOST_PAY_IN_HAND = _(
    "Lost pay is counted before tax. After Social Security and Medicare tax of {tax}, {gross} of lost pay is {net} "
    "less in hand, before income tax."
)
TAX_DEDUCTION_FROM = _(
    "People who itemize deductions may take off the part of a year's medical costs, trips to care and premiums above "
    "{share} of income: above about {amount} on the income you entered."
)
TAX_DEDUCTION = _(
    "People who itemize deductions may take off the part of a year's medical costs, trips to care and premiums above "
    "{share} of income."
)
LODGING_DEDUCTION = _(
    "For nights away for hospital care, at most {amount} a night for each of the patient and one companion counts "
    "toward that deduction. Ask about free rooms first."
)
FIGURES_NOT_HELD = _("We do not hold the official figures of every year here, so some months are not known.")

# The plan at a glance

COST_OVER_MONTHS = ngettext("Cost in {number} month", "Cost over {number} months")
COST_NOT_KNOWN = _("Not known yet: some answers are missing.")
KNOWN_PART = _("{amount} of it is known. Still open: {open}.")
AND_OTHERS = _("others")
ABOUT = _("About {amount}")
BETWEEN = _("Between {low} and {high}, with pay lost to missed work")
SAVINGS_NEEDED = _("Savings needed to bridge these months")
BEFORE_HOUSEHOLD_COSTS = _("{amount}, before rent, food and other household costs")
FALLS_SHORT = _("What falls short of the usual income")
AMOUNT_BY_MONTH = _("{amount} by {month}")
HOW_THE_GAP_IS_COUNTED = _("Income and help, less the costs counted here, compared with what would have come in.")


def kind_name(kind: str) -> Message:
    """What a kind of cost is called."""
    return KIND_NAMES[kind]


def cover_name(kind: str) -> Message:
    """What a cover is called inside a sentence."""
    return COVER_NAMES.get(kind, OTHER_COVER)
