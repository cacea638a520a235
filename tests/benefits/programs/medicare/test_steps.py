"""Steps, deadlines, the headline and notices of Medicare: a day either side of each line."""

import pytest

from tests.benefits.programs.medicare.people import DISABLED, KIDNEYS, PLAN, medicare

CLAIM = {
    "patient__birth_date": "1980-03-03",
    "patient__diagnosis": {"condition": "breast_cancer", "expected_months": 24},
    "patient__work": {
        "status": "stopped",
        "stopped_on": "2026-06-15",
        "monthly_earnings": 0,
        "credits_total": 60,
        "credits_last_10_years": 40,
    },
}  # a claim not decided yet
SMALL = {**PLAN, "employer_size": 19}


def step(**changes):
    found = medicare(**changes)["next_steps"]
    return found and (found[0]["what"].split(" ")[0], found[0]["by"])


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        ("2026-11-30", ("Sign", "2026-11-30")),  # before the month of 65, so that cover begins with it
        ("2026-12-01", ("Sign", "2027-03-31")),  # to the last day of the first period
        ("2027-03-31", ("Sign", "2027-03-31")),
        ("2027-04-01", ("Sign", None)),  # in the next general period
    ],
)
def test_407_14_sign_up_before_the_month_of_65_or_by_the_last_day(as_of, found):
    assert step(as_of=as_of) == found


def test_after_the_first_period_the_general_one_is_named():
    assert "January and March" in medicare(as_of="2027-04-01")["next_steps"][0]["what"]
    assert "January and March" not in medicare(as_of="2027-03-31")["next_steps"][0]["what"]


@pytest.mark.parametrize(("as_of", "found"), [("2027-01-31", ("Watch", "2026-11-01")), ("2027-02-01", [])])
def test_the_card_is_watched_for_until_medicare_begins(as_of, found):
    assert step(as_of=as_of, **DISABLED) == found


def test_with_kidney_failure_one_applies():
    found = medicare(**KIDNEYS)["next_steps"]
    assert [entry["what"].split(" ")[0] for entry in found] == ["Apply"]
    assert "12 months" in found[0]["how"]


@pytest.mark.parametrize("changes", [{"patient__citizenship": "other_noncitizen"}, {"patient__birth_date": None}])
def test_without_a_likely_or_possible_answer_there_is_no_step(changes):
    assert step(**changes) == []


def test_a_possible_answer_has_its_step_and_headline_but_no_deadline():
    result = medicare(patient__citizenship=None)
    assert result["outcome"] == "possible"
    assert (len(result["next_steps"]), len(result["headlines"]), result["deadlines"]) == (1, 1, [])


@pytest.mark.parametrize(
    ("as_of", "days"),
    [
        ("2026-11-24", ["2027-03-31", "2027-05-31"]),  # the first period; the six months of a supplement
        ("2027-03-31", ["2027-03-31", "2027-09-30"]),
        ("2027-04-01", ["2028-03-31", "2028-07-31"]),  # the general period, and the supplement after it
        ("2028-03-31", ["2028-03-31", "2028-09-30"]),
        ("2028-04-01", ["2029-03-31", "2029-07-31"]),
    ],
)
def test_407_14_each_period_has_its_last_day_until_it_is_over(as_of, days):
    found = medicare(as_of=as_of)["deadlines"]
    assert [entry["on"] for entry in found] == days
    assert all(entry["firm"] for entry in found)


@pytest.mark.parametrize(("as_of", "told"), [("2027-12-31", True), ("2028-01-01", False)])
def test_407_20_the_last_day_after_work_is_told_until_it_is_over(as_of, told):
    found = medicare(as_of=as_of, patient__insurance=[{**PLAN, "ends_on": "2027-04-15"}])["deadlines"]
    assert any("without a penalty" in entry["what"] for entry in found) is told


def test_1395ss_the_six_months_after_part_b_are_told_to_their_last_day():
    parts = {"part_b_since": "2026-12-01"}
    last = medicare(as_of="2027-05-31", patient__benefits__medicare=parts)["deadlines"]
    after = medicare(as_of="2027-06-01", patient__benefits__medicare=parts)["deadlines"]
    assert ([entry["on"] for entry in last], after) == (["2027-05-31"], [])


