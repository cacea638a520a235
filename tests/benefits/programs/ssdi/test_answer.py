"""The answer as a whole: outcome, summary, facts, and what is still asked for."""

import pytest

from tests.benefits.programs.asking import answers, missing
from tests.benefits.programs.ssdi.claims import BACK_PAIN, OLD_WORK, PAID, ssdi

POSTED_TO_2025 = {str(year): 40_000 for year in range(1998, 2026)}
COUNTS = {
    "patient__work__earnings": None,
    "patient__work__credits_total": 80,
    "patient__work__credits_last_10_years": 40,
}
COUNTS_BEYOND_THE_RECORD = {
    "patient__work__earnings": {str(year): 40_000 for year in range(2022, 2026)},
    "patient__work__credits_total": 100,
    "patient__work__credits_last_10_years": 38,
}
CHILD = {"birth_date": "2015-01-01", "disabled": False, "in_care_of_spouse": False}


def wanted(**changes):
    return [entry["path"] for entry in ssdi(**changes)["missing"] if not entry["decides"]]


def test_every_requirement_met_is_likely_with_month_and_amount():
    result = ssdi()
    assert result["outcome"] == "likely"
    assert result["missing"] == []
    assert set(answers(result).values()) == {"met"}
    assert result["summary"] == (
        "You are likely to get SSDI: about $2,721 a month, first for December 2026. Social Security decides."
    )


def test_the_facts_of_that_claim():
    facts = ssdi()["facts"]
    assert facts == {
        "fully_insured": True,
        "disability_insured": True,
        "currently_insured": True,
        "credits_total": 114,
        "credits_needed": 27,
        "credits_in_window": 40,
        "recent_credits_needed": 20,
        "date_last_insured": "2031-12-31",
        "onset": "2026-06-15",
        "first_month_of_entitlement": "2026-12",
        "first_payment_on": "2027-01-20",
        "latest_protective_filing": "2027-12-31",
        "medicare_begins": "2028-12",
        "elapsed_years": 27,
        "computation_years": 22,
        "aime": 5877,
        "pia_at_eligibility": 2626.5,
        "pia": 2721,
        "monthly_benefit": 2721,
        "family_maximum": 4081.5,
        "auxiliary_monthly": 0,
        "auxiliary_shares": {},
        "engaging_in_sga": False,
        "sga_limit": 1690,
        "compassionate_allowance": "Breast Cancer - with Distant Metastases or Recurrent",
        "cancer_listing": "13.10",
        "full_retirement_on": "2044-03-13",
    }


def test_a_no_names_the_first_thing_that_stands_in_the_way():
    result = ssdi(patient__work__earnings=OLD_WORK, patient__work__monthly_earnings=3000)
    assert result["outcome"] == "unlikely"
    assert result["summary"] == (
        "SSDI is not likely as things are. You have at most 0 work credits since July 1, 2016; 20 are needed."
    )


@pytest.mark.parametrize(
    ("changes", "outcome", "summary"),
    [
        ({"patient__benefits__ssdi": PAID}, "already", "You get SSDI already."),
        ({"patient__work__earnings": None}, "unknown", "We cannot tell yet. Apply now all the same"),
        ({"patient__diagnosis": BACK_PAIN}, "possible", "You may get SSDI: about $2,721 a month, first for December"),
        (COUNTS, "likely", "You may get SSDI, first for December 2026. Social Security decides."),
    ],
)
def test_the_summary_says_no_more_than_is_known(changes, outcome, summary):
    result = ssdi(**changes)
    assert result["outcome"] == outcome
    assert result["summary"].startswith(summary)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("stopped", "possible"), ("on_leave", "possible"), ("working", "unknown"), (None, "unknown")],
)
def test_earnings_not_told_leave_it_possible_only_for_somebody_who_stopped(status, outcome):
    result = ssdi(patient__work__status=status, patient__work__monthly_earnings=None)
    assert result["outcome"] == outcome


@pytest.mark.parametrize(
    ("diagnosis", "outcome"),
    [
        ({"condition": "breast_cancer", "metastatic": True}, "possible"),
        ({"condition": "small cell lung cancer"}, "possible"),
        ({"condition": "back pain", "metastatic": True}, "possible"),
        ({"condition": "back pain"}, "unknown"),
        ({"condition": "back pain", "metastatic": False}, "unknown"),
    ],
)
def test_how_long_it_lasts_may_stay_open_for_a_listed_or_spread_illness(diagnosis, outcome):
    assert ssdi(patient__diagnosis=diagnosis)["outcome"] == outcome


