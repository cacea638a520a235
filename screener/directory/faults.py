"""What is wrong with a list of help, each fault with its path and what is accepted there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from benefits import Fault

_ACCEPTED = {
    "missing": "this is missing",
    "string_type": "a text is accepted",
    "string_too_short": "a text with something in it is accepted",
    "string_pattern_mismatch": "one to eight digits are accepted",
    "list_type": "a list is accepted",
    "tuple_type": "a list is accepted",
    "model_type": "an object is accepted",
    "dataclass_type": "an object is accepted",
    "date_from_datetime_parsing": "a day of the calendar such as 2026-11-24 is accepted",
    "unexpected_keyword_argument": "there is no such name here",
}


class InvalidDirectory(ValueError):
    """A list that cannot be taken; `errors` are its faults."""

    def __init__(self, errors: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.path}: {fault.message}" for fault in errors))
        self.errors = tuple(errors)


def faults_of(error: ValidationError, path: str = "") -> Iterator[Fault]:
    """The faults that validation found, below a path."""
    for details in error.errors(include_url=False, include_input=False):
        yield Fault(written(path, details["loc"]), _message(details))


def written(path: str, steps: Iterable[int | str]) -> str:
    """A path with more steps: ``[3].organization.name``."""
    for step in steps:
        path += f"[{step}]" if isinstance(step, int) else f"{'.' if path else ''}{step}"
    return path


def _message(details: ErrorDetails) -> str:
    limits = details.get("ctx", {})
    match details["type"]:
        case "string_too_long":
            return f"a text of at most {limits['max_length']:,} characters is accepted"
        case "too_long":
            return f"at most {limits['max_length']:,} entries are accepted"
        case "literal_error":
            return f"{limits['expected']} is accepted"
        case kind if kind.startswith("int_") or kind in {"greater_than_equal", "less_than_equal"}:
            return "a whole number of years from 0 to 150 is accepted"
        case kind:
            return _ACCEPTED.get(kind, details["msg"])
