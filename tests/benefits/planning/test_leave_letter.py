"""The letter to the employer: what it needs, and never the diagnosis."""

from benefits import notice_letter, parse_case, screen

CASE = {
    "as_of": "2026-11-24",
    "patient": {
        "name": "Maria",
        "diagnosis": {"condition": "breast_cancer", "metastatic": True},
        "work": {"status": "on_leave", "employer": {"hours_per_week": 40}},
    },
    "caregivers": [
        {
            "name": "Daniel",
            "relationship": "spouse",
            "employer": {"hours_per_week": 40},
            "leave": {"starts_on": "2026-12-28", "pattern": "intermittent"},
        },
        {"relationship": "sibling"},
    ],
}


def letter(person):
    case = parse_case(CASE)
    return notice_letter(case, screen(case).program("fmla", person))


def test_it_names_the_day_the_relative_and_the_hours():
    text = letter("caregivers[0]")
    assert "December 28, 2026" in text
    assert "my spouse" in text
    assert "480 hours" in text
    assert "Daniel" in text


def test_it_never_names_the_illness_or_the_patient():
    for person in ("patient", "caregivers[0]", "caregivers[1]"):
        text = letter(person).lower()
        assert "cancer" not in text
    assert "Maria" not in letter("caregivers[0]")


def test_without_a_name_or_hours_it_leaves_a_place():
    text = letter("caregivers[1]")
    assert "[your name]" in text
    assert "how many hours" in text
