"""The forms of the tables in this room's `figures.yaml`, and of the family's limit that stands with the program."""

from __future__ import annotations

from decimal import Decimal

from pydantic.dataclasses import dataclass

from benefits.law.tables import FORM, Count, Share, Table


@dataclass(frozen=True, slots=True, config=FORM)
class CurrentlyInsured:
    """Credits needed, and in how many quarters."""

    credits: Count
    quarters: Count


Fraction = tuple[Count, Count]
"""Numerator and denominator, as the statute has them."""


@dataclass(frozen=True, slots=True, config=FORM)
class SpouseReduction:
    """The cut for each month before full retirement age: in so many first months, and in the later ones."""

    first_months: Count
    first: Fraction
    later: Fraction


@dataclass(frozen=True, slots=True, config=FORM)
class FamilyShares:
    """What bounds a family's benefits: a share of the average, and shares of the worker's amount."""

    of_earnings: Share
    of_amount_at_least: Share
    of_amount_at_most: Share


BEND_POINTS = Table[tuple[int, int]]("social_security.pia_bend_points", tuple[Count, Count])
FORMULA_SHARES = Table[tuple[Decimal, Decimal, Decimal]]("social_security.pia_shares", tuple[Share, Share, Share])
CURRENTLY_INSURED = Table[CurrentlyInsured]("social_security.currently_insured", CurrentlyInsured)
SPOUSE_REDUCTION = Table[SpouseReduction]("social_security.spouse_reduction", SpouseReduction)
FAMILY_MAXIMUM = Table[FamilyShares]("ssdi.family_maximum", FamilyShares)
