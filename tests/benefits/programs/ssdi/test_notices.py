"""What is said beside the answer: each notice where it applies and on neither side of it."""

import pytest

from tests.benefits.programs.ssdi.claims import BACK_PAIN, LEVEL, OLD_WORK, PAID, notices, ssdi

WORKING = {"status": "working", "monthly_earnings": 4000, "earnings": LEVEL}
CHILD = {"birth_date": "2015-01-01", "disabled": False, "in_care_of_spouse": False}
TO_2024 = {str(year): 40_000 for year in range(1998, 2025)}
UNLIKELY = {"patient__work__earnings": OLD_WORK}
COUNTS = {
    "patient__work__earnings": None,
    "patient__work__credits_total": 80,
    "patient__work__credits_last_10_years": 40,
}
RETIRED = {"status": "receiving", "monthly_amount": 900}
FASTER = "The diagnosis makes the medical decision faster. It does not replace the work test"
MEDICARE = "Medicare does not come with a diagnosis. Before the age for it, it comes after 24 months of SSDI"
ALS = "ALS has rules of its own: no waiting months"
FIRST = "Social Security handles claims of very seriously ill people first"
ENDED = "If SSDI ended because you worked, you can ask within 60 months to have it started again"
NO_WAIT = "If you became disabled again within 60 months after SSDI ended, there are no new waiting months."
TRIAL = "You may try working: 9 months of work do not end SSDI whatever you earn. A month above $1,210 is one of them."
AFTER_TRIAL = "After those, SSDI is paid for 36 more months"
TICKET = "The Ticket to Work gives free help"
WEEKS = "A first decision on this fast track often comes within weeks; others took about 6 months on average"
MONTHS = "A first decision took about 6 months on average"
CLOSED = (
    "If the illness kept you from work for 12 months or more before you went back, those months may still be paid. "
    "Apply within 12 months of the day you got better (a closed period)."
)
LASTS = "Your insurance for disability lasts through"
OVER = "Your insurance for disability ended on"
INSURER = "Long-term disability insurance usually takes SSDI off"
NOT_COUNTED = "Workers' compensation and some public disability payments can lower SSDI. They are not counted here."
COUNTED = "Workers' compensation is taken into account."
RETIREMENT = "You already get retirement benefits."
TAX = "SSDI can be taxed when the household has other income."
SURVIVORS = "Your record also insures your family for survivors' benefits."
SCHOOL = "A child who is still in high school can be paid until 19."
EARNINGS = "What your spouse or children earn at work can lower their part."
MORE_CREDITS = "You know of more credits than the earnings given here show"
CHILDCARE = "Years without earnings while you cared for a child under three may be left out of the average."
MEDICARE_ONLY = "Government work taxed for Medicare only gives no SSDI credits."
NUMBER = "If your Social Security number was first given in 2004 or later"
NOT_PRESENT = "People who are not lawfully present cannot be paid SSDI in the United States."
LOST = "Filing came too long after the first possible month, so {} months cannot be paid any more."


def test_the_notices_of_a_listed_cancer_in_their_order():
    said = ssdi()["notices"]
    assert len(said) == 6
    assert [part in whole for part, whole in zip((FASTER, MEDICARE, FIRST, WEEKS, LASTS, TAX), said, strict=True)] == [
        True
    ] * 6
    assert said[0].endswith("the monthly earnings limit or the 5 waiting months.")


