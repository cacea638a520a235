"""The form of the marketplace's one table."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from benefits.law import Table
from benefits.law.tables import FORM, Share


@dataclass(frozen=True, slots=True, config=FORM)
class CreditShares:
    """Shares of the poverty guideline from which, and up to which, the law helps with the premium; None: no end."""

    least: Annotated[Share, Field(alias="from")]
    up_to: Share | None


CREDIT_SHARES = Table[CreditShares]("marketplace.credit.poverty_share", CreditShares)
