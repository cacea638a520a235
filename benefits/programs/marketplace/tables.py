"""The form of the marketplace's one table."""

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
