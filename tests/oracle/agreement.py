"""What the independent computation expects of the disability program's facts, and where a result differs."""

from decimal import Decimal
from math import floor

from benefits import parse_case, screen, to_document

from .social_security import date_last_insured, first_month, insured_on, larger_computation, period_of_disability_begins

MONEY = ("aime", "pia_at_eligibility", "pia", "monthly_benefit", "family_maximum")


def screened_facts(record):
    """The facts the rules give, asked for through the public door only."""
    document = to_document(screen(parse_case(record.document())))
    (ssdi,) = [program for program in document["programs"] if program["program"] == "ssdi"]
    return ssdi["facts"]


def expected_facts(record):
    """The facts by the names of the case format, but for the recent-work counts, which `differences` looks at.

    The date last insured is for everyone; years, amounts and the first month are for those insured.
    """
    onset = period_of_disability_begins(record.birth, record.earnings, record.onset, record.as_of)
    status = insured_on(record.birth, record.earnings, onset)
    last = date_last_insured(record.birth, record.earnings, record.as_of)
    facts = {
        "fully_insured": status["fully"],
        "disability_insured": status["insured"],
        "credits_total": status["total"],
        "credits_needed": status["needed"],
        "date_last_insured": last and last.isoformat(),
    }
    if status["insured"]:
        month = record.as_of.replace(day=1)
        computed = larger_computation(record.birth, record.earnings, onset, record.applied_on, month)
        facts |= {
            "first_month_of_entitlement": f"{first_month(onset, record.applied_on, als=False):%Y-%m}",
            "elapsed_years": computed["elapsed"],
            "computation_years": computed["computation_years"],
            "aime": computed["aime"],
            "pia_at_eligibility": computed["pia_at_eligibility"],
            "pia": computed["pia"],
            "monthly_benefit": Decimal(floor(computed["pia"])),
            "family_maximum": computed["family_maximum"],
        }
    return facts


def differences(record, facts):
    """Every fact on which the facts of a result differ from the expected: name -> (expected, found).

    The two recent-work counts must be those of one test open to the person, and of one that is met if any is.
    """
    found = {
        name: Decimal(str(value)) if name in MONEY and value is not None else value for name, value in facts.items()
    }
    differing = {
        name: (value, found.get(name)) for name, value in expected_facts(record).items() if found.get(name) != value
    }
    onset = period_of_disability_begins(record.birth, record.earnings, record.onset, record.as_of)
    status = insured_on(record.birth, record.earnings, onset)
    met = [test for test in status["tests"] if test[0] >= test[1]]
    recent = (facts.get("credits_in_window"), facts.get("recent_credits_needed"))
    if recent not in (met or status["tests"]):
        differing["credits_in_window, recent_credits_needed"] = (met or status["tests"], recent)
    return differing


def readable(record, differing):
    """A disagreement as text: the case, then each fact with both answers."""
    lines = [f"birth {record.birth}, onset {record.onset}, applied {record.applied_on}, as of {record.as_of}"]
    lines.append("earnings " + ", ".join(f"{year}: {dollars}" for year, dollars in record.earnings.items()))
    lines += [f"  {name}: expected {expected}, found {found}" for name, (expected, found) in differing.items()]
    return "\n".join(lines)


def disagreements(records, facts_of):
    """Readable disagreements over many records, those with the fewest years of earnings first."""
    shortest = sorted(records, key=lambda record: len(record.earnings))
    return [readable(record, differing) for record in shortest if (differing := differences(record, facts_of(record)))]
