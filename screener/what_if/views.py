"""What if: the answers beside a changed copy of them. The copy lives in the visit until it is kept or dropped."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from benefits import Difference, InvalidCase, compare, in_words, screen, suggestions, to_document
from screener import answers
from screener.intake.forms import SectionForm
from screener.plan import formats, labels
from screener.plan.cards import person_label
from screener.what_if import changes

_CHANGED = "what_if"
_HOUSEHOLD = "household"

_WRITTEN: dict[str, Callable[[Any], str]] = {
    "dollars": formats.money,
    "date": formats.day_or_month,
    "month": formats.month,
    "hours": formats.hours,
    "answer": lambda code: str(labels.OUTCOMES[code].label) if code else formats.yes_or_no(None),
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def compared(request: HttpRequest) -> HttpResponse:
    """What may be worth changing, the comparison when there is one, and the form to try a change."""
    given = answers.load(request)
    try:
        case = answers.case_of(given.document) if given.started else None
    except InvalidCase:
        case = None
    if case is None:
        return redirect("plan:result")
    section = changes.section(given.document)
    if request.method == "POST":
        typed = {name: list(values) for name, values in request.POST.lists() if name != "csrfmiddlewaretoken"}
        form = SectionForm(section, given.document, given.door, typed)
        if form.is_valid():
            request.session[_CHANGED] = {"of": given.document, "document": form.applied()}
            return redirect("what_if:compared")
        context = {"form": form, "errors": form.error_links()}
        return render(request, "what_if/compared.html", context, status=422)
    changed = _changed(request, given.document)
    result = screen(case)
    context = {
        "form": SectionForm(section, changed or given.document, given.door),
        "suggestions": [_said(entry) for entry in suggestions(case, result)],
    }
    if changed is not None:
        differences = compare(result, screen(answers.case_of(changed)))
        people = {entry["person"]: person_label(entry) for entry in to_document(result)["programs"]}
        context |= {
            "compared": True,
            "months": differences.months,
            "blocks": [
                [_row(entry, people) for entry in block]
                for block in (differences.dollars, differences.dates, differences.answers)
                if block
            ],
        }
    return render(request, "what_if/compared.html", context)


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Make the changed answers the answers."""
    given = answers.load(request)
    changed = _changed(request, given.document)
    if changed is not None:
        answers.save(request, changed)
        del request.session[_CHANGED]
    return redirect("plan:result")


@require_POST
def drop(request: HttpRequest) -> HttpResponse:
    """Forget the change."""
    request.session.pop(_CHANGED, None)
    return redirect("what_if:compared")


def _changed(request: HttpRequest, document: dict[str, Any]) -> dict[str, Any] | None:
    """The changed copy; None when there is none, or when the answers have moved on since."""
    held = request.session.get(_CHANGED)
    return held["document"] if held is not None and held["of"] == document else None


def _said(entry: object) -> Any:
    return in_words(entry, get_language() or "en")


def _row(entry: Difference, people: dict[str, str]) -> dict[str, str]:
    said = _said(entry)
    return {
        "label": said["label"],
        "person": people.get(entry.person, ""),
        "before": _written(entry, said["before"]),
        "after": _written(entry, said["after"]),
        "change": _change(entry),
    }


def _written(entry: Difference, value: Any) -> str:
    if value is None and entry.unit == "month" and entry.person == _HOUSEHOLD:
        return _("none of these months")  # a month that does not come is known, unlike one not yet worked out
    return _WRITTEN[entry.unit](value)


def _change(entry: Difference) -> str:
    if entry.change is None:
        return ""
    change = Decimal(entry.change)
    if entry.unit == "dollars":
        return formats.more_or_less(formats.money(abs(change)), change)
    if entry.unit == "hours":
        return formats.more_or_less(formats.hours(abs(change)), change)
    return formats.months_later(int(change)) if entry.unit == "month" else formats.days_later(int(change))
