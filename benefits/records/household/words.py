"""What is said of a household's means and of help with Medicare's costs: one whole sentence each, with named places."""

from __future__ import annotations

from benefits.result.messages import _

# Income as SSI counts it, a line a sum

OTHER_INCOME_COUNTED = _("Other income {unearned}, of which the first {general} is not counted: {counted}.")
EARNINGS_COUNTED = _(
    "Earnings {earned}, less {left} left of the general part, less {first}, less work expenses {expenses}, "
    "and half of the rest: {counted}."
)
SPOUSES_INCOME_NOT_COUNTED = _(
    "Your spouse's income after allowances for children is {remaining}; up to {difference} is not counted."
)
SPOUSES_INCOME_COUNTED = _(
    "Your spouse's income after allowances of {allocated} for children is {remaining}; it is counted with yours."
)
SET_ASIDE_FOR_CHILDREN = _(
    "For children {allocated} of your spouse's income is set aside, taking it that they have none; {remaining} is left."
)

# Medicare itself
HAS_MEDICARE_SINCE = _("You have Medicare since {day}.")
CAN_HAVE_MEDICARE_NOW = _("You can have Medicare now.")
MEDICARE_BEGINS_LATER = _("Your Medicare is expected to begin on {day}. Look at this help again then.")
FOR_PEOPLE_WITH_MEDICARE = _("This help is for people who have Medicare.")
MEDICARE_NOT_KNOWN = _("We do not know when your Medicare begins.")

# Where it is offered
OFFERED_IN_EVERY_STATE = _("This help is offered in every state.")
NOT_OFFERED_HERE = _("This help is not offered where you live. Ask the Medicaid office for its own.")
OFFERED_HERE = _("This help is offered where you live.")

# What is owned
RESOURCES_NOT_ASKED = _("Your state does not look at what you own.")
MARRIAGE_NEEDED = _("We need to know whether you are married.")
RESOURCES_NEEDED = _("We need what you own that counts: savings, a second car; not the home you live in or one car.")
RESOURCES_WITHIN_LIMIT = _("{owned} counts; the limit is {limit}.")
RESOURCES_ABOVE_LIMIT = _("{owned} counts, more than the limit of {limit}.")
