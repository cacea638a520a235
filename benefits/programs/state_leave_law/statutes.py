"""A state's own leave law as `figures.yaml` gives it."""

from __future__ import annotations

from pydantic.dataclasses import dataclass

from benefits.case import State
from benefits.law import Citation, Table
from benefits.law.tables import FORM, Count, Text, Url, YesOrNo
from benefits.records.leave_account.relations import Relation
from benefits.result.messages import Message


@dataclass(frozen=True, slots=True, config=FORM)
class Statute:
    """A state's leave law: from how many workers on, after how many months and hours of work, for how many weeks.

    `law` is its code in a result; `own` tells whether one's own illness is covered, `relations` for whom one may care.
    """

    law: Text
    title: Text
    statute: Text
    url: Url
    employees: Count
    months: Count
    hours: Count
    weeks: Count
    own: YesOrNo
    relations: tuple[Relation, ...]

    @property
    def name(self) -> Message:
        """The law's title, to be put into the reader's language."""
        return Message(self.title)

    @property
    def citation(self) -> Citation:
        """Where the law stands written."""
        return Citation(self.statute, self.url)


STATUTES = Table[dict[State, Statute]]("state_leave_law.laws", dict[State, Statute])
