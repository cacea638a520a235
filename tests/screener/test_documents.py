from decimal import Decimal

import pytest

from benefits import InvalidCase
from screener import documents


def faults_of(text):
    with pytest.raises(InvalidCase) as caught:
        documents.read(text)
    return [(fault.path, fault.message) for fault in caught.value.errors]


def test_a_fraction_is_read_exactly():
    assert documents.read(b'{"a": 0.1}') == {"a": Decimal("0.1")}


def test_a_byte_order_mark_is_no_fault():
    assert documents.read(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_a_name_that_stands_twice_is_a_fault_with_its_path():
    text = b'{"patient": {"work": {"earnings": {"2019": 1, "2019": 2}}}, "caregivers": [{}, {"name": 1, "name": 2}]}'
    assert sorted(path for path, _message in faults_of(text)) == [
        "caregivers[1].name",
        "patient.work.earnings.2019",
    ]


def test_the_same_name_in_two_objects_is_no_fault():
    assert documents.read(b'{"a": {"n": 1}, "b": {"n": 2}}') == {"a": {"n": 1}, "b": {"n": 2}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "nothing was found; a case is a JSON object"),
        (b" \n", "nothing was found; a case is a JSON object"),
        (b"{", "this is not JSON: Expecting property name enclosed in double quotes at line 1, column 2"),
        (b'{"a": 1}\n{}', "this is not JSON: Extra data at line 2, column 1"),
        (b'{"a": "\xff"}', "byte 8 is not UTF-8 text"),
        (b'{"a": NaN}', "NaN was found; JSON has no such number"),
        (b'{"a": -Infinity}', "-Infinity was found; JSON has no such number"),
        (b"[" + b"1" * 5000 + b"]", "a number in it is too long"),
        (b"[" * 100_000, "it is nested too deeply"),
    ],
)
def test_what_is_not_sound_json_is_one_fault_of_the_whole(text, message):
    assert faults_of(text) == [("", message)]


@pytest.mark.parametrize(
    ("text", "path"),
    [(b'{"patient": {"name": "\\ud800"}}', "patient.name"), (b'{"a": [{"\\udfff": 1}]}', "a[0]")],
)
def test_half_a_character_is_refused_where_it_stands(text, path):
    assert [place for place, _message in faults_of(text)] == [path]


def test_a_document_is_written_on_one_line_with_its_letters_as_they_are():
    assert documents.write({"name": "José", "n": [1, 2]}) == '{"name":"José","n":[1,2]}'
