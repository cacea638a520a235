"""Those who help, their jobs, and the leave they have in mind."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import ChoiceAnswer, DateAnswer, NumberAnswer, TextAnswer, YesNoAnswer
from screener.intake.asking import Ask, Group, Rows, Section
from screener.intake.sections.employer import HOURS_IN_A_WEEK, employer_parts

RELATIONS = (
    ("spouse", _("Husband or wife")),
    ("domestic_partner", _("Partner, not married")),
    ("parent", _("Parent")),
    ("parent_in_law", _("Parent of the husband or wife")),
    ("child", _("Son or daughter")),
    ("child_in_law", _("Son-in-law or daughter-in-law")),
    ("sibling", _("Brother or sister")),
    ("grandparent", _("Grandparent")),
    ("grandchild", _("Grandchild")),
    ("aunt_uncle", _("Aunt or uncle")),
    ("cousin", _("Cousin")),
    ("next_of_kin", _("Next of kin")),
    ("friend", _("Friend or neighbor")),
)
MILITARY = (
    ("qualifying_exigency", _("Yes, because a family member is called to active duty")),
    ("covered_servicemember", _("Yes, to care for a service member or veteran")),
)
PATTERNS = (
    ("continuous", _("At one stretch")),
    ("intermittent", _("Now and then, such as treatment days")),
    ("reduced_schedule", _("Fewer hours each week")),
)
MOST_WEEKS = 520

SECTION = Section(
    "caregivers",
    _("People who help"),
    intro=_("Anyone who misses work to drive, to sit with the person at treatment, or to care at home."),
    parts=(
        Rows(
            "caregivers",
            _("People who help"),
            _("Person %(number)s"),
            _("Add a person who helps"),
            _("Remove person %(number)s"),
            (
                Group(
                    _("Who it is"),
                    (
                        Ask(
                            "name",
                            TextAnswer,
                            _("First name"),
                            help=_("Only printed on the plan."),
                            why=_("So that the plan can say who does what."),
                        ),
                        Ask(
                            "relationship",
                            partial(ChoiceAnswer, RELATIONS),
                            _("What is this person to the one who is ill?"),
                            help=_("For a mother who cares for her daughter, choose Parent."),
                            why=_("The leave laws name the relations they cover."),
                        ),
                    ),
                ),
                Group(
                    _("The leave in mind"),
                    (
                        Ask(
                            "leave.starts_on",
                            DateAnswer,
                            _("First day of leave"),
                            why=_("The tests are made for this day."),
                        ),
                        Ask(
                            "leave.pattern",
                            partial(ChoiceAnswer, PATTERNS),
                            _("How would the leave be taken?"),
                            why=_("It decides how long the hours last."),
                        ),
                        Ask(
                            "leave.hours_per_week",
                            partial(NumberAnswer, 0, HOURS_IN_A_WEEK, decimals=2),
                            _("Hours of leave in a week"),
                            help=_("Leave it blank for leave at one stretch."),
                            why=_("To find the day the leave runs out."),
                        ),
                        Ask(
                            "leave.weeks",
                            partial(NumberAnswer, 0, MOST_WEEKS, decimals=2),
                            _("Weeks of leave at one stretch"),
                            why=_("To find the day the leave runs out."),
                        ),
                        Ask(
                            "leave.for_weeks",
                            partial(NumberAnswer, 0, MOST_WEEKS, decimals=2),
                            _("For how many weeks, when now and then"),
                            why=_("To find the day the leave runs out."),
                        ),
                        Ask(
                            "leave.foreseeable_since",
                            DateAnswer,
                            _("Since when is it known that leave is needed?"),
                            why=_("The employer must be told 30 days before, or as soon as possible."),
                        ),
                    ),
                ),
                *employer_parts("employer"),
                Group(
                    _("Less common"),
                    (
                        Ask(
                            "in_loco_parentis",
                            YesNoAnswer,
                            _("Did one of the two raise the other as a parent would?"),
                            why=_("The law then treats them as parent and child."),
                        ),
                        Ask(
                            "patient_incapable_of_self_care",
                            YesNoAnswer,
                            _("If a parent helps a grown child: does the child need daily help to wash, dress or eat?"),
                            why=_("Parents have leave for a grown child only then."),
                        ),
                        Ask(
                            "military",
                            partial(ChoiceAnswer, MILITARY),
                            _("Is the leave for a military reason?"),
                            why=_("There are other rules and up to 26 weeks for it."),
                        ),
                    ),
                    folded=True,
                ),
            ),
            at_first=1,
        ),
    ),
)
