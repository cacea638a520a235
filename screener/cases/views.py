"""How a case file begins, is kept and ends. Each begins anew: several can be open side by side."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

from csp.constants import SELF
from csp.decorators import csp_replace
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from screener.cases import access, store
from screener.cases.contents import Contents
from screener.cases.opening import CannotBeOpened, locked_in, read_answers, unlocked
from screener.desk import giving
from screener.intake.asking import DOORS, SOCIAL_WORKER
from screener.limits import limited

EXAMPLES = Path(settings.BASE_DIR) / "fixtures" / "cases"
NOTICE_SECONDS = 10 * 60
_LOOKS_EVERY_SECONDS = 30


@require_POST
@limited("begin")
def begin(request: HttpRequest) -> HttpResponse:
    """Come in by one of the doors."""
    about_a_letter = "letter" in request.POST
    door = request.POST.get("letter" if about_a_letter else "door")
    if door not in DOORS:
        return redirect("start")
    if about_a_letter:
        return _begun(request, Contents(door=door), "intake:step", "letters")
    return _begun(request, Contents(door=door), "intake:came_for")


@require_POST
@limited("begin")
def demo(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the plan of a made-up person."""
    known = {path.stem: path for path in EXAMPLES.glob("*.json")}
    if slug not in known:
        raise Http404
    document = json.loads(known[slug].read_bytes(), parse_float=str)
    return _begun(request, Contents(document, SOCIAL_WORKER, is_example=True), "plan:result")


@require_POST
@limited("open")
def open_saved(request: HttpRequest) -> HttpResponse:
    """Go on with answers saved as a file before."""
    file = request.FILES.get("answers")
    try:
        locked = locked_in(file)
        contents = read_answers(file) if locked is None else Contents(locked=locked)
    except CannotBeOpened as error:
        messages.error(request, str(error))
        return redirect("start")
    return _begun(request, contents, _where_it_leads(contents))


@never_cache
@require_safe
def home(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A case file's shortest address leads to its answers."""
    case = access.case_file_for(request, case_id)
    return redirect("intake:check" if case.contents.locked is None else "cases:unlock", case_id)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("passphrase")
@limited("open")
def unlock(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Ask for the passphrase of answers that came inside a plan. They stay locked until it is right."""
    case = access.case_file_for(request, case_id)
    if case.contents.locked is None:
        return redirect("intake:check", case_id)
    if request.method != "POST":
        return render(request, "cases/unlock.html")
    try:
        opened = unlocked(case.contents.locked, request.POST.get("passphrase", ""))
    except CannotBeOpened as error:
        messages.error(request, str(error))
        return redirect("cases:unlock", case_id)

    def open_it(contents: Contents) -> None:
        contents.document, contents.door, contents.earlier = opened.document, opened.door, opened.earlier
        contents.locked, contents.paper = None, opened.paper

    store.change(case, open_it)
    return redirect(_where_it_leads(opened), case_id)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Ask first; then delete the case file and take its key away."""
    case = access.case_file_for(request, case_id)
    client = getattr(request, "client", None)
    if client is not None:  # what an organisation holds is erased as a whole, and noted
        return redirect("desk:erase", client.id)
    if request.method != "POST":
        return render(request, "cases/erase.html")
    store.erase(case)
    messages.success(request, _("Your answers are erased."))
    response = redirect("start")
    access.take_away(response, case_id)
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase_all(request: HttpRequest) -> HttpResponse:
    """Ask first; then delete every case file of this browser."""
    if request.method != "POST":
        return render(request, "cases/erase_all.html")
    for case in access.cases_of(request):
        store.erase(case)
    messages.success(request, _("Your answers are erased."))
    response = redirect("start")
    access.forget_others(request, response, [])
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@xframe_options_sameorigin
@csp_replace({"frame-ancestors": [SELF]})  # type: ignore[arg-type]  # it takes views of an address with parts too
def time(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """How long the case file is kept; sent, it is kept for its whole time again. Looking alone keeps nothing."""
    going_on = request.method == "POST"
    try:
        case = access.case_file_for(request, case_id, extend=going_on)
    except access.CaseGone:
        if request.accepts("text/html"):
            return render(request, "cases/time.html", {"over": True})
        return JsonResponse({"seconds_left": 0})
    if not request.accepts("text/html"):
        return JsonResponse({"seconds_left": case.seconds_left})
    near = case.seconds_left <= NOTICE_SECONDS
    context = {"near": near, "went_on": going_on, "minutes": max(1, case.seconds_left // 60)}
    response = render(request, "cases/time.html", context)
    response["Refresh"] = f"{_LOOKS_EVERY_SECONDS}; url={request.path}"
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@limited("open")
def give(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Make a code by which a social worker takes over a copy of the answers, once."""
    case = access.case_file_for(request, case_id)
    code = giving.give(case.contents) if request.method == "POST" else None
    return render(request, "cases/give.html", {"code": code, "minutes": giving.MINUTES})


def _where_it_leads(contents: Contents) -> str:
    """The page that follows a file: its passphrase, what has changed since, or the answers."""
    if contents.locked is not None:
        return "cases:unlock"
    return "intake:check" if contents.earlier is None else "plan:changes"


def _begun(request: HttpRequest, contents: Contents, target: str, *address: str) -> HttpResponse:
    try:
        case = access.begin(request, contents)
    except access.TooManyOpen:
        messages.error(
            request,
            _(
                "%(count)s people's answers are open in this browser, and it can hold no more. "
                "Erase those that are done."
            )
            % {"count": access.MOST_OPEN},
        )
        return redirect("start")
    response = redirect(target, case.id, *address)
    access.hand_over(response, case)
    return response
