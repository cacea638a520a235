"""Make an organisation and the way in for its first administrator."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.urls import reverse

from screener.desk import invitations, sealed
from screener.desk.models import Invitation, Organisation, Role, User


class Command(BaseCommand):
    """`manage.py create_organisation NAME EMAIL` prints the path of the link by which the administrator joins."""

    help = "Make an organisation, and print the link by which its first administrator joins within seven days."

    def add_arguments(self, parser: CommandParser) -> None:
        """The name of the organisation, and the address of its administrator."""
        parser.add_argument("name", help="the name of the organisation: at most 120 characters")
        parser.add_argument("email", help="the email address of its first administrator")

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """Make both; refuse an address that has an account."""
        name, email = options["name"].strip(), options["email"].strip().lower()
        organisation = Organisation(name=name, wrapped_key=sealed.new_key())
        invitation = Invitation(organisation=organisation, email=email)
        try:
            organisation.clean_fields()
            invitation.clean_fields(exclude=["organisation", "role", "token_hash", "expires_at"])
        except ValidationError as error:
            field, (said, *_more) = next(iter(error.message_dict.items()))
            raise CommandError(f"{field.upper()}: {said}") from error
        if User.objects.filter(email=email).exists():
            raise CommandError("EMAIL: this address already has an account.")
        organisation.save()
        token = invitations.invite(organisation, email, Role.ADMINISTRATOR)
        self.stdout.write(reverse("desk:join", args=[token]))
