"""Bundles of the demo people. The models are those of R4B, which are the same as R4 for these resources; what a model
does not hold (required codes, references, periods) is held against R4 here."""

import json
from datetime import date
from functools import cache
from uuid import UUID
from xml.etree import ElementTree

import pytest
from django.conf import settings
from fhir.resources.R4B.bundle import Bundle
from hypothesis import assume, given

from benefits import case_to_document, parse_case, screen, to_document
from screener import documents
from screener.fhir.answers import answers
from screener.fhir.bundle import bundle_of
from screener.fhir.parts import Ids, is_text
from tests.properties.strategies import documents as any_documents
from tests.screener.fhir.reading import case_in, hollow, leaves, of_kind, only, references

CASES = sorted((settings.BASE_DIR / "fixtures" / "cases").glob("*.json"))
NAMESPACE = UUID("00000000-0000-4000-8000-000000000001")
EMPTY = {"as_of": "2026-11-24"}
REQUIRED_CODES = {  # the required bindings of R4 that a bundle touches
    ("Bundle", "type"): {"collection"},
    ("Coverage", "status"): {"active", "cancelled", "draft", "entered-in-error"},
    ("CarePlan", "status"): {"draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"},
    ("CarePlan", "intent"): {"proposal", "plan", "order", "option"},
    ("Task", "status"): {"draft", "requested", "received", "accepted", "rejected", "ready", "cancelled"},
    ("Task", "intent"): {"unknown", "proposal", "plan", "order"},
    ("Task", "priority"): {"routine", "urgent", "asap", "stat"},
    ("QuestionnaireResponse", "status"): {"in-progress", "completed", "amended", "entered-in-error", "stopped"},
    ("DocumentReference", "status"): {"current", "superseded", "entered-in-error"},
    ("DocumentReference", "docStatus"): {"preliminary", "final", "amended", "entered-in-error"},
}


@cache
def made(path, language):
    told = {**json.loads(path.read_bytes()), "language": language} if path else EMPTY
    case = parse_case(told)
    result = to_document(screen(case, with_cover_path=True))
    return case, result, json.loads(documents.write(bundle_of(case, result, namespace=NAMESPACE)))


def bundle(case):
    parsed = parse_case({**EMPTY, **case})
    return bundle_of(parsed, to_document(screen(parsed)), namespace=NAMESPACE)


demo = pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
demo_in_both = pytest.mark.parametrize(
    ("path", "language"), [(path, language) for path in [*CASES, None] for language in ("en", "es")]
)


@demo_in_both
def test_a_bundle_is_sound_fhir(path, language):
    _case, _result, bundle = made(path, language)
    Bundle.model_validate(bundle)
    assert hollow(bundle) == []
    for resource in [bundle, *(entry["resource"] for entry in bundle["entry"])]:
        for (kind, name), codes in REQUIRED_CODES.items():
            if kind == resource["resourceType"]:
                assert resource[name] in codes, (kind, name)


@demo_in_both
def test_every_reference_leads_to_a_resource_of_the_bundle_and_ids_stand_once(path, language):
    _case, _result, bundle = made(path, language)
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(addresses)) == len(addresses)
    assert addresses == [f"urn:uuid:{entry['resource']['id']}" for entry in bundle["entry"]]
    assert set(references(bundle)) <= set(addresses)


@demo_in_both
def test_the_tasks_are_the_steps_of_the_plan_with_their_days_and_words(path, language):
    _case, result, bundle = made(path, language)
    told = [
        (task["description"], task.get("restriction", {}).get("period", {}).get("end"))
        for task in of_kind(bundle, "Task")
    ]
    assert told == [(step["what"], step["by"]) for step in result["plan"]["steps"]]
    listed = [activity["reference"]["reference"] for activity in only(bundle, "CarePlan").get("activity", ())]
    assert listed == [f"urn:uuid:{task['id']}" for task in of_kind(bundle, "Task")]


@demo
def test_each_answer_stands_once_by_its_path_and_the_case_can_be_read_back(path):
    case, _result, bundle = made(path, "en")
    response = only(bundle, "QuestionnaireResponse")
    told = [item["linkId"] for item in response["item"]]
    assert sorted(told) == sorted(leaves({**json.loads(path.read_bytes()), "language": "en"}))
    assert parse_case(case_in(response)) == case
    assert all(item["text"] != item["linkId"] for item in response["item"])


@given(any_documents())
def test_any_case_gives_a_sound_bundle(document):
    case = parse_case(document)
    whole = json.loads(documents.write(bundle_of(case, to_document(screen(case)), namespace=NAMESPACE)))
    Bundle.model_validate(whole)
    assert hollow(whole) == []
    assert set(references(whole)) <= {entry["fullUrl"] for entry in whole["entry"]}
    ElementTree.fromstring(only(whole, "CarePlan")["text"]["div"])  # noqa: S314 - our own text


@given(any_documents())
def test_any_case_can_be_read_back_from_its_answers(document):
    case = parse_case(document)
    told = case_to_document(case)
    assume(all(is_text(text) or text == "" for text in texts(told)))
    response = json.loads(documents.write(answers(told, Ids(NAMESPACE))))
    assert hollow(response) == []
    assert parse_case(case_in(response)) == case


def test_a_share_is_told_in_percent_as_it_was_asked_and_a_number_with_its_row():
    told = {"patient": {"insurance": [{"plan": {"coinsurance": 0.2, "deductible": 1500}}]}}
    _day, amount, share = only(bundle(told), "QuestionnaireResponse")["item"]
    assert share["answer"][0]["valueQuantity"]["value"] == 20
    assert share["answer"][0]["valueQuantity"]["code"] == "%"
    assert amount == {
        "linkId": "patient.insurance[0].plan.deductible",
        "text": "Insurance 1: Deductible for one person in a year",
        "answer": [{"valueDecimal": 1500}],
    }


