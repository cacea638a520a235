"""Documents made from the types of the case: the largest there is, and one value in its place."""

from datetime import date
from typing import Literal, get_args, get_origin

from benefits.case import Case, Days, Limits, MonthAndDay, Words
from benefits.case.shape import amount_of, base_of, entry_of, hints_of, is_record, mark_of

DAY = date(2100, 11, 24)  # late enough for a full record of earnings before it


def largest(hint=Case):
    """Every field answered, every list and text as long as it may be. All days are one day, all numbers the least."""
    if is_record(hint):
        return {name: largest(below) for name, below in hints_of(base_of(hint)).items()}
    if entry_of(hint) is not None:
        return [largest(entry_of(hint)) for _place in range(mark_of(hint).at_most)]
    if amount_of(hint) is not None:
        years = range(DAY.year, DAY.year - mark_of(hint).at_most, -1)
        return {str(year): largest(amount_of(hint)) for year in years}
    if get_origin(base_of(hint)) is Literal:
        return get_args(base_of(hint))[0]
    match mark_of(hint):
        case Limits(low=low):
            return low
        case Words(longest=longest):
            return "x" * longest
        case MonthAndDay():
            return "01-01"
        case Days():
            return DAY.isoformat()
    return True


def under(path, value):
    """A document in which the value stands at a path such as ``caregivers[].employer.leave_taken``."""
    first, _dot, rest = path.partition(".")
    inside = under(rest, value) if rest else value
    return {first.removesuffix("[]"): [inside] if first.endswith("[]") else inside}


def count(value):
    """How many values stand in a document, at any depth."""
    if isinstance(value, dict):
        return sum(1 + count(part) for part in value.values())
    return sum(1 + count(part) for part in value) if isinstance(value, list) else 0
