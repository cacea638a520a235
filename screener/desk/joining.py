"""The page behind an invitation's link: name and password, and then the second factor."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from allauth.account.utils import perform_login
from allauth.mfa.utils import is_mfa_enabled
from django import forms
from django.contrib.auth import logout
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from screener.desk import audit, invitations
from screener.desk.audit import Action
from screener.desk.models import Invitation, User

_NOT_FOUND = 404
_LONGEST_PASSWORD = 200


class JoinForm(forms.Form):
    """Name and password of somebody new; the password alone of a member who sets a new one."""

    name = forms.CharField(
        label=_("Your name, as colleagues see it"),
        max_length=100,
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    password = forms.CharField(
        label=_("New password"),
        max_length=_LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=_("The same password again"),
        max_length=_LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )

    def __init__(self, invitation: Invitation, **given: Any) -> None:
        super().__init__(**given)
        self._email = invitation.email
        self.fields["password"].help_text = " ".join(password_validators_help_texts())
        if invitations.member_of(invitation) is not None:
            del self.fields["name"]

    def clean(self) -> dict[str, Any]:
        """Both passwords are the same, and hard to guess."""
        given: dict[str, Any] = super().clean() or {}
        password = given.get("password")
        if password is None:
            return given
        try:
            validate_password(password, User(email=self._email, name=given.get("name", "")))
        except ValidationError as error:
            self.add_error("password", error)
        if given.get("again") not in (None, password):
            self.add_error("again", _("The two passwords are not the same. Type the new one again."))
        return given


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password", "again")
def join(request: HttpRequest, token: str) -> HttpResponse:
    """Join, or set a new password. Then she is signed in, and led to her second factor where she has none."""
    try:
        invitation = invitations.of(token)
        form = JoinForm(invitation, data=request.POST if request.method == "POST" else None)
        if not form.is_valid():
            return render(request, "desk/team/join.html", {"form": form, "invitation": invitation})
        logout(request)  # whoever used this browser before
        member = invitations.accept(invitation, form.cleaned_data.get("name", ""), form.cleaned_data["password"])
    except invitations.NotOpen:
        return render(request, "desk/team/link_is_over.html", status=_NOT_FOUND)
    audit.note(member, Action.CHANGED, "desk:join", member.id)
    has_second_factor = is_mfa_enabled(member.user)
    leads_to = None if has_second_factor else reverse("mfa_activate_totp")
    response: HttpResponse = perform_login(request, member.user, redirect_url=leads_to)
    if not has_second_factor:
        reauthenticate_by_password(request)  # she has just chosen it: the next page need not ask for it
    return response
