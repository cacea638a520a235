"""Medicare where the law has a second thought: late spouses, new arrivals, kidneys, gaps in drug cover, supplements."""

import pytest

from tests.benefits.programs.asking import answers, ask, missing

AT_65 = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1961-12-18",
        "citizenship": "us_citizen",
        "marital_status": "widowed",
        "statutorily_blind": False,
        "diagnosis": {"condition": "arthritis", "expected_months": 3},
        "work": {"status": "working", "monthly_earnings": 5000, "credits_total": 10},
        "insurance": [],
        "benefits": {"ssdi": {"status": "none"}},
    },
    "household": {"irmaa_magi": 50000, "tax_filing": "single"},
}
PLAN = {
    "kind": "employer",
    "through": "self",
    "employer_size": 50,
    "based_on_current_work": True,
    "began_on": "2015-01-01",
    "creditable_drug_coverage": True,
}


def medicare(**changes):
    return ask("medicare", AT_65, **changes)


def fact(name, **changes):
    return medicare(**changes)["facts"][name]


def period(kind, **changes):
    return next((entry for entry in fact("enrollment_periods", **changes) if entry["kind"] == kind), None)


LATE = {
    "birth_date": "1958-01-01",
    "credits_total": 60,
    "married_from": "2020-01-15",
    "married_until": "2020-10-15",
    "ended_by": "death",
}


@pytest.mark.parametrize(
    ("late", "free", "premium"),
    [
        (LATE, True, 0),
        ({**LATE, "married_until": "2020-10-14"}, False, 565),  # 42 USC 416(c): nine months
        ({**LATE, "married_until": None}, None, None),
        ({**LATE, "ended_by": None}, None, None),
        ({**LATE, "credits_total": 30, "married_until": "2021-01-15"}, False, 311),  # POMS HI 00801.134: a year
        ({**LATE, "credits_total": 30, "married_until": "2021-01-14"}, False, 565),
        ({**LATE, "birth_date": "1990-01-01", "credits_total": 9}, True, 0),  # 2011 to 2019: nine credits were enough
        ({**LATE, "birth_date": "1990-01-01", "credits_total": 8}, False, 565),
        ({**LATE, "birth_date": None, "credits_total": 8}, None, None),
    ],
)
def test_406_10_a_late_spouses_record(late, free, premium):
    facts = medicare(former_spouses=[late])["facts"]
    assert (facts["part_a_premium_free"], facts["part_a_premium"]) == (free, premium)


@pytest.mark.parametrize(
    ("again", "free"), [("2021-12-17", True), ("2021-12-16", False), (None, None)]
)  # sixty was attained on 17 December 2021
def test_402_e_a_new_marriage_at_sixty_leaves_a_late_spouses_record_open(again, free):
    spouse = {"birth_date": "1958-01-01", "credits_total": 0, "married_since": again}
    changes = {"patient__marital_status": "married", "spouse": spouse, "former_spouses": [LATE]}
    assert fact("part_a_premium_free", **changes) is free


@pytest.mark.parametrize(("credits", "until", "premium"), [(30, "2000-05-01", 311), (30, "2000-04-30", 565)])
def test_a_former_spouses_thirty_credits_lower_the_premium_after_ten_years(credits, until, premium):
    former = {**LATE, "married_from": "1990-05-01", "married_until": until, "credits_total": credits}
    changes = {"patient__marital_status": "divorced", "former_spouses": [{**former, "ended_by": "divorce"}]}
    assert fact("part_a_premium", **changes) == premium


def test_a_spouse_of_61_with_forty_credits_lowers_the_premium():
    spouse = {"birth_date": "1965-12-02", "credits_total": 40, "married_since": "1999-06-01"}
    facts = medicare(patient__marital_status="married", spouse=spouse)["facts"]
    assert (facts["part_a_premium_free"], facts["part_a_premium"]) == (False, 311)


