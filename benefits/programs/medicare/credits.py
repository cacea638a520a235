"""Whose record makes hospital insurance free at 65: one's own, a spouse's, a former or late spouse's. 42 CFR 406.10."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case, FormerSpouse
from benefits.case.paths import PATHS, CasePath
from benefits.law import Law
from benefits.law.calendar import attains_age, months_after, years_after
from benefits.law.money import ZERO
from benefits.records.earnings.insured_status import credits_by_year
from benefits.records.earnings.lifespan import credits_needed
from benefits.result.answers import Answer, Path, any_of, from_bool


@dataclass(frozen=True, slots=True)
class Record:
    """Whether one record is enough, its credits if they can lower the premium, and what is missing to say so."""

    answer: Answer
    credits: int | None
    missing: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeOfPremium:
    """The answer over all records, and the most credits found on any that can lower the premium."""

    answer: Answer
    credits: int | None
    missing: tuple[Path, ...]


def free_of_premium(case: Case, law: Law, on: date, own_credits: int | None) -> FreeOfPremium:
    """Forty credits on any record that counts; one unknown record keeps it unknown.

    `own_credits`: those of the disability claim, where it could count them.
    """
    needed = law.number("medicare.part_a.free_credits", on=on)
    records = [
        own_record(case, law, needed, own_credits),
        *_spouse(case, law, on, needed),
        *_former(case, law, on, needed),
    ]
    answer = any_of(record.answer for record in records)
    known = [record.credits for record in records if record.credits is not None]
    missing = tuple(path for record in records if record.answer is Answer.UNKNOWN for path in record.missing)
    return FreeOfPremium(answer, max(known, default=None), missing if answer is Answer.UNKNOWN else ())


def own_record(case: Case, law: Law, needed: int, own_credits: int | None) -> Record:
    """Credits for Social Security and for Medicare alone, which count here, 42 USC 426(a)(2)(C), 413."""
    work = case.patient.work
    retirement = case.patient.benefits.social_security_retirement
    if retirement is not None and retirement.status == "receiving":
        # a retirement benefit rests on as many credits, or on a record that counts here
        return Record(Answer.MET, None)
    counted = [] if own_credits is None else [own_credits]
    if work.credits_total is not None:
        counted.append(work.credits_total)
    taxed = _added(work.earnings or {}, work.medicare_earnings or {})
    at_least = _credits(taxed, law, case.as_of)
    if counted and work.medicare_earnings:
        counted.append(at_least)
    most = max(counted, default=None)
    if at_least >= needed or (most is not None and most >= needed):
        return Record(Answer.MET, most)
    if most is None:
        path = PATHS.patient.work.credits_total if work.earnings is None else PATHS.patient.work.earnings
        return Record(Answer.UNKNOWN, None, (path,))
    return Record(Answer.NOT_MET, most)


def _spouse(case: Case, law: Law, on: date, needed: int) -> list[Record]:
    """A living spouse of 62 or more after a year of marriage."""
    status = case.patient.marital_status
    if status is None:
        return [Record(Answer.UNKNOWN, None, (PATHS.patient.marital_status,))]
    if status not in ("married", "separated"):
        return []
    spouse = case.spouse
    credits = spouse.credits_total if spouse else None
    if credits is None and spouse is not None and spouse.earnings is not None:
        credits = _credits(spouse.earnings, law, case.as_of)
    born, since = (spouse.birth_date, spouse.married_since) if spouse else (None, None)
    lowers = law.number("medicare.part_a.reduced_marriage_months", on=on)
    lowering = credits if since is None or months_after(since, lowers) <= on else None
    if credits is not None and credits < needed:
        return [Record(Answer.NOT_MET, lowering)]
    age = law.number("medicare.part_a.spouse_age", on=on)
    years = law.number("medicare.part_a.marriage_years", on=on)
    if since is not None and years_after(since, years) > on:
        return [Record(Answer.NOT_MET, None)]
    if born is not None and attains_age(born, age) > on:
        return [Record(Answer.NOT_MET, lowering)]
    needs: dict[Path, object] = {
        PATHS.spouse.credits_total: credits,
        PATHS.spouse.birth_date: born,
        PATHS.spouse.married_since: since,
    }
    return [_met_unless_missing(needs, lowering)]


def _former(case: Case, law: Law, on: date, needed: int) -> list[Record]:
    """A marriage of ten years that ended in divorce, for who is not married now; or a late spouse's record."""
    status = case.patient.marital_status
    if status is None:
        return []
    if case.former_spouses is None:
        return [Record(Answer.UNKNOWN, None, (PATHS.former_spouses,))] if status in ("divorced", "widowed") else []
    found = []
    for place, entry in enumerate(case.former_spouses):
        path = PATHS.former_spouses[place]
        open_to_divorced = status not in ("married", "separated")
        open_to_widowed = _open_after_a_new_marriage(case, law, on)
        ways = []
        if entry.ended_by != "death":
            ways.append(_after_divorce(entry, path, law, on, needed) if open_to_divorced else _CLOSED)
        if entry.ended_by != "divorce":
            ways.append(_after_death(entry, path, law, on, needed, open_to_widowed))
        found.append(ways[0] if len(ways) == 1 else _either(ways, path.ended_by))
    return found


