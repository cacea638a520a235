"""COBRA as an option: the plan from work going on at one's own cost, from the day after it ended, 29 USC 1161-1165.

With Social Security's finding of disability it may reach the twenty-ninth month, at a higher premium. It ends when
Medicare begins after it was chosen, 29 USC 1162(2)(D)(ii).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benefits.case import Insurance
from benefits.case.paths import PATHS
from benefits.cover_path import words
from benefits.cover_path.drafts import ENDS, NOT_DECIDED, Amounts, Draft
from benefits.cover_path.ground import Ground, day_before
from benefits.law import Citation
from benefits.law.calendar import days_after
from benefits.programs.cobra.facts import CobraFacts
from benefits.result.answers import Outcome
from benefits.result.cover import CoverStanding, CoverWindow
from benefits.result.messages import Message

COBRA = "cobra"
_CITATION = Citation("29 USC 1162, 1165(a)(1)", "https://www.law.cornell.edu/uscode/text/29/1165")
_STANDINGS = {Outcome.LIKELY: CoverStanding.LIKELY, Outcome.POSSIBLE: CoverStanding.POSSIBLE}


def continuation(ground: Ground) -> Iterator[Draft]:
    """The plan from work that ends, continued; nothing while it is continued already."""
    found, facts = ground.answers.of(CobraFacts), ground.answers.facts(CobraFacts)
    place, ended = former_plan(ground)
    if any(cover.entry.kind == COBRA and cover.last >= ground.case.as_of for cover in ground.covers):
        return
    standing = None if found is None else _STANDINGS.get(found.outcome)
    if standing is None or facts is None or ended is None or ended.ends_on is None:
        return
    if facts.election_deadline is None or facts.covers_until is None:
        yield _under_another_law(ground, ended.ends_on)
        return
    if facts.election_deadline < ground.case.as_of and standing is CoverStanding.LIKELY:
        return
    last = facts.disability_extension_until or facts.covers_until
    first = days_after(ended.ends_on, 1)
    opens = ground.medicare.opens
    if opens is not None and opens >= first and ground.medicare.closes_others is not None:
        last = min(last, day_before(opens))
    if last < first:
        return
    yield _cobra(ground, place, ended, facts, standing, first, last)


def former_plan(ground: Ground) -> tuple[int, Insurance | None]:
    """The plan from work that ends or ended, and its place in the list."""
    for place, entry in enumerate(ground.case.patient.insurance or ()):
        if entry.kind == "employer" and entry.ends_on is not None:
            return place, entry
    return 0, None


def _cobra(
    ground: Ground,
    place: int,
    ended: Insurance,
    facts: CobraFacts,
    standing: CoverStanding,
    first: date,
    last: date,
) -> Draft:
    choose_by, usual_until = facts.election_deadline, facts.covers_until
    assert choose_by is not None
    assert usual_until is not None
    opens, extended = ended.ends_on or first, last > usual_until
    how = words.CHOOSE_COBRA(last=choose_by)
    if extended:
        how = words.COBRA_WITH_EXTENSION(last=choose_by, usual=usual_until)
    draft = Draft(
        id=COBRA,
        kind=COBRA,
        name=words.COBRA,
        standing=standing,
        how=how,
        citation=_CITATION,
        premiums=_premiums(ground, facts, usual_until),
        care=_care(ground, ended, first, last),
        first=first,
        last=last,
        alone_until=last,
        most_a_year=None if ended.plan is None else ended.plan.out_of_pocket_max,
        keeps_doctors=ended.doctors_take_it,
        windows=(CoverWindow("election", words.ELECTION, opens, choose_by, choose_by, first, _CITATION),),
    )
    if facts.monthly_premium_max is None:
        path = PATHS.patient.insurance[place]
        draft.why.append(words.NEED_FULL_PREMIUM)
        draft.missing.extend((path.monthly_premium, path.employer_premium_share_monthly))
    draft.risks.extend(_risks(ground, draft, usual_until))
    return draft


def _risks(ground: Ground, draft: Draft, usual_until: date) -> Iterator[tuple[int, Message]]:
    if draft.standing is CoverStanding.POSSIBLE:
        yield NOT_DECIDED, words.RISK_NOT_DECIDED
    if draft.last > usual_until and usual_until < ground.last_day:
        yield ENDS, words.RISK_DEARER(day=days_after(usual_until, 1))
    if draft.last <= ground.last_day:
        yield ENDS, words.RISK_ENDS(day=draft.last)


def _premiums(ground: Ground, facts: CobraFacts, usual_until: date) -> Amounts:
    """At most 102 percent of the full cost; half more in the months added for disability, 29 USC 1162(3)."""
    usual, extended = facts.monthly_premium_max, facts.monthly_premium_max_extension
    return tuple(usual if month.first_day <= usual_until else extended for month in ground.months)


def _care(ground: Ground, ended: Insurance, first: date, last: date) -> Amounts:
    """The same plan with what was spent under it, so that nothing begins anew."""
    if not ground.care.is_told:
        return ground.flat(None)
    goes_on = Insurance(kind="cobra", through=ended.through, began_on=first, ends_on=last)
    return ground.by_month(ground.care.under((ended, goes_on), medicare_since=None))


def _under_another_law(ground: Ground, ended_on: date) -> Draft:
    """A small or a federal employer: nothing of the days is known here, so that no month can be offered."""
    return Draft(
        id=COBRA,
        kind="continuation",
        name=words.OTHER_CONTINUATION,
        standing=CoverStanding.ASK,
        how=words.ASK_ABOUT_CONTINUATION,
        citation=Citation(
            "The state's insurance law; 5 USC 8905a", "https://content.naic.org/state-insurance-departments"
        ),
        premiums=ground.flat(None),
        care=ground.flat(None),
        first=days_after(ended_on, 1),
        risks=[(NOT_DECIDED, words.RISK_NOT_DECIDED)],
        why=[words.NO_PRICE_HERE],
    )
