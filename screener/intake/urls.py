"""Addresses of the questions. None of them holds anything about a person."""

from django.urls import URLPattern

app_name = "intake"
urlpatterns: list[URLPattern] = []
