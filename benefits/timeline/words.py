"""Every sentence of the money timeline: what changes money or cover in a month."""

from __future__ import annotations

from benefits.result.messages import _

# Work and its insurance

PAID_LEAVE_USED_UP = _("Paid leave is used up.")
SHORT_TERM_DISABILITY_ENDS = _("Short-term disability pay ends.")
OWN_LEAVE_RUNS_OUT = _("Your job-protected leave runs out.")
LEAVE_OF_RUNS_OUT = _("The job-protected leave of {name} runs out.")
CAREGIVERS_LEAVE_RUNS_OUT = _("The caregiver's job-protected leave runs out.")

# Social Security

SSDI_BEGINS = _(
    "The first month Social Security disability is for. It is paid the month after; if the decision comes later, as "
    "back pay."
)
LONG_TERM_DISABILITY_IS_CUT = _(
    "Long-term disability pay is cut by the Social Security benefit. If that comes late as back pay, the insurer will "
    "ask for its part back."
)

# Cover

LAST_DAY_TO_CHOOSE_COBRA = _("The last day to choose COBRA.")
LAST_DAY_OF_COVER = _("The last day of {cover}.")
COBRA_COSTS_MORE = _("COBRA may cost half as much again from here.")
MEDICARE_BEGINS = _("Medicare begins.")

# Medicaid by medical bills

BILLS_COME_TO_THE_SPEND_DOWN = _(
    "Your medical bills of this month, about {bills}, come to the {needed} that open Medicaid in your state. Ask the "
    "Medicaid office before this month, and keep every bill."
)

# The first month in the red

MORE_GOES_OUT = _(
    "The first month in which more goes out than comes in, before rent, food and other household costs: {amount} is "
    "short."
)
