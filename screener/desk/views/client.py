"""One client: who she is, what her answers give and gave, what is to be done."""

from __future__ import annotations

from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from benefits import InvalidCase
from screener import documents
from screener.desk import audit, clients, screenings, sealed
from screener.desk.access import WITH_CLIENTS, client_for, members_only
from screener.desk.audit import Action
from screener.desk.forms import AssignForm, DetailsForm, NoteForm, TaskForm
from screener.desk.models import Client, Membership, Note, Screening, Task

LACKING, ASKED, HERE = "", "asked", "here"
_NOTES_SHOWN = 200


def _of_client(view: Any) -> Any:
    """A view of a client the member may see."""

    @members_only(*WITH_CLIENTS)
    @wraps(view)
    def checked(request: HttpRequest, client_id: UUID, **parts: Any) -> HttpResponse:
        answer: HttpResponse = view(request, client_for(request, client_id), **parts)
        return answer

    return never_cache(checked)


@require_safe
@_of_client
def page(request: HttpRequest, client: Client) -> HttpResponse:
    """Everything about a client, with what her answers give today."""
    return _shown(request, client)


def _shown(request: HttpRequest, client: Client, **forms: Any) -> HttpResponse:
    member: Membership = request.member  # type: ignore[attr-defined]
    today = None
    try:
        screenings.keep(client, member)
        today = screenings.today(client)
    except InvalidCase:
        pass  # the page says so, and shows what is kept
    if client.has_news:
        Client.objects.filter(pk=client.pk).update(has_news=False)
    details = sealed.details_of(client)
    kept = list(screenings.of(client)[: screenings.KEPT_AT_MOST])
    tasks = Task.objects.filter(client=client).select_related("client__organisation").order_by("done_at", "due_on")
    notes = Note.objects.filter(client=client).select_related("client__organisation", "author__user").order_by("-at")
    context = {
        "client": client,
        "case_id": client.case_file_id,
        "details": details,
        "today": today,
        "kept": kept,
        "papers": _papers(details, kept[0], today) if today else (),
        "paper_states": ((LACKING, _("Lacking")), (ASKED, _("Asked for")), (HERE, _("Here"))),
        "tasks": [(task, sealed.text_of(task)) for task in tasks[:_NOTES_SHOWN]],
        "notes": [(note, sealed.text_of(note)) for note in notes[:_NOTES_SHOWN]],
        "details_form": DetailsForm(initial=DetailsForm.shown(details)),
        "note_form": NoteForm(),
        "task_form": TaskForm(),
        "assign_form": AssignForm(member=member, initial={"to": client.assigned_to_id}),
        **forms,
    }
    return render(request, "desk/client.html", context)


def _papers(details: sealed.Details, row: Screening, today: screenings.Today) -> list[tuple[str, str]]:
    """Each paper in the language of the page, with how far it is, which is noted by the words that are kept."""
    states = [details.papers.get(paper, LACKING) for paper in sealed.screened_of(row).papers]
    return list(zip(today.papers, states, strict=True))


@require_POST
@_of_client
def papers(request: HttpRequest, client: Client) -> HttpResponse:
    """Note how far each paper of the plan is, by its place in the list of the last screening."""
    last = screenings.latest(client)
    known = sealed.screened_of(last).papers if last is not None else []
    states = {paper: request.POST.get(f"paper-{place}", LACKING) for place, paper in enumerate(known)}
    told = {paper: state for paper, state in states.items() if state in (ASKED, HERE)}

    def put(details: sealed.Details) -> None:
        details.papers = {**{paper: state for paper, state in details.papers.items() if paper not in known}, **told}

    clients.change_details(client, put)
    return redirect("desk:client", client.id)


@require_POST
@_of_client
def edit(request: HttpRequest, client: Client) -> HttpResponse:
    """Change whom the answers are about."""
    form = DetailsForm(request.POST)
    if not form.is_valid():
        return _shown(request, client, details_form=form)
    clients.change_details(client, form.put_into)
    return redirect("desk:client", client.id)


@require_POST
@_of_client
def note(request: HttpRequest, client: Client) -> HttpResponse:
    """Write something down."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _shown(request, client, note_form=form)
    clients.write_note(client, request.member, form.cleaned_data["text"])  # type: ignore[attr-defined]
    return redirect("desk:client", client.id)


@require_POST
@_of_client
def task(request: HttpRequest, client: Client) -> HttpResponse:
    """Note something to do."""
    form = TaskForm(request.POST)
    if not form.is_valid():
        return _shown(request, client, task_form=form)
    clients.plan_task(client, form.cleaned_data["text"], form.cleaned_data["due_on"])
    return redirect("desk:client", client.id)


@require_POST
@_of_client
def task_done(request: HttpRequest, client: Client, task_id: UUID) -> HttpResponse:
    """Tick a task off, or take the tick back."""
    found = Task.objects.filter(client=client, pk=task_id).first()
    if found is None:
        raise Http404
    found.done_at = None if found.done_at else timezone.now()
    found.save(update_fields=["done_at"])
    return redirect("desk:client", client.id)


@require_POST
@_of_client
def assign(request: HttpRequest, client: Client) -> HttpResponse:
    """Hand a client over. The one who hands over may see her no more."""
    member: Membership = request.member  # type: ignore[attr-defined]
    form = AssignForm(request.POST, member=member)
    if not form.is_valid():
        return _shown(request, client, assign_form=form)
    client.assigned_to = form.cleaned_data["to"]
    client.save(update_fields=["assigned_to"])
    messages.success(request, _("Handed over."))
    return redirect("desk:caseload")


@require_POST
@_of_client
def close(request: HttpRequest, client: Client) -> HttpResponse:
    """Close a client, or open her again."""
    client.closed_at = None if client.closed_at else timezone.now()
    client.save(update_fields=["closed_at"])
    return redirect("desk:client", client.id)


@require_http_methods(["GET", "HEAD", "POST"])
@_of_client
def erase(request: HttpRequest, client: Client) -> HttpResponse:
    """Ask first; then erase everything that is held on a client."""
    if request.method != "POST":
        return render(request, "desk/erase.html", {"client": client, "details": sealed.details_of(client)})
    clients.erase(request.member, client)  # type: ignore[attr-defined]
    messages.success(request, _("Everything that was held on this client is erased."))
    return redirect("desk:caseload")


@require_safe
@_of_client
def export(request: HttpRequest, client: Client) -> HttpResponse:
    """Everything that is held on a client, as a file for her."""
    audit.note(request.member, Action.EXPORTED, "client", client.id)  # type: ignore[attr-defined]
    name = f"client-{client.number}.json"
    return HttpResponse(
        documents.write(clients.held_on(client), indent=2),
        "application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_safe
@_of_client
def changed(request: HttpRequest, client: Client, screening_id: UUID) -> HttpResponse:
    """What differs between a screening and the one before, and why."""
    kept = list(screenings.of(client))
    place = next((place for place, row in enumerate(kept[:-1]) if row.pk == screening_id), None)
    if place is None:
        raise Http404
    later, earlier = kept[place], kept[place + 1]
    context = {"client": client, "changes": screenings.why(earlier, later), "earlier": earlier, "later": later}
    return render(request, "desk/changed.html", context)
