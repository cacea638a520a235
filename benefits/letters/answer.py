"""What to do about each letter of a case: its last days, the steps, what goes on meanwhile, whom to call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benefits.case import Case, LetterThatCame
from benefits.directory.resources import helper
from benefits.directory.state_doors import state_doors
from benefits.law import Law
from benefits.letters import words
from benefits.letters.counted import Asked, governing
from benefits.letters.kinds import KINDS, Kind
from benefits.letters.kinds.kind import EMPLOYER, MARKETPLACE, MEDICAID_OFFICE, MEDICARE, PLAN, SSA, STATE_LEAVE
from benefits.letters.types import AppealStep, CallCard, LetterAnswer, LetterDay
from benefits.result import PATIENT, Deadline, Resource, caregiver
from benefits.result.messages import Message

_WHOM = {
    EMPLOYER: words.CALL_EMPLOYER,
    PLAN: words.CALL_PLAN,
    STATE_LEAVE: words.CALL_STATE_LEAVE,
    MARKETPLACE: words.CALL_MARKETPLACE,
    MEDICAID_OFFICE: words.CALL_MEDICAID,
}
_OFFICES = {SSA: "ssa", MEDICARE: "medicare"}
_IN_THE_STATE = {"ship": "counselors"}
_NUMBERS = {
    SSA: (words.HAVE_SOCIAL_SECURITY_NUMBER, words.HAVE_NUMBER),
    EMPLOYER: (),
    PLAN: (words.HAVE_CARD, words.HAVE_NUMBER),
    MEDICARE: (words.HAVE_CARD, words.HAVE_NUMBER),
}


def letter_answers(case: Case, law: Law | None = None) -> tuple[LetterAnswer, ...]:
    """An answer for each letter of the case whose kind is told, in the order of the case."""
    book = Law() if law is None else law
    told = [(place, letter, letter.kind) for place, letter in enumerate(case.letters)]
    return tuple(_answer(case, book, place, letter, kind) for place, letter, kind in told if kind is not None)


def letter_deadlines(case: Case, law: Law) -> Iterator[Deadline]:
    """The last days of the letters that are not over, as days of the plan."""
    for answer in letter_answers(case, law):
        for entry in answer.days:
            if entry.on is not None and not entry.is_past:
                what = words.DAY_OF_A_LETTER(what=entry.what, letter=answer.title)
                yield Deadline(entry.on, what, answer.program, True, entry.citation, answer.sender)


def _answer(case: Case, law: Law, place: int, letter: LetterThatCame, code: str) -> LetterAnswer:
    kind = KINDS[code]
    days = tuple(_days(case, law, kind, letter))
    return LetterAnswer(
        place=place,
        kind=code,
        person=PATIENT if letter.caregiver is None else caregiver(letter.caregiver),
        program=kind.program,
        sender=kind.sender,
        title=kind.title,
        means=kind.means,
        days=days,
        do=kind.do,
        send=kind.send,
        meanwhile=kind.meanwhile,
        if_late=_if_late(kind, days),
        steps=tuple(_steps(kind, law, letter.dated_on or case.as_of)),
        call=_call(case, kind, letter),
        helpers=tuple(_helpers(case, kind)),
        asks=kind.asks,
        disagrees=kind.disagrees,
        for_employer=kind.calls == EMPLOYER,
        missing=tuple(_missing(place, days)),
        dated_on=letter.dated_on,
    )


def _days(case: Case, law: Law, kind: Kind, letter: LetterThatCame) -> Iterator[LetterDay]:
    """The last days, as the law counts them. A day that the letter names takes the place of the first to answer by."""
    own = next((entry for entry in kind.days if not entry.keeps), kind.days[0] if kind.days else None)
    before: date | None = None
    for entry in kind.days:
        asked = Asked(letter, case.state, case.as_of, law, before)
        found = entry.of(asked)
        if letter.last_day is not None and entry is own:
            found = asked.named(entry.what, letter.last_day, found.citation, keeps=entry.keeps)
        before = found.on
        yield found


def _if_late(kind: Kind, days: tuple[LetterDay, ...]) -> Message | None:
    """What can still be done once a day is over."""
    late = [entry for entry in days if entry.is_past]
    if late and all(entry.is_safe for entry in late):
        return words.LATE_PERHAPS
    if late:
        return words.LATE_GOOD_CAUSE if kind.disagrees else words.LATE_CALL
    return None


def _steps(kind: Kind, law: Law, on: date) -> Iterator[AppealStep]:
    for place, rung in enumerate(kind.ladder):
        within = words.BY_ITSELF if rung.by_itself else None
        if rung.figure is not None:
            number = law.number(rung.figure, on=governing(law, rung.figure, on))
            within = (words.WITHIN_MONTHS if rung.in_months else words.WITHIN_DAYS)(days=number)
        yield AppealStep(rung.name, within, place == kind.rung)


def _call(case: Case, kind: Kind, letter: LetterThatCame) -> CallCard:
    opening = words.SAY_LETTER_NO_DAY if letter.dated_on is None else words.SAY_LETTER(day=letter.dated_on)
    office = _office(case, kind)
    numbers = _NUMBERS.get(kind.calls, (words.HAVE_NUMBER,))
    reason = (words.SAY_COPY,) if kind.disagrees else ()
    illness = () if kind.calls == EMPLOYER else (words.SAY_HELP,)
    return CallCard(
        whom=_WHOM.get(kind.calls, kind.sender),
        office=office,
        when=words.WHEN_SOCIAL_SECURITY if kind.calls == SSA else words.WHEN_ANY,
        have=(words.HAVE_THE_LETTER, *numbers, words.HAVE_SHEET),
        say=(opening, words.SAY_LAST_DAY, *reason, *illness, words.SAY_INTERPRETER),
        write_down=(words.WRITE_DAY, words.WRITE_NAME, words.WRITE_SAID, words.WRITE_REFERENCE),
    )


def _office(case: Case, kind: Kind) -> Resource | None:
    """The office whose number is known: the state's own for Medicaid, where the state is told."""
    if kind.calls in _OFFICES:
        return helper(_OFFICES[kind.calls])
    return _door(case, "medicaid") if kind.calls == MEDICAID_OFFICE else None


def _helpers(case: Case, kind: Kind) -> Iterator[Resource]:
    """Who helps free of charge; the state's own counselors in place of the national list of them."""
    for name in kind.helpers:
        door = _door(case, _IN_THE_STATE[name]) if name in _IN_THE_STATE else None
        yield helper(name) if door is None else door


def _door(case: Case, what: str) -> Resource | None:
    found = (resource for resource, _needs in state_doors(case.state, None) if resource.id.startswith(what))
    return next(found, None)


def _missing(place: int, days: tuple[LetterDay, ...]) -> Iterator[str]:
    """What would tell a day that is open, each once."""
    needed = dict.fromkeys(entry.needs for entry in days if entry.needs is not None)
    yield from (f"letters[{place}].{name}" for name in needed)
