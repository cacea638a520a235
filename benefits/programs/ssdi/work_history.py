"""Insured status of a case as far as it is known: the person's credits, and whether they are enough.

42 USC 423(c)(1); 20 CFR 404.110-404.146. An earnings record is counted twice where recent years are not posted yet:
with nothing in them, and with the most there could be. Where both agree, the answer is certain. Without a record a
person's own count is used, or the years worked lately: the latter can show for certain only that there are too few
credits. That there are enough rests on what each of those years paid (`insured_by_years`, `rough_answers.py`). How a
record's quarters are counted stands in `records/earnings/insured_status.py`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from benefits.case import Case, Work
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.law.calendar import Quarter
from benefits.records.earnings.insured_status import (
    InsuredStatus,
    credits_between,
    credits_by_year,
    insured_status,
)
from benefits.records.earnings.lifespan import QUARTERS_A_YEAR, Lifespan
from benefits.records.earnings.yearly_figures import Earnings
from benefits.result.answers import Answer, Bounds, all_of, any_of, from_bool

MOST_CREDITS = 600  # more than a lifetime can hold: stands for "no upper bound"
YEARS_ASKED = 10  # the questions about recent years ask about ten

_NOTHING: Earnings = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Record:
    """Yearly earnings as far as known: the least and the most there can be. `unposted` years differ."""

    least: Earnings
    most: Earnings
    unposted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class InsuredStatusAsKnown:
    """Credits, and what they insure for, on one day, as far as known.

    `recent` leaves blindness aside. `window` is the stretch of quarters looked at. `last_insured` is a day only when
    it is certain. `insured_from` is later than the day asked about when only a later quarter insures.
    """

    fully_insured: Answer
    recent: Answer
    total: Bounds
    needed: int | None
    in_window: Bounds
    window_needed: int | None
    window: tuple[Quarter, Quarter] | None
    elapsed_years: int | None
    last_insured: date | None
    currently_insured: Answer
    insured_from: date | None = None

    def disability_insured(self, blind: bool | None) -> Answer:
        """Credits in all and recent work together, 42 USC 423(c)(1); blindness excuses from the second."""
        recent = Answer.MET if blind else self.recent
        if blind is None and recent is Answer.NOT_MET:
            recent = Answer.UNKNOWN
        return all_of((self.fully_insured, recent))


def has_no_work(work: Work) -> bool:
    """Whether the person never worked in a job with Social Security."""
    return work.status == "never_worked" and not any(work.earnings.values() if work.earnings else ())


def work_record(work: Work, law: Law, *, until: int) -> Record | None:
    """The earnings record, or None when there is none.

    A year left out before the last one had no earnings; those after it, through `until`, are not posted yet.
    """
    if has_no_work(work):
        return Record(_NOTHING, _NOTHING)
    if work.earnings is None:
        return None
    known = work.earnings
    unposted = tuple(range(max(work.earnings) + 1, until + 1)) if work.earnings else ()
    if work.worked_in_last_10_years is False:
        unposted = ()
    if not unposted:
        return Record(known, known)
    base = law.series("social_security.contribution_and_benefit_base", governed_on=date(until, 1, 1))
    highest = {year: Decimal(base.at(year)) / 100 for year in unposted}
    return Record(known, {**known, **highest}, unposted)


def insured_status_as_known(case: Case, on: date, law: Law) -> InsuredStatusAsKnown:
    """Insured status for disability that began on `on`. Raises `NotInForce` for days before 1951."""
    work, born = case.patient.work, case.patient.birth_date
    record = work_record(work, law, until=min(on.year, case.as_of.year))
    if record is None:
        return _from_counts(case, on, law)
    if born is None:
        return _without_birth_date(record, on, law)
    blind, until = bool(case.patient.statutorily_blind), case.as_of
    least = insured_status(born, record.least, on, blind=blind, until=until, law=law)
    most = insured_status(born, record.most, on, blind=blind, until=until, law=law) if record.unposted else least
    found = _between(least, most, record, on, law)
    return _completed_by_counts(found, work, Lifespan.of(born, on, law), record)


def insured_by_years(case: Case, on: date, law: Law) -> InsuredStatusAsKnown | None:
    """Insured status read from the years worked lately, as if each had paid four credits; None where a record or the
    person's own count tells more, or no year is told that must lie before `on`.

    Of years worked after `on` nothing is known, so that each could be one of those told; and the year of `on` counts
    no quarter after it.
    """
    work = case.patient.work
    if work_record(work, law, until=on.year) is not None or work.credits_last_10_years is not None:
        return None
    years = whole_years_worked(case, on)
    if years < 1:
        return None
    at_least = QUARTERS_A_YEAR * (years - 1) + (Quarter.of(on).index % QUARTERS_A_YEAR + 1)
    return _from_counts(case, on, law, at_least=at_least)


def whole_years_worked(case: Case, on: date) -> int:
    """The whole years worked of the last ten that cannot lie after the year of `on`; 0 where none is told."""
    work = case.patient.work
    if work.years_worked_in_last_10 is None or work.worked_in_last_10_years is False:
        return 0
    return max(int(work.years_worked_in_last_10) - max(case.as_of.year - on.year, 0), 0)


def _between(least: InsuredStatus, most: InsuredStatus, record: Record, on: date, law: Law) -> InsuredStatusAsKnown:
    """What is certain when the truth lies between two records."""
    missing = (PATHS.patient.work.earnings,) if record.unposted else ()
    window = (least.window_first, least.window_last)
    at_most = most.credits_in_window
    if (most.window_first, most.window_last) != window:
        at_most = credits_between(credits_by_year(record.most, law, on), window[0].index, window[1].index)
    return InsuredStatusAsKnown(
        fully_insured=_certain(least.fully_insured, most.fully_insured),
        recent=_certain(least.recent_work, most.recent_work),
        total=Bounds(least.credits_total, most.credits_total, missing),
        needed=least.credits_needed,
        in_window=Bounds(least.credits_in_window, at_most, missing),
        window_needed=least.recent_credits_needed,
        window=window,
        elapsed_years=least.elapsed_years,
        last_insured=least.date_last_insured if least.date_last_insured == most.date_last_insured else None,
        currently_insured=_certain(least.currently_insured, most.currently_insured),
        insured_from=least.insured_from if least.insured_from == most.insured_from else None,
    )


def _certain(at_least: bool, at_most: bool) -> Answer:
    return from_bool(at_least if at_least == at_most else None)


def _completed_by_counts(
    found: InsuredStatusAsKnown, work: Work, person: Lifespan, record: Record
) -> InsuredStatusAsKnown:
    """The person's own counts, where the record does not reach back far enough."""
    if found.window is None or not record.least:
        return found
    first_year = min(record.least)
    total, in_window = found.total, found.in_window
    counted = work.credits_total
    if counted is not None and counted > total.at_least and first_year > person.counts_after_year:
        total = Bounds(counted, max(counted, total.at_most), total.missing if counted < total.at_most else ())
    recent = work.credits_last_10_years
    is_ordinary = found.window_needed == person.ordinary_credits
    if recent is not None and is_ordinary and recent > in_window.at_least and first_year > found.window[0].year:
        in_window = Bounds(
            recent, max(recent, in_window.at_most), in_window.missing if recent < in_window.at_most else ()
        )
    if (total, in_window) == (found.total, found.in_window):
        return found
    assert found.needed is not None  # a record and a birth date give both
    assert found.window_needed is not None
    return replace(
        found,
        total=total,
        in_window=in_window,
        fully_insured=total.reaches(found.needed),
        recent=any_of((found.recent, in_window.reaches(found.window_needed))),
        last_insured=None,
    )


