"""Dated figures with their sources, and the calendar and the money of the law."""

from benefits.law.lookup import (
    PROJECTION_METHODS,
    ROOMS_WITH_FIGURES,
    BadParameter,
    Citation,
    Figure,
    Law,
    NotInForce,
    Parameter,
    Value,
    load_book,
    load_yaml,
)

__all__ = [
    "PROJECTION_METHODS",
    "ROOMS_WITH_FIGURES",
    "BadParameter",
    "Citation",
    "Figure",
    "Law",
    "NotInForce",
    "Parameter",
    "Value",
    "load_book",
    "load_yaml",
]
