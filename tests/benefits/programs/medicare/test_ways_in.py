"""Ways into Medicare: a day, a month and a credit either side of each line. 42 USC 426, 426-1."""

import pytest

from tests.benefits.programs.asking import missing
from tests.benefits.programs.medicare.people import DISABLED, medicare, periods

YOUNG = {"patient__birth_date": "1980-03-03"}
BY_AGE = ("age", "2045-03-01")


def way(**changes):
    facts = medicare(**{**YOUNG, **changes})["facts"]
    return facts["basis"], facts["eligible_on"]


@pytest.mark.parametrize(
    ("born", "eligible"),
    [("1961-12-31", "2026-12-01"), ("1962-01-01", "2026-12-01"), ("1962-01-02", "2027-01-01")],
)
def test_426_by_age_from_the_month_in_which_65_is_attained(born, eligible):
    assert way(patient__birth_date=born) == ("age", eligible)


@pytest.mark.parametrize(
    ("since", "eligible"), [("2025-01-01", "2027-01-01"), ("2025-02-01", "2027-02-01"), ("2025-02-28", "2027-02-01")]
)
def test_426_b_after_twenty_four_months_of_disability_insurance(since, eligible):
    benefits = {"ssdi": {"status": "receiving", "entitled_since": since, "monthly_amount": 1500}}
    assert way(patient__benefits=benefits, patient__work={"status": "stopped"}) == ("disability", eligible)


def test_426_h_with_als_in_the_first_month_of_entitlement():
    changes = {
        "patient__diagnosis": {"condition": "als"},
        "patient__work": {"status": "stopped", "stopped_on": "2026-08-15", "credits_total": 60},
        "patient__benefits": {"ssdi": {"status": "receiving", "entitled_since": "2026-09-01", "monthly_amount": 1500}},
    }
    assert way(**changes) == ("als", "2026-09-01")


def test_of_two_ways_in_one_month_age_is_named():
    assert way(**{**DISABLED, "patient__birth_date": "1962-02-15"}) == ("age", "2027-02-01")


@pytest.mark.parametrize(
    ("kidneys", "eligible"),
    [
        ({"dialysis_began": "2026-01-31", "self_dialysis_training": False}, "2026-04-01"),
        ({"dialysis_began": "2026-02-01", "self_dialysis_training": False}, "2026-05-01"),
        ({"dialysis_began": "2026-02-01", "self_dialysis_training": True}, "2026-02-01"),
        ({"dialysis_began": "2026-02-01", "transplant_on": "2026-05-31"}, "2026-05-01"),
        ({"dialysis_began": "2026-02-01", "transplant_on": "2026-06-01"}, "2026-05-01"),
        ({"transplant_on": "2026-05-31"}, "2026-05-01"),
    ],
)
def test_426_1_the_third_month_after_dialysis_began_or_the_month_of_a_transplant(kidneys, eligible):
    assert way(patient__esrd=kidneys) == ("esrd", eligible)


@pytest.mark.parametrize(("as_of", "found"), [("2026-11-30", ("esrd", "2023-11-01")), ("2026-12-01", BY_AGE)])
def test_426_1_it_ends_with_the_thirty_sixth_month_after_the_transplant(as_of, found):
    assert way(as_of=as_of, patient__esrd={"transplant_on": "2023-11-10"}) == found


@pytest.mark.parametrize(
    ("dialysis", "found"),
    [
        ("2020-01-09", BY_AGE),  # before the transplant, which ended it
        ("2020-01-10", BY_AGE),  # on its day
        ("2023-01-31", ("esrd", "2020-01-01")),  # the thirty-sixth month: it had not ended
        ("2023-02-01", ("esrd", "2023-02-01")),  # it had: again from that month, without a wait
    ],
)
def test_426_1_c_dialysis_that_begins_again_brings_it_back_without_a_wait(dialysis, found):
    kidneys = {"transplant_on": "2020-01-10", "dialysis_began": dialysis, "self_dialysis_training": False}
    assert way(patient__esrd=kidneys) == found


DIALYSIS = {"patient__esrd": {"dialysis_began": "2026-01-05", "self_dialysis_training": False}}
NEVER_WORKED = {"status": "never_worked", "monthly_earnings": 0, "credits_total": 0, "earnings": {}}
ILL_SINCE_40 = {
    "patient__diagnosis__diagnosed_on": "2020-05-05"
}  # so that no parent's record is left to be asked about


