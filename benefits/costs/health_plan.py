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

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

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
        self._deductible_left, self.deductible_known = _left(
            (terms.deductible, spent.deductible), (terms.family_deductible, spent.family_deductible)
        )
        if self._deductible_left is None:
            self._deductible_left = 0
        self._maximum_left, self.maximum_known = _left(
            (terms.maximum, spent.maximum), (terms.family_maximum, spent.family_maximum)
        )
        self._began = (self._deductible_left, self._maximum_left)

    def under(self, terms: Terms) -> Accumulators:
        """The same plan year going on under other terms, with what was spent so far."""
        deductible = (self._began[0] or 0) - (self._deductible_left or 0)
        maximum = (self._began[1] or 0) - (self._maximum_left or 0)
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

    def charge(self, allowed: int, times: int, *, counts: bool) -> Iterator[tuple[int, int]]:
        """What the person pays for each of `times` equal services: pairs of cents and how many cost that.

        Asks that `known` is true.
        """
        terms = self.terms
        outside = (allowed * terms.out_of_network + _HALF) // MILLION if terms.out_of_network else 0
        inside = allowed - outside
        while times:
            deductible_left, maximum_left = self._deductible_left, self._maximum_left
            assert deductible_left is not None
            under_deductible = min(inside, deductible_left)
            asked = under_deductible * terms.deductible_asked + (inside - under_deductible) * terms.coinsurance
            share = (asked + _HALF) // MILLION
            capped = counts and maximum_left is not None and share > maximum_left
            if capped:
                assert maximum_left is not None
                share = maximum_left
            alike = self._alike(inside, share, under_deductible, times, counts=counts, capped=capped)
            if under_deductible:
                used = min(under_deductible, share) if terms.deductible_asked == MILLION else under_deductible
                self._deductible_left = deductible_left - used * alike
            if counts and maximum_left is not None:
                self._maximum_left = maximum_left - share * alike
            yield share + outside, alike
            times -= alike

    def copay(self, amount: int, times: int, *, counts: bool) -> Iterator[tuple[int, int]]:
        """What the person pays for each of `times` equal copays; the deductible is not touched."""
        left = self._maximum_left if counts and self.maximum_known else None
        if left is None or amount == 0:
            yield amount, times
            return
        in_full = min(left // amount, times)
        if in_full:
            yield amount, in_full
        left -= amount * in_full
        if in_full < times:
            if left:
                yield left, 1
            rest = times - in_full - (1 if left else 0)
            left = 0
            if rest:
                yield 0, rest
        self._maximum_left = left

    def _alike(self, inside: int, share: int, under_deductible: int, times: int, *, counts: bool, capped: bool) -> int:
        """How many of the next services cost the same, this one included."""
        if times == 1 or (capped and share):
            return 1
        fit = times
        if under_deductible:
            if under_deductible < inside:
                return 1
            assert self._deductible_left is not None
            fit = self._deductible_left // inside
        if counts and self._maximum_left is not None and share:
            fit = min(fit, self._maximum_left // share)
        return max(1, min(fit, times))


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
