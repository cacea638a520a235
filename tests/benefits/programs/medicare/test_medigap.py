"""Medicare supplements: who may not be refused, and on which days. 42 USC 1395ss(s) and the states' laws."""

import pytest

from tests.benefits.programs.medicare.people import DISABLED, days, medicare

POLICY = [{"kind": "medigap", "began_on": "2022-01-01"}]
OLDER = {"patient__birth_date": "1955-06-10", "patient__benefits__medicare": {"part_a_since": "2020-06-01"}}


def said(part, **changes):
    return any(part in notice for notice in medicare(**changes)["notices"])


@pytest.mark.parametrize(
    ("part_b", "first", "last"),
    [("2026-12-01", "2026-12-01", "2027-05-31"), ("2027-01-01", "2027-01-01", "2027-06-30")],
)
def test_1395ss_s_2_the_first_and_the_last_day_of_the_six_months_at_65(part_b, first, last):
    parts = {"part_a_since": "2026-12-01", "part_b_since": part_b}
    assert days("medigap_open", patient__benefits__medicare=parts)[:2] == (first, last)


@pytest.mark.parametrize(
    ("state", "offered"), [("TX", True), ("NY", True), ("OH", False), ("NE", False), (None, False)]
)
def test_below_65_the_state_decides_whether_one_must_be_offered(state, offered):
    assert said("asks insurers to offer", state=state, **DISABLED) is offered
    assert said("lets insurers refuse", state=state, **DISABLED) is not offered


@pytest.mark.parametrize(("born", "told"), [("1962-03-01", False), ("1962-03-02", True)])
def test_who_is_65_by_then_hears_nothing_of_the_years_before(born, told):
    # Medicare by disability begins in February 2027, the month in which the first attains 65
    assert said("below 65", **{**DISABLED, "patient__birth_date": born}) is told


@pytest.mark.parametrize(
    ("state", "as_of", "first", "last"),
    [
        ("CA", "2026-06-10", "June 10, 2026", "August 8, 2026"),
        ("CA", "2026-08-08", "June 10, 2026", "August 8, 2026"),  # the sixtieth day
        ("CA", "2026-08-09", "June 10, 2027", "August 8, 2027"),
        ("OR", "2026-07-09", "June 10, 2026", "July 9, 2026"),
        ("OR", "2026-07-10", "June 10, 2027", "July 9, 2027"),
        ("NV", "2026-05-31", "June 1, 2026", "July 30, 2026"),
    ],
)
def test_a_states_days_around_the_birthday(state, as_of, first, last):
    told = {**OLDER, "state": state, "as_of": as_of, "patient__insurance": POLICY}
    assert said(f"from {first} to {last}", **told)


@pytest.mark.parametrize(
    "told",
    [
        {"state": "TX", "patient__insurance": POLICY},
        {"state": "CA", "patient__insurance": []},
        {"state": "CA", "patient__insurance": [{**POLICY[0], "ends_on": "2026-01-31"}]},
        {"state": "VA", "patient__insurance": POLICY, "as_of": "2025-06-30"},
    ],
)
def test_without_such_a_law_or_a_supplement_there_are_no_such_days(told):
    assert not said("without questions about your health", **{**OLDER, **told})


@pytest.mark.parametrize(("as_of", "told"), [("2026-11-24", False), ("2025-07-01", True)])
def test_virginia_has_them_since_july_2025(as_of, told):
    changes = {**OLDER, "state": "VA", "as_of": as_of, "patient__insurance": POLICY}
    assert said("from June 10, 2025 to August 8, 2025", **changes) is told


@pytest.mark.parametrize(("born", "told"), [("1951-06-10", True), ("1950-06-10", False)])
def test_illinois_has_them_until_76(born, told):
    changes = {**OLDER, "patient__birth_date": born, "state": "IL", "patient__insurance": POLICY}
    assert said("without questions about your health", as_of="2026-06-10", **changes) is told


@pytest.mark.parametrize(
    ("ends", "told"),
    [("2026-09-21", False), ("2026-09-22", True), ("2020-05-31", False), (None, False)],
)
def test_1395ss_s_3_sixty_three_days_after_a_plan_beside_medicare(ends, told):
    plan = {"kind": "retiree", "ends_on": ends}
    assert said("some Medicare supplements may not refuse you", **OLDER, patient__insurance=[plan]) is told


@pytest.mark.parametrize(("state", "told"), [("NY", True), ("OH", False)])
def test_in_some_states_one_can_be_bought_all_year(state, told):
    assert said("all year or in one month of it", state=state, **OLDER) is told


@pytest.mark.parametrize(
    ("began", "told"),
    [("2025-11-24", False), ("2025-11-25", True), ("2026-11-24", True), ("2026-11-25", False), (None, False)],
)
def test_1395ss_s_3_b_twelve_months_to_try_medicare_advantage(began, told):
    plan = {"kind": "medicare_advantage", "began_on": began}
    assert said("you may try it until", **OLDER, patient__insurance=[plan]) is told
