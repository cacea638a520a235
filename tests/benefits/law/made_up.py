"""Figures that no law has: entries as a file holds them, and books of them."""

from datetime import date
from textwrap import dedent

from benefits.law.book import parameter, read_book
from benefits.law.lookup import Law

CITE = {"text": "42 USC 413(d)", "url": "https://www.ssa.gov/OACT/COLA/QC.html"}


def entry(**changes):
    base = {
        "says": "x",
        "unit": "dollars",
        "governed_by": "year",
        "cite": CITE,
        "checked_on": date(2026, 11, 23),
        "values": {date(2025, 1, 1): 1810, date(2026, 1, 1): 1890},
    }
    return base | changes


def law_with(**changes):
    return Law({"figure": parameter("figure", entry(**changes), "figures.yaml")})


def book_of(folder, **files):
    """A book of files, each written as what its figures have beside says, unit, day and source."""
    paths = []
    for name, text in files.items():
        path = folder / f"{name}.yaml"
        path.write_text(dedent(text))
        paths.append(path)
    return read_book(paths)
