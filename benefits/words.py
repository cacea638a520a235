"""The sentences of a screen as a whole: about the plan, about people, and about what could not be worked out."""

from __future__ import annotations

from benefits.result.messages import _

# About the whole plan

DISCLAIMER = _(
    "This is information, not a decision. The agency, plan or employer named on each page decides. "
    "It is not legal, medical or tax advice."
)
IN_ENGLISH = _("This plan is written in English. Social Security and Medicare give free interpreters when you call.")

# How the pages call a person

HOUSEHOLD = _("Your household")
SPOUSE = _("Your spouse")
CAREGIVER = _("Caregiver {number}")
YOU = _("You")
BY_NAME = _("{name}")

# What could not be worked out

NO_FIGURES = _("We do not have this program's figures for {day}, so we cannot answer.")
FAILED = _("We could not work this out. The fault is ours and says nothing about you. Ask {agency}.")
FAILED_WITHOUT_AGENCY = _(
    "We could not work this out. The fault is ours and says nothing about you. "
    "Ask the agency or employer that decides about it."
)
RESTS_ON_WHAT_FAILED = _(
    "We could not work out {programs}, on which this rests. The fault is ours: take this for not known and ask."
)
ASK = _("Ask {agency} about it: we could not work it out.")
COSTS_FAILED = _("We could not add up the costs. The fault is ours: nothing you entered is lost.")
PARTS_FAILED = _(
    "We could not work out: {parts}. The fault is ours. Sums, dates and answers that rest on them are left out of "
    "this plan or may be wrong: ask before you rely on them."
)

# The parts of a plan

COSTS = _("the costs")
TIMELINE = _("the money coming in and going out")
COVER_PATH = _("your health cover month by month")
WAITING = _("what waiting costs")
DEADLINES = _("the dates to act by")
CHANGING_DAYS = _("the days on which the answer changes")
AFTER_YES = _("what follows a yes")
LETTERS = _("the letters that came")
STEPS = _("the steps to take")
RESOURCES = _("the list of help")
NOTICES = _("the notices of the programs")
