"""The pages of the answer and which programs each shows. A program that no page names is among the benefits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from screener.plan.cards import ProgramCard

OVERVIEW, STEPS, BENEFITS, COVER, LEAVE, HELP = "overview", "steps", "benefits", "cover", "leave", "help"
_PROGRAMS = {
    COVER: ("medicare", "cobra", "marketplace", "medicaid", "medicare_savings_program", "extra_help"),
    LEAVE: ("fmla", "state_leave_law", "state_paid_leave"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """One page of the answer: its address, its short name in the menu, its heading, and its picture."""

    slug: str
    address: str
    name: str | Promise
    heading: str | Promise
    icon: str


SUBJECTS = (
    Subject(OVERVIEW, "plan:result", _("Overview"), _("Your plan"), "home"),
    Subject(STEPS, "plan:steps", _("Steps"), _("Steps and dates"), "steps"),
    Subject(BENEFITS, "plan:benefits", _("Benefits"), _("Benefits"), "benefits"),
    Subject(COVER, "plan:cover", _("Cover"), _("Health cover"), "cover"),
    Subject(LEAVE, "plan:leave", _("Leave"), _("Leave from work"), "leave"),
    Subject("money", "plan:money", _("Money"), _("Costs and money"), "money"),
    Subject("questions", "plan:questions", _("Questions"), _("Questions to ask"), "questions"),
    Subject(HELP, "plan:help", _("Help"), _("Help that fits"), "help"),
)
HOW = Subject("how", "plan:how", _("How we got this"), _("How we got this"), "how")
CHANGES = Subject("changes", "plan:changes", _("What has changed"), _("What has changed"), "clock")
BY_SLUG = {subject.slug: subject for subject in (*SUBJECTS, HOW, CHANGES)}


def of_subject(slug: str, cards: Iterable[ProgramCard]) -> list[ProgramCard]:
    """The cards of a page, in their order."""
    return [card for card in cards if subject_of(card.program) == slug]


def subject_of(program: str) -> str:
    """The page a program stands on."""
    return next((slug for slug, programs in _PROGRAMS.items() if program in programs), BENEFITS)
