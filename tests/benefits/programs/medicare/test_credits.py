"""Whose record makes Part A free, or cheaper, at 65: a credit and a day either side of each line. 42 CFR 406.10.

Cover would begin on 1 December 2026; with 40 credits Part A is free, with 30 it costs 311 dollars, else 565.
"""

import pytest

from tests.benefits.programs.asking import missing
from tests.benefits.programs.medicare.people import medicare

FREE, REDUCED, FULL, OPEN = (True, 0), (False, 311), (False, 565), (None, None)
NO_RECORD = {"status": "never_worked", "credits_total": 0, "monthly_earnings": 0, "earnings": {}}
SPOUSE = {"birth_date": "1960-11-02", "credits_total": 40, "married_since": "2000-01-01"}
DIVORCED = {
    "birth_date": "1958-01-01",
    "credits_total": 40,
    "married_from": "1990-05-01",
    "married_until": "2000-05-01",
    "ended_by": "divorce",
}
LATE = {
    "birth_date": "1958-01-01",
    "credits_total": 40,
    "married_from": "2020-01-15",
    "married_until": "2020-10-15",
    "ended_by": "death",
}


def part_a(**changes):
    facts = medicare(**changes)["facts"]
    return facts["part_a_premium_free"], facts["part_a_premium"]


@pytest.mark.parametrize(("credits", "found"), [(40, FREE), (39, REDUCED), (30, REDUCED), (29, FULL), (None, OPEN)])
def test_426_own_credits(credits, found):
    work = {"status": "working", "monthly_earnings": 5000, "credits_total": credits}
    assert part_a(patient__work=work) == found


YEARS = {str(year): 40000 for year in range(2000, 2009)}  # nine years, 36 credits


@pytest.mark.parametrize(("year", "found"), [({}, REDUCED), ({"2009": 3 * 1090}, REDUCED), ({"2009": 4 * 1090}, FREE)])
def test_426_earnings_taxed_for_medicare_alone_count_together_with_the_others(year, found):
    work = {"status": "working", "monthly_earnings": 5000, "earnings": {"2026": 0}, "medicare_earnings": YEARS | year}
    assert part_a(patient__work=work) == found


@pytest.mark.parametrize(("last_year", "found"), [(4 * 1730, FREE), (4 * 1730 - 1, OPEN)])
def test_426_forty_credits_in_known_years_are_enough_whatever_the_others_bring(last_year, found):
    earnings = {str(year): 40000 for year in range(2015, 2024)} | {"2024": last_year}
    work = {"status": "working", "monthly_earnings": 5000, "earnings": earnings}
    assert part_a(patient__work=work) == found


def test_426_government_work_alone_leaves_the_rest_of_the_record_open():
    work = {"status": "working", "monthly_earnings": 5000, "medicare_earnings": YEARS}
    assert part_a(patient__work=work) == OPEN


def test_426_both_kinds_of_earnings_of_one_year_are_added():
    work = {"status": "working", "monthly_earnings": 5000, "earnings": {"2009": 2 * 1090, "2026": 0}}
    assert part_a(patient__work={**work, "medicare_earnings": YEARS | {"2009": 2 * 1090}}) == FREE
    assert part_a(patient__work={**work, "medicare_earnings": YEARS | {"2009": 2 * 1090 - 1}}) == REDUCED


@pytest.mark.parametrize(("status", "found"), [("receiving", FREE), ("applied", FULL)])
def test_a_retirement_benefit_that_is_paid_rests_on_a_record_that_counts(status, found):
    changes = {"patient__benefits__social_security_retirement": {"status": status}}
    assert part_a(patient__work=NO_RECORD, **changes) == found


