"""What a person reads about the household's means."""

from __future__ import annotations

from benefits.result.messages import _

# Income as SSI counts it, a line a sum

OTHER_INCOME_COUNTED = _("Other income {unearned}, of which the first {general} is not counted: {counted}.")
EARNINGS_COUNTED = _(
    "Earnings {earned}, less {left} left of the general part, less {first}, less work expenses {expenses}, "
    "and half of the rest: {counted}."
)
SPOUSES_INCOME_NOT_COUNTED = _(
    "Your spouse's income after allowances for children is {remaining}; up to {difference} is not counted."
)
SPOUSES_INCOME_COUNTED = _(
    "Your spouse's income after allowances of {allocated} for children is {remaining}; it is counted with yours."
)
