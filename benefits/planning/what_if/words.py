"""Every sentence of what-if: what differs between two results, and the changes worth looking at."""

from __future__ import annotations

from benefits.result.messages import _

# What differs: sums over the months both have

OUT_OF_POCKET = _("Out-of-pocket costs")
YOUR_LOST_PAY = _("Your pay lost to hours missed")
CAREGIVERS_LOST_PAY = _("Caregivers' pay lost to hours missed")
TOTAL_COST = _("Total cost")
MONEY_IN = _("Money in")
MONEY_OUT = _("Money out")
WHAT_IS_LEFT = _("What is left")
FALLS_SHORT = _("What falls short of the usual income")
SAVINGS_NEEDED = _("Savings needed to bridge the months")

COVER_AS_RECOMMENDED = _("Health cover as suggested, with care, over three years")

# What differs: amounts of single programs

SSDI_A_MONTH = _("Social Security disability a month")
FAMILY_SSDI_A_MONTH = _("Social Security for the family a month")
SSI_A_MONTH = _("SSI a month")
STATE_PAID_LEAVE_A_WEEK = _("State paid leave a week")
COBRA_A_MONTH = _("COBRA a month, at most")
PART_B_PREMIUM = _("Medicare Part B premium a month")
HOURS_OF_LEAVE_LEFT = _("Hours of job-protected leave left")

# What differs: days and months

FIRST_MONTH_IN_THE_RED = _("First month in which more goes out than comes in")
FIRST_DAY_WITHOUT_COVER = _("First day without health cover if nothing is done")
FIRST_MONTH_OF_SSDI = _("First month of Social Security disability")
LAST_DAY_TO_APPLY = _("Last day to apply without losing a month")
LAST_DAY_INSURED = _("Last day insured for disability")
MEDICARE_BEGINS = _("Medicare begins")
LAST_DAY_TO_CHOOSE_COBRA = _("Last day to choose COBRA")
LAST_DAY_OF_COBRA = _("Last day of COBRA")
LEAVE_CAN_BEGIN = _("Job-protected leave can begin")
LEAVE_RUNS_OUT = _("Job-protected leave runs out")

# What differs: answers

ANSWER = _("Answer")

# Apply for disability benefits now

APPLY_NOW = _("Apply for Social Security disability now, and not later than {day}.")
WAITING_WOULD_LOSE = _(
    "Each month of waiting after that day would lose about {amount}. Applying early also brings the decision, and the "
    "money, sooner."
)
WAITING_LOSES_NOW = _("Benefits reach back only so far: each month of waiting now loses about {amount}.")

# Make COBRA longer

SEND_THE_DECISION = _(
    "If you take COBRA, send Social Security's decision to the plan as soon as it comes, before {day}."
)
COBRA_LASTS_LONGER = _(
    "COBRA then lasts until {extended} instead of {until}, at a higher premium. Medicare begins on {medicare}."
)

# Change cover at the reset

KEEP_COBRA_UNTIL = _("If you can, keep COBRA until {day} and change cover then.")
DEDUCTIBLE_ASKED_ONCE = _(
    "The deductible and maximum would start again only once. On the costs you entered that is {amount} less, before "
    "any difference between the premiums."
)

# Use the months without cost

CARE_BEFORE_RESET = _("Ask whether scans, visits or equipment that are due anyway can fall before {day}.")
CARE_COSTS_NOTHING_MORE = _(
    "On the costs you entered the yearly maximum is reached on {reached}. Covered care in the network then costs "
    "nothing more until the plan year ends. Your doctors decide what is due."
)

# Ask for help with medicines and premiums

APPLY_FOR_EXTRA_HELP = _("Apply for Extra Help with medicine costs.")
MEDICINES_COST_LESS = _("With full Extra Help the medicines you entered would cost {amount} less.")
SEND_FORM_SSA_44 = _("Send Social Security form SSA-44: your income fell because work stopped or was cut.")
EXTRA_PREMIUM_MAY_FALL = _("The extra Medicare premium for higher incomes, {amount} a month, may be lowered.")
