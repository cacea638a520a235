"""What a person reads of a state's paid leave."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("State paid leave")

# What the state asks
DOES_THE_STATE_PAY = _("Does the state you work in pay for leave?")
IS_THE_EMPLOYER_IN = _("Is the employer in the program?")
IS_THIS_PERSON_COVERED = _("Does the program cover care for this person?")
ENOUGH_WORK_OR_WAGES = _("Enough work or wages before the claim?")

# Whether the state pays
STATE_DECIDES = _("Paid leave depends on the state you work in.")
TELL_US_THE_STATE = _("Tell us the state of work. About a third of the states pay for leave.")
INSURANCE_BY_CHOICE = _(
    "In this state paid leave is insurance bought by choice. Ask the employer whether there is a policy."
)
NO_PROGRAM = _("This state has no paid leave program of its own.")
NOT_YET = _("The program of this state begins to pay on {day}.")
PAID_FROM_THAT_DAY = _("Leave that begins on or after that day may be paid.")
AMOUNTS_NOT_KNOWN = _("The program of this state pays from {day}. What it pays is not known here yet: ask the state.")
ONLY_OWN_ILLNESS = _("{plan} pays for one's own illness, not for the care of family.")
PLAN = _("{plan}.")

# The employer
MOST_PRIVATE_EMPLOYERS = _("Most private employers are in. Government work is often not.")
EMPLOYER_OUTSIDE = _("This kind of employer is usually outside the program. Ask the personnel office.")
EMPLOYERS_FROM = _("The program covers employers with {least} workers or more in the state.")
EMPLOYER_IN = _("This kind of employer is in the program.")

# The person cared for
OWN_CONDITION = _("This claim is for your own condition.")
RELATION_DECIDES = _("Who the patient is to the worker decides.")
RELATION_COVERED = _("The program covers care for this relative or person.")
RELATION_NOT_NAMED = _("The program's list of family does not name this relation.")

# Work and wages before
PAY_NEEDED = _("We need the pay to answer.")
WAGES_ENOUGH = _("Covered wages are enough.")
ANSWERS_ENOUGH = _("What you told us is enough.")
WAGES_OR_HOURS_NEEDED = _("We need wages or hours from before the leave.")
TOO_FEW_WAGES = _("Wages of {have} in the months that count; {needed} are needed.")
TOO_LITTLE_WORK = _("You have {have}; {needed} are needed.")

# Summary
MAY_PAY = _("{plan} may pay about {amount} a week for up to {weeks} weeks.")
UNLIKELY_TO_PAY = _("{plan} is unlikely to pay for this leave.")
PAYS_NEED_MORE = _("{plan} pays for up to {weeks} weeks. We need a little more to say how much.")

# Steps and the last day to apply
ASK_WHAT_PAYS = _("Ask the employer what pays during leave: sick days, vacation, a disability policy, donated days.")
APPLY = _("Apply to {plan}.")
HOW_TO_APPLY = _(
    "The doctor fills in one part. Tell the employer first; pay and job protection are two separate requests."
)
BRING_PAY_SLIPS = _("Pay slips of the last quarters")
BRING_CERTIFICATION = _("The doctor's certification")
LAST_DAY_TO_APPLY = _("Last day to apply to {plan}.")

# Headline
PAY_DURING_LEAVE_OF = _("Pay during {name}'s leave")
PAY_DURING_LEAVE = _("Pay during leave")
ABOUT_A_WEEK = _("about {amount} a week, up to {weeks} weeks")

# Notices
JOB_NOT_HELD = _("{plan} pays but does not hold the job. Look at the leave laws too.")
MORE_FOR_CHILDREN = _("{plan} adds an amount for each dependent child. It is not in the sum here.")
LOWERS_DISABILITY_POLICY = _(
    "A state benefit usually lowers what an employer's disability policy pays for the same weeks."
)

# How it was worked out
WORKING = _("The weekly benefit of {plan}")
WEEKLY_PAY_TAKEN = _("Weekly pay taken: {weekly}.")
BENEFIT_BY_FORMULA = _("Weekly benefit by the state's formula: {benefit}.")
MOST_A_WEEK = _("The most the state pays a week: {maximum}.")
QUARTERS_WORKED_OUT = _("The quarters the state looks at were worked out from weekly pay.")
