"""Addresses of the interview, under the address of a case file. None holds an answer."""

from django.urls import path

from screener.intake import views

app_name = "intake"

urlpatterns = [
    path("came-for/", views.came_for, name="came_for"),
    path("check/", views.check, name="check"),
    path("questions/<slug:step>/", views.step, name="step"),
    path("questions/<slug:step>/choose/", views.choose, name="choose"),
]
