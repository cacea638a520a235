"""A client's answers over time: what they gave on each day that gave something else than the one before, and why.

In the background (`tasks.py`) every client is screened again; where an outcome or a shown amount or date differs though
nobody changed an answer, the law or time did it, and the worker is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils import timezone, translation

from benefits import InvalidCase, screen, to_document
from screener import answers
from screener.desk import audit, clients, sealed
from screener.desk.audit import Action
from screener.desk.models import Client, Membership, Screening
from screener.desk.sealed import Screened
from screener.plan import labels
from screener.plan.changes import Changes, changes_since
from screener.plan.page import ActionPlan
from screener.plan.saved import record_of

Document = Mapping[str, Any]

_LONG_OVER = timedelta(days=30)
KEPT_AT_MOST = 60  # of one client; the oldest go
_DAYS_AT_MOST = 60  # that are kept of a plan
_PAPERS_AT_MOST = 100


def keep(client: Client, by: Membership | None) -> Screening | None:
    """Screen the answers, and keep what they give when that is new; raises `InvalidCase`.

    `by` is None in the background: where nobody changed an answer, whoever has the client is then told.
    """
    case = clients.case_of(client).contents.document
    result = _screened(case)
    now = Screened(dict(case), record_of(result), _days(result), _papers(result))
    last = latest(client)
    before = None if last is None else sealed.screened_of(last)
    if before is not None and _is_same(before, now):
        return None
    row = Screening(client=client, by=by)
    sealed.seal_screened(row, now)
    row.save()
    _drop_oldest(client)
    if by is None and before is not None and before.case == now.case and _is_news(before, now):
        Client.objects.filter(pk=client.pk).update(has_news=True)
        audit.note_by_program(client.organisation, Action.CHANGED, "answer changed", client.id)
    return row


def latest(client: Client) -> Screening | None:
    """The last screening that was kept."""
    newest: Screening | None = of(client).first()
    return newest


def of(client: Client) -> Any:
    """The screenings of a client, the newest first."""
    return Screening.objects.filter(client=client).select_related("client__organisation", "by__user").order_by("-at")


def why(earlier: Screening, later: Screening) -> Changes:
    """What differs between two screenings, and whether an answer, the law or time did it."""
    before, after = sealed.screened_of(earlier), sealed.screened_of(later)
    now = _screened({**after.case, "as_of": after.record["as_of"]})
    return changes_since(before.record, before.case, after.case, now, _screened)


def rescreen(client: Client) -> bool:
    """Screen a client in the background; whether something is new. Wrong answers are left to the worker."""
    try:
        return keep(client, None) is not None
    except InvalidCase:
        return False


@dataclass(frozen=True, slots=True)
class Today:
    """What a client's answers give today, in the language of the page: title, person and outcome of each program, the
    days to act by, and the papers to gather, in the order in which `Screened` keeps them.
    """

    outcomes: Sequence[tuple[str, str, str]]
    days: Sequence[Mapping[str, Any]]
    papers: Sequence[str]


def today(client: Client) -> Today:
    """What the answers give; raises `InvalidCase`."""
    result = to_document(screen(answers.case_of(clients.case_of(client).contents.document), with_cover_path=True))
    return Today(_outcomes(result), near(_days(result)), _papers(result))


def upcoming(row: Screening) -> Sequence[Mapping[str, Any]]:
    """The days to act by of a screening that are not long over, in their order."""
    return near(sealed.screened_of(row).days)


def near(days: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The days that are not long over."""
    since = (timezone.localdate() - _LONG_OVER).isoformat()
    return [day for day in days if day["on"] >= since]


def _screened(case: Document) -> Document:
    with translation.override("en"):  # what is kept is compared, so it is kept in one language
        return to_document(screen(answers.case_of(case), with_cover_path=True))


def _days(result: Document) -> list[dict[str, Any]]:
    days = [
        {"on": day["on"], "title": day["title"], "what": day["what"], "firm": day["firm"]}
        for day in ActionPlan(result).deadlines
    ]
    return sorted(days, key=lambda day: day["on"])[:_DAYS_AT_MOST]


def _outcomes(result: Document) -> list[tuple[str, str, str]]:
    return [
        (entry["title"], entry.get("person_label") or "", str(labels.OUTCOMES[entry["outcome"]].label))
        for entry in result["programs"]
    ]


def _papers(result: Document) -> list[str]:
    return [str(paper) for paper in result["plan"]["bring"]][:_PAPERS_AT_MOST]


def _is_same(before: Screened, now: Screened) -> bool:
    """Whether nothing differs that a worker would act on. The sums of costs move with each month, and do not count."""
    return before.case == now.case and not _is_news(before, now) and before.papers == now.papers


def _is_news(before: Screened, now: Screened) -> bool:
    return bool(before.record["programs"] != now.record["programs"])


def _drop_oldest(client: Client) -> None:
    too_old = list(of(client).values_list("pk", flat=True)[KEPT_AT_MOST:])
    if too_old:
        Screening.objects.filter(pk__in=too_old).delete()
