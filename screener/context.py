"""What every page knows."""

from django.conf import settings
from django.http import HttpRequest


def product(request: HttpRequest) -> dict[str, str]:
    """The name of the product, from its one setting."""
    return {"product_name": settings.PRODUCT_NAME}
