"""The action plan as plain text, 78 columns wide, in the same order as the page and the PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import TextWrapper
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from screener.plan import formats, labels
from screener.plan.cards import ProgramCard
from screener.plan.cover import CoverPages
from screener.plan.page import ActionPlan
from screener.plan.steps import Step

WIDTH = 78
_INDENT = "  "
_MONTH_WIDTH = 10


def render_text(result_document: Mapping[str, Any]) -> str:
    """The whole plan of a result document, in its language."""
    with translation.override(result_document["language"]):
        lines = list(_lines(result_document, ActionPlan(result_document)))
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _lines(document: Mapping[str, Any], plan: ActionPlan) -> Iterable[str]:
    yield from _cover(document)
    yield from _section(_("Your plan at a glance"), _glance(document))
    yield from _section(_("What to do, in order"), _steps(plan.steps))
    yield from _section(_("Papers to gather"), _boxes(document["plan"]["bring"]))
    yield from _section(_("Dates to act by"), _deadlines(plan))
    yield from _section(_("What waiting costs"), _waiting(plan))
    yield from _section(_("Days on which the answer changes"), _changing_days(plan))
    yield from _section(_("After a yes"), _after_yes(plan))
    yield from _section(_("Good to know"), _bullets(document["notices"]))
    yield from _section(_("Your health cover, month by month"), _cover_path(CoverPages(document)))
    yield from _section(_("What it may cost"), _costs(document, plan))
    yield from _section(_("Money in and money out"), _timeline(plan))
    yield from _section(_("Each program, and why"), _programs(plan))
    for caregiver in plan.caregivers:
        heading = _("Page for %(person)s") % {"person": caregiver.person}
        leave = [f"{fact.label}: {fact.value}" for fact in caregiver.leave]
        yield from _section(heading, [*_bullets(leave), *_boxes(_step_line(step) for step in caregiver.steps)])
    yield from _section(_("Questions to ask"), _bullets(document["plan"]["questions"]))
    yield from _section(_("Help that fits"), _help(plan))
    yield from _section(_("How the sums were worked out"), _workings(plan))
    yield from _section(_("Where this stands written"), _sources(plan))
    yield ""
    yield from _wrapped(document["disclaimer"])
    yield from _wrapped(_("Rules version %(version)s.") % {"version": document["rules_version"]})


def _cover(document: Mapping[str, Any]) -> Iterable[str]:
    yield from _wrapped(_("ACTION PLAN"))
    if document.get("patient_name"):
        yield from _wrapped(_("For %(name)s") % {"name": document["patient_name"]})
    yield from _wrapped(_("Worked out for %(day)s.") % {"day": formats.day(document["as_of"])})


def _section(heading: str, body: Iterable[str]) -> Iterable[str]:
    """A heading and its body; nothing when the body is empty."""
    lines = list(body)
    if not lines:
        return
    yield ""
    yield ""
    yield from _wrapped(heading.upper())
    yield "=" * min(len(heading), WIDTH)
    yield from lines


def _glance(document: Mapping[str, Any]) -> Iterable[str]:
    for headline in document["plan"]["headlines"]:
        yield from _wrapped(f"{headline['label']}: {headline['value']}", first="* ")
        if headline.get("detail"):
            yield from _wrapped(headline["detail"], first=_INDENT)
        if headline.get("projected"):
            yield from _wrapped(_("Projected: the official figure was not out yet."), first=_INDENT)


def _steps(steps: Iterable[Step]) -> Iterable[str]:
    for step in steps:
        yield from _wrapped(f"{step.number}. {step.what}", first="[ ] ")
        details = [
            step.when,
            step.waiting,
            step.how,
            _("Phone: %(phone)s") % {"phone": step.phone} if step.phone else None,
            _("Web: %(address)s") % {"address": step.url} if step.url else None,
            _papers(step),
            _for_whom(step.program, step.person),
        ]
        for detail in filter(None, details):
            yield from _wrapped(detail, first="    ")
        yield ""


def _papers(step: Step) -> str | None:
    if step.brings_many:
        return _("Bring the papers listed under “Papers to gather”.")
    return _("Bring: %(papers)s") % {"papers": "; ".join(step.bring)} if step.bring else None


def _step_line(step: Step) -> str:
    return f"{step.what} {step.when}." if step.when else step.what


def _for_whom(title: str, person: str) -> str:
    return f"{title} - {person}" if person else title


def _deadlines(plan: ActionPlan) -> Iterable[str]:
    for entry in plan.deadlines:
        kind = _("set by law") if entry["firm"] else _("best day")
        yield from _wrapped(f"{formats.day(entry['on'])} ({kind}): {entry['what']}", first="* ")
        citation = (entry.get("citation") or {}).get("text")
        yield from _wrapped(", ".join(filter(None, [entry["title"], citation])), first=_INDENT)


def _cover_path(cover: CoverPages) -> Iterable[str]:
    if not cover:
        return
    for heading, spans in (
        (_("Likely best, with no gap"), cover.recommended),
        (_("If you do nothing"), cover.as_things_stand),
    ):
        yield from _wrapped(heading)
        for span in spans:
            by = _("Choose it by %(day)s.") % {"day": span.choose_by} if span.choose_by else ""
            told = ", ".join(filter(None, [span.cover, span.price]))
            yield from _wrapped(" ".join(filter(None, [f"{span.months}: {told}.", span.note, by])), first="* ")


def _waiting(plan: ActionPlan) -> Iterable[str]:
    for line in plan.waiting:
        until = ""
        if line["is_late"]:
            until = _("Apply by %(day)s, or one more month is lost.") % {"day": formats.day(line["act_by"])}
        elif line["act_by"]:
            until = _("Nothing is lost until %(day)s.") % {"day": formats.day(line["act_by"])}
        elif line["final_on"]:
            until = _("Last day: %(day)s.") % {"day": formats.day(line["final_on"])}
        name = f"{line['title']} ({line['who']})" if line["who"] else line["title"]
        yield from _wrapped(" ".join(filter(None, [f"{name}:", until, line["loses"]])), first="* ")
        yield from _wrapped(line["citation"]["text"], first=_INDENT)


def _changing_days(plan: ActionPlan) -> Iterable[str]:
    for entry in plan.changing_days:
        names = ", ".join(filter(None, [entry["title"], entry["who"]]))
        yield from _wrapped(
            f"{formats.day(entry['on'])}: {entry['what']}" + (f" ({names})" if names else ""), first="* "
        )


def _after_yes(plan: ActionPlan) -> Iterable[str]:
    for entry in plan.after_yes:
        yield from _wrapped(f"{entry['title']} ({entry['who']})" if entry["who"] else entry["title"])
        for line in entry["lines"]:
            yield from _wrapped(line["text"], first="* ")


def _costs(document: Mapping[str, Any], plan: ActionPlan) -> Iterable[str]:
    costs, table = document["costs"], plan.cost_table
    if table is not None:
        total = costs["total"]
        yield from _wrapped(_("Whole time: %(total)s") % {"total": formats.whole_money(total["total"])})
        spread = formats.money_range(total["low"], total["high"])
        if spread:
            yield from _wrapped(_("It may be %(range)s.") % {"range": spread})
        yield ""
        for code, amount in plan.cost_kinds:
            yield from _wrapped(f"{labels.kind(code)}: {formats.whole_money(amount)}", first="* ")
        yield ""
        headings = [*(labels.kind(name) for name in table.names), _("Together")]
        yield from _table(
            _("Month"),
            headings,
            [
                *((formats.short_month(month["month"]), [*amounts, month["total"]]) for month, amounts in table.rows),
                (_("Total"), [*table.totals, total["total"]]),
            ],
        )
    lines = [
        f"{line['label']}: {formats.whole_money(line['total'])}. {line['borne_by']} {line['rule']}"
        for line in costs.get("lines") or ()
    ]
    yield from _bullets(lines)
    yield from _bullets(_dated(event["what"], event.get("on")) for event in plan.cost_events)
    if plan.cost_questions:
        yield from _wrapped(_("Still needed: %(what)s") % {"what": _listed(plan.cost_questions)})
    yield from _bullets(costs.get("notes") or ())


def _timeline(plan: ActionPlan) -> Iterable[str]:
    if plan.chart is None:
        return
    yield from _wrapped(plan.chart_about)
    yield from _wrapped(
        _(
            "Rent, food and other usual costs are not counted: they come out of what is left over. "
            "Amounts are before tax."
        )
    )
    yield ""
    yield from _table(
        _("Month"),
        plan.timeline_table.headings,
        [(formats.short_month(month), amounts) for month, amounts in plan.timeline_table.rows],
    )
    if plan.timeline_questions:
        left_out = _listed(plan.timeline_questions)
        yield from _wrapped(_("Not counted here, because it is not known: %(what)s") % {"what": left_out})
    for _place, month, events in plan.events:
        yield from _wrapped(formats.month(month), first="* ")
        for event in events:
            yield from _wrapped(_dated(event["what"], event.get("on")), first="  - ")
    for heading, kinds in (
        (_("Where the money in comes from, over the whole time:"), plan.income_kinds),
        (_("Where the money out goes, over the whole time:"), plan.outgo_kinds),
    ):
        if kinds:
            yield ""
            yield from _wrapped(heading)
            yield from _bullets(f"{labels.kind(code)}: {formats.whole_money(amount)}" for code, amount in kinds)


def _table(corner: str, headings: Sequence[str], rows: Sequence[tuple[str, Sequence[Any]]]) -> Iterable[str]:
    """Dollars in right-aligned columns as wide as the page; long headings are listed above by number."""
    width = (WIDTH - _MONTH_WIDTH) // len(headings)
    short = [heading if len(heading) < width else f"({place})" for place, heading in enumerate(headings, start=1)]
    for place, (heading, shown) in enumerate(zip(headings, short, strict=True), start=1):
        if heading != shown:
            yield from _wrapped(f"({place}) {heading}")
    yield corner.ljust(_MONTH_WIDTH) + "".join(heading.rjust(width) for heading in short)
    yield "-" * (_MONTH_WIDTH + width * len(headings))
    for name, amounts in rows:
        yield name.ljust(_MONTH_WIDTH) + "".join(_dollars(amount).rjust(width) for amount in amounts)
    yield ""


def _dollars(amount: Any) -> str:
    return "?" if amount is None else formats.whole_money(amount)


def _programs(plan: ActionPlan) -> Iterable[str]:
    for card in plan.cards:
        yield from _program(card)
    if plan.set_aside:
        yield from _wrapped(_("Looked at, and not for this situation:"))
        yield from _bullets(f"{_for_whom(card.title, card.person)}: {card.summary}" for card in plan.set_aside)


def _program(card: ProgramCard) -> Iterable[str]:
    yield from _wrapped(_for_whom(card.title, card.person))
    yield "-" * min(len(_for_whom(card.title, card.person)), WIDTH)
    yield from _wrapped(f"{str(card.sign.label).upper()}: {card.summary}")
    if card.projected:
        yield from _wrapped(_("Rests in part on projected figures."))
    yield from _bullets(f"{fact.label}: {fact.value}" for fact in (*card.facts, *card.periods))
    if card.missing:
        yield from _wrapped(_("Still needed: %(what)s") % {"what": _listed(card.missing)})
    if card.changes:
        yield from _wrapped(_("What would change this:"))
        yield from _bullets(_change(change.what, change.on) for change in card.changes)
    if card.checks:
        yield from _wrapped(_("Why:"))
    for check in card.checks:
        source = check.citation.get("text", "")
        yield from _wrapped(f"{_label(check.title)}{check.sign.label}. {check.reason} ({source})", first=_INDENT + "- ")
    yield ""


def _workings(plan: ActionPlan) -> Iterable[str]:
    for card in plan.cards_with_workings:
        for working in card.workings:
            yield from _wrapped(f"{_for_whom(card.title, card.person)}: {working['title']}")
            yield from _bullets(working["lines"])
            yield ""


def _label(title: str) -> str:
    """A title before its answer; a question keeps its own mark."""
    if not title:
        return ""
    return f"{title} " if title.endswith("?") else f"{title}: "


def _change(what: str, on: str | None) -> str:
    if on is None:
        return what
    return _("%(what)s (from %(day)s)") % {"what": what, "day": formats.day_or_month(on)}


def _dated(what: str, on: str | None) -> str:
    return what if on is None else f"{formats.day(on)}: {what}"


def _listed(questions: Iterable[Any]) -> str:
    return "; ".join(question.label for question in questions)


def _help(plan: ActionPlan) -> Iterable[str]:
    for name, entries in plan.resource_groups:
        yield from _wrapped(name)
        for entry in entries:
            reached = " ".join(filter(None, [entry["phone"], entry["url"]]))
            yield from _wrapped(f"{entry['name']}: {entry['serves']}", first="* ")
            yield from _wrapped(reached, first=_INDENT)
            if not entry["verified"]:
                yield from _wrapped(_("Not checked by us: ask before you rely on it."), first=_INDENT)


def _sources(plan: ActionPlan) -> Iterable[str]:
    for source in plan.sources:
        marks = [
            _("in force since %(day)s") % {"day": formats.day(source["since"])},
            _("checked %(day)s") % {"day": formats.day(source["checked_on"])},
            _("projected") if source["projected"] else None,
            None if source["verified"] else _("not confirmed at the source"),
        ]
        yield from _wrapped(f"{source['says']} ({'; '.join(filter(None, marks))})", first="* ")
        yield from _wrapped(f"{source['citation']['text']} {source['citation']['url']}", first=_INDENT)
    for citation in plan.citations:
        yield from _wrapped(f"{citation['text']} {citation.get('url') or ''}", first="* ")


def _bullets(entries: Iterable[str]) -> list[str]:
    return [line for entry in entries for line in _wrapped(entry, first="* ")]


def _boxes(entries: Iterable[str]) -> list[str]:
    return [line for entry in entries for line in _wrapped(entry, first="[ ] ")]


def _wrapped(text: str, *, first: str = "") -> list[str]:
    """The text in lines of at most `WIDTH`; later lines stand under the first word. Addresses are cut only when longer
    than a line; control characters are left out."""
    shown = "".join(letter for letter in text if letter.isprintable() or letter.isspace())
    wrapper = TextWrapper(WIDTH, initial_indent=first, subsequent_indent=" " * len(first), break_on_hyphens=False)
    return wrapper.wrap(shown)
