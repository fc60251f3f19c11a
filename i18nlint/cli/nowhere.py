"""What to say where no post has a second version: most often it lies where nobody looked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from i18nlint.cli.beyond import beyond
from i18nlint.cli.idle import unfollowed
from i18nlint.config.tags import is_doubtful, known_tag
from i18nlint.errors import DiscoveryError
from i18nlint.model.wording import listed, quoted

if TYPE_CHECKING:
    from i18nlint.cli.project import Project
    from i18nlint.model.group import Layout

_HOW_FOUND = (
    "versions of a post have the same path but for the language, or one translationKey",
    "`i18nlint layout` shows what was found and what was left out",
    "--pattern says where versions are, as in 'docs/{lang}/{path}.{ext}'",
    "--allow-empty makes this no error",
)


def no_post(project: Project, layout: Layout, folder: Path) -> DiscoveryError:
    """The error of a folder without a post in several languages, with a hint where to look."""
    message = f"no post in several languages under {folder}"
    return DiscoveryError(message, hint=_where_to_look(project, layout, folder))


def _where_to_look(project: Project, layout: Layout, folder: Path) -> str:
    paths = [path for group in layout.groups for path in group.versions.values()]
    paths += [left.path for left in layout.left_out]
    if unread := _unread_patterns(project, paths):
        return unread
    doubted = _in_doubt(paths)
    if doubted:
        return "\n    ".join((*doubted, *_HOW_FOUND))
    if known_tag(folder.name):
        return f"the other languages do not lie in {folder.name}: check a folder above it"
    if not paths and folder.resolve() != folder:
        return f"links to folders are not followed: check {folder.resolve()}"
    if not paths:
        return "\n    ".join(("no Markdown file is there", *_HOW_FOUND[-1:]))
    return "\n    ".join((*beyond(layout), *_HOW_FOUND))


def _unread_patterns(project: Project, paths: Iterable[str]) -> str:
    """That no file follows any of the configured patterns; else empty."""
    idle = unfollowed(project, paths)
    if not idle or len(idle) < len(project.config.patterns):
        return ""
    names = listed([quoted(text) for text in idle])
    file = "file that was named" if project.seeds else "file"  # the others are not known
    return f"no {file} follows {names}, read from {project.root}; without a pattern one is sought"


def _in_doubt(paths: Iterable[str]) -> tuple[str, ...]:
    """A line that tells of folders whose names are words as well as languages: ``da``, ``it``."""
    folders = {part for path in paths for part in path.split("/")[:-1] if known_tag(part)}
    doubted = sorted(name for name in folders if is_doubtful(name))
    if not doubted or len(folders) == 1:
        return ()
    names, languages = " or ".join(map(quoted, doubted)), ",".join(sorted(folders))
    return (f"if {names} stands for a language here, say so: --languages {languages}",)