def test_a_record_with_forty_credits_is_enough_whatever_the_open_years_bring():
    work = {"status": "working", "monthly_earnings": 5000, "earnings": {str(year): 40000 for year in range(2010, 2024)}}
    assert fact("part_a_premium_free", patient__work=work) is True


@pytest.mark.parametrize(
    ("status", "outcome", "answer"),
    [
        ("us_citizen", "likely", "met"),
        ("permanent_resident", "likely", "met"),
        ("qualified_noncitizen", "possible", "unknown"),
        ("other_noncitizen", "unlikely", "not_met"),
        (None, "possible", "unknown"),
    ],
)
def test_public_law_119_21_asks_the_status_of_everyone_credits_or_not(status, outcome, answer):
    result = medicare(patient__citizenship=status, patient__work__credits_total=40)
    assert (result["outcome"], answers(result)["immigration_status"]) == (outcome, answer)


def test_before_july_2025_the_status_of_who_had_the_credits_was_not_asked():
    changes = {"patient__citizenship": "qualified_noncitizen", "patient__work__credits_total": 40}
    assert medicare(as_of="2025-07-03", patient__birth_date="1960-08-18", **changes)["outcome"] == "likely"
    assert medicare(as_of="2025-07-04", patient__birth_date="1960-08-18", **changes)["outcome"] == "possible"


def test_who_has_medicare_with_another_status_is_told_the_last_day():
    changes = {"patient__citizenship": "qualified_noncitizen", "patient__birth_date": "1955-03-03"}
    notices = medicare(patient__benefits={"medicare": {"part_a_since": "2020-03-01"}}, **changes)["notices"]
    assert any("January 4, 2027" in notice for notice in notices)


@pytest.mark.parametrize(("since", "eligible"), [("2022-01-01", "2027-01-01"), ("2022-01-02", "2027-02-01")])
def test_406_20_the_years_of_residence_set_the_first_month(since, eligible):
    changes = {"patient__marital_status": "single", "patient__citizenship": "permanent_resident"}
    result = medicare(patient__us_resident_since=since, **changes)
    assert (result["outcome"], result["facts"]["eligible_on"]) == ("unlikely", eligible)
    assert result["would_change"][0]["from"] == eligible


KIDNEYS = {"patient__birth_date": "1980-03-03", "patient__work__credits_total": 40}


@pytest.mark.parametrize(
    ("kidneys", "eligible"),
    [
        ({"transplant_on": "2023-11-10"}, "2023-11-01"),  # 36 months on: November 2026 is the last
        ({"transplant_on": "2023-10-31"}, None),
        ({"transplant_on": "2020-01-10", "dialysis_began": "2026-08-20"}, "2026-08-01"),  # no second wait
        ({"transplant_on": "2025-01-10", "dialysis_began": "2026-08-20"}, "2025-01-01"),  # never ended
        ({"transplant_on": "2020-01-10", "dialysis_began": "2019-08-20"}, None),
    ],
)
def test_426_1_medicare_for_kidneys_ends_three_years_after_a_transplant(kidneys, eligible):
    facts = medicare(patient__esrd=kidneys, **KIDNEYS)["facts"]
    assert (facts["basis"], facts["eligible_on"]) == (("esrd", eligible) if eligible else ("age", "2045-03-01"))


def test_nobody_is_signed_up_for_kidney_failure_by_itself():
    steps = medicare(patient__esrd={"dialysis_began": "2026-10-05"}, **KIDNEYS)["next_steps"]
    assert "Apply" in steps[0]["what"]
    assert "12 months" in steps[0]["how"]


def test_with_kidneys_and_too_few_credits_to_tell_the_record_is_asked_for():
    changes = {**KIDNEYS, "patient__work__credits_total": 5}
    result = medicare(patient__esrd={"dialysis_began": "2026-01-05"}, **changes)
    assert result["outcome"] == "possible"
    assert "disability insurance is granted" not in result["summary"]
    assert missing(result)[0] == "patient.work.earnings"


