"""What goes out each month: premiums of every cover, and the tally's out-of-pocket costs.

Lost pay is not a cost here: it already shows as pay that does not come in. Premiums come from the insurance list and
from the Medicare answer; premiums entered as costs are left out, so that none is counted twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from benefits.case import Case, Insurance
from benefits.case.paths import PATHS
from benefits.costs.cobra_cover import EVENTS_OF_WORK, cobra_months
from benefits.costs.cover import Cover, covers, medicare_start
from benefits.costs.program_answers import ProgramAnswers
from benefits.law import Law, NotInForce
from benefits.law.calendar import Month, days_after, months_after
from benefits.law.money import ZERO, to_cents
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.result import CostTally
from benefits.result.answers import Outcome
from benefits.timeline.spans import Line, Months, added, flat, monthly, unknown

OUT_OF_POCKET = "out_of_pocket"
TRAVEL = "travel"
CHILDCARE = "childcare"
HOME_HELP = "home_help"
PREMIUM = "premium"
OTHER_COVER = "other_cover"
PART_B = "medicare_part_b"
PART_D = "part_d"
_LINE_OF_COVER: Mapping[str, str] = {
    "employer": "employer_share",
    "cobra": "cobra",
    "marketplace": "marketplace",
    "medigap": "medigap",
    "medicare_advantage": "medicare_advantage",
}
_LINE_OF_KIND: Mapping[str, str] = {
    "travel": TRAVEL,
    "parking": TRAVEL,
    "lodging": TRAVEL,
    "childcare": CHILDCARE,
    "home_help": HOME_HELP,
    "elder_care": HOME_HELP,
}
_NOT_BESIDE_PART_B = frozenset({"medicare_advantage", "medigap"})


def of(case: Case, law: Law, answers: ProgramAnswers, tally: CostTally, months: Months) -> tuple[Line, ...]:
    """All costs of the household's months."""
    grouped: dict[str, list[Line]] = {}
    for line in (*_premiums(case, law, answers, months), *_medicare(case, law, answers, months), *_care(tally)):
        grouped.setdefault(line.key, []).append(line)
    lines = (added(key, parts) for key, parts in grouped.items())
    return tuple(line for line in lines if not line.is_empty)


def _premiums(case: Case, law: Law, answers: ProgramAnswers, months: Months) -> Iterator[Line]:
    """The premium of each entry of the insurance list, for the days it covers."""
    settled = {cover.index: cover for cover in covers(case, law, answers)}
    for index, entry in enumerate(case.patient.insurance or ()):
        cover = settled.get(index)
        first = (entry.began_on or months.first_day) if cover is None else max(cover.first, months.first_day)
        last = (entry.ends_on or months.last_day) if cover is None else min(cover.last, months.last_day)
        days = months.days_between(first, last)
        if not any(days):
            continue
        key = _LINE_OF_COVER.get(entry.kind or "", OTHER_COVER)
        if cover is not None and entry.kind == "cobra":
            yield from _cobra(case, law, answers, cover, months, days)
        elif entry.monthly_premium is None:
            yield unknown(key, days, (PATHS.patient.insurance[index].monthly_premium,))
        else:
            yield monthly(key, entry.monthly_premium, days, months)


def _cobra(
    case: Case, law: Law, answers: ProgramAnswers, cover: Cover, months: Months, days: Sequence[int]
) -> Iterator[Line]:
    """COBRA: at most 102 % of the full price; 150 % in the months added for disability, 29 USC 1162(3)."""
    premium = cobra_premium(case, law, answers, cover)
    if premium is None:
        yield unknown("cobra", days, (PATHS.patient.insurance[cover.index].monthly_premium,))
        return
    dearer_from = dearer_cobra_from(cover, law)
    if dearer_from is None or dearer_from > months.last_day:
        yield monthly("cobra", premium, days, months)
        return
    usual = months.days_between(max(cover.first, months.first_day), days_after(dearer_from, -1))
    extended = months.days_between(max(dearer_from, months.first_day), min(cover.last, months.last_day))
    yield monthly("cobra", premium, usual, months)
    yield monthly("cobra", dearer_premium(premium, law, dearer_from), extended, months)


