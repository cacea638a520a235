"""What a person reads of a state's own leave law."""

from __future__ import annotations

from benefits.result.messages import _

TITLE = _("State leave law")

# What the law asks
DOES_THE_STATE_HAVE_ONE = _("Does the state you work in have such a law?")
IS_THE_EMPLOYER_LARGE_ENOUGH = _("Is the employer large enough?")
EMPLOYED_LONG_ENOUGH = _("Employed there long enough?")
ENOUGH_HOURS = _("Enough hours worked in the twelve months before?")
IS_OWN_ILLNESS_COVERED = _("Does the law cover one's own illness?")
IS_THIS_PERSON_COVERED = _("Does the law cover care for this person?")

# The state
STATE_DECIDES = _("This depends on the state you work in.")
TELL_US_THE_STATE = _("Tell us the state of work. Some states protect more workers than the federal law.")
NO_WIDER_LAW = _("This state has no wider leave law that we know of. Ask the employer about its own policy.")

# The employer
EMPLOYERS_FROM = _("Employers are covered from this many workers on: {least}.")
LARGE_ENOUGH = _("{have} workers; {least} are enough.")
TOO_SMALL = _("{have} workers; {least} are needed.")

# Months and hours of work
MONTHS_NEEDED = _("{months} months are needed.")
LONG_ENOUGH = _("You reach the {months} months that are needed.")
NOT_LONG_ENOUGH = _("{months} months with the employer are needed.")
HOURS_NOT_COUNTED = _("This law does not count hours.")
HOURS_NEEDED = _("{needed} hours are needed.")
HOURS_ENOUGH = _("{have} hours; {needed} are enough.")
TOO_FEW_HOURS = _("{have} hours; {needed} are needed.")

# The reason for leave
OWN_ILLNESS_COVERED = _("It covers your own serious illness.")
ONLY_CARE_COVERED = _("It covers care of family, not one's own illness.")
RELATION_DECIDES = _("Who the patient is to the worker decides.")
RELATION_COVERED = _("The law covers care for this relative or person.")
RELATION_NOT_NAMED = _("The law's list of family does not name this relation.")

# Summary
LIKELY_PROTECTS = _("The {law} likely protects the job for up to {weeks} weeks, without pay.")
UNLIKELY_TO_PROTECT = _("The {law} is unlikely to protect this leave.")
MAY_PROTECT = _("The {law} may protect up to {weeks} weeks. We need a little more to say.")

# What would change it, and what to do
LATER_LEAVE_COUNTS = _("Leave that begins on or after that day counts.")
NAME_THE_LAW = _("Name the {law} in the request for leave.")
BETTER_RULE_OF_EACH = _("Where two laws fit, you get the better rule of each.")
