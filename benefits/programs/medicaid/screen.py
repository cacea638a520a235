"""Medicaid: health cover from the state for people with little income. There are several ways in; one is enough.

42 USC 1396a(a)(10), (f), (m), (aa); 42 CFR part 435. The routes: adults, parents, children and pregnancy by the income
of the month; people on SSI; people who are 65, blind or disabled; uninsured people with breast or cervical cancer; and
medical bills taken off income. The buy-in of workers with a disability, long-term care and home-care waivers, bills of
families, and limits a state sets above the federal least in pregnancy and for children are not built: where they may
be open they answer that they were not looked at, and the outcome is then never "unlikely".
"""

from __future__ import annotations

from collections.abc import Iterable

from benefits.case import Case
from benefits.case.paths import PATHS
from benefits.programs import Program, Screening
from benefits.programs.medicaid import words
from benefits.programs.medicaid.cancer_route import cancer
from benefits.programs.medicaid.disability_routes import aged_or_disabled, from_ssi, long_term_care, working_disabled
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicaid.immigration import citizenship
from benefits.programs.medicaid.income_routes import adult, child, parent, pregnancy
from benefits.programs.medicaid.medically_needy import bills_of_a_month, medical_bills
from benefits.programs.medicaid.steps import next_steps, notices, summary, would_change
from benefits.result import PATIENT, Finding, ProgramResult
from benefits.result.answers import Answer, Outcome, any_of
from benefits.result.purposes import Purpose

_DECIDED = (Outcome.ALREADY, Outcome.LIKELY, Outcome.UNLIKELY)


def screen_medicaid(screening: Screening) -> Iterable[ProgramResult]:
    """Medicaid for the patient on the day of the screen."""
    case, law = screening.case, screening.law
    status = citizenship(case, law)
    sure = (adult(screening), parent(case, law), child(case, law), pregnancy(case, law), from_ssi(screening))
    by_bills = medical_bills(screening)
    weighed = (
        aged_or_disabled(screening),
        working_disabled(case),
        cancer(screening),
        by_bills,
        long_term_care(case),
    )
    routes = (*sure, *weighed)
    outcome = _outcome(case, status, sure, weighed)
    still_open = () if outcome in _DECIDED else (status, *routes)
    missing = tuple(dict.fromkeys(path for finding in still_open for path in finding.missing))
    if case.state is not None:  # what the state allows is asked of its office, not of the person
        missing = tuple(path for path in missing if path != PATHS.state)
    yield ProgramResult(
        program="medicaid",
        person=PATIENT,
        outcome=outcome,
        summary=summary(outcome, status, missing),
        findings=(status, *routes),
        facts=MedicaidFacts(
            routes=tuple(finding.id for finding in routes if finding.answer is Answer.MET),
            spend_down_monthly=bills_of_a_month(screening) if by_bills.answer is Answer.MET else None,
        ),
        missing=missing,
        would_change=tuple(would_change(outcome, status)),
        next_steps=tuple(next_steps(outcome)),
        notices=tuple(notices(case, law, outcome, routes)),
    )


def _outcome(case: Case, status: Finding, sure: Iterable[Finding], weighed: Iterable[Finding]) -> Outcome:
    """One way in is enough. Those the agency must weigh evidence for (`weighed`) never come to more than possible."""
    medicaid = case.patient.benefits.medicaid
    if medicaid is not None and medicaid.status == "receiving":
        return Outcome.ALREADY
    certain = any_of(finding.answer for finding in sure)
    possible = any_of(finding.answer for finding in weighed)
    if status.answer is Answer.NOT_MET or any_of([certain, possible]) is Answer.NOT_MET:
        return Outcome.UNLIKELY
    if certain is Answer.MET:
        return Outcome.LIKELY if status.answer is Answer.MET else Outcome.POSSIBLE
    return Outcome.POSSIBLE if possible is Answer.MET else Outcome.UNKNOWN


PROGRAM = Program(
    code="medicaid",
    title=words.TITLE,
    screen=screen_medicaid,
    needs=("ssi", "medicare"),
    facts=MedicaidFacts,
    purposes=frozenset({Purpose.HEALTH_COVER}),
    order=70,
    ask="medicaid",
)