@pytest.mark.parametrize(
    ("status", "credits", "outcome"),
    [
        ("married", 40, "likely"),
        ("married", 39, "possible"),
        ("married", 6, "possible"),
        ("married", 5, "unlikely"),
        ("married", None, "possible"),
        ("separated", 40, "likely"),
        ("single", 40, "unlikely"),
    ],
)
def test_426_1_a_a_spouses_record_insures_for_kidneys(status, credits, outcome):
    changes = {"patient__marital_status": status, "patient__work": NEVER_WORKED, "spouse": {"credits_total": credits}}
    assert medicare(**YOUNG, **DIALYSIS, **ILL_SINCE_40, **changes)["outcome"] == outcome


@pytest.mark.parametrize(("ill_since", "outcome"), [("2002-03-01", "unknown"), ("2002-03-02", "unlikely")])
def test_402_d_who_may_have_been_disabled_before_22_is_never_told_no(ill_since, outcome):
    # 22 is attained on the day before the birthday, 2 March 2002
    changes = {"patient__work": NEVER_WORKED, "patient__diagnosis__diagnosed_on": ill_since}
    assert medicare(**YOUNG, **DIALYSIS, **changes)["outcome"] == outcome


@pytest.mark.parametrize(
    "benefits",
    [
        {"social_security_retirement": {"status": "receiving"}},
        {"ssdi": {"status": "receiving", "entitled_since": "2026-08-01", "monthly_amount": 900}},
    ],
)
def test_426_1_a_who_is_paid_a_benefit_is_insured_for_kidneys(benefits):
    result = medicare(**YOUNG, **DIALYSIS, patient__work=NEVER_WORKED, patient__benefits=benefits)
    assert (result["outcome"], result["facts"]["basis"]) == ("likely", "esrd")


@pytest.mark.parametrize("status", ["applied", "none"])
def test_426_1_a_asking_for_retirement_insures_nobody(status):
    benefits = {"ssdi": {"status": "none"}, "social_security_retirement": {"status": status}}
    result = medicare(**YOUNG, **DIALYSIS, **ILL_SINCE_40, patient__work=NEVER_WORKED, patient__benefits=benefits)
    assert (result["outcome"], result["facts"]["basis"]) == ("unlikely", "age")


def test_426_1_a_six_credits_in_thirteen_quarters_insure_for_kidneys():
    earnings = {"2024": 4 * 1730, "2025": 4 * 1810}
    work = {"status": "stopped", "stopped_on": "2026-01-05", "monthly_earnings": 0, "earnings": earnings}
    assert medicare(**YOUNG, **DIALYSIS, patient__work=work)["outcome"] == "likely"


def test_without_a_birth_date_it_is_asked_for_first():
    assert missing(medicare(patient__birth_date=None))[0] == "patient.birth_date"


def test_a_way_in_by_disability_not_yet_dated_is_asked_for():
    benefits = {"ssdi": {"status": "receiving", "monthly_amount": 1800}}
    result = medicare(**YOUNG, patient__benefits=benefits, patient__work={"status": "stopped"})
    assert missing(result)[0] == "patient.benefits.ssdi.entitled_since"
    assert result["outcome"] == "unknown"


def test_a_claim_not_decided_leaves_medicare_possible():
    work = {"status": "stopped", "stopped_on": "2026-06-15", "monthly_earnings": 0, "credits_total": 60}
    changes = {
        "patient__work": {**work, "credits_last_10_years": 40},
        "patient__benefits": {"ssdi": {"status": "none"}},
    }
    result = medicare(**YOUNG, patient__diagnosis={"condition": "breast_cancer", "expected_months": 24}, **changes)
    assert (result["outcome"], result["facts"]["basis"]) == ("possible", "disability")
    assert "If disability insurance is granted" in result["summary"]
    assert periods(**YOUNG, patient__diagnosis={"condition": "breast_cancer", "expected_months": 24}, **changes)


def test_a_claim_that_is_unlikely_opens_no_way():
    work = {"status": "stopped", "stopped_on": "2026-06-15", "monthly_earnings": 0, "credits_total": 10}
    diagnosis = {"condition": "breast_cancer", "expected_months": 24}
    assert way(patient__work={**work, "credits_last_10_years": 10}, patient__diagnosis=diagnosis) == BY_AGE
