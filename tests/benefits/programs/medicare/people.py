"""People at the edges of Medicare, and asking about them. Born 18 December 1961: 65 in December 2026."""

from tests.benefits.programs.asking import ask

AT_65 = {
    "as_of": "2026-11-24",
    "state": "OH",
    "patient": {
        "birth_date": "1961-12-18",
        "citizenship": "us_citizen",
        "marital_status": "single",
        "statutorily_blind": False,
        "diagnosis": {"condition": "arthritis", "expected_months": 3},
        "work": {"status": "working", "monthly_earnings": 5000, "credits_total": 40},
        "insurance": [],
        "benefits": {"ssdi": {"status": "none"}, "social_security_retirement": {"status": "none"}},
    },
    "former_spouses": [],
    "household": {"irmaa_magi": 50000, "tax_filing": "single"},
}
PLAN = {
    "kind": "employer",
    "through": "self",
    "employer_size": 50,
    "based_on_current_work": True,
    "began_on": "2015-01-01",
    "creditable_drug_coverage": True,
}
DISABLED = {
    "patient__birth_date": "1980-03-01",
    "patient__benefits": {"ssdi": {"status": "receiving", "entitled_since": "2025-02-01", "monthly_amount": 1500}},
    "patient__work": {"status": "stopped", "stopped_on": "2024-08-15", "monthly_earnings": 0},
}  # Medicare from February 2027
KIDNEYS = {
    "patient__birth_date": "1980-03-03",
    "patient__esrd": {"dialysis_began": "2026-01-05", "self_dialysis_training": False},
}  # Medicare from April 2026


def medicare(**changes):
    """Medicare's entry of the result for the person who turns 65, with changes."""
    return ask("medicare", AT_65, **changes)


def fact(name, **changes):
    """One of its facts."""
    return medicare(**changes)["facts"][name]


def periods(**changes):
    """Its periods to sign up in, by kind; the last of a kind where there are several."""
    return {entry["kind"]: entry for entry in fact("enrollment_periods", **changes)}


def days(kind, **changes):
    """The first and last day of a period and the day its cover begins; None without such a period."""
    found = periods(**changes).get(kind)
    return found and (found["from"], found["to"], found["coverage_begins"])
