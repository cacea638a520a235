"""What is worked out of Medicare. Premiums, penalties and additions are dollars a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal, TypedDict

from benefits.result.facts import Facts, Format, Shown, fact
from benefits.result.messages import _

BasisKind = Literal["age", "disability", "als", "esrd"]
Payer = Literal["medicare", "group_plan"]
PeriodKind = Literal["initial", "general", "special_group_health", "automatic", "part_d_initial", "medigap_open"]
PeriodFact = TypedDict(
    "PeriodFact",
    {"kind": PeriodKind, "from": date, "to": date | None, "coverage_begins": date | None},
)
"""One period to sign up in, as the result document has it; None for a day that is not known yet."""

BASIS = {
    "age": _("age"),
    "disability": _("disability benefits"),
    "als": _("ALS"),
    "esrd": _("kidney failure"),
}
PAYS_FIRST = {
    "medicare": _("Medicare"),
    "group_plan": _("the job's health plan"),
}
PERIODS = {
    "initial": _("First time to sign up"),
    "general": _("Yearly time to sign up"),
    "special_group_health": _("Time to sign up after cover from a job"),
    "automatic": _("Comes by itself"),
    "part_d_initial": _("Time to choose a drug plan"),
    "medigap_open": _("Time when a Medicare supplement may not refuse you"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicareFacts(Facts):
    """What is worked out of Medicare. Premiums, penalties and additions are dollars a month."""

    program: ClassVar[str] = "medicare"

    basis: BasisKind | None = fact(Shown(_("Medicare because of"), Format.CHOICE, 80, choices=BASIS))
    eligible_on: date | None = fact(Shown(_("From"), Format.DAY, 90))
    part_a_premium_free: bool | None = fact(Shown(_("Hospital part (Part A) without a premium"), Format.YES_OR_NO, 100))
    part_a_premium: Decimal | None = fact(Shown(_("Part A premium"), Format.DOLLARS_A_MONTH, 110, silent_at_zero=True))
    part_b_premium: Decimal | None = fact(Shown(_("Part B premium"), Format.DOLLARS_A_MONTH, 120))
    part_b_penalty_percent: int | None = fact(
        Shown(_("Late penalty on Part B"), Format.PERCENT, 130, silent_at_zero=True)
    )
    part_d_penalty_monthly: Decimal | None = fact(
        Shown(_("Late penalty on drug cover"), Format.DOLLARS_A_MONTH, 140, silent_at_zero=True)
    )
    irmaa_part_b: Decimal | None = fact(
        Shown(_("Added to Part B for higher income"), Format.DOLLARS_A_MONTH, 150, silent_at_zero=True)
    )
    irmaa_part_d: Decimal | None = fact(
        Shown(_("Added to drug cover for higher income"), Format.DOLLARS_A_MONTH, 160, silent_at_zero=True)
    )
    enrollment_periods: tuple[PeriodFact, ...] | None = fact(
        Shown(_("Times to sign up"), Format.PERIODS, 165, choices=PERIODS)
    )
    pays_first: Payer | None = fact(Shown(_("Who pays first"), Format.CHOICE, 170, choices=PAYS_FIRST))
