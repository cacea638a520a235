"""Who may see what of an organisation. The one place that answers, for every page of the desk and every case file.

An organisation sees its own rows alone. In it a worker sees the clients given to her and those given to nobody yet, a
supervisor all of them, an administrator none: she keeps people and settings.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar
from uuid import UUID

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from screener.desk import audit, sealed
from screener.desk.audit import Action
from screener.desk.models import Client, Membership, Role, User

View = TypeVar("View", bound=Callable[..., HttpResponse])

WITH_CLIENTS = (Role.WORKER, Role.SUPERVISOR)
_READS = frozenset({"GET", "HEAD"})


def member_of(request: HttpRequest) -> Membership | None:
    """The member who asks: signed in, with a second factor, and active in an organisation."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None  # visitors have no session, and no page of theirs asks the database for one
    user = request.user
    if not isinstance(user, User) or not user.is_active:
        return None
    member = Membership.objects.select_related("organisation", "user").filter(user=user, is_active=True).first()
    return member if member is not None and _has_second_factor(request, user) else None


def members_only(*roles: Role) -> Callable[[View], View]:
    """A view for members in one of these roles; the member comes as `request.member`."""

    def around(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.path)
            if isinstance(request.user, User) and not _has_second_factor(request, request.user):
                return redirect("mfa_activate_totp")
            member = member_of(request)
            if member is None or member.role not in roles:
                raise PermissionDenied
            request.member = member  # type: ignore[attr-defined]
            return view(request, *args, **kwargs)

        checked.roles = roles  # type: ignore[attr-defined]  # for the walk over every page
        return checked  # type: ignore[return-value]

    return around


def clients_of(member: Membership) -> QuerySet[Client]:
    """The clients a member may see."""
    found = Client.objects.filter(organisation=member.organisation).select_related("organisation")
    match member.role:
        case Role.SUPERVISOR:
            return found
        case Role.WORKER:
            return found.filter(Q(assigned_to=member) | Q(assigned_to=None))
    return found.none()


def client_for(request: HttpRequest, client_id: UUID) -> Client:
    """The client of an address, if the member may see her; raises `Http404` and says no more than that."""
    member: Membership = request.member  # type: ignore[attr-defined]
    client = clients_of(member).filter(pk=client_id).first()
    if client is None:
        raise Http404
    _note(request, member, client)
    return client


def case_key_for(request: HttpRequest, case_id: UUID) -> bytes | None:
    """The key of a case file that is a client's of the member who asks; None for everybody else."""
    member = member_of(request)
    client = None if member is None else clients_of(member).filter(case_file_id=case_id).first()
    if member is None or client is None:
        return None
    _note(request, member, client)
    request.client = client  # type: ignore[attr-defined]  # for what the pages of a case show to a worker
    return sealed.case_key_of(client)


def _note(request: HttpRequest, member: Membership, client: Client) -> None:
    page = request.resolver_match.view_name if request.resolver_match else ""
    audit.note(member, Action.READ if request.method in _READS else Action.CHANGED, page, client.id)


def _has_second_factor(request: HttpRequest, user: User) -> bool:
    """Whether one is set up here, or the hospital's own door has asked for it."""
    if is_mfa_enabled(user):
        return True
    methods = request.session.get("account_authentication_methods", [])
    return any(method.get("method") == "socialaccount" for method in methods)
