"""Letters that came. It stands beside the interview: the page of the letters alone leads to it."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from benefits import in_words, letter_titles
from screener.fields import ChoiceAnswer, Choices, DateAnswer, PlaceAnswer
from screener.intake.asking import Ask, Document, Group, Rows, Section
from screener.intake.sections.costs import helpers_in
from screener.plan.formats import language

SLUG = "letters"
_WHY = _("For the last day to answer, and what to do by then.")


def _kinds(_document: Document) -> Choices:
    """Every kind of letter, by who sends it."""
    return [
        (code, f"{in_words(sender, language())}: {in_words(title, language())}")
        for code, (sender, title) in letter_titles().items()
    ]


SECTION = Section(
    SLUG,
    _("A letter came"),
    intro=_("Tell us which letter it is and its date. We say by when to answer, and how."),
    parts=(
        Rows(
            "letters",
            _("Letters"),
            _("Letter %(number)s"),
            _("Add a letter"),
            _("Remove letter %(number)s"),
            (
                Group(
                    "",
                    (
                        Ask("kind", ChoiceAnswer, _("Which letter is it?"), choices=_kinds),
                        Ask(
                            "dated_on",
                            DateAnswer,
                            _("Date of the letter"),
                            help=_("At the top of the letter."),
                        ),
                        Ask(
                            "last_day",
                            DateAnswer,
                            _("Last day to answer, if the letter names one"),
                            help=_("Leave it blank if it names none."),
                        ),
                        Ask(
                            "changes_on",
                            DateAnswer,
                            _("Day from which less is paid or cover ends"),
                            help=_("Only if the letter says so."),
                        ),
                    ),
                    why=_WHY,
                ),
                Group(
                    "",
                    (
                        Ask(
                            "caregiver",
                            PlaceAnswer,
                            _("Whose letter is it, if it is for someone who helps?"),
                            help=_("Such as a letter of the helper's employer."),
                            choices=helpers_in,
                        ),
                    ),
                    why=_WHY,
                    applies=lambda document: bool(document.get("caregivers")),
                ),
            ),
            at_first=1,
        ),
    ),
)
