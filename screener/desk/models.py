"""What the desk stores. What says anything of a client is sealed with the key of the organisation (`sealed.py`)."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils.translation import gettext_lazy as _

from screener.models import CaseFile

MOST_LETTERHEAD_LINES = 6


class UserManager(BaseUserManager["User"]):
    """Makes users, who sign in with their email address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A user; without a password one who signs in at the hospital's own door."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """Somebody who signs in. Patients never do."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    is_active = models.BooleanField(default=True)
    failed_sign_ins = models.PositiveSmallIntegerField(default=0)  # in a row
    locked_until = models.DateTimeField(null=True)

    objects = UserManager()

    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.name


class Session(AbstractBaseSession):
    """The session of somebody who signed in. Visitors have none.

    A table of its own: the sessions of the first versions were taken away with theirs (`screener/migrations/0002`).
    """

    user = models.ForeignKey(User, models.CASCADE, null=True)  # to end all of somebody's sessions at once

    class Meta:
        db_table = "desk_session"


class Organisation(models.Model):
    """A hospital's department, or a programme, sealed from every other."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=120)
    letterhead = models.TextField(max_length=500, blank=True)  # lines under the name, on what is printed for a client
    wrapped_key = models.TextField()  # the organisation's key, readable with the server's secret alone
    kept_days = models.PositiveSmallIntegerField(default=365)  # after a client's answers were last looked at
    created_at = models.DateTimeField(auto_now_add=True)

    @property
    def printed_head(self) -> tuple[str, ...]:
        """The name, and the lines under it."""
        lines = (line.strip() for line in self.letterhead.splitlines())
        return (self.name, *[line for line in lines if line][:MOST_LETTERHEAD_LINES])


class Role(models.TextChoices):
    """What somebody may do in an organisation."""

    WORKER = "worker", _("Social worker: her own clients, and those of nobody yet")
    SUPERVISOR = "supervisor", _("Supervisor: every client, and handing over")
    ADMINISTRATOR = "administrator", _("Administrator: people and the organization, no clients")


class Membership(models.Model):
    """A user in an organisation. Who left stays on record, not active."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.OneToOneField(User, models.CASCADE, related_name="membership")
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="members")
    role = models.CharField(max_length=20, choices=Role.choices)
    is_active = models.BooleanField(default=True)
    feed_hash = models.CharField(max_length=64, blank=True, db_index=True)  # of the address of her private calendar

    def __str__(self) -> str:
        return self.user.name


class Invitation(models.Model):
    """A way in, once, for somebody an administrator named: to join, or to set a new password."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="invitations")
    email = models.EmailField()
    role = models.CharField(max_length=20, choices=Role.choices)
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()


class Client(models.Model):
    """A person whose case file an organisation keeps."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="clients")
    number = models.PositiveIntegerField()  # counted in the organisation: to speak of a client without a name
    case_file = models.OneToOneField(CaseFile, models.CASCADE, related_name="client")
    wrapped_key = models.BinaryField()  # the key of the case file, sealed with that of the organisation
    sealed = models.BinaryField()  # `sealed.Details`
    assigned_to = models.ForeignKey(Membership, models.SET_NULL, null=True, related_name="clients")
    created_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True)
    has_news = models.BooleanField(default=False)  # an answer changed by itself, and nobody has looked yet

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "number"], name="one_number_a_client")]


class Note(models.Model):
    """What a worker wrote down."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(Client, models.CASCADE, related_name="notes")
    author = models.ForeignKey(Membership, models.SET_NULL, null=True)
    at = models.DateTimeField(auto_now_add=True)
    sealed = models.BinaryField()


class Task(models.Model):
    """Something to do for a client."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(Client, models.CASCADE, related_name="tasks")
    due_on = models.DateField(null=True)
    done_at = models.DateTimeField(null=True)
    sealed = models.BinaryField()


class Screening(models.Model):
    """What the answers of a client gave on a day: kept whenever that differs from the one before."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    client = models.ForeignKey(Client, models.CASCADE, related_name="screenings")
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(Membership, models.SET_NULL, null=True)  # None: in the background
    sealed = models.BinaryField()  # `sealed.Screened`


class HandOver(models.Model):
    """Answers that a patient gives to a social worker by a code. The row opens with the code alone, once."""

    code_hash = models.CharField(primary_key=True, max_length=64)
    sealed = models.BinaryField()
    expires_at = models.DateTimeField(db_index=True)


class ApiToken(models.Model):
    """A way in for another program, as the member who made it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=60)
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True)


class AuditRows(models.QuerySet["AuditEntry"]):
    """Rows that are added and read, never changed."""

    def update(self, **fields: Any) -> int:
        """Refused."""
        raise TypeError("The audit log is only added to.")

    def delete(self) -> tuple[int, dict[str, int]]:
        """Refused."""
        raise TypeError("The audit log is only added to.")


class AuditEntry(models.Model):
    """Who read or changed what, and when. It says nothing of a client but the number."""

    at = models.DateTimeField(auto_now_add=True)
    organisation_id = models.UUIDField()
    user_id = models.UUIDField(null=True)  # None: the program itself
    action = models.CharField(max_length=20)
    what = models.CharField(max_length=100)  # the name of the page
    object_id = models.UUIDField(null=True)

    objects = AuditRows.as_manager()

    class Meta:
        indexes = [models.Index(fields=["organisation_id", "-id"], name="newest_of_organisation")]

    def save(self, *args: Any, **fields: Any) -> None:
        """Add the entry; an entry that is there is not changed."""
        if self.pk is not None:
            raise TypeError("The audit log is only added to.")
        super().save(*args, **fields)

    def delete(self, *args: Any, **fields: Any) -> tuple[int, dict[str, int]]:
        """Refused."""
        raise TypeError("The audit log is only added to.")
