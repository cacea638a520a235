"""One requirement of the law and its answer, and what the answers of a program come to together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from benefits.law import Citation
from benefits.result.answers import Answer, Outcome, Path, all_of
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one requirement, why, where it stands written, and the answers that were missing.

    `working` holds the sums behind the answer, a sentence a line.
    """

    id: str
    answer: Answer
    reason: Message
    citation: Citation
    missing: tuple[Path, ...] = ()
    title: Message | None = None
    working: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the law asks. Its four methods make the `Finding`."""

    id: str
    citation: Citation
    title: Message | None = None

    def met(self, reason: Message, *, working: Sequence[Message] = ()) -> Finding:
        return self._finding(Answer.MET, reason, (), working)

    def not_met(self, reason: Message, *, working: Sequence[Message] = ()) -> Finding:
        return self._finding(Answer.NOT_MET, reason, (), working)

    def unknown(self, reason: Message, *missing: Path, working: Sequence[Message] = ()) -> Finding:
        return self._finding(Answer.UNKNOWN, reason, missing, working)

    def not_applicable(self, reason: Message) -> Finding:
        return self._finding(Answer.NOT_APPLICABLE, reason, (), ())

    def answered(
        self, answer: Answer, reason: Message, missing: Iterable[Path] = (), *, working: Sequence[Message] = ()
    ) -> Finding:
        """A finding whose answer was computed; `missing` is kept only when it is unknown."""
        return self._finding(answer, reason, tuple(missing) if answer is Answer.UNKNOWN else (), working)

    def _finding(
        self, answer: Answer, reason: Message, missing: tuple[Path, ...], working: Sequence[Message]
    ) -> Finding:
        return Finding(self.id, answer, reason, self.citation, missing, self.title, tuple(working))


def still_deciding(findings: Iterable[Finding]) -> tuple[Path, ...]:
    """The unknown answers that can still turn the result, in order; none once a requirement has failed."""
    listed = list(findings)
    if any(finding.answer is Answer.NOT_MET for finding in listed):
        return ()
    paths = (path for finding in listed if finding.answer is Answer.UNKNOWN for path in finding.missing)
    return tuple(dict.fromkeys(paths))


def outcome_of(
    findings: Iterable[Finding], *, weighed_by_agency: bool = False, usually_met: Collection[str] = ()
) -> Outcome:
    """The outcome of a program whose requirements must all be met.

    `weighed_by_agency`: every test is met as far as the facts go, but evidence is still to be judged.
    `usually_met`: ids of requirements that nearly everybody meets, so that not knowing them leaves it possible.
    """
    listed = [finding for finding in findings if finding.answer is not Answer.NOT_APPLICABLE]
    answer = all_of(finding.answer for finding in listed)
    if answer is Answer.NOT_MET:
        return Outcome.UNLIKELY
    if answer is Answer.MET:
        return Outcome.POSSIBLE if weighed_by_agency else Outcome.LIKELY
    open_ids = {finding.id for finding in listed if finding.answer is Answer.UNKNOWN}
    return Outcome.POSSIBLE if open_ids <= set(usually_met) else Outcome.UNKNOWN
