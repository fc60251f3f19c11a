"""Seeds: the files and folders a run was asked for."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from i18nlint.discover.patterns import PathPattern, composed
from i18nlint.discover.scheme import Scheme
from i18nlint.discover.walk import Gate, is_markdown
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_PLACEHOLDER = lazy_regex(r"\{(lang|ext)\}")


@dataclass(frozen=True, slots=True)
class Seeds:
    """Paths relative to the root; none at all stands for everything."""

    files: frozenset[str] = frozenset()
    folders: tuple[str, ...] = ()
    """Ending in ``/``; the root is the empty string."""

    def __bool__(self) -> bool:
        return bool(self.files or self.folders)

    @property
    def are_files(self) -> bool:
        return bool(self.files) and not self.folders

    @property
    def places(self) -> frozenset[str]:
        """The folders, and those that the files lie in; the root is ``.``."""
        of_files = map(posixpath.dirname, self.files)
        return frozenset(map(posixpath.normpath, (*self.folders, *of_files)))

    def name(self, path: str) -> bool:
        """True if the path is a seed or lies below one."""
        return path in self.files or any(path.startswith(folder) for folder in self.folders)

    def only(self, paths: Iterable[str]) -> Seeds:
        """Those of the paths that these seeds name, as seeds; they need not exist."""
        return Seeds(frozenset(path for path in paths if not self or self.name(path)))


def sort_seeds(root: Path, seeds: Sequence[str]) -> Seeds:
    """The seeds, normalised.

    Raises:
        UsageError: one of them does not exist.
    """
    files, folders = set(), set()
    for seed in seeds:
        absolute = _absolute(root, Path(seed))
        path = Path(os.path.relpath(absolute, root)).as_posix()
        if absolute.is_dir():
            folders.add("" if path == "." else f"{path}/")
        elif absolute.is_file():
            files.add(path)
        else:
            raise UsageError("neither a file nor a folder", path=seed)
    return Seeds(frozenset(files), tuple(sorted(folders)))


def _absolute(root: Path, seed: Path) -> Path:
    if seed.is_absolute():
        # The root is free of links, so the way to the seed must be; the seed may be one itself.
        return seed.parent.resolve() / seed.name
    return Path(os.path.normpath(root / seed))


def find_siblings(gate: Gate, scheme: Scheme, path: str) -> set[str]:
    """All files that the scheme reads as versions of the post at ``path``, itself included.

    Looks only where the post's patterns lead, so that one post costs the same in any tree.
    """
    version = scheme.read(path)
    if version is None:
        return set()
    found = {
        candidate
        for member in scheme.members
        for candidate in _expand(gate.root, member.pattern, version.post)
    }
    return {candidate for candidate in found if _is_version(gate, scheme, candidate, version.post)}


def _is_version(gate: Gate, scheme: Scheme, path: str, post: str) -> bool:
    version = scheme.read(path)
    return version is not None and version.post == post and not gate.reason(path)


def _expand(root: Path, pattern: PathPattern, post: str) -> Iterator[str]:
    """Existing files of the pattern for one post, whatever the language and extension."""
    marks = {"{lang}": "\x01", "{ext}": "\x02"}
    text = _PLACEHOLDER.sub(lambda match: marks[match[0]], pattern.text).replace("{path}", post)
    paths = [""]
    for segment in text.split("/"):
        paths = [found for path in paths for found in _step(root, path, segment)]
    yield from (path for path in paths if is_markdown(path) and (root / path).is_file())


def _step(root: Path, folder: str, segment: str) -> Iterator[str]:
    if segment.isascii() and not {"\x01", "\x02"} & set(segment):
        yield posixpath.join(folder, segment)
        return
    spelled = re.escape(composed(segment)).replace("\x01", ".+").replace("\x02", ".+")
    regex = re.compile(spelled, re.DOTALL)
    try:
        names = sorted(entry.name for entry in (root / folder).iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    yield from (posixpath.join(folder, name) for name in names if regex.fullmatch(composed(name)))
