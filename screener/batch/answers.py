"""What is written of each person: the whole result as one line of JSON, or the chosen facts as a row of cells.

A fact is named ``ssdi.outcome``, ``ssdi.monthly_benefit``, ``caregivers[0].fmla.eligible_on`` or ``costs.total``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from typing import Any

from benefits import Case, Fault, InvalidCase, fact_names, fact_types, in_words, screen_programs, tally_costs

OUTCOME, SUMMARY, COSTS = "outcome", "summary", "costs"
SUMS = ("out_of_pocket", "lost_wages_patient", "lost_wages_caregivers", "total", "low", "high")
OF_CAREGIVERS = ("fmla", "state_paid_leave", "state_leave_law")
CAREGIVERS_TOLD_OF = 2  # where the input does not say how many there are
DOLLARS_AT_MOST = Decimal("9999999999.99")  # in a column with twelve digits
_CENT = Decimal("0.01")
_NAMED = re.compile(r"(?:(?P<person>caregivers\[[0-9]{1,4}\])\.)?(?P<program>[a-z_]+)\.(?P<name>[a-z_]+)\Z")
Cells = list[str]


def usual_facts(caregivers: int) -> list[str]:
    """Every program's outcome and facts, the helpers' leave, and the sums of the costs."""
    known = fact_names()
    of_patient = [f"{program}.{name}" for program, facts in known.items() for name in (OUTCOME, *facts)]
    of_helpers = [
        f"caregivers[{place}].{program}.{name}"
        for place in range(caregivers)
        for program in OF_CAREGIVERS
        for name in (OUTCOME, *known[program])
    ]
    return [*of_patient, *of_helpers, *(f"{COSTS}.{name}" for name in SUMS)]


def unknown_facts(names: Iterable[str]) -> list[Fault]:
    """Names that are no fact, each with what is accepted."""
    known = {program: (OUTCOME, SUMMARY, *facts) for program, facts in fact_names().items()}
    faults = []
    for name in names:
        found = _NAMED.match(name)
        if found is None or not (found["program"] in known or (found["program"] == COSTS and not found["person"])):
            accepted = f"{', '.join(known)} and {COSTS} are accepted, as ssdi.outcome or caregivers[0].fmla.outcome"
            faults.append(Fault("--facts", f"{name}: there is no such program; {accepted}"))
        elif found["name"] not in (accepted_names := known.get(found["program"], SUMS)):
            faults.append(Fault("--facts", f"{name}: of this there are {', '.join(accepted_names)}"))
    return faults


def type_of(name: str) -> type:
    """What the values of a fact are: a `date`, a `Decimal`, a `bool` or an `int`; all else a `str`."""
    found = _NAMED.match(name)
    if found is None:
        raise ValueError(name)
    return Decimal if found["program"] == COSTS else fact_types()[found["program"]].get(found["name"], str)


class Facts:
    """The chosen facts of a case as cells. Words are written, and costs tallied, only where they are asked for.

    For `typed` columns a number that is no count is written to the cent.
    """

    def __init__(self, names: Sequence[str], *, typed: bool = False) -> None:
        self._wanted = [
            (found["person"] or "patient", found["program"], found["name"], _writer(found[0], typed=typed))
            for found in map(_NAMED.match, names)
            if found
        ]
        self._with_costs = any(program == COSTS for _person, program, _name, _write in self._wanted)
        self._programs = frozenset(program for _person, program, _name, _write in self._wanted)
        self._people = {person for person, _program, _name, _write in self._wanted}

    def of(self, case: Case) -> Cells:
        """A cell for each fact, and one that names the helpers with answers no column was chosen for.

        Raises `InvalidCase` for an amount that a typed column cannot hold.
        """
        language = case.language or "en"
        total: Mapping[str, Any] = {}
        programs = screen_programs(case, None if self._with_costs else self._programs)
        if self._with_costs:
            total = in_words(tally_costs(case, programs).total, language) or {}
        answers = {(entry.person, entry.program): entry for entry in programs}
        written: dict[tuple[str, str], Mapping[str, Any]] = {}
        cells = []
        for person, program, name, write in self._wanted:
            if program == COSTS:
                cells.append(write(total.get(name)))
                continue
            entry = answers.get((person, program))
            if entry is None:
                cells.append("")
            elif name == OUTCOME:
                cells.append(str(entry.outcome))
            elif name == SUMMARY:
                cells.append(_cell(in_words(entry.summary, language)))
            else:
                facts = written.get((person, program))
                if facts is None:
                    facts = written[person, program] = in_words(entry.facts, language)
                cells.append(write(facts.get(name)))
        answered = {entry.person for entry in programs if entry.program in self._programs}
        left_out = sorted(answered - self._people - {"patient"})
        return [*cells, " ".join(left_out)]


def _writer(name: str, *, typed: bool) -> Callable[[Any], str]:
    return partial(_to_the_cent, name) if typed and type_of(name) is Decimal else _cell


def _to_the_cent(name: str, value: Any) -> str:
    if value is None:
        return ""
    number = Decimal(str(value))
    if abs(number) > DOLLARS_AT_MOST:
        message = f"{number:f} is more than its column holds, {DOLLARS_AT_MOST}: CSV and JSON Lines hold any amount"
        raise InvalidCase([Fault(name, message)])
    return str(number.quantize(_CENT, ROUND_HALF_UP))


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case dict() | list():
            return json.dumps(value, ensure_ascii=False) if value else ""
    return str(value)
