"""The names of the codes of a result document: outcomes and answers as signs, kinds of cost, groups of help."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


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


def kind(code: str) -> str:
    """The name of a kind of cost or income; a new code reads as its own words."""
    named = KINDS.get(code)
    return str(named) if named is not None else code.replace("_", " ").capitalize()


def category(code: str) -> str:
    """The name of a group of helpers; a new code reads as its own words."""
    named = CATEGORIES.get(code)
    return str(named) if named is not None else code.replace("_", " ").capitalize()
