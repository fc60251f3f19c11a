"""Hugo's ``contentDir``: a folder for each language, named in the site's configuration alone.

``content/deutsch`` names no language that a path could tell; ``languages.de.contentDir`` does.
Read as text, line by line, like other hints: TOML sections and indented YAML keys.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from i18nlint.config.tags import known_tag
from i18nlint.discover.settings_files import text_of
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_FILES = tuple(
    f"{folder}{name}.{ending}"
    for folder, names in (
        ("", ("hugo", "config")),
        ("config/_default/", ("languages", "hugo", "config")),
    )
    for name in names
    for ending in ("toml", "yaml", "yml")
)
_SECTION = lazy_regex(r"\s*\[([\w.\"'-]+)\]")
_KEY = lazy_regex(r"(?P<indent> *)[\"']?(?P<name>[\w-]+)[\"']?\s*:\s*(?:#.*)?$")
_FOLDER = lazy_regex(r"(?i)\s*[\"']?contentDir[\"']?\s*[:=]\s*[\"']?(?P<folder>[^\"'#\s]+)")


def content_folders(
    root: Path, places: Iterable[str]
) -> Iterator[tuple[str, Mapping[LanguageTag, str]]]:
    """Configurations that name two folders or more, and these by language.

    ``places`` are folders that may hold a site: ``site/`` and, for the root, the empty name.
    """
    for place in places:
        for name in _FILES:
            path = root / place / name
            if not path.is_file():
                continue
            folders = dict(_folders(text_of(path)))
            if len(set(folders.values())) == len(folders) > 1:
                found = {tag: posixpath.join(place, folder) for tag, folder in folders.items()}
                yield f"{place}{name}", found
                break


def _folders(text: str) -> Iterator[tuple[LanguageTag, str]]:
    """Each ``contentDir`` with the language whose section it stands in."""
    above: list[tuple[int, str]] = []
    for line in text.split("\n"):
        section, key = _SECTION.match(line), _KEY.match(line)
        if section:
            above = [(-1, section[1].strip("\"'").rpartition(".")[2])]
        elif key:
            depth = len(key["indent"])
            above = [*(one for one in above if one[0] < depth), (depth, key["name"])]
        found = _FOLDER.match(line)
        depth = len(line) - len(line.lstrip())
        holders = [name for at, name in above if at < depth]
        tag = known_tag(holders[-1]) if found and holders else None
        if found and tag is not None:
            yield tag, posixpath.normpath(found["folder"])
