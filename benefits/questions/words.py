"""Why a question is asked, a sentence each."""

from __future__ import annotations

from benefits.result.messages import _

DECIDES = _("It can change the answer for {programs}.")
DECIDES_WITH_MONEY = _("It can change the answer for {programs}. About {amount} over two years may depend on it.")
DECIDES_WITH_OTHERS = _("It can help decide about {programs}, with other answers.")
DECIDES_WITH_OTHERS_AND_MONEY = _(
    "It can help decide about {programs}, with other answers. About {amount} over two years may depend on it."
)
MOVES_MONEY = _("It can change how much money there is: about {amount} over two years may depend on it.")
MOVES_A_DAY = _("It can change a date: by {days} days, or less.")
COMPLETES = _("It can make an amount or a date surer.")
ALL_THE_OTHERS = _("others")
