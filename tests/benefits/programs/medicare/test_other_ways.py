"""Ways into Medicare that are easily missed: government work, an earlier disability, another person's record."""

import pytest

from tests.benefits.programs.asking import answers, ask

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1980-03-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "diagnosis": {"condition": "pancreatic cancer", "metastatic": True, "expected_months": 24},
        "work": {"status": "stopped", "stopped_on": "2026-06-15", "monthly_earnings": 0, "earnings": {}},
        "insurance": [],
        "benefits": {"ssdi": {"status": "none"}},
    },
}


def medicare(**changes):
    return ask("medicare", BASE, **changes)


def said(result, part):
    return any(part in notice for notice in result["notices"])


def government(first, last=2025, **work):
    earned = {str(year): 50000 for year in range(first, last + 1)}
    return {"patient__work": {**BASE["patient"]["work"], "medicare_earnings": earned, **work}}


@pytest.mark.parametrize(
    ("first", "outcome", "begins"),
    [
        # 42 USC 426(b)(2)(C): 20 credits in the ten years, here 2021 to 2025; 24 in all at 46
        (2020, "possible", "2028-12-01"),  # onset in June: waiting from July, entitled in December 2026, 24 months on
        (2021, "unlikely", None),  # 20 credits are not the 24 that are needed at 46
        (2022, "unlikely", None),
    ],
)
def test_426_government_work_taxed_for_medicare_alone_counts(first, outcome, begins):
    result = medicare(**government(first))
    assert result["outcome"] == outcome
    assert (result["facts"]["basis"] == "disability") is (begins is not None)
    if begins:
        assert result["facts"]["eligible_on"] == begins
        assert "government work" in result["next_steps"][0]["what"]


def test_both_records_count_together():
    own = {str(year): 50000 for year in range(2010, 2016)}
    result = medicare(**government(2021, earnings=own))
    assert (result["outcome"], result["facts"]["eligible_on"]) == ("possible", "2028-12-01")


def test_government_work_helps_nobody_who_still_works():
    at_work = government(2010, status="working", monthly_earnings=5000, stopped_on=None)
    assert medicare(**at_work)["facts"]["basis"] == "age"


ENOUGH = {"patient__work__earnings": {str(year): 50000 for year in range(2005, 2027)}}
ENDED = {"patient__benefits": {"ssdi": {"status": "ended", "entitled_since": "2020-02-01"}}}


def test_426_f_an_earlier_disability_leaves_a_later_month_open():
    certain = medicare(**ENOUGH)
    assert answers(certain)["entitlement"] == "met"
    result = medicare(**ENOUGH, **ENDED)
    assert (result["outcome"], result["facts"]["eligible_on"]) == ("unknown", None)
    assert said(result, "Its months may count again")


def test_without_a_new_claim_an_earlier_disability_is_no_no_either():
    result = medicare(**ENDED)
    assert result["outcome"] == "unknown"
    assert said(result, "Its months may count again")


@pytest.mark.parametrize(
    ("stopped", "outcome"),
    [("2002-02-27", "unknown"), ("2002-02-28", "unlikely")],  # 22 is attained on 28 February 2002, 42 USC 402(d)
)
def test_a_disability_before_22_is_never_behind_a_no(stopped, outcome):
    result = medicare(patient__work__stopped_on=stopped)
    assert result["outcome"] == outcome
    assert said(result, "disabled before 22") is (outcome == "unknown")


def test_who_never_worked_may_have_a_parents_record():
    assert medicare(patient__work={"status": "never_worked", "earnings": {}})["outcome"] == "unknown"


@pytest.mark.parametrize(
    ("born", "outcome"),
    [("1976-11-25", "unknown"), ("1976-11-26", "unlikely")],  # 50 is attained the day before, 42 USC 402(e)
)
@pytest.mark.parametrize(
    "family",
    [
        {"patient__marital_status": "widowed"},
        {"patient__marital_status": "divorced", "former_spouses": [{"ended_by": "death", "credits_total": 1}]},
    ],
)
def test_a_disabled_widow_is_never_behind_a_no(born, outcome, family):
    result = medicare(patient__birth_date=born, **family)
    assert result["outcome"] == outcome
    assert said(result, "widow") is (outcome == "unknown")


@pytest.mark.parametrize(("transplant", "outcome"), [("2023-11-10", "possible"), ("2023-10-31", "unlikely")])
def test_1395o_b_part_b_for_medicines_after_a_transplant_is_named(transplant, outcome):
    work = {**BASE["patient"]["work"], "credits_total": 10}
    work.pop("earnings")
    result = medicare(patient__esrd={"transplant_on": transplant}, patient__work=work)
    assert result["outcome"] in (outcome, "likely", "unknown")
    assert said(result, "Part B-ID")
    assert not said(medicare(), "Part B-ID")


ALS = {"patient__diagnosis": {"condition": "ALS"}}


@pytest.mark.parametrize(
    ("illness", "kind", "begins"),
    [
        ({}, "disability", "2028-12-01"),
        (ALS, "als", "2026-07-01"),  # 42 USC 426(h), 423(a)(1)(ii): the first full month after 15 June
    ],
)
def test_426_h_als_has_no_wait_by_government_work_either(illness, kind, begins):
    result = medicare(**government(2020), **illness)
    assert (result["facts"]["basis"], result["facts"]["eligible_on"]) == (kind, begins)
    assert "government work" in result["next_steps"][0]["what"]
