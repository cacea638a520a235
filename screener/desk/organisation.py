"""The administrator's page of the organisation itself."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.core.validators import MaxValueValidator, MinValueValidator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from screener.desk import audit, clients
from screener.desk.access import members_only
from screener.desk.audit import Action
from screener.desk.models import MOST_LETTERHEAD_LINES, Membership, Organisation, Role

FEWEST_DAYS, MOST_DAYS = 30, 3650


class OrganisationForm(forms.ModelForm):  # type: ignore[type-arg]  # the library takes no type when it runs
    """Its name, what stands above what is printed, and how long answers are kept."""

    letterhead = forms.CharField(
        label=gettext_lazy("Letterhead"),
        help_text=gettext_lazy("Up to six lines under the name, such as department, address and phone."),
        max_length=500,
        required=False,
        widget=forms.Textarea({"rows": MOST_LETTERHEAD_LINES}),
    )
    kept_days = forms.IntegerField(
        label=gettext_lazy("Days that a client's answers are kept"),
        help_text=gettext_lazy("Counted from the day somebody last looked at them: 30 to 3650 days."),
        validators=[MinValueValidator(FEWEST_DAYS), MaxValueValidator(MOST_DAYS)],
        widget=forms.NumberInput({"min": FEWEST_DAYS, "max": MOST_DAYS}),
    )

    class Meta:
        model = Organisation
        fields = ["name", "letterhead", "kept_days"]
        labels = {"name": gettext_lazy("Name of the organization")}

    def clean_letterhead(self) -> str:
        """Few enough lines to leave room on the paper."""
        lines = str(self.cleaned_data["letterhead"]).strip().splitlines()
        if len(lines) > MOST_LETTERHEAD_LINES:
            raise forms.ValidationError(_("Write at most six lines."))
        return "\n".join(line.strip() for line in lines)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@members_only(Role.ADMINISTRATOR)
def organisation(request: HttpRequest) -> HttpResponse:
    """Show and change the organisation."""
    member: Membership = request.member  # type: ignore[attr-defined]
    form = OrganisationForm(request.POST if request.method == "POST" else None, instance=member.organisation)
    if not form.is_valid():
        return render(request, "desk/team/organisation.html", {"form": form})
    clients.keep_for(form.save())
    audit.note(member, Action.CHANGED, "desk:organisation")
    messages.success(request, _("Saved."))
    return redirect("desk:organisation")
