"""The facts of a program, named for the reader."""

from screener.plan.facts import enrollment_periods, key_facts


def test_a_fact_that_was_not_computed_is_left_out() -> None:
    assert key_facts({"monthly_benefit": None, "date_last_insured": None}) == []


def test_facts_stand_in_the_order_of_the_card() -> None:
    named = key_facts({"medicare_begins": "2028-12", "monthly_benefit": 2043})
    assert [(fact.label, fact.value) for fact in named] == [
        ("Monthly amount", "$2,043 a month"),
        ("Medicare begins", "December 2028"),
    ]


def test_a_penalty_of_nothing_is_not_shown() -> None:
    assert key_facts({"part_b_penalty_percent": 0}) == []


def test_leave_that_is_used_up_is_shown() -> None:
    assert [fact.value for fact in key_facts({"remaining_hours": 0})] == ["0 hours"]


def test_a_time_to_sign_up_has_its_days_and_when_cover_begins() -> None:
    period = {"kind": "initial", "from": "2026-09-01", "to": "2027-03-31", "coverage_begins": "2026-12-01"}
    (found,) = enrollment_periods({"enrollment_periods": [period]})
    assert found.label == "First time to sign up"
    assert found.value == "September 1, 2026 to March 31, 2027; cover begins December 1, 2026"


def test_medicare_that_comes_by_itself_has_one_day() -> None:
    period = {"kind": "automatic", "from": "2028-12-01", "to": None, "coverage_begins": "2028-12-01"}
    assert enrollment_periods({"enrollment_periods": [period]})[0].value == "December 1, 2028"


def test_a_time_to_sign_up_without_a_last_day_says_from_when() -> None:
    period = {"kind": "special_group_health", "from": "2026-12-01", "to": None, "coverage_begins": None}
    assert enrollment_periods({"enrollment_periods": [period]})[0].value == "from December 1, 2026"
