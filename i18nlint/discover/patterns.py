"""Path patterns: where the versions of a post lie, ``src/content/blog/{lang}/{path}.{ext}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from i18nlint.config.schema import PLACEHOLDERS
from i18nlint.config.tags import tag_names
from i18nlint.discover.walk import EXTENSIONS
from i18nlint.errors import ConfigError

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_EXTENSION = re.compile(rf"\.(?:\{{ext\}}|{'|'.join(EXTENSIONS)})\Z")
_LANGUAGE_WITH_SEPARATOR = re.compile(r"[._-]\{lang\}|\{lang\}[/._-]|/\{lang\}\Z|\{lang\}")


@dataclass(frozen=True, slots=True)
class Slot:
    """What a pattern reads in a path: the post, and the language as the path spells it."""

    post: str
    """What stands for ``{path}``: the same in all versions."""
    language: str
    """Empty where the pattern has no ``{lang}``."""


@dataclass(frozen=True, slots=True)
class PathPattern:
    """A compiled pattern."""

    text: str
    regex: re.Pattern[str]

    @property
    def names_language(self) -> bool:
        return "{lang}" in self.text

    @property
    def folder(self) -> str:
        """The folder that all files of the pattern lie in, empty for the root."""
        return self.text.partition("{")[0].rpartition("/")[0]

    def read(self, path: str) -> Slot | None:
        """Post and language of a path that follows the pattern."""
        match = self.regex.fullmatch(path)
        if match is None:
            return None
        found = match.groupdict("")
        return Slot(found.get("path", ""), found.get("lang", ""))

    def key(self, post: str) -> str:
        """The post's name: folder and path without language and extension."""
        text = _EXTENSION.sub("", self.text)
        text = _LANGUAGE_WITH_SEPARATOR.sub("", text).replace("{ext}", "")
        return text.replace("{path}", post).removeprefix("./")


def compile_pattern(text: str) -> PathPattern:
    """The pattern that ``text`` spells.

    Raises:
        ConfigError: a placeholder that does not exist, or stands twice.
    """
    names = _PLACEHOLDER.findall(text)
    for name in names:
        if name not in PLACEHOLDERS or names.count(name) > 1:
            known = ", ".join(f"{{{known}}}" for known in PLACEHOLDERS)
            raise ConfigError(f'pattern "{text}": {{{name}}}', hint=f"each of {known}, once")
    parts = _PLACEHOLDER.split(text.removeprefix("./"))
    regex = "".join(_regex(part, is_name=bool(at % 2)) for at, part in enumerate(parts))
    return PathPattern(text.removeprefix("./"), re.compile(regex))


def _regex(part: str, *, is_name: bool) -> str:
    if not is_name:
        return re.escape(part)
    choices = {
        "lang": language_regex(),
        # As little as possible, so that README-zh-CN is README and zh-CN, not README-zh and CN.
        "path": ".+?",
        "ext": "|".join(EXTENSIONS),
    }
    return f"(?P<{part}>{choices[part]})"


@cache
def language_regex() -> str:
    """A regular expression of everything that `known_tag` knows."""
    names = tag_names()
    aliases = sorted((re.escape(name) for name in names.aliases), key=len, reverse=True)
    codes, scripts, regions = (
        "|".join(sorted(group)) for group in (names.codes, names.scripts, names.regions)
    )
    tag = rf"(?:{codes})(?:[-_](?:{scripts}))?(?:[-_](?:{regions}))?"
    return f"(?i:{'|'.join(aliases).replace(chr(92) + '-', '[-_]')}|{tag})"
