"""When disability began, and the months that follow from it: waiting, first payment, Medicare.

42 USC 423(a)(1), (b), (c)(2); 20 CFR 404.315, 404.621; POMS DI 10105.070-075.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits.case import Case
from benefits.law import Law
from benefits.law.calendar import Month, days_after
from benefits.law.workdays import is_federal_holiday
from benefits.programs.ssdi.tables import PAYMENT_WEEKS
from benefits.records.earnings.insured_status import first_full_month


@dataclass(frozen=True, slots=True)
class DisabilityMonths:
    """The months of a claim.

    `first_possible` is the first month that could be paid to someone who applied in time; `entitlement` is the first
    one for this application, and `last_day_to_apply` the last day to file without losing a month.
    """

    first_full: Month
    waiting_months: int
    waiting_begins: Month
    first_possible: Month
    entitlement: Month
    last_day_to_apply: date
    medicare_begins: Month

    @property
    def lost_months(self) -> int:
        """Months lost because the application came late."""
        return self.entitlement - self.first_possible


def alleged_onset(case: Case) -> date | None:
    """The day the person says the illness made her stop or cut work. Social Security sets the day that counts."""
    return case.patient.work.stopped_on


def application_day(case: Case) -> date:
    """The day of the application: the one given, else the day of the screen."""
    claim = case.patient.benefits.ssdi
    return claim.applied_on if claim is not None and claim.applied_on is not None else case.as_of


def disability_months(
    onset: date, application: date, law: Law, *, decided_on: date, has_als: bool, entitled_since: date | None = None
) -> DisabilityMonths:
    """The months of a claim for disability that began on `onset`.

    The waiting months are full calendar months; the first day of a month makes it full. They begin not earlier than
    twelve and the waiting months before the application. People with ALS have none.
    """
    without_waiting = has_als and law.flag("ssdi.als_without_waiting", on=decided_on)
    waiting = 0 if without_waiting else law.number("ssdi.waiting_months", on=onset)
    back = law.number("ssdi.retroactive_months", on=application)
    first_full = first_full_month(onset)
    begins = max(first_full, Month.of(application).back(back + waiting))
    entitlement = begins + waiting if entitled_since is None else Month.of(entitled_since)
    medicare_after = 0 if has_als else law.number("ssdi.medicare_after_months", on=entitlement.first_day)
    first_possible = first_full + waiting
    return DisabilityMonths(
        first_full=first_full,
        waiting_months=waiting,
        waiting_begins=begins,
        first_possible=first_possible,
        entitlement=entitlement,
        last_day_to_apply=(first_possible + back).last_day,
        medicare_begins=entitlement + medicare_after,
    )


def payment_day(benefit_month: Month, birth_date: date, law: Law) -> date:
    """The day a month's benefit is paid: a Wednesday of the next month set by the day of birth, 20 CFR 404.1807(c).

    A federal holiday moves it to the day before, 42 USC 909.
    """
    month = benefit_month + 1
    first = month.first_day
    which = next(week for last, week in law.table(PAYMENT_WEEKS, on=first) if birth_date.day <= last)
    wednesday = days_after(first, (2 - first.weekday()) % 7 + 7 * (which - 1))
    return days_after(wednesday, -1) if is_federal_holiday(wednesday) else wednesday
