"""What treatment and its surroundings cost."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import (
    ChoiceAnswer,
    Choices,
    DateAnswer,
    MoneyAnswer,
    NumberAnswer,
    PlaceAnswer,
    TextAnswer,
    YesNoAnswer,
)
from screener.intake.asking import Ask, Document, Group, Rows, Section, only

KINDS = (
    ("copay", _("Co-pay for a visit")),
    ("coinsured_care", _("Care the plan shares")),
    ("prescription", _("Prescription")),
    ("infusion", _("Infusion")),
    ("surgery", _("Surgery")),
    ("scan", _("Scan")),
    ("travel", _("Travel")),
    ("parking", _("Parking")),
    ("lodging", _("Lodging")),
    ("meals", _("Meals")),
    ("childcare", _("Childcare")),
    ("elder_care", _("Care for an elder")),
    ("home_help", _("Help at home")),
    ("equipment", _("Equipment")),
    ("premium", _("Premium")),
    ("other", _("Other")),
)
COVERED = (
    ("copay", _("A fixed co-pay: the amount is what you pay")),
    ("plan", _("The health plan shares it: the amount is the full bill")),
    ("part_d", _("A Medicare Part D drug: the amount is the drug's price")),
    ("none", _("Nobody: you pay it all")),
)
PER = (
    ("day", _("day")),
    ("week", _("week")),
    ("month", _("month")),
    ("cycle", _("treatment cycle")),
    ("year", _("year")),
    ("once", _("once only")),
)
HOURS_PER = (("day", _("day")), ("week", _("week")), ("month", _("month")))
_money = partial(MoneyAnswer, 2_000_000)
_times = partial(NumberAnswer, 0, 1000, decimals=4)
_hours = partial(NumberAnswer, 0, 744, decimals=2)
_cycle = Ask(
    "cycle_days",
    partial(NumberAnswer, 1, 3660),
    _("Days in a treatment cycle"),
    help=_("21 for every three weeks."),
    when=only(".times.per", "cycle"),
)
_dates = (
    Ask("from", DateAnswer, _("From")),
    Ask("to", DateAnswer, _("Until")),
)


def helpers_in(document: Document) -> Choices:
    """Those who help, by name where there is one."""
    helpers = document.get("caregivers") or ()
    return [
        (str(place), helper.get("name") or _("Person %(number)s") % {"number": place + 1})
        for place, helper in enumerate(helpers)
    ]


SECTION = Section(
    "costs",
    _("Costs"),
    extra="intake/rhythms.html",
    intro=_("Add up what treatment brings. Guess where you must: you can give a low and a high amount."),
    parts=(
        Group(
            _("Which months"),
            (
                Ask(
                    "costs.starts_on",
                    DateAnswer,
                    _("Add up from"),
                    help=_("Leave it blank for this month."),
                    why=_("The first month of the tally."),
                ),
                Ask(
                    "costs.months",
                    partial(NumberAnswer, 1, 120),
                    _("For how many months"),
                    help=_("24 for two years."),
                    why=_("The length of the tally."),
                ),
            ),
        ),
        Rows(
            "costs.items",
            _("What is paid"),
            _("Cost %(number)s"),
            _("Add a cost"),
            _("Remove cost %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask("kind", partial(ChoiceAnswer, KINDS), _("Kind of cost")),
                        Ask("label", TextAnswer, _("What it is"), help=_("Such as Oncologist visit.")),
                        Ask("amount", _money, _("Amount each time")),
                        Ask("covered", partial(ChoiceAnswer, COVERED), _("Who shares it?")),
                        Ask("times.count", _times, _("How many times")),
                        Ask("times.per", partial(ChoiceAnswer, PER), _("In each")),
                    ),
                    why=_("Who shares a cost decides how much of it is yours; how often it comes, in which months."),
                ),
                Group(
                    _("More about this cost"),
                    (
                        _cycle,
                        *_dates,
                        Ask("low", _money, _("At the least, each time")),
                        Ask("high", _money, _("At the most, each time")),
                        Ask(
                            "counts_toward_maximum",
                            YesNoAnswer,
                            _("Does it count toward the plan's yearly maximum?"),
                            when=only(".covered", "plan", "copay"),
                        ),
                        Ask("brand", YesNoAnswer, _("Is it a brand-name drug?"), when=only(".covered", "part_d")),
                    ),
                    why=_("The dates place it in the months; the least and the most make the total a range."),
                    folded=True,
                ),
            ),
            at_first=1,
        ),
        Rows(
            "costs.trips",
            _("Trips to care"),
            _("Trip %(number)s"),
            _("Add a trip"),
            _("Remove trip %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask(
                            "round_trip_miles", partial(NumberAnswer, 0, 10_000, decimals=2), _("Miles there and back")
                        ),
                        Ask("times.count", _times, _("How many times")),
                        Ask("times.per", partial(ChoiceAnswer, PER), _("In each")),
                        Ask("parking", MoneyAnswer, _("Parking each time"), help=_("0 if none.")),
                        Ask("tolls", MoneyAnswer, _("Tolls each time"), help=_("0 if none.")),
                    ),
                    why=_("The way to care costs money in every month, and may be deducted from taxes."),
                ),
                Group(
                    _("More about this trip"),
                    (
                        Ask(
                            "cost_per_mile",
                            partial(MoneyAnswer, 1000),
                            _("Own cost for a mile"),
                            help=_("Leave it blank to use the rate of the tax agency."),
                        ),
                        _cycle,
                        *_dates,
                    ),
                    why=_("Only where the trip differs from the usual: another rate, another rhythm, other months."),
                    folded=True,
                ),
            ),
            at_first=1,
        ),
        Group(
            _("Work the person who is ill misses"),
            (
                Ask(
                    "costs.patient_hours_missed.count", _hours, _("Hours of work missed"), why=_("For the wages lost.")
                ),
                Ask(
                    "costs.patient_hours_missed.per",
                    partial(ChoiceAnswer, HOURS_PER),
                    _("In each"),
                    why=_("For the wages lost."),
                ),
                Ask("costs.patient_hours_missed.from", DateAnswer, _("Missed from"), why=_("For the wages lost.")),
                Ask("costs.patient_hours_missed.to", DateAnswer, _("Missed until"), why=_("For the wages lost.")),
            ),
        ),
        Rows(
            "costs.caregiver_hours_missed",
            _("Work the people who help miss"),
            _("Missed work %(number)s"),
            _("Add missed work"),
            _("Remove missed work %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask(
                            "caregiver",
                            PlaceAnswer,
                            _("Which person who helps"),
                            help=_("From the page People who help."),
                            choices=helpers_in,
                        ),
                        Ask("count", _hours, _("Hours of work missed")),
                        Ask("per", partial(ChoiceAnswer, HOURS_PER), _("In each")),
                        *_dates,
                    ),
                    why=_("For the wages that helping costs. Paid leave is taken off."),
                ),
            ),
        ),
    ),
)