@pytest.mark.parametrize(
    ("spouse", "found"),
    [
        (SPOUSE, FREE),
        ({**SPOUSE, "credits_total": 39}, REDUCED),
        ({**SPOUSE, "credits_total": 30}, REDUCED),
        ({**SPOUSE, "credits_total": 29}, FULL),
        ({**SPOUSE, "birth_date": "1964-12-02"}, FREE),  # 62 attained on 1 December 2026
        ({**SPOUSE, "birth_date": "1964-12-03"}, REDUCED),
        ({**SPOUSE, "married_since": "2025-12-01"}, FREE),  # a year on 1 December 2026
        ({**SPOUSE, "married_since": "2025-12-02"}, FULL),
        ({**SPOUSE, "credits_total": 30, "married_since": "2025-12-01"}, REDUCED),
        ({**SPOUSE, "credits_total": 30, "married_since": "2025-12-02"}, FULL),
        ({**SPOUSE, "credits_total": 30, "married_since": None}, REDUCED),
        ({**SPOUSE, "credits_total": None}, OPEN),
        ({**SPOUSE, "birth_date": None}, OPEN),
        ({**SPOUSE, "married_since": None}, OPEN),
        ({**SPOUSE, "credits_total": None, "married_since": "2025-12-02"}, FULL),
        ({**SPOUSE, "credits_total": None, "birth_date": "1964-12-03"}, FULL),
        ({**SPOUSE, "credits_total": None, "earnings": YEARS | {"2009": 4 * 1090}}, FREE),
        ({**SPOUSE, "credits_total": None, "earnings": YEARS | {"2009": 3 * 1090}}, REDUCED),
        ({**SPOUSE, "earnings": {"2009": 4 * 1090}}, FREE),  # the count that is told stands before the years
        (None, OPEN),
    ],
)
@pytest.mark.parametrize("status", ["married", "separated"])
def test_406_10_a_living_spouses_record(status, spouse, found):
    assert part_a(patient__marital_status=status, patient__work=NO_RECORD, spouse=spouse) == found


@pytest.mark.parametrize("status", ["single", "divorced", "widowed"])
def test_406_10_a_spouse_is_asked_of_the_married_alone(status):
    assert part_a(patient__marital_status=status, patient__work=NO_RECORD, spouse=SPOUSE) == FULL


@pytest.mark.parametrize(
    ("former", "found"),
    [
        (DIVORCED, FREE),
        ({**DIVORCED, "credits_total": 39}, REDUCED),
        ({**DIVORCED, "credits_total": 29}, FULL),
        ({**DIVORCED, "married_until": "2000-04-30"}, FULL),  # a day short of ten years
        ({**DIVORCED, "birth_date": "1964-12-02"}, FREE),
        ({**DIVORCED, "birth_date": "1964-12-03"}, REDUCED),
        ({**DIVORCED, "credits_total": None}, OPEN),
        ({**DIVORCED, "birth_date": None}, OPEN),
        ({**DIVORCED, "married_from": None}, OPEN),
        ({**DIVORCED, "married_until": None}, OPEN),
        ({**DIVORCED, "credits_total": 30, "married_from": None}, FULL),
        ({**DIVORCED, "credits_total": 30, "married_until": None}, FULL),
    ],
)
def test_406_10_a_record_of_a_marriage_of_ten_years_that_ended_in_divorce(former, found):
    assert part_a(patient__marital_status="divorced", patient__work=NO_RECORD, former_spouses=[former]) == found


@pytest.mark.parametrize(
    ("status", "found"),
    [("divorced", FREE), ("single", FREE), ("widowed", FREE), ("married", FULL), ("separated", FULL)],
)
def test_406_10_it_is_closed_to_who_is_married_now(status, found):
    spouse = {**SPOUSE, "credits_total": 0}
    changes = {"patient__marital_status": status, "former_spouses": [DIVORCED], "spouse": spouse}
    assert part_a(patient__work=NO_RECORD, **changes) == found


