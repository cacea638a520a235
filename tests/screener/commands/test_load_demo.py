import io

import pytest
from django.core.management import CommandError, call_command

from screener.management.commands import load_demo


def test_every_demo_person_is_ready():
    out = io.StringIO()
    call_command("load_demo", stdout=out)
    assert "demo people are ready" in out.getvalue()


def test_a_demo_person_with_a_fault_is_named(tmp_path, monkeypatch):
    (tmp_path / "odd.json").write_text('{"patient": {"age": 40}}')
    monkeypatch.setattr(load_demo, "FOLDER", tmp_path)
    with pytest.raises(CommandError, match=r"odd\.json: patient\.age"):
        call_command("load_demo")


def test_no_demo_people_at_all_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(load_demo, "FOLDER", tmp_path)
    with pytest.raises(CommandError, match="no demo people"):
        call_command("load_demo")