def test_a_diagnosis_already_given_is_not_asked_for_again():
    assert ssdi(patient__diagnosis=BACK_PAIN)["missing"] == []
    assert missing(ssdi(patient__diagnosis={"expected_months": 14})) == ["patient.diagnosis.condition"]


def test_an_early_cancer_is_weighed_by_the_agency():
    result = ssdi(
        patient__diagnosis={
            "condition": "breast_cancer",
            "metastatic": False,
            "recurrent": False,
            "expected_months": 14,
        }
    )
    assert answers(result)["medical_severity"] == "unknown"
    assert (result["outcome"], result["missing"]) == ("possible", [])
    assert result["facts"]["compassionate_allowance"] is None


def test_an_open_year_that_counts_leaves_the_amount_open_with_its_least():
    result = ssdi(patient__work__earnings=POSTED_TO_2025, patient__work__stopped_on="2026-09-15")
    assert result["facts"]["pia"] is None
    assert result["facts"]["monthly_benefit"] is None
    assert result["facts"]["monthly_benefit_at_least"] == 2721  # as without the year
    assert result["headlines"][-1]["value"].startswith("At least")


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({}, []),
        ({"patient__work__earnings": None}, []),  # it still decides, so it is not only wanted
        (COUNTS, ["patient.work.earnings"]),
        ({**COUNTS, "patient__work__stopped_on": None}, []),
        ({**COUNTS, "patient__benefits__ssdi": PAID}, []),
        ({"patient__work__earnings": POSTED_TO_2025}, ["patient.work.earnings"]),
        (
            {"patient__work__earnings": POSTED_TO_2025, "patient__work__stopped_on": "2026-09-15"},
            ["patient.work.earnings"],
        ),
        ({"patient__birth_date": None}, []),  # the record is whole
        (COUNTS_BEYOND_THE_RECORD, []),  # the open year changes neither credits nor amount
        ({"household": {}}, ["household.children"]),
        ({"patient__marital_status": None}, ["patient.marital_status"]),
    ],
)
def test_what_would_only_complete_the_facts_is_named_apart(changes, paths):
    assert wanted(**changes) == paths


def test_somebody_who_never_worked_has_no_credits_and_other_doors():
    result = ssdi(patient__work={"status": "never_worked"})
    assert (result["outcome"], result["facts"]["credits_total"]) == ("unlikely", 0)
    assert "SSI" in result["would_change"][-1]["what"]


def test_someone_paid_already_is_told_so_with_the_months_counted_from_entitlement():
    result = ssdi(
        patient__benefits__ssdi={"status": "receiving", "entitled_since": "2025-03-01", "monthly_amount": 1800}
    )
    assert result["outcome"] == "already"
    assert (result["facts"]["medicare_begins"], result["facts"]["monthly_benefit"]) == ("2027-03", 1800)


@pytest.mark.parametrize(
    ("claim", "months", "asks"),
    [
        ({"status": "receiving"}, (None, None), ["patient.benefits.ssdi.entitled_since"]),
        ({"status": "receiving", "applied_on": "2026-09-01"}, ("2026-12", "2028-12"), []),
        ({"status": "receiving", "entitled_since": "2026-01-31"}, ("2026-01", "2028-01"), []),
        ({"status": "denied", "entitled_since": "2026-01-31"}, ("2026-12", "2028-12"), []),
    ],
)
def test_the_months_of_a_benefit_paid_count_from_entitlement_or_its_application(claim, months, asks):
    result = ssdi(patient__benefits__ssdi=claim)
    facts = result["facts"]
    assert (facts["first_month_of_entitlement"], facts["medicare_begins"]) == months
    assert missing(result) == asks


@pytest.mark.parametrize(
    ("claim", "amount"),
    [
        ({"status": "receiving", "monthly_amount": 1800}, 1800),
        ({"status": "receiving", "applied_on": "2026-09-01"}, 2721),
        ({"status": "applied", "monthly_amount": 1800}, 2721),
    ],
)
def test_the_amount_told_counts_only_while_it_is_paid(claim, amount):
    assert ssdi(patient__benefits__ssdi=claim)["facts"]["monthly_benefit"] == amount


