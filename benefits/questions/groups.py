"""Which questions belong together: all of them are needed, or any one of them settles it.

Told from the requirements that are open for want of several answers, by what the tried answers did to each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from benefits.questions.answers import at_one_go, effort
from benefits.questions.documents import pattern
from benefits.questions.effects import Effect, Trials
from benefits.questions.outlook import Answered, Outlook
from benefits.questions.types import Together
from benefits.result.answers import Answer, Path


class Group(NamedTuple):
    """Paths asked as one question; `effort` is what answering it takes, one for an answer known by heart."""

    paths: tuple[Path, ...]
    together: Together
    effort: int


def groups(trials: Trials, effects: Mapping[Path, Effect]) -> Iterator[Group]:
    """Every path in one group; most stand alone."""
    taken: set[Path] = set()
    for listed in at_one_go():
        together = tuple(path for path in effects if pattern(path) in listed)
        if len(together) > 1:
            taken.update(together)
            yield Group(together, Together.ALL_NEEDED, max(map(effort, together)))
    for answered, requirement, paths in _open_for_several(trials.now, effects):
        free = [path for path in paths if path not in taken]
        settled = {path: _settled(effects[path].alone, answered, requirement) for path in free}
        found = _group(trials, settled, answered, requirement)
        if found is not None:
            taken.update(found.paths)
            yield found
    for path in effects:
        if path not in taken:
            yield Group((path,), Together.ALL_NEEDED, effort(path))


def _open_for_several(now: Outlook, effects: Mapping[Path, Effect]) -> Iterator[tuple[Answered, str, list[Path]]]:
    for answered, result in now.results.items():
        for finding in result.findings:
            paths = [path for path in dict.fromkeys(map(str, finding.missing)) if path in effects]
            if finding.answer is Answer.UNKNOWN and len(paths) > 1:
                yield answered, finding.id, paths


def _settled(outlooks: tuple[Outlook, ...], answered: Answered, requirement: str) -> list[bool]:
    """Of each tried answer, whether the requirement is open no more."""
    findings = (found.finding(answered, requirement) for found in outlooks)
    return [finding is None or finding.answer is not Answer.UNKNOWN for finding in findings]


def _group(trials: Trials, settled: Mapping[Path, list[bool]], answered: Answered, requirement: str) -> Group | None:
    each_settles = tuple(path for path, answers in settled.items() if answers and all(answers))
    if len(each_settles) > 1:
        return Group(each_settles, Together.ANY_SETTLES, min(map(effort, each_settles)))
    none_settles = tuple(path for path, answers in settled.items() if answers and not any(answers))
    if len(none_settles) > 1:
        found = trials.together(none_settles)
        if found is not None and all(_settled((found,), answered, requirement)):
            return Group(none_settles, Together.ALL_NEEDED, sum(map(effort, none_settles)))
    return None
