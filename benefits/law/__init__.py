"""Dated figures with their sources, and the calendar and the money of the law."""

from benefits.law.book import ROOMS_WITH_FIGURES, Book, load_book, load_yaml
from benefits.law.figures import (
    PROJECTION_METHODS,
    BadParameter,
    Citation,
    Figure,
    NotInForce,
    Parameter,
    YearSeries,
)
from benefits.law.lookup import Law
from benefits.law.tables import Table

__all__ = [
    "PROJECTION_METHODS",
    "ROOMS_WITH_FIGURES",
    "BadParameter",
    "Book",
    "Citation",
    "Figure",
    "Law",
    "NotInForce",
    "Parameter",
    "Table",
    "YearSeries",
    "load_book",
    "load_yaml",
]
