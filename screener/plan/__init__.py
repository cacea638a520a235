"""The answer: one result document shown as a page, a PDF action plan, plain text and a calendar file."""
