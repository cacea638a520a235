"""Paths made from the types: each is a field of the case, and what the case has not got cannot be written."""

import copy
import pickle

import pytest

from benefits.case.paths import PATHS


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (PATHS.patient, "patient"),
        (PATHS.patient.work.employer.hired_on, "patient.work.employer.hired_on"),
        (PATHS.patient.work.earnings, "patient.work.earnings"),
        (PATHS.patient.work.earnings[2016], "patient.work.earnings.2016"),
        (PATHS.patient.insurance[2].plan.year_starts, "patient.insurance[2].plan.year_starts"),
        (PATHS.caregivers[0].employer.leave_taken[1].from_, "caregivers[0].employer.leave_taken[1].from"),
        (PATHS.patient.work.employer.quarterly_earnings[7], "patient.work.employer.quarterly_earnings[7]"),
        (PATHS.costs.items[3].times.count, "costs.items[3].times.count"),
    ],
)
def test_a_path_is_the_text_that_the_document_has(path, text):
    assert path == text
    assert str(path) == text


def test_a_path_handed_about_can_be_followed_further():
    employer = PATHS.caregivers[1].employer
    assert employer.work_state == "caregivers[1].employer.work_state"


@pytest.mark.parametrize(
    "misspelt",
    [
        lambda: PATHS.patient.brith_date,
        lambda: PATHS.patient.name.first,
        lambda: PATHS.caregivers.employer,
        lambda: PATHS.patient.work.earnings.total,
    ],
)
def test_a_name_that_the_case_has_not_got_is_an_error(misspelt):
    with pytest.raises(AttributeError, match="the case has no"):
        misspelt()


@pytest.mark.parametrize("path", [PATHS.patient, PATHS.patient.name, PATHS.patient.work.earnings[2016]])
def test_what_is_no_list_has_no_entries(path):
    with pytest.raises(TypeError, match="has no entries"):
        path[0]


def test_a_path_is_never_cut_into_letters():
    with pytest.raises(TypeError, match="no place"):
        PATHS.patient.name[:3]


def test_a_stored_or_copied_path_is_its_text():
    path = PATHS.caregivers[0].employer
    assert pickle.loads(pickle.dumps(path)) == copy.deepcopy(path) == "caregivers[0].employer"  # noqa: S301 - made here
    assert type(copy.deepcopy(path)) is str
