"""One plan year's sharing of costs, by the cent: each limit reached, missed by a cent, and passed."""

import pytest

from benefits.costs.health_plan import Accumulators, Effect, Spent, Terms, cents, dollars, millionths
from tests.benefits.costs.cases import money

FIFTH = 200_000
TERMS = Terms(deductible=1000, coinsurance=FIFTH, maximum=3000)


def accumulators(deductible=0, maximum=0, terms=TERMS, **family):
    return Accumulators(terms, Spent(deductible, maximum, **family))


def charged(*amounts, counts=True, **opening):
    """Cents paid for one service after the other."""
    found = accumulators(**opening)
    return [found.charge(amount, counts=counts) for amount in amounts]


@pytest.mark.parametrize(
    ("spent", "allowed", "paid"),
    [
        (0, 999, 999),
        (0, 1000, 1000),
        (0, 1005, 1001),
        (999, 6, 2),
        (1000, 5, 1),
        (1001, 5, 1),
    ],
)
def test_the_deductible_comes_first_and_then_the_share(spent, allowed, paid):
    assert charged(allowed, deductible=spent) == [paid]


@pytest.mark.parametrize(("allowed", "share"), [(2, 0), (3, 1), (7, 1), (8, 2), (12, 2), (13, 3)])
def test_half_a_cent_is_rounded_up(allowed, share):
    assert charged(allowed, deductible=1000) == [share]


def test_half_a_cent_exactly_is_a_cent():
    assert charged(5, deductible=1000, terms=Terms(1000, 100_000, 3000)) == [1]
    assert charged(4, deductible=1000, terms=Terms(1000, 100_000, 3000)) == [0]


@pytest.mark.parametrize(
    ("spent", "paid"),
    [(2899, [100, 1, 0]), (2900, [100, 0, 0]), (2901, [99, 0, 0]), (3000, [0, 0, 0]), (3001, [0, 0, 0])],
)
def test_the_maximum_ends_what_is_paid(spent, paid):
    assert charged(500, 500, 500, deductible=1000, maximum=spent) == paid


def test_what_the_maximum_cuts_uses_up_no_deductible():
    found = accumulators(maximum=2600)
    assert found.charge(1000, counts=True) == 400
    assert found.charge(900, counts=False) == 600 + 60  # 600 of the deductible were left, and a fifth of 300


def test_care_that_does_not_count_is_not_capped_and_adds_nothing():
    found = accumulators(deductible=1000, maximum=3000)
    assert [found.charge(500, counts=False) for _time in range(3)] == [100, 100, 100]
    assert found.maximum_left == 0


@pytest.mark.parametrize(("allowed", "paid"), [(1, 1), (2, 1), (100, 50), (101, 51)])
def test_care_outside_the_network_is_paid_in_full(allowed, paid):
    terms = Terms(deductible=0, coinsurance=0, maximum=3000, out_of_network=500_000)
    assert charged(allowed, terms=terms) == [paid]


def test_the_part_outside_the_network_leaves_the_maximum_alone():
    found = Accumulators(Terms(0, 1_000_000, 100, out_of_network=250_000), Spent())
    assert [found.charge(100, counts=True) for _time in range(3)] == [100, 50, 25]


# Limits of a person and of a family


@pytest.mark.parametrize(
    ("own", "family", "left"), [((0, 0), (0, 0), 3000), ((0, 1000), (0, 4500), 1500), ((0, 2500), (0, 4500), 500)]
)
def test_the_nearer_of_two_limits_binds(own, family, left):
    terms = Terms(1000, FIFTH, 3000, family_deductible=2000, family_maximum=6000)
    found = Accumulators(terms, Spent(own[0], own[1], family[0], family[1]))
    assert found.maximum_left == left


@pytest.mark.parametrize(
    ("terms", "spent", "left", "known"),
    [
        (Terms(0, FIFTH, None), Spent(), None, True),
        (Terms(0, FIFTH, 3000), Spent(maximum=None), None, False),
        (Terms(0, FIFTH, 0), Spent(maximum=None), 0, True),
        (Terms(0, FIFTH, 3000, family_maximum=6000), Spent(maximum=3000, family_maximum=None), 0, True),
        (Terms(0, FIFTH, 3000, family_maximum=6000), Spent(maximum=2999, family_maximum=None), None, False),
        (Terms(0, FIFTH, None, family_maximum=6000), Spent(family_maximum=5999), 1, True),
        (Terms(1000, FIFTH, 3000), Spent(deductible=None, maximum=3000), 0, True),
        (Terms(1000, FIFTH, 3000), Spent(deductible=None, maximum=2999), 1, False),
        (Terms(0, FIFTH, 3000), Spent(deductible=None, maximum=2999), 1, True),
    ],
)
def test_a_limit_is_known_when_what_was_spent_cannot_matter(terms, spent, left, known):
    found = Accumulators(terms, spent)
    assert (found.maximum_left, found.known) == (left, known)


def test_what_is_missing_is_named_for_limits_there_are():
    unknown = Spent(None, None, None, None)
    assert Accumulators(TERMS, unknown).unknown_names() == ("spent_toward_deductible", "spent_toward_maximum")
    family = Terms(None, FIFTH, 0, family_deductible=1, family_maximum=1)
    assert Accumulators(family, unknown).unknown_names() == (
        "family_spent_toward_deductible",
        "family_spent_toward_maximum",
    )
    assert Accumulators(TERMS, Spent()).unknown_names() == ()


def test_a_year_goes_on_under_other_terms_with_what_was_spent():
    before = accumulators(deductible=100, maximum=200)
    before.charge(500, counts=True)
    after = before.under(Terms(1500, FIFTH, 4000))
    assert (after.maximum_left, after.charge(900, counts=True)) == (3300, 900)
    assert after.charge(100, counts=True) == 20


