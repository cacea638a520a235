"""What must hold for any list of costs."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from benefits.case.document import parse_case
from benefits.costs import tally
from benefits.law import Law
from benefits.timeline import build
from tests.benefits.costs.cases import program
from tests.benefits.costs.naive import months_paid

SOME = settings(max_examples=60, deadline=None)
START = date(2026, 12, 1)
CENTS = st.integers(0, 2_000_000).map(lambda cents: str(Decimal(cents) / 100))
PERIODS = st.sampled_from(["day", "week", "month", "cycle", "year", "once"])
KINDS = st.sampled_from(["copay", "infusion", "scan", "surgery", "prescription", "childcare", "other", "premium"])
DAYS = st.integers(-60, 500).map(lambda days: (START + timedelta(days=days)).isoformat())


@st.composite
def items(draw, covered=("plan", "copay", "none", "part_d"), ranges=True):
    amount = draw(CENTS)
    found = {
        "kind": draw(KINDS),
        "covered": draw(st.sampled_from(covered)),
        "amount": amount,
        "times": {"count": draw(st.sampled_from(["0.5", "1", "1.5", "2", "3"])), "per": draw(PERIODS)},
        "cycle_days": draw(st.integers(5, 40)),
        "from": draw(st.none() | DAYS),
        "to": draw(st.none() | DAYS),
        "counts_toward_maximum": draw(st.sampled_from([None, True, True, False])),
    }
    if ranges and draw(st.booleans()):
        found["low"] = str(Decimal(amount) / 2 // Decimal("0.01") / 100)
        found["high"] = str(Decimal(amount) + 100)
    return found


@st.composite
def plans(draw):
    maximum = draw(st.integers(0, 12000))
    deductible = draw(st.integers(0, maximum))
    spent = draw(st.integers(0, maximum))
    return {
        "year_starts": draw(st.sampled_from(["01-01", "07-01", "02-29", "12-15"])),
        "deductible": deductible,
        "coinsurance": draw(st.sampled_from(["0", "0.1", "0.2", "0.333333", "1"])),
        "out_of_pocket_max": maximum,
        "spent_toward_deductible": min(spent, deductible),
        "spent_toward_maximum": spent,
        "out_of_network_share": draw(st.sampled_from([None, "0", "0.25", "1"])),
    }


@st.composite
def cases(draw, **of_items):
    months = draw(st.integers(1, 30))
    return {
        "as_of": "2026-11-24",
        "patient": {
            "insurance": draw(
                st.sampled_from([None, []]) | plans().map(lambda plan: [{"kind": "employer", "plan": plan}])
            ),
            "work": {"paid_leave_hours": 80, "employer": {"weekly_pay": "1234.56", "hours_per_week": "37.5"}},
        },
        "caregivers": [{"employer": {"hourly_pay": "23.1234", "paid_leave_hours": 12}}],
        "costs": {
            "starts_on": START.isoformat(),
            "months": months,
            "items": draw(st.lists(items(**of_items), max_size=6)),
            "trips": [{"round_trip_miles": "46.37", "times": {"count": 3, "per": "month"}, "parking": "12.5"}],
            "patient_hours_missed": {"count": "13.5", "per": draw(st.sampled_from(["day", "week", "month"]))},
            "caregiver_hours_missed": [{"caregiver": 0, "count": 7, "per": "week"}],
        },
    }


def tally_of(document):
    return tally(parse_case(document), Law(), ())


def with_plan(document, **changes):
    (cover,) = document["patient"]["insurance"]
    changed = {**cover, "plan": cover["plan"] | changes}
    return {**document, "patient": document["patient"] | {"insurance": [changed]}}


@SOME
@given(cases())
def test_lines_months_and_kinds_come_to_the_same_cent(document):
    found = tally_of(document)
    total = found.total
    unknown = {kind for kind, amount in total.by_kind.items() if amount is None}
    for kind in total.by_kind.keys() - unknown:
        assert sum(month.by_kind[kind] for month in found.months) == total.by_kind[kind]
        assert sum(line.total for line in found.lines if line.kind == kind) == total.by_kind[kind]
    assert (total.total is None) == bool(unknown)
    if not unknown:
        assert sum(total.by_kind.values()) == total.out_of_pocket
        assert sum(line.total for line in found.lines) == total.total
        assert sum(month.total for month in found.months) == total.total
        assert total.out_of_pocket + total.lost_wages_patient + total.lost_wages_caregivers == total.total


@SOME
@given(cases())
def test_what_is_not_known_is_named(document):
    found = tally_of(document)
    assert (found.total.total is None) == bool(found.missing)


@SOME
@given(cases(covered=("plan", "part_d"), ranges=False), plans())
def test_each_allowed_dollar_is_borne_once(document, plan):
    document["patient"]["insurance"] = [{"kind": "employer", "plan": plan}]
    found = tally_of(document)
    for item, line in zip(document["costs"]["items"], found.lines, strict=False):
        allowed = line.total + line.plan_pays
        assert line.plan_pays >= 0
        assert allowed == 0 or Decimal(item["amount"]) == 0 or allowed % Decimal(item["amount"]) == 0


@SOME
@given(cases(covered=("plan", "copay")), plans())
def test_covered_care_never_costs_more_than_the_maximum_in_a_plan_year(document, plan):
    document["patient"]["insurance"] = [{"kind": "employer", "plan": plan | {"out_of_network_share": 0}}]
    document["costs"] |= {"months": 12, "starts_on": "2027-01-01"}
    for item in document["costs"]["items"]:
        item |= {"counts_toward_maximum": True, "kind": "infusion"}
    document = with_plan(document, year_starts="01-01")
    found = tally_of(document)
    assert found.total.by_kind.get("infusion", 0) <= plan["out_of_pocket_max"]


@SOME
@given(cases(), plans(), st.integers(1, 3000))
def test_more_spent_so_far_never_raises_what_is_left_to_pay(document, plan, more):
    document["patient"]["insurance"] = [{"kind": "employer", "plan": plan}]
    before = tally_of(document).total.total
    spent = plan["spent_toward_maximum"] + more
    more_deductible = min(plan["spent_toward_deductible"] + more, plan["deductible"])
    after = tally_of(with_plan(document, spent_toward_maximum=spent, spent_toward_deductible=more_deductible))
    assert after.total.total <= before


@SOME
@given(cases(), st.integers(1, 24))
def test_a_longer_horizon_never_lowers_a_total(document, more):
    short = tally_of(document).total
    document["costs"]["months"] += more
    longer = tally_of(document).total
    pairs = [(short.by_kind[kind], longer.by_kind[kind]) for kind in short.by_kind]
    pairs += [(short.total, longer.total), (short.low, longer.low), (short.high, longer.high)]
    assert all(late is None or early <= late for early, late in pairs if early is not None)


@SOME
@given(cases())
def test_the_expected_total_lies_within_its_range(document):
    total = tally_of(document).total
    assert total.total is None or total.low <= total.total <= total.high


@SOME
@given(cases())
def test_the_range_is_as_wide_as_the_three_lists_run_alone(document):
    total = tally_of(document).total
    alone = []
    for end in ("low", "amount", "high"):
        own = [
            {**item, "amount": item.get(end, item["amount"]), "low": None, "high": None}
            for item in document["costs"]["items"]
        ]
        rate = {"cost_per_mile": "0.725" if end == "high" else None}
        trips = [trip | rate for trip in document["costs"]["trips"]]
        alone.append(tally_of({**document, "costs": document["costs"] | {"items": own, "trips": trips}}).total.total)
    assert total.total == alone[1]
    assert total.low == (None if alone[0] is None else min(alone))
    assert total.high == (None if alone[2] is None else max(alone))


@SOME
@given(cases())
def test_the_timeline_takes_every_dollar_of_the_tally_but_premiums_once(document):
    case, law = parse_case(document), Law()
    found = tally(case, law, ())
    timeline = build(case, law, (), found)
    for month, row in zip(found.months, timeline, strict=True):
        known = [amount for kind, amount in month.by_kind.items() if kind != "premium" and amount is not None]
        shown = [row.costs.get(key, 0) for key in ("out_of_pocket", "travel", "childcare", "home_help")]
        assert sum(shown) <= sum(known)
        if None not in month.by_kind.values():
            assert sum(shown) == sum(known)
        assert row.net == sum(row.income.values()) - sum(row.costs.values())


@SOME
@given(st.dates(date(2026, 12, 1), date(2028, 11, 30)), st.dates(date(2026, 12, 1), date(2028, 11, 30)))
def test_the_timelines_events_stand_on_the_days_the_answers_name(medicare, election):
    document = {"as_of": "2026-11-24", "spouse": {"monthly_earned_income": 1}, "costs": {"starts_on": "2026-12-01"}}
    answers = (
        program("medicare", eligible_on=medicare),
        program("cobra", election_deadline=election),
        program("fmla", person="caregivers[0]", runs_out_on=election),
    )
    case, law = parse_case(document), Law()
    timeline = build(case, law, answers, tally(case, law, answers))
    days = {event.id: (event.on, month.month) for month in timeline for event in month.events}
    assert days["medicare_begins"][0] == medicare
    assert days["cobra_election_deadline"][0] == election
    assert days["fmla_runs_out"][0] == election
    assert all((on.year, on.month) == (month.year, month.month) for on, month in days.values())


@settings(max_examples=300, deadline=None)
@given(cases(ranges=False), plans())
def test_the_engine_agrees_with_the_model_done_the_slow_way(document, plan):
    document["patient"]["insurance"] = [{"kind": "employer", "plan": plan}]
    slow = months_paid(document)
    found = tally_of(document)
    by_item = [sum(amount for (_month, item), amount in slow.items() if item == place) for place in range(6)]
    items_found = found.lines[: len(document["costs"]["items"])]
    assert [line.total for line in items_found] == by_item[: len(items_found)]
    for month in found.months:
        paid = sum(amount for (name, _item), amount in slow.items() if name == str(month.month))
        trips = month.by_kind["travel"] + month.by_kind["parking"]
        assert month.out_of_pocket - trips == paid
