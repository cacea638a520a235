"""One form for one section: each field is a path of the case document, and nothing else is touched."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Field, Layout
from django import forms
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from benefits import InvalidCase
from screener import answers
from screener.fields import Answer, ChoiceAnswer, MoneyAnswer, is_unknown
from screener.intake import faults, paths
from screener.intake.asking import PATIENT, Ask, Group, Part, Rows, Section, YearTable

COUNT, GATE, WHOLE = "count:", "has:", "whole:"
_FIRST_YEAR, _YEARS_WITHOUT_BIRTHDAY, _AGE_OF_FIRST_WORK = 1951, 45, 14
MOST_EARNED = 100_000_000
_LONGEST_COUNT = 4
_EARNINGS_YEAR = re.compile(r"19[4-9][0-9]|20[0-9][0-9]")  # as far back as a record of a living person goes


class Folder(Div):  # type: ignore[misc]
    """A group of questions, as a fieldset or folded away."""

    template = "intake/group.html"

    def __init__(self, *fields: Any, title: Any, intro: Any = "", folded: bool = False, **more: Any) -> None:
        super().__init__(*fields)
        self.title, self.intro, self.folded = title, intro, folded
        self.why = more.get("why", "")
        self.path = more.get("path", "")
        self.add = more.get("add", "")
        self.remove = more.get("remove", "")
        self.wide = more.get("wide", False)
        self.names: list[str] = more.get("names", [])
        self.open = False


@dataclass(frozen=True, slots=True)
class Block:
    """Answers that belong together. Each line is the name of a question, its words, and the answer in words."""

    title: str
    lines: list[tuple[str, str, str]]
    is_table: bool = False


@dataclass(frozen=True, slots=True)
class _List:
    path: str
    count: int
    gate: str


class SectionForm(forms.Form):
    """The questions of a section, filled from the answers or from what was typed."""

    def __init__(
        self,
        section: Section,
        document: dict[str, Any],
        door: str | None,
        typed: Mapping[str, list[str]] | None = None,
        *,
        quiet: bool = False,
        passed: Collection[str] = (),
    ) -> None:
        """`typed` is what the page sent; `quiet` shows it again without finding fault.

        `passed` are the paths of which somebody has said that she does not know.
        """
        self._passed = frozenset(passed)
        self.section, self.document, self.door = section, document, door
        self._typed = typed
        self.lists: list[_List] = []
        self._put_away: list[str] = []  # questions that an earlier answer makes senseless
        self._tables: list[YearTable] = []
        self._folders: list[Folder] = []
        self._ready: dict[str, forms.Field] = {}
        self.stored: dict[str, Any] = {}
        data = MultiValueDict(dict(typed)) if typed is not None and not quiet else None
        if typed is not None and quiet:
            self.stored = {name: values[-1] for name, values in typed.items() if values}
        super().__init__(data, auto_id="q-%s", initial=self.stored)
        layout = [self._part(part, "") for part in section.parts]
        self.fields.update(self._ready)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout(*(part for part in layout if part is not None))
        for name, field in self.fields.items():
            if isinstance(field, Answer):
                field.read_as = field.read_back(self[name].value())
        for folder in self._folders:
            folder.open = folder.folded and any(
                self.errors.get(name) or self.initial.get(name) not in (None, "") for name in folder.names
            )

    def _part(self, part: Part, prefix: str) -> Folder | None:
        if isinstance(part, Group):
            asks = [ask for ask in part.asks if self._is_asked(ask, f"{prefix}{ask.path}")]
            return self._group(part, asks, prefix) if asks and part.applies(self.document) else None
        return self._rows(part, prefix) if isinstance(part, Rows) else self._table(part)

    def _is_asked(self, ask: Ask, name: str) -> bool:
        """Whether the question stands on this page: asked here and called for, or answered already.

        What a page has sent is read, whatever was saved meanwhile.
        """
        if paths.get(self.document, name) is not None or name in (self._typed or {}):
            return True
        if ask.when is not None and not ask.when.holds(self.document, name):
            self._put_away.append(name)
            return False
        return not ask.elsewhere

    def _group(self, group: Group, asks: Sequence[Ask], prefix: str) -> Folder:
        names = [self._ask(ask, f"{prefix}{ask.path}") for ask in asks]
        fields = [Field(name, template="intake/question.html") for name in names]
        folder = Folder(*fields, title=group.title, intro=group.intro, why=group.why, folded=group.folded, names=names)
        self._folders.append(folder)
        return folder

    def _ask(self, ask: Ask, name: str, value: Any = None) -> str:
        more = {} if ask.choices is None else {"choices": ask.choices(self.document)}
        field = ask.field(label=ask.label(self.door), required=False, help_text=ask.help, **more)
        field.why = ask.why  # type: ignore[attr-defined]
        field.widget.attrs["autocomplete"] = ask.autocomplete if self.door == PATIENT and ask.autocomplete else "off"
        if _answer(field).inputmode:
            field.widget.attrs["inputmode"] = _answer(field).inputmode
        self._ready[name] = field
        stored = paths.get(self.document, name) if value is None else value
        if stored is not None:
            shown = _answer(field).shown(stored)
            if isinstance(field, ChoiceAnswer):
                field.offer(shown)
            if self._typed is None:
                self.initial[name] = shown
        elif self._typed is None and name in self._passed and isinstance(field, ChoiceAnswer):
            self.initial[name] = ChoiceAnswer.DONT_KNOW
        return name

    def _rows(self, rows: Rows, prefix: str) -> Folder:
        path = f"{prefix}{rows.path}"
        held = paths.get(self.document, path)
        count = self._count(path, rows, held)
        parts: list[Any] = []
        gate = ""
        if rows.gate is not None:
            gate = self._ask(rows.gate, f"{GATE}{path}", None if held is None else bool(held))
            parts.append(Field(gate, template="intake/question.html"))
        self.lists.append(_List(path, count, gate))
        counter = forms.IntegerField(widget=forms.HiddenInput, required=False)
        self._ready[f"{COUNT}{path}"] = counter
        self.initial[f"{COUNT}{path}"] = count
        parts.append(Field(f"{COUNT}{path}"))
        for place in range(count):
            inner = [self._part(part, f"{path}[{place}].") for part in rows.parts]
            parts.append(
                Folder(
                    *(part for part in inner if part is not None),
                    title=rows.row_title % {"number": place + 1},
                    remove=rows.remove % {"number": place + 1},
                    path=f"{path}[{place}]",
                )
            )
        add = rows.add if count < rows.most else ""
        return Folder(*parts, title=rows.title, intro=rows.intro, add=add, path=path)

    def _count(self, path: str, rows: Rows, held: Any) -> int:
        if self._typed is None:
            return max(len(held or ()), rows.at_first if held != [] else 0)
        return count_of(self._typed, path, rows.most)

    def _table(self, table: YearTable) -> Folder:
        self._tables.append(table)
        held = paths.get(self.document, table.path) or {}
        typed = [name.removeprefix(f"{table.path}.") for name in self._typed or () if name.startswith(f"{table.path}.")]
        years = self._years([*held, *(year for year in typed if _EARNINGS_YEAR.fullmatch(year))])
        names = []
        for year in years:
            name = f"{table.path}.{year}"
            field = MoneyAnswer(MOST_EARNED, label=str(year), required=False)
            field.widget.attrs |= {"autocomplete": "off", "inputmode": "decimal"}
            self._ready[name] = field
            if self._typed is None and str(year) in held:
                self.initial[name] = field.shown(held[str(year)])
            names.append(name)
        whole = f"{WHOLE}{table.path}"
        self._ready[whole] = forms.BooleanField(label=str(table.whole), required=False)
        if self._typed is None:
            self.initial[whole] = paths.get(self.document, table.path) is not None
        elif whole in self.initial:
            self.initial[whole] = self.initial[whole] == "on"
        cells = Folder(*(Field(name) for name in names), title="", wide=True)
        folder = Folder(cells, Field(whole), title=table.title, intro=table.intro, folded=True, names=[whole, *names])
        self._folders.append(folder)
        return folder

    def _years(self, held: Iterable[str]) -> list[int]:
        """Newest first: from the first year of work there could be to this one."""
        last = timezone.localdate().year
        born = paths.get(self.document, "patient.birth_date")
        first = last - _YEARS_WITHOUT_BIRTHDAY
        if isinstance(born, str):
            first = date.fromisoformat(born).year + _AGE_OF_FIRST_WORK
        first = min([max(_FIRST_YEAR, first), *(int(year) for year in held)])
        return list(range(last, first - 1, -1))

    def clean(self) -> dict[str, Any]:
        """What no field can see alone, and what the case format itself refuses."""
        cleaned = super().clean() or {}
        for table in self._tables:
            whole = f"{WHOLE}{table.path}"
            if not cleaned.get(whole) and any(name.startswith(f"{table.path}.") and cleaned[name] for name in cleaned):
                self.add_error(whole, str(table.whole_missing))
        for held in self.lists:
            if held.gate and cleaned.get(held.gate) is False and self._filled(held):
                self.add_error(held.gate, _("You answered no, but filled in the questions below. Clear one of them."))
        if not self.errors:
            self._refused_by_the_format()
        return cleaned

    def _refused_by_the_format(self) -> None:
        try:
            answers.case_of(self.applied())
        except InvalidCase as error:
            for fault in error.errors:
                name = max((name for name in self.fields if fault.path.startswith(name)), key=len, default=None)
                if name is not None:
                    self.add_error(name, faults.said(fault))

    def _filled(self, held: _List) -> bool:
        return any(value is not None for name, value in self.cleaned_data.items() if name.startswith(f"{held.path}["))

    def applied(self) -> dict[str, Any]:
        """The answers with the sound ones of this page put in. A blank takes the old answer away."""
        document = deepcopy(self.document)
        for held in self.lists:
            paths.put(document, held.path, [{} for _place in range(held.count)])
        for name, value in self.cleaned_data.items():
            if name.startswith((COUNT, GATE, WHOLE)):
                continue
            if value is not None and self._as_shown(name):
                value = paths.get(self.document, name)
            whole = next((f"{WHOLE}{table.path}" for table in self._tables if name.startswith(f"{table.path}.")), None)
            if whole is None or self.cleaned_data.get(whole):
                paths.put(document, name, value)
        for table in self._tables:
            if not self.cleaned_data.get(f"{WHOLE}{table.path}"):
                paths.put(document, table.path, None)
            elif paths.get(document, table.path) is None:  # every year is told, and none had earnings
                paths.put(document, table.path, {})
        for held in reversed(self.lists):
            rows = [row for row in paths.get(document, held.path) or [] if row]
            none_there = bool(held.gate) and self.cleaned_data.get(held.gate) is False
            paths.put(document, held.path, rows if rows or none_there else None)
        return document

    def calls_for_more(self, document: dict[str, Any]) -> bool:
        """Whether the answers as they are now saved call for questions that were not on this page."""
        now = SectionForm(self.section, document, self.door)
        return any(name in now.fields for name in self._put_away)

    def said_unknown(self) -> list[str]:
        """The questions to which the answer was that she does not know."""
        return [name for name, value in self.cleaned_data.items() if value is None and is_unknown(self[name].value())]

    def _as_shown(self, name: str) -> bool:
        """Whether the answer was sent as it had been shown: it then stays to the letter what it was."""
        held, field = paths.get(self.document, name), self.fields[name]
        return held is not None and str(_answer(field).shown(held)) == self[name].value()

    def answered(self) -> list[Block]:
        """What is answered, by row, in the order it was asked."""
        blocks: list[Block] = []
        self._answered(self.helper.layout.fields, "", blocks)
        return [block for block in blocks if block.lines]

    def _answered(self, parts: Sequence[Any], title: str, blocks: list[Block], *, is_table: bool = False) -> None:
        if not blocks or blocks[-1].title != title or blocks[-1].is_table != is_table:
            blocks.append(Block(title, [], is_table))
        for part in parts:
            if isinstance(part, Folder):
                inner = str(part.title) if part.remove else title
                heading = f"{title}, {inner}" if part.remove and title else inner
                self._answered(part.fields, heading, blocks, is_table=part.wide)
                if blocks[-1].title != title or part.wide:
                    blocks.append(Block(title, []))
                continue
            (name,) = part.fields
            shown = self.initial.get(name)
            if shown in (None, "") or name.startswith((COUNT, WHOLE)):
                continue
            blocks[-1].lines.append((name, str(self[name].label), _answer(self.fields[name]).in_words(shown)))

    def left_open(self) -> Iterator[str]:
        """The names of the questions that nobody has answered, in the order they are asked, but those folded away."""
        yield from self._left_open(self.helper.layout.fields)

    def _left_open(self, parts: Sequence[Any]) -> Iterator[str]:
        for part in parts:
            if isinstance(part, Folder):
                if not part.folded and not part.wide:
                    yield from self._left_open(part.fields)
                continue
            (name,) = part.fields
            if self.initial.get(name) in (None, "") and not name.startswith((COUNT, WHOLE)):
                yield name

    def error_links(self) -> list[tuple[str, str, str]]:
        """Each error as (anchor, question, message)."""
        found: list[tuple[str, str, str]] = []
        for name, messages in self.errors.items():
            if name in self.fields:
                bound = self[name]
                radios = isinstance(bound.field.widget, forms.RadioSelect)
                anchor = f"{bound.auto_id}_1" if radios else bound.auto_id
                found.extend((anchor, str(bound.label), str(message)) for message in messages)
        return found


def count_of(typed: Mapping[str, list[str]], path: str, most: int) -> int:
    """How many rows of a list a page had, as it says itself: never more than the list may have."""
    text = (typed.get(f"{COUNT}{path}") or [""])[-1]
    if not text.isascii() or not text.isdigit():
        return 0
    return most if len(text.lstrip("0")) > _LONGEST_COUNT else min(int(text), most)


def _answer(field: forms.Field) -> Answer:
    assert isinstance(field, Answer), "every question of the interview has a field that reads answers"
    return field
