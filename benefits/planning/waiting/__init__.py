"""The price of waiting: what each month without an application loses, and the day after which it is lost for good."""

from benefits.planning.waiting.price import price_of_waiting

__all__ = ["price_of_waiting"]
