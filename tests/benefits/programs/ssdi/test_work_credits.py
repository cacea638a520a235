"""Credits in all and recent work: one credit either side of each line, with a record, with counts, and with neither."""

import pytest

from tests.benefits.programs.asking import answers, missing
from tests.benefits.programs.ssdi.claims import LEVEL, OLD_WORK, asked, reasons, ssdi

COUNTED = {"patient__work__earnings": None, "patient__work__stopped_on": "2026-11-02"}
YOUNG = {**COUNTED, "patient__birth_date": "2000-01-02"}  # 21 attained on 1 January 2021: a window of 23 quarters
OPEN_YEAR = {str(year): 40_000 for year in (*range(1998, 2010), *range(2021, 2025))} | {"2025": 3620}
RECORD = ["patient.work.earnings"]
ONSET = ["patient.work.stopped_on"]


def test_twenty_credits_decide_without_a_birth_date():
    result = ssdi(patient__birth_date=None)
    assert (answers(result)["work_credits"], answers(result)["recent_work"]) == ("met", "met")
    assert missing(result) == ["patient.birth_date"]


@pytest.mark.parametrize(
    ("total", "answer", "reason"),
    [
        (40, "met", "You have at least 40 work credits, enough at any age."),
        (39, "unknown", "How many work credits are needed depends on the date of birth."),
        (6, "unknown", "How many work credits are needed depends on the date of birth."),
        (5, "not_met", "You have at most 5 work credits, too few at any age."),
        (0, "not_met", "SSDI needs work credits from jobs with Social Security, and there are none."),
    ],
)
def test_without_a_birth_date_forty_credits_are_enough_and_five_too_few(total, answer, reason):
    result = ssdi(
        **COUNTED,
        patient__birth_date=None,
        patient__work__credits_total=total,
        patient__work__credits_last_10_years=min(total, 20),
    )
    assert (answers(result)["work_credits"], reasons(result)["work_credits"]) == (answer, reason)


@pytest.mark.parametrize(
    ("recent", "answer", "reason"),
    [
        (20, "met", "You have at least 20 work credits since January 1, 2017, enough at any age."),
        (19, "unknown", "How many recent work credits are needed depends on the date of birth."),
        (6, "unknown", "How many recent work credits are needed depends on the date of birth."),
        (5, "not_met", "You have at most 5 work credits since January 1, 2017, too few at any age."),
    ],
)
def test_without_a_birth_date_twenty_recent_credits_are_enough_and_five_too_few(recent, answer, reason):
    result = ssdi(
        **COUNTED,
        patient__birth_date=None,
        patient__work__credits_total=40,
        patient__work__credits_last_10_years=recent,
    )
    assert (answers(result)["recent_work"], reasons(result)["recent_work"]) == (answer, reason)


@pytest.mark.parametrize(
    ("blind", "recent", "answer", "asks"),
    [
        (False, 5, "not_met", []),
        (None, 5, "unknown", ["patient.statutorily_blind"]),
        (None, 19, "unknown", ["patient.birth_date", "patient.statutorily_blind"]),
        (False, 19, "unknown", ["patient.birth_date"]),
        (None, 20, "met", []),
    ],
)
def test_without_a_birth_date_blindness_is_asked_for_where_it_could_excuse(blind, recent, answer, asks):
    result = ssdi(
        **COUNTED,
        patient__birth_date=None,
        patient__statutorily_blind=blind,
        patient__work__credits_total=40,
        patient__work__credits_last_10_years=recent,
    )
    assert (answers(result)["recent_work"], asked(result)["recent_work"]) == (answer, asks)


@pytest.mark.parametrize(
    ("earnings", "total", "recent"),
    [
        ({"2016": 40_000, "2025": 40_000, "2026": 0}, 8, 6),  # two quarters of 2016 lie in the forty
        ({"2016": 40_000, "2025": 40_000}, None, None),  # 2026 is not posted and may hold two credits
    ],
)
def test_without_a_birth_date_a_record_gives_its_credits_to_the_quarter_of_onset(earnings, total, recent):
    facts = ssdi(patient__birth_date=None, patient__work__earnings=earnings)["facts"]
    assert (facts["credits_total"], facts["credits_in_window"]) == (total, recent)


@pytest.mark.parametrize("place", ["work_credits", "recent_work"])
def test_without_a_birth_date_an_open_year_is_asked_for_beside_it(place):
    result = ssdi(patient__birth_date=None, patient__work__earnings={"2025": 40_000})
    assert asked(result)[place] == ["patient.birth_date", "patient.work.earnings"]


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
    assert (result["facts"]["credits_needed"], result["facts"]["elapsed_years"]) == (27, 27)


