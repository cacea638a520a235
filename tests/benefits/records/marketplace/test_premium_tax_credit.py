"""The premium tax credit at both sides of each of its lines, 26 USC 36B, worked out by hand."""

from datetime import date
from decimal import Decimal

import pytest

from benefits import parse_case
from benefits.law import Law
from benefits.records.marketplace.premium_tax_credit import Standing, credit_of, share_asked
from benefits.records.marketplace.tables import CONTRIBUTIONS

GUIDELINE_OF_2027 = 15_960  # for one person, of 2026: 26 CFR 1.36B-1(h)


def credit(income, year=2027, citizenship="us_citizen", benchmark=700, **household):
    household = {"size": 1, "annual_magi": income, "benchmark_premium_monthly": benchmark, **household}
    document = {"as_of": "2026-11-25", "state": "TX", "patient": {"citizenship": citizenship}, "household": household}
    return credit_of(parse_case(document), Law(), year)


# Rev. Proc. 2025-25: the ends of each step, and its middle
@pytest.mark.parametrize(
    ("poor", "asked"),
    [
        ("1", "0.0210"),
        ("1.3299", "0.0210"),
        ("1.33", "0.0314"),
        ("1.415", "0.0367"),  # 3.14 + 1.05 / 2 = 3.665
        ("1.5", "0.0419"),
        ("1.75", "0.0540"),  # 4.19 + 2.41 / 2 = 5.395
        ("2", "0.0660"),
        ("2.25", "0.0752"),
        ("2.5", "0.0844"),
        ("2.75", "0.0920"),
        ("3", "0.0996"),
        ("4", "0.0996"),
    ],
)
def test_the_share_of_income_asked(poor, asked):
    steps = Law().table(CONTRIBUTIONS, on=date(2026, 1, 1)).steps
    assert share_asked(steps, Decimal(poor)) == Decimal(asked)


@pytest.mark.parametrize(
    ("income", "standing"),
    [
        (GUIDELINE_OF_2027 - 1, Standing.INCOME_TOO_LOW),
        (GUIDELINE_OF_2027, Standing.OPEN),
        (4 * GUIDELINE_OF_2027, Standing.OPEN),
        (4 * GUIDELINE_OF_2027 + 1, Standing.INCOME_TOO_HIGH),
    ],
)
def test_the_law_helps_from_the_guideline_to_four_times_it(income, standing):
    assert credit(income).standing is standing


def test_the_credit_is_the_benchmark_less_what_is_asked():
    found = credit(2 * GUIDELINE_OF_2027)  # 31,920 x 6.60 % / 12 = 175.56
    assert (found.contribution, found.monthly) == (Decimal("175.56"), Decimal("524.44"))


def test_a_benchmark_below_what_is_asked_leaves_no_credit():
    assert credit(2 * GUIDELINE_OF_2027, benchmark=170).monthly == 0


def test_without_the_benchmark_the_share_asked_is_known_and_the_credit_is_not():
    found = credit(2 * GUIDELINE_OF_2027, benchmark=None)
    assert (found.contribution, found.monthly) == (Decimal("175.56"), None)
    assert found.missing == ("household.benchmark_premium_monthly",)


# 45 CFR 155.305(g)(2), 156.420(a)
@pytest.mark.parametrize(
    ("share", "extra", "pays"),
    [
        ("1.5", 0, "0.94"),
        ("1.5", 1, "0.87"),
        ("2", 0, "0.87"),
        ("2", 1, "0.73"),
        ("2.5", 0, "0.73"),
        ("2.5", 1, None),
    ],
)
def test_what_a_silver_plan_pays_at_lower_incomes(share, extra, pays):
    found = credit(int(GUIDELINE_OF_2027 * Decimal(share)) + extra)
    assert found.silver_pays == (None if pays is None else Decimal(pays))


# 26 USC 36B(e) as of Pub. L. 119-21, section 71301: for years that begin after 2026
@pytest.mark.parametrize(
    ("citizenship", "year", "standing"),
    [
        ("permanent_resident", 2026, Standing.OPEN),
        ("permanent_resident", 2027, Standing.OPEN),
        ("other_noncitizen", 2026, Standing.STATUS_OPEN),
        ("other_noncitizen", 2027, Standing.STATUS_CLOSED),
        ("qualified_noncitizen", 2027, Standing.STATUS_OPEN),
    ],
)
def test_from_2027_the_credit_is_for_a_shorter_list_of_statuses(citizenship, year, standing):
    assert credit(32_000, year, citizenship).standing is standing


# section 71302: since 2026 who is barred from Medicaid by status is no longer helped below the guideline
@pytest.mark.parametrize(("year", "standing"), [(2025, Standing.STATUS_OPEN), (2026, Standing.INCOME_TOO_LOW)])
def test_below_the_guideline_immigrants_are_no_longer_helped(year, standing):
    assert credit(12_000, year, "permanent_resident").standing is standing


def test_married_people_who_file_apart_have_none():
    assert credit(32_000, tax_filing="separate").standing is Standing.FILING_APART


def test_without_size_or_income_it_is_not_known():
    found = credit(None, size=None)
    assert found.standing is Standing.NOT_KNOWN
    assert found.missing == ("household.size", "household.annual_magi")
    assert not found.closed
