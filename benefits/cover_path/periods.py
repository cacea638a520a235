"""The periods of the path in which a cover may be chosen or changed, by the day they open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from benefits.case import Insurance
from benefits.costs.cover import FOREVER
from benefits.cover_path import words
from benefits.cover_path.continuation import COBRA
from benefits.cover_path.drafts import Draft
from benefits.cover_path.ground import Ground
from benefits.cover_path.losses import Loss
from benefits.cover_path.tables import YEARLY_PERIODS, Period
from benefits.law import Citation, NotInForce
from benefits.law.calendar import Month, days_after, months_after
from benefits.records.marketplace.yearly_period import period_of
from benefits.result.cover import CoverPeriod

_MEDIGAP = "https://www.law.cornell.edu/uscode/text/42/1395ss"
MARKETPLACE = Citation("45 CFR 155.410(e)", "https://www.ecfr.gov/current/title-45/section-155.410")
AFTER_LOSS = Citation("45 CFR 155.420(c), (d)(1)", "https://www.ecfr.gov/current/title-45/section-155.420")
PLANS = Citation("42 CFR 422.62(a)(2), 423.38(b)", "https://www.law.cornell.edu/cfr/text/42/422.62")
ADVANTAGE = Citation("42 CFR 422.62(a)(3)", "https://www.law.cornell.edu/cfr/text/42/422.62")
GENERAL = Citation("42 CFR 407.15, 407.25", "https://www.law.cornell.edu/cfr/text/42/407.15")
PART_D = Citation("42 CFR 423.38(c)(2), 423.46", "https://www.law.cornell.edu/cfr/text/42/423.38")
WORK_PLAN = Citation("29 USC 1181(f)(1)", "https://www.law.cornell.edu/uscode/text/29/1181")
ELECTION = Citation("29 USC 1165(a)(1)", "https://www.law.cornell.edu/uscode/text/29/1165")
_OPEN_PERIOD = Citation("42 USC 1395ss(s)(2)(A)", _MEDIGAP)
_AFTER_LOSS = Citation("42 USC 1395ss(s)(3)", _MEDIGAP)
_TRIAL = Citation("42 USC 1395ss(s)(3)(B)(v), (vi)", _MEDIGAP)
_GROUP = ("employer", "cobra", "retiree")


def periods(ground: Ground, drafts: Sequence[Draft], lost: Sequence[Loss]) -> tuple[CoverPeriod, ...]:
    """Every period that has a day from the screen to the end of the path, the earliest first."""
    found = (
        *_marketplace(ground, drafts),
        *_medicare(ground),
        *_after_losses(ground, drafts, lost),
        *_drug_plans(ground, lost),
        *_medigap(ground, lost),
        *_trial(ground),
    )
    inside = (entry for entry in found if entry.last >= ground.case.as_of and entry.first <= ground.last_day)
    return tuple(sorted(inside, key=lambda entry: (entry.first, entry.last, entry.id)))


def plans_period(ground: Ground) -> Iterator[tuple[date, date, date]]:
    """The yearly periods for drug and Medicare Advantage plans: both ends, and the first day of the plans."""
    for year in _years(ground):
        try:
            period = ground.law.table(YEARLY_PERIODS, on=date(year, 12, 31)).plans
        except NotInForce:
            continue
        yield *_days(period, year), date(year + 1, 1, 1)


def _years(ground: Ground) -> range:
    return range(ground.months[0].year, ground.months[-1].year + 1)


def _days(period: Period, year: int) -> tuple[date, date]:
    opens, closes = period.opens, period.closes
    return date(year, opens.month, opens.day), date(year, closes.month, closes.day)


def _marketplace(ground: Ground, drafts: Sequence[Draft]) -> Iterator[CoverPeriod]:
    applies = any(draft.kind == "marketplace" for draft in drafts)
    for year in range(ground.months[0].year - 1, ground.months[-1].year + 1):
        try:
            period = period_of(ground.case, ground.law, year)
        except NotInForce:
            continue
        last = period.last if ground.case.as_of <= period.last else period.latest
        before_medicare = ground.medicare.closes_others is None or period.begins < ground.medicare.closes_others
        yield CoverPeriod(
            "marketplace_yearly",
            words.PERIOD_MARKETPLACE,
            period.first,
            last,
            period.begins,
            applies and before_medicare,
            MARKETPLACE,
        )


def _medicare(ground: Ground) -> Iterator[CoverPeriod]:
    """Medicare's yearly periods; they are for who has Medicare by then."""
    opens = ground.medicare.closes_others
    has_advantage = any(cover.entry.kind == "medicare_advantage" for cover in ground.covers)
    for year in _years(ground):
        try:
            yearly = ground.law.table(YEARLY_PERIODS, on=date(year, 12, 31))
        except NotInForce:
            continue
        first, last = _days(yearly.plans, year)
        has = opens is not None and opens <= last
        yield CoverPeriod("medicare_plans", words.PERIOD_PLANS, first, last, date(year + 1, 1, 1), has, PLANS)
        first, last = _days(yearly.advantage, year)
        yield CoverPeriod(
            "medicare_advantage", words.PERIOD_ADVANTAGE, first, last, None, has_advantage and has, ADVANTAGE
        )
        first, last = _days(yearly.general, year)
        begins = (Month.of(max(first, ground.case.as_of)) + 1).first_day
        late = opens is not None and opens <= last and ground.medicare.since is None and _is_late(ground, last)
        yield CoverPeriod("general_enrollment", words.PERIOD_GENERAL, first, last, begins, late, GENERAL)


