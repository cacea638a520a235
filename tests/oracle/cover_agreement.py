"""Where a result differs from what the law gives for a household, and how the differences are grouped.

Each difference has a kind, `program: what`, and what was expected and found. Found answers that are less decided than
the law allows are kinds of their own ("left open"), for they harm less than wrong ones.
"""

import json
import sys
from collections import defaultdict
from decimal import Decimal

from benefits import parse_case, screen, to_document

from . import medicare_windows as windows
from .health_cover import (
    DOUBTFUL,
    MET,
    NOT_MET,
    SUMS,
    UNKNOWN,
    agreed,
    as_of,
    completions,
    deemed,
    exact,
    extra_help_levels,
    get,
    has_part_a,
    savings_program_levels,
    savings_program_steps,
    ssi_income_test,
    ssi_payment,
    ssi_resource_limit,
    ssi_resource_test,
)
from .households import households
from .medicaid import medicaid_routes, never_unlikely

PROGRAMS = ("ssi", "medicare", "medicare_savings_program", "extra_help", "medicaid")


def screened(document):
    """The programs of health cover, by name, asked for through the public door only."""
    result = to_document(screen(parse_case(document)))
    return {found["program"]: found for found in result["programs"] if found["program"] in PROGRAMS}


def differences(document, found):
    """(kind, expected, found) of every difference."""
    checks = (ssi, medicare, savings_program, extra_help, medicaid)
    return [difference for check in checks for difference in check(document, found)]


def tests_of(program):
    return {test["id"]: test["outcome"] for test in program["tests"]}


def judged(kind, expected, found):
    """The difference between two answers to one test, if any. `not_applicable` closes a route as `not_met` does."""
    found = NOT_MET if found == "not_applicable" else found
    if found == expected:
        return []
    if found in (UNKNOWN, None):
        return [(f"{kind} left open", expected, found)] if found else []
    return [(f"{kind} {found} for {expected}", expected, found)]


def all_known(document):
    """Whether every sum is told and no child's SSI is in doubt, so that there is one completion."""
    return len(list(completions(document))) == 1


# --- SSI -------------------------------------------------------------------------------------------------------------


def ssi(document, found):
    program = found["ssi"]
    tests, facts = tests_of(program), program["facts"]
    filled = list(completions(document))
    yield from judged("ssi: resources", agreed(ssi_resource_test(each) for each in filled), tests.get("resources"))
    limits = {ssi_resource_limit(each) for each in filled}
    if facts.get("resource_limit") not in limits:
        yield "ssi: resource limit", limits, facts.get("resource_limit")
    if get(document, "household", "lives_in") == "own_home":  # a third of the rate may go elsewhere
        yield from judged("ssi: income", agreed(ssi_income_test(each) for each in filled), tests.get("income"))
        yield from ssi_sums(document, facts, filled)


def ssi_sums(document, facts, filled):
    """The two sums; what counts when a spouse's income is deemed may be told with or without it."""
    if not all_known(document):
        sums = {ssi_payment(each)[1] for each in filled}
        paid = facts.get("monthly_benefit")
        if len(sums) > 1 and paid is not None and exact(paid) not in sums:
            yield "ssi: payment told though not known", sums, paid
        return
    (case,) = filled
    counted, paid = (round(Decimal(float(amount)), 2) for amount in ssi_payment(case))
    if not close(paid, facts.get("monthly_benefit")):
        yield f"ssi: payment{' deemed' if deemed(case) else ''}", paid, facts.get("monthly_benefit")
    if not deemed(case) and not get(case, "spouse", "receives_ssi") and not close(counted, facts["countable_income"]):
        yield "ssi: countable income", counted, facts["countable_income"]


def close(expected, found):
    """Equal to the cent, give or take one for the rounding of halves."""
    return found is not None and abs(expected - Decimal(str(found))) <= Decimal("0.01")


# --- Medicare --------------------------------------------------------------------------------------------------------


