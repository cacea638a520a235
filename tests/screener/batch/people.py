"""Some people as a CSV file and as case documents that say the same."""

import csv
import json

COLUMNS = (
    "id",
    "as_of",
    "state",
    "patient.birth_date",
    "patient.citizenship",
    "patient.diagnosis.metastatic",
    "patient.work.status",
    "patient.work.stopped_on",
    "patient.work.earnings.2024",
    "patient.work.earnings.2025",
    "patient.insurance",
    "caregivers[0].relationship",
    "caregivers[0].employer.employees",
)


def row(number):
    year = 1960 + number % 40
    return [
        f"c{number}",
        "2026-11-24",
        "OH",
        f"{year}-05-02",
        "us_citizen",
        "yes" if number % 2 else "",
        "stopped",
        "2026-03-15",
        str(20_000 + number),
        "31000.50",
        "[]" if number % 3 else "",
        "spouse",
        "120",
    ]


def document(number):
    """The case that the row tells."""
    case = {
        "as_of": "2026-11-24",
        "state": "OH",
        "patient": {
            "birth_date": f"{1960 + number % 40}-05-02",
            "citizenship": "us_citizen",
            "work": {
                "status": "stopped",
                "stopped_on": "2026-03-15",
                "earnings": {"2024": str(20_000 + number), "2025": "31000.50"},
            },
        },
        "caregivers": [{"relationship": "spouse", "employer": {"employees": 120}}],
    }
    if number % 2:
        case["patient"]["diagnosis"] = {"metastatic": True}
    if number % 3:
        case["patient"]["insurance"] = []
    return case


def write_csv(path, rows, columns=COLUMNS):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)
    return path


def write_lines(path, documents):
    path.write_text("".join(f"{json.dumps(document)}\n" for document in documents))
    return path


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
