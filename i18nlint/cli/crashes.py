"""Tracebacks of checks that failed, each told once: one bug fails on many files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_NAMED = 3


def told_once(crashes: Iterable[str]) -> Iterator[str]:
    """Each traceback behind the files that it is of; a crash is ``file: stage`` and its lines."""
    places: dict[str, list[str]] = {}
    for crash in crashes:
        place, _, lines = crash.partition("\n")
        places.setdefault(lines, []).append(place)
    for lines, where in places.items():
        more = len(where) - _NAMED
        yield "\n".join([*where[:_NAMED], *([f"and {more} more"] if more > 0 else []), lines])