@pytest.mark.parametrize(
    ("total", "recent", "work_credits", "recent_work"),
    [
        (27, 20, "You have at least 27 work credits in all; 27 are enough.", "since July 1, 2016; 20 are enough."),
        (26, 19, "You have at most 26 work credits in all; 27 are needed.", "since July 1, 2016; 20 are needed."),
    ],
)
def test_the_sentence_names_what_there_is_and_what_is_needed(total, recent, work_credits, recent_work):
    result = ssdi(
        patient__work__earnings=None,
        patient__work__credits_total=total,
        patient__work__credits_last_10_years=recent,
    )
    assert reasons(result)["work_credits"] == work_credits
    assert reasons(result)["recent_work"].endswith(recent_work)
    assert f" {recent} work credits" in reasons(result)["recent_work"]


def test_the_number_of_credits_needed_is_explained():
    by_id = {entry["id"]: entry["working"] for entry in ssdi()["tests"]}
    assert by_id["work_credits"] == [
        "One credit is needed for each calendar year after the one of age 21 and before the one disability began: 27. "
        "Never fewer than 6, never more than 40."
    ]


def test_it_is_explained_for_a_no_too():
    by_id = {entry["id"]: entry["working"] for entry in ssdi(patient__work__earnings={"2026": 40_000})["tests"]}
    assert len(by_id["work_credits"]) == 1


def test_without_a_birth_date_there_is_nothing_to_explain():
    by_id = {entry["id"]: entry["working"] for entry in ssdi(patient__birth_date=None)["tests"]}
    assert by_id["work_credits"] == []


@pytest.mark.parametrize(
    ("total", "recent", "answer", "asks"),
    [
        (20, 27, "unknown", ["patient.work.earnings", "patient.work.credits_total"]),
        (26, 27, "unknown", ["patient.work.earnings", "patient.work.credits_total"]),
        (27, 27, "met", []),
        (27, 28, "met", []),
        (20, 26, "not_met", []),
    ],
)
def test_a_total_below_the_recent_credits_leaves_the_truth_between_them(total, recent, answer, asks):
    result = ssdi(**COUNTED, patient__work__credits_total=total, patient__work__credits_last_10_years=recent)
    assert (answers(result)["work_credits"], asked(result)["work_credits"]) == (answer, asks)


@pytest.mark.parametrize(
    ("total", "recent", "answer"), [(19, 20, "unknown"), (20, 21, "met"), (18, 19, "not_met"), (20, 20, "met")]
)
def test_so_does_it_for_recent_work(total, recent, answer):
    result = ssdi(**COUNTED, patient__work__credits_total=total, patient__work__credits_last_10_years=recent)
    assert answers(result)["recent_work"] == answer


def test_a_count_of_recent_credits_alone_leaves_the_total_open():
    result = ssdi(**COUNTED, patient__work__credits_last_10_years=20)
    assert answers(result)["work_credits"] == "unknown"
    assert asked(result)["work_credits"] == ["patient.work.earnings", "patient.work.credits_total"]
    assert reasons(result)["work_credits"] == "27 work credits in all are needed."


def test_recent_credits_are_credits_in_all_too():
    result = ssdi(**COUNTED, patient__work__credits_last_10_years=27)
    assert answers(result)["work_credits"] == "met"


@pytest.mark.parametrize(("total", "answer"), [(19, "not_met"), (20, "unknown")])
def test_no_more_credits_can_be_recent_than_there_are(total, answer):
    result = ssdi(**COUNTED, patient__work__credits_total=total)
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(
    ("years", "answer"), [(4, "not_met"), ("4.01", "unknown"), (5, "unknown"), (10, "unknown"), (0, "not_met")]
)
def test_fewer_than_five_years_of_work_in_ten_are_too_few(years, answer):
    result = ssdi(**COUNTED, patient__work__years_worked_in_last_10=years)
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(
    ("as_of", "answer"),
    [
        ("2026-12-31", "not_met"),  # the ten years asked about begin in 2017, as the forty quarters do
        ("2027-01-01", "unknown"),  # those asked about begin in 2018: the four credits of 2017 are not known
    ],
)
def test_years_worked_say_nothing_of_quarters_before_the_ten_years_asked_about(as_of, answer):
    result = ssdi(**COUNTED, as_of=as_of, patient__work__years_worked_in_last_10=4)
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(
    ("onset", "years", "answer"),
    [("2026-09-30", "3.75", "not_met"), ("2026-09-30", 4, "not_met"), ("2026-06-15", 4, "not_met")],
)
def test_an_onset_in_the_middle_of_the_year_leaves_a_quarter_or_two_of_doubt(onset, years, answer):
    result = ssdi(
        patient__work__earnings=None,
        patient__work__stopped_on=onset,
        patient__work__years_worked_in_last_10=years,
    )
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize(("worked", "answer"), [(False, "not_met"), (True, "unknown")])
def test_the_lay_question_can_say_no_but_never_yes(worked, answer):
    result = ssdi(**COUNTED, patient__work__worked_in_last_10_years=worked)
    assert answers(result)["recent_work"] == answer


