"""The check for what pip cannot install, with what it asks of the machine replaced."""

import os
import shutil
import subprocess

import pytest

from scripts import system_packages


@pytest.fixture
def machine(monkeypatch):
    """A machine without Chromium; `install` notes what was installed and makes it be there."""
    there = set()
    calls = []

    def install(command, **_options):
        calls.append(command)
        there.update(command)

    monkeypatch.setitem(system_packages.NEEDS, "test", [("Chromium", lambda: "chromium" in there, "chromium")])
    monkeypatch.setattr(subprocess, "run", install)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return calls


def test_who_may_not_install_is_told_the_command(machine, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert system_packages.main("test") == 1
    assert "sudo apt-get install chromium" in capsys.readouterr().err
    assert machine == []


def test_who_may_install_has_it_installed(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert system_packages.main("test") == 0
    assert machine[-1][-1] == "chromium"


def test_what_stays_missing_is_a_failure_for_the_administrator_too(machine, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(subprocess, "run", lambda command, **_options: None)
    assert system_packages.main("test") == 1
    assert "Missing: Chromium (chromium)" in capsys.readouterr().err


def test_an_old_python_is_refused(monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "OLDEST_PYTHON", (99, 0))
    assert system_packages.main("environment") == 1
    assert "Python 99.0 or newer is needed" in capsys.readouterr().err
