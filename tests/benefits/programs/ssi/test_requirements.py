"""What the law asks: one day, one dollar and one answer either side of each line, and the sentence that says so."""

import pytest

from tests.benefits.programs.asking import answers
from tests.benefits.programs.ssi.people import DISABLED_AT_50, SPOUSE, WEIGHED_AT_50, asked, reasons, ssi

LEVEL = {str(year): 40_000 for year in range(1998, 2027)}
RESIDENT = {"patient__citizenship": "permanent_resident", "patient__us_resident_since": "2000-01-01"}


def test_each_requirement_has_its_title_in_the_order_of_the_law():
    assert [(entry["id"], entry["title"]) for entry in ssi()["tests"]] == [
        ("category", "Are you 65 or older, blind, or disabled?"),
        ("citizenship", "Citizen, or a resident whose status counts?"),
        ("residence", "Do you live in a state or the District of Columbia?"),
        ("income", "Is the income that counts below the federal rate?"),
        ("resources", "Do you own no more than the limit?"),
    ]


@pytest.mark.parametrize(
    ("changes", "answer", "reason"),
    [
        ({"patient__birth_date": "1961-11-25"}, "met", "You are 65 or older."),
        (
            {"patient__birth_date": "1961-11-26", "patient__statutorily_blind": True},
            "met",
            "You are blind as the law defines it.",
        ),
        (
            {"patient__birth_date": "1976-11-24", "patient__benefits": {"ssdi": {"status": "receiving"}}},
            "met",
            "Social Security already finds you disabled.",
        ),
        (DISABLED_AT_50, "met", "What you told us fits Social Security's meaning of disability."),
        (WEIGHED_AT_50, "unknown", "We need to know more about your age, your illness and your work."),
        (
            {**DISABLED_AT_50, "patient__work__monthly_earnings": 1691},
            "not_met",
            "Not yet: you earn $1,691 a month, above the limit of $1,690.",
        ),
    ],
)
def test_old_or_blind_or_disabled(changes, answer, reason):
    result = ssi(**changes)
    assert answers(result)["category"] == answer
    assert reasons(result)["category"].startswith(reason)


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        (WEIGHED_AT_50, ["patient.diagnosis.condition"]),
        (
            {"patient__birth_date": "1976-11-24", "patient__diagnosis": {"condition": "als"}},
            ["patient.diagnosis.expected_months"],
        ),
        (
            {**WEIGHED_AT_50, "patient__statutorily_blind": None},
            ["patient.diagnosis.condition", "patient.statutorily_blind"],
        ),
        ({**WEIGHED_AT_50, "patient__birth_date": None}, ["patient.diagnosis.condition", "patient.birth_date"]),
        (
            {**DISABLED_AT_50, "patient__work__monthly_earnings": None},
            ["patient.work.monthly_earnings"],
        ),
        (
            {**DISABLED_AT_50, "patient__work__monthly_earnings": 5000, "patient__birth_date": None},
            ["patient.birth_date"],
        ),
        (
            {**DISABLED_AT_50, "patient__work__monthly_earnings": 5000, "patient__statutorily_blind": None},
            ["patient.statutorily_blind"],
        ),
    ],
)
def test_what_could_still_make_one_of_the_three_is_asked_for(changes, asks):
    result = ssi(**changes)
    assert (answers(result)["category"], asked(result)["category"]) == ("unknown", asks)


def test_without_an_answer_about_disability_nothing_is_decided():
    """The figures of disability insurance held here begin later than those of SSI."""
    result = ssi(as_of="1997-01-02", patient__birth_date="1946-03-01", patient__work={"monthly_earnings": 0})
    assert answers(result)["category"] == "unknown"
    assert asked(result)["category"] == ["patient.diagnosis.condition"]


def test_credits_of_disability_insurance_are_not_asked_for_ssi():
    result = ssi(**DISABLED_AT_50, patient__work={"status": "never_worked"})
    assert (answers(result)["category"], result["outcome"]) == ("met", "likely")


@pytest.mark.parametrize(
    ("status", "answer", "reason", "asks"),
    [
        ("us_citizen", "met", "You are a citizen of the United States.", []),
        (None, "unknown", "We do not know your citizenship or status.", ["patient.citizenship"]),
        ("other_noncitizen", "not_met", "SSI is not open to people with this status", []),
        ("qualified_noncitizen", "unknown", "Your status may count, often for seven years.", ["patient.citizenship"]),
    ],
)
def test_each_status_has_its_sentence(status, answer, reason, asks):
    result = ssi(patient__citizenship=status)
    assert (answers(result)["citizenship"], asked(result)["citizenship"]) == (answer, asks)
    assert reasons(result)["citizenship"].startswith(reason)