def test_the_day_of_application_given_is_the_one_that_counts():
    late = ssdi(
        patient__work__stopped_on="2023-01-10",
        patient__benefits__ssdi={"status": "applied", "applied_on": "2024-08-05"},
    )
    assert late["facts"]["first_month_of_entitlement"] == "2023-08"
    assert late["deadlines"] == []


def test_als_has_no_wait_and_medicare_at_once():
    facts = ssdi(patient__diagnosis={"condition": "ALS"})["facts"]
    assert (facts["first_month_of_entitlement"], facts["medicare_begins"]) == ("2026-07", "2026-07")


@pytest.mark.parametrize(
    ("earnings", "first_month"),
    [
        ({"2024": 1730, "2025": 5430, "2026": 5670}, "2026-09"),  # six credits only from April on
        ({"2024": 3460, "2025": 5430, "2026": 5670}, "2026-07"),
    ],
)
def test_waiting_begins_once_a_later_quarter_insures(earnings, first_month):
    result = ssdi(
        patient__birth_date="2002-02-25", patient__work__earnings=earnings, patient__work__stopped_on="2026-01-14"
    )
    assert result["facts"]["first_month_of_entitlement"] == first_month


def test_without_a_birth_date_there_is_no_amount_and_no_day_of_payment():
    facts = ssdi(patient__birth_date=None)["facts"]
    assert (facts["first_month_of_entitlement"], facts["pia"]) == ("2026-12", None)
    assert "first_payment_on" not in facts


@pytest.mark.parametrize(("blind", "years"), [(False, 22), (True, 22)])
def test_the_average_is_of_the_same_years_for_blind_people(blind, years):
    assert ssdi(patient__statutorily_blind=blind)["facts"]["computation_years"] == years


@pytest.mark.parametrize(("as_of", "pia"), [("2026-11-30", 2598.4), ("2026-12-01", 2691.9)])
def test_the_amount_is_that_of_the_month_of_the_screen_once_it_is_past_the_first(as_of, pia):
    facts = ssdi(as_of=as_of, patient__work__stopped_on="2025-06-15")["facts"]
    assert (facts["first_month_of_entitlement"], facts["pia"]) == ("2025-12", pia)


def test_workers_compensation_comes_off_above_eighty_percent():
    plain = ssdi()["facts"]
    cut = ssdi(patient__benefits__workers_compensation_monthly=2000, patient__benefits__average_current_earnings=4000)[
        "facts"
    ]
    assert cut["pia"] == plain["pia"]
    assert cut["monthly_benefit"] == 3200 - 2000


def test_average_current_earnings_not_told_come_from_the_record():
    cut = ssdi(patient__benefits__workers_compensation_monthly=2000)["facts"]
    assert cut["monthly_benefit"] == 721  # the limit is the amount itself: 80 % of 3,333 is less


def test_what_is_left_for_the_worker_is_cut_to_the_dollar():
    cut = ssdi(patient__benefits__workers_compensation_monthly="2000.55")["facts"]
    assert cut["monthly_benefit"] == 720


@pytest.mark.parametrize(("compensation", "family"), [("1000", 360), ("1000.55", 359), ("1000.90", 359), ("1001", 359)])
def test_what_is_left_for_the_family_is_cut_to_the_dollar(compensation, family):
    cut = ssdi(patient__benefits__workers_compensation_monthly=compensation, household__children=[CHILD])["facts"]
    assert cut["auxiliary_monthly"] == family


def test_a_family_not_known_stays_open_beside_workers_compensation():
    cut = ssdi(patient__benefits__workers_compensation_monthly=1000, household={})["facts"]
    assert (cut["auxiliary_monthly"], cut["auxiliary_shares"]) == (None, {})


def test_workers_compensation_is_cut_from_the_family_first():
    cut = ssdi(patient__benefits__workers_compensation_monthly=1000, household__children=[CHILD])["facts"]
    assert (cut["monthly_benefit"], cut["auxiliary_monthly"], cut["auxiliary_shares"]) == (2721, 360, {})


def test_a_figure_not_yet_announced_marks_the_answer_projected():
    assert ssdi()["projected"] is False
    assert ssdi(as_of="2028-03-01", patient__work__stopped_on="2027-06-15")["projected"] is True