def _without_birth_date(record: Record, on: date, law: Law) -> InsuredStatusAsKnown:
    """Only what is the same at every age can be told."""
    at = Quarter.of(on).index
    person = Lifespan.of(on, on, law)  # its counts hold at every age; its years are not used
    first = at - person.ordinary_quarters + 1
    least, most = credits_by_year(record.least, law, on), credits_by_year(record.most, law, on)
    missing = (PATHS.patient.work.earnings,) if record.unposted else ()
    total = Bounds(credits_between(least, 0, at), credits_between(most, 0, at), missing)
    in_window = Bounds(credits_between(least, first, at), credits_between(most, first, at), missing)
    return _at_any_age(person, at, total, in_window)


def _at_any_age(person: Lifespan, at: int, total: Bounds, in_window: Bounds) -> InsuredStatusAsKnown:
    fully = Answer.UNKNOWN
    if total.at_least >= person.most_credits:
        fully = Answer.MET
    elif total.at_most < person.fewest_credits:
        fully = Answer.NOT_MET
    recent = Answer.UNKNOWN
    if in_window.at_least >= person.ordinary_credits:
        recent = Answer.MET
    elif in_window.at_most < person.young_quarters // 2:
        recent = Answer.NOT_MET
    return InsuredStatusAsKnown(
        fully_insured=fully,
        recent=recent,
        total=total,
        needed=None,
        in_window=in_window,
        window_needed=None,
        window=(Quarter.at(at - person.ordinary_quarters + 1), Quarter.at(at)),
        elapsed_years=None,
        last_insured=None,
        currently_insured=Answer.UNKNOWN,
    )


