"""Which unanswered question can still change something, most decisive first: `open_questions(case, purposes)`.

A pure function beside `screen`. Nothing here knows a rule: what a question can change is found by screening the case
with answers to it (`effects.py`, from the table `answers.yaml`).
"""

from benefits.questions.ranking import open_questions
from benefits.questions.types import OpenQuestion, OpenQuestions, Together
from benefits.result.purposes import EVERY_PURPOSE, Purpose

__all__ = ["EVERY_PURPOSE", "OpenQuestion", "OpenQuestions", "Purpose", "Together", "open_questions"]
