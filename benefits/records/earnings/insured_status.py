"""Work credits (quarters of coverage) and insured status for disability, from a record of yearly earnings.

42 USC 413, 414, 423(c)(1); 20 CFR 404.110-404.146; POMS RS 00301.105-148.

A credit of a year is put in whichever quarter of that year helps, but in no quarter after the one in question,
20 CFR 404.143(b), 404.146. Before 1978, where quarters were credited one by one, a yearly total is divided by the
quarterly amount: an approximation, as only yearly totals are known.

Not covered: an earlier period of disability whose quarters are left out (20 CFR 404.130(d), (f)), credits for military
service, railroad work, and work abroad under a treaty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benefits.law import Law, YearSeries
from benefits.law.calendar import Month, Quarter
from benefits.records.earnings.lifespan import QUARTERS_A_YEAR, Lifespan
from benefits.records.earnings.yearly_figures import Earnings, cents

QUARTER_OF_COVERAGE = "social_security.quarter_of_coverage"
WAGES_FOR_A_CREDIT = "social_security.wages_for_a_credit_before_1978"

YearCredits = Sequence[tuple[int, int]]
"""Calendar year and its credits."""


@dataclass(frozen=True, slots=True)
class InsuredStatus:
    """What a record gives on the day disability began. The names are those of the case format.

    `credits_in_window` and `recent_credits_needed` are those of the test that decided: the young person's own
    test, unless only the ordinary one is met. `insured_from` is the day of onset, or the first day of the later quarter
    in which the tests are met; None when they are not. `date_last_insured` is None when insured status never ends or
    never was.
    """

    fully_insured: bool
    recent_work: bool
    disability_insured: bool
    currently_insured: bool
    credits_total: int
    credits_needed: int
    credits_in_window: int
    recent_credits_needed: int
    window_first: Quarter
    window_last: Quarter
    elapsed_years: int
    insured_from: date | None
    date_last_insured: date | None


def insured_status(
    birth_date: date,
    earnings: Earnings,
    onset: date,
    *,
    blind: bool = False,
    until: date | None = None,
    law: Law | None = None,
) -> InsuredStatus:
    """Insured status for disability that began on `onset`, 42 USC 423(c)(1).

    Asked of the quarter of onset, or else of the first later one in which all is met while disability lasts,
    20 CFR 404.131: credits of a year may be put in its later quarters. Quarters after `until` have not begun.
    `earnings` are dollars by calendar year. Figures used are noted in `law`. Raises `NotInForce` for days before 1951.
    """
    law = Law() if law is None else law
    person = Lifespan.of(birth_date, onset, law)
    credits = credits_by_year(earnings, law, onset)
    at = Quarter.of(onset).index
    found = _in_quarter(credits, person, at, blind)
    insured_from = onset if found.disability_insured else None
    if insured_from is None and credits:
        newest = credits[-1][0] * QUARTERS_A_YEAR + QUARTERS_A_YEAR - 1
        if until is not None:
            newest = min(newest, Quarter.of(until).index)
        for later in range(at + 1, newest + 1):
            then = _in_quarter(credits, person, later, blind)
            if then.disability_insured:
                found, insured_from = then, Quarter.at(later).begins
                break
    last = last_insured_quarter(credits, person, blind=blind)
    return InsuredStatus(
        fully_insured=found.fully_insured,
        recent_work=found.recent_work,
        disability_insured=found.disability_insured,
        currently_insured=found.currently_insured,
        credits_total=found.total,
        credits_needed=found.needed,
        credits_in_window=found.in_window,
        recent_credits_needed=found.window_needed,
        window_first=Quarter.at(found.window_first),
        window_last=Quarter.at(found.window_last),
        elapsed_years=person.elapsed_years(found.window_last // QUARTERS_A_YEAR),
        insured_from=insured_from,
        date_last_insured=None if last is None else Quarter.at(last).ends,
    )


def credits_by_year(earnings: Earnings, law: Law, on: date) -> list[tuple[int, int]]:
    """The credits of each year that has any, oldest first, 20 CFR 404.141, 404.143.

    Noted is the amount for a credit in the year of `on`.
    """
    if not earnings:
        return []
    amounts = amounts_for_a_credit(law, on)
    values, first, last = amounts.values, amounts.first_year, len(amounts.values) - 1
    most = QUARTERS_A_YEAR
    found = []
    for year in sorted(earnings):
        place = year - first
        if place < 0:
            count = cents(earnings[year]) // _quarterly_wages(law, year)
        else:
            count = int(earnings[year] * 100) // values[place if place < last else last]
        if count > 0:
            found.append((year, count if count < most else most))
    return found


def amounts_for_a_credit(law: Law, on: date) -> YearSeries:
    """Cents for a credit by year; noted is the year of `on`. Before the first, wages in a quarter gave a credit."""
    return law.once(_amounts_for_a_credit, on.year)


def _amounts_for_a_credit(law: Law, year: int) -> YearSeries:
    on, first = date(year, 1, 1), law.begins(QUARTER_OF_COVERAGE)
    if law.begins(WAGES_FOR_A_CREDIT) <= on < first:
        law.figure(WAGES_FOR_A_CREDIT, on=on)
    if on < first:
        on, law = first, law.trial()
    return law.series(QUARTER_OF_COVERAGE, governed_on=on)


def _quarterly_wages(law: Law, year: int) -> int:
    """Cents. An old year of a record is noted only by the year that governs."""
    return law.trial().once(_wages_of, year)


def _wages_of(law: Law, year: int) -> int:
    return 100 * law.number(WAGES_FOR_A_CREDIT, on=date(year, 12, 31))


def credits_between(credits: YearCredits, first: int, last: int) -> int:
    """Credits that can be put in the quarters `first` to `last`, both included (running numbers)."""
    total = 0
    for year, count in credits:
        begins = year * QUARTERS_A_YEAR
        low = first if first > begins else begins
        high = last if last < begins + 3 else begins + 3
        room = high - low + 1
        if room > 0:
            total += count if count < room else room
    return total


@dataclass(frozen=True, slots=True)
class _InQuarter:
    """Insured status in one quarter; quarters are running numbers."""

    fully_insured: bool
    recent_work: bool
    disability_insured: bool
    currently_insured: bool
    total: int
    needed: int
    in_window: int
    window_needed: int
    window_first: int
    window_last: int


def _in_quarter(credits: YearCredits, person: Lifespan, at: int, blind: bool) -> _InQuarter:
    """Fully insured: a credit for each year that counts. Recent work: 20 credits in 40 quarters, or the young's own."""
    total = credits_between(credits, 0, at)
    needed = person.credits_needed(at // QUARTERS_A_YEAR)
    first, window_needed = at - person.ordinary_quarters + 1, person.ordinary_credits
    in_window = credits_between(credits, first, at)
    recent = in_window >= window_needed
    young = person.young_window(at)
    if young is not None:
        in_young_window = credits_between(credits, young[0], at)
        if in_young_window >= young[1] or not recent:
            first, window_needed = young
            in_window = in_young_window
            recent = in_window >= window_needed
    return _InQuarter(
        fully_insured=total >= needed,
        recent_work=recent,
        disability_insured=total >= needed and (recent or blind),
        currently_insured=credits_between(credits, at - person.current_quarters + 1, at) >= person.current_credits,
        total=total,
        needed=needed,
        in_window=in_window,
        window_needed=0 if blind else window_needed,
        window_first=first,
        window_last=at,
    )


def is_insured_in(credits: YearCredits, person: Lifespan, at: int, *, blind: bool = False) -> bool:
    """Whether disability beginning in the quarter `at` would be insured."""
    return _in_quarter(credits, person, at, blind).disability_insured


def last_insured_quarter(credits: YearCredits, person: Lifespan, *, blind: bool = False) -> int | None:
    """The last quarter in which all tests are met if no more is earned, POMS RS 00301.148 and DI 25501.320.

    None when there is none, or when it never ends (blind, and fully insured for life).
    """
    total = sum(count for _year, count in credits)
    if total < person.fewest_credits:
        return None
    if blind:
        return _last_fully_insured(credits, person, total)
    start = _last_ordinary_quarter(credits, person)
    young_ends = person.quarter_of_31 - 1
    floor = credits[0][0] * QUARTERS_A_YEAR
    newest = (credits[-1][0] + 1) * QUARTERS_A_YEAR + person.ordinary_quarters
    candidates = (young_ends if young_ends < newest else newest) if start is None else max(start, young_ends)
    for at in range(min(candidates, newest), floor - 1, -1):
        if is_insured_in(credits, person, at):
            return at
    return None


def _last_ordinary_quarter(credits: YearCredits, person: Lifespan) -> int | None:
    """The last quarter with enough credits in the ordinary window, each year's credits put in its latest quarters."""
    missing = person.ordinary_credits
    for year, count in reversed(credits):
        if count >= missing:
            return year * QUARTERS_A_YEAR + QUARTERS_A_YEAR - missing + person.ordinary_quarters - 1
        missing -= count
    return None


def _last_fully_insured(credits: YearCredits, person: Lifespan, total: int) -> int | None:
    """The last quarter of being fully insured; None when it never ends."""
    if total >= person.credits_needed(person.counts_until_year):
        return None
    newest = credits[-1][0]
    latest_year = max(person.counts_after_year + 1 + total, newest)
    floor = credits[0][0] * QUARTERS_A_YEAR
    for at in range(latest_year * QUARTERS_A_YEAR + 3, floor - 1, -1):
        if credits_between(credits, 0, at) >= person.credits_needed(at // QUARTERS_A_YEAR):
            return at
    return None


def first_full_month(onset: date) -> Month:
    """The first calendar month that disability fills; a month that begins on the day of onset is full."""
    return Month.of(onset) if onset.day == 1 else Month.of(onset) + 1


def credits_to_come(
    credits: YearCredits, person: Lifespan, now: int, *, blind: bool = False, years_ahead: int = 12
) -> tuple[int, int] | None:
    """How many more credits would insure, and the first quarter in which they could be had, one a quarter from `now`.

    Quarters are running numbers. None when that takes longer than `years_ahead` years.
    """
    counts, more = dict(credits), 0
    for at in range(now, now + years_ahead * QUARTERS_A_YEAR):
        year = at // QUARTERS_A_YEAR
        if counts.get(year, 0) < QUARTERS_A_YEAR:  # a year holds four, however long one waits in it
            counts[year] = counts.get(year, 0) + 1
            more += 1
        if is_insured_in(list(counts.items()), person, at, blind=blind):
            return more, at
    return None
