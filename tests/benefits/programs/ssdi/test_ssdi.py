"""Social Security Disability Insurance: one answer either side of each line, and what a person is told."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.benefits.programs.asking import answers, ask, missing

LEVEL = {str(year): 40_000 for year in range(1998, 2027)}
OLD_WORK = {str(year): 40_000 for year in range(1998, 2010)} | {"2026": 0}  # a year is posted, even with nothing in it
BASE = {
    "as_of": "2026-11-24",
    "patient": {
        "birth_date": "1977-03-14",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "diagnosis": {"condition": "breast_cancer", "metastatic": True, "expected_months": 24, "terminal": False},
        "statutorily_blind": False,
        "work": {
            "status": "stopped",
            "stopped_on": "2026-06-15",
            "earnings": LEVEL,
            "monthly_earnings": 0,
            "impairment_work_expenses_monthly": 0,
        },
        "benefits": {"ssdi": {"status": "none"}, "workers_compensation_monthly": 0},
    },
    "household": {"children": []},
}


def ssdi(**changes):
    return ask("ssdi", BASE, **changes)


def test_every_test_met_is_likely_with_month_and_amount():
    result = ssdi()
    assert result["outcome"] == "likely"
    assert result["missing"] == []
    assert set(answers(result).values()) == {"met"}
    assert "December 2026" in result["summary"]


@pytest.mark.parametrize(
    ("monthly", "expenses", "outcome"),
    [(1690, 0, "met"), ("1690.01", 0, "not_met"), (1790, 100, "met"), (1790, "99.99", "not_met")],
)
def test_work_stands_in_the_way_only_above_the_limit_after_expenses(monthly, expenses, outcome):
    result = ssdi(patient__work__monthly_earnings=monthly, patient__work__impairment_work_expenses_monthly=expenses)
    assert answers(result)["substantial_gainful_activity"] == outcome
    assert result["facts"]["engaging_in_sga"] is (outcome == "not_met")
    assert result["facts"]["sga_limit"] == 1690


@pytest.mark.parametrize(("monthly", "outcome"), [(2830, "met"), ("2830.01", "not_met")])
def test_the_limit_is_higher_for_blind_people(monthly, outcome):
    result = ssdi(patient__statutorily_blind=True, patient__work__monthly_earnings=monthly)
    assert answers(result)["substantial_gainful_activity"] == outcome
    assert result["facts"]["sga_limit"] == 2830


def test_between_the_two_limits_blindness_decides():
    result = ssdi(patient__statutorily_blind=None, patient__work__monthly_earnings=2000)
    assert answers(result)["substantial_gainful_activity"] == "unknown"
    assert missing(result) == ["patient.statutorily_blind"]


def test_working_above_the_limit_is_not_yet_with_what_would_change_it():
    result = ssdi(
        patient__work__status="working",
        patient__work__monthly_earnings=2900,
        patient__work__impairment_work_expenses_monthly=None,
    )
    assert result["outcome"] == "unlikely"
    assert "Not yet" in result["summary"]
    assert [change["path"] for change in result["would_change"]] == [
        "patient.work.monthly_earnings",
        "patient.work.impairment_work_expenses_monthly",
        "patient.work.stopped_on",
    ]


def test_earnings_now_not_given_leave_it_possible():
    result = ssdi(patient__work__monthly_earnings=None)
    assert (result["outcome"], missing(result)) == ("possible", ["patient.work.monthly_earnings"])
    assert result["facts"]["engaging_in_sga"] is None


def test_the_diagnosis_does_not_replace_the_work_test():
    result = ssdi(patient__work__earnings={"2025": 40000})
    assert answers(result)["medical_severity"] == "met"
    assert answers(result)["recent_work"] == "not_met"
    assert result["outcome"] == "unlikely"
    assert any("does not replace the work test" in notice for notice in result["notices"])
    assert any("Medicare does not come with a diagnosis" in notice for notice in result["notices"])


def test_a_no_for_want_of_credits_tells_how_many_and_when_and_another_door():
    result = ssdi(patient__work__earnings=OLD_WORK | {str(year): 40_000 for year in range(2022, 2026)})
    assert answers(result)["recent_work"] == "not_met"
    first, *_rest, last = result["would_change"]
    assert (first["path"], first["from"]) == ("patient.work.earnings", "2027-07-01")
    assert "SSI" in last["what"]


def test_twenty_credits_decide_without_a_birth_date():
    result = ssdi(patient__birth_date=None)
    assert (answers(result)["work_credits"], answers(result)["recent_work"]) == ("met", "met")
    assert missing(result) == ["patient.birth_date"]


def test_blindness_not_asked_keeps_a_failing_record_unknown():
    result = ssdi(patient__statutorily_blind=None, patient__work__earnings=OLD_WORK)
    assert answers(result)["recent_work"] == "unknown"
    assert missing(result) == ["patient.statutorily_blind"]
    assert result["facts"]["disability_insured"] is None


def test_blind_people_are_excused_from_recent_work():
    result = ssdi(patient__statutorily_blind=True, patient__work__earnings=OLD_WORK)
    assert answers(result)["recent_work"] == "not_applicable"
    assert (result["outcome"], result["facts"]["disability_insured"]) == ("likely", True)


def test_enough_known_years_decide_although_the_last_one_is_not_posted():
    result = ssdi(patient__work__earnings={str(year): 40_000 for year in range(1998, 2026)})
    assert answers(result)["recent_work"] == "met"
    assert result["facts"]["credits_total"] is None
    assert result["facts"]["aime"] is not None


def test_an_open_year_that_counts_leaves_the_amount_open_with_its_least():
    result = ssdi(
        patient__work__earnings={str(year): 40_000 for year in range(1998, 2026)},
        patient__work__stopped_on="2026-09-15",
    )
    assert result["facts"]["pia"] is None
    assert result["facts"]["monthly_benefit_at_least"] > 1500
    assert result["headlines"][-1]["value"].startswith("At least")


def test_a_known_year_too_few_is_not_answered_while_an_open_year_could_add_it():
    record = {str(year): 40_000 for year in (*range(1998, 2010), *range(2021, 2025))} | {"2025": 3620}
    result = ssdi(patient__work__earnings=record)
    assert answers(result)["recent_work"] == "unknown"
    assert missing(result) == ["patient.work.earnings"]


@pytest.mark.parametrize(("worked", "answer"), [(False, "not_met"), (True, "unknown")])
def test_the_lay_question_can_say_no_but_never_yes(worked, answer):
    result = ssdi(
        patient__work__earnings=None,
        patient__work__worked_in_last_10_years=worked,
        patient__work__stopped_on="2026-11-02",
    )
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(("years", "answer"), [(4, "not_met"), (5, "unknown"), (10, "unknown")])
def test_fewer_than_five_years_of_work_in_ten_are_too_few(years, answer):
    result = ssdi(
        patient__work__earnings=None,
        patient__work__years_worked_in_last_10=years,
        patient__work__stopped_on="2026-11-02",
    )
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(
    ("total", "recent", "work_credits", "recent_work"),
    [(27, 20, "met", "met"), (26, 20, "not_met", "met"), (27, 19, "met", "not_met")],
)
def test_the_persons_own_count_of_credits_decides_without_a_record(total, recent, work_credits, recent_work):
    result = ssdi(
        patient__work__earnings=None,
        patient__work__credits_total=total,
        patient__work__credits_last_10_years=recent,
    )
    assert (answers(result)["work_credits"], answers(result)["recent_work"]) == (work_credits, recent_work)
    assert (result["facts"]["credits_total"], result["facts"]["credits_in_window"]) == (total, recent)


def test_own_counts_complete_a_record_that_does_not_reach_back():
    result = ssdi(
        patient__work__earnings={str(year): 40_000 for year in range(2022, 2027)},
        patient__work__credits_total=100,
        patient__work__credits_last_10_years=38,
    )
    assert (result["facts"]["credits_total"], result["facts"]["credits_in_window"]) == (100, 38)
    assert (answers(result)["work_credits"], answers(result)["recent_work"]) == ("met", "met")


def test_somebody_who_never_worked_has_no_credits_and_other_doors():
    result = ssdi(patient__work={"status": "never_worked"})
    assert (result["outcome"], result["facts"]["credits_total"]) == ("unlikely", 0)
    assert "SSI" in result["would_change"][-1]["what"]


@pytest.mark.parametrize(
    ("months", "terminal", "answer"),
    [(12, False, "met"), (11, False, "not_met"), (11, True, "met"), (11, None, "unknown")],
)
def test_it_must_last_twelve_months_or_be_expected_to_end_in_death(months, terminal, answer):
    result = ssdi(patient__diagnosis__expected_months=months, patient__diagnosis__terminal=terminal)
    assert answers(result)["duration"] == answer


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


@pytest.mark.parametrize(
    ("born", "answer"),
    [("1960-02-02", "met"), ("1960-02-01", "not_met"), ("1959-11-24", "not_met")],
)
def test_the_first_month_must_come_before_full_retirement_age(born, answer):
    """First month December 2026... 67 attained in January or February 2027 for the first two births."""
    result = ssdi(patient__birth_date=born, patient__work__stopped_on="2026-07-15")
    assert result["facts"]["first_month_of_entitlement"] == "2027-01"
    assert answers(result)["age"] == answer


def test_someone_paid_already_is_told_so_with_the_months_counted_from_entitlement():
    result = ssdi(
        patient__benefits__ssdi={"status": "receiving", "entitled_since": "2025-03-01", "monthly_amount": 1800}
    )
    assert result["outcome"] == "already"
    assert (result["facts"]["medicare_begins"], result["facts"]["monthly_benefit"]) == ("2027-03", 1800)


def test_the_day_of_application_given_is_the_one_that_counts():
    late = ssdi(
        patient__work__stopped_on="2023-01-10",
        patient__benefits__ssdi={"status": "applied", "applied_on": "2024-08-05"},
    )
    assert late["facts"]["first_month_of_entitlement"] == "2023-08"
    assert late["deadlines"] == []


@pytest.mark.parametrize(
    ("denied_on", "by"), [("2026-11-01", "2027-01-05"), ("2026-09-20", "2026-11-24"), ("2026-09-24", "2026-11-30")]
)
def test_a_denial_can_be_appealed_for_sixty_and_five_days(denied_on, by):
    result = ssdi(patient__benefits__ssdi={"status": "denied", "applied_on": "2026-07-01", "denied_on": denied_on})
    assert [(entry["on"], entry["firm"]) for entry in result["deadlines"]] == [(by, True)]
    assert result["next_steps"][0]["by"] == by


def test_on_the_monday_after_a_sunday_the_appeal_is_still_in_time():
    denied = {"status": "denied", "applied_on": "2026-07-01", "denied_on": "2026-09-25"}
    result = ssdi(as_of="2026-11-30", patient__benefits__ssdi=denied)
    assert result["next_steps"][0]["by"] == "2026-11-30"


def test_after_that_a_late_appeal_or_a_new_application_is_the_step():
    result = ssdi(patient__benefits__ssdi={"status": "denied", "applied_on": "2026-07-01", "denied_on": "2026-09-19"})
    assert result["deadlines"] == []
    assert "late appeal" in result["next_steps"][0]["what"]


def test_workers_compensation_comes_off_above_eighty_percent():
    plain = ssdi()["facts"]
    cut = ssdi(patient__benefits__workers_compensation_monthly=2000, patient__benefits__average_current_earnings=4000)[
        "facts"
    ]
    assert cut["pia"] == plain["pia"]
    assert cut["monthly_benefit"] == 3200 - 2000


def test_als_has_no_wait_and_medicare_at_once():
    facts = ssdi(patient__diagnosis={"condition": "ALS"})["facts"]
    assert (facts["first_month_of_entitlement"], facts["medicare_begins"]) == ("2026-07", "2026-07")


def test_the_packet_has_only_what_applies():
    single = ssdi()["next_steps"][0]["bring"]
    with_family = ssdi(
        patient__marital_status="married",
        spouse={"birth_date": "1980-01-01"},
        household={"children": [{"birth_date": "2015-01-01", "in_care_of_spouse": True}]},
    )["next_steps"][0]["bring"]
    assert any("SSA-16" in paper for paper in single)
    assert not any("Children" in paper for paper in single)
    assert any("Children" in paper for paper in with_family)


def test_the_headlines_come_in_the_plans_order():
    assert [(line["id"], line["rank"]) for line in ssdi()["headlines"]] == [
        ("apply", 10),
        ("first_payment", 20),
        ("monthly_amount", 30),
    ]


def test_the_workings_show_years_formula_and_increase():
    titles = [working["title"] for working in ssdi()["workings"]]
    assert titles == [
        "Your work credits, year by year",
        "Your average earnings over a life of work",
        "From the average to the monthly amount",
        "What the family can get",
    ]


def test_a_figure_not_yet_announced_marks_the_answer_projected():
    assert ssdi()["projected"] is False
    assert ssdi(as_of="2028-03-01", patient__work__stopped_on="2027-06-15")["projected"] is True


UNKNOWNS = {
    "patient__birth_date": [None, "1977-03-14", "1997-03-14", "1958-03-14"],
    "patient__statutorily_blind": [None, True, False],
    "patient__work__stopped_on": [None, "2026-06-15", "2019-03-31", "2024-01-01"],
    "patient__work__earnings": [None, LEVEL, {"2020": 40_000}, {"2024": 3000, "2025": 3000, "2026": 2000}, {}],
    "patient__work__credits_total": [None, 3, 20, 60],
    "patient__work__credits_last_10_years": [None, 3, 20, 40],
    "patient__work__worked_in_last_10_years": [None, True],
    "patient__diagnosis__expected_months": [None, 6, 12],
    "patient__diagnosis__terminal": [None, True, False],
    "patient__diagnosis__metastatic": [None, True, False],
    "patient__diagnosis__condition": [None, "breast_cancer", "flu"],
}


COUNTS = ("patient__work__credits_total", "patient__work__credits_last_10_years")
ANSWERS = st.fixed_dictionaries({place: st.sampled_from(values) for place, values in UNKNOWNS.items()})


def turned(before, after):
    """The tests that went from yes to no or back."""
    told = answers(after)
    return [test for test, answer in answers(before).items() if {answer, told[test]} == {"met", "not_met"}]


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS, st.sampled_from(sorted(set(UNKNOWNS) - set(COUNTS))), st.data())
def test_an_answer_given_later_never_turns_yes_into_no_or_back(known, place, data):
    known = {**known, **dict.fromkeys(COUNTS)}
    before = ssdi(**{**known, place: None})
    after = ssdi(**{**known, place: data.draw(st.sampled_from(UNKNOWNS[place]))})
    assert turned(before, after) == []


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS, st.sampled_from(COUNTS), st.data())
def test_a_count_of_credits_given_later_neither_where_there_is_no_record(known, place, data):
    known = {**known, "patient__work__earnings": None}
    before = ssdi(**{**known, place: None})
    after = ssdi(**{**known, place: data.draw(st.sampled_from(UNKNOWNS[place]))})
    assert turned(before, after) == []


def notices(**changes):
    return " ".join(ssdi(**changes)["notices"])


def test_a_fast_track_is_decided_in_weeks_and_others_in_months():
    assert "often comes within weeks" in notices()
    slow = notices(patient__diagnosis={"condition": "back pain", "expected_months": 14, "terminal": False})
    assert "took about 6 months on average" in slow
    assert "within weeks" not in slow


def test_who_is_back_at_work_hears_of_the_months_before():
    back = {"status": "working", "monthly_earnings": 4000, "earnings": LEVEL}
    assert "a closed period" in notices(patient__work=back)
    assert "a closed period" not in notices()


@pytest.mark.parametrize(
    ("born", "told"),
    [("1961-11-26", True), ("1961-11-25", False), ("2008-11-25", True), ("2008-11-26", False)],
)
def test_the_ticket_to_work_is_for_18_to_64(born, told):
    paid = {"ssdi": {"status": "receiving", "monthly_amount": 1500, "entitled_since": "2026-06-01"}}
    said = notices(patient__birth_date=born, patient__benefits=paid, patient__work={"status": "stopped"})
    assert ("Ticket to Work" in said) is told
    assert "36 more months" in said
