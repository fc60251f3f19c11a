"""Modules that a script makes of files that people edit, and whether they are still of those.

Reading our data anew costs every run more than parsing a post does. So what becomes of it is kept
as Python, which the interpreter compiles once, under the fingerprint of the files that it was made
of, our own code among them. Where one of them was edited since, the module is passed over and the
files are read as ever: ``make generated`` only saves time.
"""

from __future__ import annotations

import os
from binascii import crc32
from collections.abc import Iterable, Iterator
from functools import reduce
from importlib import import_module
from pathlib import Path
from types import ModuleType


def fingerprint(contents: Iterable[bytes], start: int = 0) -> int:
    """A number that another content changes; ``start`` is that of what comes before."""
    return reduce(lambda known, content: crc32(content, known), contents, start)


def contents(folder: Path, ending: str) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the folder's files with that ending, by name.

    A hundred of them are read in every run, and paths of `pathlib` would take two milliseconds.
    """
    base = os.fspath(folder)
    for name in sorted(os.listdir(base)):  # noqa: PTH208
        if name.endswith(ending):
            with open(f"{base}/{name}", "rb") as file:  # noqa: PTH123
                yield name, file.read()


def generated_module(name: str, made_of: int) -> ModuleType | None:
    """The module if it was made of files with this fingerprint, else None."""
    try:
        module = import_module(name)
    except ModuleNotFoundError:
        return None
    return module if made_of == module.MADE_OF else None
