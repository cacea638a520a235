"""Every sentence of the disability program that a person reads, in the order in which she meets them.

Places in braces are filled by the rules; amounts, days and months are written as the reader's language does.
"""

from __future__ import annotations

from benefits.result.messages import _, ngettext

# The name of the program, and what the law asks
TITLE = _("Social Security disability (SSDI)")
ASKS_NOT_PAID_ALREADY = _("Not paid SSDI already")
ASKS_CREDITS_IN_ALL = _("Enough work credits in all")
ASKS_RECENT_WORK = _("Enough recent work")
ASKS_NO_WORK_ABOVE_LIMIT = _("Not working above the monthly limit")
ASKS_SEVERE_ILLNESS = _("Severe enough (Social Security decides)")
ASKS_A_YEAR = _("Lasts at least a year")
ASKS_AGE = _("Under full retirement age")

# Not paid already
NOT_SAID_TO_BE_PAID = _("You did not say that you get SSDI.")
PAID_ALREADY = _("You get SSDI already.")
NOT_PAID_NOW = _("You do not get SSDI now.")

# Work credits in all
ENOUGH_CREDITS = _("You have at least {low} work credits in all; {needed} are enough.")
ENOUGH_CREDITS_AT_ANY_AGE = _("You have at least {low} work credits, enough at any age.")
NO_CREDITS = _("SSDI needs work credits from jobs with Social Security, and there are none.")
TOO_FEW_CREDITS = _("You have at most {high} work credits in all; {needed} are needed.")
TOO_FEW_CREDITS_AT_ANY_AGE = _("You have at most {high} work credits, too few at any age.")
CREDITS_NEEDED = _("{needed} work credits in all are needed.")
CREDITS_NEEDED_DEPEND_ON_BIRTH = _("How many work credits are needed depends on the date of birth.")
ENOUGH_BY_THE_YEARS = _(
    "{years} years of work give at least {low} work credits if each paid {each} or more; {needed} are enough."
)
ENOUGH_BY_THE_YEARS_AT_ANY_AGE = _(
    "{years} years of work give at least {low} work credits if each paid {each} or more, enough at any age."
)
WOULD_BE_ENOUGH_BY_THE_YEARS = _(
    "{years} years of work are enough if each paid {each} or more. About what did you earn a month?"
)
ONE_CREDIT_FOR_EACH_YEAR = _(
    "One credit is needed for each calendar year after the one of age {age} and before the one disability began: "
    "{years}. Never fewer than {fewest}, never more than {most}."
)

# Recent work; the last two are said of both kinds of credits
BLIND_NEED_NO_RECENT_WORK = _("Recent work is not asked of people who are legally blind.")
ENOUGH_RECENT_CREDITS = _("You have at least {low} work credits since {since}; {needed} are enough.")
ENOUGH_RECENT_CREDITS_AT_ANY_AGE = _("You have at least {low} work credits since {since}, enough at any age.")
TOO_FEW_RECENT_CREDITS = _("You have at most {high} work credits since {since}; {needed} are needed.")
TOO_FEW_RECENT_CREDITS_AT_ANY_AGE = _("You have at most {high} work credits since {since}, too few at any age.")
RECENT_CREDITS_NEEDED = _("{needed} work credits since {since} are needed.")
RECENT_CREDITS_NEEDED_DEPEND_ON_BIRTH = _("How many recent work credits are needed depends on the date of birth.")
YEARS_DEPEND_ON_THE_DAY_WORK_STOPPED = _("Which years count depends on the day the illness made you stop or cut work.")
IF_WORK_STOPPED_TODAY = _("If you had to stop work today: {today} The day you stop or cut work is what counts.")

# Work above the monthly limit
EARNINGS_NOW_NEEDED = _("Earnings up to {limit} a month do not stand in the way. We need to know what you earn now.")
EARNINGS_WITHIN_LIMIT = _("You earn {counted} a month; up to {limit} does not stand in the way.")
EARNINGS_ABOVE_LIMIT_UNLESS_BLIND = _(
    "You earn {counted} a month, above the limit of {limit}. The limit is higher for people who are legally blind."
)
LEAVE_PAY_ABOVE_LIMIT = _(
    "You have {counted} a month, above the limit of {limit}. If this is sick or vacation pay, it is not work: tell "
    "Social Security so and enter only pay for work done."
)
EARNINGS_ABOVE_LIMIT = _(
    "Not yet: you earn {counted} a month, above the limit of {limit}. While that is so, SSDI cannot be awarded, "
    "whatever the diagnosis."
)

