"""Whose record makes hospital insurance free at 65: one's own, a spouse's, a former or late spouse's. 42 CFR 406.10."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from benefits.case import Case, FormerSpouse
from benefits.facts.work_credits import credits_by_year
from benefits.law import Law
from benefits.logic import Answer, Path, any_of
from benefits.periods import attains_age


@dataclass(frozen=True, slots=True)
class Record:
    """Whether one record is enough, its credits, and what is missing to say so."""

    answer: Answer
    credits: int | None
    missing: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeOfPremium:
    """The answer over all records, and the most credits found among one's own and a spouse's."""

    answer: Answer
    credits: int | None
    missing: tuple[Path, ...]


def free_of_premium(case: Case, law: Law, on: date, own_credits: object) -> FreeOfPremium:
    """Forty credits on any record that counts; one unknown record keeps it unknown."""
    needed = law.number("medicare.part_a.free_credits", on=on)
    records = [own_record(case, needed, own_credits), *_spouse(case, law, on, needed), *_former(case, law, on, needed)]
    answer = any_of(record.answer for record in records)
    known = [record.credits for record in records[:2] if record.credits is not None]
    missing = tuple(path for record in records if record.answer is Answer.UNKNOWN for path in record.missing)
    return FreeOfPremium(answer, max(known, default=None), missing if answer is Answer.UNKNOWN else ())


def own_record(case: Case, needed: int, own_credits: object) -> Record:
    """Credits for Social Security and for Medicare alone, which count here, 42 USC 426(a)(2)(C), 413."""
    work = case.patient.work
    retirement = case.patient.benefits.social_security_retirement
    if retirement is not None and retirement.status == "receiving":
        return Record(
            Answer.MET, None
        )  # a retirement benefit rests on as many credits, or on a record that counts here
    counted = [own_credits] if isinstance(own_credits, int) else []
    if work.credits_total is not None:
        counted.append(work.credits_total)
    if work.earnings is not None and work.medicare_earnings:
        counted.append(_credits(_added(work.earnings, work.medicare_earnings)))
    most = max(counted, default=None)
    if most is None:
        return Record(Answer.UNKNOWN, None, ("patient.work.credits_total",))
    return Record(Answer.MET if most >= needed else Answer.NOT_MET, most)


def _spouse(case: Case, law: Law, on: date, needed: int) -> list[Record]:
    """A living spouse of 62 or more after a year of marriage."""
    status = case.patient.marital_status
    if status is None:
        return [Record(Answer.UNKNOWN, None, ("patient.marital_status",))]
    if status not in ("married", "separated"):
        return []
    spouse = case.spouse
    credits = spouse.credits_total if spouse else None
    if credits is None and spouse is not None and spouse.earnings is not None:
        credits = _credits(spouse.earnings)
    born, since = (spouse.birth_date, spouse.married_since) if spouse else (None, None)
    if credits is not None and credits < needed:
        return [Record(Answer.NOT_MET, credits)]
    age = law.number("medicare.part_a.spouse_age", on=on)
    years = relativedelta(years=law.number("medicare.part_a.marriage_years", on=on))
    if born is not None and attains_age(born, age) > on:
        return [Record(Answer.NOT_MET, None)]
    if since is not None and since + years > on:
        return [Record(Answer.NOT_MET, None)]
    needs = {"spouse.credits_total": credits, "spouse.birth_date": born, "spouse.married_since": since}
    missing = tuple(path for path, value in needs.items() if value is None)
    return [Record(Answer.UNKNOWN if missing else Answer.MET, credits, missing)]


def _former(case: Case, law: Law, on: date, needed: int) -> list[Record]:
    """A marriage of ten years that ended in divorce, or a late spouse, for who is not married now."""
    if case.patient.marital_status in ("married", "separated", None):
        return []
    if case.former_spouses is None:
        return (
            [Record(Answer.UNKNOWN, None, ("former_spouses",))]
            if case.patient.marital_status in ("divorced", "widowed")
            else []
        )
    return [_former_record(entry, place, law, on, needed) for place, entry in enumerate(case.former_spouses)]


def _former_record(entry: FormerSpouse, place: int, law: Law, on: date, needed: int) -> Record:
    path = f"former_spouses[{place}]"
    if entry.credits_total is not None and entry.credits_total < needed:
        return Record(Answer.NOT_MET, None)
    needs: dict[Path, object] = {f"{path}.credits_total": entry.credits_total}
    if entry.ended_by != "death":
        years = relativedelta(years=law.number("medicare.part_a.divorced_marriage_years", on=on))
        age = law.number("medicare.part_a.spouse_age", on=on)
        needs |= {
            f"{path}.married_from": entry.married_from,
            f"{path}.married_until": entry.married_until,
            f"{path}.birth_date": entry.birth_date,
        }
        married = (entry.married_from, entry.married_until)
        if married[0] is not None and married[1] is not None and married[0] + years > married[1]:
            return Record(Answer.NOT_MET, None)
        if entry.birth_date is not None and attains_age(entry.birth_date, age) > on:
            return Record(Answer.NOT_MET, None)
    missing = tuple(name for name, value in needs.items() if value is None)
    return Record(Answer.UNKNOWN if missing else Answer.MET, None, missing)


def _credits(earnings: Mapping[int, Decimal]) -> int:
    return sum(credits for _year, credits in credits_by_year(earnings))


def _added(first: Mapping[int, Decimal], second: Mapping[int, Decimal]) -> dict[int, Decimal]:
    return {year: first.get(year, Decimal(0)) + second.get(year, Decimal(0)) for year in sorted({*first, *second})}
