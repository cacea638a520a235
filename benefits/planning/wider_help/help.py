"""Help that no rule here looked at, chosen by what is known: named with whom to ask, and never as a yes or a no."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.case import Case
from benefits.directory.resources import helper
from benefits.law import Citation, Law
from benefits.law.calendar import attains_age
from benefits.planning.wider_help import words
from benefits.planning.wider_help.types import WiderHelp
from benefits.result.messages import Message

_SNAP = Citation("7 CFR 273.9(d)(3)", "https://www.ecfr.gov/current/title-7/section-273.9")
_LIHEAP = Citation("42 USC 8624(b)", "https://www.law.cornell.edu/uscode/text/42/8624")
_VETERANS = Citation("38 USC 1110, 1521, 1710", "https://www.law.cornell.edu/uscode/text/38/1710")
_LOANS = Citation("34 CFR 685.213", "https://www.ecfr.gov/current/title-34/section-685.213")
_RIDES = Citation("42 CFR 431.53", "https://www.ecfr.gov/current/title-42/section-431.53")
_NONE = Citation("", "")


def wider_help(case: Case, law: Law | None = None) -> tuple[WiderHelp, ...]:
    """What is likely worth asking for, beside the programs that were screened."""
    book = Law() if law is None else law
    return tuple(_all(case, book))


def _all(case: Case, law: Law) -> Iterator[WiderHelp]:
    yield _entry("charity_care", _charity_care(case, law), ("dollar-for",), case, law)
    yield _entry("food", words.WHY["food"], ("211",), case, law)
    yield _entry("energy", words.WHY["energy"], ("211",), case, law)
    if _has_young_child(case, law):
        age = law.number("wider_help.wic_until_age", on=case.as_of)
        yield _entry("young_children", words.WHY["young_children"](age=age), ("211",), case, law)
    if case.costs is not None and case.costs.trips:
        yield _entry("rides", words.WHY["rides"], ("acs-rides", "nemt"), case, law)
        yield _entry("rooms", words.WHY["rooms"], ("hope-lodge", "joes-house"), case, law)
    if case.patient.benefits.veteran is not False:
        why = words.WHY["veterans" if case.patient.benefits.veteran else "veterans_unknown"]
        yield _entry("veterans", why, ("va-health",), case, law)
    if case.patient.diagnosis.metastatic or case.patient.diagnosis.terminal:
        months = law.number("wider_help.life_insurance_months", on=case.as_of)
        yield _entry("life_insurance", words.WHY["life_insurance"](months=months), (), case, law)
    for id in ("student_loans", "other_loans", "property_tax", "work_or_crime"):
        yield _entry(id, words.WHY[id], (), case, law)


def _charity_care(case: Case, law: Law) -> Message:
    days = law.number("wider_help.charity_care_days", on=case.as_of)
    quiet = law.number("wider_help.no_collection_days", on=case.as_of)
    return words.WHY["charity_care"](days=days, quiet=quiet)


def _has_young_child(case: Case, law: Law) -> bool:
    """A pregnancy, or a child under the age of the program."""
    age = law.number("wider_help.wic_until_age", on=case.as_of)
    births = [child.birth_date for child in case.household.children or () if child.birth_date is not None]
    return case.patient.pregnant is True or any(case.as_of < attains_age(born, age) for born in births)


_CITED: dict[str, Citation | str] = {
    "charity_care": "wider_help.charity_care_days",
    "food": _SNAP,
    "energy": _LIHEAP,
    "young_children": "wider_help.wic_until_age",
    "rides": _RIDES,
    "veterans": _VETERANS,
    "life_insurance": "wider_help.life_insurance_months",
    "student_loans": _LOANS,
}
_PAGES = {
    "food": "https://www.fns.usda.gov/snap",
    "energy": "https://www.acf.hhs.gov/ocs/programs/liheap",
    "young_children": "https://www.fns.usda.gov/wic",
    "student_loans": "https://studentaid.gov/manage-loans/forgiveness-cancellation/disability-discharge",
}


def _entry(id: str, why: Message, whom: tuple[str, ...], case: Case, law: Law) -> WiderHelp:
    cited = _CITED.get(id, _NONE)
    verified = True
    if isinstance(cited, str):
        figure = law.figure(cited, on=case.as_of)
        cited, verified = figure.citation, figure.verified
    helpers = tuple(helper(name) for name in whom)
    return WiderHelp(id, words.TITLES[id], why, words.SAY[id], helpers, cited, _PAGES.get(id), verified)
