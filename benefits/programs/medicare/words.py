"""What Medicare says to a reader, in the order of the program: one whole sentence each, with named places."""

from __future__ import annotations

from benefits.result.messages import _

# What the law asks
TITLE = _("Medicare")
IS_THERE_A_WAY_IN = _("Is there a way into Medicare, and from when?")
IS_PART_A_FREE = _("Is hospital insurance (Part A) free of a premium?")
CITIZEN_OR_FIVE_YEARS_RESIDENT = _("Citizen, or a permanent resident of five years?")
CITIZEN_OR_OPEN_STATUS = _("A citizen, or with a status that is open to Medicare?")

# Why it begins when it does
BY_AGE = _("You are {age}, or will be.")
AFTER_DISABILITY = _("It comes after {months} months of disability insurance.")
WITH_KIDNEY_FAILURE = _("It comes with kidney failure treated by dialysis or a transplant.")
WITH_ALS = _("With ALS it comes with the first month of disability insurance.")

# A way in
BIRTH_AND_DISABILITY_NEEDED = _("We need the date of birth, and whether disability insurance is likely.")
ONLY_BY_AGE_LATER = _("By age it begins on {day}. Before that only with disability insurance, ALS or kidney failure.")
EARLIER_THAN_IT_SEEMS = _("Months of an earlier disability may count, so it may begin before {day}, or run already.")
OTHER_RECORDS_OPEN = _("By age it begins on {day}. Another record may bring it earlier, which we do not work out.")
BEGINS_ON = _("{why} It begins on {day}.")

# Part A without a premium
FREE_ON_THIS_WAY = _("On this way in hospital insurance has no premium.")
ENOUGH_CREDITS = _("Enough work credits: your own, or a spouse's that counts.")
CREDITS_NEEDED = _("We need your work credits, or those of a spouse.")
TOO_FEW_CREDITS = _("Too few work credits: hospital insurance can be bought.")

# Citizenship and residence
RESIDENCE_NOT_ASKED = _("Not asked of people with free hospital insurance.")
IS_A_CITIZEN = _("You are a citizen of the United States.")
STATUS_NOT_KNOWN = _("We do not know your citizenship or status.")
YEARS_OF_RESIDENCE_NEEDED = _("{years} years of residence are needed.")
LONG_ENOUGH_RESIDENT = _("You have been a resident for {years} years.")
NOT_LONG_ENOUGH_RESIDENT = _("Without free Part A, {years} years as a permanent resident are needed.")

# Immigration status
STATUS_NOT_ASKED_THEN = _("Not asked then.")
STATUS_IS_OPEN = _("Medicare is open to citizens and permanent residents.")
STATUS_MAY_BE_OPEN = _(
    "Only Cuban and Haitian entrants, and people from the Marshall Islands, Micronesia and Palau, may have "
    "Medicare with such a status. Ask a legal aid office."
)
STATUS_IS_CLOSED = _("Medicare is not open to people with this immigration status.")

# Summary
HAS_MEDICARE = _("You have Medicare.")
LIKELY_OPEN_SINCE = _("Medicare is likely open to you since {month}. {why}")
LIKELY_HAS_BEGUN = _("Medicare has likely begun, in {month}. {why}")
LIKELY_BEGINS = _("Medicare likely begins in {month}. {why}")
BEGINS_IF_DISABILITY_IS_GRANTED = _("If disability insurance is granted, Medicare begins in {month}. {why}")
BEGINS_BY_GOVERNMENT_WORK = _(
    "If Social Security finds you disabled, Medicare begins in {month}: your government work counts for Medicare alone."
)
MAY_BEGIN = _("Medicare may begin in {month}. {why}")
UNLIKELY_BY_STATUS = _("Medicare is unlikely: it is not open to people with this immigration status.")
NOT_OPEN_BEFORE_RESIDENCE = _("Medicare is not open yet. The years of residence it needs are reached in {month}.")
NOT_OPEN_BEFORE_AGE = _("Medicare is not open yet. By age it begins in {month}.")
OTHER_WAYS_NOT_LOOKED_AT = _(
    "We found no way in before {month} among those we looked at; others were not looked at. Ask Social Security."
)
CANNOT_TELL_YET = _("We cannot tell yet when Medicare would begin. A diagnosis alone does not bring it.")

