"""What nobody types by accident: documents made to be slow, large or read wrongly. Each is a few plain faults."""

import tracemalloc
from decimal import Decimal
from types import MappingProxyType

import pytest

from benefits import InvalidCase, limits, parse_case
from benefits.case import Patient

AS_OF = {"as_of": "2026-11-24"}
MEGABYTE = 1_000_000
LONG = "k" * 100_000


def faults(document):
    with pytest.raises(InvalidCase) as refused:
        parse_case(AS_OF | document)
    return [(fault.path, fault.message) for fault in refused.value.errors]


def nested(levels, inside=None):
    for _level in range(levels):
        inside = [inside]
    return inside


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (
            {"caregivers": [None] * (MEGABYTE // 5)},
            [("caregivers", "200,000 entries were found; at most 10 are accepted")],
        ),
        (
            {f"name_{place}": 0 for place in range(MEGABYTE // 10)},
            [("", "more than 40,000 values were found; no case has so many")],
        ),
        (
            {"patient": {f"name_{place}": None for place in range(MEGABYTE // 10)}},
            [("", "more than 40,000 values were found; no case has so many")],
        ),
        (
            {"caregivers": [{f"name_{place}": {} for place in range(10_000)} for _person in range(10)]},
            [("", "more than 40,000 values were found; no case has so many")],
        ),
        (
            {"patient": {"work": {"earnings": {str(place): 1 for place in range(30_000)}}}},
            [("patient.work.earnings", "30,000 entries were found; at most 100 are accepted")],
        ),
        ({"patient": nested(100_000)}, [("", "it is nested too deeply; at most 20 levels are accepted")]),
        ({"surprise": nested(100_000, {})}, [("", "it is nested too deeply; at most 20 levels are accepted")]),
    ],
)
def test_a_document_of_a_megabyte_is_one_fault(document, found):
    assert faults(document) == found


@pytest.mark.parametrize(
    "document",
    [
        {LONG: [0] * 100_000},
        {"patient": {LONG: [[0] * 300] * 100}},
        {"caregivers": [{LONG: 1}] * limits.CAREGIVERS},
        {"patient": {"work": {"earnings": {LONG: {}}}}},
        {"patient": {"insurance": [{"kind": LONG, LONG: LONG}] * limits.INSURANCE}},
        {"patient": {"name": LONG}, "state": LONG, "as_of": LONG},
        {"household": {"size": LONG, "annual_magi": "9" * 100_000, "countable_resources": "1." + "0" * 100_000}},
    ],
)
def test_a_long_name_or_text_is_cut_short_and_never_copied_for_each_entry(document):
    tracemalloc.start()
    found = faults(document)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert all(len(path) < 200 and len(message) < 600 for path, message in found)
    assert most < 5 * MEGABYTE


def test_faults_of_a_full_document_are_listed_up_to_the_limit_and_counted():
    leave = {"from": "never", "to": 5, "hours": "a few", "because": None}
    caregiver = {"employer": {"leave_taken": [leave] * limits.LEAVE_TAKEN}}
    found = faults({"caregivers": [caregiver] * limits.CAREGIVERS})
    assert len(found) == limits.FAULTS + 1
    assert found[-1] == (
        "",
        f"{4 * limits.LEAVE_TAKEN * limits.CAREGIVERS - limits.FAULTS:,} more faults are not listed",
    )


NO_AMOUNTS = {
    "tiny": Decimal("1E-9999999"),
    "tiny_below_zero": Decimal("-1E-9999999"),
    "huge": Decimal("1E+9999999"),
    "long": Decimal("1." + "0" * 100_000 + "1"),
    "nan": Decimal("NaN"),
    "signalling_nan": Decimal("sNaN"),
    "endless": Decimal("-Infinity"),
    "float_nan": float("nan"),
    "float_endless": float("-inf"),
    "least_float": 5e-324,
    "great_float": 1e300,
    "digits_5000": 10**5_000,
    "digits_100000": -(10**100_000),
    "text_tiny": "1E-9999999",
    "text_5000": "9" * 5_000,
    "text_100000": "9" * 100_000,
    "text_fraction": "0." + "0" * 100_000,
    "text_minus": "-" * 100_000,
    "arabic": "٣",
    "fullwidth": "\uff11",
    "line_end": "5\n",
    "underscore": "5_0",
    "plus": "+5",
    "hexadecimal": "0x5",
}


@pytest.mark.parametrize("number", NO_AMOUNTS.values(), ids=NO_AMOUNTS)
@pytest.mark.parametrize(
    ("path", "document"),
    [
        ("household.annual_magi", lambda number: {"household": {"annual_magi": number}}),
        ("household.size", lambda number: {"household": {"size": number}}),
        ("patient.work.earnings.2020", lambda number: {"patient": {"work": {"earnings": {"2020": number}}}}),
    ],
)
def test_a_number_that_is_no_amount_is_refused_and_never_rounded(path, document, number):
    (found,) = faults(document(number))
    assert found[0] == path
    assert found[1].endswith(" is accepted")
    assert len(found[1]) < 200


def test_a_number_of_thousands_of_digits_is_told_by_its_length():
    (found,) = faults({"household": {"size": 10**5_000}})
    assert found[1] == "a number of about 4,983 digits was found; a whole number from 1 to 50 is accepted"


@pytest.mark.parametrize(
    ("number", "read"),
    [
        (Decimal("1E+3"), "1000"),
        (Decimal("0E-9999999"), "0"),
        (Decimal("0E+9999999"), "0"),
        (Decimal("1." + "0" * 100_000), "1"),
        ("1.500000000000000", "1.5"),
        (-0.0, "0"),
    ],
)
def test_an_amount_written_in_an_odd_way_is_the_amount_it_is(number, read):
    amount = parse_case(AS_OF | {"household": {"annual_magi": number}}).household.annual_magi
    assert amount == Decimal(read)
    assert len(str(amount)) < 40


@pytest.mark.parametrize("number", [4, 4.0, Decimal("4.000"), Decimal("0.4E+1")])
def test_a_whole_number_is_one_however_json_writes_it(number):
    size = parse_case(AS_OF | {"household": {"size": number}}).household.size
    assert size == 4
    assert type(size) is int


@pytest.mark.parametrize("year", ["٢٠٢٠", "2020 ", "02020", "20\uff120", ""])
def test_a_year_has_four_plain_digits(year):
    document = {"patient": {"work": {"earnings": {year: 1, "2020": 2}}}}
    assert faults(document) == [
        (f"patient.work.earnings.{year}", "a year from 1937 to 2200 is accepted as a name here"),
    ]


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (
            {"patient": {"name": "\ud800"}},
            ("patient.name", "half of a surrogate pair was found; whole characters are accepted"),
        ),
        ({"state": "\ud800"}, ("state", "half of a surrogate pair was found; whole characters are accepted")),
        ({"patient": {"\ud800": 1}}, ("patient", "half of a surrogate pair was found in a name")),
        ({"\ud800": 1}, ("", "half of a surrogate pair was found in a name")),
        (
            {"spouse": {"earnings": {"\ud800": 1}}},
            ("spouse.earnings.\ufffd\ufffd\ufffd", "a year from 1937 to 2200 is accepted as a name here"),
        ),
    ],
)
def test_half_a_character_is_a_fault_that_can_be_written(document, found):
    assert faults(document) == [found]


@pytest.mark.parametrize("name", [5, None, 2.5, ("a", "b")])
def test_a_name_that_is_no_text_is_not_part_of_the_format(name):
    ((path, message),) = faults({"patient": {"benefits": {name: 1}}})
    assert path == f"patient.benefits.{name}"
    assert message.startswith("this name is not part of the format; accepted here: ssdi, ssi, ")


@pytest.mark.parametrize(
    "value",
    [Patient(), {1, 2}, b"bytes", object(), (part for part in ()), "patient"],
)
def test_what_is_no_object_of_a_document_is_refused(value):
    assert [path for path, _message in faults({"patient": value})] == ["patient"]
    assert [path for path, _message in faults({"caregivers": value})] == ["caregivers"]


def test_any_mapping_and_any_sequence_of_a_program_are_read_as_an_object_and_a_list():
    document = MappingProxyType(AS_OF | {"caregivers": (MappingProxyType({"name": "Ana"}),)})
    assert parse_case(document).caregivers[0].name == "Ana"


def test_faults_between_sound_fields_are_found_beside_those_that_are_refused():
    found = dict(
        faults(
            {
                "patient": {"work": {"earnings": {"2031": 1, "soon": 2, "2020": "x"}}, "esrd": 5, 7: 8},
                "caregivers": [None, {"employer": {"leave_taken": [{"from": "2026-05-02", "to": "2026-05-01"}]}}],
                "costs": {"caregiver_hours_missed": [{"caregiver": 1, "per": "x"}, {"caregiver": 2}]},
            }
        )
    )
    assert set(found) == {
        "patient.work.earnings.soon",
        "patient.work.earnings.2020",
        "patient.work.earnings.2031",
        "patient.esrd",
        "patient.7",
        "caregivers[0]",
        "caregivers[1].employer.leave_taken[0].to",
        "costs.caregiver_hours_missed[0].per",
        "costs.caregiver_hours_missed[1].caregiver",
    }


def test_a_day_of_the_screen_that_cannot_be_read_is_the_only_fault_of_a_sound_case():
    found = faults({"as_of": "soon", "patient": {"birth_date": "2190-01-01"}})
    assert [path for path, _message in found] == ["as_of"]
