"""Which changes are suggested, a day and a dollar either side."""

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits import screen, suggestions
from benefits.case.document import parse_case
from benefits.costs import tally
from benefits.law import Law
from benefits.result.answers import Outcome
from tests.benefits.costs.cases import FRESH_PLAN, PLAN, case_of, day, item, program

EMPTY = screen(parse_case({"as_of": "2026-11-24"}))


def suggested(*programs, costs=None, **parts):
    """The suggestions for made-up answers and costs, by id."""
    case = case_of(costs, **parts)
    result = replace(EMPTY, programs=programs, costs=tally(case, Law(), programs))
    return {entry.id: entry for entry in suggestions(case, result)}


# Applying for disability benefits


def disability(outcome=Outcome.LIKELY, **facts):
    usual = {"monthly_benefit": Decimal(1850), "latest_protective_filing": day("2028-05-31")}
    return program("ssdi", outcome, **(usual | facts))


@pytest.mark.parametrize(
    ("answer", "listed"),
    [
        ({}, True),
        ({"outcome": Outcome.POSSIBLE}, True),
        ({"outcome": Outcome.ALREADY}, False),
        ({"outcome": Outcome.UNLIKELY}, False),
        ({"monthly_benefit": None}, False),
        ({"latest_protective_filing": None}, False),
    ],
)
def test_applying_is_suggested_where_a_benefit_and_its_day_are_known(answer, listed):
    assert ("apply_for_ssdi" in suggested(disability(**answer))) is listed


@pytest.mark.parametrize("status", ["applied", "denied", "receiving", "ended"])
def test_applying_is_not_suggested_to_who_has_applied(status):
    assert suggested(disability(), benefits={"ssdi": {"status": status}}) == {}


@pytest.mark.parametrize(
    ("latest", "by", "why"),
    [
        ("2026-11-23", "2026-11-24", "each month of waiting now loses about $1,850"),
        ("2026-11-24", "2026-11-24", "Each month of waiting after that day would lose about $1,850"),
        ("2026-11-25", "2026-11-25", "Each month of waiting after that day would lose about $1,850"),
    ],
)
def test_applying_is_suggested_by_its_last_day_or_now(latest, by, why):
    found = suggested(disability(latest_protective_filing=day(latest)))["apply_for_ssdi"]
    assert (found.by, found.worth) == (day(by), 1850)
    assert why in str(found.why)
    assert str(found.what).endswith(f"{day(by):%B %-d, %Y}.")


# A longer COBRA


def extended(until="2028-07-31", extension="2029-06-30", medicare="2028-08-01", ssdi=Outcome.LIKELY):
    cobra = program("cobra", covers_until=until and day(until), disability_extension_until=extension and day(extension))
    return suggested(
        cobra,
        program("medicare", eligible_on=medicare and day(medicare)),
        program("ssdi", ssdi),
    )


@pytest.mark.parametrize(
    ("changes", "listed"),
    [
        ({}, True),
        ({"medicare": "2028-07-31"}, False),
        ({"medicare": None}, False),
        ({"until": None}, False),
        ({"extension": None}, False),
        ({"extension": "2028-07-31"}, False),
        ({"extension": "2028-08-01"}, True),
        ({"ssdi": Outcome.UNLIKELY}, False),
    ],
)
def test_a_longer_cobra_is_suggested_where_it_reaches_further_toward_medicare(changes, listed):
    assert ("extend_cobra" in extended(**changes)) is listed


def test_a_longer_cobra_is_asked_for_before_the_shorter_one_ends():
    found = extended()["extend_cobra"]
    assert (found.by, found.worth) == (day("2028-07-31"), None)
    assert "until June 30, 2029 instead of July 31, 2028" in str(found.why)
    assert "Medicare begins on August 1, 2028" in str(found.why)


def test_a_longer_cobra_needs_an_answer_on_cobra():
    assert suggested(program("ssdi"), program("medicare", eligible_on=day("2028-08-01"))) == {}


# Changing cover where the year begins anew

BILLS = [
    item("scan", 20000, "plan", "once", **{"from": "2027-02-01"}),
    item("scan", 20000, "plan", "once", **{"from": "2027-11-15"}),
]


def changing(old=None, new=None, *, items=BILLS, months=24, plan=None):
    cobra = {"kind": "cobra", "began_on": "2026-12-01", "ends_on": "2027-10-31", "plan": FRESH_PLAN | (plan or {})}
    market = {"kind": "marketplace", "began_on": "2027-11-01", "plan": FRESH_PLAN}
    costs = {"starts_on": "2026-12-01", "months": months, "items": items}
    found = suggested(costs=costs, insurance=[cobra | (old or {}), market | (new or {})])
    return found.get("change_cover_at_reset")


