"""Addresses of the desk."""

from __future__ import annotations

from screener.desk.team_urls import account_and_team

app_name = "desk"

urlpatterns = [
    *account_and_team,
]
