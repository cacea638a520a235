"""What a person reads when the earnings record that she gave cannot be read."""

from __future__ import annotations

from benefits.result.messages import _

# The file that my Social Security offers for download

FILE_TOO_LARGE = _("The file is larger than 1 MB. A statement file is much smaller.")
NOT_A_STATEMENT_FILE = _("This is not a statement file. Download it from my Social Security as PDF or XML.")
ANOTHER_XML_FILE = _("This XML file is not a Social Security Statement.")
NO_EARNINGS_IN_IT = _("The statement has no earnings in it.")
YEARS_MAKE_NO_SENSE = _("The years {first} to {last} in the statement make no sense.")
YEAR_WITHOUT_AMOUNT = _("The year {year} in the statement has no amount.")
YEAR_UNREADABLE = _("A year in the statement cannot be read.")
AMOUNT_UNREADABLE = _("An amount in the statement cannot be read.")

# The table copied from the page or the PDF

PASTE_TOO_LONG = _("The text is too long. Copy only the table of earnings.")
NO_YEARS_WITH_AMOUNTS = _("No years with amounts were found. Each line needs a year and an amount: {example}.")

# The PDF of the statement

NO_EARNINGS_TABLE = _(
    "We found no table of earnings in this PDF. It may be another document, or made of pictures. Paste the lines of "
    "the table instead."
)
TABLE_UNCLEAR = _(
    "We found the table of earnings but could not tell which amount belongs to which year. Paste its lines instead."
)