@pytest.mark.parametrize("place", ["work_credits", "recent_work"])
def test_without_the_day_work_stopped_no_year_counts_for_certain(place):
    result = ssdi(patient__work__stopped_on=None)
    assert (answers(result)[place], asked(result)[place]) == ("unknown", ONSET)
    assert reasons(result)[place].startswith("Which years count depends on the day the illness made you stop")


@pytest.mark.parametrize(
    ("place", "earnings", "today"),
    [
        ("work_credits", LEVEL, "You have at least 116 work credits in all; 27 are enough."),
        ("work_credits", {"2026": 40_000}, "You have at most 4 work credits in all; 27 are needed."),
        ("recent_work", LEVEL, "You have at least 40 work credits since January 1, 2017; 20 are enough."),
        ("recent_work", OLD_WORK, "You have at most 0 work credits since January 1, 2017; 20 are needed."),
    ],
)
def test_at_work_the_credits_of_today_are_told_and_the_day_work_stops_is_asked(place, earnings, today):
    result = ssdi(
        patient__work={"status": "working", "monthly_earnings": 1000, "earnings": earnings},
    )
    assert reasons(result)[place] == (
        f"If you had to stop work today: {today} The day you stop or cut work is what counts."
    )
    assert (answers(result)[place], asked(result)[place]) == ("unknown", ONSET)


@pytest.mark.parametrize(
    ("work", "total", "answer"),
    [
        ({"status": "never_worked"}, 0, "not_met"),
        ({"status": "never_worked", "earnings": {}}, 0, "not_met"),
        ({"status": "never_worked", "earnings": {"2020": 0}}, 0, "not_met"),
        ({"status": "never_worked", "earnings": {"2020": 0, "2021": 40_000}}, None, "unknown"),
    ],
)
def test_never_worked_is_believed_unless_the_record_says_otherwise(work, total, answer):
    result = ssdi(patient__work=work)
    assert (result["facts"]["credits_total"], answers(result)["work_credits"]) == (total, answer)


def test_somebody_who_never_worked_is_not_told_of_stopping_today():
    assert reasons(ssdi(patient__work={"status": "never_worked"}))["recent_work"] == (
        "You have at most 0 work credits since January 1, 2017; 20 are needed."
    )


def test_blindness_not_asked_keeps_a_failing_record_unknown():
    result = ssdi(patient__statutorily_blind=None, patient__work__earnings=OLD_WORK)
    assert answers(result)["recent_work"] == "unknown"
    assert missing(result) == ["patient.statutorily_blind"]
    assert result["facts"]["disability_insured"] is None


def test_blindness_not_asked_is_not_needed_where_the_credits_are_enough():
    result = ssdi(patient__statutorily_blind=None)
    assert (answers(result)["recent_work"], asked(result)["recent_work"]) == ("met", [])
    assert result["facts"]["disability_insured"] is True


def test_blind_people_are_excused_from_recent_work():
    result = ssdi(patient__statutorily_blind=True, patient__work__earnings=OLD_WORK)
    assert answers(result)["recent_work"] == "not_applicable"
    assert reasons(result)["recent_work"] == "Recent work is not asked of people who are legally blind."
    assert (result["outcome"], result["facts"]["disability_insured"]) == ("likely", True)


def test_a_record_too_short_in_all_insures_nobody_blind_or_not():
    result = ssdi(patient__statutorily_blind=True, patient__work__earnings={"2024": 40_000, "2026": 0})
    assert result["facts"]["disability_insured"] is False


