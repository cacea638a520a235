"""The rules and the independent computation must agree on every fact, for twenty thousand made-up records."""

from datetime import date

import pytest
from hypothesis import given, settings

from .agreement import disagreements, screened_facts
from .records import records, seeded_records


@pytest.mark.parametrize("seed", range(20))
def test_screened_facts_are_those_of_the_independent_computation(seed):
    assert disagreements(seeded_records(1000, seed), screened_facts) == []


@settings(max_examples=50, deadline=None)
@given(records())
def test_any_record_agrees(record):
    assert disagreements([record], screened_facts) == []


def test_the_comparison_can_fail():
    (record,) = seeded_records(1, seed=1)
    wrong = screened_facts(record) | {"credits_total": -1}
    assert "credits_total" in disagreements([record], lambda _record: wrong)[0]


def test_facts_of_applications_of_earlier_years_agree():
    earlier = seeded_records(100, seed=99, earliest_application=date(2024, 1, 1))
    assert disagreements(earlier, screened_facts) == []
