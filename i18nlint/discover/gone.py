"""Posts that lost versions to a change: last step of discovery, where a change is checked.

Posts are grouped with the lost files among the others, so that a deleted source is still known to
have been one. Here the lost files leave their groups.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from i18nlint.discover.scheme import choose_source
from i18nlint.model.group import FormerSource, TranslationGroup
from i18nlint.model.language import LanguageTag


def without_gone(
    group: TranslationGroup, gone: Mapping[str, str], *, order: Sequence[LanguageTag]
) -> TranslationGroup | None:
    """The group with only files that are still there, be it a single one; None if there is none.

    ``gone`` has the path that each lost file was moved to, or ``""``.
    """
    paths = {*group.versions.values(), *(path for _, path in group.duplicates)}
    if paths.isdisjoint(gone):
        return group
    versions, duplicates = _left(group, gone)
    if not versions:
        return None
    former = _former_source(group, versions, gone)
    if len(versions) == 1 and former is None and _was_moved_inside(group, versions, gone):
        return None  # post.md became post.ko.md: there was one version, and there still is
    source = choose_source(versions, (group.source, *order))
    return TranslationGroup(group.key, source, versions, duplicates, former)


def _left(
    group: TranslationGroup, gone: Mapping[str, str]
) -> tuple[dict[LanguageTag, str], tuple[tuple[LanguageTag, str], ...]]:
    """Versions and duplicates that are there; a duplicate takes the place of a lost version."""
    versions: dict[LanguageTag, str] = {}
    duplicates = []
    for language, path in (*group.versions.items(), *group.duplicates):
        if path in gone:
            continue
        if language in versions:
            duplicates.append((language, path))
        else:
            versions[language] = path
    return versions, tuple(duplicates)


def _former_source(
    group: TranslationGroup, versions: Mapping[LanguageTag, str], gone: Mapping[str, str]
) -> FormerSource | None:
    path = group.versions[group.source]
    if group.source in versions or gone[path] in versions.values():
        return None
    return FormerSource(group.source, path, moved_to=gone[path])


def _was_moved_inside(
    group: TranslationGroup, versions: Mapping[LanguageTag, str], gone: Mapping[str, str]
) -> bool:
    left = set(versions.values())
    return all(gone[path] in left for path in group.versions.values() if path in gone)
