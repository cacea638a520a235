"""The two work tests of disability insurance, put into words: credits in all, and credits close to the onset.

42 USC 423(c)(1); 20 CFR 404.110, 404.130-404.132.
"""

from __future__ import annotations

from benefits.law import Law
from benefits.programs.ssdi.claim import Claim
from benefits.programs.ssdi.onset import ONSET_PATH
from benefits.programs.ssdi.requirements import RECENT_WORK, WORK_CREDITS
from benefits.programs.ssdi.substantial_gainful_activity import BLIND_PATH
from benefits.programs.ssdi.work_history import BIRTH_PATH, WorkTest, has_no_work
from benefits.programs.ssdi.work_history import EARNINGS_PATH as RECORD_PATH
from benefits.result import Finding, Requirement
from benefits.result.answers import Answer, Bounds
from benefits.result.messages import Message, _


def work_credits(claim: Claim, law: Law) -> Finding:
    """Fully insured: a credit for each year after 21, at least 6, and 40 are always enough, 404.110(b), 404.132."""
    test = claim.work_test
    if test is None:
        return _without_a_date(WORK_CREDITS)
    words: dict[str, object] = {"low": test.total.at_least, "high": test.total.at_most}
    if test.needed is not None:
        words["needed"] = test.needed
    working = _years_that_count(claim, test, law)
    if test.fully_insured is Answer.MET:
        if test.needed is None:
            return _on_that_day(
                claim, WORK_CREDITS.met(_("You have at least {low} work credits, enough at any age.", **words))
            )
        return _on_that_day(
            claim,
            WORK_CREDITS.met(
                _("You have at least {low} work credits in all; {needed} are enough.", **words), working=working
            ),
        )
    if test.fully_insured is Answer.NOT_MET:
        if test.total.at_most == 0:
            return WORK_CREDITS.not_met(
                _("SSDI needs work credits from jobs with Social Security, and there are none.")
            )
        if test.needed is None:
            return WORK_CREDITS.not_met(_("You have at most {high} work credits, too few at any age.", **words))
        return _on_that_day(
            claim,
            WORK_CREDITS.not_met(
                _("You have at most {high} work credits in all; {needed} are needed.", **words), working=working
            ),
        )
    missing = (BIRTH_PATH,) if claim.case.patient.birth_date is None else ()
    missing = (*missing, *(test.total.missing or (() if missing else (RECORD_PATH,))))
    if test.needed is None:
        return WORK_CREDITS.unknown(_("How many work credits are needed depends on the date of birth."), *missing)
    return WORK_CREDITS.unknown(_("{needed} work credits in all are needed.", **words), *missing)


def _years_that_count(claim: Claim, test: WorkTest, law: Law) -> tuple[Message, ...]:
    """How the number of credits needed comes about."""
    if test.elapsed_years is None or test.needed is None:
        return ()
    day = claim.case.as_of
    return (
        _(
            "One credit is needed for each calendar year after the one of age {age} and before the one disability "
            "began: {years}. Never fewer than {fewest}, never more than {most}.",
            age=law.number("social_security.elapsed_years_after_age", on=day),
            years=test.elapsed_years,
            fewest=law.number("social_security.fully_insured_fewest_credits", on=day),
            most=law.number("social_security.fully_insured_most_credits", on=day),
        ),
    )


def recent_work(claim: Claim) -> Finding:
    """Enough work close to the day disability began.

    20 credits in the 40 quarters ending with it, 404.130(b); or, before the quarter of 31, credits in half the quarters
    since 21, at least 6, 404.130(c). People who are statutorily blind are excused, 404.130(e).
    """
    blind = claim.case.patient.statutorily_blind
    if blind:
        return RECENT_WORK.not_applicable(_("Recent work is not asked of people who are legally blind."))
    test = claim.work_test
    if test is None:
        return _without_a_date(RECENT_WORK)
    words: dict[str, object] = {"low": test.in_window.at_least, "high": test.in_window.at_most}
    if test.window is not None:
        words["since"] = test.window[0].begins
    if test.window_needed is not None:
        words["needed"] = test.window_needed
    if test.window_needed is None:
        return _recent_at_any_age(test.recent, words, test.in_window, blind)
    if test.recent is Answer.MET:
        return _on_that_day(
            claim,
            RECENT_WORK.met(_("You have at least {low} work credits since {since}; {needed} are enough.", **words)),
        )
    if test.recent is Answer.NOT_MET and blind is False:
        return _on_that_day(
            claim,
            RECENT_WORK.not_met(_("You have at most {high} work credits since {since}; {needed} are needed.", **words)),
        )
    missing = _recent_missing(test.recent, test.in_window, blind)
    return RECENT_WORK.unknown(_("{needed} work credits since {since} are needed.", **words), *missing)


def _recent_at_any_age(recent: Answer, words: dict[str, object], counted: Bounds, blind: bool | None) -> Finding:
    """What can be told without a birth date."""
    if recent is Answer.MET:
        return RECENT_WORK.met(_("You have at least {low} work credits since {since}, enough at any age.", **words))
    if recent is Answer.NOT_MET and blind is False:
        return RECENT_WORK.not_met(
            _("You have at most {high} work credits since {since}, too few at any age.", **words)
        )
    missing = _recent_missing(recent, counted, blind)
    if recent is Answer.UNKNOWN:
        missing = (BIRTH_PATH, *missing)
    return RECENT_WORK.unknown(_("How many recent work credits are needed depends on the date of birth."), *missing)


def _recent_missing(recent: Answer, counted: Bounds, blind: bool | None) -> tuple[str, ...]:
    missing = counted.missing if recent is Answer.UNKNOWN else ()
    return (*missing, BLIND_PATH) if blind is None else missing


def _without_a_date(requirement: Requirement) -> Finding:
    """Without the day disability began it is not known which years count."""
    return requirement.unknown(
        _("Which years count depends on the day the illness made you stop or cut work."), ONSET_PATH
    )


def _on_that_day(claim: Claim, finding: Finding) -> Finding:
    """For somebody still at work the count is today's; the day work stops or is cut is what will count."""
    if claim.onset is not None or has_no_work(claim.case.patient.work):
        return finding
    requirement = WORK_CREDITS if finding.id == WORK_CREDITS.id else RECENT_WORK
    return requirement.unknown(
        _("If you had to stop work today: {today} The day you stop or cut work is what counts.", today=finding.reason),
        ONSET_PATH,
    )
