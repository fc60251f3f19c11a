"""What ``--staged`` and ``--since`` narrow a run to, and where its files are then read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.wording import listed

if TYPE_CHECKING:
    from i18nlint.cli.project import Project
    from i18nlint.engine.run import Reader
    from i18nlint.model.change import ChangeSet
    from i18nlint.model.group import Layout

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything on disk, unless there is a change."""

    changes: ChangeSet | None = None
    """What narrows the run: only posts that it touches are checked."""
    touched: frozenset[str] = frozenset()
    """Files of the change at hand, also where it does not narrow the run."""
    before: Reader | None = None
    """Reads those as they were; None where no change is known."""
    read: Reader | None = None
    """None where files are read from disk."""
    verbs: tuple[str, str] = ("", "")
    """What is said of one file, and of several: ``has changed since main``, ``are staged``."""

    def notes(self, layout: Layout) -> Iterator[str]:
        """What was looked at, where nothing of it was checked."""
        if self.changes is None or layout.groups:
            return
        names = [change.path for change in self.changes.changes]
        if not names:
            yield f"note: nothing {self.verbs[0]}"
            return
        one, several = self.verbs
        files = f"1 file {one}" if len(names) == 1 else f"{len(names):,} files {several}"
        yield f"note: {files}, no version of a post in several languages: {_few(names)}"

    def lonely(self, project: Project, layout: Layout) -> Iterator[str]:
        """Files that were named, or are posts that were touched, and what keeps each from being
        checked; unless `notes` have said so."""
        from i18nlint.discover.layout import LONE
        from i18nlint.report.cells import printable

        versions = {path for group in layout.groups for path in group.versions.values()}
        reasons = {left.path: left.reason for left in layout.left_out}
        named = [project.relative(path) for path in project.paths if path.is_file()]
        if self.changes is not None:
            named = [path for path in reasons if path in self.touched]
        lonely: dict[str, list[str]] = {}
        for path in named:
            if path not in versions:
                lonely.setdefault(reasons.get(path, LONE), []).append(path)
        if self.changes is not None and not layout.groups:
            lonely.pop(LONE, None)
        for reason, paths in lonely.items():
            verb = "was" if len(paths) == 1 else "were"
            yield printable(f"note: {_few(paths)} {verb} not checked: {reason}")


def _few(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    if more <= 1:
        return listed(names)
    return f"{', '.join(names[:_NAMED])} and {more:,} more"


def open_scope(root: Path, *, staged: bool, since: str | None) -> Scope:
    """The scope that the options ask for.

    Raises:
        UsageError: both are given, or git cannot say what changed.
    """
    if since is not None and not since.strip():
        raise UsageError("--since names no commit", hint="is a variable of your script empty?")
    if staged and since:
        raise UsageError("--staged and --since exclude each other")
    in_hook = bool(os.environ.get("PRE_COMMIT"))
    if not (staged or since or in_hook):
        return Scope()
    from i18nlint.engine.git import former_reader, open_repository, staged_reader

    repository = open_repository(root)
    # `pre-commit run --from-ref A --to-ref B` stages nothing: the change is the branch.
    reference = since or os.environ.get("PRE_COMMIT_FROM_REF")
    if reference:
        changes = repository.since(reference)
        verbs = f"has changed since {reference}", f"have changed since {reference}"
    else:
        changes = repository.staged() if staged else repository.staged_changes()
        verbs = "is staged", "are staged"
    before = former_reader(repository, changes)
    if not (staged or since):  # a hook that got file names: they say what is checked
        return Scope(touched=changes.touched, before=before)
    read = None if reference else staged_reader(repository)
    return Scope(changes, changes.touched, before, read, verbs)
