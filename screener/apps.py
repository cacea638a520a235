"""The Django application that asks, stores for the length of a visit, and shows."""

from django.apps import AppConfig


class ScreenerConfig(AppConfig):
    """One application for all pages and commands."""

    name = "screener"
    default_auto_field = "django.db.models.BigAutoField"