# Severity
ON_THE_FAST_LIST = _(
    "“{name}” is on Social Security's Compassionate Allowances list: once your records confirm it, this part is "
    "usually found met, and quickly."
)
DIAGNOSIS_ASKED = _("Social Security will ask for the exact diagnosis.")
SPREAD_DECIDES = _(
    "Whether it has spread, came back or cannot be removed decides if it is on the list for fast decisions. Otherwise "
    "Social Security weighs the medical records."
)
WEIGHED_UNDER_A_LISTING = _(
    "Social Security weighs the medical records; it looks under listing {number} and at what treatment does to you. We "
    "did not find the diagnosis on our copy of the list for fast decisions, which is not complete."
)
WEIGHED = _(
    "Social Security weighs the medical records. We did not find the diagnosis on our copy of the list for fast "
    "decisions, which is not complete."
)

# Duration
TERMINAL_MEETS_DURATION = _("An illness this serious meets the rule on how long it must last.")
EXPECTED_LONG_ENOUGH = _("It is expected to keep you from working {expected} months; {needed} are enough.")
LASTED_LONG_ENOUGH = _("It has kept you from working for at least {needed} months.")
DURATION_NEEDED = _("The illness must keep you from working {needed} months, or be expected to.")
EXPECTED_TOO_SHORT_WITH_EXCEPTIONS = _(
    "It is expected to last {expected} months; {needed} are needed, with exceptions."
)
EXPECTED_TOO_SHORT = _("It is expected to keep you from working {expected} months; {needed} are needed.")

# Age
RETIREMENT_AGE_DEPENDS_ON_BIRTH = _("Full retirement age depends on the date of birth.")
RETIREMENT_AGE_REACHED = _("You reached full retirement age on {day}. From then on it is retirement.")
FIRST_MONTH_MUST_COME_BEFORE = _("The first month that can be paid must come before full retirement age, {day}.")
FIRST_MONTH_COMES_BEFORE = _("You reach full retirement age on {day}; the first month, {first}, is earlier.")
FIRST_MONTH_COMES_TOO_LATE = _(
    "The first month that could be paid, {first}, is not before full retirement age, {day}. Retirement benefits take "
    "its place."
)

# The answer in a sentence
CANNOT_TELL_YET = _(
    "We cannot tell yet. Apply now all the same if you had to stop or cut work: Social Security decides."
)
LIKELY_WITH_AMOUNT = _(
    "You are likely to get SSDI: about {amount} a month, first for {first}. Social Security decides."
)
POSSIBLE_WITH_AMOUNT = _(
    "You may get SSDI: about {amount} a month, first for {first}. Social Security weighs the medical records."
)
POSSIBLE_FROM_A_MONTH = _("You may get SSDI, first for {first}. Social Security decides.")
LIKELY_IF_EACH_YEAR_PAID = _(
    "You are likely to get SSDI, first for {first}, if each of your {years} years of work paid {each} or more. Social "
    "Security decides."
)
LIKELY_WITH_A_RANGE = _(
    "You are likely to get SSDI, first for {first}: {low} to {high} a month, as a guess. This holds if each of your "
    "{years} years of work paid {each} or more. Social Security decides."
)
POSSIBLE_IF_EACH_YEAR_PAID = _(
    "You may get SSDI, first for {first}, if each of your {years} years of work paid {each} or more. Social Security "
    "decides."
)
POSSIBLE_WITH_A_RANGE = _(
    "You may get SSDI, first for {first}: {low} to {high} a month, as a guess. This holds if each of your {years} "
    "years of work paid {each} or more. Social Security decides."
)
NOT_LIKELY_BECAUSE = _("SSDI is not likely as things are. {why}")

# What would change a no
EARNING_NO_MORE_THAN_LIMIT = _("Earning {limit} a month or less, because of the illness.")
WORK_COSTS_COME_OFF = _(
    "Costs you pay because of the illness to be able to work are taken off first: medicine, rides, a helper."
)
SHORT_TRY_AT_WORK = _(
    "A try at work of {months} months or less that the illness ended may be left aside: tell Social Security why it "
    "ended."
)
MORE_CREDITS = ngettext(
    "{number} more work credit would be enough, if work is possible at all: in the quarter of {quarter}.",
    "{number} more work credits would be enough, if work is possible at all: by the quarter of {quarter}.",
)
PROOF_OF_AN_EARLIER_DAY = _(
    "Proof that the illness kept you from working on or before {day}, when your insurance for disability ended."
)
DOORS_WITHOUT_CREDITS = _(
    "Without enough credits, ask about SSI, and about benefits on the record of a spouse, a late spouse, or of a "
    "parent if the disability began before 22."
)
EXPECTED_TO_LAST_A_YEAR = _("If your doctor expects it to keep you from working a year or more.")
RETIREMENT_IS_THE_DOOR = _("Retirement benefits are the door at this age: ask Social Security about them.")

