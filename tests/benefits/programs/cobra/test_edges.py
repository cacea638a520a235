"""COBRA: which plan ends and why, what is said by when, and what it costs; a day either side of each line."""

from datetime import date
from decimal import Decimal

import pytest

from benefits.law.calendar import Month
from benefits.law.money import Dollars, Percent
from benefits.programs.cobra import words
from tests.benefits.programs.asking import answers, ask, changed, missing
from tests.benefits.programs.cobra.test_cobra import BASE, PLAN, cobra

KEPT = {"kind": "cobra", "began_on": "2026-06-01", "monthly_premium": 700}
EXTENDED = date(2029, 6, 30)
UNTIL = date(2028, 7, 31)


def kept(**entry):
    return ask("cobra", BASE, patient__insurance=[KEPT | entry])


def facts(**entry):
    return cobra(**entry)["facts"]


def at_work(status, **entry):
    base = {**BASE, "patient": {**BASE["patient"], "work": {**BASE["patient"]["work"], "status": status}}}
    return cobra(base, **entry)


# Which plan ends


@pytest.mark.parametrize(("through", "outcome"), [("self", "unknown"), (None, "unknown"), ("spouse", "not_applicable")])
def test_only_ones_own_plan_ends_with_ones_own_work(through, outcome):
    assert cobra(through=through, ends_on=None)["outcome"] == outcome


@pytest.mark.parametrize(
    ("status", "outcome"), [("stopped", "unknown"), ("on_leave", "unknown"), ("working", "not_applicable")]
)
def test_a_plan_of_a_job_that_goes_on_does_not_end(status, outcome):
    assert at_work(status, ends_on=None)["outcome"] == outcome


def test_a_plan_that_ends_is_asked_before_one_already_continued():
    result = ask("cobra", BASE, patient__insurance=[KEPT, PLAN])
    assert result["facts"]["covers_until"] == "2028-07-31"


def test_only_a_plan_from_work_ends_so():
    assert ask("cobra", BASE, patient__insurance=[PLAN | {"kind": "marketplace"}])["outcome"] == "not_applicable"


@pytest.mark.parametrize("status", ["stopped", "on_leave"])
def test_without_a_reason_given_the_end_of_work_or_leave_is_taken(status):
    assert at_work(status, qualifying_event=None)["facts"]["covers_until"] == "2028-07-31"


def test_what_to_ask_names_the_entry_of_the_list():
    result = ask("cobra", BASE, patient__insurance=[{"kind": "va"}, PLAN | {"employer_size": None, "ends_on": None}])
    assert missing(result)[:2] == ["patient.insurance[1].employer_size", "patient.insurance[1].ends_on"]


# The employer


def test_the_program_and_its_questions_have_titles():
    assert cobra()["title"] == str(words.TITLE)
    assert {test["id"]: test["title"] for test in cobra()["tests"]} == {
        "employer_size": str(words.DOES_THE_LAW_APPLY),
        "qualifying_event": str(words.DOES_COVER_END_FOR_A_REASON),
        "time_to_choose": str(words.IS_THERE_TIME_TO_CHOOSE),
    }
    assert {test["id"]: test["title"] for test in cobra(employer_size=19)["tests"]} == {
        "employer_size": str(words.DOES_THE_LAW_APPLY),
        "qualifying_event": str(words.DOES_COVER_END_FOR_A_REASON),
        "route_state_continuation": str(words.DOES_A_STATE_LAW_REACH_IT),
    }


def test_the_employers_size_is_answered_in_numbers():
    assert reasons(cobra(employer_size=20))["employer_size"] == str(words.WORKERS_ENOUGH(size=20, least=20))
    assert reasons(cobra(employer_size=19))["employer_size"] == str(words.TOO_FEW_WORKERS(size=19, least=20))
    assert reasons(cobra(employer_size=None))["employer_size"] == str(words.LAW_COVERS_EMPLOYERS_WITH(least=20))


def reasons(result):
    return {test["id"]: test["reason"] for test in result["tests"]}


@pytest.mark.parametrize(
    ("size", "answer", "route"), [(None, "met", None), (20, "met", None), (19, "not_met", "unknown")]
)
def test_who_has_continued_cover_has_it_whatever_the_employers_size(size, answer, route):
    # at fewer than twenty it is the state's law that continues it
    result = kept(employer_size=size)
    found = answers(result)
    assert (found["employer_size"], found.get("route_state_continuation")) == (answer, route)
    assert result["outcome"] == "already"


def test_who_has_continued_cover_is_told_so():
    assert reasons(kept())["employer_size"] == str(words.COVER_ALREADY_CONTINUED)


