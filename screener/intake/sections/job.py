"""The job of the person who is ill: her own leave, and insurance that replaces pay."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import DateAnswer, MoneyAnswer, NumberAnswer, YesNoAnswer
from screener.intake.asking import Ask, Document, Group, Section
from screener.intake.sections.employer import HOURS_IN_A_YEAR, employer_parts
from screener.intake.sections.work import never_worked

MOST_WAITING_DAYS = 3660
MOST_WEEKS = 520


def _applies(document: Document) -> bool:
    return not never_worked(document)


SECTION = Section(
    "job",
    _("Your job and pay during illness"),
    title_they=_("Job and pay during illness of the person who is ill"),
    intro=_("For a job you have or had when the illness began. Leave all of it blank if there is none."),
    intro_they=_("For a job the person has or had when the illness began. Leave all of it blank if there is none."),
    parts=(
        Group(
            _("Paid time off"),
            (
                Ask(
                    "patient.work.paid_leave_hours",
                    partial(NumberAnswer, 0, HOURS_IN_A_YEAR, decimals=2),
                    _("Hours of sick leave and vacation you still have"),
                    _("Hours of sick leave and vacation the person still has"),
                    help=_("0 if none."),
                    why=_("They pay for the first weeks without work."),
                    elsewhere=True,  # among the questions about the job, below
                ),
            ),
        ),
        Group(
            _("Short-term disability insurance"),
            (
                Ask(
                    "patient.work.short_term_disability.weekly_benefit",
                    partial(MoneyAnswer, 20_000, per="week"),
                    _("What it pays in a week"),
                    why=_("It carries many people through the first months."),
                ),
                Ask(
                    "patient.work.short_term_disability.waiting_days",
                    partial(NumberAnswer, 0, MOST_WAITING_DAYS),
                    _("Days to wait before it pays"),
                    help=_("Often 7 or 14."),
                    why=_("To know the first week with money."),
                ),
                Ask(
                    "patient.work.short_term_disability.weeks",
                    partial(NumberAnswer, 0, MOST_WEEKS, decimals=2),
                    _("For how many weeks it pays"),
                    help=_("Often 13 or 26."),
                    why=_("To know when it ends."),
                ),
                Ask(
                    "patient.work.short_term_disability.began_on",
                    DateAnswer,
                    _("First day of the absence, if the claim has begun"),
                    why=_("The waiting days are counted from it."),
                ),
            ),
            intro=_("From an employer or bought privately. The benefits booklet or the personnel office can tell."),
            folded=True,
        ),
        Group(
            _("Long-term disability insurance"),
            (
                Ask(
                    "patient.work.long_term_disability.monthly_benefit",
                    partial(MoneyAnswer, per="month"),
                    _("What it pays in a month"),
                    why=_("It can pay for years."),
                ),
                Ask(
                    "patient.work.long_term_disability.waiting_days",
                    partial(NumberAnswer, 0, MOST_WAITING_DAYS),
                    _("Days to wait before it pays"),
                    help=_("Often 90 or 180."),
                    why=_("To know the first month with money."),
                ),
                Ask(
                    "patient.work.long_term_disability.offsets_ssdi",
                    YesNoAnswer,
                    _("Does it pay less once Social Security pays?"),
                    help=_("Most do."),
                    why=_("The two then do not add up."),
                ),
                Ask(
                    "patient.work.long_term_disability.minimum_monthly",
                    partial(MoneyAnswer, per="month"),
                    _("The least it pays in a month"),
                    help=_("Often 100."),
                    why=_("So much is left even after Social Security is taken off."),
                ),
            ),
            folded=True,
        ),
        *employer_parts("patient.work.employer"),
    ),
    applies=_applies,
)
