"""What a person reads of a letter that came: its days, what to do, what goes on meanwhile, the call and the answer.

The sentences of each kind stand in `office_words.py` and `cover_words.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

DAY_OF_A_LETTER = _("{what}. The letter: {letter}")

# The days

APPEAL_BY = _("Last day to appeal")
ANSWER_BY = _("Last day to answer")
MISSING_BY = _("Last day for what is missing, if it asks for more")
CHOOSE_BY = _("Last day to choose")
PAY_BY = _("Last day to pay and keep the cover")
KEEP_BY = _("Last day to ask that nothing changes meanwhile")
HOLD_BY = _("Ask by this day, before they take money back")
COMPLAIN_BY = _("Last day to complain or go to court")
PAPERS_BY = _("Last day to hand in missing papers without a new application")
FIRST_PAYMENT_BY = _("Last day for the first payment, if you choose on the last day")
THE_LETTER_SAYS = _("The letter itself says so.")
DATE_NEEDED = _("Put in the date of the letter, and we count this day.")
CHANGE_NEEDED = _("Put in the day cover ends, and we count this day.")
IN_THE_LETTER = _("Your letter names this day. Look for it and put it in.")
AT_MOST = _("Your letter names this day. It is never later than {latest}: no state may give more than {days} days.")
CHANGES_IN_THE_LETTER = _(
    "It is the day before the change. Your letter says when that is. Put in the day of the change."
)
RECEIVED = _(
    "{days} days after the letter comes. It counts as come {mail} days after its date, if you cannot show it was later."
)
RECEIVED_TO_ARRIVE = _(
    "{days} days after the letter comes. It counts as come {mail} days after its date. Your appeal must be there by "
    "then, so send it a week before."
)
FROM_ITS_DATE = _("{days} days after the date of the letter.")
SAFE_FROM_ITS_DATE = _(
    "{days} days, counted from the date of the letter to be safe. The law counts from the day you got it."
)
SAFE_MONTHS = _(
    "{days} months, counted from the date of the letter to be safe. The law counts from the day you got it."
)
YEARS = _("{days} years after what the employer did.")
END_OF_MONTH = _("The end of the third month after the month of the bill.")
NEXT_WORKDAY = _("That falls on a weekend or a holiday, so the next workday counts.")
BEFORE_CHANGE = _("The day before the change begins.")
AFTER_CHANGE = _("{days} days after cover ended.")
LATER_OF_CHANGE = _("{days} days after the date of the letter, or the day the change begins if that is later.")
FEWEST = _("{days} days: the fewest that a state may give. Most give more, up to {latest}. Your letter has the day.")
AFTER_CHOOSING = _("{days} days after you choose.")
LATER_OF_LOSS = _("{days} days after the notice or the end of cover, whichever is later.")

# When it is late

LATE_GOOD_CAUSE = _(
    "You may still ask. Say why you are late: very ill, in the hospital, the letter never came, wrong advice. They can "
    "accept that."
)
LATE_PERHAPS = _("The safe day is over. The law may count from the day you got the letter: send your answer today.")
LATE_CALL = _("Call at once and ask what can still be done.")

# The steps of an appeal

WITHIN_DAYS = _("within {days} days")
WITHIN_MONTHS = _("within {days} months")
BY_ITSELF = _("goes there by itself")
LEVELS: Mapping[str, Message] = {
    "reconsideration": _("A new look by somebody else (reconsideration)"),
    "hearing": _("A hearing before a judge"),
    "council": _("The Appeals Council"),
    "court": _("A federal court"),
    "redetermination": _("A new look by the company that pays Medicare's bills"),
    "independent": _("A new look by somebody outside"),
    "plan": _("A new look by the plan"),
    "state_hearing": _("A hearing before the state"),
    "outside_review": _("A review by doctors outside the plan"),
}

# The call

HAVE_THE_LETTER = _("The letter")
HAVE_NUMBER = _("The number on the letter: claim, case or member number")
HAVE_SOCIAL_SECURITY_NUMBER = _("Your Social Security number")
HAVE_CARD = _("The card of the plan")
HAVE_SHEET = _("This sheet, a pen, and something to drink")
WRITE_DAY = _("Day and time of the call")
WRITE_NAME = _("Name of the person you spoke to, and a number to call back")
WRITE_SAID = _("What they said, and what they will do by which day")
WRITE_REFERENCE = _("A reference number, if there is one")
SAY_LETTER = _("“I got a letter from you of {day}. I want to understand it and answer in time.”")
SAY_LETTER_NO_DAY = _("“I got a letter from you. I want to understand it and answer in time.”")
SAY_LAST_DAY = _("“Which is the last day to answer that you have? How can I send it so that I have proof?”")
SAY_COPY = _("“Please send me a copy of my file and the reason for the decision.”")
SAY_HELP = _("“I am very ill. Please tell me slowly, or talk to the person with me.”")
SAY_INTERPRETER = _("If you would rather speak another language, ask for an interpreter. It is free.")
WHEN_SOCIAL_SECURITY = _(
    "Lines are open Monday to Friday, 8 a.m. to 7 p.m. They are said to be shorter in the morning, later in the week, "
    "and later in the month."
)
WHEN_ANY = _("Lines are often shorter early in the morning and in the middle of the week.")
CALL_EMPLOYER = _("The personnel office of the employer")
CALL_PLAN = _("The plan: the number is on your card and on the letter")
CALL_STATE_LEAVE = _("The state's paid leave office: the number is on the letter")
CALL_MARKETPLACE = _("The marketplace: the number is on the letter")
CALL_MEDICAID = _("Your state's Medicaid office")

# The answer in writing

WRITTEN_ON = _("{day}")
TO_THE_OFFICE = _("To: [the office and address on the letter]")
TO_THE_EMPLOYER = _("To: [personnel office]")
SUBJECT = _("Subject: your letter of {day}")
SUBJECT_NO_DAY = _("Subject: your letter")
MY_NUMBER = _("My number on your letter: [number]")
I_DO_NOT_AGREE = _("I do not agree with your decision, because: [say in your own words what is wrong or missing].")
I_SEND_WITH_IT = _("With this letter I send: [list what you send].")
PLEASE_CONFIRM = _("Please confirm in writing that you have this letter, and tell me what happens next.")
COPY_OF_FILE = _("Please send me, free of charge, a copy of my file and of the rule you used.")
SINCERELY = _("Sincerely,")
NAME = _("{name}")
YOUR_NAME = _("[your name]")
