"""Reading the Social Security Statement: the file, the pasted table, and what is neither."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.records.earnings.statement import (
    LARGEST_FILE,
    EarningsRange,
    UnreadableStatement,
    read_pasted_earnings,
    read_statement,
)

NS = "http://ssa.gov/osss/schemas/2.0"


def file(body, namespace=f'"{NS}"', head='<?xml version="1.0" encoding="utf-8"?>'):
    root = "osss:OnlineSocialSecurityStatementData"
    return f"{head}<{root} xmlns:osss={namespace}>{body}</{root}>".encode()


def earnings(first, last, social_security, medicare):
    return (
        f'<osss:Earnings startYear="{first}" endYear="{last}"><osss:FicaEarnings>{social_security}</osss:FicaEarnings>'
        f"<osss:MedicareEarnings>{medicare}</osss:MedicareEarnings></osss:Earnings>"
    )


RECORD = "<osss:EarningsRecord>" + "{}" + "</osss:EarningsRecord>"
PERSON = (
    "<osss:UserInformation><osss:Name>Somebody Private</osss:Name>"
    "<osss:DateOfBirth>1977-03-14</osss:DateOfBirth></osss:UserInformation>"
)


def test_years_amounts_and_birth_date_are_read():
    content = PERSON + RECORD.format(earnings(2023, 2023, 60100, 60100) + earnings(2024, 2024, 62400, 62400))
    statement = read_statement(file(content))
    assert dict(statement.earnings) == {2023: Decimal(60100), 2024: Decimal(62400)}
    assert statement.birth_date == date(1977, 3, 14)


def test_a_namespace_without_quotes_is_read_as_real_files_have_it():
    content = file(RECORD.format(earnings(2023, 2023, 100, 100)), namespace=NS)
    assert dict(read_statement(content).earnings) == {2023: Decimal(100)}


def test_a_year_not_yet_recorded_is_not_a_year_without_earnings():
    statement = read_statement(file(RECORD.format(earnings(2024, 2024, 500, 500) + earnings(2025, 2025, -1, -1))))
    assert dict(statement.earnings) == {2024: Decimal(500)}
    assert statement.not_recorded == (2025,)


def test_a_sum_over_several_years_is_left_to_the_person():
    statement = read_statement(file(RECORD.format(earnings(1996, 1998, 9000, 9000))))
    assert dict(statement.earnings) == {}
    assert statement.ranges == (EarningsRange(1996, 1998, Decimal(9000)),)


def test_several_years_of_nothing_are_years_of_nothing():
    statement = read_statement(file(RECORD.format(earnings(1996, 1998, 0, 0))))
    assert dict(statement.earnings) == {1996: 0, 1997: 0, 1998: 0}


def test_earnings_taxed_for_medicare_alone_are_kept_apart():
    statement = read_statement(file(RECORD.format(earnings(2010, 2010, 5000, 40000))))
    assert dict(statement.medicare_earnings) == {2010: Decimal(35000)}


def test_name_is_not_read():
    content = PERSON + RECORD.format(earnings(2023, 2023, 100, 100))
    assert "Private" not in repr(read_statement(file(content)))


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not xml",
        b"<html></html>",
        b"\xff\xfe\x00",
        file(""),
        file(RECORD.format(earnings("later", 2023, 1, 1))),
        file(RECORD.format(earnings(2023, 1950, 1, 1))),
        file(RECORD.format(earnings(2023, 2023, "a lot", 1))),
        file(RECORD.format(earnings(2023, 2023, -5, 1))),
        file(RECORD.format(earnings(2023, 2023, "&b;", 1)), head=BOMB),
        file(RECORD.format(earnings(2023, 2023, "&a;", 1)), head=OUTSIDE),
        b"<" * (LARGEST_FILE + 1),
    ],
)
def test_what_is_not_a_statement_is_refused_in_words(content):
    with pytest.raises(UnreadableStatement, match=r"\w+ \w+"):
        read_statement(content)


@given(st.binary(max_size=300))
def test_no_file_whatever_does_more_than_be_refused(content):
    with pytest.raises(UnreadableStatement):
        read_statement(content)


@pytest.mark.parametrize(
    "text",
    [
        "Work Year\tTaxed Social Security\tTaxed Medicare\n2022\t$57,800\t$57,800\n2023\t$60,100\t$60,100",
        "2022 57,800 57,800 2023 60,100 60,100",
        "2022: $57,800.00\n2023: $60,100.00",
        "2022 | 57800 | 57800\n2023 | 60100 | 60100",
        "2022 57,800 2023 60,100",
    ],
)
def test_a_pasted_table_is_read_however_it_was_laid_out(text):
    assert dict(read_pasted_earnings(text).earnings) == {2022: Decimal(57800), 2023: Decimal(60100)}


def test_not_yet_recorded_and_year_ranges_are_read_from_a_paste():
    text = "1996-1998 $9,000 $9,000\n2024 $62,400 $62,400\n2025 Not yet recorded Not yet recorded"
    statement = read_pasted_earnings(text)
    assert statement.ranges == (EarningsRange(1996, 1998, Decimal(9000)),)
    assert statement.not_recorded == (2025,)
    assert dict(statement.earnings) == {2024: Decimal(62400)}


@pytest.mark.parametrize("text", ["", "hello", "Work Year Taxed Social Security Earnings", "1" * 200_000])
def test_a_paste_without_years_is_refused_in_words(text):
    with pytest.raises(UnreadableStatement, match=r"\w+ \w+"):
        read_pasted_earnings(text)


@given(st.text(max_size=200))
def test_no_paste_whatever_crashes(text):
    try:
        statement = read_pasted_earnings(text)
    except UnreadableStatement:
        return
    assert statement.earnings or statement.not_recorded or statement.ranges


def said(read, given):
    with pytest.raises(UnreadableStatement) as refused:
        read(given)
    return str(refused.value)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"<" * (LARGEST_FILE + 1), "The file is larger than 1 MB. A statement file is much smaller."),
        (
            b"<" * LARGEST_FILE,
            "This is not a statement file. Download it from my Social Security as PDF or XML.",
        ),
        (b"<html></html>", "This XML file is not a Social Security Statement."),
        (file(""), "The statement has no earnings in it."),
        (
            file(RECORD.format(earnings(2023, 1950, 1, 1))),
            "The years 2023 to 1950 in the statement make no sense.",
        ),
        (
            file(RECORD.format(earnings(1940, 2001, 1, 1))),
            "The years 1940 to 2001 in the statement make no sense.",
        ),
        (file(RECORD.format(earnings(2023, 2023, "", 1))), "The year 2023 in the statement has no amount."),
        (file(RECORD.format(earnings(1936, 2023, 1, 1))), "A year in the statement cannot be read."),
        (file(RECORD.format(earnings(2201, 2201, 1, 1))), "A year in the statement cannot be read."),
        (file(RECORD.format(earnings(2023, 2023, "1.234", 1))), "An amount in the statement cannot be read."),
        (file(RECORD.format(earnings(2023, 2023, "1234567890", 1))), "An amount in the statement cannot be read."),
    ],
)
def test_a_file_that_cannot_be_read_is_told_why(content, sentence):
    assert said(read_statement, content) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1" * 100_001, "The text is too long. Copy only the table of earnings."),
        (
            "1" * 100_000,
            "No years with amounts were found. Each line needs a year and an amount: 2019 $41,250.",
        ),
    ],
)
def test_a_paste_that_cannot_be_read_is_told_why(text, sentence):
    assert said(read_pasted_earnings, text) == sentence


@pytest.mark.parametrize(("first", "last"), [(1937, 1937), (2200, 2200), (1940, 2000)])
def test_years_from_1937_to_2200_and_ranges_up_to_sixty_years_are_read(first, last):
    statement = read_statement(file(RECORD.format(earnings(first, last, 0, 0))))
    assert list(statement.earnings) == list(range(first, last + 1))


def test_two_years_in_one_sum_are_left_to_the_person_too():
    statement = read_statement(file(RECORD.format(earnings(1996, 1997, 9000, 9000))))
    assert (dict(statement.earnings), statement.ranges) == ({}, (EarningsRange(1996, 1997, Decimal(9000)),))


def test_a_year_without_an_end_is_that_year():
    entry = '<osss:Earnings startYear="2023"><osss:FicaEarnings>$1,234.50</osss:FicaEarnings></osss:Earnings>'
    statement = read_statement(file(RECORD.format(entry)))
    assert (dict(statement.earnings), dict(statement.medicare_earnings)) == ({2023: Decimal("1234.5")}, {})


@pytest.mark.parametrize(
    ("social_security", "medicare", "apart"),
    [(5000, 5001, {2010: 1}), (5000, 5000, {}), (-1, 700, {2010: 700}), (-1, 0, {})],
)
def test_only_what_medicare_taxed_beyond_it_is_kept_apart(social_security, medicare, apart):
    statement = read_statement(file(RECORD.format(earnings(2010, 2010, social_security, medicare))))
    assert dict(statement.medicare_earnings) == apart


def test_medicare_earnings_of_several_years_are_not_given_to_one():
    statement = read_statement(file(RECORD.format(earnings(2010, 2011, 0, 700))))
    assert (dict(statement.medicare_earnings), dict(statement.earnings)) == ({}, {2010: 0, 2011: 0})


def test_years_come_in_their_order_whatever_the_order_of_the_file():
    body = earnings(2024, 2024, 2, 3) + earnings(2023, 2023, 1, 2)
    statement = read_statement(file(RECORD.format(body)))
    assert (list(statement.earnings), list(statement.medicare_earnings)) == ([2023, 2024], [2023, 2024])


@pytest.mark.parametrize(("born", "read"), [("1977-03-14T00:00:00", date(1977, 3, 14)), ("unknown", None), ("", None)])
def test_a_birth_date_is_read_where_there_is_one(born, read):
    person = f"<osss:UserInformation><osss:DateOfBirth>{born}</osss:DateOfBirth></osss:UserInformation>"
    assert read_statement(file(person + RECORD.format(earnings(2023, 2023, 1, 1)))).birth_date == read


@pytest.mark.parametrize(
    ("text", "earnings_", "medicare"),
    [
        ("2022 100 2023 200", {2022: 100, 2023: 200}, {}),
        ("2022 100 150 2023 200", {2022: 100, 2023: 200}, {2022: 50}),
        ("2022 100 2023", {2022: 100}, {2022: 1923}),  # the last number of the line is an amount
        ("2022 100 2023 $200", {2022: 100, 2023: 200}, {}),
        ("2022 100 2023 not yet recorded", {2022: 100}, {}),
        ("2022 100 1899 200", {2022: 100}, {2022: 1799}),
    ],
)
def test_a_number_that_looks_like_a_year_is_one_when_an_amount_follows(text, earnings_, medicare):
    statement = read_pasted_earnings(text)
    assert (dict(statement.earnings), dict(statement.medicare_earnings)) == (earnings_, medicare)