# What would change the answer
ANOTHER_STATUS = _("Becoming a permanent resident or a citizen. Ask a legal aid office.")
YEARS_OF_RESIDENCE_REACHED = _("Years of residence as a permanent resident, reached in {month}.")
AT_AGE_OR_EARLIER = _(
    "At {age}; or earlier after {months} months of disability insurance, with ALS, or with kidney failure."
)

# Next steps
APPLY_FOR_KIDNEY_FAILURE = _("Apply for Medicare for kidney failure. Nobody is signed up for it by itself.")
HOW_TO_APPLY_FOR_KIDNEY_FAILURE = _(
    "Call Social Security. The dialysis or transplant center fills in form CMS-2728. It can reach back "
    "{months} months. With a plan from work, ask first when it is best to begin."
)
SIGN_UP_OR_WAIT = _("Sign up for Medicare, or decide with the plan from work to wait with Part B.")
SIGN_UP_NOW = _("Sign up for Medicare, Part A and Part B. Do not wait with Part B.")
SIGN_UP_UNLESS_WORKING = _(
    "Sign up for Medicare. You may wait with Part B only with a plan from work that you or your spouse still do."
)
NO_OTHER_COVER_LETS_YOU_WAIT = _(
    "Signing up before that birthday's month starts cover on its first day. COBRA, retiree, marketplace or VA cover "
    "does not let you wait: a penalty and months without Part B would follow."
)
SIGN_UP_AFTER_WORK = _("Sign up for Medicare, Part A and Part B, now that the plan from work ends or has ended.")
SIGN_UP_FOR_PART_B = _("You have Part A. Sign up for Part B.")
SIGN_UP_FOR_PART_B_UNLESS_WORKING = _(
    "You have Part A. Sign up for Part B, unless a plan from work that you or your spouse still do covers you."
)
NO_PENALTY_IN_THIS_PERIOD = _(
    "In this period no penalty is added. Cover begins the month after you sign up, at the earliest."
)
SIGNING_UP_BEFORE_THE_BIRTHDAY = _(
    "Signing up before that birthday's month starts cover on its first day. Ask the plan who pays first."
)
PROOF_OF_AGE = _("Proof of age")
INSURANCE_CARDS = _("Insurance cards")
FORM_FILLED_IN_BY_THE_EMPLOYER = _("Form CMS-L564, filled in by the employer")
FORM_FROM_THE_EMPLOYER = _("If you wait: form CMS-L564 from the employer, later")
APPLY_BY_GOVERNMENT_WORK = _("Ask Social Security for Medicare because of a disability and government work.")
HOW_TO_APPLY_BY_GOVERNMENT_WORK = _(
    "It is decided like disability insurance, though none is paid. Months count only from about a year before you ask."
)
WATCH_FOR_THE_CARD = _("Watch for the Medicare card about three months before {month}.")
SIGNED_UP_BY_ITSELF = _("You are signed up automatically. Then choose drug coverage; a free counselor helps.")
SIGN_UP_IF_THE_PLAN_IS_FROM_WORK = _(
    "If your plan comes from work that goes on, or came from it until the plan ended: sign up for Medicare Part B now."
)
OR_IN_THE_GENERAL_PERIOD = _(
    "Eight months are given after the work or the plan ends, without a penalty. If it did not come from such work, "
    "sign up between January and March."
)
SIGN_UP_IN_THE_GENERAL_PERIOD = _("Sign up for Medicare between January and March.")
COVER_A_MONTH_LATER = _("Cover begins the month after. Ask about help with the penalty at your state Medicaid office.")

