"""The administrator's pages of her organisation's people. Every change is noted in the audit log."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from django import forms
from django.contrib import messages
from django.contrib.auth import logout
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from screener.desk import audit, invitations, sessions
from screener.desk.access import members_only
from screener.desk.audit import Action
from screener.desk.models import Invitation, Membership, Organisation, Role, User


class InviteForm(forms.Form):
    """Whom to invite, and as what."""

    email = forms.EmailField(label=gettext_lazy("Work email address"))
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=Role.choices, widget=forms.RadioSelect)

    def clean_email(self) -> str:
        """An address that has no account yet."""
        email = str(self.cleaned_data["email"]).lower()
        if User.objects.filter(email=email).exists():
            raise forms.ValidationError(
                _("This address already has an account. A member of your team can get a link for a new password below.")
            )
        return email


class RoleForm(forms.Form):
    """What a member may do from now on."""

    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=Role.choices)


@never_cache
@require_safe
@members_only(*Role)
def home(request: HttpRequest) -> HttpResponse:
    """Where signing in leads to: an administrator to her team, everybody else to her own page."""
    if _asking(request).role == Role.ADMINISTRATOR:
        return redirect("desk:team")
    return render(request, "desk/team/home.html")


@never_cache
@require_safe
@members_only(Role.ADMINISTRATOR)
def team(request: HttpRequest) -> HttpResponse:
    """The people, and the links that are still open."""
    return _team(request, InviteForm())


@never_cache
@require_POST
@members_only(Role.ADMINISTRATOR)
def invite(request: HttpRequest) -> HttpResponse:
    """Make the link for somebody new, and show it once."""
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _team(request, form)
    return _link(request, form.cleaned_data["email"], form.cleaned_data["role"])


@require_POST
@members_only(Role.ADMINISTRATOR)
def withdraw(request: HttpRequest, invitation_id: UUID) -> HttpResponse:
    """Take an open link back."""
    get_object_or_404(Invitation, pk=invitation_id, organisation=_asking(request).organisation).delete()
    _note(request, invitation_id)
    messages.success(request, _("The link works no more."))
    return redirect("desk:team")


@require_POST
@members_only(Role.ADMINISTRATOR)
@transaction.atomic
def change_role(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Give a member another role; she has to sign in again."""
    member = _member(request, member_id)
    form = RoleForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the three roles."))
    elif form.cleaned_data["role"] != Role.ADMINISTRATOR and _is_last_administrator(member):
        messages.error(request, _last_words())
    elif form.cleaned_data["role"] != member.role:
        member.role = form.cleaned_data["role"]
        _changed(request, member, "role")
        messages.success(request, _("%(name)s has the new role.") % {"name": member})
    return redirect("desk:team")


@require_POST
@members_only(Role.ADMINISTRATOR)
@transaction.atomic
def change_active(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Shut a member out at once, or let her in again."""
    member = _member(request, member_id)
    if member.is_active and _is_last_administrator(member):
        messages.error(request, _last_words())
        return redirect("desk:team")
    member.is_active = not member.is_active
    _changed(request, member, "is_active")
    words = _("%(name)s can sign in again.") if member.is_active else _("%(name)s can no longer sign in.")
    messages.success(request, words % {"name": member})
    return redirect("desk:team")


@never_cache
@require_POST
@members_only(Role.ADMINISTRATOR)
def new_password(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Make the link by which a member sets a new password, and show it once."""
    member = _member(request, member_id)
    if not member.is_active:
        messages.error(request, _("%(name)s is not active.") % {"name": member})
        return redirect("desk:team")
    return _link(request, member.user.email, member.role, member)


@require_POST
@members_only(Role.ADMINISTRATOR)
@transaction.atomic
def remove_second_factor(request: HttpRequest, member_id: UUID) -> HttpResponse:
    """Take a lost second factor away; she sets up a new one when she signs in."""
    member = _member(request, member_id)
    Authenticator.objects.filter(user=member.user).delete()
    _note(request, member.id)
    _end_sessions(request, member)
    messages.success(request, _("%(name)s sets up a new second factor at the next sign-in.") % {"name": member})
    return redirect("desk:team")


def _team(request: HttpRequest, form: InviteForm) -> HttpResponse:
    organisation = _asking(request).organisation
    factor = Authenticator.objects.filter(user=OuterRef("user")).exclude(type=Authenticator.Type.RECOVERY_CODES)
    members = Membership.objects.filter(organisation=organisation).select_related("user")
    context: dict[str, Any] = {
        "organisation": organisation,
        "members": members.annotate(has_second_factor=Exists(factor)).order_by("-is_active", "user__name"),
        "invitations": Invitation.objects.filter(organisation=organisation, expires_at__gt=timezone.now()).order_by(
            "expires_at"
        ),
        "form": form,
        "roles": Role.choices,
    }
    return render(request, "desk/team/team.html", context)


def _link(request: HttpRequest, email: str, role: str, member: Membership | None = None) -> HttpResponse:
    token = invitations.invite(_asking(request).organisation, email, role)
    _note(request, None if member is None else member.id)
    address = request.build_absolute_uri(reverse("desk:join", args=[token]))
    context = {"address": address, "email": email, "member": member, "days": invitations.LASTS.days}
    return render(request, "desk/team/link.html", context)


def _asking(request: HttpRequest) -> Membership:
    asking: Membership = request.member  # type: ignore[attr-defined]
    return asking


def _member(request: HttpRequest, member_id: UUID) -> Membership:
    members = Membership.objects.select_related("user").filter(organisation=_asking(request).organisation)
    return get_object_or_404(members, pk=member_id)


def _is_last_administrator(member: Membership) -> bool:
    """Whether nobody else could keep the organisation. Other such changes wait until this one is done."""
    Organisation.objects.select_for_update().get(pk=member.organisation_id)
    administrators = Membership.objects.filter(
        organisation_id=member.organisation_id, role=Role.ADMINISTRATOR, is_active=True
    )
    return list(administrators.values_list("pk", flat=True)) == [member.pk]


def _last_words() -> str:
    return _("An organization needs an administrator. Make somebody else one first.")


def _changed(request: HttpRequest, member: Membership, field: str) -> None:
    member.save(update_fields=[field])
    Invitation.objects.filter(organisation=member.organisation, email=member.user.email).delete()
    _note(request, member.id)
    _end_sessions(request, member)


def _end_sessions(request: HttpRequest, member: Membership) -> None:
    if member == _asking(request):
        logout(request)  # her own goes in an orderly way: the rest of the request has an empty one
    sessions.end_all(member.user)


def _note(request: HttpRequest, object_id: UUID | None) -> None:
    page = request.resolver_match.view_name if request.resolver_match else ""
    audit.note(_asking(request), Action.CHANGED, page, object_id)
