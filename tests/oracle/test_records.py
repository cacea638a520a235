"""The made-up records: always the same, and covering what they are meant to cover."""

from datetime import date

import pytest
from hypothesis import given, settings

from .records import full_retirement_age_attained, payable, records, seeded_records
from .social_security import computation, date_last_insured, insured_on


def test_a_seed_gives_the_same_records():
    assert seeded_records(50, seed=1) == seeded_records(50, seed=1)


def test_the_records_hold_insured_and_uninsured_people_of_both_kinds():
    statuses = [insured_on(record.birth, record.earnings, record.onset) for record in seeded_records(1500, seed=2)]
    assert {(status["fully"], status["recent"]) for status in statuses} == {
        (True, True), (True, False), (False, True), (False, False),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("birth", "attained"),
    [
        (date(1942, 6, 15), date(2008, 4, 14)),  # 65 and 10 months
        (date(1950, 6, 15), date(2016, 6, 14)),  # 66
        (date(1955, 1, 1), date(2020, 12, 31)),  # counted with 1954
        (date(1957, 3, 10), date(2023, 9, 9)),  # 66 and 6 months
        (date(1960, 1, 2), date(2027, 1, 1)),  # 67
    ],
)
def test_full_retirement_age_of_42_usc_416_l(birth, attained):
    assert full_retirement_age_attained(birth) == attained


@settings(max_examples=40, deadline=None)
@given(records())
def test_insured_on_the_day_of_onset_means_not_past_the_date_last_insured(record):
    status = insured_on(record.birth, record.earnings, record.onset)
    last = date_last_insured(record.birth, record.earnings, record.onset)
    assert payable(record)
    assert not status["insured"] or record.onset <= last


@settings(max_examples=40, deadline=None)
@given(records())
def test_more_earnings_never_lower_credits_or_amounts(record):
    more = {year: dollars + 1000 for year, dollars in record.earnings.items()}
    before = insured_on(record.birth, record.earnings, record.onset)
    after = insured_on(record.birth, more, record.onset)
    less_money = computation(record.birth, record.earnings, record.onset, record.first_month)
    more_money = computation(record.birth, more, record.onset, record.first_month)
    assert after["total"] >= before["total"]
    assert after["recent"] >= before["recent"]
    assert more_money["pia"] >= less_money["pia"]
    assert more_money["family_maximum"] >= less_money["family_maximum"]
