"""What a person reads of letters about health cover: Medicare, Medicaid, the marketplace, COBRA, an insurer."""

from __future__ import annotations

from benefits.result.messages import _

MEDICARE = _("Medicare")
MEDICAID = _("Medicaid")
MARKETPLACE = _("The marketplace")
INSURER = _("The health plan")

# Medicare

SURCHARGE = _("Your Medicare premium is higher because of income (IRMAA)")
SURCHARGE_MEANS = _("Social Security used a tax return from two years ago. Your income may be much less now.")
LIFE_CHANGE = _(
    "If you stopped work or work less, married, divorced or lost a husband or wife: send form SSA-44. That is no "
    "appeal and is faster."
)
WRONG_RETURN = _("If the tax return itself was wrong: appeal with form SSA-561.")
PROOF_OF_CHANGE = _("Proof of the change, and of what you expect to earn this year")
HIGHER_MEANWHILE = _("You pay the higher premium until they decide. If they agree, what was too much comes back.")
APPEAL_SURCHARGE = _("My income has gone down. I ask you to work out my Medicare premium anew.")
BILL = _("A bill for the Medicare premium")
BILL_MEANS = _("You pay Medicare yourself for now. If you do not pay, the cover ends.")
PAY_BILL = _("Pay by the day on the bill if you can. Pay online, by card, or by check with the slip.")
STATE_MAY_PAY = _(
    "If money is short, look in your plan at the Medicare Savings Programs. The state may pay it for you."
)
COVER_UNTIL = _(
    "The cover goes on until the day below. If very ill or in the hospital you may ask for more time after it."
)
DENIAL = _("Medicare did not pay (Medicare Summary Notice)")
DENIAL_MEANS = _("Medicare says no to a bill. You can appeal it. Often a code was wrong.")
CALL_DOCTOR_FIRST = _("First ask the doctor's office whether they sent the right code. They can send it again.")
CIRCLE = _("Circle the line on the notice, write why, sign it, and send it to the address on the notice.")
DOCTOR_WHY = _("A letter of the doctor on why you need it")
DO_NOT_PAY_YET = _("Ask the hospital to wait with the bill until the appeal is decided.")
APPEAL_DENIAL = _("I ask for a redetermination of this line of my Medicare notice: [which].")
PLAN_DENIAL = _("Your Medicare Advantage plan says no to care")
PLAN_DENIAL_MEANS = _("The plan will not allow or pay for care. You can appeal, and fast if you cannot wait.")
ASK_FAST = _(
    "If waiting would harm you, you or your doctor ask for a fast answer. The plan then has 72 hours. Call, do not "
    "write."
)
ENDS_CARE = _(
    "If the letter ends care in a hospital, nursing home or at home: call the number on it the same day. The time is "
    "very short."
)
CARE_GOES_ON = _("Care that was allowed before should go on. Ask the plan to say so in writing.")
APPEAL_PLAN = _("I appeal your decision. [If waiting would harm you: I ask for a fast answer.]")
DRUG_DENIAL = _("Your Medicare drug plan says no to a drug")
DRUG_DENIAL_MEANS = _("The plan will not pay for the drug, or wants another one tried first. You can appeal.")
ASK_EXCEPTION = _("Ask your doctor to send the plan a statement: why this drug, and why the others will not do.")
TEMPORARY_SUPPLY = _(
    "Ask the pharmacy and the plan for a supply for the time between. New members often have a right to one."
)
APPEAL_DRUG = _("I appeal your decision on this drug: [name of the drug]. My doctor's statement comes with it.")

# Medicaid and the marketplace

