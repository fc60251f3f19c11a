"""The Markdown files of a project: first step of discovery.

What git ignores and what tools keep for themselves is never seen; what the configuration
excludes is, so that ``layout`` can say so.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.discover.settings_files import text_of
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

EXTENSIONS = ("md", "mdx", "markdown", "svx", "qmd", "mdoc")
"""R Markdown is none of them: it is knitted into ``.md``, which lies beside it."""
_ENDINGS = tuple(f".{extension}" for extension in EXTENSIONS)
_SKIPPED = frozenset(
    {".git", ".hg", ".svn", ".jj", "node_modules", "bower_components", "__pycache__"}
    | {"site-packages", ".venv", ".tox", ".nox", ".cache", ".mypy_cache", ".pytest_cache"}
    | {".ruff_cache", ".hypothesis", ".eggs", ".idea", ".vscode", ".next", ".nuxt", ".output"}
    | {".astro", ".docusaurus", ".svelte-kit", ".gatsby", ".parcel-cache", ".turbo", ".yarn"}
    | {".pnpm-store", ".gradle", ".terraform", ".direnv", ".bundle", ".jekyll-cache"}
)
"""Folders of tools. Other hidden folders may hold posts: ``.github/README.zh-CN.md``."""
_MARKS = frozenset({"CACHEDIR.TAG", "pyvenv.cfg"})
"""Files by which a tool says that a folder of any name is its own: Cargo's ``target``, ``env``."""


def is_markdown(path: str) -> bool:
    return path.lower().endswith(_ENDINGS)


@dataclass(frozen=True, slots=True)
class Tree:
    """Markdown files below a root, as sorted paths relative to it."""

    files: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    """Those that the configuration excludes."""
    unreadable: tuple[str, ...] = ()
    """Folders that may not be looked into."""

    def plus(self, other: Tree) -> Tree:
        """Both trees as one."""
        return Tree(
            tuple(sorted({*self.files, *other.files})),
            tuple(sorted({*self.excluded, *other.excluded})),
            tuple(sorted({*self.unreadable, *other.unreadable})),
        )


@dataclass(frozen=True, slots=True)
class _Layer:
    """One ``.gitignore`` with the folder it stands in."""

    folder: str
    spec: GitIgnoreSpec

    def verdict(self, path: str) -> bool | None:
        """True to ignore, False to keep after all (``!name``), None if no line matches."""
        return self.spec.check_file(path[len(self.folder) + 1 :]).include


@dataclass(slots=True)
class Gate:
    """Decides what of a project is looked at; remembers the ``.gitignore`` files it has read."""

    root: Path
    exclude: Sequence[str] = ()
    _layers: dict[str, tuple[_Layer, ...]] = field(default_factory=dict)
    _closed: dict[str, bool] = field(default_factory=dict)
    _excluded: GitIgnoreSpec | None = None

    def __post_init__(self) -> None:
        if self.exclude:
            self._excluded = _spec(self.exclude)

    def excludes(self, path: str) -> bool:
        """True if a line of ``exclude`` matches; ``path`` is relative to the root."""
        return self._excluded is not None and self._excluded.match_file(path)

    def ignores(self, path: str) -> bool:
        """True if git ignores the absolute ``path`` or a tool owns it; folders end in ``/``."""
        name = posixpath.basename(path.rstrip("/"))
        if path.endswith("/") and name in _SKIPPED:
            return True
        layers = self.layers(posixpath.dirname(path.rstrip("/")))
        verdicts = (layer.verdict(path) for layer in reversed(layers))
        return next((verdict for verdict in verdicts if verdict is not None), False)

    def layers(self, folder: str) -> tuple[_Layer, ...]:
        """The ``.gitignore`` files that hold in ``folder``, those further up first."""
        if folder not in self._layers:
            self._layers[folder] = (*self._outer(folder), *_read_gitignore(folder))
        return self._layers[folder]

    def _outer(self, folder: str) -> tuple[_Layer, ...]:
        """What holds above ``folder``, up to the top of the repository."""
        parent = posixpath.dirname(folder)
        root = self.root.as_posix()
        if folder.startswith(f"{root}/"):
            return self.layers(parent)
        is_top = parent == folder or Path(folder, ".git").exists()
        if is_top or (folder == root and not _in_repository(self.root)):
            return ()
        return self.layers(parent)

    def reason(self, path: str) -> str:
        """Why the file is not looked at, empty if it is; ``path`` is relative to the root."""
        absolute = posixpath.normpath(posixpath.join(self.root.as_posix(), path))
        if self._is_closed(posixpath.dirname(absolute)):
            return "ignored: git or a tool's own folder"
        if self.ignores(absolute):
            return "ignored by git"
        return "excluded by the configuration" if self.excludes(path) else ""

    def _is_closed(self, folder: str) -> bool:
        """True if a walk would not come into the absolute folder."""
        if f"{self.root.as_posix()}/".startswith(f"{folder.rstrip('/')}/"):
            return False  # the root and what is above it, on the way to a checkout beside it
        if folder not in self._closed:
            above = self._is_closed(posixpath.dirname(folder))
            self._closed[folder] = above or self.ignores(f"{folder}/") or _is_marked(folder)
        return self._closed[folder]


def _is_marked(folder: str) -> bool:
    return any(Path(folder, mark).exists() for mark in _MARKS)


def _in_repository(folder: Path) -> bool:
    return any((parent / ".git").exists() for parent in folder.parents)


def _read_gitignore(folder: str) -> Iterator[_Layer]:
    if text := text_of(Path(folder, ".gitignore")):
        yield _Layer(folder.rstrip("/"), _spec(text.split("\n")))


def _spec(lines: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)


def walk(gate: Gate, base: str = "") -> Tree:
    """All Markdown files below ``base``, a folder relative to the gate's root.

    Links to folders are not followed: what they lead to is seen where it lies, and loops cannot be.
    """
    start = posixpath.normpath(posixpath.join(gate.root.as_posix(), base))
    prefix = "" if base in ("", ".") else f"{posixpath.normpath(base)}/"
    cut = len(start.rstrip("/")) + 1
    closed: list[str] = []
    files: list[str] = []
    excluded: list[str] = []
    for absolute in _files_below(gate, start, closed):
        path = prefix + absolute[cut:]
        (excluded if gate.excludes(path) else files).append(path)
    unreadable = (prefix + absolute[cut:] for absolute in closed)
    return Tree(tuple(sorted(files)), tuple(sorted(excluded)), tuple(sorted(unreadable)))


def _files_below(gate: Gate, start: str, closed: list[str]) -> Iterator[str]:
    """Absolute paths; folders that cannot be listed are added to ``closed``.

    Raises:
        UsageError: the first folder itself cannot be listed.
    """
    pending = [start]
    while pending:
        folder = pending.pop()
        try:
            entries = _entries(folder)
        except OSError as error:
            if folder == start:
                raise UsageError(f"cannot be read: {error.strerror}", path=folder) from error
            closed.append(folder)
            continue
        if folder != start and any(entry.name in _MARKS for entry in entries):
            continue
        for entry in entries:
            path = f"{folder.rstrip('/')}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if not gate.ignores(f"{path}/"):
                    pending.append(path)
            elif is_markdown(entry.name) and _is_file(entry) and not gate.ignores(path):
                yield path


def _is_file(entry: os.DirEntry[str]) -> bool:
    """False for a link that leads nowhere, to itself, or where nobody may look."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)
