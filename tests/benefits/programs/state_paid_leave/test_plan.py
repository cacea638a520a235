"""A state's file: a made-up state answers from it alone, and a misspelt key is refused before anybody asks."""

import pytest

from benefits import parse_case
from benefits.law import BadParameter, Law
from benefits.law.book import figure_files, read_book
from benefits.programs import Screening
from benefits.programs.state_paid_leave import PROGRAM

OHIO = """
state_paid_leave.oh.pays_from:
  says: The first day paid leave pays in Ohio
  unit: day
  governed_by: the day of the screen
  cite: { text: Made-up law, url: https://example.org }
  checked_on: 2026-11-24
  values:
    2025-01-01: 2026-01-01
state_paid_leave.oh.plan:
  says: A made-up plan
  unit: table
  governed_by: the first day of leave
  cite: { text: Made-up law, url: https://example.org }
  checked_on: 2026-11-24
  values:
    2026-01-01:
      title: Ohio Made-up Leave
      family: { code: oh_leave, weeks: 10, waiting_days: 7 }
      relations: [spouse, parent, child]
      wage: weekly
      wage_rounding: none
      benefit_rounding: cent
      job: { protected: true, days: 90 }
      asks: { weeks_employed: 26 }
      url: https://example.org
      excluded_employers: [federal]
state_paid_leave.oh.amounts:
  says: Made-up amounts
  unit: dollars
  governed_by: the first day of leave
  cite: { text: Made-up law, url: https://example.org }
  checked_on: 2026-11-24
  lasts_months: 12
  beyond: { project: carry_forward }
  values:
    2026-01-01: { maximum: 900, pieces: [[500, 0.8], [null, 0.5]] }
"""
CLAIM = {
    "as_of": "2026-11-24",
    "caregivers": [
        {
            "relationship": "child",
            "employer": {"kind": "private", "work_state": "OH", "hired_on": "2020-01-06", "weekly_pay": 1000},
            "leave": {"starts_on": "2026-12-07"},
        }
    ],
}


def book_with(folder, text):
    path = folder / "oh.yaml"
    path.write_text(text)
    return read_book([*figure_files(), path])


def answer(book):
    (result,) = PROGRAM.screen(Screening(parse_case(CLAIM), Law(book)))
    return result


def test_a_new_state_is_one_file(tmp_path):
    result = answer(book_with(tmp_path, OHIO))
    assert (result.outcome, result.facts.plan, result.facts.weekly_benefit) == ("likely", "oh_leave", 650)


def test_a_state_whose_file_has_only_its_first_day_is_named_without_amounts(tmp_path):
    result = answer(book_with(tmp_path, OHIO.partition("state_paid_leave.oh.plan:")[0]))
    assert (result.outcome, result.headlines) == ("possible", ())


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("waiting_days: 7", "wating_days: 7", "family.wating_days: Unexpected"),
        ("weeks: 10", "weeks: ten", "family.weeks"),
        ("weeks: 10", "weeks: 10.5", "family.weeks"),
        ("weeks: 10", "weeks: -1", "family.weeks"),
        ("wage: weekly", "wage: wekly", "wage"),
        ("wage_rounding: none", "wage_rounding: null", "wage_rounding"),
        ("benefit_rounding: cent", "benefit_rounding: cents", "benefit_rounding"),
        ("[spouse, parent, child]", "[spouse, parents, child]", "relations.1"),
        ("[spouse, parent, child]", "[]", "relations are named when family care is paid"),
        ("protected: true", "protected: yes please", "job.protected"),
        ("protected: true, days", "protected: true, dais", "job.dais"),
        ("weeks_employed: 26", "weeks_employd: 26", "asks.weeks_employd"),
        ("[federal]", "[fedral]", "excluded_employers.0"),
        ("      family: { code: oh_leave, weeks: 10, waiting_days: 7 }\n", "", "a plan pays for family care"),
        ("      url: https://example.org\n", "      url: example.org\n", "url"),
        ("maximum: 900", "maximun: 900", "maximun"),
        ("maximum: 900", "maximum: '900'", "maximum"),
        ("maximum: 900", "maximum: 900, own_maximum: 100", "own_pieces and own_maximum come together"),
        ("0.8", "80", "pieces.0.1"),
        ("[null, 0.5]", "[1000, 0.5]", "the last has no end"),
        ("[500, 0.8], [null, 0.5]", "[null, 0.8], [null, 0.5]", "the last has no end"),
        ("[500, 0.8], [null, 0.5]", "[500, 0.8], [400, 0.7], [null, 0.5]", "each piece ends above the one before"),
        ("pieces:", "state_average_weekly_wage: 5, pieces:", "pieces"),
        ("state_paid_leave.oh.pays_from:", "state_paid_leave.oh.pay_from:", "oh.plan needs .*oh.pays_from beside it"),
        ("state_paid_leave.oh.amounts:", "state_paid_leave.oh.amount:", "no form is declared"),
    ],
)
def test_a_file_that_breaks_the_form_is_refused_with_its_key(tmp_path, right, wrong, fault):
    assert right in OHIO
    with pytest.raises(BadParameter, match=rf"oh\.yaml: .*{fault}"):
        book_with(tmp_path, OHIO.replace(right, wrong))
