"""What is typed about clients."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from screener.cases.contents import Contents
from screener.cases.opening import CannotBeOpened, read_answers
from screener.desk import giving
from screener.desk.models import Membership, Role
from screener.desk.sealed import Details
from screener.intake.asking import SOCIAL_WORKER

_MOST_TAGS = 10
_LONGEST_TAG = 30


class DetailsForm(forms.Form):
    """Whom the answers are about."""

    name = forms.CharField(label=_("Name or initials"), max_length=100, help_text=_("As you know the client."))
    record_number = forms.CharField(label=_("Record number of the hospital"), max_length=40, required=False)
    tags = forms.CharField(label=_("Tags"), max_length=300, required=False, help_text=_("Words, with commas between."))

    def clean_tags(self) -> list[str]:
        """The tags, each once."""
        tags = dict.fromkeys(tag.strip() for tag in self.cleaned_data["tags"].split(",") if tag.strip())
        if len(tags) > _MOST_TAGS or any(len(tag) > _LONGEST_TAG for tag in tags):
            raise ValidationError(
                _("At most %(most)s tags of %(longest)s letters are accepted."),
                params={"most": _MOST_TAGS, "longest": _LONGEST_TAG},
            )
        return list(tags)

    @staticmethod
    def shown(details: Details) -> dict[str, str]:
        """The fields as they are noted now."""
        tags = ", ".join(details.tags)
        return {"name": details.name, "record_number": details.record_number, "tags": tags}

    def put_into(self, details: Details) -> None:
        """Note what was typed."""
        details.name = self.cleaned_data["name"]
        details.record_number = self.cleaned_data["record_number"]
        details.tags = self.cleaned_data["tags"]


class NewClientForm(DetailsForm):
    """A new client, with no answers yet, with her own by a code, or out of her file."""

    code = forms.CharField(
        label=_("Code the client gave you"),
        max_length=40,
        required=False,
        help_text=_("It works once, and takes over a copy of her answers. Such as K7Q2-M4XD-9HTB."),
    )
    answers = forms.FileField(label=_("Or her file answers.json"), required=False)

    def clean(self) -> dict[str, Any]:
        """Read the answers last: a code works once, so nothing else may be wrong."""
        cleaned = super().clean() or {}
        code, file = cleaned.get("code"), cleaned.get("answers")
        if code and file:
            self.add_error("answers", _("Give either a code or a file, not both."))
        if self.errors:
            return cleaned
        try:
            cleaned["contents"] = _contents(code, file)
        except giving.NoSuchCode:
            self.add_error(
                "code", _("This code opens nothing: it was used, is over, or is mistyped. Ask for a new one.")
            )
        except CannotBeOpened as error:
            self.add_error("answers", str(error))
        return cleaned


def _contents(code: str | None, file: UploadedFile[Any] | None) -> Contents:
    contents = giving.take(code) if code else read_answers(file) if file else Contents()
    contents.door = SOCIAL_WORKER
    return contents


class NoteForm(forms.Form):
    """Something to write down."""

    text = forms.CharField(label=_("Note"), max_length=5000, widget=forms.Textarea(attrs={"rows": 3}))


class TaskForm(forms.Form):
    """Something to do."""

    text = forms.CharField(label=_("What to do"), max_length=300)
    due_on = forms.DateField(
        label=_("By"), required=False, widget=forms.DateInput(attrs={"type": "date"}), help_text=_("May stay open.")
    )


class AssignForm(forms.Form):
    """Who has the client."""

    def __init__(self, *args: Any, member: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        workers = Membership.objects.filter(organisation=member.organisation, is_active=True)
        self.fields["to"] = forms.ModelChoiceField(
            workers.exclude(role=Role.ADMINISTRATOR).select_related("user"),
            label=_("Who has this client"),
            required=False,
            empty_label=_("Nobody yet"),
        )


class TokenForm(forms.Form):
    """A token for another program."""

    name = forms.CharField(label=_("Which program it is for"), max_length=60)
