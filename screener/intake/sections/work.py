"""Work now, and the day it stopped."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import ChoiceAnswer, DateAnswer, MoneyAnswer
from screener.intake.asking import Ask, Document, Group, Section, not_if

STATUS = (
    ("working", _("Working, full or reduced hours")),
    ("on_leave", _("On leave from a job")),
    ("stopped", _("Not working now, but did before")),
    ("never_worked", _("Never worked for pay")),
)


def never_worked(document: Document) -> bool:
    """Whether the answers say that there never was paid work."""
    work = (document.get("patient") or {}).get("work") or {}
    return bool(work.get("status") == "never_worked")


SECTION = Section(
    "work",
    _("Your work"),
    title_they=_("Work of the person who is ill"),
    parts=(
        Group(
            _("Work now"),
            (
                Ask(
                    "patient.work.status",
                    partial(ChoiceAnswer, STATUS),
                    _("Are you working now?"),
                    _("Is the person working now?"),
                    why=_("Disability insurance is for people whose illness keeps them from earning much."),
                ),
                Ask(
                    "patient.work.stopped_on",
                    partial(DateAnswer, future=True),
                    _("Which day did the illness make you stop or cut work?"),
                    _("Which day did the illness make the person stop or cut work?"),
                    help=_("The first day, such as 06/15/2026. A planned day counts too."),
                    why=_(
                        "The first payment and Medicare are counted from this day. Social Security sets it in the end."
                    ),
                    when=not_if(".status", "never_worked"),
                ),
                Ask(
                    "patient.work.monthly_earnings",
                    partial(MoneyAnswer, per="month"),
                    _("What do you earn from work in a month now, before taxes?"),
                    _("What does the person earn from work in a month now, before taxes?"),
                    help=_("0 if nothing. Leave out sick pay, vacation pay and insurance."),
                    why=_("Social Security says no to someone who earns more than a set amount each month."),
                ),
                Ask(
                    "patient.work.impairment_work_expenses_monthly",
                    partial(MoneyAnswer, per="month"),
                    _("What do you pay in a month for things you need, because of the illness, in order to work?"),
                    _("What does the person pay in a month for things needed, because of the illness, to work?"),
                    help=_("Such as rides to work or medicines. 0 if none."),
                    why=_("It is taken off the earnings before they are held against the limit."),
                ),
            ),
        ),
    ),
)
