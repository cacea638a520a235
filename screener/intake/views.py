"""The interview: a section at a time, kept in the visit, erased with one button.

What could not be read is kept as it was typed and shown again with what is wrong, until it is mended.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from benefits import InvalidCase, Statement, UnreadableStatement, read_pasted_earnings, read_statement
from screener import answers, documents
from screener.intake import paths, rows
from screener.intake.asking import DOORS, SOCIAL_WORKER, Section
from screener.intake.forms import WHOLE, SectionForm
from screener.intake.rhythms import ITEMS, RHYTHMS
from screener.intake.rhythms import rows as rows_of
from screener.intake.rows import Typed
from screener.intake.sections import SECTIONS, in_order

DRAFTS = "drafts"
LARGEST_FILE = 1_000_000
EXAMPLES = Path(settings.BASE_DIR) / "fixtures" / "cases"


@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Come in by one of the doors; a person's own answers stay, a made-up person's go."""
    door = request.POST.get("door")
    if door not in DOORS:
        return redirect("start")
    if answers.load(request).is_example:
        answers.erase(request)
    answers.save(request, answers.load(request).document, door=door)
    return redirect("intake:step", step=in_order(door)[0].slug)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, step: str) -> HttpResponse:
    """One section: shown, saved, and on to the next."""
    section = SECTIONS.get(step)
    if section is None:
        raise Http404
    given = answers.load(request)
    if request.method != "POST":
        draft = request.session.get(DRAFTS, {}).get(step)
        if draft is None:
            return _page(request, section, SectionForm(section, given.document, given.door))
        form = SectionForm(section, given.document, given.door, draft["typed"], quiet=draft["quiet"])
        return _page(request, section, form)
    typed: Typed = {name: list(values) for name, values in request.POST.lists()}
    go = (typed.pop("go", None) or ["next"])[-1]
    typed.pop("csrfmiddlewaretoken", None)
    if typed.pop("visit", None) and not given.started:
        messages.warning(
            request, _("Answers given earlier were erased, because the visit had ended. This page is kept.")
        )
    row = rows.change(typed, go) or _filled(request, typed, go, given.document)
    pasted = (typed.pop("paste", None) or [""])[-1]
    form = SectionForm(section, given.document, given.door, typed)
    sound = form.is_valid()
    answers.save(request, form.applied())
    if go in {"paste", "upload"} and section.slug == "earnings":
        return _read_record(request, section, form, typed, None if go == "upload" else pasted)
    if row is not None:
        _keep_draft(request, step, typed, quiet=True)
        return HttpResponseRedirect(f"{reverse('intake:step', args=[step])}#row-{row}")
    _keep_draft(request, step, None if sound else typed)
    if not sound and go != "back":
        return _page(request, section, form, status=422)
    return redirect(_target(go, section, form.applied(), given.door))


@never_cache
@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """Every answer given, by section, to look over before the plan."""
    given = answers.load(request)
    if not given.started:
        return redirect("start")
    listed = []
    for section in _asked(given.document, given.door):
        blocks = SectionForm(section, given.document, given.door).answered()
        unfinished = not request.session.get(DRAFTS, {}).get(section.slug, {"quiet": True})["quiet"]
        listed.append({"section": section, "title": section.heading(given.door), "blocks": blocks, "draft": unfinished})
    return render(request, "intake/check.html", {"listed": listed})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Ask first; then forget the visit."""
    if request.method != "POST":
        return render(request, "intake/erase.html")
    answers.erase(request)
    messages.success(request, _("Your answers are erased."))
    return redirect("start")


@require_POST
def demo(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the plan of a made-up person; ask first when a person's own answers would go."""
    known = {path.stem: path for path in EXAMPLES.glob("*.json")}
    if slug not in known:
        raise Http404
    given = answers.load(request)
    if given.document and not given.is_example and "replace" not in request.POST:
        return render(request, "intake/replace.html")
    answers.erase(request)
    document = json.loads(known[slug].read_bytes(), parse_float=str)
    answers.save(request, document, door=SOCIAL_WORKER, example=True)
    return redirect("plan:result")


@require_POST
def open_saved(request: HttpRequest) -> HttpResponse:
    """Go on with answers saved as a file before."""
    file = request.FILES.get("answers")
    if file is None or file.size is None or file.size > LARGEST_FILE:
        messages.error(request, _("Choose the file answers.json that you saved here. It can be at most 1 MB."))
        return redirect("start")
    text = file.read()
    try:
        answers.case_of(documents.read(text))
    except InvalidCase as error:
        faults = "; ".join(f"{fault.path} {fault.message}" for fault in error.errors[:5])
        messages.error(request, _("This file cannot be used: %(faults)s") % {"faults": faults})
        return redirect("start")
    door = answers.load(request).door
    answers.erase(request)
    answers.save(request, json.loads(text, parse_float=str), door=door or DOORS[0])
    return redirect("intake:check")


