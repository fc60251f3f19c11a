"""Path patterns: where the versions of a post lie, ``src/content/blog/{lang}/{path}.{ext}``."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from i18nlint.config.placeholders import flaw_of
from i18nlint.config.tags import known_tag
from i18nlint.discover.walk import EXTENSIONS
from i18nlint.errors import ConfigError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_PLACEHOLDER = lazy_regex(r"\{([^{}]*)\}")
_EXTENSION = lazy_regex(rf"\.(?:\{{ext\}}|{'|'.join(EXTENSIONS)})\Z")
_LANGUAGE_WITH_SEPARATOR = lazy_regex(
    r"(?<![^/])_\{lang\}/|[._-]\{lang\}|\{lang\}[/._-]|/\{lang\}\Z|\{lang\}"
)

_SEPARATOR = lazy_regex(r"[._-]")
_MOST_SUBTAGS = 3
_CHOICES = {
    "lang": rf"[^\W_]+(?:[-_][^\W_]+){{0,{_MOST_SUBTAGS - 1}}}",
    "path": ".+?",
    "ext": f"(?i:{'|'.join(EXTENSIONS)})",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """What a pattern reads in a path: the post, and the language as the path spells it."""

    post: str
    """What stands for ``{path}``, `composed`: the same in all versions."""
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
    def is_outside(self) -> bool:
        """True if its files do not lie below the root."""
        return self.text.startswith(("../", "/"))

    @property
    def folder(self) -> str:
        """The folder that all files of the pattern lie in, empty for the root."""
        return self.text.partition("{")[0].rpartition("/")[0]

    def read(self, path: str) -> Slot | None:
        """Post and language of a path that follows the pattern."""
        match = self.regex.fullmatch(composed(path))
        if match is None:
            return None
        found = match.groupdict("")
        post, name = found.get("path", ""), found.get("lang", "")
        if not self.names_language:
            return Slot(post, "")
        if self.text.partition("{lang}")[2][1:].startswith("{path}"):
            return _settle_behind(post, self.text.partition("{lang}")[2][0], name)
        return _settle(post, self.separator, name)

    @property
    def separator(self) -> str:
        """What stands between the post and a language behind it, empty for other patterns."""
        return self.text.partition("{path}")[2].partition("{lang}")[0]

    def key(self, post: str) -> str:
        """The post's name: folder and path without language and extension."""
        text = _EXTENSION.sub("", self.text)
        text = _LANGUAGE_WITH_SEPARATOR.sub("", text).replace("{ext}", "")
        return text.replace("{path}", post).removeprefix("./")


def compile_pattern(text: str) -> PathPattern:
    """The pattern that ``text`` spells.

    Raises:
        ConfigError: a placeholder that does not exist, or stands twice, a wildcard or a backslash.
    """
    flaw, hint = flaw_of(text)
    if flaw:
        raise ConfigError(flaw, hint=hint)
    parts = _PLACEHOLDER.split(text.removeprefix("./"))
    regex = "".join(_regex(part, is_name=bool(at % 2)) for at, part in enumerate(parts))
    head, lang, tail = regex.partition(f"(?P<lang>{_CHOICES['lang']})")
    regex = head + lang + tail.replace(lang, "(?P=lang)") if lang else regex  # de/tea.de.md
    return PathPattern(text.removeprefix("./"), re.compile(regex, re.DOTALL))


def composed(path: str) -> str:
    """The path as most systems spell it (NFC): macOS writes ``가`` as ``ᄀ`` and ``ᅡ``, and a
    translator at another system does not. The names look alike, and are one post's."""
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def _settle(post: str, separator: str, name: str) -> Slot | None:
    """The split of post and language at which the language is one, as long as possible.

    README-zh-CN is README and zh-CN, not README-zh and CN; how-to-en is how-to and en.
    """
    while known_tag(name) is None:
        head, found, name = name.partition(separator) if separator else ("", "", "")
        if not found:
            return None
        post = f"{post}{separator}{head}"
    return Slot(post, name)


def _settle_behind(post: str, separator: str, name: str) -> Slot | None:
    """The same for a language that stands first: zh-CN-tea is zh-CN and tea, de-how-to how-to."""
    while known_tag(name) is None:
        name, found, tail = name.rpartition(separator)
        if not found:
            return None
        post = f"{tail}{separator}{post}"
    return Slot(post, name)


@cache
def split_beginning(name: str) -> tuple[str, str, str] | None:
    """A name as language, separator and stem: ``zh-CN``, ``-``, ``tea``."""
    places = [match.start() for match in _SEPARATOR.finditer(name)][:_MOST_SUBTAGS]
    for at in reversed(places):
        if name[at + 1 :] and known_tag(name[:at]):
            return name[:at], name[at], name[at + 1 :]
    return None


@cache
def split_ending(name: str) -> tuple[str, str, str] | None:
    """A name as stem, separator and language: ``README``, ``-``, ``zh-CN``."""
    places = [match.start() for match in _SEPARATOR.finditer(name)][-_MOST_SUBTAGS:]
    for at in places:
        if at and known_tag(name[at + 1 :]):
            return name[:at], name[at], name[at + 1 :]
    return None


def _regex(part: str, *, is_name: bool) -> str:
    return f"(?P<{part}>{_CHOICES[part]})" if is_name else re.escape(composed(part))
