"""Medicare as options: Original Medicare, with a Medigap plan, or a Medicare Advantage plan.

42 USC 1395p, 1395r, 1395ss; 42 CFR 407.10-407.25, 422.62. Premiums are the standard one of each year, the penalty for
signing up late, and what income adds; drug plans, Medigap and Medicare Advantage have prices of their own on top.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from benefits.case import Insurance
from benefits.costs.cover import FOREVER
from benefits.cover_path import words
from benefits.cover_path.drafts import NEW_PLAN, NO_LIMIT, NOT_DECIDED, SURE, Amounts, Draft
from benefits.cover_path.ground import Ground, day_before
from benefits.cover_path.periods import plans_period
from benefits.law import Citation, NotInForce
from benefits.law.calendar import Month, attains_age
from benefits.law.money import ZERO, Percent, to_nearest_dime
from benefits.programs.medicare.facts import PeriodFact
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.result.answers import Outcome
from benefits.result.cover import CoverStanding, CoverWindow
from benefits.result.messages import Message

MEDICARE = "medicare"
MEDIGAP = "medicare_medigap"
ADVANTAGE = "medicare_advantage"
WITH_THE_STATE = "medicare_qmb"
AUTOMATIC = "automatic"
SIGNING_UP = Citation(
    "42 USC 1395p; 42 CFR 407.14, 407.15, 407.20, 407.25", "https://www.law.cornell.edu/uscode/text/42/1395p"
)
NOT_REFUSED = Citation("42 USC 1395ss(s)(2)(A)", "https://www.law.cornell.edu/uscode/text/42/1395ss")
CHOOSING = Citation("42 CFR 422.62(a)", "https://www.law.cornell.edu/cfr/text/42/422.62")
SHARE_PAID = Citation("42 USC 1396d(p)(3), 1396a(n)(3)(B)", "https://www.law.cornell.edu/uscode/text/42/1396d")
_WITH_THE_STATE = {Outcome.LIKELY: CoverStanding.LIKELY, Outcome.POSSIBLE: CoverStanding.POSSIBLE}
_PERCENT = 100
_BEFORE_BOTH_PARTS = 3  # months, 42 CFR 422.62(a)(1)(i)
_WAYS: dict[str, Message] = {
    "initial": words.INITIAL,
    "general": words.GENERAL,
    "special_group_health": words.SPECIAL,
    AUTOMATIC: words.AUTOMATIC,
}


def medicare(ground: Ground) -> Iterator[Draft]:
    """The ways to have Medicare; none where it is not counted on, or begins after the path."""
    opens = ground.medicare.opens
    if opens is None or opens > ground.last_day or ground.medicare.standing is None:
        return
    original = _original(ground)
    if original is None:
        return
    yield original
    yield from _with_states_help(ground, original)
    yield from _with_medigap(ground, original)
    yield from _advantage(ground, original)


def _original(ground: Ground) -> Draft | None:
    ahead, own = ground.medicare, _own_medigap(ground)
    windows = tuple(_windows(ground))
    if ahead.since is not None and ahead.since <= ground.last_day:
        first, standing, how = ahead.since, CoverStanding.IN_FORCE, words.HAVE_MEDICARE
        if first > ground.case.as_of or not ground.case.patient.benefits.medicare:
            how = words.MEDICARE_COMES
        windows = (CoverWindow(AUTOMATIC, words.AUTOMATIC, first, None, None, first, SIGNING_UP),)
    elif windows:
        first, standing = min(window.begins for window in windows), ahead.standing or CoverStanding.POSSIBLE
        standing = CoverStanding.LIKELY if standing is CoverStanding.IN_FORCE else standing
        sure = standing is CoverStanding.LIKELY
        how = _how(windows) if sure else words.MEDICARE_IF_GRANTED
    else:
        return None
    draft = Draft(
        id=MEDICARE,
        kind=MEDICARE,
        name=words.MEDICARE if own is None else words.MEDICARE_WITH_YOUR_MEDIGAP,
        standing=standing,
        how=how,
        citation=SIGNING_UP,
        premiums=_premiums(ground, own),
        care=_care(ground, () if own is None else (own,), first),
        first=first,
        windows=windows,
        keeps_doctors=ground.doctors.medicare,
    )
    draft.why.extend(_about_premium(ground))
    if ground.care.is_told and ground.care.has_copays:
        draft.why.append(words.COPAYS_AS_ENTERED)
    if own is None:
        draft.risks.append((NO_LIMIT, words.RISK_NO_LIMIT))
    if standing is CoverStanding.POSSIBLE:
        draft.risks.append((NOT_DECIDED, words.RISK_NOT_DECIDED))
    return draft


def _how(windows: Sequence[CoverWindow]) -> Message:
    """Nobody signs up for what comes with disability benefits, 42 CFR 406.12, 407.17; those must be asked for."""
    return words.MEDICARE_WITH_DISABILITY_BENEFITS if comes_by_itself(windows) else words.SIGN_UP_FOR_MEDICARE


def comes_by_itself(windows: Sequence[CoverWindow]) -> bool:
    """Whether there is nothing to choose or to sign up for."""
    return bool(windows) and all(window.id == AUTOMATIC for window in windows)


def _own_medigap(ground: Ground) -> Insurance | None:
    listed = ground.case.patient.insurance or ()
    running = (entry for entry in listed if entry.kind == "medigap" and (entry.ends_on or FOREVER) >= ground.case.as_of)
    return next(running, None)


def _windows(ground: Ground) -> Iterator[CoverWindow]:
    """The periods of the Medicare answer in which Part B can still be had, by the first day of cover."""
    found = []
    for period in ground.medicare.facts.enrollment_periods or ():
        what, begins = _WAYS.get(period["kind"]), _begins(ground, period)
        is_over = (period["to"] is not None and period["to"] < ground.case.as_of) or _was_left(ground, period)
        if what is not None and begins is not None and not is_over and begins <= ground.last_day:
            by = None if period["kind"] == AUTOMATIC else _in_time(period["to"], begins)
            found.append(CoverWindow(period["kind"], what, period["from"], period["to"], by, begins, SIGNING_UP))
    yield from sorted(found, key=lambda window: (window.begins, window.last or FOREVER))


def _was_left(ground: Ground, period: PeriodFact) -> bool:
    """Whether cover came by itself and the person has Part A alone: Part B was given up."""
    return period["kind"] == AUTOMATIC and ground.medicare.hospital_since is not None


def _in_time(last: date | None, begins: date) -> date:
    """The last day to sign up for cover to begin that day: the day before, unless the period ends sooner."""
    before = day_before(begins)
    return before if last is None else min(last, before)


def _begins(ground: Ground, period: PeriodFact) -> date | None:
    """The first day of cover; while a plan from current work goes on, the month after signing up, 42 CFR 407.25(b)."""
    if period["coverage_begins"] is not None or period["kind"] != "special_group_health":
        return period["coverage_begins"]
    if period["to"] is not None:
        return None
    return max(period["from"], (Month.of(ground.case.as_of) + 1).first_day)


def _premiums(ground: Ground, own: Insurance | None) -> Amounts:
    """Parts A and B and one's own Medigap plan, by the year."""
    if own is not None and own.monthly_premium is None:
        return ground.flat(None)
    besides = ZERO if own is None or own.monthly_premium is None else own.monthly_premium
    by_year: dict[int, Decimal | None] = {}
    for month in ground.months:
        if month.year not in by_year:
            by_year[month.year] = _both_parts(ground, month)
    known = (by_year[month.year] for month in ground.months)
    return tuple(None if amount is None else amount + besides for amount in known)


