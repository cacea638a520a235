"""What the law asks beside work credits: one dollar, one month and one answer either side of each line."""

import pytest

from tests.benefits.programs.asking import answers, missing
from tests.benefits.programs.ssdi.claims import BACK_PAIN, LEVEL, asked, reasons, ssdi


@pytest.mark.parametrize(
    ("claim", "answer", "reason"),
    [
        (None, "not_applicable", "You did not say that you get SSDI."),
        ({"status": "none"}, "met", "You do not get SSDI now."),
        ({"status": "applied"}, "met", "You do not get SSDI now."),
        ({"status": "ended"}, "met", "You do not get SSDI now."),
        ({"status": "receiving"}, "not_met", "You get SSDI already."),
    ],
)
def test_only_somebody_who_is_paid_already_need_not_apply(claim, answer, reason):
    result = ssdi(patient__benefits__ssdi=claim)
    assert (answers(result)["not_already"], reasons(result)["not_already"]) == (answer, reason)


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


@pytest.mark.parametrize(
    ("monthly", "answer", "asks"),
    [
        (1690, "met", []),
        ("1690.01", "unknown", ["patient.statutorily_blind"]),
        (2830, "unknown", ["patient.statutorily_blind"]),
        ("2830.01", "not_met", []),
    ],
)
def test_between_the_two_limits_blindness_decides(monthly, answer, asks):
    result = ssdi(patient__statutorily_blind=None, patient__work__monthly_earnings=monthly)
    assert answers(result)["substantial_gainful_activity"] == answer
    assert asked(result)["substantial_gainful_activity"] == missing(result) == asks


def test_expenses_that_were_not_given_are_not_claimed():
    result = ssdi(patient__work__monthly_earnings=1700, patient__work__impairment_work_expenses_monthly=None)
    assert answers(result)["substantial_gainful_activity"] == "not_met"


def test_expenses_above_the_earnings_leave_nothing_rather_than_less():
    result = ssdi(patient__work__monthly_earnings=100, patient__work__impairment_work_expenses_monthly=101)
    assert reasons(result)["substantial_gainful_activity"].startswith("You earn $0 a month")


def test_who_never_worked_earns_nothing_whatever_else_is_said():
    result = ssdi(patient__work={"status": "never_worked", "monthly_earnings": 5000})
    assert answers(result)["substantial_gainful_activity"] == "met"
    assert reasons(result)["substantial_gainful_activity"].startswith("You earn $0 a month")


@pytest.mark.parametrize(
    ("status", "monthly", "blind", "reason"),
    [
        ("stopped", None, False, "Earnings up to $1,690 a month do not stand in the way."),
        ("working", 900, False, "You earn $900 a month; up to $1,690 does not stand in the way."),
        ("working", 2000, None, "You earn $2,000 a month, above the limit of $1,690. The limit is higher for people"),
        ("working", 2000, False, "Not yet: you earn $2,000 a month, above the limit of $1,690."),
        ("on_leave", 2000, False, "You have $2,000 a month, above the limit of $1,690. If this is sick or vacation"),
    ],
)
def test_the_sentence_about_work_names_the_sum_and_the_limit(status, monthly, blind, reason):
    result = ssdi(
        patient__work__status=status, patient__work__monthly_earnings=monthly, patient__statutorily_blind=blind
    )
    assert reasons(result)["substantial_gainful_activity"].startswith(reason)


@pytest.mark.parametrize(("monthly", "answer"), [(1690, "met"), ("1690.01", "not_met")])
def test_pay_on_leave_above_the_limit_is_a_no_until_it_is_said_to_be_sick_pay(monthly, answer):
    result = ssdi(patient__work__status="on_leave", patient__work__monthly_earnings=monthly)
    assert answers(result)["substantial_gainful_activity"] == answer


def test_earnings_now_not_given_leave_it_possible():
    result = ssdi(patient__work__monthly_earnings=None)
    assert (result["outcome"], missing(result)) == ("possible", ["patient.work.monthly_earnings"])
    assert result["facts"]["engaging_in_sga"] is None


@pytest.mark.parametrize(
    ("diagnosis", "answer", "reason", "asks"),
    [
        ({"condition": "als"}, "met", "“Amyotrophic Lateral Sclerosis (ALS)” is on Social Security's", []),
        ({}, "unknown", "Social Security will ask for the exact diagnosis.", ["patient.diagnosis.condition"]),
        (
            {"condition": "breast cancer", "metastatic": False},
            "unknown",
            "Whether it has spread, came back or cannot be removed decides",
            ["patient.diagnosis.recurrent"],
        ),
        (
            {"condition": "breast cancer", "metastatic": False, "recurrent": False},
            "unknown",
            "Social Security weighs the medical records; it looks under listing 13.10",
            ["patient.diagnosis.condition"],
        ),
        (
            BACK_PAIN,
            "unknown",
            "Social Security weighs the medical records. We did not find the diagnosis",
            ["patient.diagnosis.condition"],
        ),
    ],
)
def test_severity_is_met_by_the_list_alone_and_otherwise_weighed(diagnosis, answer, reason, asks):
    result = ssdi(patient__diagnosis=diagnosis)
    assert answers(result)["medical_severity"] == answer
    assert reasons(result)["medical_severity"].startswith(reason)
    assert asked(result)["medical_severity"] == asks


