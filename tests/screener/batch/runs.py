"""Ways to run a batch in a test."""

import io
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from screener.batch import CannotRun, Options, run_batch

TODAY = date(2026, 11, 24)


def batch(source, target, **asked):
    """How the run went, and all that was told: progress, and texts about errors of ours."""
    told = []
    options = Options(TODAY, **asked)
    done = run_batch(source, target, options=options, on_progress=told.append, on_error=told.append)
    return done, told


def refused(source, target, **asked):
    with pytest.raises(CannotRun) as raised:
        batch(source, target, **asked)
    return [(fault.path, fault.message) for fault in raised.value.faults]


def command(*arguments, err=None):
    out, err = io.StringIO(), io.StringIO() if err is None else err
    status = 0
    try:
        call_command("screen_batch", *map(str, arguments), stdout=out, stderr=err)
    except SystemExit as stop:
        status = stop.code
    return status, out.getvalue(), err.getvalue()


def in_the_background(*arguments, stderr=subprocess.DEVNULL):
    return subprocess.Popen(
        [sys.executable, "manage.py", "screen_batch", *map(str, arguments), "--workers", "2"],
        cwd=settings.BASE_DIR,
        stderr=stderr,
        start_new_session=True,
        preexec_fn=_hears_ctrl_c,
    )


def _hears_ctrl_c():
    """Also where the tests themselves were begun in the background of a shell, which lets nobody hear it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def children_of(process):
    return [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


def is_running(pid):
    try:
        return bool(Path(f"/proc/{pid}/cmdline").read_bytes())  # empty once it has ended
    except OSError:
        return False


def wait_for(holds):
    until = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)
