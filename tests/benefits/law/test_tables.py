"""The forms of tables: what each one refuses, so that a slip in a file is found before anybody is answered by it."""

from decimal import Decimal

import pytest
from pydantic.dataclasses import dataclass

from benefits.law import BadParameter, Table
from benefits.law.book import figure_files, read_book
from benefits.law.tables import FORM, Ages, Count, Dollars, Share, YesOrNo
from benefits.programs.medicare.tables import INCOME_STEPS
from benefits.programs.state_leave_law.statutes import STATUTES
from benefits.records.household.tables import POVERTY_GUIDELINE


@dataclass(frozen=True, slots=True, config=FORM)
class MadeUp:
    amount: Dollars
    share: Share
    count: Count
    flag: YesOrNo = False


RIGHT = {"amount": 5, "share": Decimal("0.5"), "count": 3}
MADE_UP = Table[MadeUp]("made_up.*.table", MadeUp)


def test_a_table_is_read_as_its_type():
    assert MADE_UP.read("here", RIGHT) == MadeUp(Decimal(5), Decimal("0.5"), 3, False)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"amuont": 5}, "amuont"),
        ({"amount": "5"}, "amount"),
        ({"amount": True}, "amount"),
        ({"amount": -1}, "amount"),
        ({"share": 50}, "share"),
        ({"count": Decimal(3)}, "count"),
        ({"count": True}, "count"),
        ({"flag": 1}, "flag"),
        ({"flag": "yes"}, "flag"),
    ],
)
def test_a_wrong_part_is_named(change, key):
    with pytest.raises(BadParameter, match=f"^here: {key}: "):
        MADE_UP.read("here", RIGHT | change)


def test_every_fault_is_named_at_once():
    with pytest.raises(BadParameter, match=r"amount: .*; share: .*; count: "):
        MADE_UP.read("here", {})


def test_a_name_with_a_star_stands_for_one_figure_a_state():
    assert MADE_UP.named("zz") == "made_up.zz.table"


def test_ages_begin_and_end():
    ages = Table[Ages]("made_up_ages", Ages).read("here", {"from": 18, "until": 65})
    assert (ages.youngest, ages.until) == (18, 65)


STEPS = {
    filing: [{"above": 100, "part_b": 1, "part_d": 2}, {"from": 200, "part_b": 3, "part_d": 4}]
    for filing in ("single", "joint", "separate", "head_of_household")
}


@pytest.mark.parametrize(("income", "part_b"), [(100, []), (101, [1]), (199, [1]), (200, [1, 3])])
def test_a_step_begins_above_an_income_or_from_one_on(income, part_b):
    steps = INCOME_STEPS.read("here", STEPS)["single"]
    assert [step.part_b for step in steps if step.reached_by(Decimal(income))] == part_b


@pytest.mark.parametrize(
    "changed",
    [
        {filing: steps for filing, steps in STEPS.items() if filing != "separate"},
        STEPS | {"single": [{"part_b": 1, "part_d": 2}]},
        STEPS | {"single": [{"above": 1, "from": 2, "part_b": 1, "part_d": 2}]},
        STEPS | {"widowed": []},
    ],
)
def test_every_filing_has_steps_and_each_begins_somewhere(changed):
    with pytest.raises(BadParameter):
        INCOME_STEPS.read("here", changed)


def test_every_region_has_a_guideline():
    regions = {region: {"first": 1, "further": 2} for region in ("contiguous", "AK", "HI")}
    assert len(POVERTY_GUIDELINE.read("here", regions)) == 3
    with pytest.raises(BadParameter):
        POVERTY_GUIDELINE.read("here", {"contiguous": regions["contiguous"], "AK": regions["AK"]})


STATUTE = {
    "law": "zz",
    "title": "A law",
    "statute": "ZZ 1",
    "url": "https://example.org",
    "employees": 5,
    "months": 12,
    "hours": 1250,
    "weeks": 12,
    "own": True,
    "relations": ["spouse"],
}


@pytest.mark.parametrize(
    "slip",
    [{"relations": ["wife"]}, {"own": "yes"}, {"weeks": "12"}, {"url": "example.org"}, {"hour": 1}, {"title": ""}],
)
def test_a_slip_in_a_states_leave_law_is_refused(slip):
    assert STATUTES.read("here", {"WI": STATUTE})["WI"].citation.text == "ZZ 1"
    with pytest.raises(BadParameter, match=r"^here: WI"):
        STATUTES.read("here", {"WI": STATUTE | slip})


def test_a_state_that_does_not_exist_is_refused():
    with pytest.raises(BadParameter):
        STATUTES.read("here", {"ZZ": STATUTE})


def test_the_live_book_keeps_every_form():
    assert read_book(figure_files())
