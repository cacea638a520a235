"""The files for containers, held against the project: no container is started here, but what one would do is done.

What is copied into the image is copied into a folder, what is run there while it is built is run, and the server is
started from it as the image starts it, with nothing to write into but the folder of its volume.
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import URLError

import pytest
import yaml
from django.core.management import get_commands

from scripts.system_packages import NEEDS
from tests.screener.servers.running import Browser, free_port

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = ("migrate", "web", "worker")
EXAMPLE = (ROOT / "careplan.env.example").read_text()


def _instructions() -> list[tuple[str, str]]:
    """The instructions of the Containerfile and what follows them, in order."""
    text = (ROOT / "Containerfile").read_text()
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#")).replace("\\\n", " ")
    return [(name, rest.strip()) for name, _space, rest in (line.partition(" ") for line in lines.splitlines() if line)]


INSTRUCTIONS = _instructions()


def given(name: str) -> list[str]:
    return [rest for instruction, rest in INSTRUCTIONS if instruction == name]


def stage(name: str) -> list[tuple[str, str]]:
    """The instructions of one stage of the build."""
    starts = [place for place, (instruction, _rest) in enumerate(INSTRUCTIONS) if instruction == "FROM"]
    first = next(place for place in starts if INSTRUCTIONS[place][1].endswith(f" AS {name}"))
    return INSTRUCTIONS[first + 1 : min(place for place in starts if place > first)]


def copied(instructions: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What is copied from the project, and where to."""
    found = []
    for instruction, rest in instructions:
        if instruction == "COPY" and not rest.startswith("--from"):
            *sources, target = rest.split()
            found += [(source, target) for source in sources]
    return found


def tracked(source: str) -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", source], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in listed.stdout.split("\0") if name]


# The Containerfile


def test_everything_that_is_copied_is_in_the_project_and_kept_from_no_build() -> None:
    sources = [source for source, _target in copied(INSTRUCTIONS)]
    assert [source for source in sources if not tracked(source)] == []
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert sorted(sources) == sorted(let_in)


def test_no_secret_and_nothing_built_here_gets_into_the_image() -> None:
    lines = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*"
    let_in = [line[1:] for line in lines if line.startswith("!")]
    for name in ("careplan.env", "var/secret-key", ".git/config", "tests/settings.py", ".venv/bin/python"):
        assert [entry for entry in let_in if fnmatch.fnmatch(name, f"{entry}*")] == []
    assert {"**/__pycache__", "**/*.mo"} <= set(lines)
    settings = {word.partition("=")[0] for rest in given("ENV") for word in shlex.split(rest)}
    assert settings & {"SECRET_KEY", "DATABASE_URL", "METRICS_TOKEN"} == set()
    assert subprocess.run(["git", "check-ignore", "-q", "careplan.env"], cwd=ROOT).returncode == 0


def test_versions_agree_with_the_project() -> None:
    oldest = PROJECT["requires-python"].removeprefix(">=")
    images = {rest.split()[0] for rest in given("FROM")} - {"libraries"}
    assert images == {f"python:{oldest}-slim-bookworm"}
    label = next(rest for rest in given("LABEL"))
    assert f'image.version="{PROJECT["version"]}"' in label
    assert f'image.licenses="{PROJECT["license"]}"' in label
    assert {SERVICES[name]["image"] for name in OURS} == {f"careplan-compass:{PROJECT['version']}"}
    client = re.search(r"postgresql-client-(\d+)", " ".join(given("RUN")))
    assert client is not None
    assert SERVICES["database"]["image"] == f"postgres:{client[1]}"


def test_libraries_are_installed_by_their_hashes_and_nothing_else_is() -> None:
    installs = [rest for rest in given("RUN") if "pip install" in rest]
    assert installs == ["pip install --require-hashes --requirement /opt/requirements.txt"]
    assert ("requirements/run.txt", "/opt/requirements.txt") in copied(INSTRUCTIONS)
    lines = (ROOT / "requirements" / "run.txt").read_text().splitlines()
    pinned = [line for line in lines if line and not line.startswith(("#", " "))]
    assert len(pinned) > 20
    assert [line for line in pinned if "==" not in line or not line.endswith("\\")] == []


def test_what_pip_cannot_install_is_installed() -> None:
    (system,) = [rest for rest in given("RUN") if "apt-get install" in rest]
    assert {package for _what, _is_there, package in NEEDS["run"]} <= set(system.split())


def test_it_runs_as_nobody_in_particular_and_writes_into_its_volume_alone() -> None:
    assert given("USER") == ["10001:10001"]
    assert INSTRUCTIONS.index(("USER", "10001:10001")) < INSTRUCTIONS.index(("CMD", given("CMD")[-1]))
    (environment,) = [dict(word.split("=", 1) for word in shlex.split(rest)) for rest in given("ENV")[1:]]
    assert given("VOLUME") == [environment["VAR_DIR"]]
    assert not environment["STATIC_DIR"].startswith(environment["VAR_DIR"])


def test_it_starts_the_server_as_the_project_does_and_asks_whether_it_lives() -> None:
    command = json.loads(given("CMD")[-1])
    config = command[command.index("--config") + 1]
    assert f"--config {config}" in (ROOT / "Makefile").read_text()
    assert command[-1] == "screener.wsgi"
    (check,) = given("HEALTHCHECK")
    assert re.findall(r"http://127\.0\.0\.1:(\d+)(\S+)'", check) == [(command[4].rpartition(":")[2], "/healthz")]
    assert given("EXPOSE") == ["8000"]


# compose.yaml


@pytest.mark.parametrize("service", OURS)
def test_each_service_is_the_one_image_with_a_command_that_there_is(service: str) -> None:
    command = SERVICES[service].get("command")
    if command is None:
        assert service == "web"  # as the image starts it
        return
    assert command[:2] == ["python", "manage.py"]
    assert command[2] in get_commands()


