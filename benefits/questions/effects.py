"""What each open question can change: found by trying answers, never by a rule of its own.

Each answer is tried on the case as it is, and again with every other open question answered in the way that leaves the
most doors open: what turns an outcome only together with other answers shows there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from benefits.case import Case
from benefits.case.document import InvalidCase, parse_case
from benefits.questions.answers import Tried, answers_to, is_rarely_answered
from benefits.questions.documents import Document, answer_at, entries, with_answer
from benefits.questions.outlook import Answered, Known, Outlook
from benefits.result.answers import Outcome, Path
from benefits.result.purposes import Purpose

SCREENS_AT_MOST = 400
"""How many cases are tried in one ranking; with more questions open, each is tried with fewer answers."""
ENTRIES_LIKE_A_SCREEN = 60
"""A case with many entries in its lists takes longer: each so many count like one more case that is tried."""
_FEWEST_ANSWERS = 2
_ANSWERS_WITH_OTHERS = 2
_ROUNDS_OF_HOPE = 3

_Seen: TypeAlias = tuple[Outlook, Fraction]


@dataclass(frozen=True, slots=True)
class Effect:
    """What one question's answers change. `outcomes` has the share of the answers that turn each outcome, alone on
    the case as it is; `with_others` the same where every other open question is answered."""

    path: Path
    outcomes: Mapping[Answered, Fraction]
    with_others: Mapping[Answered, Fraction]
    facts: frozenset[Answered]
    dollars: Decimal | None
    days: int | None
    alone: tuple[Outlook, ...]
    among: tuple[Outlook, ...]

    @property
    def is_any(self) -> bool:
        """Whether anything at all changes."""
        return bool(self.outcomes or self.with_others or self.facts or self.dollars)


class Trials:
    """The case documents that are tried, and how many of them may still be."""

    def __init__(self, document: Document, case: Case, purposes: Collection[Purpose]) -> None:
        self._document, self._case, self._purposes = document, case, purposes
        self.left = SCREENS_AT_MOST
        self._counts = 1 + entries(document) // ENTRIES_LIKE_A_SCREEN
        self._as_it_is = self._known(case)
        self._hopeful = (document, self._as_it_is)
        self.now = self._as_it_is.outlook.in_money()
        self._around = self.now

    def effects(self, paths: Sequence[Path]) -> dict[Path, Effect]:
        """What each open path can change, dollars not yet counted."""
        self._hopeful = self._with_hope(paths)
        self._around = self._hopeful[1].outlook.in_money()
        each = max(self.left // self._counts // max(len(paths), 1), _FEWEST_ANSWERS)
        return {path: self._effect(path, each) for path in paths}

    def in_dollars(self, effect: Effect) -> Effect:
        """The same effect with its dollars."""
        seen = (self._around, *(found.in_money() for found in effect.among))
        return replace(effect, dollars=_span(_money(seen)))

    def together(self, paths: Sequence[Path]) -> Outlook | None:
        """The outlook with the first answer at each of the paths."""
        document = self._document
        for path in paths:
            document = with_answer(document, path, self._answers(path)[0].answer)
        return self._look(self._as_it_is, document, paths)

    def _look(self, known: Known, document: Document, paths: Sequence[Path]) -> Outlook | None:
        """The outlook of a document that differs from a known one at the paths; None for answers that contradict one
        another, or when enough was tried."""
        case = self._case_of(document)
        if case is None or self.left <= 0:
            return None
        self.left -= self._counts
        return known.with_answers(case, paths)

    def _known(self, case: Case) -> Known:
        self.left -= self._counts
        return Known(case, self._purposes)

    def _answers(self, path: Path) -> tuple[Tried, ...]:
        return answers_to(path, self._case.as_of)

    def _with_hope(self, paths: Sequence[Path]) -> tuple[Document, Known]:
        """Every open question answered so that the most doors stay open, those too that the answers bring up."""
        document, known = self._document, self._as_it_is
        for _round in range(_ROUNDS_OF_HOPE):
            answered = document
            for path in dict.fromkeys((*paths, *map(str, known.outlook.in_money().missing))):
                if answer_at(answered, path) is None and self._answers(path) and not is_rarely_answered(path):
                    hoped = with_answer(answered, path, self._answers(path)[0].answer)
                    answered = answered if self._case_of(hoped) is None else hoped
            case = self._case_of(answered)
            if answered is document or case is None or self.left <= 0:
                break
            document, known = answered, self._known(case)
        return document, known

    @staticmethod
    def _case_of(document: Document) -> Case | None:
        """The case of a document; None for answers that contradict what is known."""
        try:
            return parse_case(document)
        except InvalidCase:
            return None

    def _effect(self, path: Path, each: int) -> Effect:
        (hopeful, known), around = self._hopeful, self._around
        answers, given = self._answers(path), answer_at(hopeful, path)
        others = [tried for tried in answers if tried.answer != given][:_ANSWERS_WITH_OTHERS]
        alone = tuple(self._tried(self._as_it_is, self._document, path, answers[: max(each - len(others), 1)]))
        among = tuple(self._tried(known, hopeful, path, others))
        seen, seen_among = [found for found, _weight in alone], [found for found, _weight in among]
        return Effect(
            path,
            dict(_turned(self.now, alone)),
            dict(_turned(around, among)),
            frozenset((*_facts_turned((self.now, *seen)), *_facts_turned((around, *seen_among)))),
            None,
            _days((self.now, *seen), (around, *seen_among)),
            tuple(seen),
            tuple(seen_among),
        )

    def _tried(self, known: Known, document: Document, path: Path, answers: Iterable[Tried]) -> Iterator[_Seen]:
        for answer, weight in answers:
            found = self._look(known, with_answer(document, path, answer), [path])
            if found is not None:
                yield found, weight


def _turned(before: Outlook, after: Sequence[_Seen]) -> Iterator[tuple[Answered, Fraction]]:
    """The outcomes that are not the same, with the share of the answers that turn each, as often as people give them.
    A program that nobody was screened for is as good as one that is not known, or not for the person."""
    given = max(sum((weight for _found, weight in after), Fraction(0)), Fraction(1))
    for key in dict.fromkeys(key for found in (before, *(found for found, _weight in after)) for key in found.outcomes):
        was = before.outcomes.get(key)
        turned = sum((weight for found, weight in after if _differs(was, found.outcomes.get(key))), Fraction(0))
        if turned:
            yield key, turned / given


_NOTHING = (None, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE)


def _differs(was: Outcome | None, comes: Outcome | None) -> bool:
    if was is None or comes is None:
        return was not in _NOTHING or comes not in _NOTHING
    return was is not comes


def _facts_turned(outlooks: Sequence[Outlook]) -> Iterator[Answered]:
    """The programs of which a day or an amount is not the same in all outlooks."""
    seen: dict[tuple[str, str, str], set[date | Decimal | None]] = {}
    names = dict.fromkeys(name for found in outlooks for name in (*found.days, *found.amounts))
    for name in names:
        seen[name] = {found.days.get(name) or found.amounts.get(name) for found in outlooks}
    yield from ((program, person) for (program, person, _fact), values in seen.items() if len(values) > 1)


def _money(outlooks: Iterable[Outlook]) -> list[Decimal]:
    return [found.money for found in outlooks if found.money is not None]


def _span(amounts: Sequence[Decimal]) -> Decimal | None:
    """How far the amounts lie apart; None where there are not two, or nothing moves."""
    return (max(amounts) - min(amounts) or None) if amounts else None


def _days(*outlooks: Sequence[Outlook]) -> int | None:
    """By how many days the same date differs at most within a group of outlooks; None where no date moves."""
    spans = []
    for listed in outlooks:
        for name in dict.fromkeys(name for found in listed for name in found.days):
            days = [found.days[name] for found in listed if name in found.days]
            spans.append((max(days) - min(days)).days)
    return max(spans, default=None) or None
