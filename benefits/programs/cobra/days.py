"""How long continued cover reaches: 60 days to choose, 18 or 36 months, 29 with a finding of disability.

29 USC 1162(2), 1165(a)(1). The days count from the end of the old cover; a later notice of the plan moves them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.law import Law
from benefits.law.calendar import days_after, months_after
from benefits.programs import Screening
from benefits.programs.cobra.requirements import Cover
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.result.answers import Outcome

_DISABILITY_IN_SIGHT = (Outcome.ALREADY, Outcome.LIKELY, Outcome.POSSIBLE)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that follow from the last day of cover; None while it is not known.

    `extension` is the last day with Social Security's finding of disability, where that is in sight.
    """

    last_day: date | None = None
    election: date | None = None
    until: date | None = None
    extension: date | None = None

    @property
    def longest(self) -> date | None:
        """The last day of cover, the extension included."""
        return self.until if self.extension is None else self.extension


def days_of(screening: Screening, cover: Cover) -> Days:
    """Every day of the continued cover; none where it ended before there was such a law."""
    law, last = screening.law, cover.last_day
    if last is None or last < law.begins("cobra.months.work"):
        return Days(last)
    months = months_of_cover(law, "work" if cover.ends_with_work else "family", last)
    election = days_after(last, law.number("cobra.election_days", on=last))
    return Days(last, election, last_day_of(last, months), _extension(screening, cover, last))


def months_of_cover(law: Law, kind: str, on: date) -> int:
    """Months of continued cover after an event of `work` or of the `family`."""
    return law.number(f"cobra.months.{kind}", on=on)


def last_day_of(last: date, months: int) -> date:
    """The last day of so many months of cover after the last day of the old."""
    return days_after(months_after(days_after(last, 1), months), -1)


def _extension(screening: Screening, cover: Cover, last: date) -> date | None:
    """The twenty-ninth month, when Social Security is likely to find disability that began by the sixtieth day."""
    law, on = screening.law, screening.case.as_of
    disability, facts = screening.result("ssdi"), screening.facts(SsdiFacts)
    if not cover.ends_with_work or disability is None or facts is None:
        return None
    if disability.outcome not in _DISABILITY_IN_SIGHT or facts.onset is None:
        return None
    if facts.onset > days_after(last, law.number("cobra.disability_days", on=on)):
        return None
    return last_day_of(last, law.number("cobra.disability_extension_months", on=on))
