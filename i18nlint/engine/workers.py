"""Groups, checked in several processes. A group needs no other, so nothing else changes."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from math import ceil
from multiprocessing import parent_process
from threading import Thread

from i18nlint.model.group import TranslationGroup
from i18nlint.model.result import GroupResult

Check = Callable[[TranslationGroup], GroupResult]
"""Can be sent to another process."""

_FEW = 4
"""Groups that are sent at once: few enough that no process is left with many at the end, nor
anybody has to wait for them after Ctrl-C."""
_MOST = 61
"""Processes that Windows lets one wait for."""


def available_processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_in_processes(
    check: Check, groups: Sequence[TranslationGroup], *, jobs: int | None = None
) -> Iterator[GroupResult]:
    """The result of each group, in their order.

    A process that dies, for want of memory, takes no post with it: all that is left is then
    checked here. The first group is checked here too, so that a forked process finds everything
    imported.
    """
    first, *others = groups
    yield check(first)
    processes = min(jobs or available_processors(), ceil(len(others) / _FEW), _MOST)
    if processes < 2:  # one process beside this one would only be waited for
        yield from map(check, others)
        return
    executor = ProcessPoolExecutor(processes, initializer=_begin, initargs=gc.get_threshold())
    done = 0
    try:
        with _interrupted_later():
            results = executor.map(check, others, chunksize=_FEW)
        for result in results:
            done += 1
            yield result
    except BrokenProcessPool:
        yield from map(check, others[done:])
    finally:
        executor.shutdown(cancel_futures=True)


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Ctrl-C waits until all processes have begun: before, Python would show what it broke."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _begin(*threshold: int) -> None:
    """A worker collects garbage as seldom as who started it, and leaves Ctrl-C to it.

    What it is at it ends, and gets nothing more to do.
    """
    gc.set_threshold(*threshold)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Who is killed cannot tell its workers: they would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
