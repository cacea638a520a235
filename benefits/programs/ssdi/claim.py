"""Everything the disability program needs to know of a case, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from benefits.case import Case
from benefits.law import Law, NotInForce
from benefits.law.calendar import Month, Quarter
from benefits.law.money import ZERO, down_to_dollar
from benefits.programs.ssdi.medical_fast_tracks import FastTrack, fast_track
from benefits.programs.ssdi.onset import (
    DisabilityMonths,
    alleged_onset,
    application_day,
    disability_months,
    payment_day,
)
from benefits.programs.ssdi.rough_answers import RoughAmount, YearsAsTold, rough_records, years_as_told
from benefits.programs.ssdi.substantial_gainful_activity import WorkNow, work_now
from benefits.programs.ssdi.work_history import (
    InsuredStatusAsKnown,
    Record,
    has_no_work,
    insured_status_as_known,
    work_record,
)
from benefits.programs.ssdi.workers_compensation_offset import Offset, average_current_earnings, offset
from benefits.records.earnings.family_benefits import FamilyBenefits, family_benefits
from benefits.records.earnings.full_retirement_age import full_retirement_day
from benefits.records.earnings.insured_status import QUARTER_OF_COVERAGE, credits_by_year, credits_to_come
from benefits.records.earnings.lifespan import Lifespan
from benefits.records.earnings.primary_insurance_amount import DisabilityComputation, disability_computation
from benefits.records.earnings.yearly_figures import Earnings


@dataclass(frozen=True, slots=True)
class Amount:
    """The monthly amount between the least and the most a record with open years can give; `exact` when they agree."""

    least: DisabilityComputation
    most: DisabilityComputation

    @property
    def exact(self) -> DisabilityComputation | None:
        return self.least if self.least == self.most else None


@dataclass(frozen=True, slots=True)
class DisabilityClaim:
    """One case's disability claim. None where something it rests on is not known.

    `onset` is the day the person gives; `began` is later when only a later quarter insures. `insured` is insured status
    on that day, or on the day of the screen for somebody still at work.
    `told` reads the years worked lately where there is no record, and `rough` the amount from what they paid.
    `paid_since` is the first month of a benefit already paid and the month Medicare comes with it, where the onset is
    not given.
    """

    case: Case
    onset: date | None
    began: date | None
    applied_on: date
    counted_on: date | None
    fast_track: FastTrack
    work_now: WorkNow
    insured: InsuredStatusAsKnown | None
    record: Record | None
    months: DisabilityMonths | None
    paid_since: tuple[Month, Month] | None
    first_payment_on: date | None
    full_retirement_on: date | None
    amount: Amount | None
    family: FamilyBenefits | None
    offset: Offset | None
    told: YearsAsTold | None = None
    rough: RoughAmount | None = None

    @property
    def status(self) -> str | None:
        """Where the person stands with disability benefits: none, applied, denied, receiving, ended."""
        claim = self.case.patient.benefits.ssdi
        return None if claim is None else claim.status

    @property
    def monthly_benefit(self) -> Decimal | None:
        """What is paid a month: what the person says she gets, or the amount after any cut, down to the dollar."""
        reported = self.case.patient.benefits.ssdi
        if reported is not None and reported.status == "receiving" and reported.monthly_amount is not None:
            return reported.monthly_amount
        if self.offset is not None:
            return down_to_dollar(self.offset.worker)
        exact = self.amount.exact if self.amount is not None else None
        return None if exact is None else exact.monthly_benefit

    def more_credits(self, law: Law) -> tuple[int, Quarter] | None:
        """Credits still to be earned from the day of the screen on, and the first quarter in which they could be."""
        born = self.case.patient.birth_date
        if born is None or self.record is None:
            return None
        blind = bool(self.case.patient.statutorily_blind)
        now = Quarter.of(self.case.as_of).index
        person = Lifespan.of(born, self.case.as_of, law)
        credits = credits_by_year(self.record.least, law, self.case.as_of)
        found = credits_to_come(credits, person, now, blind=blind)
        return None if found is None else (found[0], Quarter.at(found[1]))


def claim_of(case: Case, law: Law) -> DisabilityClaim:
    """Work out a case's claim. Figures used are noted in `law`."""
    patient = case.patient
    onset = alleged_onset(case)
    applied_on = application_day(case)
    track = fast_track(patient.diagnosis)
    counts_today = patient.work.status == "working" or has_no_work(patient.work)
    counted_on = onset if onset is not None else case.as_of if counts_today else None
    insured = _insured_status(case, counted_on, law)
    began = onset
    if onset is not None and insured is not None and insured.insured_from is not None:
        began = max(onset, insured.insured_from)
    months = _months(case, began, applied_on, track, law)
    in_effect = None if months is None else max(months.entitlement, Month.of(case.as_of))
    record = work_record(patient.work, law, until=min((counted_on or case.as_of).year, case.as_of.year))
    told = years_as_told(case, counted_on, law)
    amount = _amount(case, began, months, in_effect, record, law)
    exact = None if amount is None else amount.exact
    family = None
    if exact is not None:
        family = family_benefits(case, exact.in_effect, exact.pia, exact.family_maximum, law)
    born = patient.birth_date
    return DisabilityClaim(
        case=case,
        onset=onset,
        began=began,
        applied_on=applied_on,
        counted_on=counted_on,
        fast_track=track,
        work_now=work_now(case, law),
        insured=insured,
        record=record,
        months=months,
        paid_since=_paid_since(case, track, law) if months is None else None,
        first_payment_on=_first_payment(months, born, law),
        full_retirement_on=None if born is None else full_retirement_day(born, law),
        amount=amount,
        family=family,
        offset=_offset(case, onset, record, exact, family, law),
        told=told,
        rough=None if told is None else _rough_amount(case, told, began, months, in_effect, law),
    )


