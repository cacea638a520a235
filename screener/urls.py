"""Every address of the site for people and programs. Whatever shows or changes answers lies under the address of their
case file; what watchdogs ask is answered ahead of these, by `screener.monitoring`.
"""

from django.urls import include, path
from django.views.generic import TemplateView
from django.views.i18n import set_language

from screener import views
from screener.accuracy.views import accuracy
from screener.api.operations import api

of_a_case = [
    path("", include("screener.intake.urls")),
    path("plan/", include("screener.plan.urls")),
    path("leave/", include("screener.leave.urls")),
    path("what-if/", include("screener.what_if.urls")),
    path("papers/", include("screener.packets.urls")),
    path("letters/", include("screener.letters.urls")),
    path("beyond/", include("screener.beyond.urls")),
]
urlpatterns = [
    path("", views.start, name="start"),
    path("language/", set_language, name="set_language"),
    path("examples/", views.examples, name="examples"),
    path("desk/account/", include("screener.desk.account_urls")),
    path("desk/", include("screener.desk.urls")),
    path("", include("screener.cases.urls")),
    path("cases/<uuid:case_id>/", include(of_a_case)),
    path("api/v1/", api.urls),
    path("api/", include("screener.api.urls")),
    path("about/", TemplateView.as_view(template_name="pages/about.html"), name="about"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", TemplateView.as_view(template_name="pages/accessibility.html"), name="accessibility"),
    path("accuracy/", accuracy, name="accuracy"),
]
handler400 = "screener.errors.not_read"
handler404 = "screener.errors.not_found"
