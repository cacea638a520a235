"""Every limit of what a case may hold, in one table: docs/case-format.md lists the same ones.

A real family stays far below them; they keep a screen fast and a wrong file short to refuse. Lists count entries, texts
characters, dollars and hours their own units, years those of the calendar. The types of the case carry the limits, so
that the JSON Schema and the words of a fault are made from this table too.
"""

from __future__ import annotations

# Lists: how many entries at most

CAREGIVERS = 10
CHILDREN = 20
FORMER_SPOUSES = 10
INSURANCE = 12
LEAVE_TAKEN = 260
QUARTERLY_EARNINGS = 40
COST_ITEMS = 80
TRIPS = 20
CAREGIVER_HOURS_MISSED = 60
EARNINGS_YEARS = 100
CONTACTS = 2
DOCTORS = 12
MEDICINES = 25
TESTS = 25
JOBS = 10
LETTERS = 20
LONGEST_LIST = max(
    CAREGIVERS,
    CHILDREN,
    FORMER_SPOUSES,
    INSURANCE,
    LEAVE_TAKEN,
    QUARTERLY_EARNINGS,
    COST_ITEMS,
    TRIPS,
    CAREGIVER_HOURS_MISSED,
    CONTACTS,
    DOCTORS,
    MEDICINES,
    TESTS,
    JOBS,
    LETTERS,
)

# Texts and numbers

TEXT = 200
LONG_TEXT = 1_000
DIGITS = 15  # before the point, and after it, where a number is written as a text
DOLLARS = 100_000_000
RATE = 1_000  # dollars an hour or a mile
HOURS = 100_000
WEEK_HOURS = 168
DAY_HOURS = 24
WEEK_DAYS = 7
MILES = 100_000
TIMES = 1_000  # in one day, week, month, cycle or year
EMPLOYEES = 100_000_000
HOUSEHOLD = 50
CREDITS = 600
WINDOW_CREDITS = 40
WORK_YEARS = 10
MONTHS = 1_200
WEEKS = 520
DAYS = 3_660
COST_MONTHS = 120
PLACE = 1_000  # of a caregiver in the list; the list itself is shorter

# Days and years

FIRST_YEAR = 1850
LAST_YEAR = 2200
FIRST_EARNINGS_YEAR = 1937

# The whole document

VALUES = 40_000  # above what the longest lists together can hold
NESTING = 20  # a case itself goes seven deep
FAULTS = 100  # listed; one more says how many were not
SHOWN = 60  # characters of what was found, or of one name, that a fault repeats
