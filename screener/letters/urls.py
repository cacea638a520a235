"""The letters. An address holds the place of a letter in the answers, nothing of a person."""

from django.urls import path

from screener.letters import views

app_name = "letters"
urlpatterns = [
    path("", views.listed, name="listed"),
    path("<int:place>/", views.one, name="one"),
    path("<int:place>/what-to-do.pdf", views.pdf, name="pdf"),
    path("<int:place>/my-answer.pdf", views.written, {"kind": "pdf"}, name="written_pdf"),
    path("<int:place>/my-answer.docx", views.written, {"kind": "docx"}, name="written_docx"),
    path("<int:place>/my-answer.txt", views.written, {"kind": "txt"}, name="written_txt"),
]
