"""The path put together: the options, what runs as things stand, what is recommended, and the periods on the way.

Not worked out, and said where it matters: prices of plans nobody told, state continuation laws, Medigap rules of the
states under 65, how two covers share one bill, covers of other members of the household.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from benefits.case import Case
from benefits.cover_path import words
from benefits.cover_path.continuation import continuation
from benefits.cover_path.drafts import Draft
from benefits.cover_path.from_insurance import entries
from benefits.cover_path.ground import Ground
from benefits.cover_path.in_force import months
from benefits.cover_path.losses import losses
from benefits.cover_path.marketplace import credit_years, credits_by_year, is_here, marketplace
from benefits.cover_path.medicaid import medicaid
from benefits.cover_path.medicare import medicare
from benefits.cover_path.others import counted_on, no_cover, spouses_plan
from benefits.cover_path.periods import periods
from benefits.cover_path.recommend import comparable, sequence, spans
from benefits.law import Law, NotInForce
from benefits.law.money import ZERO
from benefits.result import ProgramResult
from benefits.result.cover import CoverPath
from benefits.result.messages import Message

_DOCTORS = {True: 0, None: 1, False: 2}


def build(case: Case, law: Law, results: Iterable[ProgramResult]) -> CoverPath:
    """The cover path of a case; without months, and with a word why, for a day before the figures held here."""
    try:
        return _built(case, law, results)
    except NotInForce:
        return CoverPath(notes=(words.NO_FIGURES,))


def _built(case: Case, law: Law, results: Iterable[ProgramResult]) -> CoverPath:
    ground = Ground(case, law, results)
    first = [*entries(ground), *continuation(ground), *medicaid(ground)]
    days = law.number("marketplace.special_days", on=case.as_of)
    lost = losses(ground, first, within_days=days)
    credits = credits_by_year(ground)
    drafts = [*first, *marketplace(ground, lost, credits), *spouses_plan(ground, lost), *medicare(ground)]
    choices = sequence(ground, drafts)
    drafts.append(no_cover(ground))
    options = tuple(draft.finished(ground.months, case.as_of) for draft in drafts)
    return CoverPath(
        months=months(ground, drafts, choices),
        options=options,
        recommended=spans(ground, choices),
        by_cost=_by_cost(ground, drafts),
        by_doctors=_in_order(drafts, lambda draft: _DOCTORS[draft.keeps_doctors]),
        by_risk=_in_order(drafts, lambda draft: max((severity for severity, _words in draft.risks), default=0)),
        periods=periods(ground, drafts, lost),
        credit=credit_years(ground, credits),
        notes=tuple(_notes(ground, drafts)),
        missing=tuple(dict.fromkeys(path for option in options for path in option.missing)),
        figures=law.figures,
        projected=law.has_projected,
    )


def _by_cost(ground: Ground, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """By what a month costs on average over the months of each; what is not known comes last."""

    def cost(draft: Draft) -> tuple[bool, Decimal]:
        known = [
            amount for place in draft.places(ground.months) if (amount := comparable(ground, draft, place)) is not None
        ]
        return not known, sum(known, ZERO) / len(known) if known else ZERO

    return _in_order(drafts, cost)


def _in_order(drafts: Sequence[Draft], key: Callable[[Draft], Any]) -> tuple[str, ...]:
    """The ids of the covers, best first; equals stay as they are listed."""
    return tuple(draft.id for draft in sorted(counted_on(drafts), key=key))


def _notes(ground: Ground, drafts: Sequence[Draft]) -> Iterator[Message]:
    yield words.AS_THINGS_STAND
    yield words.PRICES_OF_TODAY
    if not ground.care.is_told:
        yield words.NO_CARE_TOLD
    elif ground.care.months()[-1] < ground.months[-1]:
        yield words.CARE_BEYOND_THE_COSTS(month=ground.care.months()[-1])
    covers = counted_on(drafts)
    if covers and all(draft.keeps_doctors is None for draft in covers):
        yield words.NETWORK_NOT_TOLD
    kinds = {draft.kind for draft in drafts}
    if "medicare" in kinds and "medicare_medigap" not in kinds and ground.medicare.facts.basis not in (None, "age"):
        yield words.UNDER_65_MEDIGAP
    if not is_here(ground):
        yield words.NO_MARKETPLACE_HERE
