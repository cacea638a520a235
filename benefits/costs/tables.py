"""The forms of the tables of costs: what each Medigap letter pays."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from benefits.case import MedigapPlan
from benefits.law import Table
from benefits.law.tables import Dollars, Share

LimitedPlan = Literal["K", "L"]
_EVERY_LETTER = Field(min_length=10)
_BOTH = Field(min_length=2)

MEDIGAP_COINSURANCE = Table[dict[MedigapPlan, Decimal]](
    "costs.medigap.pays_part_b_coinsurance", Annotated[dict[MedigapPlan, Share], _EVERY_LETTER]
)
MEDIGAP_DEDUCTIBLE = Table[dict[MedigapPlan, Decimal]](
    "costs.medigap.pays_part_b_deductible", Annotated[dict[MedigapPlan, Share], _EVERY_LETTER]
)
MEDIGAP_YEARLY_LIMIT = Table[dict[LimitedPlan, Decimal]](
    "costs.medigap.yearly_limit", Annotated[dict[LimitedPlan, Dollars], _BOTH]
)
