"""Documents and forms spoilt at random: by a slip, by an old program, or by somebody who means harm."""

from __future__ import annotations

import json
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

PEOPLE = [
    json.loads(path.read_bytes(), parse_float=Decimal)
    for path in sorted((Path(__file__).resolve().parents[3] / "fixtures" / "cases").glob("*.json"))
]
SCALARS: list[Any] = [
    None, True, False, 0, -1, 1, 10**15, 10**400, -(10**30), Decimal("0.001"), Decimal("1E+29"), Decimal("1E-29"),
    "", " ", "0", "-1", "1e9", "1E-9999999", "9" * 5000, "NaN", "Infinity", "2026-02-30", "2026-11-24", "0001-01-01",
    "9999-12-31", "02-29", "OH", "ZZ", "yes", "breast_cancer", "\x00", "\u202e", "é" * 300, "<script>", "{}", [], {},
    [[]], [None], {"": None}, [0] * 20,
]  # fmt: skip
TEXTS = [
    "", " ", "0", "-1", "1", "2", "3.5", "$1,200.50", "1,2,3", "9" * 40, "9" * 100_000, "1e400", "NaN", "٣", "½",
    "02/30/2026", "June 15, 1974", "the fifth", "9999-12-31", "OH", "yes", "no", "on", "other", "\x00", "\u202e",
    "<script>alert(1)</script>", "é" * 300, "\ud800", "2019 48,000\n2020 1", "'; DROP TABLE", "0" * 50,
]  # fmt: skip
BUTTONS = [
    "next", "back", "plan", "draft", "check", "", "paste", "upload", "leave:about", "leave:nowhere", "to:work",
    "to:../..", "add:caregivers", "add:costs.items", "add:patient", "remove:caregivers[0]", "remove:caregivers[7]",
    "remove:caregivers[" + "9" * 5000 + "]", "remove:[0]", "add:caregivers[0].employer.leave_taken", "fill:infusions_3",
    "fill:nothing", "x" * 5000, "add:" + "[0]" * 500,
]  # fmt: skip
MOST_CHANGES = 4
MOST_COPIES = 12


def document(random: Random) -> Any:
    """A made-up person's case with a few changes."""
    spoilt = deepcopy(random.choice(PEOPLE))
    for _change in range(random.randint(1, MOST_CHANGES)):
        _spoil(random, spoilt)
    return spoilt


def _places(part: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [part]
    while waiting:
        at = waiting.pop()
        entries = at.items() if isinstance(at, dict) else enumerate(at) if isinstance(at, list) else ()
        for key, inner in entries:
            found.append((at, key))
            waiting.append(inner)
    return found


def _spoil(random: Random, spoilt: Any) -> None:
    places = _places(spoilt)
    if not places:
        return
    holder, key = random.choice(places)
    match random.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.extend(deepcopy(holder[key]) for _copy in range(random.randint(1, MOST_COPIES)))
        case 2 if isinstance(holder, dict):
            holder[random.choice(["", "name", "2026", "1900", "x" * 500, "caregivers", key])] = holder.pop(key)
        case 3:
            other, name = random.choice(places)
            if _is_there(other, name):
                holder[key] = deepcopy(other[name])
        case _:
            holder[key] = deepcopy(random.choice(SCALARS))


def _is_there(holder: Any, key: Any) -> bool:
    return key < len(holder) if isinstance(holder, list) else key in holder


def as_json(value: Any) -> bytes:
    """The value as JSON text, its fractions as they are."""
    return json.dumps(value, default=float, ensure_ascii=True).encode()


def body(random: Random) -> bytes:
    """The text of a document, sometimes cut, doubled or with bytes changed."""
    text = bytearray(as_json(document(random)))
    match random.randrange(5):
        case 0:
            del text[random.randrange(len(text)) :]
        case 1:
            for _byte in range(random.randint(1, 5)):
                text[random.randrange(len(text))] = random.randrange(256)
        case 2:
            begins = random.randrange(len(text))
            text[begins:begins] = text[begins : begins + 200]
    return bytes(text)


def form(random: Random, shown: dict[str, Any]) -> dict[str, str]:
    """A page as a browser would send it, with some fields changed and some made up."""
    sent = {name: str(value) for name, value in shown.items()}
    names = [name for name in sent if name not in {"page", "revision"}]
    for _change in range(random.randint(1, 6)):
        name = random.choice(names) if names else "state"
        match random.randrange(5):
            case 0:
                sent.pop(name, None)
            case 1:
                lists = [each for each in names if each.startswith("count:")]
                if lists:
                    counts = ["0", "2", "31", "3000000", "9" * 5000, "-1", "x", "٣"]
                    sent[random.choice(lists)] = random.choice(counts)
            case 2:
                sent[name.replace("[0]", f"[{random.choice(['1', '29', '30', '99', '9' * 30])}]")] = "1"
            case _:
                sent[name] = random.choice(TEXTS)
    sent["go"] = random.choice(BUTTONS)
    if random.random() < 0.1:
        sent["revision"] = random.choice(["", "x", "9" * 50, "-1", "7"])
    if sent["go"] == "paste":
        sent["paste"] = random.choice([*TEXTS, "2020 " + "9" * 100_000, "2020 1\n" * 3000])
    return {name: value.encode("utf-8", "replace").decode() for name, value in sent.items()}


def as_plain(value: Any) -> Any:
    """The value as it is kept: fractions as text."""
    return json.loads(as_json(value), parse_float=str)
