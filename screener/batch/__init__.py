"""Many people at once: a file of cases in, a file of answers out, on every core of the machine.

`run_batch` is all that a command or a background task needs: it tells how far it is, can be cancelled, and goes on
after a crash. `preview` shows what a file was understood as before it is run. An example: docs/how-to/many-people.md.

Behind them: `sources` and `parquet` read files; `columns` reads the cells of a row as a case; `answers` says what is
written of each; `plans` makes the action plans; `partition` screens some rows and writes them in one step; `run` deals
the rows out to `workers`, and joins what was written; `template` is a file to begin with.
"""

from screener.batch.faults import Cancelled, CannotRun
from screener.batch.preview import Preview, preview
from screener.batch.run import Options, Progress, run_batch

__all__ = ["Cancelled", "CannotRun", "Options", "Preview", "Progress", "preview", "run_batch"]
