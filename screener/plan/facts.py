"""The facts a program computed, named for the reader.

`KEY_FACTS` are the ones a person acts on: they stand on the card in this order, whatever the program. A fact that is
not listed here is still in the result document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from screener.plan import words


@dataclass(frozen=True, slots=True)
class NamedFact:
    """One fact with its label, written out."""

    name: str
    label: str
    value: str


def _per_month(value: Any) -> str:
    return gettext("%(amount)s a month") % {"amount": words.money(value)}


def _per_week(value: Any) -> str:
    return gettext("%(amount)s a week") % {"amount": words.money(value)}


def _weeks(value: Any) -> str:
    plural = 1 if value == 1 else 2
    return ngettext("%(number)s week", "%(number)s weeks", plural) % {"number": words.number(value)}


def _days(value: Any) -> str:
    return ngettext("%(number)s day", "%(number)s days", value) % {"number": words.number(value)}


def _percent(value: Any) -> str:
    return gettext("%(number)s percent") % {"number": words.number(value)}


_LEVELS: dict[str, str | Promise] = {
    "qmb": _("QMB: pays Medicare premiums, deductibles and shares of cost"),
    "slmb": _("SLMB: pays the Medicare Part B premium"),
    "qi": _("QI: pays the Medicare Part B premium"),
    "qdwi": _("QDWI: pays the Medicare Part A premium"),
    "full": _("full"),
    "partial": _("partial"),
}
_BASES: dict[str, str | Promise] = {
    "age": _("age"),
    "disability": _("disability benefits"),
    "als": _("ALS"),
    "esrd": _("kidney failure"),
}
_PERIODS: dict[str, str | Promise] = {
    "initial": _("First time to sign up"),
    "general": _("Yearly time to sign up"),
    "special_group_health": _("Time to sign up after cover from a job"),
    "automatic": _("Comes by itself"),
    "part_d_initial": _("Time to choose a drug plan"),
    "medigap_open": _("Time when a Medicare supplement may not refuse you"),
}
_PAYERS: dict[str, str | Promise] = {"medicare": _("Medicare"), "group_plan": _("the job's health plan")}


def _one_of(names: Mapping[str, str | Promise]) -> Callable[[Any], str]:
    return lambda code: str(names.get(code, code))


KEY_FACTS: dict[str, tuple[str | Promise, Callable[[Any], str]]] = {
    "monthly_benefit": (_("Monthly amount"), _per_month),
    "first_month_of_entitlement": (_("First month that counts for payment"), words.month),
    "family_maximum": (_("Most the whole family can be paid"), _per_month),
    "auxiliary_monthly": (_("For the family together"), _per_month),
    "date_last_insured": (_("Covered for disability through"), words.day),
    "latest_protective_filing": (_("Last day to apply without losing a month"), words.day),
    "medicare_begins": (_("Medicare begins"), words.month),
    "basis": (_("Medicare because of"), _one_of(_BASES)),
    "eligible_on": (_("From"), words.day),
    "part_a_premium_free": (_("Hospital part (Part A) without a premium"), words.yes_or_no),
    "part_a_premium": (_("Part A premium"), _per_month),
    "part_b_premium": (_("Part B premium"), _per_month),
    "part_b_penalty_percent": (_("Late penalty on Part B"), _percent),
    "part_d_penalty_monthly": (_("Late penalty on drug cover"), _per_month),
    "irmaa_part_b": (_("Added to Part B for higher income"), _per_month),
    "irmaa_part_d": (_("Added to drug cover for higher income"), _per_month),
    "pays_first": (_("Who pays first"), _one_of(_PAYERS)),
    "level": (_("Level"), _one_of(_LEVELS)),
    "monthly_value": (_("Worth about"), _per_month),
    "entitlement_hours": (_("Leave in a leave year"), words.hours),
    "used_hours": (_("Used so far"), words.hours),
    "remaining_hours": (_("Leave left"), words.hours),
    "remaining_weeks": (_("In weeks of this job"), _weeks),
    "runs_out_on": (_("Runs out on"), words.day),
    "notice_due": (_("Tell the employer by"), words.day),
    "certification_due": (_("Doctor's form due"), words.day),
    "leave_year_begins": (_("Leave year begins"), words.day),
    "leave_year_ends": (_("Leave year ends"), words.day),
    "weekly_benefit": (_("Weekly amount"), _per_week),
    "weeks": (_("For up to"), _weeks),
    "waiting_days": (_("Days before it pays"), _days),
    "job_protected": (_("Job protected"), words.yes_or_no),
    "election_deadline": (_("Choose by"), words.day),
    "covers_until": (_("Covers until"), words.day),
    "disability_extension_until": (_("With the disability extension, until"), words.day),
    "monthly_premium_max": (_("Premium at most"), _per_month),
    "resource_limit": (_("Savings limit"), words.money),
}
_NOT_SHOWN_WHEN_ZERO = {
    "part_a_premium",
    "part_b_penalty_percent",
    "part_d_penalty_monthly",
    "irmaa_part_b",
    "irmaa_part_d",
    "monthly_benefit",
    "auxiliary_monthly",
    "waiting_days",
    "monthly_value",
}
_LEAVE_DATES = (
    "remaining_hours",
    "remaining_weeks",
    "runs_out_on",
    "notice_due",
    "certification_due",
    "leave_year_ends",
)


def key_facts(facts: Mapping[str, Any]) -> list[NamedFact]:
    """The facts a person acts on, in the order of the card; what was not computed is left out."""
    return _named(facts, KEY_FACTS)


def leave_facts(facts: Mapping[str, Any]) -> list[NamedFact]:
    """What a caregiver needs to know about the leave: hours left, when they run out, and the papers' days."""
    return _named(facts, {name: KEY_FACTS[name] for name in _LEAVE_DATES})


def enrollment_periods(facts: Mapping[str, Any]) -> list[NamedFact]:
    """Each time to sign up: its first and last day, and when cover begins."""
    return [
        NamedFact(period["kind"], str(_PERIODS.get(period["kind"], period["kind"])), _period(period))
        for period in facts.get("enrollment_periods") or ()
    ]


def _period(period: Mapping[str, Any]) -> str:
    first, last, begins = period.get("from"), period.get("to"), period.get("coverage_begins")
    if last is not None:
        when = gettext("%(first)s to %(last)s") % {"first": words.day(first), "last": words.day(last)}
    elif begins == first:
        return words.day(first)
    else:
        when = gettext("from %(first)s") % {"first": words.day(first)}
    if begins is None or begins == first:
        return when
    return gettext("%(when)s; cover begins %(day)s") % {"when": when, "day": words.day_or_month(begins)}


def _named(
    facts: Mapping[str, Any], listed: Mapping[str, tuple[str | Promise, Callable[[Any], str]]]
) -> list[NamedFact]:
    return [
        NamedFact(name, str(label), write(facts[name]))
        for name, (label, write) in listed.items()
        if facts.get(name) is not None and not (name in _NOT_SHOWN_WHEN_ZERO and facts[name] == 0)
    ]
