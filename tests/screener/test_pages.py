import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import Client
from django.urls import path, reverse

from screener import urls

pytestmark = pytest.mark.django_db

STANDING = ["start", "examples", "about", "privacy", "accuracy", "accessibility"]
SECRET = "earned-48000"


def fails(request):
    raise RuntimeError(SECRET)


def forbids(request):
    raise PermissionDenied(SECRET)


def takes_a_form(request):
    return HttpResponse()


urlpatterns = [*urls.urlpatterns, path("fails/", fails), path("forbids/", forbids), path("form/", takes_a_form)]


@pytest.mark.parametrize("name", STANDING)
def test_a_page_is_served_in_its_language_with_the_name_of_the_product(client, name, settings):
    page = client.get(reverse(name)).content.decode()
    assert '<html lang="en">' in page
    assert settings.PRODUCT_NAME in page


@pytest.mark.parametrize("name", STANDING)
def test_a_page_guards_its_visitor(client, name):
    headers = client.get(reverse(name)).headers
    policy = headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"} <= set(policy)
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in headers["Cache-Control"]


def test_the_privacy_page_says_how_long_answers_are_kept(client, settings):
    settings.CASE_KEPT_SECONDS = 3 * 60 * 60
    assert "3 hours after the last page" in client.get(reverse("privacy")).content.decode()


def test_the_start_page_has_the_doors_and_one_link_to_the_examples(client):
    page = client.get(reverse("start")).content.decode()
    assert [word for word in ("patient", "caregiver", "social_worker") if f'value="{word}"' not in page] == []
    assert page.count(reverse("examples")) == 1
    for words in ("How long it takes", "What to have at hand", "Whom it is by", "What happens to your answers"):
        assert words in page


def test_the_start_page_says_how_long_answers_are_kept(client, settings):
    settings.CASE_KEPT_SECONDS = 3 * 60 * 60
    assert "3 hours after the last page they are gone" in client.get(reverse("start")).content.decode()


@pytest.mark.urls(__name__)
@pytest.mark.parametrize(
    ("address", "status", "heading"),
    [
        ("/fails/", 500, "Something went wrong here"),
        ("/forbids/", 403, "This page is not open to you"),
        ("/no-such-page/", 404, "There is no such page"),
    ],
)
def test_an_error_page_leaks_nothing_and_leads_back(address, status, heading):
    answer = Client(raise_request_exception=False).get(address)
    page = answer.content.decode()
    assert answer.status_code == status
    assert heading in page
    assert 'href="/"' in page
    assert SECRET not in page
    assert "Traceback" not in page


def test_a_name_the_server_does_not_answer_to_is_refused_without_an_echo(client):
    answer = client.get("/about/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    assert "We could not read that" in answer.content.decode()
    assert "elsewhere" not in answer.content.decode()


@pytest.mark.urls(__name__)
def test_a_form_from_elsewhere_is_refused_in_plain_words():
    answer = Client(enforce_csrf_checks=True).post("/form/")
    assert answer.status_code == 403
    assert "This page was open too long" in answer.content.decode()
