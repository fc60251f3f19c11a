"""Folders of languages with a number in front, which says their order: ``content/1.en``.

Nuxt Content and Docus number folders. Neither ``1`` nor what follows the point is a name that a
path pattern could vary: each folder is a pattern of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.config.tags import is_doubtful, known_tag
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_NUMBERED = lazy_regex(
    r"(?P<folder>(?P<above>(?:.*?/)?)\d{1,2}[.-](?P<name>[\w-]{2,7}))/(?P<post>.+)"
)


def numbered_folders(paths: Iterable[str]) -> Iterator[tuple[str, Mapping[LanguageTag, str]]]:
    """Folders that hold numbered ones of several languages with a post in common, and these.

    ``2.it/`` may be a chapter: one name at least has to be no word as well.
    """
    found: dict[str, dict[LanguageTag, str]] = {}
    clear: set[str] = set()
    posts: dict[str, set[str]] = {}
    for path in paths:
        match = _NUMBERED.fullmatch(path)
        tag = known_tag(match["name"]) if match else None
        if match is None or tag is None:
            continue
        found.setdefault(match["above"], {}).setdefault(tag, match["folder"])
        posts.setdefault(match["folder"], set()).add(match["post"])
        if not is_doubtful(match["name"]):
            clear.add(match["above"])
    for above, folders in found.items():
        if above in clear and _meet([posts[folder] for folder in folders.values()]):
            yield above.rstrip("/"), folders


def _meet(posts: Iterable[set[str]]) -> bool:
    """True if one of the posts is in two folders."""
    seen: set[str] = set()
    for names in posts:
        if seen & names:
            return True
        seen |= names
    return False
