"""Form fields for answers: they read what people write, and are plain in what they refuse.

Each gives back what a case document holds (ISO dates, decimal strings, `True`), or None for an answer left
open: by a blank, or by the words "I don't know".
"""

from screener.fields.answer import UNKNOWN, Answer, Choices, Words, is_unknown
from screener.fields.choices import ChoiceAnswer, PlaceAnswer, YesNoAnswer
from screener.fields.days import FIRST, LAST, DateAnswer, YearDayAnswer
from screener.fields.lists import AmountListAnswer, AmountsByYearAnswer
from screener.fields.numbers import MoneyAnswer, NumberAnswer, PercentAnswer
from screener.fields.texts import IllnessAnswer, LongTextAnswer, TextAnswer

__all__ = [
    "FIRST",
    "LAST",
    "UNKNOWN",
    "AmountListAnswer",
    "AmountsByYearAnswer",
    "Answer",
    "ChoiceAnswer",
    "Choices",
    "DateAnswer",
    "IllnessAnswer",
    "LongTextAnswer",
    "MoneyAnswer",
    "NumberAnswer",
    "PercentAnswer",
    "PlaceAnswer",
    "TextAnswer",
    "Words",
    "YearDayAnswer",
    "YesNoAnswer",
    "is_unknown",
]
