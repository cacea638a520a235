"""What COBRA's screen says to a person, in its order: what the law asks, the answers, the summary, steps and dates."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("Keeping the plan from work (COBRA)")

# What the law asks
DOES_THE_LAW_APPLY = _("Does the federal law apply to the employer?")
DOES_COVER_END_FOR_A_REASON = _("Does cover end for a reason that counts?")

# The employer's size
COVER_ALREADY_CONTINUED = _("You already have continued cover.")
LAW_COVERS_EMPLOYERS_WITH = _("The federal law covers employers with {least} workers.")
WORKERS_ENOUGH = _("{size} workers; {least} are enough.")
TOO_FEW_WORKERS = _("{size} workers; the federal law needs {least}.")

# Why cover ends
NEED_LAST_DAY = _("We need the last day of the plan from work.")
REASON_COUNTS = _("The end of work, fewer hours, or a change in the family counts.")
NEED_COVER = _("We need to know your health cover.")
NEED_KIND_OF_COVER = _("We need to know what kind of cover you have.")

# Summary
TELL_US_YOUR_COVER = _("Tell us your health cover to see whether a plan from work can be kept.")
NO_PLAN_IS_ENDING = _("No plan from work is ending. If one does, you have {days} days to choose to keep it.")
EMPLOYER_TOO_SMALL = _(
    "The federal law does not reach this employer. Most states have a law for smaller ones: ask the plan."
)
KEEP_FOR_MONTHS = _("A plan from work can usually be kept for {months} months. We need the last day of the plan.")
KEEP_UNTIL = _("You can keep the plan from work until {until}, at your own cost.")
KEEP_UNTIL_OR_LONGER = _(
    "You can keep the plan from work until {until}, and until {extension} if Social Security finds disability."
)

# What would change it
ASK_ABOUT_THE_STATES_LAW = _("Ask the plan or the state insurance office about the state's own law.")

# Next steps
CHOOSE = _("Choose to keep the plan from work (COBRA) before the choice runs out.")
WAIT_FOR_THE_NOTICE_AND_COMPARE = _(
    "Wait for the plan's notice, compare with a marketplace plan, then return the form. "
    "It reaches back to the day cover ended; the first payment is due {days} days after you choose."
)
BRING_NOTICE = _("The plan's COBRA notice")
BRING_SPENDING = _("What you have spent toward this year's deductible and maximum")
SEND_THE_DECISION = _(
    "Send Social Security's decision to the plan within {days} days, for {more} more months of cover."
)
SEND_A_COPY_IN_TIME = _(
    "A copy of the award letter, sent so that you can prove it. It must arrive before month {month} ends."
)

# Deadlines
LAST_DAY_TO_CHOOSE = _("Last day to choose COBRA, unless the notice comes later.")
COVER_ENDS = _("COBRA ends, unless it is extended.")
LAST_DAY_TO_TELL_THE_PLAN = _(
    "Last day to tell the plan of Social Security's decision, and within {days} days of the decision."
)

# Headline
COVER_IN_THE_GAP = _("Health cover in the gap")
COBRA_UNTIL = _("COBRA until {until}")
COBRA_UNTIL_OR_LONGER = _("COBRA until {until}, until {extension} with Social Security's decision")
REACHES_MEDICARE = _("With the extension it reaches to Medicare in {month}.")
GAP_BEFORE_MEDICARE = _("Medicare is expected in {month}; look for other cover in between.")

# Notices
ENDS_EARLY = _("Continued cover ends early when Medicare begins after you chose it, or when a payment is missed.")
LAST_MONTHS_COST_MORE = _("In months {first} to {last} the plan may ask {share} of its full cost.")

# Workings
MOST_THE_PLAN_MAY_ASK = _("The most the plan may ask")
SHARE_OF_THE_FULL_COST = _(
    "Your part {own} and the employer's {employers} make the full cost; {share} of it is {most}."
)
