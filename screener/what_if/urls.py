"""Addresses of the page that compares."""

from django.urls import path

from screener.what_if import views

app_name = "what_if"
urlpatterns = [
    path("", views.compared, name="compared"),
    path("keep/", views.keep, name="keep"),
    path("drop/", views.drop, name="drop"),
]
