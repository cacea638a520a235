"""What can be changed on the page "What if": a few questions of the interview, about the lists the case already has.

The words and the fields are those of the interview, so that a change means what the answer meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext_lazy as _

from screener.intake import paths
from screener.intake.asking import Ask, Document, Group, Part, Rows, Section, groups, under
from screener.intake.sections import about, caregivers, costs, insurance, work

SLUG = "what-if"
_OF_COVER = ("kind", "began_on", "ends_on", "monthly_premium", "plan.deductible", "plan.out_of_pocket_max")
_OF_LEAVE = ("leave.starts_on", "leave.pattern", "leave.hours_per_week", "leave.weeks", "leave.for_weeks")
_OF_MISSED_WORK = ("count", "per", "from", "to")
_MISSED_WORK = [
    part for part in costs.SECTION.parts if isinstance(part, Rows) and part.path == "costs.caregiver_hours_missed"
]


def section(document: Document) -> Section:
    """The questions to try, for the answers given so far."""
    return Section(SLUG, _("Try a change"), tuple(_groups(document)))


def _groups(document: Document) -> Iterator[Group]:
    yield Group(
        _("Work and the day"),
        (
            *_asks(work.SECTION.parts, "patient.work.stopped_on", "patient.work.monthly_earnings"),
            *_asks(
                costs.SECTION.parts, *(f"costs.patient_hours_missed.{name}" for name in ("count", "per", "from", "to"))
            ),
            *_asks(about.SECTION.parts, "as_of"),
        ),
    )
    for place, cover in enumerate(paths.get(document, "patient.insurance") or ()):
        title = dict(insurance.KIND).get(cover.get("kind"), _("Insurance %(number)s") % {"number": place + 1})
        yield Group(
            title, under(f"patient.insurance[{place}]", _asks(insurance.SECTION.parts, *_OF_COVER)), folded=True
        )
    helpers = paths.get(document, "caregivers") or ()
    for place, helper in enumerate(helpers):
        title = helper.get("name") or _("Person %(number)s") % {"number": place + 1}
        yield Group(title, under(f"caregivers[{place}]", _asks(caregivers.SECTION.parts, *_OF_LEAVE)), folded=True)
    for place, missed in enumerate(paths.get(document, "costs.caregiver_hours_missed") or ()):
        helper = missed.get("caregiver")
        known = isinstance(helper, int) and helper < len(helpers) and helpers[helper].get("name")
        title = _("Work that %(name)s misses") % {"name": known} if known else _("Work a person who helps misses")
        asks = under(f"costs.caregiver_hours_missed[{place}]", _asks(_MISSED_WORK, *_OF_MISSED_WORK))
        yield Group(title, asks, folded=True)


def _asks(parts: Iterable[Part], *wanted: str) -> tuple[Ask, ...]:
    found = {ask.path: ask for group in groups(parts) for ask in group.asks}
    return tuple(found[path] for path in wanted)
