"""What a commit or a branch did to files: the reason for a run, and where its findings point."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from i18nlint.model.dataclass import dataclass


class ChangeKind(StrEnum):
    ADDED = "added"
    MODIFIED = "modified"
    DELETED = "deleted"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """One file. Paths are relative to the root, with ``/``."""

    kind: ChangeKind
    path: str
    """After the change; of a deleted file, before it."""
    former: str = ""
    """Of a renamed file: its path before."""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All changes between two states; the later one is what a run checks."""

    changes: tuple[Change, ...] = ()
    files: frozenset[str] | None = None
    """All files of the later state; None where it is the disk."""
    base: str = ""
    """The earlier state, as git names it."""

    @property
    def touched(self) -> frozenset[str]:
        """Files of the later state that are not what they were."""
        return frozenset(c.path for c in self.changes if c.kind is not ChangeKind.DELETED)

    @property
    def before(self) -> Mapping[str, str]:
        """Paths of what was touched, with those that the files had before; without new files."""
        known = (c for c in self.changes if c.kind is not ChangeKind.ADDED)
        return {c.path: c.former or c.path for c in known if c.path in self.touched}

    @property
    def gone(self) -> Mapping[str, str]:
        """Paths that the later state lacks, with the path that each was moved to or ``""``."""
        deleted = {c.path: "" for c in self.changes if c.kind is ChangeKind.DELETED}
        moved = {c.former: c.path for c in self.changes if c.former}
        return {path: to for path, to in (deleted | moved).items() if path not in self.touched}
