"""A JSON Schema of the fields of HSDS 3.1 that the export uses, by their published names and kinds."""

_ID = {"type": "string", "format": "uuid"}
_TEXT = {"type": "string", "minLength": 1}
_URI = {"type": "string", "format": "uri", "pattern": "^(https?://|urn:)"}


def _object(required, **properties):
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


_TERM = _object(["id", "name", "description"], id=_ID, code=_TEXT, name=_TEXT, description=_TEXT, taxonomy=_TEXT)
_ATTRIBUTE = _object(
    ["id"],
    id=_ID,
    link_id=_ID,
    link_type=_TEXT,
    link_entity={"const": "service"},
    label=_TEXT,
    value=_TEXT,
    taxonomy_term=_TERM,
)
_SERVICE = _object(
    ["id", "name", "status"],
    id=_ID,
    name=_TEXT,
    description=_TEXT,
    url=_URI,
    status={"enum": ["active", "inactive", "defunct", "temporarily closed"]},
    eligibility_description=_TEXT,
    minimum_age={"type": "number"},
    maximum_age={"type": "number"},
    assured_date={"type": "string", "format": "date"},
    last_modified={"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$"},
    phones={"type": "array", "items": _object(["id", "number"], id=_ID, number=_TEXT, type={"const": "voice"})},
    service_areas={"type": "array", "items": _object(["id"], id=_ID, name=_TEXT, uri=_URI)},
    organization=_object(["id", "name", "description"], id=_ID, name=_TEXT, description=_TEXT, website=_URI),
    attributes={"type": "array", "items": _ATTRIBUTE},
)
SERVICES = {"type": "array", "items": _SERVICE}