def texts(value):
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [value] if isinstance(value, str) else []


def test_of_nobody_nothing_is_made_up():
    _case, _result, bundle = made(None, "en")
    assert set(only(bundle, "Patient")) == {"resourceType", "id"}
    assert of_kind(bundle, "RelatedPerson") == of_kind(bundle, "Coverage") == []
    assert [item["linkId"] for item in only(bundle, "QuestionnaireResponse")["item"]] == ["as_of"]


def test_a_birth_date_that_is_not_known_is_absent():
    (helper,) = of_kind(bundle({"caregivers": [{"name": "Ana"}]}), "RelatedPerson")
    assert helper["name"] == [{"text": "Ana"}]
    assert {"birthDate", "relationship"}.isdisjoint(helper)


def test_the_husband_who_helps_is_one_person():
    told = {"spouse": {"birth_date": "1975-08-20"}, "caregivers": [{"relationship": "spouse"}, {}]}
    husband, other = of_kind(bundle(told), "RelatedPerson")
    assert husband["birthDate"] == "1975-08-20"
    assert "birthDate" not in other


def test_a_husband_who_does_not_help_has_a_place_of_his_own():
    told = {
        "spouse": {"birth_date": "1975-08-20"},
        "caregivers": [{"relationship": "sibling"}],
        "patient": {"insurance": [{"kind": "employer", "through": "spouse"}]},
    }
    whole = bundle(told)
    _sister, husband = of_kind(whole, "RelatedPerson")
    assert husband["relationship"][0]["coding"][0]["code"] == "SPS"
    assert only(whole, "Coverage")["subscriber"]["reference"] == f"urn:uuid:{husband['id']}"


@pytest.mark.parametrize(
    ("cover", "status"),
    [
        ({"ends_on": "2026-11-23"}, "cancelled"),
        ({"ends_on": "2026-11-24"}, "active"),
        ({"began_on": "2026-11-24"}, "active"),
        ({"began_on": "2026-11-25"}, "draft"),
        ({}, "active"),
    ],
)
def test_a_cover_is_in_force_by_its_days(cover, status):
    assert only(bundle({"patient": {"insurance": [{"kind": "medigap", **cover}]}}), "Coverage")["status"] == status


def test_days_of_a_cover_that_contradict_each_other_make_no_period():
    told = {"patient": {"insurance": [{"kind": "va", "began_on": "2026-05-02", "ends_on": "2026-05-01"}]}}
    assert "period" not in only(bundle(told), "Coverage")


def test_medicare_is_a_cover_only_where_its_days_were_told():
    told = {"patient": {"benefits": {"medicare": {"part_a_since": "2026-01-01"}, "medicaid": {"status": "receiving"}}}}
    covers = of_kind(bundle(told), "Coverage")
    assert [cover["type"]["text"] for cover in covers] == ["Medicare Part A", "Medicaid"]


@demo
def test_what_is_likely_is_never_a_cover_and_the_plan_is_a_proposal(path):
    case, result, bundle = made(path, "en")
    medicare = case.patient.benefits.medicare
    days = [medicare.part_a_since, medicare.part_b_since, medicare.part_d_since] if medicare else []
    told = len(case.patient.insurance or ()) + sum(day is not None for day in days)
    assert len(of_kind(bundle, "Coverage")) == told + (
        case.patient.benefits.medicaid is not None and case.patient.benefits.medicaid.status == "receiving"
    )
    plan = only(bundle, "CarePlan")
    assert (plan["status"], plan["intent"]) == ("draft", "proposal")
    assert plan["note"][0]["text"] == result["disclaimer"]
    assert {task["intent"] for task in of_kind(bundle, "Task")} == {"proposal"}


def test_a_likely_program_is_called_likely_in_the_language_of_the_case():
    path = CASES[[case.stem for case in CASES].index("metastatic_breast_cancer_at_49")]
    for language, word in (("en", "Maria Torres: Likely."), ("es", "Maria Torres: Probable.")):
        _case, _result, bundle = made(path, language)
        assert any(word in note["text"] for note in only(bundle, "CarePlan")["note"])


def test_the_text_of_the_plan_is_xml_whatever_a_name_holds():
    whole = bundle({"patient": {"name": '</div><script>"&\x01', "birth_date": "1970-01-01"}})
    text = ElementTree.fromstring(only(whole, "CarePlan")["text"]["div"])  # noqa: S314 - our own text
    assert {element.tag.rpartition("}")[2] for element in text.iter()} <= {"div", "p", "ul", "li"}


def test_two_bundles_share_no_id_and_the_same_namespace_gives_the_same():
    case, result, _bundle = made(CASES[0], "en")
    ids = [{entry["fullUrl"] for entry in bundle_of(case, result)["entry"]} for _time in range(2)]
    assert ids[0].isdisjoint(ids[1])
    assert bundle_of(case, result, namespace=NAMESPACE) == bundle_of(case, result, namespace=NAMESPACE)


def test_the_days_of_the_bundle_are_the_day_of_the_plan():
    _case, result, bundle = made(CASES[0], "en")
    plan, response = only(bundle, "CarePlan"), only(bundle, "QuestionnaireResponse")
    assert {plan["created"], plan["period"]["start"], response["authored"]} == {result["as_of"]}
    assert date.fromisoformat(result["as_of"])