@pytest.mark.parametrize(
    ("months", "terminal", "answer"),
    [(12, False, "met"), (11, False, "not_met"), (11, True, "met"), (11, None, "unknown")],
)
def test_it_must_last_twelve_months_or_be_expected_to_end_in_death(months, terminal, answer):
    result = ssdi(patient__diagnosis__expected_months=months, patient__diagnosis__terminal=terminal)
    assert answers(result)["duration"] == answer


@pytest.mark.parametrize(
    ("stopped_on", "answer"),
    [
        ("2025-11-25", "not_met"),
        ("2025-11-24", "met"),
        ("2025-11-23", "met"),
    ],
)
def test_an_illness_has_lasted_on_the_day_twelve_months_are_over(stopped_on, answer):
    result = ssdi(patient__work__stopped_on=stopped_on, patient__diagnosis__expected_months=6)
    assert answers(result)["duration"] == answer


@pytest.mark.parametrize(
    ("status", "answer"),
    [("stopped", "met"), ("on_leave", "met"), ("working", "not_met"), ("never_worked", "not_met"), (None, "unknown")],
)
def test_it_has_lasted_only_for_somebody_who_is_not_back_at_work(status, answer):
    work = {"status": status, "stopped_on": "2024-01-01", "earnings": LEVEL}
    assert answers(ssdi(patient__work=work, patient__diagnosis__expected_months=6))["duration"] == answer


@pytest.mark.parametrize(
    ("diagnosis", "work", "reason", "asks"),
    [
        ({"terminal": True}, {}, "An illness this serious meets the rule on how long it must last.", []),
        (
            {"expected_months": 12, "terminal": False},
            {},
            "It is expected to keep you from working 12 months; 12 are enough.",
            [],
        ),
        (
            {"expected_months": 11, "terminal": False},
            {"stopped_on": "2025-10-31"},
            "It has kept you from working for at least 12 months.",
            [],
        ),
        ({}, {}, "The illness must keep you from working 12 months", ["patient.diagnosis.expected_months"]),
        (
            {"expected_months": 11},
            {},
            "It is expected to last 11 months; 12 are needed, with exceptions.",
            ["patient.diagnosis.terminal"],
        ),
        (
            {"expected_months": 11, "terminal": False},
            {"stopped_on": None},
            "It is expected to last 11 months; 12 are needed, with exceptions.",
            ["patient.work.stopped_on"],
        ),
        (
            {"expected_months": 11, "terminal": False},
            {"stopped_on": "2025-10-31", "status": None},
            "It is expected to last 11 months; 12 are needed, with exceptions.",
            ["patient.work.status"],
        ),
        (
            {"expected_months": 11, "terminal": False},
            {"stopped_on": "2025-11-25"},
            "It is expected to keep you from working 11 months; 12 are needed.",
            [],
        ),
    ],
)
def test_the_sentence_about_duration_says_what_was_weighed_and_what_is_asked(diagnosis, work, reason, asks):
    work = {"status": "stopped", "stopped_on": "2026-06-15", "earnings": LEVEL, "monthly_earnings": 0} | work
    result = ssdi(patient__diagnosis={"condition": "back pain"} | diagnosis, patient__work=work)
    assert reasons(result)["duration"].startswith(reason)
    assert asked(result)["duration"] == asks


@pytest.mark.parametrize(
    ("born", "answer", "reason"),
    [
        ("1960-02-02", "met", "You reach full retirement age on February 1, 2027; the first month, January 2027, is"),
        ("1960-02-01", "not_met", "The first month that could be paid, January 2027, is not before full retirement"),
        ("1959-11-24", "not_met", "The first month that could be paid, January 2027, is not before full retirement"),
    ],
)
def test_the_first_month_must_come_before_full_retirement_age(born, answer, reason):
    """First month January 2027; 67 is attained on 1 February and on 31 January of that year by the first two."""
    result = ssdi(patient__birth_date=born, patient__work__stopped_on="2026-07-15")
    assert result["facts"]["first_month_of_entitlement"] == "2027-01"
    assert answers(result)["age"] == answer
    assert reasons(result)["age"].startswith(reason)


@pytest.mark.parametrize(
    ("born", "answer", "reason", "asks"),
    [
        (None, "unknown", "Full retirement age depends on the date of birth.", ["patient.birth_date"]),
        ("1959-02-02", "unknown", "The first month that can be paid must come before", ["patient.work.stopped_on"]),
        ("1959-02-01", "not_met", "You reached full retirement age on November 30, 2025.", []),
    ],
)
def test_without_an_onset_only_a_year_past_full_retirement_age_is_too_late(born, answer, reason, asks):
    """66 years and 10 months for 1959; an application of November 2026 reaches back to November 2025."""
    result = ssdi(patient__birth_date=born, patient__work__stopped_on=None)
    assert answers(result)["age"] == answer
    assert reasons(result)["age"].startswith(reason)
    assert asked(result)["age"] == asks


def test_each_requirement_has_its_title_in_the_order_of_the_law():
    assert [(entry["id"], entry["title"]) for entry in ssdi()["tests"]] == [
        ("not_already", "Not paid SSDI already"),
        ("work_credits", "Enough work credits in all"),
        ("recent_work", "Enough recent work"),
        ("substantial_gainful_activity", "Not working above the monthly limit"),
        ("medical_severity", "Severe enough (Social Security decides)"),
        ("duration", "Lasts at least a year"),
        ("age", "Under full retirement age"),
    ]
