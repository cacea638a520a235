"""The years and quarters of a life that the work tests turn on, with the counts the law sets for them.

42 USC 414(a), (b), 415(b)(2)(B), 423(c)(1); 20 CFR 404.110, 404.130, 404.132.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.law import Law
from benefits.law.calendar import Quarter, attains_age
from benefits.records.earnings.tables import CURRENTLY_INSURED, CurrentlyInsured

QUARTERS_A_YEAR = 4


@dataclass(frozen=True, slots=True)
class Lifespan:
    """The years and quarters of a life that the tests turn on, with the counts the law sets for them.

    Quarters are running numbers. All ages are attained the day before the birthday.
    """

    counts_after_year: int
    counts_until_year: int
    quarter_of_21: int
    quarter_of_31: int
    fewest_credits: int
    most_credits: int
    ordinary_quarters: int
    ordinary_credits: int
    young_quarters: int
    current_quarters: int
    current_credits: int

    @classmethod
    def of(cls, birth_date: date, on: date, law: Law) -> Lifespan:
        """For a person born on `birth_date`, under the law of the year of `on`; noted is what bears on that age."""
        return law.once(_lifespan, birth_date, on.year * QUARTERS_A_YEAR + (on.month - 1) // 3)

    def elapsed_years(self, year: int) -> int:
        """Years after 1950 or the year of 21, and before `year` or the year of 62, 20 CFR 404.110, 404.132."""
        return max(min(year, self.counts_until_year) - 1 - self.counts_after_year, 0)

    def credits_needed(self, year: int) -> int:
        """Credits that make a person fully insured when disability began in `year`."""
        return min(max(self.elapsed_years(year), self.fewest_credits), self.most_credits)

    def young_window(self, quarter: int) -> tuple[int, int] | None:
        """First quarter and credits needed of the test for the young, or None from the quarter of 31 on."""
        if quarter >= self.quarter_of_31:
            return None
        first = min(self.quarter_of_21 + 1, quarter - self.young_quarters + 1)
        return first, (quarter - first + 1) // 2  # an odd number of quarters is first lowered by one


@dataclass(frozen=True, slots=True, eq=False)
class _ElapsedLaw:
    """What sets the years that count, and the credits they ask for."""

    after_year: int
    after_age: int
    until_age: int
    fewest_credits: int
    most_credits: int


def _elapsed_law(law: Law, year: int) -> _ElapsedLaw:
    day = date(year, 1, 1)
    return _ElapsedLaw(
        after_year=law.number("social_security.elapsed_years_after_year", on=day),
        after_age=law.number("social_security.elapsed_years_after_age", on=day),
        until_age=law.number("social_security.elapsed_years_until_age", on=day),
        fewest_credits=law.number("social_security.fully_insured_fewest_credits", on=day),
        most_credits=law.number("social_security.fully_insured_most_credits", on=day),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _RecentWorkLaw:
    """The stretch of quarters of the ordinary test and the credits needed in it; the same for survivors."""

    quarters: int
    credits: int
    young_until_age: int
    current: CurrentlyInsured


def _recent_work_law(law: Law, year: int) -> _RecentWorkLaw:
    day = date(year, 1, 1)
    return _RecentWorkLaw(
        quarters=law.number("ssdi.recent_work.quarters", on=day),
        credits=law.number("ssdi.recent_work.credits", on=day),
        young_until_age=law.number("ssdi.recent_work.young_until_age", on=day),
        current=law.table(CURRENTLY_INSURED, on=day),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _YoungLaw:
    """What the test for the young asks."""

    from_age: int
    fewest_quarters: int


def _young_law(law: Law, year: int) -> _YoungLaw:
    day = date(year, 1, 1)
    return _YoungLaw(
        from_age=law.number("ssdi.recent_work.young_from_age", on=day),
        fewest_quarters=law.number("ssdi.recent_work.young_fewest_quarters", on=day),
    )


def _lifespan(law: Law, birth_date: date, quarter: int) -> Lifespan:
    year = quarter // QUARTERS_A_YEAR
    elapsed, recent = law.once(_elapsed_law, year), law.once(_recent_work_law, year)
    quarter_of_31 = Quarter.of(attains_age(birth_date, recent.young_until_age)).index
    young = (law if quarter < quarter_of_31 else law.trial()).once(_young_law, year)
    return Lifespan(
        counts_after_year=max(elapsed.after_year, attains_age(birth_date, elapsed.after_age).year),
        counts_until_year=attains_age(birth_date, elapsed.until_age).year,
        quarter_of_21=Quarter.of(attains_age(birth_date, young.from_age)).index,
        quarter_of_31=quarter_of_31,
        fewest_credits=elapsed.fewest_credits,
        most_credits=elapsed.most_credits,
        ordinary_quarters=recent.quarters,
        ordinary_credits=recent.credits,
        young_quarters=young.fewest_quarters,
        current_quarters=recent.current.quarters,
        current_credits=recent.current.credits,
    )


def elapsed_years_law(law: Law, year: int) -> None:
    """Note what sets the years that count: for sums that take them from a `Lifespan` worked out apart."""
    law.once(_elapsed_law, year)


def credits_needed(birth_date: date, on: date, law: Law) -> int:
    """Credits that make a person fully insured who died or became disabled on `on`, 42 USC 414(a)."""
    elapsed_years_law(law, on.year)
    return Lifespan.of(birth_date, on, law.trial()).credits_needed(on.year)
