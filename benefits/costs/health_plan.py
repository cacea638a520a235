"""One plan year's cost sharing: the deductible, then coinsurance, then the maximum.

For a service of allowed charge A, with what was spent so far toward the deductible and toward the maximum:

    outside = A * out_of_network          paid in full, counts toward nothing
    inside  = A - outside
    d       = min(inside, deductible left)
    share   = min(d + (inside - d) * coinsurance, maximum left)

Money is whole cents and shares are millionths, so that each cent is borne exactly once. An embedded family plan limits
a person by her own figures and by the family's, whichever is nearer; an aggregate one by the family's alone, within
the self-only limit of 42 USC 18022(c).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

MILLION = 1_000_000
_HALF = MILLION // 2


@dataclass(frozen=True, slots=True)
class Terms:
    """What a cover asks in one plan year. Cents and millionths; None is no such limit.

    `deductible_asked`: the share of the deductible that is the person's (a supplement may pay it).
    """

    deductible: int | None
    coinsurance: int
    maximum: int | None
    family_deductible: int | None = None
    family_maximum: int | None = None
    out_of_network: int = 0
    deductible_asked: int = MILLION


@dataclass(slots=True)
class Spent:
    """What was spent so far in the plan year, in cents; None is not known."""

    deductible: int | None = 0
    maximum: int | None = 0
    family_deductible: int | None = 0
    family_maximum: int | None = 0


class Effect(NamedTuple):
    """What each of many equal services comes to while no limit is crossed: cents, None where it is not known.

    `deductible` and `maximum` are what it uses up of what is left of them.
    """

    paid: int | None
    deductible: int = 0
    maximum: int = 0


class Accumulators:
    """A plan year under way: its terms and what has been spent."""

    __slots__ = (
        "_began",
        "_deductible_left",
        "_maximum_left",
        "_opening",
        "deductible_known",
        "maximum_known",
        "terms",
    )

    def __init__(self, terms: Terms, spent: Spent) -> None:
        self.terms = terms
        self._opening = spent
        deductible, self.deductible_known = _left(
            (terms.deductible, spent.deductible), (terms.family_deductible, spent.family_deductible)
        )
        self._deductible_left = 0 if deductible is None else deductible
        self._maximum_left, self.maximum_known = _left(
            (terms.maximum, spent.maximum), (terms.family_maximum, spent.family_maximum)
        )
        self._began = (self._deductible_left, self._maximum_left)

    def under(self, terms: Terms) -> Accumulators:
        """The same plan year going on under other terms, with what was spent so far."""
        deductible = self._began[0] - self._deductible_left
        maximum = _less(self._began[1], self._maximum_left)
        before = self._opening
        return Accumulators(
            terms,
            Spent(
                _plus(before.deductible, deductible),
                _plus(before.maximum, maximum),
                _plus(before.family_deductible, deductible),
                _plus(before.family_maximum, maximum),
            ),
        )

    @property
    def maximum_left(self) -> int | None:
        """Cents until the maximum; None without one, or when it is not known."""
        return self._maximum_left if self.maximum_known else None

    @property
    def known(self) -> bool:
        """Whether what is left of the deductible and of the maximum is known as far as it matters."""
        return self.maximum_known and (self.deductible_known or self._maximum_left == 0)

    def unknown_names(self) -> tuple[str, ...]:
        """The fields of the plan for want of which a charge cannot be split."""
        terms, spent = self.terms, self._opening
        pairs = (
            ("spent_toward_deductible", terms.deductible, spent.deductible),
            ("spent_toward_maximum", terms.maximum, spent.maximum),
            ("family_spent_toward_deductible", terms.family_deductible, spent.family_deductible),
            ("family_spent_toward_maximum", terms.family_maximum, spent.family_maximum),
        )
        return tuple(name for name, limit, value in pairs if limit and value is None)

    @property
    def phase(self) -> Hashable:
        """What `each` and `each_copay` rest on: equal phases charge alike."""
        maximum = None if self._maximum_left is None else self._maximum_left > 0
        return self.terms, bool(self._deductible_left), maximum, self.maximum_known, self.known

    def each(self, allowed: int, *, counts: bool) -> Effect:
        """What each service comes to from here on, as long as they cross no limit. Asks that `known` is true."""
        terms, left = self.terms, self._maximum_left
        outside = (allowed * terms.out_of_network + _HALF) // MILLION if terms.out_of_network else 0
        inside = allowed - outside
        under_deductible = inside if self._deductible_left else 0
        share = (inside * (terms.deductible_asked if under_deductible else terms.coinsurance) + _HALF) // MILLION
        capped = counts and left is not None
        if capped and not left:
            share = 0
        if terms.deductible_asked == MILLION:
            under_deductible = min(under_deductible, share)
        return Effect(share + outside, under_deductible, share if capped else 0)

    def each_copay(self, amount: int) -> Effect:
        """What each copay that counts toward the maximum comes to from here on, as long as it is not reached."""
        if self._maximum_left is None or not self.maximum_known:
            return Effect(amount)
        return Effect(amount, maximum=amount) if self._maximum_left else Effect(0)

    def has_room_for(self, deductible: int, maximum: int) -> bool:
        """Whether no limit is crossed, and the maximum not reached, when so much of both is used up."""
        return deductible <= self._deductible_left and (
            not maximum or self._maximum_left is None or maximum < self._maximum_left
        )

    def use_up(self, deductible: int, maximum: int) -> None:
        """Take so much of both. Asks that there is room for it."""
        self._deductible_left -= deductible
        if self._maximum_left is not None:
            self._maximum_left -= maximum

    def charge(self, allowed: int, *, counts: bool) -> int:
        """Cents the person pays for one service. Asks that `known` is true.

        `counts` is False for care that does not count toward the maximum: it is not capped and adds nothing.
        """
        terms = self.terms
        outside = (allowed * terms.out_of_network + _HALF) // MILLION if terms.out_of_network else 0
        inside = allowed - outside
        left = self._deductible_left
        if left:
            under_deductible = min(inside, left)
            asked = under_deductible * terms.deductible_asked + (inside - under_deductible) * terms.coinsurance
        else:
            under_deductible = 0
            asked = inside * terms.coinsurance
        share = (asked + _HALF) // MILLION
        if counts and self._maximum_left is not None:
            share = min(share, self._maximum_left)
            self._maximum_left -= share
        if left and under_deductible:
            used = min(under_deductible, share) if terms.deductible_asked == MILLION else under_deductible
            self._deductible_left = left - used
        return share + outside

    def charge_each(self, allowed: int, times: int, *, counts: bool) -> Iterator[tuple[int, int]]:
        """`times` equal services of one day: pairs of the cents paid for one and how many cost that."""
        while times:
            deductible, maximum = self._deductible_left, self._maximum_left
            paid = self.charge(allowed, counts=counts)
            used, shared = deductible - self._deductible_left, _less(maximum, self._maximum_left)
            more = self._more_alike(allowed, used, shared, times - 1)
            self._deductible_left -= used * more
            if self._maximum_left is not None:
                self._maximum_left -= shared * more
            yield paid, 1 + more
            times -= 1 + more

    def _more_alike(self, allowed: int, used: int, shared: int, times: int) -> int:
        """How many further services use up as much of the deductible and the maximum as the last one did."""
        if not used and not shared:
            return times
        if used and used < allowed - (allowed * self.terms.out_of_network + _HALF) // MILLION:
            return 0
        fits = [times]
        if used:
            fits.append(self._deductible_left // used)
        if shared and self._maximum_left is not None:
            fits.append(self._maximum_left // shared)
        return min(fits)

    def copay(self, amount: int, times: int) -> int:
        """Cents paid for `times` equal copays that count toward the maximum; the deductible is not touched."""
        if self._maximum_left is None or not self.maximum_known:
            return amount * times
        paid = min(amount * times, self._maximum_left)
        self._maximum_left -= paid
        return paid


def _left(own: tuple[int | None, int | None], family: tuple[int | None, int | None]) -> tuple[int | None, bool]:
    """What is left under the nearer of two limits, and whether that is known. No limit at all leaves None."""
    left: int | None = None
    known = True
    for limit, spent in (own, family):
        if limit is None:
            continue
        if spent is None:
            known = known and limit == 0
            here = 0 if limit == 0 else None
        else:
            here = max(limit - spent, 0)
        if here is not None and (left is None or here < left):
            left = here
    return (0, True) if left == 0 else (left, known)


def _less(before: int | None, after: int | None) -> int:
    """What was used up of a limit; nothing where there is none."""
    return 0 if before is None or after is None else before - after


def _plus(spent: int | None, more: int) -> int | None:
    return None if spent is None else spent + more


def cents(amount: Decimal) -> int:
    """Dollars as whole cents."""
    return int(amount.scaleb(2))


def millionths(share: Decimal) -> int:
    """A share of one as whole millionths."""
    return int(share.scaleb(6))


def dollars(amount: int) -> Decimal:
    """Whole cents as dollars."""
    return Decimal(amount).scaleb(-2)
