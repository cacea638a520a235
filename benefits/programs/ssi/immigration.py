"""Whether a permanent resident's status opens SSI: years here and work credits, or an exception. 8 USC 1612, 1613."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import attains_age, years_after
from benefits.result.answers import Answer, Path


@dataclass(frozen=True, slots=True)
class StatusForSsi:
    """The answer and what is missing for it."""

    answer: Answer
    missing: tuple[Path, ...] = ()


def status_for_ssi(case: Case, law: Law, own_credits: int | None) -> StatusForSsi:
    """Five years here and forty credits, own and a spouse's or late spouse's, 8 USC 1612(a)(2)(B), 1613.

    A no is said only where no exception can apply that the case could tell: not a veteran, not here on 22 August 1996,
    not within seven years of arriving as a refugee, not a child then, whose parents' credits would count.
    """
    since = case.patient.us_resident_since
    needed = law.number("ssi.permanent_resident.credits", on=case.as_of)
    if since is None:
        return StatusForSsi(Answer.UNKNOWN, (PATHS.patient.us_resident_since,))
    years = law.number("permanent_resident.years_before_help", on=case.as_of)
    long_enough = years_after(since, years) <= case.as_of
    own = case.patient.work.credits_total if own_credits is None else own_credits
    theirs, missing = _others(case)
    if own is None:
        missing = (PATHS.patient.work.earnings, *missing)
    if long_enough and own is not None and own >= needed:
        return StatusForSsi(Answer.MET)
    if missing:
        return StatusForSsi(Answer.UNKNOWN, missing)
    assert own is not None  # else it is missing
    if own + theirs >= needed:
        # not all of a spouse's credits need be of the years of marriage; and an arrival of late may have an exception
        return StatusForSsi(Answer.UNKNOWN, (PATHS.spouse.credits_total if long_enough else PATHS.patient.citizenship,))
    return _without_the_credits(case, since, law)


def _without_the_credits(case: Case, since: date, law: Law) -> StatusForSsi:
    veteran, born = case.patient.benefits.veteran, case.patient.birth_date
    if veteran is None or born is None:
        asked = {PATHS.patient.benefits.veteran: veteran, PATHS.patient.birth_date: born}
        return StatusForSsi(Answer.UNKNOWN, tuple(path for path, answer in asked.items() if answer is None))
    refugee_years = law.number("ssi.refugee_years", on=case.as_of)
    here_before = since <= law.begins("ssi.refugee_years")
    a_child_then = since < attains_age(born, law.number("ssi.child_until_age", on=case.as_of))
    if veteran or here_before or a_child_then or years_after(since, refugee_years) > case.as_of:
        return StatusForSsi(Answer.UNKNOWN, (PATHS.patient.citizenship,))
    return StatusForSsi(Answer.NOT_MET)


def _others(case: Case) -> tuple[int, tuple[Path, ...]]:
    """Credits of a spouse, and of late spouses; what is missing to count them."""
    status = case.patient.marital_status
    if status is None:
        return 0, (PATHS.patient.marital_status,)
    found, missing = 0, []
    if status in ("married", "separated"):
        credits = case.spouse.credits_total if case.spouse else None
        if credits is None:
            missing.append(PATHS.spouse.credits_total)
        else:
            found += credits
    if status == "widowed" and case.former_spouses is None:
        missing.append(PATHS.former_spouses)
    for place, entry in enumerate(case.former_spouses or ()):
        if entry.ended_by == "divorce":
            continue
        if entry.credits_total is None:
            missing.append(PATHS.former_spouses[place].credits_total)
        else:
            found += entry.credits_total
    return found, tuple(missing)
