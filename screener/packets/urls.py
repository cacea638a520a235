"""The papers. An address names a form and the place of a helper in a list, nothing of a person."""

from django.urls import path

from screener.packets import views

app_name = "packets"
urlpatterns = [
    path("", views.choose, name="choose"),
    path("<slug:code>/", views.sheet, name="sheet"),
    path("<slug:code>/helper-<int:helper>/", views.sheet, name="helper_sheet"),
    path("<slug:code>/helper-sheet.pdf", views.pdf, name="pdf"),
    path("<slug:code>/helper-<int:helper>/helper-sheet.pdf", views.pdf, name="helper_pdf"),
    path("<slug:code>/helper-sheet.txt", views.text, name="text"),
    path("<slug:code>/helper-<int:helper>/helper-sheet.txt", views.text, name="helper_text"),
]
