"""The letter names the days that were planned, in stretches of workdays."""

from datetime import date

import pytest

from benefits import notice_letter, parse_case, screen

CASE = {"as_of": "2026-11-24", "caregivers": [{"name": "Daniel", "relationship": "spouse", "employer": {}}]}


def letter(*days):
    case = parse_case(CASE)
    return notice_letter(case, screen(case).program("fmla", "caregivers[0]"), [date.fromisoformat(day) for day in days])


def test_it_begins_on_the_first_planned_day():
    assert "beginning December 28, 2026." in letter("2026-12-28", "2026-12-29")


@pytest.mark.parametrize(
    ("days", "line"),
    [
        (["2026-12-28"], "- December 28, 2026\n"),
        (["2026-12-28", "2026-12-29"], "- December 28, 2026 to December 29, 2026\n"),
        (["2026-12-24", "2026-12-25", "2026-12-28"], "- December 24, 2026 to December 28, 2026\n"),
        (["2026-12-24", "2026-12-28"], "- December 24, 2026\n- December 28, 2026\n"),
    ],
)
def test_days_in_a_row_are_one_line_across_a_weekend_too(days, line):
    assert line in letter(*days)


@pytest.mark.parametrize(("count", "has_more"), [(20, False), (21, True)])
def test_more_days_than_a_letter_holds_are_named_by_their_last(count, has_more):
    wednesdays = [date.fromordinal(date(2027, 1, 6).toordinal() + 7 * week).isoformat() for week in range(count)]
    assert ("- and more days like these, the last on" in letter(*wednesdays)) is has_more


def test_without_planned_days_it_is_as_before():
    assert "away on these days" not in letter()
