"""Any case at all: strategies made from the types of the case, so that a new field is tried too."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal, get_args, get_origin

from hypothesis import strategies as st

from benefits.case import Case, Days, Limits, MonthAndDay, Words
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record, mark_of

AS_OF = st.dates(date(2024, 1, 1), date(2030, 12, 31))
LONGEST_LIST = 3


@cache
def documents() -> st.SearchStrategy:
    """A case document as JSON would hold it: any field may be absent."""
    return st.builds(_settled, _of_record(Case), AS_OF, st.booleans())


def _settled(document, as_of, with_birth_before):
    document["as_of"] = as_of.isoformat()
    patient = document.setdefault("patient", {})
    born = patient.get("birth_date")
    if born is not None and (with_birth_before or born > document["as_of"]):
        patient["birth_date"] = f"{1935 + int(born[:4]) % 75}{born[4:]}".replace("-02-29", "-02-28")
    for place in (patient.get("work") or {}, patient.get("diagnosis") or {}):
        for name in ("stopped_on", "diagnosed_on"):
            if place.get(name) is not None and place[name] < (patient.get("birth_date") or ""):
                place[name] = document["as_of"]
    for record in ((patient.get("work") or {}), (document.get("spouse") or {})):
        for name in ("earnings", "medicare_earnings"):
            if record.get(name):
                record[name] = {year: amount for year, amount in record[name].items() if int(year) <= as_of.year}
    employers = [(patient.get("work") or {}).get("employer") or {}]
    employers += [person.get("employer") or {} for person in document.get("caregivers") or ()]
    for employer in employers:
        for leave in employer.get("leave_taken") or ():
            if leave.get("from") and leave.get("to") and leave["to"] < leave["from"]:
                leave["from"], leave["to"] = leave["to"], leave["from"]
    count = len(document.get("caregivers") or ())
    costs = document.get("costs") or {}
    if costs.get("caregiver_hours_missed"):
        costs["caregiver_hours_missed"] = [
            {**missed, "caregiver": missed["caregiver"] % count}
            for missed in costs["caregiver_hours_missed"]
            if missed.get("caregiver") is not None and count
        ]
    return document


def _of_record(kind):
    parts = {name: _of(hint) for name, hint in hints_of(kind).items() if name != "as_of"}
    return st.fixed_dictionaries({}, optional=parts)


def _of(hint):
    if is_record(hint):
        return _of_record(base_of(hint))
    if entry_of(hint) is not None:
        return st.lists(_of(entry_of(hint)), max_size=min(LONGEST_LIST, mark_of(hint).at_most))
    if amount_of(hint) is not None:
        return st.dictionaries(st.integers(1951, 2030).map(str), _of(amount_of(hint)), max_size=40)
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if base_of(hint) is bool:
        return st.booleans()
    return _of_scalar(base_of(hint), mark_of(hint))


def _of_scalar(base, mark):
    match mark:
        case Limits() if base is int:
            return st.integers(mark.low, min(mark.high, 2_000))
        case Limits():
            usual = min(mark.high, 20_000)
            cents = st.integers(mark.low * 100 if mark.low > -1000 else -100_000, usual * 100)
            return cents.map(lambda number: str(Decimal(number) / 100)) if mark.decimals else cents.map(str)
        case Words():
            return st.sampled_from(
                ["breast_cancer", "ALS", "cáncer de mama", "x", "", "pancreatic cancer", "own_condition", "divorce"]
            )
        case MonthAndDay():
            return st.sampled_from(["01-01", "02-29", "07-01", "12-31"])
        case Days():
            return st.dates(date(1930, 1, 1), date(2035, 12, 31)).map(date.isoformat)
    raise TypeError(mark)
