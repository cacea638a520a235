"""Whether memory stays flat while documents are made: the server's processes, every fifty documents of one person.

.venv/bin/python benchmarks/bench_memory.py [DOCUMENTS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.bench_load import BUSY, memory
from tests.screener.servers.running import running

DOCUMENTS = 500
PRINTED_EVERY = 50
DEMO_PERSON = "metastatic_breast_cancer_at_49"


def main(documents: int) -> None:
    """Print the megabytes of each process of the server as the documents are made, one after another."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder), RATE_LIMITS="0") as server:
        server.manage("load_demo")
        browser = server.browser()
        case = browser.post(f"/examples/{DEMO_PERSON}/", {}).url.removeprefix(server.base).removesuffix("plan/")
        made = 0
        while made < documents:
            if made % PRINTED_EVERY == 0:
                print(f"{made:5} documents   {memory(server)} MB", flush=True)
            answer = browser.get(f"{case}plan/action-plan.pdf")
            if answer.status == BUSY:  # the maker of documents is being replaced
                time.sleep(0.5)
                continue
            assert answer.content.startswith(b"%PDF"), answer.status
            made += 1
        print(f"{made:5} documents   {memory(server)} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