@pytest.mark.parametrize("service", OURS)
def test_each_service_of_ours_has_no_rights_and_nothing_to_write_into_but_its_volume(service: str) -> None:
    found = SERVICES[service]
    assert found["read_only"] is True
    assert found["cap_drop"] == ["ALL"]
    assert found["security_opt"] == ["no-new-privileges:true"]
    assert found["ulimits"] == {"core": 0}
    assert found["tmpfs"] == "/tmp"  # noqa: S108 - of the container
    assert [volume.partition(":")[2] for volume in found["volumes"]] == given("VOLUME")
    assert found["build"] == {"context": ".", "dockerfile": "Containerfile"}


def test_every_service_volume_and_network_that_is_named_is_there() -> None:
    for service in SERVICES.values():
        assert set(service.get("depends_on", {})) <= set(SERVICES)
        assert {volume.partition(":")[0] for volume in service["volumes"]} <= set(COMPOSE["volumes"])
        assert set(service["networks"]) <= set(COMPOSE["networks"])
    assert SERVICES["web"]["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}
    assert SERVICES["worker"]["depends_on"] == SERVICES["web"]["depends_on"]
    assert SERVICES["migrate"]["restart"] == "no"


def test_only_the_web_server_is_reached_and_by_this_machine_alone() -> None:
    assert {name: service["ports"] for name, service in SERVICES.items() if "ports" in service} == {
        "web": ["127.0.0.1:8000:8000"]
    }
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert {name for name, service in SERVICES.items() if service["networks"] != ["inside"]} == {"web"}


def test_the_log_of_the_database_quotes_no_statement_and_no_value() -> None:
    settings = SERVICES["database"]["command"][2::2]
    assert settings == ["log_min_error_statement=panic", "log_error_verbosity=terse"]
    documented = (ROOT / "docs" / "running.md").read_text().replace(" = ", "=")
    assert [setting for setting in settings if setting not in documented] == []


def test_secrets_come_from_the_file_of_settings_and_every_setting_in_it_is_one() -> None:
    example = dict(line.split("=", 1) for line in EXAMPLE.splitlines() if line and not line.startswith("#"))
    asked = set(re.findall(r"\$\{(\w+)", (ROOT / "compose.yaml").read_text()))
    assert asked == {"DATABASE_PASSWORD"} <= set(example)
    assert [name for name in ("SECRET_KEY", "DATABASE_PASSWORD", "METRICS_TOKEN") if example[name]] == []
    read = "".join((ROOT / "screener" / name).read_text() for name in ("settings.py", "serving/config.py"))
    assert [name for name in example if f'"{name}"' not in read and name not in asked] == []
    assert {SERVICES[name]["env_file"] for name in OURS} == {"careplan.env"}


# What the image does


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the root of the image: what is copied into it, and what is run while it is built."""
    root = tmp_path_factory.mktemp("image")
    built = stage("built")
    home = root / next(rest for name, rest in built if name == "WORKDIR").lstrip("/")
    home.mkdir(parents=True)
    for source, target in copied(built):
        for name in tracked(source):
            into = home / target / Path(name).relative_to(source if (ROOT / source).is_dir() else Path(source).parent)
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, into)
    folders = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for run in [rest for name, rest in built if name == "RUN"]:
        here = re.sub(r"/(?=(srv|tmp)/)", f"{root}/", run)
        subprocess.run(here, shell=True, cwd=home, env={"PATH": folders}, check=True)  # noqa: S602 - our own lines
    return root


@pytest.fixture
def served(image: Path, tmp_path: Path) -> Iterator[Browser]:
    """The server as the image starts it, on an empty volume."""
    (environment,) = [dict(word.split("=", 1) for word in shlex.split(rest)) for rest in given("ENV")[1:]]
    home, port = image / "srv" / "careplan", free_port()
    for name, value in environment.items():
        environment[name] = value.replace("/srv/", f"{image}/srv/").replace("/var/lib/careplan", str(tmp_path))
    environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment |= {"SECRET_KEY": "made-up " * 8, "ALLOWED_HOSTS": "careplan.example,127.0.0.1", "WEB_WORKERS": "1"}
    environment["DATABASE_URL"] = f"sqlite:///{tmp_path}/careplan.sqlite3"
    command = [word.replace("0.0.0.0:8000", f"127.0.0.1:{port}") for word in json.loads(given("CMD")[-1])]
    subprocess.run([sys.executable, "manage.py", "migrate", "-v", "0"], cwd=home, env=environment, check=True)
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=home, env=environment, stdout=log, stderr=log)
    browser = Browser(f"http://127.0.0.1:{port}")
    try:
        _wait(browser, tmp_path / "log")
        yield browser
    finally:
        server.terminate()
        server.wait(20)


def _wait(browser: Browser, log: Path) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            if browser.get("/healthz", timeout=2).status == 200:
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError(log.read_text())


def _listed(root: Path) -> set[Path]:
    return {path for path in root.rglob("*") if "tmp" not in path.relative_to(root).parts}


def test_what_is_in_the_image_is_enough_and_is_not_written_to(image: Path, served: Browser) -> None:
    before = _listed(image)
    assert served.get("/readyz").text == "ok\n"
    page = served.get("/").text
    (styles, *_others) = re.findall(r'href="(/static/css/[^"]+\.css)"', page)
    assert served.get(styles).status == 200
    served.begin()
    assert served.get(f"{served.case}plan/action-plan.pdf").content.startswith(b"%PDF")
    assert "Español" in page
    assert _listed(image) == before
    assert list(image.rglob("secret-key")) == [image / "tmp" / "build" / "secret-key"]  # of a stage that stays behind
