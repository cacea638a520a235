"""After SECRET_KEY was changed: wrap what the old secret locks by the new one."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import decrypt, encrypt
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from screener.cases.seal import NotOpened
from screener.desk import sealed
from screener.desk.models import Organisation

_SECRETS = ("secret", "seed")  # of an authenticator app, and of recovery codes


class Command(BaseCommand):
    """`manage.py rewrap_keys`, with the old secret in SECRET_KEY_FALLBACKS. After it the old secret can go."""

    help = "Wrap the keys of organisations and the secrets of second factors by the present SECRET_KEY."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """Wrap everything or, when one of them cannot be opened, nothing."""
        try:
            organisations = self._organisations()
            second_factors = self._second_factors()
        except NotOpened:
            raise CommandError("A key was wrapped by another secret: put that one into SECRET_KEY_FALLBACKS.") from None
        self.stdout.write(f"{organisations} organisations and {second_factors} second factors wrapped anew.")

    def _organisations(self) -> int:
        found = Organisation.objects.select_for_update()
        for organisation in found:
            organisation.wrapped_key = sealed.rewrapped(organisation.wrapped_key)
            organisation.save(update_fields=["wrapped_key"])
        return len(found)

    def _second_factors(self) -> int:
        found = Authenticator.objects.select_for_update().exclude(type=Authenticator.Type.WEBAUTHN)
        for authenticator in found:
            kept = authenticator.data
            authenticator.data = kept | {name: encrypt(decrypt(kept[name])) for name in _SECRETS if name in kept}
            authenticator.save(update_fields=["data"])
        return len(found)