def medicare(document, found):
    if get(document, "patient", "work", "status") == "never_worked":
        return
    facts, on = found["medicare"]["facts"], as_of(document)
    month, way = windows.first_month(document)
    receives = get(document, "patient", "benefits", "ssdi", "status") == "receiving"
    decided, doubted = receives or month <= on, windows.has_als(document) and not receives
    if decided and not doubted and (facts.get("eligible_on"), facts.get("basis")) != (month.isoformat(), way):
        yield "medicare: first month", (month.isoformat(), way), (facts.get("eligible_on"), facts.get("basis"))
    if decided:
        note = " [ALS, disability not granted]" if doubted else ""
        for kind, expected, other in (*periods(document, facts), *penalties(document, facts)):
            yield kind + note, expected, other


def periods(document, facts):
    on = as_of(document)
    found = {period["kind"]: period for period in facts.get("enrollment_periods") or ()}
    yield from initial(document, found, on)
    yield from special(document, found, on)
    hers, general = windows.general_period_is_hers(document), found.get("general")
    expected = tuple(day.isoformat() for day in windows.next_general_period(on))
    if (
        hers
        and general is None
        and windows.special_period_ends(document)[0] is not None
        and "special_group_health" not in found
    ):
        yield "medicare: general period missing", expected, sorted(found)
    if general and (general["from"], general["to"]) != expected:
        yield "medicare: general period", expected, general
    if windows.has_als(document) or windows.month_of_disability(document):
        begins = windows.month_of_disability(document)
        automatic = found.get("automatic")
        if begins and begins > on and (automatic is None or automatic["coverage_begins"] != begins.isoformat()):
            yield "medicare: automatic period", begins.isoformat(), automatic


def initial(document, found, on):
    """The initial period at 65, while it can be used; for the disabled a new one."""
    month = windows.month_of_65(document)
    begins, ends = windows.initial_period(month)
    period, disabled = found.get("initial"), windows.month_of_disability(document) is not None
    if not begins <= on <= ends or windows.has_part_b(document):
        return
    kind = "medicare: new initial period at 65" if disabled else "medicare: initial period"
    expected = (begins.isoformat(), ends.isoformat(), windows.initial_cover_begins(month, on).isoformat())
    if period is None:
        yield f"{kind} missing", expected, sorted(found)
        return
    if (period["from"], period["to"]) != expected[:2]:
        yield kind, expected, period
    elif on <= ends and period["coverage_begins"] != expected[2]:
        yield f"{kind}, start of cover", expected, period


def special(document, found, on):
    """The special period after cover by current work, and none from any other cover."""
    if windows.has_part_b(document):
        return
    period, (known, ends) = found.get("special_group_health"), windows.special_period_ends(document)
    open_now = known and (ends is None or ends >= on)
    past_initial = on > windows.initial_period(windows.current_initial_month(document))[1]
    stopped = get(document, "patient", "work", "stopped_on")
    if period is None:
        if open_now and past_initial:
            yield "medicare: special period missing", ends and ends.isoformat(), sorted(found)
        return
    if known and period["to"] != (ends and ends.isoformat()):
        yield "medicare: special period's end", ends and ends.isoformat(), period
    if known is False and document["patient"].get("insurance") is not None:
        latest = stopped and windows.last_day(windows.months_later(windows.day(stopped), 8)).isoformat()
        if period["to"] is None or latest is None or period["to"] > latest:
            yield "medicare: special period without cover by current work", latest, period
    if period["coverage_begins"] and period["coverage_begins"] < windows.first_of(on).isoformat():
        yield "medicare: special period begins cover in the past", on.isoformat(), period


def penalties(document, facts):
    bounds, percent = windows.part_b_penalty(document), facts.get("part_b_penalty_percent")
    if bounds and percent is not None and not bounds[0] <= percent <= bounds[1]:
        new = windows.month_of_disability(document) and windows.current_initial_month(document) == windows.month_of_65(
            document
        )
        yield f"medicare: Part B penalty{' after a new period at 65' if new else ''}", bounds, percent
    monthly, most = facts.get("part_d_penalty_monthly"), windows.part_d_penalty_most(document)
    if monthly is not None and Decimal(str(monthly)) > most:
        yield "medicare: Part D penalty", f"at most {most}", monthly


