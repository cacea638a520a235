"""A woman of 68 with a little saved, and how the tests of this folder change her case and read the answer."""

from tests.benefits.programs.asking import ask

BASE = {
    "as_of": "2026-11-24",
    "state": "TX",
    "patient": {
        "birth_date": "1958-03-01",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "work": {"status": "stopped", "monthly_earnings": 0},
    },
    "household": {
        "children": [],
        "monthly_earned_income": 0,
        "monthly_unearned_income": 0,
        "countable_resources": 500,
        "lives_in": "own_home",
    },
}
SPOUSE = {"monthly_earned_income": 0, "monthly_unearned_income": 0, "receives_ssi": False}
DISABLED_AT_50 = {
    "patient__birth_date": "1976-11-24",
    "patient__diagnosis": {"condition": "als", "expected_months": 24},
}
WEIGHED_AT_50 = {
    "patient__birth_date": "1976-11-24",
    "patient__diagnosis": {"condition": "back pain", "expected_months": 24, "terminal": False},
}
UNABLE_TO_TELL = {"patient__citizenship": "qualified_noncitizen"}
TOO_MUCH_INCOME = {"household__monthly_unearned_income": 2000}


def ssi(**changes):
    """The program's answer to her case with some places changed."""
    return ask("ssi", BASE, **changes)


def reasons(result):
    """The sentence of each requirement by its id."""
    return {entry["id"]: entry["reason"] for entry in result["tests"]}


def asked(result):
    """The paths that each requirement waits for, by its id."""
    return {entry["id"]: entry["missing"] for entry in result["tests"]}


def notices(**changes):
    """All that is said beside the answer, in one text."""
    return " ".join(ssi(**changes)["notices"])
