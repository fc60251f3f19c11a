"""Looks into a few posts, where their paths alone do not tell which language they are in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from i18nlint.config.tags import known_tag, same_writing
from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_BYTES = 12_000
_DECLARED = lazy_regex(
    r"\A(?:(?:---|\+\+\+)\n(?:(?!---|\+\+\+).*\n)*?|(?=(?:[\w-]+:.*\n)*?(?i:title):)(?:[\w-]+:.*\n)*?)"
    r"(?i:lang|language|locale)\s*[:=]\s*[\"']?(?P<tag>[\w-]+)"
)
"""In frontmatter, or in the head of MultiMarkdown, which has a title (Pelican)."""


def spread(items: Sequence[str], count: int) -> list[str]:
    """At most ``count`` of the items, evenly spread from the first to the last."""
    if len(items) <= count:
        return list(items)
    step = (len(items) - 1) / (count - 1)
    return [items[round(at * step)] for at in range(count)]


@dataclass(frozen=True, slots=True)
class Samples:
    """Beginnings of the posts below a root."""

    root: Path
    expected: LanguageTag | None = None
    """The source language of the configuration: a folder named like it is no chance."""

    def read(self, path: str) -> str:
        """The beginning of a post, as far as it is UTF-8; empty if it cannot be read."""
        try:
            with (self.root / path).open("rb") as file:
                data = file.read(_BYTES)
        except OSError:
            # The post itself will be reported when it is checked; a sample may be missing.
            return ""
        return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")

    def confirm(self, tag: LanguageTag, paths: Sequence[str]) -> bool | None:
        """True if it is the source language, one of a few posts reads as the language or most
        name it in their frontmatter, False if one reads otherwise, None if unclear."""
        from i18nlint.discover.writing import reads_as  # here: most paths tell

        said = (self.expected, self.declared(paths))
        if any(language is not None and same_writing(language, tag) for language in said):
            return True
        verdicts = [reads_as(tag, self.read(path)) for path in spread(paths, 3)]
        if True in verdicts:
            return True
        return False if False in verdicts else None

    def are_prose(self, paths: Sequence[str]) -> bool:
        """True if a few posts are text enough for a language with frequent words to be seen."""
        from i18nlint.discover.writing import is_prose

        return all(is_prose(self.read(path)) for path in spread(paths, 3))

    def declared(self, paths: Sequence[str]) -> LanguageTag | None:
        """The language that the frontmatter of most of a few posts names."""
        matches = (_DECLARED.match(self.read(path)) for path in spread(paths, 5))
        tags = (known_tag(match["tag"]) for match in matches if match)
        return _most([tag for tag in tags if tag is not None])

    def written(self, paths: Sequence[str]) -> LanguageTag | None:
        """The language that most of a few posts seem to be written in."""
        from i18nlint.discover.writing import language_of

        codes = (language_of(self.read(path)) for path in spread(paths, 5))
        return _most([LanguageTag.parse(code) for code in codes if code])

    def listing_order(
        self, paths: Sequence[str], languages: Sequence[LanguageTag]
    ) -> tuple[LanguageTag, ...]:
        """The order in which files list all the languages, if all that list them agree on one."""
        orders = Counter(
            order for path in paths if (order := listing_order(self.read(path), languages))
        )
        return next(iter(orders)) if len(orders) == 1 else ()


def _most(tags: Sequence[LanguageTag]) -> LanguageTag | None:
    counted: Mapping[LanguageTag, int] = Counter(tags)
    return min(counted, key=lambda tag: (-counted[tag], tag)) if counted else None


_MENTION = lazy_regex(
    r"(?<![\w./-])[\"']?(?P<name>[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)[\"']?\s*[:,\]]"
)
_NEAR = 400
"""Characters between one language and the next in a list: ``ko: "…",`` may hold a sentence."""


def listing_order(text: str, languages: Sequence[LanguageTag]) -> tuple[LanguageTag, ...]:
    """The order in which ``text`` lists all languages, as keys or in brackets; empty if nowhere."""
    run: list[LanguageTag] = []
    end = 0
    for tag, start, stop in _mentions(text, frozenset(languages)):
        if tag in run or start - end > _NEAR:
            run = []
        run.append(tag)
        end = stop
        if len(run) == len(languages):
            return tuple(run)
    return ()


def _mentions(
    text: str, languages: frozenset[LanguageTag]
) -> Iterable[tuple[LanguageTag, int, int]]:
    for match in _MENTION.finditer(text):
        tag = known_tag(match["name"])
        if tag in languages and tag is not None:
            yield tag, match.start(), match.end()
