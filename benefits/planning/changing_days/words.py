"""What a person reads of the days on which the answer changes."""

from __future__ import annotations

from benefits.result.messages import _

WAITING_IS_OVER = _("The waiting months are over: from this month on disability pay counts.")
SSI_CAN_BEGIN = _("From this month on SSI can be paid, if you apply before.")
INSURED_UNTIL = _("The last day on which a disability must have begun. After it, new illness is not covered by SSDI.")
MEDICARE_BEGINS = _("Medicare begins. Tell your other plan, and ask who pays first.")
TURNS_65 = _("You turn 65. Medicare at 65 begins, and SSI and Medicaid look at you as an older person.")
RETIREMENT_TAKES_OVER = _("Disability pay turns into retirement pay. The amount stays about the same.")
LEAVE_IS_PROTECTED = _("The months and hours at work are reached: leave is protected from this day.")
LEAVE_RUNS_OUT = _("The protected hours run out. After this day ask for more before you stay away.")
LEAVE_YEAR_BEGINS = _("A new leave year begins, with its full weeks again.")
COVER_ENDS = _("The last day of this health cover.")
COBRA_ENDS = _("The last day of continued cover from work.")
PLAN_YEAR_BEGINS = _("The plan year begins anew: deductible and yearly maximum start from zero.")
NEW_FIGURES = _("New figures of the year count here: {programs}. Open your answers again and look.")
FEWER_OLD_MONTHS = _("If you apply for Medicaid from this day on, bills of fewer old months can be paid.")