def test_enough_known_years_decide_although_the_last_one_is_not_posted():
    result = ssdi(patient__work__earnings={str(year): 40_000 for year in range(1998, 2026)})
    assert answers(result)["recent_work"] == "met"
    assert result["facts"]["credits_total"] is None
    assert result["facts"]["aime"] is not None


@pytest.mark.parametrize(
    ("earnings", "answer"),
    [
        (OPEN_YEAR, "unknown"),  # 18 credits, and up to two of 2026
        (OPEN_YEAR | {"2025": 0}, "unknown"),  # 16, and up to four in the quarters that have begun
        (OPEN_YEAR | {"2025": 0, "2024": 6919}, "not_met"),  # 15, and up to four
        (OPEN_YEAR | {"2025": 7240}, "met"),
        (OPEN_YEAR | {"2026": 0}, "not_met"),
        (OPEN_YEAR | {"2026": 3779}, "not_met"),
        (OPEN_YEAR | {"2026": 3780}, "met"),
    ],
)
def test_a_year_not_posted_may_hold_its_most_credits_and_no_more(earnings, answer):
    result = ssdi(patient__work__earnings=earnings)
    assert answers(result)["recent_work"] == answer


def test_what_a_year_not_posted_could_add_is_asked_for():
    result = ssdi(patient__work__earnings=OPEN_YEAR)
    assert (missing(result), asked(result)["recent_work"]) == (RECORD, RECORD)
    assert reasons(result)["recent_work"] == "20 work credits since July 1, 2016 are needed."


def test_years_after_the_onset_are_not_open():
    earnings = {str(year): 40_000 for year in range(1998, 2025)}
    facts = ssdi(patient__work__earnings=earnings, patient__work__stopped_on="2024-12-31")["facts"]
    assert facts["credits_total"] == 108


def test_years_after_the_day_of_the_screen_are_not_open_either():
    earnings = {str(year): 40_000 for year in range(1998, 2027)}
    facts = ssdi(patient__work__earnings=earnings, patient__work__stopped_on="2027-01-01")["facts"]
    assert facts["credits_total"] == 116


def test_nobody_who_has_not_worked_for_ten_years_has_a_year_still_to_be_posted():
    result = ssdi(
        patient__work__earnings={str(year): 40_000 for year in range(1998, 2010)},
        patient__work__worked_in_last_10_years=False,
    )
    assert (answers(result)["recent_work"], result["facts"]["credits_in_window"]) == ("not_met", 0)


def test_an_empty_record_is_a_record_of_nothing():
    result = ssdi(patient__work__earnings={})
    assert (result["facts"]["credits_total"], answers(result)["work_credits"]) == (0, "not_met")


@pytest.mark.parametrize(
    ("total", "recent", "told_total", "told_recent"),
    [
        (100, 38, 100, 38),
        (21, 20, 21, 20),
        (20, 19, 20, 19),
        (19, 18, 19, 18),
        (17, 16, 18, 18),  # less than the record itself shows: the record counts
    ],
)
def test_own_counts_complete_a_record_that_does_not_reach_back(total, recent, told_total, told_recent):
    """The record begins in 2022 and has 18 credits up to June 2026."""
    result = ssdi(
        patient__work__earnings={str(year): 40_000 for year in range(2022, 2027)},
        patient__work__credits_total=total,
        patient__work__credits_last_10_years=recent,
    )
    facts = result["facts"]
    assert (facts["credits_total"], facts["credits_in_window"]) == (told_total, told_recent)


def test_counts_that_complete_a_record_decide_what_it_could_not():
    result = ssdi(
        patient__work__earnings={str(year): 40_000 for year in range(2022, 2027)},
        patient__work__credits_total=100,
        patient__work__credits_last_10_years=38,
    )
    assert (answers(result)["work_credits"], answers(result)["recent_work"]) == ("met", "met")
    assert result["facts"]["date_last_insured"] is None


@pytest.mark.parametrize(
    ("recent", "answer", "needed"),
    [
        (20, "met", 20),  # enough by the ordinary way already
        (19, "unknown", 11),  # 17 of the forty quarters came before: between 2 and 19 are since
        (11, "unknown", 11),
        (10, "not_met", 11),
    ],
)
def test_the_young_need_a_credit_in_half_the_quarters_since_21_or_twenty_in_all(recent, answer, needed):
    result = ssdi(**YOUNG, patient__work__credits_total=20, patient__work__credits_last_10_years=recent)
    assert answers(result)["recent_work"] == answer
    assert result["facts"]["recent_credits_needed"] == needed
