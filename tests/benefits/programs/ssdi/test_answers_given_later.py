"""An answer given later fills a gap; it never turns a yes into a no or back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.benefits.programs.asking import answers
from tests.benefits.programs.ssdi.claims import LEVEL, ssdi

UNKNOWNS = {
    "patient__birth_date": [None, "1977-03-14", "1997-03-14", "1958-03-14"],
    "patient__statutorily_blind": [None, True, False],
    "patient__work__stopped_on": [None, "2026-06-15", "2019-03-31", "2024-01-01"],
    "patient__work__earnings": [None, LEVEL, {"2020": 40_000}, {"2024": 3000, "2025": 3000, "2026": 2000}, {}],
    "patient__work__credits_total": [None, 3, 20, 60],
    "patient__work__credits_last_10_years": [None, 3, 20, 40],
    "patient__work__worked_in_last_10_years": [None, True],
    "patient__diagnosis__expected_months": [None, 6, 12],
    "patient__diagnosis__terminal": [None, True, False],
    "patient__diagnosis__metastatic": [None, True, False],
    "patient__diagnosis__condition": [None, "breast_cancer", "flu"],
}


COUNTS = ("patient__work__credits_total", "patient__work__credits_last_10_years")
ANSWERS = st.fixed_dictionaries({place: st.sampled_from(values) for place, values in UNKNOWNS.items()})


def turned(before, after):
    """The tests that went from yes to no or back."""
    told = answers(after)
    return [test for test, answer in answers(before).items() if {answer, told[test]} == {"met", "not_met"}]


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS, st.sampled_from(sorted(set(UNKNOWNS) - set(COUNTS))), st.data())
def test_an_answer_given_later_never_turns_yes_into_no_or_back(known, place, data):
    known = {**known, **dict.fromkeys(COUNTS)}
    before = ssdi(**{**known, place: None})
    after = ssdi(**{**known, place: data.draw(st.sampled_from(UNKNOWNS[place]))})
    assert turned(before, after) == []


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS, st.sampled_from(COUNTS), st.data())
def test_a_count_of_credits_given_later_neither_where_there_is_no_record(known, place, data):
    known = {**known, "patient__work__earnings": None}
    before = ssdi(**{**known, place: None})
    after = ssdi(**{**known, place: data.draw(st.sampled_from(UNKNOWNS[place]))})
    assert turned(before, after) == []
