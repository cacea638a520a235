"""What lies in a case file once it is open: the answers, what was typed and not yet saved, and who saved what last."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from typing import Any

Document = dict[str, Any]
Typed = dict[str, list[str]]

_REMEMBERED_POSTS = 40


@dataclass(slots=True)
class Draft:
    """A page as it was typed: wrong, not yet saved, or saved elsewhere in the meantime.

    `revision` is the one of the section the page was made from; `page` names the page it was typed into. A `quiet`
    draft is shown again without finding fault.
    """

    typed: Typed
    quiet: bool
    revision: int
    page: str


@dataclass(slots=True)
class Trial:
    """A change tried on the page "What if": made from the answers `of`; `typed` is a change that was entered wrong."""

    of: Document
    document: Document | None = None
    typed: Typed | None = None


@dataclass(slots=True)
class Earlier:
    """Answers as they were when their file was saved, and the record of what the plan said of them then."""

    case: Document
    record: Document


@dataclass(slots=True)
class Contents:
    """One person's answers and what belongs to them."""

    document: Document = field(default_factory=dict)
    door: str | None = None
    is_plain: bool = False  # a social worker who wants the pages as patients have them
    purposes: list[str] = field(default_factory=list)  # what somebody came for; empty for all of it
    passed: list[str] = field(default_factory=list)  # paths that were asked for and left open
    is_example: bool = False
    revisions: dict[str, int] = field(default_factory=dict)  # by section: how often it was saved
    pages: dict[str, str] = field(default_factory=dict)  # by section: the page that saved it last
    drafts: dict[str, Draft] = field(default_factory=dict)  # by section
    done: dict[str, str] = field(default_factory=dict)  # posts that were taken, and where each led
    trial: Trial | None = None
    illness_asked: str = ""  # the words for an illness for which names were offered once
    illness_kept: str = ""  # the words that are to stay as they are
    leave: dict[str, Typed] = field(default_factory=dict)  # by person: the lines of the leave planner
    letters: dict[str, str] = field(default_factory=dict)  # by person: the letter to the employer as it was edited
    paper: dict[str, Any] = field(default_factory=dict)  # what is printed besides the two pages
    locked: str | None = None  # answers out of a plan, until their passphrase opens them
    earlier: Earlier | None = None

    def revision(self, section: str) -> int:
        """How often a section was saved."""
        return self.revisions.get(section, 0)

    def saved(self, section: str, page: str) -> None:
        """Note that a page has changed a section."""
        self.revisions[section] = self.revision(section) + 1
        self.pages[section] = page

    def remember(self, post: str, target: str) -> None:
        """Note a post that was taken, so that the same one does nothing twice. The oldest are forgotten."""
        self.done.pop(post, None)
        self.done[post] = target
        for oldest in list(self.done)[:-_REMEMBERED_POSTS]:
            del self.done[oldest]

    def copy(self) -> Contents:
        """A copy that can be changed freely."""
        return deepcopy(self)


def written(contents: Contents) -> bytes:
    """The contents as they are sealed."""
    return json.dumps(asdict(contents), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def read(text: bytes) -> Contents:
    """The contents as they were sealed."""
    held = json.loads(text.decode("utf-8", "surrogatepass"))
    held["drafts"] = {section: Draft(**draft) for section, draft in held["drafts"].items()}
    held["trial"] = Trial(**held["trial"]) if held["trial"] is not None else None
    earlier = held.get("earlier")
    held["earlier"] = Earlier(**earlier) if earlier is not None else None
    return Contents(**held)
