"""The door to git: which files a change touched, and what the index holds.

Before discovery, for ``check --staged`` and ``check --since``. Only here is git started.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from i18nlint.errors import UsageError
from i18nlint.model.change import Change, ChangeKind, ChangeSet
from i18nlint.model.dataclass import dataclass, replace

_DIFF = ("diff", "--name-status", "-z", "-M", "--no-relative", "--no-ext-diff")
_NAMES = ("--name-only", "--no-relative", "--no-ext-diff")
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",  # while git commits it holds the lock, and waits for us
}
_KINDS = {
    "A": ChangeKind.ADDED,
    "C": ChangeKind.ADDED,
    "D": ChangeKind.DELETED,
    "M": ChangeKind.MODIFIED,
    "R": ChangeKind.RENAMED,
    "T": ChangeKind.MODIFIED,
}


@dataclass(frozen=True, slots=True)
class Repository:
    """The work tree that a project lies in. Paths given and taken are relative to the root."""

    root: Path
    """Of the project, free of links."""
    folder: Path
    """Where git is started."""
    top: Path
    prefix: str
    """Of the names of files below the root, as git says them: empty, or ending in ``/``."""

    def staged(self) -> ChangeSet:
        """What is about to be committed; the files are those of the index.

        Raises:
            UsageError: files are in conflict.
        """
        files = self._paths("ls-files", "--cached", "--recurse-submodules", *self._here)
        # `git add --intent-to-add` leaves an empty file in the index, which no commit will have
        intended = self._paths("diff", "--diff-filter=A", *_NAMES)
        return replace(self.staged_changes(), files=frozenset(files) - frozenset(intended))

    def staged_changes(self) -> ChangeSet:
        """The same change, for runs that read their files from the disk.

        Raises:
            UsageError: files are in conflict.
        """
        return ChangeSet(tuple(self._changes("--cached")), base="HEAD")

    def since(self, revision: str) -> ChangeSet:
        """What the work tree changes since it left ``revision``, new files included.

        Raises:
            UsageError: there is no such revision, or no common ancestor.
        """
        base = self._fork_point(revision)
        new = self._paths("ls-files", "--others", "--exclude-standard", *self._here)
        added = [Change(ChangeKind.ADDED, path) for path in new]
        return ChangeSet((*self._changes(base), *added), base=base)

    def unstaged(self) -> frozenset[str]:
        """Files whose content on disk is not the one of the index."""
        return frozenset(self._paths("diff", *_NAMES))

    def read_index(self, path: str) -> bytes:
        """The file as it is about to be committed.

        Raises:
            OSError: the index does not have it.
        """
        return self.read_commit("", path)

    def read_commit(self, commit: str, path: str) -> bytes:
        """The file as the commit has it; without a name, as the index does.

        Raises:
            OSError: it does not have it.
        """
        name = Path(os.path.relpath(self.root / path, self.top)).as_posix()
        done = self._start("cat-file", "blob", f"{commit}:{name}")
        if done.returncode:
            raise FileNotFoundError(0, f"not in {commit or 'the index'}", path)
        return done.stdout

    @property
    def _here(self) -> tuple[str, ...]:
        return ("--full-name", "--", str(self.root))

    def _fork_point(self, revision: str) -> str:
        name = f"{revision}^{{commit}}"
        known = self._start("rev-parse", "--verify", "--quiet", "--end-of-options", name)
        if known.returncode:
            hint = "in CI a clone may have the last commit alone: fetch this one too"
            raise UsageError(f"git knows no commit {revision!r}", hint=hint)
        done = self._start("merge-base", os.fsdecode(known.stdout).strip(), "HEAD")
        if done.returncode:
            hint = "a shallow clone lacks it: git fetch --unshallow"
            raise UsageError(f"{revision!r} and HEAD have no common ancestor", hint=hint)
        return os.fsdecode(done.stdout).strip()

    def _changes(self, against: str) -> Iterator[Change]:
        words = iter(_split(self._run(*_DIFF, against)))
        for status in words:
            path = self._relative(next(words))
            if status.startswith("U"):
                raise UsageError("has merge conflicts; resolve them first", path=path)
            kind = _KINDS[status[0]]
            if status[0] in "CR":
                former, path = path, self._relative(next(words))
                yield Change(kind, path, former if kind is ChangeKind.RENAMED else "")
            else:
                yield Change(kind, path)

    def _paths(self, command: str, *options: str) -> Iterator[str]:
        names = _split(self._run(command, "-z", *options))
        return (self._relative(name) for name in names)

    def _relative(self, name: str) -> str:
        """From the top of the work tree, as git says it, to relative to the root."""
        if name.startswith(self.prefix):
            return name[len(self.prefix) :]
        return Path(os.path.relpath(self.top / name, self.root)).as_posix()

    def _run(self, *words: str) -> bytes:
        return _checked(self._start(*words), self.folder)

    def _start(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return _git(self.folder, *words)


def open_repository(root: Path) -> Repository:
    """The repository whose work tree holds ``root``.

    Raises:
        UsageError: there is none, or git is not installed.
    """
    root = root.resolve()
    # A hook of a linked work tree gets GIT_DIR, and then git takes the folder that it is started
    # in for the top of the work tree: only the folder of the hook itself is right.
    folder = Path.cwd() if "GIT_DIR" in os.environ else root
    answer = _checked(_git(folder, "rev-parse", "--show-toplevel"), root)
    top = Path(os.fsdecode(answer).rstrip("\n"))
    way = Path(os.path.relpath(root, top)).as_posix()
    return Repository(root, folder, top, prefix="" if way == "." else f"{way}/")


@dataclass(frozen=True, slots=True)
class StagedReader:
    """Reads files as they are about to be committed."""

    repository: Repository
    unstaged: frozenset[str]
    """Paths whose content on disk is not what will be committed."""

    def __call__(self, path: str) -> bytes:
        file = self.repository.root / path
        if path in self.unstaged or not file.exists():  # a sparse checkout has not all on disk
            return self.repository.read_index(path)
        return file.read_bytes()


@dataclass(frozen=True, slots=True)
class FormerReader:
    """Reads what was touched as it was before; a new file is an `OSError`."""

    repository: Repository
    base: str
    names: Mapping[str, str]
    """From a path of today to the one it had."""

    def __call__(self, path: str) -> bytes:
        if path not in self.names:
            raise FileNotFoundError(0, "new in this change", path)
        return self.repository.read_commit(self.base, self.names[path])


def staged_reader(repository: Repository) -> StagedReader:
    """Inside pre-commit the disk is what will be committed: it puts other changes aside."""
    unstaged = frozenset() if os.environ.get("PRE_COMMIT") else repository.unstaged()
    return StagedReader(repository, unstaged)


def former_reader(repository: Repository, changes: ChangeSet) -> FormerReader:
    """For the files of a change."""
    return FormerReader(repository, changes.base, changes.before)


def _git(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 (the words are ours; a revision follows --end-of-options)
            ["git", "--literal-pathspecs", *words],  # noqa: S607 (the user's git, wherever it is)
            cwd=folder,
            env=os.environ | _ENVIRONMENT,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        message = "git is not installed, or not on PATH"
        raise UsageError(message, hint="--staged and --since ask git what changed") from error


def _checked(done: subprocess.CompletedProcess[bytes], folder: Path) -> bytes:
    if done.returncode:
        lines = os.fsdecode(done.stderr).strip().split("\n")
        hint = "--staged and --since need a git work tree"
        raise UsageError(f"git: {lines[0].removeprefix('fatal: ')}", path=str(folder), hint=hint)
    return done.stdout


def _split(output: bytes) -> list[str]:
    return [os.fsdecode(name) for name in output.split(b"\0") if name]