def _months(case: Case, began: date | None, applied_on: date, track: FastTrack, law: Law) -> DisabilityMonths | None:
    if began is None:
        return None
    reported = case.patient.benefits.ssdi
    since = None
    if reported is not None and reported.status == "receiving":
        since = reported.entitled_since
        if since is None and reported.applied_on is None:
            return None  # she is paid already, from a month that an application today cannot tell
    try:
        return disability_months(
            began, applied_on, law, decided_on=case.as_of, has_als=track.is_als, entitled_since=since
        )
    except NotInForce:
        return None


def _paid_since(case: Case, track: FastTrack, law: Law) -> tuple[Month, Month] | None:
    """A benefit already paid needs no onset to tell when Medicare comes, 42 USC 426(b), (h)."""
    reported = case.patient.benefits.ssdi
    if reported is None or reported.status != "receiving" or reported.entitled_since is None:
        return None
    first = Month.of(reported.entitled_since)
    wait = 0 if track.is_als else law.number("ssdi.medicare_after_months", on=first.first_day)
    return first, first + wait


def _first_payment(months: DisabilityMonths | None, born: date | None, law: Law) -> date | None:
    if months is None or born is None:
        return None
    try:
        return payment_day(months.entitlement, born, law)
    except NotInForce:
        return None


def _insured_status(case: Case, on: date | None, law: Law) -> InsuredStatusAsKnown | None:
    if on is None:
        return None
    try:
        found = insured_status_as_known(case, on, law)
    except NotInForce:
        return None
    law.glance(QUARTER_OF_COVERAGE, on=date(on.year, 1, 1))  # no answer where credits went by the quarter
    return found


def _amount(
    case: Case,
    began: date | None,
    months: DisabilityMonths | None,
    in_effect: Month | None,
    record: Record | None,
    law: Law,
) -> Amount | None:
    computed = _computation(case, began, months, in_effect, law)
    if computed is None or record is None:
        return None
    try:
        least = computed(record.least)
        most = computed(record.most) if record.unposted else least
    except NotInForce:
        return None
    return Amount(least, most)


def _computation(
    case: Case, began: date | None, months: DisabilityMonths | None, in_effect: Month | None, law: Law
) -> Callable[[Earnings], DisabilityComputation] | None:
    """What makes the monthly amount of a record; None where the birth date or the months are not known."""
    born = case.patient.birth_date
    if began is None or months is None or born is None:
        return None
    return partial(
        _computed,
        born=born,
        began=began,
        months=months,
        in_effect=in_effect,
        blind=bool(case.patient.statutorily_blind),
        law=law,
    )


def _computed(
    earnings: Earnings,
    *,
    born: date,
    began: date,
    months: DisabilityMonths,
    in_effect: Month | None,
    blind: bool,
    law: Law,
) -> DisabilityComputation:
    return disability_computation(
        born,
        earnings,
        began,
        months.entitlement,
        as_of_month=in_effect,
        waiting_months=months.waiting_months,
        blind=blind,
        law=law,
    )


def _rough_amount(
    case: Case,
    told: YearsAsTold,
    began: date | None,
    months: DisabilityMonths | None,
    in_effect: Month | None,
    law: Law,
) -> RoughAmount | None:
    """The range; none for somebody who is paid already, or whose workers' compensation would be taken off."""
    reported, compensation = case.patient.benefits.ssdi, case.patient.benefits.workers_compensation_monthly
    computed = _computation(case, began, months, in_effect, law)
    if computed is None or began is None or compensation or (reported is not None and reported.status == "receiving"):
        return None
    try:
        records = rough_records(case, told, began, law)
        if records is None or told.pay is None:
            return None
        return RoughAmount(told.pay, computed(records.low), computed(records.expected), computed(records.high))
    except NotInForce:
        return None


def _offset(
    case: Case,
    onset: date | None,
    record: Record | None,
    exact: DisabilityComputation | None,
    family: FamilyBenefits | None,
    law: Law,
) -> Offset | None:
    compensation = case.patient.benefits.workers_compensation_monthly
    if not compensation or exact is None or onset is None or record is None:
        return None
    average = case.patient.benefits.average_current_earnings
    if average is None:
        average = average_current_earnings(record.least, onset, law)
    together = family.monthly if family is not None and family.monthly is not None else ZERO
    return offset(compensation, average, exact.pia, together, exact.in_effect, law)