@pytest.mark.parametrize(
    ("former", "found"),
    [
        (LATE, FREE),
        ({**LATE, "credits_total": 39}, FULL),  # nine months are enough for free Part A, not for the lower premium
        ({**LATE, "credits_total": 39, "married_until": "2021-01-14"}, FULL),
        ({**LATE, "credits_total": 39, "married_until": "2021-01-15"}, REDUCED),
        ({**LATE, "married_until": "2020-10-14"}, FULL),
        ({**LATE, "credits_total": None}, OPEN),
        ({**LATE, "married_from": None}, OPEN),
        ({**LATE, "married_until": None}, OPEN),
        ({**LATE, "birth_date": None}, FREE),
        ({**LATE, "birth_date": None, "credits_total": 39}, OPEN),  # fewer were enough for who died young
        ({**LATE, "birth_date": "1990-01-01", "credits_total": 9}, FREE),
        ({**LATE, "birth_date": "1990-01-01", "credits_total": 8}, FULL),
    ],
)
def test_406_10_a_late_spouses_record(former, found):
    assert part_a(patient__marital_status="widowed", patient__work=NO_RECORD, former_spouses=[former]) == found


@pytest.mark.parametrize(
    ("late", "paths"),
    [
        ({"birth_date": None}, {"birth_date"}),
        ({"birth_date": None, "married_until": None}, {"birth_date", "married_until"}),
    ],
)
def test_406_10_what_would_tell_whether_a_late_spouse_died_young_is_asked_for(late, paths):
    changes = {"patient__marital_status": "widowed", "former_spouses": [{**LATE, "credits_total": 39, **late}]}
    asked = missing(medicare(patient__work=NO_RECORD, patient__citizenship=None, **changes))
    assert {path for path in asked if "former" in path} == {f"former_spouses[0].{path}" for path in paths}


@pytest.mark.parametrize("status", ["married", "separated"])
@pytest.mark.parametrize(("again", "found"), [("2021-12-17", FREE), ("2021-12-16", FULL), (None, OPEN)])
def test_402_e_3_a_new_marriage_from_sixty_on_leaves_it_open(status, again, found):
    spouse = {"birth_date": "1958-01-01", "credits_total": 0, "married_since": again}
    changes = {"patient__marital_status": status, "former_spouses": [LATE], "spouse": spouse}
    assert part_a(patient__work=NO_RECORD, **changes) == found


@pytest.mark.parametrize(
    ("former", "found"),
    [
        ({"ended_by": None}, OPEN),
        ({"ended_by": None, "credits_total": 21}, OPEN),  # enough after a death in 2000: a credit a year from 1979 on
        ({"ended_by": None, "credits_total": 20}, FULL),  # too few either way
    ],
)
def test_a_marriage_that_ended_nobody_says_how_is_open_unless_both_ways_fail(former, found):
    changes = {"patient__marital_status": "divorced", "former_spouses": [{**DIVORCED, **former}]}
    assert part_a(patient__work=NO_RECORD, **changes) == found


@pytest.mark.parametrize(
    ("status", "path"),
    [("divorced", "former_spouses"), ("widowed", "former_spouses"), (None, "patient.marital_status")],
)
def test_marriages_that_are_not_told_are_asked_for(status, path):
    changes = {"patient__marital_status": status, "patient__citizenship": None, "former_spouses": None}
    assert path in missing(medicare(patient__work=NO_RECORD, **changes))


@pytest.mark.parametrize("status", ["single", "married"])
def test_former_marriages_are_not_asked_of_others(status):
    changes = {"patient__marital_status": status, "former_spouses": None, "spouse": {**SPOUSE, "credits_total": 0}}
    assert part_a(patient__work=NO_RECORD, **changes) == FULL


@pytest.mark.parametrize(("earnings", "path"), [(None, "credits_total"), ({"2025": 4000}, "earnings")])
def test_the_record_is_asked_for_where_there_is_one_to_complete(earnings, path):
    work = {"status": "working", "monthly_earnings": 5000, "earnings": earnings}
    assert f"patient.work.{path}" in missing(medicare(patient__work=work))


def test_the_best_of_several_records_sets_the_premium():
    former = [{**DIVORCED, "credits_total": 20}, {**DIVORCED, "credits_total": 31}, {**DIVORCED, "credits_total": 10}]
    assert part_a(patient__marital_status="divorced", patient__work=NO_RECORD, former_spouses=former) == REDUCED
