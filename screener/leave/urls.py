"""The leave planner: a page for each job in the answers. An address carries a place in a list, nothing of a person."""

from django.urls import path

from screener.leave import views

app_name = "leave"
urlpatterns = [
    path("", views.jobs, name="jobs"),
    path("own/", views.planner, {"place": None}, name="own"),
    path("caregiver-<int:place>/", views.planner, name="caregiver"),
    path("own/letter.txt", views.letter, {"place": None}, name="own_letter"),
    path("caregiver-<int:place>/letter.txt", views.letter, name="caregiver_letter"),
]
