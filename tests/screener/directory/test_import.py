"""A list of a place: read from HSDS, refused with paths, stored whole or not at all."""

import io
import json
from datetime import date

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

from screener.directory import local
from screener.directory.entry import ENTRIES, Entry
from screener.directory.faults import InvalidDirectory
from screener.directory.reading import BYTES, read_services

PANTRY = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Eastside food pantry",
    "status": "active",
    "description": "<p>Groceries &amp; hot meals,\nevery week.</p>",
    "url": "https://pantry.example.org/eastside",
    "eligibility_description": "Anybody who lives in the county.",
    "minimum_age": 18,
    "assured_date": "2026-10-01",
    "phones": [
        {"id": "1", "number": "614-555-0101", "type": "fax"},
        {"id": "2", "number": "(614) 555-0100", "extension": 7},
    ],
    "schedules": [{"id": "3", "description": "Tuesdays from 10 to 2"}],
    "service_areas": [{"id": "4", "name": "Franklin County, OH"}],
    "organization": {"id": "5", "name": "Helping Hands", "description": "A charity", "website": "https://example.org"},
    "logo": {"passed": "over"},
}


def read(*services, **more):
    return read_services(json.dumps(services).encode(), **{"source": "211", **more})


def only(service, **more):
    (entry,) = read(service, **more).entries
    return entry


def faults(text, **more):
    text = text if isinstance(text, bytes) else json.dumps(text).encode()
    with pytest.raises(InvalidDirectory) as refused:
        read_services(text, **{"source": "211", **more})
    return [(fault.path, fault.message) for fault in refused.value.errors]


def test_a_service_becomes_an_entry():
    assert only(PANTRY) == Entry(
        id=PANTRY["id"],
        name="Eastside food pantry",
        source="211",
        organization="Helping Hands",
        serves="Groceries & hot meals, every week.",
        eligibility="Anybody who lives in the county.",
        from_age=18,
        phone="1-614-555-0100",
        extension="7",
        url="https://pantry.example.org/eastside",
        areas=("Franklin County, OH",),
        states=("OH",),
        hours="Tuesdays from 10 to 2",
        assured_on=date(2026, 10, 1),
    )


@pytest.mark.parametrize(
    "document",
    [
        [PANTRY],
        {"contents": [PANTRY], "total_items": 1},
        [{**PANTRY["organization"], "services": [{k: v for k, v in PANTRY.items() if k != "organization"}]}],
    ],
    ids=["services", "a page of an API", "organizations with services"],
)
def test_the_three_forms_give_the_same(document):
    taken = read_services(json.dumps(document).encode(), source="211")
    assert taken.entries == (only(PANTRY),)


def test_what_the_service_leaves_open_its_organization_says():
    organization = {**PANTRY["organization"], "phones": [{"number": "+1 614 555 0199"}]}
    entry = only({**PANTRY, "phones": [], "url": None, "organization": organization})
    assert (entry.phone, entry.url) == ("1-614-555-0199", "https://example.org")


def test_what_is_not_active_is_left_out_and_counted():
    taken = read(PANTRY, {**PANTRY, "id": "2", "status": "defunct"})
    assert (len(taken.entries), taken.not_active) == (1, 1)


@pytest.mark.parametrize(
    ("areas", "states"),
    [
        ([{"name": "Ohio"}], ("OH",)),
        ([{"uri": "urn:iso:std:iso:3166:-2:US-MI"}, {"name": "Lucas County, Ohio"}], ("MI", "OH")),
        ([{"name": "Franklin County"}], ("KY",)),
        ([{"name": "United States"}], ()),
        ([], ("KY",)),
    ],
)
def test_the_state_is_that_of_the_area_or_of_the_list(areas, states):
    assert only({**PANTRY, "service_areas": areas}, state="KY").states == states


def test_a_service_that_names_its_list_needs_no_other_source():
    named = {**PANTRY, "attributes": [{"id": "6", "label": "Source", "value": "United Way"}]}
    assert only(named, source=None).source == "United Way"
    assert faults([PANTRY], source=None) == [("[0].attributes", 'no "Source" is named here: say --source')]


