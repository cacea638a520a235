"""Whom a worker cares for, as state leave laws name it; the case says what the worker is to the patient."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, TypeAlias

from benefits.case import Relationship

Relation: TypeAlias = Literal[
    "spouse",
    "domestic_partner",
    "parent",
    "parent_in_law",
    "child",
    "child_in_law",
    "sibling",
    "grandparent",
    "grandchild",
    "aunt_uncle",
    "cousin",
    "friend",
]
"""The law's word for the person cared for."""

_WORKER_OF: Mapping[Relation, Relationship] = {
    "spouse": "spouse",
    "domestic_partner": "domestic_partner",
    "parent": "child",
    "parent_in_law": "child_in_law",
    "child": "parent",
    "child_in_law": "parent_in_law",
    "sibling": "sibling",
    "grandparent": "grandchild",
    "grandchild": "grandparent",
    "aunt_uncle": "next_of_kin",
    "cousin": "cousin",
    "friend": "friend",
}
_LIKE_FAMILY: Relation = "friend"


def covers(relations: Collection[Relation], relationship: Relationship) -> bool:
    """Whether a law whose list names these people cared for covers a worker who is this to the patient.

    A law that covers anyone close as family covers an aunt, a cousin and other kin too.
    """
    workers = {_WORKER_OF[cared_for] for cared_for in relations}
    return relationship in workers or (_LIKE_FAMILY in relations and relationship in _OTHER_KIN)


_OTHER_KIN = ("aunt_uncle", "cousin", "next_of_kin", "friend", "domestic_partner", "child_in_law", "parent_in_law")
