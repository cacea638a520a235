"""The written cost model done the slow way, one occurrence after the other, to compare the engine with.

Takes a case document with one employer plan whose figures are all known.
"""

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import floor

DRUGS = {2026: (615, 2100), 2027: (615, 2100), 2028: (615, 2100), 2029: (615, 2100)}
CENT = Decimal("0.01")


def cents(amount):
    return Decimal(amount).quantize(CENT, ROUND_HALF_UP)


def month_after(day, months):
    """The same day this month, the 1st of a later one."""
    if months == 0:
        return day
    place = day.year * 12 + day.month - 1 + months
    return date(place // 12, place % 12 + 1, 1)


def occurrence(k, start, item):
    count, per = Fraction(item["times"]["count"]), item["times"]["per"]
    match per:
        case "day":
            return start + timedelta(days=floor(k / count))
        case "week":
            return start + timedelta(days=floor(7 * k / count))
        case "cycle":
            return start + timedelta(days=floor(item["cycle_days"] * k / count))
        case "month":
            return month_after(start, floor(k / count))
        case "year":
            return month_after(start, floor(12 * k / count))
    return start if k < count else None


def occurrences(item, first, last):
    start = date.fromisoformat(item["from"]) if item["from"] else first
    stop = min(last, date.fromisoformat(item["to"])) if item["to"] else last
    k, day = 0, start
    while day is not None and day <= stop:
        day = occurrence(k, start, item)
        if day is not None and first <= day <= stop:
            yield day
        k += 1


def plan_year(day, plan):
    month, of_month = (int(part) for part in plan["year_starts"].split("-"))
    return day.year if (day.month, day.day) >= (month, of_month) else day.year - 1


def months_paid(document):
    """Dollars by (month, place in the list) for every cost."""
    costs = document["costs"]
    (cover,) = document["patient"]["insurance"]
    plan = cover["plan"]
    first = date.fromisoformat(costs["starts_on"])
    end = month_after(first.replace(day=1), costs["months"])
    last = end - timedelta(days=1)
    assert last.day == monthrange(last.year, last.month)[1]
    visits = sorted((day, place) for place, item in enumerate(costs["items"]) for day in occurrences(item, first, last))
    year = plan_year(date.fromisoformat(document["as_of"]), plan)
    spent = Decimal(plan["spent_toward_deductible"]), Decimal(plan["spent_toward_maximum"])
    drugs = {}
    paid = {}
    for day, place in visits:
        item = costs["items"][place]
        amount = Decimal(item["amount"])
        counts = item["counts_toward_maximum"] is not False
        if plan_year(day, plan) != year:
            year, spent = plan_year(day, plan), (Decimal(0), Decimal(0))
        covered = item["covered"]
        if covered == "none":
            share = amount
        elif covered == "copay":
            share = min(amount, max(Decimal(0), plan["out_of_pocket_max"] - spent[1])) if counts else amount
            spent = (spent[0], spent[1] + (share if counts else 0))
        elif covered == "part_d":
            deductible, threshold = DRUGS[day.year]
            used, reached = drugs.get(day.year, (Decimal(0), Decimal(0)))
            d = min(amount, max(Decimal(0), deductible - used))
            share = min(cents(d + (amount - d) * Decimal("0.25")), threshold - reached)
            drugs[day.year] = (used + d, reached + share)
        else:
            outside = cents(amount * Decimal(plan["out_of_network_share"] or 0))
            inside = amount - outside
            d = min(inside, max(Decimal(0), plan["deductible"] - spent[0]))
            own = cents(d + (inside - d) * Decimal(plan["coinsurance"]))
            if counts:
                own = min(own, max(Decimal(0), plan["out_of_pocket_max"] - spent[1]))
            spent = (spent[0] + min(d, own), spent[1] + (own if counts else 0))
            share = own + outside
        key = (f"{day.year}-{day.month:02d}", place)
        paid[key] = paid.get(key, Decimal(0)) + share
    return paid
