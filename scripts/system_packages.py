"""Sees that what pip cannot install is there; installs it when it may, else names the command that does.

    python scripts/system_packages.py environment | run | test

Exit status 1 when something is missing and stays missing. Standard library alone: it runs before anything is installed.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

OLDEST_PYTHON = (3, 11)


def _library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _command(*names: str) -> bool:
    return any(shutil.which(name) for name in names)


def _sans_serif_font() -> bool:
    return any(
        True
        for folder in ("/usr/share/fonts", "/usr/local/share/fonts")
        for _font in Path(folder).rglob("LiberationSans-Regular.*")
    )


# What it is for, whether it is there, and the Debian package that brings it.
NEEDS = {
    "environment": [
        ("python -m venv", lambda: find_spec("ensurepip") is not None, "python3-venv"),
    ],
    "run": [
        ("Pango, which lays out the PDF", lambda: _library("libpango-1.0.so.0"), "libpango-1.0-0"),
        ("Pango's font reader", lambda: _library("libpangoft2-1.0.so.0"), "libpangoft2-1.0-0"),
        ("HarfBuzz, which puts fonts in the PDF", lambda: _library("libharfbuzz-subset.so.0"), "libharfbuzz-subset0"),
        ("a font for the PDF", _sans_serif_font, "fonts-liberation"),
    ],
    "test": [
        ("Chromium, which the browser tests drive", lambda: Path("/usr/bin/chromium").exists(), "chromium"),
        (
            "PostgreSQL, which the tests of the server start",
            lambda: any(Path("/usr/lib/postgresql").glob("*/bin/initdb")),
            "postgresql",
        ),
        ("pdftotext, which reads PDFs back", lambda: _command("pdftotext"), "poppler-utils"),
        ("curl, which runs the examples of the API", lambda: _command("curl"), "curl"),
    ],
}


def missing(purpose: str) -> list:
    """What is needed for the purpose and not there: (what it is, Debian package)."""
    return [(what, package) for what, is_there, package in NEEDS[purpose] if not is_there()]


def main(purpose: str) -> int:
    """Check, install when root and on Debian, check again."""
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        print(f"Python {wanted} or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        print(f"Name another one: make PYTHON=python{wanted}", file=sys.stderr)
        return 1
    if sys.platform != "linux" and purpose == "run":
        return 0  # WeasyPrint itself says what it misses there
    lacking = missing(purpose)
    if lacking and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-q", "update"], env=quiet, check=False)
        subprocess.run(
            ["apt-get", "-q", "install", "-y", "--no-install-recommends", *(package for _what, package in lacking)],
            env=quiet,
            check=False,
        )
        lacking = missing(purpose)
    if not lacking:
        return 0
    for what, package in lacking:
        print(f"Missing: {what} ({package})", file=sys.stderr)
    packages = " ".join(package for _what, package in lacking)
    print(f"On Debian or Ubuntu: sudo apt-get install {packages}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
