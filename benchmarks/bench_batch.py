"""How long many people take from CSV to CSV and from Parquet to Parquet, and their plans, and how much memory.

.venv/bin/python benchmarks/bench_batch.py            10,000 varied people, and 50 plans, on all cores
PEOPLE=100000 PLANS=500 .venv/bin/python benchmarks/bench_batch.py
"""

from __future__ import annotations

import csv
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyarrow import csv as typed_csv
from pyarrow import parquet

ROOT = Path(__file__).resolve().parent.parent
PEOPLE = int(os.environ.get("PEOPLE", "10000"))
PLANS = int(os.environ.get("PLANS", "50"))
STATES = ("OH", "TX", "CA", "NY", "FL", "WA", "MA", "GA", "PA", "IL")
YEARS = range(1996, 2026)
CHOSEN = {
    "all facts": [],
    "six facts": [
        "--facts",
        "ssdi.outcome",
        "ssdi.monthly_benefit",
        "ssdi.date_last_insured",
        "medicare.eligible_on",
        "ssi.outcome",
        "fmla.outcome",
    ],
}
COLUMNS = (
    "id",
    "as_of",
    "state",
    "patient.birth_date",
    "patient.citizenship",
    "patient.marital_status",
    "patient.diagnosis.condition",
    "patient.diagnosis.metastatic",
    "patient.work.status",
    "patient.work.stopped_on",
    "patient.work.monthly_earnings",
    "patient.insurance[0].kind",
    "patient.insurance[0].monthly_premium",
    "household.size",
    "household.annual_magi",
    "household.monthly_unearned_income",
    "household.countable_resources",
    "caregivers[0].relationship",
    "caregivers[0].employer.kind",
    "caregivers[0].employer.employees",
    "caregivers[0].employer.employees_within_75_miles",
    "caregivers[0].employer.hired_on",
    "caregivers[0].employer.hours_last_12_months",
    "caregivers[0].employer.work_state",
    *(f"patient.work.earnings.{year}" for year in YEARS),
)


def person(dice: random.Random, number: int) -> list[str]:
    """Somebody of 25 to 70 with a work record of any length, a helper, and little or much to live on."""
    born, stopped = dice.randint(1957, 2000), dice.randint(2019, 2026)
    began = max(born + 18, dice.choice(YEARS))
    state = dice.choice(STATES)
    paid = [str(dice.randrange(2_000, 120_000)) if began <= year <= stopped else "" for year in YEARS]
    return [
        f"c{number}",
        "2026-11-24",
        state,
        f"{born}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}",
        dice.choice(("us_citizen", "us_citizen", "permanent_resident", "")),
        dice.choice(("single", "married", "divorced", "widowed", "")),
        dice.choice(("breast cancer", "back pain", "als", "lung cancer", "")),
        dice.choice(("yes", "no", "")),
        "stopped",
        f"{stopped}-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}",
        "0",
        dice.choice(("employer", "marketplace", "cobra", "medicaid", "")),
        "310",
        str(dice.randint(1, 6)),
        str(dice.randrange(0, 140_000)),
        str(dice.choice((0, 0, 600, 1_800))),
        str(dice.choice((0, 1_500, 2_500, 40_000))),
        dice.choice(("spouse", "child", "sibling", "parent")),
        dice.choice(("private", "public_agency", "school")),
        str(dice.choice((12, 49, 50, 400))),
        str(dice.choice((12, 49, 50, 300))),
        f"{dice.randint(2010, 2026)}-0{dice.randint(1, 9)}-15",
        str(dice.choice((900, 1_249, 1_250, 1_900))),
        state,
        *paid,
    ]


def write_people(path: Path, people: int) -> None:
    """A CSV file of so many made-up people, the same ones each time."""
    dice = random.Random(15)  # noqa: S311 - the same people each time
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(person(dice, number) for number in range(1, people + 1))


def most_memory(process: subprocess.Popen[bytes]) -> int:
    """Megabytes that the process and its workers held together at most, looked at twice a second."""
    most = 0
    while process.poll() is None:
        held = 0
        for pid in [process.pid, *_below(process.pid)]:
            try:
                held += int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
            except OSError:
                continue
        most = max(most, held)
        time.sleep(0.5)
    return most // 1_000_000


def _below(pid: int) -> list[int]:
    """Its workers, and what they began themselves."""
    try:
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return [*children, *(each for child in children for each in _below(child))]


def processor_seconds() -> float:
    """What all processes that ended took so far: it says the same on a machine that others work on too."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def write_typed(source: Path, target: Path) -> None:
    """The same people as a Parquet file with days and whole numbers in columns of their types."""
    parquet.write_table(typed_csv.read_csv(source), target)


def measure(name: str, people: int, source: Path, target: Path, *more: str) -> None:
    """Runs the command once and prints its figures."""
    begun, before = time.perf_counter(), processor_seconds()
    command = [sys.executable, "manage.py", "screen_batch", str(source), str(target), *more]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)  # noqa: S603 - our own command
    most = most_memory(process)
    taken, worked = time.perf_counter() - begun, processor_seconds() - before
    assert process.returncode == 0
    written = [target, *(Path(word) for word in more if word.endswith(".zip"))]
    size = sum(file.stat().st_size for file in written) / 1e6
    pace = f"{taken:.1f} s, {people / taken:,.1f} a second, {worked:.1f} s of processor time"
    print(f"{name}: {pace}, {most} MB at most, {size:.1f} MB written", flush=True)


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        people, typed, few = folder / "people.csv", folder / "people.parquet", folder / "few.csv"
        write_people(people, PEOPLE)
        write_typed(people, typed)
        print(f"{PEOPLE:,} people, {people.stat().st_size / 1e6:.1f} MB")
        for name, chosen in CHOSEN.items():
            measure(f"CSV to CSV, {name}", PEOPLE, people, folder / "answers.csv", *chosen)
            measure(f"Parquet to Parquet, {name}", PEOPLE, typed, folder / "answers.parquet", *chosen)
        write_people(few, PLANS)
        measure(f"{PLANS} plans", PLANS, few, folder / "few-answers.csv", "--pdf", str(folder / "plans.zip"))


if __name__ == "__main__":
    main()
