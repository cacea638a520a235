"""What the law asks of a person who claims disability insurance benefits, and whether it is met.

42 USC 423; 20 CFR 404.315. Each requirement stands above the function that decides it. Both work requirements, the
credits in all and the 20 credits in 40 quarters, are decided from insured status as far as it is known
(`work_history.py`), which a record's quarters give (`records/earnings/insured_status.py`).
"""

from __future__ import annotations

from benefits.case.paths import PATHS
from benefits.law import Citation, Law
from benefits.law.calendar import Month, months_after
from benefits.law.money import Dollars
from benefits.programs.ssdi import words
from benefits.programs.ssdi.claim import DisabilityClaim
from benefits.programs.ssdi.rough_answers import PAY
from benefits.programs.ssdi.work_history import InsuredStatusAsKnown, has_no_work
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Bounds
from benefits.result.messages import Message

NOT_ALREADY = Requirement(
    "not_already",
    Citation("42 USC 423(a)(1)", "https://www.law.cornell.edu/uscode/text/42/423"),
    words.ASKS_NOT_PAID_ALREADY,
)


def not_already(claim: DisabilityClaim) -> Finding:
    """Somebody who is paid already need not apply."""
    if claim.status is None:
        return NOT_ALREADY.not_applicable(words.NOT_SAID_TO_BE_PAID)
    if claim.status == "receiving":
        return NOT_ALREADY.not_met(words.PAID_ALREADY)
    return NOT_ALREADY.met(words.NOT_PAID_NOW)


WORK_CREDITS = Requirement(
    "work_credits",
    Citation("20 CFR 404.110, 404.132", "https://www.ecfr.gov/current/title-20/section-404.132"),
    words.ASKS_CREDITS_IN_ALL,
)


def work_credits(claim: DisabilityClaim, law: Law) -> Finding:
    """Fully insured: a credit for each year after 21, at least 6, and 40 are always enough, 404.110(b), 404.132.

    The figures are `social_security.fully_insured_fewest_credits` and `..._most_credits`.
    """
    insured = claim.insured
    if insured is None:
        return _without_a_date(WORK_CREDITS)
    filled: dict[str, object] = {"low": insured.total.at_least, "high": insured.total.at_most}
    if insured.needed is not None:
        filled["needed"] = insured.needed
    working = _years_that_count(claim, insured, law)
    if insured.fully_insured is Answer.MET:
        if insured.needed is None:
            return _on_that_day(claim, WORK_CREDITS, WORK_CREDITS.met(words.ENOUGH_CREDITS_AT_ANY_AGE(**filled)))
        return _on_that_day(claim, WORK_CREDITS, WORK_CREDITS.met(words.ENOUGH_CREDITS(**filled), working=working))
    if insured.fully_insured is Answer.NOT_MET:
        if insured.total.at_most == 0:
            return WORK_CREDITS.not_met(words.NO_CREDITS)
        if insured.needed is None:
            return WORK_CREDITS.not_met(words.TOO_FEW_CREDITS_AT_ANY_AGE(**filled))
        return _on_that_day(claim, WORK_CREDITS, WORK_CREDITS.not_met(words.TOO_FEW_CREDITS(**filled), working=working))
    by_years = _by_the_years(claim, WORK_CREDITS)
    if by_years is not None:
        return by_years
    birth_date = (PATHS.patient.birth_date,) if claim.case.patient.birth_date is None else ()
    missing = (*birth_date, *insured.total.missing)
    if insured.needed is None:
        return WORK_CREDITS.unknown(words.CREDITS_NEEDED_DEPEND_ON_BIRTH, *missing)
    return WORK_CREDITS.unknown(words.CREDITS_NEEDED(**filled), *missing)


def _years_that_count(claim: DisabilityClaim, insured: InsuredStatusAsKnown, law: Law) -> tuple[Message, ...]:
    """How the number of credits needed comes about."""
    if insured.elapsed_years is None:
        return ()
    day = claim.case.as_of
    return (
        words.ONE_CREDIT_FOR_EACH_YEAR(
            age=law.number("social_security.elapsed_years_after_age", on=day),
            years=insured.elapsed_years,
            fewest=law.number("social_security.fully_insured_fewest_credits", on=day),
            most=law.number("social_security.fully_insured_most_credits", on=day),
        ),
    )


