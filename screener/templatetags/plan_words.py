"""Template filters of the plan pages: the functions of `screener.plan.formats`, names of kinds, and links."""

from __future__ import annotations

from urllib.parse import urlsplit

from django import template

from screener.plan import formats, labels

register = template.Library()

for write in (
    formats.money,
    formats.whole_money,
    formats.money_range,
    formats.number,
    formats.day,
    formats.short_day,
    formats.month,
    formats.month_of,
    formats.short_month,
    formats.day_or_month,
    formats.listed,
    labels.kind,
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