def test_who_is_paid_disability_insurance_is_insured_for_kidneys():
    benefits = {"ssdi": {"status": "receiving", "entitled_since": "2026-08-01", "monthly_amount": 900}}
    changes = {**KIDNEYS, "patient__benefits": benefits, "patient__esrd": {"dialysis_began": "2026-01-05"}}
    assert medicare(**changes)["outcome"] == "likely"


def test_1395y_a_plan_that_ended_does_not_pay_first_for_kidneys():
    changes = {**KIDNEYS, "patient__esrd": {"dialysis_began": "2026-01-05"}}
    assert fact("pays_first", patient__insurance=[{**PLAN, "ends_on": "2026-10-31"}], **changes) == "medicare"
    assert fact("pays_first", patient__insurance=[PLAN], **changes) == "group_plan"


@pytest.mark.parametrize(
    ("ends", "penalty"),
    [
        ("2026-09-22", 0),  # 23 September to 23 November: 62 days
        ("2026-09-21", 0.4),  # 63 days, October the one full month: 0.01 x 38.99
        ("2026-08-31", 0.8),
    ],
)
def test_423_46_only_a_gap_of_63_days_in_a_row_counts(ends, penalty):
    changes = {"patient__birth_date": "1955-11-18", "patient__insurance": [{**PLAN, "ends_on": ends}]}
    assert fact("part_d_penalty_monthly", **changes) == penalty


def test_423_46_two_short_gaps_do_not_make_a_long_one():
    plans = [
        {**PLAN, "ends_on": "2024-02-29"},
        {**PLAN, "began_on": "2024-04-01", "ends_on": "2025-06-30"},
        {**PLAN, "began_on": "2025-08-01"},
    ]
    assert fact("part_d_penalty_monthly", patient__birth_date="1955-11-18", patient__insurance=plans) == 0


@pytest.mark.parametrize(
    ("born", "parts", "insurance", "first"),
    [
        ("1961-12-18", {}, [], "2026-12-01"),
        ("1957-12-18", {}, [], "2027-02-01"),  # with Part B from the general period
        ("1957-12-18", {"part_b_since": "2026-08-01"}, [], "2026-08-01"),
        ("1963-12-18", {"part_a_since": "2025-05-01", "part_b_since": "2025-05-01"}, [], "2028-12-01"),
    ],
)
def test_1395ss_the_six_months_begin_with_part_b_at_65(born, parts, insurance, first):
    changes = {"patient__birth_date": born, "patient__insurance": insurance, "patient__benefits__medicare": parts}
    assert period("medigap_open", **changes)["from"] == first


def test_1395ss_they_have_not_begun_for_who_still_works_without_part_b():
    assert period("medigap_open", patient__birth_date="1957-12-18", patient__insurance=[PLAN]) is None


def test_without_the_start_of_a_benefit_already_paid_the_month_stays_open_and_is_asked_for():
    benefits = {"ssdi": {"status": "receiving", "monthly_amount": 1800}}
    result = medicare(patient__birth_date="1980-08-15", patient__benefits=benefits)
    assert result["outcome"] == "unknown"
    assert result["facts"]["eligible_on"] is None
    assert missing(result)[0] == "patient.benefits.ssdi.entitled_since"


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"household": {"tax_filing": "single"}}, "household.irmaa_magi"),
        ({"household": {"irmaa_magi": 1}}, "household.tax_filing"),
        ({"patient__insurance": None}, "patient.insurance"),
        ({"patient__insurance": [{**PLAN, "employer_size": None}]}, "patient.insurance[0].employer_size"),
        (
            {"patient__insurance": [{**PLAN, "based_on_current_work": None}]},
            "patient.insurance[0].based_on_current_work",
        ),
    ],
)
def test_an_open_fact_names_the_answer_it_waits_for_though_it_decides_nothing(changes, path):
    result = medicare(patient__work__credits_total=40, **changes)
    assert {"path": path, "decides": False} in result["missing"]
