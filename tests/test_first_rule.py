"""docs/how-to/your-first-rule.md, followed word for word in a copy of the project: its program reaches the page."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "how-to" / "your-first-rule.md").read_text(encoding="utf-8")
FILES = re.findall(r"^`([\w/.]+)`\n\n```\w+\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COPIED = ("benefits", "screener", "scripts", "templates", "fixtures", "tests", "docs", "pyproject.toml", "manage.py")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the project in which the page has been followed."""
    to = tmp_path_factory.mktemp("project")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, to / name)
    for name, text in FILES:
        file = to / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return to


def run(copy, *words):
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTEST_ADDOPTS": "", "VAR_DIR": str(copy / "var")}
    environment.pop("PYTEST_XDIST_WORKER", None)
    done = subprocess.run(
        [sys.executable, *words], cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=240
    )
    return done.returncode, done.stdout + done.stderr


def test_the_page_gives_every_file_of_the_program():
    assert [Path(name).name for name, _text in FILES] == [
        "__init__.py",
        "figures.yaml",
        "facts.py",
        "words.py",
        "screen.py",
        "test_parking_grant.py",
    ]


def test_its_tests_pass(copy):
    code, printed = run(
        copy,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/benefits/programs/parking_grant",
        "tests/test_walls.py",
    )
    assert code == 0, printed


def test_the_new_program_stands_in_the_plan(copy):
    demo = "fixtures/cases/metastatic_breast_cancer_at_49.json"
    code, printed = run(copy, "manage.py", "screen", demo, "--format", "text")
    assert code == 0, printed
    assert "Parking at the hospital" in printed


def test_its_code_is_typed_and_in_form(copy):
    folder = "benefits/programs/parking_grant"
    checks = [run(copy, "-m", "ruff", "check", folder), run(copy, "-m", "mypy", folder)]
    assert all(code == 0 for code, _printed in checks), checks
