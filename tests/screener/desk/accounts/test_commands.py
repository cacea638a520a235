"""What is done from the command line."""

from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.core.management import CommandError, call_command

from screener.desk import sealed
from screener.desk.models import Client, Organisation
from tests.screener.desk.accounts import people


def made(name: str, email: str) -> str:
    said = StringIO()
    call_command("create_organisation", name, email, stdout=said)
    return said.getvalue().strip()


def test_an_organisation_is_made_and_its_administrator_joins(db, client):
    address = made("Mercy Hospital", "Ada@mercy.example")
    client.post(address, {"name": "Ada", "password": people.PASSWORD, "again": people.PASSWORD})
    organisation = Organisation.objects.get()
    (member,) = organisation.members.all()
    assert (organisation.name, member.role, member.user.email) == (
        "Mercy Hospital",
        "administrator",
        "ada@mercy.example",
    )


@pytest.mark.parametrize(
    ("name", "email", "said"),
    [
        ("", "ada@mercy.example", "NAME"),
        ("x" * 121, "ada@mercy.example", "NAME"),
        ("Mercy", "ada", "EMAIL"),
        ("Mercy", "ann@mercy.example", "EMAIL"),
    ],
)
def test_what_cannot_be_taken_is_named(ann, name, email, said):
    with pytest.raises(CommandError, match=said):
        made(name, email)
    assert Organisation.objects.count() == 1


@pytest.fixture
def locked_by_the_old_secret(settings, mercy, ann):
    """An organisation, a client's details, an app and recovery codes, from before the secret was changed."""
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "the old secret", []
    mercy.wrapped_key = sealed.new_key()
    mercy.save()
    client = Client(organisation=mercy, number=1)
    sealed.seal_details(client, sealed.Details(name="Rosa Quill"))
    secret = people.with_app(ann)
    codes = RecoveryCodes.activate(ann.user).generate_codes()
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "the new secret", ["the old secret"]
    return client, secret, codes


def test_after_rewrapping_the_old_secret_is_not_needed(settings, ann, mercy, locked_by_the_old_secret):
    client, secret, codes = locked_by_the_old_secret
    call_command("rewrap_keys", stdout=StringIO())
    settings.SECRET_KEY_FALLBACKS = []
    mercy.refresh_from_db()
    assert sealed.details_of(client).name == "Rosa Quill"
    app = Authenticator.objects.get(user=ann.user, type="totp").wrap()
    assert app.validate_code(people.code_of(secret))
    assert Authenticator.objects.get(user=ann.user, type="recovery_codes").wrap().generate_codes() == codes


def test_without_the_old_secret_nothing_is_wrapped(settings, mercy, locked_by_the_old_secret):
    settings.SECRET_KEY_FALLBACKS = []
    before = Organisation.objects.get().wrapped_key
    with pytest.raises(CommandError, match="SECRET_KEY_FALLBACKS"):
        call_command("rewrap_keys")
    assert Organisation.objects.get().wrapped_key == before