def _from_counts(case: Case, on: date, law: Law, *, at_least: int = 0) -> InsuredStatusAsKnown:
    """From the person's own count of credits, or from the years worked lately, read as `at_least` so many credits."""
    work, born = case.patient.work, case.patient.birth_date
    at = Quarter.of(on).index
    person = Lifespan.of(on if born is None else born, on, law)
    in_window = _recent_credits(case, person, at, at_least)
    total = _all_credits(work, in_window)
    if born is None:
        return _at_any_age(person, at, total, in_window)
    needed = person.credits_needed(at // QUARTERS_A_YEAR)
    ordinary = in_window.reaches(person.ordinary_credits)
    window_first, window_needed, shown, recent = (
        at - person.ordinary_quarters + 1,
        person.ordinary_credits,
        in_window,
        ordinary,
    )
    young = person.young_window(at)
    if young is not None:
        left_out = young[0] - window_first
        in_young = Bounds(
            max(in_window.at_least - left_out, 0),
            min(in_window.at_most, at - young[0] + 1),
            in_window.missing or (PATHS.patient.work.earnings,),
        )
        recent = any_of((ordinary, in_young.reaches(young[1])))
        if ordinary is not Answer.MET:
            window_first, window_needed, shown = young[0], young[1], in_young
    return InsuredStatusAsKnown(
        fully_insured=total.reaches(needed),
        recent=recent,
        total=total,
        needed=needed,
        in_window=shown,
        window_needed=window_needed,
        window=(Quarter.at(window_first), Quarter.at(at)),
        elapsed_years=person.elapsed_years(at // QUARTERS_A_YEAR),
        last_insured=None,
        currently_insured=Answer.UNKNOWN,
    )


def _all_credits(work: Work, in_window: Bounds) -> Bounds:
    """Credits in all. A total below the recent ones cannot be right: the truth is then taken to lie between."""
    counted, recent = work.credits_total, work.credits_last_10_years
    asks = (PATHS.patient.work.earnings, PATHS.patient.work.credits_total)
    if counted is None:
        return Bounds(in_window.at_least, MOST_CREDITS, asks)
    if recent is not None and counted < recent:
        return Bounds(counted, recent, asks)
    return Bounds.exactly(counted)


def _recent_credits(case: Case, person: Lifespan, at: int, at_least: int) -> Bounds:
    """Credits in the ordinary window, from what people remember."""
    work = case.patient.work
    counted, total = work.credits_last_10_years, work.credits_total
    asks = (PATHS.patient.work.earnings, PATHS.patient.work.credits_last_10_years)
    if counted is not None:
        if total is not None and total < counted:
            return Bounds(total, counted, asks)
        return Bounds.exactly(counted)
    most = person.ordinary_quarters if total is None else min(person.ordinary_quarters, total)
    years = Decimal(0) if work.worked_in_last_10_years is False else work.years_worked_in_last_10
    if years is not None:
        first_quarter = at - person.ordinary_quarters + 1
        first_asked = (case.as_of.year - YEARS_ASKED + 1) * QUARTERS_A_YEAR
        most = min(most, QUARTERS_A_YEAR * math.ceil(years) + max(first_asked - first_quarter, 0))
    return Bounds(min(at_least, most), most, asks)