def test_changing_at_the_reset_asks_the_deductible_once():
    found = changing()
    assert (found.by, found.worth) == (day("2028-01-01"), 4700)
    assert str(found.what) == "If you can, keep COBRA until December 31, 2027 and change cover then."
    assert "that is $4,700 less" in str(found.why)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"kind": "employer"}, {}),
        ({"ends_on": "2027-10-30"}, {}),
        ({"ends_on": "2027-11-01"}, {}),
        ({"ends_on": "2027-12-31"}, {"began_on": "2028-01-01"}),
        ({"ends_on": None}, {}),
        ({"plan": None}, {}),
        ({"plan": FRESH_PLAN | {"year_starts": None}}, {}),
    ],
)
def test_changing_is_not_suggested_where_nothing_is_asked_twice_by_the_change(old, new):
    assert changing(old, new) is None


@pytest.mark.parametrize(("months", "listed"), [(13, False), (14, True)])
def test_the_reset_lies_within_the_months(months, listed):
    assert (changing(months=months) is not None) is listed


def test_the_reset_may_be_the_last_day_of_the_months():
    assert changing(plan={"year_starts": "12-31"}, months=13).by == day("2027-12-31")


def test_the_new_cover_pays_from_the_day_of_the_reset():
    items = [*BILLS, item("scan", 5000, "plan", "once", **{"from": "2028-01-01"})]
    assert changing(new={"plan": FRESH_PLAN | {"coinsurance": 0}}, items=items).worth == 1100


def test_a_part_of_a_dollar_is_worth_telling():
    assert changing(items=[BILLS[0], BILLS[1] | {"amount": "0.50"}]).worth == Decimal("0.40")
    dear = DRUGS | {"items": [item("prescription", 13, "part_d", "month", brand=True)]}
    assert suggested(program("extra_help", level="full"), costs=dear)["apply_for_extra_help"].worth == Decimal("0.35")


def test_changing_is_not_suggested_where_it_saves_nothing():
    assert changing(items=BILLS[:1]) is None
    assert changing(items=[BILLS[0], BILLS[1] | {"amount": None}]) is None


def test_a_reset_is_that_of_the_old_plan():
    within_one = [BILLS[0] | {"from": "2027-08-01"}, BILLS[1]]
    assert changing(plan={"year_starts": "07-01"}, items=within_one).by == day("2028-07-01")
    assert changing(plan={"year_starts": "07-01"}) is None


def test_the_former_employers_plan_going_on_is_no_new_cover():
    employer = {"kind": "employer", "ends_on": "2027-10-31", "through": "self", "plan": FRESH_PLAN}
    cobra = {"kind": "cobra", "began_on": "2027-11-01", "ends_on": "2028-12-31", "plan": FRESH_PLAN}
    costs = {"starts_on": "2026-12-01", "months": 24, "items": BILLS}
    assert "change_cover_at_reset" not in suggested(costs=costs, insurance=[employer, cobra])
    before = cobra | {"began_on": "2026-12-01", "ends_on": "2027-10-31"}
    again = cobra | {"began_on": "2027-11-01"}
    assert "change_cover_at_reset" not in suggested(costs=costs, insurance=[employer, before, again])


# The months in which care costs nothing more


def before_reset(reaches_on, *, resets=True):
    items = [item("scan", 20000, "plan", "once", **{"from": reaches_on})]
    if resets:
        items.append(item("scan", 100, "plan", "once", **{"from": "2027-02-05"}))
    costs = {"starts_on": "2026-12-01", "months": 12, "items": items}
    return suggested(costs=costs, insurance=[{"kind": "employer", "plan": PLAN}]).get("care_before_reset")


@pytest.mark.parametrize(("on", "listed"), [("2026-12-05", True), ("2026-12-30", True), ("2026-12-31", False)])
def test_care_that_is_due_can_fall_between_the_maximum_and_the_reset(on, listed):
    assert (before_reset(on) is not None) is listed


def test_it_is_told_with_its_days():
    found = before_reset("2026-12-05")
    assert (found.by, found.worth) == (day("2026-12-31"), None)
    assert "before January 1, 2027" in str(found.what)
    assert "reached on December 5, 2026" in str(found.why)


def test_a_maximum_reached_on_the_day_of_a_reset_lasts_until_the_next():
    days = ("2026-12-05", "2027-01-01", "2028-01-05")
    items = [
        item("scan", amount, "plan", "once", **{"from": on}) for on, amount in zip(days, (1, 40000, 1), strict=True)
    ]
    costs = {"starts_on": "2026-12-01", "months": 24, "items": items}
    found = suggested(costs=costs, insurance=[{"kind": "employer", "plan": PLAN}])
    assert found["care_before_reset"].by == day("2027-12-31")


