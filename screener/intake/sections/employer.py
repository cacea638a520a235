"""An employer and the job there: asked of the person who is ill and of each caregiver alike."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import (
    AmountListAnswer,
    ChoiceAnswer,
    DateAnswer,
    MoneyAnswer,
    NumberAnswer,
    TextAnswer,
    YearDayAnswer,
    YesNoAnswer,
)
from screener.intake.asking import Ask, Group, Rows, only, under
from screener.intake.sections.states import STATES

KIND = (
    ("private", _("A company or nonprofit")),
    ("public_agency", _("City, county or state")),
    ("federal", _("Federal government")),
    ("school", _("A school")),
    ("airline_crew", _("An airline, as crew")),
)
LEAVE_REASONS = (
    ("family_care", _("Care for a relative who is ill")),
    ("own_condition", _("Own illness")),
    ("new_child", _("A new child")),
    ("covered_servicemember", _("Care for a service member or veteran")),
    ("vacation", _("Vacation")),
    ("sick_day", _("A sick day that was not family leave")),
    ("holiday", _("A holiday")),
    ("other", _("Something else that was not family leave")),
)
LEAVE_YEAR = (
    ("rolling_backward", _("12 months back from each day of leave")),
    ("calendar", _("January to December")),
    ("fixed", _("Another fixed year")),
    ("forward", _("12 months from the first day of leave")),
)
MOST_EMPLOYEES = 5_000_000
HOURS_IN_A_YEAR = 8784
HOURS_IN_A_WEEK = 168

_JOB = (
    Ask(
        "id",
        TextAnswer,
        _("Name of the employer"),
        help=_("Use the same name for two people who work for the same employer."),
        why=_("A husband and wife who work for one employer may have to share some kinds of leave."),
    ),
    Ask(
        "kind",
        partial(ChoiceAnswer, KIND),
        _("What kind of employer is it?"),
        why=_("Public employers and schools are covered whatever their size; federal and airline jobs have own rules."),
    ),
    Ask(
        "work_state",
        partial(ChoiceAnswer, STATES),
        _("State of the job"),
        why=_("The state of the job, not of the home, decides about paid leave."),
    ),
    Ask(
        "employees",
        partial(NumberAnswer, 0, MOST_EMPLOYEES),
        _("About how many people work for this employer in all?"),
        why=_("The federal leave law covers private employers from 50 people on; many state laws start lower."),
    ),
    Ask(
        "employees_within_75_miles",
        partial(NumberAnswer, 0, MOST_EMPLOYEES),
        _("About how many of them work within 75 miles of this job?"),
        why=_("The federal leave law asks for 50 within 75 miles."),
    ),
    Ask(
        "hired_on",
        partial(DateAnswer, future=False),
        _("First day of work there"),
        help=_("Such as 02/04/2019."),
        why=_("The federal leave law asks for 12 months with the employer."),
    ),
    Ask(
        "hours_per_week",
        partial(NumberAnswer, 0, HOURS_IN_A_WEEK, decimals=2),
        _("Hours in a usual week"),
        why=_("Leave is counted in hours of the person's own week."),
    ),
    Ask(
        "hours_last_12_months",
        partial(NumberAnswer, 0, HOURS_IN_A_YEAR, decimals=2),
        _("Hours really worked in the last 12 months"),
        help=_("Without vacation, sick days and holidays. Pay stubs or the personnel office can tell."),
        why=_("The federal leave law asks for 1,250 hours of work."),
    ),
    Ask(
        "weekly_pay",
        partial(MoneyAnswer, 50_000, per="week"),
        _("Pay for a usual week, before taxes"),
        why=_("For the wages lost on leave, and for what paid leave would pay."),
    ),
    Ask(
        "paid_leave_hours",
        partial(NumberAnswer, 0, HOURS_IN_A_YEAR, decimals=2),
        _("Hours of sick leave and vacation still to use"),
        help=_("0 if none."),
        why=_("They can pay for the first part of a leave."),
    ),
)

_DETAILS = (
    Ask(
        "employees_20_weeks",
        YesNoAnswer,
        _("Did the employer have 50 people or more in at least 20 weeks of this or last year?"),
        why=_("That is how the federal leave law counts a private employer's size."),
        when=only(".kind", "private"),
    ),
    Ask(
        "months_employed",
        partial(NumberAnswer, 0, 1200, decimals=2),
        _("Months with the employer in all, if there were several times"),
        help=_("Leave it blank if it was one stretch."),
        why=_("Earlier times with the same employer can count."),
    ),
    Ask(
        "varying_hours",
        YesNoAnswer,
        _("Do the hours change from week to week?"),
        why=_("Leave is then counted by the average of twelve months."),
    ),
    Ask(
        "hourly_pay",
        partial(MoneyAnswer, 1000, per="hour"),
        _("Pay for an hour"),
        why=_("For the wages lost when some hours are missed."),
    ),
    Ask(
        "exempt",
        YesNoAnswer,
        _("Is the job paid by salary, without overtime pay?"),
        why=_("Such employers often keep no count of hours; the law then takes 1,250 as worked."),
    ),
    Ask(
        "key_employee",
        YesNoAnswer,
        _("Has the employer said in writing that this is a key employee?"),
        why=_("The job of one of the highest paid tenth may be refused after leave, on strict terms."),
    ),
    Ask(
        "quarterly_earnings",
        partial(AmountListAnswer, 8, 1_000_000),
        _("Pay in the last eight quarters, newest first"),
        help=_("One amount on each line. A quarter is January to March, April to June, and so on."),
        why=_("State paid leave is worked out from quarterly pay."),
    ),
    Ask(
        "health_plan_premium_share_monthly",
        partial(MoneyAnswer, 10_000, per="month"),
        _("Share of the health plan's premium paid from the wages in a month"),
        help=_("0 if none."),
        why=_("It still has to be paid during unpaid leave."),
    ),
    Ask(
        "leave_year",
        partial(ChoiceAnswer, LEAVE_YEAR),
        _("How does the employer count the 12 months of family leave?"),
        help=_("The handbook or the personnel office can tell."),
        why=_("It decides how much leave is left, and when it comes back."),
    ),
    Ask(
        "leave_year_starts",
        YearDayAnswer,
        _("First day of that year, when it is another fixed year"),
        help=_("Such as 07/01."),
        why=_("Leave starts anew on this day."),
        when=only(".leave_year", "fixed"),
    ),
)


def employer_parts(prefix: str) -> tuple[Group | Rows, ...]:
    """The questions about an employer that lies at `prefix` of the case, or of a row."""
    return (
        Group(_("The job"), under(prefix, _JOB)),
        Group(_("More exact answers about the job"), under(prefix, _DETAILS), folded=True),
        Rows(
            f"{prefix}.leave_taken",
            _("Family or medical leave taken before"),
            _("Leave %(number)s"),
            _("Add a time of leave"),
            _("Remove leave %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask("from", DateAnswer, _("First day")),
                        Ask("to", DateAnswer, _("Last day")),
                        Ask(
                            "hours",
                            partial(NumberAnswer, 0, HOURS_IN_A_YEAR, decimals=2),
                            _("Hours of leave between these days"),
                            help=_("Leave it blank if every working hour was leave."),
                        ),
                        Ask("reason", partial(ChoiceAnswer, LEAVE_REASONS), _("What for")),
                    ),
                    why=_("Family and medical leave already taken leaves fewer hours. Vacation and holidays do not."),
                ),
            ),
            intro=_("Of the last 12 months, or of the employer's leave year."),
            bearable=60,
            gate=Ask(
                "",
                YesNoAnswer,
                _("Was any family or medical leave taken from this job in the last 12 months?"),
                why=_("Leave already used is taken off the twelve weeks."),
            ),
        ),
    )
