"""Benefits asked for or received."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import FIRST, ChoiceAnswer, DateAnswer, MoneyAnswer
from screener.intake.asking import Ask, Group, Section, not_if, only

STATUS = (
    ("none", _("Not asked for")),
    ("applied", _("Asked for, no answer yet")),
    ("denied", _("Refused")),
    ("receiving", _("Receiving it")),
    ("ended", _("Received before, ended")),
)
_WHY_STATUS = _("What to do next differs for each.")
_AT = "patient.benefits"

SECTION = Section(
    "benefits",
    _("Benefits so far"),
    parts=(
        Group(
            _("Social Security"),
            (
                Ask(
                    f"{_AT}.ssdi.status",
                    partial(ChoiceAnswer, STATUS),
                    _("Social Security disability insurance (SSDI)"),
                    why=_WHY_STATUS,
                ),
                Ask(
                    f"{_AT}.ssdi.applied_on",
                    partial(DateAnswer, future=False),
                    _("Day it was asked for"),
                    why=_("Past months can be paid, counted back from this day."),
                    when=not_if(".status", "none"),
                ),
                Ask(
                    f"{_AT}.ssdi.denied_on",
                    partial(DateAnswer, future=False),
                    _("Date on the letter of refusal"),
                    why=_("There are 60 days to appeal."),
                    when=only(".status", "denied"),
                ),
                Ask(
                    f"{_AT}.ssdi.entitled_since",
                    partial(DateAnswer, future=False, month=FIRST),
                    _("First month of SSDI"),
                    help=_("The month is enough, such as March 2025."),
                    why=_("Medicare starts with the 25th month."),
                    when=only(".status", "receiving", "ended"),
                ),
                Ask(
                    f"{_AT}.ssdi.monthly_amount",
                    partial(MoneyAnswer, per="month"),
                    _("SSDI paid in a month"),
                    why=_("It counts as income for other help."),
                    when=only(".status", "receiving", "ended"),
                ),
                Ask(
                    f"{_AT}.social_security_retirement.status",
                    partial(ChoiceAnswer, STATUS),
                    _("Social Security retirement"),
                    why=_WHY_STATUS,
                ),
                Ask(
                    f"{_AT}.social_security_retirement.monthly_amount",
                    partial(MoneyAnswer, per="month"),
                    _("Social Security retirement paid in a month"),
                    why=_("It counts as income for other help."),
                    when=only(".status", "receiving"),
                ),
            ),
        ),
        Group(
            _("Help for people with little income"),
            (
                Ask(
                    f"{_AT}.ssi.status",
                    partial(ChoiceAnswer, STATUS),
                    _("Supplemental Security Income (SSI)"),
                    why=_WHY_STATUS,
                ),
                Ask(
                    f"{_AT}.ssi.applied_on",
                    partial(DateAnswer, future=False),
                    _("Day SSI was asked for"),
                    why=_("SSI is paid from the month after."),
                    when=not_if(".status", "none"),
                ),
                Ask(
                    f"{_AT}.ssi.monthly_amount",
                    partial(MoneyAnswer, per="month"),
                    _("SSI paid in a month"),
                    why=_("To add up the months to come."),
                    when=only(".status", "receiving"),
                ),
                Ask(f"{_AT}.medicaid.status", partial(ChoiceAnswer, STATUS), _("Medicaid"), why=_WHY_STATUS),
            ),
        ),
        Group(
            _("Medicare so far"),
            (
                Ask(
                    f"{_AT}.medicare.part_a_since",
                    partial(DateAnswer, month=FIRST),
                    _("Part A (hospital) since"),
                    why=_("It is on the red, white and blue card."),
                ),
                Ask(
                    f"{_AT}.medicare.part_b_since",
                    partial(DateAnswer, month=FIRST),
                    _("Part B (doctors) since"),
                    why=_("It is on the red, white and blue card."),
                ),
                Ask(
                    f"{_AT}.medicare.part_d_since",
                    partial(DateAnswer, month=FIRST),
                    _("Part D (drugs) since"),
                    why=_("A gap in drug cover can raise the premium."),
                ),
            ),
            folded=True,
        ),
        Group(
            _("Workers' compensation"),
            (
                Ask(
                    f"{_AT}.workers_compensation_monthly",
                    partial(MoneyAnswer, per="month"),
                    _("Workers' compensation or another public disability payment in a month"),
                    help=_("0 if none."),
                    why=_("SSDI can be lower while it is paid."),
                ),
                Ask(
                    f"{_AT}.average_current_earnings",
                    partial(MoneyAnswer, per="month"),
                    _("Average current earnings in a month, from a Social Security letter"),
                    why=_("The two payments together are held against it."),
                ),
            ),
            folded=True,
        ),
    ),
)
