"""How the credits and the amount were worked out, line by line."""

import pytest

from tests.benefits.programs.ssdi.claims import LEVEL, ssdi

CREDITS = "Your work credits, year by year"
AVERAGE = "Your average earnings over a life of work"
FORMULA = "From the average to the monthly amount"
FAMILY = "What the family can get"
OFFSET = "What workers' compensation takes off"
CHILD = {"birth_date": "2015-01-01", "disabled": False, "in_care_of_spouse": False}
COUNTS = {"patient__work__earnings": None, "patient__work__credits_total": 80}
BORN_1957 = {"patient__birth_date": "1957-03-14", "patient__work__stopped_on": "2022-06-15"}
OLD = {"1977": 100, "1978": 1000, "2021": 200_000}
# Born in 2004: the average is of two years, so that it can be followed by hand.
BORN_2004 = {"patient__birth_date": "2004-03-01", "patient__work__stopped_on": "2026-02-10"}
TWO_OF_THREE = {"2023": 10_000, "2024": 12_000, "2025": 14_000, "2026": 0}


def lines(title, **changes):
    (found,) = [working["lines"] for working in ssdi(**changes)["workings"] if working["title"] == title]
    return found


@pytest.mark.parametrize(
    ("changes", "titles"),
    [
        ({}, [CREDITS, AVERAGE, FORMULA, FAMILY]),
        ({"patient__benefits__workers_compensation_monthly": 500}, [CREDITS, AVERAGE, FORMULA, FAMILY, OFFSET]),
        ({"patient__birth_date": None}, [CREDITS]),
        ({"patient__work__earnings": {}}, [AVERAGE, FORMULA, FAMILY]),
        (COUNTS, []),
        ({"patient__work": {"status": "never_worked"}}, []),
    ],
)
def test_what_is_known_is_shown(changes, titles):
    assert [working["title"] for working in ssdi(**changes)["workings"]] == titles


def test_each_working_names_its_law():
    workings = ssdi(patient__benefits__workers_compensation_monthly=500)["workings"]
    assert [working["citation"]["text"] for working in workings] == [
        "20 CFR 404.143",
        "42 USC 415(b)",
        "42 USC 415(a)(1)(A), 415(i)",
        "42 USC 403(a)(6)",
        "20 CFR 404.408",
    ]


def test_credits_are_shown_year_by_year_with_what_one_takes_since_1978():
    assert lines(CREDITS, **BORN_1957, patient__work__earnings=OLD | {"2022": 1509})[:-1] == [
        "1977: $100 earned, 2 credits.",
        "1978: $1,000 earned, 4 credits at $250 each, no more than four a year.",
        "2021: $200,000 earned, 4 credits at $1,470 each, no more than four a year.",
    ]


def test_years_not_posted_are_named():
    assert lines(CREDITS, patient__work__earnings={"2024": 40_000})[1:3] == [
        "2025: not posted yet.",
        "2026: not posted yet.",
    ]


def test_the_stretch_of_recent_work_ends_with_the_quarter_of_onset():
    assert lines(CREDITS)[-1] == (
        "Recent work is counted from July 1, 2016 to June 30, 2026. No credit counts in a quarter after disability "
        "began."
    )


def test_without_an_onset_no_stretch_is_shown():
    assert len(lines(CREDITS, patient__work__stopped_on=None)) == len(LEVEL)


def test_the_best_years_make_the_average():
    assert lines(AVERAGE, **BORN_2004, patient__work__earnings=TWO_OF_THREE) == [
        "2024: $12,000 counts as $12,000 in later wages.",
        "2025: $14,000 counts as $14,000 in later wages.",
        "0 years count; 0 of low earnings are left out, so the best 2 make the average.",
        "Together $26,000, over 24 months: $1,083 a month on average.",
    ]


def test_the_average_of_the_base_claim():
    shown = lines(AVERAGE)
    assert len(shown) == 22 + 2
    assert shown[0] == "1998: $40,000 counts as $96,802.61 in later wages."
    assert shown[-2:] == [
        "27 years count; 5 of low earnings are left out, so the best 22 make the average.",
        "Together $1,551,599.61, over 264 months: $5,877 a month on average.",
    ]


def test_counting_from_the_waiting_months_is_said_where_it_gives_more():
    earnings = {str(year): 200_000 for year in range(1999, 2027)}
    more = "Counting from the year in which the waiting months begin gives more here, so that is what counts."
    assert lines(AVERAGE, patient__work__earnings=earnings, patient__work__stopped_on="2026-12-02")[-1] == more
    assert more not in lines(AVERAGE, patient__work__earnings=earnings, patient__work__stopped_on="2026-12-01")


def test_the_formula_is_shown_with_its_parts_and_each_increase():
    assert lines(FORMULA) == [
        "90% of $1,286, 32% of $4,591 and 15% of $0 make $2,626.50, cut to ten cents.",
        "Cost-of-living increase of December 2026: 3.6%.",
        "In December 2026 the amount is $2,721; $2,721 is paid, cut to the dollar.",
    ]


@pytest.mark.parametrize(
    ("as_of", "increases"),
    [("2026-11-30", ["December 2025: 2.8%."]), ("2026-12-01", ["December 2025: 2.8%.", "December 2026: 3.6%."])],
)
def test_increases_count_from_the_year_of_eligibility_to_the_month_in_effect(as_of, increases):
    shown = lines(FORMULA, as_of=as_of, patient__work__stopped_on="2025-06-15")[1:-1]
    assert shown == [f"Cost-of-living increase of {increase}" for increase in increases]


def test_the_amount_paid_is_cut_to_the_dollar():
    assert lines(FORMULA, as_of="2026-11-30", patient__work__stopped_on="2025-06-15")[-1] == (
        "In November 2026 the amount is $2,598.40; $2,598 is paid, cut to the dollar."
    )


@pytest.mark.parametrize(
    ("children", "shown"),
    [
        ([], []),
        ([CHILD], ["1 of your family can be paid; after the limit that is $1,360 a month for them together."]),
        (
            [CHILD, CHILD],
            ["2 of your family can be paid; after the limit that is $1,360 a month for them together."],
        ),
    ],
)
def test_the_familys_part_is_within_the_maximum(children, shown):
    assert lines(FAMILY, household__children=children) == [
        "You and your family together can get at most $4,081.50 a month. Your own part is never cut for it.",
        *shown,
    ]


def test_what_workers_compensation_takes_off_is_shown_for_both():
    shown = lines(OFFSET, patient__benefits__workers_compensation_monthly=1000, household__children=[CHILD])
    assert shown == [
        "Disability benefits and workers' compensation together may reach $4,081 a month.",
        "That leaves $2,721 for you and $360 for your family.",
    ]
