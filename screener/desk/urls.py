"""Addresses of the desk. None says anything of a client."""

from __future__ import annotations

from django.urls import path

from screener.desk.team_urls import account_and_team
from screener.desk.views import access_tokens, caseload, client

app_name = "desk"

_CLIENT = "clients/<uuid:client_id>/"

urlpatterns = [
    *account_and_team,
    path("", caseload.listed, name="caseload"),
    path("new/", caseload.new, name="new"),
    path("days/", caseload.days, name="days"),
    path("days/feed/", caseload.new_feed, name="new_feed"),
    path("tokens/", access_tokens.listed, name="tokens"),
    path("tokens/<uuid:token_id>/take-away/", access_tokens.take_away, name="take_away_token"),
    path("feed/<str:token>.ics", caseload.feed, name="feed"),
    path(_CLIENT, client.page, name="client"),
    path(f"{_CLIENT}edit/", client.edit, name="edit"),
    path(f"{_CLIENT}note/", client.note, name="note"),
    path(f"{_CLIENT}task/", client.task, name="task"),
    path(f"{_CLIENT}task/<uuid:task_id>/", client.task_done, name="task_done"),
    path(f"{_CLIENT}papers/", client.papers, name="papers"),
    path(f"{_CLIENT}assign/", client.assign, name="assign"),
    path(f"{_CLIENT}close/", client.close, name="close"),
    path(f"{_CLIENT}erase/", client.erase, name="erase"),
    path(f"{_CLIENT}export.json", client.export, name="export"),
    path(f"{_CLIENT}changed/<uuid:screening_id>/", client.changed, name="changed"),
]