# Deadlines
LAST_DAY_OF_FIRST_PERIOD = _("Last day of your first period to sign up for Medicare.")
LAST_DAY_THIS_TIME = _("Last day to sign up for Medicare this time round.")
LAST_DAY_AFTER_WORK = _("Last day to sign up for Part B without a penalty after work or its plan ends.")
LAST_DAY_OF_THE_SUPPLEMENT = _("Last day on which a Medicare supplement may not refuse you.")

# Headline
MEDICARE_BEGINS = _("Medicare begins")
THAT_MONTH = _("{month}")

# Notices
SMALL_EMPLOYER = _("The employer is small: Medicare pays first, and bills may stay unpaid if you do not take Part B.")
STOP_HEALTH_SAVINGS = _(
    "Hospital insurance can reach back {months} months. Stop paying into a health savings account before those months."
)
EARLIER_MONTHS_MAY_COUNT = _(
    "You had disability insurance before. Its months may count again, and Medicare may go on for years after it. You "
    "may have Medicare now or earlier than on a new claim. We do not work that out. Ask Social Security."
)
DISABLED_BEFORE_22 = _(
    "Whoever was disabled before {age} may have Medicare on the record of a retired, disabled or late parent. "
    "We do not work that out. Ask Social Security."
)
DISABLED_WIDOW = _(
    "A disabled widow or widower, also a divorced one, may from {age} have Medicare on the late spouse's record. "
    "We do not work that out. Ask Social Security."
)
MEDICINES_AFTER_A_TRANSPLANT = _(
    "Medicare for kidney failure ends after {month}. If you then have no other cover for the medicines that protect "
    "the transplant, you can keep Part B for them alone (Part B-ID), by telling Social Security at any time."
)
FIRST_PERIOD_AGAIN = _(
    "Around {age} you have a first period to sign up once more, seven months long, and a penalty on Part B ends."
)
HIGHER_INCOME = _(
    "With this income {extra} a month is added to Part B. If work has stopped, ask for less with form SSA-44."
)
STATUS_LOSES_MEDICARE = _(
    "A new law ends Medicare for people with many immigration statuses by {day}. Cuban and Haitian entrants "
    "and people from the Marshall Islands, Micronesia and Palau keep it. Ask a legal aid office now."
)

# Notices: a Medicare supplement (Medigap)
SUPPLEMENT_UNDER_65 = _(
    "As far as we know your state asks insurers to offer a Medicare supplement (Medigap) below {age} too, often only "
    "in the first six months of Part B and at a higher price. Ask a counselor before you need it. At {age} you have "
    "six months in which none may refuse you."
)
SUPPLEMENT_UNDER_65_NOT_KNOWN = _(
    "Federal law lets insurers refuse a Medicare supplement (Medigap) below {age}. We know of no law of your state "
    "that says otherwise; some offer one all the same. Ask a counselor. At {age} you have six months in which none may "
    "refuse you."
)
SUPPLEMENT_AFTER_A_PLAN_ENDS = _(
    "Until {day} some Medicare supplements may not refuse you because another plan ended, if it ended as the law "
    "describes. Keep the plan's letter, and ask a counselor."
)
SUPPLEMENT_AFTER_A_TRIAL = _(
    "If this is your first Medicare Advantage plan, you may try it until {day}: whoever joined at 65 or gave up a "
    "supplement for it may go back, and a supplement may not refuse them. Ask a counselor before you leave."
)
SUPPLEMENT_AROUND_THE_BIRTHDAY = _(
    "As far as we know your state lets you change your Medicare supplement to an equal or smaller one from {first} to "
    "{last} without questions about your health. Ask a counselor for the exact rule."
)
SUPPLEMENT_ALL_YEAR = _(
    "As far as we know your state lets people with Medicare buy a supplement without questions about their health, all "
    "year or in one month of it."
)
