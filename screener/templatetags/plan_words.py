"""Template filters of the plan pages: the functions of `screener.plan.words`, and links for phone and web."""

from __future__ import annotations

from urllib.parse import urlsplit

from django import template

from screener.plan import words

register = template.Library()

for write in (
    words.money,
    words.whole_money,
    words.money_range,
    words.number,
    words.day,
    words.short_day,
    words.month,
    words.short_month,
    words.day_or_month,
    words.kind,
):
    register.filter(write.__name__, write)


@register.filter
def dialled(phone: str) -> str:
    """A phone number as a link calls it: digits only."""
    return "".join(character for character in phone if character.isdigit())


@register.filter
def website(url: str) -> str:
    """The short name of a web address, for the words of a link."""
    return urlsplit(url).netloc.removeprefix("www.")


@register.filter
def unschemed(url: str) -> str:
    """A web address as it is printed on paper, without its scheme and last slash."""
    return url.partition("://")[2].rstrip("/") or url
