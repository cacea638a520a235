"""What Medicaid's screen says to a person, in its order: what the law asks, the answers, the summary, the steps."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("Medicaid")

# What the law asks
CITIZEN_OR_STATUS_THAT_COUNTS = _("Citizen, or a resident whose status counts?")
WAY_IN_FOR_ADULTS = _("Way in: adults of 19 to 64 by income alone")
WAY_IN_BY_SSI = _("Way in: people who receive SSI")
WAY_IN_FOR_AGED_OR_DISABLED = _("Way in: 65 or older, blind or disabled")
WAY_IN_BY_CANCER = _("Way in: breast or cervical cancer without insurance")
WAY_IN_BY_MEDICAL_BILLS = _("Way in: medical bills taken off income")
WAY_IN_BY_PREGNANCY = _("Way in: pregnancy")
WAY_IN_FOR_PARENTS = _("Way in: parents and others who bring up a child at home")
WAY_IN_FOR_CHILDREN = _("Way in: children")
WAY_IN_FOR_WORKERS_WITH_DISABILITIES = _("Way in: people with a disability who work")
WAY_IN_FOR_LONG_TERM_CARE = _("Way in: care at home or in a nursing home")

# Answers that several ways in give
DEPENDS_ON_STATE = _("This depends on your state.")
WITHIN_THE_LIMIT_OF_THE_MONTH = _("{income} this month is within {limit} for a household of {size}.")
ABOVE_THE_LIMIT_OF_THE_MONTH = _("{income} this month is more than {limit} for a household of {size}.")
A_TWELFTH_OF_THE_YEAR = _(
    "A twelfth of the year's income stands for the month. If this month is lower, say so: the month decides."
)
NEED_HOUSEHOLD_AND_MONTH = _("We need your age, the size of your household, and its income this month.")
LIMIT_NOT_LOOKED_AT = _("This way in exists; its limit in your state was not looked at here. Ask the Medicaid office.")
PARENTS_LIMIT_NOT_CERTAIN = _(
    "This way in is for parents in every state. We could not make your state's limit certain: your income may be too "
    "high or not. Ask the Medicaid office."
)
NEED_AGE_ILLNESS_AND_WORK = _("We need to know more about your age, your illness and your work.")

# Citizenship or status
STATUS_NOT_KNOWN = _("We do not know your citizenship or status.")
CITIZEN = _("You are a citizen of the United States.")
STATUS_COUNTS_ONLY_FOR_EMERGENCIES = _(
    "With this status Medicaid usually pays only for emergencies. Some states do more."
)
ONLY_LISTED_STATUSES = _(
    "By a new law only Cuban and Haitian entrants, and people from the Marshall Islands, Micronesia "
    "and Palau, have full Medicaid with such a status; some states do more. Ask a legal aid office."
)
EXACT_STATUS_DECIDES = _("This depends on your exact status and since when you have it. Ask a legal aid office.")
STATUS_MAY_COUNT_FOR_PREGNANCY_AND_CHILDREN = _(
    "Many states cover pregnancy and children whatever the status. That was not looked at here. Ask the Medicaid "
    "office."
)
RESIDENT_LONG_ENOUGH = _("You have been a resident for {years} years or more.")
RESIDENTS_OFTEN_WAIT = _("Many permanent residents wait {years} years; some do not. Ask a legal aid office.")

# Adults by income alone
ADULTS_ON_CONDITIONS = _(
    "Your state covers some adults by income, on conditions such as hours of work. They were not looked at here. Ask "
    "the Medicaid office."
)
STATE_DOES_NOT_COVER_ADULTS = _("Your state does not cover adults by income alone.")
CLOSED_BY_MEDICARE = _("This way in is closed to people who have Medicare.")
PREGNANCY_TAKES_ITS_PLACE = _("During pregnancy another way in takes its place.")
ONLY_FOR_AGES = _("This way in is for ages {youngest} to {oldest}.")
LOW_OVER_THE_YEAR = _(
    "This month is above the limit. If the whole of this year stays below the poverty line, the year counts: say so."
)

# Parents and children
TELL_US_OF_CHILDREN = _("Parents and others who bring up a child have a way in. Tell us of the children at home.")
ONLY_FOR_PARENTS = _("This is for people who bring up a child at home.")
AGE_NOT_KNOWN = _("We need the date of birth: every state covers children far higher.")
ONLY_FOR_CHILDREN = _("This is for people under {age}.")
STATES_GO_HIGHER_FOR_CHILDREN = _(
    "Above the least that every state covers. Nearly every state covers children far higher, in Medicaid or CHIP. Ask."
)

# Pregnancy
ONLY_FOR_PREGNANCY = _("This is for people who are pregnant, and for a year after in most states.")
MOST_STATES_GO_HIGHER = _("Above the least that every state covers in pregnancy. Most states go higher. Ask.")

# By receiving SSI
SSI_UNLIKELY = _("SSI is unlikely now.")
SSI_NOT_KNOWN = _("We cannot tell yet whether you would receive SSI.")
STATE_HAS_RULES_OF_ITS_OWN = _("Your state has rules of its own for people on SSI. Ask the Medicaid office.")
ASK_THE_STATE_SEPARATELY = _("SSI opens Medicaid in your state; you ask the state separately.")
COMES_WITH_SSI = _("In your state Medicaid comes with SSI.")

# 65 or older, blind or disabled
NEED_INCOME_AND_OWNED = _("We need your monthly income and what you own.")
CHILDREN_LOWER_INCOME = _("Children at home can lower what counts of your spouse's income. We need to know of them.")
ABOVE_THE_MONTHS_LIMIT = _("{counted} a month counts, more than your state's {limit}.")
MAY_OWN_TOO_MUCH = _(
    "You own {owned}. The last limit we know of is {most}, and it may be higher by now. Ask the Medicaid office."
)
OWNS_TOO_MUCH = _("{owned} counts as owned, more than your state's {most}.")
INCOME_AND_SAVINGS_FIT = _("Income and savings fit. We need to know more about your age, your illness and your work.")
WITHIN_THE_MONTHS_LIMIT = _("{counted} a month counts; your state's limit is {limit}.")

# People with a disability who work
TELL_US_WHETHER_YOU_WORK = _("People with a disability who have pay from work have a way in. Tell us of your pay.")
ONLY_FOR_WORKERS = _("This is for people with a disability who have pay from work.")
BUY_IN_NOT_LOOKED_AT = _(
    "Nearly every state lets people with a disability who work have Medicaid at higher incomes, for a premium. Your "
    "state's limits were not looked at here. Ask the Medicaid office for the buy-in for workers with disabilities."
)

# Care at home or in a nursing home
TELL_US_OF_DAILY_HELP = _(
    "People who need help every day to wash, dress, eat or move about have ways in. Tell us whether you do."
)
ONLY_FOR_DAILY_HELP = _("This is for people who need help every day to wash, dress, eat or move about.")
WAIVERS_NOT_LOOKED_AT = _(
    "States pay for care at home or in a nursing home at higher incomes. These ways in were not looked at here. Ask "
    "the Medicaid office for home and community based services."
)

# Care at home or in a nursing home, in outline
HOME_CARE_IS_CALLED = _(
    "As far as we know, care at home through Medicaid is called {name} in your state. Ask for it by name."
)
CARE_UP_TO_AN_INCOME = _(
    "As far as we know your state opens care at home or in a nursing home up to {limit} of your own income a month. "
    "Above it a trust for the income may still open it. What is owned, and gifts of the last years, count too."
)
CARE_WITHOUT_A_KNOWN_LIMIT = _(
    "Your state has other limits of income for care at home or in a nursing home, which we do not know. Ask even if "
    "your income seems too high. What is owned, and gifts of the last years, count too."
)
SPOUSE_MAY_KEEP = _(
    "When one of a couple needs such care, the other may keep at least {least} and at most {most} of what the two own, "
    "and is left at least {income} of income a month, up to {most_income} with high rent or bills. Some states leave "
    "more."
)
PACE_IS_NEAR = _(
    "Some places in your state have PACE: from {age} on it brings all care of Medicare and Medicaid together, at home. "
    "Ask whether there is one near you."
)

# Breast or cervical cancer
ONLY_WITHOUT_MEDICARE = _("This is for people without other health cover, and Medicare is one.")
ONLY_FOR_THESE_CANCERS = _("This is only for breast and cervical cancer.")
ONLY_WITHOUT_OTHER_COVER = _("This is for people without other health cover.")
ONLY_UNDER_AGE = _("This is for people under {age}.")
NEED_AGE_AND_COVER = _("We need your age and whether you have other cover.")
ASK_FOR_THE_TREATMENT_PROGRAM = _(
    "Ask for the breast and cervical cancer treatment program. States differ in who must screen you."
)

# Medical bills taken off income
STATE_TAKES_NO_BILLS_OFF = _("Your state has no such way in.")
ONLY_FOR_AGED_OR_DISABLED = _("This is for people who are 65 or older, blind or disabled.")
NEED_OWNED = _("We need what you own that counts.")
OWNED_ABOVE_THE_STATES_LIMIT = _("What you own is above your state's limit.")
KEEP_EVERY_BILL = _("Keep every bill, paid or not: in your state they can bring your income down to the limit.")
BILLS_TO_REACH = _(
    "Income that counts {counted}, less the state's level of {level}: bills of {spend_down} a month bring it down."
)
BILLS_FOR_FAMILIES_NOT_LOOKED_AT = _(
    "In your state medical bills can open Medicaid for others too, such as parents, children or in pregnancy. That was "
    "not looked at here. Ask the Medicaid office about a spend-down."
)

# Summary
ALREADY = _("You already have Medicaid.")
LIKELY = _("Medicaid likely covers you. It can reach back to bills of the months just before you apply.")
NOT_FOUND_BUT_MORE_TO_ASK = _(
    "We found no sure way in among those we looked at. Others exist that were not looked at: ask the Medicaid office."
)
POSSIBLE = _("There may be a way in to Medicaid. The state office decides.")
UNLIKELY_BY_STATUS = _("Full Medicaid is unlikely with this immigration status. Emergency care may still be paid.")
UNLIKELY_BY_MEANS = _("Medicaid is unlikely at this income and savings.")
UNKNOWN = _("We cannot tell yet. It depends on the state, household, income and what you own.")

# What would change it
BECOME_A_RESIDENT_OR_CITIZEN = _(
    "Becoming a permanent resident or a citizen, or a state program of its own. Ask a legal aid office."
)
APPLY_AGAIN_WITH_LESS_INCOME = _(
    "Apply again in the first month with less income, for example when wages or sick pay end."
)

# Next steps
APPLY = _("Apply for Medicaid with your state.")
ONE_APPLICATION_FOR_EVERY_WAY_IN = _(
    "One application looks at every way in. Say that you have cancer or another serious illness."
)
BRING_PROOF_OF_INCOME = _("Proof of income for each person")
BRING_PROOF_OF_STATUS = _("Proof of citizenship or status")
BRING_MEDICAL_BILLS = _("Medical bills, paid and unpaid")
BRING_BANK_STATEMENTS = _("Bank statements")
ASK_FOR_RIDES = _("Ask Medicaid for rides to treatment.")
CALL_AHEAD_FOR_RIDES = _("Call the plan or the ride line two or three working days ahead.")

# Notices
CHILDREN_HAVE_WAYS_IN = _(
    "Your children may be covered although you are not: every state covers children up to much more. Ask the state "
    "Medicaid office."
)
WORK_RULE_BEGINS = _(
    "From {day} on, adults on Medicaid by income alone must show {hours} hours of work, study or service a month. "
    "A serious illness frees you from it: ask your doctor to confirm that you are medically frail."
)
BILLS_REACH_BACK = _("Medicaid can pay bills from before you apply. Months it reaches back: {months}.")
BILLS_REACH_BACK_ADULT = _(
    "Medicaid for adults by income alone can pay bills from before you apply. Months it reaches back: {months}."
)
SHORTER_FROM = _(
    "For applications from {day} on, bills reach back less far: apply before then if you have unpaid bills."
)
