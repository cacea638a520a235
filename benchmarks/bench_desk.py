"""How long a caseload takes: the list, a search, the days of all clients, and screening all of them again.

CLIENTS=4000 .venv/bin/python benchmarks/bench_desk.py
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def main(count: int) -> None:
    """Make the clients in a database of their own, then measure."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("DATABASE_URL", None)
        os.environ |= {"VAR_DIR": folder, "DJANGO_SETTINGS_MODULE": "screener.settings"}
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        measure(count)


def measure(count: int) -> None:
    from screener.cases.contents import Contents
    from screener.desk import caseload, clients, sealed, tasks
    from screener.desk.models import Membership, Organisation, Role, User
    from screener.desk.sealed import Details

    organisation = Organisation.objects.create(name="Bench", wrapped_key=sealed.new_key())
    user = User.objects.create_user("bench@example.org", name="Bench")
    member = Membership.objects.create(user=user, organisation=organisation, role=Role.SUPERVISOR)
    people = [json.loads(path.read_bytes()) for path in sorted((ROOT / "fixtures" / "cases").glob("*.json"))]
    began = perf_counter()
    for number in range(count):
        contents = Contents(people[number % len(people)], "social_worker")
        clients.take_on(member, Details(f"Client {number}", f"MRN-{number}", ["bench"]), contents)
    print(f"{count} clients taken on in {perf_counter() - began:.1f} s")
    timed("the first screening of all", lambda: tasks.rescreen.call(str(organisation.id)))
    timed("screening all again, nothing new", lambda: tasks.rescreen.call(str(organisation.id)))
    timed("the list of all", lambda: caseload.found(member, caseload.ALL, ""))
    timed("a search by two words", lambda: caseload.found(member, caseload.ALL, "bench 17"))
    timed("the days of all", lambda: caseload.days(member))


def timed(what: str, make: object) -> None:
    began = perf_counter()
    make()  # type: ignore[operator]
    print(f"{what}: {perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main(int(os.environ.get("CLIENTS", "4000")))
