"""The tokens of a member for other programs."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from screener.desk import audit, tokens
from screener.desk.access import WITH_CLIENTS, members_only
from screener.desk.audit import Action
from screener.desk.forms import TokenForm
from screener.desk.models import ApiToken, Membership


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@members_only(*WITH_CLIENTS)
def listed(request: HttpRequest) -> HttpResponse:
    """The tokens a member has; a new one is shown once."""
    member: Membership = request.member  # type: ignore[attr-defined]
    form = TokenForm(request.POST or None)
    made = None
    if request.method == "POST" and form.is_valid():
        try:
            made = tokens.make(member, form.cleaned_data["name"])
        except tokens.TooManyTokens:
            form.add_error(None, _("You have %(most)s tokens. Take one away first.") % {"most": tokens.MOST})
        else:
            audit.note(member, Action.CHANGED, "token made")
            form = TokenForm()
    held = ApiToken.objects.filter(member=member).order_by("-created_at")
    return render(request, "desk/tokens.html", {"form": form, "tokens": held, "made": made})


@require_POST
@members_only(*WITH_CLIENTS)
def take_away(request: HttpRequest, token_id: UUID) -> HttpResponse:
    """End a token."""
    member: Membership = request.member  # type: ignore[attr-defined]
    gone, _by_model = ApiToken.objects.filter(member=member, pk=token_id).delete()
    if not gone:
        raise Http404
    audit.note(member, Action.CHANGED, "token taken away")
    messages.success(request, _("The token opens nothing any more."))
    return redirect("desk:tokens")
