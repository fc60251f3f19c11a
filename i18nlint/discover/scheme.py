"""A scheme reads paths as versions of posts; grouping collects what it reads.

Configured patterns and detected ones become schemes, so both group alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from i18nlint.config.schema import Config
from i18nlint.config.tags import known_tag, same_language
from i18nlint.discover.patterns import PathPattern
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag


@dataclass(frozen=True, slots=True)
class Member:
    """One pattern of a scheme."""

    pattern: PathPattern
    language: LanguageTag | None = None
    """Of all its files, where the pattern itself does not name it."""


@dataclass(frozen=True, slots=True)
class Version:
    """A path, read."""

    post: str
    language: LanguageTag
    path: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """Patterns whose files belong together: one with ``{lang}``, unmarked ones, other roots."""

    members: tuple[Member, ...]
    """Those whose files name their language come first: x.ko.md is no unmarked post x.ko."""
    languages: tuple[LanguageTag, ...] = ()
    """Those that count; empty for all."""

    @property
    def key_pattern(self) -> PathPattern:
        """The pattern that names groups: that of unmarked files, where posts are first written."""
        fixed = [m.pattern for m in self.members if not m.pattern.names_language]
        inside = [pattern for pattern in fixed if not pattern.is_outside]
        return (*inside, *fixed, self.members[0].pattern)[0]

    @property
    def unread(self) -> bool:
        """True while the language of the unmarked files is not known."""
        return any(_is_unread(member) for member in self.members)

    def reads_unmarked(self, path: str) -> bool:
        """True if the path follows a pattern without language, and none with one."""
        return self.read(path) is None and any(
            _is_unread(member) and member.pattern.read(path) for member in self.members
        )

    def with_unmarked(self, language: LanguageTag) -> Scheme:
        """The scheme with that language for unmarked files."""
        members = (replace(m, language=language) if _is_unread(m) else m for m in self.members)
        return replace(self, members=tuple(members))

    def read(self, path: str) -> Version | None:
        """The version that lies at ``path``.

        README.zh-TW is README in zh-TW, and not README.zh in TW, whatever pattern comes first.
        """
        best: Version | None = None
        for member in self.members:
            if best is not None and not member.pattern.names_language:
                break
            version = self._read_as(member, path)
            if version is not None and (best is None or len(version.post) < len(best.post)):
                best = version
        return best

    def _read_as(self, member: Member, path: str) -> Version | None:
        slot = member.pattern.read(path)
        if slot is None:
            return None
        language = self._language(slot.language) if slot.language else member.language
        return Version(slot.post, language, path) if language is not None else None

    def _language(self, name: str) -> LanguageTag | None:
        tag = known_tag(name)
        return tag if tag is None or not self.languages else configured_tag(tag, self.languages)


def _is_unread(member: Member) -> bool:
    return member.language is None and not member.pattern.names_language


def configured_tag(tag: LanguageTag, languages: Sequence[LanguageTag]) -> LanguageTag | None:
    """The one of ``languages`` that ``tag`` stands for: ``zh-cn/`` may be the zh of the list."""
    if tag in languages:
        return tag
    near = [language for language in languages if same_language(language, tag)]
    return near[0] if len(near) == 1 else None


def group_versions(
    scheme: Scheme, versions: Iterable[Version], *, order: Sequence[LanguageTag]
) -> tuple[TranslationGroup, ...]:
    """Groups of at least two versions, sorted by key; ``order`` says which is the source."""
    posts: dict[str, list[Version]] = {}
    for version in versions:
        posts.setdefault(version.post, []).append(version)
    groups = (
        _group(scheme.key_pattern.key(post), found, order=order) for post, found in posts.items()
    )
    return tuple(sorted((g for g in groups if g is not None), key=lambda group: group.key))


def _group(
    key: str, found: Sequence[Version], *, order: Sequence[LanguageTag]
) -> TranslationGroup | None:
    taken: dict[LanguageTag, str] = {}
    duplicates = []
    for version in sorted(found, key=lambda version: (version.language, version.path)):
        if version.language in taken:
            duplicates.append((version.language, version.path))
        else:
            taken[version.language] = version.path
    if len(taken) < 2:
        return None
    source = choose_source(taken, order)
    siblings = are_siblings(taken, order)
    return TranslationGroup(key, source, taken, tuple(duplicates), of_siblings=siblings)


_ENGLISH = LanguageTag("en")


def choose_source(versions: Mapping[LanguageTag, str], order: Sequence[LanguageTag]) -> LanguageTag:
    """The first of ``order`` that the group has; else English, else the first by name.

    Depends on the group alone: another post's translation must not change this one's source.
    """
    for language in (*order, _ENGLISH, *sorted(versions)):
        near = configured_tag(language, tuple(versions))
        if near is not None:
            return near
    raise ValueError("a group has versions")


def are_siblings(versions: Mapping[LanguageTag, str], order: Sequence[LanguageTag]) -> bool:
    """True if the site's source language, the first of ``order``, is not there; nor English, which
    may well be what the others follow."""
    sources = (*order[:1], _ENGLISH) if order else ()
    taken = tuple(versions)
    return bool(sources) and not any(configured_tag(language, taken) for language in sources)


def config_order(config: Config) -> tuple[LanguageTag, ...]:
    """Languages in the order in which the configuration would take them for the source."""
    first = (config.source_language,) if config.source_language else ()
    return (*first, *config.languages)