@pytest.mark.parametrize(
    ("notice", "changes", "told"),
    [
        (FASTER, {}, True),
        (FASTER, {"patient__diagnosis": BACK_PAIN}, False),
        (FASTER, {"patient__diagnosis": {"condition": "als"}}, False),
        (FASTER, {"patient__benefits__ssdi": PAID}, False),
        (MEDICARE, {"patient__diagnosis": BACK_PAIN}, True),
        (MEDICARE, UNLIKELY, True),
        (MEDICARE, {"patient__diagnosis": {}}, False),
        (MEDICARE, {"patient__diagnosis": {"condition": "als"}}, False),
        (ALS, {"patient__diagnosis": {"condition": "als"}}, True),
        (ALS, {}, False),
        (ALS, {"patient__diagnosis": {"condition": "als"}, "patient__benefits__ssdi": PAID}, False),
        (FIRST, {"patient__diagnosis": {"condition": "back pain", "metastatic": True}}, True),
        (FIRST, {"patient__diagnosis": {"condition": "back pain", "terminal": True}}, True),
        (FIRST, {"patient__diagnosis": BACK_PAIN}, False),
        (ENDED, {"patient__benefits__ssdi": {"status": "ended"}}, True),
        (ENDED, {}, False),
        (ENDED, {"patient__benefits__ssdi": PAID}, False),
        (NO_WAIT, {"patient__benefits__ssdi": {"status": "ended"}}, True),
        (NO_WAIT, {}, False),
        (TRIAL, {"patient__benefits__ssdi": PAID}, True),
        (TRIAL, {}, False),
        (AFTER_TRIAL, {"patient__benefits__ssdi": PAID}, True),
        (AFTER_TRIAL, {"patient__benefits__ssdi": {"status": "ended"}}, False),
        (TICKET, {"patient__benefits__ssdi": PAID}, True),
        (TICKET, {"patient__benefits__ssdi": PAID, "patient__birth_date": None}, False),
        (WEEKS, {}, True),
        (WEEKS, {"patient__diagnosis": {"condition": "back pain", "terminal": True}}, True),
        (WEEKS, {"patient__diagnosis": BACK_PAIN}, False),
        (WEEKS, {"patient__benefits__ssdi": PAID}, False),
        (WEEKS, {"patient__birth_date": None}, True),  # nothing can be told yet, but to apply is the step
        (WEEKS, UNLIKELY, False),
        (MONTHS, {"patient__diagnosis": BACK_PAIN}, True),
        (MONTHS, {}, False),
        (MONTHS, {"patient__diagnosis": BACK_PAIN, **UNLIKELY}, False),
        (CLOSED, {"patient__work": WORKING}, True),
        (CLOSED, {}, False),
        (CLOSED, {"patient__work": WORKING, "patient__benefits__ssdi": PAID}, False),
        (CLOSED, {"patient__work": WORKING, "patient__diagnosis": {}}, False),
    ],
)
def test_about_the_illness_and_the_decision(notice, changes, told):
    assert (notice in notices(**changes)) is told


@pytest.mark.parametrize(
    ("as_of", "months"), [("2025-01-31", None), ("2025-02-01", "8"), ("2026-01-31", "8"), ("2026-02-01", "6")]
)
def test_a_decision_takes_the_months_of_the_newest_figure_and_none_is_told_before_the_first(as_of, months):
    """236 days are 7.8 months, 193 are 6.3."""
    said = notices(as_of=as_of, patient__work__stopped_on="2024-06-15", patient__work__earnings=TO_2024)
    assert (f"others took about {months} months" in said) is (months is not None)
    assert ("A first decision" in said) is (months is not None)


@pytest.mark.parametrize(
    ("born", "told"),
    [("1961-11-26", True), ("1961-11-25", False), ("2008-11-25", True), ("2008-11-26", False)],
)
def test_the_ticket_to_work_is_for_18_to_64(born, told):
    said = notices(patient__birth_date=born, patient__benefits={"ssdi": PAID}, patient__work={"status": "stopped"})
    assert (TICKET in said) is told
    assert AFTER_TRIAL in said


@pytest.mark.parametrize(
    ("as_of", "notice"),
    [
        ("2026-12-31", f"{LASTS} December 31, 2026 if you earn nothing more."),
        ("2027-01-01", f"{OVER} December 31, 2026. The illness must have kept you from working by then;"),
    ],
)
def test_cover_lasts_through_its_last_day_and_is_over_on_the_next(as_of, notice):
    earnings = {str(year): 40_000 for year in range(1998, 2022)} | {"2026": 0}
    assert notice in notices(as_of=as_of, patient__work__earnings=earnings)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, True),
        ({"patient__benefits__ssdi": PAID}, False),
        ({"patient__birth_date": None}, False),
        ({"patient__work__stopped_on": None}, False),
    ],
)
def test_how_long_cover_lasts_is_told_to_whom_it_can_matter(changes, told):
    said = notices(**changes)
    assert (LASTS in said) is told
    assert OVER not in said


@pytest.mark.parametrize(
    ("notice", "changes", "told"),
    [
        (INSURER, {"patient__work__long_term_disability": {"offsets_ssdi": True}}, True),
        (INSURER, {"patient__work__long_term_disability": {"waiting_days": 90}}, True),
        (INSURER, {"patient__work__long_term_disability": {"offsets_ssdi": False}}, False),
        (INSURER, {}, False),
        (NOT_COUNTED, {"patient__benefits__workers_compensation_monthly": None}, True),
        (NOT_COUNTED, {}, False),
        (NOT_COUNTED, {"patient__benefits__workers_compensation_monthly": 1000}, False),
        (COUNTED, {"patient__benefits__workers_compensation_monthly": 1000}, True),
        (COUNTED, {}, False),
        (RETIREMENT, {"patient__benefits__social_security_retirement": RETIRED}, True),
        (RETIREMENT, {"patient__benefits__social_security_retirement": {"status": "ended"}}, False),
        (RETIREMENT, {}, False),
        (TAX, {"patient__benefits__ssdi": PAID}, True),
        (TAX, UNLIKELY, False),
        (TAX, {"patient__birth_date": None}, True),
        (SURVIVORS, {"household__children": [CHILD]}, True),
        (SURVIVORS, {"spouse": {"birth_date": "1980-01-01"}}, True),
        (SURVIVORS, {}, False),
        (SURVIVORS, {"household__children": [CHILD], "patient__birth_date": "1977-03-14", **COUNTS}, True),
        (
            SURVIVORS,
            {"household__children": [CHILD], "patient__birth_date": None, "patient__work__earnings": None},
            False,
        ),
        (SURVIVORS, {"household__children": [CHILD], "patient__work__stopped_on": None}, False),
        (SCHOOL, {"household__children": [{**CHILD, "birth_date": "2008-06-01"}]}, True),
        (SCHOOL, {"household__children": [CHILD]}, False),
        (SCHOOL, {"household__children": [CHILD], **COUNTS}, False),
        (EARNINGS, {"household__children": [CHILD]}, True),
        (EARNINGS, {}, False),
        (EARNINGS, {"household__children": [CHILD], **COUNTS}, False),
    ],
)
def test_about_the_money_and_the_family(notice, changes, told):
    assert (notice in notices(**changes)) is told