# --- Help with Medicare's costs --------------------------------------------------------------------------------------


def savings_program(document, found):
    if not has_part_a(document):
        return
    program = found["medicare_savings_program"]
    level, levels = program["facts"].get("level"), [savings_program_levels(filled) for filled in completions(document)]
    possible = set().union(*levels)
    how = savings_program_steps(document["state"])[1]
    note = "" if how == "read" else f" [{how} figure]"
    open_ = level is None and program["outcome"] in ("unknown", "possible")
    if all_known(document) and level not in possible:
        yield f"medicare_savings_program: level{' left open' if open_ else ''}{note}", possible, level
    if program["outcome"] == "unlikely" and possible != {None}:
        yield f"medicare_savings_program: unlikely{note}", possible, program["outcome"]
    if program["outcome"] == "likely" and possible == {None}:
        yield f"medicare_savings_program: likely{note}", possible, program["outcome"]


def extra_help(document, found):
    if not has_part_a(document):
        return
    program = found["extra_help"]
    levels = set().union(*(extra_help_levels(filled) for filled in completions(document)))
    how = savings_program_steps(document["state"])[1]
    note = "" if how == "read" else f" [{how} figure]"
    level, open_ = program["facts"].get("level"), program["outcome"] in ("unknown", "possible")
    if all_known(document) and level not in levels:
        yield f"extra_help: level{' left open' if open_ and level is None else ''}{note}", levels, level
    if program["outcome"] == "unlikely" and "full" in levels:
        yield f"extra_help: unlikely{note}", levels, program["outcome"]
    if program["outcome"] == "likely" and levels == {None}:
        yield f"extra_help: likely{note}", levels, program["outcome"]


# --- Medicaid --------------------------------------------------------------------------------------------------------


def medicaid(document, found):
    program = found["medicaid"]
    tests = tests_of(program)
    for route, expected in medicaid_routes(document).items():
        yield from route_differs(route, expected, tests.get(route))
    open_routes = never_unlikely(document)
    if program["outcome"] == "unlikely" and open_routes:
        yield f"medicaid: unlikely in spite of {open_routes[0]}", open_routes, program["outcome"]


def route_differs(route, expected, found):
    """A route the law leaves open may be answered met only where it asks nothing more; closed it must not be."""
    if expected == DOUBTFUL:
        yield from judged(f"medicaid: {route}", NOT_MET, found) if found == MET else ()
    elif expected != UNKNOWN:
        yield from judged(f"medicaid: {route}", expected, found)
    elif found in (NOT_MET, "not_applicable"):
        yield f"medicaid: {route} {found} for {expected}", expected, found


# --- Groups ----------------------------------------------------------------------------------------------------------


def size_of(document):
    """How much there is to read in a document: sums that are nothing and lists that are empty weigh nothing."""
    sums = sum(1 for part, name in SUMS if get(document, part, name))
    return sums, len(document["household"]["children"]), "spouse" in document, len(json.dumps(document))


def disagreements(documents, found_of=screened):
    """Kind -> (how many, the simplest document, what was expected, what was found)."""
    kinds = defaultdict(list)
    for document in documents:
        for kind, expected, found in differences(document, found_of(document)):
            kinds[kind].append((size_of(document), document, expected, found))
    return {
        kind: (len(cases), *min(cases, key=lambda case: case[0])[1:])
        for kind, cases in sorted(kinds.items(), key=lambda item: item[0])
    }


def readable(kinds):
    """The groups as text."""
    return [
        f"{kind}: {count}, as in expected {expected}, found {found}\n{json.dumps(document)}"
        for kind, (count, document, expected, found) in kinds.items()
    ]


def main(arguments):
    """`python -m tests.oracle.cover_agreement 10000 7`: the count and the seed. Status 1 if any household disagrees."""
    count, seed = (int(argument) for argument in arguments)
    found = disagreements(households(count, seed))
    print(*readable(found), f"{len(found)} kinds of disagreement in {count} households", sep="\n\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
