"""What COBRA's screen says to a person, in its order: what the law asks, the answers, the summary, steps and dates."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("Keeping the plan from work (COBRA)")

# What the law asks
DOES_THE_LAW_APPLY = _("Does the federal law apply to the employer?")
DOES_COVER_END_FOR_A_REASON = _("Does cover end for a reason that counts?")

# The employer's size
COVER_ALREADY_CONTINUED = _("You already have continued cover.")
LAW_COVERS_EMPLOYERS_WITH = _("The federal law covers employers with at least {least} workers.")
WORKERS_ENOUGH = _("{size} workers; {least} are enough.")
TOO_FEW_WORKERS = _("{size} workers; the federal law needs at least {least}.")
FEDERAL_WORKERS_HAVE_THEIR_OWN = _(
    "COBRA is not for plans of the federal government; its workers have a law of their own."
)

# Other laws that continue a plan, which are not worked out here
DOES_A_STATE_LAW_REACH_IT = _("Does the state's own law continue the plan?")
DOES_THE_FEDERAL_WORKERS_LAW_REACH_IT = _("Does the federal workers' own law continue the plan?")
STATE_LAW_NOT_LOOKED_AT = _(
    "Most states let people of small employers keep an insured plan for some months. We did not look at yours. "
    "Ask its insurance department: the days to choose can be few."
)
STATE_LAW_CONTINUES_IT = _(
    "As far as we know a law of your state keeps an insured plan of a small employer for {months} months after work. "
    "We could not check it. Ask the state's insurance department: the days to choose can be few."
)
FEDERAL_WORKERS_MAY_CONTINUE = _(
    "Temporary continuation of the federal plan, usually for {months} months after work. Ask the personnel office."
)

# Time to choose
IS_THERE_TIME_TO_CHOOSE = _("Is there still time to choose?")
TIME_UNTIL = _("You may choose until {day}, or longer where the notice comes late.")
TIME_NOT_KNOWN = _("Sixty days from the end of cover are over. It is open only if the plan's notice came late.")
TIME_IS_OVER = _("The time to choose ended, on {day} by the usual rules.")
CHOICE_WAS_MADE = _("You have chosen it already.")

# The months of the law, for who has continued cover
HOW_LONG_DOES_IT_GO_ON = _("Does continued cover still go on?")
MONTHS_MAY_BE_OVER = _("The usual months ended on {day}. Ask the plan whether cover still goes on, and until when.")

# Why cover ends
NEED_LAST_DAY = _("We need the last day of the plan from work.")
REASON_COUNTS = _("The end of work, fewer hours, or a change in the family counts.")
NEED_COVER = _("We need to know your health cover.")
NEED_KIND_OF_COVER = _("We need to know what kind of cover you have.")

# Summary
TELL_US_YOUR_COVER = _("Tell us your health cover to see whether a plan from work can be kept.")
NO_PLAN_IS_ENDING = _("No plan from work is ending. If one does, you have {days} days to choose to keep it.")
EMPLOYER_TOO_SMALL = _(
    "The federal law does not reach this employer. Most states have a law for smaller ones; we did not look at it."
)
STATE_LAW_MAY_REACH_IT = _(
    "The federal law does not reach this employer. Your state's own law may keep the plan for {months} months, as far "
    "as we know."
)
OTHER_LAW_FOR_FEDERAL_WORKERS = _(
    "COBRA does not reach a federal plan. Federal workers may have temporary continuation instead: ask at once."
)
TIME_OVER_UNLESS_NOTICE_LATE = _(
    "The usual time to choose is over. If the plan's notice came late or never, it is still open: ask the plan."
)
TIME_OVER = _("The time to choose has passed. Look at the marketplace and at Medicaid instead.")
MAY_HAVE_ENDED = _(
    "The usual months of COBRA ended on {day}. Ask the plan today whether you are still covered, and until when."
)
KEEP_FOR_MONTHS = _("A plan from work can usually be kept for {months} months. We need the last day of the plan.")
KEEP_UNTIL = _("You can keep the plan from work until {until}, at your own cost.")
KEEP_UNTIL_OR_LONGER = _(
    "You can keep the plan from work until {until}, and until {extension} if Social Security finds disability."
)

# What would change it
ASK_ABOUT_THE_STATES_LAW = _("Ask the plan or the state insurance office about the state's own law.")
NOTICE_NEVER_CAME = _("If the plan never sent its notice, the time has not begun to run. Ask the Labor Department.")

# Next steps
ASK_THE_INSURANCE_DEPARTMENT = _("Ask your state's insurance department whether the plan can be kept.")
HOW_TO_ASK_THE_DEPARTMENT = _("Ask today: some states leave a few weeks to choose. Ask the plan for its notice too.")
ASK_THE_PERSONNEL_OFFICE = _("Ask the agency's personnel office for temporary continuation of the health plan.")
HOW_TO_ASK_THE_OFFICE = _(
    "Cover goes on for {free} days at no cost. You have {days} days to choose from the end of work or the notice."
)
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
REACHES_MEDICARE = _("It reaches to Medicare in {month}.")
REACHES_MEDICARE_WITH_THE_EXTENSION = _("With the extension it reaches to Medicare in {month}.")
GAP_BEFORE_MEDICARE = _("Medicare is expected in {month}; look for other cover in between.")

# Notices
ENDS_EARLY = _("Continued cover ends early when Medicare begins after you chose it, or when a payment is missed.")
LAST_MONTHS_COST_MORE = _("In months {first} to {last} the plan may ask {share} of its full cost.")

# Workings
MOST_THE_PLAN_MAY_ASK = _("The most the plan may ask")
SHARE_OF_THE_FULL_COST = _(
    "Your part {own} and the employer's {employers} make the full cost; {share} of it is {most}."
)
