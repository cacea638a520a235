"""Premiums and additions for higher income: a cent either side of each line, against CMS's table for 2026."""

import pytest

from tests.benefits.programs.medicare.people import DISABLED, fact, medicare


def additions(filing, income):
    facts = medicare(household={"irmaa_magi": income, "tax_filing": filing})["facts"]
    return facts["irmaa_part_b"], facts["irmaa_part_d"]


@pytest.mark.parametrize(
    ("filing", "income", "added"),
    [
        *(
            (filing, income, added)
            for filing in ("single", "head_of_household")
            for income, added in [
                ("109000", (0, 0)),
                ("109000.01", (81.2, 14.5)),
                ("137000", (81.2, 14.5)),
                ("137000.01", (202.9, 37.5)),
                ("171000", (202.9, 37.5)),
                ("171000.01", (324.6, 60.4)),
                ("205000", (324.6, 60.4)),
                ("205000.01", (446.3, 83.3)),
                ("499999.99", (446.3, 83.3)),
                ("500000", (487, 91)),
            ]
        ),
        ("joint", "218000", (0, 0)),
        ("joint", "218000.01", (81.2, 14.5)),
        ("joint", "274000", (81.2, 14.5)),
        ("joint", "274000.01", (202.9, 37.5)),
        ("joint", "342000", (202.9, 37.5)),
        ("joint", "342000.01", (324.6, 60.4)),
        ("joint", "410000", (324.6, 60.4)),
        ("joint", "410000.01", (446.3, 83.3)),
        ("joint", "749999.99", (446.3, 83.3)),
        ("joint", "750000", (487, 91)),
        ("separate", "109000", (0, 0)),
        ("separate", "109000.01", (446.3, 83.3)),
        ("separate", "390999.99", (446.3, 83.3)),
        ("separate", "391000", (487, 91)),
    ],
)
def test_1395r_i_the_additions_of_2026(filing, income, added):
    assert additions(filing, income) == added


@pytest.mark.parametrize("household", [{"irmaa_magi": 200000}, {"tax_filing": "single"}, {}])
def test_without_income_and_filing_the_additions_are_not_known(household):
    facts = medicare(household=household)["facts"]
    assert (facts["irmaa_part_b"], facts["irmaa_part_d"]) == (None, None)


@pytest.mark.parametrize(
    ("born", "as_of", "part_b"),
    [
        ("1960-12-18", "2025-11-24", 185),  # the year in which cover begins
        ("1960-12-18", "2026-01-01", 202.9),  # or today's, once that is past
        ("1961-01-18", "2025-11-24", 202.9),
    ],
)
def test_premiums_are_those_of_the_first_month_of_cover_or_of_today(born, as_of, part_b):
    assert fact("part_b_premium", as_of=as_of, patient__birth_date=born) == part_b


def test_1395i_2_below_65_hospital_insurance_has_no_premium():
    facts = medicare(**DISABLED)["facts"]
    assert (facts["part_a_premium_free"], facts["part_a_premium"]) == (True, 0)


@pytest.mark.parametrize(("income", "told"), [("109000", False), ("109000.01", True)])
def test_higher_income_is_told_with_the_way_to_ask_for_less(income, told):
    notices = medicare(household={"irmaa_magi": income, "tax_filing": "single"})["notices"]
    assert any("$81.20 a month is added to Part B" in notice for notice in notices) is told
