"""What a person reads of letters of Social Security, of an employer and of a state's paid leave."""

from __future__ import annotations

from benefits.result.messages import _

SSA = _("Social Security")
EMPLOYER = _("The employer")
STATE_LEAVE = _("The state's paid leave office")

# Social Security: a no

SSA_DENIAL = _("No to disability: the first decision")
SSA_DENIAL_MEANS = _("Social Security says no for now. Many people get a no first. You can ask for a new look.")
NO_NEW_CLAIM = _(
    "Do not start over with a new claim. An appeal keeps your first day, and the pay that goes back to it."
)
ASK_RECONSIDERATION = _("Ask for a new look (reconsideration): online, or with form SSA-561.")
FORM_3441 = _("Form SSA-3441: what is worse or new since you applied")
FORM_827 = _("Form SSA-827, signed anew, so that they can ask for your records")
NEW_RECORDS = _("New test results, and a letter of your doctor on what you can no longer do")
SAY_FAST_TRACK = _(
    "Read the reason. If they did not have a report that shows how far the illness has spread, send it and say so."
)
NOTHING_PAID_MEANWHILE = _(
    "Social Security pays nothing during this appeal. Look in your plan at SSI, paid leave and sick pay."
)
APPEAL_OUR_DENIAL = _("I ask for a reconsideration of the decision on my disability claim.")
SSA_RECONSIDERATION = _("No to disability again: after the first appeal")
SSA_RECONSIDERATION_MEANS = _("The second look was also a no. Now a judge can hear you. Many people win there.")
ASK_HEARING = _("Ask for a hearing: online, or with form HA-501.")
GET_A_LAWYER = _("Find a lawyer or advocate now. They may be paid only if you win, out of the back pay.")
GET_HELP_TO_KEEP_PAY = _("Find a lawyer or legal aid now. Ask first what it costs if you keep your pay.")
APPEAL_TO_JUDGE = _("I ask for a hearing before a judge on my disability claim.")
SSA_JUDGE = _("No to disability: from a judge")
SSA_JUDGE_MEANS = _("A judge said no. The Appeals Council can look at whether the judge made a mistake.")
ASK_COUNCIL = _("Ask the Appeals Council: online, or with form HA-520.")
APPEAL_TO_COUNCIL = _("I ask the Appeals Council to review the decision of the judge.")
SSA_COUNCIL = _("No to disability: from the Appeals Council")
SSA_COUNCIL_MEANS = _("The last step is a federal court.")
SEE_LAWYER_NOW = _("Talk to a lawyer now. A court has rules of its own.")

# Social Security: other letters

SSA_AWARD = _("Yes to disability: the award letter")
SSA_AWARD_MEANS = _(
    "Social Security says yes. Check the days and the amounts. You can appeal a part and keep the rest."
)
CHECK_AWARD = _("Check the day your disability began, the first month paid, the amount, and the back pay.")
CHECK_MEDICARE = _("Look for the month Medicare begins. Your plan shows the month we worked out.")
TELL_OTHERS = _("Tell your health plan, Medicaid, and any disability insurer. An insurer may ask for money back.")
REPORT_CHANGES = _("Tell Social Security when you work, move, marry, or get workers' compensation.")
PAID_WHILE_APPEAL = _("What was granted is paid while you appeal the rest.")
APPEAL_PART = _("I ask for a reconsideration of this part of the decision: [the day, the month or the amount].")
SSA_OVERPAYMENT = _("They say you were paid too much")
SSA_OVERPAYMENT_MEANS = _("Social Security wants money back. Do not pay before you know whether it is right.")
NOT_OWED = _("If you do not owe it, or the amount is wrong: appeal with form SSA-561.")
NOT_MY_FAULT = _(
    "If it was not your fault and you cannot pay it back: ask them to let it go (waiver), with form SSA-632. You can "
    "ask at any time."
)
BOTH_AND_LESS = _("You may ask for both. If you must pay, ask for a smaller amount each month: form SSA-634.")
PROOF_OF_MONEY = _("Your income, your bills and your bank statements")
STOPS_TAKING = _("When you ask for either, they must stop taking money back until they have decided.")
APPEAL_OVERPAYMENT = _(
    "I ask for a reconsideration of the overpayment, and that you take nothing back until you have decided."
)
SSA_RECORDS = _("They ask for records or for an exam")
SSA_RECORDS_MEANS = _("Social Security needs more to decide. If nothing comes, they may say no.")
CALL_FOR_TIME = _("Call the person named in the letter. Say what will come and when. Ask for more time if you need it.")
GO_TO_EXAM = _("If it is an exam: go, or call before the day. To stay away without a word can mean a no.")
RECORDS_TO_SEND = _("Names of all doctors and hospitals, and the records you have")
CLAIM_STAYS_OPEN = _("Your claim stays open while they wait.")
MORE_TIME = _("I need more time to send what you ask for. I will send it by [day].")
SSA_REVIEW = _("They look again at whether you are still disabled")
SSA_REVIEW_MEANS = _("This is a regular review. Fill in the form and send it in time. No answer can stop your pay.")
FILL_REVIEW = _("Fill in the form they sent: SSA-454 or SSA-455. Tell of your bad days too.")
LIST_DOCTORS = _("Name each doctor, hospital, test and medicine since the last decision.")
PAID_DURING_REVIEW = _("Your pay and Medicare go on during the review.")
SSA_ENDED = _("They say your disability has ended")
SSA_ENDED_MEANS = _(
    "Social Security wants to stop your pay. You can appeal, and ask that it goes on until they decide."
)
ASK_CONTINUE = _("Ask for both at once: the appeal (form SSA-789), and that your pay and Medicare go on.")
SHOW_NO_BETTER = _("Show that you are not better: new records, and a letter of your doctor.")
CONTINUED_PAY = _(
    "If you ask in time, pay and Medicare go on until they decide. Ask again at the next step. If you lose in the end, "
    "they may ask for the pay back. You can then ask for a waiver."
)
APPEAL_ENDED = _("I ask for a reconsideration. I ask that my benefits and my Medicare go on until you have decided.")
SSI_CHANGE = _("SSI is to be less, or to stop")
SSI_CHANGE_MEANS = _("Social Security wants to lower or stop your SSI. If you appeal fast, it goes on as it is.")
ASK_SSI = _("Appeal with form SSA-561. Say: “I want my SSI to go on meanwhile.”")
SSI_PAPERS = _("Papers that show your income, what you own, and where you live")
CONTINUED_SSI = _(
    "If you appeal in time, SSI goes on unchanged until they decide. If you lose, they may ask for it back."
)
APPEAL_SSI = _("I ask for a reconsideration. I ask that my SSI go on unchanged until you have decided.")