# What to do
APPLY_NOW = _("Apply for Social Security disability (SSDI) now.")
APPLY_NOW_BY_THE_LISTS_NAME = _(
    "Apply for Social Security disability (SSDI) now. Write the diagnosis as your doctor does: it is on the "
    "Compassionate Allowances list as “{name}”."
)
HOW_TO_APPLY = _(
    "Online, by phone ({phone}, TTY {tty}) or at a Social Security office. Starting the form online, or asking in "
    "writing to apply, can save today as your filing date if you finish within the time the letter gives. Do not wait "
    "for missing papers."
)
ASK_FOR_RECONSIDERATION = _(
    "Ask Social Security to look at the denial again (reconsideration), form SSA-561, with SSA-3441."
)
HOW_TO_APPEAL = _("Online or by phone. An appeal keeps your first filing date; a new application starts over.")
ASK_FOR_A_LATE_APPEAL = _("Ask Social Security whether a late appeal is still possible, or apply again today.")
HOW_TO_APPEAL_LATE = _(
    "Being too ill to answer in time can be a good reason for a late appeal. A new application counts from the day it "
    "is filed, so months can be lost."
)
FOLLOW_THE_APPLICATION = _("Follow your disability application, and send what Social Security asks for at once.")
HOW_TO_FOLLOW = _(
    "Call {phone} (TTY {tty}) or look at your my Social Security account. Tell them the exact diagnosis and any spread "
    "or new treatment."
)
REPORT_CHANGES = _("Tell Social Security about any work, pay or change in the family.")
HOW_TO_REPORT = _("Call {phone} (TTY {tty}) or use your my Social Security account.")
GET_THE_EARNINGS_RECORD = _("Get your earnings record (the Social Security Statement).")
HOW_TO_GET_THE_RECORD = _(
    "Sign in to my Social Security, or ask by phone. It shows each year's earnings and your credits."
)

# What to bring
PROOF_OF_AGE = _("Social Security number, and birth certificate or other proof of age")
THE_APPLICATION_FORM = _("Form SSA-16, the application (online it is part of the questions)")
THE_DISABILITY_REPORT = _("Form SSA-3368, the disability report: conditions, treatment, jobs")
THE_RELEASE_OF_RECORDS = _("Form SSA-827, signed: lets Social Security ask your doctors for records")
DOCTORS_AND_HOSPITALS = _("Names, addresses and visit dates of all doctors, hospitals and clinics")
PATHOLOGY_AND_SCANS = _("Pathology and operation reports, and scans that show stage, places of spread or recurrence")
MEDICINES_AND_RESULTS = _("Medicines, who prescribed them, and test results")
JOBS_OF_PAST_YEARS = _("Jobs of the last {years} years before you could no longer work")
EARNINGS_PAPERS = _("Last year's W-2, or the tax return if self-employed; earnings of this year; the day work stopped")
BANK_NUMBERS = _("Bank routing and account number for direct deposit")
PROOF_OF_STATUS = _("Proof of lawful status in the United States")
DISCHARGE_PAPERS = _("Military discharge papers (DD 214)")
SPOUSES_PAPERS = _("Spouse: name, Social Security number, marriage certificate")
FORMER_SPOUSES_PAPERS = _("Former spouses: names, dates of marriage, divorce or death papers")
CHILDRENS_PAPERS = _("Children: names, birth certificates, Social Security numbers")
COMPENSATION_PAPERS = _("Workers' compensation: award letter, amounts and dates")
DISABILITY_INSURERS_LETTERS = _(
    "Letters of the disability insurance: it often wants to see the decision of Social Security"
)
DENIAL_LETTER = _("The denial letter")
NEW_MEDICAL_RECORDS = _("New medical records since the application")

# Days to act by
APPEAL_BY = _("Ask for a new look at the SSDI denial.")
APPLY_BY = _("Apply for SSDI; each later month of filing loses a month of benefits.")

