"""The open questions of a case in the order to ask them.

A question is asked when a program says that its answer can still turn the outcome (`missing`), or when trying answers
shows that an outcome, a day or an amount changes. The order: first by how many outcomes its answers turn, and how many
of the answers do; then by dollars; then by days.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from benefits.case import Case
from benefits.case.document import case_to_document
from benefits.case.paths import PATHS
from benefits.law.money import ZERO, Dollars
from benefits.questions import words
from benefits.questions.answers import always_asked, comes_after, is_of_the_patients_means, is_rare
from benefits.questions.documents import Document, answer_at, places_of
from benefits.questions.effects import Effect, Trials
from benefits.questions.groups import Group, groups
from benefits.questions.outlook import Answered, Outlook
from benefits.questions.types import OpenQuestion, OpenQuestions
from benefits.result.answers import Path
from benefits.result.messages import Message
from benefits.result.purposes import EVERY_PURPOSE, Purpose

_OF_MEANS = frozenset({Purpose.MONEY, Purpose.HEALTH_COVER})
_NAMED_AT_MOST = 3
_WITH_OTHERS_COUNTS = Fraction(1)
_NAMED_COUNTS = Fraction(1, 2)


def open_questions(
    case: Case,
    purposes: Collection[Purpose] = EVERY_PURPOSE,
    *,
    passed: Collection[Path] = (),
    in_money: int | None = None,
) -> OpenQuestions:
    """The questions of a case that can still change an outcome, a date or an amount, most decisive first.

    `passed` are the paths that the person has no answer to: they are not asked again. At most `SCREENS_AT_MOST` cases
    are screened. Somebody who came for leave and costs alone is asked nothing of what the patient earns or has.
    For a page that shows a few, dollars are worked out for the first `in_money` that can turn an outcome and for no
    others: those that turn nothing but an amount are then left out.
    """
    document = case_to_document(case)
    trials = Trials(document, case, purposes)
    deciding = _deciding(trials.now)
    paths = [path for path in _candidates(case, document, trials.now, purposes) if path not in passed]
    effects = trials.effects(paths)
    if in_money is None:
        effects = {path: trials.in_dollars(effect) for path, effect in effects.items()}
    asked = {path: effect for path, effect in effects.items() if effect.is_any or path in deciding}
    listed = [_Asked(group, asked, deciding, tuple(trials.now.results)) for group in groups(trials, asked)]
    titles = _titles(effects.values(), trials.now)
    ranked = _what_comes_first(sorted(listed, key=_Asked.rank, reverse=True))
    for entry in ranked[:in_money] if in_money is not None else ():
        entry.put_in_dollars(trials)
    return OpenQuestions(tuple(entry.question(titles) for entry in ranked))


def _what_comes_first(ranked: Sequence[_Asked]) -> list[_Asked]:
    """The same questions, each behind the one it is asked after."""
    holders = {path: entry for entry in ranked for path in entry.group.paths}
    placed: dict[int, _Asked] = {}
    for entry in ranked:
        for path in entry.group.paths:
            first = holders.get(comes_after(path) or "")
            if first is not None:
                placed.setdefault(id(first), first)
        placed.setdefault(id(entry), entry)
    return list(placed.values())


def _candidates(case: Case, document: Document, now: Outlook, purposes: Collection[Purpose]) -> Iterator[Path]:
    """Every open path that a part of the answer waits for, and those always tried, each once."""
    asks_of_means = bool(_OF_MEANS & frozenset(purposes))
    helper_alone = not asks_of_means and answer_at(document, PATHS.patient.work.employer) is None and case.caregivers
    always = (path for name in always_asked(purposes) for path in places_of(document, name))
    if helper_alone:
        always = (path for path in always if not path.startswith(PATHS.patient.work))
    for path in dict.fromkeys((*now.missing, *always)):
        if answer_at(document, path) is None and (asks_of_means or not is_of_the_patients_means(path)):
            yield str(path)


def _deciding(now: Outlook) -> Mapping[Path, tuple[Answered, ...]]:
    """The paths that the programs say can still turn an outcome, and which."""
    found: dict[Path, list[Answered]] = {}
    for key, result in now.results.items():
        for path in result.missing:
            found.setdefault(str(path), []).append(key)
    return {path: tuple(keys) for path, keys in found.items()}


def _titles(effects: Iterable[Effect], now: Outlook) -> Mapping[str, Message]:
    """The programs' titles by their codes, from every outlook that was made."""
    outlooks = (now, *(found for effect in effects for found in effect.alone))
    return {
        code: result.title
        for found in outlooks
        for (code, _person), result in found.results.items()
        if result.title is not None
    }


