"""Whether present work is substantial gainful activity, 20 CFR 404.1571-1576.

Not covered: subsidies and special conditions, unpaid work, the three ways to look at the self-employed, averaging,
unsuccessful work attempts. Social Security looks at them; the words say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.law import Law
from benefits.result.answers import Answer, Path


@dataclass(frozen=True, slots=True)
class WorkNow:
    """Present work against the limit, in dollars a month. `engaging` is unknown when an answer can still turn it."""

    limit: Decimal
    counted: Decimal | None
    engaging: Answer
    missing: tuple[Path, ...]


def work_now(case: Case, law: Law) -> WorkNow:
    """Earnings less what is paid because of the illness to be able to work must exceed the limit.

    Such expenses are taken off when they are claimed, 20 CFR 404.1576: an amount not given is not claimed, and the
    answer names it as what could change it.
    """
    patient, work = case.patient, case.patient.work
    ordinary = law.dollars("social_security.substantial_gainful_activity", on=case.as_of)
    blind_limit = law.dollars("social_security.substantial_gainful_activity_blind", on=case.as_of)
    limit = blind_limit if patient.statutorily_blind else ordinary
    earned = work.monthly_earnings
    if work.status == "never_worked":
        return WorkNow(limit, Decimal(0), Answer.NOT_MET, ())
    if earned is None:
        return WorkNow(limit, None, Answer.UNKNOWN, (PATHS.patient.work.monthly_earnings,))
    claimed = work.impairment_work_expenses_monthly
    counted = earned if claimed is None else max(earned - claimed, Decimal(0))
    if counted <= limit:
        return WorkNow(limit, counted, Answer.NOT_MET, ())
    if patient.statutorily_blind is None and counted <= blind_limit:
        return WorkNow(limit, counted, Answer.UNKNOWN, (PATHS.patient.statutorily_blind,))
    return WorkNow(limit, counted, Answer.MET, ())
