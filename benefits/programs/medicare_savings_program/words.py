"""What Medicare Savings Programs say to a reader, in the order of the program: one whole sentence each."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

# What the law asks
TITLE = _("Medicare Savings Program")
DO_YOU_HAVE_MEDICARE = _("Do you have Medicare?")
IS_IT_OFFERED_HERE = _("Is it offered where you live?")
IS_INCOME_BELOW_THE_LIMIT = _("Is the income that counts below the limit?")
IS_NO_MORE_OWNED = _("Do you own no more than the limit?")

# Income
MARRIAGE_NEEDED = _("We need to know whether you are married.")
INCOME_NEEDED = _("We need the monthly income of you and of a spouse you live with.")
INCOME_BELOW_HIGHEST_LIMIT = _("{counted} a month counts; the highest limit is {limit}.")
INCOME_TOO_HIGH = _("{counted} a month counts; it would have to be below {limit}.")
SOME_STATES_ALLOW_MORE = _("Above the federal limits; some states allow much more. We need to know your state.")
STATE_MAY_ALLOW_MORE = _("Above the federal limits. Your state may allow more now; we could not make sure. Ask it.")
CHILDREN_LOWER_INCOME = _("Children at home can lower what counts of your spouse's income. We need to know of them.")

# What is owned
STATE_DECIDES_WHETHER_IT_LOOKS = _("Some states do not look at what you own.")
STATE_MAY_NOT_LOOK = _("More than the federal limit. We could not make sure what your state allows. Ask it.")

# A disabled worker's Part A
FREE_PART_A_GOES_ON = _(
    "Free Part A goes on for years after disability insurance ends through work. When that is over and you are "
    "still disabled, you can buy Part A, and the state may pay for it. Ask Social Security which it is."
)

# Summary
WHAT_A_LEVEL_PAYS: Mapping[str, Message] = {
    "qmb": _("premiums, deductibles and coinsurance of Medicare (Qualified Medicare Beneficiary)"),
    "slmb": _("the Part B premium (Specified Low-Income Medicare Beneficiary)"),
    "qi": _("the Part B premium (Qualifying Individual)"),
    "qdwi": _("the Part A premium (Qualified Disabled and Working Individual)"),
}
STATE_WOULD_LIKELY_PAY = _("Your state would likely pay {what}.")
STATE_MAY_PAY = _("Your state may pay {what}.")
BEGINS_WITH_MEDICARE = _("This help begins with Medicare, expected on {day}. Look again then.")
FOR_PEOPLE_WITH_MEDICARE = _("This help is for people who have Medicare.")
ABOVE_THE_FEDERAL_LIMITS = _(
    "Above the limits, which are the same in every state. Some things are not counted, so it is worth asking."
)
ABOVE_THE_LIMITS = _("Above the limits of your state. Some things are not counted, so it is worth asking.")
CANNOT_TELL_YET = _("We cannot tell yet. It depends on Medicare, income and what you own.")
STATE_NOT_CERTAIN = _(
    "Above the federal limits, but what your state allows we could not make sure. Ask its Medicaid office."
)

# What would change the answer
APPLY_WHEN_MEDICARE_BEGINS = _("Apply in the month Medicare begins.")
ASK_AGAIN_WHEN_INCOME_FALLS = _("Ask again when income falls, for example when wages or disability insurance end.")
ASK_AGAIN_WHEN_LESS_IS_OWNED = _("Ask again when less is left in savings.")

# Next step
ASK_THE_MEDICAID_OFFICE = _("Ask your state Medicaid office for a Medicare Savings Program.")
A_COUNSELOR_HELPS = _("A free counselor of the State Health Insurance Assistance Program can help with the form.")
MEDICARE_CARD = _("Medicare card")
PROOF_OF_INCOME = _("Proof of income for each person")
BANK_STATEMENTS = _("Bank statements")

# Notice
BRINGS_EXTRA_HELP = _("Whoever has a Medicare Savings Program gets Extra Help with medicine costs without asking.")