def _is_late(ground: Ground, on: date) -> bool:
    """Whether no other period to sign up for Part B is still to come or open on the day."""
    listed = ground.medicare.facts.enrollment_periods or ()
    return not any(
        entry["kind"] in ("initial", "automatic", "special_group_health") and (entry["to"] is None or entry["to"] >= on)
        for entry in listed
    )


def _after_losses(ground: Ground, drafts: Sequence[Draft], lost: Sequence[Loss]) -> Iterator[CoverPeriod]:
    """Around each loss: the marketplace, a spouse's plan, COBRA."""
    days = ground.law.number("marketplace.special_days", on=ground.case.as_of)
    has_marketplace = any(draft.kind == "marketplace" for draft in drafts)
    for loss in lost:
        begins = (Month.of(max(loss.day, ground.case.as_of)) + 1).first_day
        before_medicare = ground.medicare.closes_others is None or begins < ground.medicare.closes_others
        yield CoverPeriod(
            "marketplace_after_loss",
            words.PERIOD_AFTER_LOSS,
            days_after(loss.day, -days),
            days_after(loss.day, days),
            begins,
            has_marketplace and before_medicare,
            AFTER_LOSS,
        )
    for draft in drafts:
        for window in draft.windows:
            if draft.id == COBRA and window.last is not None:
                yield CoverPeriod(
                    "cobra_election", words.PERIOD_COBRA, window.first, window.last, window.begins, True, ELECTION
                )
            if draft.kind == "spouse_plan" and window.last is not None:
                yield CoverPeriod(
                    "work_plan", words.PERIOD_WORK_PLAN, window.first, window.last, window.begins, True, WORK_PLAN
                )


def _has_medicare_on(ground: Ground, day: date) -> bool:
    return ground.medicare.closes_others is not None and ground.medicare.closes_others <= day


def _drug_plans(ground: Ground, lost: Sequence[Loss]) -> Iterator[CoverPeriod]:
    """Two months after drug cover as good as Medicare's is lost, for who has Medicare then."""
    months = ground.law.number("cover_path.part_d.months_after_loss", on=ground.case.as_of)
    gap = ground.law.number("medicare.part_d.gap_days", on=ground.case.as_of)
    for loss in lost:
        if loss.drugs_were_as_good is not False and _has_medicare_on(ground, loss.day):
            last = (Month.of(loss.day) + months).last_day
            begins = (Month.of(max(loss.day, ground.case.as_of)) + 1).first_day
            yield CoverPeriod("part_d_after_loss", words.PERIOD_PART_D(days=gap), loss.day, last, begins, True, PART_D)


def _medigap(ground: Ground, lost: Sequence[Loss]) -> Iterator[CoverPeriod]:
    for entry in ground.medicare.facts.enrollment_periods or ():
        if entry["kind"] == "medigap_open" and entry["to"] is not None and ground.medicare.standing is not None:
            yield CoverPeriod(
                "medigap_open", words.PERIOD_MEDIGAP, entry["from"], entry["to"], None, True, _OPEN_PERIOD
            )
    days = ground.law.number("medicare.medigap.days_after_a_plan", on=ground.case.as_of)
    for loss in lost:
        if loss.kind in (*_GROUP, "medicare_advantage") and _has_medicare_on(ground, loss.day):
            last = days_after(loss.day, days)
            what = words.PERIOD_MEDIGAP_AFTER_LOSS
            yield CoverPeriod("medigap_after_loss", what, loss.day, last, None, True, _AFTER_LOSS)


def _trial(ground: Ground) -> Iterator[CoverPeriod]:
    """Twelve months from the first day in a first Medicare Advantage plan."""
    months = ground.law.number("medicare.medigap.trial_months", on=ground.case.as_of)
    for entry in _advantage_entries(ground):
        if entry.began_on is not None:
            last = days_after(months_after(entry.began_on, months), -1)
            yield CoverPeriod("advantage_trial", words.PERIOD_TRIAL, entry.began_on, last, None, True, _TRIAL)


def _advantage_entries(ground: Ground) -> Iterator[Insurance]:
    for cover in ground.covers:
        if cover.entry.kind == "medicare_advantage" and cover.last <= FOREVER:
            yield cover.entry
