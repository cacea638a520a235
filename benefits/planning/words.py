"""What a person reads of the plan: questions for the next visit, the leave planner, the letter that asks for leave."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

# What would make leave last

SHORTER_DAYS_LAST = _("With {hours} hours on each of these days the leave would last to the end.")
EVERY_OTHER_DAY_LASTS = _("Taking every other one of these days, in turn with someone else, would last to the end.")
AFTER_THAT_DAY = _("After that day, ask for unpaid leave as a favor, for other hours, or look at what state law gives.")

# The letter: whom the worker cares for

MY_RELATIVE: Mapping[str, Message] = {
    "spouse": _("my spouse"),
    "child": _("my parent"),
    "parent": _("my child"),
}
OWN_CONDITION = _("because of my own serious health condition")
CARE_OF_RELATIVE = _("to care for {whom}, who has a serious health condition")
CARE_OF_FAMILY = _("to care for a member of my family who has a serious health condition")

# The letter, from its date to the name under it

WRITTEN_ON = _("{day}")
TO_THE_EMPLOYER = _("To: [name of supervisor or personnel office]")
SUBJECT = _("Subject: request for leave")
I_ASK_FOR_LEAVE = _("I am asking for leave {whom}, beginning {day}.")
IN_BLOCKS_OF_TIME = _(
    "I need it in separate blocks of time, as treatment requires. I will tell you the dates as I learn them."
)
AWAY_ON = _("I plan to be away on these days:")
ONE_DAY = _("- {day}")
SPELL = _("- {first} to {last}")
FURTHER_DAYS = _("- and more days like these, the last on {last}")
DATES_MAY_MOVE = _("Treatment can move a date. I will tell you as soon as I know.")
FEWER_HOURS = _("I need to work fewer hours a week for a time.")
HOW_LONG_AS_SOON_AS_KNOWN = _("I will tell you as soon as I can how long it will last.")
TELL_ME_WHETHER_ELIGIBLE = _(
    "Please tell me in writing within {days} business days whether I am eligible, and what you need from me."
)
TIME_FOR_CERTIFICATION = _("If you need a certification, I understand that I have at least {days} days to bring it.")
HOURS_BY_MY_COUNT = _("By my own count I have {hours} hours of leave left.")
TELL_ME_HOURS_LEFT = _("Please tell me how many hours of leave I have left.")
MY_SHARE_OF_INSURANCE = _("Please let me know how my share of the health insurance is to be paid during the leave.")
SINCERELY = _("Sincerely,")
NAME = _("{name}")
YOUR_NAME = _("[your name]")

# Questions for the hospital, the doctor and the insurer

QUESTIONS = (
    _("What will each treatment be billed at, and is every doctor and laboratory in my plan's network?"),
    _("Is the amount you tell me what I pay, or what is billed before the plan pays?"),
    _("Is my medicine paid under the medical benefit (given here) or the pharmacy benefit (taken at home)?"),
    _("Does the hospital have financial assistance, and may I have the form today?"),
    _("Is parking free or cheaper for people in treatment?"),
    _("Will you write to Social Security with the full diagnosis, the stage, and the sites of spread?"),
    _("Who fills in my leave and disability forms, and how long does it take?"),
    _("Is there a social worker or navigator I can bring to the next visit?"),
)