@pytest.mark.parametrize(
    ("part", "path", "accepted"),
    [
        ({"url": "javascript:alert(1)"}, "[0].url", "https://"),
        ({"url": "https://ssa.gov@evil.example/"}, "[0].url", "https://"),
        ({"url": "//example.org"}, "[0].url", "https://"),
        ({"url": "https://example.org/" + "a" * 500}, "[0].url", "at most 500 characters"),
        ({"organization": {"name": "X", "website": "data:text/html,x"}}, "[0].organization.website", "https://"),
        ({"phones": [{"number": "call us"}]}, "[0].phones[0].number", "1-614-555-0100"),
        ({"phones": [{"number": "٦١٤-555-0100"}]}, "[0].phones[0].number", "1-614-555-0100"),
        ({"phones": [{"number": 6145550100}]}, "[0].phones[0].number", "a text is accepted"),
        ({"phones": [{"number": "211", "extension": "7;8"}]}, "[0].phones[0].extension", "digits"),
        ({"phones": "211"}, "[0].phones", "a list is accepted"),
        ({"phones": [{"number": "211"}] * 101}, "[0].phones", "at most 100 entries"),
        ({"name": None}, "[0].name", "a text is accepted"),
        ({"name": "<b></b> "}, "[0].name", "something in it"),
        ({"name": "a" * 201}, "[0].name", "at most 200 characters"),
        ({"description": "a" * 5001}, "[0].description", "at most 5,000 characters"),
        ({"description": "&amp;amp;amp;amp;amp;amp;"}, "[0].description", "without markup within markup"),
        ({"description": "<" * 60 + "a>" * 60}, "[0].description", "without markup within markup"),
        ({"status": "open"}, "[0].status", "'active', 'inactive'"),
        ({"assured_date": "soon"}, "[0].assured_date", "2026-11-24"),
        ({"assured_date": "2026-02-30"}, "[0].assured_date", "2026-11-24"),
        ({"assured_date": 20261001}, "[0].assured_date", "2026-11-24"),
        ({"minimum_age": 17.5}, "[0].minimum_age", "from 0 to 150"),
        ({"minimum_age": -1}, "[0].minimum_age", "from 0 to 150"),
        ({"organization": "Helping Hands"}, "[0].organization", "an object is accepted"),
        ({"service_areas": [{"name": ["Ohio"]}]}, "[0].service_areas[0].name", "a text is accepted"),
    ],
)
def test_what_cannot_be_used_is_named_by_its_path(part, path, accepted):
    ((found, message),) = faults([{**PANTRY, **part}])
    assert found == path
    assert accepted in message


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        (b"", "", "nothing was found; a list of services or organizations is accepted"),
        (b"services", "", "this is not JSON: Expecting value at line 1, column 1"),
        (b"[" * 100_000, "", "it is nested too deeply"),
        (b" " * (BYTES + 1), "", "a file of at most 20,000,000 bytes is accepted"),
        (b"{}", "", "a list of services or organizations is accepted"),
        (b'{"contents": 5}', "contents", "a list of services or organizations is accepted"),
        (b'[{"services": {}}]', "[0].services", "a list of services is accepted"),
        (b'["pantry"]', "[0]", "an object is accepted"),
        (b'[{"id": "a", "id": "b"}]', "[0].id", "this name stands more than once here"),
    ],
)
def test_a_file_that_is_no_list_of_services_is_refused(text, path, message):
    assert faults(text) == [(path, message)]


def test_too_many_services_and_one_twice_are_refused():
    assert faults([{}] * (ENTRIES + 1)) == [("", "at most 1,000 services are accepted")]
    assert faults([PANTRY, PANTRY]) == [("[1].id", "this identifier stands more than once")]


def test_all_faults_come_at_once_up_to_a_hundred():
    assert len(faults([{**PANTRY, "name": 5, "url": 6}])) == 2
    many = faults([{}] * 60)
    assert len(many) == 101
    assert many[-1] == ("", "there are more faults; the first 100 are listed")


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(PANTRY)), inner, max_size=4),
    max_leaves=12,
)


def outcome(service):
    try:
        return read(service).entries
    except InvalidDirectory as refused:
        return refused.errors


@given(st.dictionaries(st.sampled_from(sorted(PANTRY)), _json, max_size=3))
def test_whatever_stands_in_a_service_it_is_read_or_refused(parts):
    assert isinstance(outcome({**PANTRY, **parts}), tuple)


@pytest.fixture
def stored(settings, tmp_path):
    settings.LOCAL_DIRECTORY = tmp_path / "directory" / "local.json"
    return settings.LOCAL_DIRECTORY


def run(tmp_path, document, *arguments):
    path = tmp_path / "in.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("directory_import", str(path), *arguments, stdout=out, stderr=err)
    except SystemExit as stop:
        status = stop.code
    return status, out.getvalue(), err.getvalue()


def test_a_sound_file_is_stored_and_fits_by_state_and_age(stored, tmp_path):
    status, out, _err = run(tmp_path, [PANTRY], "--source", "211")
    assert (status, out.splitlines()[0]) == (0, "1 services can be used; 0 are not active")
    (entry,) = local.local_help("OH", 18)
    assert entry == only(PANTRY)
    assert local.local_help(None, None) == [entry]
    assert local.local_help("MI", 18) == local.local_help("OH", 17) == []


def test_a_check_stores_nothing(stored, tmp_path):
    assert run(tmp_path, [PANTRY], "--source", "211", "--check")[0] == 0
    assert not stored.exists()


def test_with_faults_the_list_before_stays(stored, tmp_path):
    run(tmp_path, [PANTRY], "--source", "211")
    before = stored.read_bytes()
    status, out, err = run(tmp_path, [{**PANTRY, "url": "javascript:x"}], "--source", "211")
    assert (status, out) == (2, "")
    assert err == "[0].url: an address that begins with https:// or http:// is accepted\n"
    assert stored.read_bytes() == before
    assert [path.name for path in stored.parent.iterdir()] == ["local.json"]


def test_a_file_that_is_not_there_is_named(stored, tmp_path):
    err = io.StringIO()
    with pytest.raises(SystemExit):
        call_command("directory_import", str(tmp_path / "none.json"), stderr=err)
    assert err.getvalue().endswith("none.json: No such file or directory\n")


def test_a_new_list_takes_the_place_of_the_one_before(stored, tmp_path):
    run(tmp_path, [PANTRY], "--source", "211")
    assert len(local.local_help("OH", None)) == 1
    run(tmp_path, [{**PANTRY, "name": "Westside"}, {**PANTRY, "id": "2"}], "--source", "211")
    assert [entry.name for entry in local.local_help("OH", None)] == ["Westside", "Eastside food pantry"]


@pytest.mark.parametrize(
    "spoilt", ["[", "{}", '[{"id": "1", "name": "x", "source": "y", "url": "javascript:alert(1)"}]']
)
def test_a_stored_list_that_was_spoilt_is_logged_and_not_shown(stored, caplog, spoilt):
    stored.parent.mkdir()
    stored.write_text(spoilt, encoding="utf-8")
    assert local.local_help(None, None) == []
    assert "the local directory cannot be used" in caplog.text
