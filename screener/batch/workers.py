"""Who screens the partitions: this process, others on this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context

from benefits import Fault
from screener.batch.faults import CannotRun
from screener.batch.partition import Done, Partition, Work, begin_worker, screen_partition

FALLS_AT_MOST = 3  # of workers that end without a word
SECONDS_TO_CONNECT = 10
_WAITING_FOR_EACH = 2  # partitions for each worker: it never idles, and memory stays flat


@dataclass(frozen=True, slots=True)
class Deal:
    """Deals partitions out. `folder` is where they are written; `take` is told of each that is done."""

    work: Work
    folder: str
    take: Callable[[Done], None]

    def to_this_process(self, partitions: Iterable[Partition]) -> None:
        """One after the other."""
        for partition in partitions:
            self.take(screen_partition(self.work, partition, self.folder))

    def to_processes(self, workers: int, partitions: Iterator[Partition]) -> None:
        """By processes of this machine; one that dies is replaced. Raises `CannotRun` when that happens too often."""
        fallen: list[Partition] = []
        for fall in itertools.count(1):
            with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=begin_worker) as pool:
                try:
                    fallen = self._to(pool, workers, itertools.chain(fallen, partitions))
                finally:
                    pool.shutdown(cancel_futures=True)
            if not fallen:
                return
            if fall >= FALLS_AT_MOST:
                where = ", ".join(f"{part.first} to {part.first + len(part.rows) - 1}" for part in fallen)
                message = f"a worker ended without a word {fall} times, last among rows {where}; all others are kept"
                raise CannotRun(Fault("", message))

    def to_cluster(self, address: str, partitions: Iterator[Partition]) -> None:
        """By the workers of a Dask scheduler, which see the same folder and have the same version installed.

        The scheduler deals a partition out again when a worker dies. Raises `CannotRun` when it gives no answer.
        """
        try:
            from distributed import Client, KilledWorker
        except ImportError:
            message = "the optional part for clusters is not installed: pip install '.[cluster]'"
            raise CannotRun(Fault("--scheduler", message)) from None
        try:
            client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, ValueError) as error:
            message = f"{address} gives no answer ({type(error).__name__}); tcp://HOST:8786 is accepted"
            raise CannotRun(Fault("--scheduler", message)) from None
        with client:
            at_once = max(1, sum(client.ncores().values()))
            try:
                self._to(client.get_executor(pure=False, retries=FALLS_AT_MOST), at_once, partitions)
            except KilledWorker:
                message = "several workers died over the same rows; all that is answered is kept"
                raise CannotRun(Fault("--scheduler", message)) from None

    def _to(self, pool: Executor, workers: int, partitions: Iterator[Partition]) -> list[Partition]:
        """Gives back the partitions that were lost with a worker; they can be dealt out again."""
        under_way: dict[Future[Done], Partition] = {}
        while True:
            while len(under_way) < _WAITING_FOR_EACH * workers:
                partition = next(partitions, None)
                if partition is None:
                    break
                try:
                    under_way[pool.submit(screen_partition, self.work, partition, self.folder)] = partition
                except BrokenProcessPool:
                    return [*under_way.values(), partition]
            if not under_way:
                return []
            done, _waiting = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                try:
                    self.take(future.result())
                except BrokenProcessPool:
                    return list(under_way.values())
                del under_way[future]
