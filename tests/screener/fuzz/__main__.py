"""`make fuzz`: 100,000 documents, 10,000 pages, 5,000 bodies. Exit status 1 when anything went wrong.

.venv/bin/python -m tests.screener.fuzz [SEED]
"""

from __future__ import annotations

import logging
import os
import sys

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
os.environ["DATABASE_URL"] = "sqlite://:memory:"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402

from tests.screener.fuzz import runs  # noqa: E402

NUMBERS = {"documents": 100_000, "pages": 10_000, "bodies": 5_000}


def main(seed: int) -> int:
    setup_test_environment()
    logging.disable(logging.WARNING)  # each refusal would be a line
    call_command("migrate", verbosity=0)
    made = {
        "documents": runs.through_the_core,
        "pages": runs.through_the_forms,
        "bodies": runs.through_the_api,
    }
    failed = False
    for name, number in NUMBERS.items():
        run = made[name](number, seed)
        failed |= bool(run.wrong)
        print(f"{name}: {run}", *run.wrong[:20], sep="\n  ")  # noqa: T201
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
