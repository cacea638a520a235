"""What every page knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from screener.languages import NOT_READ_TWICE
from screener.plan.formats import language


def product(request: HttpRequest) -> dict[str, str]:
    """The name of the product, from its one setting."""
    return {"product_name": settings.PRODUCT_NAME}


def case_file(request: HttpRequest) -> dict[str, Any]:
    """The case file that the page belongs to, for the links of the page and for the notice of its end."""
    case = getattr(request, "open_case", None)
    return {} if case is None else {"case_id": case.id, "seconds_left": case.seconds_left, **_client(request)}


def _client(request: HttpRequest) -> dict[str, Any]:
    """The client whose case file it is, when a social worker has it open."""
    client = getattr(request, "client", None)
    return {} if client is None else {"client": client}


def reading(request: HttpRequest) -> dict[str, bool]:
    """Whether a second person has still to read what the page says in its language."""
    return {"is_not_read_twice": language() in NOT_READ_TWICE}