def test_who_works_for_a_small_employer_is_told_of_the_states_law_and_of_no_days():
    result = cobra(employer_size=19)
    assert result["summary"] == str(words.EMPLOYER_TOO_SMALL)
    assert [change["what"] for change in result["would_change"]] == [str(words.ASK_ABOUT_THE_STATES_LAW)]
    assert reasons(result)["route_state_continuation"] == str(words.STATE_LAW_NOT_LOOKED_AT)
    assert result["missing"] == []
    (step,) = result["next_steps"]
    assert (step["what"], step["by"]) == (str(words.ASK_THE_INSURANCE_DEPARTMENT), None)
    assert step["how"] == str(words.HOW_TO_ASK_THE_DEPARTMENT)
    assert [result[part] for part in ("deadlines", "headlines", "notices")] == [[], [], []]
    assert [day for day in result["facts"].values() if day is not None] == []


@pytest.mark.parametrize("size", [20, None])
def test_only_a_no_names_what_would_change_it(size):
    assert cobra(employer_size=size)["would_change"] == []


# Cover that is continued already


@pytest.mark.parametrize(("began_on", "outcome"), [("2026-11-24", "already"), ("2026-11-25", "likely")])
def test_continued_cover_is_held_from_its_first_day(began_on, outcome):
    assert kept(began_on=began_on)["outcome"] == outcome


def test_continued_cover_without_its_first_day_has_no_days():
    result = kept(began_on=None)
    assert (result["outcome"], result["facts"]["covers_until"]) == ("likely", None)
    assert result["summary"] == str(words.KEEP_FOR_MONTHS(months=18))


def test_continued_cover_counts_months_by_its_own_event():
    assert kept(qualifying_event="divorce")["facts"]["covers_until"] == "2029-05-31"


def test_of_continued_cover_only_what_is_paid_is_asked():
    result = kept(monthly_premium=None)
    assert (result["facts"]["monthly_premium_max"], missing(result)) == (None, ["patient.insurance[0].monthly_premium"])
    assert kept()["missing"] == []


def test_what_the_extension_costs_does_not_follow_from_what_is_paid():
    assert "monthly_premium_max_extension" not in kept(employer_premium_share_monthly=100)["facts"]
    assert kept(employer_premium_share_monthly=100)["workings"] == []


# The days


def test_before_the_law_there_are_no_days_but_still_an_answer():
    result = cobra(began_on="1980-01-01", ends_on="1986-04-06")
    assert (result["outcome"], result["facts"]["election_deadline"]) == ("unlikely", None)
    assert (answers(result)["time_to_choose"], result["summary"]) == ("not_met", str(words.TIME_OVER))


def test_the_first_day_of_the_law_is_its_own():
    held = facts(ends_on="1986-04-07")
    assert (held["election_deadline"], held["covers_until"]) == ("1986-06-06", "1987-10-07")


@pytest.mark.parametrize(("as_of", "days"), [("2027-04-01", ["2027-04-01"]), ("2027-04-02", [])])
def test_the_last_day_to_choose_is_a_deadline_until_it_has_passed(as_of, days):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[PLAN])
    said = str(words.LAST_DAY_TO_CHOOSE)
    assert [entry["on"] for entry in result["deadlines"] if entry["what"] == said] == days


@pytest.mark.parametrize(("as_of", "count"), [("2028-07-31", 2), ("2028-08-01", 0)])
def test_the_end_of_cover_is_a_deadline_until_it_has_passed(as_of, count):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[KEPT | {"began_on": "2027-02-01"}])
    assert len(result["deadlines"]) == count


@pytest.mark.parametrize(("as_of", "count"), [("2027-04-01", 3), ("2027-04-02", 0), ("2027-05-16", 0)])
def test_who_did_not_choose_in_time_has_no_end_of_cover_to_note(as_of, count):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[PLAN])
    assert len(result["deadlines"]) == count


def test_every_deadline_is_the_laws_own_with_its_day_and_words():
    listed = [(entry["on"], entry["what"], entry["firm"]) for entry in cobra()["deadlines"]]
    assert listed == [
        ("2027-04-01", str(words.LAST_DAY_TO_CHOOSE), True),
        ("2028-07-31", str(words.COVER_ENDS), True),
        ("2028-07-31", str(words.LAST_DAY_TO_TELL_THE_PLAN(days=60)), True),
    ]


def test_who_has_continued_cover_no_longer_chooses():
    result = kept()
    assert [entry["on"] for entry in result["deadlines"]] == ["2027-11-30"]
    assert result["next_steps"] == []


