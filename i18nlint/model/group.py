"""Posts and the files that hold their language versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag


@dataclass(frozen=True, slots=True)
class FormerSource:
    """The version that the others followed until the change at hand took it away."""

    language: LanguageTag
    path: str
    moved_to: str = ""
    """Empty if it was deleted."""


@dataclass(frozen=True, slots=True)
class TranslationGroup:
    """One post: its versions by language."""

    key: str
    """Pattern's folder and path without language and extension."""
    source: LanguageTag
    """Language of the version that the others follow; always one of `versions`."""
    versions: Mapping[LanguageTag, str]
    """Paths relative to the root, with ``/``."""
    duplicates: tuple[tuple[LanguageTag, str], ...] = ()
    """Further files that claim a language that is taken."""
    former_source: FormerSource | None = None
    """Known only where a change is checked; `source` is then the next in order."""
    of_siblings: bool = False
    """There is no version in the site's source language: `source` is only the first by name, and
    a translation as the others are."""

    @property
    def targets(self) -> tuple[LanguageTag, ...]:
        return tuple(tag for tag in sorted(self.versions) if tag != self.source)


@dataclass(frozen=True, slots=True)
class Site:
    """Groups that follow one layout pattern."""

    pattern: str
    detected: bool
    source_language: LanguageTag
    languages: tuple[LanguageTag, ...]
    evidence: tuple[str, ...]
    """Sentences that say why, for a person to check."""
    groups: tuple[TranslationGroup, ...]
    other_patterns: tuple[str, ...] = ()
    """Further patterns that its groups follow: unmarked versions, checkouts, README_ja.md."""
    fixed: Mapping[str, LanguageTag] = field(default_factory=dict)
    """The language of all files of a pattern that names none, by the pattern."""
    source_by_default: bool = False
    """True if nothing speaks for the source language: it is a guess."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What discovery found under a root."""

    sites: tuple[Site, ...]
    left_out: tuple[LeftOut, ...] = ()
    within: tuple[str, ...] = ()
    """The folders that were looked through, where the whole root was too much."""

    @property
    def groups(self) -> tuple[TranslationGroup, ...]:
        return tuple(group for site in self.sites for group in site.groups)
