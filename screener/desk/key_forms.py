"""Forms for security keys and passkeys, with labels in every language: the library leaves them in English."""

from __future__ import annotations

from typing import Any

from allauth.mfa.webauthn import forms
from django.utils.translation import gettext_lazy as _

_NAME = _("Name of this key")


class AddKeyForm(forms.AddWebAuthnForm):  # type: ignore[misc]  # the library has no types
    """A new key."""

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **given)
        self.fields["name"].label = _NAME
        self.fields["passwordless"].label = _("Sign in with this key alone")


class EditKeyForm(forms.EditWebAuthnForm):  # type: ignore[misc]
    """Another name for a key."""

    def __init__(self, *args: Any, **given: Any) -> None:
        super().__init__(*args, **given)
        self.fields["name"].label = _NAME
