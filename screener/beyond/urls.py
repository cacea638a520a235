"""Addresses of what stands beside the answer. None of them holds anything about a person."""

from django.urls import path

from screener.beyond import mistakes, views

app_name = "beyond"
urlpatterns = [
    path("cost-talk/", views.costs, name="cost_talk"),
    path("cost-talk/cost-talk.pdf", views.costs_pdf, name="cost_talk_pdf"),
    path("wider-help/", views.wider, name="wider"),
    path("support/", views.beside_money, name="support"),
    path("mistake/", mistakes.tell, name="mistake"),
]
