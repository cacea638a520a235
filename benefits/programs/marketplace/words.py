"""What the marketplace's screen says to a person, in its order: what the law asks, the answers, steps and notices."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("Marketplace plan")

# What the law asks
DOES_THE_LOSS_OF_COVER_OPEN_IT = _("Does the loss of other cover open the marketplace?")

# Answers
NEED_COVER = _("We need to know your health cover.")
COVER_ENDS_ON = _("Cover ends on {day}. You may choose from {days} days before to {days} days after.")
ONLY_THE_YEARLY_PERIOD = _("Without a loss of cover in the last {days} days the yearly period is the way in.")
NO_PLAN_BESIDE_MEDICARE = _("With Medicare there is no tax credit for a marketplace plan (26 USC 36B).")
NO_COVER_ENDS = _("No cover is about to end.")

# Summary
TELL_US_YOUR_COVER = _("Tell us your health cover to see when the marketplace is open to you.")
CHOOSE_UNTIL = _("You may choose a marketplace plan until {last}. A new plan starts its deductible at zero.")
OPENS_EACH_YEAR = _(
    "The marketplace opens from {first} to {last}, for plans from {begins}. Some states set other days."
)
IS_OPEN = _("The marketplace is open until {last}, for plans from {begins}. Some states set other days.")
STATE_MAY_STILL_BE_OPEN = _("Some states keep the marketplace open until {latest} at most, for plans from {begins}.")
MEDICARE_INSTEAD = _("Medicare is open to you: a marketplace plan would cost its full price beside it.")
OTHER_COVER_IN_FORCE = _("You have other cover. When it ends you have {days} days to choose a marketplace plan.")

# Next steps
COMPARE_WITH_THE_PLAN_FROM_WORK = _("Compare a marketplace plan with keeping the plan from work.")
ASK_ABOUT_DOCTORS_AND_MAXIMUM = _(
    "Ask whether your doctors and hospital are in its network, and for the yearly maximum."
)
LOOK_IN_THE_YEARLY_PERIOD = _("Look at marketplace plans in the yearly period; ask about Medicaid first.")
STATE_SETS_ITS_OWN_DAY = _(
    "A state with a marketplace of its own sets the last day, {latest} at the latest. Ask it. Medicaid has no period."
)
MEDICAID_HAS_NO_PERIOD = _("Medicaid can be asked for at any time.")

# Deadline
LAST_DAY_OF_THE_YEARLY_PERIOD = _("Last day to choose a marketplace plan for the coming year.")
LAST_DAY_TO_CHOOSE = _("Last day to choose a marketplace plan after losing cover.")

# Notices: the tax credit
NEED_SIZE_AND_INCOME_FOR_THE_CREDIT = _(
    "Household size and yearly income decide whether the tax credit lowers the premium (26 USC 36B)."
)
INCOME_ABOVE_THE_CREDIT = _(
    "{income} a year for a household of {size} is above {limit}: as the law stands the tax credit does not "
    "help with the premium in {year}. Ask for full prices. Less income can change this (26 USC 36B)."
)
CREDIT_MAY_LOWER_THE_PREMIUM = _(
    "With {income} a year for a household of {size} the tax credit may lower the premium in {year}, unless a "
    "plan from work that counts as affordable, Medicare or Medicaid is open to you (26 USC 36B)."
)
INCOME_BELOW_THE_CREDIT = _(
    "{income} a year for a household of {size} is below {limit}: the tax credit usually does not help there. "
    "Ask about Medicaid first (26 USC 36B)."
)
