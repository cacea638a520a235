"""The administrator's page of the organisation."""

import pytest
from django.urls import reverse

from tests.screener.desk.accounts import people

GIVEN = {"name": "Mercy Oncology", "letterhead": " Social Work \r\n12 Main St\r\n", "kept_days": "90"}


def save(ada, **typed):
    return people.browser_of(ada).post(reverse("desk:organisation"), GIVEN | typed)


def test_name_letterhead_and_days_are_kept(ada, mercy):
    assert save(ada)["Location"] == reverse("desk:organisation")
    mercy.refresh_from_db()
    assert (mercy.name, mercy.letterhead, mercy.kept_days) == ("Mercy Oncology", "Social Work\n12 Main St", 90)
    assert people.noted("changed") == ["desk:organisation"]


@pytest.mark.parametrize("days", ["30", "3650"])
def test_days_within_the_limits_are_taken(ada, mercy, days):
    save(ada, kept_days=days)
    mercy.refresh_from_db()
    assert mercy.kept_days == int(days)


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("kept_days", "29"),
        ("kept_days", "3651"),
        ("kept_days", "a year"),
        ("name", ""),
        ("name", "x" * 121),
        ("letterhead", "x" * 501),
        ("letterhead", "\n".join("1234567")),
    ],
)
def test_what_cannot_be_taken_is_told_by_field(ada, mercy, field, typed):
    response = save(ada, **{field: typed})
    assert list(response.context["form"].errors) == [field]
    mercy.refresh_from_db()
    assert mercy.name == "Mercy Hospital"
