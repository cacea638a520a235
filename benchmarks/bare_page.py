"""Settings and address of the page the load is measured beside: a form of one field, saved nowhere."""

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template import engines
from django.urls import path

from tests.settings import *  # noqa: F403

ROOT_URLCONF = "benchmarks.bare_page"
_PAGE = '<!DOCTYPE html><form method="post">{% csrf_token %}{{ form }}<button>Send</button></form>'


def page(request: HttpRequest) -> HttpResponse:
    """The form, and where it leads."""

    class Name(forms.Form):
        name = forms.CharField(max_length=100)

    form = Name(request.POST or None)
    if form.is_valid():
        return HttpResponseRedirect(request.path)
    return HttpResponse(engines["django"].from_string(_PAGE).render({"form": form}, request))


urlpatterns = [path("", page), path("bare/", page), path("about/", page)]
