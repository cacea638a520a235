"""What Medicare asks beside credits: a way in within three years, citizenship or residence, and a status."""

import pytest

from tests.benefits.programs.asking import answers, missing
from tests.benefits.programs.medicare.people import AT_65, PLAN, medicare

TOO_FEW = {"patient__work": {"status": "working", "monthly_earnings": 5000, "credits_total": 20}}
RESIDENT = {"patient__citizenship": "permanent_resident"}


@pytest.mark.parametrize(
    ("as_of", "answer", "outcome"),
    [("2023-11-30", "not_met", "unlikely"), ("2023-12-01", "met", "likely")],  # 36 months before December 2026
)
def test_by_age_it_is_not_open_yet_more_than_three_years_before(as_of, answer, outcome):
    benefits = {"ssdi": {"status": "none"}}
    changes = {"patient__benefits": benefits, "patient__diagnosis": {"condition": "arthritis", "expected_months": 3}}
    result = medicare(as_of=as_of, **changes)
    assert (answers(result)["entitlement"], result["outcome"]) == (answer, outcome)


NOT_TOLD = {"patient__benefits": {}, "patient__work": {}, "patient__diagnosis": {"condition": "breast_cancer"}}


@pytest.mark.parametrize(("as_of", "eligible"), [("2023-12-01", "2026-12-01"), ("2023-11-30", None)])
def test_while_the_answer_is_open_its_facts_are_told_within_three_years(as_of, eligible):
    result = medicare(as_of=as_of, patient__citizenship=None, **NOT_TOLD)
    assert (result["outcome"], result["facts"]["eligible_on"]) == ("unknown", eligible)


@pytest.mark.parametrize(
    ("citizenship", "since", "answer"),
    [
        ("us_citizen", None, "met"),
        ("permanent_resident", "2021-12-01", "met"),  # five years on the first day of cover
        ("permanent_resident", "2021-12-02", "not_met"),
        ("permanent_resident", None, "unknown"),
        ("qualified_noncitizen", "2000-01-01", "not_met"),
        ("other_noncitizen", "2000-01-01", "not_met"),
        (None, "2000-01-01", "unknown"),
    ],
)
def test_406_20_without_free_part_a_a_citizen_or_a_resident_of_five_years(citizenship, since, answer):
    result = medicare(patient__citizenship=citizenship, patient__us_resident_since=since, **TOO_FEW)
    assert answers(result)["citizenship_and_residence"] == answer


@pytest.mark.parametrize(("since", "answer"), [("2023-02-15", "met"), ("2023-02-16", "not_met")])
def test_406_20_past_65_the_years_are_counted_to_today(since, answer):
    result = medicare(as_of="2028-02-15", patient__us_resident_since=since, **RESIDENT, **TOO_FEW)
    assert answers(result)["citizenship_and_residence"] == answer


@pytest.mark.parametrize(
    ("since", "eligible"),
    [
        ("2021-12-01", "2026-12-01"),
        ("2021-12-02", "2027-01-01"),
        ("2021-12-31", "2027-01-01"),
        ("2022-01-01", "2027-01-01"),
        ("2022-01-02", "2027-02-01"),
    ],
)
def test_406_20_the_first_month_that_begins_after_the_years_of_residence(since, eligible):
    result = medicare(patient__us_resident_since=since, **RESIDENT, **TOO_FEW)
    assert result["facts"]["eligible_on"] == eligible


@pytest.mark.parametrize("citizenship", ["other_noncitizen", "qualified_noncitizen"])
def test_406_20_years_without_permanent_residence_set_no_month(citizenship):
    result = medicare(patient__citizenship=citizenship, patient__us_resident_since="2024-05-05", **TOO_FEW)
    assert result["facts"]["eligible_on"] == "2026-12-01"


@pytest.mark.parametrize("citizenship", ["us_citizen", "permanent_resident", "other_noncitizen", None])
def test_406_10_residence_is_not_asked_of_people_with_free_part_a(citizenship):
    assert answers(medicare(patient__citizenship=citizenship))["citizenship_and_residence"] == "not_applicable"


