"""Putting one section of the interview into a case file: what it owns is replaced, what others own is left alone.

Every page carries the revision of its section and a name of its own. A section that another page has saved meanwhile is
not overwritten: what was typed is kept beside it, and the person chooses.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from screener.cases.contents import Contents, Document, Draft, Typed
from screener.intake import paths
from screener.intake.asking import Group, Part, Section
from screener.intake.pages import Page
from screener.intake.sections import SECTIONS


def owned(parts: Iterable[Part]) -> list[str]:
    """The paths of the case document that these questions write. A list is owned whole."""
    found: list[str] = []
    for part in parts:
        found.extend([ask.path for ask in part.asks] if isinstance(part, Group) else [part.path])
    return found


def same(section: Section, one: Document, other: Document) -> bool:
    """Whether both documents answer the section alike."""
    return all(paths.get(one, path) == paths.get(other, path) for path in owned(section.parts))


def put(contents: Contents, section: Section, document: Document, page: str) -> None:
    """Make the section of the case file what it is in `document`."""
    if same(section, contents.document, document):
        return
    for path in owned(section.parts):
        paths.put(contents.document, path, deepcopy(paths.get(document, path)))
    contents.saved(section.slug, page)


def replace(contents: Contents, document: Document, page: str) -> None:
    """Make all the answers what they are in `document`."""
    for section in SECTIONS.values():
        if not same(section, contents.document, document):
            contents.saved(section.slug, page)
    contents.document = deepcopy(document)


def is_overtaken(contents: Contents, section: Section, page: Page, document: Document) -> bool:
    """Whether another page has saved the section, otherwise, since this one was made."""
    if page.revision is None or page.revision == contents.revision(section.slug):
        return False
    if contents.pages.get(section.slug) == page.name:  # this very page did: its writer comes back to it
        return False
    return not same(section, contents.document, document)


def keep_typed(contents: Contents, section: Section, page: Page, typed: Typed | None, *, quiet: bool = False) -> None:
    """Keep the page as it was typed; with None, let go what this page, or the one it was made from, had kept."""
    held = contents.drafts.get(section.slug)
    if typed is not None:
        revision = contents.revision(section.slug)
        contents.drafts[section.slug] = Draft(typed, quiet=quiet, revision=revision, page=page.name)
    elif held is not None and held.page in {page.name, page.draft}:
        del contents.drafts[section.slug]


def set_aside(contents: Contents, section: Section, page: Page, typed: Typed) -> None:
    """Keep the page beside a section that was saved meanwhile."""
    revision = _made_from(contents, section, page)
    contents.drafts[section.slug] = Draft(typed, quiet=False, revision=revision, page=page.name)


def is_stale(contents: Contents, section: Section) -> bool:
    """Whether what was typed waits beside a section that was saved meanwhile."""
    draft = contents.drafts.get(section.slug)
    return draft is not None and draft.revision != contents.revision(section.slug)


def note_draft(contents: Contents, section: Section, page: Page, typed: Typed) -> None:
    """Keep what is being typed, unless this page has just been saved as it is."""
    if any(post.startswith(f"{page.digest}:") for post in contents.done):
        return
    held = contents.drafts.get(section.slug)
    if held is not None and not held.quiet and held.page not in {page.name, page.draft}:
        return  # a page that waits for a choice is not put in the shade
    revision = _made_from(contents, section, page)
    quiet = held is None or held.quiet
    contents.drafts[section.slug] = Draft(typed, quiet=quiet, revision=revision, page=page.name)


def _made_from(contents: Contents, section: Section, page: Page) -> int:
    """The revision a page was made from; the one of now, when it was this page that was saved last."""
    if page.revision is None or contents.pages.get(section.slug) == page.name:
        return contents.revision(section.slug)
    return page.revision
