"""What a report on the figures lists, and on which day it begins to."""

from datetime import date

import pytest

from benefits.law.book import parameter
from benefits.law.due import Reason, due, missing, unverified
from scripts.figures_due import main
from tests.benefits.law.made_up import entry

YEARLY = {"lasts_months": 12, "beyond": {"project": "carry_forward"}}  # of 2025 and 2026


def figure(name="figure", file="figures.yaml", **changes):
    return parameter(name, entry(**changes), file)


def reasons(*book, as_of):
    day = date.fromisoformat(as_of)
    return [found.reason for found in due(book, day, within_months=3, looked_at_within_months=12)]


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        ("2026-09-30", []),
        ("2026-10-01", [Reason.EXPIRES]),
        ("2026-12-31", [Reason.EXPIRES]),
        ("2027-01-01", [Reason.EXPIRED]),
    ],
)
def test_a_yearly_figure_is_listed_months_before_its_last_value_ends(as_of, found):
    assert reasons(figure(**YEARLY), as_of=as_of) == found


@pytest.mark.parametrize(("as_of", "found"), [("2027-11-23", []), ("2027-11-24", [Reason.LONG_AGO])])
def test_a_standing_figure_is_listed_a_year_after_somebody_looked(as_of, found):
    assert reasons(figure(), as_of=as_of) == found


def test_a_figure_that_expired_is_listed_once():
    assert reasons(figure(**YEARLY), as_of="2030-01-01") == [Reason.EXPIRED]


def test_what_expired_comes_first_and_files_stay_together():
    book = [
        figure("b", "two.yaml"),
        figure("c", "two.yaml", **YEARLY),
        figure("a", "one.yaml"),
        figure("d", "one.yaml"),
    ]
    found = due(book, date(2028, 1, 1), within_months=3, looked_at_within_months=12)
    assert [entry.name for entry in found] == ["c", "a", "d", "b"]


@pytest.mark.parametrize(("year", "names"), [(2026, []), (2027, ["yearly"])])
def test_a_year_lacks_the_yearly_figures_without_a_value_in_it(year, names):
    assert [found.name for found in missing([figure("yearly", **YEARLY), figure("standing")], year)] == names


@pytest.mark.parametrize(("months", "names"), [(23, ["figure"]), (24, [])])
def test_a_value_that_reaches_over_a_year_is_not_missing_in_it(months, names):
    book = [figure(**YEARLY | {"lasts_months": months})]
    assert [found.name for found in missing(book, 2027)] == names


def test_the_report_counts_by_file_and_never_fails(capsys):
    assert main(["--as-of", "2100-01-01"]) == 0
    assert "programs/medicare/figures.yaml: 4 expired" in capsys.readouterr().out
    assert main(["--year", "2100"]) == 0
    assert "  medicare.part_b.premium " in capsys.readouterr().out


def test_a_report_with_nothing_to_say_says_so(capsys):
    assert main(["--as-of", "2000-01-01"]) == 0
    assert "none, of" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("told", "as_of", "listed"),
    [
        ({}, "2026-06-01", False),
        ({"verified": False}, "2026-06-01", True),
        ({"unverified_since": date(2026, 6, 1)}, "2026-05-31", False),
        ({"unverified_since": date(2026, 6, 1)}, "2026-06-01", True),
    ],
)
def test_what_was_read_in_no_source_is_listed(told, as_of, listed):
    found = unverified([figure("figure", **told)], date.fromisoformat(as_of))
    assert [(entry.name, entry.reason) for entry in found] == ([("figure", Reason.UNVERIFIED)] if listed else [])


def test_the_report_lists_what_was_not_read_at_its_source(capsys):
    main(["--as-of", "2026-11-24"])
    assert "  ssi.supplement.own_household " in capsys.readouterr().out