@pytest.mark.parametrize(
    ("as_of", "citizenship", "answer"),
    [
        ("2025-07-03", "other_noncitizen", "not_applicable"),
        ("2025-07-04", "other_noncitizen", "not_met"),
        ("2025-07-04", "qualified_noncitizen", "unknown"),
        ("2025-07-04", "permanent_resident", "met"),
        ("2025-07-04", "us_citizen", "met"),
        ("2025-07-04", None, "unknown"),
    ],
)
def test_public_law_119_21_asks_the_status_from_4_july_2025(as_of, citizenship, answer):
    assert answers(medicare(as_of=as_of, patient__citizenship=citizenship))["immigration_status"] == answer


@pytest.mark.parametrize(
    ("credits", "citizenship", "since", "outcome"),
    [
        (40, "us_citizen", None, "likely"),
        (40, "permanent_resident", "2026-01-01", "likely"),  # residence is not asked
        (20, "us_citizen", None, "likely"),  # Part A is bought
        (20, "permanent_resident", "2026-01-01", "unlikely"),
        (20, "permanent_resident", None, "unknown"),
        (None, "permanent_resident", "2026-01-01", "unknown"),
        (None, "us_citizen", None, "likely"),
        (None, "other_noncitizen", "2000-01-01", "unlikely"),
        (40, None, None, "possible"),
        (20, None, None, "unknown"),
    ],
)
def test_credits_or_residence_is_enough_and_the_status_is_needed_in_any_case(credits, citizenship, since, outcome):
    work = {"status": "working", "monthly_earnings": 5000, "credits_total": credits}
    result = medicare(patient__work=work, patient__citizenship=citizenship, patient__us_resident_since=since)
    assert result["outcome"] == outcome


@pytest.mark.parametrize(("since", "outcome"), [("2026-11-24", "already"), ("2026-11-25", "likely")])
def test_who_has_part_a_today_has_medicare(since, outcome):
    result = medicare(patient__benefits__medicare={"part_a_since": since})
    assert (result["outcome"], result["summary"] == "You have Medicare.") == (outcome, outcome == "already")


@pytest.mark.parametrize(("since", "outcome"), [("2026-11-24", "already"), ("2026-11-25", "unknown")])
def test_who_has_part_a_without_a_way_in_we_can_date_has_medicare_all_the_same(since, outcome):
    result = medicare(patient__birth_date=None, patient__benefits={"medicare": {"part_a_since": since}})
    assert result["outcome"] == outcome
    assert result["facts"]["eligible_on"] == ("2026-11-24" if outcome == "already" else None)


def test_nothing_is_asked_of_who_has_it_or_cannot_have_it():
    assert [path for path in missing(medicare(patient__citizenship="other_noncitizen")) if "citizenship" in path] == []
    deciding = medicare(patient__citizenship=None, patient__benefits__medicare={"part_a_since": "2026-11-01"})[
        "missing"
    ]
    assert [entry for entry in deciding if entry["decides"]] == []


def asked(**changes):
    return {entry["path"]: entry["decides"] for entry in medicare(**changes)["missing"]}


@pytest.mark.parametrize(
    ("credits", "since", "decides"),
    [
        (None, "2026-12-01", False),
        (40, "2026-12-01", None),
        (None, "2026-11-30", None),  # before 65, so by disability: free of a premium whatever the credits
    ],
)
def test_credits_that_only_set_the_premium_of_who_has_it_are_asked_for_without_deciding(credits, since, decides):
    work = {"status": "working", "monthly_earnings": 5000, "credits_total": credits}
    found = asked(as_of="2026-12-15", patient__work=work, patient__benefits__medicare={"part_a_since": since})
    assert found.get("patient.work.credits_total") is decides