def met_by_the_years(claim: DisabilityClaim, requirement: Requirement) -> bool:
    """Whether the years worked lately meet one of the two work requirements, if each of them paid enough."""
    told = claim.told
    if told is None:
        return False
    answer = told.insured.fully_insured if requirement is WORK_CREDITS else told.insured.recent
    return answer is Answer.MET


def rests_on_the_years(claim: DisabilityClaim) -> bool:
    """Whether a work requirement that is not known for certain is met by the years worked, if each paid enough."""
    insured = claim.insured
    if insured is None:
        return False
    fully = insured.fully_insured is Answer.UNKNOWN and met_by_the_years(claim, WORK_CREDITS)
    asks_recent = insured.recent is Answer.UNKNOWN and not claim.case.patient.statutorily_blind
    return fully or (asks_recent and met_by_the_years(claim, RECENT_WORK))


def _by_the_years(claim: DisabilityClaim, requirement: Requirement) -> Finding | None:
    """What the years worked lately tell where the credits are not known: met where the pay told bears it out, 42 USC
    413(d); else the pay is asked. None where they tell nothing."""
    told = claim.told
    if told is None or not met_by_the_years(claim, requirement):
        return None
    of_all = requirement is WORK_CREDITS
    counted = told.insured.total if of_all else told.insured.in_window
    needed = told.insured.needed if of_all else told.insured.window_needed
    filled = {"years": told.years, "each": Dollars(told.each)}
    if not told.is_borne_out:
        return requirement.unknown(words.WOULD_BE_ENOUGH_BY_THE_YEARS(**filled), PAY, *counted.missing)
    filled["low"] = counted.at_least
    if needed is None:
        return _on_that_day(claim, requirement, requirement.met(words.ENOUGH_BY_THE_YEARS_AT_ANY_AGE(**filled)))
    return _on_that_day(claim, requirement, requirement.met(words.ENOUGH_BY_THE_YEARS(**filled, needed=needed)))


RECENT_WORK = Requirement(
    "recent_work",
    Citation("20 CFR 404.130", "https://www.ecfr.gov/current/title-20/section-404.130"),
    words.ASKS_RECENT_WORK,
)


def recent_work(claim: DisabilityClaim) -> Finding:
    """Enough work close to the day disability began.

    20 credits in the 40 quarters ending with it, 404.130(b); or, before the quarter of 31, credits in half the quarters
    since 21, at least 6, 404.130(c). People who are statutorily blind are excused, 404.130(e).
    The figures are `ssdi.recent_work.credits`, `ssdi.recent_work.quarters` and the three for the young beside them.
    """
    blind = claim.case.patient.statutorily_blind
    if blind:
        return RECENT_WORK.not_applicable(words.BLIND_NEED_NO_RECENT_WORK)
    insured = claim.insured
    if insured is None:
        return _without_a_date(RECENT_WORK)
    by_years = _by_the_years(claim, RECENT_WORK) if insured.recent is Answer.UNKNOWN else None
    if by_years is not None:
        return by_years
    filled: dict[str, object] = {"low": insured.in_window.at_least, "high": insured.in_window.at_most}
    if insured.window is not None:
        filled["since"] = insured.window[0].begins
    if insured.window_needed is not None:
        filled["needed"] = insured.window_needed
    if insured.window_needed is None:
        return _recent_at_any_age(insured.recent, filled, insured.in_window, blind)
    if insured.recent is Answer.MET:
        return _on_that_day(claim, RECENT_WORK, RECENT_WORK.met(words.ENOUGH_RECENT_CREDITS(**filled)))
    if insured.recent is Answer.NOT_MET and blind is False:
        return _on_that_day(claim, RECENT_WORK, RECENT_WORK.not_met(words.TOO_FEW_RECENT_CREDITS(**filled)))
    missing = _recent_missing(insured.recent, insured.in_window, blind)
    return RECENT_WORK.unknown(words.RECENT_CREDITS_NEEDED(**filled), *missing)


