"""JSON to `Case` and back, and the JSON Schema of a case.

`parse_case` reads by the types of the case: an unknown key, a wrong type, an impossible date, a value outside its list
or range, a list that is too long is a fault that names its path, what was found and what is accepted. All faults are
reported at once; nothing is guessed or dropped. Pydantic reads and writes; `faults.py` has the words, and `size.py`
refuses first what is larger than any case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import ErrorDetails, core_schema

from benefits.case import limits
from benefits.case.contradictions import contradictions
from benefits.case.faults import AT_THE_NAME, Fault, InvalidCase, fault_of, found
from benefits.case.marks import number_for_json
from benefits.case.size import fault_of_size
from benefits.case.sound import sound_part
from benefits.case.whole import Case

__all__ = [
    "Fault",
    "InvalidCase",
    "case_schema",
    "case_to_document",
    "number_for_json",
    "parse_case",
]


def parse_case(document: Mapping[str, object], *, clock: Callable[[], date] = date.today) -> Case:
    """A case document as a `Case`; raises one `InvalidCase` that lists the faults with their paths.

    A document without `as_of` is screened for the day `clock` gives. At most `limits.FAULTS` faults are listed; one
    more then says how many are not.
    """
    if not isinstance(document, Mapping):
        raise InvalidCase([Fault("", f"{found(document)} was found; a case is a JSON object")])
    too_large = fault_of_size(document)
    if too_large is not None:
        raise InvalidCase([too_large])
    if document.get("as_of") is None:
        document = {**document, "as_of": clock().isoformat()}
    try:
        case = _cases().validate_python(document)
    except ValidationError as error:
        raise InvalidCase(_faults(document, error)) from None
    between = list(contradictions(case))
    if between:
        raise InvalidCase(_listed([], between))
    return case


def case_to_document(case: Case) -> dict[str, Any]:
    """The case as JSON has it; what is unknown is left out. `parse_case` gives the same case back."""
    return cast("dict[str, Any]", _cases().dump_python(case, mode="json", by_alias=True, exclude_none=True))


def case_schema() -> dict[str, Any]:
    """The JSON Schema of a case document, made from the types of the case and their limits."""
    schema = _cases().json_schema(schema_generator=_Schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


@cache
def _cases() -> TypeAdapter[Case]:
    return TypeAdapter(Case)


def _faults(document: Mapping[str, object], error: ValidationError) -> list[Fault]:
    """The faults of single values; those between sound values too, as long as there is room to list them."""
    refused = {details["loc"]: details for details in error.errors(include_url=False, include_context=False)}
    alone = [details for place, details in refused.items() if (*place, AT_THE_NAME) not in refused]
    if len(alone) >= limits.FAULTS:
        return _listed(alone, [])
    sound = sound_part(document, refused)
    if sound is None or "as_of" not in sound:  # nothing is before or after a day that is not known
        return _listed(alone, [])
    return _listed(alone, list(contradictions(_cases().validate_python(sound))))


def _listed(refused: Sequence[ErrorDetails], between: Sequence[Fault]) -> list[Fault]:
    """The first faults in words, and how many more there are."""
    faults = [fault_of(details) for details in refused[: limits.FAULTS]]
    faults += between[: limits.FAULTS - len(faults)]
    match len(refused) + len(between) - len(faults):
        case 0:
            return faults
        case 1:
            return [*faults, Fault("", "1 more fault is not listed")]
        case more:
            return [*faults, Fault("", f"{more:,} more faults are not listed")]


class _Schema(GenerateJsonSchema):
    """Says what the format says: a field may be left out, and null is the same."""

    def field_is_required(self, field: Any, total: bool) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False
