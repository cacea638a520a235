"""The help near a person: what fits of the list of the place where the program runs."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from screener.cases.contents import Contents
from screener.directory.entry import Entry
from screener.directory.local import local_help


def help_near(given: Contents, as_of: date) -> list[Entry]:
    """The entries for the state and the age of the person, whose answers are sound. An example has no place."""
    if given.is_example:
        return []
    told = (given.document.get("patient") or {}).get("birth_date")
    age = None if told is None else relativedelta(as_of, date.fromisoformat(told)).years
    return local_help(given.document.get("state"), age)
