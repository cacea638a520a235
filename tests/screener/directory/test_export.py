"""The directory written as HSDS, and read back."""

import io
import json
from uuid import UUID

import pytest
from django.core.management import CommandError, call_command
from jsonschema import Draft202012Validator, FormatChecker

from benefits import every_helper
from screener.directory.national import national_entries
from screener.directory.reading import read_services
from tests.screener.directory.hsds import SERVICES


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    path = tmp_path_factory.mktemp("out") / "directory.json"
    call_command("directory_export", str(path))
    return path.read_bytes()


def test_it_has_the_fields_of_hsds_and_no_other(exported):
    Draft202012Validator(SERVICES, format_checker=FormatChecker()).validate(json.loads(exported))


def test_every_helper_is_there_and_reading_it_back_gives_the_same(exported):
    taken = read_services(exported)
    assert taken.entries == national_entries()
    assert len(taken.entries) == len(every_helper()) > 250


def test_every_identifier_stands_once_but_for_links(exported):
    services = json.loads(exported)
    ids = [service["id"] for service in services]
    ids += [part["id"] for service in services for part in (*service["attributes"], service["organization"])]
    assert len(ids) == len({UUID(each) for each in ids})


def test_a_helper_of_a_state_is_for_that_state_and_a_national_one_for_all(exported):
    services = {service["name"]: service for service in json.loads(exported)}
    (area,) = services["OSHIIP (Ohio)"]["service_areas"]
    assert (area["name"], area["uri"]) == ("Ohio", "urn:iso:std:iso:3166:-2:US-OH")
    (area,) = services["Medicare"]["service_areas"]
    assert area["uri"] == "urn:iso:std:iso:3166:US"


def test_who_it_is_for_is_said_in_words_and_ages():
    entries = {entry.name: entry for entry in national_entries()}
    assert entries["Medicare"].eligibility == "For people with Medicare or near it."
    assert entries["Social Security Administration"].eligibility == ""
    assert {entry.from_age for entry in entries.values()} > {None}


def test_a_day_is_given_only_where_the_details_were_read_in_a_source():
    verified = {str(helper.resource.name): helper.resource.verified for helper in every_helper()}
    assert all((entry.assured_on is not None) is verified[entry.name] for entry in national_entries())


def test_it_can_be_written_to_standard_output(exported):
    out = io.StringIO()
    call_command("directory_export", "-", stdout=out)
    assert json.loads(out.getvalue()) == json.loads(exported)


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"none/directory\.json: No such file"):
        call_command("directory_export", str(tmp_path / "none" / "directory.json"))
