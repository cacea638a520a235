"""Addresses of a case file as a whole: how it begins and how it ends. None of them says anything about a person."""

from django.urls import path

from screener.cases import views

app_name = "cases"

urlpatterns = [
    path("begin/", views.begin, name="begin"),
    path("open/", views.open_saved, name="open"),
    path("examples/<slug:slug>/", views.demo, name="demo"),
    path("erase/", views.erase_all, name="erase_all"),
    path("cases/<uuid:case_id>/", views.home, name="home"),
    path("cases/<uuid:case_id>/unlock/", views.unlock, name="unlock"),
    path("cases/<uuid:case_id>/erase/", views.erase, name="erase"),
    path("cases/<uuid:case_id>/give/", views.give, name="give"),
    path("cases/<uuid:case_id>/time/", views.time, name="time"),
]
