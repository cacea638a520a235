"""Lists the figures that expired or soon will, those not looked at for a year or not read at their source, and those a
year still lacks.

    python -m scripts.figures_due [--as-of 2026-11-24] [--months 3] [--year 2027]

A report: the exit status is 0 whatever it finds. docs/new-years-figures.md says what to do with it.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import groupby

import benefits  # noqa: F401 - every room declares the forms of its tables before the book is read
from benefits.law import load_book
from benefits.law.due import Due, Reason, due, missing, unverified

LOOKED_AT_WITHIN_MONTHS = 12


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    book = load_book()
    if asked.year is not None:
        _print(f"Figures of {asked.year} not held yet", missing(book.values(), asked.year), len(book))
        return 0
    found = due(
        book.values(),
        asked.as_of,
        within_months=asked.months,
        looked_at_within_months=LOOKED_AT_WITHIN_MONTHS,
    )
    _print(f"Figures due on {asked.as_of}, looking {asked.months} months ahead", found, len(book))
    print()
    _print(f"Figures known from secondary sources on {asked.as_of}", unverified(book.values(), asked.as_of), len(book))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="figures_due", description="Which figures of the law need somebody.")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date.today(), help="the day; today")  # noqa: DTZ011
    parser.add_argument("--months", type=int, default=3, help="how far ahead to look; 3")
    parser.add_argument("--year", type=int, help="list the figures that this year still lacks instead")
    return parser


_ON = {
    Reason.EXPIRED: "expired on",
    Reason.EXPIRES: "expires on",
    Reason.LONG_AGO: "last looked at on",
    Reason.UNVERIFIED: "last looked at on",
    Reason.MISSING: "newest value from",
}


def _print(title: str, found: Sequence[Due], of: int) -> None:
    counts = Counter(entry.reason for entry in found)
    print(f"{title}: {', '.join(f'{count} {reason}' for reason, count in counts.items()) or 'none'}, of {of}.")
    widest = max((len(entry.name) for entry in found), default=0)
    for (reason, file), entries in groupby(found, key=lambda entry: (entry.reason, entry.file)):
        listed = list(entries)
        print(f"\n{file}: {len(listed)} {reason}")
        for entry in listed:
            print(f"  {entry.name:{widest}}  {_ON[reason]} {entry.on}")


if __name__ == "__main__":
    raise SystemExit(main())