# At a glance
APPLY = _("Apply for SSDI")
NOW = _("Now")
COMPASSIONATE_ALLOWANCE = _("Compassionate Allowance: {name}")
FIRST_MONTH = _("First month SSDI can pay for")
THE_MONTH = _("{month}")
PAID_IN_THE_NEXT_MONTH = _("Each month is paid in the next one, this first one on {day} or once approved.")
AMOUNT_A_MONTH = _("SSDI a month")
ABOUT = _("About {amount}")
AT_LEAST_ABOUT = _("At least about {amount}")
ABOUT_BETWEEN = _("About {low} to {high}")
A_GUESS_FROM_PAY_AND_YEARS = _("A guess from your pay and your years of work: {expected} is the most likely.")
AND_FOR_THE_FAMILY = _("And {amount} a month for your family together")

# To know: the diagnosis
ALS_HAS_RULES_OF_ITS_OWN = _(
    "ALS has rules of its own: no waiting months, and Medicare from the first month of SSDI. The work test still "
    "applies, and work above the monthly limit still stops an award."
)
DIAGNOSIS_REPLACES_NO_OTHER_RULE = _(
    "The diagnosis makes the medical decision faster. It does not replace the work test, the monthly earnings limit or "
    "the {waiting} waiting months."
)
MEDICARE_COMES_AFTER_MONTHS = _(
    "Medicare does not come with a diagnosis. Before the age for it, it comes after {months} months of SSDI; other "
    "rules apply to ALS and kidney failure."
)
VERY_ILL_PEOPLE_COME_FIRST = _(
    "Social Security handles claims of very seriously ill people first, at every step. A doctor, relative or friend "
    "may point out how serious it is."
)

# To know: benefits that ended, work while paid, the time of the decision
STARTED_AGAIN_AFTER_WORK = _(
    "If SSDI ended because you worked, you can ask within {months} months to have it started again without a new "
    "application (expedited reinstatement)."
)
NO_NEW_WAITING_MONTHS = _(
    "If you became disabled again within {months} months after SSDI ended, there are no new waiting months. The first "
    "month shown here still has them."
)
TRIAL_WORK = _(
    "You may try working: {months} months of work do not end SSDI whatever you earn. A month above {limit} is one of "
    "them. Tell Social Security before you start."
)
MONTHS_AFTER_TRIAL_WORK = _(
    "After those, SSDI is paid for {months} more months in each month you earn no more than the limit. If it ends "
    "because you work, you can ask within {again} months to have it started again."
)
TICKET_TO_WORK = _(
    "The Ticket to Work gives free help with going back to work: 1-866-968-7842, choosework.ssa.gov. While you use it, "
    "Social Security does not review whether you are still disabled."
)
FAST_DECISION_TAKES_WEEKS = _(
    "A first decision on this fast track often comes within weeks; others took about {months} months on average, by "
    "the last figure we found. Money comes only after it, and then for the months before."
)
DECISION_TAKES_MONTHS = _(
    "A first decision took about {months} months on average, by the last figure we found. Money comes only after it, "
    "and then for the months before."
)
CLOSED_PERIOD = _(
    "If the illness kept you from work for {needed} months or more before you went back, those months may still be "
    "paid. Apply within {months} months of the day you got better (a closed period)."
)

# To know: how long the cover lasts
COVER_ENDED = _(
    "Your insurance for disability ended on {day}. The illness must have kept you from working by then; the "
    "application itself may come later."
)
COVER_LASTS = _(
    "Your insurance for disability lasts through {day} if you earn nothing more. The illness must have kept you from "
    "working by then."
)

# To know: the money
INSURER_TAKES_SSDI_OFF = _(
    "Long-term disability insurance usually takes SSDI off its own payment, and asks for back pay to be handed over. "
    "Read the policy before you spend back pay."
)
COMPENSATION_NOT_COUNTED = _(
    "Workers' compensation and some public disability payments can lower SSDI. They are not counted here."
)
COMPENSATION_COUNTED = _(
    "Workers' compensation is taken into account. Some states take the cut on their own side, and veterans' "
    "compensation never counts: ask Social Security which applies."
)
RETIREMENT_PAID_ALREADY = _(
    "You already get retirement benefits. If SSDI is awarded it can be higher, but the months of early retirement "
    "already paid lower it. The amount here does not take that off."
)
SSDI_CAN_BE_TAXED = _(
    "SSDI can be taxed when the household has other income. Social Security sends a form each January."
)

