"""What is in force in each month, what is missing, who pays first, and until when to choose."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path

import pytest

from benefits import parse_case, screen, to_document
from benefits.result.cover import GapKind
from tests.benefits.cover_path.people import (
    ALS_AT_40,
    DISABLED_WITHOUT_PART_B,
    GREEN_CARD_OF_TWO_YEARS,
    JOB_LOST,
    JOB_LOST_IN_NEW_YORK,
    ON_A_LARGE_PLAN_AT_65,
    ON_A_SMALL_PLAN_AT_63,
)


def path_of(document, **insurance):
    document = deepcopy(document)
    if insurance:
        document["patient"]["insurance"][0] |= insurance
    return screen(parse_case(document), with_cover_path=True).cover_path


def month(path, name):
    return next(entry for entry in path.months if str(entry.month) == name)


def window(path, option, kind):
    return next(entry for entry in path.option(option).windows if entry.id == kind)


def test_the_path_goes_from_the_month_of_the_screen_to_three_years_on():
    path = path_of(JOB_LOST)
    assert (str(path.months[0].month), str(path.months[-1].month)) == ("2026-11", "2029-11")


@pytest.mark.parametrize(("last", "first_bare"), [("2026-12-15", date(2026, 12, 16)), ("2026-12-31", None)])
def test_a_cover_that_ends_within_a_month_leaves_a_gap_by_the_day(last, first_bare):
    december = month(path_of(JOB_LOST, ends_on=last), "2026-12")
    assert (december.gap.first if december.gap else None) == first_bare
    assert (december.in_force is None) == (first_bare is not None)


def test_who_has_told_nothing_has_a_gap_that_says_so():
    path = screen(parse_case({"as_of": "2026-11-25"}), with_cover_path=True).cover_path
    assert {entry.gap.kind for entry in path.months} == {GapKind.NOT_TOLD}


@pytest.mark.parametrize(("size", "payer"), [(19, "medicare"), (20, "insurance[0]")])  # 42 USC 1395y(b)(1)(A)
def test_at_65_an_employer_of_twenty_pays_before_medicare(size, payer):
    assert month(path_of(ON_A_LARGE_PLAN_AT_65, employer_size=size), "2027-02").pays_first == payer


def test_where_medicare_pays_first_it_is_recommended_and_the_plan_is_not_enough():
    june = month(path_of(ON_A_SMALL_PLAN_AT_63), "2028-06")
    assert (june.in_force, june.recommended) == ("insurance[0]", "medicare")
    assert june.note is not None


@pytest.mark.parametrize(("size", "payer"), [(99, "medicare"), (100, "insurance[0]")])  # 42 USC 1395y(b)(1)(B)
def test_under_65_with_a_disability_an_employer_of_a_hundred_pays_before_medicare(size, payer):
    document = deepcopy(ALS_AT_40)
    document["patient"]["insurance"] = [
        {"kind": "employer", "through": "spouse", "employer_size": size, "based_on_current_work": True}
    ]
    assert month(path_of(document), "2027-02").pays_first == payer


def test_a_parents_plan_ends_the_day_before_the_twenty_sixth_birthday():  # 42 USC 300gg-14(a)
    insurance = [{"kind": "employer", "through": "parent", "based_on_current_work": True}]
    document = {"as_of": "2026-11-25", "patient": {"birth_date": "2001-03-10", "insurance": insurance}}
    path = screen(parse_case(document), with_cover_path=True).cover_path
    assert path.option("insurance[0]").last == date(2027, 3, 9)
    assert month(path, "2027-03").gap.first == date(2027, 3, 10)


def test_part_a_alone_is_a_gap_with_a_name():
    february = month(path_of(DISABLED_WITHOUT_PART_B), "2027-02")
    assert february.gap.kind is GapKind.HOSPITAL_ONLY
    assert february.gap.choose_by == date(2027, 1, 31)


# 45 CFR 155.420(b)(2)(iv): chosen by the day of the loss, it begins the month after; later, the month after choosing
@pytest.mark.parametrize(("as_of", "begins"), [("2026-11-30", date(2026, 12, 1)), ("2026-12-01", date(2027, 1, 1))])
def test_a_marketplace_plan_begins_the_month_after_the_loss_or_after_choosing(as_of, begins):
    assert window(path_of({**JOB_LOST, "as_of": as_of}), "marketplace", "after_loss").begins == begins


@pytest.mark.parametrize(("as_of", "open_still"), [("2027-01-29", True), ("2027-01-30", False)])
def test_sixty_days_after_the_loss_cobra_and_the_marketplace_close(as_of, open_still):
    path = path_of({**JOB_LOST, "as_of": as_of})
    assert (path.option("cobra") is not None and path.option("cobra").standing == "likely") == open_still
    after = [entry.last for entry in path.option("marketplace").windows if entry.id == "after_loss"]
    assert (date(2027, 1, 29) in after) == open_still


def test_cobra_chosen_in_time_reaches_back_to_the_loss():
    path = path_of({**JOB_LOST, "as_of": "2027-01-20"})
    assert window(path, "cobra", "election").begins == date(2026, 12, 1)
    assert month(path, "2027-01").open[0] == "cobra"


def test_there_is_no_marketplace_in_puerto_rico():
    path = path_of({**JOB_LOST, "state": "PR"})
    assert path.option("marketplace") is None
    assert path.credit == ()


def test_a_small_employers_continuation_has_no_days_and_no_month():
    path = path_of(JOB_LOST, employer_size=19)
    assert path.option("cobra").standing == "ask"
    assert path.option("cobra").windows == ()
    assert all("cobra" not in entry.open for entry in path.months)


def test_a_plan_of_a_working_spouse_must_let_in_for_thirty_days():  # 29 USC 1181(f)(1)
    document = deepcopy(JOB_LOST)
    document["patient"]["marital_status"] = "married"
    document["spouse"] = {"monthly_earned_income": 4000}
    result = screen(parse_case(document), with_cover_path=True)
    assert window(result.cover_path, "spouse_plan", "work_plan").last == date(2026, 12, 30)
    assert any(entry.on == date(2026, 12, 30) for entry in result.deadlines)


def test_the_last_days_told_by_a_program_are_not_told_twice():
    days = [(entry.program, entry.on) for entry in screen(parse_case(JOB_LOST), with_cover_path=True).deadlines]
    assert days.count(("marketplace", date(2027, 1, 29))) == 1


def test_who_has_medicare_hears_of_its_yearly_period():  # 42 CFR 423.38(b)
    days = {
        (entry.program, entry.on)
        for entry in screen(parse_case(DISABLED_WITHOUT_PART_B), with_cover_path=True).deadlines
    }
    assert ("medicare", date(2026, 12, 7)) in days


def test_what_runs_is_not_left_before_its_month_is_over():
    assert month(path_of(JOB_LOST_IN_NEW_YORK), "2026-11").recommended == "insurance[0]"


def test_a_cover_the_doctors_take_comes_first_and_one_they_do_not_last():
    document = {**deepcopy(JOB_LOST)}
    document["patient"]["doctors_take"] = {"marketplace": False}
    path = path_of(document)
    assert path.by_doctors[:2] == ("insurance[0]", "cobra")
    assert path.by_doctors[-1] == "marketplace"


def test_going_without_cover_is_never_recommended_nor_ranked():
    path = path_of(GREEN_CARD_OF_TWO_YEARS)
    assert "none" not in {*path.by_cost, *(entry.recommended for entry in path.months)}


def test_a_day_before_the_figures_has_no_path_and_a_word_why():
    path = screen(parse_case({"as_of": "1990-06-30"}), with_cover_path=True).cover_path
    assert path.months == ()
    assert len(path.notes) == 1


def test_the_path_is_part_of_the_document():
    document = to_document(screen(parse_case(JOB_LOST), with_cover_path=True))["cover_path"]
    assert document["months"][1]["gap"]["choose_by"] == "2026-11-30"
    assert {entry["id"] for entry in document["options"]} >= {"insurance[0]", "cobra", "marketplace", "none"}


def test_cobra_that_runs_is_not_offered_a_second_time_and_ends_as_medicare_begins():  # 29 USC 1162(2)(D)(ii)
    document = deepcopy(ON_A_LARGE_PLAN_AT_65)
    document["patient"]["birth_date"] = "1962-03-20"
    document["patient"]["work"] = {"status": "stopped", "stopped_on": "2026-10-31", "credits_total": 140}
    document["patient"]["insurance"][0] |= {"ends_on": "2026-10-31", "qualifying_event": "job_loss"}
    document["patient"]["insurance"].append(
        {"kind": "cobra", "through": "self", "began_on": "2026-11-01", "monthly_premium": 700}
    )
    path = path_of(document)
    assert path.option("cobra") is None
    assert path.option("insurance[1]").last == date(2027, 2, 28)
    assert month(path, "2027-03").recommended == "medicare"


def test_the_health_care_of_veterans_shares_no_bill_with_medicare():
    document = deepcopy(DISABLED_WITHOUT_PART_B)
    document["patient"]["insurance"] = [{"kind": "va"}]
    february = month(path_of(document), "2027-02")
    assert (february.in_force, february.pays_first, february.note) == ("insurance[0]", "insurance[0]", None)


def test_medicaid_that_runs_is_kept():
    document = deepcopy(JOB_LOST_IN_NEW_YORK)
    document["patient"]["insurance"] = []
    document["patient"]["benefits"] = {"medicaid": {"status": "receiving"}}
    path = path_of(document)
    assert {(entry.in_force, entry.recommended) for entry in path.months} == {("medicaid", "medicaid")}


def test_a_plan_whose_last_day_is_not_known_says_to_ask_for_it():
    path = path_of(JOB_LOST, ends_on=None)
    assert month(path, "2027-02").note is not None
    assert path.option("insurance[0]").risk > 0


def test_without_care_told_premiums_alone_are_compared():
    document = {**deepcopy(JOB_LOST), "costs": None}
    path = path_of(document)
    assert {option.a_month for option in path.options} == {None}
    assert path.by_cost[:2] == ("medicaid", "marketplace")  # 0 and 176, before 180 and COBRA's 816


def test_what_comes_with_disability_benefits_is_neither_signed_up_for_nor_chosen():
    file = Path("fixtures/cases/metastatic_breast_cancer_at_49.json")
    case = parse_case(json.loads(file.read_text(encoding="utf-8")))
    path = to_document(screen(case, with_cover_path=True))["cover_path"]
    medicare = next(option for option in path["options"] if option["id"] == "medicare")
    assert medicare["how"].startswith("It comes by itself with disability benefits: apply for those now.")
    assert [window["by"] for window in medicare["windows"]] == [None]
    gap = next(month["gap"] for month in path["months"] if month["gap"])
    assert (gap["first"], gap["choose_by"]) == ("2029-05-01", None)
    assert gap["what"].endswith("It comes by itself with disability benefits.")


def with_medicare_and_little(income):
    document = deepcopy(DISABLED_WITHOUT_PART_B)
    document["patient"]["benefits"]["medicare"]["part_b_since"] = "2023-07-01"
    document["patient"]["benefits"]["ssdi"]["monthly_amount"] = income
    document["household"] |= {
        "monthly_unearned_income": income,
        "annual_magi": 12 * income,
        "countable_resources": 1000,
    }
    return document


@pytest.mark.parametrize(("income", "offered"), [(1350, True), (1351, False)])  # the guideline's 1,330 and the $20
def test_a_qualified_beneficiary_pays_no_premium_and_no_share_of_care(income, offered):  # 42 USC 1396d(p)(1), (3)
    path = path_of(with_medicare_and_little(income))
    assert ("medicare_qmb" in {option.id for option in path.options}) is offered
    if offered:
        alone, helped = path.option("medicare"), path.option("medicare_qmb")
        assert (str(helped.first), str(helped.standing)) == ("2026-12-01", "likely")
        january = [
            next(entry for entry in option.months if str(entry.month) == "2027-01") for option in (alone, helped)
        ]
        assert [entry.premium == 0 for entry in january] == [False, True]
        assert january[1].care < january[0].care
        assert path.by_cost[0] in ("medicare_qmb", "medicaid")