def test_the_headline_names_the_month_and_the_reason():
    (found,) = medicare()["headlines"]
    assert (found["on"], found["value"]) == ("2026-12", "December 2026")
    assert medicare(patient__citizenship="other_noncitizen")["headlines"] == []


def notices(**changes):
    return " ".join(medicare(**changes)["notices"])


@pytest.mark.parametrize(
    ("plan", "told"),
    [(SMALL, True), (PLAN, False), ({**SMALL, "kind": "cobra"}, False), ({**SMALL, "employer_size": None}, False)],
)
def test_with_a_small_employer_bills_may_stay_unpaid_without_part_b(plan, told):
    assert ("The employer is small" in notices(patient__insurance=[plan])) is told


def test_under_65_and_with_kidney_failure_the_small_employer_is_not_told():
    assert "The employer is small" not in notices(patient__insurance=[SMALL], **DISABLED)
    assert "The employer is small" not in notices(patient__insurance=[SMALL], **KIDNEYS)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"patient__insurance": [PLAN]}, True),
        ({"patient__insurance": []}, False),
        ({"patient__insurance": [PLAN], "patient__benefits__medicare": {"part_a_since": "2026-11-01"}}, False),
        ({"patient__insurance": [PLAN], **DISABLED}, False),
        ({"patient__insurance": [PLAN], "patient__citizenship": "other_noncitizen"}, False),
    ],
)
def test_406_6_payments_into_a_savings_account_end_six_months_before(changes, told):
    assert ("6 months. Stop paying" in notices(**changes)) is told


@pytest.mark.parametrize(
    ("as_of", "citizenship", "told"),
    [
        ("2025-07-03", "qualified_noncitizen", False),
        ("2025-07-04", "qualified_noncitizen", True),
        ("2025-07-04", "other_noncitizen", True),
        ("2025-07-04", "permanent_resident", False),
        ("2025-07-04", "us_citizen", False),
    ],
)
def test_public_law_119_21_who_has_medicare_is_told_when_it_ends(as_of, citizenship, told):
    parts = {"part_a_since": "2020-03-01"}
    changes = {"patient__birth_date": "1955-03-03", "patient__benefits__medicare": parts}
    found = notices(as_of=as_of, patient__citizenship=citizenship, **changes)
    assert ("by January 4, 2027" in found) is told


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"as_of": "2026-11-30"}, "Medicare likely begins in December 2026. You are 65"),
        ({"as_of": "2026-12-01"}, "Medicare is likely open to you since December 2026."),
        ({"as_of": "2027-01-31", **DISABLED}, "Medicare likely begins in February 2027. It comes after 24 months"),
        ({"as_of": "2027-02-01", **DISABLED}, "Medicare has likely begun, in February 2027."),
        (KIDNEYS, "Medicare likely begins in April 2026. It comes with kidney failure"),
        ({"patient__citizenship": None}, "Medicare may begin in December 2026."),
        ({"patient__citizenship": "other_noncitizen"}, "Medicare is unlikely: it is not open to people with this"),
        ({"patient__birth_date": "1980-03-03"}, "Medicare is not open yet. By age it begins in March 2045."),
        ({"patient__birth_date": None}, "We cannot tell yet when Medicare would begin."),
        ({"as_of": "2026-12-01", "patient__citizenship": None}, "Medicare may begin in December 2026."),
        ({"as_of": "2027-02-01", "patient__citizenship": None, **DISABLED}, "Medicare may begin in February 2027."),
        ({**CLAIM, "patient__citizenship": "us_citizen"}, "If disability insurance is granted, Medicare begins in"),
        ({**CLAIM, "patient__citizenship": "other_noncitizen"}, "Medicare is unlikely: it is not open"),
        ({**KIDNEYS, "patient__work__credits_total": 5}, "Medicare may begin in April 2026."),
    ],
)
def test_the_summary_says_how_sure_it_is_and_when(changes, words):
    assert medicare(**changes)["summary"].startswith(words)
