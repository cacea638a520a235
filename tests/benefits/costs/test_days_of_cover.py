"""From which day to which a cover pays: a day either side of each change."""

from decimal import Decimal

import pytest

from benefits.case import HealthPlan, Insurance
from benefits.costs.cobra_cover import cobra_ends, cobra_months, continued, former_plans
from benefits.costs.cover import covers, doubly_covered
from benefits.costs.program_answers import ProgramAnswers
from benefits.costs.sheet import horizon
from benefits.law import Law
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import PLAN, case_of, day, item, program, tally_of

NOTHING = ProgramAnswers(())
DISABLED = ProgramAnswers([program("ssdi")])
DECEMBER = {"starts_on": "2026-12-01", "months": 1}


def paid(on, *insurance, results=(), benefits=None):
    """What a bill of 1,000 costs on a day: 200 under a plan, 1,000 without cover."""
    bill = item("scan", 1000, "plan", "once", **{"from": on})
    found = tally_of(DECEMBER | {"items": [bill]}, insurance=list(insurance), results=results, benefits=benefits)
    return found.total.total


def employer(**days):
    return {"kind": "employer", "plan": PLAN | {"deductible": 0}} | days


@pytest.mark.parametrize(
    ("days", "on", "amount"),
    [
        ({"began_on": "2026-12-10"}, "2026-12-09", 1000),
        ({"began_on": "2026-12-10"}, "2026-12-10", 200),
        ({"ends_on": "2026-12-10"}, "2026-12-10", 200),
        ({"ends_on": "2026-12-10"}, "2026-12-11", 1000),
        ({"began_on": "2026-12-01", "ends_on": "2026-12-31"}, "2026-12-01", 200),
        ({"began_on": "2026-12-01", "ends_on": "2026-12-31"}, "2026-12-31", 200),
        ({"began_on": "2026-12-10", "ends_on": "2026-12-10"}, "2026-12-10", 200),
    ],
)
def test_a_cover_pays_on_its_first_and_on_its_last_day(days, on, amount):
    assert paid(on, employer(**days)) == amount


@pytest.mark.parametrize(("on", "amount"), [("2026-12-09", 1283), ("2026-12-10", 283 + 200)])
def test_medicare_pays_from_its_first_day(on, amount):
    bill = item("scan", 1283, "plan", "once", **{"from": on})
    medicare = {"medicare": {"part_b_since": "2026-12-10"}}
    assert tally_of(DECEMBER | {"items": [bill]}, insurance=[], benefits=medicare).total.total == amount


MEDIGAP = {"kind": "medigap", "medigap_plan": "F"}


@pytest.mark.parametrize(
    ("days", "on", "amount"),
    [
        ({}, "2026-12-10", 0),
        ({"began_on": "2026-12-10"}, "2026-12-09", 483),
        ({"began_on": "2026-12-10"}, "2026-12-10", 0),
        ({"ends_on": "2026-12-10"}, "2026-12-10", 0),
        ({"ends_on": "2026-12-10"}, "2026-12-11", 483),
        ({"began_on": "2026-12-10", "ends_on": "2026-12-10"}, "2026-12-10", 0),
    ],
)
def test_medigap_fills_up_medicare_on_its_own_days(days, on, amount):
    bill = item("scan", 1283, "plan", "once", **{"from": on})
    medicare = {"medicare": {"part_b_since": "2020-01-01"}}
    found = tally_of(DECEMBER | {"items": [bill]}, insurance=[MEDIGAP | days], benefits=medicare)
    assert found.total.total == amount


def test_the_first_medigap_of_the_list_is_the_one():
    bill = item("scan", 1283, "plan", "once", **{"from": "2026-12-10"})
    medicare = {"medicare": {"part_b_since": "2020-01-01"}}
    listed = [{"kind": "medigap", "medigap_plan": "G", "ends_on": "2026-12-09"}, MEDIGAP]
    assert tally_of(DECEMBER | {"items": [bill]}, insurance=listed, benefits=medicare).total.total == 0


# Two covers on one day


def two_covers(*insurance, benefits=None, results=(), months=1):
    case = case_of(DECEMBER | {"months": months}, insurance=list(insurance), benefits=benefits)
    return doubly_covered(case, Law(), ProgramAnswers(results), horizon(case))


@pytest.mark.parametrize(
    ("ends", "begins", "doubled"),
    [
        ("2026-12-10", "2026-12-11", False),
        ("2026-12-10", "2026-12-10", True),
        ("2026-12-01", "2026-12-01", True),
        ("2026-11-30", "2026-11-30", False),
        ("2027-01-31", "2026-12-31", True),
        ("2027-01-31", "2027-01-01", False),
    ],
)
def test_covers_meet_when_one_begins_before_the_other_has_ended(ends, begins, doubled):
    assert two_covers(employer(ends_on=ends), employer(began_on=begins)) is doubled


@pytest.mark.parametrize(
    ("ends", "kind", "doubled"),
    [
        ("2026-12-10", "employer", False),
        ("2026-12-11", "employer", True),
        ("2026-12-11", "medigap", False),
        ("2026-12-11", "medicare_advantage", False),
    ],
)
def test_medicare_beside_a_cover_is_two_but_not_beside_its_own(ends, kind, doubled):
    told = {"medicare": {"part_b_since": "2026-12-11"}}
    assert two_covers({"kind": kind, "ends_on": ends, "plan": None}, benefits=told) is doubled


def test_medicare_taken_from_its_answer_waits_and_is_no_second_cover():
    assert not two_covers(employer(), results=(program("medicare", eligible_on=day("2026-12-01")),))


