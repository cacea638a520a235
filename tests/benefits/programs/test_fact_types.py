from datetime import date
from decimal import Decimal

from benefits import fact_names, fact_types


def test_every_fact_has_a_type():
    assert {program: tuple(facts) for program, facts in fact_types().items()} == dict(fact_names())


def test_days_amounts_counts_and_yes_or_no_are_told_apart_and_all_else_is_text():
    types = fact_types()
    assert types["ssdi"]["date_last_insured"] is date
    assert types["ssdi"]["monthly_benefit"] is Decimal
    assert types["ssdi"]["credits_total"] is int
    assert types["ssdi"]["fully_insured"] is bool
    assert types["ssdi"]["medicare_begins"] is str
    assert types["ssdi"]["auxiliary_shares"] is str
    assert types["medicare"]["enrollment_periods"] is str
    assert types["fmla"]["remaining_weeks"] is Decimal
