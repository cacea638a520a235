"""Short ways to say a case about costs, and hand-made answers of the programs it reads."""

from datetime import date
from decimal import Decimal

from benefits.case.document import parse_case
from benefits.costs import tally
from benefits.law import Law
from benefits.programs import catalogue
from benefits.result import ProgramResult
from benefits.result.answers import Outcome
from benefits.result.messages import _

AS_OF = "2026-11-24"
RECORDS = {program.code: program.facts for program in catalogue()}
PLAN = {
    "year_starts": "01-01",
    "deductible": 2000,
    "coinsurance": 0.2,
    "out_of_pocket_max": 6500,
    "spent_toward_deductible": 2000,
    "spent_toward_maximum": 3100,
    "out_of_network_share": 0,
}
FRESH_PLAN = PLAN | {"spent_toward_deductible": 0, "spent_toward_maximum": 0}


def case_of(costs, *, insurance=None, as_of=AS_OF, work=None, benefits=None, caregivers=(), person=None, **parts):
    """A parsed case with costs and whatever else is named."""
    patient = {"work": work or {}, "benefits": benefits or {}} | (person or {})
    if insurance is not None:
        patient["insurance"] = insurance
    return parse_case({"as_of": as_of, "patient": patient, "costs": costs, "caregivers": list(caregivers), **parts})


def tally_of(costs, *, results=(), **parts):
    """The tally of such a case."""
    return tally(case_of(costs, **parts), Law(), results)


def item(kind, amount, covered, per, *, count=1, **more):
    """One cost of the list."""
    return {"kind": kind, "amount": amount, "covered": covered, "times": {"count": count, "per": per}, **more}


def employer_plan(**plan):
    """An employer's plan, with whatever differs from the usual one."""
    return {"kind": "employer", "through": "self", "plan": PLAN | plan}


def infusion(amount=9000, first="2026-12-01", **more):
    """An infusion every three weeks."""
    return item("infusion", amount, "plan", "cycle", cycle_days=21, **{"from": first}, **more)


def program(code, outcome=Outcome.LIKELY, person="patient", **facts):
    """An answer as another program would give it."""
    return ProgramResult(code, person, outcome, _("A made-up answer."), facts=RECORDS[code](**facts))


def totals(found):
    """The months' totals."""
    return [month.total for month in found.months]


def money(*amounts):
    """Dollars."""
    return [Decimal(str(amount)) for amount in amounts]


def day(text):
    """A day."""
    return date.fromisoformat(text)