class _Asked:
    """One question, and what its paths together can change."""

    def __init__(
        self,
        group: Group,
        effects: Mapping[Path, Effect],
        deciding: Mapping[Path, tuple[Answered, ...]],
        order: Sequence[Answered],
    ) -> None:
        self.group = group
        self._order = {key: place for place, key in enumerate(order)}
        self._effects = [effects[path] for path in group.paths]
        self._alone = _most(effect.outcomes for effect in self._effects)
        self._with_others = _most(effect.with_others for effect in self._effects)
        self._named = {key for path in group.paths for key in deciding.get(path, ())}
        self._facts = {key for effect in self._effects for key in effect.facts}
        self._dollars = self._most_dollars()
        self._days = max((effect.days for effect in self._effects if effect.days is not None), default=None)

    def put_in_dollars(self, trials: Trials) -> None:
        """Work out the money that hangs on it, which was left out."""
        self._effects = [trials.in_dollars(effect) for effect in self._effects]
        self._dollars = self._most_dollars()

    def _most_dollars(self) -> Decimal | None:
        return max((effect.dollars for effect in self._effects if effect.dollars is not None), default=None)

    def rank(self) -> tuple[Fraction, Decimal, int]:
        """Greater comes first."""
        turned = sum(self._alone.values(), Fraction(0))
        turned += _WITH_OTHERS_COUNTS * sum(self._with_others.values(), Fraction(0)) + _NAMED_COUNTS * len(self._named)
        return (
            turned / self.group.effort,
            ZERO if self._dollars is None else self._dollars,
            0 if self._days is None else self._days,
        )

    def question(self, titles: Mapping[str, Message]) -> OpenQuestion:
        """The question as it is given out."""
        turned = self._in_order({*self._alone, *self._named, *self._with_others})
        keys = (*turned, *self._in_order(self._facts.difference(turned)))
        return OpenQuestion(
            paths=self.group.paths,
            together=self.group.together,
            programs=tuple(program for program, _person in keys),
            people=tuple(person for _program, person in keys),
            decides=bool(turned),
            dollars=self._dollars,
            days=self._days,
            why=self._why(
                tuple(titles[code] for code in dict.fromkeys(code for code, _person in turned) if code in titles)
            ),
            rare=all(map(is_rare, self.group.paths)),
        )

    def _in_order(self, keys: Iterable[Answered]) -> list[Answered]:
        """As the programs stand in a result; those that only an answer brings up come last."""
        return sorted(keys, key=lambda key: (self._order.get(key, len(self._order)), key))

    def _why(self, programs: tuple[Message, ...]) -> Message:
        amount = None if self._dollars is None else Dollars(_about(self._dollars))
        if programs:
            named = programs if len(programs) <= _NAMED_AT_MOST else (*programs[:_NAMED_AT_MOST], words.ALL_THE_OTHERS)
            if amount is None:
                return (words.DECIDES if self._alone else words.DECIDES_WITH_OTHERS)(programs=named)
            sentence = words.DECIDES_WITH_MONEY if self._alone else words.DECIDES_WITH_OTHERS_AND_MONEY
            return sentence(programs=named, amount=amount)
        if amount is not None:
            return words.MOVES_MONEY(amount=amount)
        return words.COMPLETES if self._days is None else words.MOVES_A_DAY(days=self._days)


def _most(shares: Iterable[Mapping[Answered, Fraction]]) -> dict[Answered, Fraction]:
    found: dict[Answered, Fraction] = {}
    for listed in shares:
        for key, share in listed.items():
            found[key] = max(share, found.get(key, Fraction(0)))
    return found


def _about(amount: Decimal) -> Decimal:
    """To two figures: nobody should take it for a promise."""
    return amount.quantize(Decimal(1).scaleb(max(amount.adjusted() - 1, 0)))
