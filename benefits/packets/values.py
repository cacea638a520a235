"""Values of the case as a form wants them written: 06/15/1974, 06/2026, $1,200.50, Yes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal

from benefits.case import Case
from benefits.packets.words import NO, YES

MONTH, DAYS, HOURS_A_WEEK = "month", "days", "hours a week"
_STEP = re.compile(r"(?P<name>\w+)(?:\[(?P<place>\d+)\])?")
_CENT = Decimal("0.01")


def at(case: Case, path: str) -> object:
    """What stands at a path such as ``papers.jobs[0].title``; None where nothing is known.

    Raises `AttributeError` for a name that the case has not got.
    """
    found: object = case
    for step in path.split("."):
        read = _STEP.fullmatch(step)
        if read is None:
            raise AttributeError(f"{path} is no path")
        found = None if found is None else _named(found, read["name"])
        if read["place"] is not None and found is not None:
            listed = found if isinstance(found, Sequence) and not isinstance(found, str) else ()
            found = listed[int(read["place"])] if int(read["place"]) < len(listed) else None
        if found is None:
            return None
    return found


def _named(record: object, name: str) -> object:
    if not is_dataclass(record):
        raise AttributeError(f"nothing is named {name} there")
    names = {field.name.rstrip("_"): field.name for field in fields(record)}
    return getattr(record, names.get(name, name))


def written(value: object, how: str = "") -> str | None:
    """A value as the form wants it; None where nothing is known."""
    match value:
        case None | "":
            return None
        case bool():
            return YES if value else NO
        case date():
            return f"{value:%m/%Y}" if how == MONTH else day(value)
        case Decimal() | int():
            return money(value) if how != "number" else number(value)
        case _:
            return " ".join(str(value).split())


def day(value: date) -> str:
    """A day as month, day and year."""
    return f"{value.month:02}/{value.day:02}/{value.year:04}"


def money(value: Decimal | int) -> str:
    """Dollars, with cents where there are any."""
    amount = Decimal(value).quantize(_CENT)
    return f"${amount:,.0f}" if amount == amount.to_integral_value() else f"${amount:,.2f}"


def number(value: Decimal | int) -> str:
    """A number without zeros at its end."""
    plain = f"{Decimal(value):f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
