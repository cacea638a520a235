"""What the law asks of a person who claims disability insurance benefits, 42 USC 423; 20 CFR 404.315."""

from __future__ import annotations

from benefits.law import Citation
from benefits.result import Requirement
from benefits.result.messages import _

NOT_ALREADY = Requirement(
    "not_already",
    Citation("42 USC 423(a)(1)", "https://www.law.cornell.edu/uscode/text/42/423"),
    _("Not paid SSDI already"),
)
WORK_CREDITS = Requirement(
    "work_credits",
    Citation("20 CFR 404.110, 404.132", "https://www.ecfr.gov/current/title-20/section-404.132"),
    _("Enough work credits in all"),
)
RECENT_WORK = Requirement(
    "recent_work",
    Citation("20 CFR 404.130", "https://www.ecfr.gov/current/title-20/section-404.130"),
    _("Enough recent work"),
)
SUBSTANTIAL_WORK = Requirement(
    "substantial_gainful_activity",
    Citation("20 CFR 404.1571-404.1576", "https://www.ecfr.gov/current/title-20/section-404.1574"),
    _("Not working above the monthly limit"),
)
MEDICAL_SEVERITY = Requirement(
    "medical_severity",
    Citation("20 CFR 404.1520, 404.1525", "https://www.ecfr.gov/current/title-20/section-404.1520"),
    _("Severe enough (Social Security decides)"),
)
DURATION = Requirement(
    "duration",
    Citation("42 USC 423(d)(1)(A); 20 CFR 404.1509", "https://www.ecfr.gov/current/title-20/section-404.1509"),
    _("Lasts at least a year"),
)
AGE = Requirement(
    "age",
    Citation("42 USC 423(a)(1); 20 CFR 404.409", "https://www.ecfr.gov/current/title-20/section-404.409"),
    _("Under full retirement age"),
)