@pytest.mark.parametrize(
    ("plans", "paths"),
    [
        ([{}], []),
        ([{"employer_size": None}], ["[0].employer_size"]),
        ([{"employer_size": None}, {"employer_size": 20}], []),  # the other plan pays first whatever its size
        ([{"based_on_current_work": None}], ["[0].based_on_current_work"]),
        ([{"kind": "cobra", "based_on_current_work": None, "employer_size": None}], []),
        ([{"employer_size": None}, {"kind": "cobra", "employer_size": None}], ["[0].employer_size"]),
        ([{"creditable_drug_coverage": None}], ["[0].creditable_drug_coverage"]),
        ([{"began_on": None}], ["[0].began_on"]),
        ([{"based_on_current_work": False, "began_on": None}], ["[0].began_on"]),  # for drug cover alone
        ([{"creditable_drug_coverage": False, "began_on": None}], ["[0].began_on"]),  # for Part B alone
        ([{"kind": "cobra", "creditable_drug_coverage": False, "began_on": None}], []),
    ],
)
def test_past_65_what_sets_the_payer_and_the_penalties_is_asked_for_of_each_plan(plans, paths):
    found = asked(as_of="2028-06-15", patient__insurance=[{**PLAN, **plan} for plan in plans])
    assert [path.removeprefix("patient.insurance") for path in found] == paths


@pytest.mark.parametrize("plan", [{"began_on": None}, {"creditable_drug_coverage": None}])
def test_in_the_first_period_the_years_of_a_plan_are_not_asked_for(plan):
    assert asked(patient__insurance=[{**PLAN, **plan}]) == {}


@pytest.mark.parametrize(
    ("kidneys", "training", "earnings"),
    [
        ({"dialysis_began": "2026-01-05"}, True, False),
        ({"dialysis_began": "2026-01-05", "self_dialysis_training": False}, False, False),
        ({"dialysis_began": "2026-01-05", "self_dialysis_training": True}, False, False),
    ],
)
def test_training_for_dialysis_at_home_is_asked_of_who_comes_in_by_it(kidneys, training, earnings):
    found = asked(patient__birth_date="1980-03-03", patient__esrd=kidneys)
    assert (found.get("patient.esrd.self_dialysis_training") is False) is training
    assert ("patient.work.earnings" in found) is earnings


def test_it_is_not_asked_of_who_comes_in_by_age():
    kidneys = {"dialysis_began": "2026-10-05"}
    assert "patient.esrd.self_dialysis_training" not in asked(patient__esrd=kidneys)


def test_the_record_is_asked_for_where_it_would_make_kidney_failure_certain():
    changes = {"patient__birth_date": "1980-03-03", "patient__esrd": {"dialysis_began": "2026-01-05"}}
    assert asked(patient__work__credits_total=5, **changes)["patient.work.earnings"] is True


def test_a_claim_not_decided_yet_asks_for_no_earnings():
    work = {"status": "stopped", "stopped_on": "2026-06-15", "credits_total": 60, "credits_last_10_years": 40}
    diagnosis = {"condition": "breast_cancer", "expected_months": 24}
    found = asked(patient__birth_date="1980-03-03", patient__work=work, patient__diagnosis=diagnosis)
    assert found.get("patient.work.earnings") is not True


@pytest.mark.parametrize(
    ("changes", "path", "day"),
    [
        ({"patient__citizenship": "other_noncitizen"}, "patient.citizenship", None),
        (
            {**RESIDENT, **TOO_FEW, "patient__us_resident_since": "2024-05-05"},
            "patient.us_resident_since",
            "2029-06-01",
        ),
        ({"patient__birth_date": "1980-03-03"}, "patient.benefits.ssdi.status", "2045-03-01"),
    ],
)
def test_a_no_names_what_would_change_it_and_from_when(changes, path, day):
    (found,) = medicare(**changes)["would_change"]
    assert (found["path"], found["from"]) == (path, day)


def test_a_yes_names_nothing_that_would_change_it():
    assert medicare()["would_change"] == []
    assert AT_65["patient"]["work"]["credits_total"] == 40