# The employer

FMLA_ELIGIBILITY = _("Notice of rights for leave (WH-381)")
FMLA_ELIGIBILITY_MEANS = _("The employer says whether you may take FMLA leave, and what you must bring.")
GIVE_FORM = _(
    "Give the doctor's form to the doctor today: WH-380-E for your own illness, WH-380-F to care for another."
)
FILL_OWN_PART = _("Fill in your own part first. The helper sheet of your plan has it.")
ASK_TIME_DOCTOR = _(
    "If the doctor is late, tell the employer before the last day, in writing. More time must be given then."
)
IF_NOT_ELIGIBLE = _(
    "If it says you may not take leave, compare the reason with your plan: months, hours, workers nearby."
)
THE_CERTIFICATION = _("The doctor's form")
PLAN_GOES_ON = _("Your health plan goes on as before during FMLA leave. You still pay your own share.")
CERTIFICATION_COMES = _("The doctor has the form. I will bring it by [day]. Please tell me if you need it sooner.")
FMLA_DESIGNATION = _("Answer to your request for leave (WH-382)")
FMLA_DESIGNATION_MEANS = _("The employer says whether the leave counts as FMLA leave, and how much.")
CHECK_HOURS = _("Check the hours it takes off, and whether paid days are used first.")
IF_MORE_ASKED = _("If it says the doctor's form is not complete: bring what is missing within the days below.")
KEEP_IT = _("Keep this notice. You may need it if there is a dispute later.")
MISSING_PART = _("Only what the notice says is missing")
LEAVE_STANDS = _("Leave that is granted stands. You cannot be punished for it.")
CORRECT_DESIGNATION = _("Please correct this in your notice: [what is wrong].")
FMLA_DENIAL = _("No to leave")
FMLA_DENIAL_MEANS = _("The employer says no. It may be wrong: your plan shows which tests you meet.")
ASK_WHY = _("Ask for the reason in writing, and compare it with your plan.")
CALL_WHD = _("Call the Wage and Hour Division. It is free, and an employer may not punish you for it.")
ASK_ACCOMMODATION = _(
    "Ask also for time off or other hours as a change because of a health problem. Another law (ADA) may give it."
)
LOOK_AT_STATE = _("Look at your state's law in your plan. It may give leave where the federal law does not.")
PAY_STUBS = _("Pay stubs, hours worked, and the day you were hired")
USE_OTHER_DAYS = _("Until it is settled, use sick days or vacation if you have them. Do not just stay away.")
RECONSIDER_LEAVE = _("Please look again at my request for leave, and give me your reason in writing.")

# The state's paid leave

STATE_DENIAL = _("No to the state's paid leave")
STATE_DENIAL_MEANS = _("The state or the plan says no to pay during leave. You can appeal.")
READ_REASON = _("Read the reason. Often a form or a wage record is missing, and that can be mended fast.")
APPEAL_ONLINE = _("Appeal in the way the letter says. Online is fastest, and shows the day.")
WAGE_PAPERS = _("Pay stubs, and the doctor's form of the state")
NOTHING_DURING_STATE = _("Nothing is paid during the appeal. If you win, the time before is paid too.")
APPEAL_STATE = _("I appeal your decision on paid leave.")
