"""The forms of the marketplace's tables: the credit's shares of income, lower cost sharing, and when it is open."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.law import Table
from benefits.law.tables import FORM, Count, Share


@dataclass(frozen=True, slots=True, config=FORM)
class CreditShares:
    """Shares of the poverty guideline from which, and up to which, the law helps with the premium; None: no end."""

    least: Annotated[Share, Field(alias="from")]
    up_to: Share | None


CREDIT_SHARES = Table[CreditShares]("marketplace.credit.poverty_share", CreditShares)


@dataclass(frozen=True, slots=True, config=FORM)
class DayOfTheYear:
    """A month and a day of it."""

    month: Count
    day: Count


@dataclass(frozen=True, slots=True, config=FORM)
class OpenEnrollment:
    """The first day of the yearly period, its last on HealthCare.gov, and its latest on any exchange.

    Plans chosen by `january_cover` begin in January, later ones with February.
    """

    opens: DayOfTheYear
    healthcare_gov: DayOfTheYear
    latest: DayOfTheYear
    january_cover: DayOfTheYear


OPEN_ENROLLMENT = Table[OpenEnrollment]("marketplace.open_enrollment", OpenEnrollment)
OWN_EXCHANGE_STATES = Table[tuple[State, ...]]("marketplace.own_exchange_states", tuple[State, ...])


@dataclass(frozen=True, slots=True, config=FORM)
class ContributionStep:
    """Shares of income to be paid for the benchmark plan: at the lower end, and at `up_to` times the guideline."""

    up_to: Share
    first: Annotated[Share, Field(alias="initial")]
    last: Annotated[Share, Field(alias="final")]


@dataclass(frozen=True, slots=True, config=FORM)
class Contributions:
    """The steps in order. What lies above the last one is asked its last share, where the law helps there at all."""

    steps: Annotated[tuple[ContributionStep, ...], Field(min_length=2)]


CONTRIBUTIONS = Table[Contributions]("marketplace.credit.contributions", Contributions)


@dataclass(frozen=True, slots=True, config=FORM)
class CostSharingStep:
    """What a silver plan then pays of the usual cost of care, for income up to so many times the guideline."""

    up_to: Share
    pays: Share


COST_SHARING = Table[tuple[CostSharingStep, ...]]("marketplace.cost_sharing", tuple[CostSharingStep, ...])
