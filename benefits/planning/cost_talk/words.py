"""What a person reads, and asks, of the costs at the next visit. Nothing here advises on treatment."""

from __future__ import annotations

from benefits.result.messages import _

TREATMENT = _("Treatment, visits and scans")
TREATMENT_SHARE = _("Your plan is thought to pay {plan} of it.")
ASK_PLACE = _("Does the place change what I pay: hospital, clinic, doctor's office, at home?")
ASK_PILL = _(
    "Is there a pill or a shot that would do as well? Which part of my plan pays for each, and what would I pay?"
)
ASK_ALLOWED = _("Has the plan allowed it in writing? Is everybody who treats me in its network?")
ASK_CHARITY = _("May I have the form for the hospital's financial help today?")

MAXIMUM = _("The most you pay in a plan year")
MAXIMUM_LEFT = _("Of {most} you have paid {spent} in this plan year. {left} is left.")
MAXIMUM_UNKNOWN = _("Your plan's maximum is {most} a year. What you have paid of it is not told yet.")
MAXIMUM_REACHED = _("On the costs you entered it is reached on {day}. Then covered care costs nothing more that year.")
STARTS_AGAIN = _("It starts again from zero on {day}.")
ASK_BEFORE_RESET = _("Which scans, visits or equipment are due anyway and could fall before it starts again?")
ASK_BILLS = _("Can the bills of this year be sent soon, so that they count toward it?")

MEDICINES = _("Medicines from the pharmacy")
ASK_CHEAPER = _("Is there a cheaper medicine that does the same? A supply of 90 days?")
ASK_MAKER = _("Does the maker or a foundation help with the price? Who fills in the form?")

OWN_PAY = _("Pay you lose")
ASK_DAYS = _("How many days of treatment are to come, and how long does each one take, with rest?")
ASK_TIMES = _("Can they fall on fewer days, early or late, or on days off?")
ASK_NOTE = _("Who fills in the forms for leave and disability pay, and how soon?")

HELPERS_PAY = _("Pay that helpers lose")
LEAVE_LEFT = _("Protected leave left for {name}: {hours} hours.")
ASK_COME_ALONG = _("On which days must somebody come along, and on which not?")
ASK_PHONE = _("Which visits could be by phone or video?")

CHILDCARE = _("Care for children and others")
ASK_SCHOOL_HOURS = _("Can visits fall into school hours? Is there childcare at the hospital?")

GETTING_THERE = _("Getting there: rides, parking, meals, rooms")
ASK_RIDES = _("Is there help with rides, gas, parking, or a room near the hospital?")
ASK_NEARER = _("Could blood tests, scans or some treatments be done closer to home?")

AT_HOME = _("Help and equipment at home")
ASK_ORDER = _("Will the doctor order it, so that the plan may pay?")

NOT_KNOWN = _("It is not known yet what this comes to.")
A_HELPER = _("helper {number}")
