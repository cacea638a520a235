"""Family, income and savings."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import (
    AmountsByYearAnswer,
    ChoiceAnswer,
    DateAnswer,
    MoneyAnswer,
    NumberAnswer,
    YesNoAnswer,
)
from screener.intake.asking import Ask, Document, Group, Rows, Section, only

FILING = (
    ("single", _("Single")),
    ("joint", _("Married, together")),
    ("separate", _("Married, each alone")),
    ("head_of_household", _("Head of household")),
)
LIVES_IN = (
    ("own_home", _("In an own or rented home")),
    ("someone_elses_home", _("In someone else's home")),
    ("institution", _("In a hospital, nursing home or other institution")),
)
MOST_CREDITS = 600
_savings = partial(MoneyAnswer, 50_000_000)
_yearly = partial(MoneyAnswer, 50_000_000, least=-50_000_000)


def _may_be_married(document: Document) -> bool:
    return (document.get("patient") or {}).get("marital_status") in {None, "married", "separated"}


ENDED_BY = (("divorce", _("By divorce")), ("death", _("By death")))

SECTION = Section(
    "household",
    _("Family and income"),
    parts=(
        Group(
            _("The household"),
            (
                Ask(
                    "household.size",
                    partial(NumberAnswer, 1, 50),
                    _("How many people are in the household?"),
                    help=_("The person who is ill, a husband or wife, and everyone on the same tax return."),
                    why=_("Income limits grow with the household."),
                ),
                Ask(
                    "household.lives_in",
                    partial(ChoiceAnswer, LIVES_IN),
                    _("Where do you live?"),
                    _("Where does the person live?"),
                    why=_("SSI is lower when someone else pays for housing."),
                ),
                Ask(
                    "household.annual_magi",
                    partial(_yearly, per="year"),
                    _("Household income in a year"),
                    help=_("The adjusted gross income of the tax return is close enough."),
                    why=_("Medicaid and marketplace help go by it."),
                ),
                Ask(
                    "household.monthly_magi",
                    partial(MoneyAnswer, per="month"),
                    _("Household income this month, before taxes"),
                    help=_("Of everybody together. Leave it open when the monthly amounts below say it."),
                    why=_("Medicaid looks at the month, not at the year. It matters when work has just stopped."),
                ),
                Ask(
                    "household.tax_filing",
                    partial(ChoiceAnswer, FILING),
                    _("How are taxes filed?"),
                    why=_("It changes Medicare premiums at higher incomes."),
                ),
                Ask(
                    "household.monthly_earned_income",
                    partial(MoneyAnswer, per="month"),
                    _("Your income from work in a month"),
                    _("The person's income from work in a month"),
                    help=_("0 if none."),
                    why=_("SSI and help with Medicare count it."),
                    elsewhere=True,  # with the work of today
                ),
                Ask(
                    "household.monthly_unearned_income",
                    partial(MoneyAnswer, per="month"),
                    _("Your other income in a month"),
                    _("The person's other income in a month"),
                    help=_(
                        "All of it: Social Security, pensions, sick pay from an insurance, interest. Leave out SSI. "
                        "0 if none."
                    ),
                    why=_("SSI and help with Medicare count it."),
                ),
                Ask(
                    "household.countable_resources",
                    _savings,
                    _("Savings and other things that could be sold"),
                    help=_(
                        "Bank accounts, stocks, a second car. Not the home, one car, or household goods. "
                        "For a couple, together."
                    ),
                    why=_("SSI and some other help have a limit."),
                ),
                Ask(
                    "household.benchmark_premium_monthly",
                    partial(MoneyAnswer, per="month"),
                    _("Price in a month of the second cheapest silver plan where you live"),
                    _("Price in a month of the second cheapest silver plan where the person lives"),
                    help=_(
                        "The marketplace shows it when you look at plans: before any tax credit, for those in the "
                        "household who need a plan."
                    ),
                    why=_("The tax credit for a marketplace plan is worked out from it."),
                ),
                Ask(
                    "household.irmaa_magi",
                    partial(_yearly, per="year"),
                    _("Income on the tax return of two years ago"),
                    why=_("Medicare premiums go by that year."),
                ),
            ),
        ),
        Rows(
            "household.children",
            _("Children"),
            _("Child %(number)s"),
            _("Add a child"),
            _("Remove child %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask("birth_date", partial(DateAnswer, future=False), _("Date of birth")),
                        Ask("disabled", YesNoAnswer, _("Disabled since before age 22?")),
                        Ask(
                            "in_care_of_spouse",
                            YesNoAnswer,
                            _("In the care of the husband or wife?"),
                            when=only("patient.marital_status", "married", "separated"),
                        ),
                        Ask("receives_ssi", YesNoAnswer, _("Does the child get SSI?")),
                    ),
                    why=_("Who is paid on the same record, and until which birthday."),
                ),
            ),
            gate=Ask(
                "",
                YesNoAnswer,
                _("Are there children under 18, in high school, or disabled since before 22?"),
                why=_("Children, and a parent who cares for them, can be paid on the same record."),
            ),
        ),
        Group(
            _("Husband or wife"),
            (
                Ask(
                    "spouse.birth_date",
                    partial(DateAnswer, future=False),
                    _("Date of birth of the husband or wife"),
                    why=_("From 62 on a husband's or wife's record can open Medicare."),
                ),
                Ask(
                    "spouse.married_since",
                    partial(DateAnswer, future=False),
                    _("Day of the wedding"),
                    why=_("Some benefits ask for a year of marriage."),
                ),
                Ask(
                    "spouse.monthly_earned_income",
                    partial(MoneyAnswer, per="month"),
                    _("Income of the husband or wife from work in a month"),
                    help=_("0 if none."),
                    why=_("Part of it counts for SSI and help with Medicare."),
                ),
                Ask(
                    "spouse.monthly_unearned_income",
                    partial(MoneyAnswer, per="month"),
                    _("Other income of the husband or wife in a month"),
                    help=_("0 if none."),
                    why=_("Part of it counts for SSI and help with Medicare."),
                ),
                Ask(
                    "spouse.credits_total",
                    partial(NumberAnswer, 0, MOST_CREDITS),
                    _("Work credits of the husband or wife"),
                    help=_("40 if they worked ten years or more."),
                    why=_("40 credits of either make Part A of Medicare free."),
                ),
                Ask(
                    "spouse.earnings",
                    AmountsByYearAnswer,
                    _("Yearly earnings of the husband or wife, if you know them"),
                    help=_("A year and its amount on each line, such as 2019 48,000."),
                    why=_("Instead of the credits."),
                ),
                Ask(
                    "spouse.receives_social_security",
                    YesNoAnswer,
                    _("Does the husband or wife receive Social Security?"),
                    why=_("It opens benefits for the other."),
                ),
                Ask(
                    "spouse.receives_ssi",
                    YesNoAnswer,
                    _("Does the husband or wife receive SSI?"),
                    why=_("SSI for a couple is worked out together."),
                ),
            ),
            applies=_may_be_married,
        ),
        Rows(
            "former_spouses",
            _("Earlier marriages"),
            _("Earlier marriage %(number)s"),
            _("Add an earlier marriage"),
            _("Remove earlier marriage %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask(
                            "birth_date",
                            partial(DateAnswer, future=False),
                            _("Date of birth of the former husband or wife"),
                        ),
                        Ask("credits_total", partial(NumberAnswer, 0, MOST_CREDITS), _("Their work credits")),
                        Ask("married_from", partial(DateAnswer, future=False), _("Married from")),
                        Ask("married_until", partial(DateAnswer, future=False), _("Married until")),
                        Ask("ended_by", partial(ChoiceAnswer, ENDED_BY), _("How did it end?")),
                    ),
                    why=_("How long the marriage lasted and how it ended decide whether it opens Medicare."),
                ),
            ),
            gate=Ask(
                "",
                YesNoAnswer,
                _("Was there an earlier marriage?"),
                why=_("A marriage of ten years or more, or one that ended by death, can open Medicare."),
            ),
        ),
    ),
)