def _recent_at_any_age(recent: Answer, filled: dict[str, object], counted: Bounds, blind: bool | None) -> Finding:
    """What can be told without a birth date."""
    if recent is Answer.MET:
        return RECENT_WORK.met(words.ENOUGH_RECENT_CREDITS_AT_ANY_AGE(**filled))
    if recent is Answer.NOT_MET and blind is False:
        return RECENT_WORK.not_met(words.TOO_FEW_RECENT_CREDITS_AT_ANY_AGE(**filled))
    missing = _recent_missing(recent, counted, blind)
    if recent is Answer.UNKNOWN:
        missing = (PATHS.patient.birth_date, *missing)
    return RECENT_WORK.unknown(words.RECENT_CREDITS_NEEDED_DEPEND_ON_BIRTH, *missing)


def _recent_missing(recent: Answer, counted: Bounds, blind: bool | None) -> tuple[str, ...]:
    missing = counted.missing if recent is Answer.UNKNOWN else ()
    return (*missing, PATHS.patient.statutorily_blind) if blind is None else missing


def _without_a_date(requirement: Requirement) -> Finding:
    """Without the day disability began it is not known which years count."""
    return requirement.unknown(words.YEARS_DEPEND_ON_THE_DAY_WORK_STOPPED, PATHS.patient.work.stopped_on)


def _on_that_day(claim: DisabilityClaim, requirement: Requirement, finding: Finding) -> Finding:
    """For somebody still at work the count is today's; the day work stops or is cut is what will count."""
    if claim.onset is not None or has_no_work(claim.case.patient.work):
        return finding
    return requirement.unknown(words.IF_WORK_STOPPED_TODAY(today=finding.reason), PATHS.patient.work.stopped_on)


SUBSTANTIAL_WORK = Requirement(
    "substantial_gainful_activity",
    Citation("20 CFR 404.1571-404.1576", "https://www.ecfr.gov/current/title-20/section-404.1574"),
    words.ASKS_NO_WORK_ABOVE_LIMIT,
)


def substantial_work(claim: DisabilityClaim) -> Finding:
    """Earnings must not exceed the limit; costs of being able to work are taken off, 404.1574(b)(2), 404.1576."""
    now = claim.work_now
    limit = Dollars(now.limit)
    if now.counted is None:
        return SUBSTANTIAL_WORK.unknown(words.EARNINGS_NOW_NEEDED(limit=limit), *now.missing)
    counted = Dollars(now.counted)
    if now.engaging is Answer.NOT_MET:
        return SUBSTANTIAL_WORK.met(words.EARNINGS_WITHIN_LIMIT(counted=counted, limit=limit))
    if now.engaging is Answer.UNKNOWN:
        return SUBSTANTIAL_WORK.unknown(
            words.EARNINGS_ABOVE_LIMIT_UNLESS_BLIND(counted=counted, limit=limit), *now.missing
        )
    if claim.case.patient.work.status == "on_leave":
        return SUBSTANTIAL_WORK.not_met(words.LEAVE_PAY_ABOVE_LIMIT(counted=counted, limit=limit))
    return SUBSTANTIAL_WORK.not_met(words.EARNINGS_ABOVE_LIMIT(counted=counted, limit=limit))


MEDICAL_SEVERITY = Requirement(
    "medical_severity",
    Citation("20 CFR 404.1520, 404.1525", "https://www.ecfr.gov/current/title-20/section-404.1520"),
    words.ASKS_SEVERE_ILLNESS,
)


def medical_severity(claim: DisabilityClaim) -> Finding:
    """The agency's own finding. A Compassionate Allowance makes it fast; the words here never decide it."""
    track = claim.fast_track
    condition = PATHS.patient.diagnosis.condition
    if track.allowance is not None:
        return MEDICAL_SEVERITY.met(words.ON_THE_FAST_LIST(name=track.allowance))
    if claim.case.patient.diagnosis.condition is None:
        return MEDICAL_SEVERITY.unknown(words.DIAGNOSIS_ASKED, condition)
    if track.asks:
        return MEDICAL_SEVERITY.unknown(words.SPREAD_DECIDES, *track.asks)
    if track.listing is not None:
        return MEDICAL_SEVERITY.unknown(words.WEIGHED_UNDER_A_LISTING(number=track.listing), condition)
    return MEDICAL_SEVERITY.unknown(words.WEIGHED, condition)


