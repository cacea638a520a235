"""Tell us we are wrong: makes a file to be sent by the person herself. Nothing is kept, sent or logged.

The file names the program and the test, the figures they rest on and the version of the rules; the answers go into it
only when that is ticked. The address to send it to is set by whoever runs the server.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote
from uuid import UUID

from crispy_forms.helper import FormHelper
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from benefits import RULES_VERSION, InvalidCase, screen, to_document
from screener import answers
from screener.cases.access import case_file_for
from screener.plan.formats import language

LONGEST = 4_000
_APART = "|"
_OTHER = "other"
Document = Mapping[str, Any]


class MistakeForm(forms.Form):
    """What is wrong, as the person sees it. `about` is a program, or one test of it."""

    about = forms.ChoiceField(label=gettext_lazy("What is wrong?"))
    what = forms.CharField(
        label=gettext_lazy("What do you think is right?"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=gettext_lazy("In your own words. Leave out names."),
        error_messages={"required": gettext_lazy("Say in a few words what you think is right.")},
    )
    source = forms.CharField(
        label=gettext_lazy("Where does it stand, if you know?"),
        max_length=LONGEST,
        required=False,
        help_text=gettext_lazy("A law, a page, a letter, or what an office said."),
    )
    with_answers = forms.BooleanField(
        label=gettext_lazy("Put all my answers into the file. They name my illness and my money."), required=False
    )

    def __init__(self, screened: Document, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.fields["about"].choices = list(_choices(screened))  # type: ignore[attr-defined]
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True


def _choices(screened: Document) -> Any:
    yield "", _("Choose one")
    for entry in screened["programs"]:
        at = f"{entry['program']}{_APART}{entry['person']}"
        name = entry.get("title") or entry["program"]
        yield at, name
        for finding in entry["tests"]:
            if finding.get("title"):
                yield f"{at}{_APART}{finding['id']}", f"{name}: {finding['title']}"
    yield _OTHER, _("Something else: costs, dates, words")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
def tell(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The form; sent, the file it makes. What was typed stays when something is missing."""
    contents = case_file_for(request, case_id).contents
    try:
        screened = to_document(screen(answers.case_of(contents.document, written_in=language())))
    except InvalidCase:
        return redirect("plan:result", case_id)
    if request.method != "POST":
        return render(request, "beyond/mistake.html", {"form": MistakeForm(screened), **_address()})
    form = MistakeForm(screened, request.POST)
    if not form.is_valid():
        return render(request, "beyond/mistake.html", {"form": form, **_address()})
    content = json.dumps(_file(form.cleaned_data, screened, contents.document), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": 'attachment; filename="mistake.json"'}
    return HttpResponse(f"{content}\n", "application/json", headers=headers)


def _file(said: Mapping[str, Any], screened: Document, case: Document) -> dict[str, Any]:
    program, _first, rest = said["about"].partition(_APART)
    person, _second, test = rest.partition(_APART)
    entry: Document = next(
        (one for one in screened["programs"] if (one["program"], one["person"]) == (program, person)), {}
    )
    finding = next((one for one in entry.get("tests", ()) if one["id"] == test), None)
    file = {
        "about": {"program": program, "test": test or None, "answer": entry.get("outcome")},
        "we_said": (finding or {}).get("reason") or entry.get("summary"),
        "you_say": said["what"],
        "where_it_stands": said["source"] or None,
        "figures": [
            {"name": one["name"], "since": one.get("since"), "projected": one.get("projected")}
            for one in entry.get("sources", ())
        ],
        "rules_version": RULES_VERSION,
        "day": screened["as_of"],
    }
    return {**file, "case": case} if said["with_answers"] else file


def _address() -> dict[str, str]:
    """Where to send the file, as whoever runs the server has set it; the subject alone is filled in."""
    to = settings.MISTAKES_ADDRESS
    return {"address": to, "mail": f"mailto:{quote(to)}?subject={quote(settings.PRODUCT_NAME)}" if to else ""}