def _page(
    request: HttpRequest, section: Section, form: SectionForm, status: int = 200, *, pasted: str = ""
) -> HttpResponse:
    given = answers.load(request)
    asked = _asked(given.document, given.door)
    slugs = [one.slug for one in asked]
    context = {
        "form": form,
        "section": section,
        "heading": section.heading(given.door),
        "lead": section.lead(given.door),
        "sections": [(one.slug, one.heading(given.door)) for one in asked],
        "number": slugs.index(section.slug) + 1 if section.slug in slugs else 1,
        "total": len(slugs),
        "started": given.started,
        "errors": form.error_links() if form.is_bound else [],
        "rhythms": RHYTHMS.items(),
        "pasted": pasted,
    }
    return render(request, "intake/step.html", context, status=status)


def _asked(document: dict[str, Any], door: str | None) -> list[Section]:
    return [section for section in in_order(door) if section.applies(document)]


def _target(go: str, section: Section, document: dict[str, Any], door: str | None) -> str:
    if go == "plan":
        return reverse("plan:result")
    order = in_order(door)
    place = order.index(section)
    ahead = order[place + 1 :] if go != "back" else order[:place][::-1]
    for other in ahead:
        if other.applies(document):
            return reverse("intake:step", args=[other.slug])
    return reverse("start") if go == "back" else reverse("intake:check")


def _keep_draft(request: HttpRequest, step: str, typed: Typed | None, *, quiet: bool = False) -> None:
    drafts = dict(request.session.get(DRAFTS, {}))
    drafts.pop(step, None)
    if typed is not None:
        drafts[step] = {"typed": typed, "quiet": quiet}
    request.session[DRAFTS] = drafts


def _filled(request: HttpRequest, typed: Typed, go: str, document: dict[str, Any]) -> str | None:
    """Add the rows of a rhythm of treatment; the first of them, or None when the button was another."""
    action, _colon, slug = go.partition(":")
    rhythm = RHYTHMS.get(slug) if action == "fill" else None
    if rhythm is None:
        return None
    first = {path: rows.append(typed, path, added) for path, added in rows_of(rhythm, document).items()}
    messages.success(
        request,
        _("Added: %(treatment)s. Put in the amounts you know, and take away what does not fit.")
        % {"treatment": rhythm.title},
    )
    return f"{ITEMS}[{first[ITEMS]}]"


def _read_record(
    request: HttpRequest, section: Section, form: SectionForm, typed: Typed, pasted: str | None
) -> HttpResponse:
    """The earnings record from a file or from pasted lines, shown as a table to correct before use."""
    try:
        statement = _statement(request, pasted)
    except UnreadableStatement as error:
        messages.error(request, str(error))
        return _page(request, section, form, status=422, pasted=pasted or "")
    document = form.applied()
    by_year = {str(year): str(amount) for year, amount in sorted(statement.earnings.items())}
    paths.put(document, "patient.work.earnings", by_year or None)
    medicare = {str(year): str(amount) for year, amount in sorted(statement.medicare_earnings.items())}
    paths.put(document, "patient.work.medicare_earnings", medicare or None)
    if statement.birth_date is not None and paths.get(document, "patient.birth_date") is None:
        paths.put(document, "patient.birth_date", statement.birth_date.isoformat())
    answers.save(request, document)
    if not form.is_valid():  # what was wrong elsewhere on the page stays to be mended
        typed |= {f"patient.work.earnings.{year}": [amount] for year, amount in by_year.items()}
        typed[f"{WHOLE}patient.work.earnings"] = ["on"]
    _keep_draft(request, section.slug, None if form.is_valid() else typed)
    messages.success(request, _("We read %(count)s years of earnings. Look them over below.") % {"count": len(by_year)})
    for several in statement.ranges:
        messages.warning(
            request,
            _("The statement gives one sum for %(first)s to %(last)s. Enter each of these years yourself.")
            % {"first": several.first_year, "last": several.last_year},
        )
    return redirect("intake:step", step=section.slug)


def _statement(request: HttpRequest, pasted: str | None) -> Statement:
    if pasted is not None:
        return read_pasted_earnings(pasted)
    file = request.FILES.get("statement")
    if file is None or file.size is None or file.size > LARGEST_FILE:
        raise UnreadableStatement(_("Choose the statement file that you downloaded. It can be at most 1 MB."))
    return read_statement(file.read())
