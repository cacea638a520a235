"""Addresses of the interview. None holds an answer."""

from django.urls import path

from screener.intake import views

app_name = "intake"

urlpatterns = [
    path("begin/", views.begin, name="begin"),
    path("questions/check/", views.check, name="check"),
    path("questions/<slug:step>/", views.step, name="step"),
    path("erase/", views.erase, name="erase"),
    path("examples/<slug:slug>/", views.demo, name="demo"),
    path("open/", views.open_saved, name="open"),
]
