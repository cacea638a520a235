"""What the pages for those who run it say, held against the program: settings, commands, metrics, files and links."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

from screener.monitoring import counters, metrics, probes

ROOT = Path(__file__).resolve().parents[1]
PAGES = {name: (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("running", "sizing", "security")}
READ = re.compile(r'(?:environ\.get|_flag|_words)\(\s*"([A-Z_]+)"')
READ_BY_A_LIBRARY = {"DATABASE_URL"}  # dj_database_url
SET_BY_THE_PROGRAM = {"PROMETHEUS_MULTIPROC_DIR"}


def test_every_setting_that_is_read_is_in_the_table_and_no_other() -> None:
    read = {
        name
        for file in (ROOT / "screener").rglob("*.py")
        for name in READ.findall(file.read_text(encoding="utf-8"))
        if name not in SET_BY_THE_PROGRAM
    }
    table = PAGES["running"].partition("## Settings")[2].partition("## PostgreSQL")[0]
    assert sorted(re.findall(r"^\| `([A-Z_]+)` \|", table, re.MULTILINE)) == sorted(read | READ_BY_A_LIBRARY)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_is_named_is_one(page: str) -> None:
    named = set(re.findall(r"manage\.py ([a-z_]+)", PAGES[page]))
    assert named - set(get_commands()) == set()


def test_every_probe_and_every_metric_is_explained() -> None:
    assert [path for path in probes.ANSWERS if f"| `{path}` |" not in PAGES["running"]] == []
    source = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (counters, metrics))
    names = set(re.findall(r'"(careplan_\w+)"', source)) - {"careplan_documents"} | {"careplan_documents_total"}
    assert set(re.findall(r"^\| `(careplan_\w+)` \|", PAGES["running"], re.MULTILINE)) == names


@pytest.mark.parametrize("page", PAGES)
def test_every_file_that_is_named_or_linked_is_there(page: str) -> None:
    linked = [target for target in re.findall(r"\]\(([^)#]+)\)", PAGES[page]) if "://" not in target]
    named = re.findall(r"`((?:screener|tests|benchmarks|scripts|requirements)/[\w/.]+)`", PAGES[page])
    assert [target for target in linked if not (ROOT / "docs" / target).exists()] == []
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert f"(docs/{page}.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