DURATION = Requirement(
    "duration",
    Citation("42 USC 423(d)(1)(A); 20 CFR 404.1509", "https://www.ecfr.gov/current/title-20/section-404.1509"),
    words.ASKS_A_YEAR,
)


def duration(claim: DisabilityClaim, law: Law) -> Finding:
    """Twelve months in a row, or expected to last so long, or to end in death, 42 USC 423(d)(1)(A).

    The figure is `ssdi.duration_months`.
    """
    needed = law.number("ssdi.duration_months", on=claim.case.as_of)
    diagnosis, work = claim.case.patient.diagnosis, claim.case.patient.work
    expected = diagnosis.expected_months
    if diagnosis.terminal:
        return DURATION.met(words.TERMINAL_MEETS_DURATION)
    if expected is not None and expected >= needed:
        return DURATION.met(words.EXPECTED_LONG_ENOUGH(expected=expected, needed=needed))
    has_lasted = _has_lasted(claim, needed)
    if has_lasted is Answer.MET:
        return DURATION.met(words.LASTED_LONG_ENOUGH(needed=needed))
    if expected is None:
        return DURATION.unknown(words.DURATION_NEEDED(needed=needed), PATHS.patient.diagnosis.expected_months)
    if diagnosis.terminal is None or has_lasted is Answer.UNKNOWN:
        return DURATION.unknown(
            words.EXPECTED_TOO_SHORT_WITH_EXCEPTIONS(expected=expected, needed=needed),
            *((PATHS.patient.diagnosis.terminal,) if diagnosis.terminal is None else ()),
            *((PATHS.patient.work.stopped_on,) if claim.onset is None else ()),
            *((PATHS.patient.work.status,) if work.status is None else ()),
        )
    return DURATION.not_met(words.EXPECTED_TOO_SHORT(expected=expected, needed=needed))


def _has_lasted(claim: DisabilityClaim, needed: int) -> Answer:
    """Whether the months needed have gone by, to the day, since work stopped: at least twelve, 20 CFR 404.1509."""
    status = claim.case.patient.work.status
    if status in ("working", "never_worked"):
        return Answer.NOT_MET
    if claim.onset is None:
        return Answer.UNKNOWN
    if months_after(claim.onset, needed) > claim.case.as_of:
        return Answer.NOT_MET
    return Answer.UNKNOWN if status is None else Answer.MET


AGE = Requirement(
    "age",
    Citation("42 USC 423(a)(1); 20 CFR 404.409", "https://www.ecfr.gov/current/title-20/section-404.409"),
    words.ASKS_AGE,
)


def age(claim: DisabilityClaim, law: Law) -> Finding:
    """Disability benefits end with the month before full retirement age, 42 USC 423(a)(1).

    Nothing is paid for months more than `ssdi.retroactive_months` before the application.
    """
    reached = claim.full_retirement_on
    if reached is None:
        return AGE.unknown(words.RETIREMENT_AGE_DEPENDS_ON_BIRTH, PATHS.patient.birth_date)
    back = law.number("ssdi.retroactive_months", on=claim.applied_on)
    if claim.months is None:
        if Month.of(reached) <= Month.of(claim.applied_on).back(back):
            return AGE.not_met(words.RETIREMENT_AGE_REACHED(day=reached))
        return AGE.unknown(words.FIRST_MONTH_MUST_COME_BEFORE(day=reached), PATHS.patient.work.stopped_on)
    first = claim.months.entitlement
    if first < Month.of(reached):
        return AGE.met(words.FIRST_MONTH_COMES_BEFORE(day=reached, first=first))
    return AGE.not_met(words.FIRST_MONTH_COMES_TOO_LATE(day=reached, first=first))
