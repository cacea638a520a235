"""Made-up work records: seeded ones by the thousand, and hypothesis strategies of the same shapes.

A record says all that is known: earnings run to the year of `as_of` without a silent gap at the end. The shapes are
chosen to press on the edges of the law: earnings just at, below and above the amounts that make a quarter of
coverage, years above the base, long gaps, late starts, onset near the birthdays and quarters that decide.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from hypothesis import assume
from hypothesis import strategies as st

from .social_security import BASE, QUARTER_OF_COVERAGE, WAGE_INDEX, attains, first_month

TODAY = date(2026, 11, 24)
EARLIEST_BIRTH, LATEST_BIRTH = date(1940, 1, 1), date(2005, 12, 31)
SHAPES = ("steady", "part_time", "gaps", "maxed", "late_start", "early_stop", "sporadic", "credit_edges")


@dataclass(frozen=True, slots=True)
class Record:
    birth: date
    earnings: dict[int, Decimal]
    onset: date
    applied_on: date
    as_of: date

    @property
    def first_month(self):
        return first_month(self.onset, self.applied_on, als=False)

    def document(self):
        """The record as a case document."""
        return {
            "as_of": self.as_of.isoformat(),
            "patient": {
                "birth_date": self.birth.isoformat(),
                "statutorily_blind": False,
                "work": {
                    "status": "stopped",
                    "stopped_on": self.onset.isoformat(),
                    "monthly_earnings": 0,
                    "earnings": {str(year): str(dollars) for year, dollars in self.earnings.items()},
                },
                "benefits": {"ssdi": {"status": "none", "applied_on": self.applied_on.isoformat()}},
            },
        }


def full_retirement_age_attained(birth):
    """The day full retirement age is attained. 42 USC 416(l); 20 CFR 404.409. Born 1938 and later."""
    year = (birth - timedelta(days=1)).year
    months = 65 * 12 + min(12, 2 * max(0, year - 1937)) + min(12, 2 * max(0, year - 1954))
    birthday = attains(birth, months // 12) + timedelta(days=1)
    total = birthday.year * 12 + birthday.month - 1 + months % 12
    return date(total // 12, total % 12 + 1, min(birthday.day, 28)) - timedelta(days=1)


def payable(record):
    """Disability benefits end at full retirement age: only records entitled before it say anything about amounts."""
    return record.first_month < full_retirement_age_attained(record.birth)


# --- Seeded records -------------------------------------------------------------------------------------------------


def seeded_records(count, seed, earliest_application=date(2026, 1, 1)):
    """The same records for the same seed, all of them payable."""
    random = Random(seed)
    records = []
    while len(records) < count:
        record = one_record(random, earliest_application)
        if record and payable(record):
            records.append(record)
    return records


def one_record(random, earliest_application):
    applied_on = earliest_application + timedelta(days=random.randint(0, (TODAY - earliest_application).days))
    onset = applied_on - timedelta(days=random.choice((0, 30, 200, 500, 900, 4000)) * random.random())
    if random.random() < 0.25:
        onset = random.choice((onset.replace(day=1), date(onset.year, random.choice((1, 4, 7, 10)), 1)))
    if random.random() < 0.1:
        onset = onset.replace(month=12, day=random.choice((1, 2, 15, 31)))
    if onset > applied_on:
        return None
    birth = birth_for(random, onset)
    if birth is None:
        return None
    as_of = TODAY if random.random() < 0.5 else applied_on
    earnings = career(random, birth, onset)
    if earnings is None:
        return None
    earnings[as_of.year] = earnings.get(as_of.year, Decimal(0))
    return Record(birth, dict(sorted(earnings.items())), onset, applied_on, as_of)


def birth_for(random, onset):
    """Aged 18 to 66 at onset; often on the first of a month or quarter, or just at a deciding age."""
    age = random.choice((random.randint(18, 66), random.randint(18, 31), random.choice((21, 24, 31, 62))))
    birth = date(onset.year - age, random.randint(1, 12), random.randint(1, 28))
    if random.random() < 0.2:
        birth = random.choice((birth.replace(day=1), date(birth.year, random.choice((1, 4, 7, 10)), 1)))
    if random.random() < 0.03:
        birth = date(birth.year - birth.year % 4, 2, 29)
    return birth if EARLIEST_BIRTH <= birth <= LATEST_BIRTH else None


def career(random, birth, onset):
    """Earnings by year up to onset, in one of the shapes; None when there is no year to work in."""
    shape = random.choice(SHAPES)
    first = max(1951, birth.year + random.choice((15, 16, 18, 20, 22, 25)))
    if shape == "late_start":
        first = max(first, onset.year - random.randint(4, 12))
    last = onset.year - (random.randint(3, 15) if shape == "early_stop" else random.choice((0, 0, 0, 1, 2)))
    first = min(first, onset.year)
    level = random.choice((0.15, 0.4, 0.8, 1.3, 2.2))
    gap = range(0)
    if shape == "gaps":
        start = random.randint(first, onset.year)
        gap = range(start, start + random.randint(1, 12))
    earnings = {}
    for year in range(first, last + 1):
        dollars = dollars_of(random, shape, year, level)
        if year == onset.year and shape != "credit_edges":
            dollars = dollars * onset.month / 12
        if year not in gap and dollars:
            earnings[year] = Decimal(round(dollars * 100)) / 100 if random.random() < 0.3 else Decimal(round(dollars))
    return earnings


def dollars_of(random, shape, year, level):
    credit, average = int(QUARTER_OF_COVERAGE.get(year, 50)), float(WAGE_INDEX[min(year, max(WAGE_INDEX))])
    if shape == "maxed":
        return random.choice((int(BASE[year]), int(BASE[year]) + 1, 2 * int(BASE[year])))
    if shape == "part_time":
        return random.uniform(0, 5 * credit)
    if shape == "sporadic" and random.random() < 0.5:
        return 0
    if shape == "credit_edges":
        return max(0, credit * random.randint(0, 4) + random.choice((-1, -0.01, 0, 0.01, 1)))
    return average * level * random.uniform(0.7, 1.3)


# --- Strategies -----------------------------------------------------------------------------------------------------


@st.composite
def amounts_of_a_year(draw, year):
    credit = QUARTER_OF_COVERAGE.get(year, 50)
    cents = st.integers(min_value=0, max_value=int(BASE[year]) * 120)
    edges = st.sampled_from([int(credit * count * 100) + off for count in (1, 2, 3, 4) for off in (-1, 0, 1)])
    full = st.sampled_from([int(BASE[year]) * 100 + off for off in (-1, 0, 1)])
    return Decimal(draw(st.one_of(cents, edges, full))) / 100


@st.composite
def records(draw, earliest_application=date(2026, 1, 1)):
    """Any record; hypothesis shrinks a failing one to few and simple years."""
    applied_on = draw(st.dates(min_value=earliest_application, max_value=TODAY))
    onset = draw(st.dates(min_value=applied_on - timedelta(days=1500), max_value=applied_on))
    birth = draw(
        st.dates(
            min_value=max(EARLIEST_BIRTH, onset - timedelta(days=66 * 365)),
            max_value=min(LATEST_BIRTH, onset - timedelta(days=18 * 366)),
        )
    )
    years = draw(st.sets(st.integers(min_value=max(1951, birth.year + 15), max_value=onset.year), max_size=50))
    earnings = {applied_on.year: Decimal(0)}
    for year in sorted(years):
        earnings[year] = draw(amounts_of_a_year(year))
    record = Record(birth, dict(sorted(earnings.items())), onset, applied_on, applied_on)
    assume(payable(record))
    return record
