"""What a person reads of the price of waiting."""

from __future__ import annotations

from benefits.result.messages import _

DISABILITY = _(
    "Social Security pays back for up to {months} months before you apply. If you apply later than the day shown, each "
    "month costs a month of pay: about {amount}."
)
DISABILITY_NOW = _("Each month without a claim now costs a month of pay: about {amount}. It does not come back.")
DISABILITY_NOW_AMOUNT_OPEN = _("Each month without a claim now costs a month of pay. It does not come back.")
DISABILITY_AMOUNT_OPEN = _(
    "Social Security pays back for up to {months} months before you apply. If you apply later than the day shown, each "
    "month costs a month of pay."
)
SSI = _("SSI begins the month after you apply and pays nothing for the time before. Each month costs about {amount}.")
SSI_AMOUNT_OPEN = _("SSI begins the month after you apply and pays nothing for the time before.")
SAVINGS_PROGRAM_NEVER_BACK = _(
    "It begins the month after the state says yes and pays nothing back. Each month costs about {amount}."
)
SAVINGS_PROGRAM_BACK = _(
    "The state may pay your Medicare premium back for some months before you apply. After that each month costs about "
    "{amount}."
)
EXTRA_HELP = _("It counts from the month in which you apply. Each month costs about {amount}.")
MEDICAID = _("Bills of up to {months} months before the month you apply can be paid. Older bills stay with you.")
MEDICAID_SHORTER = _(
    "Bills of up to {months} months before the month you apply can be paid. If you apply from {day} on, only {later}."
)
STATE_LEAVE = _("The state pays about {amount} a week. A claim after the day shown may be paid in part or not at all.")
COBRA = _("After the day shown you cannot go back to the plan.")
MARKETPLACE = _("After the day shown you wait for the yearly time to choose, and its start on January 1.")
MEDICARE = _(
    "After the day shown you wait for the yearly time from January to March. For each full 12 months Part B costs "
    "{percent} more, for as long as you have it: about {amount} a month."
)
FMLA_NOTICE = _("Told late, the employer may let the leave begin later.")
