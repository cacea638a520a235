"""The leave planner: a page for each job in the answers. An address carries a place in a list, nothing of a person."""

from django.urls import path

from screener.leave import views

app_name = "leave"
KINDS = {"txt": "", "docx": "_docx", "pdf": "_pdf"}
urlpatterns = [
    path("", views.jobs, name="jobs"),
    path("own/", views.planner, {"place": None}, name="own"),
    path("caregiver-<int:place>/", views.planner, name="caregiver"),
    path("own/letter", views.save_letter, {"place": None}, name="own_letter_kept"),
    path("caregiver-<int:place>/letter", views.save_letter, name="caregiver_letter_kept"),
    *(
        path(f"own/letter.{kind}", views.letter, {"place": None, "kind": kind}, name=f"own_letter{ending}")
        for kind, ending in KINDS.items()
    ),
    *(
        path(f"caregiver-<int:place>/letter.{kind}", views.letter, {"kind": kind}, name=f"caregiver_letter{ending}")
        for kind, ending in KINDS.items()
    ),
]