@pytest.mark.parametrize(
    ("full_years", "told"), [((*range(1998, 2002), 2023, 2024), True), (tuple(range(1998, 2004)), False)]
)
def test_a_record_insures_survivors_for_less_than_it_insures_for_disability(full_years, told):
    """Six credits of the last thirteen quarters are enough, 42 USC 414(b); whether 27 are reached in all is open."""
    record = {str(year): 40_000 for year in full_years} | {"2025": 3620}
    changes = {"patient__statutorily_blind": None, "household__children": [CHILD], "patient__work__earnings": record}
    assert ssdi(**changes)["facts"]["fully_insured"] is None
    assert (SURVIVORS in notices(**changes)) is told


@pytest.mark.parametrize(
    ("notice", "changes", "told"),
    [
        (MORE_CREDITS, {"patient__work__credits_total": 115}, True),
        (MORE_CREDITS, {"patient__work__credits_total": 114}, False),
        (MORE_CREDITS, {}, False),
        (MORE_CREDITS, COUNTS, False),
        (MEDICARE_ONLY, {"patient__work__medicare_earnings": {"2010": 1}}, True),
        (MEDICARE_ONLY, {"patient__work__medicare_earnings": {"2010": 0}}, False),
        (MEDICARE_ONLY, {"patient__work__medicare_earnings": {"2010": 0, "2011": 1}}, True),
        (MEDICARE_ONLY, {}, False),
        (NUMBER, {"patient__citizenship": "permanent_resident"}, True),
        (NUMBER, {"patient__citizenship": "us_citizen"}, False),
        (NUMBER, {"patient__citizenship": None}, False),
        (NOT_PRESENT, {"patient__citizenship": "other_noncitizen"}, True),
        (NOT_PRESENT, {"patient__citizenship": "permanent_resident"}, False),
        (LOST.format(1), {"as_of": "2028-01-01"}, True),
        (LOST.format(2), {"as_of": "2028-02-01"}, True),
        ("cannot be paid any more", {"as_of": "2027-12-31"}, False),
        ("cannot be paid any more", {"patient__work__stopped_on": None}, False),
    ],
)
def test_about_the_record_and_the_application(notice, changes, told):
    assert (notice in notices(**changes)) is told


EVERY_YEAR = {str(year): 40_000 for year in range(2012, 2027)}


@pytest.mark.parametrize(
    ("born", "child", "without", "told"),
    [
        ("1994-03-14", "2020-05-01", "2020", True),
        ("1994-03-14", "2020-05-01", "2023", True),  # the year in which the child turns three
        ("1994-03-14", "2020-05-01", "2024", False),
        ("1994-03-14", "2020-05-01", "2019", False),
        ("1994-03-14", None, "2020", False),
        ("1990-03-15", "2020-05-01", "2020", True),  # fourteen years count: two are dropped
        ("1989-03-15", "2020-05-01", "2020", False),  # fifteen: three are dropped
    ],
)
def test_years_of_childcare_are_named_to_the_young_with_a_child_then_under_three(born, child, without, told):
    said = notices(
        patient__birth_date=born,
        patient__work__earnings=EVERY_YEAR | {without: 0},
        household__children=[{**CHILD, "birth_date": child}],
    )
    assert (CHILDCARE in said) is told


def test_without_children_or_an_amount_no_childcare_is_named():
    without = EVERY_YEAR | {"2020": 0}
    child = [{**CHILD, "birth_date": "2020-05-01"}]
    assert CHILDCARE not in notices(patient__birth_date="1994-03-14", patient__work__earnings=without)
    assert CHILDCARE not in notices(patient__birth_date="1994-03-14", household__children=child, **COUNTS)
    assert CHILDCARE not in notices(patient__birth_date="1994-03-14", patient__work__earnings=without, household={})