def _both_parts(ground: Ground, month: Month) -> Decimal | None:
    facts = ground.medicare.facts
    hospital = ZERO if facts.part_a_premium_free else facts.part_a_premium
    if hospital is None and ground.medicare.hospital_since is not None:
        hospital = ZERO  # it runs already; whoever pays for it has told so as a cost
    if hospital is None:
        return None
    try:
        standard = ground.law.dollars("medicare.part_b.premium", on=date(month.year, 1, 1))
    except NotInForce:
        return None
    penalty = standard * (facts.part_b_penalty_percent or 0) / _PERCENT
    addition = ZERO if facts.irmaa_part_b is None else facts.irmaa_part_b
    return hospital + to_nearest_dime(standard + penalty) + addition


def _savings_program(ground: Ground) -> Outcome | None:
    """How likely it is that the state pays the premium of Part B; None where it is not."""
    found = ground.answers.of(MedicareSavingsProgramFacts)
    facts = ground.answers.facts(MedicareSavingsProgramFacts)
    helps = facts is not None and facts.level in ("qmb", "slmb", "qi")
    return found.outcome if found is not None and helps and found.outcome in _WITH_THE_STATE else None


def _about_premium(ground: Ground) -> Iterator[Message]:
    if _savings_program(ground) is not None:
        yield words.SAVINGS_PROGRAM_MAY_PAY
    elif penalty := ground.medicare.facts.part_b_penalty_percent:
        yield words.PENALTY_ADDED(share=Percent(Decimal(penalty) / _PERCENT))
    yield words.DRUG_PLAN_ON_TOP


