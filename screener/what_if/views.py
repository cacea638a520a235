"""What if: the answers beside a changed copy of them. The copy lies in the case file until it is kept or dropped."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from benefits import Difference, InvalidCase, compare, in_words, screen, suggestions, to_document
from screener import answers, languages
from screener.cases import store
from screener.cases.access import case_file_for
from screener.cases.contents import Contents, Trial
from screener.intake import saving
from screener.intake.forms import SectionForm
from screener.plan import formats, labels
from screener.plan.people import person_label
from screener.what_if import changes

_HOUSEHOLD = "household"
_NO_ANSWERS = {"csrfmiddlewaretoken", languages.CHOSEN}

_WRITTEN: dict[str, Callable[[Any], str]] = {
    "dollars": formats.money,
    "date": formats.day_or_month,
    "month": formats.month,
    "hours": formats.hours,
    "answer": lambda code: str(labels.OUTCOMES[code].label) if code else formats.yes_or_no(None),
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def compared(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What may be worth changing, the comparison when there is one, and the form to try a change."""
    held = case_file_for(request, case_id)
    given = held.contents
    try:
        case = answers.case_of(given.document)
    except InvalidCase:
        return redirect("plan:result", case_id)
    section = changes.section(given.document)
    if request.method == "POST":
        typed = {name: list(values) for name, values in request.POST.lists() if name not in _NO_ANSWERS}
        language = languages.chosen(request)
        if language is not None:
            store.change(held, lambda contents: _set_trial(contents, Trial(given.document, typed=typed)))
            return languages.remember(redirect("what_if:compared", case_id), language)
        form = SectionForm(section, given.document, given.door, typed)
        trial = Trial(given.document, form.applied()) if form.is_valid() else Trial(given.document, typed=typed)
        store.change(held, lambda contents: _set_trial(contents, trial))
        return redirect("what_if:compared", case_id)
    trial_now = given.trial if given.trial is not None and given.trial.of == given.document else None
    changed = trial_now.document if trial_now is not None else None
    form = SectionForm(section, changed or given.document, given.door, trial_now.typed if trial_now else None)
    result = screen(case, with_cover_path=True)
    context = {
        "form": form,
        "errors": form.error_links() if form.is_bound else [],
        "suggestions": [_said(entry) for entry in suggestions(case, result)],
    }
    if changed is not None:
        differences = compare(result, screen(answers.case_of(changed), with_cover_path=True))
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
def keep(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Make the changed answers the answers, unless those have moved on since."""

    def put(contents: Contents) -> None:
        trial, contents.trial = contents.trial, None
        if trial is not None and trial.document is not None and trial.of == contents.document:
            saving.replace(contents, trial.document, changes.SLUG)

    store.change(case_file_for(request, case_id), put)
    return redirect("plan:result", case_id)


@require_POST
def drop(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Forget the change."""
    store.change(case_file_for(request, case_id), lambda contents: _set_trial(contents, None))
    return redirect("what_if:compared", case_id)


def _set_trial(contents: Contents, trial: Trial | None) -> None:
    contents.trial = trial


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
