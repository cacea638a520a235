"""What follows a yes, told from the answers of a screen; nothing is worked out here that a program has not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from benefits.case import Case
from benefits.costs.program_answers import COUNTED_ON, ProgramAnswers
from benefits.law import Citation, Law
from benefits.law.calendar import Month, attains_age
from benefits.law.money import Dollars
from benefits.planning.after_yes import words
from benefits.programs.cobra.facts import CobraFacts
from benefits.programs.extra_help.facts import ExtraHelpFacts
from benefits.programs.fmla.facts import FmlaFacts
from benefits.programs.marketplace.facts import MarketplaceFacts
from benefits.programs.medicaid.facts import MedicaidFacts
from benefits.programs.medicare.facts import MedicareFacts
from benefits.programs.medicare_savings_program.facts import MedicareSavingsProgramFacts
from benefits.programs.ssdi.facts import SsdiFacts
from benefits.programs.ssi.facts import SsiFacts
from benefits.programs.state_paid_leave.facts import StatePaidLeaveFacts
from benefits.result import AfterYes, AfterYesKind, AfterYesLine, ProgramResult
from benefits.result.facts import F
from benefits.result.messages import Message

MONEY, REPORT, NEXT = AfterYesKind.MONEY, AfterYesKind.REPORT, AfterYesKind.NEXT
_ECFR = "https://www.ecfr.gov/current/title-"
_CORNELL = "https://www.law.cornell.edu/uscode/text/"
_PAID_ON = Citation("20 CFR 404.1807", f"{_ECFR}20/section-404.1807")
_SSDI_REPORTS = Citation("20 CFR 404.1588, 404.408, 404.468, 404.460", f"{_ECFR}20/section-404.1588")
_FAMILY_REPORTS = Citation("20 CFR 404.415-404.455", f"{_ECFR}20/section-404.415")
_OVERPAID = Citation("42 USC 404(a); 20 CFR 404.501", f"{_ECFR}20/section-404.501")
_LUMP_SUM = Citation("26 USC 86(e)", f"{_CORNELL}26/86")
_POLICY = Citation("", "")
_SSI_MONTH = Citation("42 USC 1382(c)(7); 20 CFR 416.502", f"{_ECFR}20/section-416.502")
_SSI_PARTS = Citation("42 USC 1383(a)(10); 20 CFR 416.545", f"{_ECFR}20/section-416.545")
_MEDICARE = Citation("42 USC 426(b)", f"{_CORNELL}42/426")
_NEW_PERIOD = Citation("42 USC 1395p(d), 1395r(b)", f"{_CORNELL}42/1395p")
_FALL = Citation("42 CFR 422.62(a)(2), 423.38(b)", f"{_ECFR}42/section-423.38")
_SAVINGS = Citation("42 USC 1396d(p); 42 CFR 435.916", f"{_ECFR}42/section-435.916")
_EXTRA_HELP = Citation("42 CFR 423.774(c)", f"{_ECFR}42/section-423.774")
_MEDICAID = Citation("42 CFR 435.916, 435.919", f"{_ECFR}42/section-435.916")
_OLD_BILLS = Citation("42 USC 1396a(a)(34)", f"{_CORNELL}42/1396a")
_CREDIT = Citation("26 USC 36B(f)", f"{_CORNELL}26/36B")
_COBRA = Citation("29 USC 1162(2), 1166(a)(3)", f"{_CORNELL}29/1166")
_LEAVE = Citation("29 CFR 825.308, 825.311(c)", f"{_ECFR}29/section-825.311")
_PREMIUM = Citation("29 CFR 825.210, 825.212", f"{_ECFR}29/section-825.212")
_BACK = Citation("29 USC 2614(a)", f"{_CORNELL}29/2614")
_STATE_TAX = Citation("IRS ruling on paid family and medical leave", "https://www.irs.gov/pub/irs-drop/rr-25-04.pdf")
_MONTHS_AROUND = 3
_AT = 65
_COMES_BY_ITSELF = frozenset({"disability", "als"})
_BEFORE_65 = _COMES_BY_ITSELF | {"esrd"}

_Lines = Iterator[AfterYesLine]


def after_yes(case: Case, law: Law, results: Sequence[ProgramResult]) -> tuple[AfterYes, ...]:
    """What follows a yes, for each program that is likely, possible or already there, in the order of the programs."""
    answers = ProgramAnswers(results)
    found = []
    for result in answers.listed:
        lines_of = _PROGRAMS.get(result.program)
        if lines_of is None or result.outcome not in COUNTED_ON:
            continue
        lines = tuple(lines_of(case, law, result))
        if lines:
            found.append(AfterYes(result.program, result.person, result.title, lines))
    return tuple(found)


def _facts(result: ProgramResult, program: type[F]) -> F:
    return result.facts_as(program) or program()


def _line(kind: AfterYesKind, text: Message, citation: Citation, *, verified: bool = True) -> AfterYesLine:
    return AfterYesLine(kind, text, citation, verified)


def _by_figure(
    case: Case, law: Law, kind: AfterYesKind, text: Callable[..., Message], name: str, **more: object
) -> AfterYesLine:
    """A line whose number is a figure of the law."""
    figure = law.figure(name, on=case.as_of)
    unit = "months" if name.endswith("months") else "days"
    return _line(
        kind, text(**{unit: law.number(name, on=case.as_of)}, **more), figure.citation, verified=figure.verified
    )


def _ssdi(case: Case, law: Law, result: ProgramResult) -> _Lines:
    facts, figure = _facts(result, SsdiFacts), partial(_by_figure, case, law)
    first = facts.first_month_of_entitlement
    if first is not None and facts.first_payment_on is not None:
        yield _line(MONEY, words.SSDI_FIRST_MONEY(month=first, day=facts.first_payment_on), _PAID_ON)
    elif first is not None:
        yield _line(MONEY, words.SSDI_FIRST_MONTH(month=first), _PAID_ON)
    yield _line(MONEY, words.SSDI_BACK_PAY, _PAID_ON)
    yield _line(MONEY, words.TAX_ON_BACK_PAY, _LUMP_SUM)
    insurance = case.patient.work.long_term_disability
    if insurance is not None and insurance.offsets_ssdi is not False:
        yield _line(MONEY, words.INSURER_WANTS_BACK, _POLICY)
    yield _line(REPORT, words.SSDI_REPORT_WORK, _SSDI_REPORTS)
    yield _line(REPORT, words.SSDI_REPORT_OTHER, _SSDI_REPORTS)
    if facts.auxiliary_monthly:
        yield _line(REPORT, words.SSDI_REPORT_FAMILY, _FAMILY_REPORTS)
    yield _line(REPORT, words.KEEP_PROOF, _OVERPAID)
    earned = Dollars(law.dollars("social_security.trial_work_month", on=case.as_of))
    yield figure(NEXT, words.TRIAL_WORK, "ssdi.trial_work_months", amount=earned)
    yield figure(NEXT, words.EXTENDED_ELIGIBILITY, "ssdi.extended_months")
    yield figure(NEXT, words.REINSTATEMENT, "ssdi.reinstatement_months")


def _ssi(case: Case, law: Law, result: ProgramResult) -> _Lines:
    figure = partial(_by_figure, case, law)
    yield _line(MONEY, words.SSI_FIRST_MONEY, _SSI_MONTH)
    yield _line(MONEY, words.SSI_BACK_PAY, _SSI_PARTS)
    yield figure(MONEY, words.BACK_PAY_NOT_COUNTED, "after_yes.ssi_back_pay_months")
    yield figure(REPORT, words.SSI_REPORT, "after_yes.ssi_report_days")
    yield _line(REPORT, words.KEEP_PROOF, _OVERPAID)


def _medicare(case: Case, law: Law, result: ProgramResult) -> _Lines:
    """A new initial enrollment period at 65 for those who come to Medicare before, 42 USC 1395p(d)."""
    facts, birth_date = _facts(result, MedicareFacts), case.patient.birth_date
    begins = facts.eligible_on
    if facts.basis in _COMES_BY_ITSELF and begins is not None and begins > case.as_of:
        yield _line(MONEY, words.MEDICARE_COMES(month=Month.of(begins)), _MEDICARE)
    if facts.basis in _BEFORE_65 and birth_date is not None and attains_age(birth_date, _AT) > case.as_of:
        month = Month.of(attains_age(birth_date, _AT))
        first, last = month.back(_MONTHS_AROUND), month + _MONTHS_AROUND
        yield _line(NEXT, words.NEW_PERIOD_AT_65(first=first.first_day, last=last.last_day), _NEW_PERIOD)
    yield _line(NEXT, words.LOOK_AT_PLANS, _FALL)


def _savings_program(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _line(MONEY, words.PREMIUM_COMES_BACK, _SAVINGS)
    yield _line(REPORT, words.SAVINGS_REPORT, _SAVINGS)


def _extra_help(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _line(NEXT, words.EXTRA_HELP_LASTS, _EXTRA_HELP)


def _medicaid(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _line(MONEY, words.MEDICAID_OLD_BILLS, _OLD_BILLS)
    yield _line(REPORT, words.MEDICAID_REPORT, _MEDICAID)
    yield _line(NEXT, words.MEDICAID_RENEWS, _MEDICAID)


def _marketplace(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _by_figure(case, law, REPORT, words.MARKETPLACE_REPORT, "after_yes.marketplace_report_days")
    yield _line(MONEY, words.CREDIT_SQUARED, _CREDIT)


def _cobra(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _by_figure(case, law, MONEY, words.COBRA_PAY, "after_yes.cobra_grace_days")
    yield _line(REPORT, words.COBRA_TELL, _COBRA)


def _fmla(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _line(REPORT, words.LEAVE_TELL, _LEAVE)
    yield _line(MONEY, words.LEAVE_PREMIUM, _PREMIUM)
    yield _line(NEXT, words.LEAVE_BACK, _BACK)


def _state_paid_leave(case: Case, law: Law, result: ProgramResult) -> _Lines:
    yield _line(REPORT, words.STATE_PAY_TELL, _POLICY)
    yield _line(MONEY, words.STATE_PAY_TAX, _STATE_TAX)


_PROGRAMS: dict[str, Callable[[Case, Law, ProgramResult], _Lines]] = {
    SsdiFacts.program: _ssdi,
    SsiFacts.program: _ssi,
    MedicareFacts.program: _medicare,
    MedicareSavingsProgramFacts.program: _savings_program,
    ExtraHelpFacts.program: _extra_help,
    MedicaidFacts.program: _medicaid,
    MarketplaceFacts.program: _marketplace,
    CobraFacts.program: _cobra,
    FmlaFacts.program: _fmla,
    StatePaidLeaveFacts.program: _state_paid_leave,
}
