"""What only an agency can decide of each program, and what is not worked out here, in words.

A key of `AGENCY_DECIDES` that is one of the program's criteria is looked at here and weighed by the agency; another one
is asked by the agency alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_CERTIFICATE = _("Whether a doctor's form shows that the illness is serious enough for leave.")

AGENCY_DECIDES: Mapping[str, Mapping[str, Promise]] = {
    "ssdi": {"medical_severity": _("Whether the medical records show an illness as severe as the law asks.")},
    "ssi": {
        "category": _("For people under 65: whether the medical records show a disability."),
        "in_kind_support": _("How much it counts when somebody else pays for your home."),
    },
    "medicare": {"disability": _("Whether Social Security finds a disability, where Medicare comes with one.")},
    "medicare_savings_program": {"state_disregards": _("What a state leaves out of income beyond the common rules.")},
    "extra_help": {"dependents": _("Who else in the family you support.")},
    "medicaid": {
        "disability": _("Whether the medical records show a disability."),
        "level_of_care": _("Whether you need care at home or in a nursing home."),
    },
    "cobra": {"notice": _("Whether and when the plan sent its notice.")},
    "marketplace": {"plans": _("Which plans there are where you live, and their prices.")},
    "fmla": {"certificate": _CERTIFICATE},
    "state_leave_law": {"certificate": _CERTIFICATE},
    "state_paid_leave": {"certificate": _CERTIFICATE},
}

GAPS: Mapping[str, Sequence[Promise]] = {
    "ssdi": (
        _("Work for a railroad, work abroad under a treaty, and military credits."),
        _("What work you could still do, which the agency weighs."),
        _("Benefits on the record of a parent or of a husband or wife who died."),
    ),
    "ssi": (
        _("SSI for children, and the income of a sponsor."),
        _("What most states add: only ten states were looked at, and no amount was checked with its agency."),
    ),
    "medicare": (
        _("Months of an earlier disability: named, not counted."),
        _("The record of a parent or of a husband or wife who died: named, not counted."),
        _("The late penalty on Part A, and the times to change a Medicare Advantage plan."),
    ),
    "medicare_savings_program": (
        _("Larger families that some states count. Some states' limits are known from lists alone."),
    ),
    "extra_help": (_("Partial help before 2024."),),
    "medicaid": (
        _("Limits for workers with a disability, for care at home and in nursing homes: the plan names them."),
        _("Bills of families, and limits above the federal least in pregnancy and for children."),
    ),
    "cobra": (
        _("State laws for small employers: the plan says whom to ask."),
        _("A second event that lengthens cover, and plans of churches."),
    ),
    "marketplace": (_("Plans and prices of a place."),),
    "fmla": (_("Leave for a new child, and rules for two employers at once."),),
    "state_leave_law": (_("Laws of cities, and what a contract adds."),),
    "state_paid_leave": (_("Private plans, and self-employed people who joined."),),
}

ROOMS: Mapping[str, Promise] = {
    "costs": _("What care costs"),
    "earnings": _("Earnings records"),
    "household": _("The household's income and poverty line"),
    "cover_path": _("Health cover month by month"),
    "letters": _("Letters that came"),
    "after_yes": _("After a yes"),
    "wider_help": _("Other help worth asking for"),
}
"""The names of figures that belong to no single program."""
