"""Whether income lies where the tax credit helps with the premium, 26 USC 36B(c)(1). Its amount is not computed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benefits.case import Case
from benefits.law import Law, NotInForce
from benefits.law.calendar import days_after
from benefits.law.money import Dollars
from benefits.programs.marketplace import words
from benefits.records.household.poverty import yearly_guideline
from benefits.records.marketplace.tables import CREDIT_SHARES
from benefits.result.messages import Message


def tax_credit(case: Case, law: Law, begins: date) -> Iterator[Message]:
    """Income against the guideline of the year before the cover, dollars a year; cover begins on `begins`.

    Nothing is said of a year before the figures held here.
    """
    household = case.household
    if household.size is None or household.annual_magi is None:
        yield words.NEED_SIZE_AND_INCOME_FOR_THE_CREDIT
        return
    new_year = date(begins.year, 1, 1)
    try:
        bounds = law.table(CREDIT_SHARES, on=new_year)
        guideline = yearly_guideline(household.size, case.state, law, days_after(new_year, -1))
    except NotInForce:
        return
    least = guideline * bounds.least
    most = None if bounds.up_to is None else guideline * bounds.up_to
    filled = {"income": Dollars(household.annual_magi), "size": household.size}
    if most is not None and household.annual_magi > most:
        yield words.INCOME_ABOVE_THE_CREDIT(limit=Dollars(most), year=str(begins.year), **filled)
    elif household.annual_magi >= least:
        yield words.CREDIT_MAY_LOWER_THE_PREMIUM(year=str(begins.year), **filled)
    else:
        yield words.INCOME_BELOW_THE_CREDIT(limit=Dollars(least), **filled)
