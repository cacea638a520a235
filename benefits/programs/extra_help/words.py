"""What Extra Help says to a reader, in the order of the program: one whole sentence each, with named places."""

from __future__ import annotations

from benefits.result.messages import _

# What the law asks
TITLE = _("Extra Help with medicine costs")
DO_YOU_HAVE_MEDICARE = _("Do you have Medicare?")
IS_IT_OFFERED_HERE = _("Is it offered where you live?")
IS_INCOME_BELOW_THE_LIMIT = _("Is the income that counts below the limit?")
IS_NO_MORE_OWNED = _("Do you own no more than the limit?")

# Why it comes by itself
BY_MEDICAID_OR_SSI = _("Medicaid or SSI together with Medicare brings Extra Help without asking.")
BY_MEDICARE_SAVINGS_PROGRAM = _("A Medicare Savings Program brings Extra Help without asking.")
DEPENDS_ON_SAVINGS_PROGRAM = _(
    "Above its own limit; but a Medicare Savings Program brings Extra Help, and whether you can have one is still open."
)

# Income
MARRIAGE_NEEDED = _("We need to know whether you are married.")
INCOME_NEEDED = _("We need the monthly income of you and of a spouse you live with.")
RELATIVES_RAISE_THE_LIMIT = _("Relatives you live with and support raise the limit. Tell Social Security who they are.")
INCOME_BELOW_THE_LIMIT = _("{counted} a month counts; the limit is {limit}.")
INCOME_TOO_HIGH = _("{counted} a month counts; it would have to be below {limit}.")

# Summary
SHOULD_ALREADY_HAVE_IT = _("You should already have Extra Help with medicine costs, because of Medicaid or SSI.")
WOULD_LIKELY_LOWER_COSTS = _("Extra Help would likely lower what you pay for medicines to a few dollars each.")
BEGINS_WITH_MEDICARE = _("This help begins with Medicare, expected on {day}. Look again then.")
FOR_PEOPLE_WITH_MEDICARE = _("This help is for people who have Medicare.")
ABOVE_THE_LIMITS = _("Above the limits now. Medicaid would bring it too. Ask again when income or savings fall.")
CANNOT_TELL_YET = _("We cannot tell yet. It depends on Medicare, income and what you own.")

# What would change the answer
APPLY_WHEN_MEDICARE_BEGINS = _("Apply in the month Medicare begins.")
ASK_AGAIN_WHEN_LESS_IS_LEFT = _("Ask again when income falls or less is left in savings.")

# Next step
APPLY = _("Apply for Extra Help with Medicare medicine costs.")
APPLY_ONLINE_OR_BY_PHONE = _("Online or by phone with Social Security. It is free and takes no papers to begin.")
MEDICARE_CARD = _("Medicare card")
PROOF_OF_INCOME = _("Proof of income for each person")
BANK_STATEMENTS = _("Bank statements")
