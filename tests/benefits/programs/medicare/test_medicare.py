"""Medicare: one day, one credit and one worker either side of each line."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

BASE = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1961-12-18",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "diagnosis": {"condition": "arthritis", "expected_months": 3},
        "work": {"status": "working", "monthly_earnings": 5000, "credits_total": 152},
        "insurance": [],
    },
}
PLAN_FROM_WORK = {
    "kind": "employer",
    "through": "self",
    "employer_size": 450,
    "based_on_current_work": True,
    "began_on": "2003-10-01",
    "creditable_drug_coverage": True,
}


def medicare(**changes):
    return ask("medicare", BASE, **changes)


def fact(name, **changes):
    return medicare(**changes)["facts"][name]


def period(kind, **changes):
    return next((entry for entry in fact("enrollment_periods", **changes) if entry["kind"] == kind), None)


@pytest.mark.parametrize(
    ("born", "begins"),
    [
        ("1961-12-18", "2026-12-01"),
        ("1961-12-01", "2026-11-01"),
        ("1961-12-02", "2026-12-01"),
        ("1962-01-01", "2026-12-01"),
    ],
)
def test_65_is_attained_the_day_before_the_birthday(born, begins):
    assert fact("eligible_on", patient__birth_date=born) == begins


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [("1961-12-18", "2026-09-01", "2027-03-31"), ("1961-12-01", "2026-08-01", "2027-02-28")],
)
def test_407_14_the_initial_period_has_seven_months(born, first, last):
    found = period("initial", patient__birth_date=born)
    assert (found["from"], found["to"]) == (first, last)


@pytest.mark.parametrize(
    ("as_of", "cover"),
    [("2026-11-30", "2026-12-01"), ("2026-12-01", "2027-01-01"), ("2027-03-31", "2027-04-01"), ("2027-04-01", None)],
)
def test_407_25_cover_begins_with_the_month_of_65_or_the_month_after_signing_up(as_of, cover):
    assert period("initial", as_of=as_of)["coverage_begins"] == cover


@pytest.mark.parametrize(
    ("credits", "free", "premium"),
    [(40, True, 0), (39, False, 311), (30, False, 311), (29, False, 565), (None, None, None)],
)
def test_forty_credits_make_hospital_insurance_free(credits, free, premium):
    facts = medicare(patient__work={"status": "working", "monthly_earnings": 5000, "credits_total": credits})["facts"]
    assert (facts["part_a_premium_free"], facts["part_a_premium"]) == (free, premium)


HUSBAND = {"birth_date": "1960-11-02", "credits_total": 40, "married_since": "2000-01-01"}


@pytest.mark.parametrize(
    ("spouse", "free"),
    [
        (HUSBAND, True),
        ({**HUSBAND, "credits_total": 39}, False),
        ({**HUSBAND, "birth_date": "1964-12-02"}, True),  # 62 attained on 1 December 2026
        ({**HUSBAND, "birth_date": "1964-12-03"}, False),
        ({**HUSBAND, "married_since": "2025-12-01"}, True),
        ({**HUSBAND, "married_since": "2025-12-02"}, False),
        ({**HUSBAND, "credits_total": None}, None),
        ({**HUSBAND, "married_since": None}, None),
    ],
)
def test_406_10_a_spouses_record_counts_at_62_and_after_a_year(spouse, free):
    work = {"status": "never_worked", "credits_total": 0, "monthly_earnings": 0}
    changes = {"patient__marital_status": "married", "patient__work": work, "spouse": spouse}
    assert fact("part_a_premium_free", **changes) is free


FORMER = {
    "birth_date": "1958-01-01",
    "credits_total": 60,
    "married_from": "1990-05-01",
    "married_until": "2000-05-01",
    "ended_by": "divorce",
}


@pytest.mark.parametrize(
    ("former", "status", "free"),
    [
        (FORMER, "divorced", True),
        ({**FORMER, "married_until": "2000-04-30"}, "divorced", False),
        ({**FORMER, "ended_by": "death", "married_until": "1995-01-01"}, "widowed", True),
        (FORMER, "married", False),
    ],
)
def test_a_former_spouses_record_counts_after_ten_years_and_while_unmarried(former, status, free):
    work = {"status": "never_worked", "credits_total": 0, "monthly_earnings": 0}
    spouse = {**HUSBAND, "credits_total": 0}
    changes = {"patient__marital_status": status, "patient__work": work, "former_spouses": [former], "spouse": spouse}
    assert fact("part_a_premium_free", **changes) is free


def test_earnings_taxed_for_medicare_alone_count_for_hospital_insurance():
    years = {str(year): 40000 for year in range(2000, 2011)}
    work = {"status": "working", "monthly_earnings": 5000, "earnings": {"1999": 100}, "medicare_earnings": years}
    assert fact("part_a_premium_free", patient__work=work) is True


@pytest.mark.parametrize(
    ("citizenship", "since", "outcome"),
    [
        ("us_citizen", None, "likely"),
        ("permanent_resident", "2021-12-01", "likely"),
        ("permanent_resident", "2021-12-02", "unlikely"),
        ("permanent_resident", None, "unknown"),
        ("other_noncitizen", "2000-01-01", "unlikely"),
        (None, None, "unknown"),
    ],
)
def test_who_pays_for_it_must_be_a_citizen_or_a_resident_of_five_years(citizenship, since, outcome):
    work = {"status": "working", "monthly_earnings": 5000, "credits_total": 20}
    result = medicare(patient__work=work, patient__citizenship=citizenship, patient__us_resident_since=since)
    assert result["outcome"] == outcome


@pytest.mark.parametrize(("size", "payer"), [(20, "group_plan"), (19, "medicare"), (None, None)])
def test_who_pays_first_at_65(size, payer):
    plan = {**PLAN_FROM_WORK, "employer_size": size}
    assert fact("pays_first", patient__insurance=[plan]) == payer


DISABLED = {
    "patient__birth_date": "1980-03-01",
    "patient__benefits": {"ssdi": {"status": "receiving", "entitled_since": "2025-02-01", "monthly_amount": 1500}},
    "patient__work": {"status": "stopped", "stopped_on": "2024-08-15", "monthly_earnings": 0},
}


@pytest.mark.parametrize(("size", "payer"), [(100, "group_plan"), (99, "medicare")])
def test_who_pays_first_under_65(size, payer):
    plan = {**PLAN_FROM_WORK, "through": "spouse", "employer_size": size}
    assert fact("pays_first", patient__insurance=[plan], **DISABLED) == payer


def test_426_the_twenty_fifth_month_of_entitlement():
    facts = medicare(**DISABLED)["facts"]
    assert (facts["basis"], facts["eligible_on"], facts["part_a_premium_free"]) == ("disability", "2027-02-01", True)


@pytest.mark.parametrize(
    ("kidneys", "begins"),
    [
        ({"dialysis_began": "2026-01-05"}, "2026-04-01"),
        ({"dialysis_began": "2026-01-31"}, "2026-04-01"),
        ({"dialysis_began": "2026-01-05", "self_dialysis_training": True}, "2026-01-01"),
        ({"dialysis_began": "2026-01-05", "transplant_on": "2026-02-10"}, "2026-02-01"),
    ],
)
def test_426_1_kidney_failure_in_the_third_month_after_dialysis_began(kidneys, begins):
    facts = medicare(patient__birth_date="1980-03-01", patient__esrd=kidneys)["facts"]
    assert (facts["basis"], facts["eligible_on"]) == ("esrd", begins)


@pytest.mark.parametrize(("as_of", "payer"), [("2028-09-30", "group_plan"), ("2028-10-01", "medicare")])
def test_with_kidney_failure_the_plan_pays_first_for_thirty_months(as_of, payer):
    kidneys = {"dialysis_began": "2026-01-05"}
    changes = {"patient__birth_date": "1980-03-01", "patient__esrd": kidneys, "patient__insurance": [PLAN_FROM_WORK]}
    assert fact("pays_first", as_of=as_of, **changes) == payer


def test_the_earliest_way_in_is_taken():
    result = medicare(**{**DISABLED, "patient__birth_date": "1961-12-18"})
    assert (result["facts"]["basis"], result["facts"]["eligible_on"]) == ("age", "2026-12-01")


@pytest.mark.parametrize(
    ("magi", "part_b", "part_d"),
    [(109000, 0, 0), ("109000.01", 81.2, 14.5), (499999, 446.3, 83.3), (500000, 487, 91)],
)
def test_high_income_adds_to_both_premiums(magi, part_b, part_d):
    facts = medicare(household={"irmaa_magi": magi, "tax_filing": "single"})["facts"]
    assert (facts["irmaa_part_b"], facts["irmaa_part_d"]) == (part_b, part_d)


def test_without_the_tax_return_the_additions_stay_unknown():
    assert fact("irmaa_part_b", household={"irmaa_magi": 200000}) is None


@pytest.mark.parametrize(
    ("born", "since", "percent"),
    [
        ("1960-12-18", None, 10),  # ended March 2026: April 2026 to March 2027 are twelve months
        ("1961-01-18", None, 0),  # ended April 2026: eleven months to March 2027
        ("1959-11-18", None, 20),  # ended February 2025: 25 months to March 2027
        ("1959-11-18", "2026-02-01", 0),  # March 2025 to January 2026: eleven months
        ("1959-11-18", "2026-03-01", 10),
    ],
)
def test_408_22_ten_percent_for_each_full_twelve_months(born, since, percent):
    parts = {"part_b_since": since} if since else {}
    benefits = {"medicare": parts}
    assert fact("part_b_penalty_percent", patient__birth_date=born, patient__benefits=benefits) == percent


def test_cover_from_current_work_keeps_the_penalty_away():
    changes = {"patient__birth_date": "1955-11-18", "patient__insurance": [PLAN_FROM_WORK]}
    assert fact("part_b_penalty_percent", **changes) == 0
    assert fact("part_d_penalty_monthly", **changes) == 0


def test_part_d_one_percent_a_month_to_the_nearest_dime():
    # The period ended in February 2025; March 2025 to October 2026 are 20 months: 0.20 x 38.99 = 7.798.
    assert fact("part_d_penalty_monthly", patient__birth_date="1959-11-18") == 7.8


@pytest.mark.parametrize(("as_of", "first"), [("2026-03-31", "2026-01-01"), ("2026-04-01", "2027-01-01")])
def test_407_15_the_general_period_is_january_to_march(as_of, first):
    assert period("general", patient__birth_date="1955-11-18", as_of=as_of)["from"] == first


def test_407_20_eight_months_after_the_plan_from_work_ends():
    plan = {**PLAN_FROM_WORK, "ends_on": "2027-04-15"}
    found = period("special_group_health", patient__insurance=[plan])
    assert (found["to"], found["coverage_begins"]) == ("2027-12-31", "2027-05-01")


@pytest.mark.parametrize("kind", ["cobra", "retiree", "marketplace"])
def test_cover_that_is_not_current_work_gives_no_special_period(kind):
    plan = {**PLAN_FROM_WORK, "kind": kind, "based_on_current_work": False}
    assert period("special_group_health", patient__insurance=[plan]) is None


@pytest.mark.parametrize(("since", "outcome"), [("2026-11-24", "already"), ("2026-11-25", "likely")])
def test_who_has_it_is_told_so(since, outcome):
    assert medicare(patient__benefits={"medicare": {"part_a_since": since}})["outcome"] == outcome


def test_without_a_birth_date_nothing_is_said_and_it_is_asked_for():
    result = ask("medicare", {"as_of": "2026-11-24"})
    assert result["outcome"] == "unknown"
    assert "patient.birth_date" in missing(result)


def test_a_diagnosis_alone_brings_nothing():
    diagnosis = {"condition": "breast_cancer", "metastatic": True}
    result = medicare(patient__birth_date="1990-03-01", patient__diagnosis=diagnosis)
    assert result["outcome"] != "likely"
    assert answers(result)["entitlement"] != "met"


def test_a_premium_of_a_year_not_announced_is_marked_projected():
    assert medicare(patient__birth_date="1962-03-18")["projected"] is True
    assert medicare()["projected"] is False