def test_a_finding_of_disability_serves_who_has_continued_cover_too():
    result = kept(began_on="2026-11-01")
    assert [step["what"] for step in result["next_steps"]] == [str(words.SEND_THE_DECISION(days=60, more=11))]
    assert len(result["notices"]) == 2


@pytest.mark.parametrize(
    ("status", "extended"),
    [
        ({"status": "receiving", "entitled_since": "2026-11-01", "monthly_amount": 1500}, "2029-06-30"),
        ({"status": "applied"}, "2029-06-30"),
    ],
)
def test_disability_insurance_that_is_held_or_in_sight_brings_the_extension(status, extended):
    base = {**BASE, "patient": {**BASE["patient"], "benefits": {"ssdi": status}}}
    assert cobra(base)["facts"]["disability_extension_until"] == extended


def test_disability_insurance_that_is_possible_brings_the_extension_in_sight():
    diagnosis = {"condition": "back pain", "expected_months": 24}
    base = {**BASE, "patient": {**BASE["patient"], "diagnosis": diagnosis}}
    assert ask("ssdi", base)["outcome"] == "possible"
    assert cobra(base)["facts"]["disability_extension_until"] == "2029-06-30"


def test_disability_insurance_that_is_unlikely_brings_no_extension():
    base = changed(BASE, patient__work__earnings={"2026": 3000})
    assert (ask("ssdi", base)["outcome"], ask("ssdi", base)["facts"]["onset"]) == ("unlikely", "2026-11-02")
    assert cobra(base)["facts"]["disability_extension_until"] is None


def test_without_a_day_of_onset_there_is_no_extension():
    base = changed(BASE, patient__work__stopped_on=None, patient__benefits={"ssdi": {"status": "receiving"}})
    assert (ask("ssdi", base)["outcome"], ask("ssdi", base)["facts"]["onset"]) == ("already", None)
    assert cobra(base)["facts"]["disability_extension_until"] is None


# What is said


def test_the_summary_names_the_days():
    assert cobra()["summary"] == str(words.KEEP_UNTIL_OR_LONGER(until=UNTIL, extension=EXTENDED))
    assert cobra(qualifying_event="divorce")["summary"] == str(words.KEEP_UNTIL(until=date(2030, 1, 31)))
    assert cobra(ends_on=None)["summary"] == str(words.KEEP_FOR_MONTHS(months=18))


def test_the_reason_cover_ends_is_answered_in_words():
    assert reasons(cobra())["qualifying_event"] == str(words.REASON_COUNTS)
    assert reasons(cobra(ends_on=None))["qualifying_event"] == str(words.NEED_LAST_DAY)


def test_without_an_answer_about_cover_it_is_asked_for():
    result = ask("cobra", BASE, patient__insurance=None)
    assert (result["summary"], missing(result)) == (str(words.TELL_US_YOUR_COVER), ["patient.insurance"])
    assert reasons(result) == {"qualifying_event": str(words.NEED_COVER)}


def test_cover_of_a_kind_not_named_is_asked_for():
    result = ask("cobra", BASE, patient__insurance=[{"kind": "va"}, {}])
    assert (result["summary"], missing(result)) == (str(words.TELL_US_YOUR_COVER), ["patient.insurance[1].kind"])
    assert reasons(result) == {"qualifying_event": str(words.NEED_KIND_OF_COVER)}


def test_without_a_plan_that_ends_the_days_to_choose_are_told():
    assert ask("cobra", BASE, patient__insurance=[])["summary"] == str(words.NO_PLAN_IS_ENDING(days=60))


def test_the_two_steps_say_when_how_and_whom_to_call():
    choose, tell = cobra()["next_steps"]
    assert (choose["what"], choose["by"]) == (str(words.CHOOSE), "2027-04-01")
    assert choose["how"] == str(words.WAIT_FOR_THE_NOTICE_AND_COMPARE(days=45))
    assert choose["bring"] == [str(words.BRING_NOTICE), str(words.BRING_SPENDING)]
    assert (tell["what"], tell["by"]) == (str(words.SEND_THE_DECISION(days=60, more=11)), "2028-07-31")
    assert tell["how"] == str(words.SEND_A_COPY_IN_TIME(month=18))
    assert (choose["rank"], tell["rank"]) == (54, 72)
    for step in (choose, tell):
        assert (step["url"], step["phone"]) == ("https://www.askebsa.dol.gov", "1-866-444-3272")


