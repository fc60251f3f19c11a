"""Settings that do nothing in a run: who wrote them believes otherwise."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.config.find import FILE_NAME, find_config

if TYPE_CHECKING:
    from i18nlint.cli.project import Project
    from i18nlint.cli.scope import Scope
    from i18nlint.model.group import Layout

_ENDS = ("", "rc", ".toml", ".yaml", ".yml", ".json", ".ini", ".cfg")
_UNREAD = frozenset(f"{dot}i18nlint{end}" for dot in ("", ".") for end in _ENDS) - {
    FILE_NAME,
    "i18nlint",
    "i18nlint.json",
}
"""What other tools call their configuration; ``i18nlint.json`` may be a report that was kept,
``i18nlint`` a script."""


def idle(project: Project, layout: Layout, scope: Scope) -> Iterator[str]:
    """A note for each setting that nothing heeds, as far as the run can know."""
    for key in project.config.unheard:
        yield f"note: {key} in {project.relative(Path(project.config.path))} does nothing yet"
    if scope.changes is None:
        yield from _idle_in(project, layout)


def passed_by(project: Project, layout: Layout) -> Iterator[str]:
    """A note for each configuration that a package of a monorepo has and this run does not read:
    one alone is read, and it has to be above all that is checked. So for what looks like one."""
    folders = [project.root / site.pattern.partition("{")[0] for site in layout.sites]
    read = Path(project.config.path).resolve() if project.config.path else None
    found = {file for folder in (*project.paths, *folders) if (file := find_config(folder))}
    for file in sorted(found - {read}):
        where = project.relative(file)
        yield f"note: {where} was not read: check {project.relative(file.parent)} by itself"
    names = _UNREAD.intersection(os.listdir(project.root))  # noqa: PTH208 (no need of paths)
    for name in sorted(names):
        if (project.root / name).is_file():
            yield f"note: {name} was not read: the configuration is called {FILE_NAME}"


def _idle_in(project: Project, layout: Layout) -> Iterator[str]:
    """Patterns and overrides of no post, where all are checked, and a source language that none
    has, where whole folders are."""
    if not project.seeds:
        yield from _idle_patterns(project, layout)
        yield from _idle_overrides(project, layout)
    asked = project.config.source_language
    if asked is None or any(path.is_file() for path in project.paths):
        return
    from i18nlint.config.tags import same_language

    if not any(same_language(asked, tag) for group in layout.groups for tag in group.versions):
        for site in layout.sites:
            taken = f"{site.source_language} was taken for the source"
            yield f"note: no post under {site.pattern} has a version in {asked}; {taken}"


def _idle_patterns(project: Project, layout: Layout) -> Iterator[str]:
    """One of several that a slip keeps from reading anything; one alone ends the run."""
    paths = [path for group in layout.groups for path in group.versions.values()]
    for text in unfollowed(project, paths) if paths else ():
        yield f'note: patterns: no post follows "{text}"'


def unfollowed(project: Project, paths: Iterable[str]) -> list[str]:
    """Configured patterns that none of the paths follows."""
    from i18nlint.discover.patterns import compile_pattern

    paths = list(paths)
    patterns = map(compile_pattern, project.config.patterns)
    return [pattern.text for pattern in patterns if not any(map(pattern.read, paths))]


def _idle_overrides(project: Project, layout: Layout) -> Iterator[str]:
    """``paths = ["blog/drafts"]`` names a folder, and no post in it."""
    from fnmatch import fnmatch

    paths = [path for group in layout.groups for path in group.versions.values()]
    for override in project.config.overrides:
        for pattern in override.paths:
            if not any(fnmatch(path, pattern) for path in paths):
                like = f"{pattern.rstrip('*/')}/*"
                hint = f'; did you mean "{like}"?' if any(fnmatch(p, like) for p in paths) else ""
                yield f'note: overrides: no post has the path "{pattern}"{hint}'
