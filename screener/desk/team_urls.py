"""Addresses of the administrator's pages and of invitations: a part of `urls.py`."""

from django.urls import path

from screener.desk import audit_pages, joining, organisation, team

account_and_team = [
    path("home/", team.home, name="home"),
    path("join/<str:token>/", joining.join, name="join"),
    path("team/", team.team, name="team"),
    path("team/invite/", team.invite, name="invite"),
    path("team/invitations/<uuid:invitation_id>/withdraw/", team.withdraw, name="withdraw_invitation"),
    path("team/<uuid:member_id>/role/", team.change_role, name="change_role"),
    path("team/<uuid:member_id>/active/", team.change_active, name="change_active"),
    path("team/<uuid:member_id>/password/", team.new_password, name="new_password"),
    path("team/<uuid:member_id>/second-factor/", team.remove_second_factor, name="remove_second_factor"),
    path("organisation/", organisation.organisation, name="organisation"),
    path("audit/", audit_pages.entries, name="audit"),
    path("audit/entries.csv", audit_pages.download, name="audit_csv"),
]
