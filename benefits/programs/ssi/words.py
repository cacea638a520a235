"""Every sentence of Supplemental Security Income that a person reads, in the order in which she meets them."""

from __future__ import annotations

from benefits.result.messages import _

# The name of the program, and what the law asks
TITLE = _("Supplemental Security Income (SSI)")
ASKS_CATEGORY = _("Are you 65 or older, blind, or disabled?")
ASKS_CITIZENSHIP = _("Citizen, or a resident whose status counts?")
ASKS_RESIDENCE = _("Do you live in a state or the District of Columbia?")
ASKS_INCOME = _("Is the income that counts below the federal rate?")
ASKS_RESOURCES = _("Do you own no more than the limit?")

# Old, blind or disabled
OLD_ENOUGH = _("You are {age} or older.")
BLIND = _("You are blind as the law defines it.")
FOUND_DISABLED_ALREADY = _("Social Security already finds you disabled.")
FITS_DISABILITY = _("What you told us fits Social Security's meaning of disability.")
AGE_ILLNESS_AND_WORK_NEEDED = _("We need to know more about your age, your illness and your work.")

# Citizenship or status
CITIZEN = _("You are a citizen of the United States.")
STATUS_NOT_KNOWN = _("We do not know your citizenship or status.")
STATUS_CLOSES_IT = _("SSI is not open to people with this status, with few exceptions.")
STATUS_MAY_COUNT = _("Your status may count, often for seven years. Ask a legal aid office before you apply.")
LONG_HERE_WITH_CREDITS = _("You have been here {years} years or more and have {needed} work credits.")
CREDITS_ARE_MISSING = _(
    "A permanent resident needs {needed} work credits, own and a spouse's. Military service of you, a spouse or a "
    "parent would be an exception."
)
YEARS_AND_CREDITS_NEEDED = _(
    "A permanent resident needs {years} years here and {needed} work credits, own or of a spouse, or an exception such "
    "as military service. Ask before you apply."
)

# Where the person lives
PAID_WHERE_YOU_LIVE = _("You live where SSI is paid.")
HOME_NOT_KNOWN = _("We do not know where you live.")
NOT_PAID_IN_PUERTO_RICO = _("SSI is not paid in Puerto Rico. Ask there for Aid to the Aged, Blind and Disabled.")

# Income
INCOME_BELOW_RATE = _("{countable} a month counts; the federal rate is {rate}.")
INCOME_TOO_HIGH = _("{countable} a month counts, too much for the federal rate of {rate}.")
ABOVE_THE_RATE_BUT_THE_STATE_ADDS = _(
    "{countable} a month counts, too much for the federal rate of {rate}. As far as we know the state's part would "
    "still pay {amount}. Social Security decides both."
)
INCOME_NEEDED = _("We need the monthly income of you and of a spouse you live with.")

# What is owned
OWNED_WITHIN_LIMIT = _("{owned} counts; the limit is {limit}.")
OWNED_ABOVE_LIMIT = _("{owned} counts, more than the limit of {limit}.")
OWNED_NEEDED = _("We need what you own that counts: savings, a second car; not the home you live in or one car.")

# The answer in a sentence
RECEIVED_ALREADY = _("You already receive SSI.")
UNLIKELY_NOW = _("SSI is unlikely now. See below what would change that.")
CANNOT_TELL_YET = _("We cannot tell yet whether SSI would pay. It needs low income and little saved.")
DEPENDS_ON_WHO_PAYS_FOR_THE_PLACE = _(
    "SSI may pay; how much depends on who pays for the place you live in. Outside such a place: up to {amount} a month."
)
LESS_FOR_SHELTER_GIVEN = _("SSI may pay up to {amount} a month, and less when others give you shelter.")
AMOUNT_FROM_A_MONTH = _("SSI would likely pay about {amount} a month from {month}, before any state supplement.")

THE_STATES_PART_ALONE = _("Of SSI the state's part alone may pay, about {amount} a month. Ask Social Security.")

# What would change a no
OWNING_NO_MORE_THAN_LIMIT = _("SSI opens in the first month that begins with no more than {limit}.")
ANOTHER_STATUS = _("Becoming a citizen, or an exception for your status. Ask a legal aid office.")
LESS_INCOME = _("Apply again in the first month with less income, for example when sick pay or a spouse's pay ends.")
LESS_WORK = _("Working less, or stopping, would change this. So would a statement from your doctors.")

# What to do, and what to bring
ASK_FOR_SSI = _("Ask Social Security for SSI. A phone call that says so already holds your date.")
HOW_TO_ASK = _(
    "Call and say: I want to apply for SSI. SSI is never paid for the month you apply or any month before it."
)
PROOF_OF_AGE = _("Social Security number and proof of age")
PAPERS_OF_WHAT_YOU_OWN = _("Bank statements, and papers for anything you own besides your home and one car")
HOUSING_PAPERS = _("Rent or mortgage, utility bills, and who pays them")
INCOME_PAPERS = _("Pay slips and benefit letters for everyone whose income you live on")
DOCTORS_AND_HOSPITALS = _("Names and addresses of your doctors and hospitals")

# To know
PAYS_IN_THE_WAITING_MONTHS = _(
    "SSI can pay in the waiting months before disability insurance begins in {month}; then it ends or shrinks."
)
PAYS_AHEAD_OF_THE_DECISION = _(
    "SSI can pay for up to {months} months before the decision when disability is very likely. Ask for this "
    "(presumptive disability) when you apply."
)
LIVING_IN_ANOTHERS_HOME = _(
    "Living in someone's home can lower SSI by up to a third when they give you shelter and all your meals. It is not "
    "lowered when you pay your share."
)
IN_A_MEDICAL_INSTITUTION = _("In a hospital or nursing home that Medicaid pays for, SSI is at most {rate} a month.")
MANY_STATES_ADD = _("Many states add their own payment to SSI. It is not counted here; ask when you apply.")
STATE_ADDS_NOTHING = _("As far as we know, your state adds nothing of its own to SSI.")
STATE_ADDS_WITH_SSI = _(
    "Your state adds a payment of its own to SSI for some people; Social Security pays at least part of it. "
    "It is not counted here; ask when you apply."
)
STATE_ADDS_BY_ITSELF = _(
    "Your state adds a payment of its own to SSI for some people and pays it itself. It is not counted here; ask the "
    "state's office for public assistance."
)
STATE_ADDS_AMOUNT_WITH_SSI = _(
    "Your state adds about {amount} a month in a household of your own, and Social Security pays it with SSI. We could "
    "not check this amount with the agency; ask when you apply."
)
STATE_ADDS_AMOUNT_BY_ITSELF = _(
    "Your state adds about {amount} a month in a household of your own and pays it itself. We could not check this "
    "amount with the agency. Ask the state's office for public assistance."
)
STATE_ADDS_NOTHING_AT_HOME = _(
    "As far as we know your state adds to SSI in some care homes, and nothing in a household of your own."
)
HIGHER_WITH_THE_STATES_PAYMENT = _(
    "Where the state adds to SSI, somewhat more income is allowed for the state's part. We did not look at that: ask."
)

# How the amount was worked out
MONTHLY_AMOUNT = _("The monthly amount")
RATE_LESS_COUNTABLE = _("Federal rate {rate}, less {countable} that counts; at most {amount} is paid.")
