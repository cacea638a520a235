"""What continued cover may cost a month: the plan's full cost and two percent, or half more in the extension.

29 USC 1162(3).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from benefits.law import Citation, Law
from benefits.law.money import Dollars, Percent, to_cents
from benefits.programs.cobra import words
from benefits.programs.cobra.requirements import USC, Cover
from benefits.result import Working
from benefits.result.answers import Path

_PREMIUM = Citation("29 USC 1162(3)", USC + "1162")


def most_a_month(cover: Cover, law: Law, on: date) -> Decimal | None:
    """The most the plan may ask a month, dollars; what is paid already where cover is continued."""
    return cover.entry.monthly_premium if cover.is_continued else _share_of_full_cost(cover, law, on, "usual")


def most_a_month_in_extension(cover: Cover, law: Law, on: date) -> Decimal | None:
    """The same in the months that only disability opens; not known from what is paid for continued cover."""
    return None if cover.is_continued else _share_of_full_cost(cover, law, on, "disability_extension")


def _share_of_full_cost(cover: Cover, law: Law, on: date, kind: str) -> Decimal | None:
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    if own is None or employers is None:
        return None
    return _most(own, employers, law.dollars("cobra.premium_share", kind, on=on))


def _most(own: Decimal, employers: Decimal, share: Decimal) -> Decimal:
    return to_cents((own + employers) * share)


def premium_missing(cover: Cover) -> tuple[Path, ...]:
    """What is not known of the full premium."""
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    parts: dict[Path, Decimal | None] = {cover.path.monthly_premium: own}
    if not cover.is_continued:
        parts[cover.path.employer_premium_share_monthly] = employers
    return tuple(path for path, value in parts.items() if value is None)


def workings(cover: Cover, law: Law, on: date) -> tuple[Working, ...]:
    """The sum behind the most the plan may ask."""
    own, employers = cover.entry.monthly_premium, cover.entry.employer_premium_share_monthly
    if cover.is_continued or own is None or employers is None:
        return ()
    share = law.dollars("cobra.premium_share", "usual", on=on)
    line = words.SHARE_OF_THE_FULL_COST(
        share=Percent(share),
        own=Dollars(own),
        employers=Dollars(employers),
        most=Dollars(_most(own, employers, share)),
    )
    return (Working(words.MOST_THE_PLAN_MAY_ASK, (line,), _PREMIUM),)
