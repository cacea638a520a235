"""Money in short: what is paid, what pay is lost, and which money comes from when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from screener.plan import formats, labels

Document = Mapping[str, Any]

MONEY_HEADLINES = ("gap", "savings_needed")
_LOST_PAY = ("lost_wages_patient", "lost_wages_caregivers")


@dataclass(frozen=True, slots=True)
class Sum:
    """One amount with its name."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """Money that comes in: what it is, its first and last month, and what most of its months bring."""

    label: str
    when: str
    amount: str


@dataclass(frozen=True, slots=True)
class ShortMoney:
    """The money of a plan on a third of a page."""

    months: str
    sums: Sequence[Sum]
    incoming: Sequence[Incoming]

    def __bool__(self) -> bool:
        return bool(self.sums or self.incoming)


def short_money(document: Document) -> ShortMoney:
    """What the document says of money, in a few lines."""
    return ShortMoney(_span(document), [*_sums(document), *_told(document)], _incoming(document["timeline"]))


def _span(document: Document) -> str:
    months = document["costs"].get("months") or document["timeline"]
    if not months:
        return ""
    return pgettext("months", "%(first)s to %(last)s") % {
        "first": formats.month(months[0]["month"]),
        "last": formats.month(months[-1]["month"]),
    }


def _sums(document: Document) -> list[Sum]:
    total = document["costs"].get("total")
    if not total:
        return []
    paid = Sum(_("What you pay for care and around it"), formats.whole_money(total.get("out_of_pocket")))
    lost = [Sum(labels.kind(kind), formats.whole_money(total.get(kind))) for kind in _LOST_PAY if total.get(kind) != 0]
    return [paid, *lost]


def _incoming(timeline: Sequence[Mapping[str, Any]]) -> list[Incoming]:
    kinds = dict.fromkeys(kind for row in timeline for kind, amount in row["income"].items() if amount)
    return [_incoming_of(kind, timeline) for kind in kinds]


def _incoming_of(kind: str, timeline: Sequence[Mapping[str, Any]]) -> Incoming:
    paid = [(row["month"], row["income"][kind]) for row in timeline if row["income"].get(kind)]
    usual, _times = Counter(amount for _month, amount in paid).most_common(1)[0]
    first, last = paid[0][0], paid[-1][0]
    if last == timeline[-1]["month"]:
        when = pgettext("months", "from %(first)s") % {"first": formats.short_month(first)}
    else:
        when = pgettext("months", "%(first)s to %(last)s") % {
            "first": formats.short_month(first),
            "last": formats.short_month(last),
        }
    return Incoming(labels.kind(kind), when, _("about %(amount)s a month") % {"amount": formats.whole_money(usual)})


def _told(document: Document) -> list[Sum]:
    """What the plan's own headlines say of the whole."""
    headlines = document["plan"]["headlines"]
    return [Sum(entry["label"], entry["value"]) for entry in headlines if entry.get("id") in MONEY_HEADLINES]