def _care(ground: Ground, insurance: tuple[Insurance, ...], first: date, *, share_is_paid: bool = False) -> Amounts:
    if not ground.care.is_told:
        return ground.flat(None)
    return ground.by_month(ground.care.under(insurance, medicare_since=first, share_is_paid=share_is_paid))


def _with_states_help(ground: Ground, original: Draft) -> Iterator[Draft]:
    """As a Qualified Medicare Beneficiary: the state pays premiums and the share of care, and nobody may bill for it.

    42 USC 1396d(p)(3), 1396a(n)(3)(B); from the month after the decision on, 1396a(e)(8).
    """
    outcome, facts = _savings_program(ground), ground.answers.facts(MedicareSavingsProgramFacts)
    if outcome is None or facts is None or facts.level != "qmb":
        return
    first = max(original.first, (Month.of(ground.case.as_of) + 1).first_day)
    standing = _WITH_THE_STATE[outcome]
    share_paid = _care(ground, (), original.first, share_is_paid=True)
    risks = [] if standing is CoverStanding.LIKELY else [(NOT_DECIDED, words.RISK_NOT_DECIDED)]
    yield replace(
        original,
        id=WITH_THE_STATE,
        kind=WITH_THE_STATE,
        name=words.MEDICARE_WITH_THE_STATE,
        standing=standing if original.standing in SURE else original.standing,
        how=words.ASK_THE_STATE,
        citation=SHARE_PAID,
        premiums=ground.flat(ZERO),
        care=share_paid,
        first=first,
        windows=(CoverWindow("any_time", words.FROM_NOW_ON, first, None, None, first, SHARE_PAID),),
        risks=risks,
        why=[words.THE_STATE_PAYS_YOUR_SHARE, words.DRUG_PLAN_ON_TOP],
        missing=[],
    )


def _with_medigap(ground: Ground, original: Draft) -> Iterator[Draft]:
    """From 65 in the six months in which it may not refuse; under 65 by state, which is said and not offered."""
    if _own_medigap(ground) is not None:
        return
    open_days = _open_for_medigap(ground, original)
    if open_days is None:
        return
    opens, closes = open_days
    if closes < ground.case.as_of or opens > ground.last_day:
        return
    first = max(opens, original.first, ground.case.as_of)
    added = Insurance(kind="medigap", began_on=first)
    found = CoverWindow("medigap_open", words.MEDIGAP_OPEN, opens, closes, closes, first, NOT_REFUSED)
    yield replace(
        original,
        id=MEDIGAP,
        kind=MEDIGAP,
        name=words.MEDICARE_MEDIGAP,
        standing=_not_yet(original),
        how=words.CHOOSE_MEDIGAP,
        citation=NOT_REFUSED,
        premiums=ground.flat(None),
        care=_care(ground, (added,), original.first),
        first=first,
        windows=(found,),
        risks=[risk for risk in original.risks if risk[0] != NO_LIMIT],
        why=[words.MEDIGAP_ASSUMED, *original.why],
        missing=[],
    )


