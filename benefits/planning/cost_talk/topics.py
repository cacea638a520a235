"""The topics of the sheet, read from the tally of costs and the programs' facts; nothing is added up anew but kinds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from benefits.case import Case, Insurance
from benefits.costs.events import MAXIMUM_REACHED, PLAN_YEAR_RESET
from benefits.law.money import ZERO, Dollars
from benefits.planning.cost_talk import words
from benefits.planning.cost_talk.types import CostTalk, CostTopic
from benefits.programs.fmla.facts import FmlaFacts
from benefits.result import CostTally, Result, caregiver
from benefits.result.messages import Message

_TREATMENT = ("infusion", "surgery", "scan", "coinsured_care", "copay")
_KINDS: Mapping[str, tuple[tuple[str, ...], Message, tuple[Message, ...]]] = {
    "medicines": (("prescription",), words.MEDICINES, (words.ASK_CHEAPER, words.ASK_MAKER)),
    "childcare": (("childcare", "elder_care"), words.CHILDCARE, (words.ASK_SCHOOL_HOURS,)),
    "getting_there": (
        ("travel", "parking", "lodging", "meals"),
        words.GETTING_THERE,
        (words.ASK_RIDES, words.ASK_NEARER),
    ),
    "at_home": (("home_help", "equipment"), words.AT_HOME, (words.ASK_ORDER,)),
}


def cost_talk(case: Case, result: Result) -> CostTalk:
    """The sheet for the next visit; without topics where no cost was entered."""
    tally = result.costs
    if tally.total is None:
        return CostTalk(0, ())
    found = [*_treatment(tally), *_maximum(case, tally), *_of_kinds(tally), *_pay(case, result)]
    return CostTalk(len(tally.months), tuple(sorted(found, key=_dearest_first)))


def _dearest_first(topic: CostTopic) -> tuple[bool, Decimal]:
    return (topic.dollars is None, -(topic.dollars or ZERO))


def _sum(tally: CostTally, kinds: Iterable[str]) -> tuple[bool, Decimal | None]:
    """Whether any of the kinds was entered, and what they come to; None where a part is not known."""
    by_kind = tally.total.by_kind if tally.total is not None else {}
    amounts = [by_kind[kind] for kind in kinds if kind in by_kind]
    known = [amount for amount in amounts if amount is not None]
    return bool(amounts), sum(known, ZERO) if len(known) == len(amounts) else None


def _topic(
    id: str, title: Message, dollars: Decimal | None, ask: tuple[Message, ...], *facts: Message
) -> Iterator[CostTopic]:
    open_ = () if dollars is not None else (words.NOT_KNOWN,)
    yield CostTopic(id, title, dollars, (*facts, *open_), ask)


def _treatment(tally: CostTally) -> Iterator[CostTopic]:
    told, dollars = _sum(tally, _TREATMENT)
    if not told:
        return
    plan_pays = [line.plan_pays for line in tally.lines if line.kind in _TREATMENT and line.plan_pays is not None]
    facts = (words.TREATMENT_SHARE(plan=Dollars(sum(plan_pays, ZERO))),) if plan_pays else ()
    ask = (words.ASK_PLACE, words.ASK_PILL, words.ASK_ALLOWED, words.ASK_CHARITY)
    yield from _topic("treatment", words.TREATMENT, dollars, ask, *facts)


def _maximum(case: Case, tally: CostTally) -> Iterator[CostTopic]:
    """What the plan's yearly maximum still leaves to pay, and when it starts again."""
    plan = next((cover.plan for cover in _in_force(case) if cover.plan is not None), None)
    if plan is None or plan.out_of_pocket_max is None:
        return
    most, spent = plan.out_of_pocket_max, plan.spent_toward_maximum
    left = None if spent is None else max(most - spent, ZERO)
    facts = [words.MAXIMUM_UNKNOWN(most=Dollars(most))]
    if spent is not None and left is not None:
        facts = [words.MAXIMUM_LEFT(most=Dollars(most), spent=Dollars(spent), left=Dollars(left))]
    reached = next((event.on for event in tally.events if event.id == MAXIMUM_REACHED), None)
    resets = [event.on for event in tally.events if event.id == PLAN_YEAR_RESET and event.on is not None]
    if reached is not None:
        facts.append(words.MAXIMUM_REACHED(day=reached))
    if resets:
        facts.append(words.STARTS_AGAIN(day=min(resets)))
    yield CostTopic("maximum", words.MAXIMUM, left, tuple(facts), (words.ASK_BEFORE_RESET, words.ASK_BILLS))


def _in_force(case: Case) -> Iterator[Insurance]:
    for cover in case.patient.insurance or ():
        begun = cover.began_on is None or cover.began_on <= case.as_of
        if begun and (cover.ends_on is None or cover.ends_on >= case.as_of):
            yield cover


def _of_kinds(tally: CostTally) -> Iterator[CostTopic]:
    for id, (kinds, title, ask) in _KINDS.items():
        told, dollars = _sum(tally, kinds)
        if told:
            yield from _topic(id, title, dollars, ask)


def _pay(case: Case, result: Result) -> Iterator[CostTopic]:
    """Pay that is lost, beside the leave that protects the job."""
    total = result.costs.total
    if case.costs is None or total is None:
        return
    if case.costs.patient_hours_missed is not None:
        about_days = (words.ASK_DAYS, words.ASK_TIMES, words.ASK_NOTE)
        yield from _topic("own_pay", words.OWN_PAY, total.lost_wages_patient, about_days)
    if case.costs.caregiver_hours_missed:
        facts = _leave_left(case, result)
        ask = (words.ASK_COME_ALONG, words.ASK_PHONE)
        yield from _topic("helpers_pay", words.HELPERS_PAY, total.lost_wages_caregivers, ask, *facts)


def _leave_left(case: Case, result: Result) -> Iterator[Message]:
    for place, helper in enumerate(case.caregivers):
        found = result.program(FmlaFacts.program, caregiver(place))
        facts = None if found is None else found.facts_as(FmlaFacts)
        if facts is not None and facts.remaining_hours is not None:
            name = helper.name or words.A_HELPER(number=place + 1)
            yield words.LEAVE_LEFT(name=name, hours=facts.remaining_hours)
