"""Addresses of the answer. None of them holds anything about a person."""

from django.urls import path

from screener.plan import views

app_name = "plan"
urlpatterns = [
    path("", views.result, name="result"),
    path("action-plan.pdf", views.pdf, name="pdf"),
    path("action-plan.txt", views.text, name="text"),
    path("dates.ics", views.calendar, name="calendar"),
    path("answers.json", views.case, name="case"),
    path("result.json", views.document, name="document"),
]
