"""The surroundings of what was named: how far a run looks where nothing says what a project is."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import field

from i18nlint.discover.walk import Gate, TooLargeError, Tree, united, walk
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass

AT_MOST = 30_000
"""Files and folders of any kind beside what was named. Sites have fewer, a home folder more: who
stands there and names a folder of posts does not mean what else lies in it."""


@dataclass(slots=True)
class Surroundings:
    """What was looked through, from the named folders upwards; paths are relative to the root."""

    gate: Gate
    _trees: list[Tree] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    """Folders that were looked through."""
    _known: set[str] = field(default_factory=set)
    """The same, absolute."""
    _too_large: set[str] = field(default_factory=set)

    @property
    def tree(self) -> Tree:
        return united(self._trees)

    @property
    def tops(self) -> frozenset[str]:
        """The uppermost folders that were looked through."""
        return frozenset(seen for seen in self._seen if self._seen.isdisjoint(_above(seen)))

    @property
    def are_all(self) -> bool:
        """True if the whole root was looked through."""
        return "." in self._seen

    def add(self, folder: str) -> None:
        """Look through a named folder, however much lies in it."""
        if not (self._has(folder) or self._is_closed(folder)):
            self._look(folder, walk(self.gate, folder, without=self._known))

    def widen(self, folder: str) -> None:
        """Look through the folders above one that was named, as long as little lies there."""
        for above in _above(folder):
            if above in self._too_large or self._has(above):
                return
            if not self._is_closed(above):  # node_modules/theme, of node_modules/theme/docs
                self._try(above)

    def _has(self, folder: str) -> bool:
        return folder in self._seen or not self._seen.isdisjoint(_above(folder))

    def _is_closed(self, folder: str) -> bool:
        return self.gate.is_closed(self._absolute(folder))

    def _try(self, folder: str) -> None:
        try:
            self._look(folder, walk(self.gate, folder, without=self._known, at_most=AT_MOST))
        except (TooLargeError, UsageError):  # too much lies there, or nobody may see it
            self._too_large.add(folder)

    def _absolute(self, folder: str) -> str:
        return posixpath.normpath(posixpath.join(self.gate.root.as_posix(), folder))

    def _look(self, folder: str, tree: Tree) -> None:
        self._trees.append(tree)
        self._seen.add(folder)
        self._known.add(self._absolute(folder))


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