MEDICAID_NO = _("No to Medicaid")
MEDICAID_NO_MEANS = _(
    "The state says no. You can ask for a hearing. Often papers were missing, or income was counted wrong."
)
CHECK_OTHER_WAYS = _("Look in your plan at the other ways into Medicaid. The state must look at each of them.")
ASK_STATE_HEARING = _(
    "Ask for a hearing in writing, in the way the letter says. Ask for a fast one if you are very ill."
)
INCOME_PAPERS = _("Proof of this month's income, and what the letter says is missing")
APPLY_AGAIN = _("You may also apply again at any time. Ask that old bills be looked at too.")
APPEAL_MEDICAID = _("I ask for a hearing on your decision about Medicaid.")
MEDICAID_ENDS = _("Medicaid is to end or be cut")
MEDICAID_ENDS_MEANS = _("The state wants to stop or cut your Medicaid. If you act before that day, it can go on.")
SEND_RENEWAL = _("If papers were missing: send them now, even after the day. Ask for proof that they came.")
ASK_KEEP_MEDICAID = _("Ask for a hearing before the change, and say: “I want my Medicaid to go on.”")
MEDICAID_GOES_ON = _(
    "If you ask before the change begins, Medicaid goes on until the hearing. If you lose, you may owe for it."
)
APPEAL_MEDICAID_ENDS = _("I ask for a hearing. I ask that my Medicaid go on unchanged until it is decided.")
MEDICAID_PLAN = _("Your Medicaid health plan says no to care")
MEDICAID_PLAN_MEANS = _("The plan says no, or wants to give less. First appeal to the plan, then to the state.")
KEEP_CARE = _("If the letter ends care that was allowed: ask within the short time below that it go on.")
CARE_MEANWHILE = _("If you ask in time, the care goes on until they decide. If you lose, you may owe for it.")
APPEAL_MEDICAID_PLAN = _("I appeal your decision. I ask that my care go on until you have decided.")
MARKETPLACE_NO = _("A decision of the marketplace")
MARKETPLACE_MEANS = _("The marketplace says what plan and what help with the cost you can get. You can appeal it.")
CHECK_INCOME = _(
    "Check the income it used for the year. If it has changed, report that first: it is faster than an appeal."
)
CHOOSE_MEANWHILE = _("Choose a plan in time even if you appeal. The last day to choose does not wait.")
YEAR_INCOME_PAPERS = _("Proof of what you expect to earn this year, and of cover that ended")
APPEAL_MARKETPLACE = _("I appeal your decision on my cover or on the help with its cost.")

# A health plan, and cover after work

PLAN_NO = _("The health plan says no to care or a drug")
PLAN_NO_MEANS = _(
    "The plan will not pay. You can appeal to the plan, and then to doctors outside it. Many appeals win."
)
ASK_FILE = _("Ask the plan for your file and the rule it used. It must give them to you free.")
ASK_PEER = _("Ask your doctor to call the plan's doctor, and to write why you need it.")
URGENT = _(
    "If waiting would harm you: ask for a fast appeal by phone. The plan then has 72 hours. You may go outside too."
)
URGENT_OUTSIDE = _(
    "If waiting would harm you: ask by phone for a fast outside review. The reviewers then have 72 hours."
)
GUIDELINE = _("A letter of the doctor, and the guideline for your illness")
ONGOING_CARE = _("Care that the plan had allowed must go on until it has answered your appeal.")
APPEAL_PLAN_NO = _("I appeal your decision not to cover: [care or drug].")
PLAN_FINAL = _("The health plan says no for the last time")
PLAN_FINAL_MEANS = _("Now doctors outside the plan can decide. The plan must do what they say.")
ASK_OUTSIDE = _("Ask for an external review in the way the letter says. It costs little or nothing.")
APPEAL_OUTSIDE = _("I ask for an external review of your final decision.")
COBRA = _("The notice of cover after work (COBRA)")
COBRA_MEANS = _("You may keep the plan from work and pay all of it yourself.")
COMPARE_FIRST = _("Compare first: the page on health cover of your plan shows what each way costs.")
CHOOSE_LATE = _(
    "You may wait and choose near the last day: cover then goes back to the day it ended, and so do the payments."
)
RETURN_FORM = _("Send the form back with proof of the day. Keep a copy.")
ELECTION_FORM = _("The election form that came with the notice")
COVERED_BACK = _(
    "Until you choose, the plan may say you are not covered. It pays for that time after you choose and pay."
)
ELECT = _("I choose continued cover. My form is enclosed.")
