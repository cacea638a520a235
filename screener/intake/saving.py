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
from screener.intake.forms import SectionForm
from screener.intake.pages import Page
from screener.intake.sections import SECTIONS

_REMEMBERED = 500


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
    before = deepcopy(contents.document)
    for path in owned(section.parts):
        paths.put(contents.document, path, deepcopy(paths.get(document, path)))
    for slug in section.covers or (section.slug,):
        if slug not in SECTIONS or not same(SECTIONS[slug], before, contents.document):
            contents.saved(slug, page)


def note_unknown(contents: Contents, form: SectionForm, *, is_moved: bool) -> None:
    """Note what somebody does not know, so that it is not asked again; what she now knows is not noted any more.

    Where a row was added or taken away the others may have moved: of lists nothing stays noted.
    """
    known = {name for name, value in form.cleaned_data.items() if value is not None}
    kept = [path for path in contents.passed if path not in known and not (is_moved and "[" in path)]
    said = () if is_moved else form.said_unknown()
    contents.passed = list(dict.fromkeys((*kept, *said)))[-_REMEMBERED:]


def revision(contents: Contents, section: Section) -> int:
    """How often what the section asks for was saved; of a page with questions of several sections, all of them."""
    return sum(contents.revision(slug) for slug in section.covers or (section.slug,))


def _was_saved_by(contents: Contents, section: Section, page: str) -> bool:
    """Whether that page was the last to save what the section asks for."""
    return any(contents.pages.get(slug) == page for slug in section.covers or (section.slug,))


def replace(contents: Contents, document: Document, page: str) -> None:
    """Make all the answers what they are in `document`."""
    for section in SECTIONS.values():
        if not same(section, contents.document, document):
            contents.saved(section.slug, page)
    contents.document = deepcopy(document)


def is_overtaken(contents: Contents, section: Section, page: Page, document: Document) -> bool:
    """Whether another page has saved the section, otherwise, since this one was made."""
    if page.revision is None or page.revision == revision(contents, section):
        return False
    if _was_saved_by(contents, section, page.name):  # this very page did: its writer comes back to it
        return False
    return not same(section, contents.document, document)


def keep_typed(contents: Contents, section: Section, page: Page, typed: Typed | None, *, quiet: bool = False) -> None:
    """Keep the page as it was typed; with None, let go what this page, or the one it was made from, had kept."""
    held = contents.drafts.get(section.slug)
    if typed is not None:
        now = revision(contents, section)
        contents.drafts[section.slug] = Draft(typed, quiet=quiet, revision=now, page=page.name)
    elif held is not None and held.page in {page.name, page.draft}:
        del contents.drafts[section.slug]


def set_aside(contents: Contents, section: Section, page: Page, typed: Typed) -> None:
    """Keep the page beside a section that was saved meanwhile."""
    made_from = _made_from(contents, section, page)
    contents.drafts[section.slug] = Draft(typed, quiet=False, revision=made_from, page=page.name)


def is_stale(contents: Contents, section: Section) -> bool:
    """Whether what was typed waits beside a section that was saved meanwhile."""
    draft = contents.drafts.get(section.slug)
    return draft is not None and draft.revision != revision(contents, section)


def note_draft(contents: Contents, section: Section, page: Page, typed: Typed) -> None:
    """Keep what is being typed, unless this page has just been saved as it is."""
    if any(post.startswith(f"{page.digest}:") for post in contents.done):
        return
    held = contents.drafts.get(section.slug)
    if held is not None and not held.quiet and held.page not in {page.name, page.draft}:
        return  # a page that waits for a choice is not put in the shade
    made_from = _made_from(contents, section, page)
    quiet = held is None or held.quiet
    contents.drafts[section.slug] = Draft(typed, quiet=quiet, revision=made_from, page=page.name)


def _made_from(contents: Contents, section: Section, page: Page) -> int:
    """The revision a page was made from; the one of now, when it was this page that was saved last."""
    if page.revision is None or _was_saved_by(contents, section, page.name):
        return revision(contents, section)
    return page.revision
