"""Questions appear where an earlier answer calls for them; what is answered stays in sight, and nothing is lost."""

from __future__ import annotations

from typing import Any

import pytest

from screener.intake.asking import not_if, only
from tests.screener.visits import Visit

pytestmark = pytest.mark.django_db
STATUS = "patient.benefits.ssdi.status"
DENIED_ON = "patient.benefits.ssdi.denied_on"
KIND = "patient.insurance[0].kind"


def asked(document: dict[str, Any], step: str) -> set[str]:
    return set(Visit.with_answers({"as_of": "2026-11-25", **document}).get("intake:step", step).context["form"].fields)


def ssdi(**told: str) -> dict[str, Any]:
    return {"patient": {"benefits": {"ssdi": told}}}


@pytest.mark.parametrize(("told", "is_asked"), [({}, True), ({"status": "denied"}, True), ({"status": "none"}, False)])
def test_the_day_of_a_refusal_is_asked_of_the_refused_and_of_who_has_not_said(
    told: dict[str, str], is_asked: bool
) -> None:
    assert (DENIED_ON in asked(ssdi(**told), "benefits")) is is_asked


def test_an_answer_given_before_stays_in_sight_and_is_not_erased_by_saving() -> None:
    visit = Visit.with_answers({"as_of": "2026-11-25", **ssdi(status="receiving", denied_on="2026-10-01")})
    shown = visit.shown("benefits")
    assert DENIED_ON in shown
    visit.post("intake:step", "benefits", data=shown)
    assert visit.answers["patient"]["benefits"]["ssdi"] == {"status": "receiving", "denied_on": "2026-10-01"}


def test_an_answer_that_calls_for_more_stays_on_the_page_once() -> None:
    visit = Visit.with_answers({"as_of": "2026-11-25", **ssdi(status="none")})
    shown = visit.shown("benefits")
    assert DENIED_ON not in shown
    page = visit.post("intake:step", "benefits", data=shown | {STATUS: "denied"}, follow=True)
    assert page.redirect_chain[-1][0] == visit.address("intake:step", "benefits")
    assert "a few more questions" in page.content.decode()
    assert DENIED_ON in page.context["form"].fields
    again = visit.post("intake:step", "benefits", data=visit.shown("benefits"))
    assert again["Location"] != visit.address("intake:step", "benefits")


def test_in_rows_each_row_goes_by_its_own_answer() -> None:
    found = asked({"patient": {"insurance": [{"kind": "medigap"}, {"kind": "employer"}]}}, "insurance")
    assert "patient.insurance[0].medigap_plan" in found
    assert "patient.insurance[1].medigap_plan" not in found
    assert "patient.insurance[0].plan.deductible" not in found
    assert "patient.insurance[1].plan.deductible" in found


def test_saving_rows_keeps_what_is_not_shown_in_them() -> None:
    insurance = [{"kind": "medigap", "medigap_plan": "G"}, {"kind": "employer", "employer_size": 12}]
    visit = Visit.with_answers({"as_of": "2026-11-25", "patient": {"insurance": insurance}})
    visit.post("intake:step", "insurance", data=visit.shown("insurance"))
    assert visit.answers["patient"]["insurance"] == insurance


def test_what_is_not_known_puts_nothing_away() -> None:
    visit = Visit.with_answers({"as_of": "2026-11-25"})
    visit.save("benefits", **{STATUS.replace(".", "__"): "unknown"})
    assert DENIED_ON in visit.get("intake:step", "benefits").context["form"].fields


def test_a_path_with_dots_stands_beside_the_question_or_beside_what_holds_it() -> None:
    document = {"a": [{"kind": "x", "plan": {"of": "y"}}]}
    assert only(".kind", "x").holds(document, "a[0].size")
    assert not only("..kind", "z").holds(document, "a[0].plan.deductible")
    assert not not_if(".of", "y").holds(document, "a[0].plan.deductible")
    assert only("a[0].kind", "x").holds(document, "anywhere")
