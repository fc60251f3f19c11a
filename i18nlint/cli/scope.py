"""What ``--staged`` and ``--since`` narrow a run to, and where its files are then read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass

if TYPE_CHECKING:
    from i18nlint.engine.run import Reader
    from i18nlint.model.change import ChangeSet
    from i18nlint.model.group import Layout

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything on disk, unless there is a change."""

    changes: ChangeSet | None = None
    read: Reader | None = None
    """None where files are read from disk."""
    verb: str = ""
    """``staged``, ``changed since main``."""

    @property
    def touched(self) -> frozenset[str]:
        return self.changes.touched if self.changes else frozenset()

    def notes(self, layout: Layout) -> Iterator[str]:
        """What was looked at, where nothing of it was checked."""
        if self.changes is None or layout.groups:
            return
        names = [change.path for change in self.changes.changes]
        if not names:
            yield f"note: nothing is {self.verb}"
            return
        shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
        files = "1 file is" if len(names) == 1 else f"{len(names):,} files are"
        yield f"note: {files} {self.verb}, no version of a post in several languages: {shown}"


def open_scope(root: Path, *, staged: bool, since: str | None) -> Scope:
    """The scope that the options ask for.

    Raises:
        UsageError: both are given, or git cannot say what changed.
    """
    if staged and since:
        raise UsageError("--staged and --since exclude each other")
    if not staged and not since:
        return Scope()
    from i18nlint.engine.git import open_repository, staged_reader

    repository = open_repository(root)
    # `pre-commit run --from-ref A --to-ref B` stages nothing: the change is the branch.
    since = since or os.environ.get("PRE_COMMIT_FROM_REF")
    if since:
        return Scope(repository.since(since), verb=f"changed since {since}")
    return Scope(repository.staged(), staged_reader(repository), verb="staged")