def cobra_premium(case: Case, law: Law, answers: ProgramAnswers, cover: Cover) -> Decimal | None:
    """What COBRA costs a month at first: as entered, else 102 % of the former plan's full price."""
    if cover.entry.monthly_premium is not None:
        return cover.entry.monthly_premium
    cobra = answers.facts(CobraFacts)
    if cobra is not None and cobra.monthly_premium_max is not None:
        return cobra.monthly_premium_max
    former: Insurance = (case.patient.insurance or ())[cover.account]
    if cover.account == cover.index or former.monthly_premium is None or former.employer_premium_share_monthly is None:
        return None
    full = former.monthly_premium + former.employer_premium_share_monthly
    try:
        return to_cents(full * law.share("cobra.premium_share.usual", on=cover.first))
    except NotInForce:
        return None


def dearer_cobra_from(cover: Cover, law: Law) -> date | None:
    """The first day of the months added for disability; None when they are not counted on."""
    entry = cover.entry
    if entry.kind != "cobra" or entry.began_on is None or entry.qualifying_event not in (None, *EVENTS_OF_WORK):
        return None
    months = cobra_months(entry, law, entry.began_on, extended=False)
    if months is None:
        return None
    first = months_after(entry.began_on, months)
    return first if cover.last >= first else None


def dearer_premium(premium: Decimal, law: Law, on: date) -> Decimal:
    """The premium of the added months, from the premium of the usual ones."""
    try:
        usual = law.share("cobra.premium_share.usual", on=on)
        return to_cents(premium / usual * law.share("cobra.premium_share.disability_extension", on=on))
    except NotInForce:
        return premium


def _medicare(case: Case, law: Law, answers: ProgramAnswers, months: Months) -> Iterator[Line]:
    """The Part B premium from the month it begins, and what income or lateness adds to a drug plan's premium."""
    start, found = medicare_start(case, answers), answers.counted_facts(MedicareFacts)
    if start is None or found is None:
        return
    if found.part_b_premium is not None and not _premium_is_paid_by_medicaid(answers):
        line = flat(PART_B, found.part_b_premium, months, since=Month.of(start.on))
        yield _without_other_cover(case, law, answers, line, months) if start.assumed else line
    parts = case.patient.benefits.medicare
    if parts is not None and parts.part_d_since is not None:
        amount = sum((part for part in (found.irmaa_part_d, found.part_d_penalty_monthly) if part is not None), ZERO)
        if amount:
            yield flat(PART_D, amount, months, since=Month.of(parts.part_d_since))


def _premium_is_paid_by_medicaid(answers: ProgramAnswers) -> bool:
    """Whether a Medicare Savings Program already pays the Part B premium."""
    program = answers.of(MedicareSavingsProgramFacts)
    return program is not None and program.outcome is Outcome.ALREADY


def _without_other_cover(case: Case, law: Law, answers: ProgramAnswers, line: Line, months: Months) -> Line:
    """Part B is taken to wait while another cover pays: the tally does the same."""
    others = [cover for cover in covers(case, law, answers) if cover.entry.kind not in _NOT_BESIDE_PART_B]
    return Line(
        line.key,
        tuple(
            ZERO if any(cover.on(month.first_day) for cover in others) else amount
            for month, amount in zip(months.months, line.amounts, strict=True)
        ),
    )


def _care(tally: CostTally) -> Iterator[Line]:
    """The tally's out-of-pocket costs in the timeline's lines."""
    if not tally.months:
        return
    kinds = [kind for kind in tally.months[0].by_kind if kind != PREMIUM]
    for kind in kinds:
        amounts = tuple(month.by_kind[kind] for month in tally.months)
        missing = tally.missing if None in amounts else ()
        yield Line(_LINE_OF_KIND.get(kind, OUT_OF_POCKET), amounts, missing)
