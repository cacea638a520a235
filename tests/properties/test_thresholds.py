"""One day, one dollar, one hour or one worker across a line flips the test that line belongs to, and no other.

Each line is tried on made-up people whose other answers vary in what the line has nothing to do with.
"""

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import parse_case, screen
from screener.intake import paths

CASES = Path(__file__).parents[2] / "fixtures" / "cases"
BREAST_CANCER = "metastatic_breast_cancer_at_49"
YOUNG = "six_credits_at_28"
WIDOWER = "part_time_caregiver_1249_hours"
WIFE = "never_employed_wife"

FULL_YEAR = 60_000
OLD_RECORD = {str(year): FULL_YEAR for year in range(1996, 2007)}
FOUR_YEARS = {str(year): FULL_YEAR if year < 2022 else 0 for year in range(2018, 2027)}
SIX_YEARS = {str(year): FULL_YEAR if year < 2026 else 0 for year in range(2020, 2027)}

OHIO_BY_THE_MONTH = {"state": "OH", "household.annual_magi": None}


@dataclass(frozen=True)
class Line:
    """A line of the law: on `inside` the test is met, on `outside` it is not."""

    program: str
    test: str
    path: str
    inside: object
    outside: object
    person: str = "patient"
    base: str = BREAST_CANCER
    given: Mapping[str, object] = field(default_factory=dict)
    asked_on_one_side: tuple[str, ...] = ()  # tests that are asked only inside, or only outside

    def __str__(self):
        return f"{self.program}.{self.test} at {self.path} {self.inside}"


