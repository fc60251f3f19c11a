"""Where a project begins that has no configuration to say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from i18nlint.config.tags import is_doubtful, known_tag


def root_without_config(base: Path, paths: Sequence[Path]) -> Path:
    """The working directory, unless the paths, which lie below ``base``, are elsewhere, or in a
    repository below it: who checks one post in a folder of projects means none of the others.

    A folder elsewhere is its own root. A file alone does not say where the other languages are:
    its repository does, or the folder of its language. Who stands in that folder means it too.
    """
    here = Path.cwd()
    if base.is_relative_to(here):
        is_file = bool(paths) and not any(path.is_dir() for path in paths)
        return (_above_language(here) if is_file else None) or _repository_below(here, base) or here
    if all(path.is_dir() for path in paths):
        return base
    above = (base, *base.parents)
    repository = (folder for folder in above if (folder / ".git").exists())
    language = (folder.parent for folder in above if known_tag(folder.name))
    return next(repository, None) or next(language, base)


def _above_language(here: Path) -> Path | None:
    """The folder above that of a language, where a repository holds both."""
    above = (here, *here.parents)
    repository = next((at for at, folder in enumerate(above) if (folder / ".git").exists()), 0)
    return next((folder.parent for folder in above[:repository] if known_tag(folder.name)), None)


def _repository_below(here: Path, base: Path) -> Path | None:
    """The repository on the way from ``here`` down to ``base``, which holds all versions of a post.

    None in a repository: one below it is a part of it, such as a submodule. None as well where
    languages may have a repository each: ``site-ko`` beside ``site``, ``ko`` and ``en``.
    """
    if any((folder / ".git").exists() for folder in (here, *here.parents)):
        return None
    parts = base.relative_to(here).parts
    way = [here.joinpath(*parts[: at + 1]) for at in range(len(parts))]
    depth = next((at for at, folder in enumerate(way) if (folder / ".git").is_dir()), None)
    if depth is None or any(_is_one_of_several(folder) for folder in way[: depth + 1]):
        return None
    return way[depth]


def _is_one_of_several(folder: Path) -> bool:
    """True if the folder's name, or one beside it, speaks of a language."""
    from i18nlint.discover.patterns import split_beginning, split_ending

    if known_tag(folder.name) or split_ending(folder.name) or split_beginning(folder.name):
        return True
    return any(_speaks(name, folder.name) for name in _names_beside(folder))


def _speaks(name: str, own: str) -> bool:
    """True for ``ko``, and for ``docs-ko`` and ``ko-docs`` beside ``docs``."""
    from i18nlint.discover.patterns import split_beginning, split_ending

    if known_tag(name) and not is_doubtful(name):
        return True
    ending, beginning = split_ending(name), split_beginning(name)
    return bool((ending and ending[0] == own) or (beginning and beginning[2] == own))


def _names_beside(folder: Path) -> Iterable[str]:
    try:
        return [entry.name for entry in folder.parent.iterdir()]
    except OSError:  # nobody may look: what is there is not seen later either
        return []
