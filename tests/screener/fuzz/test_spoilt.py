"""A short form of `make fuzz`: no exception but `InvalidCase`, no error of the server, nothing that takes long."""

from __future__ import annotations

import pytest

from tests.screener.fuzz import runs


def test_spoilt_documents_are_refused_or_screened() -> None:
    assert runs.through_the_core(400).wrong == []


@pytest.mark.django_db
def test_spoilt_bodies_are_refused_or_screened() -> None:
    assert runs.through_the_api(150).wrong == []


@pytest.mark.django_db
def test_spoilt_pages_are_saved_or_shown_again() -> None:
    assert runs.through_the_forms(200).wrong == []
