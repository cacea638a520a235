"""Addresses of the answer. None of them holds anything about a person."""

from django.urls import path

from screener.plan import views
from screener.plan.paper import views as paper

app_name = "plan"
urlpatterns = [
    path("", views.page, {"slug": "overview"}, name="result"),
    path("steps/", views.page, {"slug": "steps"}, name="steps"),
    path("benefits/", views.page, {"slug": "benefits"}, name="benefits"),
    path("benefits/<int:place>/", views.program, name="program"),
    path("cover/", views.page, {"slug": "cover"}, name="cover"),
    path("leave/", views.page, {"slug": "leave"}, name="leave"),
    path("money/", views.page, {"slug": "money"}, name="money"),
    path("questions/", views.page, {"slug": "questions"}, name="questions"),
    path("help/", views.page, {"slug": "help"}, name="help"),
    path("how/", views.page, {"slug": "how"}, name="how"),
    path("print/", paper.chooser, name="print"),
    path("summary.pdf", paper.summary, name="summary"),
    path("changes/", views.changed, name="changes"),
    path("action-plan.pdf", paper.pdf, name="pdf"),
    path("action-plan.txt", views.text, name="text"),
    path("dates.ics", views.calendar, name="calendar"),
    path("answers.json", views.case, name="case"),
    path("result.json", views.document, name="document"),
]
