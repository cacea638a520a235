"""What a person reads of the time after a yes: when money comes, what to report, and what comes next."""

from __future__ import annotations

from benefits.result.messages import _

# Social Security disability

SSDI_FIRST_MONEY = _(
    "The first month that counts is {month}. It is paid on {day}, and then on that weekday each month."
)
SSDI_FIRST_MONTH = _("The first month that counts is {month}. It is paid in the month after, by your birthday.")
SSDI_BACK_PAY = _("Months that are over when the yes comes are paid in one sum (back pay).")
SSDI_REPORT_WORK = _("Tell Social Security at once when you start or stop work, or when your pay or hours change.")
SSDI_REPORT_OTHER = _(
    "Tell them too: workers' compensation or another public disability pay, a new address or bank, jail for more than "
    "a month, a stay abroad."
)
SSDI_REPORT_FAMILY = _(
    "If a child or spouse is paid on your record: tell them of a marriage, a divorce, or leaving school."
)
KEEP_PROOF = _("Report in writing or online, and keep the proof. Money paid by mistake must be paid back.")
TRIAL_WORK = _(
    "You may try to work. For {months} months pay goes on, whatever you earn. A month counts once you earn more than "
    "{amount}."
)
EXTENDED_ELIGIBILITY = _(
    "In the {months} months after that you are paid for each month in which you earn little enough. There is no new "
    "claim."
)
REINSTATEMENT = _(
    "If pay ended because of work and you must stop again within {months} months, ask to have it started again."
)
TAX_ON_BACK_PAY = _(
    "Back pay may be taxed. You may count it in the years it was meant for, if that is less (lump-sum election). Ask "
    "for it when you file."
)
INSURER_WANTS_BACK = _(
    "Your disability insurer may ask for a part of the back pay. Do not spend it before you know how much."
)

# SSI

SSI_FIRST_MONEY = _("SSI is paid on the first of each month, from the month after you apply.")
SSI_REPORT = _(
    "Tell Social Security of each change by the {days}th of the next month: pay, other money, what you own, who you "
    "live with, marriage, a move, a hospital stay, a trip abroad."
)
SSI_BACK_PAY = _(
    "A large back payment comes in parts, half a year apart. If the illness is terminal, ask for all of it at once."
)
BACK_PAY_NOT_COUNTED = _(
    "For {months} months back pay does not count as something you own. Keep it in an account of its own."
)

# Medicare and what helps with it

MEDICARE_COMES = _(
    "Medicare comes by itself in {month}. The card comes some months before. Look at Part B before you refuse it."
)
NEW_PERIOD_AT_65 = _(
    "When you turn 65 you get a new time to sign up, from {first} to {last}. A penalty for signing up late ends then."
)
LOOK_AT_PLANS = _("Look at your drug and health plan each fall. Drugs and prices change every January.")
PREMIUM_COMES_BACK = _(
    "It may take some months until the premium is no longer taken off. What was taken too long comes back."
)
SAVINGS_REPORT = _("Tell the state when income, what you own, or who you live with changes. Answer the yearly letter.")
EXTRA_HELP_LASTS = _("It lasts to the end of the year at least. Answer Social Security's letter if it asks again.")

# Medicaid, the marketplace, continued cover

MEDICAID_REPORT = _("Tell the state of changes by the day your notice names: income, household, address, other cover.")
MEDICAID_RENEWS = _(
    "The state looks again, mostly once a year. Open each letter, answer in time, and keep your address up to date."
)
MEDICAID_OLD_BILLS = _("Show the card to every doctor and hospital, for old bills too that Medicaid may pay.")
MARKETPLACE_REPORT = _(
    "Tell the marketplace within {days} days when income, household, address or other cover changes."
)
CREDIT_SQUARED = _(
    "The tax return of the year squares the credit (form 8962). What was paid too much must be paid back, so report "
    "more income at once."
)
COBRA_PAY = _(
    "Pay each month. A payment is in time within {days} days of the day it is due. Later, the cover ends for good."
)
COBRA_TELL = _("Tell the plan when Social Security finds you disabled, and when Medicare begins.")

# Leave

LEAVE_TELL = _("Tell the employer soon when the days change, and bring a new doctor's form when asked.")
LEAVE_PREMIUM = _("Pay your own share of the health plan on time. Ask how, when no pay comes.")
LEAVE_BACK = _("You may go back to the same job or an equal one. Say some days before when you will.")
STATE_PAY_TELL = _("Tell the state of the days you work and of other pay. Too much must be paid back.")
STATE_PAY_TAX = _("Federal tax may be due on it. The state or the plan sends a tax form in January.")