# To know: the family
SURVIVORS_BENEFITS = _(
    "Your record also insures your family for survivors' benefits. Ask Social Security what they could get."
)
CHILD_IN_HIGH_SCHOOL = _("A child who is still in high school can be paid until {age}. That is not counted here.")
FAMILYS_EARNINGS = _("What your spouse or children earn at work can lower their part. That is not counted here.")

# To know: the record
EACH_YEAR_IS_TAKEN_FOR_FOUR_CREDITS = _(
    "We have no earnings record of you. So we take each of the {years} years you worked for four work credits. That is "
    "right if each year paid {each} or more and Social Security tax was taken off the pay. Your Social Security "
    "statement shows it."
)
MORE_CREDITS_THAN_EARNINGS_SHOW = _(
    "You know of more credits than the earnings given here show, so the amount may be higher."
)
CHILDCARE_YEARS = _(
    "Years without earnings while you cared for a child under three may be left out of the average. That is not "
    "counted here and could raise the amount."
)
MEDICARE_ONLY_WORK = _(
    "Government work taxed for Medicare only gives no SSDI credits. It can count for Medicare after a finding of "
    "disability; ask Social Security about it."
)
NUMBER_MUST_ALLOW_WORK = _(
    "If your Social Security number was first given in {year} or later, your work counts only if the number allowed "
    "work then or later. Ask Social Security when in doubt."
)
NOT_LAWFULLY_PRESENT = _("People who are not lawfully present cannot be paid SSDI in the United States.")
MONTHS_LOST = _("Filing came too long after the first possible month, so {count} months cannot be paid any more.")

# How the credits were counted, and the amount worked out
CREDITS_BY_YEAR = _("Your work credits, year by year")
CREDITS_OF_A_YEAR = _("{year}: {earned} earned, {count} credits at {each} each, no more than four a year.")
CREDITS_OF_AN_OLD_YEAR = _("{year}: {earned} earned, {count} credits.")
YEAR_NOT_POSTED = _("{year}: not posted yet.")
RECENT_WORK_IS_COUNTED_FROM = _(
    "Recent work is counted from {first} to {last}. No credit counts in a quarter after disability began."
)
AVERAGE_EARNINGS = _("Your average earnings over a life of work")
YEAR_IN_LATER_WAGES = _("{year}: {counted} counts as {indexed} in later wages.")
YEARS_LEFT_OUT = _(
    "{elapsed} years count; {dropped} of low earnings are left out, so the best {used} make the average."
)
AVERAGE_A_MONTH = _("Together {together}, over {months} months: {average} a month on average.")
COUNTED_FROM_THE_WAITING_MONTHS = _(
    "Counting from the year in which the waiting months begin gives more here, so that is what counts."
)
GUESSED_FROM_PAY = _("What the amount may be, from your pay and your years of work")
PAY_IN_EARLIER_YEARS = _(
    "Pay of {pay} a year, brought back to earlier years by how wages in the country rose (average wage index)."
)
GUESS_LOW = _("Low: only the {years} years you told us, and none before them: {amount} a month.")
GUESS_EXPECTED = _("Best guess: as much work in earlier years as in the last ten: {amount} a month.")
GUESS_HIGH = _("High: work in every year since you were grown up: {amount} a month.")
FROM_AVERAGE_TO_AMOUNT = _("From the average to the monthly amount")
SHARES_OF_THE_AVERAGE = _(
    "{first_share} of {low}, {second_share} of {middle} and {third_share} of {high} make {amount}, cut to ten cents."
)
COST_OF_LIVING_INCREASE = _("Cost-of-living increase of {month}: {share}.")
AMOUNT_IN_A_MONTH = _("In {month} the amount is {amount}; {paid} is paid, cut to the dollar.")

# What the family gets, and what workers' compensation takes off
FAMILYS_PART = _("What the family can get")
FAMILY_MAXIMUM = _("You and your family together can get at most {maximum} a month. Your own part is never cut for it.")
FAMILY_TOGETHER = _("{count} of your family can be paid; after the limit that is {together} a month for them together.")
COMPENSATIONS_CUT = _("What workers' compensation takes off")
LIMIT_WITH_COMPENSATION = _("Disability benefits and workers' compensation together may reach {limit} a month.")
LEFT_AFTER_COMPENSATION = _("That leaves {worker} for you and {family} for your family.")
