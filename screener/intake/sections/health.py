"""The illness, as the person tells it."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import FIRST, DateAnswer, IllnessAnswer, NumberAnswer, YesNoAnswer
from screener.intake.asking import Ask, Group, Section

SECTION = Section(
    "health",
    _("Your health"),
    title_they=_("Health of the person who is ill"),
    intro=_("Say it in your own words. Doctors and Social Security judge the illness; this only finds the right list."),
    parts=(
        Group(
            _("The illness"),
            (
                Ask(
                    "patient.diagnosis.condition",
                    IllnessAnswer,
                    _("What is the illness?"),
                    help=_("Such as breast cancer, ALS, or kidney failure."),
                    why=_("Some illnesses are on a list that Social Security decides in weeks rather than months."),
                ),
                Ask(
                    "patient.diagnosis.metastatic",
                    YesNoAnswer,
                    _("Has it spread to distant parts of the body?"),
                    help=_("Doctors say stage IV or metastatic."),
                    why=_("Cancer that has spread is decided faster, and meets the medical test on its own."),
                ),
                Ask(
                    "patient.diagnosis.diagnosed_on",
                    partial(DateAnswer, future=False, month=FIRST),
                    _("When was it found?"),
                    help=_("The day of the diagnosis. The month is enough, such as March 2025."),
                    why=_("It helps to date when the illness began to keep someone from work."),
                ),
                Ask(
                    "patient.diagnosis.expected_months",
                    partial(NumberAnswer, 0, 1200),
                    _("For how many months do the doctors expect it to keep you from working?"),
                    _("For how many months do the doctors expect it to keep the person from working?"),
                    help=_("Counted from when it began to. 24 for two years."),
                    why=_("Disability insurance asks for twelve months, or an illness expected to end in death."),
                ),
            ),
        ),
        Group(
            _("More about the illness"),
            (
                Ask(
                    "patient.diagnosis.inoperable",
                    YesNoAnswer,
                    _("Have doctors said that surgery cannot remove it?"),
                    why=_("Some cancers are decided faster when surgery cannot remove them."),
                ),
                Ask(
                    "patient.diagnosis.recurrent",
                    YesNoAnswer,
                    _("Has it come back after treatment?"),
                    why=_("Some cancers are decided faster when they come back."),
                ),
                Ask(
                    "patient.diagnosis.terminal",
                    YesNoAnswer,
                    _("Have doctors said that the illness is expected to end life?"),
                    help=_("You need not answer this."),
                    why=_("Social Security then handles the claim first, and the twelve months are taken as shown."),
                ),
                Ask(
                    "patient.needs_help_with_daily_activities",
                    YesNoAnswer,
                    _("Do you need help to wash, dress, eat or move about?"),
                    _("Does the person need help to wash, dress, eat or move about?"),
                    why=_("It opens help at home, and for some relatives it opens leave."),
                ),
                Ask(
                    "patient.statutorily_blind",
                    YesNoAnswer,
                    _("Are you legally blind?"),
                    _("Is the person legally blind?"),
                    help=_("20/200 or less in the better eye with glasses, or a field of 20 degrees or less."),
                    why=_("Blindness has a simpler work test and a higher earnings limit."),
                ),
            ),
            folded=True,
        ),
        Group(
            _("If the kidneys have failed"),
            (
                Ask(
                    "patient.esrd.dialysis_began",
                    DateAnswer,
                    _("First day of regular dialysis"),
                    why=_("Kidney failure opens Medicare at any age; this day sets its first month."),
                ),
                Ask(
                    "patient.esrd.self_dialysis_training",
                    YesNoAnswer,
                    _("Is there training for dialysis at home in the first three months?"),
                    why=_("With training, Medicare starts with the first month of dialysis."),
                ),
                Ask(
                    "patient.esrd.transplant_on",
                    DateAnswer,
                    _("Day of a kidney transplant, done or planned"),
                    why=_("A transplant can start Medicare sooner."),
                ),
            ),
            folded=True,
        ),
    ),
)
