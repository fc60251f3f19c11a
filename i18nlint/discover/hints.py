"""What a site generator's own configuration says about the default language (``hints.toml``).

Read as text: these are programs in other languages as often as data.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from i18nlint.config.tags import known_tag
from i18nlint.discover.settings_files import text_of
from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag

_SCRIPT_ENDINGS = ("ts", "mts", "js", "mjs", "cjs")
_SCHEMAS = ("src/content.config.ts", "src/content/config.ts", "src/i18n/ui.ts", "src/consts.ts")
"""Files in which sites list their languages without naming a default."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A default language and where it is named."""

    language: LanguageTag
    path: str
    generator: str

    def __str__(self) -> str:
        return f"{self.path} ({self.generator}) names {self.language} as the default"


@dataclass(frozen=True, slots=True)
class _Rule:
    generator: str
    names: tuple[str, ...]
    pattern: str


@cache
def _rules() -> tuple[_Rule, ...]:
    import tomllib

    data = tomllib.loads(Path(__file__).with_name("hints.toml").read_text("utf-8"))
    return tuple(
        _Rule(
            hint["generator"],
            tuple(name for pattern in hint["files"] for name in _spelled_out(pattern)),
            hint["pattern"],
        )
        for hint in data["hints"]
    )


def _spelled_out(name: str) -> Iterator[str]:
    if "{ts}" not in name:
        yield name
        return
    for ending in _SCRIPT_ENDINGS:
        yield name.replace("{ts}", ending)


def default_languages(root: Path, folder: str) -> Iterator[Hint]:
    """What configurations between ``folder`` and the root say, the nearest to the posts first."""
    for place in _upwards(folder):
        present = _present(root / place)
        for rule in _rules():
            for name in rule.names:
                text = text_of(root / place / name) if name.partition("/")[0] in present else ""
                match = re.search(rule.pattern, text) if text else None
                tag = known_tag(match[1]) if match else None
                if tag is not None:
                    yield Hint(tag, f"{place}{name}", rule.generator)


def listing_files(root: Path, folder: str) -> list[str]:
    """Configuration files near the posts that may list the site's languages."""
    names = [*dict.fromkeys(name for rule in _rules() for name in rule.names), *_SCHEMAS]
    return [
        f"{place}{name}"
        for place in _upwards(folder)
        for present in (_present(root / place),)
        for name in names
        if name.partition("/")[0] in present and (root / place / name).is_file()
    ]


def _present(folder: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in os.scandir(folder))
    except OSError:  # none, or one that nobody may look into: its files are named in vain
        return frozenset()


def _upwards(folder: str) -> list[str]:
    """``docs/content`` -> ``docs/content/``, ``docs/``, and the root's empty name."""
    parts = folder.split("/") if folder else []
    return ["".join(f"{part}/" for part in parts[:count]) for count in range(len(parts), -1, -1)]
