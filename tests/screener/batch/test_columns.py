import pytest

from benefits import InvalidCase, parse_case
from screener.batch.columns import Rows, accepts, columns, nearest, unknown_columns
from tests.screener.batch.people import COLUMNS, document, row


def faults(names, cells):
    with pytest.raises(InvalidCase) as raised:
        Rows(names).case_of(cells)
    return [(fault.path, fault.message) for fault in raised.value.errors]


@pytest.mark.parametrize("number", range(6))
def test_a_row_tells_the_same_case_as_a_document(number):
    assert Rows(COLUMNS).case_of(row(number)) == document(number)


def test_every_listed_column_can_be_used():
    listed = [column.path.replace("YEAR", "2025") for column in columns()]
    assert len(listed) > 150
    assert unknown_columns(listed) == []


def test_every_column_says_what_its_cells_may_hold():
    accepted = {column.path: column.accepts for column in columns()}
    assert accepted["patient.birth_date"] == "a day, as 2026-11-24"
    assert accepted["patient.marital_status"] == "single | married | separated | divorced | widowed"
    assert accepted["patient.work.earnings.YEAR"] == "a number from 0 to 100000000"
    assert accepted["patient.statutorily_blind"] == "yes | no | true | false"
    assert all(accepted.values())


@pytest.mark.parametrize(
    "name",
    [
        "patient.birthdate",
        "patient.birth_date.day",
        "patient..birth_date",
        "patient.work.earnings.20",
        "patient.work.earnings.YEAR",
        "caregivers.0.name",
        "caregivers[00].name",
        "caregivers[0]name",
        "state[",
        "ssdi.outcome",
    ],
)
def test_a_column_that_the_case_has_not_is_named(name):
    (fault,) = unknown_columns(["state", name])
    assert fault.path == name
    assert fault.message.startswith("there is no such column; ")
    assert fault.message.endswith("--columns lists what is accepted")


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("patient.birthdate", "patient.birth_date"),
        ("Marital status", "patient.marital_status"),
        ("household.sise", "household.size"),
        ("caregivers[2].employer.hiredon", "caregivers[2].employer.hired_on"),
        ("caregivers.0.name", "caregivers[0].name"),
        ("caregivers[0].employer.leave_taken[3].hour", "caregivers[0].employer.leave_taken[3].hours"),
        ("work.earning.2024", "patient.work.earnings.2024"),
        ("patient.work.earnings.YEAR", "patient.work.earnings.YEAR"),
        ("x" * 1_000_000, None),
        ("favourite_color", None),
    ],
)
def test_the_nearest_column_is_named_with_its_places_and_year(name, like):
    assert nearest(name) == like


@pytest.mark.parametrize(
    ("name", "accepted"),
    [
        ("id", "the sender's own mark, given back with each answer"),
        ("patient.birth_date", "a day, as 2026-11-24"),
        ("patient.work.earnings.1999", "a number from 0 to 100000000"),
        ("caregivers[7].employer.exempt", "yes | no | true | false"),
        ("patient.insurance", "JSON of this part of the case"),
        ("household", "JSON of this part of the case"),
        ("patient.nobody", None),
    ],
)
def test_what_a_column_holds_can_be_asked(name, accepted):
    assert accepts(name) == accepted


def test_a_column_that_stands_twice_or_has_no_name_is_a_fault():
    assert [(fault.path, fault.message) for fault in unknown_columns(["id", "state", "state", " "])] == [
        ("state", "this column stands more than once"),
        ("column 4", "the column has no name; a path of the case format is accepted"),
    ]


@pytest.mark.parametrize(
    ("text", "value"), [("yes", True), ("NO", False), ("True", True), (" false ", False), ("maybe", "maybe")]
)
def test_yes_and_no_are_read_as_people_write_them(text, value):
    assert Rows(["patient.pregnant"]).case_of([text]) == {"patient": {"pregnant": value}}


@pytest.mark.parametrize(("text", "value"), [("4", 4), ("4.0", "4.0"), ("four", "four"), ("9" * 16, "9" * 16)])
def test_a_count_is_whole_and_all_else_is_left_for_the_case_to_refuse(text, value):
    assert Rows(["household.size"]).case_of([text]) == {"household": {"size": value}}


def test_an_empty_cell_and_a_missing_one_are_not_known():
    names = ["state", "patient.birth_date", "household.size"]
    assert Rows(names).case_of(["", " "]) == {}


def test_the_second_entry_of_a_list_needs_the_first():
    names = ["caregivers[1].relationship", "caregivers[0].relationship"]
    assert Rows(names).case_of(["child", "spouse"]) == {
        "caregivers": [{"relationship": "spouse"}, {"relationship": "child"}]
    }
    message = "caregivers[0] has nothing: fill the entries of a list from [0] on"
    assert faults(names, ["child", ""]) == [("caregivers[1].relationship", message)]


def test_the_tenth_entry_comes_after_the_second():
    names = [f"caregivers[{place}].name" for place in (9, 8, 7, 6, 5, 4, 3, 2, 1, 0)]
    case = Rows(names).case_of([str(place) for place in range(9, -1, -1)])
    assert [helper["name"] for helper in case["caregivers"]] == [str(place) for place in range(10)]


def test_a_list_of_amounts_is_filled_by_its_places():
    name = "caregivers[0].employer.quarterly_earnings"
    case = Rows([f"{name}[0]", f"{name}[1]"]).case_of(["9000", "8500.25"])
    parse_case({"as_of": "2026-11-24", **case})
    assert case["caregivers"][0]["employer"]["quarterly_earnings"] == ["9000", "8500.25"]


def test_a_whole_list_and_one_of_its_parts_do_not_fill_the_same_place():
    names = ["patient.insurance", "patient.insurance[0].kind"]
    assert faults(names, ["[]", "employer"]) == [
        ("patient.insurance[0].kind", "another column holds this part of the case already")
    ]
    assert Rows(names).case_of(["", "employer"]) == {"patient": {"insurance": [{"kind": "employer"}]}}


def test_a_cell_that_should_hold_json_and_does_not_is_named():
    ((path, message),) = faults(["patient.insurance"], ["[{"])
    assert path == "patient.insurance"
    assert message.startswith("this is not JSON")


def test_more_cells_than_columns_are_a_fault():
    assert faults(["state"], ["OH", "TX"]) == [("", "2 cells were found; there are 1 columns")]
