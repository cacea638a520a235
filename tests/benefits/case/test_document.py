"""Reading a case document: every fault at once, nothing guessed, nothing dropped."""

from datetime import date
from decimal import Decimal

import pytest

from benefits import InvalidCase, case_to_document, parse_case
from benefits.case.document import Fault


def faults(document):
    with pytest.raises(InvalidCase) as refused:
        parse_case({"as_of": "2026-11-24", **document})
    return {fault.path: fault.message for fault in refused.value.errors}


def test_an_empty_case_is_a_case_in_which_all_is_unknown():
    case = parse_case({"as_of": "2026-11-24"})
    assert (
        case.state,
        case.patient.birth_date,
        case.patient.insurance,
        case.caregivers,
    ) == (None, None, None, ())


def test_a_document_without_a_day_is_screened_for_the_day_of_the_clock():
    assert parse_case({}, clock=lambda: date(2027, 1, 2)).as_of == date(2027, 1, 2)


def test_absent_and_null_are_both_unknown():
    assert parse_case({"as_of": "2026-11-24", "patient": {"work": None}}) == parse_case({"as_of": "2026-11-24"})


def test_no_insurance_is_not_the_same_as_not_known():
    known_none = parse_case({"as_of": "2026-11-24", "patient": {"insurance": []}})
    assert known_none.patient.insurance == ()
    assert parse_case({"as_of": "2026-11-24", "patient": {}}).patient.insurance is None


@pytest.mark.parametrize("amount", [48000.5, "48000.50", Decimal("48000.50")])
def test_money_is_a_number_or_a_decimal_string(amount):
    case = parse_case({"as_of": "2026-11-24", "patient": {"work": {"earnings": {"2016": amount}}}})
    assert case.patient.work.earnings[2016] == Decimal("48000.50")


@pytest.mark.parametrize(
    "amount",
    [
        True,
        -1,
        "1.234",
        1.234,
        "12,000",
        "1e3",
        " 5",
        "",
        "NaN",
        float("nan"),
        float("inf"),
        [],
        {},
        10**12,
    ],
)
def test_money_of_any_other_form_is_refused_by_its_path(amount):
    found = faults({"household": {"annual_magi": 1, "countable_resources": amount}})
    assert list(found) == ["household.countable_resources"]


@pytest.mark.parametrize(
    "day",
    [
        "2026-02-29",
        "2026-13-01",
        "20261123",
        "2026-W48-2",
        "11/23/2026",
        20261123,
        True,
        "2026-11-23T00:00",
        "1066-10-14",
    ],
)
def test_a_date_of_any_other_form_is_refused_by_its_path(day):
    assert list(faults({"patient": {"us_resident_since": day}})) == ["patient.us_resident_since"]


def test_every_fault_is_reported_at_once():
    found = faults(
        {
            "surprise": 1,
            "state": "XX",
            "patient": {
                "birth_date": "2026-02-30",
                "work": {"earnings": {"2031": 1, "soon": 2, "2020": -5}},
                "insurance": {},
            },
            "caregivers": [
                None,
                {"relationship": "cousn", "leave": {"hours_per_week": 169}},
            ],
            "costs": {
                "items": [{"times": {"per": "fortnight"}}],
                "caregiver_hours_missed": [{"caregiver": "first"}],
            },
        }
    )
    assert set(found) == {
        "surprise",
        "state",
        "patient.birth_date",
        "patient.work.earnings.soon",
        "patient.work.earnings.2020",
        "patient.work.earnings.2031",
        "patient.insurance",
        "caregivers[0]",
        "caregivers[1].relationship",
        "caregivers[1].leave.hours_per_week",
        "costs.items[0].times.per",
        "costs.caregiver_hours_missed[0].caregiver",
    }


def test_a_fault_says_what_was_found_and_what_is_accepted():
    assert faults({"patient": {"work": {"status": "retired"}}}) == {
        "patient.work.status": '"retired" was found; accepted: working, on_leave, stopped, never_worked'
    }


def test_a_long_or_nested_value_is_not_repeated_in_the_message():
    message = faults({"state": "Z" * 500})["state"]
    assert len(message) < 400


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"patient": {"birth_date": "2026-11-25"}}, "patient.birth_date"),
        (
            {
                "patient": {
                    "birth_date": "1980-01-02",
                    "work": {"stopped_on": "1980-01-01"},
                }
            },
            "patient.work.stopped_on",
        ),
        (
            {"patient": {"work": {"earnings": {"2027": 1}}}},
            "patient.work.earnings.2027",
        ),
        ({"spouse": {"earnings": {"2027": 1}}}, "spouse.earnings.2027"),
        (
            {"caregivers": [{"employer": {"leave_taken": [{"from": "2026-05-02", "to": "2026-05-01"}]}}]},
            "caregivers[0].employer.leave_taken[0].to",
        ),
        (
            {"costs": {"caregiver_hours_missed": [{"caregiver": 0}]}},
            "costs.caregiver_hours_missed[0].caregiver",
        ),
    ],
)
def test_contradictions_between_fields_are_faults(document, path):
    assert list(faults(document)) == [path]


@pytest.mark.parametrize(
    "document",
    [
        {"patient": {"birth_date": "2026-11-24"}},
        {"patient": {"work": {"earnings": {"2026": 1}}}},
    ],
)
def test_the_day_and_year_of_the_screen_are_still_accepted(document):
    assert parse_case({"as_of": "2026-11-24", **document})


@pytest.mark.parametrize("document", [[], "case", 5, None])
def test_what_is_not_an_object_is_refused(document):
    with pytest.raises(InvalidCase) as refused:
        parse_case(document)
    assert refused.value.errors == (Fault("", refused.value.errors[0].message),)


def test_words_of_python_keep_their_names_in_the_document():
    document = {
        "as_of": "2026-11-24",
        "costs": {"items": [{"from": "2026-12-01", "to": "2026-12-31"}]},
    }
    written = case_to_document(parse_case(document))
    assert written["costs"]["items"] == [{"from": "2026-12-01", "to": "2026-12-31"}]


def test_hours_of_a_caregiver_in_a_case_without_any_are_refused_in_words_that_make_sense():
    found = faults({"costs": {"caregiver_hours_missed": [{"caregiver": 0}]}})
    assert "no caregivers" in found["costs.caregiver_hours_missed[0].caregiver"]
    assert "-1" not in found["costs.caregiver_hours_missed[0].caregiver"]
