"""A timeline in a line of test: of someone who stopped work in the first month, with what differs."""

from decimal import Decimal

from benefits.costs import tally
from benefits.law import Law
from benefits.law.calendar import Month
from benefits.timeline import build
from tests.benefits.costs.cases import case_of, program

EMPLOYER = {"weekly_pay": 700, "hours_per_week": 35}
STOPPED = {"status": "stopped", "stopped_on": "2026-12-15", "paid_leave_hours": 0, "employer": EMPLOYER}
HORIZON = {"starts_on": "2026-12-01", "months": 6}
SSDI = program("ssdi", first_month_of_entitlement=Month(2027, 3), monthly_benefit=Decimal(1850))


def timeline_of(work=STOPPED, *, results=(), costs=HORIZON, **parts):
    """The timeline of such a case, with answers as the programs would give them."""
    case, law = case_of(costs, work=work, **parts), Law()
    return build(case, law, results, tally(case, law, results))


def income(timeline, key):
    """A line of income, month by month; None where it is not known or not there."""
    return [month.income.get(key) for month in timeline]


def outgo(timeline, key):
    """A line of costs, month by month."""
    return [month.costs.get(key) for month in timeline]


def missing(timeline):
    """Every answer the timeline still asks for."""
    return {path for month in timeline for path in month.missing}


def days_of(timeline, event):
    """The days on which an event stands."""
    return [found.on for month in timeline for found in month.events if found.id == event]