LINES = [
    # 42 USC 423(d)(4); 20 CFR 404.1574: earnings above the amount of 2026, and that of blind people
    Line("ssdi", "substantial_gainful_activity", "patient.work.monthly_earnings", 1690, 1691),
    Line(
        "ssdi",
        "substantial_gainful_activity",
        "patient.work.monthly_earnings",
        2830,
        2831,
        given={"patient.statutorily_blind": True},
    ),
    Line(
        "ssdi",
        "substantial_gainful_activity",
        "patient.work.impairment_work_expenses_monthly",
        110,
        109,
        given={"patient.work.monthly_earnings": 1800},
    ),
    # 20 CFR 404.130(b): the twentieth credit of the forty quarters, four of 1,300 dollars in 2017
    Line(
        "ssdi",
        "recent_work",
        "patient.work.earnings.2017",
        5200,
        5199,
        given={"patient.work.earnings": OLD_RECORD | FOUR_YEARS},
    ),
    # 20 CFR 404.110(b): 27 credits from the year after 21 to the year before onset, the third of 1,360 dollars in 2019
    Line(
        "ssdi",
        "work_credits",
        "patient.work.earnings.2019",
        4080,
        4079,
        given={"patient.work.earnings": SIX_YEARS},
    ),
    # 42 USC 423(d)(1)(A): twelve months
    Line(
        "ssdi",
        "duration",
        "patient.diagnosis.expected_months",
        12,
        11,
        given={"patient.diagnosis.condition": "broken hip", "patient.diagnosis.metastatic": False},
    ),
    # 42 USC 423(a)(1)(B): entitled in a month before that of full retirement age, attained the day before the birthday
    Line("ssdi", "age", "patient.birth_date", "1960-06-02", "1960-06-01"),
    # 42 USC 426(a), 402(b): a husband's forty credits open premium-free hospital insurance
    Line(
        "medicare",
        "premium_free_part_a",
        "spouse.credits_total",
        40,
        39,
        base=WIFE,
        given={"patient.birth_date": "1961-01-20", "spouse.earnings": None, "patient.benefits": None},
        asked_on_one_side=("citizenship_and_residence",),
    ),
    # 29 USC 2611; 29 CFR 825.104-825.111
    Line("fmla", "employer_covered", "caregivers[0].employer.employees", 50, 49, person="caregivers[0]"),
    Line("fmla", "worksite", "caregivers[0].employer.employees_within_75_miles", 50, 49, person="caregivers[0]"),
    Line("fmla", "hours_of_service", "caregivers[0].employer.hours_last_12_months", 1250, 1249, person="caregivers[0]"),
    Line(
        "fmla",
        "months_of_service",
        "caregivers[0].employer.hired_on",
        "2025-12-28",
        "2025-12-29",
        person="caregivers[0]",
    ),
    Line(
        "fmla",
        "hours_of_service",
        "caregivers[0].employer.hours_last_12_months",
        504,
        503,
        person="caregivers[0]",
        given={"caregivers[0].employer.kind": "airline_crew"},
    ),
    # 29 CFR 825.122(d): grown on the day before the birthday
    Line(
        "fmla",
        "relationship",
        "patient.birth_date",
        "2008-12-30",
        "2008-12-29",
        person="caregivers[0]",
        given={
            "caregivers[0].relationship": "parent",
            "caregivers[0].patient_incapable_of_self_care": False,
            "caregivers[0].leave.starts_on": "2026-12-28",
            "patient.work": {"status": "never_worked"},
            "spouse": None,
            "patient.marital_status": "single",
        },
    ),
    # 42 USC 1382(a)(3): 2,000 dollars for one person; 42 USC 1382(b): 994 dollars in 2026 and the 20 not counted
    Line("ssi", "resources", "household.countable_resources", 2000, "2000.01", base=YOUNG),
    Line("ssi", "income", "household.monthly_unearned_income", "1013.99", 1014, base=YOUNG),
    # 29 USC 1161(b): twenty employees
    Line(
        "cobra",
        "employer_size",
        "patient.insurance[0].employer_size",
        20,
        19,
        asked_on_one_side=("time_to_choose", "route_state_continuation"),
    ),
    # 42 USC 1396a(a)(10)(E)(iv), 1395w-114(a): below 135 and 150 percent of 1,330 dollars, and the 20 not counted
    Line("medicare_savings_program", "income", "household.monthly_unearned_income", "1815.99", 1816, base=WIDOWER),
    Line("extra_help", "income", "household.monthly_unearned_income", "2014.99", 2015, base=WIDOWER),
    Line("extra_help", "resources", "household.countable_resources", 18090, 18091, base=WIDOWER),
    # 42 CFR 435.119, 435.603(d)(4): 133 percent of 15,960 dollars, and the five points not counted
    Line("medicaid", "route_adult", "household.monthly_magi", 1836, 1837, base=YOUNG, given=OHIO_BY_THE_MONTH),
    # 42 USC 1396d(p), 1395w-114: what may be owned in 2026
    Line("medicare_savings_program", "resources", "household.countable_resources", 9950, 9951, base=WIDOWER),
]


def _document(line, value, noise):
    document = json.loads((CASES / f"{line.base}.json").read_text())
    for path, other in (line.given | noise).items():
        paths.put(document, path, deepcopy(other))
    paths.put(document, line.path, value)
    return document


def _tests(line, value, noise):
    result = screen(parse_case(_document(line, value, noise))).program(line.program, line.person)
    assert result is not None
    return {finding.id: str(finding.answer) for finding in result.findings}


NOISE = st.fixed_dictionaries(
    {},
    optional={
        "patient.name": st.sampled_from(["A.", "Zoë", "李"]),
        "language": st.just("en"),
        "costs.months": st.integers(1, 36),
        "patient.diagnosis.diagnosed_on": st.sampled_from(["2026-08-01", "2026-09-30", "2026-10-31"]),
        "household.irmaa_magi": st.integers(0, 400_000),
    },
)


@pytest.mark.parametrize("line", LINES, ids=str)
@given(noise=NOISE)
def test_one_step_across_a_line_flips_its_test_alone(line, noise):
    inside, outside = _tests(line, line.inside, noise), _tests(line, line.outside, noise)
    assert (inside.pop(line.test), outside.pop(line.test)) == ("met", "not_met")
    assert {name: answer for name, answer in inside.items() if name not in line.asked_on_one_side} == {
        name: answer for name, answer in outside.items() if name not in line.asked_on_one_side
    }
