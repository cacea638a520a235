"""How many questions it takes until nothing open can turn an outcome, for every demo person.

.venv/bin/python benchmarks/measure_questions.py

`ranked` asks what comes first each time; `in fixed order` goes through the interview as it stands, to the last question
that was needed; `full form` is every question of the interview for the same people. `answers` are the single answers
behind the ranked questions, `no answer` those of them that the person has none to. `ms` is one ranking: of the empty
case, and the median on the way.
"""

import json
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benefits import EVERY_PURPOSE, Purpose, open_questions, parse_case  # noqa: E402 - the checkout is put on the path first
from benefits.questions.answers import leaves  # noqa: E402
from benefits.questions.documents import answer_at, places_of, with_answer  # noqa: E402
from screener.plan.paths import QUESTIONS  # noqa: E402
from tests.properties.answering import answered_in_order, start_of  # noqa: E402

DOORS = {"everything": EVERY_PURPOSE, "leave and costs": frozenset({Purpose.LEAVE, Purpose.COSTS})}
ROUNDS = 10


def fixed_order(full):
    """Every question of the interview for these people, in its order."""
    known = {leaf.replace("[]", ""): leaf for leaf in leaves()}
    for path in QUESTIONS:
        if path in known:
            yield from places_of(full, known[path])


def milliseconds(document, purposes):
    """The median of one ranking."""
    case, times = parse_case(document), []
    for _round in range(ROUNDS):
        begun = time.perf_counter()
        open_questions(case, purposes)
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def on_the_way(full, found, purposes):
    """The document after half of the answers."""
    document = start_of(full)
    for path in found.asked[: len(found.asked) // 2]:
        answer = answer_at(full, path)
        document = document if answer is None else with_answer(document, path, answer)
    return milliseconds(document, purposes)


def main():
    """A line for each demo person and door."""
    for door, purposes in DOORS.items():
        names = ("ranked", "answers", "no answer", "in fixed order", "full form", "ms empty", "ms half")
        print(f"{door:34}" + "".join(f"{name:>15}" for name in names))
        for path in sorted((ROOT / "fixtures" / "cases").glob("*.json")):
            full = json.loads(path.read_text(encoding="utf-8"))
            form = list(fixed_order(full))
            found = answered_in_order(full, purposes)
            last = max((place for place, asked in enumerate(form, 1) if asked in found.asked), default=0)
            counts = (found.questions, len(found.asked), len(found.passed), last, len(form))
            times = (milliseconds(start_of(full), purposes), on_the_way(full, found, purposes))
            print(
                f"{path.stem:34}"
                + "".join(f"{count:15}" for count in counts)
                + "".join(f"{taken:15.0f}" for taken in times)
            )


if __name__ == "__main__":
    main()
