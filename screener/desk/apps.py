"""The desk as a Django app of its own: its models, accounts among them, have their own migrations."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The social worker's desk."""

    name = "screener.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to what the accounts' library says."""
        from screener.desk import signals  # noqa: F401 - importing it connects it
