"""The interview: a section at a time, saved in its case file, and shown again after a redirect whatever happened.

What could not be read is kept as it was typed and shown with what is wrong, until it is mended.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from benefits import InvalidCase, Purpose, UnreadableStatement, in_words
from screener import languages
from screener.cases import access, store
from screener.cases.contents import Contents, Document, Draft, Typed
from screener.cases.store import OpenCase
from screener.intake import comparing, illness, quick, rows, saving, surer, worker
from screener.intake.asking import DOORS, PATIENT, Section
from screener.intake.connection import tells_where
from screener.intake.forms import SectionForm
from screener.intake.leaving import AWAY, ways_out
from screener.intake.pages import Page, new_name
from screener.intake.record import put_record, read_record, tell
from screener.intake.rhythms import ITEMS, RHYTHMS
from screener.intake.rhythms import rows as rows_of
from screener.intake.sections import ASIDE, SECTIONS, in_order
from screener.plan import formats

_NO_CONTENT = 204
_READING = {"paste", "upload"}  # the buttons that read an earnings record
_SAVED, _TYPED = "saved", "typed"
_AFTER_ASIDE = {"papers": "packets:choose", "letters": "letters:listed"}
_LANGUAGE = "language:"  # the buttons that show the page in another language, as it was typed
PURPOSES = (
    (Purpose.MONEY.value, gettext_lazy("Money to live on")),
    (Purpose.HEALTH_COVER.value, gettext_lazy("Health cover")),
    (Purpose.LEAVE.value, gettext_lazy("Time off work")),
    (Purpose.COSTS.value, gettext_lazy("What it will cost")),
)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@tells_where
def step(request: HttpRequest, case_id: UUID, step: str) -> HttpResponse:
    """One section: shown, saved, and on to the next."""
    if not _is_known(step):
        raise Http404
    if request.method != "POST":
        return _shown_by_name(request, access.case_file_for(request, case_id), step)
    page = Page.of(request.POST)
    try:
        case, renewed = access.case_file_for(request, case_id), False
    except access.CaseGone:
        if page.go == "draft":
            raise
        case, renewed = access.begin(request, Contents(door=page.door if page.door in DOORS else PATIENT)), True
    section = _section(step, case.contents, page.typed)
    if page.go == "draft":
        store.change(case, lambda contents: saving.note_draft(contents, section, page, page.typed))
        return HttpResponse(status=_NO_CONTENT)
    language = page.go.removeprefix(_LANGUAGE) if page.go.startswith(_LANGUAGE) else ""
    if page.go in worker.WAYS:
        store.change(case, lambda contents: _turned(contents, section, page))
        response = HttpResponseRedirect(reverse("intake:step", args=[case.id, step]))
    elif languages.is_offered(language):
        typed = {**page.typed, "paste": [page.pasted]} if page.pasted else page.typed
        store.change(case, lambda contents: saving.note_draft(contents, section, page, typed))
        response = languages.remember(HttpResponseRedirect(reverse("intake:step", args=[case.id, step])), language)
    else:
        response = HttpResponseRedirect(_saved(request, case, section, page))
    if renewed:
        access.hand_over(response, case)
        messages.warning(
            request,
            _(
                "Answers given earlier can no longer be opened: they were erased, or the visit had ended. "
                "What you typed on this page is kept."
            ),
        )
    return response


def _turned(contents: Contents, section: Section, page: Page) -> None:
    """Show the sections the other way, with what was typed."""
    saving.note_draft(contents, section, page, page.typed)
    contents.is_plain = page.go == worker.PLAIN


@never_cache
@require_POST
def choose(request: HttpRequest, case_id: UUID, step: str) -> HttpResponse:
    """Between a section as it was saved and as it was typed on another page: take one of them."""
    if not _is_known(step):
        raise Http404
    case = access.case_file_for(request, case_id)
    page = Page.of(request.POST)

    def take(contents: Contents) -> str:
        draft = contents.drafts.get(step)
        if draft is None:
            return "intake:step"
        section = _section(step, contents, draft.typed)
        if draft.page != page.draft or page.revision != saving.revision(contents, section):
            return "intake:step"  # chosen already, or saved once more meanwhile: it is shown as it is now
        del contents.drafts[step]
        if request.POST.get("take") != _TYPED:
            return "intake:check"
        form = SectionForm(section, contents.document, contents.door, draft.typed)
        sound = form.is_valid()
        saving.put(contents, section, form.applied(), page.name)
        if not sound:
            contents.drafts[step] = Draft(
                draft.typed, quiet=False, revision=saving.revision(contents, section), page=page.name
            )
        return "intake:check" if sound else "intake:step"

    target = store.change(case, take)
    return redirect(target, case_id) if target == "intake:check" else redirect(target, case_id, step)


@never_cache
@require_safe
def check(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Every answer given, by section, to look over before the plan."""
    contents = access.case_file_for(request, case_id).contents
    listed = []
    for section in _asked(contents.document, contents.door):
        blocks = SectionForm(section, contents.document, contents.door).answered()
        draft = contents.drafts.get(section.slug)
        unfinished = draft is not None and (
            bool(comparing.differences(section, contents.document, contents.door, draft.typed))
            if saving.is_stale(contents, section)
            else not draft.quiet
        )
        listed.append(
            {"section": section, "title": section.heading(contents.door), "blocks": blocks, "draft": unfinished}
        )
    return render(request, "intake/check.html", {"listed": listed})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def came_for(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What somebody came for, and whether she answers a few questions first or goes through all of them."""
    case = access.case_file_for(request, case_id)
    if request.method == "POST":
        chosen = [str(purpose.value) for purpose in Purpose if purpose.value in request.POST.getlist("purpose")]
        language = languages.chosen(request)

        def note(contents: Contents) -> str:
            contents.purposes = chosen
            if request.POST.get("go") == "all":
                return in_order(contents.door)[0].slug
            return quick.pages(contents)[0].slug

        first = store.change(case, note)
        if language is not None:
            return languages.remember(redirect("intake:came_for", case_id), language)
        return redirect("intake:step", case_id, first)
    context = {
        "purposes": [(value, words, value in case.contents.purposes) for value, words in PURPOSES],
        "questions": quick.number_of_questions(quick.pages(case.contents)),
        "door": case.contents.door,
    }
    return render(request, "intake/came_for.html", context)


def _is_known(slug: str) -> bool:
    return slug in SECTIONS or slug in ASIDE or slug == surer.SLUG or slug.startswith(quick.PREFIX)


def _section(slug: str, contents: Contents, typed: Typed) -> Section:
    """The questions of a page: a section, a page of the quick check, or those that a page itself names."""
    found = SECTIONS.get(slug) or ASIDE.get(slug)
    if slug == surer.SLUG:
        found = surer.section_of_page(typed)
    elif found is None:
        found = next((page for page in quick.pages(contents) if page.slug == slug), None)
    if found is None:
        raise Http404
    return found


def _shown_by_name(request: HttpRequest, case: OpenCase, slug: str) -> HttpResponse:
    draft = case.contents.drafts.get(slug)
    if slug != surer.SLUG or draft is not None:
        return _shown(request, case, _section(slug, case.contents, {} if draft is None else draft.typed))
    try:
        page = surer.next_page(case.contents)
    except InvalidCase:
        return redirect("plan:result", case.id)
    if page is None:
        messages.success(request, _("Nothing that is still open can change the answer."))
        return redirect("plan:result", case.id)
    return _shown(request, case, page.section, page)


def _saved(request: HttpRequest, case: OpenCase, section: Section, page: Page) -> str:
    """Save what the page sent; the address to go on to."""
    here = reverse("intake:step", args=[case.id, section.slug])
    document, door, typed = case.contents.document, case.contents.door, page.typed
    row = rows.change(typed, page.go, section.parts) or _filled(request, section, page, document)
    form = SectionForm(section, document, door, typed)
    sound = form.is_valid()
    applied = form.applied()
    reading = page.go in _READING and section.slug == "earnings"
    record, refusal, called = None, "", False
    if reading:
        try:
            record = read_record(request, None if page.go == "upload" else page.pasted)
        except UnreadableStatement as error:
            refusal = str(in_words(error.args[0], formats.language()))

    def put(contents: Contents) -> str:
        nonlocal called
        if page.post in contents.done:
            return contents.done[page.post]
        if saving.is_overtaken(contents, section, page, applied):
            saving.set_aside(contents, section, page, typed)
            return here
        saving.put(contents, section, applied, page.name)
        unfinished = record is not None and put_record(contents, section, record, typed, page.name)
        asked = sound and illness.settle(contents, section, page)
        left_open = row is not None or refusal or unfinished or not sound
        kept = {**typed, "paste": [page.pasted]} if refusal else typed
        saving.keep_typed(contents, section, page, kept if left_open else None, quiet=sound or row is not None)
        saving.note_unknown(contents, form, is_moved=row is not None)
        if section.slug == surer.SLUG and sound and not asked:
            surer.pass_over(contents, section)
        called = sound and row is None and form.calls_for_more(contents.document)
        stay = asked or called or not sound
        target = here if reading else _target(page.go, case.id, section, contents, stay=stay)
        if row is not None:
            target = f"{here}#row-{row}"
        contents.remember(page.post, target)
        return target

    target = store.change(case, put)
    if called and target == here:
        messages.info(request, _("Your answer leads to a few more questions on this page."))
    if refusal:
        messages.error(request, refusal)
    if record is not None:
        tell(request, record)
    return target


def _filled(request: HttpRequest, section: Section, page: Page, document: Document) -> str | None:
    """Add the rows of a rhythm of treatment; the first of them, or None when the button was another."""
    action, _colon, slug = page.go.partition(":")
    rhythm = RHYTHMS.get(slug) if action == "fill" else None
    if rhythm is None:
        return None
    first = {
        path: rows.append(page.typed, path, added, section.parts) for path, added in rows_of(rhythm, document).items()
    }
    messages.success(
        request,
        _("Added: %(treatment)s. Put in the amounts you know, and take away what does not fit.")
        % {"treatment": rhythm.title},
    )
    return f"{ITEMS}[{first[ITEMS]}]"


def _shown(request: HttpRequest, case: OpenCase, section: Section, page: surer.Surer | None = None) -> HttpResponse:
    contents = case.contents
    kept = draft = contents.drafts.get(section.slug)
    if draft is not None and saving.is_stale(contents, section):
        lines = comparing.differences(section, contents.document, contents.door, draft.typed)
        if lines:
            return _two_versions(request, contents, section, draft, lines)
        draft = None
    if draft is None:
        form = SectionForm(section, contents.document, contents.door, passed=contents.passed)
    else:
        form = SectionForm(section, contents.document, contents.door, draft.typed, quiet=draft.quiet)
    asked = _asked(contents.document, contents.door)
    slugs = [one.slug for one in asked]
    context = {
        "form": form,
        "section": section,
        "heading": section.heading(contents.door),
        "lead": section.lead(contents.door) if page is None else page.why,
        "sections": [(one.slug, one.heading(contents.door)) for one in asked],
        "progress": _progress(section, slugs, contents, page),
        "asked": surer.named(section) if section.slug == surer.SLUG else "",
        "errors": form.error_links() if form.is_bound else [],
        "rhythms": RHYTHMS.items(),
        "illnesses": illness.offered(contents, section),
        "said_illness": illness.said(contents),
        "pasted": (draft.typed.get("paste") or [""])[-1] if draft is not None else "",
        "page": new_name(),
        "revision": saving.revision(contents, section) if draft is None else draft.revision,
        "draft": draft,
        "made_from": kept.page if kept is not None else "",
        "door": contents.door or "",
        "ways_out": ways_out(),
        "desk": worker.desk_of(contents, section, form),
        "other_way": worker.other_way(contents, section),
    }
    return render(request, "intake/step.html", context)


def _progress(section: Section, slugs: list[str], contents: Contents, page: surer.Surer | None) -> str:
    """How far along somebody is, in words; empty where it cannot be said."""
    if page is not None:
        return ngettext(
            "%(left)s question left that can still change something",
            "%(left)s questions left that can still change something",
            page.left,
        ) % {"left": page.left}
    quick_slugs = [each.slug for each in quick.pages(contents)]
    if section.slug in quick_slugs:
        at = {"number": quick_slugs.index(section.slug) + 1, "total": len(quick_slugs)}
        return _("Quick check: page %(number)s of %(total)s") % at
    if section.slug not in slugs:
        return ""
    return _("Section %(number)s of %(total)s") % {"number": slugs.index(section.slug) + 1, "total": len(slugs)}


def _two_versions(
    request: HttpRequest, contents: Contents, section: Section, draft: Draft, lines: list[comparing.Line]
) -> HttpResponse:
    context: dict[str, Any] = {
        "section": section,
        "heading": section.heading(contents.door),
        "lines": lines,
        "page": new_name(),
        "draft": draft,
        "revision": saving.revision(contents, section),
    }
    return render(request, "intake/two_versions.html", context)


def _asked(document: dict[str, Any], door: str | None) -> list[Section]:
    return [section for section in in_order(door) if section.applies(document)]


def _target(go: str, case_id: UUID, section: Section, contents: Contents, *, stay: bool) -> str:
    """Where a button leads; back to the page when something on it is wrong and the button goes forward."""
    action, _colon, place = go.partition(":")
    if action == "leave" and place in AWAY:
        return reverse(AWAY[place].name, args=[case_id] if AWAY[place].of_the_case else [])
    if action == "to" and place in SECTIONS:
        return reverse("intake:step", args=[case_id, place])
    if stay and go != "back":
        return reverse("intake:step", args=[case_id, section.slug])
    if go == worker.OPEN:
        return worker.next_open(contents, case_id, section)
    if go == "plan":
        return reverse("plan:result", args=[case_id])
    if section.slug == surer.SLUG:
        return (
            reverse("plan:result", args=[case_id])
            if go == "back"
            else reverse("intake:step", args=[case_id, surer.SLUG])
        )
    if section.slug in ASIDE:
        return reverse(_AFTER_ASIDE[section.slug], args=[case_id])
    is_quick = section.slug.startswith(quick.PREFIX)
    order = quick.pages(contents) if is_quick else in_order(contents.door)
    place_here = [each.slug for each in order].index(section.slug)
    ahead = order[place_here + 1 :] if go != "back" else order[:place_here][::-1]
    for other in ahead:
        if other.applies(contents.document):
            return reverse("intake:step", args=[case_id, other.slug])
    if go == "back":
        return reverse("intake:came_for", args=[case_id])
    return reverse("plan:result" if is_quick else "intake:check", args=[case_id])
