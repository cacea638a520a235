"""Medicaid as an option: in force, likely, or to be asked about; 42 USC 1396a. It can be asked for at any time."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from benefits.costs.cover import ALWAYS
from benefits.cover_path import words
from benefits.cover_path.drafts import ENDS, NOT_DECIDED, Draft
from benefits.cover_path.ground import Ground, day_before
from benefits.law import Citation
from benefits.law.money import ZERO, Percent, to_cents
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.records.household.poverty import MONTHS
from benefits.result.answers import Outcome
from benefits.result.cover import CoverStanding, CoverWindow
from benefits.result.messages import Message

MEDICAID = "medicaid"
_AT_ANY_TIME = Citation("42 CFR 435.906, 435.915", "https://www.law.cornell.edu/cfr/text/42/435.915")
_ONLY_WITHOUT_MEDICARE = ("route_adult",)


def medicaid(ground: Ground) -> Iterator[Draft]:
    """Medicaid where it runs or may be open, and the list does not name it."""
    if any(cover.entry.kind == MEDICAID for cover in ground.covers):
        return
    found, facts = ground.answers.of(MedicaidFacts), ground.answers.facts(MedicaidFacts)
    if found is None or found.outcome in (Outcome.UNLIKELY, Outcome.NOT_APPLICABLE):
        return
    standing = _STANDINGS[found.outcome]
    as_of = ground.case.as_of
    draft = Draft(
        id=MEDICAID,
        kind=MEDICAID,
        name=words.MEDICAID,
        standing=standing,
        how=_HOW[standing],
        citation=_AT_ANY_TIME,
        premiums=ground.flat(ZERO),
        care=ground.flat(None),
        first=ALWAYS if standing is CoverStanding.IN_FORCE else as_of,
        most_a_year=limit_of_a_year(ground),
        keeps_doctors=ground.doctors.medicaid,
        why=[_asks_little(ground)],
    )
    routes = () if facts is None or facts.routes is None else facts.routes
    if standing is CoverStanding.LIKELY and routes and set(routes) <= set(_ONLY_WITHOUT_MEDICARE):
        draft.last = day_before(ground.medicare.closes_others)
    draft.alone_until = draft.last
    draft.windows = (CoverWindow("any_time", words.FROM_NOW_ON, draft.first, None, None, draft.first, _AT_ANY_TIME),)
    if draft.last < ground.last_day:
        draft.risks.append((ENDS, words.RISK_ENDS(day=draft.last)))
    if standing in (CoverStanding.POSSIBLE, CoverStanding.ASK):
        draft.risks.append((NOT_DECIDED, words.RISK_NOT_DECIDED))
    if draft.last >= as_of and draft.last >= draft.first:
        yield draft


def limit_of_a_year(ground: Ground) -> Decimal | None:
    """The most it may ask in a year, 42 CFR 447.56(f); None while the income is not known."""
    income = ground.case.household.annual_magi
    if income is None and ground.case.household.monthly_magi is not None:
        income = ground.case.household.monthly_magi * MONTHS
    if income is None:
        return None
    share = ground.law.share("cover_path.medicaid.most_share_of_income", on=ground.case.as_of)
    return to_cents(max(income, ZERO) * share)


def _asks_little(ground: Ground) -> Message:
    share = ground.law.share("cover_path.medicaid.most_share_of_income", on=ground.case.as_of)
    return words.MEDICAID_ASKS_LITTLE(share=Percent(share))


_STANDINGS = {
    Outcome.ALREADY: CoverStanding.IN_FORCE,
    Outcome.LIKELY: CoverStanding.LIKELY,
    Outcome.POSSIBLE: CoverStanding.POSSIBLE,
    Outcome.UNKNOWN: CoverStanding.ASK,
}
_HOW = {
    CoverStanding.IN_FORCE: words.HAVE_MEDICAID,
    CoverStanding.LIKELY: words.APPLY_FOR_MEDICAID,
    CoverStanding.POSSIBLE: words.ASK_ABOUT_MEDICAID,
    CoverStanding.ASK: words.ASK_ABOUT_MEDICAID,
}
