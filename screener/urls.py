"""Every address of the site."""

from django.urls import include, path
from django.views.generic import TemplateView

from screener import views

urlpatterns = [
    path("", views.start, name="start"),
    path("", include("screener.intake.urls")),
    path("plan/", include("screener.plan.urls")),
    path("leave/", include("screener.leave.urls")),
    path("what-if/", include("screener.what_if.urls")),
    path("api/", include("screener.api.urls")),
    path("about/", TemplateView.as_view(template_name="pages/about.html"), name="about"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", TemplateView.as_view(template_name="pages/accessibility.html"), name="accessibility"),
    path("healthz", views.healthz, name="healthz"),
]
