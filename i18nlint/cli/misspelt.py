"""What may have been meant by a path that does not exist."""

from __future__ import annotations

import os
from pathlib import Path

from i18nlint.config.suggest import did_you_mean
from i18nlint.model.wording import listed

_NAMED = 3
"""So many paths a hint lists where no name is nearer than the others."""


def meant_by(path: Path, name: str) -> str:
    """A hint: another path, ``/`` for the backslash of Windows, or what a path has to be."""
    slashed = name.replace("\\", "/")
    if slashed != name and Path(slashed).exists():
        return f'did you mean "{slashed}"?'
    if name == "-":
        return "a post is known by its path: name files or folders"
    if "*" in name:
        return "no file matches the *, or quotes hid it: name a folder, and all below it is checked"
    return _elsewhere(path, slashed.rstrip("/"))


def _elsewhere(path: Path, name: str) -> str:
    """Another name beside it; for ``docs/kp/a.md`` other folders that have such a file."""
    folder = next(above for above in path.parents if os.path.isdir(above))  # noqa: PTH112 (raises)
    wrong, *rest = path.relative_to(folder).parts
    end = "".join(f"/{part}" for part in rest)
    if not name.endswith(wrong + end):
        return ""  # on the way up again by ..
    begin = name[: len(name) - len(wrong + end)]
    try:
        beside = sorted(one.name for one in folder.iterdir() if Path(f"{one}{end}").exists())
    except OSError:  # nobody may look into it
        return ""
    if near := did_you_mean(wrong, beside, folder=begin):
        return near.replace('"?', f'{end}"?')
    verb = "is" if len(beside) == 1 else "are"
    is_choice = rest and 0 < len(beside) <= _NAMED
    return f"there {verb} {listed(f'{begin}{one}{end}' for one in beside)}" if is_choice else ""
