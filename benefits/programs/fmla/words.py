"""Every sentence of family and medical leave, in the order of the program."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("Family and medical leave (FMLA)")

# What the law asks

IS_THE_EMPLOYER_COVERED = _("Is the employer covered?")
TWELVE_MONTHS_THERE = _("Twelve months with the employer?")
ENOUGH_HOURS = _("Enough hours worked in the year before?")
ENOUGH_WORKERS_NEAR = _("Enough workers near the worksite?")
IS_THE_RELATIVE_COVERED = _("Is this relative covered?")
IS_IT_SERIOUS = _("Is it a serious health condition?")

# The employer

ALWAYS_COVERED = _("Public agencies and schools are covered whatever their size.")
WORKERS_NOT_KNOWN = _("A private employer needs {least} workers.")
WORKERS_ENOUGH = _("{have} workers; {least} are enough.")
WERE_THEY_THERE_IN_20_WEEKS = _("Were there {least} workers in {weeks} weeks of this year or the last? Usually yes.")
TOO_FEW_UNLESS_PUBLIC = _("Too few workers for a private employer. A public agency or school would still be covered.")
TOO_FEW_WORKERS = _("{have} workers; a private employer needs {least}.")
NOT_IN_20_WEEKS = _("There were not {least} workers in {weeks} weeks of this year or the last.")

# Months and hours of service

MONTHS_ENOUGH = _("{have} months; {needed} are enough.")
MONTHS_TOO_FEW = _("{have} months; {needed} are needed.")
MONTHS_NOT_KNOWN = _("{needed} months with the employer are needed.")
EMPLOYED_SINCE = _("Employed there since {hired}.")
MONTHS_REACHED_LATER = _("The {needed} months are reached on {reached}.")
HOURS_NOT_ASKED_OF_CIVIL_SERVANTS = _("Federal civil servants are not asked for hours.")
EXEMPT_WITHOUT_RECORD = _("With no record of hours, a salaried exempt worker is taken to have enough.")
HOURS_NOT_KNOWN = _("{needed} hours actually worked are needed; vacation and sick days do not count.")
HOURS_ENOUGH = _("{have} hours; {needed} are enough.")
HOURS_TOO_FEW = _("{have} hours; {needed} are needed.")

# The worksite

NOT_ASKED_OF_CIVIL_SERVANTS = _("Federal civil servants are not asked for this.")
NEAR_NOT_KNOWN = _("{least} workers within {miles} miles are needed.")
NEAR_ENOUGH = _("{near} workers within {miles} miles; {least} are enough.")
NEAR_TOO_FEW = _("{near} workers within {miles} miles; {least} are needed.")

# The relative

OWN_ILLNESS = _("This is for your own illness.")
RELATIVE_NOT_KNOWN = _("Who the patient is to the worker decides.")
SERVICEMEMBERS_CARERS = _("Care of a servicemember is open to spouse, child, parent and next of kin.")
NEXT_OF_KIN_ONLY_FOR_SERVICEMEMBERS = _("Next of kin are covered only for servicemembers.")
EXIGENCY_OPEN_TO_FAMILY = _("Exigency leave is open to spouse, child and parent.")
SPOUSES_ARE_COVERED = _("Husbands and wives are covered.")
CHILD_FOR_PARENT = _("A son or daughter may care for a parent.")
IN_A_PARENTS_PLACE = _("Who stood in a parent's place counts as a parent, and so does the child raised.")
DID_ONE_RAISE_THE_OTHER = _("This relative is covered only if one of you raised the other as a parent would.")
RELATIVE_NOT_COVERED = _(
    "Federal leave covers spouses, children and parents. State law or the employer's own policy may cover you."
)
CHILD_UNDER_AGE = _("The patient is your child under {age}.")
CHILD_INCAPABLE = _("The patient is your child and cannot care for herself or himself.")
CHILDS_AGE_NOT_KNOWN = _("The patient's age decides.")
IS_GROWN_CHILD_INCAPABLE = _("A grown child counts when a disability makes active help needed with daily life.")
GROWN_CHILD_NOT_COVERED = _("A grown child who can manage daily life alone is not covered.")

# The reason

DEPLOYMENT = _("Deployment gives its own reasons for leave.")
GRAVE_ILLNESS = _("Chemotherapy, radiation, dialysis and grave illness count. A doctor certifies it.")
WEEKS_UNDER_TREATMENT = _("An illness that keeps a person from work for weeks, under treatment, counts.")
ILLNESS_NOT_KNOWN = _("We need to know the illness.")
WHEN_AN_ILLNESS_COUNTS = _(
    "It counts when it needs a hospital stay, or treatment over time, or more than three days off."
)

# The answer in a sentence

HOURS_LEFT_UNTIL = _(
    "Likely protected: {hours} of {entitlement} hours of unpaid leave are left. They run out on {day}."
)
HOURS_LEFT = _("Likely protected: {hours} of {entitlement} hours of unpaid leave are left.")
TWELVE_WEEKS_A_YEAR = _("The job is likely protected for twelve weeks of unpaid leave a year.")
UNLIKELY = _("Federal leave is unlikely here. Look at state law, sick days and the employer's own policy.")
MORE_IS_NEEDED = _("We need a little more about the job to say whether federal leave protects it.")

# What would change it

OPEN_FROM_THAT_DAY = _("At the present schedule federal leave would be open from that day.")
MORE_HOURS_A_WEEK = _("At this schedule the hours are not reached. A few more hours a week would change that.")
STATE_LAW_OR_RAISED = _("State law may cover this relative; so may having raised, or been raised by, the patient.")

# Steps

ASK_FOR_OTHER_LEAVE = _("Ask the employer what leave there is besides the federal law.")
HOW_OTHER_LEAVE = _("Sick days, vacation, personal leave, a change of hours. State law may protect you as well.")
TELL_THE_EMPLOYER = _("Tell the employer in writing that leave is needed.")
HOW_TO_TELL = _("Say when, how long, and that it is for a serious health condition. The diagnosis need not be named.")
FORM_FOR_OWN_ILLNESS = _("Form WH-380-E, the doctor's certification for one's own illness")
FORM_FOR_FAMILY = _("Form WH-380-F, the doctor's certification for a family member")
BRING_CERTIFICATION = _("Bring back the doctor's certification within {days} days of being asked.")
HOW_TO_BE_CERTIFIED = _(
    "Ask the clinic on the same day; some take two weeks. If it is incomplete you get {days} days to mend it."
)
ASK_FOR_ACCOMMODATION = _(
    "If leave is refused or used up, ask the employer in writing for an accommodation of your illness."
)
HOW_ACCOMMODATION = _(
    "The Americans with Disabilities Act can give more time off, other hours or other duties at an employer of {least} "
    "or more, from the first day of work, unless it is too great a burden."
)
ASK_MEDICAID_TO_PAY_A_RELATIVE = _("Ask the state Medicaid office whether it can pay a relative for care at home.")
HOW_MEDICAID_PAYS = _(
    "Many states let a person on Medicaid choose and pay her own helper; whether a spouse counts differs."
)

# Deadlines

NOTICE_IS_DUE = _("Tell the employer that leave is needed.")
CERTIFICATION_IS_DUE = _("Doctor's certification to the employer, if asked for on the day of notice.")

# The plan at a glance

OWN_LEAVE = _("Your own protected leave")
LEAVE_OF = _("{name}'s protected leave")
CAREGIVERS_LEAVE = _("Caregiver's protected leave")
HOURS_LEFT_SHORT = _("{hours} hours left")
RUN_OUT_ON = _("They run out on {day}.")

# Notices

UNPAID_WITH_INSURANCE = _(
    "Federal leave is unpaid. Health insurance goes on as if at work; you keep paying your share."
)
CREW_DAYS = _("Leave of a flight crew is counted in days: {days} in the leave year (29 CFR 825.802).")
TEACHERS = _(
    "A school may ask a teacher whose planned treatment takes more than one day in five to take the leave in one "
    "block, or to move to another job with the same pay for that time (29 CFR 825.601)."
)
WHAT_THE_EMPLOYER_MAY_ASK = _(
    "The employer may ask for a doctor's certification, and at its own cost for a second one. It may not ask for more "
    "than the form does, and your own supervisor may not call the doctor (29 CFR 825.306, 825.307)."
)
THE_JOB_WAITS = _(
    "The same job, or one as good, must wait for you. Refusing, punishing or counting protected days against you is "
    "not allowed (29 CFR 825.214, 825.220). If it happens, call the Department of Labor at 1-866-487-9243."
)
KEY_EMPLOYEE = _(
    "You are named as a key employee. You may take leave, but the employer may refuse the job back if that would do it "
    "grave harm, and must have told you so in writing (29 CFR 825.217-825.219)."
)
BEST_LEAVE_YEAR_TAKEN = _(
    "We took the way of counting the leave year that is best for the worker. That is the rule where the employer has "
    "chosen none; ask which one it uses."
)
HOURS_LOOKED_AT_AGAIN = _("In a new leave year the employer may look again at the hours worked in the year before.")

# How the hours were worked out

HOURS_OF_LEAVE = _("Hours of leave")
WEEKS_MAKE_HOURS = _("{hours} hours a week make {entitlement} hours of leave.")
YEAR_AND_WHAT_IS_LEFT = _("Leave year from {begins} to {ends}: {used} hours used, {left} left.")
