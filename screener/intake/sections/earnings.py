"""The work record: exactly, from the Social Security statement, or as far as it is remembered."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import AmountsByYearAnswer, MoneyAnswer, NumberAnswer, YesNoAnswer
from screener.intake.asking import Ask, Document, Group, Section, YearTable
from screener.intake.sections.work import never_worked

MOST_CREDITS = 600
CREDITS_IN_TEN_YEARS = 40  # as many as there are quarters


def _applies(document: Document) -> bool:
    return not never_worked(document)


SECTION = Section(
    "earnings",
    _("Your work record"),
    title_they=_("Work record of the person who is ill"),
    intro=_(
        "The best answer is your Social Security statement: it lists what you earned each year. You can get it at "
        "ssa.gov/myaccount. With it we can work out the monthly amount. Without it, answer the first questions as well "
        "as you can."
    ),
    intro_they=_(
        "The best answer is the person's Social Security statement: it lists the earnings of each year. The person can "
        "get it at ssa.gov/myaccount. With it we can work out the monthly amount. Without it, answer the first "
        "questions as well as you can."
    ),
    parts=(
        Group(
            _("In short"),
            (
                Ask(
                    "patient.work.worked_in_last_10_years",
                    YesNoAnswer,
                    _("Have you worked for pay in the last 10 years?"),
                    _("Has the person worked for pay in the last 10 years?"),
                    why=_("Disability insurance asks most people for about five years of work in the last ten."),
                ),
                Ask(
                    "patient.work.years_worked_in_last_10",
                    partial(NumberAnswer, 0, 10, decimals=2),
                    _("How many of the last 10 years did you work?"),
                    _("How many of the last 10 years did the person work?"),
                    help=_("5 or 7.5, for example."),
                    why=_("It tells roughly how many work credits there are, when nothing better is known."),
                ),
                Ask(
                    "patient.work.usual_monthly_earnings",
                    partial(MoneyAnswer, per="month"),
                    _("About what did you earn a month in those years, before taxes?"),
                    _("About what did the person earn a month in those years, before taxes?"),
                    help=_("A rough figure is enough. Leave it open if the job you told us of pays about the same."),
                    why=_(
                        "With the years worked it tells whether you are likely insured, and about what you could get."
                    ),
                ),
                Ask(
                    "patient.work.credits_total",
                    partial(NumberAnswer, 0, MOST_CREDITS),
                    _("Work credits in all, if the statement or Social Security told you"),
                    help=_("Up to four for each year of work."),
                    why=_("Disability insurance and Medicare both count work credits."),
                ),
                Ask(
                    "patient.work.credits_last_10_years",
                    partial(NumberAnswer, 0, CREDITS_IN_TEN_YEARS),
                    _("Work credits in the last 10 years, if you know"),
                    help=_("At most 40."),
                    why=_("Most people need 20 in the ten years before the illness stopped their work."),
                ),
            ),
        ),
        YearTable(
            "patient.work.earnings",
            _("Earnings year by year"),
            _(
                "Earnings taxed for Social Security, as the statement shows them. Fill this in only if you can give "
                "every year of work: a year left blank counts as a year without earnings. The newest years may be left "
                "blank if they are not on the statement yet."
            ),
            whole=_("These are all the years of work. A year left blank had no earnings."),
            whole_missing=_(
                "Tick this box if every year of work is in the table. If some years are missing, clear the table and "
                "use the questions above."
            ),
        ),
        Group(
            _("Government work without Social Security tax"),
            (
                Ask(
                    "patient.work.medicare_earnings",
                    AmountsByYearAnswer,
                    _("Earnings taxed for Medicare only"),
                    help=_("A year and its amount on each line, such as 2019 48,000."),
                    why=_("Some teachers, police and other public workers pay only the Medicare tax. It counts there."),
                ),
            ),
            folded=True,
        ),
    ),
    applies=_applies,
    extra="intake/statement.html",
)
