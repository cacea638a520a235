"""A letter that came: the last day to answer it, what to do and to send, what goes on meanwhile, whom to call.

The days are dated figures (`figures.yaml`) and count as each law says (`counted.py`); a kind of letter is one entry in
`kinds/`; the steps of an appeal are in `ladders.py`.
"""

from benefits.letters.answer import letter_answers, letter_deadlines
from benefits.letters.kinds import KINDS, letter_titles
from benefits.letters.types import AppealStep, CallCard, LetterAnswer, LetterDay
from benefits.letters.written import written_answer

__all__ = [
    "KINDS",
    "AppealStep",
    "CallCard",
    "LetterAnswer",
    "LetterDay",
    "letter_answers",
    "letter_deadlines",
    "letter_titles",
    "written_answer",
]
