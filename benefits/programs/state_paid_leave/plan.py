"""A state's paid leave as its file in `states/` gives it: whom it covers, what it asks, how long and what it pays."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Tag
from pydantic.dataclasses import dataclass

from benefits.case import EmployerKind, State
from benefits.law import Table
from benefits.law.tables import FORM, Count, Dollars, Share, Text, Url, YesOrNo
from benefits.records.leave_account.relations import Relation
from benefits.result.messages import Message

Kind: TypeAlias = Literal["family", "own"]
"""What leave is taken for: the care of family, or one's own condition."""
WageMethod: TypeAlias = Literal[
    "highest_base_quarter",
    "highest_base_quarter_total",
    "two_highest_of_base",
    "two_highest_of_last_four",
    "base_year_52",
    "base_weeks",
    "best_four_of_five",
    "weekly",
]
"""The ways to take the average weekly wage; `formula.average_weekly_wage` follows them."""
Rounding: TypeAlias = Literal["none", "cent", "down_to_dollar", "up_to_dollar"]


@dataclass(frozen=True, slots=True, config=FORM)
class Terms:
    """Leave of one kind: the plan's code in a result, how many weeks are paid, and days before it pays."""

    code: Text
    weeks: Count
    waiting_days: Count


@dataclass(frozen=True, slots=True, config=FORM)
class JobProtection:
    """Whether the plan holds the job: for leave of one kind `only`, after so many days, from so many employees on.

    `why_not` says in a word who protects it instead; the reader is then told to look at the leave laws too.
    """

    protected: YesOrNo
    only: Kind | None = None
    days: Count | None = None
    employees: Count | None = None
    why_not: Text | None = None


@dataclass(frozen=True, slots=True, config=FORM)
class Asks:
    """The work and wages asked for before a claim. Wages are dollars in the base period, or in its best quarter.

    `times_benefit` asks for so many times the weekly benefit. `weekly_hours` is not tested: hours of past weeks are not
    asked of anybody. A state whose `base_wages` change every year gives them with the yearly amounts.
    """

    base_wages: Dollars | None = None
    times_benefit: Count | None = None
    highest_quarter: Dollars | None = None
    weeks_employed: Count | None = None
    weekly_hours: Count | None = None
    months: Count | None = None
    hours: Count | None = None
    employees: Count | None = None


@dataclass(frozen=True, slots=True, config=FORM)
class Plan:
    """Whom a state's plan covers, what it asks, and how it takes wages. A kind of leave without terms is not paid."""

    title: Text
    relations: tuple[Relation, ...]
    wage: WageMethod
    wage_rounding: Rounding
    benefit_rounding: Rounding
    job: JobProtection
    asks: Asks
    url: Url
    excluded_employers: tuple[EmployerKind, ...]
    family: Terms | None = None
    own: Terms | None = None
    phone: Text | None = None
    claim_within_days: Count | None = None
    adds_for_children: YesOrNo = False

    def __post_init__(self) -> None:
        if self.family is None and self.own is None:
            raise ValueError("a plan pays for family care, for one's own condition, or for both")
        if (self.family is None) != (not self.relations):
            raise ValueError("relations are named when family care is paid, and only then")

    @property
    def name(self) -> Message:
        """The plan's title, to be put into the reader's language."""
        return Message(self.title)

    def terms(self, kind: Kind) -> Terms | None:
        """The terms for a kind of leave; None where the plan does not pay for it."""
        return self.family if kind == "family" else self.own


Pieces: TypeAlias = tuple[tuple[Dollars | None, Share], ...]
"""Each part of the weekly wage at its own rate: ``[up to, rate]``, rising, the last without an end."""


@dataclass(frozen=True, slots=True, config=FORM)
class AmountsByPieces:
    """A year's amounts in dollars a week, where each part of the wage has its own rate.

    `own_pieces` and `own_maximum` are for one's own condition, in a state that pays for it by another schedule.
    `minimum_base_wages` are the wages of the base period asked for before a claim.
    """

    maximum: Dollars
    pieces: Pieces
    minimum: Dollars | None = None
    own_maximum: Dollars | None = None
    own_pieces: Pieces | None = None
    minimum_base_wages: Dollars | None = None

    def __post_init__(self) -> None:
        if (self.own_pieces is None) != (self.own_maximum is None):
            raise ValueError("own_pieces and own_maximum come together")
        for pieces in (self.pieces, self.own_pieces or self.pieces):
            ends = [up_to for up_to, _rate in pieces]
            if not ends or ends[-1] is not None or None in ends[:-1] or ends[:-1] != sorted(ends[:-1], key=_known):
                raise ValueError("each piece ends above the one before, and the last has no end")


def _known(amount: Decimal | None) -> Decimal:
    assert amount is not None
    return amount


@dataclass(frozen=True, slots=True, config=FORM)
class AmountsByStateWage:
    """A year's amounts in dollars a week, where a wage below a share of the state's average has a higher rate.

    California, Unemployment Insurance Code 2655: below `minimum_quarter` dollars in the best quarter the minimum is
    paid; `floor_share` of the state's wage is the least paid at the lower rate.
    """

    state_average_weekly_wage: Dollars
    maximum: Dollars
    minimum: Dollars
    low_rate: Share
    high_rate: Share
    floor_share: Share
    threshold_share: Share
    minimum_quarter: Dollars

    @property
    def minimum_base_wages(self) -> None:
        """The plan says it, not the year."""
        return None


Amounts: TypeAlias = AmountsByPieces | AmountsByStateWage
_BY_PIECES, _BY_STATE_WAGE = "by pieces", "by the state's wage"


def _kind_of(value: object) -> str:
    by_state_wage = isinstance(value, Mapping) and "state_average_weekly_wage" in value
    return _BY_STATE_WAGE if by_state_wage else _BY_PIECES


_AMOUNTS = Annotated[
    Annotated[AmountsByPieces, Tag(_BY_PIECES)] | Annotated[AmountsByStateWage, Tag(_BY_STATE_WAGE)],
    Discriminator(_kind_of),
]

PLAN = Table[Plan]("state_paid_leave.*.plan", Plan, beside=("amounts", "pays_from"))
AMOUNTS = Table[Amounts]("state_paid_leave.*.amounts", _AMOUNTS, beside=("plan",))
VOLUNTARY_STATES = Table[tuple[State, ...]]("state_paid_leave.voluntary_states", tuple[State, ...])


def pays_from(state: State) -> str:
    """The name of the figure that gives the first day a state's program pays; a state without one has no program."""
    return f"state_paid_leave.{state.lower()}.pays_from"