def test_what_was_not_known_stays_unknown_under_other_terms():
    after = Accumulators(TERMS, Spent(None, None)).under(TERMS)
    assert after.unknown_names() == ("spent_toward_deductible", "spent_toward_maximum")


# Many equal services


@pytest.mark.parametrize("out_of_network", [0, 250_000, 1_000_000])
@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("asked", [1_000_000, 500_000, 0])
@pytest.mark.parametrize(
    ("deductible", "maximum"), [(0, 0), (900, 0), (1000, 0), (1000, 2990), (0, 3000), (1000, 3000)]
)
@pytest.mark.parametrize("allowed", [0, 1, 99, 100, 101, 1000, 1100])
def test_many_services_cost_what_they_cost_one_by_one(allowed, deductible, maximum, asked, counts, out_of_network):
    terms = Terms(1000, FIFTH, 3000, out_of_network=out_of_network, deductible_asked=asked)
    opening = Spent(deductible, maximum)
    single, together = Accumulators(terms, opening), Accumulators(terms, opening)
    one_by_one = [single.charge(allowed, counts=counts) for _time in range(40)]
    groups = list(together.charge_each(allowed, 40, counts=counts))
    assert [paid for paid, alike in groups for _time in range(alike)] == one_by_one
    assert together.phase == single.phase
    assert together.charge(77, counts=counts) == single.charge(77, counts=counts)


@pytest.mark.parametrize("out_of_network", [0, 250_000])
@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("asked", [1_000_000, 500_000, 0])
@pytest.mark.parametrize(("deductible", "maximum"), [(0, 0), (1000, 0), (1000, 3000), (0, 3000)])
@pytest.mark.parametrize("allowed", [0, 3, 20, 77])
def test_each_of_them_has_the_effect_foretold_until_a_limit_is_crossed(
    allowed, deductible, maximum, asked, counts, out_of_network
):
    terms = Terms(1000, FIFTH, 3000, out_of_network=out_of_network, deductible_asked=asked)
    found, ahead = (Accumulators(terms, Spent(deductible, maximum)) for _copy in range(2))
    effect = found.each(allowed, counts=counts)
    for times in range(1, 12):
        assert found.charge(allowed, counts=counts) == effect.paid
        assert ahead.has_room_for(times * effect.deductible, times * effect.maximum)
    ahead.use_up(11 * effect.deductible, 11 * effect.maximum)
    assert (ahead.phase, ahead.maximum_left) == (found.phase, found.maximum_left)
    assert ahead.charge(900, counts=False) == found.charge(900, counts=False)


@pytest.mark.parametrize(
    ("deductible", "maximum", "room"),
    [
        (999, 0, True),
        (1000, 0, True),
        (1001, 0, False),
        (0, 2999, True),
        (0, 3000, False),
        (1000, 2999, True),
        (1001, 2999, False),
        (1000, 3000, False),
    ],
)
def test_there_is_room_until_the_deductible_is_passed_or_the_maximum_reached(deductible, maximum, room):
    assert accumulators().has_room_for(deductible, maximum) is room


def test_nothing_more_of_a_reached_maximum_is_room_and_without_one_there_is_always_room():
    assert accumulators(maximum=3000).has_room_for(0, 0)
    assert not accumulators(maximum=3000).has_room_for(0, 1)
    assert Accumulators(Terms(0, FIFTH, None), Spent()).has_room_for(0, 10**9)


def test_phases_differ_where_charges_do():
    phases = {accumulators(*spent).phase for spent in ((0, 0), (999, 2999), (1000, 0), (0, 3000), (1000, 3000))}
    assert len(phases) == 4  # the first two charge alike
    assert accumulators().phase != Accumulators(Terms(1000, FIFTH, 3001), Spent()).phase
    assert Accumulators(TERMS, Spent(maximum=None)).phase != Accumulators(Terms(1000, FIFTH, None), Spent()).phase


# Copays


@pytest.mark.parametrize(
    ("spent", "times", "paid"), [(0, 3, 120), (2880, 3, 120), (2881, 3, 119), (2999, 1, 1), (3000, 2, 0)]
)
def test_copays_are_paid_until_the_maximum(spent, times, paid):
    found = accumulators(maximum=spent)
    assert found.copay(40, times) == paid
    assert found.maximum_left == 3000 - spent - paid


def test_copays_without_a_maximum_or_with_one_not_known_are_paid_in_full():
    assert Accumulators(Terms(0, FIFTH, None), Spent()).copay(40, 3) == 120
    unknown = Accumulators(TERMS, Spent(maximum=None))
    assert unknown.copay(40, 100) == 4000
    assert unknown.each_copay(40) == Effect(40)


@pytest.mark.parametrize(
    ("spent", "effect"), [(0, Effect(40, maximum=40)), (2999, Effect(40, maximum=40)), (3000, Effect(0))]
)
def test_each_copay_uses_up_the_maximum(spent, effect):
    assert accumulators(maximum=spent).each_copay(40) == effect


def test_a_family_maximum_not_known_leaves_copays_in_full():
    terms = Terms(0, FIFTH, 3000, family_maximum=6000)
    found = Accumulators(terms, Spent(family_maximum=None))
    assert found.copay(40, 1) == 40
    assert found.each_copay(40) == Effect(40)


def test_cents_and_millionths_are_whole():
    (amount,) = money("12.34")
    assert (cents(amount), dollars(1234)) == (1234, amount)
    assert millionths(money("0.333333")[0]) == 333_333