def _open_for_medigap(ground: Ground, original: Draft) -> tuple[date, date] | None:
    """The six months: as the Medicare answer has them, else from Part B on where it begins at 65 or later."""
    for period in ground.medicare.facts.enrollment_periods or ():
        if period["kind"] == "medigap_open" and period["to"] is not None:
            return period["from"], period["to"]
    born, law, on = ground.case.patient.birth_date, ground.law, ground.case.as_of
    if born is None:
        return None
    begins = Month.of(original.first)
    if begins < Month.of(attains_age(born, law.number("medicare.age", on=on))):
        return None
    return begins.first_day, (begins + law.number("medicare.medigap_months", on=on)).back(1).last_day


def _advantage(ground: Ground, original: Draft) -> Iterator[Draft]:
    """When Medicare begins, and in each yearly period for the year after, 42 CFR 422.62(a)(1), (a)(2)."""
    if any(cover.entry.kind == "medicare_advantage" and cover.last == FOREVER for cover in ground.covers):
        return
    windows = [_first_choice(ground, window) for window in original.windows if window.begins > ground.case.as_of][:1]
    has_both = max(original.first, ground.case.as_of)
    for opens, closes, begins in plans_period(ground):
        if closes >= has_both and begins <= ground.last_day:
            what = words.DRUG_AND_ADVANTAGE_PERIOD
            windows.append(CoverWindow("yearly_plans", what, opens, closes, closes, begins, CHOOSING))
    if not windows:
        return
    yield replace(
        original,
        id=ADVANTAGE,
        kind=ADVANTAGE,
        name=words.MEDICARE_ADVANTAGE,
        standing=_not_yet(original),
        how=words.CHOOSE_ADVANTAGE,
        citation=CHOOSING,
        premiums=ground.flat(None),
        care=ground.flat(None),
        first=min(window.begins for window in windows),
        windows=tuple(windows),
        keeps_doctors=ground.doctors.medicare_advantage,
        risks=[*(risk for risk in original.risks if risk[0] != NO_LIMIT), (NEW_PLAN, words.RISK_STARTS_AT_ZERO)],
        why=[words.ADVANTAGE_ON_TOP, *((words.NO_TERMS,) if ground.care.is_told else ())],
        missing=[],
    )


def _first_choice(ground: Ground, window: CoverWindow) -> CoverWindow:
    """From three months before both parts begin; to the second month after, or the end of the initial period."""
    begins = Month.of(window.begins)
    opens = begins.back(_BEFORE_BOTH_PARTS).first_day
    try:
        after = ground.law.number("cover_path.advantage.first_months_after", on=window.begins)
    except NotInForce:
        return replace(window, id="first_advantage", what=words.FIRST_ADVANTAGE, first=opens, citation=CHOOSING)
    last = (begins + after).last_day
    if window.id == "initial" and window.last is not None:
        last = max(last, window.last)
    by = min(last, day_before(window.begins))
    return CoverWindow("first_advantage", words.FIRST_ADVANTAGE, opens, last, by, window.begins, CHOOSING)


def _not_yet(original: Draft) -> CoverStanding:
    """A plan beside Medicare is as sure as Medicare itself, but not in force."""
    return CoverStanding.LIKELY if original.standing is CoverStanding.IN_FORCE else original.standing


def hospital_only(ground: Ground) -> tuple[date, date] | None:
    """The days on which Part A alone is in force."""
    since, both = ground.medicare.hospital_since, ground.medicare.since
    if since is None or (both is not None and both <= since):
        return None
    return since, day_before(both)