_CLOSED = Record(Answer.NOT_MET, None)


def _either(ways: list[Record], path: Path) -> Record:
    """How a marriage ended is not known: the answer stands when it is the same either way."""
    answers = {way.answer for way in ways}
    if answers == {Answer.NOT_MET}:
        return _CLOSED
    return Record(Answer.UNKNOWN, None, tuple(dict.fromkeys((path, *(name for way in ways for name in way.missing)))))


def _open_after_a_new_marriage(case: Case, law: Law, on: date) -> Answer:
    """A late spouse's record stays open while unmarried, or married again at sixty or later, 42 USC 402(e)(3)."""
    if case.patient.marital_status not in ("married", "separated"):
        return Answer.MET
    born, since = case.patient.birth_date, case.spouse.married_since if case.spouse else None
    if born is None or since is None:
        return Answer.UNKNOWN
    return from_bool(attains_age(born, law.number("medicare.part_a.remarriage_age", on=on)) <= since)


def _after_divorce(entry: FormerSpouse, path: CasePath, law: Law, on: date, needed: int) -> Record:
    """Ten years of marriage, and a former spouse of 62 or more."""
    credits, begun, ended, born = entry.credits_total, entry.married_from, entry.married_until, entry.birth_date
    years = law.number("medicare.part_a.divorced_marriage_years", on=on)
    if begun is not None and ended is not None and years_after(begun, years) > ended:
        return _CLOSED
    if credits is not None and credits < needed:
        return Record(Answer.NOT_MET, None if begun is None or ended is None else credits)
    if born is not None and attains_age(born, law.number("medicare.part_a.spouse_age", on=on)) > on:
        return Record(Answer.NOT_MET, credits)
    needs: dict[Path, object] = {
        path.credits_total: credits,
        path.married_from: begun,
        path.married_until: ended,
        path.birth_date: born,
    }
    return _met_unless_missing(needs, credits)


def _after_death(entry: FormerSpouse, path: CasePath, law: Law, on: date, needed: int, unmarried: Answer) -> Record:
    """Nine months of marriage, and a record that was enough on the day of death: fewer credits for who died young."""
    credits, begun, ended, born = entry.credits_total, entry.married_from, entry.married_until, entry.birth_date
    months = law.number("medicare.part_a.widowed_marriage_months", on=on)
    if unmarried is Answer.NOT_MET or (begun is not None and ended is not None and months_after(begun, months) > ended):
        return _CLOSED
    if born is not None and ended is not None:
        needed = min(needed, credits_needed(born, ended, law))
    elif credits is not None and credits < needed:
        young = {path.birth_date: born, path.married_until: ended}
        return Record(Answer.UNKNOWN, None, tuple(name for name, value in young.items() if value is None))
    lowers = law.number("medicare.part_a.reduced_marriage_months", on=on)
    lowering = credits if begun is not None and ended is not None and months_after(begun, lowers) <= ended else None
    if credits is not None and credits < needed:
        return Record(Answer.NOT_MET, lowering)
    needs: dict[Path, object] = {
        path.credits_total: credits,
        path.married_from: begun,
        path.married_until: ended,
    }
    if unmarried is Answer.UNKNOWN:
        needs[PATHS.spouse.married_since] = None
    return _met_unless_missing(needs, lowering)


def _met_unless_missing(needs: Mapping[Path, object], credits: int | None) -> Record:
    missing = tuple(name for name, value in needs.items() if value is None)
    return Record(Answer.UNKNOWN if missing else Answer.MET, credits, missing)


def _credits(earnings: Mapping[int, Decimal], law: Law, on: date) -> int:
    return sum(credits for _year, credits in credits_by_year(earnings, law, on))


def _added(first: Mapping[int, Decimal], second: Mapping[int, Decimal]) -> dict[int, Decimal]:
    return {year: first.get(year, ZERO) + second.get(year, ZERO) for year in sorted({*first, *second})}
