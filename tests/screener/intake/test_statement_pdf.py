"""The PDF of a Social Security Statement: read like the file, and refused in plain words when it cannot be."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pypdf import PdfReader, PdfWriter
from weasyprint import HTML

from benefits import UnreadableStatement
from screener.intake.pdf_text import MOST_PAGES
from screener.intake.statement_pdf import read_pdf
from tests.screener.visits import Visit

HEAD = (
    "<tr><th>Work Year</th><th>Earnings Taxed for Social Security</th>"
    "<th>Earnings Taxed for Medicare (began 1966)</th></tr>"
)
NOT_YET = ("2025", "Not yet recorded", "Not yet recorded")


def table(*rows: tuple[str, str, str]) -> str:
    return f"<table>{HEAD}{''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a, b, c in rows)}</table>"


def pdf(*tables: str, heading: str = "Your Earnings Record") -> bytes:
    """A made-up statement: its tables side by side, as SSA-7005 has them."""
    around = f"<h1>{heading}</h1><p>Jane Q. Sample, in 2023 you had 1,234.</p>"
    beside = "".join(f'<div style="float: left; width: 48%">{one}</div>' for one in tables)
    after = '<p style="clear: both">Taxes paid through the last year reported on the chart above: 2022</p>'
    return bytes(HTML(string=around + beside + after).write_pdf())


def test_two_columns_of_years_are_read() -> None:
    left = table(("1999", "$ 2,142", "$ 2,142"), ("2000", "0", "0"), ("2001", "12,345", "12,345"))
    statement = read_pdf(pdf(left, table(("2022", "147,000", "160,000"), ("2023", "900", "900"), NOT_YET)))
    assert statement.earnings == {
        1999: Decimal(2142), 2000: Decimal(0), 2001: Decimal(12345), 2022: Decimal(147000), 2023: Decimal(900),
    }  # fmt: skip
    assert statement.medicare_earnings == {2022: Decimal(13000)}
    assert statement.not_recorded == (2025,)
    assert statement.not_read == ()


def test_a_sum_for_several_years_is_left_to_the_person() -> None:
    statement = read_pdf(pdf(table(("1971-1980", "5,000", "5,000"), ("1981 - 1982", "0", "0"), ("2001", "10", "10"))))
    (several,) = statement.ranges
    assert (several.first_year, several.last_year, several.total) == (1971, 1980, Decimal(5000))
    assert statement.earnings == {1981: 0, 1982: 0, 2001: 10}


@pytest.mark.parametrize(
    "span", ["1971-1980", "1971 \u2013 1980", "1971 -<br>1980", "1971<br>to 1980", "1971 through 1980"]
)
def test_a_span_that_is_broken_is_never_taken_for_its_last_year(span: str) -> None:
    statement = read_pdf(pdf(table((span, "5,000", "5,000"), ("2001", "10", "10"))))
    assert statement.earnings == {2001: 10}
    assert [(several.first_year, several.last_year) for several in statement.ranges] == [(1971, 1980)]


@pytest.mark.parametrize("unclear", [("2001", "12,345", ""), ("2001", "12,345 7", "12,345"), ("2001", "", "")])
def test_a_line_that_could_be_read_in_two_ways_is_named_and_not_read(unclear: tuple[str, str, str]) -> None:
    statement = read_pdf(pdf(table(("2000", "10", "10"), unclear, ("2002", "30", "30"))))
    assert statement.earnings == {2000: 10, 2002: 30}
    assert statement.not_read == (2001,)


def test_a_year_that_stands_there_twice_is_not_read() -> None:
    twice = (("2001", "20", "20"), ("2001", "21", "21"))
    statement = read_pdf(pdf(table(("1998", "8", "8"), ("1999", "9", "9"), ("2000", "10", "10"), *twice)))
    assert (dict(statement.earnings), statement.not_read) == ({1998: 8, 1999: 9, 2000: 10}, (2001,))


def locked() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(table(("2000", "10", "10"))))))
    writer.encrypt("secret", algorithm="AES-256")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def long() -> bytes:
    writer = PdfWriter()
    for _page in range(MOST_PAGES + 1):
        writer.add_blank_page(100, 100)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (locked, "locked with a password"),
        (long, "more pages than a statement"),
        (lambda: b"%PDF-1.7\nnothing of one", "could not read this PDF"),
        (lambda: pdf(table(("2000", "10", "10")))[:900], "could not read this PDF"),
        (lambda: pdf(heading="A letter"), "no table of earnings"),
        (lambda: pdf(), "could not tell which amount"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(content, words) -> None:
    with pytest.raises(UnreadableStatement, match=words):
        read_pdf(content())


@pytest.mark.django_db
def test_the_years_stand_in_the_table_to_be_corrected(client: Client) -> None:
    visit = Visit.begun(client)
    file = SimpleUploadedFile("statement.pdf", pdf(table(("2020", "41,250", "41,250"), NOT_YET)))
    page = visit.post("intake:step", "earnings", data={"go": "upload", "statement": file}, follow=True)
    assert "We read 1 year of earnings" in page.content.decode()
    assert visit.answers["patient"]["work"]["earnings"] == {"2020": "41250"}


@pytest.mark.django_db
def test_a_record_with_unread_years_is_not_taken_for_whole(client: Client) -> None:
    visit = Visit.begun(client)
    file = SimpleUploadedFile("s.pdf", pdf(table(("2019", "7", "7"), ("2020", "41,250", "41,250"), ("2021", "", ""))))
    page = visit.post("intake:step", "earnings", data={"go": "upload", "statement": file}, follow=True)
    assert "could not read these years: 2021" in page.content.decode()
    assert 'value="41250"' in page.content.decode()
    assert visit.answers == {}


@pytest.mark.django_db
def test_a_record_with_one_sum_for_several_years_is_finished_by_the_person(client: Client) -> None:
    visit = Visit.begun(client)
    rows = (("1971-1972", "5,000", "5,000"), ("1973", "700", "700"), ("2020", "41,250", "45,250"))
    file = SimpleUploadedFile("s.pdf", pdf(table(*rows)))
    page = visit.post("intake:step", "earnings", data={"go": "upload", "statement": file}, follow=True)
    assert "one sum for 1971 to 1972" in page.content.decode()
    assert visit.answers == {}
    typed = visit.shown("earnings") | {"patient.work.earnings.1972": "5000", "whole:patient.work.earnings": "on"}
    visit.post("intake:step", "earnings", data=typed)
    work = visit.answers["patient"]["work"]
    assert {year: str(amount) for year, amount in work["earnings"].items()} == {
        "1972": "5000", "1973": "700", "2020": "41250",
    }  # fmt: skip
    assert {year: str(amount) for year, amount in work["medicare_earnings"].items()} == {"2020": "4000"}
