"""The Markdown files of a project: first step of discovery.

What git ignores and what tools keep for themselves is never seen; what the configuration
excludes is, so that ``layout`` can say so.
"""

from __future__ import annotations

import os
import posixpath
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import chain
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


def united(trees: Iterable[Tree]) -> Tree:
    """All of them as one, which nothing is in twice."""
    rows = [(tree.files, tree.excluded, tree.unreadable) for tree in trees]
    return Tree(
        *(tuple(sorted({*chain.from_iterable(paths)})) for paths in zip(*rows, strict=True))
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

    @property
    def is_in_repository(self) -> bool:
        return (self.root / ".git").exists() or _in_repository(self.root)

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
        if self.is_closed(posixpath.dirname(absolute)):
            return "ignored: git or a tool's own folder"
        if self.ignores(absolute):
            return "ignored by git"
        return "excluded by the configuration" if self.excludes(path) else ""

    def is_closed(self, folder: str) -> bool:
        """True if a walk would not come into the absolute folder."""
        if f"{self.root.as_posix()}/".startswith(f"{folder.rstrip('/')}/"):
            return False  # the root and what is above it, on the way to a checkout beside it
        if folder not in self._closed:
            above = self.is_closed(posixpath.dirname(folder))
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


class TooLargeError(Exception):
    """A folder has more below it than the caller would look through."""


def walk(
    gate: Gate, base: str = "", *, without: Container[str] = (), at_most: int = sys.maxsize
) -> Tree:
    """All Markdown files below ``base``, a folder relative to the gate's root, but not those below
    the folders ``without``, which are absolute.

    Links to folders are not followed: what they lead to is seen where it lies, and loops cannot be.

    Raises:
        UsageError: the folder itself cannot be listed.
        TooLargeError: more than `at_most` files and folders of any kind lie below it.
    """
    start = posixpath.normpath(posixpath.join(gate.root.as_posix(), base))
    prefix = "" if base in ("", ".") else f"{posixpath.normpath(base)}/"
    cut = len(start.rstrip("/")) + 1
    folders = _Folders(gate, start, without, at_most)
    files: list[str] = []
    excluded: list[str] = []
    for absolute in folders.files():
        path = prefix + absolute[cut:]
        (excluded if gate.excludes(path) else files).append(path)
    unreadable = (prefix + absolute[cut:] for absolute in folders.closed)
    return Tree(tuple(sorted(files)), tuple(sorted(excluded)), tuple(sorted(unreadable)))


@dataclass(slots=True)
class _Folders:
    """A folder and those below it, on the way through them."""

    gate: Gate
    start: str
    without: Container[str]
    left: int
    """So many files and folders may still be met."""
    closed: list[str] = field(default_factory=list)
    """Folders that turned out not to be listed for us."""

    def files(self) -> Iterator[str]:
        """Absolute paths of Markdown files."""
        pending = [self.start]
        while pending:
            folder = pending.pop()
            for entry in self._entries(folder):
                path = f"{folder.rstrip('/')}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    if path not in self.without and not self.gate.ignores(f"{path}/"):
                        pending.append(path)
                elif is_markdown(entry.name) and _is_file(entry) and not self.gate.ignores(path):
                    yield path

    def _entries(self, folder: str) -> Sequence[os.DirEntry[str]]:
        """What lies in the folder; nothing where a tool says that it is its own."""
        try:
            entries = _scanned(folder)
        except OSError as error:
            if folder == self.start:
                raise UsageError(f"cannot be read: {error.strerror}", path=folder) from error
            self.closed.append(folder)
            return ()
        self.left -= len(entries)
        if self.left < 0:
            raise TooLargeError
        is_marked = folder != self.start and any(entry.name in _MARKS for entry in entries)
        return () if is_marked else entries


def _is_file(entry: os.DirEntry[str]) -> bool:
    """False for a link that leads nowhere, to itself, or where nobody may look."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _scanned(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)
