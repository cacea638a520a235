"""The price of waiting agrees with screening again with the later day of filing.

WAITING_PEOPLE=1000 tries that many made-up people.
"""

import os
import random
from dataclasses import replace
from datetime import date

from benefits import parse_case, screen
from benefits.case.patient import DisabilityInsurance, SupplementalIncome
from benefits.law.calendar import Month
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts

PEOPLE = int(os.environ.get("WAITING_PEOPLE", "60"))
AS_OF = date(2026, 11, 24)


def person(dice):
    """Somebody who worked steadily and fell ill some time in the last three years, with little or more to live on."""
    born = date(dice.randint(1963, 1995), dice.randint(1, 12), dice.randint(1, 28))
    stopped = date(dice.randint(2024, 2026), dice.randint(1, 10), dice.randint(1, 28))
    earnings = {str(year): dice.randrange(3000, 90_000) for year in range(born.year + 22, stopped.year + 1)}
    return parse_case(
        {
            "as_of": AS_OF.isoformat(),
            "state": dice.choice(["OH", "TX", "CA", "NY"]),
            "patient": {
                "birth_date": born.isoformat(),
                "citizenship": "us_citizen",
                "marital_status": "single",
                "diagnosis": {"condition": "breast cancer", "metastatic": True},
                "work": {
                    "status": "stopped",
                    "stopped_on": stopped.isoformat(),
                    "earnings": earnings,
                    "monthly_earnings": 0,
                },
            },
            "household": {
                "size": 1,
                "monthly_unearned_income": dice.choice([0, 0, 300, 900]),
                "countable_resources": dice.choice([0, 1500, 2500]),
            },
        }
    )


def filed(case, program, claim, day):
    benefits = replace(case.patient.benefits, **{program: claim(status="applied", applied_on=day)})
    return replace(case, patient=replace(case.patient, benefits=benefits))


def test_it_agrees_with_screening_again():
    compared = {"ssdi": 0, "ssi": 0}
    dice = random.Random(13)
    for _person in range(PEOPLE):
        case = person(dice)
        for line in screen(case, with_cover_path=True).waiting:
            if line.program not in compared or line.monthly is None:
                continue
            later = (Month.of(AS_OF) + dice.randint(1, 40)).first_day.replace(day=dice.randint(1, 28))
            before, after = (_first_paid(case, line.program, day) for day in (AS_OF, later))
            assert line.lost_by(later) == line.monthly * (after - before)
            assert line.lost_by(AS_OF) == 0
            compared[line.program] += 1
    assert compared["ssdi"] > PEOPLE / 2
    assert compared["ssi"] > PEOPLE / 20


def _first_paid(case, program, day):
    """The first month that is paid to who files on the day."""
    if program == "ssdi":
        result = screen(filed(case, "ssdi", DisabilityInsurance, day)).program("ssdi")
        return result.facts_as(SsdiFacts).first_month_of_entitlement
    result = screen(filed(case, "ssi", SupplementalIncome, day)).program("ssi")
    return result.facts_as(SsiFacts).first_month_payable
