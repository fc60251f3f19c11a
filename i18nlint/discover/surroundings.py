"""The surroundings of what was named: how far a run looks where nothing says what a project is."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import field

from i18nlint.discover.walk import Gate, TooLargeError, Tree, walk
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass

AT_MOST = 30_000
"""Files and folders of any kind beside what was named. Sites have fewer, a home folder more: who
stands there and names a folder of posts does not mean what else lies in it."""


@dataclass(slots=True)
class Surroundings:
    """What was looked through, from the named folders upwards; paths are relative to the root."""

    gate: Gate
    tree: Tree = Tree()
    tops: set[str] = field(default_factory=set)
    """The uppermost folders that were looked through."""
    _too_large: set[str] = field(default_factory=set)

    @property
    def are_all(self) -> bool:
        """True if the whole root was looked through."""
        return self.tops == {"."}

    def add(self, folder: str) -> None:
        """Look through a named folder, however much lies in it."""
        is_closed = self.gate.is_closed(self._absolute(folder))
        if not is_closed and not any(_is_within(folder, top) for top in self.tops):
            self._look(folder, walk(self.gate, folder))

    def widen(self, folder: str) -> None:
        """Look through the folders above one that was named, as long as little lies there."""
        for above in _above(folder):
            if above in self._too_large:
                return
            if above not in self.tops:
                self._try(above)

    def _try(self, folder: str) -> None:
        known = {self._absolute(top) for top in self.tops}
        try:
            self._look(folder, walk(self.gate, folder, without=known, at_most=AT_MOST))
        except (TooLargeError, UsageError):  # too much lies there, or nobody may see it
            self._too_large.add(folder)

    def _absolute(self, folder: str) -> str:
        return posixpath.normpath(posixpath.join(self.gate.root.as_posix(), folder))

    def _look(self, folder: str, tree: Tree) -> None:
        self.tree = self.tree.plus(tree)
        self.tops = {folder, *(top for top in self.tops if not _is_within(top, folder))}


def look_around(gate: Gate, folders: Iterable[str]) -> Surroundings:
    """What lies in the folders and, as long as it is little, around them: a post in ``docs`` may
    have its version in ``i18n/ko/docs``. Folders outside the root are passed by.

    Raises:
        UsageError: one of the folders cannot be listed.
    """
    named = sorted(folder for folder in set(folders) if not folder.startswith("../"))
    found = Surroundings(gate)
    for folder in named:
        found.add(folder)
    for folder in named:
        found.widen(folder)
    return found


def _above(folder: str) -> Iterator[str]:
    """The folders above, the nearest first, up to the root."""
    while folder != ".":
        folder = posixpath.dirname(folder) or "."
        yield folder


def _is_within(folder: str, top: str) -> bool:
    return top == "." or f"{folder}/".startswith(f"{top}/")
