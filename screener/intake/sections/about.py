"""Who the person is: age, place, status."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import ChoiceAnswer, DateAnswer, TextAnswer, YesNoAnswer
from screener.intake.asking import Ask, Group, Section
from screener.intake.sections.states import STATES

CITIZENSHIP = (
    ("us_citizen", _("U.S. citizen")),
    ("permanent_resident", _("Permanent resident (green card)")),
    ("qualified_noncitizen", _("Refugee, asylee or other qualified immigrant")),
    ("other_noncitizen", _("Another status, or none")),
)
MARITAL = (
    ("single", _("Never married")),
    ("married", _("Married")),
    ("separated", _("Married, living apart")),
    ("divorced", _("Divorced")),
    ("widowed", _("Widowed")),
)

MANY_YEARS = 10  # so long ago, the day within the year makes no difference to any rule

SECTION = Section(
    "about-you",
    _("About you"),
    title_they=_("About the person who is ill"),
    parts=(
        Group(
            _("The basics"),
            (
                Ask(
                    "patient.name",
                    TextAnswer,
                    _("Your first name"),
                    _("The person's first name or initials"),
                    help=_("Only printed on the plan. Leave it blank if you prefer."),
                    autocomplete="given-name",
                    why=_("So that the plan is easy to tell from other papers. No rule uses it."),
                ),
                Ask(
                    "patient.birth_date",
                    partial(DateAnswer, future=False),
                    _("Your date of birth"),
                    _("The person's date of birth"),
                    autocomplete="bday",
                    help=_("Such as 06/15/1974."),
                    why=_("Age decides how many work credits disability insurance asks for, and when Medicare starts."),
                ),
                Ask(
                    "state",
                    partial(ChoiceAnswer, STATES),
                    _("The state where you live"),
                    _("The state where the person lives"),
                    why=_("Medicaid, help with premiums and paid leave differ by state."),
                ),
                Ask(
                    "patient.marital_status",
                    partial(ChoiceAnswer, MARITAL),
                    _("Are you married?"),
                    _("Is the person married?"),
                    why=_("A husband's or wife's work record can open Medicare, and their income counts for SSI."),
                ),
                Ask(
                    "patient.citizenship",
                    partial(ChoiceAnswer, CITIZENSHIP),
                    _("Your citizenship or immigration status"),
                    _("The person's citizenship or immigration status"),
                    help=_("Nothing you enter is sent to any agency."),
                    why=_("Medicare, SSI and Medicaid have rules about status. Disability insurance mostly does not."),
                ),
            ),
        ),
        Group(
            _("If it applies"),
            (
                Ask(
                    "patient.us_resident_since",
                    partial(DateAnswer, future=False, rough_after_years=MANY_YEARS),
                    _("Since when have you lived in the United States without a break?"),
                    _("Since when has the person lived in the United States without a break?"),
                    help=_("Leave it blank if it has been since birth. The year is enough when it was long ago."),
                    why=_("Medicare asks permanent residents for five years."),
                ),
                Ask(
                    "patient.pregnant",
                    YesNoAnswer,
                    _("Are you pregnant?"),
                    _("Is the person pregnant?"),
                    why=_("Medicaid covers pregnancy at a higher income."),
                ),
                Ask(
                    "patient.benefits.veteran",
                    YesNoAnswer,
                    _("Did you serve in the U.S. military?"),
                    _("Did the person serve in the U.S. military?"),
                    why=_("Veterans may have care and payments of their own, and help for those who care for them."),
                ),
                Ask(
                    "as_of",
                    DateAnswer,
                    _("Work this out for another day than today"),
                    help=_("Leave it blank for today. Every rule and amount is the one of that day."),
                    why=_("To look back at an earlier day, or ahead."),
                ),
            ),
            folded=True,
        ),
    ),
)
