"""What holds for the cover path of any case at all."""

from copy import deepcopy
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from benefits import parse_case, screen
from benefits.law import Law
from benefits.law.calendar import days_after
from benefits.records.marketplace.premium_tax_credit import credit_of
from tests.benefits.cover_path.people import JOB_LOST, PEOPLE
from tests.properties.strategies import documents

AGES = st.dates(min_value=date(1940, 1, 1), max_value=date(2006, 12, 31))
KINDS = st.sampled_from(
    ["employer", "cobra", "marketplace", "medicare_advantage", "medigap", "medicaid", "va", "other"]
)
DAYS = st.dates(min_value=date(2024, 1, 1), max_value=date(2030, 12, 31))
ENTRIES = st.fixed_dictionaries(
    {"kind": KINDS},
    optional={
        "through": st.sampled_from(["self", "spouse", "parent"]),
        "began_on": DAYS.map(str),
        "ends_on": DAYS.map(str),
        "based_on_current_work": st.booleans(),
        "employer_size": st.integers(0, 600),
        "monthly_premium": st.integers(0, 900),
        "employer_premium_share_monthly": st.integers(0, 900),
    },
)
"""Covers that begin and end around the path."""


@st.composite
def lives(draw):
    """One of the people of the tables, with other covers, another birthday and parts of Medicare."""
    document = deepcopy(draw(st.sampled_from(list(PEOPLE.values()))))
    document["patient"]["birth_date"] = str(draw(AGES))
    if draw(st.booleans()):
        document["patient"]["insurance"] = draw(st.lists(ENTRIES, max_size=4))
    if draw(st.booleans()):
        parts = draw(st.fixed_dictionaries({}, optional={"part_a_since": DAYS.map(str), "part_b_since": DAYS.map(str)}))
        document["patient"].setdefault("benefits", {})["medicare"] = parts
    if draw(st.booleans()):
        document["household"]["annual_magi"] = draw(st.integers(0, 200_000))
    return document


def holds(path):
    """Each month has one entry in force or one gap, and whatever is named is an option that is open then."""
    options = {option.id: option for option in path.options}
    assert len(options) == len(path.options)
    for month in path.months:
        assert (month.in_force is None) != (month.gap is None)
        if month.gap is not None:
            assert month.month.first_day <= month.gap.first <= month.gap.last <= month.month.last_day
        for name in filter(None, (month.in_force, month.recommended, *month.open)):
            option = options[name]
            assert option.first is None or option.first <= month.month.last_day
            assert option.last is None or option.last >= month.month.first_day
            assert any(entry.month == month.month for entry in option.months)


@given(documents())
def test_any_case_has_one_cover_or_a_named_gap_in_each_month(document):
    holds(screen(parse_case(document), with_cover_path=True).cover_path)


@given(lives())
def test_any_life_around_the_path_has_one_cover_or_a_named_gap_in_each_month(document):
    holds(screen(parse_case(document), with_cover_path=True).cover_path)


@given(lives())
def test_no_option_is_open_outside_its_windows(document):
    case = parse_case(document)
    path = screen(case, with_cover_path=True).cover_path
    options = {option.id: option for option in path.options}
    for month in path.months:
        for name in month.open:
            windows = options[name].windows
            assert any(
                window.begins <= month.month.last_day and (window.last is None or window.last >= case.as_of)
                for window in windows
            )


@given(lives())
def test_nobody_has_a_credit_in_a_month_with_medicare(document):
    document["household"]["benchmark_premium_monthly"] = 700
    case = parse_case(document)
    path = screen(case, with_cover_path=True).cover_path
    parts = case.patient.benefits.medicare
    since = None if parts is None else parts.part_a_since
    marketplace = path.option("marketplace")
    for entry in () if marketplace is None or since is None else marketplace.months:
        assert entry.month.first_day < since
    if since is not None and since <= case.as_of:
        assert marketplace is None
        assert path.credit == ()


@settings(max_examples=200)
@given(
    incomes=st.tuples(st.integers(15_960, 120_000), st.integers(15_960, 120_000)).map(sorted),
    benchmark=st.integers(0, 2_000),
    year=st.sampled_from([2025, 2026, 2027]),
)
def test_more_income_never_brings_a_larger_credit(incomes, benchmark, year):
    """From the guideline up: below it the law helps nobody, and Medicaid is what is meant to, 26 USC 36B(c)(1)(A)."""
    credits = [_credit(income, benchmark, year) for income in incomes]
    assert credits[0] >= credits[1]


def _credit(income, benchmark, year):
    household = {"size": 1, "annual_magi": income, "benchmark_premium_monthly": benchmark}
    patient = {"citizenship": "us_citizen"}
    found = credit_of(
        parse_case({"as_of": "2026-11-25", "state": "OH", "patient": patient, "household": household}), Law(), year
    )
    return Decimal(0) if found.monthly is None else found.monthly


@given(last=st.dates(date(2026, 11, 25), date(2029, 11, 30)))
def test_a_gap_begins_the_day_after_the_last_cover_and_says_what_to_do(last):
    document = deepcopy(JOB_LOST)
    document["patient"]["insurance"][0]["ends_on"] = str(last)
    gaps = [
        month.gap
        for month in screen(parse_case(document), with_cover_path=True).cover_path.months
        if month.gap is not None
    ]
    assert [gap.first for gap in gaps][:1] == ([days_after(last, 1)] if last < date(2029, 11, 30) else [])
    assert all(str(gap.what) for gap in gaps)
