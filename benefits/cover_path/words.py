"""Every sentence of the cover path: the names of covers, what to do about each, why a cost is not known, and risks."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

# What a cover is called

ENTRY_NAMES: Mapping[str, Message] = {
    "employer": _("The plan from work"),
    "cobra": _("COBRA"),
    "marketplace": _("Your marketplace plan"),
    "medicare_advantage": _("Your Medicare Advantage plan"),
    "medicaid": _("Medicaid"),
    "tricare": _("TRICARE"),
    "va": _("VA health care"),
    "retiree": _("Your retiree plan"),
    "other": _("Your other plan"),
}
SPOUSES_PLAN_NAME = _("The plan from your spouse's work")
PARENTS_PLAN_NAME = _("The plan from your parent's work")
COBRA = _("COBRA: the plan from work, kept at your own cost")
OTHER_CONTINUATION = _("The plan from work, kept under another law")
MARKETPLACE = _("A marketplace plan")
MEDICAID = _("Medicaid")
MEDICARE = _("Medicare, Parts A and B")
MEDICARE_WITH_YOUR_MEDIGAP = _("Medicare with your Medigap plan")
MEDICARE_MEDIGAP = _("Medicare with a Medigap plan")
MEDICARE_ADVANTAGE = _("A Medicare Advantage plan")
JOIN_SPOUSES_PLAN = _("A plan from your spouse's work")
NO_COVER = _("No cover")

# What to do about each

KEEP = _("You have it. Pay its premium on time, and ask before you give it up.")
ASK_FOR_THE_LAST_DAY = _("Work has stopped: ask for the last day of this plan. The days to choose count from it.")
CHOOSE_COBRA = _("Choose it in writing by {last}. It reaches back to the day the old plan ended.")
COBRA_WITH_EXTENSION = _(
    "Choose it in writing by {last}. The months after {usual} need Social Security's finding, sent to the plan in time."
)
ASK_ABOUT_CONTINUATION = _("Ask the employer and your state's insurance department. We have no days for it.")
CHOOSE_ON_MARKETPLACE = _("Compare plans on the marketplace, and check the network before you choose.")
ASK_THE_MARKETPLACE_FIRST = _("Your status decides whether a marketplace plan can be bought. Ask the marketplace.")
APPLY_FOR_MEDICAID = _("Apply at any time. Ask also for the months just past.")
ASK_ABOUT_MEDICAID = _("We cannot tell whether it is open to you. Apply or ask: there is no last day.")
HAVE_MEDICAID = _("You have it. Answer every letter from the office.")
SIGN_UP_FOR_MEDICARE = _("Sign up with Social Security in one of the periods shown, and choose drug coverage with it.")
MEDICARE_WITH_DISABILITY_BENEFITS = _(
    "It comes by itself with disability benefits: apply for those now. Choose drug coverage when the card comes."
)
MEDICARE_COMES = _("It comes by itself. Choose drug coverage with it.")
HAVE_MEDICARE = _("You have it.")
MEDICARE_IF_GRANTED = _("It begins if Social Security finds you disabled. Nothing is sure until then.")
CHOOSE_MEDIGAP = _("Choose one while it may not refuse you. Ask your state's free counselors for prices.")
CHOOSE_ADVANTAGE = _("Check that your doctors are in its network. Ask your state's free counselors for plans.")
ASK_THE_SPOUSES_EMPLOYER = _("Ask that employer soon: a plan from work must let you in when you lose other cover.")
NO_COVER_IS_NO_PLAN = _("Every bill in full. Ask each hospital for its financial help, and ask Medicaid.")

# The windows

AFTER_COVER_ENDS = _("After {cover} ends")
YEARLY_PERIOD = _("The yearly period, for plans from {begins}")
ELECTION = _("The days to choose COBRA")
FROM_NOW_ON = _("At any time")
INITIAL = _("Your first time to sign up")
GENERAL = _("The yearly time to sign up")
SPECIAL = _("The time to sign up around a plan from current work")
AUTOMATIC = _("By itself")
MEDIGAP_OPEN = _("The months when it may not refuse you")
DRUG_AND_ADVANTAGE_PERIOD = _("The yearly period for Medicare's plans")
FIRST_ADVANTAGE = _("When Medicare begins")

# Why a cost is not known

NEED_PREMIUM = _("We need its premium.")
NEED_FULL_PREMIUM = _("We need what you and the employer pay for the plan from work.")
NEED_BENCHMARK = _("We need the price of the second cheapest silver plan where you live. The marketplace shows it.")
NO_PRICE_HERE = _("We have no price for it. Ask the plan.")
NO_TERMS = _("We do not know how it shares the cost of care.")
SHARED_WITH_MEDICARE = _("How it shares the cost of care with Medicare is not worked out.")
NO_CARE_TOLD = _("No care was entered, so only premiums are compared.")
COPAYS_HAVE_NO_PRICE = _("Some of the care was entered as copays, and its full price is not known.")
COPAYS_AS_ENTERED = _("Copays are counted as entered, though this cover may ask others.")
CARE_BEYOND_THE_COSTS = _("Care is counted until {month}, as far as costs were entered.")
PRICES_OF_TODAY = _("Premiums are those of today; they change each year.")
DRUG_PLAN_ON_TOP = _("A drug plan's premium, and any addition to it, comes on top.")
MEDIGAP_ASSUMED = _("We took a Medigap plan that leaves only the yearly deductible. Its premium comes on top.")
ADVANTAGE_ON_TOP = _("Some of these plans ask a premium on top of Part B's.")
MEDICARE_WITH_THE_STATE = _("Medicare with your state's help (QMB)")
ASK_THE_STATE = _("Apply to your state for the Medicare Savings Program. You can do that at any time.")
THE_STATE_PAYS_YOUR_SHARE = _(
    "If your state says yes, it pays your Medicare premiums and your share of care that Medicare covers. Nobody may "
    "bill you for that share."
)
SAVINGS_PROGRAM_MAY_PAY = _("Your state may pay the Part B premium: see the Medicare Savings Program.")
PENALTY_ADDED = _("{share} is added to Part B for signing up late.")
MEDICAID_ASKS_LITTLE = _("Medicaid asks small copays at most; all together no more than {share} of income.")

# Risks, worst first

RISK_NO_COVER = _("Nothing limits what care may cost.")
RISK_NOT_DECIDED = _("It is not sure that you can have it.")
RISK_PAYS_SECOND = _("From {day} Medicare pays first. This plan may then leave bills unpaid if you have not signed up.")
RISK_NO_LIMIT = _("Your share of care has no yearly limit.")
RISK_ENDS = _("It ends on {day}.")
RISK_NO_LAST_DAY = _("Its last day is not known.")
RISK_STARTS_AT_ZERO = _("It is a new plan: deductible and network begin anew.")
RISK_DEARER = _("From {day} it may cost up to one and a half times as much.")
RISK_CREDIT_PAID_BACK = _("If the year's income turns out higher, the credit is paid back.")

# Gaps

GAP_CHOOSE = _("No cover is in force. Likely best: {option}. Choose it by {day}.")
GAP_COMES_BY_ITSELF = _(
    "No cover is in force by what is decided now. Likely: {option}. It comes by itself with disability benefits."
)
GAP_ASK = _("No cover is in force. Ask about this one now: {option}.")
GAP_NOT_IN_TIME = _(
    "No cover is in force, and we know of none that begins in time. Ask Medicaid: it can reach back. Ask the hospital "
    "for financial help."
)
GAP_HOSPITAL_ONLY = _("Only hospital stays are covered (Part A). Doctor visits, infusions and scans are not.")
GAP_HOSPITAL_ONLY_CHOOSE = _(
    "Only hospital stays are covered (Part A). Doctor visits, infusions and scans are not. Sign up for Part B by {day}."
)
GAP_NOT_TOLD = _("We do not know your cover. Tell us, and we can say which months are not covered.")

# Notes on a month

SIGN_UP_OR_BILLS_STAY = _("Medicare pays first from here. Sign up, or this plan may leave bills unpaid.")
WORK_HAS_STOPPED = _("Work has stopped and the plan's last day is not known. Ask for it now.")

# Why a cover is recommended

ALREADY_IN_FORCE = _("It runs already, and nothing cheaper is known to be open.")
CHEAPEST_KNOWN = _("Likely the cheapest of those whose cost is known, with no gap.")
ONLY_ONE_OPEN = _("The only one known to be open then.")
NOTHING_KNOWN = _("No cover is known for these months.")
MEDICARE_THEN_PAYS_FIRST = _("Medicare pays first from then on.")
NOT_SURE_BUT_ASK = _("Not sure, but no other is known: ask now.")

# The yearly periods

PERIOD_MARKETPLACE = _("Marketplace: choose or change a plan for the coming year.")
PERIOD_PLANS = _("Medicare: choose or change a drug plan or a Medicare Advantage plan.")
PERIOD_ADVANTAGE = _("Medicare Advantage: change the plan once, or go back to Original Medicare.")
PERIOD_GENERAL = _("Medicare: sign up for Part B late. Cover begins the month after.")
PERIOD_PART_D = _("Medicare drug plan after losing other drug cover. {days} days in a row without it bring a penalty.")
PERIOD_MEDIGAP = _("A Medigap plan may not refuse you, nor ask about your health.")
PERIOD_MEDIGAP_AFTER_LOSS = _("Some Medigap plans may not refuse you after this cover ends.")
PERIOD_TRIAL = _("A first Medicare Advantage plan may be left for Medigap, which may not refuse you.")
PERIOD_AFTER_LOSS = _("Marketplace: choose a plan after this cover ends.")
PERIOD_WORK_PLAN = _("A plan from your spouse's work must let you in after this cover ends.")
PERIOD_COBRA = _("COBRA: choose to keep the plan from work.")

# The tax credit of a year

CREDIT_IS = _("With this income you are asked {share} of it for the benchmark plan; the tax credit is the rest.")
CREDIT_NEEDS_BENCHMARK = _(
    "With this income you are asked {share} of it for the benchmark plan. Its price tells the credit."
)
CREDIT_INCOME_TOO_HIGH = _("Above the income up to which the law helps.")
CREDIT_INCOME_TOO_LOW = _("Below the income from which the law helps. Ask about Medicaid first.")
CREDIT_FILING_APART = _("Married people who file taxes apart have no credit, with few exceptions.")
CREDIT_STATUS_CLOSED = _("From this year the credit is not open to people with this immigration status.")
CREDIT_STATUS_OPEN = _("Your exact immigration status decides. Ask the marketplace.")
CREDIT_STATE_PLAN = _(
    "Your state has a health plan of its own for lower incomes, in place of the credit. Ask the state's marketplace."
)
CREDIT_NOT_KNOWN = _("We need the size of the household and its income in the year.")
CREDIT_NO_FIGURES = _("We have no figures for this year.")
CREDIT_CLOSED_BY_MEDICARE = _("With Medicare there is no credit.")
CREDIT_CLOSED_BY_MEDICAID = _("Who can have Medicaid has no credit.")
CREDIT_CLOSED_BY_WORK = _("The plan from work counts as affordable, so there is no credit beside it.")
CREDIT_UNCLEAR_BESIDE_WORK = _("A plan from work may stand in the way of the credit. Its price for one person decides.")
CREDIT_CLOSED_BY_COVER = _("With this other cover there is no credit.")

# Last days

LAST_DAY_TO_JOIN_SPOUSES_PLAN = _("Last day to ask for a place in the plan from your spouse's work.")
LAST_DAY_TO_CHOOSE_A_PLAN = _("Last day to choose a marketplace plan after this cover ends.")
LAST_DAY_OF_MEDICARES_PERIOD = _("Last day to change a Medicare drug or Advantage plan for the coming year.")
LAST_DAY_FOR_A_DRUG_PLAN = _("Last day to choose a Medicare drug plan after losing other drug cover.")

# Notes on the path

NO_FIGURES = _("We do not have the figures for this day, so we cannot say how cover may go on.")

AS_THINGS_STAND = _("In force is what runs if nothing is done. Recommended is likely, never promised.")
NETWORK_NOT_TOLD = _("Tell us which plans your doctors take, and the options are ranked by it too.")
UNDER_65_MEDIGAP = _("Under 65, your state decides whether a Medigap plan must take you. Ask its free counselors.")
NO_MARKETPLACE_HERE = _("There is no marketplace with a tax credit where you live.")