@pytest.mark.parametrize(
    ("changes", "answer", "reason"),
    [
        ({"patient__work__credits_total": 40}, "met", "You have been here 5 years or more and have 40 work credits."),
        (
            {"patient__work__credits_total": 39, "patient__benefits": {"veteran": False}},
            "not_met",
            "A permanent resident needs 40 work credits, own and a spouse's.",
        ),
        (
            {"patient__work__credits_total": 39},
            "unknown",
            "A permanent resident needs 5 years here and 40 work credits, own or of a spouse, or an exception",
        ),
    ],
)
def test_a_permanent_residents_sentence_names_years_and_credits(changes, answer, reason):
    result = ssi(**RESIDENT, **changes)
    assert answers(result)["citizenship"] == answer
    assert reasons(result)["citizenship"].startswith(reason)


def test_the_credits_of_the_record_count_before_the_persons_own_count():
    worked = {"status": "stopped", "stopped_on": "2026-06-15", "monthly_earnings": 0, "earnings": LEVEL}
    assert answers(ssi(**RESIDENT, patient__work={**worked, "credits_total": 39}))["citizenship"] == "met"


@pytest.mark.parametrize(
    ("state", "answer", "reason", "asks"),
    [
        ("DC", "met", "You live where SSI is paid.", []),
        ("PR", "not_met", "SSI is not paid in Puerto Rico.", []),
        (None, "unknown", "We do not know where you live.", ["state"]),
    ],
)
def test_where_the_person_lives_has_its_sentence(state, answer, reason, asks):
    result = ssi(state=state)
    assert (answers(result)["residence"], asked(result)["residence"]) == (answer, asks)
    assert reasons(result)["residence"].startswith(reason)


@pytest.mark.parametrize(
    ("unearned", "answer", "reason"),
    [
        ("1013.99", "met", "$993.99 a month counts; the federal rate is $994."),
        ("1014", "not_met", "$994 a month counts, too much for the federal rate of $994."),
    ],
)
def test_income_that_counts_must_stay_below_the_rate(unearned, answer, reason):
    result = ssi(household__monthly_unearned_income=unearned)
    assert (answers(result)["income"], reasons(result)["income"]) == (answer, reason)


def test_the_sums_stand_beside_the_answer_about_income():
    by_id = {entry["id"]: entry["working"] for entry in ssi(household__monthly_unearned_income=120)["tests"]}
    over = {entry["id"]: entry["working"] for entry in ssi(household__monthly_unearned_income=2000)["tests"]}
    assert by_id["income"] == ["Other income $120, of which the first $20 is not counted: $100."]
    assert over["income"] == ["Other income $2,000, of which the first $20 is not counted: $1,980."]


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({"household__monthly_unearned_income": None}, ["household.monthly_unearned_income"]),
        (
            {"household__monthly_earned_income": None, "patient__work__monthly_earnings": None},
            ["household.monthly_earned_income"],
        ),
        ({"patient__marital_status": None}, ["patient.marital_status"]),
        (
            {"patient__marital_status": "married"},
            ["spouse.monthly_earned_income", "spouse.monthly_unearned_income"],
        ),
        (
            {"patient__marital_status": "married", "spouse": {**SPOUSE, "monthly_earned_income": None}},
            ["spouse.monthly_earned_income"],
        ),
        (
            {"patient__marital_status": "married", "spouse": {**SPOUSE, "monthly_unearned_income": None}},
            ["spouse.monthly_unearned_income"],
        ),
    ],
)
def test_income_that_is_not_told_is_asked_for(changes, asks):
    result = ssi(**changes)
    assert (answers(result)["income"], asked(result)["income"]) == ("unknown", asks)
    assert reasons(result)["income"] == "We need the monthly income of you and of a spouse you live with."


@pytest.mark.parametrize(
    ("marriage", "owned", "answer", "reason", "asks"),
    [
        ("single", 2000, "met", "$2,000 counts; the limit is $2,000.", []),
        ("single", "2000.01", "not_met", "$2,000.01 counts, more than the limit of $2,000.", []),
        ("separated", "2000.01", "not_met", "$2,000.01 counts, more than the limit of $2,000.", []),
        ("married", 3000, "met", "$3,000 counts; the limit is $3,000.", []),
        ("married", 1000, "met", "$1,000 counts; the limit is $3,000.", []),
        ("married", "3000.01", "not_met", "$3,000.01 counts, more than the limit of $3,000.", []),
        (None, 2000, "met", "$2,000 counts; the limit is $2,000.", []),
        (None, "2000.01", "unknown", "We need what you own that counts", ["patient.marital_status"]),
        (None, 3000, "unknown", "We need what you own that counts", ["patient.marital_status"]),
        (None, "3000.01", "not_met", "$3,000.01 counts, more than the limit of $3,000.", []),
        ("single", None, "unknown", "We need what you own that counts", ["household.countable_resources"]),
        (
            None,
            None,
            "unknown",
            "We need what you own that counts",
            ["household.countable_resources", "patient.marital_status"],
        ),
    ],
)
def test_what_is_owned_may_reach_the_limit_that_applies_and_not_a_cent_more(marriage, owned, answer, reason, asks):
    result = ssi(patient__marital_status=marriage, household__countable_resources=owned)
    assert (answers(result)["resources"], asked(result)["resources"]) == (answer, asks)
    assert reasons(result)["resources"].startswith(reason)
