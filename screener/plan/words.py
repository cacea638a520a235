"""Words and figures as people read them: dates, months, dollars, hours, and the names of codes.

Values come from a result document, so a date is an ISO text, a month is ``2026-12`` and money is a JSON number of
dollars. Every function answers in the language that is active; None reads "not known", never zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, ngettext, npgettext
from django.utils.translation import gettext_lazy as _

Number = int | float | Decimal
_MONTH_LENGTH = len("2026-12")
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Sign:
    """How an outcome is shown: words, a sign that also reads in grey print, and a tone for the style sheet."""

    label: str | Promise
    glyph: str
    tone: str


OUTCOMES: dict[str, Sign] = {
    "already": Sign(_("Already in place"), "✓✓", "good"),
    "likely": Sign(_("Likely"), "✓", "good"),
    "possible": Sign(_("Possible"), "≈", "fair"),
    "unknown": Sign(_("Not known yet"), "?", "open"),
    "unlikely": Sign(_("Unlikely for now"), "✗", "poor"),
    "not_applicable": Sign(_("Not for this situation"), "○", "aside"),
}

ANSWERS: dict[str, Sign] = {
    "met": Sign(_("Met"), "✓", "good"),
    "not_met": Sign(_("Not met"), "✗", "poor"),
    "unknown": Sign(_("Not known yet"), "?", "open"),
    "not_applicable": Sign(_("Not asked here"), "○", "aside"),
}

KINDS: dict[str, str | Promise] = {
    "copay": _("Co-pays"),
    "coinsured_care": _("Care shared with the plan"),
    "prescription": _("Prescriptions"),
    "infusion": _("Infusions"),
    "surgery": _("Surgery"),
    "scan": _("Scans and tests"),
    "travel": _("Travel to care"),
    "parking": _("Parking"),
    "lodging": _("Lodging"),
    "meals": _("Meals"),
    "childcare": _("Childcare"),
    "elder_care": _("Care for an older relative"),
    "home_help": _("Help at home"),
    "equipment": _("Equipment"),
    "premium": _("Insurance premiums"),
    "other": _("Other"),
    "out_of_pocket": _("Costs to pay"),
    "lost_wages_patient": _("Lost pay of the person who is ill"),
    "lost_wages_caregivers": _("Lost pay of caregivers"),
    "wages": _("Pay of the person who is ill"),
    "paid_leave": _("Paid leave"),
    "short_term_disability": _("Short-term disability insurance"),
    "long_term_disability": _("Long-term disability insurance"),
    "state_paid_leave": _("State paid leave"),
    "ssdi": _("Social Security disability (SSDI)"),
    "ssdi_family": _("Social Security for the family"),
    "ssi": _("Supplemental Security Income (SSI)"),
    "spouse": _("Income of the husband or wife"),
    "employer_share": _("Premium of the plan from work"),
    "cobra": _("Premium of COBRA"),
    "marketplace": _("Premium of the marketplace plan"),
    "medigap": _("Premium of Medigap"),
    "medicare_part_b": _("Medicare Part B premium"),
    "part_d": _("Medicare drug plan premium"),
    "other_cover": _("Premium of other cover"),
}

CATEGORIES: dict[str, str | Promise] = {
    "crisis": _("If it is too much, day or night"),
    "government": _("Government offices"),
    "insurance_counselling": _("Free advice on insurance"),
    "legal_navigation": _("Legal and money advice"),
    "case_management": _("Someone to help with the paperwork"),
    "copay_foundation": _("Help with co-pays"),
    "medicine_costs": _("Help with the cost of medicines"),
    "medical_debt": _("Hospital bills"),
    "emergency_and_living_costs": _("Rent, bills and living costs"),
    "transport": _("Rides to care"),
    "lodging": _("A place to stay near care"),
    "breast_cancer_support": _("Breast cancer support"),
    "counselling_and_groups": _("Someone to talk to"),
    "caregivers": _("For those who help"),
    "respite_and_home_care": _("A break, and help at home"),
    "children_and_family": _("Children and family"),
    "work": _("Work"),
    "second_opinion": _("A second opinion"),
    "clinical_trials": _("Clinical trials"),
    "palliative_and_hospice": _("Comfort care"),
    "food_and_home": _("Food and home"),
}


def money(dollars: Number | None) -> str:
    """Dollars as the language writes them; cents only where there are any."""
    if dollars is None:
        return gettext("not known")
    amount = Decimal(str(dollars)).quantize(_CENT)
    pattern = "¤#,##0" if amount == amount.to_integral_value() else "¤#,##0.00"
    return format_currency(amount, "USD", format=pattern, locale=_locale(), currency_digits=False)


def whole_money(dollars: Number | None) -> str:
    """Dollars rounded to the dollar, for tables in which cents would hide the sum."""
    if dollars is None:
        return gettext("not known")
    return format_currency(
        Decimal(str(dollars)).quantize(Decimal(1)), "USD", format="¤#,##0", locale=_locale(), currency_digits=False
    )


def money_range(low: Number | None, high: Number | None) -> str:
    """From the low to the high sum in whole dollars; empty when they are the same or not known."""
    if low is None or high is None or low == high:
        return ""
    return gettext("%(low)s to %(high)s") % {"low": whole_money(low), "high": whole_money(high)}


def number(value: Number | None) -> str:
    """A count or number of hours, with at most two decimals."""
    if value is None:
        return gettext("not known")
    return format_decimal(Decimal(str(value)), format="#,##0.##", locale=_locale())


def hours(value: Number | None) -> str:
    """A number of hours with its unit."""
    if value is None:
        return gettext("not known")
    plural = 1 if value == 1 else 2
    return npgettext("length of leave", "%(number)s hour", "%(number)s hours", plural) % {"number": number(value)}


def day(value: str | date | None) -> str:
    """A day written out: November 23, 2026."""
    if value is None:
        return gettext("not known")
    return _written_day(_as_date(value), _locale())


def short_day(value: str | date | None) -> str:
    """A day in few letters, with its year: Nov 23, 2026."""
    if value is None:
        return gettext("not known")
    return format_date(_as_date(value), format="medium", locale=_locale())


def month(value: str | None) -> str:
    """A month written out: December 2026."""
    if value is None:
        return gettext("not known")
    return _written_month(value, "yMMMM", _locale())


def short_month(value: str) -> str:
    """A month in few letters: Dec 2026."""
    return _written_month(value, "yMMM", _locale())


def month_name(value: str) -> str:
    """The month alone: Dec."""
    return _written_month(value, "MMM", _locale())


def day_or_month(value: str | None) -> str:
    """A day or a month, as the document has it."""
    if value is None:
        return gettext("not known")
    return month(value) if len(value) == _MONTH_LENGTH else day(value)


def more_or_less(amount: str, change: Number) -> str:
    """An amount, and whether it is gained or lost."""
    if change < 0:
        return gettext("%(amount)s less") % {"amount": amount}
    return gettext("%(amount)s more") % {"amount": amount}


def days_later(days: int) -> str:
    """How far a day has moved."""
    if days < 0:
        return ngettext("%(number)s day earlier", "%(number)s days earlier", -days) % {"number": number(-days)}
    return ngettext("%(number)s day later", "%(number)s days later", days) % {"number": number(days)}


def months_later(months: int) -> str:
    """How far a month has moved."""
    if months < 0:
        return ngettext("%(number)s month earlier", "%(number)s months earlier", -months) % {"number": number(-months)}
    return ngettext("%(number)s month later", "%(number)s months later", months) % {"number": number(months)}


def yes_or_no(value: bool | None) -> str:
    """A claim in a word."""
    if value is None:
        return gettext("not known")
    return gettext("yes") if value else gettext("no")


def kind(code: str) -> str:
    """The name of a kind of cost or income; a new code reads as its own words."""
    named = KINDS.get(code)
    return str(named) if named is not None else code.replace("_", " ").capitalize()


def category(code: str) -> str:
    """The name of a group of helpers; a new code reads as its own words."""
    named = CATEGORIES.get(code)
    return str(named) if named is not None else code.replace("_", " ").capitalize()


def _as_date(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


@lru_cache(maxsize=4096)
def _written_day(value: date, locale: str) -> str:
    return format_date(value, format="long", locale=locale)


@lru_cache(maxsize=4096)
def _written_month(value: str, skeleton: str, locale: str) -> str:
    return format_skeleton(skeleton, date.fromisoformat(f"{value}-01"), locale=locale)


def _locale() -> str:
    return "es_US" if (get_language() or "en").startswith("es") else "en_US"
