"""What the law asks for Medicaid: a status that counts, and one way in of several."""

from __future__ import annotations

from benefits.law import Citation
from benefits.programs.medicaid import words
from benefits.result import Requirement

_USC = "https://www.law.cornell.edu/uscode/text/42/1396a"

CITIZENSHIP = Requirement(
    "citizenship",
    Citation("8 USC 1611-1613, 1641", "https://www.law.cornell.edu/uscode/text/8/1613"),
    words.CITIZEN_OR_STATUS_THAT_COUNTS,
)
ADULT = Requirement(
    "route_adult",
    Citation("42 USC 1396a(a)(10)(A)(i)(VIII); 42 CFR 435.119", "https://www.law.cornell.edu/cfr/text/42/435.119"),
    words.WAY_IN_FOR_ADULTS,
)
PREGNANT = Requirement(
    "route_pregnant",
    Citation("42 CFR 435.116", "https://www.law.cornell.edu/cfr/text/42/435.116"),
    words.WAY_IN_BY_PREGNANCY,
)
PARENT = Requirement(
    "route_parent",
    Citation("42 CFR 435.110; 42 USC 1396u-1", "https://www.law.cornell.edu/cfr/text/42/435.110"),
    words.WAY_IN_FOR_PARENTS,
)
CHILD = Requirement(
    "route_child",
    Citation("42 CFR 435.118; 42 USC 1397bb", "https://www.law.cornell.edu/cfr/text/42/435.118"),
    words.WAY_IN_FOR_CHILDREN,
)
WORKING_DISABLED = Requirement(
    "route_working_disabled",
    Citation("42 USC 1396a(a)(10)(A)(ii)(XIII), (XV)", _USC),
    words.WAY_IN_FOR_WORKERS_WITH_DISABILITIES,
)
LONG_TERM_CARE = Requirement(
    "route_long_term_care",
    Citation("42 USC 1396n(c), 1396a(a)(10)(A)(ii)(V), (VI)", "https://www.law.cornell.edu/uscode/text/42/1396n"),
    words.WAY_IN_FOR_LONG_TERM_CARE,
)
SSI = Requirement(
    "route_ssi",
    Citation("42 USC 1396a(a)(10)(A)(i)(II), (f)", "https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"),
    words.WAY_IN_BY_SSI,
)
AGED_OR_DISABLED = Requirement(
    "route_aged_or_disabled", Citation("42 USC 1396a(m)", _USC), words.WAY_IN_FOR_AGED_OR_DISABLED
)
CANCER = Requirement("route_breast_or_cervical_cancer", Citation("42 USC 1396a(aa)", _USC), words.WAY_IN_BY_CANCER)
BILLS = Requirement(
    "route_medical_bills",
    Citation("42 CFR 435.800-435.852", "https://www.ecfr.gov/current/title-42/part-435"),
    words.WAY_IN_BY_MEDICAL_BILLS,
)
