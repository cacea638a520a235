"""Words that go into a form's boxes, which are in English as the forms are; and why a box is not filled."""

from __future__ import annotations

from benefits.result.messages import _

YES, NO, NONE, UNKNOWN = "Yes", "No", "None", "Unknown"
NOT_ENDED = "Not Ended"
SPANISH = "Spanish"
REST_OF_ROWS = _("You named {number}. The other lines stay blank.")
NO_ROWS = _("You told us there is none. These lines stay blank.")
NEXT_ROWS = _("Only if you have more to name.")
NOT_NAMED = _("You named none that goes here. Leave it blank.")
NAMES_ILLNESS = _("What you typed names the illness. An employer need not know it, so we left it out.")
STATUS_WORKING = "YES, I am currently working"
STATUS_STOPPED = "NO, I have stopped working"
STATUS_NEVER = "NO, I have never worked"
BECAUSE_OF_CONDITION = "Because of my condition(s)"
ONE_JOB, MORE_JOBS = "I had only one job", "I had more than one job"
SPREAD = "it has spread to distant parts of the body (stage IV)"
NO_SURGERY = "it cannot be removed by surgery"
CAME_BACK = "it has come back"
SSI, VETERANS, OTHER_BENEFIT = "Supplemental Security Income", "Veterans Administration Benefits", "Other"
STILL_MORE = "{what}, continued: {more}"
SPOUSE, PARENT = "Spouse", "Parent"
CHILD_UNDER, CHILD_GROWN = "Child, under age 18", "Child, age 18 or older and incapable of self-care"
WORK_STOPPED = "Work Stoppage"
LEAVE_AT_A_STRETCH = "From {day}, about {weeks} weeks"
A_WEEK = "{hours} hours a week"
EMPLOYEE_SELF = "Self"
FILING = {
    "single": "Single",
    "joint": "Married, Filing Jointly",
    "separate": "Married, Filing Separately",
    "head_of_household": "Head of Household",
}
PLURALS = {"papers.jobs": "Jobs", "papers.medicines": "Medicines", "papers.doctors": "Doctors", "papers.tests": "Tests"}
