"""The text of a statement's PDF: read strictly, in bounded time, whatever it is."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.records.earnings.statement import UnreadableStatement
from benefits.records.earnings.statement_text import read_statement_text

HEAD = "Your Earnings Record\nWork Year Earnings Taxed for Social Security\n"
PIECES = st.sampled_from(
    ["2001", "1999", "1971-1980", "12,345", "7", "$", "Not yet recorded", "\n", " ", "-", "to", "x"]
)


def test_years_side_by_side_on_one_line_are_told_apart():
    assert dict(read_statement_text(f"{HEAD}1999 10 10 2019 2,019 2,019\n").earnings) == {1999: 10, 2019: 2019}


def test_cells_on_lines_of_their_own_are_read():
    assert dict(read_statement_text(f"{HEAD}1999\n10\n10\n2000\n20\n20\n").earnings) == {1999: 10, 2000: 20}


def test_one_amount_for_each_year_is_that_for_social_security():
    statement = read_statement_text(f"{HEAD}1999 10\n2000 20\n")
    assert (dict(statement.earnings), dict(statement.medicare_earnings)) == ({1999: 10, 2000: 20}, {})


@pytest.mark.parametrize("cells", ["1999\n2000\n2001\n10\n20\n30\n10\n20\n30", "1999\n2000\n10\n20", "2001"])
def test_years_apart_from_their_amounts_are_not_guessed_at(cells):
    with pytest.raises(UnreadableStatement):
        read_statement_text(f"{HEAD}{cells}\n")


def test_a_number_of_a_page_after_the_last_row_makes_that_row_unclear():
    statement = read_statement_text(f"{HEAD}1998 5 5\n1999 10 10\n2000 20 20\n3\n")
    assert (dict(statement.earnings), statement.not_read) == ({1998: 5, 1999: 10}, (2000,))


@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=200))
def test_any_text_is_read_or_refused_and_no_year_is_both_read_and_not(text):
    try:
        statement = read_statement_text(HEAD + text)
    except UnreadableStatement:
        return
    assert not set(statement.earnings) & set(statement.not_read)
    assert all(amount >= 0 for amount in statement.earnings.values())


@pytest.mark.parametrize("piece", ["2001 ", "1971-1980 ", "1971 - ", "1 ", "not yet ", "     ", "2001 \n"])
def test_the_longest_text_is_read_in_bounded_time(piece):
    began = time.perf_counter()
    with suppress(UnreadableStatement):
        read_statement_text(HEAD + piece * (190_000 // len(piece)))
    assert time.perf_counter() - began < 3
