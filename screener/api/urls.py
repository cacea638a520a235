"""Addresses of the JSON door."""

from django.urls import path

from screener.api import views

app_name = "api"
urlpatterns = [
    path("screen", views.screen_case, name="screen"),
    path("schema/case.json", views.schema_of_case, name="case_schema"),
    path("schema/result.json", views.schema_of_result, name="result_schema"),
]
