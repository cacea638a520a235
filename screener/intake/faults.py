"""Answers that are sound alone and cannot both be so, in sentences for the person who gave them.

The core says such faults in the words of the case format, for those who write documents.
"""

from __future__ import annotations

import re

from django.utils.translation import gettext_lazy as _

from benefits import Fault
from screener.fields import Words

_BEFORE_BIRTH = _("This day lies before the birth date. Check both.")
_EARNED_LATER = _("Earnings are given for a year that has not begun yet. Take that year out.")
_SAID: tuple[tuple[re.Pattern[str], Words], ...] = (
    (
        re.compile(r"patient\.birth_date"),
        _("The birth date lies after the day that all is worked out for. Check both."),
    ),
    (re.compile(r"patient\.(?:work\.stopped_on|diagnosis\.diagnosed_on)"), _BEFORE_BIRTH),
    (re.compile(r"(?:patient\.work|spouse)\.(?:medicare_)?earnings\b.*"), _EARNED_LATER),
    (re.compile(r".*\.leave_taken\[\d+\]\.to"), _("The last day of leave lies before its first day. Check both.")),
    (
        re.compile(r"costs\.caregiver_hours_missed\b.*"),
        _("This person is not among those who help any more. Choose somebody else."),
    ),
)
_OTHER = _("This answer cannot be used as it is. Change it, or leave it blank.")


def said(fault: Fault) -> str:
    """What is wrong with an answer and what to do."""
    return str(next((words for path, words in _SAID if path.fullmatch(fault.path)), _OTHER))