# How long COBRA lasts


def ends(began, answers=NOTHING, medicare=None, event="job_loss"):
    entry = Insurance(kind="cobra", began_on=began and day(began), qualifying_event=event)
    return cobra_ends(entry, Law(), answers, medicare and day(medicare))


@pytest.mark.parametrize(
    ("event", "answers", "last"),
    [
        ("job_loss", NOTHING, "2028-05-31"),
        ("reduced_hours", NOTHING, "2028-05-31"),
        (None, NOTHING, "2028-05-31"),
        ("divorce", NOTHING, "2029-11-30"),
        ("death", NOTHING, "2029-11-30"),
        ("job_loss", DISABLED, "2029-04-30"),
        ("divorce", DISABLED, "2029-11-30"),
        ("job_loss", ProgramAnswers([program("ssdi", Outcome.UNLIKELY)]), "2028-05-31"),
    ],
)
def test_29_usc_1162_cobra_lasts_its_months(event, answers, last):
    assert ends("2026-12-01", answers, event=event) == day(last)


@pytest.mark.parametrize(
    ("medicare", "last"),
    [
        ("2026-11-30", "2028-05-31"),  # Medicare was there before: COBRA goes on beside it
        ("2026-12-01", "2028-05-31"),
        ("2026-12-02", "2026-12-01"),
        ("2028-05-31", "2028-05-30"),
        ("2028-06-01", "2028-05-31"),
        ("2028-06-02", "2028-05-31"),
    ],
)
def test_cobra_ends_before_medicare_begins_when_it_was_there_first(medicare, last):
    assert ends("2026-12-01", medicare=medicare) == day(last)


def test_cobra_of_a_day_before_the_law_ends_with_medicare_alone():
    entry = Insurance(kind="cobra")
    assert cobra_months(entry, Law(), day("1980-01-01"), extended=False) is None
    assert ends("1980-01-01") is None
    assert ends("1980-01-01", medicare="1990-01-01") == day("1989-12-31")


COBRA_UNTIL = {"covers_until": day("2028-05-31"), "disability_extension_until": day("2029-04-30")}


@pytest.mark.parametrize(
    ("answers", "last"),
    [
        ([], None),
        ([program("cobra")], None),
        ([program("cobra", **COBRA_UNTIL)], "2028-05-31"),
        ([program("cobra", Outcome.UNLIKELY, **COBRA_UNTIL)], "2028-05-31"),
        ([program("cobra", **COBRA_UNTIL), program("ssdi")], "2029-04-30"),
        ([program("cobra", **COBRA_UNTIL), program("ssdi", Outcome.UNLIKELY)], "2028-05-31"),
        ([program("cobra", covers_until=day("2028-05-31")), program("ssdi")], "2028-05-31"),
    ],
)
def test_cobra_not_yet_begun_ends_as_its_answer_has_it(answers, last):
    assert ends(None, ProgramAnswers(answers), medicare="2027-01-01") == (last and day(last))


@pytest.mark.parametrize(
    ("entry", "last", "assumed"),
    [
        ({"kind": "cobra", "began_on": "2026-12-01"}, "2028-05-31", True),
        ({"kind": "cobra", "began_on": "2026-12-01", "ends_on": "2027-01-31"}, "2027-01-31", False),
        ({"kind": "cobra"}, "9999-12-31", False),
        ({"kind": "employer"}, "9999-12-31", False),
        ({"kind": "employer", "ends_on": "2027-01-31"}, "2027-01-31", False),
    ],
)
def test_an_end_that_was_not_told_is_marked(entry, last, assumed):
    case = case_of(DECEMBER, insurance=[entry])
    (cover,) = covers(case, Law(), NOTHING)
    assert (cover.last, cover.end_assumed) == (day(last), assumed)


# Whose plan COBRA continues


def job_plan(ends_on, through=None, kind="employer"):
    return Insurance(kind=kind, ends_on=ends_on and day(ends_on), through=through)


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ([], {}),
        ([job_plan("2026-01-01", kind="marketplace")], {}),
        ([job_plan("2026-01-01"), job_plan("2026-06-30"), job_plan("2025-01-01")], {"self": 1}),
        ([job_plan("2026-06-30"), job_plan("2026-06-30")], {"self": 1}),
        ([job_plan("2026-06-30"), job_plan(None)], {"self": 0}),
        ([job_plan(None), job_plan("2026-06-30")], {"self": 1}),
        ([job_plan("2026-06-30"), job_plan("2026-01-01", "spouse")], {"self": 0, "spouse": 1}),
        ([job_plan("2026-06-30", "self"), job_plan("2026-07-31")], {"self": 1}),
    ],
)
def test_cobra_continues_the_job_plan_that_ended_last(listed, found):
    assert former_plans(listed) == found


def test_cobras_own_terms_stand_and_what_it_lacks_is_the_former_plans():
    own = HealthPlan(deductible=Decimal(500))
    former = HealthPlan(deductible=Decimal(2000), coinsurance=Decimal("0.2"))
    assert continued(own, former) == HealthPlan(deductible=Decimal(500), coinsurance=Decimal("0.2"))
    assert continued(None, former) == former
    assert continued(own, None) == own
    assert continued(None, None) is None


@pytest.mark.parametrize(("through", "amount"), [("self", 200), (None, 200), ("spouse", None)])
def test_cobra_continues_a_plan_through_the_same_person(through, amount):
    before = employer(ends_on="2026-12-09", through="self")
    cobra = {"kind": "cobra", "began_on": "2026-12-10", "through": through}
    assert paid("2026-12-10", before, cobra) == amount