def test_while_the_law_may_not_apply_there_is_no_step_deadline_headline_or_notice():
    result = cobra(employer_size=None)
    assert [result[part] for part in ("next_steps", "deadlines", "headlines", "notices")] == [[], [], [], []]


def test_once_the_time_to_choose_is_over_there_is_no_step_deadline_headline_or_notice():
    result = ask("cobra", BASE, as_of="2027-05-16", patient__insurance=[PLAN])
    assert [result[part] for part in ("next_steps", "deadlines", "headlines", "notices")] == [[], [], [], []]
    assert result["summary"] == str(words.TIME_OVER)


@pytest.mark.parametrize("as_of", ["2027-04-02", "2027-05-15"])
def test_while_a_late_notice_may_leave_it_open_it_says_so(as_of):
    result = ask("cobra", BASE, as_of=as_of, patient__insurance=[PLAN])
    assert result["summary"] == str(words.TIME_OVER_UNLESS_NOTICE_LATE)
    assert reasons(result)["time_to_choose"] == str(words.TIME_NOT_KNOWN)
    assert missing(result) == ["patient.insurance[0].ends_on"]


def test_notices_tell_what_ends_it_and_what_the_last_months_cost():
    dearer = words.LAST_MONTHS_COST_MORE(first=19, last=29, share=Percent(Decimal("1.5")))
    assert cobra()["notices"] == [str(words.ENDS_EARLY), str(dearer)]
    assert cobra(qualifying_event="divorce")["notices"] == [str(words.ENDS_EARLY)]


# The headline: cover until Medicare


def headline(base=BASE, **entry):
    (line,) = cobra(base, **entry)["headlines"]
    return line


def test_the_headline_names_the_days_and_the_last_day_to_choose():
    line = headline()
    assert (line["label"], line["rank"]) == (str(words.COVER_IN_THE_GAP), 50)
    assert line["value"] == str(words.COBRA_UNTIL_OR_LONGER(until=UNTIL, extension=EXTENDED))
    assert line["on"] == "2027-04-01"
    assert headline(qualifying_event="divorce")["value"] == str(words.COBRA_UNTIL(until=date(2030, 1, 31)))


# Medicare by disability begins on 2029-05-01: 29 months after the plan's last day end the day before it, or earlier
@pytest.mark.parametrize(
    ("ends_on", "said"),
    [
        ("2026-11-30", "REACHES_MEDICARE_WITH_THE_EXTENSION"),
        ("2026-11-29", "GAP_BEFORE_MEDICARE"),
        ("2027-10-30", "REACHES_MEDICARE_WITH_THE_EXTENSION"),
        ("2027-10-31", "REACHES_MEDICARE"),  # the usual eighteen months already end on 2029-04-30
    ],
)
def test_cover_to_the_day_before_medicare_leaves_no_gap(ends_on, said):
    line = headline(ends_on=ends_on)
    assert line["detail"] == str(getattr(words, said)(month=Month(2029, 5)))


@pytest.mark.parametrize(
    ("began_on", "said"),
    [("2026-05-01", "REACHES_MEDICARE"), ("2026-04-30", "GAP_BEFORE_MEDICARE")],  # until 2029-04-30, and a day less
)
def test_cover_without_the_extension_is_held_against_medicare_too(began_on, said):
    (line,) = kept(began_on=began_on, qualifying_event="divorce")["headlines"]
    assert line["detail"] == str(getattr(words, said)(month=Month(2029, 5)))


@pytest.mark.parametrize(("as_of", "spoken_of"), [("2029-04-30", True), ("2029-05-01", False)])
def test_medicare_that_has_begun_is_not_spoken_of(as_of, spoken_of):
    paid = {"ssdi": {"status": "receiving", "entitled_since": "2027-05-01", "monthly_amount": 1500}}
    base = {**BASE, "as_of": as_of, "patient": {**BASE["patient"], "benefits": paid}}
    line = headline(base, ends_on="2029-03-31", qualifying_event="divorce")
    assert (line["detail"] is not None) is spoken_of


def test_medicare_that_is_not_to_come_is_not_spoken_of():
    base = {
        **BASE,
        "patient": {**BASE["patient"], "work": {"status": "never_worked"}, "citizenship": "other_noncitizen"},
    }
    assert headline(base)["detail"] is None


def test_without_days_there_is_no_headline():
    assert kept(began_on=None)["headlines"] == []


# The months of the law are over, and no end was told


