"""For whom state leave laws give leave, read the other way round: what the worker is to the patient."""

import pytest

from benefits.records.leave_account.relations import covers


@pytest.mark.parametrize(
    ("cared_for", "worker"),
    [
        ("spouse", "spouse"),
        ("domestic_partner", "domestic_partner"),
        ("parent", "child"),
        ("parent_in_law", "child_in_law"),
        ("child", "parent"),
        ("child_in_law", "parent_in_law"),
        ("sibling", "sibling"),
        ("grandparent", "grandchild"),
        ("grandchild", "grandparent"),
        ("aunt_uncle", "next_of_kin"),
        ("cousin", "cousin"),
        ("friend", "friend"),
    ],
)
def test_a_law_that_names_the_person_cared_for_covers_who_cares(cared_for, worker):
    assert covers((cared_for,), worker)
    assert not covers(("spouse",) if cared_for != "spouse" else ("child",), worker)


@pytest.mark.parametrize(
    "worker",
    ["aunt_uncle", "cousin", "next_of_kin", "friend", "domestic_partner", "child_in_law", "parent_in_law"],
)
def test_a_law_for_anyone_close_as_family_covers_other_kin(worker):
    assert covers(("friend",), worker)


@pytest.mark.parametrize("worker", ["spouse", "child", "parent", "sibling", "grandparent", "grandchild"])
def test_a_law_names_near_family_by_itself(worker):
    assert not covers(("friend",), worker)
