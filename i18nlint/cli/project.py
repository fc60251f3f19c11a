"""What a command is about: the root, the configuration and the paths that were given."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from i18nlint.cli.root import root_without_config
from i18nlint.config.find import find_config
from i18nlint.config.schema import Config
from i18nlint.errors import UsageError
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.group import Layout

if TYPE_CHECKING:
    from i18nlint.model.change import ChangeSet


@dataclass(frozen=True, slots=True)
class Project:
    """A root with its configuration."""

    root: Path
    """Absolute. The folder of the configuration file if it is above the paths, else the working
    directory."""
    config: Config
    paths: tuple[Path, ...] = ()
    """As given, absolute."""

    @property
    def shown_root(self) -> str:
        """The way from the working directory to the root, with ``/``."""
        return _relative(self.root, Path.cwd())

    @property
    def seeds(self) -> tuple[str, ...]:
        """The paths relative to the root; none when the whole root is meant."""
        seeds = tuple(self.relative(path) for path in self.paths)
        return () if "." in seeds else seeds

    def relative(self, path: Path) -> str:
        return _relative(path, self.root)

    def with_options(self, **options: Any) -> Project:
        """The same with those settings replaced that were given on the command line."""
        given = {key: value for key, value in options.items() if value not in (None, (), {})}
        return replace(self, config=replace(self.config, **given)) if given else self

    def discover(self, changes: ChangeSet | None = None) -> Layout:
        """The layout below the root, as far as the paths and the changes are concerned."""
        from i18nlint.discover import discover_layout

        return discover_layout(self.root, self.config, self.seeds, changes=changes)


def open_project(
    names: Sequence[str], *, config_file: str | None = None, isolated: bool = False
) -> Project:
    """The project that the paths lie in.

    The nearest configuration at or above them wins, so that a folder with its own is what it is
    from wherever it is checked.

    Raises:
        UsageError: a path does not exist, or the options contradict each other.
        ConfigError: the configuration file is wrong.
    """
    if config_file and isolated:
        raise UsageError("--config and --isolated exclude each other")
    paths = tuple(existing(name) for name in names)
    base = _common_folder(paths)
    file = existing(config_file) if config_file else None if isolated else find_config(base)
    config = _loaded(file) if file else Config()
    root = _folder_above(base, file.parent) if file else None
    return Project(root or root_without_config(base, paths), config, paths)


def _loaded(file: Path) -> Config:
    from i18nlint.config.load import load_config  # 3 ms to import, for those who have one

    return load_config(file)


def existing(name: str) -> Path:
    """The absolute path.

    Raises:
        UsageError: there is none of that name, or nobody may look.
    """
    if not name:
        raise UsageError("a path is empty")
    path = Path(os.path.abspath(name))  # noqa: PTH100 (resolve() would leave the tree by a symlink)
    try:
        exists = path.exists()
    except OSError as error:  # a folder above that may not be entered, a name that is too long
        raise UsageError(f"cannot be read: {error.strerror}", path=name) from error
    if not exists and path.is_symlink():
        raise UsageError(f"path is a link that leads nowhere: {name}")
    if not exists:
        from i18nlint.cli.misspelt import meant_by  # here: only mistakes need it

        raise UsageError(f"path does not exist: {name}", hint=meant_by(path, name))
    return path


def _common_folder(paths: Iterable[Path]) -> Path:
    folders = [path if path.is_dir() else path.parent for path in paths]
    return Path(os.path.commonpath(folders)) if folders else Path.cwd()


def _folder_above(base: Path, folder: Path) -> Path | None:
    """The folder as ``base`` spells it; None if it is not above (``--config ci/i18nlint.toml``).

    A configuration is found by its real path, which differs where a symlink leads to the tree.
    """
    real = folder.resolve()
    return next((above for above in (base, *base.parents) if above.resolve() == real), None)


def _relative(path: Path, base: Path) -> str:
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:  # on Windows there is no way from one drive to another
        return path.as_posix()