def test_another_limit_reached_later_is_no_reset():
    drug = item("prescription", 50000, "part_d", "once", **{"from": "2026-12-20"})
    scan = item("scan", 20000, "plan", "once", **{"from": "2026-12-05"})
    costs = {"starts_on": "2026-12-01", "months": 12, "items": [scan, drug]}
    assert "care_before_reset" not in suggested(costs=costs, insurance=[{"kind": "employer", "plan": PLAN}])


def test_a_maximum_reached_after_the_reset_has_no_time_before_it():
    assert before_reset("2027-03-01") is None
    assert before_reset("2026-12-05", resets=False) is None


# Help with medicines and with premiums

DRUGS = {"starts_on": "2026-12-01", "months": 1, "items": [item("prescription", 14000, "part_d", "month", brand=True)]}


@pytest.mark.parametrize(
    ("outcome", "level", "listed"),
    [
        (Outcome.LIKELY, "full", True),
        (Outcome.POSSIBLE, "full", True),
        (Outcome.ALREADY, "full", False),
        (Outcome.UNLIKELY, "full", False),
        (Outcome.LIKELY, "partial", False),
        (Outcome.LIKELY, None, False),
    ],
)
def test_full_extra_help_is_suggested_where_it_is_likely_and_not_there(outcome, level, listed):
    assert ("apply_for_extra_help" in suggested(program("extra_help", outcome, level=level), costs=DRUGS)) is listed


def test_extra_help_that_saves_nothing_is_not_suggested():
    helped = program("extra_help", level="full")
    assert suggested(helped, costs=DRUGS | {"items": [item("prescription", 5, "part_d", "month", brand=True)]}) == {}
    assert suggested(helped, costs=DRUGS | {"items": [item("prescription", None, "part_d", "month")]}) == {}
    assert suggested(helped) == {}


@pytest.mark.parametrize(
    ("facts", "worth"),
    [
        ({"irmaa_part_b": Decimal("81.20")}, Decimal("81.20")),
        ({"irmaa_part_d": Decimal("14.50")}, Decimal("14.50")),
        ({"irmaa_part_b": Decimal("81.20"), "irmaa_part_d": Decimal("14.50")}, Decimal("95.70")),
        ({"irmaa_part_b": Decimal("0.01")}, Decimal("0.01")),
    ],
)
@pytest.mark.parametrize("status", ["stopped", "on_leave"])
def test_a_lower_premium_is_worth_what_income_adds(status, facts, worth):
    found = suggested(program("medicare", **facts), work={"status": status})
    assert found["ask_for_lower_medicare_premium"].worth == worth


@pytest.mark.parametrize(
    ("status", "outcome", "facts"),
    [
        ("working", Outcome.LIKELY, {"irmaa_part_b": Decimal(81)}),
        (None, Outcome.LIKELY, {"irmaa_part_b": Decimal(81)}),
        ("stopped", Outcome.UNLIKELY, {"irmaa_part_b": Decimal(81)}),
        ("stopped", Outcome.LIKELY, {"irmaa_part_b": Decimal(0)}),
        ("stopped", Outcome.LIKELY, {}),
    ],
)
def test_a_lower_premium_is_not_asked_for_where_there_is_no_ground(status, outcome, facts):
    assert suggested(program("medicare", outcome, **facts), work={"status": status}) == {}


def test_the_five_most_urgent_are_kept():
    answers = (
        disability(),
        program("cobra", covers_until=day("2028-07-31"), disability_extension_until=day("2029-06-30")),
        program("medicare", eligible_on=day("2028-08-01"), irmaa_part_b=Decimal(81)),
        program("extra_help", level="full"),
    )
    cobra = {"kind": "cobra", "began_on": "2026-12-01", "ends_on": "2027-10-31", "plan": FRESH_PLAN}
    market = {"kind": "marketplace", "began_on": "2027-11-01", "plan": FRESH_PLAN}
    dear = [bill | {"amount": 40000} for bill in BILLS]
    later = item("scan", 100, "plan", "once", **{"from": "2028-02-01"})
    costs = {"starts_on": "2026-12-01", "months": 24, "items": [*dear, later, *DRUGS["items"]]}
    found = suggested(*answers, costs=costs, insurance=[cobra, market], work={"status": "stopped"})
    assert list(found) == [
        "apply_for_ssdi",
        "extend_cobra",
        "change_cover_at_reset",
        "care_before_reset",
        "apply_for_extra_help",
    ]