@pytest.mark.parametrize(
    ("as_of", "outcome"),
    [("2027-11-30", "already"), ("2027-12-01", "unknown")],  # 18 months from June 2026
)
def test_29_usc_1162_2_past_the_months_of_the_law_cover_is_not_taken_as_going_on(as_of, outcome):
    work = {**BASE["patient"]["work"], "stopped_on": None, "status": "working"}
    base = {**BASE, "as_of": as_of, "patient": {**BASE["patient"], "work": work}}
    result = ask("cobra", base, patient__insurance=[KEPT])
    assert result["outcome"] == outcome
    assert ("patient.insurance[0].ends_on" in missing(result)) is (outcome == "unknown")


def test_past_the_months_of_the_law_the_plan_is_to_be_asked():
    work = {**BASE["patient"]["work"], "stopped_on": None, "status": "working"}
    base = {**BASE, "as_of": "2027-12-01", "patient": {**BASE["patient"], "work": work}}
    result = ask("cobra", base, patient__insurance=[KEPT])
    assert result["summary"] == str(words.MAY_HAVE_ENDED(day=date(2027, 11, 30)))
    assert (result["headlines"], result["deadlines"]) == ([], [])


def test_an_end_that_was_told_is_believed():
    base = {**BASE, "as_of": "2028-12-01"}
    assert ask("cobra", base, patient__insurance=[{**KEPT, "ends_on": "2029-05-31"}])["outcome"] == "already"


@pytest.mark.parametrize(("as_of", "outcome"), [("2029-05-31", "already"), ("2029-06-01", "possible")])
def test_a_states_law_is_not_taken_to_reach_beyond_three_years(as_of, outcome):
    base = {**BASE, "as_of": as_of}
    assert ask("cobra", base, patient__insurance=[{**KEPT, "employer_size": 5}])["outcome"] == outcome


@pytest.mark.parametrize(
    ("state", "months"), [("CA", 36), ("GA", 3), ("TX", 9), ("OH", None), ("ID", None), (None, None)]
)
def test_a_states_own_law_is_named_with_its_months_where_they_are_known(state, months):
    result = cobra({**BASE, "state": state}, employer_size=19)
    said = words.EMPLOYER_TOO_SMALL if months is None else words.STATE_LAW_MAY_REACH_IT(months=months)
    assert (result["summary"], result["outcome"]) == (str(said), "possible")
    assert answers(result)["route_state_continuation"] == "unknown"


def test_the_state_of_work_comes_before_the_state_of_the_home():
    work = {**BASE["patient"]["work"], "employer": {"work_state": "CA"}}
    base = {**BASE, "state": "GA", "patient": {**BASE["patient"], "work": work}}
    assert "36 months" in cobra(base, employer_size=19)["summary"]
    assert "3 months" in cobra(base, employer_size=19, through="spouse")["summary"]


def test_a_change_in_the_family_has_months_of_its_own_which_are_not_known():
    result = cobra({**BASE, "state": "CA"}, employer_size=19, qualifying_event="divorce")
    assert result["summary"] == str(words.EMPLOYER_TOO_SMALL)


@pytest.mark.parametrize(("as_of", "outcome"), [("2026-08-31", "already"), ("2026-09-01", "possible")])
def test_past_the_months_of_the_states_law_cover_is_not_taken_as_going_on(as_of, outcome):
    base = {**BASE, "as_of": as_of, "state": "GA"}  # three months from June 2026
    assert ask("cobra", base, patient__insurance=[{**KEPT, "employer_size": 5}])["outcome"] == outcome


# The premium


@pytest.mark.parametrize(("own", "most"), [("100.25", 102.26), ("100.24", 102.24)])  # 102.255 and 102.2448
def test_29_usc_1162_3_the_premium_is_to_the_nearest_cent_half_up(own, most):
    assert facts(monthly_premium=own, employer_premium_share_monthly=0)["monthly_premium_max"] == most


def test_how_the_premium_was_worked_out_is_shown():
    (working,) = cobra()["workings"]
    assert working["title"] == str(words.MOST_THE_PLAN_MAY_ASK)
    sum_shown = {
        "own": Dollars(Decimal(310)),
        "employers": Dollars(Decimal(620)),
        "most": Dollars(Decimal("948.6")),
        "share": Percent(Decimal("1.02")),
    }
    assert working["lines"] == [str(words.SHARE_OF_THE_FULL_COST(**sum_shown))]


@pytest.mark.parametrize("part", ["monthly_premium", "employer_premium_share_monthly"])
def test_without_both_parts_there_is_no_sum(part):
    result = cobra(**{part: None})
    assert (result["workings"], result["facts"]["monthly_premium_max"]) == ([], None)
    assert "monthly_premium_max_extension" not in result["facts"]
    assert missing(result) == [f"patient.insurance[0].{part}"]
